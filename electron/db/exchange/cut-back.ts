/**
 * Undo of a merge: everything that arrived from it on is taken out, own later steps too, and written to an exchange file
 * first. The only code that deletes.
 */
import { tables } from '../../../shared/model/registry.ts';
import { affectedItems, deriveItems } from '../derive.ts';
import { dotOf } from '../log/dot.ts';
import { Refusal } from '../../../shared/model/refusal.ts';
import { ERASURES } from '../log/erase.ts';
import { Folder } from '../log/fold.ts';
import { Touched } from '../log/touched.ts';
import type { LogOp } from '../log/log-reader.ts';
import type { Store } from '../open.ts';

export interface NewestMerge {
  id: number;
  firstArrived: number;
}

/** The newest merge that brought something and was not undone; null when there is none. */
export function newestMerge(store: Store): NewestMerge | null {
  const row = store.raw
    .prepare<[], { id: number; firstArrived: number }>('SELECT id, first_arrived AS firstArrived FROM merge ORDER BY id DESC LIMIT 1')
    .get();
  return row ?? null;
}

/** Counts what would go: all steps, and those of one origin. */
export function countFrom(store: Store, merge: NewestMerge, origin: number): { steps: number; own: number } {
  const row = store.raw
    .prepare<[number, number], { steps: number; own: number }>('SELECT count(*) AS steps, ifnull(sum(origin = ?), 0) AS own FROM step WHERE arrived >= ?')
    .get(origin, merge.firstArrived);
  return row ?? { steps: 0, own: 0 };
}

/** Takes the steps out inside the running transaction and folds what they touched. @throws Refusal `erasure-stays` */
export function cutBack(store: Store, merge: NewestMerge): void {
  const gone = store.raw.prepare<[number], GoneStep>('SELECT origin, n, first, last FROM step WHERE arrived >= ?').all(merge.firstArrived);
  if (gone.some((step) => erases(store, step))) throw new Refusal('erasure-stays');
  store.raw.prepare('DELETE FROM merge WHERE id >= ?').run(merge.id);
  removeSteps(store, gone);
}

/** What was erased for good is gone: the operation that says so must stay. */
function erases({ log }: Store, { origin, first, last }: GoneStep): boolean {
  const tbl = log.names.find(ERASURES);
  return tbl !== null && log.statements.get<[number, number, number]>('SELECT 1 FROM op WHERE dot BETWEEN ? AND ? AND tbl = ?').get(dotOf(origin, first), dotOf(origin, last), tbl) !== undefined;
}

interface GoneStep {
  origin: number;
  n: number;
  first: number;
  last: number;
}

/** Deletes steps that nobody builds on, with their signatures, and folds what they touched. */
export function removeSteps(store: Store, gone: readonly GoneStep[]): void {
  const { steps, log } = store;
  const touched = new Touched();
  for (const step of gone) {
    const ops = log.statements
      .get<[number, number], LogOp>('SELECT dot, kind, tbl, row, col, value FROM op WHERE dot BETWEEN ? AND ?')
      .all(dotOf(step.origin, step.first), dotOf(step.origin, step.last));
    for (const op of ops) {
      const table = log.names.name(op.tbl);
      if (typeof op.row === 'number' && table in tables) touched.add(table, op.row, log.names.name(op.col));
    }
  }
  const items = affectedItems(log.statements, touched);
  for (const step of gone) {
    for (const table of ['op', 'erased']) {
      log.statements.get(`DELETE FROM ${table} WHERE dot BETWEEN ? AND ?`).run(dotOf(step.origin, step.first), dotOf(step.origin, step.last));
    }
    for (const table of ['seen', 'signature', 'step']) log.statements.get(`DELETE FROM ${table} WHERE origin = ? AND n = ?`).run(step.origin, step.n);
  }
  steps.silently(() => new Folder(log).fold(touched));
  for (const k of affectedItems(log.statements, touched)) items.add(k);
  if (items.size > 0) deriveItems(log.statements, [...items]);
}
