/** From the start of the main process to a list that can be used, in the development host, with a large register. */
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startHost } from '../../build/host/launch.ts';
import { Profile } from '../../electron/db/profile.ts';
import { paths } from '../../renderer/paths.ts';
import type { Figure } from './measure.ts';

const TIMES = 3;

/** @param file a register to show; @param rows how many rows its list has */
export async function windowStart(file: string, rows: number): Promise<Figure[]> {
  const taken: { shown: number; list: number }[] = [];
  for (let n = 0; n < TIMES; n++) {
    const profile = mkdtempSync(join(tmpdir(), 'sgb-start-'));
    new Profile(profile).setAuthor('Hoa');
    mkdirSync(join(profile, 'so'), { recursive: true });
    copyFileSync(file, join(profile, 'so', 'so-giao-ban.sgb'));
    const start = performance.now();
    const host = await startHost({ profileDir: profile, env: { SGB_NOW: '2021-10-05T08:00:00+07:00' } });
    await host.page.locator('nav').first().waitFor();
    const shown = performance.now() - start;
    await host.page.evaluate((hash) => {
      window.location.hash = hash;
    }, paths.items());
    await host.page.locator('[role="row"]').nth(5).waitFor();
    taken.push({ shown, list: performance.now() - start });
    await host.close();
    rmSync(profile, { recursive: true, force: true });
  }
  const middle = (pick: (one: { shown: number; list: number }) => number) => taken.map(pick).sort((a, b) => a - b)[Math.floor(TIMES / 2)] ?? 0;
  return [
    { name: `process start to the window's first screen (${rows} items)`, value: middle((one) => one.shown), unit: 'ms' },
    { name: `process start to the list with rows (${rows} items)`, value: middle((one) => one.list), unit: 'ms', wanted: '< 1500 ms' },
  ];
}
