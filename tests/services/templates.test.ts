/** The office's own template of a report, through the register: offered, refused with what is wrong, used, taken off, undone. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fillSample } from '../../electron/services/sample.ts';
import { isReport, reports } from '../../shared/reports/registry.ts';
import { parsed, partsOf, wordsOf } from '../support/docx.ts';
import { carry, closeSound } from '../support/exchange.ts';
import { openWithNotice } from '../support/notice.ts';
import { openTestRegister, type TestRegister } from '../support/register.ts';
import { neededParams } from '../support/report-params.ts';

const report = 'bieu-tong-hop';
let desk: TestRegister;

beforeAll(async () => {
  desk = await openTestRegister('2021-10-28');
  await fillSample(desk.register);
});
afterAll(() => desk.close());

const pathOf = (name: string) => join(desk.folder, name);
const wordsIn = (path: string) => wordsOf(parsed(partsOf(readFileSync(path))['word/document.xml'] ?? ''));

/** The sample template with some words changed, as somebody would in Word. */
async function written(name: string, from: string, to: string): Promise<string> {
  const sample = pathOf('mẫu ví dụ.docx');
  await desk.call('templates.writeSample', { report, path: sample });
  const parts = unzipSync(readFileSync(sample));
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  expect(xml).toContain(from);
  writeFileSync(pathOf(name), zipSync({ ...parts, 'word/document.xml': strToU8(xml.replace(from, to)) }));
  return pathOf(name);
}

test('names with examples of today, lists with their columns', async () => {
  const { fields, lists, template } = await desk.call('templates.offer', { report });
  expect(template).toBeNull();
  expect(fields).toContainEqual({ name: 'tieu_de', example: 'Biểu tổng hợp' });
  expect(lists.find((list) => list.name === 'hang_noi_dung')?.fields.map((field) => field.name)).toEqual(expect.arrayContaining(['stt', 'noi_dung', 'don_vi_chu_tri', 'thoi_han']));
});

test('a wrong one is named with its place and not kept; a right one writes the report until it is taken off', async () => {
  const wrong = await written('mẫu sai.docx', '{tieu_de}', '{tieu_dee}');
  const { findings } = await desk.call('templates.check', { report, path: wrong });
  expect(findings).toMatchObject([{ fault: 'unknown', written: '{tieu_dee}', meant: 'tieu_de', place: { part: 'body', cell: null } }]);
  const before = (await desk.call('store.digest', {})).digest;
  await expect(desk.call('templates.add', { report, path: wrong })).rejects.toMatchObject({ code: 'template-wrong', params: { count: 1, written: '{tieu_dee}' } });
  expect((await desk.call('store.digest', {})).digest).toBe(before);

  const right = await written('mẫu cơ quan.docx', '{tieu_de}', 'CỦA CƠ QUAN: {tieu_de}');
  const added = await desk.call('templates.add', { report, path: right });
  const { papers, template } = await desk.call('reports.preview', { report });
  expect(template).toBe('mẫu cơ quan.docx');
  const out = pathOf('biểu.docx');
  const { snapshotId } = await desk.call('reports.write', { report, path: out });
  expect(wordsIn(out)).toContain('CỦA CƠ QUAN: Biểu tổng hợp');
  expect(wordsIn(out)).not.toMatch(/[{}]/u);
  for (const block of papers[0]?.blocks ?? []) {
    for (const row of block.kind === 'table' ? block.rows : []) {
      const words = row.kind === 'group' ? row.text : row.cells.flatMap((cell) => cell.lines.map((line) => line.text)).at(1);
      expect(wordsIn(out)).toContain(words);
    }
  }
  const again = pathOf('in lại.docx');
  await desk.call('papers.write', { id: snapshotId, path: again });
  expect(wordsIn(again)).toBe(wordsIn(out));
  const table = pathOf('biểu.xlsx');
  await desk.call('reports.write', { report, path: table });
  expect(Object.keys(unzipSync(readFileSync(table)))).toContain('xl/workbook.xml');

  await desk.call('attachments.remove', { id: added.id });
  expect((await desk.call('reports.preview', { report })).template).toBeNull();
  await desk.call('history.undo', {});
  expect((await desk.call('reports.preview', { report })).template).toBe('mẫu cơ quan.docx');
  const other = await written('mẫu mới.docx', '{phu_de}', 'Mới: {phu_de}');
  expect(await desk.call('templates.add', { report, path: other })).toEqual({ id: added.id, name: 'mẫu mới.docx' });
  await desk.call('history.undo', {});
  expect((await desk.call('templates.offer', { report })).template?.name).toBe('mẫu cơ quan.docx');
});

test('it travels with the exchange and writes the report on the other laptop', async () => {
  const here = await openWithNotice('2021-10-28');
  const there = await openTestRegister('2021-10-28', 'Nam');
  await here.call('templates.add', { report, path: pathOf('mẫu cơ quan.docx') });
  await carry(here, there);
  const out = pathOf('máy kia.docx');
  await there.call('reports.write', { report, path: out });
  expect(wordsIn(out)).toContain('CỦA CƠ QUAN: Biểu tổng hợp');
  await closeSound(here, there);
});

test('a file that is no Word file is refused by name', async () => {
  writeFileSync(pathOf('mẫu.docx'), 'chữ thường');
  await expect(desk.call('templates.add', { report, path: pathOf('mẫu.docx') })).rejects.toMatchObject({ code: 'template-not-word', params: { file: 'mẫu.docx' } });
  writeFileSync(pathOf('mật.docx'), 'MẬT\n\nTHÔNG BÁO\nKết luận');
  await expect(desk.call('templates.add', { report, path: pathOf('mật.docx') })).rejects.toMatchObject({ code: 'document-secret' });
});

describe('the sample of every report holds no fault and writes it whole', () => {
  test.each(Object.keys(reports).filter(isReport))('%s', async (id) => {
    const params = await neededParams(desk, id);
    const { papers } = await desk.call('reports.preview', { report: id, params });
    if (papers.length === 0) return;
    const sample = pathOf(`${id}.docx`);
    await desk.call('templates.writeSample', { report: id, params, path: sample });
    const { id: template } = await desk.call('templates.add', { report: id, params, path: sample });
    const out = pathOf(`${id} ra.docx`);
    await desk.call('reports.write', { report: id, params, path: out });
    const words = wordsIn(out);
    expect(words).not.toMatch(/[{}]/u);
    for (const block of papers.flatMap((doc) => doc.blocks)) {
      if (block.kind !== 'table') {
        for (const part of block.text.split('\n')) expect(words).toContain(part);
        continue;
      }
      for (const row of block.rows) {
        const lines = row.kind === 'group' ? [row.text] : row.cells.flatMap((cell) => cell.lines.map((line) => line.text));
        for (const line of lines) for (const part of line.split('\n')) expect(words).toContain(part);
      }
    }
    await desk.call('attachments.remove', { id: template });
  });
});
