import type { Database } from 'better-sqlite3';
import {
  CompiledQuery,
  type DatabaseConnection,
  type Driver,
  Kysely,
  type SqliteDatabase,
  SqliteDialect,
  SqliteDriver,
} from 'kysely';
import type { Schema } from './schema-types.ts';

/** Kysely says plain `begin`, which takes the write lock only at the first write and then cannot wait for it. */
class ImmediateDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('BEGIN IMMEDIATE'));
  }
}

/** Statements that are asked for again and again are prepared once: preparing costs more than most of them take. */
const MOST_STATEMENTS = 400;

/** What kysely needs of a database, with prepared statements kept. */
function withKeptStatements(database: Database): SqliteDatabase {
  const kept = new Map<string, ReturnType<Database['prepare']>>();
  return {
    prepare: (sql) => {
      const known = kept.get(sql);
      if (known) return known;
      const [oldest] = kept.keys();
      if (kept.size >= MOST_STATEMENTS && oldest !== undefined) kept.delete(oldest);
      const made = database.prepare(sql);
      kept.set(sql, made);
      return made;
    },
    close: () => database.close(),
  };
}

class StoreDialect extends SqliteDialect {
  readonly #database: SqliteDatabase;

  constructor(database: SqliteDatabase) {
    super({ database });
    this.#database = database;
  }

  override createDriver(): Driver {
    return new ImmediateDriver({ database: this.#database });
  }
}

/** Kysely over one open connection. Destroying it closes the connection. */
export function kyselyOver(database: Database): Kysely<Schema> {
  return new Kysely<Schema>({ dialect: new StoreDialect(withKeptStatements(database)) });
}
