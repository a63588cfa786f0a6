/** Splits a paragraph into clauses that may have owners of their own: at full stops and semicolons. */
import type { Span } from '../../../model/reading.ts';
import type { TwoForms } from '../names/name-text.ts';
import { ASSIGN } from '../vocabulary/assigning.ts';
import { PLURAL } from '../vocabulary/groups.ts';
import { ROMAN, SHORTENED } from '../vocabulary/names.ts';
import { UNIT_HEADS } from '../vocabulary/heads.ts';
import { longestAt, matchAt } from '../patterns.ts';
import { VERBS } from '../vocabulary/verbs.ts';

const bodies = new RegExp(`(?:^|[^\\p{L}])${PLURAL} (?:${UNIT_HEADS})$`, 'u');
const nextBody = new RegExp(`^\\s+(?:${PLURAL} |${UNIT_HEADS})`, 'u');
const leadsToHelpers = new RegExp(`(?:.*[^\\p{L}])?(?:${ASSIGN.toHelpers})(?= )`, 'u');
const chairsAndHelps = new RegExp(`^[^\\p{L}]*${ASSIGN.chairsToo}(?:${ASSIGN.toHelpers})`, 'u');
const verb = longestAt(VERBS);
/** Names of bodies in a list have no more words, and take no more room. */
const MOST_WORDS = 8;
const LONGEST_LIST = 1000;
const LONGEST_HEAD = 60;
const LONGEST_NAME = 120;
const LONGEST_SHORTENED = 6;
/** 'đợt VIII', with what stands in front of it. */
const LONGEST_NUMBERED = 12;

/** Clauses of `start..end` in order, white space trimmed. */
export function clausesOf({ text, aligned }: TwoForms, start: number, end: number): Span[] {
  const clauses: Span[] = [];
  let from = start;
  let depth = 0;
  for (let at = start; at < end; at++) {
    const letter = text[at];
    if (letter === '(') depth++;
    else if (letter === ')') depth = Math.max(0, depth - 1);
    const ends = letter === ';' ? depth === 0 && !(/^\s+\p{Lu}/u.test(text.slice(at + 1, at + 4)) && listsBodies(text.slice(from, at), aligned.slice(from, at)))
      && !(nextBody.test(aligned.slice(at + 1, at + 1 + LONGEST_HEAD)) && listsHelpers(text, aligned, from, at))
      : letter === '.' || letter === '!' || letter === '?' ? depth === 0 && endsSentence(text, at, end, start)
      : letter === '\n';
    if (!ends) continue;
    push(clauses, text, from, letter === '\n' ? at : at + 1);
    from = at + 1;
    if (letter === '\n') depth = 0;
  }
  push(clauses, text, from, end);
  return clauses;
}

/** 'Giao các Đảng ủy: Chính phủ; Quốc hội': names only since a colon behind the head of bodies. */
function listsBodies(text: string, aligned: string): boolean {
  const colon = text.lastIndexOf(':');
  if (colon < 0 || text.length - colon > LONGEST_LIST || !bodies.test(aligned.slice(Math.max(0, colon - LONGEST_HEAD), colon))) return false;
  return text.slice(colon + 1).split(/[,;]/u).every((name) => /^\s*\p{Lu}/u.test(name) && name.trim().split(' ').length <= MOST_WORDS);
}

/**
 * 'phối hợp với Sở Xây dựng; Sở Y tế; các huyện': names only since the words that lead to those who help. Three of them at least, or
 * nothing in front of those words; else the next clause may begin.
 */
function listsHelpers(text: string, aligned: string, from: number, at: number): boolean {
  const lead = at - from <= LONGEST_LIST ? leadsToHelpers.exec(aligned.slice(from, at)) : null;
  if (!lead) return false;
  const start = from + lead.index + lead[0].length;
  const next = text.slice(at + 1, at + 1 + LONGEST_NAME).search(/[;.:]/u);
  const further = !/\p{L}/u.test(aligned.slice(from, start).replace(chairsAndHelps, '')) || text.slice(start, at).includes(';')
    || (next > 0 && text[at + 1 + next] === ';' && isNames(text, aligned, at + 1, at + 1 + next));
  return further && isNames(text, aligned, start, at);
}

/** Nothing is said to be done; of 'Sở Xây dựng' the second half of a word begins nothing. */
function isNames(text: string, aligned: string, start: number, end: number): boolean {
  const opens = /^\s*(?:\p{Lu}|các )/u.test(text.slice(start, end));
  return opens && Array.from(text.slice(start, end).matchAll(/(?<![\p{L}\d]|\p{Lu}\p{Ll}* )\p{Ll}/gu)).every(({ index }) => matchAt(verb, aligned, start + index) === null);
}

function endsSentence(text: string, at: number, end: number, start: number): boolean {
  const next = text.slice(at + 1, at + 6).trimStart();
  if (at + 1 < end && !/[\s"”)]/.test(text[at + 1] ?? ' ')) return false;
  if (next !== '' && !/^["“(\-–*]?[\p{Lu}\d("“]/u.test(next)) return false;
  const before = text.slice(Math.max(start, at - LONGEST_NUMBERED), at);
  return text[at] !== '.' || !SHORTENED.test(before.slice(-LONGEST_SHORTENED)) || ROMAN.test(before);
}

function push(clauses: Span[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text[start] ?? '')) start++;
  while (end > start && /\s/.test(text[end - 1] ?? '')) end--;
  if (/[\p{L}\p{N}]/u.test(text.slice(start, end))) clauses.push({ start, end });
}
