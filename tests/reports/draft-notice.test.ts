/** The draft of a notice from what was said at the meeting, held against the notice that was signed. */
import { expect, test } from 'vitest';
import { duThaoKetLuan, type Remarked, soSanhKetLuan } from '../../shared/reports/du-thao-ket-luan.ts';
import { formatHd29 } from '../../shared/reports/format-hd29.ts';
import type { ReportDoc } from '../../shared/reports/report-doc.ts';

const remark = (taskId: string, title: string, said: string): Remarked => ({ taskId, title, place: '533-TB mục 7', leads: ['Ban Tuyên giáo'], remark: said });
const remarks = [
  remark('a', 'giải ngân vốn đầu tư công', 'đẩy nhanh thủ tục, hoàn thành trước ngày 15/12/2021.'),
  remark('b', 'Chuyển đổi số', 'Chưa triển khai trong năm nay'),
];
const facts = { meeting: { name: 'Giao ban khối phong trào', on: '2021-10-29', chair: 'Nguyễn Văn A' }, remarks, asAt: '2021-10-29', sample: false };
const words = (doc: ReportDoc) => doc.blocks.flatMap((block) => (block.kind === 'table' ? [] : [block.text]));
const verdicts = (doc: ReportDoc) =>
  doc.blocks.flatMap((block) => (block.kind === 'table' ? block.rows : [])).map((row) => (row.kind === 'cells' ? row.cells.slice(1).map((cell) => cell.lines[0]?.text ?? '') : []));

test('each remark is a numbered conclusion; the number of the paper is left to the registry', () => {
  const doc = duThaoKetLuan(facts, {}, formatHd29);
  expect(words(doc)[1]).toBe('1. Giải ngân vốn đầu tư công: Đẩy nhanh thủ tục, hoàn thành trước ngày 15/12/2021 (Ban Tuyên giáo thực hiện; tiếp tục 533-TB mục 7).');
  expect(doc).toMatchObject({ watermark: 'DỰ THẢO', rows: 2, letterhead: { number: null, issuedOn: null } });
  expect(doc.subtitle).toEqual(['Kết luận của đồng chí Nguyễn Văn A tại hội nghị giao ban khối phong trào ngày 29/10/2021']);
});

test('a meeting without remarks says so', () => {
  expect(words(duThaoKetLuan({ ...facts, remarks: [] }, {}, formatHd29))).toContain('Cuộc giao ban này chưa có ý kiến lãnh đạo nào để đưa vào thông báo.');
});

test('the comparison tells what was kept, reworded, left out and added', () => {
  const items = [
    { id: '1', path: '1', words: 'Về giải ngân vốn đầu tư công: đẩy nhanh thủ tục, hoàn thành trước ngày 15/12/2021.' },
    { id: '2', path: '2', words: 'Tổ chức Đại hội Đoàn các cấp theo kế hoạch.' },
  ];
  const doc = soSanhKetLuan({ ...facts, notice: '640-TB/TWĐTN-VP', items }, {}, formatHd29);
  expect(verdicts(doc)).toEqual([
    ['Giải ngân vốn đầu tư công: Đẩy nhanh thủ tục, hoàn thành trước ngày 15/12/2021.', `Mục 1: ${items[0]?.words}`, 'Như dự thảo'],
    ['Chuyển đổi số: Chưa triển khai trong năm nay.', '', 'KHÔNG CÓ TRONG BẢN KÝ'],
    ['', `Mục 2: ${items[1]?.words}`, 'MỚI THÊM'],
  ]);
  const changed = soSanhKetLuan({ ...facts, notice: '640-TB', items: [{ id: '1', path: '1', words: 'Về giải ngân vốn đầu tư công: hoàn thành trước ngày 31/12/2021, báo cáo Thường trực Ban Bí thư.' }] }, {}, formatHd29);
  expect(verdicts(changed)[0]?.[2]).toBe('CÓ SỬA');
  expect(words(soSanhKetLuan({ ...facts, notice: null, items: [] }, {}, formatHd29)).join(' ')).toContain('chưa gắn thông báo đã ký');
});
