/** The office's old register, from the dropped .xlsx to its tasks and back with one Ctrl+Z. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { paths } from '../../renderer/paths.ts';
import { reviewWords } from '../../shared/text/vi/review.ts';
import { sheetWords } from '../../shared/text/vi/sheet.ts';
import { takeWords } from '../../shared/text/vi/take.ts';
import { longRegister } from '../support/old-register.ts';
import { looked } from '../support/looked.ts';
import { openProgram, type OpenWindow } from '../support/window.ts';
import { makeXlsx } from '../support/xlsx.ts';

let window: OpenWindow;
let file: string;

beforeAll(async () => {
  window = await openProgram();
  file = join(window.folder, 'so-theo-doi.xlsx');
  writeFileSync(file, makeXlsx([longRegister]));
});

afterAll(async () => {
  expect(window.errors).toEqual([]);
  await window.close();
});

const button = (name: string) => window.page.getByRole('button', { name, exact: true });
const tab = (name: string) => window.page.getByRole('navigation', { name: sheetWords.tabsLabel }).getByText(name).click();

test('columns are matched, names are asked once, rows are shown as they will stand', async () => {
  const { page, host } = window;
  await host.dropFiles('body', [file]);
  await page.getByText('so-theo-doi.xlsx: 200 nhiệm vụ của 17 văn bản.').waitFor();
  await expect.poll(() => page.locator('.sheet-name').count()).toBe(11);
  await page.getByRole('group', { name: sheetWords.name.who('Ban TN NT') }).getByRole('button', { name: 'Ban Thanh niên nông thôn' }).click();
  await page.getByRole('group', { name: sheetWords.name.who('Ban QLDA') }).getByRole('button', { name: sheetWords.name.newUnit }).click();
  await looked(window, 'nhap-so-ten');
  await tab(sheetWords.tabs.rows);
  await looked(window, 'nhap-so-dong');
  await tab(sheetWords.tabs.unread);
  await expect.poll(() => page.locator('.sheet-table tbody tr').count()).toBe(4);
  await looked(window, 'nhap-so-con-lai');
});

test('a column is given another meaning', async () => {
  const { page } = window;
  const column = page.getByRole('combobox', { name: sheetWords.column('Mức ưu tiên') });
  await column.click();
  await page.getByRole('option', { name: sheetWords.fields.request }).click();
  await expect.poll(() => column.inputValue()).toBe(sheetWords.fields.request);
});

test('closed in between, what was answered is there again', async () => {
  const { page } = window;
  await expect.poll(async () => (await window.call('drafts.list', {})).rows.map(({ kind, decisions }) => [kind, decisions])).toEqual([['sheet', 3]]);
  await page.reload();
  await window.go(paths.today);
  await page.getByText(reviewWords.draft.title.sheet).waitFor();
  await looked(window, 'nhap-so-do');
  await page.getByRole('button', { name: reviewWords.draft.open }).click();
  await page.getByText(takeWords.resumed(3)).waitFor();
  await expect.poll(() => page.getByRole('combobox', { name: sheetWords.column('Mức ưu tiên') }).inputValue()).toBe(sheetWords.fields.request);
  await button(sheetWords.leave).click();
  await page.getByRole('dialog').getByText(takeWords.leaveNote(3)).waitFor();
  await looked(window, 'nhap-so-thoi');
  await page.keyboard.press('Escape');
});

test('open names hold the writing back; left as they are it is written, and taken back in one', async () => {
  const { page } = window;
  await button(sheetWords.write(200)).click();
  await page.getByText(sheetWords.namesLeft(9)).waitFor();
  await button(sheetWords.name.allAsWritten(9)).click();
  await button(sheetWords.write(200)).click();
  await page.getByText(sheetWords.taken(200, 17)).waitFor();
  await looked(window, 'nhap-so-xong');
  expect((await window.call('tasks.list', { limit: 1 })).total).toBe(200);
  expect((await window.call('figures', {})).overdue).toBe(0);
  await window.go(paths.items());
  await page.keyboard.press('Control+z');
  await expect.poll(async () => (await window.call('tasks.list', { limit: 1 })).total).toBe(0);
});
