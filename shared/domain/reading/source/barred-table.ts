/** Tables whose bars a converter left on lines of their own: a bar, the lines of a cell, a bar, …; a further bar where a row ends. */
import { cellParts } from './cell-parts.ts';
import { longestAt, matchAt, wordsAt } from '../patterns.ts';
import { LEADS_TO_NAME, NAME_STARTS } from '../vocabulary/copied-tables.ts';
import { UNIT_HEADS } from '../vocabulary/heads.ts';
import { alignSpelling } from '../vocabulary/spelling.ts';
import { labelOf } from './line-labels.ts';
import type { TabbedTable } from './tabbed-table.ts';

const BAR = /^\s*\|\s*$/u;
/** Fewer columns are a head of two columns, not a table. */
const LEAST_COLUMNS = 3;
const MOST_COLUMNS = 12;
/** No cell has more lines, and none of a header; behind the last bar the paper goes on. */
const MOST_LINES = 60;
const MOST_OF_HEADER = 8;
const MATTER = 40;
/** '9', '1.2', 'IV', 'A' */
const NUMBER = /^\(?(?:\d{1,3}(?:\.\d{1,2})*|[IVX]{1,5}|[A-Z])[.)]?$/u;

const head = longestAt(UNIT_HEADS);
const nameStart = wordsAt(NAME_STARTS);
const goesOn = new RegExp(`[,;–-]$|(?<!\\p{L})(?:${LEADS_TO_NAME})$`, 'u');

/** What stands between two bars, and the line of the second; null behind the last. */
function cellBehind(lines: readonly string[], bar: number, most = MOST_LINES): { parts: string[]; next: number } | null {
  const length = lines.slice(bar + 1, bar + 2 + most).findIndex((line) => BAR.test(line));
  if (length < 0) return null;
  return { parts: cellParts(namesApart(lines.slice(bar + 1, bar + 1 + length).map((line) => line.replaceAll('**', '').trim()))), next: bar + 1 + length };
}

/** 'Sở Tài chính' and 'Sở Y tế' on the next line of a cell of names are two. */
function namesApart(lines: readonly string[]): string[] {
  if (!opensName(lines[0] ?? '')) return [...lines];
  return lines.flatMap((line, index) => (index > 0 && opensName(line) && !goesOn.test(alignSpelling(lines[index - 1] ?? '')) ? ['', line] : [line]));
}

function opensName(line: string): boolean {
  return /^\p{Lu}/u.test(line) && (matchAt(head, alignSpelling(line), 0) !== null || matchAt(nameStart, alignSpelling(line), 0) !== null);
}

function isEmpty(parts: readonly string[]): boolean {
  return parts.every((part) => part === '');
}

/** Whether a row begins with these words: a number, or the matter of one whose number is merged into the row above. */
function opensRow(parts: readonly string[]): boolean {
  const [first = ''] = parts;
  const label = labelOf(first)?.style;
  return NUMBER.test(first) || label === 'roman-upper' || label === 'letter-upper' || isMatter(parts);
}

/** No name and no time is so long. */
function isMatter([first = '']: readonly string[]): boolean {
  return first.length >= MATTER;
}

/** The cells of a row from its first bar on; it ends with all columns, or in front of the number of the next where cells are merged. */
function rowFrom(lines: readonly string[], bar: number, columns: number | null): { cells: string[][]; next: number } | null {
  const cells: string[][] = [];
  let at = bar;
  while (cells.length < (columns ?? MOST_COLUMNS)) {
    const cell = cellBehind(lines, at, columns === null ? MOST_OF_HEADER : MOST_LINES);
    if (!cell || (columns === null && cells.length === 0 && isEmpty(cell.parts))) return null;
    const behind = isEmpty(cell.parts) && cells.length > 0 ? cellBehind(lines, cell.next) : null;
    if (behind && (columns === null || opensRow(behind.parts))) return { cells, next: at };
    cells.push(cell.parts);
    at = cell.next;
  }
  return { cells, next: at };
}

/** The table whose first bar a line is; null where none of three columns or more stands there. */
export function barredTableAt(lines: readonly string[], from: number): TabbedTable | null {
  if (!BAR.test(lines[from] ?? '')) return null;
  const header = rowFrom(lines, from, null);
  const columns = header?.cells.length ?? 0;
  if (!header || columns < LEAST_COLUMNS || columns >= MOST_COLUMNS) return null;
  const rows = [header.cells];
  let end = header.next;
  while (BAR.test(lines[end + 1] ?? '')) {
    const row = rowFrom(lines, end + 1, columns);
    if (!row) break;
    const cells = isMatter(row.cells[0] ?? []) && row.cells.length > 1 && row.cells.length < columns ? [[''], ...row.cells] : row.cells;
    rows.push([...cells, ...Array.from({ length: columns - cells.length }, () => [''])]);
    end = row.next;
  }
  return rows.length > 1 ? { rows: rows.filter((row) => !row.every(isEmpty)), columns, next: end + 1 } : null;
}
