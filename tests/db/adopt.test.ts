/** An older program meets what a newer one wrote: it keeps it, passes it on, and shows it once it knows it. */
import { afterEach, expect, test } from 'vitest';
import { tables } from '../../shared/model/registry.ts';
import { listConflicts } from '../../electron/db/exchange/conflicts.ts';
import { playCurrent, playOlder } from '../support/older-program.ts';
import { Laptop } from '../support/store.ts';

afterEach(playCurrent);

const row = { id: '11111111-1111-4111-8111-111111111111', ofTable: 'task', ofRow: 'x', fileName: 'công văn.docx', note: 'bản ký' };

async function written(): Promise<Laptop> {
  const newer = await Laptop.open('Newer');
  await newer.write((trx) => trx.insertInto('attachment').values(row).execute());
  await newer.write((trx) => trx.updateTable('attachment').set({ note: 'bản chính' }).where('id', '=', row.id).execute());
  return newer;
}

const shown = (laptop: Laptop) => laptop.store.raw.prepare('SELECT id, fileName, note FROM attachment').all();

test('a table that is unknown here waits in the log, is passed on, and is folded after the update', async () => {
  const newer = await written();
  const steps = newer.steps();
  const digest = newer.digest();
  playOlder([{ table: 'attachment' }]);
  const older = await Laptop.open('Older');
  older.receive({ steps: () => steps } as Laptop);
  expect(shown(older)).toEqual([]);
  expect(older.digest()).toBe(digest);
  playCurrent();
  older.store.close();
  const updated = await Laptop.open('Older', { folder: older.folder });
  expect(shown(updated)).toEqual([{ id: row.id, fileName: 'công văn.docx', note: 'bản chính' }]);
  expect(updated.digest()).toBe(digest);
  expect(updated.problems()).toEqual([]);
  await updated.write((trx) => trx.updateTable('attachment').set({ note: 'sửa ở đây' }).where('id', '=', row.id).execute());
  newer.receive(updated);
  expect(newer.digest()).toBe(updated.digest());
  for (const laptop of [newer, updated]) laptop.close();
});

test('a column that is unknown here waits, also where a creation carries it', async () => {
  expect(tables['attachment']?.columns).toHaveProperty('note');
  const newer = await written();
  await newer.write((trx) => trx.insertInto('attachment').values({ ...row, id: '22222222-2222-4222-8222-222222222222', note: 'chỉ khi tạo' }).execute());
  const steps = newer.steps();
  playOlder([{ table: 'attachment', column: 'note' }]);
  const older = await Laptop.open('Older');
  older.receive({ steps: () => steps } as Laptop);
  expect(shown(older)).toMatchObject([{ fileName: 'công văn.docx', note: null }, { fileName: 'công văn.docx', note: null }]);
  playCurrent();
  older.store.close();
  const updated = await Laptop.open('Older', { folder: older.folder });
  expect(shown(updated)).toMatchObject([{ note: 'bản chính' }, { note: 'chỉ khi tạo' }]);
  expect(updated.digest()).toBe(newer.digest());
  expect(updated.problems()).toEqual([]);
  for (const laptop of [newer, updated]) laptop.close();
});

test('what stands in conflict is still asked after derived tables were made anew', async () => {
  const one = await Laptop.open('One');
  await one.write((trx) => trx.insertInto('attachment').values(row).execute());
  const other = await Laptop.open('Other');
  other.receive(one);
  for (const laptop of [one, other]) await laptop.write((trx) => trx.updateTable('attachment').set({ note: laptop.author }).where('id', '=', row.id).execute());
  one.receive(other);
  const asked = listConflicts(one.store.log);
  expect(asked).toHaveLength(1);
  one.store.raw.prepare(`DELETE FROM meta WHERE name = 'derived'`).run();
  one.store.close();
  const updated = await Laptop.open('One', { folder: one.folder });
  expect(listConflicts(updated.store.log)).toEqual(asked);
  expect(updated.problems()).toEqual([]);
  for (const laptop of [other, updated]) laptop.close();
});
