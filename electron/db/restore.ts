/** Putting a backup back: the whole register becomes what the copy holds, in one transaction of SQLite's own. */
import Database from 'better-sqlite3';
import { APPLICATION_ID, bringUpToDate, type Store } from './open.ts';
import { Refusal } from '../../shared/model/refusal.ts';
import { migrations } from '../../migrations/index.ts';

/** How far a copy holds each laptop, by the UUIDs of their origins. */
export interface BackupContent {
  storeId: string;
  /** Instant of its newest step that a person made, milliseconds since 1970; null when there is none. */
  newest: number | null;
  vector: [origin: string, n: number][];
}

/**
 * Proves a copy and tells what it holds. For a process that may be killed: the file may be damaged or somebody else's.
 * @throws Refusal `not-a-store`, `store-damaged`, `store-newer`
 */
export function backupContent(path: string): BackupContent {
  const file = path;
  let copy: Database.Database;
  try {
    copy = new Database(path, { readonly: true, fileMustExist: true });
  } catch {
    throw new Refusal('not-a-store', { file });
  }
  try {
    copy.pragma('trusted_schema = OFF');
    copy.pragma('cell_size_check = ON');
    if (copy.pragma('application_id', { simple: true }) !== APPLICATION_ID) throw new Refusal('not-a-store', { file });
    if (copy.pragma('integrity_check', { simple: true }) !== 'ok') throw new Refusal('store-damaged', { file });
    const newer = copy.prepare<[], { name: string }>('SELECT name FROM kysely_migration').all().find(({ name }) => !(name in migrations));
    if (newer) throw new Refusal('store-newer', { version: newer.name });
    const storeId = copy.prepare<[], { value: string }>(`SELECT value FROM meta WHERE name = 'storeId'`).get()?.value;
    if (storeId === undefined) throw new Refusal('store-damaged', { file });
    const newest = copy.prepare<[], { at: number | null }>(`SELECT max(arrived_at) AS at FROM step WHERE kind <> 'program'`).get()?.at ?? null;
    const vector = copy
      .prepare<[], { id: string; n: number }>('SELECT o.id, max(s.n) AS n FROM step s JOIN origin o ON o.num = s.origin GROUP BY o.num')
      .all()
      .map(({ id, n }): [string, number] => [id, n]);
    return { storeId, newest, vector };
  } catch (error) {
    if (error instanceof Refusal) throw error;
    const notOurs = error instanceof Error && 'code' in error && error.code === 'SQLITE_NOTADB';
    throw new Refusal(notOurs ? 'not-a-store' : 'store-damaged', { file });
  } finally {
    copy.close();
  }
}

/**
 * Copies a proven backup over the register by SQLite's own backup, which is one transaction there: other connections see the
 * old register or the new one, and so does whoever opens it after a crash. Nothing is removed or renamed, so that no
 * `-wal` of the old register can meet the new one.
 */
export async function restoreOver(store: Store, backup: string): Promise<void> {
  const source = new Database(backup, { readonly: true });
  try {
    await source.backup(store.file);
  } finally {
    source.close();
  }
  await bringUpToDate(store);
}

/** Whether a copy holds the log as it is now: the same number of steps, the same last one. */
export function holdsAll(path: string, store: Store): boolean {
  const newest = 'SELECT arrived, hex(hash) AS hash, (SELECT count(*) FROM step) AS steps FROM step ORDER BY arrived DESC LIMIT 1';
  const copy = new Database(path, { readonly: true });
  try {
    return JSON.stringify(copy.prepare(newest).get()) === JSON.stringify(store.raw.prepare(newest).get());
  } catch {
    return false;
  } finally {
    copy.close();
  }
}

/** Whether anybody ever wrote in a register. */
export function hasWork(db: Database.Database): boolean {
  return db.prepare(`SELECT 1 FROM step WHERE kind <> 'program' LIMIT 1`).get() !== undefined;
}
