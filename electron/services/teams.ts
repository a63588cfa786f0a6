/** Who goes on a visit, and what the round asks of every unit. */
import type { ParsedInputOf } from '../../shared/contract/index.ts';
import { foldWords } from '../../shared/domain/fold-text.ts';
import { Refusal } from '../../shared/model/refusal.ts';
import type { VisitClash } from '../../shared/model/views.ts';
import { put } from '../db/put.ts';
import { clashesOfVisit } from '../db/queries/clashes.ts';
import { getVisit } from '../db/queries/plan.ts';
import { dictionary } from '../db/queries/store-info.ts';
import { outlineLines } from '../db/queries/visit-detail.ts';
import { readCells, writeCells } from '../db/rows.ts';
import type { WriteDb } from '../db/writer.ts';
import { computedId, Repeats } from './ids.ts';
import { type FoundPerson, personNamed } from './people.ts';
import type { CommandScope } from './scope.ts';

interface Member {
  person: FoundPerson;
  unitId: string | null;
}

/** 'Trần Văn Bình, Ban Tổ chức': the unit behind the comma, where a unit of today bears the name. */
async function unitBehind(trx: WriteDb, words: string, today: string): Promise<string | null> {
  const asked = foldWords(words);
  const live = (unit: { fromOn: string | null; toOn: string | null }) => (unit.fromOn ?? '') <= today && (unit.toOn ?? '9999') >= today;
  const { units } = await dictionary(trx);
  return units.find((unit) => live(unit) && unit.names.some((name) => foldWords(name) === asked))?.id ?? null;
}

async function memberOf(trx: WriteDb, input: ParsedInputOf<'team.add'>, scope: CommandScope): Promise<Member> {
  if (input.personId === undefined) {
    if (input.name === undefined) throw new Refusal('nobody-named');
    const [name = '', ...behind] = input.name.split(',');
    const unitId = input.unitId ?? (behind.length > 0 ? await unitBehind(trx, behind.join(','), scope.today) : null);
    const known = unitId !== null || behind.length === 0;
    return { person: await personNamed(trx, known ? name : input.name, scope, input.asNew), unitId };
  }
  const person = await readCells(trx, 'person', input.personId);
  if (!person) throw new Refusal('not-found');
  return { person: { id: input.personId, name: String(person['name']), added: false }, unitId: input.unitId ?? null };
}

/**
 * Puts a person into the teams of visits, in one role. A team has one head and one recorder: who was it before becomes a
 * member. Where the person is elsewhere on those days is told, not forbidden.
 * @throws Refusal `not-found`, `nobody-named`, `which-person`
 */
export async function addToTeams(
  trx: WriteDb,
  input: ParsedInputOf<'team.add'>,
  scope: CommandScope,
): Promise<{ added: number; person: string; isNew: boolean; clashes: VisitClash[] }> {
  const { person, unitId } = await memberOf(trx, input, scope);
  if (person.added && unitId) await writeCells(trx, 'person', person.id, { unitId });
  const clashes: VisitClash[] = [];
  for (const visitId of new Set(input.visitIds)) {
    const { team } = await getVisit(trx, visitId, scope.today);
    if (input.role !== 'member') {
      const before = team.filter((member) => member.role === input.role && member.personId !== person.id);
      for (const member of before) await writeCells(trx, 'teamMember', member.id, { role: 'member' });
    }
    await put(trx, 'teamMember', computedId(visitId, 'team', person.id), {
      visitId, personId: person.id, name: person.name, role: input.role, ordinal: team.length, ...(unitId ? { unitId } : {}),
    });
    clashes.push(...(await clashesOfVisit(trx, visitId, scope.today)).filter((clash) => clash.code !== 'same-unit' && clash.code !== 'holiday'));
  }
  return { added: input.visitIds.length, person: person.name, isNew: person.added, clashes };
}

/** @throws Refusal `not-found` */
export async function leaveTeam(trx: WriteDb, input: { id: string }): Promise<{ ok: true }> {
  if (!(await readCells(trx, 'teamMember', input.id))) throw new Refusal('not-found');
  await writeCells(trx, 'teamMember', input.id, { removed: 1 });
  return { ok: true };
}

/** The outline of a round, line by line; a line that stays keeps its answers. @throws Refusal `not-found` */
export async function setOutline(trx: WriteDb, input: ParsedInputOf<'outline.set'>): Promise<{ lines: number }> {
  if (!(await readCells(trx, 'round', input.roundId))) throw new Refusal('not-found');
  const repeats = new Repeats();
  const kept = new Set<string>();
  for (const [ordinal, line] of input.lines.entries()) {
    const words = line.normalize('NFC').trim();
    const id = computedId(input.roundId, 'outline', repeats.unique(foldWords(words)));
    kept.add(id);
    await put(trx, 'outlineLine', id, { roundId: input.roundId, ordinal, words });
  }
  for (const { id } of await outlineLines(trx, input.roundId)) {
    if (!kept.has(id)) await writeCells(trx, 'outlineLine', id, { removed: 1 });
  }
  return { lines: kept.size };
}

/** What a unit answered to a line of the outline; empty words take it away. @throws Refusal `not-found` */
export async function answerOutline(trx: WriteDb, input: ParsedInputOf<'outline.answer'>, scope: CommandScope): Promise<{ ok: true }> {
  const line = await readCells(trx, 'outlineLine', input.lineId);
  const visit = await readCells(trx, 'visit', input.visitId);
  if (!line || !visit || line['roundId'] !== visit['roundId']) throw new Refusal('not-found');
  const answer = input.answer?.normalize('NFC').trim() || null;
  await put(trx, 'outlineAnswer', computedId(input.visitId, 'answer', input.lineId), {
    visitId: input.visitId, outlineLineId: input.lineId, answer, onDay: answer === null ? null : scope.today,
  });
  return { ok: true };
}
