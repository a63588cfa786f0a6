/** What the log costs: the same rows written plainly and logged, in one file format and one run. */
import Database from 'better-sqlite3';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Kysely } from 'kysely';
import { kyselyOver } from '../../electron/db/driver.ts';
import type { Schema } from '../../electron/db/schema-types.ts';
import { newId } from '../../electron/services/ids.ts';
import { Laptop } from '../support/store.ts';
import { type Figure, median } from './measure.ts';

const BATCH = 1000;
const ROUNDS = 15;
const COLUMNS = ['ofTable', 'ofRow', 'fileSha256', 'fileName', 'onDay', 'note'] as const;

function row(id: string): (string | null)[] {
  return [id, 'task', 'b0000a03-54c4-5374-9222-1486cd26d9ac', null, 'tệp đính kèm.docx', '2021-10-05', 'ghi chú của văn thư'];
}

/** Logged against plain writes of 1,000 rows; the disk's sync is off on both sides. */
export async function logCost(): Promise<Figure[]> {
  const desk = await Laptop.open('A');
  const folder = mkdtempSync(join(tmpdir(), 'sgb-plain-'));
  const plain = new Database(join(folder, 'plain.db'));
  plain.pragma('journal_mode = WAL');
  plain.pragma('synchronous = OFF');
  const schema = desk.store.raw.prepare<[], { sql: string }>(`SELECT sql FROM sqlite_schema WHERE name = 'attachment'`).get();
  plain.exec(schema?.sql ?? '');
  const insertSql = `INSERT INTO attachment(id, ${COLUMNS.join(', ')}) VALUES (?, ?, ?, ?, ?, ?, ?)`;
  const updateSql = 'UPDATE attachment SET note = ?, onDay = ? WHERE id = ?';
  const plainIds: string[] = [];
  const loggedIds: string[] = [];

  const insertPlain = plain.prepare(insertSql);
  const plainInsert = await median(ROUNDS, () => {
    plain.exec('BEGIN IMMEDIATE');
    for (let n = 0; n < BATCH; n++) {
      const id = newId();
      plainIds.push(id);
      insertPlain.run(...row(id));
    }
    plain.exec('COMMIT');
  });
  const insertLogged = desk.store.raw.prepare(insertSql);
  const loggedInsert = await median(ROUNDS, () =>
    desk.write(async () => {
      for (let n = 0; n < BATCH; n++) {
        const id = newId();
        loggedIds.push(id);
        insertLogged.run(...row(id));
      }
    }),
  );

  let turn = 0;
  const updatePlain = plain.prepare(updateSql);
  const plainUpdate = await median(ROUNDS, () => {
    turn += 1;
    plain.exec('BEGIN IMMEDIATE');
    for (const id of plainIds.slice(0, BATCH)) updatePlain.run(`lần ${turn}`, `2021-10-${String(turn % 28).padStart(2, '0')}`, id);
    plain.exec('COMMIT');
  });
  const updateLogged = desk.store.raw.prepare(updateSql);
  const loggedUpdate = await median(ROUNDS, () =>
    desk.write(async () => {
      turn += 1;
      for (const id of loggedIds.slice(0, BATCH)) updateLogged.run(`lần ${turn}`, `2021-10-${String(turn % 28).padStart(2, '0')}`, id);
    }),
  );

  // The same as the program writes: through kysely, one statement a row.
  const plainKysely = kyselyOver(plain);
  const some = (ids: string[]) => ids.slice(0, BATCH);
  const plainThrough = await median(ROUNDS, () =>
    plainKysely.transaction().execute(async (trx) => {
      turn += 1;
      for (const id of some(plainIds)) await trx.updateTable('attachment').set({ note: `lần ${turn}`, onDay: `2021-10-${turn}` }).where('id', '=', id).execute();
    }),
  );
  const loggedThrough = await median(ROUNDS, () =>
    desk.write(async (trx) => {
      turn += 1;
      for (const id of some(loggedIds)) await trx.updateTable('attachment').set({ note: `lần ${turn}`, onDay: `2021-10-${turn}` }).where('id', '=', id).execute();
    }),
  );
  const insertThrough = (trx: Kysely<Schema>) => async () => {
    for (let n = 0; n < BATCH; n++) {
      await trx.insertInto('attachment').values({ id: newId(), ofTable: 'task', ofRow: 'b0000a03-54c4-5374-9222-1486cd26d9ac', fileName: 'tệp.docx', onDay: '2021-10-05' }).execute();
    }
  };
  const plainInserted = await median(ROUNDS, () => plainKysely.transaction().execute((trx) => insertThrough(trx)()));
  const loggedInserted = await median(ROUNDS, () => desk.write((trx) => insertThrough(trx)()));

  const [only] = loggedIds;
  const single = await median(200, () =>
    desk.write(async (trx) => {
      turn += 1;
      await trx.updateTable('attachment').set({ note: `lần ${turn}` }).where('id', '=', only ?? '').execute();
    }),
  );

  const bytesPerOperation = await operationBytes(desk, loggedIds);
  plain.close();
  desk.close();
  rmSync(folder, { recursive: true, force: true });
  return [
    { name: 'insert, plain (1,000 rows)', value: plainInsert, unit: 'ms' },
    { name: 'insert, logged (1,000 rows)', value: loggedInsert, unit: 'ms' },
    { name: 'insert, logged / plain, bare statements', value: loggedInsert / plainInsert, unit: 'x', wanted: '<= 3 x' },
    { name: 'insert, logged / plain, as the program writes', value: loggedInserted / plainInserted, unit: 'x', wanted: '<= 3 x' },
    { name: 'update of two cells, plain (1,000 rows)', value: plainUpdate, unit: 'ms' },
    { name: 'update of two cells, logged (1,000 rows)', value: loggedUpdate, unit: 'ms' },
    { name: 'update, logged / plain, bare statements', value: loggedUpdate / plainUpdate, unit: 'x', wanted: '<= 2 x' },
    { name: 'update, logged / plain, as the program writes', value: loggedThrough / plainThrough, unit: 'x', wanted: '<= 2 x' },
    { name: 'a single edit, without the disk', value: single, unit: 'ms', wanted: '< 1 ms' },
    { name: 'bytes an update operation, its value not counted', value: bytesPerOperation, unit: 'bytes', wanted: '<= 60' },
  ];
}

/** Growth of log and index over many updates with a value of known size. */
async function operationBytes(desk: Laptop, ids: string[]): Promise<number> {
  const size = () =>
    desk.store.raw
      .prepare<[], { n: number }>(`SELECT sum(pgsize) AS n FROM dbstat WHERE name IN ('op', 'op_cell', 'step', 'seen', 'step_first', 'step_stamp', 'sqlite_autoindex_step_2')`)
      .get()?.n ?? 0;
  const count = () => desk.store.raw.prepare<[], { n: number }>('SELECT count(*) AS n FROM op').get()?.n ?? 0;
  const value = 'một giá trị';
  const bytes = Buffer.byteLength(value);
  const [before, had] = [size(), count()];
  const update = desk.store.raw.prepare('UPDATE attachment SET fileName = ? WHERE id = ?');
  for (let turn = 0; turn < 6; turn++) {
    await desk.write(async () => {
      for (const id of ids) update.run(`${value}${turn}`, id);
    });
  }
  const written = count() - had;
  return (size() - before) / written - (bytes + 1);
}
