/** Papers that come back: a department's form and the office's own sheet, dropped on any screen, taken with the keyboard, taken back in one. */
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { paths } from '../../renderer/paths.ts';
import { editedSheetWords as sheetWords } from '../../shared/text/vi/edited-sheet.ts';
import { formWords as words } from '../../shared/text/vi/form.ts';
import { editSheet } from '../support/edit-sheet.ts';
import { fillDocx } from '../support/form.ts';
import { looked } from '../support/looked.ts';
import { openProgram, type OpenWindow } from '../support/window.ts';

let window: OpenWindow;
let filled: string;
let unit = '';

beforeAll(async () => {
  window = await openProgram({ sample: true });
  const { papers } = await window.call('reports.preview', { report: 'phieu-bao-cao', params: {} });
  const most = papers.toSorted((a, b) => b.rows - a.rows)[0]?.recipient;
  unit = most?.name ?? '';
  const blank = join(window.folder, 'phieu.docx');
  filled = join(window.folder, 'phieu-gui-lai.docx');
  window.host.answers.save(blank);
  const picked = await window.call('files.pickSave', { purpose: 'report', name: 'phieu.docx' });
  await window.call('reports.write', { report: 'phieu-bao-cao', params: { recipients: most?.unitId ?? '' }, token: picked?.token ?? '' });
  writeFileSync(filled, fillDocx(new Uint8Array(readFileSync(blank)), {
    1: { result: 'Đã hoàn thiện dự thảo lần 2, đang lấy ý kiến các ban; dự kiến trình Thường trực Ban Bí thư trong tuần tới.', obstacle: 'Hai tỉnh chưa gửi số liệu.' },
    2: { result: 'Đã ban hành và gửi các tỉnh, thành đoàn', doneOn: '25/10', number: '128-HD/TWĐTN' },
    3: { result: 'Đang thực hiện', code: 'K7M2QXD-3FHN8T-2R' },
    4: { doneOn: 'tuần trước' },
  }));
});

afterAll(async () => {
  expect(window.errors).toEqual([]);
  await window.close();
});

test('dropped on the reports, what the unit wrote stands beside what the register has; what cannot be used is listed', async () => {
  const { page, host } = window;
  await window.go(paths.report('phieu-bao-cao'));
  await page.getByRole('button', { name: words.read, exact: true }).waitFor();
  await host.dropFiles('body', [filled]);
  await page.getByText(words.reason('damaged', 'K7M2QXD-3FHN8T-2R')).waitFor();
  await expect.poll(() => page.getByRole('status').first().textContent()).toContain(`${unit}: 2 dòng có kết quả mới`);
  await expect.poll(() => page.getByRole('checkbox').count()).toBe(2);
  await page.getByText(words.reason('wrongDay', 'tuần trước')).waitFor();
  await looked(window, 'phieu-bao-cao-gui-lai');
});

test('a line is left out by the keyboard, the other written; read again only the first is offered; one undo takes it back', async () => {
  const { page } = window;
  const done = async () => (await window.call('tasks.list', { status: 'done', limit: 1 })).total;
  const before = await done();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Space');
  await expect.poll(() => page.getByRole('checkbox').nth(0).isChecked()).toBe(false);
  await page.keyboard.press('Control+Enter');
  await page.getByText(words.written(1)).waitFor();
  await expect.poll(() => page.getByRole('checkbox').count()).toBe(1);
  await expect.poll(done).toBe(before + 1);
  await page.keyboard.press('Control+z');
  await expect.poll(done).toBe(before);
});

test('dropped with another form and a notice on any screen, each goes where it belongs', async () => {
  const { page, host } = window;
  const notice = join(window.folder, 'thong-bao-moi.txt');
  const again = join(window.folder, 'phieu-lan-2.docx');
  writeFileSync(notice, 'Thông báo kết luận');
  copyFileSync(filled, again);
  const [visit] = (await window.call('visits.list', { year: 2021 })).rows;
  await window.go(paths.visit(visit?.id ?? ''));
  await host.dropFiles('body', [filled, notice, again]);
  await page.getByText(words.othersWait(1)).waitFor();
  // The one that was in hand comes after them.
  for (const left of [2, 1]) await page.getByRole('button', { name: words.next(left), exact: true }).click();
  await page.getByRole('button', { name: words.other, exact: true }).waitFor();
  await expect.poll(() => page.getByRole('checkbox').count()).toBe(2);
  await window.go(paths.take);
  await page.getByText('Thông báo kết luận').first().waitFor();
});

test("the office's own sheet, edited in Word and dropped anywhere, is shown cell by cell; one is left and written after the others, undo takes them back", async () => {
  const { page, host } = window;
  const edited = await editedSheet();
  await window.go(paths.today);
  await host.dropFiles('body', [edited]);
  await page.getByText(words.reason('wrongDue', 'sớm nhất')).waitFor();
  await expect.poll(() => page.getByRole('checkbox').count()).toBe(3);
  await looked(window, 'bieu-da-sua');
  const done = async () => (await window.call('tasks.list', { status: 'done', limit: 1 })).total;
  const before = await done();
  await page.keyboard.press('Space');
  await page.keyboard.press('Control+Enter');
  await page.getByText(sheetWords.written(2)).waitFor();
  await expect.poll(() => page.getByRole('checkbox').count()).toBe(1);
  await expect.poll(done).toBe(before + 1);
  await page.keyboard.press('Control+Enter');
  await page.waitForFunction((back) => document.activeElement?.textContent === back, sheetWords.back);
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect.poll(done).toBe(before);
});

/** The sheet of the sample year, with three cells that mean something and one that means no day. */
async function editedSheet(): Promise<string> {
  const path = join(window.folder, 'bieu.docx');
  window.host.answers.save(path);
  const picked = await window.call('files.pickSave', { purpose: 'report', name: 'bieu.docx' });
  await window.call('reports.write', { report: 'bieu-tong-hop', params: { status: 'open' }, token: picked?.token ?? '' });
  writeFileSync(path, editSheet(new Uint8Array(readFileSync(path)), {
    1: { due: () => ['15/11/2021'], result: ([state = '']) => [state, '27/10/2021: Đã trình Thường trực Ban Bí thư; đang tiếp thu ý kiến của các ban để hoàn chỉnh.'] },
    2: { result: () => ['Hoàn thành ngày 26/10/2021'], due: () => ['sớm nhất'] },
  }));
  return path;
}

test('a file that is no form is refused in words where forms are read and can be taken in as what it is', async () => {
  const { page, host } = window;
  await window.go(paths.reports);
  const other = join(window.folder, 'thong-bao.txt');
  writeFileSync(other, 'Thông báo kết luận');
  await host.dropFiles('body', [other]);
  await page.getByText(words.notRead('thong-bao.txt')).waitFor();
  await looked(window, 'phieu-bao-cao-khong-phai');
  await page.getByRole('button', { name: words.takeIn, exact: true }).click();
  await expect.poll(() => page.url()).toContain(paths.take);
});
