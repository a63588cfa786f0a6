/** Backups: made, listed, looked into, put back, with what goes kept in a file. */
import { closeSync, copyFileSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { noticeText } from '../../shared/text/vi/sample-papers.ts';
import { closeSound, digestOf } from '../support/exchange.ts';
import { openTestRegister, type TestRegister } from '../support/register.ts';

let desk: TestRegister;

beforeEach(async () => {
  desk = await openTestRegister('2021-10-28', 'Nam');
  await desk.call('documents.take', { text: noticeText(), allowDoubts: true });
});

afterEach(() => closeSound(desk));

async function retitle(title: string): Promise<void> {
  const row = (await desk.call('items.list', {})).rows[0];
  await desk.call('items.update', { id: row?.id ?? '', set: { shortTitle: title } });
}

const firstTitle = async () => (await desk.call('items.list', {})).rows[0]?.title;

test('a backup holds what the register held, and is listed', async () => {
  const { path } = await desk.call('backup.create', {});
  expect((await desk.call('backup.list', {})).rows.map((row) => row.path)).toEqual([path]);
  const copy = new Database(path, { readonly: true });
  expect(copy.prepare('SELECT count(*) AS n FROM document').get()).toEqual({ n: 1 });
  copy.close();
});

describe('putting a backup back', () => {
  test('shows what goes, brings the old register back exactly, and keeps what went in a file that merges again', async () => {
    await retitle('Trước');
    const before = await digestOf(desk);
    const { path } = await desk.call('backup.create', {});
    await retitle('Sau');
    const after = await digestOf(desk);
    const look = await desk.call('backup.look', { path });
    expect(look.lost).toMatchObject({ steps: 1, by: [{ author: 'Nam', steps: 1 }] });
    const restored = await desk.call('backup.restore', { path });
    expect(restored.lost.steps).toBe(1);
    expect(await firstTitle()).toBe('Trước');
    expect(await digestOf(desk)).toBe(before);
    await desk.call('sync.merge', { path: restored.file ?? '' });
    expect(await firstTitle()).toBe('Sau');
    expect(await digestOf(desk)).toBe(after);
  });

  test('work goes on under a new origin, and the copy made before leads back', async () => {
    const { path } = await desk.call('backup.create', {});
    await retitle('Sau');
    const restored = await desk.call('backup.restore', { name: path.split('/').at(-1) ?? '' });
    await retitle('Việc mới');
    const { origins } = await desk.call('store.info', {});
    expect(origins.map((origin) => origin.reason)).toContain('put-back');
    await desk.call('backup.restore', { path: restored.before });
    expect(await firstTitle()).toBe('Sau');
  });

  test('a laptop that is new takes the register from a copy; one with work of its own asks first', async () => {
    const { path } = await desk.call('backup.create', {});
    const fresh = await openTestRegister('2021-10-28', 'Hoa');
    await fresh.call('backup.restore', { path });
    expect(await digestOf(fresh)).toBe(await digestOf(desk));
    await fresh.close();
    const other = await openTestRegister('2021-10-28', 'Lan');
    await other.call('items.create', { documentId: (await other.call('documents.take', { text: noticeText(), allowDoubts: true })).documentId, originalText: 'Việc riêng.' });
    await expect(other.call('backup.restore', { path })).rejects.toMatchObject({ code: 'other-register' });
    expect((await other.call('items.list', { search: 'Việc riêng' })).total).toBe(1);
    await other.call('backup.restore', { path, foreign: true });
    expect((await other.call('items.list', { search: 'Việc riêng' })).total).toBe(0);
    await other.close();
  });

  test('files that are no backups are refused, and nothing changes', async () => {
    const before = await digestOf(desk);
    const { path } = await desk.call('backup.create', {});
    const plain = join(desk.folder, 'plain.sgb');
    writeFileSync(plain, 'không phải');
    await expect(desk.call('backup.restore', { path: plain })).rejects.toMatchObject({ code: 'not-a-store' });
    await expect(desk.call('backup.restore', { path: join(desk.folder, 'none.sgb') })).rejects.toMatchObject({ code: 'not-a-store' });
    await expect(desk.call('backup.restore', { name: 'none.sgb' })).rejects.toMatchObject({ code: 'not-found' });
    const newer = join(desk.folder, 'newer.sgb');
    copyFileSync(path, newer);
    const changed = new Database(newer);
    changed.exec(`INSERT INTO kysely_migration(name, timestamp) VALUES ('9999-later', '')`);
    changed.close();
    await expect(desk.call('backup.restore', { path: newer })).rejects.toMatchObject({ code: 'store-newer' });
    const torn = join(desk.folder, 'torn.sgb');
    copyFileSync(path, torn);
    const bytes = Buffer.alloc(64 * 1024, 0xa5);
  
    const handle = openSync(torn, 'r+');
    writeSync(handle, bytes, 0, bytes.length, 40 * 4096);
    closeSync(handle);
    await expect(desk.call('backup.restore', { path: torn })).rejects.toMatchObject({ code: 'store-damaged' });
    expect(await digestOf(desk)).toBe(before);
  });
});
