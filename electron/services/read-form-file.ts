/** A filled form, .docx or .xlsx, held against the register; runs where files of others are read. */
import { hash } from 'node:crypto';
import { basename } from 'node:path';
import { type FilledRow, filledRows } from '../../shared/domain/form/form-rows.ts';
import { judgeForm, tasksNamed } from '../../shared/domain/form/judge-form.ts';
import { isSecretStamp } from '../../shared/domain/reading/secret-mark.ts';
import type { DocumentText } from '../../shared/model/reading.ts';
import { Refusal } from '../../shared/model/refusal.ts';
import type { SheetCell, SheetGrid } from '../../shared/model/sheet.ts';
import type { FormPreview } from '../../shared/model/views.ts';
import { entriesByTask } from '../db/queries/form-entries.ts';
import { taskReportFacts } from '../db/queries/report-facts.ts';
import { fileBytes, readBytes } from '../docx/read/read-file.ts';
import { readXlsx } from '../xlsx/read-xlsx.ts';
import type { ReportsOf } from './job-data.ts';
import { atOneMoment } from './make-reports.ts';

/** @throws Refusal `not-a-form`, `document-secret`, as `fileBytes`, `readBytes` and `readXlsx`; each names the file */
export async function readFormFile({ file, today, path }: ReportsOf & { path: string }): Promise<FormPreview> {
  const name = basename(path).normalize('NFC');
  try {
    const bytes = await fileBytes(path);
    const rows = filledRows(gridsOf(bytes));
    if (rows === null) throw new Refusal('not-a-form');
    return await againstRegister(rows, bytes, { file, today });
  } catch (error) {
    throw error instanceof Refusal ? new Refusal(error.code, { file: name, ...error.params }) : error;
  }
}

function againstRegister(rows: readonly FilledRow[], bytes: Uint8Array, { file, today }: ReportsOf): Promise<FormPreview> {
  return atOneMoment(file, async (db) => {
    const { documents } = await taskReportFacts(db, { restrictedToo: true }, today);
    const reading = judgeForm(rows, documents, await entriesByTask(db, tasksNamed(rows, documents)), today);
    return { ...reading, fingerprint: hash('sha256', `${hash('sha256', bytes, 'hex')} ${JSON.stringify(reading)}`, 'hex') };
  });
}

/** The tables of a file, by what it is and not by what its name says. */
function gridsOf(bytes: Uint8Array): SheetGrid[] {
  try {
    return tablesOf(readBytes(bytes).text);
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== 'document-is-sheet') throw error;
  }
  const grids = readXlsx(bytes);
  if (grids.some(({ rows }) => rows.some(({ cells }) => cells.some((cell) => cell !== null && isSecretStamp(cell.text.toUpperCase()))))) throw new Refusal('document-secret');
  return grids;
}

/** The tables of a Word document as a spreadsheet would hold them; lines of a cell stay lines, rows are counted below the heading. */
function tablesOf({ text, paragraphs }: DocumentText): SheetGrid[] {
  const tables = new Map<number, Map<number, (SheetCell | null)[]>>();
  for (const { cell, start, end } of paragraphs) {
    if (cell === null) continue;
    const rows = tables.get(cell.table) ?? new Map<number, (SheetCell | null)[]>();
    tables.set(cell.table, rows);
    const cells = rows.get(cell.row) ?? Array.from<SheetCell | null>({ length: cell.columns }).fill(null);
    rows.set(cell.row, cells);
    const words = [cells[cell.column]?.text, text.slice(start, end)].filter(Boolean).join('\n');
    if (words !== '') cells[cell.column] = { text: words, on: null, filled: null };
  }
  return [...tables].map(([table, rows]) => ({ name: String(table + 1), rows: [...rows].map(([row, cells]) => ({ number: row, cells })) }));
}
