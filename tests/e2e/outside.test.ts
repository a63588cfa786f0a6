/** Work that lies on one machine alone: the foot says so, the home page asks after three working days and insists after seven. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { noticeText } from '../../shared/text/vi/sample-papers.ts';
import { outsideWords as words } from '../../shared/text/vi/outside.ts';
import { stickWords } from '../../shared/text/vi/stick.ts';
import { violations } from '../support/axe.ts';
import { openProgram, type OpenWindow } from '../support/window.ts';

const out = join(import.meta.dirname, '../../out/screens');
let folder: string;

beforeAll(() => {
  mkdirSync(out, { recursive: true });
  folder = mkdtempSync(join(tmpdir(), 'sgb-outside-'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function looked(window: OpenWindow, name: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await window.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await window.settled();
    await window.page.screenshot({ path: join(out, `ngoai-may-${name}${colorScheme === 'dark' ? '-toi' : ''}.png`) });
    expect(await violations(window.page)).toEqual([]);
  }
}

const link = (window: OpenWindow, name: string) => window.page.getByRole('main').getByRole('link', { name, exact: true });

test.each([
  { day: '2021-11-01', name: 'chua-hoi' },
  { day: '2021-11-02', name: 'hoi' },
  { day: '2021-11-08', name: 'giuc' },
])('on $day', async ({ day, name }) => {
  if (name === 'chua-hoi') {
    const first = await openProgram({ day: '2021-10-28', folder });
    await first.call('documents.take', { text: noticeText(), allowDoubts: true });
    await first.host.close();
  }
  const window = await openProgram({ day, folder });
  const { page } = window;
  await page.getByText(words.foot({ at: null, steps: 1, since: null }, day)).waitFor();
  await looked(window, name);
  await expect.poll(() => link(window, words.go).count()).toBe(name === 'chua-hoi' ? 0 : 1);
  if (name !== 'chua-hoi') {
    await link(window, words.go).click();
    await page.getByRole('button', { name: stickWords.begin }).waitFor();
  }
  expect(window.errors).toEqual([]);
  await window.host.close();
});
