/** Civil dates as 'YYYY-MM-DD' text; no time zone is ever involved. */

/** The date, or null when the calendar has no such day. */
export function civilDate(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > lastDayOf(year, month)) return null;
  return `${String(year).padStart(4, '0')}-${pad(month)}-${pad(day)}`;
}

/** Number of the last day of a month. */
export function lastDayOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

export function firstOfMonth(year: number, month: number): string {
  return `${year}-${pad(month)}-01`;
}

export function endOfMonth(year: number, month: number): string {
  return `${year}-${pad(month)}-${pad(lastDayOf(year, month))}`;
}

/** The date so many days on. */
export function addDays(date: string, days: number): string {
  return isoOf(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000);
}

/** The date so many months on; the last day of a shorter month. */
export function addMonths(date: string, months: number): string {
  const total = yearOf(date) * 12 + monthOf(date) - 1 + months;
  const year = Math.floor(total / 12);
  const month = (total % 12) + 1;
  return `${year}-${pad(month)}-${pad(Math.min(Number(date.slice(8)), lastDayOf(year, month)))}`;
}

/** So many working days on, Saturdays and Sundays not counted; public holidays are the register's table, not known here. */
export function addWorkingDays(date: string, days: number): string {
  let at = date;
  for (let left = Math.min(days, 1000); left > 0; ) {
    at = addDays(at, 1);
    const weekday = new Date(`${at}T00:00:00Z`).getUTCDay();
    if (weekday !== 0 && weekday !== 6) left--;
  }
  return at;
}

export function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}

export function monthOf(date: string): number {
  return Number(date.slice(5, 7));
}

/** 'dd/mm/yyyy', as offices print it. */
export function printedDate(date: string): string {
  return `${date.slice(8)}/${date.slice(5, 7)}/${date.slice(0, 4)}`;
}

function isoOf(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10);
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
