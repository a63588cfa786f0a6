/** Names of groups: 'các ban, đơn vị', 'UBND các xã', 'Các đơn vị được giao chủ trì …', and units listed under one head ('các Sở: Công Thương, Y tế'). */
import { limited } from './group-limits.ts';
import { GroupTails } from './group-tails.ts';
import type { Mention, NameText } from './name-text.ts';
import { longestAt, matchAt, wordsAt } from '../patterns.ts';
import type { UnitNames } from './unit-names.ts';
import * as NOUNS from '../vocabulary/group-nouns.ts';
import * as G from '../vocabulary/groups.ts';
import * as HEADS from '../vocabulary/heads.ts';
import * as N from '../vocabulary/names.ts';
import { POSITIONS } from '../vocabulary/positions.ts';
import { PREDICATE } from '../vocabulary/verbs.ts';

const unitHead = longestAt(HEADS.UNIT_HEADS);
const field = longestAt(N.FIELDS);
const fieldOrFirm = longestAt(`${N.FIELDS}|${HEADS.FIRMS}`);
const groupStart = wordsAt(G.GROUP_STARTS);
const bodyHead = wordsAt(N.BODIES_WITH_COMMITTEES);
const noGroup = wordsAt(G.NO_GROUPS);
const groupNoun = longestAt(NOUNS.GROUP_NOUNS);
const furtherLevels = new RegExp(G.FURTHER_LEVELS, 'uy');
const bareGroup = wordsAt(G.BARE_GROUPS);
const levelsHead = wordsAt(`${G.PLURAL_HEADS}(?= ${G.LEVELS_IN_A_ROW}(?![\\p{L}]))`);
const pluralHead = wordsAt(`${G.PLURAL_HEADS} ${G.PLURAL_OR_LEVEL}`);
const levelsOfEach = new RegExp(` +${G.LEVELS_OF_EACH}`, 'uy');
const staffOf = wordsAt(G.STAFF);
const leadersOf = wordsAt(G.LEADERS_OF);
const position = longestAt(POSITIONS);
const predicate = longestAt(PREDICATE);
const plural = wordsAt(G.PLURAL);
const level = wordsAt(G.LEVELS);
const governs = wordsAt(G.GOVERNING_HEADS);
const firmNoun = wordsAt(G.FIRM_NOUNS);
const ownHead = wordsAt(G.HEADS_OF_THEIR_OWN);
const ofOffices = new RegExp(G.OF_OFFICES, 'uy');
const ofPlaces = new RegExp(G.OF_PLACES, 'uy');
const capitalGroup = wordsAt(G.CAPITAL_GROUPS);
const ownGroup = wordsAt(G.GROUPS_OF_THEIR_OWN);
const MARK_OR_AND = new RegExp(`\\s*(?:[,;]|${N.AND}(?= ))\\s*`, 'uy');
const alsoOffices = new RegExp(`, (?:${N.ALSO_OFFICES})(?=:)`, 'uy');
const COMMA_OR_AND = new RegExp(`\\s*(?:,|${N.AND}(?= ))\\s*`, 'uy');

/** Finds the name of a group at a place. */
export class GroupNames {
  readonly #names: NameText;
  readonly #tails: GroupTails;
  readonly #units: UnitNames;

  constructor(names: NameText, units: UnitNames) {
    this.#names = names;
    this.#tails = new GroupTails(names, units);
    this.#units = units;
  }

  group(start: number, end: number): Mention | Mention[] | null {
    const staff = matchAt(staffOf, this.#names.aligned, start);
    if (staff) return this.#names.mention(start, limited(this.#names, this.#tails.behind(start + staff[0].length, end), end), 'group');
    const leaders = matchAt(leadersOf, this.#names.aligned, start);
    if (leaders) {
      const next = start + leaders[0].length + 1;
      const whole = next < end && matchAt(pluralHead, this.#names.aligned, next) ? this.group(next, end) : null;
      const inner = whole && !Array.isArray(whole) ? whole.end : next < end ? this.#groupBody(next, end) : null;
      if (inner !== null) return this.#names.mention(start, inner, 'group');
      if (this.#names.isCapital(next)) {
        const unit = this.#units.known(next, end) ?? this.#units.unit(next, end);
        if (unit) return this.#names.mention(start, unit.end, 'group');
      }
      // 'Cán bộ, đảng viên chấp hành': of this body
      if (leaders[0].includes(',') && matchAt(predicate, this.#names.aligned, next)) return this.#names.mention(start, next - 1, 'group');
      return null;
    }
    const head = matchAt(pluralHead, this.#names.aligned, start) ?? matchAt(levelsHead, this.#names.aligned, start);
    const each = this.#ofEachPlace(start, end);
    if (each) return each;
    if (head) {
      const next = start + head[0].length + 1;
      const body = this.#groupWords(next, end, { levels: matchAt(governs, this.#names.aligned, start) !== null, headed: true });
      if (body !== null) return this.#names.mention(start, body, 'group');
    }
    const bare = matchAt(bareGroup, this.#names.aligned, start) ?? (this.#names.isCapital(start) ? matchAt(capitalGroup, this.#names.aligned, start) : null);
    if ((!matchAt(groupStart, this.#names.aligned, start) && !bare) || matchAt(noGroup, this.#names.aligned, start)) return null;
    const listed = this.listedHeads(start, end);
    if (listed) return listed;
    const stop = this.#groupBody(start, end);
    return stop === null ? null : this.#names.mention(start, stop, 'group');
  }

  /** 'UBND các huyện: Lương Sơn, Kim Bôi': one in each place. */
  #ofEachPlace(start: number, end: number): Mention[] | null {
    const several = matchAt(ofOffices, this.#names.aligned, start);
    const head = several ?? matchAt(ofPlaces, this.#names.aligned, start);
    if (!head || head.index + head[0].length >= end) return null;
    // 'các Phòng Văn hóa và Thông tin: Bác Ái, Thuận Bắc'
    const from = several ? start + several[0].indexOf(' ') + 1 : start;
    const label = [this.#names.text.slice(from, from + (head[1] ?? '').length), ...(head[2] === undefined ? [] : [head[2]])].join(' ');
    const named: Mention[] = [];
    for (let at = start + head[0].length; at < end;) {
      const stop = this.#names.placeName(at, end);
      // '…, UBND thành phố Tam Kỳ' is named by itself
      if (stop === at || matchAt(unitHead, this.#names.aligned, at)) break;
      named.push({ start: named.length === 0 ? start : at, end: stop, name: `${label} ${this.#names.text.slice(at, stop)}`, kind: 'unit', until: stop });
      const gap = matchAt(COMMA_OR_AND, this.#names.aligned, stop)?.[0].length ?? 0;
      if (gap === 0) break;
      at = stop + gap;
    }
    return named.length > 1 ? named : null;
  }

  /** 'Các đồng chí Ủy viên Ban Thường vụ được phân công phụ trách đơn vị': what narrows several people. */
  narrowed(from: number, end: number): number {
    return limited(this.#names, this.#tails.behind(from, end), end);
  }

  /** 'Sở Nội vụ các tỉnh, thành phố': a unit's name that goes on with those that have one each. */
  ofEach(unit: Mention, end: number): Mention {
    const levels = N.ENDS_WITH_LEVEL.test(unit.name) ? matchAt(furtherLevels, this.#names.aligned, unit.end) : null;
    if (levels && unit.end + levels[0].length <= end) return this.#names.mention(unit.start, unit.end + levels[0].length, 'group');
    const each = matchAt(levelsOfEach, this.#names.aligned, unit.end);
    const stop = each ? this.#groupWords(unit.end + each[0].length, end) : null;
    return stop === null ? unit : this.#names.mention(unit.start, stop, 'group');
  }

  /** 'các Bộ: Tài chính, Công an' · 'các Sở Tài chính, Nội vụ': each field is a unit. */
  listedHeads(start: number, end: number): Mention[] | null {
    const pattern = matchAt(plural, this.#names.aligned, start);
    if (!pattern) return null;
    const headAt = start + pattern[0].length + 1;
    const head = matchAt(unitHead, this.#names.aligned, headAt);
    if (!head) return null;
    let at = headAt + head[0].length;
    // 'Các Bộ, cơ quan: Tài chính, Xây dựng'
    at += matchAt(alsoOffices, this.#names.aligned, at)?.[0].length ?? 0;
    // 'các tỉnh đoàn Lào Cai, Yên Bái': of places, as in 'các tỉnh Lào Cai, Yên Bái'
    const named: Mention[] = [];
    // 'các ban Đảng' are a kind of bodies, not a body named 'Đảng'.
    if ((matchAt(groupNoun, this.#names.aligned, headAt)?.[0].length ?? 0) > head[0].length) return null;
    const word = this.#names.text.slice(headAt, headAt + head[0].length);
    const label = word.charAt(0).toUpperCase() + word.slice(1);
    // 'các Đảng ủy: A; B; C'
    const marks = this.#names.text[at] === ':' ? MARK_OR_AND : COMMA_OR_AND;
    for (let first = true; at < end; first = false) {
      const gap = first ? /[ :]+/uy : marks;
      const space = matchAt(gap, this.#names.aligned, at);
      if (!space || space[0].length === 0) break;
      const next = at + space[0].length;
      if (!this.#names.isCapital(next) || matchAt(position, this.#names.aligned, next)) break;
      // 'các Đảng ủy Bộ Tài chính, Bộ Nội vụ': a committee in each of those bodies
      const inBodies = N.WITHIN_BODIES.includes(head[0]) && matchAt(bodyHead, this.#names.aligned, next) ? this.#units.unit(next, end) : null;
      if (!inBodies && matchAt(unitHead, this.#names.aligned, next) && !matchAt(fieldOrFirm, this.#names.aligned, next)) break;
      const found = inBodies ? null : matchAt(field, this.#names.aligned, next);
      const whole = first && next === at + 1 ? (this.#units.unit(headAt, end)?.end ?? 0) : 0;
      // 'các Sở Giao thông vận tải Lào Cai, Quảng Bình': of one field, each in its place
      const place = found || inBodies ? null : fieldOfFirst(this.#names, headAt, head[0].length, named);
      const stop = inBodies ? inBodies.end : Math.max(whole, found ? next + found[0].length : 0, this.#units.goesOn(next - 1, end, true));
      if (stop <= next) break;
      named.push({ start: first ? start : next, end: stop, name: `${label} ${place ?? ''}${this.#names.text.slice(next, stop)}`, kind: 'unit', until: stop });
      at = stop;
    }
    // 'các Đoàn trường THPT', 'các Sở Y tế và các hội' are all of one kind; what else goes on with a comma is a list.
    const gap = matchAt(COMMA_OR_AND, this.#names.aligned, at)?.[0].length ?? 0;
    const goesOn = gap > 0 && matchAt(groupStart, this.#names.aligned, at + gap) === null;
    return named.length > 1 || (named.length === 1 && goesOn) ? named : null;
  }

  #groupBody(start: number, end: number): number | null {
    const opened = matchAt(groupStart, this.#names.aligned, start);
    const bodyAt = opened ? start + opened[0].length + 1 : start;
    return this.#groupWords(bodyAt, end);
  }

  /** Nouns of groups joined by commas and 'và', each with its tails; behind the head of those who govern levels alone. */
  #groupWords(from: number, end: number, { levels = false, headed = false } = {}): number | null {
    let done: number | null = null;
    let at = from;
    for (let steps = 0; steps < 20; steps++) {
      // 'các bảo tàng': any head of a body in low letters
      const body: RegExpExecArray | null = matchAt(groupNoun, this.#names.aligned, at) ?? (done === null && !this.#names.isCapital(at) ? matchAt(unitHead, this.#names.aligned, at) : null);
      const office: RegExpExecArray | null = matchAt(position, this.#names.aligned, at);
      const held = body !== null && office !== null && office[0].length > body[0].length;
      // 'các đội trưởng', but behind bodies who holds an office is none: '…, tổ trưởng tổ dân phố'
      const noun = held || (body === null && done === null) ? office : body;
      if (!noun || at >= end || (held && done !== null)) break;
      // 'Các Ban Quản lý dự án': the noun begins the name of a kind of unit.
      const unit = this.#names.isCapital(at) ? this.#units.unit(at, end) : null;
      const stop = this.#tails.behind(Math.max(at + noun[0].length, unit?.end ?? 0), end);
      done = stop;
      const gap = matchAt(COMMA_OR_AND, this.#names.aligned, stop) ?? matchAt(/ *\/ */uy, this.#names.aligned, stop);
      if (!gap || gap[0].length === 0) break;
      const next = stop + gap[0].length;
      const again = matchAt(plural, this.#names.aligned, next);
      // 'các sở, ngành và các đơn vị' stays one list of two groups, 'các sở và ngành' is one group.
      // 'UBND các xã và lực lượng chức năng' are two.
      if (levels && !matchAt(level, this.#names.aligned, next)) break;
      if (again || matchAt(pluralHead, this.#names.aligned, next) || matchAt(ownGroup, this.#names.aligned, next)) break;
      if (this.#names.isCapital(next)) {
        if ((!this.#names.isCapital(from) && matchAt(bareGroup, this.#names.aligned, next)) || matchAt(position, this.#names.aligned, next)
          || (!this.#names.isCapital(from) && matchAt(ownHead, this.#names.aligned, next))) break;
        // 'Đoàn các xã, phường, Đoàn trực thuộc' are two, 'Các quận, huyện Đoàn, Đoàn trực thuộc' one.
        if (headed && matchAt(capitalGroup, this.#names.aligned, next)) break;
        // 'Các Tiểu ban, Tổ Giúp việc' goes on with a unit, 'Các Huyện, Thành Đoàn' with one more noun.
        const known = this.#units.known(next, end) ?? this.#units.unit(next, end);
        const noun = next + (matchAt(groupNoun, this.#names.aligned, next)?.[0].length ?? 0);
        const ofKind = matchAt(firmNoun, this.#names.aligned, next) && !/\p{Lu}/u.test(this.#names.text.slice(noun, known?.end));
        if (known && (!this.#names.isCapital(from) || (known.end > noun && !ofKind))) break;
      }
      if (next >= end) break;
      at = next;
    }
    if (done === null) return null;
    return limited(this.#names, done, end);
  }
}

/** The field that stands between the head and the place of the first of several: 'Giao thông vận tải '; null where it has none. */
function fieldOfFirst(names: NameText, headAt: number, head: number, [first]: readonly Mention[]): string | null {
  const at = headAt + head + 1;
  const known = first ? matchAt(field, names.aligned, at) : null;
  const goesOn = known && first && first.end > at + known[0].length && names.isCapital(at + known[0].length + 1);
  return goesOn ? `${names.text.slice(at, at + known[0].length)} ` : null;
}
