/** The office's own template from the window: refused with its places, corrected in Word, checked again, used, taken off. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { paths } from '../../renderer/paths.ts';
import { violations } from '../support/axe.ts';
import { parsed, partsOf, wordsOf } from '../support/docx.ts';
import { scratchFolder } from '../support/scratch.ts';
import { openProgram } from '../support/window.ts';

const BODY = 'word/document.xml';

/** As somebody would change it in Word. */
function replaceIn(path: string, from: string, to: string): void {
  const parts = unzipSync(readFileSync(path));
  const xml = strFromU8(parts[BODY] ?? new Uint8Array());
  expect(xml).toContain(from);
  writeFileSync(path, zipSync({ ...parts, [BODY]: strToU8(xml.replace(from, to)) }));
}

test('a template is begun from the sample, refused by place, corrected, used for the Word file and taken off', async () => {
  const window = await openProgram({ sample: true });
  const { page, host } = window;
  const folder = scratchFolder();
  const template = join(folder, 'mau-co-quan.docx');
  await window.go(`${paths.reports}?report=bieu-tong-hop`);
  await page.getByRole('button', { name: 'Mẫu Word riêng…' }).click();
  await page.getByText('Đang dùng mẫu có sẵn của chương trình.').waitFor();
  await page.getByRole('button', { name: '{tieu_de}', exact: true }).click();
  await page.getByText('Đã chép {tieu_de}. Dán vào mẫu trong Word.').waitFor();

  host.answers.save(template);
  await page.getByRole('button', { name: 'Lưu mẫu ví dụ…' }).click();
  await page.getByText('Đã lưu mau-co-quan.docx.').waitFor();
  replaceIn(template, '{tieu_de}', 'Mẫu của cơ quan: {tieu_dee}');
  host.answers.open([template]);
  await page.getByRole('button', { name: 'Chọn mẫu…' }).click();
  await page.getByText('mau-co-quan.docx có 1 chỗ điền chưa đúng.').waitFor();
  await page.getByText('Báo cáo này không có {tieu_dee}. Có phải {tieu_de}?').waitFor();
  await page.getByText('“Mẫu của cơ quan: {tieu_dee}”').waitFor();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await window.settled();
    expect(await violations(page)).toEqual([]);
  }

  replaceIn(template, '{tieu_dee}', '{tieu_de}');
  await page.getByRole('button', { name: 'Kiểm tra lại' }).click();
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

  await page.getByRole('button', { name: 'Mẫu Word riêng…' }).click();
  await page.getByRole('button', { name: 'Bỏ mẫu riêng' }).click();
  await page.getByText('Đang dùng mẫu có sẵn của chương trình.').waitFor();
  expect(window.errors).toEqual([]);
  await window.close();
});
