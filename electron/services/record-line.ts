/** One line of the table of tasks as it was typed: owner, last day and result in one step. */
import type { ParsedInputOf } from '../../shared/contract/index.ts';
import { Refusal } from '../../shared/model/refusal.ts';
import type { TaskDetail } from '../../shared/model/views.ts';
import { trackingWords } from '../../shared/text/vi/tracking.ts';
import { put } from '../db/put.ts';
import { leadsOf, unitNames } from '../db/queries/facts.ts';
import { getTask } from '../db/queries/item-detail.ts';
import { writeCells } from '../db/rows.ts';
import type { WriteDb } from '../db/writer.ts';
import { computedId } from './ids.ts';
import { addProgress, updateTask } from './items.ts';
import type { CommandScope } from './scope.ts';

/** @throws Refusal `not-found`, `changed-meanwhile`, `extended`, `wrong-input` for a result without words */
export async function recordLine(trx: WriteDb, input: ParsedInputOf<'tasks.record'>, scope: CommandScope): Promise<TaskDetail> {
  const { taskId, result } = input;
  await getTask(trx, taskId, scope.today);
  if (input.leadId !== undefined) await setLead(trx, taskId, input.leadId, input.was?.leads);
  if (input.dueOn !== undefined) {
    const was = input.was?.dueOn === undefined ? {} : { was: { dueOn: input.was.dueOn } };
    await updateTask(trx, { id: taskId, set: { dueOn: input.dueOn }, ...was }, scope);
  }
  if (result) {
    const text = result.text?.trim() || (result.done ? trackingWords.finished : '');
    if (text === '') throw new Refusal('wrong-input', { detail: 'result.text' });
    const evidence = result.evidence?.trim();
    const leads = await leadsOf(trx, taskId);
    await addProgress(trx, {
      taskId,
      on: result.on,
      text,
      unitId: leads.length === 1 ? (leads[0]?.unitId ?? null) : null,
      ...(result.done ? { done: true } : {}),
      ...(evidence ? { evidence: { number: evidence, on: result.on } } : {}),
    }, scope);
  }
  scope.store.steps.catchUp();
  return getTask(trx, taskId, scope.today);
}

/** Writes the same day or result to several tasks. @throws Refusal `not-found`, `extended`, `wrong-input` for a result without words */
export async function fillTasks(trx: WriteDb, input: ParsedInputOf<'tasks.fill'>, scope: CommandScope): Promise<{ filled: number }> {
  const taskIds = [...new Set(input.taskIds)];
  for (const taskId of taskIds) {
    await recordLine(trx, { taskId, ...(input.dueOn === undefined ? {} : { dueOn: input.dueOn }), ...(input.result ? { result: input.result } : {}) }, scope);
  }
  return { filled: taskIds.length };
}

/** Gives a task one unit that leads it, alone. @throws Refusal `not-found`, `changed-meanwhile` when others lead than were seen */
export async function setLead(trx: WriteDb, taskId: string, unitId: string, seen: readonly string[] | undefined): Promise<void> {
  const name = (await unitNames(trx, [unitId])).get(unitId);
  if (name === undefined) throw new Refusal('not-found');
  const leads = await leadsOf(trx, taskId);
  const now = [...new Set(leads.map((lead) => lead.name))];
  if (seen && (seen.length !== now.length || seen.some((one) => !now.includes(one)))) {
    throw new Refusal('changed-meanwhile', { field: 'unitId', by: '', at: 0, now: now.join('; '), was: seen.join('; ') });
  }
  const id = computedId(taskId, 'assignment', unitId, 'lead');
  for (const lead of leads) if (lead.id !== id) await writeCells(trx, 'assignment', lead.id, { removed: 1 });
  await put(trx, 'assignment', id, { taskId, role: 'lead', name, unitId, ordinal: 0 });
}
