/** The year of a large plan as lines across the months, in the development host: from asking for it until it is painted. */
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { startHost } from '../../build/host/launch.ts';
import { Profile } from '../../electron/db/profile.ts';
import { paths } from '../../renderer/paths.ts';
import { Laptop } from '../support/store.ts';
import { fillPlan, VISITS } from './calendar.ts';
import type { Figure } from './measure.ts';

const TIMES = 7;

/** Milliseconds from the address until lines are painted. */
async function drawn(page: Page, address: string): Promise<number> {
  return page.evaluate(
    (hash) =>
      new Promise<number>((done) => {
        const start = performance.now();
        const look = () => {
          if (!document.querySelector('.timeline-row')) requestAnimationFrame(look);
          else setTimeout(() => done(performance.now() - start));
        };
        window.location.hash = hash;
        requestAnimationFrame(look);
      }),
    address,
  );
}

export async function timeline(): Promise<Figure[]> {
  const profile = mkdtempSync(join(tmpdir(), 'sgb-timeline-'));
  new Profile(profile).setAuthor('Hoa');
  const desk = await Laptop.open('C');
  await fillPlan(desk);
  desk.store.raw.pragma('wal_checkpoint(TRUNCATE)');
  mkdirSync(join(profile, 'so'), { recursive: true });
  copyFileSync(desk.store.file, join(profile, 'so', 'so-giao-ban.sgb'));
  desk.close();
  const host = await startHost({ profileDir: profile, env: { SGB_NOW: '2021-10-05T08:00:00+07:00' } });
  await host.page.locator('nav').first().waitFor();
  const taken: number[] = [];
  for (let n = 0; n < TIMES; n++) {
    await host.page.evaluate((hash) => {
      window.location.hash = hash;
    }, `${paths.plan}?view=list`);
    await host.page.locator('.visit-row').nth(5).waitFor();
    await host.page.waitForTimeout(200);
    taken.push(await drawn(host.page, paths.plan));
  }
  await host.close();
  rmSync(profile, { recursive: true, force: true });
  taken.sort((a, b) => a - b);
  return [{ name: `the line of a year of ${VISITS} visits, until it is painted`, value: taken[Math.floor(TIMES / 2)] ?? 0, unit: 'ms', wanted: '< 100 ms' }];
}
