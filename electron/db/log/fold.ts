/**
 * Writes the fold of the log into the registered tables. Ordinary edits need no fold: whoever edits has seen everything
 * here, so the new value is the value. Merges, undos and settlements write operations and then fold what they touched.
 */
import type { Database } from 'better-sqlite3';
import { type Cell, cellsOf, leavesFirst, ownedBy, ownerOf, tables } from '../../../shared/model/registry.ts';
import type { CellOp, CellValue, Scalar, Sees } from './heads.ts';
import { removalHolds } from './heads.ts';
import { opKind } from './kinds.ts';
import { type LogOp, type LogReader, cellNamed } from './log-reader.ts';
import type { Statements } from '../statements.ts';

/** Touched cells: table -> row's k -> names of cells, '' for the whole row. */
export class Touched {
  readonly rows = new Map<string, Map<number, Set<string>>>();

  add(table: string, k: number, cell: string): void {
    const rows = this.rows.get(table) ?? new Map<number, Set<string>>();
    this.rows.set(table, rows);
    const cells = rows.get(k) ?? new Set<string>();
    rows.set(k, cells);
    cells.add(cell);
  }

  *[Symbol.iterator](): Generator<[table: string, k: number, cells: ReadonlySet<string>]> {
    for (const [table, rows] of this.rows) for (const [k, cells] of rows) yield [table, k, cells];
  }
}

type StoredRow = Record<string, Scalar> & { k: number; id: string };

export class Folder {
  readonly #log: LogReader;
  readonly #db: Database;
  readonly #statements: Statements;
  /** Ids of rows that operations name before the row stands in its table. */
  readonly newIds = new Map<string, string>();

  #known: Sees | null = null;

  constructor(log: LogReader) {
    this.#log = log;
    this.#db = log.db;
    this.#statements = log.statements;
  }

  /** Read once a fold, and only when operations of two origins meet. */
  readonly #sees: Sees = (later, earlier) => {
    this.#known ??= this.#log.seesAtOnce();
    return this.#known(later, earlier);
  };

  /** Folds every touched cell and then, from the leaves up, what is removed. Triggers must be silent meanwhile. */
  fold(touched: Touched): void {
    this.#db.pragma('defer_foreign_keys = ON');
    const removal = new Map<string, Set<number>>();
    const decide = (table: string, k: number) => {
      const rows = removal.get(table) ?? new Set<number>();
      removal.set(table, rows);
      rows.add(k);
    };
    for (const [table, k, cells] of touched) {
      if (!(table in tables)) continue;
      const before = this.#owner(table, k);
      this.#foldRow(table, k, cells);
      decide(table, k);
      for (const owner of [before, this.#owner(table, k)]) if (owner) decide(owner.table, owner.k);
    }
    for (const table of leavesFirst) {
      for (const k of removal.get(table) ?? []) {
        this.#decideRemoval(table, k);
        const owner = this.#owner(table, k);
        if (owner) decide(owner.table, owner.k);
      }
    }
  }

  /** The cells that stand in conflict, folded again after an edit: an edit may have settled them or let a removal through. */
  refoldConflicts(touched: Touched): void {
    const open = this.#db
      .prepare<[], { tbl: string; k: number; cell: string }>('SELECT tbl, k, cell FROM conflict')
      .all();
    if (open.length === 0) return;
    const again = new Touched();
    for (const { tbl, k, cell } of open) {
      if (cell === 'removed' || touched.rows.get(tbl)?.has(k)) again.add(tbl, k, cell);
    }
    this.fold(again);
  }

  #owner(table: string, k: number): { table: string; k: number } | null {
    const owner = ownerOf(table);
    if (!owner) return null;
    const row = this.#statements
      .get<[number], { k: number }>(
        `SELECT o.k FROM "${table}" t JOIN "${owner.table}" o ON o.id = t."${owner.column}" WHERE t.k = ?`,
      )
      .get(k);
    return row ? { table: owner.table, k: row.k } : null;
  }

  #foldRow(table: string, k: number, names: ReadonlySet<string>): void {
    const stored = this.#statements.get<[number], StoredRow>(`SELECT * FROM "${table}" WHERE k = ?`).get(k);
    const whole = names.has('') || !stored;
    const cells = cellsOf(table).filter((cell) => cell.name !== 'removed' && (whole || names.has(cell.name)));
    const ops = this.#log.rowOps(table, k);
    if (!ops.some((op) => op.kind === opKind.create)) {
      this.#vanish(table, k);
      return;
    }
    const values: Record<string, Scalar> = {};
    for (const cell of cells) {
      const folded = this.#log.fold(this.#log.cellOpsAmong(ops, cell), this.#sees);
      this.#noteConflict(table, k, cell.name, folded.conflicting);
      Object.assign(values, columnsOf(cell, folded.shown?.value ?? null));
    }
    if (stored) this.#update(table, stored, values);
    else this.#insert(table, k, values);
  }

  /** A row whose creation was cut back is no row any more. */
  #vanish(table: string, k: number): void {
    this.#statements.get(`DELETE FROM "${table}" WHERE k = ?`).run(k);
    this.#statements.get('DELETE FROM conflict WHERE tbl = ? AND k = ?').run(table, k);
  }

  #insert(table: string, k: number, values: Record<string, Scalar>): void {
    const id = this.newIds.get(`${table}/${k}`);
    if (id === undefined) throw new Error(`no id for row ${k} of ${table}`);
    const columns = Object.keys(values);
    this.#statements
      .get(
        `INSERT INTO "${table}"(k, id, ${columns.map((column) => `"${column}"`).join(', ')}) VALUES (?, ?${', ?'.repeat(columns.length)})`,
      )
      .run(k, id, ...Object.values(values));
  }

  #update(table: string, stored: StoredRow, values: Record<string, Scalar>): void {
    const changed = Object.keys(values).filter((column) => stored[column] !== values[column]);
    if (changed.length === 0) return;
    this.#statements
      .get(`UPDATE "${table}" SET ${changed.map((column) => `"${column}" = ?`).join(', ')} WHERE k = ?`)
      .run(...changed.map((column) => values[column] ?? null), stored.k);
  }

  #decideRemoval(table: string, k: number): void {
    const state = removalState(this.#log, table, k, () => this.#ownsLiveRows(table, k), this.#sees);
    const removed = state === 'removed' ? 1 : null;
    this.#noteConflict(table, k, 'removed', state === 'disputed');
    this.#statements
      .get(`UPDATE "${table}" SET removed = ? WHERE k = ? AND removed IS NOT ?`)
      .run(removed, k, removed);
  }

  #ownsLiveRows(table: string, k: number): boolean {
    return ownedBy(table).some(
      (owned) =>
        this.#statements
          .get(
            `SELECT 1 FROM "${owned.table}" c JOIN "${table}" t ON c."${owned.column}" = t.id WHERE t.k = ? AND c.removed IS NULL LIMIT 1`,
          )
          .get(k) !== undefined,
    );
  }

  #noteConflict(table: string, k: number, cell: string, conflicting: boolean): void {
    this.#statements
      .get(
        conflicting
          ? 'INSERT OR IGNORE INTO conflict(tbl, k, cell) VALUES (?, ?, ?)'
          : 'DELETE FROM conflict WHERE tbl = ? AND k = ? AND cell = ?',
      )
      .run(table, k, cell);
  }
}

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

function columnsOf(cell: Cell, value: CellValue): Record<string, Scalar> {
  if (!cell.grouped) return { [cell.columns[0] ?? cell.name]: value as Scalar };
  const values = (value ?? {}) as Record<string, Scalar>;
  return Object.fromEntries(cell.columns.map((column) => [column, values[column] ?? null]));
}
