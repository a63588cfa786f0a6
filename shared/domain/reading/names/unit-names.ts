/** Names of units: by the house's dictionary ('Ban Kiểm tra') and by their form ('Sở Nông nghiệp và Môi trường', 'UBND tỉnh'). */
import { foldWords } from '../../fold-text.ts';
import type { Dictionary } from './dictionary.ts';
import { matterOfCommittee } from './committee-names.ts';
import { beginsName, elidedNames } from './elided-names.ts';
import type { Mention, NameText } from './name-text.ts';
import { NameWords } from './name-words.ts';
import { longestAt, matchAt, skipAll, wordsAt } from '../patterns.ts';
import { OF_ANY_MATTER, RUNS, TITLED } from '../vocabulary/committees.ts';
import * as G from '../vocabulary/groups.ts';
import * as N from '../vocabulary/names.ts';
import { ADDRESS_IN_PLACES, PERSON_HEADS, POSITIONS } from '../vocabulary/positions.ts';
import { PREDICATE } from '../vocabulary/verbs.ts';

const unitHead = longestAt(N.UNIT_HEADS);
const wholeName = longestAt(N.WHOLE_NAMES);
const headAlone = longestAt(N.HEADS_ALONE);
const notHead = wordsAt(N.NOT_HEADS);
const lowHead = longestAt(N.LOW_HEADS);
const halfWord = new RegExp(`(?:${N.FIRST_SYLLABLES}) $`, 'u');
const field = longestAt(N.FIELDS);
const tail = longestAt(N.TAILS);
const groupNoun = longestAt(G.GROUP_NOUNS);
const groupStart = wordsAt(G.GROUP_STARTS);
const bareGroup = wordsAt(G.BARE_GROUPS);
const position = longestAt(POSITIONS);
const personHead = wordsAt(PERSON_HEADS);
const predicate = longestAt(PREDICATE);
const andInName = new RegExp(N.AND_IN_NAME, 'uy');
const about = wordsAt(N.ABOUT);
const runs = new RegExp(RUNS, 'uy');
const partOf = new RegExp(` ${N.PART_OF} `, 'uy');
/** ', học sinh', ' và công sản' */
/** 'Quỹ "Vì người nghèo"' */
const QUOTED = / ["“][^"”\n]{3,120}["”]/uy;
const WITH_TITLES = new Set(TITLED);
const AND_MORE = / và /uy;
const LOW_JOIN = /,? (?:và )?(?=\p{Ll})/uy;
/** 'chi đoàn khối Nội', 'trạm y tế xã Bình An' */
const bodyOf = new RegExp(` (?:${N.BODY_OF_LOW_HEAD})(?= )`, 'uy');
const GAP = /[ \t]*(?:[-–][ \t]*)?/uy;
const innerHead = longestAt(N.INNER_HEADS);
const NUMBERED = new RegExp(N.NUMBERED, 'uy');
/** ', Thể thao và ' in front of one more capital. */
const COMMA_FIELD = /, ?(\p{Lu}\p{L}*(?: \p{L}+){0,3}?)( và )(?=\p{Lu})/uy;

/** Finds the name of a unit at a place. */
export class UnitNames {
  readonly #names: NameText;
  readonly #words: NameWords;
  readonly #dictionary: Dictionary;

  constructor(names: NameText, dictionary: Dictionary) {
    this.#names = names;
    this.#words = new NameWords(names);
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
    if (matchAt(wholeName, this.#names.aligned, start)?.[0].length === head[0].length) return this.#names.mention(start, headEnd + (matchAt(NUMBERED, this.#names.text, headEnd)?.[0].length ?? 0), 'unit');
    const alone = matchAt(headAlone, this.#names.aligned, start) !== null;
    const formed = this.#joinedLow(this.#continueName(headEnd, end, alone, !N.HEADS_WITH_FIELDS.includes(head[0]), N.OPEN_HEADS.includes(head[0])), end);
    const stop = Math.max(this.#names.named(start, end), this.#andMore(head[0], start, this.#ofCommittee(head[0], headEnd, formed, end), end));
    if (stop === headEnd && !alone && !this.#standsForName(start, headEnd, head[0])) return null;
    if (stop === headEnd && this.#names.wordEnd(start) === headEnd && head[0].length < 3) return null;
    return this.#names.mention(start, this.#within(stop, end), 'unit');
  }

  /** 'Ban Xây dựng Đoàn và Quan hệ đối ngoại': one board, unless the dictionary knows both. */
  #andMore(head: string, start: number, stop: number, end: number): number {
    const and = N.HEADS_WITH_AND.includes(head) && stop > start + head.length ? matchAt(AND_MORE, this.#names.aligned, stop) : null;
    const next = stop + (and?.[0].length ?? 0);
    if (!and || next >= end || !this.#names.isCapital(next) || beginsName(this.#names, next)) return stop;
    const known = matchAt(field, this.#names.aligned, next);
    const more = Math.max(this.#words.capitalWords(next, end), next + (known?.[0].length ?? 0));
    const isBoard = (words: string): boolean => this.#dictionary.byName.has(foldWords(words));
    return isBoard(this.#names.text.slice(start, stop)) && isBoard(`${head} ${this.#names.text.slice(next, more)}`) ? stop : more;
  }

  /** The name with what the body is for, and the level behind it. */
  #ofCommittee(head: string, headEnd: number, formed: number, end: number): number {
    const run = matchAt(runs, this.#names.aligned, headEnd);
    const body = run && this.#names.isCapital(headEnd + run[0].length) ? this.unit(headEnd + run[0].length, end) : null;
    if (body) return body.end;
    const matter = matterOfCommittee(this.#names, head, headEnd, end) ?? (OF_ANY_MATTER.includes(head) ? matterOfCommittee(this.#names, head, formed, end) : null);
    const whole = matter === null || matter <= formed ? formed : this.#continueName(matter, end, true, true);
    const quoted = matchAt(QUOTED, this.#names.text, whole);
    return quoted && WITH_TITLES.has(head) && whole + quoted[0].length <= end ? this.#continueName(whole + quoted[0].length, end, true, true) : whole;
  }

  /** 'Ban Xây dựng Đoàn thuộc Tỉnh đoàn chủ trì': the body it is part of, in front of the verb. */
  #within(stop: number, end: number): number {
    const part = matchAt(partOf, this.#names.aligned, stop);
    const next = stop + (part?.[0].length ?? 0);
    const whole = part && this.#names.isCapital(next) ? (this.known(next, end) ?? this.unit(next, end)) : null;
    return whole && matchAt(predicate, this.#names.aligned, whole.end + 1) ? whole.end : stop;
  }

  /** 'Trung tâm bố trí công chức': a head in front of a verb stands for the name that was printed before. */
  #standsForName(start: number, headEnd: number, head: string): boolean {
    return this.#names.isCapital(start) && N.HEADS_FOR_NAMES.includes(head) && matchAt(predicate, this.#names.aligned, headEnd + 1) !== null;
  }

  /** 'phòng Giáo dục và Đào tạo': the head without a capital, its field with one. */
  #isLowHead(start: number, length: number): boolean {
    const low = matchAt(lowHead, this.#names.aligned, start)?.[0].length === length;
    const body = matchAt(bodyOf, this.#names.aligned, start + length)?.[0].length ?? 0;
    return low && this.#names.isCapital(start + length + 1 + body) && !halfWord.test(this.#names.aligned.slice(Math.max(0, start - 8), start));
  }

  /** 'Trung tâm Văn hóa, Thể thao và Truyền thông': where the second comma'd field of a body that lists none of its kind ends. */
  #joinedByComma(done: number, end: number): number {
    const match = matchAt(COMMA_FIELD, this.#names.text, done);
    if (!match) return done;
    const second = done + match[0].length - (match[1]?.length ?? 0) - (match[2]?.length ?? 0);
    const third = done + match[0].length;
    if (third >= end || [second, third].some((at) => beginsName(this.#names, at))) return done;
    return this.#names.capitals(third, end);
  }

  /** 'Phòng Quản lý giá và công sản', 'Ban Công tác thiếu nhi, học sinh': low words that names are made of go on with one; owners begin with capitals. */
  #joinedLow(done: number, end: number): number {
    let stop = done;
    for (let gap = matchAt(LOW_JOIN, this.#names.text, stop); gap; gap = matchAt(LOW_JOIN, this.#names.text, stop)) {
      const at = stop + gap[0].length;
      // 'Sở Công Thương và doanh nghiệp': who acts is named of his own.
      const next = matchAt(groupNoun, this.#names.aligned, at) ? null : this.#words.lowName(at, end);
      if (next === null) break;
      stop = next;
    }
    if (stop === done) return done;
    // '… giao thông và nông nghiệp tỉnh'
    const level = this.#names.text[stop] === ' ' ? matchAt(tail, this.#names.aligned, stop + 1) : null;
    const whole = stop + (level ? level[0].length + 1 : 0);
    const behind = matchAt(/ ?(?:[:(]|$|[,;] (?=\p{Lu}))/uy, this.#names.text.slice(0, end), whole) ?? matchAt(predicate, this.#names.aligned, whole + 1);
    return behind ? whole : done;
  }

  /**
   * Where the name ends of a body whose head stands in front of a place, as 'Ban' in 'Trưởng Ban Tổ chức'.
   * @param any also when the table of fields does not know it
   */
  goesOn(from: number, end: number, any = false): number {
    // 'Trưởng Ban Quốc tế': the word that its capital begins goes on
    const word = this.#words.capitalWords(from + 1, end) > this.#names.capitals(from + 1, end);
    return any || word || matchAt(field, this.#names.aligned, from + 1) ? this.#continueName(from, end, true, false) : from;
  }

  /** Fields, capitals and known tails behind the head of a name. */
  #continueName(from: number, end: number, complete: boolean, commas: boolean, open = false): number {
    let done = from;
    for (let steps = 0; steps < 12; steps++) {
      if (commas && done > from && this.#names.text[done] === ',') {
        const joined = this.#joinedByComma(done, end);
        if (joined === done) break;
        done = joined;
        continue;
      }
      const numbered = matchAt(NUMBERED, this.#names.text, done);
      if (numbered && done + numbered[0].length <= end) {
        done += numbered[0].length;
        continue;
      }
      const gap = matchAt(GAP, this.#names.text, done);
      const next = done + (gap?.[0].length ?? 0);
      if (next >= end || next === done || (/[-–]/u.test(gap?.[0] ?? '') && this.#names.standing(next) > 0)) break;
      const known = matchAt(field, this.#names.aligned, next);
      if (known && (this.#names.isCapital(next) || done === from) && !(done === from && !this.#names.isCapital(next) && matchAt(predicate, this.#names.aligned, next))) {
        done = next + known[0].length;
        if (commas) done = this.#joinedByAnd(done, end, commas);
        continue;
      }
      if (this.#names.isCapital(next)) {
        const address = matchAt(personHead, this.#names.aligned, next);
        if (address && !ADDRESS_IN_PLACES.test(address[0])) break;
        // 'Đoàn cơ sở Phòng Hậu cần': a body within a body
        const inner = done === from && matchAt(innerHead, this.#names.aligned, next) ? this.unit(next, end) : null;
        const stop = Math.max(this.#words.capitalWords(next, end), inner?.end ?? 0);
        if (stop <= next) break;
        // 'Trung ương Đoàn' begins with a capital and goes on without one.
        const level = matchAt(tail, this.#names.aligned, next);
        done = level && next + level[0].length > stop ? next + level[0].length : this.#joinedByAnd(stop, end, commas);
        continue;
      }
      const more = matchAt(tail, this.#names.aligned, next);
      if (more && (this.#words.lowName(next, end) ?? 0) <= next + more[0].length) {
        const after = next + more[0].length;
        // 'công tác', 'xây dựng' may be the duty already.
        const duty = matchAt(predicate, this.#names.aligned, next);
        if (duty && duty[0].length >= more[0].length && (done !== from || complete)) break;
        done = after;
        continue;
      }
      if (matchAt(about, this.#names.aligned, next)) {
        const after = next + 3;
        if (this.#names.isCapital(after)) {
          done = this.#names.capitals(after, end);
          continue;
        }
      }
      const managed = this.#words.managed(done, next, end);
      if (managed !== null) {
        done = this.#joinedByAnd(managed, end, true);
        continue;
      }
      // 'Đoàn Đại học Thương mại - đơn vị đăng cai - lo': behind a dash low letters say who that is.
      const dash = /[-–]/.test(gap?.[0] ?? '');
      const matter = complete || !commas ? null : this.#words.matter(next, end);
      if (matter !== null) {
        done = this.#joinedByAnd(matter, end, commas);
        continue;
      }
      const low = (dash ? this.#words.lowName(next, end) : this.#words.lowWords(done, next, from, end, open)) ?? (complete || commas === false ? null : this.#words.nounOfVerb(from, next, end));
      if (low === null) break;
      done = this.#joinedByAnd(low, end, commas);
    }
    return done;
  }

  /** 'Quản lý Khu kinh tế và Khu công nghiệp': goes on when what follows is no name of its own. */
  #joinedByAnd(done: number, end: number, listsNone: boolean): number {
    const gap = / +/uy;
    const space = matchAt(gap, this.#names.aligned, done);
    if (!space) return done;
    const at = done + space[0].length;
    const and = matchAt(andInName, this.#names.aligned, at);
    if (!and) return done;
    const next = at + and[0].length;
    if (!this.#names.isCapital(next) || next >= end) return done;
    if (matchAt(unitHead, this.#names.aligned, next) || matchAt(position, this.#names.aligned, next) || matchAt(personHead, this.#names.aligned, next)) return done;
    if (matchAt(bareGroup, this.#names.aligned, next) || matchAt(groupStart, this.#names.aligned, next)) return done;
    if (!listsNone && matchAt(field, this.#names.aligned, next)) return done;
    const stop = this.#words.capitalWords(next, end);
    const name = this.#names.text.slice(next, stop);
    if (this.#dictionary.byName.has(foldWords(name))) return done;
    return stop;
  }

  /** The further units of a list in which only the first bears the head. */
  elided(unit: Mention, end: number): Mention[] {
    return elidedNames(this.#names, unit, end, (at, until) => this.#words.capitalWords(at, until));
  }
}
