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

  /** The same, answering rows as arrays: for where a million of them are read. */
  raw<Parameters extends unknown[], Result extends unknown[]>(sql: string): Statement<Parameters, Result> {
    return this.#shaped(`raw ${sql}`, sql, (statement) => statement.raw()) as Statement<Parameters, Result>;
  }

  /** The same, answering the first column alone. */
  pluck<Parameters extends unknown[], Result>(sql: string): Statement<Parameters, Result> {
    return this.#shaped(`pluck ${sql}`, sql, (statement) => statement.pluck()) as Statement<Parameters, Result>;
  }

  #shaped(name: string, sql: string, shape: (statement: Statement) => Statement): unknown {
    const known = this.#known.get(name) ?? shape(this.#db.prepare(sql));
    this.#known.set(name, known);
    return known;
  }
}

/**
 * A value for a column of type ANY. better-sqlite3 hands every JavaScript number over as a real one; only a bigint arrives
 * as an integer, and only an integer takes one to eight bytes and answers `typeof` as the triggers' own writes do.
 */
export function asStored<T extends string | number | null>(value: T): T | bigint {
  return typeof value === 'number' && Number.isInteger(value) ? BigInt(value) : value;
}
