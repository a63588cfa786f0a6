/** Texts as a page sets them and a PDF gives them back: lines of one width, first lines indented, tables in columns of spaces or cell behind cell. */
import type { DocumentText } from '../../../shared/model/reading.ts';

/** Spaces in front of the first line of a paragraph, and between two columns. */
const INDENT = 6;
const BETWEEN = 3;
/** No column is narrower, and none that has a longer cell takes less than this share of a page. */
const NARROWEST = 4;

/** Breaks words into lines. @param width letters of a line @param first letters that the first line has less */
export function linesOf(text: string, width: number, first = 0): string[] {
  const lines = [''];
  for (const word of text.trim().split(/ +/u)) {
    const line = lines.at(-1) ?? '';
    const room = lines.length === 1 ? width - first : width;
    if (line === '') lines[lines.length - 1] = word;
    else if (line.length + 1 + word.length <= room) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}

type Row = ReadonlyMap<number, string[]>;

/** How a table comes out of a page: in its columns, or copied by a viewer. */
export type TableSetter = (rows: readonly Row[], width: number) => string[];

/** A whole text on a page. @param width letters of a line */
export function pageOf({ text, paragraphs }: DocumentText, width: number, set: TableSetter = inColumns): string {
  const page: string[] = [];
  const rows = new Map<number, Map<number, string[]>>();
  const flush = (): void => {
    if (rows.size > 0) page.push(...set([...rows.values()], width));
    rows.clear();
  };
  let table = -1;
  for (const { start, end, cell } of paragraphs) {
    const words = text.slice(start, end);
    if (cell === null || cell.table !== table) flush();
    table = cell?.table ?? -1;
    if (cell) {
      const row = rows.get(cell.row) ?? new Map<number, string[]>();
      rows.set(cell.row, row);
      row.set(cell.column, [...(row.get(cell.column) ?? []), words]);
    } else {
      page.push(...linesOf(words, width, INDENT).map((line, index) => (index === 0 ? ' '.repeat(INDENT) + line : line)));
    }
  }
  flush();
  return page.join('\n');
}

/** A table in columns as wide as their longest cell asks for, an empty line between two rows. */
export function inColumns(rows: readonly Row[], width: number): string[] {
  const { widths, cellsOf } = onPage(rows, width);
  return rows.flatMap((row) => {
    const cells = cellsOf(row);
    const height = Math.max(...cells.map(({ length }) => length));
    return [...Array.from({ length: height }, (_, line) => cells.map((cell, column) => (cell[line] ?? '').padEnd((widths[column] ?? 0) + BETWEEN)).join('').trimEnd()), ''];
  });
}

/** A table as a viewer copies it: cell behind cell; behind a cell of one line the next goes on in that line, behind a longer one it begins a new one. */
export function copied(rows: readonly Row[], width: number): string[] {
  const { cellsOf } = onPage(rows, width);
  return rows.flatMap((row) => {
    const lines: string[] = [];
    let goesOn = false;
    for (const [first = '', ...more] of cellsOf(row).filter((cell) => cell.join('') !== '')) {
      if (goesOn) lines[lines.length - 1] = `${lines.at(-1) ?? ''} ${first}`;
      else lines.push(first);
      lines.push(...more);
      goesOn = more.length === 0;
    }
    return lines;
  });
}

/** How wide the columns of a table are, and how they break the cells of a row. */
function onPage(rows: readonly Row[], width: number): { widths: number[]; cellsOf: (row: Row) => string[][] } {
  const columns = Math.max(...rows.flatMap((row) => [...row.keys()])) + 1;
  const longest = Array.from({ length: columns }, (_, column) => Math.max(NARROWEST, ...rows.map((row) => (row.get(column) ?? []).join(' ').length)));
  const room = width - BETWEEN * (columns - 1);
  const share = room / columns;
  const narrow = longest.filter((letters) => letters <= share);
  const wide = (room - narrow.reduce((sum, letters) => sum + letters, 0)) / Math.max(1, columns - narrow.length);
  const widths = longest.map((letters) => Math.floor(letters <= share ? letters : wide));
  return { widths, cellsOf: (row) => widths.map((letters, column) => (row.get(column) ?? []).flatMap((part) => linesOf(part, letters))) };
}
