/** How one task reads in a printed table: state in words, never in colour, so that a photocopy says the same. */
import { daysBetween, printedDate } from '../domain/civil-date.ts';
import { overdueDays } from '../domain/task-state.ts';
import { reportWords } from '../text/vi/reports.ts';
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

/** The cells of a row behind its number: words, leads, supports, due, result, obstacle, note. */
export function taskCells(task: TrackedTask, asAt: string): ReportCell[] {
  const overdue = task.state === 'overdue';
  return [
    cell(line(words.item(task.path, capital(task.words)))),
    cell(...lines(capital(task.leads.join('; '))), ...directors(task)),
    cell(...lines(capital(task.supports.join('; ')))),
    cell(...dueLines(task, overdue)),
    cell({ text: stateWords(task, asAt), bold: overdue }, ...resultLines(task)),
    cell(...lines(task.report?.obstacle), ...lines(task.report?.request && words.request(task.report.request))),
    cell(...lines(task.note), ...lines(task.state === 'ended' ? task.endedReason : null)),
  ];
}

function directors(task: TrackedTask): ReportLine[] {
  const names = task.directors.join(', ');
  return names === '' ? [] : [{ text: words.directed(names), italic: true }];
}

function dueLines(task: TrackedTask, overdue: boolean): ReportLine[] {
  if (!task.dueOn) return lines(capital(task.phrase ?? ''));
  return [
    { text: printedDate(task.dueOn), bold: overdue },
    ...(task.provisional ? [{ text: words.provisional, italic: true }] : []),
    ...(task.extensions > 0 ? [{ text: words.extended(task.extensions, task.firstDueOn), italic: true }] : []),
  ];
}

/** Silence is said as silence: nothing is concluded of a unit that nobody told us. */
function resultLines(task: TrackedTask): ReportLine[] {
  const { report } = task;
  if (!report) return isOpen(task) ? [{ text: words.noWord, italic: true }] : [];
  // The state of a task that is done already carries the day.
  const on = isOpen(task) || report.on !== task.doneOn ? report.on : null;
  return [
    ...lines(report.result && words.result(on, report.result)),
    ...report.evidence.flatMap(({ number, on }) => (number ? [line(words.evidence(number, on))] : [])),
  ];
}

/** Names and times are quoted from the middle of sentences; in a cell they stand at the beginning. */
function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}

export function cell(...found: ReportLine[]): ReportCell {
  return { lines: found };
}

export function line(text: string): ReportLine {
  return { text };
}

function lines(text: string | null | undefined): ReportLine[] {
  return text ? [{ text }] : [];
}
