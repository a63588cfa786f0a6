/** The rows of a filled form out of its tables. */
import type { SheetGrid } from '../../model/sheet.ts';
import { formWords } from '../../text/vi/form.ts';
import { type HeadedRow, headedRows } from './headed-rows.ts';

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

/** The rows of all forms in a file; null where there is none: no table with codes and something to answer. */
export function filledRows(grids: readonly SheetGrid[]): FilledRow[] | null {
  return headedRows(grids, formWords.columns, ['code', 'result'])?.map(filledRow) ?? null;
}

function filledRow({ number, cellOf, textOf }: HeadedRow<keyof typeof formWords.columns>): FilledRow {
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
