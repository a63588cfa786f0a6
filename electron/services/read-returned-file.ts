/** A paper that came back, a filled form or an edited sheet, held against the register; runs where files of others are read. */
import { hash } from 'node:crypto';
import { basename } from 'node:path';
import { type FilledRow, filledRows } from '../../shared/domain/form/form-rows.ts';
import type { HeadedRow, MarkedGrid } from '../../shared/domain/form/headed-rows.ts';
import { judgeForm, tasksNamed } from '../../shared/domain/form/judge-form.ts';
import { judgeSheet, type SheetColumn, sheetRows } from '../../shared/domain/form/judge-sheet.ts';
import { markOfSheet, readRowMark } from '../../shared/domain/form/row-code.ts';
import { isSecretStamp } from '../../shared/domain/reading/source/secret-mark.ts';
import type { DocumentText } from '../../shared/model/reading.ts';
import { Refusal } from '../../shared/model/refusal.ts';
import type { SheetCell } from '../../shared/model/sheet.ts';
import type { ReturnedPreview, ReturnedReading } from '../../shared/model/views.ts';
import { entriesByTask } from '../db/queries/form-entries.ts';
import { paperOfMark } from '../db/queries/papers.ts';
import { taskReportFacts } from '../db/queries/report-facts.ts';
import type { ReadDb } from '../db/queries/scope.ts';
import { fileBytes, readBytes } from '../docx/read/read-file.ts';
import { readXlsx } from '../xlsx/read-xlsx.ts';
import type { ReportsOf } from './job-data.ts';
import { atOneMoment } from './make-reports.ts';
import { unitsByName } from './units-by-name.ts';

/** @throws Refusal `not-a-form`, `sheet-unknown`, `document-secret`, as `fileBytes`, `readBytes` and `readXlsx`; each names the file */
export async function readReturnedFile({ file, today, path }: ReportsOf & { path: string }): Promise<ReturnedPreview> {
  const name = basename(path).normalize('NFC');
  try {
    const bytes = await fileBytes(path);
    const grids = gridsOf(bytes);
    const reading = await atOneMoment(file, (db) => judged(db, grids, today));
    return { ...reading, fingerprint: hash('sha256', `${hash('sha256', bytes, 'hex')} ${JSON.stringify(reading)}`, 'hex') };
  } catch (error) {
    throw error instanceof Refusal ? new Refusal(error.code, { file: name, ...error.params }) : error;
  }
}

/** Whether a file is a form or a sheet of this program. */
export async function isReturnedFile({ path }: { path: string }): Promise<{ returned: boolean }> {
  try {
    const grids = gridsOf(await fileBytes(path));
    return { returned: filledRows(grids) !== null || sheetRows(grids) !== null };
  } catch (error) {
    if (error instanceof Refusal) return { returned: false };
    throw error;
  }
}

/** A form by its columns, a sheet by the marks of its rows. */
function judged(db: ReadDb, grids: readonly MarkedGrid[], today: string): Promise<ReturnedReading> {
  const filled = filledRows(grids);
  if (filled !== null) return judgedForm(db, filled, today);
  const edited = sheetRows(grids);
  if (edited === null) throw new Refusal('not-a-form');
  return judgedSheet(db, edited, today);
}

async function judgedForm(db: ReadDb, rows: readonly FilledRow[], today: string): Promise<ReturnedReading> {
  const { documents } = await taskReportFacts(db, { restrictedToo: true }, today);
  return { kind: 'form', ...judgeForm(rows, documents, await entriesByTask(db, tasksNamed(rows, documents)), today) };
}

async function judgedSheet(db: ReadDb, rows: readonly HeadedRow<SheetColumn>[], today: string): Promise<ReturnedReading> {
  const kept = await keptSheet(db, rows.flatMap(({ marks }) => marks));
  const { documents } = await taskReportFacts(db, { restrictedToo: true }, today);
  return { kind: 'sheet', ...judgeSheet(rows, kept, { documents, units: await unitsByName(db, today), today }) };
}

/** The sheet that most of the rows are of: some may have been pasted from another. */
async function keptSheet(db: ReadDb, marks: readonly string[]) {
  const sheets = Map.groupBy(marks.flatMap((mark) => readRowMark(mark) ?? []), ({ sheet }) => sheet);
  for (const [sheet] of [...sheets].toSorted(([, a], [, b]) => b.length - a.length)) {
    const kept = await paperOfMark(db, markOfSheet(sheet));
    if (kept) return kept;
  }
  throw new Refusal('sheet-unknown');
}

/** The tables of a file, by what it is and not by what its name says. */
function gridsOf(bytes: Uint8Array): MarkedGrid[] {
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
function tablesOf({ text, paragraphs }: DocumentText): MarkedGrid[] {
  const tables = new Map<number, { rows: Map<number, (SheetCell | null)[]>; marks: Map<number, string[]> }>();
  for (const { cell, start, end, marks } of paragraphs) {
    if (cell === null) continue;
    const table = tables.get(cell.table) ?? { rows: new Map<number, (SheetCell | null)[]>(), marks: new Map<number, string[]>() };
    tables.set(cell.table, table);
    const cells = table.rows.get(cell.row) ?? Array.from<SheetCell | null>({ length: cell.columns }).fill(null);
    table.rows.set(cell.row, cells);
    if (marks) table.marks.set(cell.row, [...(table.marks.get(cell.row) ?? []), ...marks]);
    const words = [cells[cell.column]?.text, text.slice(start, end)].filter(Boolean).join('\n');
    if (words !== '') cells[cell.column] = { text: words, on: null, filled: null };
  }
  return [...tables].map(([table, { rows, marks }]) => ({ name: String(table + 1), rows: [...rows].map(([row, cells]) => ({ number: row, cells })), marks }));
}
