/** Names that share the head of the one before: 'Bộ Tài chính, Nội vụ', 'UBND xã A, B, thị trấn C', 'Tổng đội 2, 5'. */
import type { Mention, NameText } from './name-text.ts';
import { longestAt, matchAt, wordsAt } from '../patterns.ts';
import * as G from '../vocabulary/groups.ts';
import * as HEADS from '../vocabulary/heads.ts';
import * as N from '../vocabulary/names.ts';
import { PERSON_HEADS, POSITIONS } from '../vocabulary/positions.ts';

const unitHead = longestAt(HEADS.UNIT_HEADS);
const field = longestAt(N.FIELDS);
const position = longestAt(POSITIONS);
const personHead = wordsAt(PERSON_HEADS);
const bareGroup = wordsAt(G.BARE_GROUPS);
const groupStart = wordsAt(G.GROUP_STARTS);
const placeKind = wordsAt(N.KINDS_OF_PLACE);
const schoolKind = wordsAt(N.KINDS_OF_SCHOOL);
const ofPlace = new RegExp(`(?:^|\\s)(${N.KINDS_OF_PLACE}) (?=\\p{Lu})`, 'u');
const ofSchool = new RegExp(`\\s(${N.KINDS_OF_SCHOOL}) (?=\\p{Lu})`, 'iu');
const ofNumber = /\s(\d{1,3})$/u;
const further = new RegExp(`(?:, | ${N.AND} )(\\d{1,3})(?![\\p{L}\\d/.%-]| ${N.COUNTED})`, 'uy');
const COMMA_OR_AND = new RegExp(`\\s*(?:,|${N.AND}(?= ))\\s*`, 'uy');
const numberOfPlace = new RegExp(`\\d{1,2}(?![\\p{L}\\d/.%-]| ${N.COUNTED})`, 'uy');
/** A place has no more words. */
const MOST_WORDS = 5;
/** No body has more parts. */
const MOST_NUMBERS = 60;

/** Whether the name of a unit, a person or a group begins at a place. */
export function beginsName(names: NameText, at: number): boolean {
  return [unitHead, position, personHead, bareGroup, groupStart].some((pattern) => matchAt(pattern, names.aligned, at) !== null);
}

/**
 * The further units of a list in which only the first bears the head.
 * @param capitals where a run of capitals ends that begins at a place
 */
export function elidedNames(names: NameText, unit: Mention, end: number, capitals: (at: number, end: number) => number): Mention[] {
  const head = matchAt(unitHead, names.aligned, unit.start)?.[0] ?? '';
  if (N.HEADS_WITH_FIELDS.includes(head)) {
    const stem = names.text.slice(unit.start, unit.start + head.length);
    const fields = listed(names, unit, end, (at) => {
      const found = names.isCapital(at) && !matchAt(unitHead, names.aligned, at) ? matchAt(field, names.aligned, at) : null;
      return found ? { end: at + found[0].length, name: `${stem} ${names.text.slice(at, at + found[0].length)}` } : null;
    });
    if (fields.length > 0) return fields;
  }
  const number = ofNumber.exec(unit.name);
  // 'Tổng đội 2, 5'; but 'UBND xã Bảo Lâm 1, xã Bảo Lâm 2'
  const row = number ? numbered(names, unit, end, unit.name.slice(0, number.index)) : [];
  if (row.length > 0) return row;
  const place = ofPlace.exec(unit.name);
  const school = place ? null : ofSchool.exec(unit.name);
  const kind = place ?? school;
  if (!kind) return [];
  const stem = unit.name.slice(0, kind.index).trim();
  const pattern = place ? placeKind : schoolKind;
  let current = kind[1] ?? '';
  return listed(names, unit, end, (at) => {
    const said = matchAt(pattern, names.aligned, at)?.[0].length ?? 0;
    const from = said > 0 ? at + said + 1 : at;
    // 'phường 3'
    const number = said > 0 && from < end ? matchAt(numberOfPlace, names.text, from) : null;
    if (number) return { end: from + number[0].length, name: `${stem} ${names.text.slice(at, from)}${number[0]}`.trim() };
    // A head of its own begins another name; letters in a row are a firm, not a place.
    if (from >= end || !names.isCapital(from) || (said === 0 && beginsName(names, at)) || /^\p{Lu}{2}/u.test(names.text.slice(from, from + 2))) return null;
    const stop = Math.max(capitals(from, end), names.placeName(from, end));
    const words = names.text.slice(from, stop);
    // 'Đoàn phường An Thạnh, thành phố Hồng Ngự': where that is
    const wider = said > 0 && N.LOWER_PLACES.test(current) && N.WIDER_PLACES.test(names.aligned.slice(at, at + said));
    if (wider || words.split(' ').length > MOST_WORDS) return null;
    if (said > 0) current = names.text.slice(at, at + said);
    return { end: stop, name: `${stem} ${current} ${words}`.trim() };
  });
}

function listed(names: NameText, unit: Mention, end: number, nameAt: (at: number) => { end: number; name: string } | null): Mention[] {
  const list: Mention[] = [];
  let at = unit.end;
  for (;;) {
    const gap = matchAt(COMMA_OR_AND, names.aligned, at);
    if (!gap || gap[0].length === 0) break;
    const next = at + gap[0].length;
    const read = next < end ? nameAt(next) : null;
    if (!read) break;
    list.push({ start: next, end: read.end, name: read.name, kind: 'unit', until: read.end });
    at = read.end;
  }
  return list;
}

/** 'Tổng đội Thanh niên xung phong 2, 5, 8'. */
function numbered(names: NameText, unit: Mention, end: number, stem: string): Mention[] {
  const list: Mention[] = [];
  let at = unit.end;
  for (let count = 0; count < MOST_NUMBERS; count++) {
    const next = matchAt(further, names.aligned, at);
    if (!next || at + next[0].length > end) break;
    const stop = at + next[0].length;
    const number = next[1] ?? '';
    list.push({ start: stop - number.length, end: stop, name: `${stem} ${number}`, kind: 'unit', until: stop });
    at = stop;
  }
  return list;
}
