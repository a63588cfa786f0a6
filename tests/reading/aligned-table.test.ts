/** Tables that a page set in columns, as text out of a PDF keeps them by spaces. */
import { expect, test } from 'vitest';
import { plainText } from '../../shared/domain/reading/source/plain-text.ts';
import { readDocument } from '../../shared/domain/reading/read-document.ts';
import { referenceContext } from '../support/dictionary.ts';
import { cellsOf } from '../support/tables.ts';

test('numbers in the middle of their rows, heads of two lines and close to each other, rows a few letters off', () => {
  expect(cellsOf(
    '                                                 Cơ quan phối Thời gian',
    'STT Nội dung công việc      Cơ quan chủ trì',
    '                                                 hợp          thực hiện',
    '',
    '     Trồng cây ven hồ, dựng                      Sở Xây dựng,',
    '1                          Văn phòng Tỉnh đoàn                Tháng 7/2026',
    '     biển chỉ đường                              Công an tỉnh',
    '',
    '     Tập huấn cho cán bộ cơ Ban Tổ chức Tỉnh đoàn; Các xã đoàn, Quý III và',
    '2',
    '     sở                     Trường Chính trị tỉnh phường đoàn   Quý IV/2026',
    '',
    '3    In sổ tay              Văn phòng Tỉnh đoàn                Hằng quý',
    '',
    '                                        2',
    '\fSTT Nội dung công việc      Cơ quan chủ trì',
    '',
    '4    Sơ kết                 Ban Phong trào                     15/12/2026',
    '     công trình',
    '',
    '      III. TỔ CHỨC THỰC HIỆN',
    '      1. Văn phòng theo dõi.',
  )).toEqual([[
    ['STT', 'Nội dung công việc', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian thực hiện'],
    ['1', 'Trồng cây ven hồ, dựng biển chỉ đường', 'Văn phòng Tỉnh đoàn', 'Sở Xây dựng, Công an tỉnh', 'Tháng 7/2026'],
    ['2', 'Tập huấn cho cán bộ cơ sở', 'Ban Tổ chức Tỉnh đoàn; Trường Chính trị tỉnh', 'Các xã đoàn, phường đoàn', 'Quý III và Quý IV/2026'],
    ['3', 'In sổ tay', 'Văn phòng Tỉnh đoàn', '', 'Hằng quý'],
    ['4', 'Sơ kết công trình', 'Ban Phong trào', '', '15/12/2026'],
  ]]);
});

test('cells in the middle of their rows, heads in the middle of their columns, no empty lines', () => {
  expect(cellsOf(
    '          Tên đơn vị được                                                            Ngày công bố     Thời hạn',
    '  TT                                          Công trình',
    '             kiểm tra                                                                quyết định       kiểm tra',
    '                            Gói thầu số 13: làm đường nối Quốc lộ 32 với cao tốc',
    '       Công ty cổ phần xây  Nội Bài, đoạn từ Km0 đến Km2',
    '   1     dựng giao thông    và khu tái định cư phường Trung Tâm                        23/3/2026       02 ngày',
    '            Yên Bái         Gói thầu số 14: làm đường nối Mường La (Sơn',
    '                            La), Than Uyên',
    '          Công ty TNHH      Gói thầu số 15: làm đường nối Tân Uyên,',
    '   2                                                                                   27/3/2026       02 ngày',
    '            Hiệp Phú        Mù Cang Chải',
    '',
    '       (*) Có thay đổi, Sở báo bằng văn bản.',
  )).toEqual([[
    ['TT', 'Tên đơn vị được kiểm tra', 'Công trình', 'Ngày công bố quyết định', 'Thời hạn kiểm tra'],
    ['1', 'Công ty cổ phần xây dựng giao thông Yên Bái', 'Gói thầu số 13: làm đường nối Quốc lộ 32 với cao tốc Nội Bài, đoạn từ Km0 đến Km2 và khu tái định cư phường Trung Tâm Gói thầu số 14: làm đường nối Mường La (Sơn La), Than Uyên', '23/3/2026', '02 ngày'],
    ['2', 'Công ty TNHH Hiệp Phú', 'Gói thầu số 15: làm đường nối Tân Uyên, Mù Cang Chải', '27/3/2026', '02 ngày'],
  ]]);
});

test('heads below one that stands over them, a row that counts columns, heads of parts', () => {
  expect(cellsOf(
    'TT Nội dung              Phân công                      Hạn',
    '',
    '                         Chủ trì        Phối hợp',
    '(1) (2)                  (3)            (4)             (5)',
    '   Quý I/2026',
    '1  Kiểm kê tài sản       Phòng Tài vụ   Các phòng, ban  31/3/2026',
    '   - máy in',
    '   - bàn ghế',
    '   Quý II/2026',
    '2  Quyết toán            Phòng Tài vụ                   30/6/20',
    '                                                        26',
  )[0]?.slice(2)).toEqual([
    ['', 'Quý I/2026', '', '', ''],
    ['1', 'Kiểm kê tài sản/- máy in/- bàn ghế', 'Phòng Tài vụ', 'Các phòng, ban', '31/3/2026'],
    ['', 'Quý II/2026', '', '', ''],
    ['2', 'Quyết toán', 'Phòng Tài vụ', '', '30/6/2026'],
  ]);
});

test('the head of a part runs over columns; the number of a page stands right above the header', () => {
  expect(cellsOf(
    'TT      Nhiệm vụ            Chủ trì         Thời gian',
    '',
    'II   Về chuẩn bị đầu tư và khởi công dự án',
    '4       Phê duyệt thiết kế   Vụ Kế hoạch    60 ngày, tại',
    '        tuyến tránh          - Đầu tư       60 - 62 Bà Triệu',
    '                                         4',
    '\fTT      Nhiệm vụ            Chủ trì         Thời gian',
    '',
    '5       Bàn giao hồ sơ       Vụ Pháp chế    III/2026',
    '3- Các Ban báo cáo.',
  )).toEqual([[
    ['TT', 'Nhiệm vụ', 'Chủ trì', 'Thời gian'], ['II', 'Về chuẩn bị đầu tư và khởi công dự án', '', ''],
    ['4', 'Phê duyệt thiết kế tuyến tránh', 'Vụ Kế hoạch - Đầu tư', '60 ngày, tại 60 - 62 Bà Triệu'], ['5', 'Bàn giao hồ sơ', 'Vụ Pháp chế', 'III/2026'],
  ]]);
});

test('rows without numbers, with empty lines between them and without', () => {
  const spaced = cellsOf(
    'Đợt Thời gian    Nội dung             Đơn vị                             Trưởng đoàn',
    '',
    'Đợt Từ 22/3 đến  Chuyên đề vốn vay    Huyện đoàn Tân Hồng, Huyện đoàn    Đ/c Phó',
    '1   02/4/2026                         Hồng Ngự                           Bí thư',
    '',
    'Đợt Tháng 6/2026 Định kỳ              Thị đoàn Hồng Lĩnh                 Đ/c Bí thư',
    '2',
    '',
    '      Mỗi huyện chọn 02 cơ sở để đoàn đến xem tại chỗ, trong đó có ít nhất 01 cơ sở',
    'còn yếu.',
  );
  expect(spaced[0]?.slice(1)).toEqual([
    ['Đợt 1', 'Từ 22/3 đến 02/4/2026', 'Chuyên đề vốn vay', 'Huyện đoàn Tân Hồng, Huyện đoàn Hồng Ngự', 'Đ/c Phó Bí thư'],
    ['Đợt 2', 'Tháng 6/2026', 'Định kỳ', 'Thị đoàn Hồng Lĩnh', 'Đ/c Bí thư'],
  ]);
  const tight = cellsOf(
    '     b) Giám sát theo lịch:',
    '     Thời gian          Cơ quan, đơn vị được giám sát       Địa điểm',
    '     Sáng 11/3/2026     Ủy ban nhân dân xã Tiền Hải         Trụ sở UBND xã',
    '     Chiều 11/3/2026    Ủy ban nhân dân xã Tây Lương        Nhà văn hóa',
    '                                                            thôn 2',
    '     c) Giám sát qua báo cáo: các xã còn lại gửi báo cáo trước ngày 28/02/2026.',
  );
  expect(tight).toEqual([[
    ['Thời gian', 'Cơ quan, đơn vị được giám sát', 'Địa điểm'],
    ['Sáng 11/3/2026', 'Ủy ban nhân dân xã Tiền Hải', 'Trụ sở UBND xã'], ['Chiều 11/3/2026', 'Ủy ban nhân dân xã Tây Lương', 'Nhà văn hóa thôn 2'],
  ]]);
});

test('rows of as many pieces as the header, wherever they stand', () => {
  expect(cellsOf(
    'TT   Đơn vị   Thời gian   Trưởng đoàn',
    '1   Huyện đoàn Tân Hồng, Huyện đoàn Hồng Ngự   Sáng 11/3/2026   Đ/c Bí thư',
    '2   Thị đoàn Hồng Lĩnh   Chiều ngày 12 tháng 3 năm 2026   Đ/c Phó Bí thư',
  )).toEqual([[
    ['TT', 'Đơn vị', 'Thời gian', 'Trưởng đoàn'],
    ['1', 'Huyện đoàn Tân Hồng, Huyện đoàn Hồng Ngự', 'Sáng 11/3/2026', 'Đ/c Bí thư'], ['2', 'Thị đoàn Hồng Lĩnh', 'Chiều ngày 12 tháng 3 năm 2026', 'Đ/c Phó Bí thư'],
  ]]);
});

test('the end of a table without an empty line: a label, a title, the next table, a paragraph that goes on at the edge', () => {
  const rows = ['TT   Đơn vị             Ngày         Buổi', '1    Xã đoàn Hải Anh    08/12/2026   Sáng'];
  const tables = cellsOf(
    ...rows, '      2. Phòng Tổng hợp báo cáo kết quả từng đơn vị về Thường trực trước 20/12.', ...rows, '      Đợt 2 (từ ngày 22/12 đến ngày 24/12/2026), các chợ:', ...rows,
    '     Ngoài ra, Trạm Y tế phường rà soát điểm bán hàng dọc đường từ nay đến hết', 'tháng.',
  );
  expect(tables).toEqual(Array.from({ length: 3 }, () => [['TT', 'Đơn vị', 'Ngày', 'Buổi'], ['1', 'Xã đoàn Hải Anh', '08/12/2026', 'Sáng']]));
});

test.each([
  ['a head of two columns', ['TỈNH ĐOÀN HÒA SƠN           ĐOÀN TNCS HỒ CHÍ MINH', 'Số: 12-TB/TĐTN         Hòa Sơn, ngày 05 tháng 3 năm 2026']],
  ['a signature', ['Nơi nhận:                      TM. BAN THƯỜNG VỤ', '- Như trên;                         BÍ THƯ']],
  ['a sentence with wide spaces', ['1. Nội dung    chủ trì   thời gian đã rõ.', 'Văn phòng theo dõi.']],
])('%s is no table', (_, lines) => {
  expect(cellsOf(...lines)).toEqual([]);
});

test('an annex in columns is work', () => {
  const { items } = readDocument(plainText([
    'VĂN PHÒNG TỈNH', 'Số: 7/KH-VP', 'Hòa Sơn, ngày 15 tháng 3 năm 2026', 'KẾ HOẠCH', 'Chuẩn bị đại hội', 'PHỤ LỤC', 'Phân công', '',
    'TT   Nội dung               Chủ trì          Phối hợp         Thời gian', '1    Dựng sân khấu          Ban Phong trào   Văn phòng        29/6/2026 -', '     ngoài trời                                               09/7/2026',
  ].join('\n')), referenceContext());
  const task = items.at(-1)?.children[0]?.tasks[0];
  expect([task?.text, task?.assignees.map(({ role, name }) => `${role} ${name}`), task?.deadlines.map(({ from, to }) => [from, to])])
    .toEqual(['Dựng sân khấu ngoài trời', ['lead Ban Phong trào', 'support Văn phòng'], [['2026-06-29', '2026-07-09']]]);
});
