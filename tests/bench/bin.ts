/** What a large register shows of what was removed from it, on a copy of it. */
import { copyFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listBin } from '../../electron/db/bin.ts';
import { getTask } from '../../electron/db/queries/item-detail.ts';
import { computedId } from '../../electron/services/ids.ts';
import { Laptop, TODAY } from '../support/store.ts';
import { type Figure, median } from './measure.ts';

const DOCUMENTS = 200;
const TASKS = 3000;
const TOGETHER = 10;
const ENTRIES = 10;
const TIMES = 11;

/** @param file a register as `fill` makes it */
export async function bin(file: string): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'sgb-bench-bin-'));
  copyFileSync(file, join(folder, 'so.sgb'));
  const desk = await Laptop.open('A', { folder });
  const { raw, db, log } = desk.store;
  const keysOf = (table: string, most: number) => raw.prepare<[number], number>(`SELECT k FROM "${table}" ORDER BY k DESC LIMIT ?`).pluck().all(most) as number[];
  const remove = (table: string, keys: readonly number[]) =>
    desk.write(() => Promise.resolve(raw.prepare(`UPDATE "${table}" SET removed = 1 WHERE k IN (SELECT value FROM json_each(?))`).run(JSON.stringify(keys))));
  await remove('document', keysOf('document', DOCUMENTS));
  const tasks = keysOf('task', DOCUMENTS * 12 + TASKS).slice(-TASKS);
  for (let start = 0; start < TASKS; start += TOGETHER) await remove('task', tasks.slice(start, start + TOGETHER));
  const told = raw.prepare<[], string>('SELECT id FROM live_task ORDER BY k LIMIT 1').pluck().get() ?? '';
  for (let n = 0; n < ENTRIES; n++) {
    await desk.write((trx) => trx.insertInto('progress').values({ id: computedId(told, 'progress', n), taskId: told, onDay: TODAY, result: `Kết quả ${n}` }).execute());
  }
  const figures: Figure[] = [
    { name: `the newest 100 of ${TASKS + DOCUMENTS} rows that were removed`, value: await median(TIMES, () => listBin(db, log, { limit: 100, offset: 0 })), unit: 'ms', wanted: '< 50 ms' },
    { name: `a task with ${ENTRIES} entries, who wrote each`, value: await median(TIMES, () => getTask(db, told, TODAY)), unit: 'ms' },
  ];
  desk.close();
  return figures;
}
