/** What meets in time stands side by side; what does not keeps the whole width. */
import { describe, expect, test } from 'vitest';
import { lanesOf, minutesOf } from '../../shared/domain/lanes.ts';

const span = (from: number, to: number) => ({ from, to });

describe('lanes of a day', () => {
  test('one alone has the whole width, one after another too', () => {
    expect(lanesOf([span(480, 540), span(540, 600)])).toEqual([{ lane: 0, lanes: 1 }, { lane: 0, lanes: 1 }]);
  });

  test('those that meet share the width, in whatever order they are given', () => {
    expect(lanesOf([span(510, 570), span(480, 600)])).toEqual([{ lane: 1, lanes: 2 }, { lane: 0, lanes: 2 }]);
  });

  test('a lane that has become free is taken again; a chain of meetings is one group', () => {
    expect(lanesOf([span(480, 540), span(510, 600), span(545, 620), span(700, 760)])).toEqual([
      { lane: 0, lanes: 2 }, { lane: 1, lanes: 2 }, { lane: 0, lanes: 2 }, { lane: 0, lanes: 1 },
    ]);
  });

  test('nothing, and what begins together', () => {
    expect(lanesOf([])).toEqual([]);
    expect(lanesOf([span(480, 540), span(480, 540), span(480, 540)]).map((one) => one.lane)).toEqual([0, 1, 2]);
  });
});

test('times of day; what is none says so', () => {
  expect(minutesOf('08:30')).toBe(510);
  expect(minutesOf('8:05')).toBe(485);
  for (const wrong of [null, '', '24:00', '08:60', 'sáng']) expect(minutesOf(wrong)).toBeNull();
});
