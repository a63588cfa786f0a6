/**
 * Civil dates as text `YYYY-MM-DD`, counted without clocks or zones: a day is a day at the office.
 */

const DAY = 24 * 3600 * 1000;

/** Before every day and after every day that the program can mean. */
export const FIRST_DAY = '0001-01-01';
export const LAST_DAY = '9999-12-31';

/** The date a number of days later (earlier when negative). */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10);
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
