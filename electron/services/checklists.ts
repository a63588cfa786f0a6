/** A task that every unit of a group owes: a line a unit, marked by name. */
import type { ParsedInputOf } from '../../shared/contract/index.ts';
import { cleanName, matchUnit, type UnitMatch } from '../../shared/domain/unit-match.ts';
import { Refusal } from '../../shared/model/refusal.ts';
import type { ChecklistMarked } from '../../shared/model/views.ts';
import { put } from '../db/put.ts';
import { checklistBook, type Ticked, unitsOfGroup } from '../db/queries/checklist.ts';
import { readCells, writeCells } from '../db/rows.ts';
import type { WriteDb } from '../db/writer.ts';
import { computedId } from './ids.ts';
import type { CommandScope } from './scope.ts';

/**
 * Gives a task a line for each unit of a group; units that have one keep it with its mark.
 * @throws Refusal `not-found`, `unknown-group`, `empty-group`
 */
export async function fanOut(
  trx: WriteDb,
  input: ParsedInputOf<'checklist.fanOut'>,
  scope: CommandScope,
): Promise<{ group: string; units: number; added: number }> {
  if (!(await readCells(trx, 'task', input.taskId))) throw new Refusal('not-found');
  const { name, unitIds } = await unitsOfGroup(trx, input.group, scope.today);
  if (unitIds.length === 0) throw new Refusal('empty-group', { group: name });
  const { lines } = await checklistBook(trx, input.taskId);
  const missing = unitIds.filter((unitId) => !lines.has(unitId));
  for (const unitId of missing) {
    await put(trx, 'checklistLine', computedId(input.taskId, 'checklistLine', unitId), { taskId: input.taskId, unitId });
  }
  await writeCells(trx, 'task', input.taskId, { checklistGroup: name });
  return { group: name, units: unitIds.length, added: missing.length };
}

/**
 * Marks units of a checklist as done on a day, or not done. What is not sure is not written but asked.
 * @throws Refusal `not-found` (task, or a unit that is not in the checklist), `no-checklist`
 */
export async function markUnits(trx: WriteDb, input: ParsedInputOf<'checklist.mark'>): Promise<ChecklistMarked> {
  if (!(await readCells(trx, 'task', input.taskId))) throw new Refusal('not-found');
  const ticked = await checklistBook(trx, input.taskId);
  if (ticked.lines.size === 0) throw new Refusal('no-checklist');
  const { sure, doubtful, matched } = matchAll(ticked, input.names);
  const named = new Set(input.unitIds);
  for (const unitId of named) {
    if (!ticked.lines.has(unitId)) throw new Refusal('not-found');
    sure.add(unitId);
  }
  const cells = { done: input.done ? 1 : 0, doneOn: input.done ? input.on : null };
  for (const unitId of sure) {
    for (const line of ticked.lines.get(unitId) ?? []) {
      // A list that names a unit again does not move the day on which it was done.
      if (line.done === input.done && !named.has(unitId)) continue;
      await writeCells(trx, 'checklistLine', line.id, cells);
    }
  }
  return { marked: sure.size, doubtful, matched };
}

function matchAll(ticked: Ticked, names: readonly string[]): Pick<ChecklistMarked, 'doubtful' | 'matched'> & { sure: Set<string> } {
  const sure = new Set<string>();
  const doubtful = new Map<string, ChecklistMarked['doubtful'][number]>();
  const matched: ChecklistMarked['matched'] = [];
  for (const { name, match } of names.flatMap((words) => matches(ticked, words))) {
    if (match.kind === 'sure') {
      sure.add(match.id);
      matched.push({ name, unitId: match.id, unit: ticked.names.get(match.id) ?? '' });
    } else doubtful.set(name, { name, candidates: match.candidates.map((id) => ({ id, name: ticked.names.get(id) ?? '' })) });
  }
  return { sure, doubtful: [...doubtful.values()], matched };
}

/** A name that is none as a whole may be several between commas. */
function matches(ticked: Ticked, words: string): { name: string; match: UnitMatch }[] {
  const name = cleanName(words);
  if (name === '') return [];
  const match = matchUnit(name, ticked.book);
  const parts = words.split(/[,;\n\t]/u);
  if (match.kind === 'sure' || parts.length === 1) return [{ name, match }];
  return parts.flatMap((part) => matches(ticked, part));
}
