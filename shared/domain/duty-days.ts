/** The days that a duty comes due on: one in each of its periods, where its words name one, else the last. */
import { addDays, addMonths, civilDate, endOfMonth, lastDayOf, monthOf, yearOf } from './civil-date.ts';
import { foldWords } from './fold-text.ts';
import { type Period, periodAt, periodIn, rhythmOf } from './duty-periods.ts';

/** A year of weeks and some: no calendar shows more at once. */
const MOST_PERIODS = 60;
/** The last day of the office's week, counted from Monday 0. */
const FRIDAY = 4;

/** Weekdays of the office from Monday on, folded. */
const WEEKDAYS: readonly string[] = ['hai', 'ba', 'tu', 'nam', 'sau', 'bay'];
const WEEKDAY = /(?:^| )thu (hai|ba|tu|nam|sau|bay)(?= |$)/u;
/** '15/6', 'ngày 15 tháng 12' */
const DAY_OF_MONTH = /(?<!\d)(\d{1,2}) ?(?:\/|tháng) ?(\d{1,2})(?!\d)/u;
const MONTH = /tháng (\d{1,2})(?!\d)/u;
const DAY = /ngày (\d{1,2})(?!\d)/u;
/** 'trước ngày 18' is the 17th at the latest; 'trước 16 giờ ngày thứ Sáu' is Friday. */
const BEFORE = /^trước (?:là )?(?:ngày|thứ|\d{1,2} ?[/])/iu;

/** How a duty comes again: its rhythm and the rest of the rule as worded ('trước ngày 18', 'thứ Sáu'). */
export interface DutyRule {
  every: string | null;
  detail: string | null;
}

/** The period of each time that a duty comes due between two days, and the day; none for what is done 'thường xuyên'. */
export function dutyDays({ every, detail }: DutyRule, from: string, to: string): { period: Period; onDay: string }[] {
  if (every === null || every === 'continuous') return [];
  const rhythm = rhythmOf(every);
  // 'Trước ngày 01' comes due on the last day before its period.
  return periodsBetween(rhythm, from, addDays(to, 1))
    .map((period) => ({ period, onDay: dayIn(rhythm, period, detail ?? '') }))
    .filter(({ onDay }) => onDay >= from && onDay <= to);
}

/** Periods of a rhythm that touch the days between two, both counted. */
function periodsBetween(rhythm: string, from: string, to: string): Period[] {
  const view = rhythm === 'week' ? 'week' : 'month';
  const found: Period[] = [];
  // A long period stands in its last month, which may lie behind the days that are asked for.
  const last = view === 'week' ? to : addMonths(to, 11);
  for (let column = periodAt(view, from); column.fromOn <= last && found.length < MOST_PERIODS; column = periodAt(view, addDays(column.toOn, 1))) {
    const period = periodIn(rhythm, view, column);
    if (period && period.fromOn <= to) found.push(period);
  }
  return found;
}

function dayIn(rhythm: string, period: Period, detail: string): string {
  const named = rhythm === 'week' ? dayOfWeek(period, detail) : dayOfMonths(period, detail);
  if (named !== null) return BEFORE.test(detail) ? addDays(named, -1) : named;
  return rhythm === 'week' ? addDays(period.fromOn, FRIDAY) : period.toOn;
}

function dayOfWeek(period: Period, detail: string): string | null {
  const day = WEEKDAY.exec(foldWords(detail))?.[1];
  return day === undefined ? null : addDays(period.fromOn, WEEKDAYS.indexOf(day));
}

/** The day that the words name in a month, quarter, half or year; null where they name none. */
function dayOfMonths(period: Period, detail: string): string | null {
  const months = monthsOf(period);
  const inMonth = (month: number) => addMonths(period.fromOn, (month - 1) % months);
  const [, ofMonth, month] = DAY_OF_MONTH.exec(detail) ?? [];
  if (ofMonth && month) return dayOf(inMonth(Number(month)), Number(ofMonth));
  const alone = MONTH.exec(detail)?.[1];
  if (alone) return endOf(inMonth(Number(alone)));
  const date = DAY.exec(detail)?.[1];
  return date ? dayOf(period.toOn, Number(date)) : null;
}

function monthsOf({ fromOn, toOn }: Period): number {
  return 12 * (yearOf(toOn) - yearOf(fromOn)) + monthOf(toOn) - monthOf(fromOn) + 1;
}

/** A day of the month that another day lies in. */
function dayOf(within: string, day: number): string | null {
  return civilDate(yearOf(within), monthOf(within), Math.min(day, lastDayOf(yearOf(within), monthOf(within))));
}

function endOf(within: string): string {
  return endOfMonth(yearOf(within), monthOf(within));
}
