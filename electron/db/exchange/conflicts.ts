/** What laptops wrote or parted differently: listed with every version, settled by choosing one or writing a third. */
import type { ConflictCell, ConflictVersion } from '../../../shared/model/exchange-views.ts';
import { Refusal } from '../../../shared/model/refusal.ts';
import { removalVersions } from '../log/removal.ts';
import { originOf, seqOf } from '../log/dot.ts';
import { type CellOp, type CellValue, valueKey } from '../log/heads.ts';
import { cellNamed } from '../../../shared/model/registry.ts';
import type { LogReader } from '../log/log-reader.ts';
import { writeCell } from '../log/undo.ts';
import type { Store } from '../open.ts';
import { acceptedName, PARTED, partingsOf } from '../parted-items.ts';

interface Found {
  view: ConflictCell;
  table: string;
  k: number;
}

/** Every conflict, in the order of tables and rows. */
export function listConflicts(log: LogReader): ConflictCell[] {
  return foundConflicts(log).map((one) => one.view);
}

function foundConflicts(log: LogReader): Found[] {
  return log.statements
    .get<[], { tbl: string; k: number; cell: string }>('SELECT tbl, k, cell FROM open_conflict ORDER BY tbl, k, cell')
    .all()
    .map(({ tbl, k, cell }) => {
      const row = log.statements.pluck<[number], string>(`SELECT id FROM "${tbl}" WHERE k = ?`).get(k) ?? '';
      if (tbl === 'item' && cell === PARTED) return partedConflict(log, k, row);
      const ops = versionsOf(log, tbl, k, cell);
      // An id holds the heads: settling a conflict that has changed since answers `changed-meanwhile`.
      const heads = ops.map((op) => `${log.originId(originOf(op.dot)).slice(0, 8)}:${seqOf(op.dot)}`).sort();
      return { table: tbl, k, view: { id: [tbl, row, cell, ...heads].join('/'), table: tbl, row, field: cell, versions: ops.map((op) => asVersion(log, op)) } };
    });
}

/** An item that laptops parted differently: each way is a version, its value the ids of its tasks. */
function partedConflict(log: LogReader, k: number, row: string): Found {
  const partings = partingsOf(log.statements, k).sort((a, b) => log.displayedOrder(a.dot, b.dot));
  const versions = partings.map(({ dot, tasks }) => ({ ...asVersion(log, { dot, value: null }), value: tasks }));
  return { table: 'item', k, view: { id: ['item', row, PARTED, acceptedName(partings)].join('/'), table: 'item', row, field: PARTED, versions } };
}

/** The versions that differ; of a disputed removal the removal and what was written beside it, as 1 and null. */
function versionsOf(log: LogReader, table: string, k: number, name: string): CellOp[] {
  if (name === 'removed') return removalVersions(log, table, k);
  const { versions } = log.fold(log.cellOps(table, k, cellNamed(table, name)));
  const byValue = new Map<string, CellOp>();
  for (const version of versions.toSorted((a, b) => log.displayedOrder(a.dot, b.dot))) byValue.set(valueKey(version.value), version);
  return [...byValue.values()];
}

function asVersion(log: LogReader, op: Pick<CellOp, 'dot' | 'value'>): ConflictVersion {
  const step = log.stepOf(op.dot);
  return { value: op.value, author: step?.author ?? '', at: step?.at ?? 0, origin: log.originId(originOf(op.dot)) };
}

/** How a conflict is settled: by one of its versions or by a third value. */
export interface SettleInput {
  id: string;
  choose?: number | undefined;
  value?: unknown;
}

/**
 * Settles a conflict inside the open step.
 * @returns the name to accept where all ways of parting an item shall stand; null otherwise
 * @throws Refusal `conflict-changed`, `wrong-input`
 */
export function settleConflict(store: Store, input: SettleInput): string | null {
  return settle(store, foundConflicts(store.log), input).accepted;
}

/** Settles several conflicts inside the open step by one of their versions each. @throws Refusal as `settleConflict` */
export function settleConflicts(store: Store, inputs: readonly (SettleInput & { choose: number })[]): void {
  let conflicts = foundConflicts(store.log);
  for (const input of inputs) {
    const { view } = settle(store, conflicts, input).found;
    // A removal takes along what its row owns, and with it other conflicts.
    if (view.field === 'removed' || view.field === PARTED) conflicts = foundConflicts(store.log);
  }
}

function settle(store: Store, conflicts: readonly Found[], input: SettleInput): { found: Found; accepted: string | null } {
  const found = conflicts.find((one) => one.view.id === input.id);
  if (!found) throw new Refusal('conflict-changed');
  if (found.view.field === PARTED) return { found, accepted: settleParting(store, found, input) };
  const cell = cellNamed(found.table, found.view.field);
  const chosen = input.choose === undefined ? undefined : found.view.versions[input.choose];
  if (input.choose !== undefined && !chosen) throw new Refusal('wrong-input', { detail: 'choose' });
  const value = (chosen ? chosen.value : (input.value ?? null)) as CellValue;
  if (cell.grouped !== (typeof value === 'object' && value !== null) && value !== null) throw new Refusal('wrong-input', { detail: 'value' });
  writeCell(store.steps, found.table, found.k, cell, value);
  return { found, accepted: null };
}

/**
 * Keeps the tasks of one way of parting and removes those that only the others made; without a choice all stay.
 * @returns what to accept when all stay
 */
function settleParting(store: Store, { k, view }: Found, { choose }: SettleInput): string | null {
  const made = [...new Set(view.versions.flatMap(({ value }) => value as string[]))];
  const kept = choose === undefined ? made : (view.versions[choose]?.value as string[] | undefined);
  if (!kept) throw new Refusal('wrong-input', { detail: 'choose' });
  const accepted = choose === undefined ? acceptedName(partingsOf(store.log.statements, k)) : null;
  const remove = store.raw.prepare('UPDATE task SET removed = 1 WHERE id = ?');
  for (const id of made) if (!kept.includes(id)) remove.run(id);
  settleOrder(store, kept);
  return accepted;
}

/** Tasks that two laptops numbered differently get their place among those that stay. */
function settleOrder(store: Store, tasks: readonly string[]): void {
  const disputed = store.log.statements.pluck<[string], number>(`SELECT t.k FROM task t JOIN conflict c ON c.tbl = 'task' AND c.k = t.k AND c.cell = 'ordinal' WHERE t.id = ?`);
  for (const [place, id] of tasks.entries()) {
    const k = disputed.get(id);
    if (k !== undefined) writeCell(store.steps, 'task', k, cellNamed('task', 'ordinal'), place);
  }
}
