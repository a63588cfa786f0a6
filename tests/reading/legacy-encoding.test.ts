/** Text in the letters of old fonts (TCVN3, VNI) is turned into Unicode, with a doubt; Unicode text is left alone. */
import { expect, test } from 'vitest';
import { plainText } from '../../shared/domain/reading/source/plain-text.ts';
import { encodingOfFont, toUnicode } from '../../shared/domain/reading/source/legacy-encoding.ts';
import { TCVN3_LETTERS } from '../../shared/domain/reading/vocabulary/tcvn3.ts';
import { VNI_LETTERS } from '../../shared/domain/reading/vocabulary/vni.ts';

const shownAs = new Map([...TCVN3_LETTERS].map(([shown, meant]) => [meant, shown]));
const inTcvn3 = (text: string): string => Array.from(text, (letter) => shownAs.get(letter) ?? letter).join('');
const SENTENCE = 'Giao Ban Kiểm tra rà soát hồ sơ, báo cáo trước ngày 20 hằng tháng; các đơn vị được phân công thường xuyên cập nhật.';

test('a sentence as old fonts show it', () => {
  expect(inTcvn3('Xin chào tất cả mọi người')).toBe('Xin chµo tÊt c¶ mäi ng\u00ADêi');
  const { text, doubts } = plainText(inTcvn3(SENTENCE));
  expect(text).toBe(SENTENCE);
  expect(doubts.map(({ code }) => code)).toEqual(['encoding-converted']);
});

test.each([SENTENCE, SENTENCE.normalize('NFD'), 'Déjà vu à la carte, très élégant: naïveté, forêt, garçon, « été » et « maïs ».', 'Plain words © 2026, 5 µm ± 1'])('left alone: %s', (text) => {
  const read = plainText(text);
  expect([read.text, read.doubts]).toEqual([text.normalize('NFC'), []]);
});

const vniOf = new Map([...VNI_LETTERS].map(([shown, meant]) => [meant, shown]));
const inVni = (text: string): string => Array.from(text, (letter) => vniOf.get(letter) ?? letter).join('');

test('VNI by its pattern', () => {
  expect(inVni('Xin chào các bạn')).toBe('Xin chaøo caùc baïn');
  const { text, doubts } = plainText(inVni(SENTENCE));
  expect(text).toBe(SENTENCE);
  expect(doubts.map(({ code }) => code)).toEqual(['encoding-converted']);
});

test('every letter of VNI means one letter, and comes back', () => {
  const letters = 'áàảãạăắằẳẵặâấầẩẫậéèẻẽẹêếềểễệíìỉĩịóòỏõọôốồổỗộơớờởỡợúùủũụưứừửữựýỳỷỹỵđ';
  for (const text of [letters, letters.toUpperCase()]) expect(toUnicode(Array.from(text, inVni).join(' '), 'vni')).toBe([...text].join(' '));
});

test.each([['.VnTime', 'tcvn3'], ['.VnTimeH', 'tcvn3Capitals'], ['.VnArial', 'tcvn3'], ['VNI-Times', 'vni'], ['Times New Roman', null], [null, null]])('the font %s', (font, encoding) => {
  expect(encodingOfFont(font)).toBe(encoding);
});
