/** A screen photographed in both lights, without violations of accessibility. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { violations } from './axe.ts';
import type { OpenWindow } from './window.ts';

const out = join(import.meta.dirname, '../../out/screens');

/** @param name of the pictures in out/screens, without their ending */
export async function looked({ page, settled }: OpenWindow, name: string): Promise<void> {
  mkdirSync(out, { recursive: true });
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await settled();
    await page.screenshot({ path: join(out, `${name}${colorScheme === 'dark' ? '-toi' : ''}.png`) });
    expect(await violations(page)).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
}
