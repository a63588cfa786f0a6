/** Who helps in a clause: 'phối hợp với B, C', 'A chủ trì, B phối hợp'. */
import type { Span } from '../../../model/reading.ts';
import type { OwnerList } from './given-work.ts';
import type { MentionReader } from '../names/mentions.ts';
import type { Mention } from '../names/name-text.ts';
import { matchAt, skipAll, spaced, words, wordsAt } from '../patterns.ts';
import { DUTY } from '../vocabulary/duties.ts';
import { ASSIGN } from '../vocabulary/assigning.ts';
import { PREDICATE } from '../vocabulary/verbs.ts';

const withVerb = words(ASSIGN.with, 'gu');
const namesHelper = /(?:với|cùng)$/u;
const leadWord = words(ASSIGN.lead);
const helpsToo = new RegExp(`\\s+(?:${spaced(ASSIGN.helpsToo)})(?![\\p{L}])`, 'uy');
const IN_BRACKETS = / *\([^()\n]{1,60}\)/uy;
const joins = wordsAt(ASSIGN.joins);
/** 'quy chế phối hợp với tỉnh bạn' names a paper, it gives no help. */
const ofNoun = new RegExp(`(?:^|[^\\p{L}])(?:${ASSIGN.nounsOfHelp}) $`, 'u');
const directs = words(`${ASSIGN.directs}|${ASSIGN.advises}`, 'gu');
const work = words(PREDICATE);
/** 'chỉ đạo các trạm tiếp tục phối hợp với' */
const onlySoft = new RegExp(`^(?:\\s|(?:${spaced(DUTY.soft)})(?![\\p{L}]))*$`, 'u');
const helpsAtEnd = new RegExp(`(?<![\\p{L}])${spaced(ASSIGN.helpsAtEnd)}[\\s.;,]*$`, 'u');
const helpsOn = new RegExp(`(?<![\\p{L}])${spaced(ASSIGN.helpsOn)}`, 'u');
/** Those that are directed are named within so many letters. */
const LONGEST_DIRECTED = 120;
/** Before the helpers' verb so many commas are looked at. */
const MOST_COMMAS = 8;

/**
 * The names a clause has help: behind 'phối hợp với', or before 'phối hợp'.
 * @param later another clause of the sentence gives the work that is helped with
 */
export function supportsOf(aligned: string, span: Span, reader: MentionReader, later: boolean): Mention[] {
  const supports: Mention[] = [];
  const clause = aligned.slice(span.start, span.end);
  for (const match of clause.matchAll(withVerb)) {
    if (isQuoted(clause, match.index)) continue;
    if (ofNoun.test(clause.slice(Math.max(0, match.index - 20), match.index))) continue;
    if (isOfDirected(aligned, span.start, span.start + match.index, reader)) continue;
    let at = span.start + match.index + match[0].length;
    at = skipAll(/[\s:]/, aligned, at, span.end);
    const list = reader.listAt(at, span.end);
    if (list.length > 0 || !namesHelper.test(match[0])) supports.push(...orElse(list, reader.actorAt(at, span.end)));
    else supports.push(...lowHelpers(aligned, at, span.end, reader, match[0] !== ASSIGN.together));
  }
  supports.push(...helpersBefore(aligned, span, reader, later), ...helpersToo(aligned, span, reader));
  return supports;
}

/** 'Anh A cùng thầy B siết lại bu lông': directly behind a person and without a chair, both do; a body that works with another is helped by it. */
export function jointOwners(aligned: string, span: Span, owners: readonly OwnerList[], reader: MentionReader): OwnerList[] {
  if (leadWord.test(aligned.slice(span.start, span.end))) return [...owners];
  return owners.map(({ list, end }) => {
    const at = skipAll(/\s/, aligned, end + (matchAt(IN_BRACKETS, aligned, end)?.[0].length ?? 0), span.end);
    const joint = list.at(-1)?.kind === 'person' ? matchAt(joins, aligned, at) : null;
    const from = at + (joint?.[0].length ?? 0) + 1;
    const named = joint ? orElse(reader.listAt(from, span.end), reader.actorAt(from, span.end)) : [];
    const last = named.at(-1);
    return last ? { list: [...list, ...named], end: last.until } : { list, end };
  });
}

function orElse(first: Mention[], second: Mention[]): Mention[] {
  return first.length > 0 ? first : second;
}

/** Helpers in low letters: 'phối hợp với tỉnh', 'với giáo viên chủ nhiệm rà soát', 'với ngành giáo dục, các đoàn thể'. */
function lowHelpers(aligned: string, at: number, end: number, reader: MentionReader, joint: boolean): Mention[] {
  const place = reader.placeAt(at, end, true);
  if (place.length > 0) return place;
  const unnamed = reader.unnamedAt(at, end);
  if (unnamed.length > 0) return unnamed;
  // What no table knows up to a comma begins a list; 'cùng tuyến, hạng' says of what kind.
  if (!joint) return [];
  const low = /^\p{Ll}+(?: \p{Ll}+){0,4}(?:,| và) (?=\p{L})/u.exec(reader.textAt(at, end));
  const stop = at + (low?.[0].replace(/(?:,| và) $/u, '').length ?? 0);
  if (!low || work.test(aligned.slice(at, stop))) return [];
  return [{ start: at, end: stop, name: reader.textAt(at, stop), kind: 'group', until: stop }, ...reader.listAt(at + low[0].length, end)];
}

/** Between quotation marks a programme is named, nobody helps. */
function isQuoted(clause: string, at: number): boolean {
  return (clause.slice(0, at).match(/["“”]/gu)?.length ?? 0) % 2 === 1;
}

/** 'chỉ đạo các phòng phối hợp với B': those that are directed stand in front of the verb, and B helps them. */
function isOfDirected(aligned: string, start: number, verb: number, reader: MentionReader): boolean {
  const from = Math.max(start, verb - LONGEST_DIRECTED);
  const direction = Array.from(aligned.slice(from, verb).matchAll(directs)).at(-1);
  if (!direction) return false;
  const last = reader.listAt(skipAll(/\s/, aligned, from + direction.index + direction[0].length, verb), verb).at(-1);
  const between = last === undefined ? null : aligned.slice(last.until, verb);
  // 'chỉ đạo các phòng, phối hợp với B': behind a comma it is the director who works with B.
  return between !== null && onlySoft.test(between) && !/, *$/u.test(between);
}

/** 'A chủ trì, B phối hợp, C hỗ trợ': behind who chairs, those that are said to help. */
function helpersToo(aligned: string, span: Span, reader: MentionReader): Mention[] {
  const chair = leadWord.exec(aligned.slice(span.start, span.end));
  if (!chair) return [];
  const from = span.start + chair.index;
  return Array.from(aligned.slice(from, span.end).matchAll(/,\s*/gu)).slice(0, MOST_COMMAS).flatMap((comma) => {
    const at = from + comma.index + comma[0].length;
    const list = orElse(reader.listAt(at, span.end), reader.actorAt(at, span.end));
    const last = list.at(-1);
    return last && matchAt(helpsToo, aligned, last.until) ? list : [];
  });
}

/** 'A chủ trì, B, C phối hợp.', '…, B phối hợp rà soát': the names between a comma and the verb. */
function helpersBefore(aligned: string, span: Span, reader: MentionReader, later: boolean): Mention[] {
  const clause = aligned.slice(span.start, span.end);
  const ending = helpsAtEnd.exec(clause);
  const verb = ending ?? helpsOn.exec(clause);
  if (!verb) return [];
  const openingList = reader.listAt(span.start, span.end);
  const opening = openingList.at(-1);
  if (opening && aligned.slice(opening.until, span.start + verb.index).trim() === '') {
    // 'Phòng X phối hợp.' alone helps too; two that do so with each other both lead, unless another leads before them.
    const helps = ending ? openingList.length === 1 || later : later && reader.listAt(span.start + verb.index + verb[0].length + 1, span.end).length === 0;
    return helps ? openingList : [];
  }
  if (!ending && !leadWord.test(clause.slice(0, verb.index))) return [];
  const commas = Array.from(clause.slice(0, verb.index).matchAll(/,\s*/gu)).slice(-MOST_COMMAS);
  for (const comma of commas) {
    const at = span.start + comma.index + comma[0].length;
    if (opening && opening.until > at) continue;
    const list = reader.listAt(at, span.end);
    const last = list.at(-1);
    if (last && aligned.slice(last.until, span.start + verb.index).trim() === '') return list;
  }
  return [];
}
