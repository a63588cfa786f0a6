/** Tables set in columns by spaces, as text out of a PDF keeps them: cells of several lines, a header of several lines. */
import { words } from '../patterns.ts';
import { COLUMNS } from '../vocabulary/tables.ts';
import { alignSpelling } from '../vocabulary/spelling.ts';
import { ALIGNED } from '../vocabulary/lines.ts';
import { cellsOfLine, edgesIn, edgesOf, headCells, overlaps, type Piece, piecesOf } from './aligned-columns.ts';
import type { TabbedTable } from './tabbed-table.ts';

/** A header has no more lines, and no more of them stand above the one that begins with 'TT'. */
const MOST_HEAD = 6;
const LEAST_COLUMNS = 3;
/** What names a column is no longer, in letters. */
const LONGEST_HEAD = 40;
/** No page is wider, in letters. */
const PAGE_WIDTH = 250;
const numberHead = new RegExp(`^(?:${ALIGNED.numberHead})$`, 'iu');
const numberHeadFirst = new RegExp(`^(\\s*(?:${ALIGNED.numberHead})) (?=\\S)`, 'iu');
const columnHead = words(COLUMNS.map(([, pattern]) => pattern).join('|'));
const ends = new RegExp(`^\\s*(?:${ALIGNED.ends})`, 'iu');
const ROW_NUMBER = /^\(?(?:\d{1,3}(?:\.\d{1,2})*|[IVX]{1,5}|[A-Z])[.)]?$/u;
const PAGE_NUMBER = /^\s*(?:[-–]\s*)?\d{1,3}(?:\s*[-–])?\s*$/u;
/** The number of a page stands further from the left, in letters. */
const PAGE_NUMBER_FROM = 10;
/** 'a)', '3.', '-': below an empty line they begin a paragraph behind the table, unless the rows bear such numbers. */
const LABEL = /^\s*(?:[a-zđ]\)|(?:\d{1,2}|[IVX]{1,5})(?:\.\d{1,2})*[.)]|Điều \d|[-–+*•])\s+\S/u;
/** Of what a paragraph spans so much is more than any cell. */
const WIDE = 0.6;

interface Head {
  lines: string[];
  /** The line behind the header. */
  body: number;
  /** The first column holds numbers. */
  numbered: boolean;
}

/** The table that begins at a line; null where none does. */
export function alignedTableAt(lines: readonly string[], from: number): TabbedTable | null {
  const head = headAt(lines, from);
  if (!head) return null;
  const { blocks, next } = bodyOf(lines, head);
  const heads = headCells(head.lines, blocks);
  if (heads.length < LEAST_COLUMNS || blocks.length === 0) return null;
  const edges = edgesOf(heads, blocks);
  const header = heads.map(({ text }) => [text]);
  const rows = rowsOf(blocks, edges, head.numbered);
  return rows.length > 0 ? { rows: [header, ...rows], columns: edges.length, next } : null;
}

/** Lines that name columns: one begins with 'TT', or several of its words head columns. */
function headAt(lines: readonly string[], from: number): Head | null {
  let until = from;
  if ((lines[from] ?? '').length > PAGE_WIDTH) return null;
  while (until < lines.length && until - from < MOST_HEAD && lines[until]?.trim() !== '') until++;
  const block = lines.slice(from, until).map(apart);
  const at = block.findIndex((line) => numberHead.test(piecesOf(line)[0]?.text ?? ''));
  if (at < 0) return plainHeadAt(lines, from);
  const number = piecesOf(block[at] ?? '')[0];
  if (!number || !block.slice(0, at).every((line) => standsOver(line, block[at] ?? '', number.end))) return null;
  const below = block.findIndex((line, index) => index > at && (piecesOf(line)[0]?.start ?? 0) <= number.end);
  const count = below < 0 ? block.length : below;
  const own = block.slice(0, count);
  // A title over the table has nothing below it.
  if (at > 0 && count === at + 1 && block.slice(0, at).every((line) => piecesOf(line).length === 1)) return null;
  if (piecesOf(block[at] ?? '').length < LEAST_COLUMNS - 1 || own.some((line) => piecesOf(line).some(({ text }) => /[.;]$/u.test(text)))) return null;
  const more = below < 0 ? secondHead(lines, until, number.end) : { lines: [], next: from + count };
  return { lines: [...own, ...more.lines], body: more.next, numbered: true };
}

/** Below 'Phân công' and an empty line 'Chủ trì', 'Phối hợp': lines that only name columns. */
function secondHead(lines: readonly string[], from: number, left: number): { lines: string[]; next: number } {
  let at = from;
  while (at < lines.length && lines[at]?.trim() === '') at++;
  let until = at;
  while (until < lines.length && until - at < MOST_HEAD && lines[until]?.trim() !== '') until++;
  const block = lines.slice(at, until);
  const names = block.length > 0 && block.every((line) => piecesOf(line).every(({ text, start }) => start > left && namesColumn(text)));
  return names ? { lines: block, next: until } : { lines: [], next: from };
}

function namesColumn(text: string): boolean {
  return text.length < LONGEST_HEAD && columnHead.test(alignSpelling(text)) && !/[.;:,]$/u.test(text);
}

/** A line above the one with 'TT' belongs to the header where its words stand over single columns. */
function standsOver(line: string, below: string, left: number): boolean {
  const pieces = piecesOf(line);
  const heads = piecesOf(below);
  return !LABEL.test(line) && line !== line.toUpperCase() && pieces.every((piece) => piece.start > left && !/^[("“]|[)."”]$/u.test(piece.text) && heads.filter((head) => overlaps(head, piece)).length < 2);
}

/** 'Thời gian      Đơn vị được giám sát      Địa điểm' */
function plainHeadAt(lines: readonly string[], from: number): Head | null {
  const cells = piecesOf(lines[from] ?? '');
  const named = cells.filter(({ text }) => namesColumn(text));
  const isHead = cells.length >= LEAST_COLUMNS && named.length >= cells.length - 1;
  return isHead && piecesOf(lines[from + 1] ?? '').length >= 2 ? { lines: [lines[from] ?? ''], body: from + 1, numbered: false } : null;
}

/** 'TT Nội dung': the head of a narrow column stands close to the next. */
function apart(line: string): string {
  return line.replace(numberHeadFirst, '$1  ');
}

/** The lines of the table, row by row where empty lines tell them apart, and the line behind it. */
function bodyOf(lines: readonly string[], { lines: head, body, numbered }: Head): { blocks: string[][]; next: number } {
  const cells = head.flatMap(piecesOf).toSorted((a, b) => a.start - b.start);
  const left = cells[0]?.start ?? 0;
  const numberEnd = (cells[0]?.end ?? 0) + 1;
  const width = (cells.at(-1)?.start ?? 0) - left;
  const opensRow = (line: string) => { const [first] = piecesOf(line); return first !== undefined && first.start <= numberEnd && ROW_NUMBER.test(first.text.split(' ')[0] ?? ''); };
  const isWide = ([first, ...more]: readonly Piece[]) => first !== undefined && more.length === 0 && first.end - first.start > width * WIDE && first.start < left + width * (1 - WIDE);
  const blocks: string[][] = [];
  let labelled: boolean | null = null;
  let next = body;
  for (let at = body; at < lines.length;) {
    if (isBetween(lines[at] ?? '')) { at++; continue; }
    let until = at;
    while (until < lines.length && !isBetween(lines[until] ?? '')) until++;
    const block = lines.slice(at, until);
    // The number may stand in the middle of its row.
    const numberAt = block.findIndex(opensRow);
    const row = numbered ? numberAt >= 0 && block.slice(0, numberAt).every((line) => (piecesOf(line)[0]?.start ?? 0) >= numberEnd && !LABEL.test(line)) : !isWide(piecesOf(block[0] ?? ''));
    labelled ??= block.some((line) => LABEL.test(line));
    const stop = block.findIndex((line, index) => {
      const pieces = piecesOf(line);
      const paragraph = LABEL.test(line) && !labelled && (index === 0 || isWide(pieces));
      const leftOfRows = numbered && pieces.length === 1 && !opensRow(line) && (pieces[0]?.start ?? 0) < numberEnd && (pieces[0]?.text ?? '').includes(' ');
      return ends.test(line) || paragraph || leftOfRows || (!row && isWide(pieces));
    });
    const own = stop < 0 ? block : block.slice(0, stop);
    if (own.length > 0) {
      blocks.push(own);
      next = at + own.length;
    }
    if (stop >= 0) break;
    at = until;
  }
  return { blocks, next };
}

/** An empty line, or the number of a page. */
function isBetween(line: string): boolean {
  return line.trim() === '' || (PAGE_NUMBER.test(line) && (piecesOf(line)[0]?.start ?? 0) > PAGE_NUMBER_FROM);
}

/** Rows of the body, each the parts of its cells. */
function rowsOf(blocks: readonly string[][], edges: readonly number[], numbered: boolean): string[][][] {
  const groups = blocks.map((block) => {
    const own = edgesIn(block, edges);
    return block.map((line) => cellsOfLine(line, own));
  });
  const begins = (cells: string[][]) => numbered ? ROW_NUMBER.test(cells[0]?.[0] ?? '') : /^[\p{Lu}\d]/u.test(cells[0]?.[0] ?? '') && cells.slice(1).some(({ length }) => length > 0);
  const rows: string[][][][] = [];
  for (const group of groups) {
    const opens = group.filter(begins).length;
    // A page that ends in the middle of a row leaves a group without a number.
    if (opens === 0 && rows.length > 0) rows.at(-1)?.push(...group);
    else if (opens < 2) rows.push(group);
    else rows.push(...split(group, begins));
  }
  return rows.map(merged);
}

/** Rows with no empty line between them begin with their numbers; where a number stands in the middle of its row, with a capital. */
function split(group: readonly string[][][], begins: (cells: string[][]) => boolean): string[][][][] {
  const opens = group.flatMap((cells, index) => (begins(cells) ? [index] : []));
  const starts = opens[0] === 0 ? opens : opens.map((at, index) => startBefore(group, index === 0 ? 0 : (opens[index - 1] ?? 0) + 1, at, index === 0));
  return starts.map((at, index) => group.slice(index === 0 ? 0 : at, starts[index + 1] ?? group.length));
}

/** The line nearest to the middle between two numbers on which the second column begins with a capital. */
function startBefore(group: readonly string[][][], from: number, to: number, first: boolean): number {
  if (first) return 0;
  const middle = (from + to) / 2;
  const candidates = Array.from({ length: to - from + 1 }, (_, index) => from + index).filter((at) => /^[\p{Lu}"“]/u.test(group[at]?.[1]?.[0] ?? ''));
  return candidates.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0] ?? to;
}

/** The lines of a row as the parts of its cells: what a full line broke is joined, what begins with a dash stands for itself. */
function merged(lines: readonly string[][][]): string[][] {
  const columns = lines[0]?.length ?? 0;
  return Array.from({ length: columns }, (_, column) => {
    const parts: string[] = [];
    for (const text of lines.flatMap((cells) => cells[column] ?? [])) {
      const last = parts.at(-1);
      if (last === undefined || /^[-–+•*] /u.test(text)) parts.push(text);
      else parts[parts.length - 1] = `${last} ${text}`;
    }
    return parts.length > 0 ? parts : [''];
  });
}
