/** J8: the team's report dropped on the visit, its lines put right, written, and in the list of what is owed. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { paths } from '../../renderer/paths.ts';
import { resultPaperWords as words } from '../../shared/text/vi/results.ts';
import { teamReport } from '../support/inspection-papers.ts';
import { looked } from '../support/looked.ts';
import { openProgram, type OpenWindow } from '../support/window.ts';

let window: OpenWindow;
let visitId = '';
let file: string;

beforeAll(async () => {
  window = await openProgram({ sample: true });
  const { rows } = await window.call('visits.list', { year: 2021 });
  visitId = rows.find(({ unitName }) => unitName === 'Tỉnh đoàn Lai Châu')?.id ?? '';
  file = join(window.folder, 'bao-cao.txt');
  writeFileSync(file, teamReport);
});

afterAll(async () => {
  expect(window.errors).toEqual([]);
  await window.close();
});

const button = (name: string) => window.page.getByRole('button', { name, exact: true });

test('dropped on the visit, its lines stand beside the paper', async () => {
  const { page, host } = window;
  await window.go(paths.visit(visitId));
  await host.dropFiles('body', [file]);
  await page.getByText(words.summary('47-BC/ĐKT', 11)).waitFor();
  await page.getByLabel(words.words('Thu, nộp đủ đoàn phí còn thiếu')).click();
  await looked(window, 'ket-qua-tu-van-ban');
});

test('one line is left out, one put right, the others written; they stand at the visit', async () => {
  const { page } = window;
  const before = await window.call('results.get', { visitId });
  await page.getByLabel(words.take('Hoàn thành các cuộc kiểm tra chuyên đề còn lại')).uncheck();
  await page.getByLabel(words.words('Sổ đoàn viên của 3 đơn vị ghi chưa đủ')).fill('Sổ đoàn viên của ba đơn vị ghi chưa đủ');
  await button(words.write(10)).click();
  await page.locator('.result-words').getByText('Sổ đoàn viên của ba đơn vị ghi chưa đủ').waitFor();
  const after = await window.call('results.get', { visitId });
  const added = (['findings', 'recommendations', 'proposals'] as const).map((name) => after[name].length - before[name].length);
  expect(added).toEqual([5, 3, 2]);
});

test('taken in as a document, it is offered for its visit', async () => {
  const { page, host } = window;
  const other = join(window.folder, 'bao-cao-2.txt');
  writeFileSync(other, teamReport.replace('Số: 47', 'Số: 48').replace('thấp.', 'rất thấp.'));
  await window.go(paths.documents);
  await host.dropFiles('body', [other]);
  await button(words.toVisit).first().waitFor();
  await looked(window, 'ra-soat-ket-qua-kiem-tra');
  await button(words.toVisit).first().click();
  await page.getByText(words.summary('48-BC/ĐKT', 11)).waitFor();
});
