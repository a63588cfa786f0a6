/** A register that has taken in the sample notice 533, and its tasks by their places. */
import type { TaskRow } from '../../shared/model/views.ts';
import { noticeText } from '../../shared/text/vi/sample-papers.ts';
import { openTestRegister, type TestRegister } from './register.ts';

export interface NoticeDesk extends TestRegister {
  documentId: string;
  /** The task at a place of the notice, as the list shows it now. */
  taskOf(path: string): Promise<TaskRow>;
}

/** @param day the office's civil date */
export async function openWithNotice(day: string): Promise<NoticeDesk> {
  const desk = await openTestRegister(day);
  const { documentId } = await desk.call('documents.take', { text: noticeText(), allowDoubts: true });
  const taskOf = async (path: string) => {
    const { rows } = await desk.call('tasks.list', { documentId, limit: 200 });
    const row = rows.find((one) => one.path === path);
    if (!row) throw new Error(`no task ${path}`);
    return row;
  };
  return { ...desk, documentId, taskOf };
}

/** Closes a register after proving that its tables, log and derived rows still agree. */
export async function closeProven(desk: TestRegister): Promise<void> {
  const { ok, problems } = await desk.call('store.check', {});
  await desk.close();
  if (!ok) throw new Error(JSON.stringify(problems));
}
