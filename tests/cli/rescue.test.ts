/** A register that cannot be opened any more: its copies are offered, and what can still be read is saved. */
import { closeSync, existsSync, mkdtempSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { noticeText } from '../../shared/text/vi/sample-papers.ts';
import { callCli } from '../support/cli.ts';

let folder: string;
let db: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sgb-rescue-'));
  db = join(folder, 'so.sgb');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const call = (operation: string, input: unknown = {}) => callCli(db, operation, input, { profile: join(folder, 'profile') });

async function retitle(title: string): Promise<void> {
  const { rows } = (await call('items.list')) as { rows: { id: string }[] };
  await call('items.update', { id: rows[0]?.id, set: { shortTitle: title } });
}

/** Writes nonsense over the first page of a table or index. */
function damage(table: string): void {
  const store = new Database(db);
  store.pragma('wal_checkpoint(TRUNCATE)');
  const page = store.prepare<[string], { rootpage: number }>('SELECT rootpage FROM sqlite_schema WHERE name = ?').get(table)?.rootpage ?? 0;
  store.close();
  const handle = openSync(db, 'r+');
  writeSync(handle, Buffer.alloc(4096, 0xa5), 0, 4096, (page - 1) * 4096);
  closeSync(handle);
}

test('the newest copy is put back, and the steps that can still be read follow', { timeout: 120_000 }, async () => {
  await call('documents.take', { text: noticeText(), allowDoubts: true });
  const { path } = await call('backup.create');
  await retitle('Sau bản sao lưu');
  const { digest } = await call('store.digest');
  damage('sqlite_autoindex_kysely_migration_1');
  await expect(call('items.list')).rejects.toMatchObject({ code: 'store-damaged' });
  const { rows } = (await call('backup.list')) as { rows: { name: string }[] };
  const look = await call('backup.look', { name: rows[0]?.name });
  expect(look['lost']).toMatchObject({ steps: 1, by: [{ author: 'Nam', steps: 1 }] });
  const restored = await call('backup.restore', { path });
  expect(existsSync(String(restored['before']))).toBe(true);
  expect((await call('store.digest'))['digest']).toBe(digest);
  expect(await call('store.check')).toEqual({ ok: true, problems: [] });
});

test('a file that is nothing any more: the copy comes back, nothing else is claimed', { timeout: 120_000 }, async () => {
  await call('documents.take', { text: noticeText(), allowDoubts: true });
  const { path } = await call('backup.create');
  const { digest } = await call('store.digest');
  await retitle('Sau bản sao lưu');
  for (const end of ['-wal', '-shm']) rmSync(db + end, { force: true });
  writeFileSync(db, Buffer.alloc(8192, 0x5a));
  await expect(call('items.list')).rejects.toMatchObject({ code: 'store-damaged' });
  const restored = await call('backup.restore', { path });
  expect(restored).toMatchObject({ file: null, lost: { steps: 0 } });
  expect((await call('store.digest'))['digest']).toBe(digest);
});
