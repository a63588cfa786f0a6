/** The tables of a text, for tests of what finds them. */
import { plainText } from '../../shared/domain/reading/source/plain-text.ts';

/** Cells by table, row and column. */
export function cellsOf(...lines: string[]): string[][][] {
  const document = plainText(lines.join('\n'));
  const tables: string[][][] = [];
  for (const { cell, start, end } of document.paragraphs) {
    if (!cell) continue;
    const row = ((tables[cell.table] ??= [])[cell.row] ??= []);
    row[cell.column] = [row[cell.column], document.text.slice(start, end)].filter(Boolean).join('/');
  }
  return tables;
}
