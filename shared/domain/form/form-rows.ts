/** The rows of a filled form out of its tables, wherever columns and rows were moved to: found by their headings. */
import type { SheetCell, SheetGrid, SheetRow } from '../../model/sheet.ts';
import { formWords } from '../../text/vi/form.ts';
import { foldWords } from '../fold-text.ts';

/** What one row came back with. */
export interface FilledRow {
  /** The row as people count it: in a spreadsheet with its heading, in a table without. */
  row: number;
  code: string;
  /** The task's words as they stand there. */
  words: string;
  result: string;
  doneOn: { text: string; on: string | null };
  number: string;
  obstacle: string;
}

const { columns } = formWords;
type Column = keyof typeof columns;
const headings = new Map((Object.keys(columns) as Column[]).map((column) => [foldWords(columns[column]), column]));

/** The rows of all forms in a file; null where there is none. */
export function filledRows(grids: readonly SheetGrid[]): FilledRow[] | null {
  const found = grids.flatMap((grid) => {
    const rows = rowsOf(grid);
    return rows === null ? [] : [rows];
  });
  return found.length === 0 ? null : found.flat();
}

function rowsOf({ rows }: SheetGrid): FilledRow[] | null {
  const head = rows.findIndex((row) => columnsIn(row) !== null);
  const places = rows[head] && columnsIn(rows[head]);
  if (!places) return null;
  return rows.slice(head + 1).filter((row) => columnsIn(row) === null).map((row) => filledRow(row, places));
}

/** Where the form's columns stand, if this row is its heading: the code, and something to answer. */
function columnsIn({ cells }: SheetRow): Map<Column, number> | null {
  const places = new Map<Column, number>();
  for (const [index, cell] of cells.entries()) {
    const column = headings.get(foldWords(cell?.text ?? ''));
    if (column !== undefined && !places.has(column)) places.set(column, index);
  }
  return places.has('code') && places.has('result') ? places : null;
}

function filledRow({ number, cells }: SheetRow, places: ReadonlyMap<Column, number>): FilledRow {
  const cellOf = (column: Column): SheetCell | null => cells[places.get(column) ?? -1] ?? null;
  const textOf = (column: Column) => (cellOf(column)?.text ?? '').normalize('NFC').trim();
  return {
    row: number,
    code: textOf('code'),
    words: textOf('words'),
    result: textOf('result'),
    doneOn: { text: textOf('doneOn'), on: cellOf('doneOn')?.on ?? null },
    number: textOf('number'),
    obstacle: textOf('obstacle'),
  };
}
