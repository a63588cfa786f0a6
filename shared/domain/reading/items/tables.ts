/** Tables of a document: which hold tasks or inspections, what stands in their cells, which rows are only furniture. */
import type { Line } from '../source/lines.ts';
import { startWords, words } from '../patterns.ts';
import { MATTER_OF_VISIT, ROW_OF_TIME } from '../vocabulary/tables.ts';
import { alignedCell, type ColumnRole, columnsOf, roundsIn, saysInspected, type TableRow } from './table-columns.ts';

export interface Table {
  lines: Line[];
  rows: TableRow[];
  /** Role by column; null when no header row tells it. */
  roles: Map<number, ColumnRole> | null;
  /** What stands above each column; empty when no header row tells it. */
  heads: Map<number, Line[]>;
  /** Rows behind the header. */
  body: TableRow[];
}

const rowOfTime = startWords(ROW_OF_TIME);
const matterOfVisit = words(MATTER_OF_VISIT);
/** 'II', 'A' */
const PART = /^(?:[IVX]+|[A-Z])[.)]?$/u;
/** In fewer columns the same words may stand by chance. */
const FEWEST_REPEATS = 3;
/** One word that is no bullet. */
const NUMBER = /^(?=[^\s]*[\p{L}\d])\S+$/u;
const INDEX_CELL = /^\(?\s*(?:\d{1,2}|[a-zA-Z])\s*\)?$/;

/** Gathers the lines of one table, beginning at `from`. */
export function tableAt(lines: readonly Line[], from: number): { table: Table; next: number } {
  const ordinal = lines[from]?.cell?.table;
  const own: Line[] = [];
  let next = from;
  while (next < lines.length && lines[next]?.cell?.table === ordinal) {
    const line = lines[next];
    if (line) own.push(line);
    next++;
  }
  const rows = rowsOf(own);
  const { roles, headerRows } = columnsOf(rows);
  return { table: { lines: own.filter((line) => line.text !== ''), rows, roles, heads: headsOf(rows.slice(0, headerRows)), body: roles ? bodyRows(rows, headerRows) : rows }, next };
}

function rowsOf(lines: readonly Line[]): TableRow[] {
  const rows = new Map<number, TableRow>();
  for (const line of lines) {
    if (!line.cell) continue;
    const row = rows.get(line.cell.row) ?? { cells: new Map<number, Line[]>() };
    rows.set(line.cell.row, row);
    const cell = row.cells.get(line.cell.column) ?? [];
    row.cells.set(line.cell.column, cell);
    if (line.text !== '' || cell.length === 0) cell.push(line);
  }
  for (const row of rows.values()) emptyRepeats(row);
  return [...rows.values()];
}

/** A cell merged through the row, which some converters write into each of its columns: 'I | Về nhận thức | Về nhận thức | Về nhận thức'. */
function emptyRepeats({ cells }: TableRow): void {
  const texts = [...cells].map(([column, cell]) => ({ column, text: alignedCell(cell) }));
  const repeated = texts.at(-1)?.text ?? '';
  const first = texts.findIndex(({ text }) => text === repeated);
  if (repeated === '' || first > 1 || texts.length - first < FEWEST_REPEATS || texts.slice(first).some(({ text }) => text !== repeated)) return;
  for (const { column } of texts.slice(first + 1)) cells.set(column, []);
}

/** What stands above each column, in one header row or more. */
function headsOf(header: readonly TableRow[]): Map<number, Line[]> {
  const heads = new Map<number, Line[]>();
  for (const row of header) for (const [column, cell] of row.cells) heads.set(column, [...(heads.get(column) ?? []), ...cell]);
  return heads;
}

/** The aligned words above a column. */
export function headOf(table: Table, column: number): string {
  return alignedCell(table.heads.get(column));
}

/** Rows of matter: no repeated header, no (1) (2) (3). */
function bodyRows(rows: readonly TableRow[], headerRows: number): TableRow[] {
  const header = rows.slice(0, headerRows).map(rowKey);
  return rows.slice(headerRows).filter((row) => {
    if (header.includes(rowKey(row))) return false;
    const cells = [...row.cells.values()].map(alignedCell).filter((cell) => cell !== '');
    return !(cells.length >= 3 && cells.every((cell) => INDEX_CELL.test(cell)));
  });
}

function rowKey(row: TableRow): string {
  return [...row.cells.values()].map(alignedCell).join('|');
}

/** Lines of the first column of a role, empty when there is none. */
export function cellsOf(table: Table, row: TableRow, role: ColumnRole): Line[] {
  const lines: Line[] = [];
  for (const [column, own] of table.roles ?? []) {
    if (own === role) lines.push(...(row.cells.get(column) ?? []));
  }
  return lines.filter((line) => line.text !== '');
}

/** What the first column counts, without its full stop; null for nothing and for a bullet, and for words that a row is headed by: 'I. NÂNG CAO NHẬN THỨC'. */
export function numberOf(table: Table, row: TableRow): string | null {
  const number = (cellsOf(table, row, 'number')[0]?.text ?? '').replace(/[.)\s]+$/u, '');
  return NUMBER.test(number) ? number : null;
}

/** 'II | UBND xã, thị trấn | |': a row that heads those below. */
export function headsRows(table: Table, row: TableRow): boolean {
  const filled = [...row.cells.values()].filter((cell) => cell.some((line) => line.text !== '')).length;
  return filled <= 2 && PART.test(numberOf(table, row) ?? '');
}

/** The column of a role is there but merged into the row above. */
export function isMergedAway(table: Table, row: TableRow, role: ColumnRole): boolean {
  const columns = [...(table.roles ?? [])].filter(([, own]) => own === role).map(([column]) => column);
  return columns.length > 0 && columns.every((column) => !row.cells.has(column));
}

/** Whether the table gives work: it has matter and an owner or a time. */
export function isTaskTable(table: Table): boolean {
  const roles = new Set(table.roles?.values());
  return roles.has('text') && !isRoundTable(table) && !isPlanOfVisits(table) && !isSchedule(table) && (roles.has('lead') || roles.has('time') || roles.has('support'));
}

/** Đơn vị được kiểm tra | Nội dung | Thời gian | Phòng chủ trì: whom one goes to when, whatever else it says. */
function isSchedule(table: Table): boolean {
  const roles = new Set(table.roles?.values());
  return roles.has('time') && [...(table.roles ?? [])].some(([column, role]) => role === 'unit' && saysInspected(headOf(table, column)));
}

/** Đối tượng thanh tra | Nội dung thanh tra | Thời gian | Phòng chủ trì: whom one goes to when, and what for. */
export function isPlanOfVisits(table: Table): boolean {
  const roles = new Set(table.roles?.values());
  if (!roles.has('unit') || !roles.has('time')) return false;
  return [...(table.roles ?? [])].some(([column, role]) => role === 'text' && matterOfVisit.test(headOf(table, column)));
}

/** Whether each row of the table is a round of inspections. */
export function isRoundTable(table: Table): boolean {
  const roles = new Set(table.roles?.values());
  return roles.has('round') && roles.has('unit');
}

/** Whether the table lists units to be inspected. */
export function isUnitTable(table: Table): boolean {
  const roles = new Set(table.roles?.values());
  return (roles.has('unit') || roundsIn(table.roles) > 1) && !isTaskTable(table);
}

/** '| | Quý II/2021 | | |', '| I | Đợt 1: tháng 4 | | |': the line that says when the rows below it are; null for a row of matter. */
export function timeOfRows(row: TableRow): Line | null {
  const line = onlyLineOf(row);
  return line && rowOfTime.test(line.aligned) ? line : null;
}

/** All that a row says, the number of a part aside; null where it says more. */
export function onlyLineOf(row: TableRow): Line | null {
  const [first, ...more] = [...row.cells.values()].flat().filter((line) => line.text !== '');
  const lines = first && more.length > 0 && PART.test(first.text) ? more : first ? [first, ...more] : [];
  return lines.length === 1 ? (lines[0] ?? null) : null;
}

/** Whether a table of units says when, in which round or by which team they are inspected; a bare list leaves that to the lines above it. */
export function saysWhen(table: Table): boolean {
  const roles = [...(table.roles?.values() ?? [])];
  return roles.some((role) => role === 'time' || role === 'round' || role === 'team') || roles.filter((role) => role === 'unit').length > 1 || table.body.some((row) => timeOfRows(row) !== null);
}
