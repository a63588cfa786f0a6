/** The year of a time that prints none. */
import { addMonths, yearOf } from '../../civil-date.ts';
import type { TimeContext } from './time-context.ts';

/** The year that 'trong năm', '6 tháng đầu năm' mean; null where the paper shows no day. */
export function referenceYear({ planned, reference, issuedOn }: TimeContext): number | null {
  if (planned && yearOf(planned.from) === yearOf(planned.to)) return yearOf(planned.to);
  const told = reference ?? issuedOn;
  return told === null ? null : yearOf(told);
}

/**
 * The year of a month or day: that of the time a plan is for, unless the day comes within a month; else the reference's year, the
 * next one when that day lies more than half a year back.
 * @param month 1 to 12
 * @param day null of a whole month
 * @returns NaN where the paper shows no day of its own
 */
export function assumedYear({ planned, reference, issuedOn }: TimeContext, month: number, day: number | null): number {
  const told = reference ?? issuedOn;
  if (told === null) return Number.NaN;
  const inYear = (year: number): string => `${year}-${String(month).padStart(2, '0')}-${String(day ?? 28).padStart(2, '0')}`;
  const year = yearOf(told);
  const soon = day !== null && inYear(year) >= told && inYear(year) <= addMonths(told, 1);
  if (planned && !soon) {
    const meant = [yearOf(planned.from), yearOf(planned.to)].find((one) => inYear(one) >= planned.from && inYear(one) <= planned.to);
    if (meant !== undefined) return meant;
  }
  return inYear(year) < addMonths(told, -6) ? year + 1 : year;
}
