/** What the log says of a row's removal: it holds only where nobody worked beside it. */
import { type CellOp, removalHolds, type Sees } from './heads.ts';
import { opKind } from './kinds.ts';
import { cellNamed } from '../../../shared/model/registry.ts';
import type { LogOp, LogReader } from './log-reader.ts';

/**
 * Whether a row is removed by the log: 'disputed' when somebody removed it and somebody else worked on it or on a row that
 * it owns; the row then stays.
 */
export function removalState(
  log: LogReader,
  table: string,
  k: number,
  ownsLiveRows: () => boolean,
  sees: Sees = log.sees,
): 'live' | 'removed' | 'disputed' {
  const { versions, rest } = removalFacts(log, table, k, sees);
  if (versions.every((version) => version.value === null)) return 'live';
  return removalHolds(versions, rest, sees) && !ownsLiveRows() ? 'removed' : 'disputed';
}

/** The two sides of a disputed removal: the newest removal, and the newest of what was written beside it (as null). */
export function removalVersions(log: LogReader, table: string, k: number): CellOp[] {
  const { versions, rest } = removalFacts(log, table, k, log.sees);
  const newest = (ops: readonly CellOp[]) => ops.toSorted((a, b) => log.displayedOrder(a.dot, b.dot)).at(-1);
  const removal = newest(versions.filter((version) => version.value !== null));
  const beside = rest.filter((op) => !versions.some((version) => log.sees(version.dot, op.dot)));
  const other = newest((beside.length > 0 ? beside : rest).map((op) => ({ dot: op.dot, kind: op.kind, value: null, reopens: [] })));
  return [removal, other].filter((op) => op !== undefined);
}

/** A row's removals that stand, and every other operation on it that a removal must know. */
function removalFacts(log: LogReader, table: string, k: number, sees: Sees): { versions: CellOp[]; rest: LogOp[] } {
  const ops = log.rowOps(table, k);
  const removedCol = log.names.find('removed') ?? -1;
  if (!ops.some((op) => op.col === removedCol)) return { versions: [], rest: ops };
  const { versions } = log.fold(log.cellOpsAmong(ops, cellNamed(table, 'removed')), sees);
  const removals = versions.filter((version) => version.value !== null);
  // Who has seen one creation of the row has seen its equals.
  const seenCreations = new Set(
    ops
      .filter((op) => op.kind === opKind.create && removals.some((removal) => sees(removal.dot, op.dot)))
      .map((op) => op.value),
  );
  const rest = ops.filter(
    (op) =>
      !(op.col === removedCol && (op.kind === opKind.reopen || op.value !== null)) &&
      !(op.kind === opKind.create && seenCreations.has(op.value)),
  );
  return { versions, rest };
}
