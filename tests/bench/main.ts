/** `npm run bench [items | growth | reading]`: every figure that an issue asks for, with its ratio and the machine. Nothing fails for being slow. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundle } from '../../build/bundle.ts';
import { Laptop } from '../support/store.ts';
import { bin } from './bin.ts';
import { calendar } from './calendar.ts';
import { exchange } from './exchange.ts';
import { growth } from './growth.ts';
import { fill } from './large-store.ts';
import { logCost } from './log-cost.ts';
import { lists } from './lists.ts';
import { machine, print } from './measure.ts';
import { reading } from './reading.ts';
import { reports } from './reports.ts';
import { timeline } from './timeline.ts';
import { windowStart } from './window-start.ts';

console.log(machine());
const benchReading = async (): Promise<void> => print('Reading', await reading());
/** What is measured alone when it is named. */
const ALONE: Record<string, () => Promise<void>> = { growth, reading: benchReading };

const asked = process.argv[2] ?? '100000';
const alone = ALONE[asked];
if (alone) {
  await alone();
  process.exit();
}
const items = Number(asked);
if (!Number.isInteger(items) || items < 1) {
  console.error(`bench: '${asked}' is neither a number of items nor one of ${Object.keys(ALONE).join(', ')}`);
  process.exit(2);
}
await benchReading();
print('The cost of the log', await logCost());

const folder = mkdtempSync(join(tmpdir(), 'sgb-bench-'));
const desk = await Laptop.open('A', { folder });
const start = performance.now();
await fill(desk, items);
desk.store.raw.pragma('wal_checkpoint(TRUNCATE)');
print('Filling through the log', [{ name: `${items} items with task, owner and deadline`, value: (performance.now() - start) / 1000, unit: 's' }]);
print('Reports', await reports());
print(`Lists of ${items} items`, await lists(desk));
desk.store.raw.pragma('wal_checkpoint(TRUNCATE)');
print('What was removed, what was entered', await bin(desk.store.file));
print('Visits and clashes', await calendar());
print('The exchange', await exchange(desk));
desk.store.close();
await bundle();
print('The window', [...(await windowStart(desk.store.file, items)), ...(await timeline())]);
rmSync(folder, { recursive: true, force: true });
