/** Where days lie on a line of one year: shares of its length, 0 to 1. */
import { addDays, daysBetween } from '../../../shared/domain/civil-date.ts';

function lengthOf(year: number): number {
  return daysBetween(`${year}-01-01`, `${year + 1}-01-01`);
}

/** The beginning of a day; days of other years stand at the near end. */
export function shareOf(day: string, year: number): number {
  return Math.min(1, Math.max(0, daysBetween(`${year}-01-01`, day) / lengthOf(year)));
}

export interface Span {
  /** Percent from the left. */
  left: number;
  /** Percent of the year. */
  width: number;
}

/** From the beginning of the first day to the end of the last; null for what lies outside the year. */
export function spanOf(from: string | null, to: string | null, year: number): Span | null {
  if (!from) return null;
  const last = to ?? from;
  if (last < `${year}-01-01` || from > `${year}-12-31`) return null;
  const left = shareOf(from, year);
  return { left: 100 * left, width: 100 * (shareOf(addDays(last, 1), year) - left) };
}

/** The first days of the twelve months as percent from the left, with the width of each month. */
export function monthsOf(year: number): Span[] {
  return Array.from({ length: 12 }, (_, month) => {
    const first = `${year}-${String(month + 1).padStart(2, '0')}-01`;
    const next = month === 11 ? `${year + 1}-01-01` : `${year}-${String(month + 2).padStart(2, '0')}-01`;
    return { left: 100 * shareOf(first, year), width: (100 * daysBetween(first, next)) / lengthOf(year) };
  });
}
