/** Markdown that a converter of web pages left: bars on lines of their own, bold words through several lines. */
import { expect, test } from 'vitest';
import { readDocument } from '../../shared/domain/reading/read-document.ts';
import { barredTableAt } from '../../shared/domain/reading/source/barred-table.ts';
import { plainText } from '../../shared/domain/reading/source/plain-text.ts';
import { referenceContext } from '../support/dictionary.ts';
import { gather } from '../support/gather.ts';

/** Cells between bars; a row ends with a bar of its own. */
const row = (...cells: string[]): string => `|\n${cells.map((cell) => `${cell}\n|\n`).join('')}`;
const HEAD = row('**TT**', '**Nhiệm vụ**', '**Cơ quan\nchủ trì**', '**Phối hợp**', '**Thời gian**');
const tableOf = (text: string) => barredTableAt(text.split('\n'), 0);

test('rows with all cells, with an empty one and with merged ones', () => {
  const table = tableOf(HEAD + row('**I. HẠ\nTẦNG**') + row('1', 'Soạn tài liệu\ncho người dân', 'Sở Nội vụ', '', 'Quý IV/2025') + row('II', 'NHÂN LỰC') + row('2', 'Mở lớp', 'Sở Tài chính', 'Sở Nội vụ;\nSở Y tế', 'Thường xuyên'));
  expect(table?.columns).toBe(5);
  expect(table?.rows.map((cells) => cells.map((parts) => parts.join(' / ')))).toEqual([
    ['TT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Phối hợp', 'Thời gian'],
    ['I. HẠ TẦNG', '', '', '', ''],
    ['1', 'Soạn tài liệu cho người dân', 'Sở Nội vụ', '', 'Quý IV/2025'],
    ['II', 'NHÂN LỰC', '', '', ''],
    ['2', 'Mở lớp', 'Sở Tài chính', 'Sở Nội vụ; Sở Y tế', 'Thường xuyên'],
  ]);
});

test('a row whose number and time are merged into those above, however many cells that leaves', () => {
  const table = tableOf(HEAD + row('1', 'Vận hành hệ thống thông suốt, liên tục trong cả năm', 'Sở Nội vụ', 'Sở Y tế', 'Quý IV/2026') + row('Sao lưu dữ liệu và khôi phục hệ thống sau sự cố', 'Sở Tài chính', 'Sở Nội vụ') + row('2', 'Chia sẻ dữ liệu', 'Sở Y tế', '', 'Quý I/2026'));
  expect(table?.rows.slice(1).map((cells) => cells.map((parts) => parts.join(' / ')))).toEqual([
    ['1', 'Vận hành hệ thống thông suốt, liên tục trong cả năm', 'Sở Nội vụ', 'Sở Y tế', 'Quý IV/2026'],
    ['', 'Sao lưu dữ liệu và khôi phục hệ thống sau sự cố', 'Sở Tài chính', 'Sở Nội vụ', ''],
    ['2', 'Chia sẻ dữ liệu', 'Sở Y tế', '', 'Quý I/2026'],
  ]);
});

test('bodies on lines of their own are one each, a name that goes on is one', () => {
  const table = tableOf(HEAD + row('1', 'Soạn tài liệu của\nSở Nội vụ', 'Sở Tài chính\nSở Y tế', 'Các sở, ngành,\nUBND các xã\nVăn phòng Ủy ban\nnhân dân tỉnh', 'Quý I/2026'));
  expect(table?.rows[1]).toEqual([['1'], ['Soạn tài liệu của Sở Nội vụ'], ['Sở Tài chính', 'Sở Y tế'], ['Các sở, ngành, UBND các xã', 'Văn phòng Ủy ban nhân dân tỉnh'], ['Quý I/2026']]);
});

test('two columns are a head, a bar alone is nothing, and the paper goes on behind the last bar', () => {
  expect(tableOf(row('SỞ NỘI VỤ', 'CỘNG HÒA XÃ HỘI') + row('Số: 6/KH-SNV', 'Hà Lâm, ngày 05 tháng 5 năm 2025'))).toBeNull();
  expect(tableOf('|\nlời văn\nlời văn')).toBeNull();
  const text = `${HEAD}${row('1', 'Soạn tài liệu', 'Sở Nội vụ', '', 'Quý IV/2025')}Kế hoạch này được gửi các sở.\n`;
  expect(tableOf(text)?.next).toBe(text.split('\n').indexOf('Kế hoạch này được gửi các sở.'));
});

test('a paper in such Markdown', () => {
  const paper = [
    row('**ỦY BAN NHÂN\nDÂN**\nTỈNH HÒA SƠN', '**CỘNG HÒA XÃ\nHỘI CHỦ NGHĨA VIỆT NAM**'), row('Số: 61/KH-UBND', '*Hòa Sơn,\nngày 01 tháng 12 năm 2025*'), '\n**KẾ HOẠCH**\n\nHỖ TRỢ DOANH NGHIỆP\n\n',
    '**I. MỤC\nĐÍCH, YÊU CẦU**\n\nGiúp doanh nghiệp nhỏ.\n\n**II. TỔ CHỨC\nTHỰC HIỆN**\n\n**1. Đề nghị: Hội\nNông dân tỉnh, Hội Phụ nữ tỉnh**\n\na) Vận động hội viên tham gia.\n\n**PHỤ LỤC**\n', HEAD, row('1', 'Soạn tài liệu', 'Sở Nội vụ', '', 'Quý IV/2025'),
  ].join('');
  const reading = readDocument(plainText(paper), referenceContext());
  expect(reading.document).toMatchObject({ number: '61', issuedOn: '2025-12-01' });
  expect(gather(reading).map(({ path, task, leads, deadlines }) => [path, task, leads, deadlines])).toEqual([
    ['I', false, [], []],
    ['II', false, [], []],
    ['II/1', false, [], []],
    ['II/1/a', true, ['hoi nong dan tinh', 'hoi phu nu tinh'], []],
    ['PL', false, [], []],
    ['PL/1', true, ['so noi vu'], ['2025-12-31']],
  ]);
});

test('stars that are a rule of the head hold nothing between them', () => {
  const head = ['BAN CHẤP HÀNH TRUNG ƯƠNG', '***', 'Số: 58-KH/TWĐTN', 'ĐOÀN TNCS HỒ CHÍ MINH ***', 'Hà Nội, ngày 14 tháng 3 năm 2023', '***', 'KẾ HOẠCH', 'Công tác cơ sở năm 2023', '1. Văn phòng gửi lịch trước ngày 20/3/2023.'];
  expect(readDocument(plainText(head.join('\n')), referenceContext()).document).toMatchObject({ number: '58', issuedOn: '2023-03-14', title: 'Công tác cơ sở năm 2023' });
});

test('stars that are bullets open nothing', () => {
  const lines = ['*Đơn vị kiểm tra: Thành đoàn Hòa Sơn.', '*Thời gian: tháng 5/2026.', '**I. Mục đích', '**II. Nội dung', '*Kèm theo Kế hoạch số 5', 'ngày 10/01/2026*'];
  expect(plainText(lines.join('\n')).paragraphs).toHaveLength(5);
});
