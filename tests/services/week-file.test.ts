/** The leaders' week taken from a Word file: the office's own form, a table with merged days, papers that have no such table. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Document, Packer, Paragraph, Table, TableCell, TableRow, VerticalMergeType } from 'docx';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sampleWeek } from '../../shared/text/vi/sample-week.ts';
import { planText } from '../../shared/text/vi/sample-papers.ts';
import { makeNoticeDocx } from '../fixtures/make-documents.ts';
import { openTestRegister, type TestRegister } from '../support/register.ts';
import { scratchFolder } from '../support/scratch.ts';

let desk: TestRegister;
const folder = scratchFolder();

beforeAll(async () => {
  desk = await openTestRegister('2021-10-20');
  await desk.call('documents.take', { text: planText(), allowDoubts: true });
});

afterAll(async () => {
  expect(await desk.call('store.check', {})).toEqual({ ok: true, problems: [] });
  await desk.close();
});

const week = async (from: string, to: string) => (await desk.call('appointments.list', { from, to })).rows;

test('what the program printed is read back as it was', async () => {
  await desk.call('appointments.paste', { text: sampleWeek, year: 2021 });
  const before = await week('2021-10-25', '2021-10-31');
  const path = join(folder, 'tuan.docx');
  await desk.call('reports.write', { report: 'lich-cong-tac-tuan', params: { onDay: '2021-10-27' }, path });
  const read = await desk.call('appointments.read', { path });
  expect(read.year).toBe(2021);
  const preview = await desk.call('appointments.preview', { text: read.text, year: 2021 });
  expect(preview.rows.map((row) => [row.onDay, row.fromTime, row.matter, row.leaderName, row.change])).toEqual(before.map((row) => [row.onDay, row.fromTime, row.matter, row.leaderName, 'same']));
  expect(preview.gone).toEqual([]);
});

type Cell = string | string[] | null;
/** A row of a table; null goes on with the cell above. */
const row = (cells: Cell[], first = false) => new TableRow({
  children: cells.map((words, column) => new TableCell({
    children: [words ?? ''].flat().map((line) => new Paragraph(line)),
    ...(column === 0 && !first ? { verticalMerge: words === null ? VerticalMergeType.CONTINUE : VerticalMergeType.RESTART } : {}),
  })),
});

async function fileOf(name: string, children: (Paragraph | Table)[]): Promise<string> {
  const path = join(folder, name);
  writeFileSync(path, new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] }))));
  return path;
}

test('a day that is merged over its lines holds for all of them; letterhead, title and signature are left out', async () => {
  const path = await fileOf('gop.docx', [
    new Table({ rows: [row(['BAN CHẤP HÀNH TRUNG ƯƠNG', 'Hà Nội, ngày 30 tháng 10 năm 2021'], true)] }),
    new Paragraph('LỊCH CÔNG TÁC TUẦN'),
    new Paragraph('Từ ngày 01/11 đến ngày 07/11'),
    new Table({ rows: [
      row(['Thứ, ngày', 'Thời gian', 'Nội dung công việc', 'Lãnh đạo chủ trì', 'Địa điểm', 'Thành phần tham dự'], true),
      row(['Thứ Hai 01/11', '8h00', 'Giao ban Ban Bí thư', ['đ/c Nguyễn Anh Tuấn', 'đ/c Ngô Văn Cương'], 'Tầng 2', 'Ban Bí thư']),
      row([null, '14h30', 'Tiếp đoàn Lào', 'đ/c Bùi Quang Huy', 'Phòng khách', '']),
      row(['Thứ Tư 03/11', '9h', 'Họp báo', 'đ/c Ngô Văn Cương', 'Tầng 4', '']),
    ] }),
    new Table({ rows: [row(['Nơi nhận: Các ban', 'CHÁNH VĂN PHÒNG'], true)] }),
  ]);
  const read = await desk.call('appointments.read', { path });
  expect(read.text).not.toMatch(/TRUNG ƯƠNG|Nơi nhận|Từ ngày/u);
  await desk.call('appointments.paste', { text: read.text, year: read.year ?? 0 });
  expect((await week('2021-11-01', '2021-11-07')).map((line) => [line.onDay, line.fromTime, line.matter, line.leaderName, line.participants])).toEqual([
    ['2021-11-01', '08:00', 'Giao ban Ban Bí thư', 'Nguyễn Anh Tuấn', 'Ban Bí thư'],
    ['2021-11-01', '08:00', 'Giao ban Ban Bí thư', 'Ngô Văn Cương', 'Ban Bí thư'],
    ['2021-11-01', '14:30', 'Tiếp đoàn Lào', 'Bùi Quang Huy', null],
    ['2021-11-03', '09:00', 'Họp báo', 'Ngô Văn Cương', null],
  ]);
});

test('a day above a table of its own holds for that table', async () => {
  const lines = ['Giờ', 'Nội dung', 'Chủ trì'];
  const path = await fileOf('tung-ngay.docx', [
    new Paragraph('Thứ Hai, 08/11/2021'), new Table({ rows: [row(lines, true), row(['8h', 'Họp A', ''], true)] }),
    new Paragraph('Thứ Ba, 09/11/2021'), new Table({ rows: [row(lines, true), row(['9h', 'Họp B', ''], true)] }),
  ]);
  const { text } = await desk.call('appointments.read', { path });
  const { rows } = await desk.call('appointments.preview', { text, year: 2021 });
  expect(rows.map((line) => [line.onDay, line.matter])).toEqual([['2021-11-08', 'Họp A'], ['2021-11-09', 'Họp B']]);
});

test('a paper without such a table is declined by name, a broken file as every other paper is', async () => {
  const notice = join(folder, 'thong-bao.docx');
  writeFileSync(notice, await makeNoticeDocx());
  await expect(desk.call('appointments.read', { path: notice })).rejects.toMatchObject({ code: 'no-week-table', params: { file: 'thong-bao.docx' } });
  const broken = join(folder, 'hong.docx');
  writeFileSync(broken, new Uint8Array([0x50, 0x4b, 3, 4, 1, 2]));
  await expect(desk.call('appointments.read', { path: broken })).rejects.toMatchObject({ params: { file: 'hong.docx' } });
});
