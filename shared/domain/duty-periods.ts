/** The periods of standing duties: which weeks, months, quarters, half-years or years a duty comes again in. */
import { addDays, addMonths, endOfMonth, firstOfMonth, monthOf, weekday, yearOf } from './civil-date.ts';

export type DutyView = 'week' | 'month';

/** Months of each rhythm; a week has none. */
const MONTHS: Readonly<Record<string, number>> = { month: 1, quarter: 3, half: 6, year: 12 };
const WEEKLY: readonly string[] = ['day', 'week'];

export interface Period {
  fromOn: string;
  toOn: string;
}

/** The rhythm that a duty is marked in: what is 'thường xuyên' is looked at month by month. */
export function rhythmOf(every: string | null): string {
  if (every !== null && WEEKLY.includes(every)) return 'week';
  return every !== null && every in MONTHS ? every : 'month';
}

/** The week (Monday to Sunday) or month that holds a day. */
export function periodAt(view: DutyView, day: string): Period {
  if (view === 'month') return { fromOn: firstOfMonth(yearOf(day), monthOf(day)), toOn: endOfMonth(yearOf(day), monthOf(day)) };
  const monday = addDays(day, -weekday(day));
  return { fromOn: monday, toOn: addDays(monday, 6) };
}

/** Periods are counted between these days: no office has older or later ones. */
const EARLIEST = '1950-01-01';
const LATEST = '2999-12-31';

/** The newest `count` columns up to the one that holds `to`, oldest first. */
export function columnsOf(view: DutyView, to: string, count: number): Period[] {
  const last = periodAt(view, to < EARLIEST ? EARLIEST : to > LATEST ? LATEST : to).fromOn;
  return Array.from({ length: count }, (_, index) => {
    const back = count - 1 - index;
    return periodAt(view, view === 'week' ? addDays(last, -7 * back) : addMonths(last, -back));
  });
}

/**
 * The period of a duty that stands in a column; null where none does: a longer period stands in the column of its last
 * month, a month does not stand among weeks, nor a week among months (weeks are counted there).
 */
export function periodIn(rhythm: string, view: DutyView, column: Period): Period | null {
  if (rhythm === 'week' || view === 'week') return rhythm === 'week' && view === 'week' ? column : null;
  const months = MONTHS[rhythm] ?? 1;
  if (monthOf(column.fromOn) % months !== 0) return null;
  return { fromOn: addMonths(column.fromOn, 1 - months), toOn: column.toOn };
}
