/** What is asked of the log is looked up by row, also beside other tables: a scan of it costs seconds in a register of years. */
import type { Database } from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { listBin } from '../../electron/db/bin.ts';
import { kyselyOver } from '../../electron/db/driver.ts';
import { LogReader } from '../../electron/db/log/log-reader.ts';
import { partedItems, partingsOf } from '../../electron/db/parted-items.ts';
import { getTask } from '../../electron/db/queries/item-detail.ts';
import { Laptop, TODAY } from '../support/store.ts';

let desk: Laptop;
let asked: Set<string>;
let watched: Database;

beforeEach(async () => {
  desk = await Laptop.open('A');
  asked = new Set();
  watched = new Proxy(desk.store.raw, {
    get: (raw, name) => {
      const own = Reflect.get(raw, name) as unknown;
      if (name !== 'prepare') return typeof own === 'function' ? own.bind(raw) : own;
      return (sql: string) => {
        asked.add(sql);
        return raw.prepare(sql);
      };
    },
  });
  await desk.write(async (trx) => {
    await trx.insertInto('document').values({ id: 'd', kind: 'notice' }).execute();
    await trx.insertInto('item').values({ id: 'i', documentId: 'd', ordinal: 1, kind: 'task' }).execute();
    await trx.insertInto('task').values([{ id: 't', itemId: 'i', ordinal: 0 }, { id: 'gone', itemId: 'i', ordinal: 1 }]).execute();
    await trx.insertInto('progress').values({ id: 'p', taskId: 't', onDay: TODAY, result: 'Đã trình' }).execute();
  });
  await desk.write(async (trx) => void (await trx.updateTable('task').set({ removed: 1 }).where('id', '=', 'gone').execute()));
});

afterEach(() => desk.close());

/** Steps of the plans of all statements that go to the log without naming a row. */
function scansOfLog(): string[] {
  const steps = [...asked].flatMap((sql) => {
    const statement = desk.store.raw.prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`);
    return statement.all(sql.includes('@') ? { limit: 1, offset: 0, removedCol: 1 } : Array.from({ length: (sql.match(/\?/gu) ?? []).length }, () => null));
  });
  return steps.map(({ detail }) => detail).filter((detail) => / op_cell$|^SEARCH \w+$|^SCAN op\b/u.test(detail));
}

test('who wrote the entries of a task', async () => {
  expect((await getTask(kyselyOver(watched), 't', TODAY)).progress).toMatchObject([{ by: 'A' }]);
  expect(scansOfLog()).toEqual([]);
});

test('what was removed, by whom', async () => {
  const { rows } = await listBin(kyselyOver(watched), new LogReader(watched), { limit: 10, offset: 0 });
  expect(rows).toMatchObject([{ id: 'gone', author: 'A' }]);
  expect(scansOfLog()).toEqual([]);
});

test('who parted an item', () => {
  const { statements } = new LogReader(watched);
  const k = desk.store.raw.prepare<[], number>(`SELECT k FROM item WHERE id = 'i'`).pluck().get() ?? 0;
  expect(partedItems(statements, [k])).toEqual([]);
  expect(partingsOf(statements, k)).toHaveLength(0);
  expect(scansOfLog()).toEqual([]);
});
