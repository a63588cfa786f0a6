/** Tables set in columns by spaces, as text out of a PDF keeps them: cells of several lines, a header of several lines. */
import { ROW_OF_TIME } from '../vocabulary/tables.ts';
import { bodyOf, ROW_NUMBER, rowStart } from './aligned-body.ts';
import { cellsOfLine, edgesIn, edgesOf, headCells, piecesOf } from './aligned-columns.ts';
import { headAt, LEAST_COLUMNS } from './aligned-head.ts';
import { cellParts } from './cell-parts.ts';
import type { TabbedTable } from './tabbed-table.ts';

/** A row that only says when those below it are: 'Quý II/2021'. */
const rowOfTime = new RegExp(`^(?:${ROW_OF_TIME}) [\\dIVX]`, 'iu');
/** 'II', 'A' in front of the words of a part. */
const PART = /^(\s*(?:[IVX]{1,5}|[A-Z])[.)]?)\s+(?=\p{Lu})/u;

/** The table that begins at a line; null where none does. */
export function alignedTableAt(lines: readonly string[], from: number): TabbedTable | null {
  const head = headAt(lines, from);
  if (!head) return null;
  const { blocks, next } = bodyOf(lines, head);
  const even = evenRows(head.lines, blocks);
  if (even) return { rows: even, columns: even[0]?.length ?? 0, next };
  const heads = headCells(head.lines, blocks);
  if (heads.length < LEAST_COLUMNS || blocks.length === 0) return null;
  const edges = edgesOf(heads, blocks);
  const rows = rowsOf(blocks, edges, head.numbered);
  return rows.length > 0 ? { rows: [heads.map(({ text }) => [text]), ...rows], columns: edges.length, next } : null;
}

/** Lines that all have as many pieces as the header, whatever they stand below: a row each; null where one has not. */
function evenRows(head: readonly string[], blocks: readonly string[][]): string[][][] | null {
  const rows = [...head, ...blocks.flat()].map((line) => piecesOf(line).map(({ text }) => [text]));
  const columns = rows[0]?.length ?? 0;
  return head.length === 1 && columns >= LEAST_COLUMNS && rows.every(({ length }) => length === columns) ? rows : null;
}

/** Rows of the body, each the parts of its cells. */
function rowsOf(blocks: readonly string[][], edges: readonly number[], numbered: boolean): string[][][] {
  const groups = blocks.map((block) => {
    const own = edgesIn(block, edges);
    return block.map((line) => partHead(line, edges.length) ?? cellsOfLine(line, own));
  });
  // Where the first row begins with a word like 'Đợt', so do the others.
  const opening = rowStart.test(groups[0]?.[0]?.[0]?.[0] ?? '') ? rowStart : /^[\p{Lu}\d]/u;
  const isOneOf = (cells: string[][]) => cells.slice(1).every(({ length }, index) => length === 0 || index === 0) && rowOfTime.test(cells[1]?.[0] ?? '');
  const begins = (cells: string[][]) => {
    const [first = '', second = ''] = cells.map(([text]) => text ?? '');
    if (numbered) return ROW_NUMBER.test(first) || (first === '' && isOneOf(cells));
    return cells.slice(1).some(({ length }) => length > 0) && (opening.test(first) || (first === '' && rowStart.test(second)));
  };
  const apartByLines = groups.filter((group) => group.filter(begins).length < 2).length * 2 > groups.length;
  const rows: string[][][][] = [];
  for (const group of groups) {
    const opens = group.filter(begins).length;
    // A page that ends in the middle of a row leaves a group without a number.
    if (opens === 0 && rows.length > 0) rows.at(-1)?.push(...group);
    else if (opens < 2 || (!numbered && groups.length > 1 && apartByLines)) rows.push(group);
    else rows.push(...split(group, begins));
  }
  return rows.map(merged);
}

/** 'II   Về chuẩn bị đầu tư và khởi công dự án': the head of a part runs over its columns. */
function partHead(line: string, columns: number): string[][] | null {
  const [number, text, ...more] = piecesOf(line.replace(PART, '$1   '));
  return number && text && more.length === 0 && PART.test(line) ? [[number.text], [text.text], ...Array.from({ length: columns - 2 }, () => [])] : null;
}

/** Rows with no empty line between them begin with their numbers; where the first number stands lower, each stands in the middle of its row. */
function split(group: readonly string[][][], begins: (cells: string[][]) => boolean): string[][][][] {
  const opens = group.flatMap((cells, index) => (begins(cells) ? [index] : []));
  const starts = opens[0] === 0 ? opens : middled(group, opens);
  return starts.map((at, index) => group.slice(index === 0 ? 0 : at, starts[index + 1] ?? group.length));
}

/** Where rows begin that have as many lines above their numbers as below, or one more or less. */
function middled(group: readonly string[][][], opens: readonly number[]): number[] {
  const starts = [0];
  for (const [index, at] of opens.slice(0, -1).entries()) {
    const behind = 2 * at - (starts.at(-1) ?? 0) + 1;
    const next = opens[index + 1] ?? group.length;
    const opensCell = (line: number) => (group[line] ?? []).slice(1).some(([text]) => /^[\p{Lu}"“]/u.test(text ?? ''));
    const near = [behind, behind - 1, behind + 1].filter((line) => line > at && line <= next);
    starts.push(near.find(opensCell) ?? Math.min(behind, next));
  }
  return starts;
}

/** The lines of a row as the parts of its cells. */
function merged(lines: readonly string[][][]): string[][] {
  return Array.from({ length: lines[0]?.length ?? 0 }, (_, column) => cellParts(lines.flatMap((cells) => cells[column] ?? [])));
}
