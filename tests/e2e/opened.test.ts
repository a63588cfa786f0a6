/**
 * What opens on a screen: every menu, dialog and list that a button announces, opened by the keyboard on every screen, without
 * violations of accessibility, and closed by Esc with the focus where it was.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violations } from '../support/axe.ts';
import { screens } from '../support/screens.ts';
import { openProgram, type OpenWindow } from '../support/window.ts';

const OPENS = 'button[aria-haspopup]:visible, input[aria-haspopup="listbox"]:visible';

/** Of openers that look alike one is opened, and no more of a screen than these. */
const MOST = 8;

let office: OpenWindow;

beforeAll(async () => {
  office = await openProgram({ sample: true });
});

afterAll(async () => {
  expect(office.errors).toEqual([]);
  await office.close();
});

const open = () => office.page.locator('[role="menu"]:visible, [role="dialog"]:visible, [role="listbox"]:visible');

/** Names of what can be opened, without the numbers in which rows differ. */
async function openers(): Promise<{ n: number; name: string }[]> {
  const found = await office.page.locator(OPENS).evaluateAll((elements) =>
    elements.map((element, n) => ({ n, name: `${element.tagName} ${element.getAttribute('aria-label') ?? element.textContent ?? ''}`.replaceAll(/\d+/gu, '#').slice(0, 30) })),
  );
  return found.filter(({ name }, n) => found.findIndex((other) => other.name === name) === n);
}

// The same parts open on many screens: each screen is opened once, every other one in the dark.
describe.each(['light', 'dark'] as const)('%s', (colorScheme) => {
  beforeAll(() => office.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' }));

  test.each(screens.filter((_, n) => (n % 2 === 0) === (colorScheme === 'light')))('$name', async (screen) => {
    const { page } = office;
    await screen.open(office);
    const address = page.url();
    for (const { name } of (await openers()).slice(0, MOST)) {
      // What a list brings late moves the places of those behind it.
      const now = (await openers()).find((one) => one.name === name);
      const opener = now ? await page.locator(OPENS).nth(now.n).elementHandle() : null;
      if (!opener) throw new Error(`no longer there: ${name}`);
      await opener.focus();
      if ((await open().count()) === 0) await page.keyboard.press(name.startsWith('INPUT') ? 'ArrowDown' : 'Enter');
      await open().first().waitFor();
      await office.settled();
      expect(await violations(page), name).toEqual([]);
      await page.keyboard.press('Escape');
      await open().first().waitFor({ state: 'hidden' });
      expect(page.url(), name).toBe(address);
      await expect.poll(() => opener.evaluate((one) => one === document.activeElement), { message: name }).toBe(true);
    }
  });
});
