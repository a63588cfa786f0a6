/** `npm run bench growth`: what calls cost against the size of the register, 10^3 to 10^6 operations, drawn as a picture. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mergeFile } from '../../electron/db/exchange/merge.ts';
import { openExchange } from '../../electron/db/exchange/read-exchange.ts';
import { writeExchange } from '../../electron/db/exchange/write-exchange.ts';
import { figures, home } from '../../electron/db/queries/figures.ts';
import { listItems } from '../../electron/db/queries/lists.ts';
import { Laptop } from '../support/store.ts';
import { drawGrowth, type Line } from './draw-growth.ts';
import { fill } from './large-store.ts';
import { machine, median } from './measure.ts';

/** Operations of the log, and how many of them an item with task, owner and deadline takes. */
const SIZES = [1e3, 1e4, 1e5, 1e6];
const OPERATIONS_AN_ITEM = 3.75;
const TODAY = '2021-10-05';
const PICTURE = join(import.meta.dirname, '../../docs/performance.svg');
const EDITS = 500;

async function edit(desk: Laptop, times: number): Promise<void> {
  const ids = desk.store.raw.prepare<[], string>('SELECT id FROM item ORDER BY k LIMIT 500').pluck().all();
  const update = desk.store.raw.prepare('UPDATE item SET shortTitle = ? WHERE id = ?');
  for (let n = 0; n < times; n++) await desk.write(async () => void update.run(`sửa ${n} ${Math.random()}`, ids[n % ids.length]));
}

/** Milliseconds of taking in a file of so many edits that another laptop made. */
async function mergeEdits(desk: Laptop, folder: string): Promise<number> {
  const copy = join(folder, 'other');
  const held = new Map(desk.store.raw.prepare<[], { id: string; n: number }>('SELECT o.id, max(s.n) AS n FROM step s JOIN origin o ON o.num = s.origin GROUP BY o.num').all().map(({ id, n }) => [id, n]));
  const whole = join(folder, 'whole.sgbx');
  writeExchange(desk.store.file, whole, { now: 0 });
  const other = await Laptop.open('B', { folder: mkdtempSync(copy) });
  take(other, whole);
  await edit(other, EDITS);
  const part = join(folder, 'part.sgbx');
  writeExchange(other.store.file, part, { held: { steps: held, blobs: new Set() }, now: 0 });
  other.close();
  const start = performance.now();
  take(desk, part);
  return performance.now() - start;
}

function take(desk: Laptop, path: string): void {
  const file = openExchange(path, { check: false });
  desk.store.raw.exec('BEGIN IMMEDIATE');
  mergeFile(desk.store, file, { foreign: true, allowRemovals: true }, Date.now());
  desk.store.raw.exec('COMMIT');
  file.close();
}

export async function growth(): Promise<void> {
  const lines: Line[] = ['first page of the list', 'search', 'figures', 'home', 'one edit', `merge of ${EDITS} edits`].map((name) => ({ name, points: [] }));
  for (const size of SIZES) {
    const folder = mkdtempSync(join(tmpdir(), 'sgb-growth-'));
    const desk = await Laptop.open('A', { folder });
    await fill(desk, Math.round(size / OPERATIONS_AN_ITEM));
    desk.store.raw.pragma('wal_checkpoint(TRUNCATE)');
    const { db } = desk.store;
    const taken = [
      await median(9, () => listItems(db, {}, TODAY)),
      await median(9, () => listItems(db, { search: 'viec 77' }, TODAY)),
      await median(9, () => figures(db, {}, TODAY)),
      await median(5, () => home(db, TODAY, null)),
      await median(25, () => edit(desk, 1)),
      await mergeEdits(desk, folder),
    ];
    for (const [n, milliseconds] of taken.entries()) lines[n]?.points.push({ size, milliseconds });
    console.log(`${size} operations: ${lines.map(({ name }, n) => `${name} ${taken[n]?.toFixed(2)} ms`).join(', ')}`);
    desk.store.close();
    rmSync(folder, { recursive: true, force: true });
  }
  writeFileSync(PICTURE, drawGrowth(lines, machine()));
  console.log(`drawn: ${PICTURE}`);
}
