/** Rows of a file's tables by the headings of their columns, wherever columns and rows were moved to. */
import type { SheetCell, SheetGrid, SheetRow } from '../../model/sheet.ts';
import { foldWords } from '../fold-text.ts';

/** A table of a file; of a Word file with the marks that its rows carry. */
export interface MarkedGrid extends SheetGrid {
  /** By the number of the row. */
  marks?: ReadonlyMap<number, readonly string[]>;
}

export interface HeadedRow<C extends string> {
  /** The row as people count it: in a spreadsheet with its heading, in a table without. */
  number: number;
  marks: readonly string[];
  /** False where the table lost the column. */
  has(column: C): boolean;
  cellOf(column: C): SheetCell | null;
  textOf(column: C): string;
}

/**
 * The rows below the headings of each table that has the needed columns; null where no table has.
 * @param titles what stands above the columns
 */
export function headedRows<C extends string>(grids: readonly MarkedGrid[], titles: Readonly<Record<C, string>>, needed: readonly C[]): HeadedRow<C>[] | null {
  const headings = new Map((Object.keys(titles) as C[]).map((column) => [foldWords(titles[column]), column]));
  const found = grids.flatMap((grid) => rowsOf(grid, headings, needed) ?? []);
  const any = grids.some(({ rows }) => rows.some((row) => columnsIn(row, headings, needed) !== null));
  return any ? found : null;
}

function rowsOf<C extends string>({ rows, marks }: MarkedGrid, headings: ReadonlyMap<string, C>, needed: readonly C[]): HeadedRow<C>[] | null {
  const head = rows.findIndex((row) => columnsIn(row, headings, needed) !== null);
  const places = rows[head] && columnsIn(rows[head], headings, needed);
  if (!places) return null;
  return rows.slice(head + 1).filter((row) => columnsIn(row, headings, needed) === null).map(({ number, cells }) => {
    const cellOf = (column: C) => cells[places.get(column) ?? -1] ?? null;
    return { number, marks: marks?.get(number) ?? [], has: (column) => places.has(column), cellOf, textOf: (column) => (cellOf(column)?.text ?? '').normalize('NFC').trim() };
  });
}

/** Where the columns stand, if this row is the heading of what is looked for. */
function columnsIn<C extends string>({ cells }: SheetRow, headings: ReadonlyMap<string, C>, needed: readonly C[]): Map<C, number> | null {
  const places = new Map<C, number>();
  for (const [index, cell] of cells.entries()) {
    const column = headings.get(foldWords(cell?.text ?? ''));
    if (column !== undefined && !places.has(column)) places.set(column, index);
  }
  return needed.every((column) => places.has(column)) ? places : null;
}
