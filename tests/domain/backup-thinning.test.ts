import { expect, test } from 'vitest';
import { addDays } from '../../shared/domain/civil-date.ts';
import { thinned } from '../../shared/domain/backup-thinning.ts';

const day = (n: number) => addDays('2021-12-31', -n);
const daily = (days: number) => Array.from({ length: days }, (_, n) => ({ name: day(n), on: day(n), at: -n }));

function keptOf(copies: { name: string; on: string; at: number }[]): string[] {
  const gone = new Set(thinned(copies));
  return copies.map(({ name }) => name).filter((name) => !gone.has(name));
}

test('a copy a day for two years leaves a week of days, five weeks, twelve months', () => {
  const kept = keptOf(daily(730));
  expect(kept.slice(0, 7)).toEqual(Array.from({ length: 7 }, (_, n) => day(n)));
  expect(kept.filter((name) => name < day(6) && name >= '2021-12-01')).toEqual(['2021-12-19', '2021-12-12', '2021-12-05']);
  expect(kept.slice(-11)).toEqual(['2021-11-30', '2021-10-31', '2021-09-30', '2021-08-31', '2021-07-31', '2021-06-30', '2021-05-31', '2021-04-30', '2021-03-31', '2021-02-28', '2021-01-31']);
});

test('of many copies on one day the newest three stay', () => {
  const copies = Array.from({ length: 10 }, (_, n) => ({ name: String(n), on: '2021-10-05', at: n }));
  expect(keptOf(copies)).toEqual(['7', '8', '9']);
});

test('thinning again takes nothing more', () => {
  const once = daily(400).filter(({ name }) => keptOf(daily(400)).includes(name));
  expect(thinned(once)).toEqual([]);
});
