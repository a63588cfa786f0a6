/** Splits a paragraph into clauses that may have owners of their own: at full stops and semicolons. */
import type { Span } from '../../../model/reading.ts';
import type { TwoForms } from '../names/name-text.ts';
import { PLURAL } from '../vocabulary/groups.ts';
import { SHORTENED, UNIT_HEADS } from '../vocabulary/names.ts';

const bodies = new RegExp(`(?:^|[^\\p{L}])${PLURAL} (?:${UNIT_HEADS})$`, 'u');
/** Names of bodies in a list have no more words, and take no more room. */
const MOST_WORDS = 8;
const LONGEST_LIST = 1000;
const LONGEST_HEAD = 60;

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

function endsSentence(text: string, at: number, end: number, start: number): boolean {
  const next = text.slice(at + 1, at + 6).trimStart();
  if (at + 1 < end && !/[\s"”)]/.test(text[at + 1] ?? ' ')) return false;
  if (next !== '' && !/^["“(\-–*]?[\p{Lu}\d("“]/u.test(next)) return false;
  return text[at] !== '.' || !SHORTENED.test(text.slice(Math.max(start, at - 6), at));
}

function push(clauses: Span[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text[start] ?? '')) start++;
  while (end > start && /\s/.test(text[end - 1] ?? '')) end--;
  if (/[\p{L}\p{N}]/u.test(text.slice(start, end))) clauses.push({ start, end });
}
