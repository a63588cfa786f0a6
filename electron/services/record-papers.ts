/**
 * Keeps what papers said when they were written: drafts until they are marked as handed out. Writing the same paper again
 * takes the place of its draft. A letter's draft carries its reminders, which do not count before it is handed out.
 */
import { addDays } from '../../shared/domain/civil-date.ts';
import { put } from '../db/put.ts';
import { draftsOf, remindersOfPaper, staleDrafts, tasksOfPaper } from '../db/queries/papers.ts';
import { writeCells } from '../db/rows.ts';
import type { WriteDb } from '../db/writer.ts';
import { computedId, newId } from './ids.ts';
import type { PaperRecord } from './job-data.ts';
import type { CommandScope } from './scope.ts';

/** A draft that nobody wrote again or handed out for so many days goes when the next one is written. */
const DRAFT_DAYS = 30;

export async function recordPapers(
  trx: WriteDb,
  input: { kind: string; parameters: string; papers: PaperRecord[]; corrects?: { id: string; reason: string } },
  scope: CommandScope,
): Promise<{ ids: string[] }> {
  for (const id of await staleDrafts(trx, addDays(scope.today, -DRAFT_DAYS))) await dropDraft(trx, id);
  const drafts = await draftsOf(trx, input.kind, input.parameters);
  const ids: string[] = [];
  for (const { reminds, ...paper } of input.papers) {
    const { recipientUnitId, recipientName } = paper;
    const draft = drafts.find((one) => one.recipientUnitId === recipientUnitId && one.recipientName === recipientName);
    const id = draft?.id ?? newId();
    await put(trx, 'paper', id, {
      ...paper, kind: input.kind, state: 'draft', parameters: input.parameters, writtenOn: scope.today,
      ...(input.corrects ? { correctsId: input.corrects.id, reason: input.corrects.reason } : {}),
    });
    await recordReminders(trx, id, { ...paper, reminds }, scope.today);
    ids.push(id);
  }
  return { ids };
}

/** Takes a draft out with the reminders that it carries. */
export async function dropDraft(trx: WriteDb, id: string): Promise<void> {
  for (const reminder of await remindersOfPaper(trx, id)) await writeCells(trx, 'reminder', reminder.id, { removed: 1 });
  await writeCells(trx, 'paper', id, { removed: 1 });
}

async function recordReminders(trx: WriteDb, paperId: string, paper: Pick<PaperRecord, 'reminds' | 'recipientUnitId' | 'recipientName'>, today: string): Promise<void> {
  const wanted = new Set(paper.reminds);
  const before = await tasksOfPaper(trx, paperId);
  for (const { id, taskId } of before) {
    if (taskId !== null && wanted.has(taskId)) continue;
    await writeCells(trx, 'paperTask', id, { removed: 1 });
    await writeCells(trx, 'reminder', computedId(paperId, 'reminder', taskId ?? ''), { removed: 1 });
  }
  for (const taskId of wanted) {
    await put(trx, 'paperTask', computedId(paperId, 'task', taskId), { paperId, taskId });
    await put(trx, 'reminder', computedId(paperId, 'reminder', taskId), {
      taskId, paperId, onDay: today, unitId: paper.recipientUnitId, toName: paper.recipientUnitId ? null : paper.recipientName, how: 'paper',
    });
  }
}
