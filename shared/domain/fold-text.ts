/**
 * The one folding of Vietnamese text for comparing and searching: lower case, without tone and vowel marks, đ as d.
 * Column, query and filter all go through it. Unicode's own decomposition leaves đ alone, and the Icelandic Ð looks the
 * same, so both are mapped by hand; Cyrillic look-alikes come from texts taken out of PDFs.
 */

const LOOK_ALIKES: Record<string, string> = {
  đ: 'd',
  ð: 'd',
  а: 'a',
  е: 'e',
  о: 'o',
  р: 'p',
  с: 'c',
  у: 'y',
  х: 'x',
  і: 'i',
};

const MARKS = /\p{M}+/gu;
const MAPPED = /[đðаеорсухі]/gu;
const BETWEEN_WORDS = /[^\p{L}\p{N}]+/gu;

/** Folded text of the same words; white space and punctuation stay as they are. */
export function foldText(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(MAPPED, (letter) => LOOK_ALIKES[letter] ?? letter);
}

/** Folded words joined by single spaces, without punctuation: the key that names and texts are compared by. */
export function foldWords(text: string): string {
  return foldText(text).replace(BETWEEN_WORDS, ' ').trim();
}
