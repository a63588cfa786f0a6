/** The numbers of a time phrase: years, months, days, how many of a unit. */
import { NUMBER_WORDS, SENSE } from '../vocabulary/time.ts';

/** Years of four figures, in order. */
export function yearsIn(phrase: string): number[] {
  return (phrase.match(/(?<!\d)20\d\d(?!\d)/g) ?? []).map(Number);
}

/** Groups of numbers that belong to one date: '25/3', '05/4/2021', '20 tháng 10 năm 2024'. */
export function datesIn(phrase: string): { day: number; month: number | null; year: number | null }[] {
  const clean = phrase
    .replace(SENSE.clockTime, (clock) => ' '.repeat(clock.length))
    .replace(SENSE.weekdayNumber, '     ');
  return Array.from(clean.matchAll(SENSE.dateParts), (match) => ({
    day: Number(match[1]),
    month: match[2] === undefined ? null : Number(match[2]),
    year: match[3] === undefined ? null : Number(match[3]),
  }));
}

/** Numbers that can be months, and the last year printed with them. */
export function monthsIn(phrase: string): { months: number[]; year: number | null } {
  return {
    months: (phrase.replace(/20\d\d/g, ' ').match(/\d{1,2}/g) ?? []).map(Number).filter((month) => month >= 1 && month <= 12),
    year: yearsIn(phrase).at(-1) ?? null,
  };
}

/** A number in front of weeks or months, in figures or words; NaN where none stands. */
export function amountIn(phrase: string): number {
  const word = SENSE.amount.exec(phrase)?.[1];
  return word === undefined ? Number.NaN : (NUMBER_WORDS[word] ?? Number(word));
}
