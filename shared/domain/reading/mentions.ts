/**
 * Names in running text: units by the dictionary and by their form ('Sở …', 'UBND …'), people by position or form of
 * address, groups ('các ban, đơn vị'). A name is found where it stands; what part it plays is decided elsewhere.
 */
import type { AssigneeKind } from '../../model/reading.ts';
import { foldWords } from '../fold-text.ts';
import { longestAt, matchAt, spaced, wordsAt } from './patterns.ts';
import type { Dictionary } from './dictionary.ts';
import * as N from './vocabulary-names.ts';
import { PREDICATE } from './vocabulary.ts';

/** Text in its two forms; places are the same in both. */
export interface TwoForms {
  text: string;
  aligned: string;
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

const WORD = /[\p{L}\p{N}]+/uy;
const unitHead = longestAt(N.UNIT_HEADS);
const wholeName = longestAt(N.WHOLE_NAMES);
const headAlone = longestAt(N.HEADS_ALONE);
const notHead = wordsAt(N.NOT_HEADS);
const lowHead = longestAt(N.LOW_HEADS);
const field = longestAt(N.FIELDS);
const tail = longestAt(N.TAILS);
const groupStart = wordsAt(N.GROUP_STARTS);
const groupNoun = longestAt(N.GROUP_NOUNS);
const groupTail = longestAt(N.GROUP_TAILS);
const groupLimit = wordsAt(N.GROUP_LIMIT);
const limitEnds = wordsAt(N.LIMIT_ENDS);
const bareGroup = wordsAt(N.BARE_GROUPS);
const pluralHead = wordsAt(`${N.PLURAL_HEADS} ${N.PLURAL_OR_LEVEL}`);
const leadersOf = wordsAt(N.LEADERS_OF);
const position = longestAt(N.POSITIONS);
const severalOffices = wordsAt(`(?:${N.POSITIONS}) ${N.SEVERAL}`);
const personHead = wordsAt(N.PERSON_HEADS);
const predicate = longestAt(PREDICATE);
const and = wordsAt(N.AND);
const plural = wordsAt(N.PLURAL);
const about = wordsAt(N.ABOUT);
const between = new RegExp(`\\s*${spaced(N.BETWEEN_NAMES)}\\s+`, 'uy');
const GAP = /[ \t]*(?:[-–][ \t]*)?/uy;
const COMMA_OR_AND = new RegExp(`\\s*(?:,|${N.AND}(?= ))\\s*`, 'uy');

export class MentionReader {
  readonly #text: string;
  readonly #aligned: string;
  readonly #dictionary: Dictionary;

  constructor(forms: TwoForms, dictionary: Dictionary) {
    this.#text = forms.text;
    this.#aligned = forms.aligned;
    this.#dictionary = dictionary;
  }

  /** The list of names that begins at a place: 'A, B và C'. Empty when none does. */
  listAt(start: number, end: number): Mention[] {
    const mentions: Mention[] = [];
    let at = start;
    for (;;) {
      const read = this.#readAt(at, end, mentions.length > 0);
      if (read.length === 0) break;
      mentions.push(...read);
      const last = read[read.length - 1];
      if (!last) break;
      const next = this.#apposition(last, end);
      last.until = next;
      const gap = matchAt(between, this.#aligned, next);
      if (!gap) break;
      at = next + gap[0].length;
      if (at >= end) break;
    }
    return mentions;
  }

  /** The words between two places. */
  textAt(start: number, end: number): string {
    return this.#text.slice(start, end);
  }

  /** Whether a word with a capital begins at a place. */
  startsCapital(at: number): boolean {
    return this.#isCapital(at);
  }

  #readAt(start: number, end: number, inList: boolean): Mention[] {
    const mention = this.#person(start, end) ?? this.#group(start, end);
    if (mention) return Array.isArray(mention) ? mention : [mention];
    const known = this.#known(start, end);
    const formed = this.#unit(start, end);
    const unit = known && (!formed || known.end >= formed.end) ? known : formed;
    if (!unit) return [];
    return [unit, ...this.#elided(unit, end, inList)];
  }

  #mention(start: number, end: number, kind: AssigneeKind): Mention {
    const trimmed = this.#text.slice(start, end).replace(/[\s,;:-]+$/u, '');
    return { start, end: start + trimmed.length, name: trimmed.replace(/\s+/g, ' '), kind, until: start + trimmed.length };
  }

  #isCapital(at: number): boolean {
    return /\p{Lu}/u.test(this.#text[at] ?? '');
  }

  /** Where a word ends, or -1 when none begins there. */
  #wordEnd(at: number): number {
    const match = matchAt(WORD, this.#text, at);
    return match ? at + match[0].length : -1;
  }

  /** A run of capitalised words from a place on. */
  #capitals(at: number, end: number): number {
    let done = at;
    let next = at;
    while (next < end && this.#isCapital(next)) {
      const wordEnd = this.#wordEnd(next);
      if (wordEnd < 0 || wordEnd > end) break;
      done = wordEnd;
      // 'TP. Hồ Chí Minh'
      if (this.#text[done] === '.' && done - next <= 3 && /\s?\p{Lu}/u.test(this.#text.slice(done + 1, done + 3))) done++;
      const gap = matchAt(GAP, this.#text, done);
      next = done + (gap?.[0].length ?? 0);
      if (next === done && this.#text[done] !== '.') {
        if (this.#text[done] !== '&') break;
        next = done + 1;
      }
      // 'Lò Thị Hoà - Phó Bí thư Tỉnh đoàn' is a name and who bears it.
      if (/[-–]/.test(gap?.[0] ?? '') && (matchAt(unitHead, this.#aligned, next) || matchAt(position, this.#aligned, next))) break;
    }
    return done;
  }

  #known(start: number, end: number): Mention | null {
    const firstEnd = this.#wordEnd(start);
    if (firstEnd < 0 || !this.#isCapital(start)) return null;
    const entries = this.#dictionary.byFirstWord.get(foldWords(this.#text.slice(start, firstEnd)));
    if (!entries) return null;
    for (const { words, units } of entries) {
      if (words.length === 1 && !matchAt(headAlone, this.#aligned, start)) continue;
      // Bare places are no owners in running text: 'Ninh Bình' may be anything.
      if (!matchAt(unitHead, this.#aligned, start) && !(units[0]?.kind === 'provincialUnit' && matchAt(unitHead, this.#aligned, start))) continue;
      let at = start;
      let stop = start;
      let matched = 0;
      for (const word of words) {
        const wordEnd = this.#wordEnd(at);
        if (wordEnd < 0 || wordEnd > end || foldWords(this.#text.slice(at, wordEnd)) !== word) break;
        matched++;
        stop = wordEnd;
        at = wordEnd;
        while (at < end && /[\s,–-]/.test(this.#text[at] ?? '')) at++;
      }
      if (matched !== words.length) continue;
      if (!this.#endsName(stop, end)) continue;
      return this.#mention(start, stop, 'unit');
    }
    return null;
  }

  /** A shorter name must not be cut out of a longer one: 'Văn phòng' of 'Văn phòng Chính phủ'. */
  #endsName(at: number, end: number): boolean {
    const gap = matchAt(GAP, this.#text, at);
    const next = at + (gap?.[0].length ?? 0);
    if (next >= end || next === at) return true;
    if (matchAt(predicate, this.#aligned, next)) return true;
    return !this.#isCapital(next) && !matchAt(tail, this.#aligned, next);
  }

  #unit(start: number, end: number): Mention | null {
    const head = matchAt(unitHead, this.#aligned, start);
    if (!head || (matchAt(notHead, this.#aligned, start)?.[0].length ?? 0) > head[0].length) return null;
    if (!this.#isCapital(start) && !this.#isLowHead(start, head[0].length)) return null;
    const headEnd = start + head[0].length;
    if (matchAt(wholeName, this.#aligned, start)?.[0].length === head[0].length) return this.#mention(start, headEnd, 'unit');
    const alone = matchAt(headAlone, this.#aligned, start) !== null;
    const stop = this.#continueName(headEnd, end, alone);
    if (stop === headEnd && !alone) return null;
    if (stop === headEnd && this.#wordEnd(start) === headEnd && head[0].length < 3) return null;
    return this.#mention(start, stop, 'unit');
  }

  /** 'phòng Giáo dục và Đào tạo': the head without a capital, its field with one. */
  #isLowHead(start: number, length: number): boolean {
    const low = matchAt(lowHead, this.#aligned, start)?.[0].length === length;
    return low && this.#isCapital(start + length + 1);
  }

  /** Fields, capitals and known tails behind the head of a name. */
  #continueName(from: number, end: number, complete: boolean): number {
    let done = from;
    for (let steps = 0; steps < 12; steps++) {
      const gap = matchAt(GAP, this.#text, done);
      const next = done + (gap?.[0].length ?? 0);
      if (next >= end || next === done) break;
      const known = matchAt(field, this.#aligned, next);
      if (known && (this.#isCapital(next) || done === from) && !(done === from && !this.#isCapital(next) && matchAt(predicate, this.#aligned, next))) {
        done = next + known[0].length;
        continue;
      }
      if (this.#isCapital(next)) {
        if (matchAt(personHead, this.#aligned, next)) break;
        const stop = this.#capitals(next, end);
        if (stop <= next) break;
        // 'Trung ương Đoàn' begins with a capital and goes on without one.
        const level = matchAt(tail, this.#aligned, next);
        done = level && next + level[0].length > stop ? next + level[0].length : this.#joinedByAnd(stop, end);
        continue;
      }
      const more = matchAt(tail, this.#aligned, next);
      if (more) {
        const after = next + more[0].length;
        // 'công tác', 'xây dựng' may be the duty already.
        const duty = matchAt(predicate, this.#aligned, next);
        if (duty && duty[0].length >= more[0].length && (done !== from || complete)) break;
        done = after;
        continue;
      }
      if (matchAt(about, this.#aligned, next)) {
        const after = next + 3;
        if (this.#isCapital(after)) {
          done = this.#capitals(after, end);
          continue;
        }
      }
      const low = this.#lowSyllables(next, end);
      if (low === null || done === from || !this.#capitalBefore(done)) break;
      done = low;
    }
    return done;
  }

  /** The last word before a place has a capital: 'Điện lực', 'Kiểm lâm' capitalise the first syllable only. */
  #capitalBefore(at: number): boolean {
    let start = at;
    while (start > 0 && /[\p{L}\p{N}]/u.test(this.#text[start - 1] ?? '')) start--;
    return this.#isCapital(start);
  }

  /** At most three low syllables that end at a verb, a capital or a mark; then they are the rest of a name's word. */
  #lowSyllables(at: number, end: number): number | null {
    let done = at;
    for (let count = 0; count < 4; count++) {
      const gap = count === 0 ? 0 : (matchAt(/ +/uy, this.#text, done)?.[0].length ?? 0);
      if (count > 0 && gap === 0) return done;
      const next = done + gap;
      if (next >= end) return done;
      if (count > 0 && (this.#isCapital(next) || matchAt(predicate, this.#aligned, next))) return done;
      if (count === 0 && matchAt(predicate, this.#aligned, next)) return null;
      const wordEnd = this.#wordEnd(next);
      if (wordEnd < 0 || wordEnd > end) return count > 0 ? done : null;
      done = wordEnd;
    }
    return null;
  }

  /** 'Quản lý Khu kinh tế và Khu công nghiệp': goes on when what follows is no name of its own. */
  #joinedByAnd(done: number, end: number): number {
    const gap = / +/uy;
    const space = matchAt(gap, this.#aligned, done);
    if (!space) return done;
    const at = done + space[0].length;
    if (!matchAt(and, this.#aligned, at)) return done;
    const next = at + N.AND.length + 1;
    if (!this.#isCapital(next) || next >= end) return done;
    if (matchAt(unitHead, this.#aligned, next) || matchAt(position, this.#aligned, next) || matchAt(personHead, this.#aligned, next)) return done;
    if (matchAt(bareGroup, this.#aligned, next) || matchAt(groupStart, this.#aligned, next)) return done;
    if (matchAt(field, this.#aligned, next)) return done;
    const stop = this.#capitals(next, end);
    const name = this.#text.slice(next, stop);
    if (this.#dictionary.byName.has(foldWords(name))) return done;
    return stop;
  }

  /** 'Bộ Tài chính, Nội vụ': a bare field after a name of a ministry or department is one more of its kind. */
  #elided(unit: Mention, end: number, _inList: boolean): Mention[] {
    const head = matchAt(unitHead, this.#aligned, unit.start)?.[0] ?? '';
    if (!N.HEADS_WITH_FIELDS.includes(head)) return [];
    const named: Mention[] = [];
    let at = unit.end;
    for (;;) {
      const gap = matchAt(COMMA_OR_AND, this.#aligned, at);
      if (!gap || gap[0].length === 0) break;
      const next = at + gap[0].length;
      const found = matchAt(field, this.#aligned, next);
      if (!found || !this.#isCapital(next) || next >= end || matchAt(unitHead, this.#aligned, next)) break;
      const stop = next + found[0].length;
      named.push({ start: next, end: stop, name: `${this.#text.slice(unit.start, unit.start + head.length)} ${this.#text.slice(next, stop)}`, kind: 'unit', until: stop });
      at = stop;
    }
    return named;
  }

  #group(start: number, end: number): Mention | Mention[] | null {
    const leaders = matchAt(leadersOf, this.#aligned, start);
    if (leaders) {
      const next = start + leaders[0].length + 1;
      const inner = next < end ? this.#groupBody(next, end) : null;
      if (inner !== null) return this.#mention(start, inner, 'group');
      if (this.#isCapital(next)) {
        const unit = this.#known(next, end) ?? this.#unit(next, end);
        if (unit) return this.#mention(start, unit.end, 'group');
      }
      return null;
    }
    if (matchAt(pluralHead, this.#aligned, start)) {
      const head = matchAt(pluralHead, this.#aligned, start)?.[0] ?? '';
      const next = start + head.length + 1;
      const body = this.#groupWords(next, end);
      if (body !== null) return this.#mention(start, body, 'group');
    }
    if (!matchAt(groupStart, this.#aligned, start) && !matchAt(bareGroup, this.#aligned, start)) return null;
    const listed = this.#listedHeads(start, end);
    if (listed) return listed;
    const stop = this.#groupBody(start, end);
    return stop === null ? null : this.#mention(start, stop, 'group');
  }

  /** 'các Bộ: Tài chính, Công an' · 'các Sở Tài chính, Nội vụ': each field is a unit. */
  #listedHeads(start: number, end: number): Mention[] | null {
    const pattern = matchAt(plural, this.#aligned, start);
    if (!pattern) return null;
    const headAt = start + pattern[0].length + 1;
    const head = matchAt(unitHead, this.#aligned, headAt);
    if (!head) return null;
    let at = headAt + head[0].length;
    const named: Mention[] = [];
    const word = this.#text.slice(headAt, at);
    const label = word.charAt(0).toUpperCase() + word.slice(1);
    for (let first = true; at < end; first = false) {
      const gap = first ? /[ :]+/uy : COMMA_OR_AND;
      const space = matchAt(gap, this.#aligned, at);
      if (!space || space[0].length === 0) break;
      const next = at + space[0].length;
      if (!this.#isCapital(next) || (matchAt(unitHead, this.#aligned, next) && !matchAt(field, this.#aligned, next))) break;
      const found = matchAt(field, this.#aligned, next);
      const stop = found ? next + found[0].length : this.#capitals(next, end);
      if (stop <= next) break;
      named.push({ start: first ? start : next, end: stop, name: `${label} ${this.#text.slice(next, stop)}`, kind: 'unit', until: stop });
      at = stop;
    }
    return named.length > 0 ? named : null;
  }

  #groupBody(start: number, end: number): number | null {
    const opened = matchAt(groupStart, this.#aligned, start);
    const bodyAt = opened ? start + opened[0].length + 1 : start;
    return this.#groupWords(bodyAt, end);
  }

  /** Nouns of groups joined by commas and 'và', each with its tails. */
  #groupWords(from: number, end: number): number | null {
    let done: number | null = null;
    let at = from;
    for (let steps = 0; steps < 20; steps++) {
      const noun: RegExpExecArray | null = matchAt(groupNoun, this.#aligned, at);
      if (!noun || at >= end) break;
      const stop = this.#groupTails(at + noun[0].length, end);
      done = stop;
      const gap = matchAt(COMMA_OR_AND, this.#aligned, stop) ?? matchAt(/ *\/ */uy, this.#aligned, stop);
      if (!gap || gap[0].length === 0) break;
      const next = stop + gap[0].length;
      const again = matchAt(plural, this.#aligned, next);
      // 'các sở, ngành và các đơn vị' stays one list of two groups, 'các sở và ngành' is one group.
      if (again || matchAt(pluralHead, this.#aligned, next)) break;
      if (this.#isCapital(next) && !this.#isCapital(from)) {
        const known = this.#known(next, end) ?? this.#unit(next, end);
        if (known) break;
      }
      if (next >= end) break;
      at = next;
    }
    if (done === null) return null;
    return this.#limited(done, end);
  }

  #groupTails(from: number, end: number): number {
    let done = from;
    for (let steps = 0; steps < 8; steps++) {
      const space = matchAt(/ +/uy, this.#aligned, done);
      if (!space) break;
      const next = done + space[0].length;
      if (next >= end) break;
      if (this.#isCapital(next)) {
        if (matchAt(personHead, this.#aligned, next)) break;
        const place = matchAt(position, this.#aligned, next);
        if (place) {
          done = next + place[0].length;
          continue;
        }
        const unit = this.#known(next, end) ?? this.#unit(next, end);
        done = unit ? unit.end : this.#namesList(next, end);
        continue;
      }
      const more = matchAt(groupTail, this.#aligned, next) ?? matchAt(position, this.#aligned, next);
      if (!more) {
        const noun = matchAt(groupNoun, this.#aligned, next);
        const duty = matchAt(predicate, this.#aligned, next);
        if (!noun || (duty && duty[0].length >= noun[0].length)) break;
        done = next + noun[0].length;
        continue;
      }
      if (matchAt(predicate, this.#aligned, next) && matchAt(predicate, this.#aligned, next)?.[0].length === more[0].length) {
        if (!N.BELONGING.test(more[0])) break;
      }
      done = next + more[0].length;
    }
    return done;
  }

  /** 'các tỉnh Ninh Bình, Nam Định và Hà Nam': places in a row belong to the group. */
  #namesList(from: number, end: number): number {
    let done = this.#capitals(from, end);
    for (let steps = 0; steps < 70; steps++) {
      const gap = matchAt(COMMA_OR_AND, this.#aligned, done);
      if (!gap || gap[0].length === 0) break;
      const next = done + gap[0].length;
      if (next >= end || !this.#isCapital(next) || matchAt(unitHead, this.#aligned, next) || matchAt(position, this.#aligned, next)) break;
      done = this.#capitals(next, end);
    }
    return done;
  }

  /** 'được phân công chủ trì tham mưu các đề án' narrows the group up to where its duty begins. */
  #limited(from: number, end: number): number {
    const space = matchAt(/ +/uy, this.#aligned, from);
    if (!space) return from;
    const at = from + space[0].length;
    const limit = matchAt(groupLimit, this.#aligned, at);
    if (!limit) return from;
    let next = at + limit[0].length;
    for (let steps = 0; steps < 14 && next < end; steps++) {
      const gap = matchAt(/ +/uy, this.#aligned, next);
      if (!gap) return next;
      const wordAt = next + gap[0].length;
      // 'được giao chủ trì xây dựng văn bản': the first verb behind 'chủ trì' says what was given.
      const given = N.GIVEN_TO_LEAD.test(this.#aligned.slice(from, next));
      if (!given && matchAt(limitEnds, this.#aligned, wordAt)) return next;
      const wordEnd = this.#wordEnd(wordAt);
      if (wordEnd < 0 || wordEnd > end) return next;
      next = wordEnd;
    }
    return next >= end ? next : from;
  }

  #person(start: number, end: number): Mention | null {
    const head = matchAt(personHead, this.#aligned, start);
    if (head && (head[0].length > 2 || this.#isCapital(start))) {
      const next = start + head[0].length + 1;
      const many = matchAt(plural, this.#aligned, start) !== null;
      const stop = this.#personBody(next, end);
      if (stop === null) {
        const leaders = many || matchAt(leadersOf, this.#aligned, next) ? this.#group(next, end) : null;
        if (leaders && !Array.isArray(leaders)) return this.#mention(start, leaders.end, 'group');
        return null;
      }
      return this.#mention(start, stop, many ? 'group' : 'person');
    }
    if (!this.#isCapital(start) || !matchAt(position, this.#aligned, start)) return null;
    const place = matchAt(position, this.#aligned, start)?.[0] ?? '';
    const stop = this.#personBody(start, end);
    if (stop === null) return null;
    const group = stop > start + place.length && matchAt(severalOffices, this.#aligned, start) !== null;
    return this.#mention(start, stop, group ? 'group' : 'person');
  }

  /** Position with its unit, and the name, in either order. */
  #personBody(from: number, end: number): number | null {
    let done = from;
    let at = from;
    for (let steps = 0; steps < 4; steps++) {
      const place = matchAt(position, this.#aligned, at);
      if (place) {
        done = at + place[0].length;
        const space = matchAt(/ +/uy, this.#aligned, done);
        const next = done + (space?.[0].length ?? 0);
        if (space && next < end) {
          const group = matchAt(plural, this.#aligned, next) || matchAt(pluralHead, this.#aligned, next) ? this.#group(next, end) : null;
          const inner = group ? (Array.isArray(group) ? (group.at(-1) ?? null) : group) : this.#isCapital(next) ? (this.#known(next, end) ?? this.#unit(next, end)) : null;
          if (inner) done = inner.end;
          else {
            const more = matchAt(tail, this.#aligned, next);
            if (more && !matchAt(predicate, this.#aligned, next)) done = next + more[0].length;
          }
        }
      } else if (this.#isCapital(at) && !matchAt(unitHead, this.#aligned, at)) {
        const stop = this.#capitals(at, end);
        if (stop <= at) break;
        done = stop;
      } else break;
      const space = matchAt(/ +/uy, this.#aligned, done);
      if (!space) break;
      at = done + space[0].length;
      if (at >= end) break;
    }
    return done > from ? done : null;
  }

  /** Behind a person: ', Bí thư BCH Trung ương Đoàn' says who that is. Answers where the apposition ends. */
  #apposition(mention: Mention, end: number): number {
    // 'Giám đốc Sở A, Giám đốc Sở B' are two; only a named person is said more of.
    if (mention.kind !== 'person' || !matchAt(personHead, this.#aligned, mention.start)) return mention.end;
    let done = mention.end;
    for (let steps = 0; steps < 4; steps++) {
      const gap = matchAt(/ *(?:,| [-–]) */uy, this.#text, done);
      if (!gap) break;
      const next = done + gap[0].length;
      if (next >= end || !matchAt(position, this.#aligned, next)) break;
      const stop = this.#personBody(next, end);
      // A position with a name of its own is another person.
      if (stop === null) break;
      done = stop;
    }
    return done;
  }
}
