/**
 * The rule of the fold for one cell, as pure functions. A cell's heads are its operations that no other operation on the
 * cell has seen; creations of one row that carry the same value in the cell count as one version of it.
 */
import { opKind } from './kinds.ts';
import { originOf } from './dot.ts';

/** An operation as it concerns one cell. */
export interface CellOp {
  dot: number;
  kind: number;
  /** The cell's value under this operation: a scalar, an object of the group's columns, or null. Undefined for a reopening. */
  value: CellValue;
  /** The dots whose versions a reopening brings back. */
  reopens: readonly number[];
}

export type Scalar = string | number | null;
export type CellValue = Scalar | { readonly [column: string]: Scalar };

/** Whether the first operation had seen the second when it was written. */
export type Sees = (later: number, earlier: number) => boolean;

/** Values are compared as text, so that the two kinds of cell need no two comparisons. */
export function valueKey(value: CellValue): string {
  return JSON.stringify(value);
}

/** The heads among all operations of one cell, in the order given. */
export function headsOf(ops: readonly CellOp[], sees: Sees): CellOp[] {
  if (ops.length < 2) return [...ops];
  const newest = new Map<number, CellOp>();
  const creations: CellOp[] = [];
  for (const op of ops) {
    if (op.kind === opKind.create) creations.push(op);
    const origin = originOf(op.dot);
    const known = newest.get(origin);
    if (!known || known.dot < op.dot) newest.set(origin, op);
  }
  const candidates = [...newest.values()];
  const equalCreations = (op: CellOp) =>
    op.kind === opKind.create
      ? creations.filter((creation) => valueKey(creation.value) === valueKey(op.value))
      : [op];
  return candidates.filter((op) => {
    const same = equalCreations(op);
    return !candidates.some((other) => other !== op && same.some((twin) => twin !== other && sees(other.dot, twin.dot)));
  });
}

/** The operations whose values stand behind the heads: a reopening stands for the operations that it names. */
export function versionsOf(heads: readonly CellOp[], byDot: ReadonlyMap<number, CellOp>): CellOp[] {
  const found = new Map<number, CellOp>();
  const add = (op: CellOp | undefined): void => {
    if (!op || found.has(op.dot)) return;
    if (op.kind === opKind.reopen) for (const dot of op.reopens) add(byDot.get(dot));
    else found.set(op.dot, op);
  };
  heads.forEach(add);
  return [...found.values()];
}

/** True when the versions differ. */
export function disagree(versions: readonly CellOp[]): boolean {
  return new Set(versions.map((version) => valueKey(version.value))).size > 1;
}

/**
 * Whether the removals among a cell's versions hold: one of them must know every other operation on its row, a second
 * removal not counted, and nobody may have brought the row back meanwhile.
 * @param versions versions of the cell `removed`
 * @param rest every operation on the row that is neither a removal nor a reopening of one
 */
export function removalHolds(versions: readonly CellOp[], rest: readonly { dot: number }[], sees: Sees): boolean {
  const removals = versions.filter((version) => version.value !== null);
  if (removals.length === 0 || removals.length !== versions.length) return false;
  return removals.some((removal) => rest.every((op) => sees(removal.dot, op.dot) || sees(op.dot, removal.dot)));
}
