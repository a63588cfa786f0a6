/**
 * Takes steps of other origins into the log: the program's own, and those of other laptops. Union of steps, then the fold
 * of the touched cells; it never writes operations of its own.
 */
import { cellsOf, tables } from '../../../shared/model/registry.ts';
import { Refusal } from '../../../shared/model/refusal.ts';
import { type OpRecord, type StepRecord, stepHash } from './chain.ts';
import { asStored } from '../statements.ts';
import { dotOf } from './dot.ts';
import { applyErasure, dropLooseBlobs, ERASURES, isErasureKnown } from './erase.ts';
import { Folder } from './fold.ts';
import { opKind } from './kinds.ts';
import type { LogReader } from './log-reader.ts';
import type { NewRow } from './row-ops.ts';
import type { StepLog } from './step-log.ts';
import { type FoldedRows, Touched } from './touched.ts';

/** A step with the hash that its writer gave it, hexadecimal. */
export interface SignedStep {
  record: StepRecord;
  hash: string;
}

/** What came in and is not folded yet. */
export interface TakenIn {
  /** The steps that were new, by origin's UUID, in order of arrival: their number, and what is asked of them later. */
  added: number;
  /** By origin's UUID: its new steps, the first and last of them, and its latest wall clock time (milliseconds since 1970). */
  origins: Map<string, { steps: number; first: number; latest: number }>;
  /** New steps that people made, by author. */
  authors: Map<string, number>;
  /** Operations on tables or columns that this program does not know. */
  waiting: number;
  /** Something was erased for good. */
  erased: boolean;
  touched: Touched;
  /** Rows that have no place in their table yet, by `table/k`. */
  newRows: ReadonlyMap<string, NewRow>;
}

/**
 * Adds steps that the store does not hold to the log, inside the running transaction; nothing is folded yet.
 * Steps stand in an order in which each comes after everything it has seen.
 * @param proven whether the steps of one origin are known to follow each other (an exchange file that was proven): then only
 *   the step that follows what is held here is hashed
 * @throws Refusal `gap` (a step before is missing), `fork` (the same step with other content), `chain-broken`
 */
export function takeIn(steps: StepLog, incoming: Iterable<SignedStep>, { proven = false } = {}): TakenIn {
  const { log } = steps;
  const rows = new RowKeys(log);
  const heads = new OriginHeads(log);
  const taken: TakenIn = { added: 0, origins: new Map(), authors: new Map(), waiting: 0, erased: false, touched: new Touched(), newRows: rows.made };
  const insert = log.statements.get('INSERT INTO op(dot, kind, tbl, row, col, value, salt) VALUES (?, ?, ?, ?, ?, ?, ?)');
  const stepAt = log.statements.get<[number, number], { hash: Buffer }>('SELECT hash FROM step WHERE origin = ? AND n = ?');
  const erasures: string[] = [];
  const erased: ErasedOp[] = [];
  for (const { record, hash } of incoming) {
    const held = heads.of(record.origin);
    const name = { origin: record.origin, step: record.n };
    if (record.n <= held.n) {
      if (stepAt.get(held.num, record.n)?.hash.toString('hex') !== hash) throw new Refusal('fork', name);
      continue;
    }
    if (record.n !== held.n + 1) throw new Refusal('gap', { origin: record.origin, next: record.n, last: held.n });
    const follows = proven && held.came;
    if (record.ops.length === 0 || (!follows && stepHash(record, held.hash) !== hash)) throw new Refusal('chain-broken', name);
    for (const [origin, upto] of record.seen) {
      const seen = heads.of(origin);
      if (seen.last < upto) throw new Refusal('gap', { origin, next: upto, last: seen.n });
    }
    const first = held.last + 1;
    const last = held.last + record.ops.length;
    let seq = first;
    for (const op of record.ops) {
      const row = rows.keyOf(op.table, op.row);
      const dot = dotOf(held.num, seq++);
      const value = op.salt === null ? null : asStored(op.value);
      insert.run(dot, op.kind, log.names.id(op.table), asStored(row), op.cell === '' ? 0 : log.names.id(op.cell), value, op.salt);
      if (op.salt === null) noteErased(log, { dot, row: `${op.table}/${op.row}`, hash: String(op.value) }, erased);
      if (op.table === ERASURES) erasures.push(String(op.value));
      if (!isKnown(op)) taken.waiting += 1;
      if (typeof row !== 'number') continue;
      taken.touched.add(op.table, row, op.cell);
      rows.count(op.table, row, op.kind === opKind.create ? dot : 0);
    }
    steps.insertStep(record, hash, { origin: held.num, first, last });
    heads.moved(record.origin, { n: record.n, last, hash });
    note(taken, record);
  }
  // An operation without its value is true only where an erasure names it.
  if (!erased.every(({ dot, row }) => isErasureKnown(log, dot, row))) throw new Refusal('exchange-damaged');
  for (const value of erasures) applyErasure(log, value, taken.touched);
  if (erasures.length > 0) taken.erased = true;
  return taken;
}

/** An operation that came in without its value. */
interface ErasedOp {
  dot: number;
  /** 'table/id' of its row. */
  row: string;
  hash: string;
}

function noteErased(log: LogReader, op: ErasedOp, erased: ErasedOp[]): void {
  log.statements.get('INSERT INTO erased(dot, hash) VALUES (?, ?)').run(op.dot, op.hash);
  erased.push(op);
}

/** Folds what came in and brings derived tables up to date. @returns the rows that differ now */
export function foldIn(steps: StepLog, { touched, newRows, erased = false }: Pick<TakenIn, 'touched' | 'newRows'> & { erased?: boolean }): FoldedRows {
  const changed = steps.silently(() => new Folder(steps.log, newRows).fold(touched));
  if (erased) dropLooseBlobs(steps.log.statements);
  steps.derive(touched);
  return changed;
}

/** Both at once. @throws Refusal as `takeIn` */
export function ingest(steps: StepLog, incoming: Iterable<SignedStep>): TakenIn {
  const taken = takeIn(steps, incoming);
  foldIn(steps, taken);
  return taken;
}

const knownCells = new Map<string, ReadonlySet<string>>();

function isKnown({ table, cell }: OpRecord): boolean {
  if (!(table in tables)) return false;
  const cells = knownCells.get(table) ?? new Set(['', ...cellsOf(table).map(({ name }) => name)]);
  knownCells.set(table, cells);
  return cells.has(cell);
}

function note(taken: TakenIn, record: StepRecord): void {
  taken.added += 1;
  const known = taken.origins.get(record.origin) ?? { steps: 0, first: record.n, latest: 0 };
  taken.origins.set(record.origin, { ...known, steps: known.steps + 1, latest: Math.max(known.latest, record.at) });
  if (record.kind !== 'program') taken.authors.set(record.author, (taken.authors.get(record.author) ?? 0) + 1);
}

/** How far the store holds an origin; `came`: whether its last step is one that just came in. */
interface OriginHead {
  num: number;
  n: number;
  last: number;
  hash: string | null;
  came: boolean;
}

/** The last step of each origin, read once and followed from there. */
class OriginHeads {
  readonly #log: LogReader;
  readonly #known = new Map<string, OriginHead>();

  constructor(log: LogReader) {
    this.#log = log;
  }

  of(origin: string): OriginHead {
    const known = this.#known.get(origin);
    if (known) return known;
    const num = originNumber(this.#log, origin);
    const held = this.#log.statements
      .get<[number], { n: number; last: number; hash: Buffer }>('SELECT n, last, hash FROM step WHERE origin = ? ORDER BY n DESC LIMIT 1')
      .get(num);
    const head = { num, n: held?.n ?? 0, last: held?.last ?? 0, hash: held?.hash.toString('hex') ?? null, came: false };
    this.#known.set(origin, head);
    return head;
  }

  moved(origin: string, to: { n: number; last: number; hash: string }): void {
    this.#known.set(origin, { ...this.of(origin), ...to, came: true });
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
  /** Rows that have no place in their table yet, by `table/k`. */
  readonly made = new Map<string, NewRow>();
  readonly #log: LogReader;
  readonly #keys = new Map<string, number>();
  readonly #next = new Map<string, number>();
  /** The row asked for last: operations on one row mostly follow each other. */
  #last = { name: '', k: 0 };

  constructor(log: LogReader) {
    this.#log = log;
  }

  keyOf(table: string, id: string): number | string {
    if (!(table in tables)) return id;
    const name = `${table}/${id}`;
    if (name === this.#last.name) return this.#last.k;
    const known = this.#keys.get(name) ?? this.#log.statements.pluck<[string], number>(`SELECT k FROM "${table}" WHERE id = ?`).get(id);
    if (known !== undefined) {
      this.#last = { name, k: known };
      return known;
    }
    const k = this.#next.get(table) ?? this.#firstFree(table);
    this.#next.set(table, k + 1);
    this.#keys.set(name, k);
    this.made.set(`${table}/${k}`, { id, creation: 0, ops: 0 });
    return k;
  }

  /** Notes one operation on a row. @param creation its dot where it creates the row, else 0 */
  count(table: string, k: number, creation: number): void {
    const row = this.made.get(`${table}/${k}`);
    if (!row) return;
    row.ops += 1;
    if (creation !== 0) row.creation = creation;
  }

  #firstFree(table: string): number {
    const row = this.#log.statements
      .get<[], { k: number | null }>(`SELECT max(k) AS k FROM "${table}"`)
      .get();
    return (row?.k ?? 0) + 1;
  }
}
