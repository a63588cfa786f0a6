/** What nobody may do to a registered table is refused by the table itself. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cellsOf, tables } from '../../shared/model/registry.ts';
import { Laptop } from '../support/store.ts';

let desk: Laptop;

beforeAll(async () => {
  desk = await Laptop.open('A');
  await desk.write(async (trx) => void (await trx.insertInto('document').values({ id: 'd', kind: 'notice' }).execute()));
});

afterAll(() => desk.close());

describe('planted violations', () => {
  test('a write outside of a step is an error and leaves nothing', () => {
    expect(() => desk.store.raw.prepare(`UPDATE document SET title = 'x'`).run()).toThrow(/outside a step/u);
    expect(desk.store.raw.prepare('SELECT title FROM document').get()).toEqual({ title: null });
  });

  test('a delete is refused', async () => {
    await expect(desk.write((trx) => trx.deleteFrom('document').where('id', '=', 'd').execute())).rejects.toThrow(/never deleted/u);
  });

  test('a replacing insert is refused: it would wipe the row without a trace', async () => {
    await expect(desk.write((trx) => trx.replaceInto('document').values({ id: 'd', kind: 'plan' }).execute())).rejects.toThrow(/use put/u);
    await expect(desk.write((trx) => trx.insertInto('document').values({ id: 'd', kind: 'plan' }).execute())).rejects.toThrow(/use put/u);
  });

  test('an id never changes', async () => {
    await expect(desk.write((trx) => trx.updateTable('document').set({ id: 'e' }).where('id', '=', 'd').execute())).rejects.toThrow(/never changes/u);
  });

  test('a step that fails leaves neither rows nor operations', async () => {
    const before = desk.digest();
    await expect(
      desk.write(async (trx) => {
        await trx.updateTable('document').set({ title: 'half' }).where('id', '=', 'd').execute();
        throw new Error('then it broke');
      }),
    ).rejects.toThrow('then it broke');
    expect(desk.digest()).toBe(before);
    expect(desk.problems()).toEqual([]);
  });

  test('every registered table has its triggers and its view', () => {
    const made = new Set(desk.store.raw.prepare<[], { name: string }>(`SELECT name FROM sqlite_schema WHERE type IN ('trigger', 'view')`).all().map((row) => row.name));
    for (const table of Object.keys(tables)) {
      for (const name of [`live_${table}`, `log_${table}`, `keep_${table}`, `fixed_${table}`, `once_${table}`, ...cellsOf(table).map((cell) => `log_${table}_${cell.name}`)]) {
        expect(made, name).toContain(name);
      }
    }
  });

  test('a table without its trigger is found by the check', () => {
    desk.store.raw.exec('DROP TRIGGER log_document_title');
    desk.store.raw.exec(`UPDATE document SET title = 'unseen'`);
    expect(desk.problems()).toEqual([{ code: 'cell-differs', table: 'document', row: 'd', field: 'title' }]);
  });
});
