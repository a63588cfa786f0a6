/** Number and day of a paper as people type them. */
import { expect, test } from 'vitest';
import { parseDay, parseNumberAndDay } from '../../shared/domain/typed-day.ts';

const TODAY = '2021-10-05';

test.each([
  ['533, 4/10', { number: '533', symbol: null, issuedOn: '2021-10-04' }],
  ['533-TB/TWĐTN-VP; 04/10/2021', { number: '533', symbol: 'TB/TWĐTN-VP', issuedOn: '2021-10-04' }],
  ['533 ngày 4.10.21', { number: '533', symbol: null, issuedOn: '2021-10-04' }],
  ['12a', { number: '12a', symbol: null, issuedOn: null }],
  [', 4/10', { number: null, symbol: null, issuedOn: '2021-10-04' }],
])('%s', (typed, meant) => {
  expect(parseNumberAndDay(typed, TODAY)).toEqual(meant);
});

test('a day without a year that has not come yet is one of last year', () => {
  expect(parseNumberAndDay('9, 28/12', TODAY)?.issuedOn).toBe('2020-12-28');
  expect(parseNumberAndDay('9, 28/12/2021', TODAY)?.issuedOn).toBe('2021-12-28');
});

test.each(['', 'abc', '533, 31/2', '533, 4/10, 5/10', '533 4'])('neither number nor day: %j', (typed) => {
  expect(parseNumberAndDay(typed, TODAY)).toBeNull();
});

test.each([
  ['5/10', '2021-10-05'], ['05/10/21', '2021-10-05'], ['5.10.2021', '2021-10-05'], ['5-10', '2021-10-05'], ['051021', '2021-10-05'], ['05102021', '2021-10-05'],
  ['.', '2021-10-05'], [' . ', '2021-10-05'], ['31/2', null], ['5', null], ['0510', null], ['..', null], ['mai', null],
])('a day typed as %j', (typed, day) => {
  expect(parseDay(typed, TODAY)).toBe(day);
});
