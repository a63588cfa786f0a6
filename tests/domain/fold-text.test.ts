import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText, foldWords } from '../../shared/domain/fold-text.ts';

/** Folding as it is defined, a step after the other. */
function folded(text: string): string {
  const alike: Record<string, string> = { đ: 'd', ð: 'd', а: 'a', е: 'e', о: 'o', р: 'p', с: 'c', у: 'y', х: 'x', і: 'i' };
  const plain = text.toLowerCase().normalize('NFD').replaceAll(/\p{M}+/gu, '');
  return Array.from(plain, (letter) => alike[letter] ?? letter).join('');
}

const foldedWords = (text: string) => folded(text).replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim();

describe('folding', () => {
  it('takes marks and case off Vietnamese, however it was typed', () => {
    expect(foldText('Đẩy mạnh – “Giao ban” Ở TRUNG ƯƠNG'.normalize('NFC'))).toBe('day manh – “giao ban” o trung uong');
    expect(foldText('Đẩy mạnh'.normalize('NFD'))).toBe('day manh');
    expect(foldWords('  Ban Tổ chức, (TW)… 533/TB ')).toBe('ban to chuc tw 533 tb');
    expect(foldWords('– … “ ”')).toBe('');
  });

  it('folds every letter alone and between others as its rules say', () => {
    const wrong: number[] = [];
    for (let unit = 0; unit < 0x10000; unit++) {
      const letter = String.fromCharCode(unit);
      for (const text of [letter, `a${letter}b`, `Σ${letter}`, `. ${letter} .`]) {
        if (foldText(text) !== folded(text) || foldWords(text) !== foldedWords(text)) wrong.push(unit);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('folds any text as its rules say, also where letters take two units', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.string({ unit: 'grapheme', maxLength: 60 }), (a, b) => {
        expect(foldText(a + b)).toBe(folded(a + b));
        expect(foldWords(a + b)).toBe(foldedWords(a + b));
      }),
    );
  });

  it('folds a text longer than one call takes letters', () => {
    const long = 'Việc số Một, '.repeat(5000);
    expect(foldText(long)).toBe('viec so mot, '.repeat(5000));
    expect(foldWords(long)).toBe('viec so mot '.repeat(5000).trim());
  });
});
