/**
 * Writes the fold of the log into the registered tables. Ordinary edits need no fold: whoever edits has seen everything
 * here, so the new value is the value. Merges, undos and settlements write operations and then fold what they touched.
 */
import type { Database } from 'better-sqlite3';
import { type Cell, cellsOf, leavesFirst, ownedBy, ownerOf, tables } from '../../../shared/model/registry.ts';
import type { CellValue, Scalar, Sees } from './heads.ts';
import { ERASED_MARK } from './kinds.ts';
import type { LogReader } from './log-reader.ts';
import { removalState } from './removal.ts';
import { CREATION, type NewRow, RowOps } from './row-ops.ts';
import type { Statements } from '../statements.ts';
import { FoldedRows, type StoredRow, Touched } from './touched.ts';

export class Folder {
  readonly #log: LogReader;
  readonly #db: Database;
  readonly #statements: Statements;
  readonly #newRows: ReadonlyMap<string, NewRow>;
  /** `table/k/cell` of what stands in conflict: few, and looked up for every cell. */
  readonly #disputed: Set<string>;
  readonly #changed = new FoldedRows();
  /** Rows whose removal must be decided again: table -> k. */
  readonly #undecided = new Map<string, Set<number>>();

  #known: Sees | null = null;

  /** @param newRows by `table/k` */
  constructor(log: LogReader, newRows: ReadonlyMap<string, NewRow> = new Map()) {
    this.#log = log;
    this.#db = log.db;
    this.#statements = log.statements;
    this.#newRows = newRows;
    const open = log.statements.raw<[], [string, number, string]>('SELECT tbl, k, cell FROM conflict').all();
    this.#disputed = new Set(open.map(([tbl, k, cell]) => `${tbl}/${k}/${cell}`));
  }

  /** Read once a fold, and only when operations of two origins meet. */
  readonly #sees: Sees = (later, earlier) => {
    this.#known ??= this.#log.seesAtOnce();
    return this.#known(later, earlier);
  };

  /**
   * Folds every touched cell and then, from the leaves up, what is removed. Triggers must be silent meanwhile.
   * A removal is decided again where it was touched, where it stands or is disputed, and where a row below came to be or went.
   * Rows that came back or went are touched then, too.
   * @returns the rows that differ now
   */
  fold(touched: Touched): FoldedRows {
    this.#db.pragma('defer_foreign_keys = ON');
    for (const [table, k, cells] of touched) if (table in tables) this.#foldRow(table, k, cells);
    for (const table of leavesFirst) {
      for (const k of this.#undecided.get(table) ?? []) {
        if (!this.#decideRemoval(table, k)) continue;
        touched.add(table, k, 'removed');
        this.#askOwner(table, this.#ownerId(table, k));
      }
    }
    return this.#changed;
  }

  /** The cells that stand in conflict, folded again after an edit: an edit may have settled them or let a removal through. */
  refoldConflicts(touched: Touched): void {
    if (this.#disputed.size === 0) return;
    const again = new Touched();
    for (const name of this.#disputed) {
      const [table = '', k = '', cell = ''] = name.split('/');
      if (cell === 'removed' || touched.rows.get(table)?.has(Number(k))) again.add(table, Number(k), cell);
    }
    this.fold(again);
    for (const [table, k, cells] of again) for (const cell of cells) touched.add(table, k, cell);
  }

  #undecide(table: string, k: number): void {
    const rows = this.#undecided.get(table) ?? new Set<number>();
    this.#undecided.set(table, rows);
    rows.add(k);
  }

  #ownerId(table: string, k: number): Scalar {
    const owner = ownerOf(table);
    if (!owner) return null;
    return this.#statements.pluck<[number], Scalar>(`SELECT "${owner.column}" FROM "${table}" WHERE k = ?`).get(k) ?? null;
  }

  /** A row came to be, went, or moved: its owner's removal depends on it where one stands or is disputed. */
  #askOwner(table: string, ownerId: Scalar): void {
    const owner = ownerOf(table);
    if (!owner || ownerId === null) return;
    const row = this.#statements
      .get<[Scalar], { k: number; removed: number | null }>(`SELECT k, removed FROM "${owner.table}" WHERE id = ?`)
      .get(ownerId);
    if (row && (row.removed !== null || this.#disputed.has(`${owner.table}/${row.k}/removed`))) this.#undecide(owner.table, row.k);
  }

  #foldRow(table: string, k: number, names: ReadonlySet<string>): void {
    const stored = this.#statements.get<[number], StoredRow>(`SELECT * FROM "${table}" WHERE k = ?`).get(k) ?? null;
    const ownerColumn = ownerOf(table)?.column ?? '';
    const ops = new RowOps(this.#log, table, k, this.#newRows.get(`${table}/${k}`));
    if (!ops.has(CREATION)) {
      this.#vanish(table, k, stored);
      this.#askOwner(table, stored?.[ownerColumn] ?? null);
      return;
    }
    const whole = names.has('') || !stored;
    const values: Record<string, Scalar> = {};
    for (const cell of cellsOf(table)) {
      if (cell.name === 'removed' || !(whole || names.has(cell.name))) continue;
      const { shown, conflicting } = ops.fold(cell, this.#sees);
      this.#noteConflict(table, k, cell.name, conflicting);
      Object.assign(values, columnsOf(table, cell, shown?.value ?? null));
    }
    if (stored) this.#update(table, stored, values);
    else this.#insert(table, k, values);
    const ownerAfter = (ownerColumn in values ? values[ownerColumn] : stored?.[ownerColumn]) ?? null;
    if (!stored || stored[ownerColumn] !== ownerAfter) {
      for (const ownerId of [stored?.[ownerColumn] ?? null, ownerAfter]) this.#askOwner(table, ownerId);
    }
    const removable = (stored?.['removed'] ?? null) !== null || this.#disputed.has(`${table}/${k}/removed`);
    if (removable || ops.has(this.#removedCol)) this.#undecide(table, k);
  }

  get #removedCol(): number {
    return this.#log.names.find('removed') ?? -1;
  }

  /** A row whose creation was cut back is no row any more. */
  #vanish(table: string, k: number, stored: StoredRow | null): void {
    if (stored) this.#changed.note(table, k, { before: stored, after: null });
    this.#statements.get(`DELETE FROM "${table}" WHERE k = ?`).run(k);
    for (const cell of cellsOf(table)) this.#noteConflict(table, k, cell.name, false);
  }

  #insert(table: string, k: number, values: Record<string, Scalar>): void {
    const id = this.#newRows.get(`${table}/${k}`)?.id;
    if (id === undefined) throw new Error(`no id for row ${k} of ${table}`);
    const columns = Object.keys(values);
    this.#statements
      .get(
        `INSERT INTO "${table}"(k, id, ${columns.map((column) => `"${column}"`).join(', ')}) VALUES (?, ?${', ?'.repeat(columns.length)})`,
      )
      .run(k, id, ...Object.values(values));
    this.#changed.note(table, k, { before: null, after: { ...values, k, id, removed: null } });
  }

  #update(table: string, stored: StoredRow, values: Record<string, Scalar>): void {
    const changed = Object.keys(values).filter((column) => stored[column] !== values[column]);
    if (changed.length === 0) return;
    this.#statements
      .get(`UPDATE "${table}" SET ${changed.map((column) => `"${column}" = ?`).join(', ')} WHERE k = ?`)
      .run(...changed.map((column) => values[column] ?? null), stored.k);
    this.#changed.note(table, stored.k, { before: stored, after: { ...stored, ...values } });
  }

  /** @returns whether the row came back or went */
  #decideRemoval(table: string, k: number): boolean {
    const state = removalState(this.#log, table, k, () => this.#ownsLiveRows(table, k), this.#sees);
    const removed = state === 'removed' ? 1 : null;
    this.#noteConflict(table, k, 'removed', state === 'disputed');
    const { changes } = this.#statements.get(`UPDATE "${table}" SET removed = ? WHERE k = ? AND removed IS NOT ?`).run(removed, k, removed);
    if (changes === 0) return false;
    const row = this.#statements.get<[number], StoredRow>(`SELECT * FROM "${table}" WHERE k = ?`).get(k) ?? null;
    if (row) this.#changed.note(table, k, { before: { ...row, removed: removed === null ? 1 : null }, after: row });
    return true;
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
    if (!conflicting && this.#disputed.size === 0) return;
    const name = `${table}/${k}/${cell}`;
    if (conflicting === this.#disputed.has(name)) return;
    if (conflicting) this.#disputed.add(name);
    else this.#disputed.delete(name);
    this.#statements
      .get(conflicting ? 'INSERT INTO conflict(tbl, k, cell) VALUES (?, ?, ?)' : 'DELETE FROM conflict WHERE tbl = ? AND k = ? AND cell = ?')
      .run(table, k, cell);
  }
}

/** A value as its column takes it: where something must stand and was erased, a mark does. */
export function shownValue(table: string, column: string, value: Scalar): Scalar {
  return value === null && tables[table]?.columns[column]?.required ? ERASED_MARK : value;
}

function columnsOf(table: string, cell: Cell, value: CellValue): Record<string, Scalar> {
  const values = cell.grouped ? ((value ?? {}) as Record<string, Scalar>) : { [cell.columns[0] ?? cell.name]: value as Scalar };
  return Object.fromEntries(cell.columns.map((column) => [column, shownValue(table, column, values[column] ?? null)]));
}
