/** How far the name of an office goes: words begun with a capital, words that names are made of, and what stands in front of the verb. */
import type { NameText } from './name-text.ts';
import { longestAt, matchAt, wordsAt } from '../patterns.ts';
import { CAPITAL_WORDS, MATTER_NOUNS, MATTER_VERBS, NAME_VERBS, NAME_WORDS, NAMED_BY_SERVICE, WORK_ON_PAPERS } from '../vocabulary/name-words.ts';
import * as G from '../vocabulary/groups.ts';
import * as HEADS from '../vocabulary/heads.ts';
import * as N from '../vocabulary/names.ts';
import { PREDICATE, VERBS } from '../vocabulary/verbs.ts';

const tail = longestAt(N.TAILS);
const nameWord = longestAt(NAME_WORDS);
const capitalWord = longestAt(CAPITAL_WORDS);
const nameVerb = longestAt(NAME_VERBS);
const matterVerb = longestAt(MATTER_VERBS);
const matterNoun = longestAt(MATTER_NOUNS);
const verbs = longestAt(VERBS);
/** The last capital stands a word or two before. */
const NEAR_CAPITAL = /\p{Lu}\p{L}*(?: \p{Ll}+){0,3} $/u;
const matterWord = longestAt(`${MATTER_VERBS}|${MATTER_NOUNS}|${NAME_WORDS}`);
/** 'Nhà xuất bản Thanh niên | xây dựng kế hoạch' */
const workOnPapers = wordsAt(WORK_ON_PAPERS);
const MANAGES = new RegExp(`(?:${NAMED_BY_SERVICE})$`, 'u');
const MANAGES_LENGTH = 60;
const JOINT = /(?:, | và | - | )(?=\p{Ll})/uy;
/** ', Công an xã', ' và các phòng' */
const NEXT_OF_LIST = /(?:,| và) (?=\p{Lu}|các )/uy;
/** No name deals in so many things. */
const MOST_MATTERS = 7;
const groupStart = wordsAt(G.GROUP_STARTS);
const narrows = wordsAt(G.GROUP_STATE);
const predicate = longestAt(PREDICATE);
const numbered = new RegExp(N.NUMBERED, 'uy');
const ministry = wordsAt(HEADS.MINISTRIES);
const ofCountry = new RegExp(`^(?:${N.OF_COUNTRY})(?![\\p{L}])`, 'u');
const wholeWord = new RegExp(`^(?:${N.WHOLE_WORDS})$`, 'u');
const ofPlace = new RegExp(`(?:^|\\s)(?:${N.BEFORE_PLACES}) $`, 'u');
/** 'Thắp sáng ước mơ:' */
const UP_TO_COLON = /\p{Ll}+(?: \p{Ll}+){0,3}(?= ?:)/uy;
/** So many low syllables are looked at for the verb behind a name. */
const MOST_LOW_SYLLABLES = 7;
/** So many syllables may stand between two capitals of one name. */
const MOST_BETWEEN = 2;
/** Of so many syllables is the matter of a verb in a name: 'vốn nhà nước'. */
const MOST_OF_MATTER = 4;

/** Finds where the words of a name end. */
export class NameWords {
  readonly #names: NameText;

  constructor(names: NameText) {
    this.#names = names;
  }

  /** A run of capitals; the word that the last of them begins may go on without: 'Quản trị', 'Hồi sức tích cực', 'Thành phố'. */
  capitalWords(from: number, end: number): number {
    const stop = this.#names.capitals(from, end);
    const last = this.#wordStart(stop);
    const word = matchAt(nameWord, this.#names.aligned, last) ?? matchAt(capitalWord, this.#names.aligned, last) ?? matchAt(tail, this.#names.aligned, last);
    const goesOn = last + (word?.[0].length ?? 0);
    if (goesOn <= stop || goesOn > end) return stop;
    // 'tỉnh Quảng Bình ổn định giá': behind a name of two words the verb is nearer; 'Bộ Ngoại giao' is a head and a word.
    return this.#twoCapitalsBefore(stop, from) && matchAt(ministry, this.#names.aligned, this.#wordStart(last - 1)) === null && matchAt(predicate, this.#names.aligned, stop + 1) ? stop : goesOn;
  }

  /** Where a word ends that names are made of and that is no verb; null when none stands there. */
  lowName(at: number, end: number): number | null {
    const word = matchAt(nameWord, this.#names.aligned, at);
    const verb = matchAt(predicate, this.#names.aligned, at)?.[0] ?? '';
    // 'trực' of 'trực tuyến' is no verb, 'quản lý' of 'quản lý sinh viên' is one.
    return word && at + word[0].length <= end && verb.length < word[0].length && !verb.includes(' ') ? at + word[0].length : null;
  }

  /**
   * What goes on with a name in low letters: words that names are made of, else syllables that the tables do not know. Those
   * belong to a name only behind a capital that stands alone ('Kiểm lâm' has two syllables), behind a verb that names its
   * matter ('Quản lý vốn nhà nước'), behind a head that says nothing yet, and in front of a colon.
   * @param done where the name ends so far
   * @param at where the low letters begin
   * @param from where the name begins behind its head
   * @param open the head may go on in low letters
   */
  lowWords(done: number, at: number, from: number, end: number, open: boolean): number | null {
    const word = this.lowName(at, end);
    if (word !== null) return word;
    if (done === from ? open : this.#loneCapitalBefore(done, from)) return this.#lowSyllables(at, from, end);
    if (done === from) return null;
    const named = matchAt(UP_TO_COLON, this.#names.text, at);
    if (named && (matchAt(predicate, this.#names.aligned, at) === null || matchAt(nameVerb, this.#names.aligned, at)) && at + named[0].length < end) return at + named[0].length;
    const stop = this.#lowSyllables(at, from, end);
    const count = stop === null ? 0 : this.#names.text.slice(at, stop).split(' ').length;
    // 'Công ty Vận tải biển Đông Á': a word or two between capitals
    if (stop !== null && count <= MOST_BETWEEN && !this.#twoCapitalsBefore(done, from) && this.#wordBefore(done) && this.#names.isCapital(stop + 1)) return stop;
    if (stop === null || count > MOST_OF_MATTER || !this.#verbBefore(done)) return null;
    const goesOn = this.#names.text[stop] === ' ' && !this.#names.isCapital(stop + 1) && [predicate, tail].every((pattern) => matchAt(pattern, this.#names.aligned, stop + 1) === null);
    return goesOn ? null : stop;
  }

  /** 'Tổ bảo vệ tăng cường': in a name without further capitals a verb in front of the verb belongs to the name. */
  nounOfVerb(from: number, at: number, end: number): number | null {
    const word = matchAt(nameVerb, this.#names.aligned, at);
    // 'Tổ công vụ kiểm tra không báo trước'
    if ((matchAt(verbs, this.#names.aligned, at)?.[0].length ?? 0) > (word?.[0].length ?? 0)) return null;
    const verb = at + (word?.[0].length ?? 0);
    // 'Tổ tư vấn pháp luật'
    const stop = this.#names.text[verb] === ' ' ? (this.lowName(verb + 1, end) ?? verb) : verb;
    if (!word || stop >= end || /\p{Lu}/u.test(this.#names.text.slice(from, at))) return null;
    // 'Tổ hòa giải số 3'
    return [matchAt(predicate, this.#names.aligned, stop + 1), matchAt(NEXT_OF_LIST, this.#names.text, stop)].some((found) => found !== null) || this.#isNumbered(stop) ? stop : null;
  }

  /** ' số 3', ' 2' behind a name; ' 05 phóng sự' counts what is done. */
  #isNumbered(at: number): boolean {
    const number = matchAt(numbered, this.#names.text, at)?.[0].length ?? 0;
    const behind = at + number;
    return number > 0 && !(/^ \p{Ll}/u.test(this.#names.text.slice(behind, behind + 2)) && matchAt(predicate, this.#names.aligned, behind + 1) === null);
  }

  /**
   * 'Xúc tiến đầu tư, thương mại và du lịch', 'Nhà thầu xây dựng Việt Nam': what a body deals in, verbs among it. They are its
   * name only where a place, a level or the verb of the duty follows on them.
   */
  matter(at: number, end: number): number | null {
    if (matchAt(workOnPapers, this.#names.aligned, at)) return null;
    const noun = matchAt(matterNoun, this.#names.aligned, at) !== null;
    if ((!noun && matchAt(matterVerb, this.#names.aligned, at) === null) || !NEAR_CAPITAL.test(this.#names.text.slice(Math.max(0, at - 24), at))) return null;
    let done = at;
    let whole: number | null = null;
    for (let count = 0; count < MOST_MATTERS; count++) {
      const word = matchAt(matterWord, this.#names.aligned, done);
      const verb = matchAt(predicate, this.#names.aligned, done);
      const named = word !== null && (verb === null || verb[0].length < word[0].length || matchAt(matterVerb, this.#names.aligned, done) !== null);
      if (!word || !named || done + word[0].length > end) break;
      done += word[0].length;
      const next = done + 1;
      const ofPlace = this.#names.text[done] === ' ' && ofCountry.test(this.#names.text.slice(next, next + 12));
      const works = this.#names.text[done] === ' ' && matchAt(verbs, this.#names.aligned, next) !== null && matchAt(matterVerb, this.#names.aligned, next) === null;
      if (ofPlace || this.#isNumbered(done) || (works && (noun || count > 0))) whole = done;
      const joint = matchAt(JOINT, this.#names.text, done);
      if (!joint) break;
      done += joint[0].length;
    }
    return whole;
  }

  /** The word of the table that begins at a place, however it is printed. */
  wholeWord(at: number): string | null {
    return matchAt(nameWord, this.#names.aligned, at)?.[0] ?? null;
  }

  /** 'Phòng Quản lý xây dựng và Hạ tầng': whoever is there to manage is named by what he manages, be it a verb. */
  managed(done: number, at: number, end: number): number | null {
    if (!MANAGES.test(this.#names.text.slice(Math.max(0, done - MANAGES_LENGTH), done))) return null;
    const word = [matterWord, verbs].map((pattern) => matchAt(pattern, this.#names.aligned, at)?.[0] ?? '').sort((a, b) => b.length - a.length)[0] ?? '';
    return word.includes(' ') && at + word.length < end ? at + word.length : null;
  }

  /** A capital stands alone before a place and is no whole word ('Đoàn') nor the name of a place ('miền Nam'): the word that it begins goes on without. */
  #loneCapitalBefore(at: number, from: number): boolean {
    const start = this.#wordStart(at);
    if (!this.#names.isCapital(start) || this.#twoCapitalsBefore(at, from)) return false;
    const before = this.#names.aligned.slice(from, start);
    return start - 1 <= from || (!wholeWord.test(this.#names.aligned.slice(start, at)) && !ofPlace.test(before));
  }

  /** The last two words before a place and behind the head have capitals, as names of places and people have; letters of an abbreviation are no word. */
  #twoCapitalsBefore(at: number, from: number): boolean {
    const start = this.#wordStart(at);
    const before = this.#wordStart(start - 1);
    return start - 1 > from && this.#names.isCapital(start) && this.#names.isCapital(before) && !/^\p{Lu}{2,} /u.test(this.#names.text.slice(before, start));
  }

  /** A word of the table that a capital begins ends at a place: 'Vận tải'. */
  #wordBefore(at: number): boolean {
    const start = this.#wordStart(this.#wordStart(at) - 1);
    return this.#names.isCapital(start) && matchAt(nameWord, this.#names.aligned, start)?.[0].length === at - start;
  }

  /** The word begun with the last capital before a place is a verb: 'Quản lý', 'Truyền tải'. */
  #verbBefore(at: number): boolean {
    let start = this.#wordStart(at);
    for (let count = 0; count < 2 && !this.#names.isCapital(start); count++) start = this.#wordStart(start - 1);
    return this.#names.isCapital(start) && [predicate, nameVerb].some((pattern) => matchAt(pattern, this.#names.aligned, start)?.[0].length === at - start);
  }

  /** Where the word begins that ends at a place. */
  #wordStart(end: number): number {
    let start = end;
    while (start > 0 && /[\p{L}\p{N}]/u.test(this.#names.text[start - 1] ?? '')) start--;
    return start;
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
      if (count === 0 && [predicate, groupStart, narrows].some((pattern) => matchAt(pattern, this.#names.aligned, next) !== null)) return null;
      const wordEnd = this.#names.wordEnd(next);
      if (wordEnd < 0 || wordEnd > end || /\d/u.test(this.#names.text[next] ?? '')) return count > 0 ? done : null;
      done = wordEnd;
      first ??= wordEnd;
    }
    return this.#loneCapitalBefore(at - 1, from) ? first : null;
  }
}
