/** The lunar calendar against the published calendar of Vietnam. */
import { expect, test } from 'vitest';
import { holidaysOf, bandsOf } from '../../shared/domain/holidays.ts';
import { addDays } from '../../shared/domain/civil-date.ts';
import { lunarDay, lunarOf } from '../../shared/domain/lunar-calendar.ts';

const published: [number, string, string][] = [
  [2007, '2007-02-17', '2007-04-26'], [2015, '2015-02-19', '2015-04-28'], [2020, '2020-01-25', '2020-04-02'],
  [2021, '2021-02-12', '2021-04-21'], [2022, '2022-02-01', '2022-04-10'], [2023, '2023-01-22', '2023-04-29'],
  [2024, '2024-02-10', '2024-04-18'], [2025, '2025-01-29', '2025-04-07'], [2026, '2026-02-17', '2026-04-26'],
];

test.each(published)('Tết and the day of the Hùng kings in %d', (year, tet, hung) => {
  expect(lunarDay(year, 1, 1)).toBe(tet);
  expect(lunarDay(year, 3, 10)).toBe(hung);
});

/** Tết, Giỗ Tổ (10/3) and Trung thu (15/8); in 2030 Tết falls a day before the Chinese one, whose calendar keeps another zone. */
const days: [string, string, string][] = [
  ['2020-01-25', '2020-04-02', '2020-10-01'], ['2021-02-12', '2021-04-21', '2021-09-21'], ['2022-02-01', '2022-04-10', '2022-09-10'],
  ['2023-01-22', '2023-04-29', '2023-09-29'], ['2024-02-10', '2024-04-18', '2024-09-17'], ['2025-01-29', '2025-04-07', '2025-10-06'],
  ['2026-02-17', '2026-04-26', '2026-09-25'], ['2027-02-06', '2027-04-16', '2027-09-15'], ['2028-01-26', '2028-04-04', '2028-10-03'],
  ['2029-02-13', '2029-04-23', '2029-09-22'], ['2030-02-02', '2030-04-12', '2030-09-12'],
];

test.each(days)('the lunar days of %s, %s, %s', (tet, hung, midAutumn) => {
  expect([tet, hung, midAutumn].map(lunarOf)).toEqual([
    { day: 1, month: 1, leap: false },
    { day: 10, month: 3, leap: false },
    { day: 15, month: 8, leap: false },
  ]);
});

test('the leap months of 2020 to 2030 are 4/2020, 2/2023, 6/2025, 5/2028 and no others', () => {
  const leaps = new Set<string>();
  for (let day = '2020-01-01'; day <= '2030-12-31'; day = addDays(day, 1)) {
    const { month, leap } = lunarOf(day);
    if (leap) leaps.add(`${month}/${day.slice(0, 4)}`);
  }
  expect([...leaps]).toEqual(['4/2020', '2/2023', '6/2025', '5/2028']);
  expect([lunarOf('2020-05-23'), lunarOf('2023-03-22'), lunarOf('2025-07-25'), lunarOf('2028-06-23')].map(({ day, leap }) => [day, leap])).toEqual(Array.from({ length: 4 }, () => [1, true]));
});

test('from 1900 to 2100 each day follows the one before: months of 29 or 30 days, twelve or thirteen a year, Tết where it is reckoned forth', () => {
  let before = lunarOf('1899-12-31');
  for (let day = '1900-01-01'; day < '2101-01-01'; day = addDays(day, 1)) {
    const now = lunarOf(day);
    const { month, leap } = before;
    if (now.day === 1) {
      expect(before.day, day).toBeGreaterThanOrEqual(29);
      expect([`${month} true`, `${(month % 12) + 1} false`].slice(leap ? 1 : 0), day).toContain(`${now.month} ${now.leap}`);
      if (now.month === 1) expect(lunarDay(Number(day.slice(0, 4)), 1, 1)).toBe(day);
    } else expect(now, day).toEqual({ day: before.day + 1, month, leap });
    expect(now.day).toBeLessThanOrEqual(30);
    before = now;
  }
});

test('days that the office enters are added or worked; days in a row make one band', () => {
  const own = [{ onDay: '2021-02-16', name: 'tet', kind: null }, { onDay: '2021-09-01', name: null, kind: 'working' }];
  const days = holidaysOf(2021, own);
  expect(days.some((day) => day.onDay === '2021-09-01')).toBe(false);
  expect(bandsOf(2021, days)).toContainEqual({ kind: 'tet', fromOn: '2021-02-11', toOn: '2021-02-16', name: 'tet' });
  expect(bandsOf(2021, days).filter((band) => band.name === 'nationalDay')).toHaveLength(1);
});
