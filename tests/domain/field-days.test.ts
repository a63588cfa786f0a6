/** Counting days at the grassroots: once a person and a day, halves and travel by rule. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../shared/domain/civil-date.ts';
import { countFieldDays, defaultFieldRules, type FieldSpan, paceNeeded, spansMeet } from '../../shared/domain/field-days.ts';

const trip = (fromOn: string, toOn: string, partOfDay: string | null = null): FieldSpan => ({ fromOn, toOn, partOfDay });
const count = (spans: FieldSpan[], rules = {}) => countFieldDays(spans, { ...defaultFieldRules, ...rules }, '2021-01-01', '2021-12-31');

describe('days', () => {
  test('two trips on one day are one day', () => {
    expect(count([trip('2021-06-01', '2021-06-03'), trip('2021-06-03', '2021-06-04')])).toBe(4);
  });

  test('a trip over New Year counts in each year what lies in it', () => {
    expect(count([trip('2020-12-30', '2021-01-02'), trip('2021-12-31', '2022-01-05')])).toBe(3);
  });

  test('half a day counts as the rule says; morning and afternoon make one day', () => {
    const morning = trip('2021-06-01', '2021-06-01', 'morning');
    const afternoon = trip('2021-06-01', '2021-06-01', 'afternoon');
    expect(count([morning])).toBe(1);
    expect(count([morning], { halfDay: 'half' })).toBe(0.5);
    expect(count([morning, afternoon], { halfDay: 'half' })).toBe(1);
    expect(spansMeet(morning, afternoon)).toBe(false);
    expect(spansMeet(morning, trip('2021-06-01', '2021-06-02'))).toBe(true);
  });

  test('first and last day of a long trip count as the rule says, short trips always in full', () => {
    const long = trip('2021-06-01', '2021-06-03');
    expect(count([long], { travelDay: 'half' })).toBe(2);
    expect(count([long], { travelDay: 'none' })).toBe(1);
    expect(count([trip('2021-06-01', '2021-06-02')], { travelDay: 'none' })).toBe(2);
    expect(count([long, trip('2021-06-03', '2021-06-03')], { travelDay: 'none' })).toBe(2);
  });

  test('never more than the days of the year, in whatever order trips are given', () => {
    const span = fc.tuple(fc.integer({ min: -30, max: 380 }), fc.integer({ min: 0, max: 40 })).map(([start, length]) => {
      const from = addDays('2021-01-01', start);
      return trip(from, addDays(from, length));
    });
    fc.assert(fc.property(fc.array(span, { maxLength: 20 }), (spans) => {
      const days = count(spans);
      expect(days).toBeLessThanOrEqual(365);
      expect(count([...spans].reverse())).toBe(days);
      expect(count([...spans, ...spans])).toBe(days);
    }));
  });
});

test('the pace that closes the gap by the end of the year', () => {
  expect(paceNeeded(36, 2021, '2021-07-01')).toBe(6);
  expect(paceNeeded(0, 2021, '2021-07-01')).toBe(0);
  expect(paceNeeded(60, 2022, '2021-07-01')).toBe(5.1);
  expect(paceNeeded(10, 2020, '2021-07-01')).toBeNull();
});
