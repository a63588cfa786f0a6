/** Reports on paper from the window: PDF, printer, the file opened; a batch of letters on its way; the office's own template. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { paths } from '../../renderer/paths.ts';
import { houseWords } from '../../shared/text/vi/report-house.ts';
import { reportScreenWords } from '../../shared/text/vi/reports-screen.ts';
import { violations } from '../support/axe.ts';
import { parsed, partsOf, wordsOf } from '../support/docx.ts';
import { reach, stop, watchMouse } from '../support/keyboard.ts';
import { scratchFolder } from '../support/scratch.ts';
import { openProgram, type OpenWindow } from '../support/window.ts';

let window: OpenWindow;

beforeAll(async () => {
  window = await openProgram({ sample: true });
});

afterAll(async () => {
  expect(window.errors).toEqual([]);
  await window.close();
});

const BODY = 'word/document.xml';
const readsPdf = spawnSync('pdftotext', ['-v']).error === undefined;

test('a sheet becomes a PDF with all its rows, is opened, is printed by the system’s dialog', async () => {
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

  const signed = join(scratchFolder(), 'co-nguoi-ky.docx');
  host.answers.save(signed);
  await page.getByText(houseWords.title).click();
  await page.getByLabel(houseWords.signer).pressSequentially('Trần Văn Ký');
  await page.keyboard.press('Control+s');
  await page.getByText(`Đã lưu co-nguoi-ky.docx, ${doc?.rows} dòng.`).waitFor();
  expect(partsOf(readFileSync(signed))[BODY]).toContain('Trần Văn Ký');

  await page.getByRole('button', { name: 'Mở tệp' }).click();
  await page.keyboard.press('Control+p');
  await page.getByText(`Đã gửi tới máy in, ${doc?.rows} dòng.`).waitFor();
  const calls = await host.recorded();
  expect(calls.find((call) => call.what === 'openPath')?.args).toEqual([signed]);
  expect(calls.find((call) => call.what === 'print')?.args[0]).toMatchObject({ silent: false, landscape: true, pageSize: 'A4' });
  const drafts = await window.call('papers.list', { state: 'draft', kind: 'bieu-tong-hop' });
  expect(drafts.total).toBe(2);
});

test('a batch of papers is a PDF for each recipient', async () => {
  const { page, host } = window;
  const { papers } = await window.call('reports.preview', { report: 'viec-chi-dao' });
  const folder = scratchFolder();
  await window.go(paths.report('viec-chi-dao'));
  host.answers.open([folder]);
  await page.getByRole('group', { name: reportScreenWords.eachOne }).getByRole('button', { name: reportScreenWords.savePdfFolder, exact: true }).click();
  await page.getByText(reportScreenWords.savedFiles(papers.length, basename(folder))).waitFor();
  const pdfs = readdirSync(folder);
  expect(pdfs).toHaveLength(papers.length);
  for (const { recipient } of papers) expect(pdfs.some((pdf) => pdf.endsWith(` - ${recipient?.name}.pdf`))).toBe(true);
  for (const pdf of pdfs) expect(readFileSync(join(folder, pdf)).subarray(0, 5).toString()).toBe('%PDF-');
});

test('a batch of letters is numbered by its first number, handed out, corrected: from the list of papers', async () => {
  const { page, host } = window;
  const { papers } = await window.call('reports.preview', { report: 'cong-van-don-doc' });
  const total = papers.length;
  await window.go(`${paths.reports}?report=cong-van-don-doc`);
  host.answers.save(join(scratchFolder(), 'cong-van.docx'));
  await page.getByRole('button', { name: 'Lưu .docx…' }).click();
  await page.getByText(/^Đã lưu cong-van/u).waitFor();

  await page.getByRole('link', { name: 'Chờ ký, chờ số' }).click();
  const batch = page.getByRole('checkbox', { name: `Công văn đôn đốc (${total})` });
  await batch.check();
  await page.getByRole('button', { name: `Ghi số ${total} bản…` }).click();
  await page.getByLabel('Số văn thư cấp').fill('1201');
  expect(await violations(page)).toEqual([]);
  // Esc closes the calendar of the day and not the dialog with what is typed in it, be the keys in the calendar or still in the field.
  const day = page.getByRole('dialog').getByRole('textbox').last();
  const calendar = page.locator('.mantine-DatePicker-calendarHeader');
  for (const keysIn of [calendar.getByRole('button').first(), day]) {
    await day.focus();
    await page.keyboard.press('Alt+ArrowDown');
    await calendar.waitFor();
    await keysIn.focus();
    await page.keyboard.press('Escape');
    await calendar.waitFor({ state: 'hidden' });
    expect(await page.getByLabel('Số văn thư cấp').inputValue()).toBe('1201');
  }
  await page.getByLabel('Số văn thư cấp').focus();
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
});

/** As somebody would change it in Word. */
function replaceIn(path: string, from: string, to: string): void {
  const parts = unzipSync(readFileSync(path));
  const xml = strFromU8(parts[BODY] ?? new Uint8Array());
  expect(xml).toContain(from);
  writeFileSync(path, zipSync({ ...parts, [BODY]: strToU8(xml.replace(from, to)) }));
}

test('a template is begun from the sample, refused by place, corrected, used for the Word file and taken off', async () => {
  const { page, host } = window;
  const folder = scratchFolder();
  const template = join(folder, 'mau-co-quan.docx');
  await window.go(`${paths.reports}?report=bieu-tong-hop`);
  const mouse = await watchMouse(window);
  const press = async (name: string) => {
    await reach(window, name);
    await page.keyboard.press('Enter');
  };
  await press('Mẫu Word riêng…');
  await page.getByText('Đang dùng mẫu có sẵn của chương trình.').waitFor();
  await press('{tieu_de}');
  await page.getByText('Đã chép {tieu_de}. Dán vào mẫu trong Word.').waitFor();

  host.answers.save(template);
  await press('Lưu mẫu ví dụ…');
  await page.getByText('Đã lưu mau-co-quan.docx.').waitFor();
  replaceIn(template, '{tieu_de}', 'Mẫu của cơ quan: {tieu_dee}');
  host.answers.open([template]);
  await press('Chọn mẫu…');
  await page.getByText('mau-co-quan.docx có 1 chỗ điền chưa đúng.').waitFor();
  await page.getByText('Báo cáo này không có {tieu_dee}. Có phải {tieu_de}?').waitFor();
  await page.getByText('“Mẫu của cơ quan: {tieu_dee}”').waitFor();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await window.settled();
    expect(await violations(page)).toEqual([]);
  }

  replaceIn(template, '{tieu_dee}', '{tieu_de}');
  await press('Kiểm tra lại');
  await page.getByText('Đang dùng: mau-co-quan.docx').waitFor();
  await page.keyboard.press('Escape');
  await page.getByText('.docx theo mẫu riêng mau-co-quan.docx').waitFor();
  const target = join(folder, 'bieu.docx');
  host.answers.save(target);
  await page.keyboard.press('Control+s');
  await page.getByText(/^Đã lưu bieu.docx/u).waitFor();
  const words = wordsOf(parsed(partsOf(readFileSync(target))[BODY] ?? ''));
  expect(words).toContain('Mẫu của cơ quan: Biểu tổng hợp');
  expect(words).not.toMatch(/[{}]/u);

  await press('Mẫu Word riêng…');
  await press('Bỏ mẫu riêng');
  await page.getByText('Đang dùng mẫu có sẵn của chương trình.').waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(async () => (await stop(window))?.name).toBe('Mẫu Word riêng…');
  expect(await mouse()).toBe(0);
});
