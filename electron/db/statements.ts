import type { Database, Statement } from 'better-sqlite3';

/** Prepared statements of one connection, each made once: better-sqlite3 does not remember them. */
export class Statements {
  readonly #db: Database;
  readonly #known = new Map<string, unknown>();

  constructor(db: Database) {
    this.#db = db;
  }

  get<Parameters extends unknown[] = unknown[], Result = unknown>(sql: string): Statement<Parameters, Result> {
    const known = this.#known.get(sql) ?? this.#db.prepare(sql);
    this.#known.set(sql, known);
    return known as Statement<Parameters, Result>;
  }
}

/**
 * A value for a column of type ANY. better-sqlite3 hands every JavaScript number over as a real one; only a bigint arrives
 * as an integer, and only an integer takes one to eight bytes and answers `typeof` as the triggers' own writes do.
 */
export function asStored<T extends string | number | null>(value: T): T | bigint {
  return typeof value === 'number' && Number.isInteger(value) ? BigInt(value) : value;
}
