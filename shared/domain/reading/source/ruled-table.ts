/** Tables that converters to Markdown draw: columns under dashes, and grids of '+', '-' and '|'. */
import { cellParts } from './cell-parts.ts';
import type { TabbedTable } from './tabbed-table.ts';

/** '---- -------- ------': each run of dashes is as wide as its column. Two stand below the two columns of a letterhead. */
const COLUMN_RULE = /^\s*-{2,}(?: +-{2,}){2,}\s*$/u;
const FULL_RULE = /^\s*-{10,}\s*$/u;
const GRID_RULE = /^\s*\+(?:[-=:]{2,}\+)+\s*$/u;
const GRID_LINE = /^\s*\|.*\|\s*$/u;
/** A header has no more lines. */
const MOST_HEAD = 8;

/** The table that begins at a line; null where none does. */
export function ruledTableAt(lines: readonly string[], from: number): TabbedTable | null {
  return gridAt(lines, from) ?? underDashesAt(lines, from);
}

/** Rows stand between rules of '+' and '-'; the lines of a cell one below the other. */
function gridAt(lines: readonly string[], from: number): TabbedTable | null {
  if (!GRID_RULE.test(lines[from] ?? '')) return null;
  // Without a line of cells below it it is a mere line of dashes.
  if (!GRID_LINE.test(lines[from + 1] ?? '')) return null;
  const rows: string[][][] = [];
  let row: string[][] = [];
  let at = from + 1;
  for (; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (GRID_RULE.test(line)) {
      if (row.length > 0) rows.push(row.map(cellParts));
      row = [];
    } else if (GRID_LINE.test(line)) line.trim().slice(1, -1).split('|').forEach((text, column) => (row[column] ??= []).push(text));
    else break;
  }
  return rows.length > 0 ? { rows, columns: Math.max(...rows.map(({ length }) => length)), next: at } : null;
}

/** A rule of dashes below the header, or above rows without one, says where columns begin. */
function underDashesAt(lines: readonly string[], from: number): TabbedTable | null {
  const framed = FULL_RULE.test(lines[from] ?? '') && !COLUMN_RULE.test(lines[from] ?? '');
  const bare = COLUMN_RULE.test(lines[from] ?? '');
  if (!framed && !bare && !COLUMN_RULE.test(lines[from + 1] ?? '')) return null;
  const below = lines.slice(from + 1, from + MOST_HEAD).findIndex((line) => COLUMN_RULE.test(line));
  const rule = bare ? from : below < 0 ? below : from + 1 + below;
  if (rule < 0 || (lines[from] ?? '').trim() === '') return null;
  const starts = Array.from((lines[rule] ?? '').matchAll(/-+/gu), ({ index }) => index);
  const cellsOf = (line: string): string[] => starts.map((start, column) => line.slice(column === 0 ? 0 : start, starts[column + 1]));
  const head = bare ? [] : lines.slice(framed ? from + 1 : from, rule);
  const body = bodyOf(lines, rule + 1, framed || bare);
  if (!body) return null;
  const rows = [head, ...body.rows].filter((row) => row.length > 0).map((row) => starts.map((_, column) => cellParts(row.map((line) => cellsOf(line)[column] ?? ''))));
  return { rows, columns: starts.length, next: body.next };
}

/** A closing rule ends the rows, with empty lines between those of several lines; without one an empty line does. */
function bodyOf(lines: readonly string[], from: number, closed: boolean): { rows: string[][]; next: number } | null {
  let end = from;
  const isEnd = (line: string): boolean => COLUMN_RULE.test(line) || FULL_RULE.test(line) || (!closed && line.trim() === '');
  while (end < lines.length && !isEnd(lines[end] ?? '')) end++;
  const opened = lines[from - 1] ?? '';
  const closes = !closed || (end < lines.length && (FULL_RULE.test(lines[end] ?? '') || lines[end]?.trim() === opened.trim()));
  if (end === from || !closes) return null;
  const own = lines.slice(from, end);
  const apart = own.some((line) => line.trim() === '');
  const rows: string[][] = [[]];
  for (const line of own) {
    if (line.trim() === '') rows.push([]);
    else if (apart) rows.at(-1)?.push(line);
    else rows.push([line]);
  }
  return { rows, next: end + ((lines[end] ?? '').trim() === '' ? 0 : 1) };
}
