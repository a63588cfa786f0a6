/** Reports at size: how long one takes from the call to the file, and how long it holds up whoever else calls. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as breath } from 'node:timers/promises';
import { clockAt } from '../../electron/db/log/clock.ts';
import { openForReading } from '../../electron/db/open.ts';
import { Register } from '../../electron/ipc/register.ts';
import { nodePlatform } from '../../electron/services/platform-node.ts';
import { openWorkerWriter } from '../../electron/services/worker-writer.ts';
import { Laptop, TODAY } from '../support/store.ts';
import { fill } from './large-store.ts';
import type { Figure } from './measure.ts';

const TIMES = 3;
const CLOCK = { frozenAt: Date.parse(`${TODAY}T08:00:00+07:00`) };

interface Desk {
  call(name: string, input: unknown): Promise<unknown>;
  provinces: string[];
  out: string;
  close(): Promise<void>;
}

/** A register of so many tasks, its writer in a thread and its jobs in a process as in the program. */
async function deskOf(tasks: number): Promise<Desk> {
  const folder = mkdtempSync(join(tmpdir(), 'sgb-bench-reports-'));
  const laptop = await Laptop.open('A', { folder });
  await fill(laptop, tasks);
  const provinces = laptop.store.raw.prepare<[], string>(`SELECT id FROM live_unit WHERE kind IN ('provincialUnit', 'directUnit') ORDER BY kind DESC, precedence LIMIT 63`).pluck().all() as string[];
  laptop.store.close();
  const file = laptop.store.file;
  const writer = await openWorkerWriter({ file, profileFolder: join(folder, 'profile'), version: 'bench' }, CLOCK);
  const platform = nodePlatform();
  const register = new Register({ file, version: 'bench', reader: openForReading(file), writer, platform, clock: clockAt(CLOCK), author: () => 'A', changed: () => undefined });
  return {
    call: (name, input) => register.call(name, input),
    provinces,
    out: mkdtempSync(join(folder, 'out-')),
    close: async () => {
      platform.close();
      await register.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Looks as often as it can whether this thread still turns. */
function watchPauses(): { longest: () => Promise<number> } {
  let longest = 0;
  let looking = true;
  const ended = (async () => {
    let last = performance.now();
    while (looking) {
      await breath();
      const now = performance.now();
      longest = Math.max(longest, now - last);
      last = now;
    }
  })();
  return {
    longest: async () => {
      await breath();
      looking = false;
      await ended;
      return longest;
    },
  };
}

/** The median of some runs, and the longest that any of them kept this thread from answering. */
async function measured(name: string, wanted: string, work: () => Promise<unknown>): Promise<Figure[]> {
  await work();
  const taken: number[] = [];
  const watch = watchPauses();
  for (let n = 0; n < TIMES; n++) {
    const start = performance.now();
    await work();
    taken.push(performance.now() - start);
  }
  const pause = await watch.longest();
  const median = taken.toSorted((a, b) => a - b)[TIMES >> 1] ?? 0;
  return [
    { name, value: median / 1000, unit: 's', wanted },
    { name: `  the main process held up by it at most`, value: pause, unit: 'ms', wanted: '< 50 ms' },
  ];
}

export async function reports(): Promise<Figure[]> {
  const found: Figure[] = [];
  for (const [tasks, wanted] of [[500, '< 0.5 s'], [5_000, '< 3 s']] as const) {
    const desk = await deskOf(tasks);
    found.push(
      ...(await measured(`preview of a sheet of ${tasks} tasks`, '', () => desk.call('reports.preview', { report: 'bieu-tong-hop' }))),
      ...(await measured(`a sheet of ${tasks} tasks, call to .docx on the disk`, wanted, () => desk.call('reports.write', { report: 'bieu-tong-hop', path: join(desk.out, 'bieu.docx') }))),
    );
    if (tasks === 5_000) {
      const params = { which: 'open', recipients: desk.provinces.join(',') };
      found.push(...(await measured(`${desk.provinces.length} letters in one batch, a file each`, '< 3 s', () => desk.call('reports.write', { report: 'cong-van-don-doc', params, path: desk.out }))));
    }
    await desk.close();
  }
  return found;
}
