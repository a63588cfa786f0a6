/** Days off and seasons of the Youth Union's year: what the calendar shows as bands and visits should keep clear of. */
import { addDays, firstOfMonth, endOfMonth } from './civil-date.ts';
import { lunarDay } from './lunar-calendar.ts';

export interface Holiday {
  onDay: string;
  /** Key of its name; days that the office set itself carry their own words. */
  name: string;
}

export interface YearBand {
  kind: 'youthMonth' | 'summer' | 'tet' | 'holiday';
  fromOn: string;
  toOn: string;
  name: string;
}

/** A day that the office entered: a day off, or a working day in the place of one. */
export interface OwnDay {
  onDay: string;
  name: string | null;
  kind: string | null;
}

/** The eve of the lunar year and its first four days. */
const TET_DAYS = 5;

/** The days off that the Labour Code names; the government's swaps for a year are entered by the office. */
export function statutoryHolidays(year: number): Holiday[] {
  const eve = addDays(lunarDay(year, 1, 1), -1);
  const tet = Array.from({ length: TET_DAYS }, (_, day) => ({ onDay: addDays(eve, day), name: 'tet' }));
  return [
    { onDay: firstOfMonth(year, 1), name: 'newYear' },
    ...tet,
    { onDay: lunarDay(year, 3, 10), name: 'hungKings' },
    { onDay: `${year}-04-30`, name: 'reunification' },
    { onDay: firstOfMonth(year, 5), name: 'labourDay' },
    { onDay: firstOfMonth(year, 9), name: 'nationalDay' },
    { onDay: `${year}-09-02`, name: 'nationalDay' },
  ];
}

/** The days off of a year: those of the law, with what the office entered added or taken out. */
export function holidaysOf(year: number, own: readonly OwnDay[]): Holiday[] {
  const working = new Set(own.filter((day) => day.kind === 'working').map((day) => day.onDay));
  const added = own.filter((day) => day.kind !== 'working').map((day) => ({ onDay: day.onDay, name: day.name ?? 'off' }));
  const days = new Map([...statutoryHolidays(year), ...added].map((day) => [day.onDay, day]));
  return [...days.values()].filter((day) => !working.has(day.onDay)).toSorted((a, b) => (a.onDay < b.onDay ? -1 : 1));
}

/** Seasons and days off as spans: Youth Month (March), the summer campaign (June to August), Tết, the other days off. */
export function bandsOf(year: number, holidays: readonly Holiday[]): YearBand[] {
  const bands: YearBand[] = [
    { kind: 'youthMonth', fromOn: firstOfMonth(year, 3), toOn: endOfMonth(year, 3), name: 'youthMonth' },
    { kind: 'summer', fromOn: firstOfMonth(year, 6), toOn: endOfMonth(year, 8), name: 'summer' },
  ];
  for (const { onDay, name } of holidays) {
    const last = bands.at(-1);
    if (last && last.name === name && addDays(last.toOn, 1) === onDay) last.toOn = onDay;
    else bands.push({ kind: name === 'tet' ? 'tet' : 'holiday', fromOn: onDay, toOn: onDay, name });
  }
  return bands;
}
