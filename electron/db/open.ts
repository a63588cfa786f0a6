/**
 * Opens a register: for writing (one connection a process), or for reading. Everything that must be true of a connection
 * is said here: WAL, `synchronous=FULL`, foreign keys, our own schema trusted (the triggers need it).
 */
import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { randomUUID } from 'node:crypto';
import Database from 'better-sqlite3';
import type { Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import { migrations } from '../../migrations/index.ts';
import { Refusal } from '../../shared/model/refusal.ts';
import { derive, deriveAll } from './derive.ts';
import { kyselyOver } from './driver.ts';
import { adoptWaiting } from './log/adopt.ts';
import type { Clock } from './log/clock.ts';
import { LogReader } from './log/log-reader.ts';
import { StepLog } from './log/step-log.ts';
import { loadProgramSteps } from './program.ts';
import { rebuild } from './rebuild.ts';
import type { Schema } from './schema-types.ts';

/** 'SGB1': what the header of every register says it is. */
export const APPLICATION_ID = 0x53474231;

const NEEDED_NODE = 22;
const BUSY_MS = 10_000;

/** A merge touches pages all over the register: with SQLite's usual 2 MB it reads each of them again and again. */
const WRITER_CACHE_KIB = 64 * 1024;

/** A register open for writing. */
export interface Store {
  file: string;
  storeId: string;
  raw: Database.Database;
  db: Kysely<Schema>;
  log: LogReader;
  steps: StepLog;
  close(): void;
}

/** A register open for reading only. */
export interface ReadStore {
  raw: Database.Database;
  db: Kysely<Schema>;
  log: LogReader;
  close(): void;
}

export interface OpenOptions {
  clock: Clock;
  /** Version of the program, noted in every step. */
  program: string;
}

/** Refuses a Node that better-sqlite3 crashes on without a word. */
export function requireNode(): void {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < NEEDED_NODE) throw new Refusal('node-too-old', { needed: NEEDED_NODE, found: process.versions.node });
}

/**
 * Opens a register for writing; makes it when the file does not exist, migrates it when it is older.
 * @throws Refusal `store-newer`, `not-a-store`, `store-damaged`, `store-not-writable`, `disk-full`, `node-too-old`
 */
export async function openStore(file: string, options: OpenOptions): Promise<Store> {
  requireNode();
  const raw = connect(file, { readonly: false });
  try {
    raw.pragma('journal_mode = WAL');
    raw.pragma('synchronous = FULL');
    raw.pragma(`cache_size = ${-WRITER_CACHE_KIB}`);
    raw.pragma('foreign_keys = ON');
    const db = kyselyOver(raw);
    await migrate(raw, db);
    const log = new LogReader(raw);
    const steps = new StepLog(log, {
      clock: options.clock,
      program: options.program,
      derive: (touched) => derive(log.statements, touched),
    });
    prepare(raw, log, steps);
    return { file, storeId: storeIdOf(raw), raw, db, log, steps, close: () => raw.close() };
  } catch (error) {
    raw.close();
    throw storeRefusal(error, file);
  }
}

/** Migrates a register whose content was put back from a copy, and makes everything anew that is derived. */
export async function bringUpToDate(store: Store): Promise<void> {
  const { raw, db, log, steps } = store;
  log.forget();
  await migrate(raw, db);
  raw.prepare(`DELETE FROM meta WHERE name = 'derived'`).run();
  prepare(raw, log, steps);
  store.storeId = storeIdOf(raw);
}

/** Opens a register for reading; it must exist and be of this program's schema. */
export function openForReading(file: string): ReadStore {
  requireNode();
  const raw = connect(file, { readonly: true });
  try {
    raw.pragma('foreign_keys = ON');
    return { raw, db: kyselyOver(raw), log: new LogReader(raw), close: () => raw.close() };
  } catch (error) {
    raw.close();
    throw storeRefusal(error, file);
  }
}

function connect(file: string, { readonly }: { readonly: boolean }): Database.Database {
  try {
    if (!readonly && !existsSync(file)) mkdirSync(dirname(file), { recursive: true });
    const raw = new Database(file, { readonly, timeout: BUSY_MS });
    try {
      requireOurs(raw, file);
    } catch (error) {
      raw.close();
      throw error;
    }
    return raw;
  } catch (error) {
    throw storeRefusal(error, file);
  }
}

function requireOurs(raw: Database.Database, file: string): void {
  const id = raw.pragma('application_id', { simple: true });
  const count = raw.prepare<[], { n: number }>('SELECT count(*) AS n FROM sqlite_schema').get()?.n ?? 0;
  if (id === APPLICATION_ID) return;
  if (id === 0 && count === 0) return;
  throw new Refusal('not-a-store', { file });
}

/** Runs the migrations that are missing, all or none; kysely alone would leave a failed one half done. */
async function migrate(raw: Database.Database, db: Kysely<Schema>): Promise<void> {
  const known = new Set(Object.keys(migrations));
  const done = raw.prepare(`SELECT 1 FROM sqlite_schema WHERE name = 'kysely_migration'`).get()
    ? raw.prepare<[], { name: string }>('SELECT name FROM kysely_migration').all()
    : [];
  const newer = done.find((row) => !known.has(row.name));
  if (newer) throw new Refusal('store-newer', { version: newer.name });
  if (done.length === known.size) return;
  const migrator = new Migrator({ db, provider: { getMigrations: () => Promise.resolve(migrations) } });
  raw.pragma('foreign_keys = OFF');
  raw.exec('BEGIN IMMEDIATE');
  try {
    const { error } = await migrator.migrateToLatest();
    if (error) throw error;
    if ((raw.pragma('foreign_key_check') as unknown[]).length > 0) throw new Error('a migration broke a foreign key');
    raw.pragma(`application_id = ${APPLICATION_ID}`);
    raw.prepare(`INSERT OR IGNORE INTO meta(name, value) VALUES ('storeId', ?)`).run(randomUUID());
    raw.exec('COMMIT');
  } catch (error) {
    if (raw.inTransaction) raw.exec('ROLLBACK');
    throw error;
  } finally {
    raw.pragma('foreign_keys = ON');
  }
}

/** Triggers, views, derived tables and the program's own steps, in one transaction, where any of them is missing. */
function prepare(raw: Database.Database, log: LogReader, steps: StepLog): void {
  raw.exec('BEGIN IMMEDIATE');
  try {
    if (rebuild(raw, log.names)) {
      steps.silently(() => deriveAll(log.statements));
      adoptWaiting(raw, steps);
    }
    loadProgramSteps(steps);
    raw.exec('COMMIT');
  } catch (error) {
    raw.exec('ROLLBACK');
    steps.abandon();
    throw error;
  }
}

/** The id of a register; a register that holds nothing yet takes that of the first file it merges. */
export function storeIdOf(raw: Database.Database): string {
  const row = raw.prepare<[], { value: string }>(`SELECT value FROM meta WHERE name = 'storeId'`).get();
  if (!row) throw new Refusal('store-damaged', { file: raw.name });
  return row.value;
}

/** What SQLite's and the file system's errors mean to the user; other errors pass as they are. */
export function storeRefusal(error: unknown, file: string): unknown {
  if (error instanceof Refusal || !(error instanceof Error)) return error;
  const code = 'code' in error ? String(error.code) : '';
  if (/^SQLITE_(NOTADB|CORRUPT)/u.test(code)) return new Refusal('store-damaged', { file });
  if (/^SQLITE_FULL|ENOSPC/u.test(code)) return new Refusal('disk-full');
  if (code === 'SQLITE_CONSTRAINT_FOREIGNKEY') return new Refusal('not-found');
  if (/^SQLITE_(CONSTRAINT_(DATATYPE|NOTNULL)|MISMATCH)/u.test(code)) return new Refusal('wrong-input', { detail: error.message });
  if (code.startsWith('SQLITE_BUSY')) return new Refusal('store-busy');
  if (/^SQLITE_(READONLY|CANTOPEN|PERM)|^E(ACCES|PERM|ROFS)$/u.test(code)) return new Refusal('store-not-writable', { file });
  if (code === 'ENOTDIR' || code === 'EEXIST' || /directory does not exist/u.test(error.message)) return new Refusal('store-not-writable', { file });
  return error;
}
