/**
 * Opens and closes steps on the one connection that writes. Between `begin` and `end` the triggers write operations;
 * everything a step stands on (number, stamp, what was seen, the hash before) is read inside its transaction, so that
 * several processes may write one store.
 */
import { hash } from 'node:crypto';
import type { Database } from 'better-sqlite3';
import { tables } from '../../../shared/model/registry.ts';
import { asStored } from '../statements.ts';
import { CONTENT_SQL, type SealedOp, type StepFacts, inChainOrder, sealedHash } from './chain.ts';
import { type Clock, nextStamp } from './clock.ts';
import { dotOf, originOf, seqOf } from './dot.ts';
import { Folder } from './fold.ts';
import { insertStepRows, newlySeen, type StepPlace } from './step-rows.ts';
import { Touched } from './touched.ts';
import type { Scalar } from './heads.ts';
import { opKind, SALT_BYTES, type StepKind } from './kinds.ts';
import type { LogReader } from './log-reader.ts';

/** What a step is written as. */
export interface StepWords {
  kind: StepKind;
  author: string;
  undoes?: { origin: number; n: number } | null;
}

/** A step that was written: its name, its hash, and the rows it touched. */
export interface WrittenStep {
  origin: number;
  n: number;
  hash: string;
  touched: Touched;
}

interface OpenStep {
  words: StepWords;
  origin: number;
  n: number;
  first: number;
  next: number;
  previous: string | null;
  stamp: number;
}

type Mode = 'closed' | 'logging' | 'silent';

/** Asked for by the writer after each step and each merge: brings derived tables up to date for what was touched. */
export type Derive = (touched: Touched) => void;

export class StepLog {
  readonly log: LogReader;
  readonly #db: Database;
  readonly #clock: Clock;
  readonly #program: string;
  readonly #derive: Derive;
  #open: OpenStep | null = null;
  #mode: Mode = 'closed';

  constructor(log: LogReader, options: { clock: Clock; program: string; derive: Derive }) {
    this.log = log;
    this.#db = log.db;
    this.#clock = options.clock;
    this.#program = options.program;
    this.#derive = options.derive;
    this.#db.function('log_mode', () => this.#logMode());
    this.#db.function('next_dot', () => this.#nextDot());
  }

  #logMode(): number {
    if (this.#mode === 'closed') throw new Error('a write outside a step');
    return this.#mode === 'logging' ? 1 : 0;
  }

  #nextDot(): number {
    if (!this.#open) throw new Error('a write outside a step');
    return dotOf(this.#open.origin, this.#open.next++);
  }

  /** Begins a step of an origin inside the running transaction. */
  begin(origin: number, words: StepWords): void {
    if (!this.#db.inTransaction) throw new Error('a step needs a transaction');
    const last = this.log.statements
      .get<[number], { n: number; last: number; hash: Buffer }>(
        'SELECT n, last, hash FROM step WHERE origin = ? ORDER BY n DESC LIMIT 1',
      )
      .get(origin);
    const newest = this.log.statements.get<[], { stamp: number | null }>('SELECT max(stamp) AS stamp FROM step').get();
    const first = (last?.last ?? 0) + 1;
    this.#open = {
      words,
      origin,
      n: (last?.n ?? 0) + 1,
      first,
      next: first,
      previous: last ? last.hash.toString('hex') : null,
      stamp: nextStamp(this.#clock.wall(), newest?.stamp ?? 0),
    };
    this.#mode = 'logging';
  }

  /** Closes the step: writes its row, its `seen` rows and its hash, and lets derived tables follow. Null when nothing was written. */
  end(): WrittenStep | null {
    const open = this.#open;
    if (!open) throw new Error('no step is open');
    this.#mode = 'closed';
    this.#open = null;
    if (open.next === open.first) return null;
    const seen = newlySeen(this.log, open.origin);
    const { ops, touched } = this.#written(open);
    const record: StepFacts = {
      origin: this.log.originId(open.origin),
      n: open.n,
      at: this.#clock.now(),
      stamp: open.stamp,
      author: open.words.author,
      kind: open.words.kind,
      undoes: open.words.undoes ? [this.log.originId(open.words.undoes.origin), open.words.undoes.n] : null,
      program: this.#program,
      seen: inChainOrder(seen.map(([origin, upto]) => [this.log.originId(origin), upto] as const)),
    };
    const stepHash = sealedHash(record, open.previous, ops);
    this.insertStep(record, stepHash, { origin: open.origin, first: open.first, last: open.next - 1 });
    this.silently(() => new Folder(this.log).refoldConflicts(touched));
    this.#derive(touched);
    return { origin: open.origin, n: open.n, hash: stepHash, touched };
  }

  /** Forgets the open step after its transaction was rolled back. */
  abandon(): void {
    this.#open = null;
    this.#mode = 'closed';
    this.log.forget();
  }

  /** Lets the fold write into registered tables without the triggers logging it. */
  silently<T>(work: () => T): T {
    const before = this.#mode;
    this.#mode = 'silent';
    try {
      return work();
    } finally {
      this.#mode = before;
    }
  }

  /** Brings derived tables up to date for what the open step wrote so far: for commands that answer with what they made. */
  catchUp(): void {
    if (!this.#open) throw new Error('no step is open');
    this.#derive(this.#written(this.#open).touched);
  }

  /** Brings derived tables up to date after operations came in from elsewhere. */
  derive(touched: Touched): void {
    this.#derive(touched);
  }

  /** Writes the rows of a step whose operations already stand in the log. */
  insertStep(record: StepFacts, hash: string, place: StepPlace): void {
    insertStepRows(this.log, { record, hash, place, arrivedAt: this.#clock.now() });
  }

  /** The step's operations as the chain sees them. This is the hot part of every write. */
  #written(open: OpenStep): { ops: SealedOp[]; touched: Touched } {
    const range = [dotOf(open.origin, open.first), dotOf(open.origin, open.next - 1)] as const;
    const rows = this.log.statements
      .raw<[number, number], [kind: number, tbl: number, row: number | string, col: number, content: string]>(
        `SELECT kind, tbl, row, col, ${CONTENT_SQL} FROM op WHERE dot BETWEEN ? AND ? ORDER BY dot`,
      )
      .all(...range);
    const touched = new Touched();
    let lastTable = -1;
    let lastRow: number | string = -1;
    let table = '';
    let id = '';
    const ops = rows.map(([kind, tbl, row, col, content]): SealedOp => {
      if (tbl !== lastTable || row !== lastRow) {
        if (tbl !== lastTable) table = this.log.names.name(tbl);
        id = this.rowId(table, row);
        [lastTable, lastRow] = [tbl, row];
      }
      const cell = this.log.names.name(col);
      if (typeof row === 'number' && table in tables) touched.add(table, row, cell);
      return [kind, table, id, cell, hash('sha256', content, 'hex')];
    });
    return { ops, touched };
  }

  /** The id of a row by its local key; rows of unknown tables are named by their id already. */
  rowId(table: string, row: number | string): string {
    if (typeof row === 'string') return row;
    const found = this.log.statements.pluck<[number], string>(`SELECT id FROM "${table}" WHERE k = ?`).get(row);
    if (found === undefined) throw new Error(`no row ${row} in ${table}`);
    return found;
  }

  /** The next operation of the open step, written directly and not by a trigger. */
  writeOp(op: { kind: number; table: string; k: number; cell: string; value: Scalar }): number {
    const dot = this.#nextDot();
    this.log.statements
      .get(`INSERT INTO op(dot, kind, tbl, row, col, value, salt) VALUES (?, ?, ?, ?, ?, ?, randomblob(${SALT_BYTES}))`)
      .run(dot, op.kind, this.log.names.id(op.table), BigInt(op.k), op.cell === '' ? 0 : this.log.names.id(op.cell), asStored(op.value));
    return dot;
  }

  /** The same for a table that is no table of the register: its rows are named by words. */
  writeNamedOp(op: { table: string; row: string; cell: string; value: string }): void {
    this.log.statements
      .get(`INSERT INTO op(dot, kind, tbl, row, col, value, salt) VALUES (?, ?, ?, ?, ?, ?, randomblob(${SALT_BYTES}))`)
      .run(this.#nextDot(), opKind.set, this.log.names.id(op.table), op.row, this.log.names.id(op.cell), op.value);
  }

  /** How an operation is named between laptops. */
  named(dot: number): [origin: string, seq: number] {
    return [this.log.originId(originOf(dot)), seqOf(dot)];
  }
}
