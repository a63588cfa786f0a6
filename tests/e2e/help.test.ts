/** Help where one is, and who sits here: by keyboard alone, clean in light and dark with the menu open. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { paths } from '../../renderer/paths.ts';
import { guideSections, helpWords } from '../../shared/text/vi/guide.ts';
import { shellWords } from '../../shared/text/vi/shell.ts';
import { violations } from '../support/axe.ts';
import { openProgram, type OpenWindow } from '../support/window.ts';

let office: OpenWindow;

beforeAll(async () => {
  office = await openProgram({ author: 'Nguyễn Thị Hoa' });
});

afterAll(async () => {
  expect(office.errors).toEqual([]);
  await office.close();
});

const focused = () => office.page.evaluate(() => document.activeElement?.id ?? '');
const address = () => office.page.evaluate(() => location.hash.slice(1));

test.each([
  [paths.plan, 'ke-hoach'],
  [paths.items(), 'nhiem-vu'],
  [paths.duties, 'thuong-xuyen'],
  [paths.exchange, 'trao-doi'],
])('F1 on %s opens what explains it, and the keyboard is there', async (path, section) => {
  await office.go(path);
  await office.page.keyboard.press('F1');
  await office.settled();
  await expect.poll(address).toBe(paths.help(section));
  await expect.poll(focused).toBe(section);
  await expect.poll(() => office.page.locator(`#${section}`).isVisible()).toBe(true);
});

test('every part is in the contents and can be gone to', async () => {
  await office.go(paths.help());
  const links = office.page.getByRole('navigation', { name: helpWords.contents }).getByRole('link');
  await expect.poll(() => links.count()).toBe(guideSections.length + 2);
  await links.last().focus();
  await office.page.keyboard.press('Enter');
  await office.page.getByRole('heading', { name: helpWords.version('0.1.0') }).waitFor();
  await expect.poll(focused).toBe('co-gi-moi');
});

test('changing who sits here is one choice of the menu, and is kept', async () => {
  const { page } = office;
  await office.call('app.setAuthor', { name: 'Trần Văn Nam' });
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.getByRole('button', { name: shellWords.author('Trần Văn Nam') }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: shellWords.changeTo('Nguyễn Thị Hoa') }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('menu').waitFor({ state: 'hidden' });
  }
  await page.getByRole('button', { name: shellWords.author('Trần Văn Nam') }).click();
  await page.getByRole('menuitem', { name: shellWords.changeTo('Nguyễn Thị Hoa') }).click();
  await page.getByRole('button', { name: shellWords.author('Nguyễn Thị Hoa') }).waitFor();
  expect(await office.call('app.info', {})).toMatchObject({ author: 'Nguyễn Thị Hoa', others: ['Trần Văn Nam'] });
});
