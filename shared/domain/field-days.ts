/**
 * Days at the grassroots, counted a person and a day: two activities on one day are one day, one trip serves several people.
 * What half a day and a day of travel are worth is a setting, for no rule about it was ever published.
 */
import { addDays, daysBetween, firstOfMonth } from './civil-date.ts';

export interface FieldRules {
  /** A trip of a morning or an afternoon counts as half a day or as a whole one. */
  halfDay: 'half' | 'whole';
  /** First and last day of trips of three days and more. */
  travelDay: 'whole' | 'half' | 'none';
  /** Days a year that a secretary owes where no plan says it. */
  quota: number;
}

export const defaultFieldRules: FieldRules = { halfDay: 'whole', travelDay: 'whole', quota: 60 };

export interface FieldSpan {
  fromOn: string;
  toOn: string;
  partOfDay: string | null;
}

/** What each half of a day is worth. */
interface Halves {
  morning: number;
  afternoon: number;
}

const HALF = 0.5;
/** From this length on the first and the last day are days of travel. */
const LONG_TRIP = 3;

const travelShare: Readonly<Record<FieldRules['travelDay'], number>> = { whole: 1, half: 0.5, none: 0 };

function isHalf(span: FieldSpan): boolean {
  return span.fromOn === span.toOn && (span.partOfDay === 'morning' || span.partOfDay === 'afternoon');
}

function worth(span: FieldSpan, day: string, rules: FieldRules): Halves {
  if (isHalf(span) && rules.halfDay === 'half') {
    return span.partOfDay === 'morning' ? { morning: HALF, afternoon: 0 } : { morning: 0, afternoon: HALF };
  }
  const outer = day === span.fromOn || day === span.toOn;
  const long = addDays(span.fromOn, LONG_TRIP - 1) <= span.toOn;
  const share = outer && long ? travelShare[rules.travelDay] : 1;
  return { morning: HALF * share, afternoon: HALF * share };
}

/** The days of a span that lie between two days, both counted. */
export function daysWithin(span: { fromOn: string; toOn: string }, from: string, to: string): string[] {
  const days: string[] = [];
  const last = span.toOn < to ? span.toOn : to;
  for (let day = span.fromOn > from ? span.fromOn : from; day <= last; day = addDays(day, 1)) days.push(day);
  return days;
}

/** How many days one person's trips make between two days: a day counts once whatever lies on it. */
export function countFieldDays(spans: readonly FieldSpan[], rules: FieldRules, from: string, to: string): number {
  const halves = new Map<string, Halves>();
  for (const span of spans) {
    for (const day of daysWithin(span, from, to)) {
      const { morning, afternoon } = worth(span, day, rules);
      const known = halves.get(day) ?? { morning: 0, afternoon: 0 };
      halves.set(day, { morning: Math.max(known.morning, morning), afternoon: Math.max(known.afternoon, afternoon) });
    }
  }
  return [...halves.values()].reduce((sum, day) => sum + day.morning + day.afternoon, 0);
}

/** What is left of a year's quota for somebody who was exempt for a part of the year, in whole days. */
export function quotaLeft(quota: number, exempt: readonly { fromOn: string; toOn: string }[], year: number): number {
  const [first, next] = [firstOfMonth(year, 1), firstOfMonth(year + 1, 1)];
  const free = new Set(exempt.flatMap((span) => daysWithin(span, first, addDays(next, -1))));
  const all = daysBetween(first, next);
  return Math.round((quota * (all - free.size)) / all);
}

/** True when two trips share a day; a morning and an afternoon of one day do not meet. */
export function spansMeet(a: FieldSpan, b: FieldSpan): boolean {
  if (a.fromOn > b.toOn || b.fromOn > a.toOn) return false;
  return !(isHalf(a) && isHalf(b) && a.partOfDay !== b.partOfDay);
}

const MONTH_DAYS = 365.25 / 12;

/** Days a month that still have to be made so that the gap closes by the end of the year; null when nothing is left of it. */
export function paceNeeded(gap: number, year: number, today: string): number | null {
  const first = firstOfMonth(year, 1);
  const left = daysBetween(today > first ? today : first, firstOfMonth(year + 1, 1));
  if (left <= 0) return null;
  return gap <= 0 ? 0 : Math.ceil((10 * gap) / (left / MONTH_DAYS)) / 10;
}
