/** 'Xóa hẳn' through the window: asked twice, done once, said what still holds the paper. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { paths } from '../../renderer/paths.ts';
import { eraseWords } from '../../shared/text/vi/erase.ts';
import { historyWords } from '../../shared/text/vi/history.ts';
import { noticeText } from '../../shared/text/vi/sample-papers.ts';
import { violations } from '../support/axe.ts';
import { openProgram, type OpenWindow } from '../support/window.ts';

const out = join(import.meta.dirname, '../../out/screens');

let office: OpenWindow;

beforeAll(async () => {
  mkdirSync(out, { recursive: true });
  office = await openProgram({ day: '2021-10-28' });
});

afterAll(async () => {
  expect(office.errors).toEqual([]);
  await office.close();
});

test('a paper is erased by typing the words, and the copies that still hold it are named', async () => {
  const { page } = office;
  const { documentId } = await office.call('documents.take', { text: noticeText(), allowDoubts: true });
  const { path } = await office.call('backup.create', {});
  await office.go(paths.document(documentId));
  await page.getByRole('button', { name: eraseWords.open }).click();
  const field = page.getByRole('textbox', { name: eraseWords.type });
  await field.fill('xóa');
  await field.press('Control+Enter');
  await page.getByText('Chưa có gì thay đổi').waitFor();
  await field.fill('xóa hẳn');
  await page.screenshot({ path: join(out, 'xoa-han.png') });
  expect(await violations(page)).toEqual([]);
  await field.press('Control+Enter');
  await page.getByText(eraseWords.done).waitFor();
  await page.getByText('Chưa có gì thay đổi').waitFor({ state: 'detached' });
  await page.getByText(path.split('/').at(-1) ?? '').waitFor();
  await page.screenshot({ path: join(out, 'xoa-han-xong.png') });
  expect(await violations(page)).toEqual([]);
  await office.go(paths.history);
  await page.getByText(historyWords.erased).waitFor();
});
