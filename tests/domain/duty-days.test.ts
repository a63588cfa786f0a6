/** The days that standing duties come due on, as papers word them. */
import { describe, expect, test } from 'vitest';
import { dutyDays } from '../../shared/domain/duty-days.ts';

const days = (every: string | null, detail: string | null, from = '2021-10-01', to = '2021-10-31') => dutyDays({ every, detail }, from, to).map(({ onDay }) => onDay);

describe('the days of a duty', () => {
  test('weekly on the day that is named, else on Friday', () => {
    expect(days('week', 'trước 16 giờ 00 ngày thứ Sáu')).toEqual(['2021-10-01', '2021-10-08', '2021-10-15', '2021-10-22', '2021-10-29']);
    expect(days('week', 'vào thứ Hai', '2021-10-11', '2021-10-18')).toEqual(['2021-10-11', '2021-10-18']);
    expect(days('week', null, '2021-10-11', '2021-10-17')).toEqual(['2021-10-15']);
  });

  test('monthly on its day; "trước" is the day before at the latest; without a day the last of the month', () => {
    expect(days('month', 'trước ngày 18')).toEqual(['2021-10-17']);
    expect(days('month', 'vào ngày 15')).toEqual(['2021-10-15']);
    expect(days('month', 'ngày 31', '2021-11-01', '2021-11-30')).toEqual(['2021-11-30']);
    expect(days('month', null)).toEqual(['2021-10-31']);
    expect(days('month', 'trước ngày 01')).toEqual(['2021-10-31']);
  });

  test('quarters, halves and years in the month that their words name', () => {
    expect(days('quarter', 'trước ngày 25', '2021-10-01', '2021-12-31')).toEqual(['2021-12-24']);
    expect(days('quarter', null, '2021-10-01', '2021-11-30')).toEqual([]);
    expect(days('half', 'trước ngày 15/6', '2021-01-01', '2021-12-31')).toEqual(['2021-06-14', '2021-12-14']);
    expect(days('year', 'trước 30/11', '2021-11-01', '2021-11-30')).toEqual(['2021-11-29']);
    expect(days('year', 'ngày 15 tháng 12', '2021-12-01', '2021-12-31')).toEqual(['2021-12-15']);
    expect(days('year', 'tháng 6', '2021-06-01', '2021-06-30')).toEqual(['2021-06-30']);
  });

  test('what is done all the time has no day', () => {
    expect(days('continuous', null)).toEqual([]);
    expect(days(null, null)).toEqual([]);
  });

  test('however long the time that is asked for, it ends', () => {
    expect(days('week', null, '1950-01-02', '2999-12-31')).toHaveLength(60);
  });
});
