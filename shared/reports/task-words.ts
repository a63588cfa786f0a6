/** How one task reads in a printed table: state in words, never in colour, so that a photocopy says the same. */
import { daysBetween, printedDate } from '../domain/civil-date.ts';
import { overdueDays } from '../domain/task-state.ts';
import { paperWords } from '../text/vi/report-papers.ts';
import { reportWords } from '../text/vi/reports.ts';
import type { Change } from './changes.ts';
import { capital, cell, line } from './paper.ts';
import type { ReportCell, ReportLine } from './report-doc.ts';
import type { TrackedTask } from './task-facts.ts';

const words = reportWords.bieuTongHop;

/** States of tasks that are neither done nor ended: those that someone is asked about. */
const OPEN: ReadonlySet<string> = new Set(['openInTime', 'dueSoon', 'overdue', 'undated', 'waiting']);

export function isOpen(task: TrackedTask): boolean {
  return OPEN.has(task.state);
}

export function stateWords(task: TrackedTask, asAt: string): string {
  const { states } = words;
  const doneOn = printedDate(task.doneOn);
  switch (task.state) {
    case 'doneInTime':
      return task.dueOn ? states.doneInTime(doneOn) : states.doneUndated(doneOn);
    case 'doneLate':
      return states.doneLate(doneOn, overdueDays(task.dueOn, task.doneOn ?? asAt));
    case 'dueSoon':
      return states.dueSoon(daysBetween(asAt, task.dueOn ?? asAt));
    case 'overdue':
      return states.overdue(overdueDays(task.dueOn, asAt));
    default:
      return states[task.state];
  }
}

/** Whom a list is for: leaders and the units in it, or the office alone. */
export type Face = 'leaders' | 'internal';

/**
 * The cells of a row behind its number: words, leads, supports, due, result, obstacle, note; what changed is underlined. Notes,
 * who follows a task and how often it was chased are for the office alone.
 */
export function taskCells(task: TrackedTask, asAt: string, { changes = [], face = 'leaders' }: { changes?: readonly Change[]; face?: Face } = {}): ReportCell[] {
  const overdue = task.state === 'overdue';
  const changed = (...kinds: Change[]) => kinds.some((kind) => changes.includes(kind));
  const state = { text: stateWords(task, asAt), bold: overdue, underline: changed('done', 'ended', 'overdue') };
  return [
    cell(line(words.item(task.path, capital(task.words)))),
    cell(...lines(capital(task.leads.join('; '))), ...directors(task)),
    cell(...lines(capital(task.supports.join('; ')))),
    dueCell(task, changed('due')),
    cell(plainer(state), ...resultLines(task, changed('reported', 'done'))),
    cell(...lines(task.report?.obstacle), ...lines(task.report?.request && words.request(task.report.request))),
    cell(...changes.map((change) => line(words.changes[change], { bold: true })), ...(face === 'internal' ? ledgerLines(task) : []), ...lines(task.state === 'ended' ? task.endedReason : null)),
  ];
}

/** What only the office reads. */
function ledgerLines(task: TrackedTask): ReportLine[] {
  return [
    ...(task.restricted ? [line(words.restricted, { bold: true })] : []),
    ...lines(task.note),
    ...lines(task.tracker && words.tracker(task.tracker)),
    ...lines(task.chase && paperWords.common.chased(task.chase.times, task.chase.lastOn)),
  ];
}

/** A line without looks that are off: the same paper is the same text. */
function plainer({ text, bold, underline }: { text: string; bold: boolean; underline: boolean }): ReportLine {
  return { text, ...(bold ? { bold } : {}), ...(underline ? { underline } : {}) };
}

function directors(task: TrackedTask): ReportLine[] {
  const names = task.directors.join(', ');
  return names === '' ? [] : [{ text: words.directed(names), italic: true }];
}

/** The day as printed and as a value, with what is to be known of it. */
export function dueCell(task: TrackedTask, changed = false): ReportCell {
  return { lines: dueLines(task, task.state === 'overdue', changed), ...(task.dueOn ? { value: { on: task.dueOn } } : {}) };
}

function dueLines(task: TrackedTask, overdue: boolean, changed: boolean): ReportLine[] {
  if (!task.dueOn) return lines(capital(task.phrase ?? ''));
  return [
    plainer({ text: printedDate(task.dueOn), bold: overdue, underline: changed }),
    ...(task.provisional ? [{ text: words.provisional, italic: true }] : []),
    ...(task.extensions > 0 ? [{ text: words.extended(task.extensions, task.firstDueOn), italic: true }] : []),
  ];
}

/** Silence is said as silence: nothing is concluded of a unit that nobody told us. */
function resultLines(task: TrackedTask, changed: boolean): ReportLine[] {
  const { report } = task;
  if (!report) return isOpen(task) ? [{ text: words.noWord, italic: true }] : [];
  // The state of a task that is done already carries the day.
  const on = isOpen(task) || report.on !== task.doneOn ? report.on : null;
  return [
    ...lines(report.result && words.result(on, report.result)).map(({ text }) => plainer({ text, bold: false, underline: changed })),
    ...report.evidence.flatMap(({ number, on }) => (number ? [line(words.evidence(number, on))] : [])),
  ];
}

function lines(text: string | null | undefined): ReportLine[] {
  return text ? [{ text }] : [];
}
