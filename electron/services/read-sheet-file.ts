/** An .xlsx file read as an old register; runs where files of others are read. */
import { hash } from 'node:crypto';
import { basename } from 'node:path';
import { isSecretStamp } from '../../shared/domain/reading/source/secret-mark.ts';
import { layoutOf } from '../../shared/domain/sheet/columns.ts';
import { readSheet } from '../../shared/domain/sheet/read-sheet.ts';
import { Refusal } from '../../shared/model/refusal.ts';
import type { SheetGrid, SheetLayout } from '../../shared/model/sheet.ts';
import { fileBytes } from '../docx/read/read-file.ts';
import { readXlsx } from '../xlsx/read-xlsx.ts';
import type { ReadSheet, SheetInput } from './job-data.ts';

/** @throws Refusal as `readXlsx`, `document-secret`, `not-found` for a sheet that the file does not have; each names the file */
export async function readSheetFile(input: SheetInput): Promise<ReadSheet> {
  const { file } = input;
  const name = 'path' in file ? basename(file.path).normalize('NFC') : file.name;
  try {
    const bytes = 'path' in file ? await fileBytes(file.path) : file.bytes;
    const grids = readXlsx(bytes);
    // A cell may say it in small letters: in a register that is a column of its own.
    const cells = grids.flatMap((grid) => grid.rows.flatMap((row) => row.cells));
    if (cells.some((cell) => cell !== null && isSecretStamp(cell.text.toUpperCase()))) throw new Refusal('document-secret');
    const sha256 = hash('sha256', bytes, 'hex');
    const grid = input.sheet === null ? longest(grids) : grids.find((one) => one.name === input.sheet);
    if (!grid) throw new Refusal('not-found');
    const layout = withColumns(layoutOf(grid, new Map(input.remembered)), input.columns);
    return {
      fingerprint: hash('sha256', `${sha256} ${grid.name}`, 'hex'),
      file: { name, sha256, bytes },
      sheets: grids.map(({ name: sheet, rows }) => ({ name: sheet, rows: rows.length })),
      sheet: grid.name,
      layout,
      reading: readSheet(grid, layout, input.context, input.names),
    };
  } catch (error) {
    throw error instanceof Refusal ? new Refusal(error.code, { file: name, ...error.params }) : error;
  }
}

function longest(grids: readonly SheetGrid[]): SheetGrid | undefined {
  return grids.toSorted((a, b) => b.rows.length - a.rows.length)[0];
}

function withColumns(layout: SheetLayout, chosen: SheetInput['columns']): SheetLayout {
  if (chosen === null) return layout;
  const fields = new Map(chosen.map(({ index, field }) => [index, field]));
  return { ...layout, columns: layout.columns.map((column) => ({ ...column, field: fields.get(column.index) ?? (fields.has(column.index) ? null : column.field) })) };
}
