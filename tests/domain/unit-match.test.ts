/** Names matched against units: what is borne is sure, what is near is asked, nothing is guessed. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kindsOfGroup } from '../../shared/domain/unit-groups.ts';
import { cleanName, editDistance, matchUnit, type UnitBook } from '../../shared/domain/unit-match.ts';
import { foldWords } from '../../shared/domain/fold-text.ts';
import { referenceContext } from '../support/dictionary.ts';

const units = referenceContext().units.filter((unit) => unit.kind === 'provincialUnit' && (unit.fromOn ?? '') <= '2021-10-05' && (unit.toOn ?? '9999') >= '2021-10-05');
const book: UnitBook = { units, former: [] };

test('every name of every province of 2021 means that province, with or without accents and case', () => {
  expect(units).toHaveLength(63);
  for (const unit of units) {
    for (const name of unit.names) {
      for (const words of [name, foldWords(name), name.toUpperCase(), cleanName(`12. ${name};`)]) {
        expect(matchUnit(words, book), words).toEqual({ kind: 'sure', id: unit.id });
      }
    }
  }
});

test('a name with a letter changed is never taken for another province that does not bear it', () => {
  const mistyped = fc.record({ unit: fc.constantFrom(...units), at: fc.nat(30), letter: fc.constantFrom(...'abcdeghiklmnopqrstuvxy') });
  fc.assert(
    fc.property(mistyped, ({ unit, at, letter }) => {
      const name = foldWords(unit.names[0] ?? '').replace(/^(?:tinh|thanh) doan /u, '');
      const place = at % name.length;
      const words = `${name.slice(0, place)}${letter}${name.slice(place + 1)}`;
      const match = matchUnit(words, book);
      const borne = units.filter((one) => one.names.some((other) => foldWords(other).replaceAll(' ', '').endsWith(words.replaceAll(' ', ''))));
      if (match.kind === 'sure') expect([unit.id, ...borne.map((one) => one.id)]).toContain(match.id);
      else expect(match.candidates.length).toBeLessThanOrEqual(5);
    }),
  );
});

describe('letters put in, taken out, changed, swapped', () => {
  test.each([['nghe an', 'nghe ann', 1], ['ha nam', 'ah nam', 1], ['', 'abc', 3], ['son la', 'son la', 0]])('%s / %s', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
    expect(editDistance(b, a)).toBe(distance);
  });
});

test.each([
  ['provinces', ['provincialUnit']],
  ['các tỉnh, thành đoàn', ['provincialUnit']],
  ['63 tỉnh, thành đoàn và đoàn trực thuộc', ['provincialUnit', 'directUnit']],
  ['Các ban, đơn vị', ['department']],
  ['organisation', ['organisation']],
  ['các tỉnh, thành đoàn trong Cụm', null],
  ['', null],
  ['toString', null],
])('the group %s', (group, kinds) => {
  expect(kindsOfGroup(group)).toEqual(kinds);
});
