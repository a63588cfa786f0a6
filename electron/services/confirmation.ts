/** Completions that the office confirms or sends back; an option of the office, off at first. */
import type { ParsedInputOf } from '../../shared/contract/index.ts';
import { Refusal } from '../../shared/model/refusal.ts';
import type { TaskDetail } from '../../shared/model/views.ts';
import { claimedLines } from '../db/queries/task-entries.ts';
import { getTask } from '../db/queries/item-detail.ts';
import { writeCells } from '../db/rows.ts';
import type { WriteDb } from '../db/writer.ts';
import type { CommandScope } from './scope.ts';

/** Confirms what was claimed of tasks; each then counts as done on the day that was reported. @throws Refusal `nothing-claimed` */
export async function confirmProgress(trx: WriteDb, input: ParsedInputOf<'progress.confirm'>): Promise<{ confirmed: number }> {
  const lines = await claimedLines(trx, [...new Set(input.taskIds)]);
  if (lines.length === 0) throw new Refusal('nothing-claimed');
  for (const { id } of lines) await writeCells(trx, 'progress', id, { confirmation: 'confirmed', confirmedOn: input.on, confirmationReason: null });
  return { confirmed: new Set(lines.map((line) => line.taskId)).size };
}

/** Sends a claimed completion back with the reason; the task stays open. @throws Refusal `not-found`, `nothing-claimed` */
export async function sendBack(trx: WriteDb, input: ParsedInputOf<'progress.sendBack'>, scope: CommandScope): Promise<TaskDetail> {
  const lines = await claimedLines(trx, [input.taskId]);
  if (lines.length === 0) throw new Refusal('nothing-claimed');
  for (const { id } of lines) await writeCells(trx, 'progress', id, { confirmation: 'sentBack', confirmedOn: input.on, confirmationReason: input.reason });
  scope.store.steps.catchUp();
  return getTask(trx, input.taskId, scope.today);
}
