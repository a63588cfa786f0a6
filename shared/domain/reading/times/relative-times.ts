/** Phrases that count from a day: '05 ngày kể từ ngày ký', 'trong tuần này', 'thứ Sáu tuần sau'. */
import { addDays, addMonths, addWorkingDays, monthOf } from '../../civil-date.ts';
import type { Meaning, TimeContext } from './time-context.ts';
import { NUMBER_WORDS, SENSE, WEEKDAYS } from '../vocabulary/time.ts';

/**
 * A number of days, weeks, months or years from a day on.
 * @param anchor what is counted from, in words
 */
export function spanFrom(phrase: string, time: TimeContext, reference: string | null, anchor: string): Meaning | null {
  const match = /\d{1,3}/.exec(phrase) ?? SENSE.numberWord.exec(phrase);
  const amount = match ? (NUMBER_WORDS[match[0]] ?? Number(match[0])) : undefined;
  if (amount === undefined) return null;
  if (reference === null) return { from: null, to: null, fuzzy: true, anchor };
  const unit = phrase.slice((match?.index ?? 0) + (match?.[0].length ?? 0)).replace(/^ *\([^)]*\)/u, '').trimStart();
  const to = SENSE.workingDays.test(unit) ? addWorkingDays(reference, amount, time.holidays)
    : SENSE.startsDay.test(unit) ? addDays(reference, amount)
    : SENSE.startsWeek.test(unit) ? addDays(reference, amount * 7)
    : SENSE.startsMonth.test(unit) ? addMonths(reference, amount)
    : SENSE.startsYear.test(unit) ? addMonths(reference, amount * 12)
    : addDays(reference, Math.ceil(amount / 24));
  return { from: null, to, anchor };
}

/** This week, month or quarter (step 0), or the next (1); weeks begin on Monday. */
export function periodOf(phrase: string, time: TimeContext, step: 0 | 1): { from: string; to: string } | null {
  const reference = time.reference ?? time.issuedOn;
  if (reference === null) return null;
  if (SENSE.week.test(phrase)) return weekOf(reference, step);
  if (SENSE.quarter.test(phrase)) {
    const first = addMonths(`${reference.slice(0, 7)}-01`, step * 3 - ((monthOf(reference) - 1) % 3));
    return { from: first, to: addDays(addMonths(first, 3), -1) };
  }
  if (!SENSE.month.test(phrase)) return { from: reference, to: reference };
  const first = addMonths(`${reference.slice(0, 7)}-01`, step);
  return { from: first, to: addDays(addMonths(first, 1), -1) };
}

function weekOf(reference: string, step: 0 | 1): { from: string; to: string } {
  const weekday = (new Date(`${reference}T00:00:00Z`).getUTCDay() + 6) % 7;
  const monday = addDays(reference, step * 7 - weekday);
  return { from: monday, to: addDays(monday, 6) };
}

/** 'thứ Sáu tuần này', 'trước thứ Tư tuần sau'. */
export function weekdayOfWeek(phrase: string, time: TimeContext): Meaning | null {
  const reference = time.reference ?? time.issuedOn;
  const week = reference === null ? null : weekOf(reference, SENSE.thisWeek.test(phrase) ? 0 : 1);
  const weekday = WEEKDAYS[SENSE.weekday.exec(phrase)?.[1] ?? ''];
  if (!week || weekday === undefined) return null;
  const day = addDays(week.from, weekday);
  return { from: null, to: SENSE.before.test(phrase) && time.strictBefore ? addDays(day, -1) : day };
}
