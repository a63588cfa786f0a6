/** Merging an exchange file, and what it would change: one code for both, the preview rolls back. */
import { cellsOf, tables } from '../../../shared/model/registry.ts';
import type { MergeChange, MergeSummary } from '../../../shared/model/exchange-views.ts';
import { Refusal } from '../../../shared/model/refusal.ts';
import type { Scalar } from '../log/heads.ts';
import { foldIn, takeIn } from '../log/ingest.ts';
import type { FoldedRows, Touched } from '../log/touched.ts';
import type { Store } from '../open.ts';
import { opKind } from '../log/kinds.ts';
import { PROGRAM_ORIGIN, programSteps } from '../program.ts';
import { keepBlob } from '../blobs.ts';
import type { ExchangeFacts } from './format.ts';
import { noteOrigins } from './note-origins.ts';
import type { ExchangeFile } from './read-exchange.ts';

export interface MergeOptions {
  /** Take in a file of another register. */
  foreign: boolean;
  /** Go on although more than a fifth of the rows would be removed. */
  allowRemovals: boolean;
}

/** Changes named one by one at the most; the counts are of all. */
const MOST_CHANGES = 500;
const REMOVED_SHARE = 5;

type Cells = Record<string, Scalar>;

/**
 * Takes a proven file's steps in, inside the running transaction.
 * @param now the program's clock, milliseconds since 1970
 * @throws Refusal `sample-only`, `other-register`, `mass-removal`, `key-changed`, `gap`, `fork`, `chain-broken`, `exchange-damaged`
 */
export function mergeFile(store: Store, file: ExchangeFile, options: MergeOptions, now: number): MergeSummary {
  requireSameRegister(store, file.facts, options.foreign);
  const taken = takeIn(store.steps, file.steps(), { proven: true });
  const laptops = noteOrigins(store, file.facts, taken, now);
  const changed = foldIn(store.steps, taken);
  requireReferences(store, taken.touched);
  for (const blob of file.blobs()) keepBlob(store, blob);
  const summary = summaryOf(store, changed);
  if (summary.removed > 0 && !options.allowRemovals) requireFewRemovals(store, summary);
  return { ...summary, steps: taken.added, waiting: taken.waiting, by: [...taken.authors].map(([author, steps]) => ({ author, steps })), laptops };
}

/** A register that holds only the program's own steps takes the id of the first file that it meets. */
function requireSameRegister(store: Store, file: ExchangeFacts, foreign: boolean): void {
  const meta = store.raw.prepare<[string], { value: string }>('SELECT value FROM meta WHERE name = ?');
  if (file.sample || meta.get('sample')?.value === '1') throw new Refusal('sample-only');
  if (meta.get('storeId')?.value === file.storeId || foreign) return;
  const own = store.raw
    .prepare<[string]>('SELECT 1 FROM step s JOIN origin o ON o.num = s.origin WHERE o.id <> ? LIMIT 1')
    .get(PROGRAM_ORIGIN);
  if (own !== undefined) throw new Refusal('other-register');
  store.raw.prepare(`UPDATE meta SET value = ? WHERE name = 'storeId'`).run(file.storeId);
}

/** What came in points only to rows that are here: a file whose steps are all true can still be made to point nowhere. */
function requireReferences(store: Store, touched: Touched): void {
  for (const [table, rows] of touched.rows) {
    const refs = Object.entries(tables[table]?.columns ?? {}).flatMap(([column, { ref }]) => (ref ? [{ column, ref }] : []));
    if (refs.length === 0) continue;
    const pointing = cellsOf(table).filter((cell) => refs.some(({ column }) => cell.columns.includes(column)));
    const named = ['', ...pointing.map((cell) => cell.name)];
    const keys = [...rows].flatMap(([k, cells]) => (named.some((name) => cells.has(name)) ? [k] : []));
    const dangling = refs.map(({ column, ref }) => `(t."${column}" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "${ref}" r WHERE r.id = t."${column}"))`);
    const found = store.log.statements
      .get<[string]>(`SELECT 1 FROM json_each(?) j JOIN "${table}" t ON t.k = j.value WHERE ${dangling.join(' OR ')} LIMIT 1`)
      .get(JSON.stringify(keys));
    if (found !== undefined) throw new Refusal('exchange-damaged');
  }
}

/** The brake on removals: counted only where something goes, for counting costs as much as the register is large. */
function requireFewRemovals(store: Store, { added, removed }: Pick<MergeSummary, 'added' | 'removed'>): void {
  const before = countLive(store) - added + removed;
  if (removed * REMOVED_SHARE > before && before > 0) throw new Refusal('mass-removal', { removed, rows: before });
}

/** Live rows that people made: the shipped ones are many and never removed by accident. */
function countLive(store: Store): number {
  const db = store.raw;
  const shipped = programSteps().reduce((sum, { record }) => sum + record.ops.filter((op) => op.kind === opKind.create).length, 0);
  const all = Object.keys(tables).reduce(
    (sum, table) => sum + (db.prepare<[], { n: number }>(`SELECT count(*) AS n FROM "${table}" WHERE removed IS NULL`).get()?.n ?? 0),
    0,
  );
  return Math.max(0, all - shipped);
}

function summaryOf(store: Store, rows: FoldedRows): Omit<MergeSummary, 'steps' | 'by' | 'laptops' | 'waiting'> {
  const summary = { added: 0, changed: 0, removed: 0, conflicts: 0, tables: [] as MergeSummary['tables'], changes: [] as MergeChange[] };
  const counts = new Map(Object.keys(tables).map((table) => [table, { table, added: 0, removed: 0 }]));
  for (const [table, { before, after }] of rows) {
    const wasLive = before !== null && before['removed'] === null;
    const isLive = after !== null && after['removed'] === null;
    const count = counts.get(table);
    if (count && !wasLive && isLive) count.added += 1;
    else if (count && wasLive && !isLive) count.removed += 1;
    if (!wasLive || !isLive) continue;
    const differing = cellsOf(table).filter((cell) => cell.columns.some((column) => before[column] !== after[column]));
    if (differing.length > 0) summary.changed += 1;
    for (const cell of differing) {
      if (summary.changes.length < MOST_CHANGES) {
        summary.changes.push({ table, row: after.id, field: cell.name, old: shownCell(cell.columns, before), new: shownCell(cell.columns, after) });
      }
    }
  }
  summary.tables = [...counts.values()].filter((count) => count.added + count.removed > 0);
  for (const count of summary.tables) {
    summary.added += count.added;
    summary.removed += count.removed;
  }
  summary.conflicts = store.raw.prepare<[], { n: number }>('SELECT count(*) AS n FROM open_conflict').get()?.n ?? 0;
  return summary;
}

function shownCell(columns: readonly string[], row: Cells): Scalar | Cells {
  const [only] = columns;
  return columns.length === 1 && only !== undefined ? (row[only] ?? null) : Object.fromEntries(columns.map((column) => [column, row[column] ?? null]));
}
