/** Reports on paper from the window: PDF, printer, the file opened. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { paths } from '../../renderer/paths.ts';
import { reportScreenWords } from '../../shared/text/vi/reports-screen.ts';
import { violations } from '../support/axe.ts';
import { scratchFolder } from '../support/scratch.ts';
import { openProgram } from '../support/window.ts';

const readsPdf = spawnSync('pdftotext', ['-v']).error === undefined;

test('a sheet becomes a PDF with all its rows, is opened, is printed by the system’s dialog', async () => {
  const window = await openProgram({ sample: true });
  const { page, host } = window;
  const meeting = (await window.call('meetings.list', {})).rows.find((row) => row.heldOn === null);
  await page.locator('a[href*="meetingId"]').waitFor();
  await page.keyboard.press('b');
  await expect.poll(() => page.url()).toContain(`report=bieu-tong-hop&meetingId=${meeting?.id}`);
  await window.settled();
  const { papers: [doc] } = await window.call('reports.preview', { report: 'bieu-tong-hop', params: { meetingId: meeting?.id } });
  const target = join(scratchFolder(), 'bieu.pdf');

  host.answers.save(target);
  await page.getByRole('button', { name: 'PDF…', exact: true }).click();
  await page.getByText(`Đã lưu bieu.pdf, ${doc?.rows} dòng.`).waitFor();
  expect(readFileSync(target).subarray(0, 5).toString()).toBe('%PDF-');
  if (readsPdf) {
    const text = spawnSync('pdftotext', ['-layout', target, '-'], { encoding: 'utf8' }).stdout.normalize('NFC');
    const [first = '', ...others] = text.split('\f').slice(0, -1);
    expect(first).toMatch(/BAN CHẤP HÀNH TRUNG ƯƠNG\s+ĐOÀN TNCS HỒ CHÍ MINH/u);
    expect(others.length).toBeGreaterThan(1);
    for (const [index, other] of others.entries()) expect(other).toMatch(new RegExp(`^\\s*${index + 2}\\s+DỮ LIỆU MẪU`, 'u'));
    for (const other of others.slice(0, -1)) expect(other).toMatch(/STT\s+Nội dung/u);
    expect(others.at(-1)).toContain('CHÁNH VĂN PHÒNG');
  }

  await page.getByRole('button', { name: 'Mở tệp' }).click();
  await page.keyboard.press('Control+p');
  await page.getByText(`Đã gửi tới máy in, ${doc?.rows} dòng.`).waitFor();
  const calls = await host.recorded();
  expect(calls.find((call) => call.what === 'openPath')?.args).toEqual([target]);
  expect(calls.find((call) => call.what === 'print')?.args[0]).toMatchObject({ silent: false, landscape: true, pageSize: 'A4' });
  const drafts = await window.call('papers.list', { state: 'draft', kind: 'bieu-tong-hop' });
  expect(drafts.total).toBe(1);
  await window.close();
});

test('a batch of letters is numbered by its first number, handed out, corrected: from the list of papers', async () => {
  const window = await openProgram({ sample: true });
  const { page, host } = window;
  const { papers } = await window.call('reports.preview', { report: 'cong-van-don-doc' });
  const total = papers.length;
  await window.go(`${paths.reports}?report=cong-van-don-doc`);
  host.answers.save(join(scratchFolder(), 'cong-van.docx'));
  await page.getByRole('button', { name: 'Lưu .docx…' }).click();
  await page.getByText(/^Đã lưu cong-van/u).waitFor();

  const folder = scratchFolder();
  host.answers.open([folder]);
  await page.getByRole('button', { name: reportScreenWords.savePdfFolder, exact: true }).click();
  await page.getByText(reportScreenWords.savedFiles(total, basename(folder))).waitFor();
  const pdfs = readdirSync(folder);
  expect(pdfs.toSorted()).toEqual(papers.map(({ recipient }) => `Công văn đôn đốc - ${recipient?.name}.pdf`).toSorted());
  for (const pdf of pdfs) expect(readFileSync(join(folder, pdf)).subarray(0, 5).toString()).toBe('%PDF-');

  await page.getByRole('link', { name: 'Chờ ký, chờ số' }).click();
  const batch = page.getByRole('checkbox', { name: `Công văn đôn đốc (${total})` });
  await batch.check();
  await page.getByRole('button', { name: `Ghi số ${total} bản…` }).click();
  await page.getByLabel('Số văn thư cấp').fill('1201');
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Control+Enter');
  await page.getByText(`Đã ghi số cho ${total} bản.`).waitFor();
  await batch.check();
  await page.getByRole('button', { name: `Đã phát ${total} bản` }).click();
  await page.getByText(`Đã chốt số liệu ${total} bản.`).waitFor();

  await page.getByRole('link', { name: 'Đã phát' }).click();
  await page.getByText(`${1200 + total}-CV/TWĐTN-VP`).waitFor();
  // A message that stands there while the look changes takes the new colours one by one.
  await page.getByText(`Đã chốt số liệu ${total} bản.`).waitFor({ state: 'hidden' });
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect(await violations(page)).toEqual([]);
  }
  await page.getByRole('button', { name: /^Đính chính/u }).first().click();
  await page.getByLabel('Lý do đính chính').fill('Thử');
  await page.keyboard.press('Enter');
  await page.getByText('Số liệu trong sổ khớp với').waitFor();
  expect(window.errors).toEqual([]);
  await window.close();
});
