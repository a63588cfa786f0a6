/**
 * What an edited sheet proposes: each of its rows held against the sheet as it was written (told by the row's mark, else by
 * the same words) and against the register, cell by cell. What a cell shows by itself, a state or a paper's place, is no edit.
 */
import type { EditedCell, EditedField, EditedSheetReading, FormProblem, FormReason } from '../../model/form-views.ts';
import type { ReportDoc, ReportRow } from '../../reports/report-doc.ts';
import type { DocumentFacts, TrackedTask } from '../../reports/task-facts.ts';
import { editedSheetWords } from '../../text/vi/edited-sheet.ts';
import { reportWords } from '../../text/vi/reports.ts';
import { foldWords } from '../fold-text.ts';
import { type CellReader, cellReaders, plain } from './edited-cells.ts';
import { type HeadedRow, headedRows, type MarkedGrid } from './headed-rows.ts';

const titles = reportWords.bieuTongHop.columns;
export type SheetColumn = keyof typeof titles;
type Column = SheetColumn;

/** A sheet as it was written. */
export interface KeptSheet {
  title: string;
  code: string | null;
  handedOutOn: string | null;
  doc: ReportDoc;
}

/** What the edits are judged by. */
export interface SheetRegister {
  documents: readonly DocumentFacts[];
  /** Ids of units by their folded names; null for a name that several bear. */
  units: ReadonlyMap<string, string | null>;
  /** The office's civil date. */
  today: string;
}

/** The rows of all sheets in a file, known by their marks; null where there is none. */
export function sheetRows(grids: readonly MarkedGrid[]): HeadedRow<Column>[] | null {
  return headedRows(grids.filter(({ marks }) => (marks?.size ?? 0) > 0), titles, ['ordinal', 'words']);
}

/** A row of the sheet as it was written: lines of its cells by column. */
interface KeptRow {
  taskId: string;
  cells: Readonly<Partial<Record<Column, string[]>>>;
}

export function judgeSheet(rows: readonly HeadedRow<Column>[], kept: KeptSheet, register: SheetRegister): EditedSheetReading {
  const { title, code, handedOutOn } = kept;
  const reading: EditedSheetReading = { sheet: { title, code, handedOutOn }, lines: [], problems: [], known: 0 };
  const tasks = new Map(register.documents.flatMap((document) => document.tasks.map((task) => [task.id, task] as const)));
  const { pairs, alone, missing } = paired(rows, keptRows(kept.doc));
  for (const { row, before } of pairs) {
    const task = tasks.get(before.taskId);
    if (task) judgeRow({ row, before, task }, kept.doc, register, reading);
    else if (isEdited(row, before)) reading.problems.push(problem(row, 'noTask', writtenIn(row)));
  }
  reading.problems.push(...alone, ...missing.map((one): FormProblem => ({ row: null, reason: 'takenOut', words: wordsOf(one), written: '', detail: '' })));
  return reading;
}

function keptRows(doc: ReportDoc): Map<string, KeptRow> {
  const rows = new Map<string, KeptRow>();
  const byTitle = new Map<string, Column>((Object.keys(titles) as Column[]).map((column) => [titles[column], column]));
  for (const table of doc.blocks) {
    if (table.kind !== 'table') continue;
    const columns = table.columns.map((column) => byTitle.get(column.title));
    for (const row of table.rows) if (row.kind === 'cells' && row.mark && row.task) rows.set(row.mark, { taskId: row.task.id, cells: cellsOf(row, columns) });
  }
  return rows;
}

function cellsOf(row: Extract<ReportRow, { kind: 'cells' }>, columns: readonly (Column | undefined)[]): KeptRow['cells'] {
  return Object.fromEntries(columns.flatMap((column, index) => (column === undefined ? [] : [[column, (row.cells[index]?.lines ?? []).map(({ text }) => text)]])));
}

interface Paired {
  pairs: { row: HeadedRow<Column>; before: KeptRow }[];
  alone: FormProblem[];
  missing: KeptRow[];
}

/** Rows by their marks; those that lost theirs by the same words; the others are listed. */
function paired(rows: readonly HeadedRow<Column>[], kept: ReadonlyMap<string, KeptRow>): Paired {
  const left = new Map(kept);
  const found = new Map<HeadedRow<Column>, KeptRow>();
  const take = (row: HeadedRow<Column>, mark: string | undefined) => {
    const before = mark === undefined ? undefined : left.get(mark);
    if (mark === undefined || !before) return;
    left.delete(mark);
    found.set(row, before);
  };
  for (const row of rows) take(row, row.marks.find((mark) => left.has(mark)));
  const byWords = new Map([...left].toReversed().map(([mark, one]) => [foldWords(wordsOf(one)), mark]));
  for (const row of rows) if (!found.has(row)) take(row, byWords.get(foldWords(row.textOf('words'))));
  const alone = rows.filter((row) => !found.has(row) && isTaskRow(row)).map((row) => {
    const reason = row.marks.length === 0 ? 'added' : row.marks.some((mark) => kept.has(mark)) ? 'doubled' : 'foreign';
    return problem(row, reason, writtenIn(row), reason === 'added' ? '' : row.textOf('ordinal'));
  });
  return { pairs: [...found].map(([row, before]) => ({ row, before })), alone, missing: [...left.values()] };
}

/** Names of groups and the signature stand in rows of the table too. */
function isTaskRow(row: HeadedRow<Column>): boolean {
  return row.textOf('words') !== '' && /^\d*$/u.test(row.textOf('ordinal'));
}

function wordsOf({ cells }: KeptRow): string {
  return (cells.words ?? []).join(' ');
}

const read = Object.keys(cellReaders) as EditedField[];

function writtenIn(row: HeadedRow<Column>): string {
  return read.filter((column) => column !== 'words').map((column) => row.textOf(column)).filter(Boolean).join('; ');
}

function isEdited(row: HeadedRow<Column>, { cells }: KeptRow): boolean {
  return read.some((column) => row.has(column) && plain(row.textOf(column)) !== plain((cells[column] ?? []).join('\n')));
}

function problem(row: HeadedRow<Column>, reason: FormReason, written: string, detail = ''): FormProblem {
  return { row: Number(row.textOf('ordinal')) || null, reason, words: row.textOf('words'), written, detail };
}

interface FoundRow {
  row: HeadedRow<Column>;
  before: KeptRow;
  task: TrackedTask;
}

function judgeRow({ row, before, task }: FoundRow, doc: ReportDoc, { units, today }: SheetRegister, reading: EditedSheetReading): void {
  for (const field of read) {
    const base = before.cells[field];
    if (base === undefined || !row.has(field) || plain(base.join('\n')) === plain(row.textOf(field))) continue;
    const reader: CellReader = cellReaders[field];
    const judged = reader({ base, lines: row.textOf(field).split('\n').filter((text) => text.trim() !== ''), task, units, today, asAt: doc.asAt ?? today });
    if (judged === 'same') continue;
    if (judged === 'known') {
      reading.known += 1;
      continue;
    }
    const column = editedSheetWords.columns[field];
    if ('reason' in judged) {
      reading.problems.push(problem(row, judged.reason, row.textOf(field), judged.detail ?? column));
      continue;
    }
    const line: EditedCell = { key: `${task.id} ${field}`, taskId: task.id, place: task.place, words: task.words, ...judged };
    const other = reading.lines.find(({ key }) => key === line.key);
    if (!other) reading.lines.push(line);
    else if (plain(other.now) !== plain(line.now)) reading.problems.push(problem(row, 'doubled', row.textOf(field), column));
  }
}
