/** Whom a clause gives work to by a verb that does: 'Giao A và B …', 'Đề nghị A …', 'Thủ tướng yêu cầu A …'. */
import type { Span } from '../../../model/reading.ts';
import type { MentionReader } from '../names/mentions.ts';
import type { Mention } from '../names/name-text.ts';
import { matchAt, skipAll, spaced, words, wordsAt } from '../patterns.ts';
import { subjectOf } from './subjects.ts';
import { ASSIGN } from '../vocabulary/assigning.ts';
import { ORDERED_HEADS } from '../vocabulary/heads.ts';
import { VERBS } from '../vocabulary/verbs.ts';

/** Whose work a verb alone begins: who stands in the heading above, or whom the whole paper is addressed to. */
export type InheritedWork = 'headed' | 'addressed' | null;

/** Names of owners, and where the last of them ends. */
export interface OwnerList {
  list: Mention[];
  end: number;
}

const assignVerb = words(ASSIGN.verbs, 'gu');
const notBefore = new RegExp(`(?:^|[^\\p{L}])(?:${ASSIGN.notBefore}) *$`, 'u');
const firmVerb = new RegExp(`(?:${spaced(ASSIGN.firm)})$`, 'u');
const boundary = new RegExp(`(?:^|[,;:(–-]|(?:^|[^\\p{L}])(?:${ASSIGN.boundary})) *$`, 'u');
const ordered = wordsAt(ORDERED_HEADS);
const work = words(VERBS);
const givesHimself = wordsAt(ASSIGN.givesHimself);
const givesAll = wordsAt(ASSIGN.givesAll);
const toActors = new RegExp(`(?:${spaced(ASSIGN.toActors)})`, 'u');
const circumstance = wordsAt(`${ASSIGN.openings}|${ASSIGN.setApart}`);
const givesOn = wordsAt(ASSIGN.givesOn);
/** Between the name of who asks and his verb, perhaps the letters of his name in brackets: 'Công đoàn Giáo dục (CĐGD) Việt Nam'. */
const asks = new RegExp(`^(?: \\([^()\\s]{1,12}\\)(?: [^\\s,;:()]+){0,3})?[\\s,]*(?:(?:${ASSIGN.alsoAsks}) )?$`, 'u');
const IN_LIST = /(?:[\p{L}\d)],|(?<!\p{L})(?:xã|phường)) $/u;
/** Words in front of a verb that asks. */
const LONGEST_OPENING = 160;

/**
 * The owners behind each verb of a clause that gives work.
 * @param at where its first word stands
 * @param goesOn it goes on behind a semicolon with a duty given before
 */
export function givenWork(aligned: string, at: number, span: Span, reader: MentionReader, inherited: InheritedWork, goesOn: boolean): OwnerList[] {
  const lists: OwnerList[] = [];
  const own = aligned[span.end - 1] === ':';
  for (const match of aligned.slice(span.start, span.end).matchAll(assignVerb)) {
    const verb = { start: span.start + match.index, end: span.start + match.index + match[0].length };
    const before = aligned.slice(at, Math.max(at, verb.start));
    if (verb.start < (lists.at(-1)?.end ?? 0) || notBefore.test(before.slice(-20))) continue;
    // 'các xã Hải Thịnh, Giao Phúc': in the middle of a sentence a capital begins a name
    if (reader.startsCapital(verb.start) && IN_LIST.test(before)) continue;
    if (isOwnersWork(aligned, at, verb, before, reader, inherited, goesOn)) continue;
    // Deep in a sentence 'đề nghị' is part of somebody's duty, not the giving of work.
    const gives = firmVerb.test(match[0]) || isAuthority(aligned, at, verb.start, reader, own) || opensRequest(aligned, at, verb, before, span, reader, inherited);
    const list = gives ? namesBehind(aligned, verb, span.end, reader) : [];
    const last = list.at(-1);
    if (last) lists.push({ list, end: last.until });
  }
  return lists;
}

/** '…; xây dựng kế hoạch, phân công ủy viên phụ trách': whom an owner sends is his own work. */
function isOwnersWork(aligned: string, at: number, verb: Span, before: string, reader: MentionReader, inherited: InheritedWork, goesOn: boolean): boolean {
  if ((goesOn && work.test(before)) || (matchAt(givesOn, aligned, verb.start) && (before.trim() !== '' || inherited !== null))) return true;
  if (inherited === 'headed' && matchAt(givesAll, aligned, at) !== null) return true;
  // 'Tham mưu Ban Thường vụ phân công ủy viên': in the middle of the duty of who stands in the heading
  if (inherited === 'headed' && work.test(before) && !/[.] *$/u.test(before) && !boundary.test(before)) return true;
  return inherited !== null && verb.start === at && !reader.startsCapital(verb.end + 1) && matchAt(givesHimself, aligned, at) !== null;
}

/** A request without the name of who asks: at the start, or behind a mark where nobody has a duty yet. */
function opensRequest(aligned: string, at: number, verb: Span, before: string, span: Span, reader: MentionReader, inherited: InheritedWork): boolean {
  const told = matchAt(circumstance, aligned, at) !== null && /, *$/u.test(before);
  if (!boundary.test(before) || before.length > LONGEST_OPENING || (inherited !== null && !told && work.test(before)) || (inherited === 'headed' && verb.start === at)) return false;
  return before.trim() === '' || subjectOf(aligned, at, span, reader) === null;
}

/** The names behind a verb; capitals without a head are a name too, unless a heading shouts. */
function namesBehind(aligned: string, verb: Span, end: number, reader: MentionReader): Mention[] {
  const from = skipAll(/[\s:]/, aligned, verb.end, end);
  const said = reader.textAt(verb.start, verb.end);
  const named = reader.listAt(from, end, said !== said.toUpperCase());
  const place = named.length > 0 ? [] : reader.placeAt(from, end);
  // 'Yêu cầu 06 đơn vị chưa đạt chỉ tiêu khắc phục'
  const told = toActors.test(aligned.slice(verb.start, from + 4)) ? reader.actorAt(from, end) : [];
  return [named, place, told].find(({ length }) => length > 0) ?? [];
}

/**
 * Somebody's name and nothing else stands between the start and the verb: 'Ban Bí thư yêu cầu'.
 * @param own the clause leads over to points, as that of an office does that writes to others
 */
function isAuthority(aligned: string, at: number, verb: number, reader: MentionReader, own: boolean): boolean {
  const comma = Math.max(aligned.lastIndexOf(',', verb), aligned.lastIndexOf(':', verb));
  // 'Theo nội dung nêu trên thì Bộ Nội vụ đề nghị'
  const then = aligned.lastIndexOf(ASSIGN.afterThat, verb) + ASSIGN.afterThat.length;
  return [at, comma + 1, then].some((from) => {
    if (from < at) return false;
    let start = from;
    while (start < verb && /\s/.test(aligned[start] ?? '')) start++;
    const [first, ...more] = reader.listAt(start, verb);
    const last = more.at(-1) ?? first;
    // 'các chủ đầu tư yêu cầu nhà thầu': what many ask is their duty
    if (!own && first?.kind === 'group') return false;
    if (!own && matchAt(ordered, aligned, start)) return false;
    return last !== undefined && asks.test(aligned.slice(last.until, verb));
  });
}
