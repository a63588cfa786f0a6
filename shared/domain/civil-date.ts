/**
 * Civil dates as text `YYYY-MM-DD`, counted without clocks or zones: a day is a day at the office.
 */

const DAY = 24 * 3600 * 1000;
/** Counted by `weekday`. */
const SATURDAY = 5;
/** Nothing an office writes asks for more; it ends a count that holidays could draw out. */
const MOST_WORKING_DAYS = 1000;

/** Before every day and after every day that the program can mean. */
export const FIRST_DAY = '0001-01-01';
export const LAST_DAY = '9999-12-31';

/** The date, or null when the calendar has no such day, or the year is not a number. */
export function civilDate(year: number, month: number, day: number): string | null {
  if (!Number.isInteger(year) || month < 1 || month > 12 || day < 1 || day > lastDayOf(year, month)) return null;
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`;
}

/** Number of the last day of a month. */
export function lastDayOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

export function firstOfMonth(year: number, month: number): string {
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-01`;
}

export function endOfMonth(year: number, month: number): string {
  return `${year}-${twoDigits(month)}-${twoDigits(lastDayOf(year, month))}`;
}

export function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}

/** The month of its year: '2021-10'. */
export function yearMonthOf(date: string): string {
  return date.slice(0, 'yyyy-mm'.length);
}

export function monthOf(date: string): number {
  return Number(date.slice(5, 7));
}

/** The date a number of days later (earlier when negative). */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10);
}

/** The date so many months on; the last day of a shorter month. */
export function addMonths(date: string, months: number): string {
  const total = yearOf(date) * 12 + monthOf(date) - 1 + months;
  const year = Math.floor(total / 12);
  const month = (total % 12) + 1;
  return `${year}-${twoDigits(month)}-${twoDigits(Math.min(Number(date.slice(8)), lastDayOf(year, month)))}`;
}

/** So many working days on: Saturdays, Sundays and the holidays given are not counted. */
export function addWorkingDays(date: string, days: number, holidays: ReadonlySet<string> = new Set()): string {
  let at = date;
  for (let left = Math.min(days, MOST_WORKING_DAYS); left > 0; ) {
    at = addDays(at, 1);
    if (weekday(at) < SATURDAY && !holidays.has(at)) left--;
  }
  return at;
}

/** Working days after the first date up to the second; 0 when the second does not lie after. */
export function workingDaysBetween(from: string, to: string, holidays: ReadonlySet<string> = new Set()): number {
  let days = 0;
  for (let at = addDays(from, 1); at <= to && days < MOST_WORKING_DAYS; at = addDays(at, 1)) {
    if (weekday(at) < SATURDAY && !holidays.has(at)) days++;
  }
  return days;
}

/** Days from the first date to the second; negative when the second lies before. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY);
}

/** True for text that names a day of the calendar. */
export function isCivilDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/u.test(text) && !Number.isNaN(Date.parse(text)) && addDays(text, 0) === text;
}

/** 'dd/mm/yyyy' as papers and screens write it; '' for no date. */
export function printedDate(date: string | null | undefined): string {
  if (!date) return '';
  const [year, month, day] = date.split('-');
  return `${day}/${month}/${year}`;
}

/** Day of the week, Monday 0 to Sunday 6. */
export function weekday(date: string): number {
  return (new Date(Date.parse(date)).getUTCDay() + 6) % 7;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
