/** A store that cannot be opened or written says so; nothing changes. */
import { closeSync, mkdtempSync, openSync, rmSync, statSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openStore, storeRefusal } from '../../electron/db/open.ts';
import { frozenClock, Laptop } from '../support/store.ts';

let folder: string;
const options = { clock: frozenClock(), program: 'test' };

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sgb-fault-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a full disk: the step is taken back, the register goes on afterwards', async () => {
  const desk = await Laptop.open('A');
  const before = desk.digest();
  const pages = desk.store.raw.pragma('page_count', { simple: true });
  desk.store.raw.pragma(`max_page_count = ${pages}`);
  const big = 'x'.repeat(200_000);
  const write = () => desk.write(async (trx) => void (await trx.insertInto('document').values({ id: 'd', kind: 'notice', text: big }).execute()));
  await expect(write()).rejects.toMatchObject({ code: 'disk-full' });
  expect(desk.digest()).toBe(before);
  desk.store.raw.pragma('max_page_count = 1000000');
  await write();
  expect(desk.problems()).toEqual([]);
  desk.close();
});

test('a database of another program is refused untouched', async () => {
  const file = join(folder, 'other.db');
  const other = new Database(file);
  other.exec('CREATE TABLE theirs (x)');
  other.close();
  const before = statSync(file).mtimeMs;
  await expect(openStore(file, options)).rejects.toMatchObject({ code: 'not-a-store' });
  expect(statSync(file).mtimeMs).toBe(before);
});

test('a damaged register is refused', async () => {
  const desk = await Laptop.open('A', { folder });
  desk.store.raw.pragma('wal_checkpoint(TRUNCATE)');
  desk.store.close();
  const file = openSync(join(folder, 'so.sgb'), 'r+');
  writeSync(file, Buffer.alloc(4096, 7), 0, 4096, 0);
  closeSync(file);
  await expect(openStore(join(folder, 'so.sgb'), options)).rejects.toMatchObject({ code: 'store-damaged' });
});

test('a file that is no database is refused', async () => {
  writeFileSync(join(folder, 'so.sgb'), 'Sổ tay ghi chép '.repeat(600));
  await expect(openStore(join(folder, 'so.sgb'), options)).rejects.toMatchObject({ code: 'store-damaged' });
});

test.each([
  ['EACCES', 'store-not-writable'],
  ['EROFS', 'store-not-writable'],
  ['SQLITE_READONLY', 'store-not-writable'],
  ['SQLITE_CANTOPEN', 'store-not-writable'],
  ['SQLITE_FULL', 'disk-full'],
  ['ENOSPC', 'disk-full'],
  ['SQLITE_BUSY', 'store-busy'],
  ['SQLITE_CORRUPT_VTAB', 'store-damaged'],
])('the system’s %s becomes %s', (code, refusal) => {
  expect(storeRefusal(Object.assign(new Error('x'), { code }), 'so.sgb')).toMatchObject({ code: refusal });
});

test('a migration that fails leaves the old schema whole', async () => {
  const desk = await Laptop.open('A', { folder });
  // A table of the first migration stands in the way, and nothing says that the migration ran.
  desk.store.close();
  const file = join(folder, 'half.sgb');
  const half = new Database(file);
  half.exec('CREATE TABLE op (theirs)');
  half.pragma('application_id = 1397178929');
  half.close();
  await expect(openStore(file, options)).rejects.toThrow(/already exists/u);
  const after = new Database(file, { readonly: true });
  expect(after.prepare(`SELECT count(*) AS n FROM sqlite_schema WHERE name IN ('meta', 'step', 'unit')`).get()).toEqual({ n: 0 });
  after.close();
});
