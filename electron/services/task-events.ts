/** What happens to a task beside its progress: more time, an end, a link to a task of another paper. */
import type { ParsedInputOf } from '../../shared/contract/index.ts';
import { Refusal } from '../../shared/model/refusal.ts';
import type { TaskDetail } from '../../shared/model/views.ts';
import { trackingWords } from '../../shared/text/vi/tracking.ts';
import { put } from '../db/put.ts';
import { taskPlace } from '../db/queries/subjects.ts';
import { getTask } from '../db/queries/item-detail.ts';
import { writeCells } from '../db/rows.ts';
import type { WriteDb } from '../db/writer.ts';
import { newId } from './ids.ts';
import type { CommandScope } from './scope.ts';

interface Added {
  id: string;
  task: TaskDetail;
}

async function after(trx: WriteDb, id: string, taskId: string, scope: CommandScope): Promise<Added> {
  scope.store.steps.catchUp();
  return { id, task: await getTask(trx, taskId, scope.today) };
}

/**
 * Gives a task a later last day, with the reason and who agreed; each one is kept and counted.
 * @throws Refusal `not-found`, `nothing-to-extend` for a standing duty
 */
export async function addExtension(trx: WriteDb, input: ParsedInputOf<'extensions.add'>, scope: CommandScope): Promise<Added> {
  const task = await getTask(trx, input.taskId, scope.today);
  if (task.state === 'standing') throw new Refusal('nothing-to-extend');
  const id = newId();
  await put(trx, 'extension', id, {
    taskId: input.taskId,
    onDay: input.on,
    toOn: input.toOn,
    phrase: input.phrase ?? null,
    reason: input.reason,
    agreedBy: input.agreedBy,
  });
  return after(trx, id, input.taskId, scope);
}

/** Ends a task that will not be done: it leaves the figures, its entries stay. @throws Refusal `not-found`, `already-ended` */
export async function endTask(trx: WriteDb, input: ParsedInputOf<'tasks.end'>, scope: CommandScope): Promise<TaskDetail> {
  const task = await getTask(trx, input.taskId, scope.today);
  if (task.endedOn) throw new Refusal('already-ended', { on: task.endedOn });
  await writeCells(trx, 'task', input.taskId, { endedOn: input.on, endedReason: input.reason });
  scope.store.steps.catchUp();
  return getTask(trx, input.taskId, scope.today);
}

/**
 * Links a task to one of an earlier paper. One that replaces or ends the earlier task ends it, in the same step.
 * One that is 'unrelated' only keeps the pair from being proposed again. @throws Refusal `not-found`, `link-to-itself`
 */
export async function addLink(trx: WriteDb, input: ParsedInputOf<'links.add'>, scope: CommandScope): Promise<Added> {
  if (input.taskId === input.toTaskId) throw new Refusal('link-to-itself');
  await getTask(trx, input.taskId, scope.today);
  const earlier = await getTask(trx, input.toTaskId, scope.today);
  const on = input.on ?? scope.today;
  const id = newId();
  await put(trx, 'taskLink', id, { taskId: input.taskId, toTaskId: input.toTaskId, kind: input.kind, onDay: on, reason: input.reason ?? null });
  if ((input.kind === 'replaces' || input.kind === 'ends') && !earlier.endedOn && !earlier.doneOn) {
    const place = (await taskPlace(trx, input.taskId)) ?? '';
    const endedReason = [trackingWords.endedBy(input.kind, place), input.reason].filter(Boolean).join(': ');
    await writeCells(trx, 'task', input.toTaskId, { endedOn: on, endedReason });
  }
  return after(trx, id, input.taskId, scope);
}
