/** Whether an operation is one that a program could have written: kinds, shapes and types, before anything is folded. */
import { cellsOf, tables } from '../../../shared/model/registry.ts';
import type { OpRecord } from '../log/chain.ts';
import { ERASURES } from '../log/erase.ts';
import { opKind } from '../log/kinds.ts';

type Values = Record<string, unknown>;

/** Names and ids are short; what is longer is no name. Characters. */
const LONGEST_NAME = 200;

/** Operations of tables and columns that this program does not know are kept as they came: only their form is looked at. */
export function isSoundOp(op: OpRecord): boolean {
  if ([op.table, op.row, op.cell].some((name) => name.length > LONGEST_NAME) || op.table === '' || op.row === '') return false;
  if (op.salt === null) return op.kind === opKind.create ? op.cell === '' : op.cell !== '';
  if (op.table === ERASURES) return isNamed(parsed(op.value));
  if (op.kind === opKind.create) return op.cell === '' && isSoundCreation(op);
  if (op.cell === '') return false;
  if (op.kind === opKind.reopen) return isNamed(parsed(op.value));
  return op.kind === opKind.set && isSoundCell(op);
}

function isSoundCreation(op: OpRecord): boolean {
  const values = objectOf(op.value);
  if (!values || !Object.values(values).every(isScalar)) return false;
  const columns = tables[op.table]?.columns;
  if (!columns) return true;
  return Object.entries(columns).every(([column, { required }]) => fits(op.table, column, values[column] ?? null) && !(required && (values[column] ?? null) === null));
}

function isSoundCell(op: OpRecord): boolean {
  const cell = cellsOf(op.table).find(({ name }) => name === op.cell);
  if (!cell) return true;
  if (cell.name === 'removed') return op.value === null || typeof op.value === 'number';
  if (!cell.grouped) return fits(op.table, op.cell, op.value) && !(tables[op.table]?.columns[op.cell]?.required && op.value === null);
  if (op.value === null) return true;
  const values = objectOf(op.value);
  return values !== null && cell.columns.every((column) => fits(op.table, column, values[column] ?? null));
}

function fits(table: string, column: string, value: unknown): boolean {
  const type = tables[table]?.columns[column]?.type;
  if (type === undefined || value === null) return true;
  return type === 'text' ? typeof value === 'string' : typeof value === 'number' && Number.isSafeInteger(value);
}

function parsed(value: unknown): unknown {
  if (typeof value !== 'string') return undefined;
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return undefined;
  }
}

function objectOf(value: unknown): Values | null {
  const found = parsed(value);
  return typeof found === 'object' && found !== null && !Array.isArray(found) ? (found as Values) : null;
}

function isScalar(value: unknown): boolean {
  return value === null || typeof value === 'string' || (typeof value === 'number' && Number.isSafeInteger(value));
}

/** The versions that a reopening names: pairs of an origin's UUID and a sequence number. */
function isNamed(value: unknown): boolean {
  return Array.isArray(value) && value.every((one: unknown) => Array.isArray(one) && typeof one[0] === 'string' && Number.isSafeInteger(one[1]));
}
