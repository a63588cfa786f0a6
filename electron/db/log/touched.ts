/** What operations named, and what the fold made of it. */
import type { Scalar } from './heads.ts';

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

  /** A table's rows one after the other by key, which is the order of the pages that hold them. */
  *[Symbol.iterator](): Generator<[table: string, k: number, cells: ReadonlySet<string>]> {
    for (const [table, rows] of this.rows) {
      for (const [k, cells] of [...rows].sort(([a], [b]) => a - b)) yield [table, k, cells];
    }
  }
}

/** A row as its table holds it: every column by its name. */
export type StoredRow = Record<string, Scalar> & { k: number; id: string };

/** A row before a fold and after it; null where it was not yet, or is no more. */
export interface FoldedRow {
  before: StoredRow | null;
  after: StoredRow | null;
}

/** What a fold changed: table -> row's k -> the row before and after. */
export class FoldedRows {
  readonly #rows = new Map<string, Map<number, FoldedRow>>();

  note(table: string, k: number, row: FoldedRow): void {
    const rows = this.#rows.get(table) ?? new Map<number, FoldedRow>();
    this.#rows.set(table, rows);
    const known = rows.get(k);
    rows.set(k, known ? { before: known.before, after: row.after } : row);
  }

  *[Symbol.iterator](): Generator<[table: string, row: FoldedRow]> {
    for (const [table, rows] of this.#rows) for (const row of rows.values()) yield [table, row];
  }
}
