/** How far the name of an office goes: words begun with a capital, words that names are made of, and what stands in front of the verb. */
import type { NameText } from './name-text.ts';
import { longestAt, matchAt, wordsAt } from './patterns.ts';
import { NAME_VERBS, NAME_WORDS } from './vocabulary-name-words.ts';
import * as N from './vocabulary-names.ts';
import { PREDICATE } from './vocabulary.ts';

const tail = longestAt(N.TAILS);
const nameWord = longestAt(NAME_WORDS);
const nameVerb = longestAt(NAME_VERBS);
const groupStart = wordsAt(N.GROUP_STARTS);
const predicate = longestAt(PREDICATE);
const numbered = new RegExp(N.NUMBERED, 'uy');
/** So many low syllables are looked at for the verb behind a name. */
const MOST_LOW_SYLLABLES = 7;

/** Finds where the words of a name end. */
export class NameWords {
  readonly #names: NameText;

  constructor(names: NameText) {
    this.#names = names;
  }

  /** A run of capitals; the word that the last of them begins may go on without: 'Quản trị', 'Hồi sức tích cực'. */
  capitalWords(from: number, end: number): number {
    const stop = this.#names.capitals(from, end);
    let last = stop;
    while (last > from && /[\p{L}\p{N}]/u.test(this.#names.text[last - 1] ?? '')) last--;
    const word = matchAt(nameWord, this.#names.aligned, last);
    return word && last + word[0].length <= end ? Math.max(stop, last + word[0].length) : stop;
  }

  /** Where a word ends that names are made of and that is no verb; null when none stands there. */
  lowName(at: number, end: number): number | null {
    const word = matchAt(nameWord, this.#names.aligned, at);
    const verb = matchAt(predicate, this.#names.aligned, at)?.[0].length ?? 0;
    return word && at + word[0].length <= end && verb < word[0].length ? at + word[0].length : null;
  }

  /** What goes on with a name in low letters: words that names are made of, else the rest of a word begun with a capital. */
  lowWords(at: number, from: number, end: number, open: boolean): number | null {
    const word = this.lowName(at, end);
    if (word !== null) return word;
    return open ? this.#lowSyllables(at, from, end) : null;
  }

  /** 'Tổ bảo vệ tăng cường': in a name without further capitals a verb in front of the verb belongs to the name. */
  nounOfVerb(from: number, at: number, end: number): number | null {
    const word = matchAt(nameVerb, this.#names.aligned, at);
    const verb = at + (word?.[0].length ?? 0);
    // 'Tổ tư vấn pháp luật'
    const stop = this.#names.text[verb] === ' ' ? (this.lowName(verb + 1, end) ?? verb) : verb;
    if (!word || stop >= end || /\p{Lu}/u.test(this.#names.text.slice(from, at))) return null;
    // 'Tổ hòa giải số 3'
    return matchAt(predicate, this.#names.aligned, stop + 1) || matchAt(numbered, this.#names.text, stop) ? stop : null;
  }

  /** The last word before a place has a capital: 'Điện lực', 'Kiểm lâm' capitalise the first syllable only. */
  capitalBefore(at: number): boolean {
    let start = at;
    while (start > 0 && /[\p{L}\p{N}]/u.test(this.#names.text[start - 1] ?? '')) start--;
    return this.#names.isCapital(start);
  }

  /** The last two words before a place and behind the head have capitals, as names of places and people have. */
  #twoCapitalsBefore(at: number, from: number): boolean {
    let start = at;
    while (start > 0 && /[\p{L}\p{N}]/u.test(this.#names.text[start - 1] ?? '')) start--;
    return start - 1 > from && this.capitalBefore(start - 1);
  }

  /**
   * At most three low syllables that end at a verb, a capital or a mark, or some more in front of a verb; then they are
   * the rest of a name's word. Behind a capital that stands alone the first of more is taken: most words have two syllables.
   */
  #lowSyllables(at: number, from: number, end: number): number | null {
    let done = at;
    let first: number | null = null;
    for (let count = 0; count < MOST_LOW_SYLLABLES; count++) {
      const gap = count === 0 ? 0 : (matchAt(/ +/uy, this.#names.text, done)?.[0].length ?? 0);
      if (count > 0 && gap === 0) {
        if (count > 3 && this.#names.text[done] !== ':') break;
        return done;
      }
      const next = done + gap;
      if (next >= end) return done;
      if (count > 0 && matchAt(groupStart, this.#names.aligned, next)) break;
      if (count > 0 && [predicate, tail].some((pattern) => matchAt(pattern, this.#names.aligned, next) !== null)) return done;
      if (count > 0 && this.#names.isCapital(next)) return done;
      if (count === 0 && (matchAt(predicate, this.#names.aligned, next) || matchAt(groupStart, this.#names.aligned, next))) return null;
      const wordEnd = this.#names.wordEnd(next);
      if (wordEnd < 0 || wordEnd > end) return count > 0 ? done : null;
      done = wordEnd;
      first ??= wordEnd;
    }
    return this.capitalBefore(at - 1) && !this.#twoCapitalsBefore(at - 1, from) ? first : null;
  }
}
