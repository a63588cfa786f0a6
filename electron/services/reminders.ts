/** Reminding units of their tasks, for one task or many at once, and the answers. */
import type { ParsedInputOf } from '../../shared/contract/index.ts';
import { foldWords } from '../../shared/domain/fold-text.ts';
import { Refusal } from '../../shared/model/refusal.ts';
import type { RemindersAdded } from '../../shared/model/views.ts';
import { reminderWay } from '../../shared/text/vi/reminders.ts';
import { put } from '../db/put.ts';
import { unitNames } from '../db/queries/facts.ts';
import { namesLeader, placesOf, type Recipient, responsibleFor, unansweredOf } from '../db/queries/reminders.ts';
import { readCells, writeCells } from '../db/rows.ts';
import type { WriteDb } from '../db/writer.ts';
import { newId } from './ids.ts';

/** Whom the caller names; null where each task's own units are meant. @throws Refusal `not-found`, `leaders-not-chased` */
async function named(trx: WriteDb, input: ParsedInputOf<'reminders.add'>): Promise<Recipient[] | null> {
  if (input.unitId) {
    const name = (await unitNames(trx, [input.unitId])).get(input.unitId);
    if (name === undefined) throw new Refusal('not-found');
    return [{ unitId: input.unitId, to: name }];
  }
  const to = input.to?.trim().normalize('NFC');
  if (!to) return null;
  if (await namesLeader(trx, foldWords(to), foldWords)) throw new Refusal('leaders-not-chased', { name: to });
  return [{ unitId: null, to }];
}

/**
 * Records that units were reminded of tasks: of each task the ones that it stands with, unless one is named. Leaders are
 * never chased: a task that stands with a leader alone is left out and said so.
 * @throws Refusal `not-found`, `leaders-not-chased`, `nobody-to-remind` when nothing could be written
 */
export async function addReminders(trx: WriteDb, input: ParsedInputOf<'reminders.add'>): Promise<RemindersAdded> {
  const taskIds = [...new Set(input.taskIds)];
  const responsible = await responsibleFor(trx, taskIds);
  const places = await placesOf(trx, taskIds);
  if (taskIds.some((id) => !places.has(id))) throw new Refusal('not-found');
  const asked = await named(trx, input);
  const answer: RemindersAdded = { added: 0, ids: [], recipients: [], leftOut: [] };
  const recipients = new Set<string>();
  for (const taskId of taskIds) {
    const own = responsible.get(taskId) ?? { recipients: [], leaders: false };
    const all = asked ?? own.recipients;
    if (all.length === 0) answer.leftOut.push({ taskId, place: places.get(taskId) ?? '', why: own.leaders ? 'leader' : 'nobody' });
    for (const { unitId, to } of all) {
      const id = newId();
      const row = { taskId, onDay: input.on, unitId, toName: unitId ? null : to, how: reminderWay(input.how), words: input.words ?? null };
      await put(trx, 'reminder', id, row);
      answer.ids.push(id);
      recipients.add(to);
    }
  }
  if (answer.ids.length === 0) throw new Refusal('nobody-to-remind', { count: answer.leftOut.length });
  return { ...answer, added: answer.ids.length, recipients: [...recipients] };
}

/** Writes one answer to several reminders: those that are named, or all of the tasks that have none. @throws Refusal `not-found`, `nothing-to-answer` */
export async function answerReminders(trx: WriteDb, input: ParsedInputOf<'reminders.answer'>): Promise<{ answered: number }> {
  const ids = [...new Set([...(input.ids ?? []), ...(await unansweredOf(trx, input.taskIds ?? []))])];
  if (ids.length === 0) throw new Refusal('nothing-to-answer');
  for (const id of ids) {
    if (!(await readCells(trx, 'reminder', id))) throw new Refusal('not-found');
    await writeCells(trx, 'reminder', id, { answer: input.answer, answeredOn: input.on });
  }
  return { answered: ids.length };
}
