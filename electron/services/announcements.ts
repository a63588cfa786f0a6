/** A notice that founds the teams of a planned round: its days, heads and members go into the visits that stand there. */
import type { ParsedInputOf } from '../../shared/contract/index.ts';
import { yearOf } from '../../shared/domain/civil-date.ts';
import { readTeams } from '../../shared/domain/reading/inspections/teams.ts';
import { isOff, isVisited } from '../../shared/domain/visit-stages.ts';
import { Refusal } from '../../shared/model/refusal.ts';
import type { AnnouncementPreview, AnnouncementTaken, RoundRow, VisitRow } from '../../shared/model/views.ts';
import { announcementWords } from '../../shared/text/vi/announcements.ts';
import { planWords } from '../../shared/text/vi/plan.ts';
import { put } from '../db/put.ts';
import { documentSource, liveDocument } from '../db/queries/documents.ts';
import { missingParties } from '../db/queries/facts.ts';
import { getVisit, listRounds, listVisits } from '../db/queries/plan.ts';
import { dictionary } from '../db/queries/store-info.ts';
import { type Cells, readCells, writeCells } from '../db/rows.ts';
import type { WriteDb } from '../db/writer.ts';
import { readPaper } from './documents.ts';
import { computedId } from './ids.ts';
import type { CommandScope, TaskScope } from './scope.ts';
import { addToTeams } from './teams.ts';
import { keepDate } from './visits.ts';

/**
 * What the paper says of visits, beside what stands in the plan; writes nothing.
 * @param input.roundId the round that is meant; the one with most of the units when absent
 * @throws Refusal `not-found`
 */
export async function previewAnnouncement(input: { documentId: string; roundId?: string | undefined }, scope: TaskScope): Promise<AnnouncementPreview> {
  const source = await documentSource(scope.read, input.documentId);
  const document = await liveDocument(scope.read, input.documentId);
  if (!source || !document) throw new Refusal('not-found');
  const { text, reading } = await readPaper(source, scope);
  const { issuedOn, meetingOn } = reading.document;
  const context = { ...(await dictionary(scope.read)), today: scope.today, strictBefore: true };
  const found = readTeams(text, { reference: issuedOn ?? meetingOn ?? scope.today, issuedOn, strictBefore: true }, context);
  const year = yearOf(found.find(({ from }) => from !== null)?.from ?? issuedOn ?? scope.today);
  const rounds = (await listRounds(scope.read, { year })).rows;
  const visits = (await listVisits(scope.read, { year }, scope.today)).rows;
  const named = new Set(found.map(({ unitId }) => unitId));
  const roundId = input.roundId ?? likelyRound(rounds, visits, named);
  const own = visits.filter((visit) => visit.roundId === roundId);
  return {
    documentId: document.id,
    documentName: document.name,
    year,
    rounds: rounds.map(({ id, kind, name }) => ({ id, name: planWords.roundName(kind, name) })),
    roundId,
    visits: found.map(({ source: _source, ...one }) => {
      const visit = own.find(({ unitId }) => unitId !== null && unitId === one.unitId);
      const now = visit ? { from: visit.announcedFrom, to: visit.announcedTo, head: visit.head, members: visit.team.length } : null;
      return { ...one, visitId: visit?.id ?? null, now };
    }),
    missing: own
      .filter(({ unitId, stage }) => !named.has(unitId) && !isOff(stage) && !isVisited(stage))
      .map(({ id, unitName }) => ({ visitId: id, unitName })),
  };
}

/** The round with most of the units; null where none has any. */
function likelyRound(rounds: readonly RoundRow[], visits: readonly VisitRow[], named: ReadonlySet<string | null>): string | null {
  const counted = rounds.map(({ id }) => ({ id, count: visits.filter(({ roundId, unitId }) => roundId === id && unitId !== null && named.has(unitId)).length }));
  const [best] = counted.toSorted((a, b) => b.count - a.count);
  return best && best.count > 0 ? best.id : null;
}

/**
 * Announces visits by a paper, in one step: their days, their teams; units that the round lacked are added to it, those that
 * the paper leaves out are put off where that was said. What was carried out keeps its days.
 * @throws Refusal `not-found`, `days-reversed`, and as `addToTeams`
 */
export async function takeAnnouncement(trx: WriteDb, input: ParsedInputOf<'announcements.take'>, scope: CommandScope): Promise<AnnouncementTaken> {
  const document = await liveDocument(trx, input.documentId);
  const round = await readCells(trx, 'round', input.roundId);
  if (!document || !round) throw new Refusal('not-found');
  const unitIds = input.visits.flatMap(({ unitId, members }) => [unitId, ...members.map((member) => member.unitId)]).filter((id) => id !== null);
  if (await missingParties(trx, unitIds, [])) throw new Refusal('not-found');
  const reason = announcementWords.reason(document.name);
  const taken: AnnouncementTaken = { announced: 0, added: 0, postponed: 0, members: 0 };
  const before = (await listVisits(trx, { roundId: input.roundId }, scope.today)).rows.length;
  for (const one of input.visits) {
    if (one.from && one.to && one.to < one.from) throw new Refusal('days-reversed');
    const visitId = one.visitId ?? (await addVisit(trx, input.roundId, one, before + taken.added));
    if (one.visitId === null) taken.added += 1;
    const visit = await getVisit(trx, visitId, scope.today);
    if (visit.roundId !== input.roundId) throw new Refusal('not-found');
    if (visit.actualFrom === null && !isVisited(visit.stage)) {
      const days: Cells = one.from ? { announcedFrom: one.from, announcedTo: one.to ?? one.from } : {};
      await change(trx, visit, { ...days, stage: 'announced' }, reason, scope.today);
      taken.announced += 1;
    }
    for (const { name, personId, role, unitId } of one.members) {
      const { added } = await addToTeams(trx, { visitIds: [visitId], role, unitId, ...(personId === null ? { name, asNew: true } : { personId }) }, scope);
      taken.members += added;
    }
  }
  for (const visitId of input.postpone) {
    const visit = await getVisit(trx, visitId, scope.today);
    if (visit.roundId !== input.roundId) throw new Refusal('not-found');
    await change(trx, visit, { stage: 'postponed', stageReason: reason, announcedFrom: null, announcedTo: null }, reason, scope.today);
    taken.postponed += 1;
  }
  if (round['noticeId'] !== document.id) await writeCells(trx, 'round', input.roundId, { noticeId: document.id });
  scope.store.steps.catchUp();
  return taken;
}

/** Writes what differs and keeps the days that the visit had. */
async function change(trx: WriteDb, visit: VisitRow, set: Cells, reason: string, today: string): Promise<void> {
  const stored = (await readCells(trx, 'visit', visit.id)) ?? {};
  await writeCells(trx, 'visit', visit.id, Object.fromEntries(Object.entries(set).filter(([column, value]) => (stored[column] ?? null) !== value)));
  await keepDate(trx, visit, await getVisit(trx, visit.id, today), reason, today);
}

async function addVisit(trx: WriteDb, roundId: string, { unitId, unitName }: { unitId: string | null; unitName: string }, ordinal: number): Promise<string> {
  const id = computedId(roundId, 'visit', unitId ?? unitName);
  await put(trx, 'visit', id, { roundId, unitId, unitName, ordinal, stage: 'planned', mode: 'onSite' });
  return id;
}
