/** A notice that founds teams, taken in and laid on the visits of its round. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { paths } from '../../renderer/paths.ts';
import { announcementWords as words } from '../../shared/text/vi/announcements.ts';
import { planText } from '../../shared/text/vi/sample-papers.ts';
import { takeWords } from '../../shared/text/vi/take.ts';
import { violations } from '../support/axe.ts';
import { teamNotice } from '../support/inspection-papers.ts';
import { openProgram, type OpenWindow } from '../support/window.ts';

const out = join(import.meta.dirname, '../../out/screens');
let window: OpenWindow;

beforeAll(async () => {
  mkdirSync(out, { recursive: true });
  window = await openProgram({ day: '2021-05-21' });
  await window.call('documents.take', { text: planText(), allowDoubts: true });
});

afterAll(async () => {
  expect(window.errors).toEqual([]);
  await window.close();
});

test('taken in it offers its visits; one too many and those left out are asked about; written it stands in the plan', async () => {
  const { page, host } = window;
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const file = join(window.folder, 'thong-bao.txt');
  writeFileSync(file, teamNotice);
  await window.go(paths.today);
  await host.dropFiles('body', [file]);
  await page.getByText(takeWords.notWritten).first().waitFor();
  await page.keyboard.press('Control+Enter');
  const anyway = page.getByRole('dialog').getByRole('button').last();
  await anyway.or(button(words.open)).first().waitFor();
  if (await anyway.isVisible()) await anyway.click();
  await button(words.open).click();
  await page.getByText(words.summary('398-TB/TWĐTN-BKT', 3)).waitFor();
  await expect.poll(() => page.getByLabel(words.take('Thành đoàn Hải Phòng')).isChecked()).toBe(false);
  await page.getByLabel(words.postpone('Tỉnh đoàn Bắc Ninh')).check();
  await window.settled();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.screenshot({ path: join(out, `xep-lich-tu-van-ban${colorScheme === 'dark' ? '-toi' : ''}.png`) });
    expect(await violations(page)).toEqual([]);
  }
  await button(words.write(3)).click();
  await page.getByText(words.taken(2, 0, 1, 7)).waitFor();
  const { rows } = await window.call('visits.list', { year: 2021 });
  expect(rows.find(({ unitName }) => unitName === 'Tỉnh đoàn Tuyên Quang')).toMatchObject({ announcedFrom: '2021-06-10', head: 'Nguyễn Ngọc Lương', stage: 'announced' });
});
