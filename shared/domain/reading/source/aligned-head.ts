/** The header of a table that spaces set in columns: a line that begins with 'TT', or one whose words name columns. */
import { words } from '../patterns.ts';
import { COLUMNS } from '../vocabulary/tables.ts';
import { alignSpelling } from '../vocabulary/spelling.ts';
import { ALIGNED } from '../vocabulary/lines.ts';
import { labelOf } from './line-labels.ts';
import { overlaps, type Piece, piecesOf } from './aligned-columns.ts';

/** A header has no more lines, and no more of them stand above the one that begins with 'TT'. */
const MOST_HEAD = 6;
/** Fewer columns are a head of a letter, not a table. */
export const LEAST_COLUMNS = 3;
/** What names a column is no longer, in letters. */
const LONGEST_HEAD = 40;
/** No page is wider, in letters. */
const PAGE_WIDTH = 250;
const numberHead = new RegExp(`^(?:${ALIGNED.numberHead})$`, 'iu');
const numberHeadFirst = new RegExp(`^(\\s*(?:${ALIGNED.numberHead})) (?=\\S)`, 'iu');
const narrowHeadFirst = new RegExp(`^(\\s*(?:${ALIGNED.narrowHead})) (?=\\p{Lu})`, 'u');
const columnHead = words(COLUMNS.map(([, pattern]) => pattern).join('|'));

export interface AlignedHead {
  lines: string[];
  /** The line behind the header. */
  body: number;
  /** The first column holds numbers. */
  numbered: boolean;
}

/** Lines that name columns: one begins with 'TT', or several of its words head columns. */
export function headAt(lines: readonly string[], from: number): AlignedHead | null {
  let until = from;
  if ((lines[from] ?? '').length > PAGE_WIDTH) return null;
  while (until < lines.length && until - from < MOST_HEAD && lines[until]?.trim() !== '') until++;
  const block = lines.slice(from, until).map(apart);
  const at = block.findIndex((line) => numberHead.test(piecesOf(line)[0]?.text ?? ''));
  if (at < 0) return plainHeadAt(lines, from);
  const number = piecesOf(block[at] ?? '')[0];
  if (!number || !block.slice(0, at).every((line) => standsOver(line, block[at] ?? '', number.end))) return null;
  const closed = until - from < MOST_HEAD;
  const below = block.findIndex((line, index) => index > at && ((piecesOf(line)[0]?.start ?? 0) <= number.end || (!closed && !goesOn(line, index, at))));
  const count = below < 0 ? block.length : below;
  const own = block.slice(0, count);
  // A title over the table has nothing below it.
  if (at > 0 && count === at + 1 && block.slice(0, at).every((line) => piecesOf(line).length === 1)) return null;
  if (piecesOf(block[at] ?? '').length < LEAST_COLUMNS - 1 || own.some((line) => piecesOf(line).some(({ text }) => /[.;]$/u.test(text)))) return null;
  const more = below < 0 ? secondHead(lines, until, number.end) : { lines: [], next: from + count };
  return { lines: [...own, ...more.lines], body: more.next, numbered: true };
}

/** Below 'TT' stand as many lines as above it; where none stand above, the rest of heads: small letters, numbers, heads. */
function goesOn(line: string, index: number, at: number): boolean {
  return at > 0 ? index <= 2 * at : piecesOf(line).every(({ text }) => text.length < LONGEST_HEAD && (/^(?:\(?\p{Ll}|\d{1,2}$)/u.test(text) || namesColumn(text)));
}

/** Below 'Phân công' and an empty line 'Chủ trì', 'Phối hợp': lines that only name columns. */
function secondHead(lines: readonly string[], from: number, left: number): { lines: string[]; next: number } {
  let at = from;
  while (at < lines.length && lines[at]?.trim() === '') at++;
  const names = (line: string) => line.trim() !== '' && piecesOf(line).every(({ text, start }) => start > left && namesColumn(text));
  let until = at;
  while (until < lines.length && until - at < MOST_HEAD && names(lines[until] ?? '')) until++;
  return until > at ? { lines: lines.slice(at, until), next: until } : { lines: [], next: from };
}

function namesColumn(text: string): boolean {
  return text.length < LONGEST_HEAD && columnHead.test(alignSpelling(text)) && !/[.;:,]$/u.test(text);
}

/** A line above the one with 'TT' belongs to the header where its words stand over single columns. */
function standsOver(line: string, below: string, left: number): boolean {
  const pieces = piecesOf(line);
  const heads = piecesOf(below);
  return labelOf(line) === null && line !== line.toUpperCase() && pieces.every((piece) => piece.start > left
    && !/^[("“]|[)."”]$/u.test(piece.text) && heads.filter((head) => overlaps(head, piece)).length < 2);
}

/** 'Thời gian      Đơn vị được giám sát      Địa điểm' */
function plainHeadAt(lines: readonly string[], from: number): AlignedHead | null {
  const line = (lines[from] ?? '').replace(narrowHeadFirst, '$1  ');
  const cells = piecesOf(line);
  const named = cells.filter(({ text }) => namesColumn(text));
  const isHead = cells.length >= LEAST_COLUMNS && named.length >= cells.length - 1;
  if (!isHead || cells.some(({ text }) => /\d/u.test(text))) return null;
  const below = lines.slice(from + 1, from + MOST_HEAD).filter((other) => other.trim() !== '');
  if (!below.some((other) => piecesOf(other).length > 1)) return null;
  const more = restOfHead(lines, from + 1, cells);
  return { lines: [line, ...more], body: from + 1 + more.length, numbered: false };
}

/** The lines up to an empty one that go on with heads in their places, in small letters. */
function restOfHead(lines: readonly string[], from: number, cells: readonly Piece[]): readonly string[] {
  let until = from;
  while (until < lines.length && until - from < MOST_HEAD && lines[until]?.trim() !== '') until++;
  const rest = lines.slice(from, until);
  return rest.every((line) => piecesOf(line).every((piece) => /^\p{Ll}/u.test(piece.text) && cells.filter((cell) => overlaps(cell, piece)).length === 1)) ? rest : [];
}

/** 'TT Nội dung': the head of a narrow column stands close to the next. */
function apart(line: string): string {
  return line.replace(numberHeadFirst, '$1  ');
}
