/** Tables copied as text: the cells of a row stand between tabs, the paragraphs of a cell on lines of their own. */

/** Fewer cells in a row are a head of two columns, not a table. */
const LEAST_CELLS = 3;
/** 'II', '12', '(1)' in front of a tab begin a row. */
const OPENS_ROW = /^\s*\(?(?:\d{1,3}(?:\.\d{1,2})*|[IVX]{1,5}|[A-Z])[.)]?\s*\t/u;
/** What may stand between two pages. */
const PAGE_BREAK = /^\s*\d{0,3}\s*$/u;

export interface TabbedTable {
  /** Cells by row; the paragraphs of a cell in order. */
  rows: string[][][];
  /** Columns of the header. */
  columns: number;
  /** The line behind the table. */
  next: number;
}

/** The table that begins at a line: a header of three cells or more, and a row below it. Null where none does. */
export function tabbedTableAt(lines: readonly string[], from: number): TabbedTable | null {
  const header = cellsOf(lines[from] ?? '');
  if (header.filter((cell) => cell.trim() !== '').length < LEAST_CELLS) return null;
  const rows: string[][][] = [header.map((cell) => [cell])];
  let next = from + 1;
  while (next < lines.length) {
    const repeated = rows.length > 1 ? repeatedHeaderAt(lines, next, lines[from] ?? '') : null;
    if (repeated !== null) {
      next = repeated + 1;
      continue;
    }
    const row = rowAt(lines, next, header.length);
    if (!row) break;
    rows.push(row.cells);
    next = row.next;
  }
  return rows.length > 1 ? { rows, columns: header.length, next } : null;
}

/** The line on which the header stands once more at the top of a page, with the page's number before it. Null where none does. */
function repeatedHeaderAt(lines: readonly string[], from: number, header: string): number | null {
  const at = PAGE_BREAK.test(lines[from] ?? '') ? from + 1 : from;
  return lines[at]?.trim() === header.trim() ? at : null;
}

/** One row: lines are taken up to the last column, or to the line that begins the next row. */
function rowAt(lines: readonly string[], from: number, columns: number): { cells: string[][]; next: number } | null {
  if (!(lines[from] ?? '').includes('\t')) return opensCell(lines, from, columns);
  return gather(lines, from, columns);
}

/** A row whose first cell has several paragraphs has no tab in its first line. */
function opensCell(lines: readonly string[], from: number, columns: number): { cells: string[][]; next: number } | null {
  const below = lines[from + 1] ?? '';
  const goesOn = (lines[from] ?? '').trim() !== '' && below.includes('\t') && cellsOf(below).length === columns && !OPENS_ROW.test(below);
  return goesOn ? gather(lines, from, columns) : null;
}

function gather(lines: readonly string[], from: number, columns: number): { cells: string[][]; next: number } {
  const cells: string[][] = [[]];
  let next = from;
  for (; next < lines.length; next++) {
    const line = lines[next] ?? '';
    const parts = cellsOf(line);
    const begins = next > from && (line.trim() === '' || OPENS_ROW.test(line) || cells.length - 1 + parts.length > columns);
    if (begins || (next > from && cells.length >= columns)) break;
    parts.forEach((part, index) => {
      if (index === 0) cells.at(-1)?.push(part);
      else cells.push([part]);
    });
  }
  // Word leaves out no cell, but a mail program cuts the tabs that a line ends with.
  while (cells.length < columns) cells.push(['']);
  return { cells: cells.slice(0, columns), next };
}

function cellsOf(line: string): string[] {
  return line.split('\t');
}
