/** Spellings that mean the same: tone marks on the other vowel, hằng as hàng, quí as quý, dashes and quotes. */

const TONE_PAIRS: readonly [string, string][] = [
  ['oà', 'òa'], ['oá', 'óa'], ['oả', 'ỏa'], ['oã', 'õa'], ['oạ', 'ọa'],
  ['oè', 'òe'], ['oé', 'óe'], ['oẻ', 'ỏe'], ['oẽ', 'õe'], ['oẹ', 'ọe'],
  ['uỳ', 'ùy'], ['uý', 'úy'], ['uỷ', 'ủy'], ['uỹ', 'ũy'], ['uỵ', 'ụy'],
];

const tones = new Map(TONE_PAIRS);
const TONE_PATTERN = new RegExp(`(?<!q)(?:${TONE_PAIRS.map(([from]) => from).join('|')})(?!\\p{L})`, 'gu');

/** Words of equal length with one meaning; the second form is the one the grammar is written in. */
const WORD_PAIRS: readonly [RegExp, string][] = [
  [/(?<!\p{L})hằng(?!\p{L})/gu, 'hàng'],
  [/(?<!\p{L})quí(?!\p{L})/gu, 'quý'],
  [/(?<!\p{L})đ\/c(?!\p{L})/gu, 'đ/c'],
];

/** Months in words, but 'năm' ('tháng    năm' is a blank to be filled in) and those of the lunar year, 'giêng' and 'chạp'. */
const MONTHS: Readonly<Record<string, number>> = {
  một: 1, hai: 2, ba: 3, tư: 4, sáu: 6, bảy: 7, tám: 8, chín: 9, mười: 10, 'mười một': 11, 'mười hai': 12,
};
const MONTH_WORDS = `(${Object.keys(MONTHS).toSorted((a, b) => b.length - a.length).join('|')})`;
/** 'ngày 30 tháng Tám', 'tháng Mười một năm 2024'; 'mỗi tháng một lần' is none. */
const MONTH_PATTERN = new RegExp(`(?<=\\d tháng )${MONTH_WORDS}(?!\\p{L}| lần| âm lịch)|(?<=tháng )${MONTH_WORDS}(?= năm 20\\d\\d)`, 'gu');

const CHARACTERS: Readonly<Record<string, string>> = {
  '–': '-', '—': '-', '−': '-', '‐': '-', '‑': '-', '“': '"', '”': '"', '„': '"', '’': "'", '‘': "'", '′': "'",
  ð: 'đ', а: 'a', е: 'e', о: 'o', р: 'p', с: 'c', у: 'y', х: 'x', і: 'i',
};
const CHARACTER_PATTERN = new RegExp(`[${Object.keys(CHARACTERS).join('')}]`, 'gu');

/** Lower-case text with one spelling for each word; same length as the input, so that places stay true. */
export function alignSpelling(text: string): string {
  let lower = text.toLowerCase();
  // A few capitals grow when lowered; then letter by letter, keeping those as they are.
  if (lower.length !== text.length) {
    lower = Array.from(text, (letter) => (letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter)).join('');
  }
  lower = lower
    .replace(/\s/g, ' ')
    .replace(CHARACTER_PATTERN, (letter) => CHARACTERS[letter] ?? letter)
    .replace(TONE_PATTERN, (pair) => tones.get(pair) ?? pair);
  for (const [pattern, word] of WORD_PAIRS) lower = lower.replace(pattern, word);
  // Figures end where the word did.
  return lower.replace(MONTH_PATTERN, (word) => String(MONTHS[word] ?? '').padStart(word.length));
}
