/** Writing down what came of a visit. */
import type { ParsedInputOf } from '../../shared/contract/index.ts';
import { Refusal } from '../../shared/model/refusal.ts';
import type { VisitResults, VisitRow } from '../../shared/model/views.ts';
import { t } from '../../shared/text/vi/words.ts';
import { put } from '../db/put.ts';
import { unitNames } from '../db/queries/facts.ts';
import { getVisit } from '../db/queries/plan.ts';
import { countResults, onlyTask, visitResults } from '../db/queries/results.ts';
import type { ReadDb } from '../db/queries/scope.ts';
import { departmentInCharge } from '../db/queries/visit-detail.ts';
import { readCells, writeCells } from '../db/rows.ts';
import type { WriteDb } from '../db/writer.ts';
import { computedId, newId } from './ids.ts';
import { createItem } from './items.ts';
import type { CommandScope } from './scope.ts';
import { type Update, updateRow } from './update-row.ts';

/** The paper that a visit's recommendations stand in. */
export function paperOf(visitId: string): string {
  return computedId(visitId, 'results');
}

export function getResults(db: ReadDb, visitId: string, today: string): Promise<VisitResults> {
  return visitResults(db, visitId, paperOf(visitId), today);
}

/** The department in charge of the unit's cluster on the day of the visit, or who is named instead. @throws Refusal `not-found` */
export async function ownerOf(trx: WriteDb, visit: VisitRow, unitId: string | undefined, today: string): Promise<{ id: string; name: string } | null> {
  if (unitId === undefined) return departmentInCharge(trx, visit.clusterId, visit.fromOn ?? today);
  const name = (await unitNames(trx, [unitId])).get(unitId);
  if (name === undefined) throw new Refusal('not-found');
  return { id: unitId, name };
}

/** A recommendation is an ordinary task: an item of the visit's paper, led by its owner, with the inspected unit beside. */
async function recommend(trx: WriteDb, visit: VisitRow, words: string, owner: string | null, dueOn: string | null): Promise<void> {
  const documentId = paperOf(visit.id);
  await put(trx, 'document', documentId, {
    kind: 'report',
    ...((await readCells(trx, 'document', documentId)) ? {} : { symbol: t.results.symbol(visit.unitName), issuedOn: visit.toOn, title: t.results.title(visit.unitName, visit.fromOn, visit.toOn), standing: 'inForce' }),
  });
  const { id } = await createItem(trx, { documentId, originalText: words, unitIds: owner ? [owner] : [], dueOn });
  const taskId = await onlyTask(trx, id);
  if (taskId === null) throw new Error('an item was made without its task');
  await writeCells(trx, 'task', taskId, { visitId: visit.id });
  if (visit.unitId === null || visit.unitId === owner) return;
  await put(trx, 'assignment', computedId(taskId, 'assignment', visit.unitId, 'support'), { taskId, role: 'support', name: visit.unitName, unitId: visit.unitId, ordinal: 1 });
}

/** Adds lines of one kind to a visit, in one step. @throws Refusal `not-found` */
export async function addResults(
  trx: WriteDb,
  input: ParsedInputOf<'results.add'>,
  scope: CommandScope,
): Promise<{ added: number; owner: string | null }> {
  const visit = await getVisit(trx, input.visitId, scope.today);
  const owner = input.what === 'finding' ? null : await ownerOf(trx, visit, input.unitId, scope.today);
  const before = await countResults(trx, visit.id);
  for (const [place, line] of input.lines.entries()) {
    const words = line.normalize('NFC');
    if (input.what === 'recommendation') await recommend(trx, visit, words, owner?.id ?? null, input.dueOn ?? null);
    else if (input.what === 'proposal') {
      await put(trx, 'proposal', newId(), {
        visitId: visit.id, ordinal: before.proposals + place, words, answererUnitId: owner?.id ?? null, dueOn: input.dueOn ?? null,
      });
    } else {
      await put(trx, 'finding', newId(), {
        visitId: visit.id, ordinal: before.findings + place, words, kind: input.kind ?? 'shortcoming', weight: input.weight ?? null,
        place: input.place ?? null, recheckOn: input.dueOn ?? null,
      });
    }
  }
  scope.store.steps.catchUp();
  return { added: input.lines.length, owner: owner?.name ?? null };
}

/** @throws Refusal `not-found` */
export async function removeResult(trx: WriteDb, input: ParsedInputOf<'results.remove'>): Promise<{ ok: true }> {
  if (!(await readCells(trx, input.what, input.id))) throw new Refusal('not-found');
  await writeCells(trx, input.what, input.id, { removed: 1 });
  return { ok: true };
}

const FINDING_COLUMNS = ['kind', 'weight', 'place', 'words', 'recheckOn', 'recheckResult'] as const;
const PROPOSAL_COLUMNS = ['words', 'answererUnitId', 'dueOn', 'answer', 'answeredOn'] as const;

/** @throws Refusal as `updateRow` */
export async function updateFinding(trx: WriteDb, input: Update, scope: CommandScope): Promise<{ ok: true }> {
  await updateRow(trx, 'finding', FINDING_COLUMNS, input, scope);
  return { ok: true };
}

/** @throws Refusal as `updateRow` */
export async function updateProposal(trx: WriteDb, input: Update, scope: CommandScope): Promise<{ ok: true }> {
  await updateRow(trx, 'proposal', PROPOSAL_COLUMNS, input, scope);
  return { ok: true };
}

/** Gives the visit's paper the number and day that the registry gave it. @throws Refusal `not-found` while nothing was recommended */
export async function setResultPaper(trx: WriteDb, input: ParsedInputOf<'results.setPaper'>, scope: CommandScope): Promise<{ ok: true }> {
  const id = paperOf(input.visitId);
  if (!(await readCells(trx, 'document', id))) throw new Refusal('not-found');
  const { number, symbol, issuedOn } = input;
  await writeCells(trx, 'document', id, { number, ...(symbol === undefined ? {} : { symbol }), ...(issuedOn === undefined ? {} : { issuedOn }) });
  scope.store.steps.catchUp();
  return { ok: true };
}
