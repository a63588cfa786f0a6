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

/** What folding is; the tables below only remember what it says of a letter. */
function foldByRules(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(MAPPED, (letter) => LOOK_ALIKES[letter] ?? letter);
}

function foldWordsByRules(text: string): string {
  return foldByRules(text).replace(BETWEEN_WORDS, ' ').trim();
}

/** Folded text of the same words; white space and punctuation stay as they are. */
export function foldText(text: string): string {
  return foldByTable(text, letters) ?? foldByRules(text);
}

/** Folded words joined by single spaces, without punctuation: the key that names and texts are compared by. */
export function foldWords(text: string): string {
  return foldByTable(text, words) ?? foldWordsByRules(text);
}

/** By code unit: the code unit that it folds to, or one of these. */
type FoldTable = Int32Array;
const UNKNOWN = -1;
const DROPPED = -2;
/** Folds to several letters, is half of a letter, or (sigma) folds by its neighbours. */
const BY_RULES = -3;
/** One space, unless nothing or a space stands before it. */
const GAP = -4;
const BY_NEIGHBOURS = /[\p{Cs}Σ]/u;
const SPACE = 0x20;

const letters: FoldTable = new Int32Array(0x10000).fill(UNKNOWN);
const words: FoldTable = new Int32Array(0x10000).fill(UNKNOWN);

function learn(table: FoldTable, unit: number): number {
  const letter = String.fromCharCode(unit);
  const to = foldByRules(letter);
  let known = to === '' ? DROPPED : to.charCodeAt(0);
  if (to.length > 1 || BY_NEIGHBOURS.test(letter)) known = BY_RULES;
  else if (table === words && to !== '' && foldWordsByRules(to) === '') known = GAP;
  table[unit] = known;
  return known;
}

/** Code units handed to one call: an argument each. */
const PIECE = 4096;

/** Folds letter by letter, which is several times quicker. @returns null where a letter needs the rules */
function foldByTable(text: string, table: FoldTable): string | null {
  const units = new Uint16Array(text.length);
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    let to = table[unit] ?? BY_RULES;
    if (to === UNKNOWN) to = learn(table, unit);
    if (to === BY_RULES) return null;
    if (to >= 0) units[length++] = to;
    else if (to === GAP && length > 0 && units[length - 1] !== SPACE) units[length++] = SPACE;
  }
  if (table === words && units[length - 1] === SPACE) length -= 1;
  let folded = '';
  for (let start = 0; start < length; start += PIECE) {
    // Spread, the same costs more than the rules do.
    folded += String.fromCharCode.apply(null, units.subarray(start, Math.min(start + PIECE, length)) as unknown as number[]);
  }
  return folded;
}
