/** The exchange at size: what leaves, what comes in, against what SQLite needs for the bare rows. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Database from 'better-sqlite3';
import { proveExchange } from '../../electron/db/exchange/prove-exchange.ts';
import { writeExchange } from '../../electron/db/exchange/write-exchange.ts';
import { Laptop } from '../support/store.ts';
import { type Figure, timed } from './measure.ts';

const CELLS = 100_000;
const USUAL = 5_000;

/** Edits of two cells of items, in steps of as many operations as asked for. */
async function edit(desk: Laptop, cells: number, perStep: number, words: string): Promise<void> {
  const ids = desk.store.raw.prepare<[], string>('SELECT id FROM item').pluck().all() as string[];
  const update = desk.store.raw.prepare('UPDATE item SET shortTitle = ?, heading = ? WHERE id = ?');
  for (let done = 0; done < cells; done += perStep) {
    await desk.write(async () => {
      for (let n = 0; n < perStep; n += 2) update.run(`${words} ${done + n}`, `${words} về việc ${n}`, ids[((done + n) / 2) % ids.length]);
    });
  }
}

function heldBy(desk: Laptop): Map<string, number> {
  const rows = desk.store.raw.prepare<[], { id: string; n: number }>('SELECT o.id, max(s.n) AS n FROM step s JOIN origin o ON o.num = s.origin GROUP BY o.num').all();
  return new Map(rows.map(({ id, n }) => [id, n]));
}

/** Milliseconds of looking at a proven file and of merging it, in a process of its own: two laptops never share one. */
function takenIn(folder: string, path: string): { previewed: number; merged: number } {
  const script = fileURLToPath(new URL('merge-alone.ts', import.meta.url));
  return JSON.parse(execFileSync(process.execPath, ['--disable-warning=ExperimentalWarning', script, folder, path], { encoding: 'utf8' }));
}

/** The same operations put into a log of their own, without anything else. */
function bareInsert(path: string, folder: string): number {
  const source = new Database(path, { readonly: true });
  const rows = source.prepare('SELECT dot, kind, 1, 1, 1, value, salt FROM op').raw().all() as unknown[][];
  source.close();
  const bare = new Database(join(folder, 'bare.db'));
  bare.pragma('journal_mode = WAL');
  bare.pragma('synchronous = OFF');
  bare.exec('CREATE TABLE op (dot INTEGER PRIMARY KEY, kind INTEGER NOT NULL, tbl INTEGER NOT NULL, row ANY NOT NULL, col INTEGER NOT NULL, value ANY, salt BLOB) STRICT');
  bare.exec('CREATE INDEX op_cell ON op(row, col, tbl)');
  const insert = bare.prepare('INSERT INTO op VALUES (?, ?, ?, ?, ?, ?, ?)');
  const taken = timed(() => {
    bare.exec('BEGIN IMMEDIATE');
    for (const [n, [dot, kind, tbl, , col, value, salt]] of rows.entries()) insert.run(dot, kind, tbl, BigInt(n >> 1), col, value, salt);
    bare.exec('COMMIT');
  });
  bare.close();
  return taken;
}

/** @param desk a large register; a second laptop takes it over, works, and gives its work back */
export async function exchange(desk: Laptop): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'sgb-bench-out-'));
  let files = 0;
  const fresh = () => join(folder, `${files++}.sgbx`);
  const otherFolder = mkdtempSync(join(tmpdir(), 'sgb-bench-other-'));
  const full = fresh();
  const exported = timed(() => writeExchange(desk.store.file, full, { now: 0 }));
  const vacuumed = timed(() => desk.store.raw.prepare('VACUUM INTO ?').run(join(folder, 'vacuum.db')));
  const operations = desk.store.raw.prepare<[], number>('SELECT count(*) FROM op').pluck().get() ?? 0;
  const takenOver = takenIn(otherFolder, full).merged;
  const other = await Laptop.open('B', { folder: otherFolder });

  await edit(other, CELLS, 1000, 'sửa');
  const large = fresh();
  writeExchange(other.store.file, large, { held: { steps: heldBy(desk), blobs: new Set() }, now: 0 });
  const proven = timed(() => proveExchange(large));
  const { previewed, merged } = takenIn(desk.folder, large);
  const bare = bareInsert(large, folder);

  await edit(other, USUAL, 2, 'thường');
  const usual = fresh();
  const written = timed(() => writeExchange(other.store.file, usual, { held: { steps: heldBy(desk), blobs: new Set() }, now: 0 }));
  const usualProven = timed(() => proveExchange(usual));
  const usually = takenIn(desk.folder, usual);
  other.close();
  for (const one of [folder, otherFolder]) rmSync(one, { recursive: true, force: true });
  return [
    { name: `a full file of ${operations} operations`, value: exported, unit: 'ms' },
    { name: 'the same / VACUUM INTO', value: exported / vacuumed, unit: 'x', wanted: '<= 0.8 x' },
    { name: 'a new laptop takes it over', value: operations / (takenOver / 1000), unit: 'ops/s' },
    { name: `a file of ${CELLS} changed cells, proven`, value: proven, unit: 'ms' },
    { name: 'the same, previewed', value: previewed, unit: 'ms' },
    { name: 'merged: cells a second, from proven file to commit', value: CELLS / (merged / 1000), unit: 'cells/s', wanted: '>= 30,000' },
    { name: 'merged, of the rate of bare inserts', value: bare / merged, unit: 'x', wanted: '>= 0.25 x' },
    { name: `a file of ${USUAL} operations in steps of two, written`, value: written, unit: 'ms' },
    { name: 'the same, proven and previewed', value: usualProven + usually.previewed, unit: 'ms', wanted: '< 1000 ms' },
    { name: 'the same, from yes to done', value: usually.merged, unit: 'ms', wanted: '< 1000 ms' },
  ];
}
