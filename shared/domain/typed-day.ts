/** Days and numbers of papers as people type them. */
import { isCivilDate } from './civil-date.ts';

/** '5/10', '5/10/21', '05.10.2021', '051021', '05102021' as a civil date, '.' as today; the year of `today` where there is none. */
export function parseDay(words: string, today: string): string | null {
  if (words.trim() === '.') return today;
  const solid = /^\s*(\d{2})(\d{2})(\d{4}|\d{2})\s*$/u.exec(words);
  const parted = /^\s*(\d{1,2})\s*[./-]\s*(\d{1,2})(?:\s*[./-]\s*(\d{2}|\d{4}))?\s*$/u.exec(words);
  const [, day, month, year = today.slice(0, 4)] = solid ?? parted ?? [];
  if (!day || !month) return null;
  const full = year.length === 2 ? `20${year}` : year;
  const date = `${full}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCivilDate(date) ? date : null;
}

/** What the registry gave a paper; null where nothing was typed. */
export interface NumberAndDay {
  number: string | null;
  symbol: string | null;
  issuedOn: string | null;
}

const NUMBER = /^(\d{1,5}[a-zA-Z]?)(?:\s*[-/]\s*(\p{L}.*))?$/u;

/** '533, 4/10' · '533-TB/TWĐTN-VP; 04/10/2021' · '533' · ', 4/10'. A day without a year is the last such day before tomorrow. Null when it is none of these. */
export function parseNumberAndDay(words: string, today: string): NumberAndDay | null {
  const [first = '', second = '', ...more] = words.split(/[,;]|\s+ngày\s+/u).map((part) => part.trim());
  if (more.length > 0 || (first === '' && second === '')) return null;
  const number = NUMBER.exec(first);
  if (first !== '' && !number) return null;
  const issuedOn = second === '' ? null : pastDay(second, today);
  if (second !== '' && issuedOn === null) return null;
  return { number: number?.[1] ?? null, symbol: number?.[2]?.trim() ?? null, issuedOn };
}

/** A typed day; one without a year is the last such day before tomorrow. */
export function pastDay(words: string, today: string): string | null {
  const day = parseDay(words, today);
  if (day === null || day <= today || /\d{4}|[./-]\s*\d+\s*[./-]/u.test(words)) return day;
  const before = `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;
  return isCivilDate(before) ? before : null;
}
