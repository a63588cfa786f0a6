/**
 * Takes steps of other origins into the log: the program's own, and those of other laptops. Union of steps, then the fold
 * of the touched cells; it never writes operations of its own.
 */
import { tables } from '../../../shared/model/registry.ts';
import { Refusal } from '../../../shared/model/refusal.ts';
import { type StepRecord, stepHash } from './chain.ts';
import { asStored } from '../statements.ts';
import { dotOf } from './dot.ts';
import { Folder, Touched } from './fold.ts';
import type { LogReader } from './log-reader.ts';
import type { StepLog } from './step-log.ts';

/** A step with the hash that its writer gave it, hexadecimal. */
export interface SignedStep {
  record: StepRecord;
  hash: string;
}

/**
 * Adds steps that the store does not hold, inside the running transaction, and folds what they touch.
 * Steps stand in an order in which each comes after everything it has seen.
 * @returns the steps that were new, and what they touched
 * @throws Refusal `gap` (a step before is missing), `fork` (the same step with other content), `chain-broken`
 */
export function ingest(steps: StepLog, incoming: readonly SignedStep[]): { added: number; touched: Touched } {
  const log = steps.log;
  const touched = new Touched();
  const rows = new RowKeys(log);
  let added = 0;
  for (const { record, hash } of incoming) {
    const origin = originNumber(log, record.origin);
    const held = log.statements
      .get<[number], { n: number; last: number; hash: Buffer }>(
        'SELECT n, last, hash FROM step WHERE origin = ? ORDER BY n DESC LIMIT 1',
      )
      .get(origin);
    if (record.n <= (held?.n ?? 0)) {
      const known = log.statements
        .get<[number, number], { hash: Buffer }>('SELECT hash FROM step WHERE origin = ? AND n = ?')
        .get(origin, record.n);
      if (known?.hash.toString('hex') !== hash) throw new Refusal('fork', { origin: record.origin, step: record.n });
      continue;
    }
    if (record.n !== (held?.n ?? 0) + 1) {
      throw new Refusal('gap', { origin: record.origin, next: record.n, last: held?.n ?? 0 });
    }
    if (stepHash(record, held ? held.hash.toString('hex') : null) !== hash || record.ops.length === 0) {
      throw new Refusal('chain-broken', { origin: record.origin, step: record.n });
    }
    requireSeen(log, record);
    const first = (held?.last ?? 0) + 1;
    record.ops.forEach((op, index) => {
      const row = rows.keyOf(op.table, op.row);
      log.statements
        .get('INSERT INTO op(dot, kind, tbl, row, col, value, salt) VALUES (?, ?, ?, ?, ?, ?, ?)')
        .run(
          dotOf(origin, first + index),
          op.kind,
          log.names.id(op.table),
          asStored(row),
          op.cell === '' ? 0 : log.names.id(op.cell),
          asStored(op.value),
          op.salt,
        );
      if (typeof row === 'number') touched.add(op.table, row, op.cell);
    });
    steps.insertStep(record, hash, { origin, first, last: first + record.ops.length - 1 });
    added += 1;
  }
  const folder = new Folder(log);
  for (const [key, id] of rows.made) folder.newIds.set(key, id);
  steps.silently(() => folder.fold(touched));
  steps.derive(touched);
  return { added, touched };
}

function requireSeen(log: LogReader, record: StepRecord): void {
  for (const [origin, upto] of record.seen) {
    const num = originNumber(log, origin);
    const held = log.statements
      .get<[number], { n: number; last: number }>('SELECT n, last FROM step WHERE origin = ? ORDER BY n DESC LIMIT 1')
      .get(num);
    if ((held?.last ?? 0) < upto) throw new Refusal('gap', { origin, next: upto, last: held?.n ?? 0 });
  }
}

/** The local number of an origin, given when it is new. */
export function originNumber(log: LogReader, id: string): number {
  const known = log.originNum(id);
  if (known !== null) return known;
  return Number(log.statements.get('INSERT INTO origin(id) VALUES (?)').run(id).lastInsertRowid);
}

/** Local keys of rows that operations name by id; rows of tables unknown here keep their id. */
class RowKeys {
  /** `table/k` -> id of rows that have no place in their table yet. */
  readonly made = new Map<string, string>();
  readonly #log: LogReader;
  readonly #keys = new Map<string, number>();
  readonly #next = new Map<string, number>();

  constructor(log: LogReader) {
    this.#log = log;
  }

  keyOf(table: string, id: string): number | string {
    if (!(table in tables)) return id;
    const name = `${table}/${id}`;
    const known =
      this.#keys.get(name) ??
      this.#log.statements.get<[string], { k: number }>(`SELECT k FROM "${table}" WHERE id = ?`).get(id)?.k;
    if (known !== undefined) return known;
    const k = this.#next.get(table) ?? this.#firstFree(table);
    this.#next.set(table, k + 1);
    this.#keys.set(name, k);
    this.made.set(`${table}/${k}`, id);
    return k;
  }

  #firstFree(table: string): number {
    const row = this.#log.statements
      .get<[], { k: number | null }>(`SELECT max(k) AS k FROM "${table}"`)
      .get();
    return (row?.k ?? 0) + 1;
  }
}
