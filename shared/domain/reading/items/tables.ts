/** Tables of a document: which hold tasks or inspections, what each column means, which rows are only furniture. */
import type { Line } from '../source/lines.ts';
import { startWords, words } from '../patterns.ts';
import { COLUMN_OF_HEADS, COLUMN_OF_INSPECTED, COLUMN_OF_PASSIVE, COLUMN_OF_PEOPLE, COLUMNS, MATTER_OF_INSPECTION, MATTER_OF_VISIT, ROW_OF_TIME } from '../vocabulary/tables.ts';

export type ColumnRole = 'number' | 'round' | 'team' | 'matter' | 'text' | 'lead' | 'support' | 'time' | 'unit' | 'other';

export interface TableRow {
  cells: Map<number, Line[]>;
}

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

const inspectedColumn = new RegExp(`^${COLUMN_OF_INSPECTED}$`, 'u');
const passiveColumn = words(COLUMN_OF_PASSIVE);
const rowOfTime = startWords(ROW_OF_TIME);
const matterOfVisit = words(MATTER_OF_VISIT);
const inspects = startWords(MATTER_OF_INSPECTION);
const peopleColumn = words(COLUMN_OF_PEOPLE);
const headColumn = words(COLUMN_OF_HEADS);
const ROLE_PATTERNS: readonly (readonly [ColumnRole, RegExp])[] = COLUMNS.map(([role, pattern]) => [role, words(pattern)]);
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
  const { roles, headerRows } = readHeaderRows(rows);
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

/** The words of a cell, aligned. */
function alignedCell(cell: readonly Line[] | undefined): string {
  return (cell ?? []).map((line) => line.aligned).join(' ').trim();
}

function roleOfCell(aligned: string): ColumnRole {
  if (aligned === '' || aligned.length > 80) return 'other';
  return ROLE_PATTERNS.find(([, pattern]) => pattern.test(aligned))?.[0] ?? 'other';
}

/** The first rows that name columns; a header may take two rows when cells are merged. */
function readHeaderRows(rows: readonly TableRow[]): { roles: Map<number, ColumnRole> | null; headerRows: number } {
  for (const [index, row] of rows.slice(0, 3).entries()) {
    const roles = new Map<number, ColumnRole>();
    for (const [column, cell] of row.cells) roles.set(column, roleOfCell(alignedCell(cell)));
    tellInspected(roles, [row], rows.slice(index + 1));
    tellMatter(roles, row);
    const found = new Set(roles.values());
    const named = roundsOf(roles) > 1 || (found.size >= 3 ? found.has('text') || found.has('unit') : found.has('unit') && (found.has('time') || found.has('number')));
    if (!named) continue;
    let headerRows = index + 1;
    const below = rows[headerRows];
    if (below && alignedCell(below.cells.get(0)) === '' && [...below.cells.values()].some((cell) => roleOfCell(alignedCell(cell)) !== 'other')) {
      for (const [column, cell] of below.cells) {
        const role = roleOfCell(alignedCell(cell));
        if (role !== 'other') roles.set(column, role);
      }
      headerRows++;
    }
    leaveHeadsAside(roles, rows.slice(index, headerRows));
    tellInspected(roles, rows.slice(index, headerRows), rows.slice(headerRows));
    return { roles, headerRows };
  }
  return { roles: null, headerRows: 0 };
}

/** TT | Tên báo cáo | Đơn vị chủ trì | Thời gian: beside who leads and when, the first column that no word tells is the matter. */
function tellMatter(roles: Map<number, ColumnRole>, row: TableRow): void {
  const told = new Set(roles.values());
  if (!told.has('lead') || !(told.has('time') || told.has('support')) || told.has('text') || told.has('unit')) return;
  const column = [...row.cells].find(([, cell]) => {
    const head = alignedCell(cell);
    return head !== '' && !ROLE_PATTERNS.some(([, pattern]) => pattern.test(head));
  })?.[0];
  if (column !== undefined) roles.set(column, 'text');
}

function headsOf(header: readonly TableRow[]): Map<number, Line[]> {
  const heads = new Map<number, Line[]>();
  for (const row of header) for (const [column, cell] of row.cells) heads.set(column, [...(heads.get(column) ?? []), ...cell]);
  return heads;
}

/** The aligned words above a column. */
export function headOf(table: Table, column: number): string {
  return alignedCell(table.heads.get(column));
}

/**
 * Đợt | Nội dung | Đơn vị | Thời gian, TT | Đơn vị | Ngày làm việc, STT | Cơ sở | Địa chỉ: beside the name of a round, or where no
 * matter is told but that there is an inspection, 'Đơn vị' are the inspected.
 */
function tellInspected(roles: Map<number, ColumnRole>, header: readonly TableRow[], body: readonly TableRow[]): void {
  const told = new Set(roles.values());
  const columns = (of: readonly ColumnRole[], heading: RegExp): number[] =>
    [...roles].filter(([column, own]) => of.includes(own) && header.some((row) => heading.test(alignedCell(row.cells.get(column))))).map(([column]) => column);
  const matter = [...roles].filter(([, role]) => role === 'text').flatMap(([column]) => body.map((row) => alignedCell(row.cells.get(column))));
  const ofPeople = header.some((row) => [...row.cells.values()].some((cell) => peopleColumn.test(alignedCell(cell))));
  const schedule = !ofPeople && !told.has('unit') && matter.every((cell) => inspects.test(cell)) && (told.has('number') || told.has('time'));
  const inspected = told.has('round') || schedule ? columns(['lead', 'other'], inspectedColumn) : [];
  for (const column of inspected) roles.set(column, 'unit');
  if (inspected.length > 0 && schedule) for (const [column, role] of roles) if (role === 'text') roles.set(column, 'matter');
  // 'Đơn vị kiểm tra | Đơn vị được kiểm tra'
  const passive = columns(['unit'], passiveColumn);
  if (passive.length > 0) for (const [column, role] of roles) if (role === 'unit' && !passive.includes(column)) roles.set(column, 'other');
}

/** 'Người đứng đầu chịu trách nhiệm' beside 'Cơ quan chủ trì' says who answers for those that lead. */
function leaveHeadsAside(roles: Map<number, ColumnRole>, header: readonly TableRow[]): void {
  const leads = [...roles].filter(([, role]) => role === 'lead').map(([column]) => column);
  const heads = leads.filter((column) => header.some((row) => headColumn.test(alignedCell(row.cells.get(column)))));
  if (heads.length < leads.length) for (const column of heads) roles.set(column, 'other');
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
  return roles.has('time') && [...(table.roles ?? [])].some(([column, role]) => role === 'unit' && passiveColumn.test(headOf(table, column)));
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

/** How many columns are a round each. */
function roundsOf(roles: ReadonlyMap<number, ColumnRole> | null): number {
  return [...(roles?.values() ?? [])].filter((role) => role === 'round').length;
}

/** Whether the table lists units to be inspected. */
export function isUnitTable(table: Table): boolean {
  const roles = new Set(table.roles?.values());
  return (roles.has('unit') || roundsOf(table.roles) > 1) && !isTaskTable(table);
}

/** '| | Quý II/2021 | | |', '| I | Đợt 1: tháng 4 | | |': the line that says when the rows below it are; null for a row of matter. */
export function timeOfRows(row: TableRow): Line | null {
  const [first, ...more] = [...row.cells.values()].flat().filter((line) => line.text !== '');
  const lines = first && more.length > 0 && PART.test(first.text) ? more : first ? [first, ...more] : [];
  const [line] = lines;
  return line && lines.length === 1 && rowOfTime.test(line.aligned) ? line : null;
}

/** Whether a table of units says when, in which round or by which team they are inspected; a bare list leaves that to the lines above it. */
export function saysWhen(table: Table): boolean {
  const roles = [...(table.roles?.values() ?? [])];
  return roles.some((role) => role === 'time' || role === 'round' || role === 'team') || roles.filter((role) => role === 'unit').length > 1 || table.body.some((row) => timeOfRows(row) !== null);
}
