/** A paper that no longer counts: its open tasks are ended with it, and who was already reminded of them is named. */
import type { ParsedInputOf } from '../../shared/contract/index.ts';
import { Refusal } from '../../shared/model/refusal.ts';
import type { DocumentWithdrawn } from '../../shared/model/views.ts';
import { trackingWords } from '../../shared/text/vi/tracking.ts';
import { openTasksOf } from '../db/queries/documents.ts';
import { listReminded } from '../db/queries/reminders.ts';
import { readCells, writeCells } from '../db/rows.ts';
import type { WriteDb } from '../db/writer.ts';
import type { CommandScope } from './scope.ts';

/**
 * Withdraws a paper, or marks it replaced where its successor is named. In one step: its open tasks and standing duties are
 * ended with that as the reason, so that none is overdue because of it; what was done stays done.
 * @throws Refusal `not-found`, `already-withdrawn`
 */
export async function withdrawDocument(
  trx: WriteDb,
  input: ParsedInputOf<'documents.withdraw'>,
  scope: CommandScope,
): Promise<DocumentWithdrawn> {
  const document = await readCells(trx, 'document', input.id);
  if (!document) throw new Refusal('not-found');
  if (document['standing'] === 'withdrawn' || document['standing'] === 'replaced') throw new Refusal('already-withdrawn');
  if (input.byId !== undefined && !(await readCells(trx, 'document', input.byId))) throw new Refusal('not-found');
  const { rows: reminded } = await listReminded(trx, { documentId: input.id }, scope.today);
  await writeCells(trx, 'document', input.id, {
    standing: input.byId ? 'replaced' : 'withdrawn',
    standingById: input.byId ?? null,
    standingOn: input.on,
    standingReason: input.reason,
  });
  const tasks = await openTasksOf(trx, input.id, scope.today);
  const endedReason = trackingWords.withdrawn(input.reason);
  for (const id of tasks) await writeCells(trx, 'task', id, { endedOn: input.on, endedReason });
  return { ended: tasks.length, reminded };
}
