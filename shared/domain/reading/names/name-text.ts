/** The text names are looked for in: capitals, words, and cutting a name out of it. */
import type { AssigneeKind } from '../../../model/reading.ts';
import { longestAt, matchAt, wordsAt } from '../patterns.ts';
import * as HEADS from '../vocabulary/heads.ts';
import * as N from '../vocabulary/names.ts';
import { POSITIONS } from '../vocabulary/positions.ts';

/** 'M'gar' and 'H’leo' are one word. */
const WORD = /[\p{L}\p{N}]+(?:['’]\p{L}+)*/uy;
const unitHead = longestAt(HEADS.UNIT_HEADS);
const position = longestAt(POSITIONS);
const standing = wordsAt(N.STANDING_AS);
const numbered = new RegExp(N.NUMBERED, 'uy');
const GAP = /[ \t]*(?:[-–][ \t]*)?/uy;

/** Text in its two forms; places are the same in both. */
export interface TwoForms {
  text: string;
  aligned: string;
  /** Names that the paper prints whole, as `ownNames` answers them. */
  named?: readonly string[];
}

export interface Mention {
  start: number;
  end: number;
  /** As worded; for 'các Bộ: A, B' the head is repeated: 'Bộ A', 'Bộ B'. */
  name: string;
  kind: AssigneeKind;
  /** Where what is said of the bearer ends: behind ', Bí thư BCH Trung ương Đoàn'. */
  until: number;
}

const BETWEEN_CAPITALS = new RegExp(`(?:${N.WATERS}) (?=\\p{Lu})`, 'uy');

/** 'TP.', 'Tp.'; 'Đạo' ends a sentence. */
const ABBREVIATION = /^(?:\p{Lu}{1,3}|Tp|Th)$/u;

/** Text in which names stand, and the steps every search for names is made of. */
export class NameText {
  readonly text: string;
  readonly aligned: string;
  readonly #named: readonly string[];

  constructor(forms: TwoForms) {
    this.text = forms.text;
    this.aligned = forms.aligned;
    this.#named = forms.named ?? [];
  }

  /** Where the longest name ends that the paper prints whole elsewhere and here; the place itself where none stands. */
  named(at: number, end: number): number {
    const name = this.#named.find((whole) => this.aligned.startsWith(whole, at) && !/[\p{L}\p{N}]/u.test(this.aligned[at + whole.length] ?? ''));
    return name !== undefined && at + name.length <= end ? at + name.length : at;
  }

  mention(start: number, end: number, kind: AssigneeKind): Mention {
    const trimmed = this.text.slice(start, end).replace(/[\s,;:-]+$/u, '');
    return { start, end: start + trimmed.length, name: trimmed.replace(/\s+/g, ' '), kind, until: start + trimmed.length };
  }

  isCapital(at: number): boolean {
    return /\p{Lu}/u.test(this.text[at] ?? '');
  }

  /** Where a word ends, or -1 when none begins there. */
  wordEnd(at: number): number {
    const match = matchAt(WORD, this.text, at);
    return match ? at + match[0].length : -1;
  }

  #wordStart(end: number): number {
    let start = end;
    while (start > 0 && /[\p{L}\p{N}]/u.test(this.text[start - 1] ?? '')) start--;
    return start;
  }

  /** A run of capitalised words from a place on. */
  capitals(at: number, end: number): number {
    let done = at;
    let next = at;
    while (next < end && this.isCapital(next)) {
      const wordEnd = this.wordEnd(next);
      if (wordEnd < 0 || wordEnd > end) break;
      done = wordEnd;
      // 'TP. Hồ Chí Minh'
      if (this.text[done] === '.' && ABBREVIATION.test(this.text.slice(next, done)) && /\s?\p{Lu}/u.test(this.text.slice(done + 1, done + 3))) done++;
      // K' Thị Hương
      if (/['’]/u.test(this.text[done] ?? '') && done - next === 1) done++;
      const gap = matchAt(GAP, this.text, done);
      next = done + (gap?.[0].length ?? 0);
      // 'Nam sông Cấm'
      const water = matchAt(BETWEEN_CAPITALS, this.text, next);
      if (water && done > at) next += water[0].length;
      if (next === done && this.text[done] !== '.') {
        // 'CNTT&TT', 'HIV/AIDS'
        const joined = this.text[done] === '&' || (this.text[done] === '/' && /^\p{Lu}{2,}\/\p{Lu}{2}/u.test(this.text.slice(Math.max(at, this.#wordStart(done)), done + 3)));
        if (!joined) break;
        next = done + 1;
      }
      // 'Lò Thị Hoà - Phó Bí thư Tỉnh đoàn' is a name and who bears it.
      if (/[-–]/.test(gap?.[0] ?? '') && (matchAt(unitHead, this.aligned, next) || this.standing(next) > 0 || matchAt(position, this.aligned, next))) break;
    }
    return done;
  }

  /** … and the number that a commune may bear: 'Bảo Lâm 1'. */
  placeName(at: number, end: number): number {
    const done = this.capitals(at, end);
    const number = done > at ? (matchAt(numbered, this.text, done)?.[0].length ?? 0) : 0;
    return done + number <= end ? done + number : done;
  }

  /** How long the words are that say behind a dash what the body before it is: 'Cơ quan thường trực'; 0 where none stand. */
  standing(at: number): number {
    return matchAt(standing, this.aligned, at)?.[0].length ?? 0;
  }
}
