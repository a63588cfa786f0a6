/** What operations carry: a creation all columns of its row, any other the value of its cell. */
import type { Cell } from '../../../shared/model/registry.ts';
import type { CellValue, Scalar } from './heads.ts';
import { opKind } from './kinds.ts';

/** What an operation says. */
export interface OpValue {
  dot: number;
  kind: number;
  value: Scalar;
}

const parsed = new WeakMap<OpValue, Record<string, Scalar>>();

/** The columns that a creation carries, none when it was erased; parsed once however many cells ask. */
export function createdValues(op: OpValue): Record<string, Scalar> {
  const known = parsed.get(op);
  if (known) return known;
  const values = op.value === null ? {} : (JSON.parse(String(op.value)) as Record<string, Scalar>);
  parsed.set(op, values);
  return values;
}

/** What an operation says of one cell; null where it says nothing of it. */
export function valueIn(op: OpValue, cell: Cell): CellValue {
  if (op.kind === opKind.create) {
    const values = createdValues(op);
    return cell.grouped ? pick(values, cell.columns) : (values[cell.columns[0] ?? ''] ?? null);
  }
  if (!cell.grouped) return op.value;
  return pick(op.value === null ? {} : (JSON.parse(String(op.value)) as Record<string, Scalar>), cell.columns);
}

function pick(values: Readonly<Record<string, Scalar>>, columns: readonly string[]): Record<string, Scalar> {
  return Object.fromEntries(columns.map((column) => [column, values[column] ?? null]));
}
