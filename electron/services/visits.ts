/** Dates and stages of visits, one or many at a time; every date that a visit ever had is kept. */
import type { ParsedInputOf } from '../../shared/contract/index.ts';
import type { ClashRules } from '../../shared/domain/clashes.ts';
import { addDays, isCivilDate } from '../../shared/domain/civil-date.ts';
import { Refusal } from '../../shared/model/refusal.ts';
import type { VisitClash, VisitRow } from '../../shared/model/views.ts';
import { t } from '../../shared/text/vi/words.ts';
import { put } from '../db/put.ts';
import { clashesOfVisit, clashRules, clashSettings, listClashes } from '../db/queries/clashes.ts';
import { getVisit, listVisits } from '../db/queries/plan.ts';
import { type Cells, readCells, writeCells } from '../db/rows.ts';
import type { WriteDb } from '../db/writer.ts';
import { computedId, newId } from './ids.ts';
import type { CommandScope } from './scope.ts';
import { updateRow } from './update-row.ts';

const VISIT_COLUMNS = ['stage', 'mode', 'place', 'announcedFrom', 'announcedTo', 'actualFrom', 'actualTo', 'partOfDay', 'stageReason', 'note'] as const;

const DAY_COLUMNS = ['announcedFrom', 'announcedTo', 'actualFrom', 'actualTo'] as const;

function isDay(value: string | number | null | undefined): boolean {
  return value === null || value === undefined || (typeof value === 'string' && isCivilDate(value));
}

/** A day so many days on, where the calendar has it. */
function moved(day: string, by: number): string {
  const later = addDays(day, by);
  return isCivilDate(later) ? later : day;
}

/** Keeps the date that a visit had where another stands in its place. */
export async function keepDate(trx: WriteDb, before: VisitRow, after: VisitRow, reason: string | null, today: string): Promise<void> {
  const had = before.dated === 'announced' || before.dated === 'actual';
  const changed = before.fromOn !== after.fromOn || before.toOn !== after.toOn || before.dated !== after.dated && after.dated === 'window';
  if (!had || !changed) return;
  await put(trx, 'dateChange', newId(), {
    visitId: before.id,
    kind: before.dated,
    fromOn: before.fromOn,
    toOn: before.toOn,
    onDay: today,
    reason,
  });
}

/** Changes a visit and answers what now stands against its dates. @throws Refusal as `updateRow` */
export async function updateVisit(
  trx: WriteDb,
  input: ParsedInputOf<'visits.update'>,
  scope: CommandScope,
): Promise<VisitRow & { clashes: VisitClash[] }> {
  const { reason, ...update } = input;
  const wrong = DAY_COLUMNS.find((column) => !isDay(update.set[column]));
  if (wrong !== undefined) throw new Refusal('wrong-input', { detail: wrong });
  const before = await getVisit(trx, input.id, scope.today);
  await updateRow(trx, 'visit', VISIT_COLUMNS, update, scope);
  const after = await getVisit(trx, input.id, scope.today);
  await keepDate(trx, before, after, reason ?? after.stageReason ?? after.note, scope.today);
  return { ...(await getVisit(trx, input.id, scope.today)), clashes: await clashesOfVisit(trx, input.id, scope.today) };
}

/** The visits meant by their ids or by their round. @throws Refusal `not-found` */
async function chosenVisits(trx: WriteDb, input: { ids?: string[] | undefined; roundId?: string | undefined }, today: string): Promise<VisitRow[]> {
  if (input.ids === undefined && input.roundId === undefined) throw new Refusal('not-found');
  const { rows } = await listVisits(trx, { ids: input.ids, roundId: input.roundId }, today);
  if (rows.length === 0 || (input.ids && rows.length < new Set(input.ids).size)) throw new Refusal('not-found');
  return rows;
}

/** The days that a change gives a visit; nothing where it leaves them. */
function daysAfter(visit: VisitRow, input: ParsedInputOf<'visits.change'>): Cells {
  const off = input.stage === 'postponed' || input.undated === true;
  if (input.from !== undefined) return { announcedFrom: input.from, announcedTo: input.to ?? input.from };
  if (input.moveBy !== undefined && visit.announcedFrom !== null) {
    return { announcedFrom: moved(visit.announcedFrom, input.moveBy), announcedTo: moved(visit.announcedTo ?? visit.announcedFrom, input.moveBy) };
  }
  return off ? { announcedFrom: null, announcedTo: null } : {};
}

/**
 * Moves, puts off, announces or turns online several visits in one step, for one reason. What was carried out already keeps
 * its days.
 * @throws Refusal `not-found`, `days-reversed`, `nothing-chosen` when nothing would change
 */
export async function changeVisits(
  trx: WriteDb,
  input: ParsedInputOf<'visits.change'>,
  scope: CommandScope,
): Promise<{ changed: number; rows: VisitRow[]; clashes: VisitClash[] }> {
  if (input.from !== undefined && input.to !== undefined && input.to < input.from) throw new Refusal('days-reversed');
  const visits = await chosenVisits(trx, input, scope.today);
  const modeFor = new Set(input.modeIds ?? visits.map((visit) => visit.id));
  const reason = input.reason?.normalize('NFC').trim() || null;
  let changed = 0;
  for (const visit of visits) {
    const set: Cells = {
      ...(visit.actualFrom === null ? daysAfter(visit, input) : {}),
      ...(input.stage ? { stage: input.stage } : {}),
      ...(input.mode && modeFor.has(visit.id) ? { mode: input.mode } : {}),
    };
    const stored = (await readCells(trx, 'visit', visit.id)) ?? {};
    const differs = Object.fromEntries(Object.entries(set).filter(([column, value]) => (stored[column] ?? null) !== value));
    if (Object.keys(differs).length === 0) continue;
    await writeCells(trx, 'visit', visit.id, { ...differs, ...(reason !== null && reason !== visit.stageReason ? { stageReason: reason } : {}) });
    await keepDate(trx, visit, await getVisit(trx, visit.id, scope.today), reason, scope.today);
    changed += 1;
  }
  if (changed === 0) throw new Refusal('nothing-chosen');
  const ids = visits.map((visit) => visit.id);
  const clashes: VisitClash[] = [];
  for (const id of ids) clashes.push(...(await clashesOfVisit(trx, id, scope.today)));
  const once = new Map(clashes.map((clash) => [clash.id, clash]));
  return { changed, rows: (await listVisits(trx, { ids }, scope.today)).rows, clashes: [...once.values()] };
}

/** The round that carried visits stand in: the one named, else one of the same paper for the next year. */
async function nextRound(trx: WriteDb, visit: VisitRow, roundId: string | undefined): Promise<{ id: string; year: number }> {
  const old = await readCells(trx, 'round', visit.roundId);
  const year = Number(old?.['year'] ?? 0) + 1;
  if (roundId !== undefined) {
    const round = await readCells(trx, 'round', roundId);
    if (!round) throw new Refusal('not-found');
    return { id: roundId, year: Number(round['year'] ?? year) };
  }
  const id = computedId(visit.roundId, 'round', 'carried', year);
  await put(trx, 'round', id, {
    documentId: String(old?.['documentId']),
    ordinal: Number(old?.['ordinal'] ?? 0),
    year,
    name: t.rounds.carried(visit.roundName, year - 1),
    kind: visit.roundKind,
    content: old?.['content'] === null ? null : String(old?.['content'] ?? ''),
    provisional: 1,
    stage: 'planned',
  });
  return { id, year };
}

/** Puts visits off to the next year: each stands there anew without days. @throws Refusal `not-found` */
export async function carryOver(
  trx: WriteDb,
  input: ParsedInputOf<'visits.carryOver'>,
  scope: CommandScope,
): Promise<{ carried: number; year: number; rows: VisitRow[] }> {
  const visits = await chosenVisits(trx, input, scope.today);
  const made: string[] = [];
  let year = 0;
  for (const [ordinal, visit] of visits.entries()) {
    const round = await nextRound(trx, visit, input.roundId);
    year = round.year;
    const reason = [t.rounds.carriedTo(year), input.reason?.trim()].filter(Boolean).join('. ');
    const id = computedId(round.id, 'visit', visit.unitId ?? visit.unitName);
    await put(trx, 'visit', id, {
      roundId: round.id, unitId: visit.unitId, unitName: visit.unitName, ordinal, stage: 'planned', mode: visit.mode ?? 'onSite', note: t.rounds.carriedFrom(visit.roundName, year - 1),
    });
    await writeCells(trx, 'visit', visit.id, { stage: 'postponed', stageReason: reason, announcedFrom: null, announcedTo: null });
    await keepDate(trx, visit, await getVisit(trx, visit.id, scope.today), reason, scope.today);
    made.push(id);
  }
  return { carried: made.length, year, rows: (await listVisits(trx, { ids: made }, scope.today)).rows };
}

/** Enters a day off or a working day, or takes the entry out. */
export async function setHoliday(trx: WriteDb, input: ParsedInputOf<'holidays.set'>): Promise<{ ok: true }> {
  const id = computedId('holiday', input.onDay);
  if (input.kind !== null) await put(trx, 'holiday', id, { onDay: input.onDay, kind: input.kind, name: input.name?.normalize('NFC') ?? null });
  else if (await readCells(trx, 'holiday', id)) await writeCells(trx, 'holiday', id, { removed: 1 });
  return { ok: true };
}

/** Sets what counts as a clash; those of before are told anew. */
export async function setClashRules(trx: WriteDb, input: ParsedInputOf<'clashes.setRules'>): Promise<ClashRules> {
  const name = clashSettings.unitSpan;
  await put(trx, 'setting', computedId('setting', name), { name, value: String(input.unitSpan) });
  return clashRules(trx);
}

/** Notes why a clash is left as it is; it comes back when one of its sides changes. */
export async function acceptClash(trx: WriteDb, input: ParsedInputOf<'clashes.accept'>, scope: CommandScope): Promise<{ ok: true }> {
  const years = new Set([...input.id.matchAll(/:(\d{4})-/gu)].map(([, year]) => Number(year)));
  let known = false;
  for (const year of years) known ||= (await listClashes(trx, year, scope.today)).rows.some((clash) => clash.id === input.id);
  if (!known) throw new Refusal('clash-changed');
  await put(trx, 'acceptedClash', computedId('clash', input.id), { clash: input.id, reason: input.reason.normalize('NFC') });
  return { ok: true };
}
