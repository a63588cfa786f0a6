/** Names of units: by the house's dictionary ('Ban Kiểm tra') and by their form ('Sở Nông nghiệp và Môi trường', 'UBND tỉnh'). */
import { foldWords } from '../../fold-text.ts';
import type { Dictionary } from './dictionary.ts';
import { matterOfCommittee } from './committee-names.ts';
import { beginsName, elidedNames } from './elided-names.ts';
import type { Mention, NameText } from './name-text.ts';
import { NameExtent } from './name-extent.ts';
import { longestAt, matchAt, skipAll, wordsAt } from '../patterns.ts';
import { OF_ANY_MATTER, RUNS, TITLED } from '../vocabulary/committees.ts';
import * as HEADS from '../vocabulary/heads.ts';
import * as N from '../vocabulary/names.ts';
import { PREDICATE } from '../vocabulary/verbs.ts';

const unitHead = longestAt(HEADS.UNIT_HEADS);
const wholeName = longestAt(N.WHOLE_NAMES);
const headAlone = longestAt(HEADS.HEADS_ALONE);
const notHead = wordsAt(HEADS.NOT_HEADS);
const lowHead = longestAt(HEADS.LOW_HEADS);
const halfWord = new RegExp(`(?:${HEADS.FIRST_SYLLABLES}) $`, 'u');
const field = longestAt(N.FIELDS);
const tail = longestAt(N.TAILS);
const predicate = longestAt(PREDICATE);
const runs = new RegExp(RUNS, 'uy');
const partOf = new RegExp(` ${N.PART_OF} `, 'uy');
/** 'Quỹ "Vì người nghèo"' */
const QUOTED = / ["“][^"”\n]{3,120}["”]/uy;
const WITH_TITLES = new Set(TITLED);
/** Joins what one board does: 'Ban Xây dựng Đoàn và Quan hệ đối ngoại'. */
const AND_MORE = / và /uy;
/** ', Quản trị và ' */
const COMMA_AND_MORE = /, (\p{Lu}\p{L}*(?: \p{Ll}+){0,3}) và (?=\p{Lu})/uy;
/** 'chi đoàn khối Nội', 'trạm y tế xã Bình An' */
const bodyOf = new RegExp(` (?:${HEADS.BODY_OF_LOW_HEAD})(?= )`, 'uy');
const GAP = /[ \t]*(?:[-–][ \t]*)?/uy;
const NUMBERED = new RegExp(N.NUMBERED, 'uy');

/** Finds the name of a unit at a place. */
export class UnitNames {
  readonly #names: NameText;
  readonly #extent: NameExtent;
  readonly #dictionary: Dictionary;

  constructor(names: NameText, dictionary: Dictionary) {
    this.#names = names;
    this.#extent = new NameExtent(names, dictionary, (start, end) => this.unit(start, end));
    this.#dictionary = dictionary;
  }

  known(start: number, end: number): Mention | null {
    const firstEnd = this.#names.wordEnd(start);
    if (firstEnd < 0 || !this.#names.isCapital(start)) return null;
    const entries = this.#dictionary.byFirstWord.get(foldWords(this.#names.text.slice(start, firstEnd)));
    if (!entries) return null;
    for (const { words, units } of entries) {
      if (words.length === 1 && !matchAt(headAlone, this.#names.aligned, start)) continue;
      // Bare places are no owners in running text: 'Ninh Bình' may be anything.
      if (!matchAt(unitHead, this.#names.aligned, start) && !(units[0]?.kind === 'provincialUnit' && matchAt(unitHead, this.#names.aligned, start))) continue;
      let at = start;
      let stop = start;
      let matched = 0;
      for (const word of words) {
        const wordEnd = this.#names.wordEnd(at);
        if (wordEnd < 0 || wordEnd > end || foldWords(this.#names.text.slice(at, wordEnd)) !== word) break;
        matched++;
        stop = wordEnd;
        at = wordEnd;
        at = skipAll(/[\s,–-]/, this.#names.text, at, end);
      }
      if (matched !== words.length) continue;
      if (!this.#endsName(stop, end)) continue;
      return this.#names.mention(start, stop, 'unit');
    }
    return null;
  }

  /** A shorter name must not be cut out of a longer one: 'Văn phòng' of 'Văn phòng Chính phủ'. */
  #endsName(at: number, end: number): boolean {
    const gap = matchAt(GAP, this.#names.text, at);
    const next = at + (gap?.[0].length ?? 0);
    if (next >= end || next === at) return true;
    if (matchAt(predicate, this.#names.aligned, next)) return true;
    return !this.#names.isCapital(next) && !matchAt(tail, this.#names.aligned, next);
  }

  unit(start: number, end: number): Mention | null {
    const head = matchAt(unitHead, this.#names.aligned, start);
    if (!head || (matchAt(notHead, this.#names.aligned, start)?.[0].length ?? 0) > head[0].length) return null;
    if (!this.#names.isCapital(start) && !this.#isLowHead(start, head[0].length)) return null;
    const headEnd = start + head[0].length;
    if (matchAt(wholeName, this.#names.aligned, start)?.[0].length === head[0].length) {
      return this.#names.mention(start, this.#within(headEnd + (matchAt(NUMBERED, this.#names.text, headEnd)?.[0].length ?? 0), end), 'unit');
    }
    const alone = matchAt(headAlone, this.#names.aligned, start) !== null;
    const formed = this.#extent.joinedLow(this.#extent.goOn(headEnd, end, alone, !N.HEADS_WITH_FIELDS.includes(head[0]), HEADS.OPEN_HEADS.includes(head[0])), end);
    const stop = Math.max(this.#names.named(start, end), this.#andMore(head[0], start, this.#ofCommittee(head[0], headEnd, formed, end), end));
    if (stop === headEnd && !alone && !this.#standsForName(start, headEnd, head[0])) return null;
    if (stop === headEnd && this.#names.wordEnd(start) === headEnd && head[0].length < 3) return null;
    // 'Văn phòng của Tỉnh đoàn đăng tin'
    return this.#names.mention(start, Math.max(this.#within(stop, end), alone ? this.#within(headEnd, end) : 0), 'unit');
  }

  /** 'Ban Xây dựng Đoàn và Quan hệ đối ngoại': one board, unless the dictionary knows both. */
  #andMore(head: string, start: number, stop: number, end: number): number {
    // 'Ban Tuyên giáo' is a head by itself
    const one = N.HEADS_WITH_AND.some((board) => (head === board && stop > start + head.length) || (head.startsWith(`${board} `) && !N.HEADS_OF_LEADERS.test(head)));
    const and = one ? (matchAt(AND_MORE, this.#names.aligned, stop) ?? matchAt(COMMA_AND_MORE, this.#names.text, stop)) : null;
    const next = stop + (and?.[0].length ?? 0);
    if (and?.[1] && beginsName(this.#names, stop + 2)) return stop;
    if (!and || next >= end || !this.#names.isCapital(next) || beginsName(this.#names, next)) return stop;
    const known = matchAt(field, this.#names.aligned, next);
    const more = Math.max(this.#extent.words.capitalWords(next, end), next + (known?.[0].length ?? 0));
    const isBoard = (words: string): boolean => this.#dictionary.byName.has(foldWords(words));
    return isBoard(this.#names.text.slice(start, stop)) && isBoard(`${head} ${this.#names.text.slice(next, more)}`) ? stop : more;
  }

  /** The name with what the body is for, and the level behind it. */
  #ofCommittee(head: string, headEnd: number, formed: number, end: number): number {
    const run = matchAt(runs, this.#names.aligned, headEnd);
    const from = headEnd + (run?.[0].length ?? 0);
    // 'Hội đồng quản lý Quỹ A', 'Tổ quản lý Ký túc xá'
    if (run && this.#names.isCapital(from)) return Math.max(formed, this.unit(from, end)?.end ?? this.#extent.words.capitalWords(from, end));
    // 'Văn phòng Liên đoàn Lao động tỉnh về quản lý kinh phí': behind its level the name is whole
    const open = OF_ANY_MATTER.includes(head) && !N.ENDS_WITH_LEVEL.test(this.#names.aligned.slice(headEnd, formed));
    const matter = matterOfCommittee(this.#names, head, headEnd, end) ?? (open ? matterOfCommittee(this.#names, head, formed, end) : null);
    const whole = matter === null || matter <= formed ? formed : this.#extent.goOn(matter, end, true, true);
    const quoted = matchAt(QUOTED, this.#names.text, whole);
    return quoted && WITH_TITLES.has(head) && whole + quoted[0].length <= end ? this.#extent.goOn(whole + quoted[0].length, end, true, true) : whole;
  }

  /** 'Ban Xây dựng Đoàn thuộc Tỉnh đoàn chủ trì', 'Cổng thông tin điện tử của Sở đăng': the body it is part of, in front of the verb. */
  #within(stop: number, end: number): number {
    const part = matchAt(partOf, this.#names.aligned, stop);
    const next = stop + (part?.[0].length ?? 0);
    if (!part || !this.#names.isCapital(next)) return stop;
    const head = matchAt(unitHead, this.#names.aligned, next)?.[0] ?? '';
    if (this.#standsForName(next, next + head.length, head)) return next + head.length;
    const whole = this.known(next, end) ?? this.unit(next, end);
    return whole && matchAt(predicate, this.#names.aligned, whole.end + 1) ? whole.end : stop;
  }

  /** 'Trung tâm bố trí công chức': a head in front of a verb stands for the name that was printed before. */
  #standsForName(start: number, headEnd: number, head: string): boolean {
    return this.#names.isCapital(start) && HEADS.HEADS_FOR_NAMES.includes(head) && matchAt(predicate, this.#names.aligned, headEnd + 1) !== null;
  }

  /** 'phòng Giáo dục và Đào tạo': the head without a capital, its field with one. */
  #isLowHead(start: number, length: number): boolean {
    const low = matchAt(lowHead, this.#names.aligned, start)?.[0].length === length;
    const body = matchAt(bodyOf, this.#names.aligned, start + length)?.[0].length ?? 0;
    return low && this.#names.isCapital(start + length + 1 + body) && !halfWord.test(this.#names.aligned.slice(Math.max(0, start - 8), start));
  }

  /**
   * Where the name ends of a body whose head stands in front of a place, as 'Ban' in 'Trưởng Ban Tổ chức'.
   * @param any also when the table of fields does not know it
   */
  goesOn(from: number, end: number, any = false): number {
    // 'Trưởng Ban Quốc tế': the word that its capital begins goes on
    const word = this.#extent.words.capitalWords(from + 1, end) > this.#names.capitals(from + 1, end);
    return any || word || matchAt(field, this.#names.aligned, from + 1) ? this.#extent.goOn(from, end, true, false) : from;
  }

  /** The further units of a list in which only the first bears the head. */
  elided(unit: Mention, end: number): Mention[] {
    return elidedNames(this.#names, unit, end, (at, until) => this.#extent.words.capitalWords(at, until));
  }
}
