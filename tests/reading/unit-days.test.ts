/** On which days of a round each of its units is gone to. */
import { expect, test } from 'vitest';
import { planOf } from '../support/read-plan.ts';

/** The days of each unit, null for one that has those of its round. */
function daysIn(...lines: string[]): [unit: string, days: string | null][] {
  return planOf(...lines).rounds.flatMap(({ units }) => units.map(({ name, days }): [string, string | null] => [name, days ? `${days.from} ${days.to}` : null]));
}

test('the days of each unit: in a schedule, a line each, behind the names', () => {
  expect(daysIn('1. Lịch kiểm tra', 'Đơn vị được kiểm tra\tThời gian', 'Thành đoàn Hòa Sơn\t06/4/2026', 'Huyện đoàn Quan Lâm\t08 - 09/4/2026')).toEqual([
    ['Thành đoàn Hòa Sơn', '2026-04-06 2026-04-06'], ['Huyện đoàn Quan Lâm', '2026-04-08 2026-04-09'],
  ]);
  expect(daysIn('1. Kiểm tra định kỳ', '- Thành đoàn Hòa Sơn: ngày 06/4/2026;', '- Huyện đoàn Quan Lâm: ngày 08/4/2026.')).toEqual([
    ['Thành đoàn Hòa Sơn', '2026-04-06 2026-04-06'], ['Huyện đoàn Quan Lâm', '2026-04-08 2026-04-08'],
  ]);
  expect(daysIn('1. Đoàn làm việc với Thành đoàn Hòa Sơn trong ngày 06/4, Huyện đoàn Quan Lâm trong ngày 08/4 và Huyện đoàn Bá Sơn trong ngày 10/4/2026.')).toEqual([
    ['Thành đoàn Hòa Sơn', '2026-04-06 2026-04-06'], ['Huyện đoàn Quan Lâm', '2026-04-08 2026-04-08'], ['Huyện đoàn Bá Sơn', '2026-04-10 2026-04-10'],
  ]);
});

test('the days of each unit: in a schedule of rounds told above, where they lie within the round', () => {
  expect(daysIn(
    '1. Đợt 1', '- Đơn vị được kiểm tra: Thành đoàn Hòa Sơn, Huyện đoàn Quan Lâm.', '- Thời gian: từ ngày 06/4 đến ngày 17/4/2026.',
    '2. Đợt 2', '- Đơn vị được kiểm tra: Huyện đoàn Bá Sơn, Thành đoàn Hòa Sơn.', '- Thời gian: tháng 11/2026.',
    'PHỤ LỤC', 'LỊCH KIỂM TRA', '| TT | Đơn vị được kiểm tra | Thời gian |', '|---|---|---|',
    '| 1 | Thành đoàn Hòa Sơn | 07/4/2026 |', '| 2 | Huyện đoàn Quan Lâm | 09/4/2026 |', '| 3 | Huyện đoàn Bá Sơn | Tháng 11/2026 |', '| 4 | Thành đoàn Hòa Sơn | 12/11/2026 |',
  )).toEqual([
    ['Thành đoàn Hòa Sơn', '2026-04-07 2026-04-07'], ['Huyện đoàn Quan Lâm', '2026-04-09 2026-04-09'], ['Huyện đoàn Bá Sơn', null], ['Thành đoàn Hòa Sơn', '2026-11-12 2026-11-12'],
  ]);
});

test('a schedule outside of an annex that only says the days of rounds told above makes no further round', () => {
  const told = ['1. Đợt 1', '- Đơn vị được kiểm tra: Thành đoàn Hòa Sơn, Huyện đoàn Quan Lâm.', '- Thời gian: từ ngày 06/4 đến ngày 17/4/2026.'];
  const days = [['Thành đoàn Hòa Sơn', '2026-04-07 2026-04-07'], ['Huyện đoàn Quan Lâm', '2026-04-09 2026-04-09']];
  const table = ['| TT | Đơn vị được kiểm tra | Thời gian |', '|---|---|---|', '| 1 | Thành đoàn Hòa Sơn | 07/4/2026 |', '| 2 | Huyện đoàn Quan Lâm | 09/4/2026 |'];
  expect(daysIn(...told, ...table)).toEqual(days);
  expect(daysIn(...told, 'II. LỊCH KIỂM TRA', ...table)).toEqual(days);
  expect(daysIn(...told, 'II. LỊCH KIỂM TRA', '- Thành đoàn Hòa Sơn: ngày 07/4/2026;', '- Huyện đoàn Quan Lâm: ngày 09/4/2026.')).toEqual(days);
});

test('what holds for the whole round, or for weeks, is no day of a unit', () => {
  expect(daysIn('1. Lịch kiểm tra', 'Đơn vị được kiểm tra\tThời gian', 'Thành đoàn Hòa Sơn\t06/4/2026', 'Huyện đoàn Quan Lâm\t06/4/2026')).toEqual([['Thành đoàn Hòa Sơn', null], ['Huyện đoàn Quan Lâm', null]]);
  expect(daysIn('ĐỢT 1', '- Tháng 4/2026: kiểm tra Thành đoàn Hòa Sơn.', '- Tháng 5/2026: kiểm tra Huyện đoàn Quan Lâm.')).toEqual([['Thành đoàn Hòa Sơn', null], ['Huyện đoàn Quan Lâm', null]]);
});
