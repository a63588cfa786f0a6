/** The window with a large register, in the development host: until its list can be used, what a key costs there, what it holds. */
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { startHost } from '../../build/host/launch.ts';
import { Profile } from '../../electron/db/profile.ts';
import { paths } from '../../renderer/paths.ts';
import type { Figure } from './measure.ts';

const TIMES = 3;
const KEYS = 40;

/** Milliseconds from a key in the list until what it changed is painted: the middle one and the slowest but one. */
async function keysToPaint(page: Page): Promise<{ middle: number; slow: number }> {
  await page.locator('[role="row"]').nth(3).click();
  await page.keyboard.press('Escape');
  await page.evaluate(() => {
    const taken: number[] = [];
    Object.assign(window, { taken });
    document.addEventListener('keydown', ({ timeStamp }) => requestAnimationFrame(() => setTimeout(() => taken.push(performance.now() - timeStamp))), true);
  });
  for (let n = 0; n < KEYS; n++) {
    await page.keyboard.press(n % 10 === 9 ? 'PageDown' : 'ArrowDown');
    await page.waitForTimeout(60);
  }
  const taken = (await page.evaluate(() => (window as unknown as { taken: number[] }).taken)).sort((a, b) => a - b);
  return { middle: taken[Math.floor(taken.length / 2)] ?? 0, slow: taken.at(-2) ?? 0 };
}

const FRAMES = 150;
const PIXELS_A_FRAME = 60;

/** Milliseconds between frames while the list is scrolled: 19 of 20 take no longer. */
async function framesWhileScrolling(page: Page): Promise<number> {
  const taken = await page.evaluate(
    ([frames, pixels]) =>
      new Promise<number[]>((resolve) => {
        const list = document.querySelector('.grid');
        const times: number[] = [];
        const next = (now: number): void => {
          times.push(now);
          if (list) list.scrollTop += pixels;
          if (times.length > frames) resolve(times);
          else requestAnimationFrame(next);
        };
        requestAnimationFrame(next);
      }),
    [FRAMES, PIXELS_A_FRAME] as const,
  );
  const between = taken.slice(1).map((now, n) => now - (taken[n] ?? now));
  return between.sort((a, b) => a - b)[Math.floor(between.length * 0.95)] ?? 0;
}

/** What the window's process holds for itself, MiB; null where the system does not tell. */
async function memoryOf(page: Page): Promise<number | null> {
  const session = await page.context().browser()?.newBrowserCDPSession();
  const { processInfo } = (await session?.send('SystemInfo.getProcessInfo')) ?? { processInfo: [] };
  const held = processInfo
    .filter(({ type }) => type === 'renderer')
    .map(({ id }) => `/proc/${id}/smaps_rollup`)
    .filter((file) => existsSync(file))
    .map((file) => Number(/^Pss:\s+(\d+)/mu.exec(readFileSync(file, 'utf8'))?.[1] ?? 0) / 1024);
  return held.length > 0 ? Math.max(...held) : null;
}

interface Taken {
  shown: number;
  list: number;
  key: number;
  slowKey: number;
  frame: number;
  memory: number;
}

/** @param file a register to show; @param rows how many rows its list has */
export async function windowStart(file: string, rows: number): Promise<Figure[]> {
  const taken: Taken[] = [];
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
    const list = performance.now() - start;
    const keys = await keysToPaint(host.page);
    taken.push({ shown, list, key: keys.middle, slowKey: keys.slow, frame: await framesWhileScrolling(host.page), memory: (await memoryOf(host.page)) ?? 0 });
    await host.close();
    rmSync(profile, { recursive: true, force: true });
  }
  const middle = (pick: (one: Taken) => number) => taken.map(pick).sort((a, b) => a - b)[Math.floor(TIMES / 2)] ?? 0;
  return [
    { name: `process start to the window's first screen (${rows} items)`, value: middle((one) => one.shown), unit: 'ms' },
    { name: `process start to the list with rows (${rows} items)`, value: middle((one) => one.list), unit: 'ms', wanted: '< 1500 ms' },
    { name: 'a key in the list, until it is painted', value: middle((one) => one.key), unit: 'ms', wanted: '< 50 ms' },
    { name: 'the same, the slowest but one of 40', value: middle((one) => one.slowKey), unit: 'ms' },
    { name: 'a frame while the list is scrolled, 19 of 20', value: middle((one) => one.frame), unit: 'ms', wanted: '<= 17 ms' },
    { name: "memory of the window's process", value: middle((one) => one.memory), unit: 'MiB', wanted: '< 300 MiB' },
  ];
}
