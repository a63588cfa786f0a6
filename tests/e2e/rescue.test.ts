/** A register that was damaged while the program was closed: the window says so, one button opens it again. */
import { closeSync, mkdirSync, mkdtempSync, openSync, readdirSync, renameSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startHost } from '../../build/host/launch.ts';
import { paths } from '../../renderer/paths.ts';
import { backupWords } from '../../shared/text/vi/backups.ts';
import { noticeText } from '../../shared/text/vi/sample-papers.ts';
import { violations } from '../support/axe.ts';
import { openProgram, type OpenWindow } from '../support/window.ts';

const out = join(import.meta.dirname, '../../out/screens');
const words = backupWords.rescue;
let folder: string;
let window: OpenWindow;

beforeAll(async () => {
  mkdirSync(out, { recursive: true });
  folder = mkdtempSync(join(tmpdir(), 'sgb-rescue-window-'));
});

afterAll(async () => {
  await window.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Writes nonsense over the first page of an index that every opening reads. */
function damage(file: string): void {
  const store = new Database(file);
  store.pragma('wal_checkpoint(TRUNCATE)');
  const page = store.prepare<[], { rootpage: number }>("SELECT rootpage FROM sqlite_schema WHERE name = 'sqlite_autoindex_kysely_migration_1'").get()?.rootpage ?? 0;
  store.close();
  const handle = openSync(file, 'r+');
  writeSync(handle, Buffer.alloc(4096, 0xa5), 0, 4096, (page - 1) * 4096);
  closeSync(handle);
}

async function looked(name: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await window.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await window.settled();
    await window.page.screenshot({ path: join(out, `so-hong-${name}${colorScheme === 'dark' ? '-toi' : ''}.png`) });
    expect(await violations(window.page)).toEqual([]);
  }
}

test('the newest copy and what can still be read are one button away', async () => {
  const first = await openProgram({ day: '2021-10-28', folder });
  await first.call('documents.take', { text: noticeText(), allowDoubts: true });
  await first.call('backup.create', {});
  const [row] = (await first.call('items.list', {})).rows;
  await first.call('items.update', { id: row?.id ?? '', set: { shortTitle: 'Sau bản sao lưu' } });
  const { digest } = await first.call('store.digest', {});
  await first.host.close();
  damage(join(folder, 'so', 'so-giao-ban.sgb'));

  window = await openProgram({ day: '2021-10-28', folder });
  await window.page.getByText(words.saved(1)).waitFor({ timeout: 60_000 });
  await looked('tim-thay');
  await window.page.keyboard.press('Tab');
  await window.page.keyboard.press('Enter');
  await window.page.getByText(words.done).waitFor({ timeout: 60_000 });
  await looked('mo-lai');
  await window.page.keyboard.press('Tab');
  await window.page.keyboard.press('Enter');
  await window.page.getByRole('navigation').first().waitFor();
  expect((await window.call('store.digest', {})).digest).toBe(digest);
  expect(readdirSync(join(folder, 'so', 'sao-luu')).some((name) => name.startsWith('so-hong'))).toBe(true);
  await window.go(paths.items());
  await window.page.getByText('Sau bản sao lưu').first().waitFor();
});

test('without any copy a file is asked for, and the damaged one stays as it is', async () => {
  const bare = mkdtempSync(join(tmpdir(), 'sgb-rescue-bare-'));
  const first = await openProgram({ day: '2021-10-28', folder: bare });
  await first.call('documents.take', { text: noticeText(), allowDoubts: true });
  const copy = (await first.call('backup.create', {})).path;
  await first.host.close();
  const elsewhere = join(folder, 'chep-o-noi-khac.sgb');
  renameSync(copy, elsewhere);
  damage(join(bare, 'so', 'so-giao-ban.sgb'));
  const host = await startHost({ profileDir: bare, env: { SGB_NOW: '2021-10-28T08:00:00+07:00' } });
  await host.page.getByText(words.noCopy).waitFor({ timeout: 60_000 });
  host.answers.open([elsewhere]);
  await host.page.getByRole('button', { name: backupWords.fromFile }).click();
  await host.page.getByRole('button', { name: words.go }).click({ timeout: 60_000 });
  await host.page.getByText(words.done).waitFor({ timeout: 60_000 });
  await host.close();
  rmSync(bare, { recursive: true, force: true });
});
