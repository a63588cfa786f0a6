/** The lunar days that the office's year turns on, against the published calendar of Vietnam. */
import { expect, test } from 'vitest';
import { holidaysOf, bandsOf } from '../../shared/domain/holidays.ts';
import { lunarDay } from '../../shared/domain/lunar-new-year.ts';

const published: [number, string, string][] = [
  [2007, '2007-02-17', '2007-04-26'], [2015, '2015-02-19', '2015-04-28'], [2020, '2020-01-25', '2020-04-02'],
  [2021, '2021-02-12', '2021-04-21'], [2022, '2022-02-01', '2022-04-10'], [2023, '2023-01-22', '2023-04-29'],
  [2024, '2024-02-10', '2024-04-18'], [2025, '2025-01-29', '2025-04-07'], [2026, '2026-02-17', '2026-04-26'],
];

test.each(published)('Tết and the day of the Hùng kings in %d', (year, tet, hung) => {
  expect(lunarDay(year, 1, 1)).toBe(tet);
  expect(lunarDay(year, 3, 10)).toBe(hung);
});

test('days that the office enters are added or worked; days in a row make one band', () => {
  const own = [{ onDay: '2021-02-16', name: 'tet', kind: null }, { onDay: '2021-09-01', name: null, kind: 'working' }];
  const days = holidaysOf(2021, own);
  expect(days.some((day) => day.onDay === '2021-09-01')).toBe(false);
  expect(bandsOf(2021, days)).toContainEqual({ kind: 'tet', fromOn: '2021-02-11', toOn: '2021-02-16', name: 'tet' });
  expect(bandsOf(2021, days).filter((band) => band.name === 'nationalDay')).toHaveLength(1);
});
