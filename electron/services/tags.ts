/** Tags on tasks, put on and taken off, one or many at once. */
import type { ParsedInputOf } from '../../shared/contract/index.ts';
import { foldWords } from '../../shared/domain/fold-text.ts';
import { Refusal } from '../../shared/model/refusal.ts';
import { put } from '../db/put.ts';
import { placesOf } from '../db/queries/reminders.ts';
import { listTags, tagsOf } from '../db/queries/tags.ts';
import { writeCells } from '../db/rows.ts';
import type { WriteDb } from '../db/writer.ts';
import { computedId } from './ids.ts';

/**
 * Puts tags on tasks and takes others off. The same words, whatever their accents and case, are the same tag, written as
 * they were the first time.
 * @throws Refusal `not-found`
 */
export async function setTags(trx: WriteDb, input: ParsedInputOf<'tags.set'>): Promise<{ tasks: number }> {
  const taskIds = [...new Set(input.taskIds)];
  const known = await placesOf(trx, taskIds);
  if (taskIds.some((id) => !known.has(id))) throw new Refusal('not-found');
  const off = new Set(input.remove.map(foldWords));
  for (const tag of await tagsOf(trx, taskIds)) if (off.has(foldWords(tag.label))) await writeCells(trx, 'taskTag', tag.id, { removed: 1 });
  const used = new Map((await listTags(trx)).rows.map(({ label }) => [foldWords(label), label]));
  for (const words of input.add) {
    const label = used.get(foldWords(words)) ?? words.normalize('NFC').replace(/\s+/gu, ' ');
    for (const taskId of taskIds) await put(trx, 'taskTag', computedId(taskId, 'tag', foldWords(label)), { taskId, label });
  }
  return { tasks: taskIds.length };
}
