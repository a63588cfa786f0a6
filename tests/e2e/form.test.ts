/** A department's form: written by the program, filled in, dropped on the reports, taken with the keyboard, taken back in one. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { paths } from '../../renderer/paths.ts';
import { formWords as words } from '../../shared/text/vi/form.ts';
import { violations } from '../support/axe.ts';
import { fillDocx } from '../support/form.ts';
import { openProgram, type OpenWindow } from '../support/window.ts';

const out = join(import.meta.dirname, '../../out/screens');
let window: OpenWindow;
let filled: string;
let unit = '';

beforeAll(async () => {
  mkdirSync(out, { recursive: true });
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

async function looked(name: string): Promise<void> {
  await window.settled();
  for (const colorScheme of ['light', 'dark'] as const) {
    await window.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await window.page.screenshot({ path: join(out, `${name}${colorScheme === 'dark' ? '-toi' : ''}.png`) });
    expect(await violations(window.page)).toEqual([]);
  }
  await window.page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
}

test('dropped on the reports, what the unit wrote stands beside what the register has; what cannot be used is listed', async () => {
  const { page, host } = window;
  await window.go(paths.report('phieu-bao-cao'));
  await page.getByRole('button', { name: words.read, exact: true }).waitFor();
  await host.dropFiles('body', [filled]);
  await page.getByText(words.reason('damaged', 'K7M2QXD-3FHN8T-2R')).waitFor();
  expect(await page.getByRole('status').first().textContent()).toContain(`${unit}: 2 dòng có kết quả mới`);
  expect(await page.getByRole('checkbox').count()).toBe(2);
  await page.getByText(words.reason('wrongDay', 'tuần trước')).waitFor();
  await looked('phieu-bao-cao-gui-lai');
});

test('a line is left out by the keyboard, the other written; read again only the first is offered; one undo takes it back', async () => {
  const { page } = window;
  const done = async () => (await window.call('tasks.list', { status: 'done', limit: 1 })).total;
  const before = await done();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Space');
  expect(await page.getByRole('checkbox').nth(0).isChecked()).toBe(false);
  await page.keyboard.press('Control+Enter');
  await page.getByText(words.written(1)).waitFor();
  await expect.poll(() => page.getByRole('checkbox').count()).toBe(1);
  expect(await done()).toBe(before + 1);
  await page.keyboard.press('Control+z');
  await expect.poll(done).toBe(before);
});

test('a file that is no form is refused in words and can be taken in as what it is', async () => {
  const { page, host } = window;
  const other = join(window.folder, 'thong-bao.txt');
  writeFileSync(other, 'Thông báo kết luận');
  await host.dropFiles('body', [other]);
  await page.getByText(words.notRead('thong-bao.txt')).waitFor();
  await looked('phieu-bao-cao-khong-phai');
  await page.getByRole('button', { name: words.takeIn, exact: true }).click();
  await expect.poll(() => page.url()).toContain(paths.take);
});
