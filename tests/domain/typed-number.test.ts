/** Numbers of papers as they are typed for evidence. */
import { expect, test } from 'vitest';
import { numbersWith, symbolOf, symbolsFor } from '../../shared/domain/typed-number.ts';
import { fullNumber } from '../../shared/domain/full-number.ts';

test.each([['142-TTr/TNXP', 'TTr/TNXP'], ['12a-BC/BKT', 'BC/BKT'], ['5/CV-UBQG', 'CV-UBQG'], ['612', null], ['Báo cáo miệng', null]])('the symbol of %s', (number, symbol) => {
  expect(symbolOf(number)).toBe(symbol);
});

test('symbols used last stand first, then the usual ones of the unit', () => {
  expect(symbolsFor(['142-TTr/TNXP', '9', null, '88-TTr/TNXP', '7-KH/TNXP'], ['TNXP', null])).toEqual(['TTr/TNXP', 'KH/TNXP', 'BC/TNXP', 'CV/TNXP']);
});

test.each([['612', ['612-BC/BKT']], [' 612- ', ['612-BC/BKT']], ['612-B', []], ['', []], ['sáu', []]])('%j is offered as', (typed, offered) => {
  expect(numbersWith(typed, ['BC/BKT'])).toEqual(offered);
});

test('a number stands before a symbol with its stroke as the Party prints it, else with one of its own', () => {
  expect([fullNumber('533', 'TB/TWĐTN-VP'), fullNumber('2874', 'QĐ-UBND'), fullNumber('7', null), fullNumber('…', 'TB-VP')]).toEqual(['533-TB/TWĐTN-VP', '2874/QĐ-UBND', '7', '…/TB-VP']);
});
