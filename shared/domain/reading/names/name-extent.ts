/** How far the name of a unit goes behind its head: its field, its place and level, what it deals in. */
import { foldWords } from '../../fold-text.ts';
import type { Dictionary } from './dictionary.ts';
import { beginsName } from './elided-names.ts';
import type { Mention, NameText } from './name-text.ts';
import { NameWords } from './name-words.ts';
import { longestAt, matchAt, wordsAt } from '../patterns.ts';
import * as NOUNS from '../vocabulary/group-nouns.ts';
import * as G from '../vocabulary/groups.ts';
import * as HEADS from '../vocabulary/heads.ts';
import * as N from '../vocabulary/names.ts';
import { ADDRESS_IN_PLACES, PERSON_HEADS, POSITIONS } from '../vocabulary/positions.ts';
import { PREDICATE } from '../vocabulary/verbs.ts';

const unitHead = longestAt(HEADS.UNIT_HEADS);
const field = longestAt(N.FIELDS);
const tail = longestAt(N.TAILS);
const groupNoun = longestAt(NOUNS.GROUP_NOUNS);
const groupStart = wordsAt(G.GROUP_STARTS);
const bareGroup = wordsAt(G.BARE_GROUPS);
const position = longestAt(POSITIONS);
const personHead = wordsAt(PERSON_HEADS);
const predicate = longestAt(PREDICATE);
const andInName = new RegExp(N.AND_IN_NAME, 'uy');
const about = wordsAt(N.ABOUT);
/** ', học sinh', ' và công sản' */
const LOW_JOIN = /,? (?:và )?(?=\p{Ll})/uy;
const GAP = /[ \t]*(?:[-–][ \t]*)?/uy;
const lowHead = longestAt(HEADS.LOW_HEADS);
const innerHead = longestAt(N.INNER_HEADS);
const NUMBERED = new RegExp(N.NUMBERED, 'uy');
/** ', Thể thao và ', ', Thể thao, Du lịch và ' in front of one more capital. */
const COMMA_FIELD = /(?:, ?\p{Lu}\p{L}*(?: \p{Ll}+){0,3}?)?, ?(\p{Lu}\p{L}*(?: \p{L}+){0,3}?)( và | - )(?=\p{Lu})/uy;
const DASH_FIELD = new RegExp(N.FIELD_BEHIND_DASH, 'uy');
/** No name has more parts. */
const MOST_PARTS = 12;

/** Finds where names of units end. */
export class NameExtent {
  readonly words: NameWords;
  readonly #names: NameText;
  readonly #dictionary: Dictionary;
  readonly #inner: (start: number, end: number) => Mention | null;

  /** @param inner the name of a body within a body */
  constructor(names: NameText, dictionary: Dictionary, inner: (start: number, end: number) => Mention | null) {
    this.words = new NameWords(names);
    this.#names = names;
    this.#dictionary = dictionary;
    this.#inner = inner;
  }

  /** 'Trung tâm Văn hóa, Thể thao và Truyền thông': where the second comma'd field of a body that lists none of its kind ends. */
  #joinedByComma(done: number, end: number): number {
    const match = matchAt(COMMA_FIELD, this.#names.text, done);
    if (!match) return this.#lastField(done, end);
    const second = done + match[0].length - (match[1]?.length ?? 0) - (match[2]?.length ?? 0);
    const third = done + match[0].length;
    if (third >= end || [second, third].some((at) => beginsName(this.#names, at))) return done;
    return this.words.capitalWords(third, end);
  }

  /** 'Trung tâm Truyền thông, Giáo dục sức khỏe:', a second field in front of a colon, the end or the verb. */
  #lastField(done: number, end: number): number {
    const at = done + 2;
    if (this.#names.text[done + 1] !== ' ' || !this.#names.isCapital(at) || beginsName(this.#names, at) || !this.words.wholeWord(at)) return done;
    let stop = this.words.capitalWords(at, end);
    const lowBehind = (): number | null => (this.#names.text[stop] === ' ' ? this.words.lowName(stop + 1, end) : null);
    for (let low = stop > at ? lowBehind() : null; low !== null; low = lowBehind()) stop = low;
    const behind = stop === end || this.#names.text[stop] === ':' || (!this.#names.isCapital(stop + 1) && matchAt(predicate, this.#names.aligned, stop + 1) !== null);
    return behind && !this.#dictionary.byName.has(foldWords(this.#names.text.slice(at, stop))) ? stop : done;
  }

  /** 'Phòng Quản lý giá và công sản', 'Ban Công tác thiếu nhi, học sinh': low words that names are made of go on with one; owners begin with capitals. */
  joinedLow(done: number, end: number): number {
    let stop = done;
    for (let gap = matchAt(LOW_JOIN, this.#names.text, stop); gap; gap = matchAt(LOW_JOIN, this.#names.text, stop)) {
      const at = stop + gap[0].length;
      // 'Sở Công Thương và doanh nghiệp', 'Chi bộ và tổ Công đoàn': who acts is named of his own.
      const own = matchAt(groupNoun, this.#names.aligned, at) ?? matchAt(lowHead, this.#names.aligned, at);
      const whole = (this.words.lowName(at, end) ?? at) - at > (own?.[0].length ?? 0);
      const next = own && !whole && (matchAt(groupNoun, this.#names.aligned, at) || this.#names.isCapital(at + own[0].length + 1)) ? null : this.words.lowName(at, end);
      if (next === null) break;
      stop = next;
    }
    if (stop === done) return done;
    // 'Chính trị, tư tưởng - Giáo dục thường xuyên'
    const dash = matchAt(DASH_FIELD, this.#names.text, stop);
    if (dash && !beginsName(this.#names, stop + 3)) stop += dash[0].length;
    // '… giao thông và nông nghiệp tỉnh'
    const level = this.#names.text[stop] === ' ' ? matchAt(tail, this.#names.aligned, stop + 1) : null;
    const whole = stop + (level ? level[0].length + 1 : 0);
    const behind = matchAt(/ ?(?:[:(]|\.?$|[,;.] (?=\p{Lu}))/uy, this.#names.text.slice(0, end), whole) ?? matchAt(predicate, this.#names.aligned, whole + 1);
    return behind ? whole : done;
  }

  /**
   * Fields, capitals and known tails behind the head of a name.
   * @param complete the head says enough by itself
   * @param commas the body lists none of its kind, so that commas belong to its name
   * @param open its name may go on in low letters
   */
  goOn(from: number, end: number, complete: boolean, commas: boolean, open = false): number {
    let done = from;
    for (let steps = 0; steps < MOST_PARTS; steps++) {
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
      if (known && (this.#names.isCapital(next) || done === from) && !(done === from && !this.#names.isCapital(next)
        && (matchAt(predicate, this.#names.aligned, next)?.[0].length ?? 0) >= known[0].length)) {
        // 'Kinh tế số': the word goes on behind the field.
        const duty = matchAt(predicate, this.#names.aligned, next + known[0].length + 1);
        const word = this.#names.isCapital(next) && !duty ? (this.words.wholeWord(next)?.length ?? 0) : 0;
        done = next + Math.max(known[0].length, word);
        if (commas || this.#names.text.startsWith(' &', done)) done = this.#joinedByAnd(done, end, commas);
        continue;
      }
      if (this.#names.isCapital(next)) {
        const address = matchAt(personHead, this.#names.aligned, next);
        if (address && !ADDRESS_IN_PLACES.test(address[0])) break;
        // 'Đoàn cơ sở Phòng Hậu cần': a body within a body
        const inner = done === from && matchAt(innerHead, this.#names.aligned, next) ? this.#inner(next, end) : null;
        const stop = Math.max(this.words.capitalWords(next, end), inner?.end ?? 0);
        if (stop <= next) break;
        // 'Trung ương Đoàn' begins with a capital and goes on without one.
        const level = matchAt(tail, this.#names.aligned, next);
        done = level && next + level[0].length > stop ? next + level[0].length : this.#joinedByAnd(stop, end, commas);
        continue;
      }
      const more = matchAt(tail, this.#names.aligned, next);
      if (more && (this.words.lowName(next, end) ?? 0) <= next + more[0].length) {
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
      const managed = this.words.managed(done, next, end);
      if (managed !== null) {
        done = this.#joinedByAnd(managed, end, true);
        continue;
      }
      // 'Đoàn Đại học Thương mại - đơn vị đăng cai - lo': behind a dash low letters say who that is.
      const dash = /[-–]/.test(gap?.[0] ?? '');
      const matter = complete || !commas ? null : this.words.matter(next, end);
      if (matter !== null) {
        done = this.#joinedByAnd(matter, end, commas);
        continue;
      }
      const low = (dash ? this.words.lowName(next, end) : this.words.lowWords(done, next, from, end, open)) ?? (complete || commas === false ? null : this.words.nounOfVerb(from, next, end));
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
    // 'Phòng Kinh tế & Hạ tầng': the sign never parts two bodies.
    if (!listsNone && !and[0].startsWith('&') && matchAt(field, this.#names.aligned, next)) return done;
    const stop = this.words.capitalWords(next, end);
    const name = this.#names.text.slice(next, stop);
    if (this.#dictionary.byName.has(foldWords(name))) return done;
    return stop;
  }
}
