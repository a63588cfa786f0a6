/** What goes on with the noun of a group: 'trực thuộc', 'của Sở Y tế', places in a row, what kind of the noun is meant. */
import type { NameText } from './name-text.ts';
import { NameWords } from './name-words.ts';
import { longestAt, matchAt, wordsAt } from '../patterns.ts';
import type { UnitNames } from './unit-names.ts';
import * as NOUNS from '../vocabulary/group-nouns.ts';
import * as G from '../vocabulary/groups.ts';
import * as HEADS from '../vocabulary/heads.ts';
import * as N from '../vocabulary/names.ts';
import { ADDRESS_IN_PLACES, PERSON_HEADS, POSITIONS } from '../vocabulary/positions.ts';
import { ADVERBIAL } from '../vocabulary/duties.ts';
import { PREDICATE } from '../vocabulary/verbs.ts';

const unitHead = longestAt(HEADS.UNIT_HEADS);
const groupStart = wordsAt(G.GROUP_STARTS);
const groupNoun = longestAt(NOUNS.GROUP_NOUNS);
const groupTail = longestAt(NOUNS.GROUP_TAILS);
const numbersInARow = new RegExp(G.NUMBERS_IN_A_ROW, 'uy');
const groupLimit = wordsAt(G.GROUP_LIMIT);
const groupState = wordsAt(G.GROUP_STATE);
const position = longestAt(POSITIONS);
const personHead = wordsAt(PERSON_HEADS);
const notHead = wordsAt(HEADS.NOT_HEADS);
const predicate = longestAt(PREDICATE);
const adverbial = longestAt(ADVERBIAL);
const field = longestAt(N.FIELDS);
const belongsTo = wordsAt(G.BELONGS_TO);
const COMMA_OR_AND = new RegExp(`\\s*(?:,|${N.AND}(?= ))\\s*`, 'uy');
/** So many syllables say of which kind a noun is. */
const MOST_OF_KIND = 6;
/** ': Nghệ An, Thanh Hóa và 2': names and numbers, two at least. */
const LISTED = '(?:\\d{1,3}|\\p{Lu}\\p{L}*(?: \\p{Lu}\\p{L}*)*(?: \\d{1,2})?)(?![\\p{L}\\d/])';
const LIST_BEHIND_COLON = new RegExp(` *: +${LISTED}(?:(?:,| ${N.AND}) +${LISTED})+`, 'uy');
const FROM_TO = new RegExp(G.FROM_TO, 'uy');
const LIST_JOINT = new RegExp(`(?:,| ${N.AND}) +`, 'gu');

/** Finds where the words behind a group's noun end. */
export class GroupTails {
  readonly #names: NameText;
  readonly #words: NameWords;
  readonly #units: UnitNames;

  constructor(names: NameText, units: UnitNames) {
    this.#names = names;
    this.#words = new NameWords(names);
    this.#units = units;
  }

  /** 'UBND các tỉnh: Nghệ An, Thanh Hóa' narrows the group to those; at least two, or the colon begins something else. */
  #placesBehindColon(from: number, end: number): number {
    const list = matchAt(LIST_BEHIND_COLON, this.#names.text, from);
    if (!list || from + list[0].length > end) return from;
    // '…, Núi Thành và UBND thành phố Tam Kỳ': the next body is none of those places.
    for (const next of list[0].matchAll(LIST_JOINT)) {
      if (matchAt(unitHead, this.#names.aligned, from + next.index + next[0].length)) return from + next.index;
    }
    return from + list[0].length;
  }

  /** Where the words end that say more of the group whose noun ends at a place. */
  behind(from: number, end: number): number {
    let done = this.#placesBehindColon(from, end);
    if (done > from) return done;
    const numbers = matchAt(numbersInARow, this.#names.aligned, from);
    if (numbers && from + numbers[0].length <= end) return from + numbers[0].length;
    for (let steps = 0; steps < 8; steps++) {
      const along = matchAt(FROM_TO, this.#names.text, done);
      if (along && done + along[0].length <= end) return done + along[0].length;
      const space = matchAt(/ +/uy, this.#names.aligned, done);
      if (!space) break;
      const next = done + space[0].length;
      if (next >= end) break;
      if (this.#names.isCapital(next)) {
        const address = matchAt(personHead, this.#names.aligned, next);
        if ((address && !ADDRESS_IN_PLACES.test(address[0])) || matchAt(notHead, this.#names.aligned, next)) break;
        // 'cụm Đồng bằng sông Hồng': of words in low letters that are not all capitalised
        const region = matchAt(groupTail, this.#names.aligned, next);
        const longer = region ? (this.#units.unit(next, end)?.end ?? 0) > next + region[0].length : false;
        if (region?.[0].includes(' ') && !longer) {
          done = next + region[0].length;
          continue;
        }
        const place = matchAt(position, this.#names.aligned, next);
        if (place) {
          done = next + place[0].length;
          continue;
        }
        const unit = this.#units.known(next, end) ?? this.#units.unit(next, end);
        done = unit ? unit.end : this.#namesList(next, end);
        continue;
      }
      const more = matchAt(groupTail, this.#names.aligned, next) ?? matchAt(position, this.#names.aligned, next);
      // 'các đơn vị của Sở Y tế'
      const belongs = matchAt(belongsTo, this.#names.aligned, next);
      const owner = belongs ? next + belongs[0].length + 1 : end;
      const body = owner < end && this.#names.isCapital(owner) ? (this.#units.known(owner, end) ?? this.#units.unit(owner, end)) : null;
      if (body) return body.end;
      if (!more) {
        const noun = matchAt(groupNoun, this.#names.aligned, next);
        const duty = matchAt(predicate, this.#names.aligned, next);
        const kind = noun || duty ? null : this.#kindOfNoun(next, end);
        if (kind === null && (!noun || (duty && duty[0].length >= noun[0].length))) return done;
        done = kind ?? next + (noun?.[0].length ?? 0);
        continue;
      }
      if (matchAt(predicate, this.#names.aligned, next) && matchAt(predicate, this.#names.aligned, next)?.[0].length === more[0].length) {
        if (!G.BELONGING.test(more[0])) break;
      }
      done = next + more[0].length;
    }
    return done;
  }

  /** 'các khoa lâm sàng báo cáo', 'các cửa hàng xăng dầu trực thuộc': a few syllables in front of a verb say which of the noun are meant. */
  #kindOfNoun(at: number, end: number): number | null {
    if ([adverbial, groupState, groupLimit].some((pattern) => matchAt(pattern, this.#names.aligned, at))) return null;
    let stop = at;
    for (let count = 1; count <= MOST_OF_KIND; count++) {
      const word = matchAt(/\p{Ll}+(?=,? )/uy, this.#names.text, stop);
      // 'các chủ đầu tư hạ tầng cụm công nghiệp, Ủy ban nhân dân các xã': the next of the list stands behind the comma.
      if (word && this.#names.text[stop + word[0].length] === ',') return count > 1 && this.#names.isCapital(stop + word[0].length + 2) ? stop + word[0].length : null;
      if (!word || matchAt(groupStart, this.#names.aligned, stop) || stop + word[0].length >= end) return null;
      const next = stop + word[0].length + 1;
      if (this.#names.text[next] === '(' || matchAt(groupTail, this.#names.aligned, next)) return next - 1;
      if (matchAt(predicate, this.#names.aligned, next)) return count > 1 ? next - 1 : null;
      stop = next;
    }
    return null;
  }

  /** 'các tỉnh Ninh Bình, Nam Định và Hà Nam': places in a row belong to the group. */
  #namesList(from: number, end: number): number {
    let done = this.#placeName(from, end);
    for (let steps = 0; steps < 70; steps++) {
      const gap = matchAt(COMMA_OR_AND, this.#names.aligned, done);
      if (!gap || gap[0].length === 0) break;
      const next = done + gap[0].length;
      if (next >= end || !this.#names.isCapital(next) || matchAt(unitHead, this.#names.aligned, next) || matchAt(position, this.#names.aligned, next)) break;
      done = this.#placeName(next, end);
    }
    return done;
  }

  #placeName(from: number, end: number): number {
    // 'Các ban Tuyên giáo, Gia đình - Xã hội'
    const known = from + (matchAt(field, this.#names.aligned, from)?.[0].length ?? 0);
    return Math.max(this.#words.capitalWords(from, end), this.#names.placeName(from, end), known <= end ? known : from);
  }
}
