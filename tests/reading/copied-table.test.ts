/** Tables that a viewer of PDF files copies cell behind cell. */
import { expect, test } from 'vitest';
import { plainText } from '../../shared/domain/reading/source/plain-text.ts';
import { readDocument } from '../../shared/domain/reading/read-document.ts';
import { referenceContext } from '../support/dictionary.ts';
import { cellsOf } from '../support/tables.ts';

test('cells of one line and of several, an empty cell, parts, a page that ends between two rows', () => {
  expect(cellsOf(
    'TT Nhiệm vụ Cơ quan chủ trì Cơ quan phối',
    'hợp',
    'Thời gian',
    '(1) (2) (3) (4) (5)',
    'I Chuẩn bị',
    '1 Đặt mua cờ, in thẻ cho',
    'đại biểu',
    'Văn phòng',
    'Tỉnh đoàn',
    'Ban Phong trào 15/7/2026',
    '2 Thuê loa đài Văn phòng Tỉnh đoàn Trước',
    '20/7/2026',
    '3',
    'TT Nhiệm vụ Cơ quan chủ trì Cơ quan phối',
    'hợp',
    'Thời gian',
    'II Tổng kết',
    '1 Gửi báo cáo Thường trực',
    'Tỉnh ủy',
    'Ban Xây dựng',
    'Đoàn',
    'Các ban, Văn phòng Hằng quý',
    'Ban Tổ chức chịu trách nhiệm theo dõi việc thực hiện các nhiệm vụ nêu tại bảng trên đây.',
  )).toEqual([[
    ['TT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian'],
    ['I', 'Chuẩn bị', '', '', ''],
    ['1', 'Đặt mua cờ, in thẻ cho đại biểu', 'Văn phòng Tỉnh đoàn', 'Ban Phong trào', '15/7/2026'],
    ['2', 'Thuê loa đài', 'Văn phòng Tỉnh đoàn', '', 'Trước 20/7/2026'],
    ['II', 'Tổng kết', '', '', ''],
    ['1', 'Gửi báo cáo Thường trực Tỉnh ủy', 'Ban Xây dựng Đoàn', 'Các ban, Văn phòng', 'Hằng quý'],
  ]]);
});

test('every cell on lines of its own', () => {
  expect(cellsOf('STT', 'Nội dung', 'Chủ trì', 'Phối hợp', 'Hạn', '1', 'Lập danh sách đội hình', 'Ban Phong trào', 'Văn phòng', '30/9/2026', '2', 'Mua vật tư', 'Văn phòng', 'Quý IV/2026')).toEqual([[
    ['TT', 'Nội dung', 'Chủ trì', 'Phối hợp', 'Hạn'],
    ['1', 'Lập danh sách đội hình', 'Ban Phong trào', 'Văn phòng', '30/9/2026'],
    ['2', 'Mua vật tư', 'Văn phòng', '', 'Quý IV/2026'],
  ]]);
});

test('cells on lines of their own are as wide as their columns; what stands behind the last is none of them', () => {
  expect(cellsOf(
    'TT', 'Nội dung nhiệm vụ', 'Cơ quan chủ trì', 'Trưởng Đoàn', 'Thời gian', '1', 'Công bố danh mục thủ tục đủ điều kiện làm trực tuyến cho mọi người dân và doanh nghiệp', 'Văn phòng', 'Bà Mai', 'Quý II/2026',
    'Văn phòng theo dõi việc thực hiện bảng này, tổng hợp báo cáo Ban Thường vụ vào cuối mỗi quý.',
  )).toEqual([[
    ['TT', 'Nội dung nhiệm vụ', 'Cơ quan chủ trì', 'Trưởng Đoàn', 'Thời gian'],
    ['1', 'Công bố danh mục thủ tục đủ điều kiện làm trực tuyến cho mọi người dân và doanh nghiệp', 'Văn phòng', 'Bà Mai', 'Quý II/2026'],
  ]]);
});

test('heads below a head, a product behind the time, heads in capitals', () => {
  expect(cellsOf('TT Nội dung Phân công Hạn', 'Chủ trì Phối hợp', '1 Vẽ sơ đồ Tổ Kỹ thuật Đội xe Tháng 5', '2 Nghiệm thu Tổ Kỹ thuật - 30/6/2026')[0]).toEqual([
    ['TT', 'Nội dung', 'Chủ trì', 'Phối hợp', 'Hạn'], ['1', 'Vẽ sơ đồ', 'Tổ Kỹ thuật', 'Đội xe', 'Tháng 5'], ['2', 'Nghiệm thu', 'Tổ Kỹ thuật', '-', '30/6/2026'],
  ]);
  expect(cellsOf('TT NỘI DUNG ĐƠN VỊ CHỦ TRÌ THỜI GIAN SẢN PHẨM', '1 Khảo sát bến bãi Sở Xây dựng Quý II/2026 Báo cáo', '2 Đặt biển báo UBND các xã,', 'phường', 'Tháng 8/2026 60 biển báo')[0]).toEqual([
    ['TT', 'NỘI DUNG', 'ĐƠN VỊ CHỦ TRÌ', 'THỜI GIAN', 'SẢN PHẨM'],
    ['1', 'Khảo sát bến bãi', 'Sở Xây dựng', 'Quý II/2026', 'Báo cáo'], ['2', 'Đặt biển báo', 'UBND các xã, phường', 'Tháng 8/2026', '60 biển báo'],
  ]);
});

test('rows that begin with a round or a day instead of a number', () => {
  expect(cellsOf('Đợt Nội dung Đơn vị Thời gian', 'Đợt', '1', 'Kiểm tra việc thu nộp', 'đoàn phí', 'Huyện đoàn Ba Bể; Huyện', 'đoàn Na Rì', 'Tháng 3 -', '4/2026', 'Đợt', '2', 'Kiểm tra sổ sách', 'chi đoàn', 'Thành đoàn Bắc Kạn Quý III/2026')[0]).toEqual([
    ['Đợt', 'Nội dung', 'Đơn vị', 'Thời gian'],
    ['Đợt 1', 'Kiểm tra việc thu nộp đoàn phí', 'Huyện đoàn Ba Bể; Huyện đoàn Na Rì', 'Tháng 3 - 4/2026'], ['Đợt 2', 'Kiểm tra sổ sách chi đoàn', 'Thành đoàn Bắc Kạn', 'Quý III/2026'],
  ]);
  expect(cellsOf('Ngày kiểm tra Đơn vị được kiểm tra Trưởng đoàn', '14/4/2026 (thứ Ba) Huyện đoàn Bắc Hà Đ/c Bí thư', '16/4/2026 (thứ', 'Năm)', 'Thị đoàn Sa Pa Đ/c Phó Bí thư', '3. Kinh phí')[0]).toEqual([
    ['Ngày kiểm tra', 'Đơn vị được kiểm tra', 'Trưởng đoàn'],
    ['14/4/2026 (thứ Ba)', 'Huyện đoàn Bắc Hà', 'Đ/c Bí thư'], ['16/4/2026 (thứ Năm)', 'Thị đoàn Sa Pa', 'Đ/c Phó Bí thư'],
  ]);
});

test('people and places beside each other, the number of a page between two cells', () => {
  expect(cellsOf(
    'TT', 'Đoàn', 'Trưởng đoàn', 'Địa phương được giám sát', 'Thời gian', '1', 'Đoàn số 1', 'Ông Trần Đình Lân, Phó Cục trưởng', '', '2', '', 'Lào Cai, Lai Châu', 'Từ ngày 11/5 đến ngày 16/5/2026',
    '2', 'Đoàn số 2', 'Bà Lê Thu Hà, Trưởng phòng', 'Nghệ An, Hà Tĩnh', 'Từ ngày 18/5 đến ngày 22/5/2026',
  )).toEqual([[
    ['TT', 'Đoàn', 'Trưởng đoàn', 'Địa phương được giám sát', 'Thời gian'],
    ['1', 'Đoàn số 1', 'Ông Trần Đình Lân, Phó Cục trưởng', 'Lào Cai, Lai Châu', 'Từ ngày 11/5 đến ngày 16/5/2026'],
    ['2', 'Đoàn số 2', 'Bà Lê Thu Hà, Trưởng phòng', 'Nghệ An, Hà Tĩnh', 'Từ ngày 18/5 đến ngày 22/5/2026'],
  ]]);
});

test('no table without heads that name columns, nor without rows', () => {
  expect(cellsOf('TT Tỉnh ủy, TT HĐND tỉnh (để b/c);', '1 bản lưu')).toEqual([]);
  expect(cellsOf('TT Thanh thiếu nhi Tây Hồ', '1. Văn phòng theo dõi.')).toEqual([]);
  expect(cellsOf('TT Nội dung Chủ trì Thời gian', 'Không có nhiệm vụ nào.')).toEqual([]);
  expect(cellsOf('Tháng Thanh niên và Chiến dịch', 'Tháng 3 ra quân', 'Tháng 7 tổng kết')).toEqual([]);
  expect(cellsOf('Ngày hội Đơn vị Thời gian không ghi', 'Chiều mai họp bàn')).toEqual([]);
});

test('a paper with such a table is read row by row, and goes on behind it', () => {
  const lines = [
    'TỈNH ĐOÀN', 'Số: 31-TB/TĐTN', 'Hòa Sơn, ngày 02 tháng 3 năm 2026', 'THÔNG BÁO', 'Kết luận giao ban tháng 3', '1. Các ban thực hiện theo bảng sau:',
    'TT Công việc Chủ trì Thời gian', '1 Làm sạch dữ liệu đoàn viên của các', 'xã đoàn', 'Ban Xây dựng', 'Đoàn', 'Trước 25/3/2026', '2 Trực tại cơ quan Văn phòng Hằng ngày',
    '2. Văn phòng báo cáo trước ngày 28/3/2026.',
  ];
  const [first, second] = readDocument(plainText(lines.join('\n')), referenceContext()).items;
  expect(first?.children.map(({ number, tasks }) => [number, tasks.map(({ assignees, deadlines, recurrences }) => [assignees.map(({ name }) => name), deadlines.map(({ to }) => to), recurrences.map(({ every }) => every)])])).toEqual([
    ['1', [[['Ban Xây dựng Đoàn'], ['2026-03-24'], []]]],
    ['2', [[['Văn phòng'], [], ['day']]]],
  ]);
  expect(second?.tasks[0]?.deadlines[0]?.to).toBe('2026-03-27');
});

test('the cells of a row are found in a time that grows with its words', () => {
  const lines = ['TT Nhiệm vụ Chủ trì Phối hợp Thời gian', ...Array.from({ length: 60 }, (_, row) => `${row + 1} Rà soát biển báo Sở Xây dựng Công an tỉnh ${(row % 28) + 1}/10/2026`)];
  expect(cellsOf(...lines)[0]).toHaveLength(61);
  // One endless row: no cell is looked for further than a row can reach.
  expect(cellsOf('TT Nhiệm vụ Chủ trì Thời gian', `1 ${'Sở Y tế Quý I '.repeat(2000)}`).length).toBeLessThanOrEqual(1);
});
