/** Names in running text: units, people and groups. A name is found where it stands; what part it plays is decided elsewhere. */
import { actorAt, toldAt } from './actor-names.ts';
import type { Dictionary } from './dictionary.ts';
import { GroupNames } from './group-names.ts';
import { NameText, type Mention, type TwoForms } from './name-text.ts';
import { NameWords } from './name-words.ts';
import { SpanMemo } from '../span-memo.ts';
import { longestAt, matchAt, spaced, wordsAt } from '../patterns.ts';
import { PersonNames } from './person-names.ts';
import { UnitNames } from './unit-names.ts';
import * as G from '../vocabulary/groups.ts';
import * as HEADS from '../vocabulary/heads.ts';
import * as N from '../vocabulary/names.ts';
import { ASSIGN } from '../vocabulary/assigning.ts';
import { PREDICATE } from '../vocabulary/verbs.ts';

const predicate = longestAt(PREDICATE);
const firm = wordsAt(HEADS.FIRMS);
const leads = wordsAt(ASSIGN.leadStrong);
const lowBody = wordsAt(G.LOW_BODIES);
const governed = wordsAt(N.GOVERNED);
const duty = wordsAt(N.BEHIND_PLACES);
/** Shorter names of the house may begin longer ones: 'Văn phòng'. */
const LEAST_WORDS = 3;
/** Words that somebody without a name is described by. */
const MOST_UNNAMED = 8;
const LONGEST_DESCRIBED = 160;
const described = wordsAt(G.DESCRIBED);
/** Words without a mark, perhaps an aside that says who above all; then what they owe. */
const owes = new RegExp(`^([^,;:.()]+?)(?:, (?:${G.ABOVE_ALL}) [^,;:.()]+,)? (?:${G.OWES}|${G.SHOULD})(?![\\p{L}])`, 'u');
const IN_BRACKETS = / *\([^()\n]{1,60}\)/uy;
const between = new RegExp(`\\s*(?:${spaced(N.BETWEEN_NAMES)}\\s+|/(?=\\p{L}))`, 'uy');

/** Reads the names that begin at a place. */
export class MentionReader {
  readonly #names: NameText;
  readonly #words: NameWords;
  readonly #units: UnitNames;
  readonly #groups: GroupNames;
  readonly #persons: PersonNames;
  readonly #read = new SpanMemo<readonly Mention[]>();
  /** Where what is said of a body or a person behind his name ends. */
  readonly #saidBehind = new SpanMemo<number>();

  constructor(forms: TwoForms, dictionary: Dictionary) {
    this.#names = new NameText(forms);
    this.#words = new NameWords(this.#names);
    this.#units = new UnitNames(this.#names, dictionary);
    this.#groups = new GroupNames(this.#names, this.#units);
    this.#persons = new PersonNames(this.#names, this.#units, this.#groups);
  }

  /**
   * The list of names that begins at a place: 'A, B và C'. Empty when none does.
   * @param given work is given to who stands there, so that capitals without the head of an office are a name too
   */
  listAt(start: number, end: number, given = false): Mention[] {
    const mentions: Mention[] = [];
    let at = start;
    for (;;) {
      const named = this.#read.at(at, end, () => this.#readAt(at, end)).map((mention) => ({ ...mention }));
      // 'Công an xã, trưởng ấp Hồ Tràm lập biên bản'
      const office = named.length > 0 || mentions.length === 0 ? null : this.#persons.lowOffice(at, end);
      const read = named.length > 0 ? named : office ? [office] : given || (mentions.at(-1)?.kind === 'unit' && this.#goesOn(at, end)) ? this.#bareName(at, end) : [];
      // 'Nhà xuất bản A, Nhà xuất bản B, mỗi đơn vị vận động 10 cuốn'
      if (read.length === 0 || (mentions.length > 0 && G.EACH_OF_THEM.test(read[0]?.name ?? '') && !G.EACH_OF_THEM.test(mentions[0]?.name ?? ''))) break;
      mentions.push(...read);
      const last = read[read.length - 1];
      if (!last) break;
      const next = this.#saidBehind.at(last.start, end, () => this.#persons.apposition(last, end));
      last.until = next;
      // 'Ban Tuyên giáo (chủ trì), Báo Tiền Phong': what stands in brackets does not end the list.
      const aside = matchAt(IN_BRACKETS, this.#names.aligned, next)?.[0].length ?? 0;
      const gap = matchAt(between, this.#names.aligned, next + aside);
      if (!gap) break;
      at = next + aside + gap[0].length;
      if (at >= end) break;
    }
    return mentions;
  }

  /** 'phối hợp với giáo viên chủ nhiệm các lớp rà soát': who is named by no name the grammar knows, up to the verb. */
  unnamedAt(start: number, end: number): Mention[] {
    let at = start;
    if (matchAt(predicate, this.#names.aligned, start)) return [];
    for (let count = 0; count < MOST_UNNAMED; count++) {
      const wordEnd = this.#names.wordEnd(at);
      if (wordEnd < 0 || wordEnd >= end || this.#names.isCapital(at)) return [];
      const next = wordEnd + 1;
      if (this.#names.text[wordEnd] !== ' ') return [];
      if (count > 0 && matchAt(leads, this.#names.aligned, next)) return [];
      if (count > 0 && matchAt(predicate, this.#names.aligned, next)) return [this.#names.mention(start, wordEnd, 'group')];
      at = next;
    }
    return [];
  }

  /** 'Người có nghĩa vụ kê khai có trách nhiệm kê khai', 'Các đơn vị có cán bộ mới, nhất là ở vùng cao, cần mở lớp': all words in front of what they owe. */
  describedAt(start: number, end: number): Mention[] {
    if (!matchAt(described, this.#names.aligned, start)) return [];
    const owed = owes.exec(this.#names.aligned.slice(start, Math.min(end, start + LONGEST_DESCRIBED)));
    return owed && !owed[0].includes(ASSIGN.afterThat) ? [this.#names.mention(start, start + (owed[1] ?? '').length, 'group')] : [];
  }

  /** 'chi đoàn ga cử đoàn viên': whom no table of names knows, told by what he is. */
  actorAt(start: number, end: number): Mention[] {
    const actor = actorAt(this.#names, start, end);
    return actor ? [actor] : [];
  }

  /** 'hội cha mẹ học sinh' and nothing more between two places: somebody told by what he is. */
  toldAt(start: number, end: number): Mention[] {
    const told = toldAt(this.#names, start, end);
    return told ? [told] : [];
  }

  /** 'kế toán cơ quan hướng dẫn chứng từ': an office in low letters in front of its verb. */
  officeAt(start: number, end: number): Mention[] {
    const office = this.#persons.lowOffice(start, end);
    // '…; công ty phần mềm cử người trực'
    return office ? [office] : matchAt(lowBody, this.#names.aligned, start) ? this.unnamedAt(start, end) : [];
  }

  /**
   * 'Tỉnh cần tập trung', 'tỉnh Lạc Sơn khẩn trương': a place in front of its duty stands for who governs it.
   * @param low 'phối hợp với tỉnh để': bare and in low letters too, in front of any verb
   */
  placeAt(start: number, end: number, low = false): Mention[] {
    const places: Mention[] = [];
    let at = start;
    for (;;) {
      const stop = this.#placeEnd(at, end, low);
      // 'Thành phố Lạng Sơn và các huyện Hữu Lũng, Bắc Sơn đẩy nhanh'
      const group = stop === null && places.length > 0 ? this.#groups.group(at, end) : null;
      const place = stop === null ? group : this.#names.mention(at, stop, 'unit');
      if (!place || Array.isArray(place)) return [];
      places.push(place);
      if (place.end < end && matchAt(low ? predicate : duty, this.#names.aligned, place.end + 1)) return places;
      const gap = matchAt(between, this.#names.aligned, place.end);
      if (!gap) return [];
      at = place.end + gap[0].length;
    }
  }

  /** 'tỉnh An Giang và thành phố Cần Thơ' and nothing else between two places. */
  onlyPlaces(start: number, end: number): Mention[] {
    const places: Mention[] = [];
    let at = start;
    for (;;) {
      const stop = this.#placeEnd(at, end, true);
      if (stop === null) return [];
      places.push(this.#names.mention(at, stop, 'unit'));
      if (/^[\s:.]*$/u.test(this.#names.text.slice(stop, end))) return places;
      const gap = matchAt(between, this.#names.aligned, stop);
      if (!gap) return [];
      at = stop + gap[0].length;
    }
  }

  #placeEnd(start: number, end: number, low: boolean): number | null {
    const kind = matchAt(governed, this.#names.aligned, start);
    if (!kind) return null;
    const next = start + kind[0].length;
    const stop = this.#names.isCapital(next + 1) ? this.#words.capitalWords(next + 1, end) : next;
    return stop === next && !low && !this.#names.isCapital(start) ? null : stop;
  }

  /** The words between two places. */
  textAt(start: number, end: number): string {
    return this.#names.text.slice(start, end);
  }

  /** Whether a word with a capital begins at a place. */
  startsCapital(at: number): boolean {
    return this.#names.isCapital(at);
  }

  /** 'Công ty Điện lực Hà Tĩnh, VNPT Hà Tĩnh, Viettel Hà Tĩnh bảo đảm': letters in a row, or what the verb follows. */
  #goesOn(at: number, end: number): boolean {
    const stop = this.#words.capitalWords(at, end);
    return /^\p{Lu}{2,}/u.test(this.#names.text.slice(at, end)) || matchAt(firm, this.#names.aligned, at) !== null || (stop > at && matchAt(predicate, this.#names.aligned, stop + 1) !== null);
  }

  /** 'Giao VNPT Hải Phòng lắp đặt': capitals up to a verb or a mark. */
  #bareName(start: number, end: number): Mention[] {
    if (!this.#names.isCapital(start)) return [];
    const stop = this.#words.capitalWords(start, end);
    const next = stop + (matchAt(/ */uy, this.#names.text, stop)?.[0].length ?? 0);
    const closed = next >= end || (next > stop && matchAt(firm, this.#names.aligned, start) !== null)
      || /[,;:(]/u.test(this.#names.text[next] ?? '') || matchAt(predicate, this.#names.aligned, next) !== null;
    return closed && stop - start > 2 ? [this.#names.mention(start, stop, 'unit')] : [];
  }

  #isWhole(known: Mention, { end }: Mention): boolean {
    return known.name.split(' ').length > LEAST_WORDS && !/\p{Lu}/u.test(this.#names.text.slice(known.end, end));
  }

  #readAt(start: number, end: number): Mention[] {
    const mention = this.#persons.listed(start, end) ?? this.#persons.person(start, end) ?? this.#groups.group(start, end);
    if (mention) return Array.isArray(mention) ? mention : [mention];
    const known = this.#units.known(start, end);
    const formed = this.#units.unit(start, end);
    // A name of the house is whole; low words behind it are a verb that no table knows.
    const whole = known && (!formed || known.end >= formed.end || this.#isWhole(known, formed));
    const unit = whole ? known : formed;
    if (!unit) return [];
    const each = this.#groups.ofEach(unit, end);
    return each.kind === 'group' ? [each] : [unit, ...this.#units.elided(unit, end)];
  }
}
