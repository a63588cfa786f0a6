/** Every screen at 1366x768: photographed into out/screens, without violations of accessibility in light and dark. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violations } from '../support/axe.ts';
import { screens } from '../support/screens.ts';
import { openProgram, type OpenWindow } from '../support/window.ts';

const out = join(import.meta.dirname, '../../out/screens');
let window: OpenWindow;

beforeAll(async () => {
  mkdirSync(out, { recursive: true });
  window = await openProgram({ sample: true });
});

afterAll(async () => {
  expect(window.errors).toEqual([]);
  await window.close();
});

describe.each(['light', 'dark'] as const)('%s', (colorScheme) => {
  beforeAll(() => window.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' }));

  test.each(screens)('$name', async ({ name, open }) => {
    await open(window);
    await window.page.screenshot({ path: join(out, `${name}${colorScheme === 'dark' ? '-toi' : ''}.png`) });
    expect(await violations(window.page)).toEqual([]);
    const overflow = await window.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(overflow).toBe(0);
  });
});

test('at 200 % zoom every screen stays within its width', async () => {
  await window.page.setViewportSize({ width: 683, height: 384 });
  for (const screen of screens) {
    await screen.open(window);
    const overflow = await window.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(overflow, screen.name).toBe(0);
  }
  await window.page.setViewportSize({ width: 1366, height: 768 });
});
