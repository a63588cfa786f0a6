/** What happened to a task since the sheet before: held against that sheet's own line, or against days where there is none. */
import type { DocumentFacts, LastReport, RowFacts, Since, TrackedTask } from './task-facts.ts';

export type Change = 'new' | 'done' | 'ended' | 'overdue' | 'due' | 'reported';

const DONE: ReadonlySet<string> = new Set(['doneInTime', 'doneLate']);

/** What the sheet remembers of a task. */
export function rowFactsOf(task: TrackedTask): RowFacts {
  return { id: task.id, state: task.state, dueOn: task.dueOn, word: wordOf(task.report) };
}

function wordOf(report: LastReport | null): string | null {
  if (!report) return null;
  return [report.on, report.result, report.obstacle, report.request].filter(Boolean).join(' ') || null;
}

export function changesOf(task: TrackedTask, document: DocumentFacts, since: Since | null): Change[] {
  if (!since) return [];
  const marks: Record<Change, boolean> = since.rows ? bySheet(task, since.rows[task.id]) : byDays(task, document, since.day);
  if (marks.new) return ['new'];
  return (Object.keys(marks) as Change[]).filter((mark) => marks[mark]);
}

function bySheet(task: TrackedTask, before: RowFacts | undefined): Record<Change, boolean> {
  const done = DONE.has(task.state) && !DONE.has(before?.state ?? '');
  return {
    new: before === undefined,
    done,
    ended: task.state === 'ended' && before?.state !== 'ended',
    overdue: task.state === 'overdue' && before?.state !== 'overdue',
    due: before?.dueOn !== task.dueOn,
    reported: !done && before?.word !== rowFactsOf(task).word,
  };
}

/** The notice of the meeting itself is not new: it is what that meeting decided. */
function byDays(task: TrackedTask, document: DocumentFacts, day: string): Record<Change, boolean> {
  const later = (on: string | null | undefined) => typeof on === 'string' && on > day;
  const done = DONE.has(task.state) && later(task.doneOn);
  return {
    new: later(document.meetingOn ?? document.issuedOn),
    done,
    ended: false,
    overdue: task.state === 'overdue' && (task.dueOn ?? '') >= day,
    due: later(task.extendedOn),
    reported: !done && later(task.report?.on),
  };
}
