/**
 * The list of tasks looked at in other ways: as a board of states, and as the load of units. What each column holds is said as
 * conditions of the list, by which it is counted and opened: a number and the rows behind it cannot part.
 */
import { addDays, addMonths, endOfMonth, monthOf, weekday, yearMonthOf, yearOf } from './civil-date.ts';
import type { TaskState } from './task-state.ts';

/** Of the list's conditions those that columns narrow, as its address carries them. */
interface Conditions {
  status?: string | undefined;
  unitId?: string | undefined;
  role?: string | undefined;
  clusterId?: string | undefined;
  dueFrom?: string | undefined;
  dueTo?: string | undefined;
  doneAfter?: string | undefined;
  sort?: string | undefined;
}

export interface BoardColumn {
  key: 'overdue' | 'dueSoon' | 'openInTime' | 'undated' | 'done';
  status: readonly TaskState[];
  /** Only what was done after this day. */
  doneAfter?: string;
  /** Without it: as the papers stand. */
  sort?: 'dueOn';
}

/** Columns of the board in the order a giao ban goes through them; what is done stands there for the month of `today`. */
export function boardColumns(today: string): BoardColumn[] {
  return [
    { key: 'overdue', status: ['overdue'], sort: 'dueOn' },
    { key: 'dueSoon', status: ['dueSoon'], sort: 'dueOn' },
    { key: 'openInTime', status: ['openInTime'], sort: 'dueOn' },
    { key: 'undated', status: ['undated', 'waiting'] },
    { key: 'done', status: ['doneInTime', 'doneLate'], doneAfter: addDays(`${yearMonthOf(today)}-01`, -1) },
  ];
}

/** The list's conditions of one column of the board under a filter. */
export function boardFilter<F extends Conditions>(filter: F, column: BoardColumn) {
  return { ...filter, by: 'task' as const, status: column.status.join(','), doneAfter: later(filter.doneAfter, column.doneAfter), sort: column.sort };
}

export type LoadSpan = 'week' | 'month';

export interface LoadColumn {
  kind: 'overdue' | LoadSpan | 'later' | 'undated';
  status: readonly TaskState[];
  /** First and last day of the deadlines in it, both counted; none where the state says it. */
  dueFrom?: string;
  dueTo?: string;
}

/** So many weeks or months ahead have a column of their own. */
const AHEAD = 6;

const inTime: readonly TaskState[] = ['openInTime', 'dueSoon'];

/** Columns of the load: overdue, the weeks (Monday to Sunday) or months from `today` on, what comes after them, without a date. */
export function loadColumns(today: string, span: LoadSpan): LoadColumn[] {
  const columns: LoadColumn[] = [{ kind: 'overdue', status: ['overdue'] }];
  let from = today;
  for (let n = 0; n < AHEAD; n++) {
    const to = span === 'week' ? addDays(today, 7 * n + 6 - weekday(today)) : endOfMonthOf(addMonths(today, n));
    columns.push({ kind: span, status: inTime, dueFrom: from, dueTo: to });
    from = addDays(to, 1);
  }
  return [...columns, { kind: 'later', status: inTime, dueFrom: from }, { kind: 'undated', status: ['undated', 'waiting'] }];
}

const endOfMonthOf = (day: string) => endOfMonth(yearOf(day), monthOf(day));

/**
 * The list's conditions of one cell of the load under a filter.
 * @param column null: all columns together @param unitId null: all tasks, of the units asked for only where they lead
 */
export function loadFilter<F extends Conditions>(filter: F, column: LoadColumn | null, unitId: string | null) {
  const led = unitId ?? filter.unitId ?? filter.clusterId ?? filter.role;
  return {
    ...filter,
    by: 'task' as const,
    status: column ? column.status.join(',') : 'open',
    unitId: unitId ?? filter.unitId,
    role: led === undefined ? undefined : ('lead' as const),
    dueFrom: later(filter.dueFrom, column?.dueFrom),
    dueTo: earlier(filter.dueTo, column?.dueTo),
    sort: column === null || column.kind === 'undated' ? undefined : ('dueOn' as const),
  };
}

function later(a: string | undefined, b: string | undefined): string | undefined {
  return a === undefined || (b !== undefined && b > a) ? b : a;
}

function earlier(a: string | undefined, b: string | undefined): string | undefined {
  return a === undefined || (b !== undefined && b < a) ? b : a;
}
