/** What the columns of a table mean, told by the rows that head them. */
import { startWords, words } from '../patterns.ts';
import type { Line } from '../source/lines.ts';
import { COLUMN_OF_HEADS, COLUMN_OF_INSPECTED, COLUMN_OF_PASSIVE, COLUMN_OF_PEOPLE, COLUMNS, MATTER_OF_INSPECTION } from '../vocabulary/tables.ts';

export type ColumnRole = 'number' | 'round' | 'team' | 'matter' | 'text' | 'lead' | 'support' | 'time' | 'unit' | 'other';

export interface TableRow {
  cells: Map<number, Line[]>;
}

const inspectedColumn = new RegExp(`^${COLUMN_OF_INSPECTED}$`, 'u');
const passiveColumn = words(COLUMN_OF_PASSIVE);
const inspects = startWords(MATTER_OF_INSPECTION);
const peopleColumn = words(COLUMN_OF_PEOPLE);
const headColumn = words(COLUMN_OF_HEADS);
const ROLE_PATTERNS: readonly (readonly [ColumnRole, RegExp])[] = COLUMNS.map(([role, pattern]) => [role, words(pattern)]);

/** The words of a cell, aligned. */
export function alignedCell(cell: readonly Line[] | undefined): string {
  return (cell ?? []).map((line) => line.aligned).join(' ').trim();
}

function roleOfCell(aligned: string): ColumnRole {
  if (aligned === '' || aligned.length > 80) return 'other';
  return ROLE_PATTERNS.find(([, pattern]) => pattern.test(aligned))?.[0] ?? 'other';
}

/** What each column means, by the first rows that name columns, and how many rows head the table; a header may take two rows when cells are merged. Null roles where no row tells. */
export function columnsOf(rows: readonly TableRow[]): { roles: Map<number, ColumnRole> | null; headerRows: number } {
  for (const [index, row] of rows.slice(0, 3).entries()) {
    const roles = new Map<number, ColumnRole>();
    for (const [column, cell] of row.cells) roles.set(column, roleOfCell(alignedCell(cell)));
    tellInspected(roles, [row], rows.slice(index + 1));
    tellMatter(roles, row);
    const found = new Set(roles.values());
    const named = roundsIn(roles) > 1 || (found.size >= 3 ? found.has('text') || found.has('unit') : found.has('unit') && (found.has('time') || found.has('number')));
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

/** 'Đơn vị được kiểm tra': a head that says who is inspected, not who inspects. */
export function saysInspected(heading: string): boolean {
  return passiveColumn.test(heading);
}

/** How many columns are a round each. */
export function roundsIn(roles: ReadonlyMap<number, ColumnRole> | null): number {
  return [...(roles?.values() ?? [])].filter((role) => role === 'round').length;
}
