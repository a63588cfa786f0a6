/** Names of people: by form of address ('đồng chí Bí thư Nguyễn Văn A') or by position ('Giám đốc Sở Y tế'). */
import type { GroupNames } from './group-names.ts';
import type { Mention, NameText } from './name-text.ts';
import { longestAt, matchAt, wordsAt } from '../patterns.ts';
import type { UnitNames } from './unit-names.ts';
import * as G from '../vocabulary/groups.ts';
import * as HEADS from '../vocabulary/heads.ts';
import * as N from '../vocabulary/names.ts';
import { ENDS_WITH_HEAD, BEHIND_AREA, HELD_FOR, ONE_OF_MANY, OPEN_AREAS, PERSON_HEADS, POSITIONS, SURNAMES } from '../vocabulary/positions.ts';
import { PREDICATE, VERBS } from '../vocabulary/verbs.ts';

const unitHead = longestAt(HEADS.UNIT_HEADS);
const tail = longestAt(N.TAILS);
const pluralHead = wordsAt(`${G.PLURAL_HEADS} ${G.PLURAL_OR_LEVEL}`);
const staffOf = wordsAt(G.STAFF);
const leadersOf = wordsAt(G.LEADERS_OF);
const position = longestAt(POSITIONS);
const severalOffices = wordsAt(`(?:${POSITIONS}) ${G.SEVERAL}`);
const personHead = wordsAt(PERSON_HEADS);
const predicate = longestAt(PREDICATE);
const verb = longestAt(VERBS);
const twoSyllables = longestAt(VERBS.split('|').filter((one) => one.includes(' ')).join('|'));
const plural = wordsAt(G.PLURAL);
const bareGroup = wordsAt(G.BARE_GROUPS);

const COMMA_OR_AND = new RegExp(`\\s*(?:,|${N.AND}(?= ))\\s*`, 'uy');
const DASH = / [-–] /uy;
const MOST_OFFICES = 8;
/** 'phụ trách khối (trường học)' */
const MOST_OF_AREA = 3;
const FIELD_OF_OFFICE = /lĩnh vực$/u;
/** So many words name a field. */
const MOST_OF_FIELD = 12;
/** … in so many letters. */
const LONGEST_FIELD = 160;
/** … and all of a heading. */
const MOST_OF_HEADING = 8;
const verbs = longestAt(VERBS);
const AND = new RegExp(`${N.AND} `, 'uy');
/** Of them there are several in a body whose name is printed. */
const oneOfMany = wordsAt(ONE_OF_MANY);
/** 'Trưởng cụm số 2' */
const NUMBERED = / số \d{1,2}(?![\p{L}\d/.%])/uy;
const heldFor = new RegExp(HELD_FOR, 'uy');
/** It needs to be told of which. */
const OPEN_AREA = new RegExp(`(?:${OPEN_AREAS})$`, 'u');
const howOften = wordsAt(BEHIND_AREA);
const standingBeside = new RegExp(N.STANDING_BESIDE, 'uy');
const furtherCommittees = new RegExp(N.FURTHER_COMMITTEES, 'uy');

/** Finds the name of a person at a place. */
export class PersonNames {
  readonly #names: NameText;
  readonly #units: UnitNames;
  readonly #groups: GroupNames;

  constructor(names: NameText, units: UnitNames, groups: GroupNames) {
    this.#names = names;
    this.#units = units;
    this.#groups = groups;
  }

  person(start: number, end: number): Mention | null {
    const head = matchAt(personHead, this.#names.aligned, start);
    if (head && (head[0].length > 2 || [start, start + head[0].length + 1].some((at) => this.#names.isCapital(at)))) {
      const next = start + head[0].length + 1;
      const many = matchAt(plural, this.#names.aligned, start) !== null;
      const stop = this.#personBody(next, end);
      if (stop === null) {
        const leaders = many || matchAt(leadersOf, this.#names.aligned, next) ? this.#groups.group(next, end) : null;
        if (leaders && !Array.isArray(leaders)) return this.#names.mention(start, leaders.end, 'group');
        // 'Các đồng chí chủ trì nhiệm vụ hoàn tất chứng từ'
        const limits = many ? this.#groups.narrowed(next - 1, end) : next - 1;
        return limits > next - 1 ? this.#names.mention(start, limits, 'group') : null;
      }
      return this.#names.mention(start, many ? this.#groups.narrowed(this.#furtherOffices(stop, end), end) : this.#heldFor(next, stop, end), many ? 'group' : 'person');
    }
    return this.#names.isCapital(start) ? this.#office(start, end) : null;
  }

  /** 'Bộ trưởng các Bộ: Y tế, Nội vụ': who holds one office in each. */
  listed(start: number, end: number): Mention[] | null {
    const place = this.#names.isCapital(start) ? matchAt(position, this.#names.aligned, start)?.[0] : undefined;
    const units = place === undefined ? null : this.#groups.listedHeads(start + place.length + 1, end);
    if (place === undefined || !units) return null;
    const office = this.#names.text.slice(start, start + place.length);
    return units.map((unit, index) => ({ ...unit, start: index === 0 ? start : unit.start, name: `${office} ${unit.name}`, kind: 'person' }));
  }

  /** 'kế toán cơ quan hướng dẫn': an office without a capital, only in front of its verb. */
  lowOffice(start: number, end: number): Mention | null {
    const office = this.#names.isCapital(start) ? null : this.#office(start, end);
    return office && office.end < end && matchAt(predicate, this.#names.aligned, office.end + 1) ? office : null;
  }

  #office(start: number, end: number): Mention | null {
    const place = matchAt(position, this.#names.aligned, start)?.[0];
    // 'Cán bộ, đảng viên cơ quan' are many.
    if (place === undefined || matchAt(staffOf, this.#names.aligned, start) || (matchAt(leadersOf, this.#names.aligned, start)?.[0] ?? '').includes(',')) return null;
    const stop = this.#personBody(start, end);
    if (stop === null) return null;
    const group = stop > start + place.length && matchAt(severalOffices, this.#names.aligned, start) !== null;
    return this.#names.mention(start, group ? stop : this.#heldFor(start, stop, end), group ? 'group' : 'person');
  }

  /** 'Đồng chí Ủy viên Ban Thường vụ phụ trách khối trường học': of an office without a name, what it is held for, up to its verb. */
  #heldFor(from: number, stop: number, end: number): number {
    const area = matchAt(heldFor, this.#names.aligned, stop);
    if (!area || (/\p{Lu}\p{L}*$/u.test(this.#names.text.slice(from, stop)) && !matchAt(oneOfMany, this.#names.aligned, from)) || stop + area[0].length > end) return stop;
    let next = stop + area[0].length;
    if (FIELD_OF_OFFICE.test(area[0])) return this.#endOfField(next, end);
    // 'phụ trách công tác thanh tra | đôn đốc': work of some kind is called by its verb, and then comes another
    const kind = (OPEN_AREA.test(area[0]) ? matchAt(twoSyllables, this.#names.aligned, next + 1)?.[0].length : null) ?? 0;
    if (kind > 0 && matchAt(verb, this.#names.aligned, next + kind + 2)) return next + kind + 1;
    for (let count = 0; count <= MOST_OF_AREA; count++) {
      if (next === end || /[,;:\n]/u.test(this.#names.text[next] ?? '') || [verb, howOften].some((one) => matchAt(one, this.#names.aligned, next + 1))) return next;
      const wordEnd = this.#names.text[next] === ' ' ? this.#names.wordEnd(next + 1) : -1;
      if (wordEnd < 0 || wordEnd > end) break;
      next = wordEnd;
    }
    return stop;
  }

  /** 'Giám sát và Phản biện xã hội | rà soát': what a field is called ends with the line, a mark, or the verb in low letters behind it. */
  #endOfField(from: number, end: number): number {
    const rest = this.#names.text.slice(from, Math.min(end, from + LONGEST_FIELD));
    // In a heading it is all there is, verbs among it: 'Cán bộ phụ trách lĩnh vực giám sát và phản biện'.
    if (from + rest.length === end && !/[.;:\n]/u.test(rest.trimEnd()) && rest.trim().split(/\s+/u).length <= MOST_OF_HEADING) return from + rest.trimEnd().length;
    let done = from;
    for (let count = 0; count < MOST_OF_FIELD && done < end; count++) {
      if (/[:;.(\n]/u.test(this.#names.text[done] ?? '')) break;
      const comma = this.#names.text[done] === ',';
      const next = done + (comma ? 2 : (matchAt(DASH, this.#names.text, done)?.[0].length ?? 1));
      const and = matchAt(AND, this.#names.aligned, next)?.[0].length ?? 0;
      const at = next + and;
      const ends = comma && (!this.#names.isCapital(at) || this.#names.standing(at) > 0 || matchAt(unitHead, this.#names.aligned, at) !== null);
      if (ends || (!this.#names.isCapital(at) && and === 0 && matchAt(predicate, this.#names.aligned, at))) break;
      // 'Giám sát': the second half of a word begins nothing
      const word = Math.max(this.#names.wordEnd(at), at + (matchAt(verbs, this.#names.aligned, at)?.[0].length ?? 0));
      if (word <= at || word > end) break;
      done = word;
    }
    return done;
  }

  /** 'Các đồng chí trưởng ban, giám đốc, tổng biên tập': offices in low letters go on with those addressed together. */
  #furtherOffices(from: number, end: number): number {
    let done = from;
    for (let steps = 0; steps < MOST_OFFICES; steps++) {
      const gap = matchAt(COMMA_OR_AND, this.#names.aligned, done);
      const next = done + (gap?.[0].length ?? 0);
      if (!gap || next >= end || this.#names.isCapital(next) || !matchAt(position, this.#names.aligned, next)) break;
      done = this.#personBody(next, end) ?? done;
    }
    return done;
  }

  /** Position with its unit, and the name, in either order. */
  #personBody(from: number, end: number): number | null {
    let done = from;
    let at = from;
    for (let steps = 0; steps < 4; steps++) {
      const place = matchAt(position, this.#names.aligned, at);
      if (place) {
        done = at + place[0].length;
        const space = matchAt(/ +/uy, this.#names.aligned, done);
        const next = done + (space?.[0].length ?? 0);
        if (space && next < end) {
          const group = matchAt(plural, this.#names.aligned, next) || matchAt(pluralHead, this.#names.aligned, next)
            || matchAt(bareGroup, this.#names.aligned, next) ? this.#groups.group(next, end) : null;
          const inner = group ? (Array.isArray(group) ? (group.at(-1) ?? null) : group) : this.#names.isCapital(next) ? (this.#units.known(next, end) ?? this.#units.unit(next, end)) : null;
          if (inner) done = inner.kind === 'unit' ? this.#groups.ofEach(inner, end).end : inner.end;
          else if (ENDS_WITH_HEAD.test(place[0]) && this.#names.isCapital(next) && this.#units.goesOn(done, end) > done) done = this.#units.goesOn(done, end);
          else if (this.#names.isCapital(next) && matchAt(unitHead, this.#names.aligned, next)) done = next + (matchAt(unitHead, this.#names.aligned, next)?.[0].length ?? 0);
          else {
            const more = matchAt(tail, this.#names.aligned, next) ?? matchAt(unitHead, this.#names.aligned, next);
            if (more && (matchAt(predicate, this.#names.aligned, next)?.[0].length ?? 0) < more[0].length) done = next + more[0].length;
            done += matchAt(furtherCommittees, this.#names.aligned, done)?.[0].length ?? 0;
          }
          done += matchAt(NUMBERED, this.#names.text, done)?.[0].length ?? 0;
        }
      } else if (this.#names.isCapital(at) && (!matchAt(unitHead, this.#names.aligned, at) || (at === from && this.#isSurname(at)))) {
        const stop = this.#names.capitals(at, end);
        if (stop <= at) break;
        done = stop;
      } else break;
      const space = matchAt(/ +/uy, this.#names.aligned, done);
      if (!space) break;
      at = done + space[0].length;
      if (at >= end) break;
    }
    return done > from ? done : null;
  }

  /** 'đồng chí Đoàn Mạnh Cường': a family name that heads bodies too, in front of two more names. */
  #isSurname(at: number): boolean {
    const head = matchAt(unitHead, this.#names.aligned, at)?.[0] ?? '';
    if (!SURNAMES.includes(head)) return false;
    const given = at + head.length + 1;
    return this.#names.isCapital(given) && this.#names.capitals(given, this.#names.text.length) > this.#names.wordEnd(given);
  }

  /** 'Đồng chí Bộ trưởng Bộ Y tế' has no name of his own. */
  #isOfficeOnly({ start, end }: Mention): boolean {
    const head = matchAt(personHead, this.#names.aligned, start)?.[0].length ?? -1;
    const place = matchAt(position, this.#names.aligned, start + head + 1);
    const body = start + head + 1 + (place?.[0].length ?? 0) + 1;
    return place !== null && body < end && (this.#units.known(body, end) ?? this.#units.unit(body, end))?.end === end;
  }

  /** Behind a body: ' - Cơ quan thường trực Ban Chỉ đạo' says what it is there. */
  #standing(done: number, end: number): number {
    const gap = matchAt(DASH, this.#names.text, done);
    const next = done + (gap?.[0].length ?? 0);
    const said = gap && next < end && this.#names.isCapital(next) ? this.#names.standing(next) : 0;
    if (said === 0) return done;
    const body = next + said + 1;
    if (body >= end || !this.#names.isCapital(body)) return next + said;
    return (this.#units.known(body, end) ?? this.#units.unit(body, end))?.end ?? this.#names.capitals(body, end);
  }

  /** ', thường trực Hội đồng Đội Trung ương' behind a body. */
  #standingBeside(done: number, end: number): number {
    const said = matchAt(standingBeside, this.#names.aligned, done);
    const body = done + (said?.[0].length ?? 0);
    // 'Sở Y tế, Thường trực Thành ủy' are two.
    if (!said || body >= end || this.#names.isCapital(done + 2) || !this.#names.isCapital(body)) return done;
    return (this.#units.known(body, end) ?? this.#units.unit(body, end))?.end ?? done;
  }

  /** Behind a person: ', Bí thư BCH Trung ương Đoàn' says who that is. Answers where the apposition ends. */
  apposition(mention: Mention, end: number): number {
    if (mention.kind === 'unit') return Math.max(this.#standing(mention.end, end), this.#standingBeside(mention.end, end));
    // 'Giám đốc Sở A, Giám đốc Sở B' are two; only a named person is said more of.
    if (mention.kind !== 'person' || !matchAt(personHead, this.#names.aligned, mention.start)) return mention.end;
    if (this.#isOfficeOnly(mention)) return mention.end;
    let done = mention.end;
    for (let steps = 0; steps < 4; steps++) {
      const gap = matchAt(/ *(?:,| [-–]) */uy, this.#names.text, done);
      if (!gap) break;
      const next = done + gap[0].length;
      if (next >= end || !matchAt(position, this.#names.aligned, next)) break;
      const stop = this.#personBody(next, end);
      // A position with a name of its own is another person.
      if (stop === null) break;
      done = stop;
    }
    return done;
  }
}
