/** Rounds of inspection plans in the ways offices list their units. */
import { expect, test } from 'vitest';
import { plainText } from '../../shared/domain/reading/source/plain-text.ts';
import { readDocument } from '../../shared/domain/reading/read-document.ts';
import { referenceContext } from '../support/dictionary.ts';

/** Rounds as kind, last day and units; and how many of the items became tasks. */
function read(...lines: string[]) {
  const reading = readDocument(plainText(['TỈNH ĐOÀN HÒA SƠN', 'Số: 5-KH/TĐTN', 'Hòa Sơn, ngày 10 tháng 01 năm 2026', 'KẾ HOẠCH', 'Kiểm tra công tác đoàn năm 2026', 'I. NỘI DUNG KIỂM TRA', ...lines].join('\n')), referenceContext());
  const tasks = (items: typeof reading.items): number => items.reduce((sum, item) => sum + item.tasks.length + tasks(item.children), 0);
  return { rounds: reading.rounds.map(({ kind, window, units }) => [kind, window?.to ?? null, units.map(({ name }) => name)]), tasks: tasks(reading.items) };
}

test('under a head in the middle of a list, with a colon or without, each unit bears it up to the next with a head of its own', () => {
  expect(read(
    '1. Đợt 1: Kiểm tra định kỳ', '- Đơn vị được kiểm tra: Thành đoàn Hòa Sơn; các huyện đoàn: Mường Lát, Quan Sơn; Đoàn Khối các cơ quan tỉnh.', '- Thời gian: tháng 5/2026.',
    '2. Kiểm tra chuyên đề', '- Đơn vị được kiểm tra: các huyện đoàn Bá Thước, Lang Chánh; Thị đoàn Bỉm Lâm.', '- Thời gian: Quý III/2026.',
  )).toEqual({
    rounds: [
      ['periodic', '2026-05-31', ['Thành đoàn Hòa Sơn', 'Huyện đoàn Mường Lát', 'Huyện đoàn Quan Sơn', 'Đoàn Khối các cơ quan tỉnh']],
      ['thematic', '2026-09-30', ['Huyện đoàn Bá Thước', 'Huyện đoàn Lang Chánh', 'Thị đoàn Bỉm Lâm']],
    ], tasks: 0,
  });
});

test('by cluster, a line each, whatever their bullet', () => {
  for (const bullet of ['+', '-']) {
    expect(read('1. Đợt 1: Kiểm tra định kỳ', '+ Đơn vị được kiểm tra, chia theo cụm thi đua:', `${bullet} Cụm số 1: Con Cuông, Tương Dương.`, `${bullet} Cụm số 2: Quế Phong, Quỳ Châu.`, '+ Thời gian: nửa cuối tháng 6/2026.')).toEqual({
      rounds: [['periodic', '2026-06-30', ['Con Cuông', 'Tương Dương', 'Quế Phong', 'Quỳ Châu']]], tasks: 0,
    });
  }
});

test('in a table of days below their time they are one round', () => {
  expect(read(
    '1. Đợt 2: Kiểm tra định kỳ', '+ Nội dung: kết quả năm 2026.', '+ Thời gian: từ ngày 16/11 đến ngày 20/11/2026, lịch cụ thể như sau:',
    'Ngày kiểm tra\tĐơn vị được kiểm tra\tTrưởng đoàn', '16/11/2026\tThành đoàn Vinh Sơn\tĐồng chí Bí thư', '20/11/2026\tHuyện đoàn Đô Lâm\tĐồng chí Phó Bí thư',
  )).toEqual({ rounds: [['periodic', '2026-11-20', ['Thành đoàn Vinh Sơn', 'Huyện đoàn Đô Lâm']]], tasks: 0 });
});

test('told in a sentence with its own time first, whatever years follow', () => {
  expect(read(
    '1. Kiểm tra 6 tháng đầu năm: Từ ngày 06/6 đến hết ngày 17/6/2026, Ban Thường vụ kiểm tra Tháng Thanh niên năm 2026 tại các huyện đoàn Anh Lâm, Con Cuông và Thị đoàn Cửa Sót. Số liệu tính đến ngày 31/5/2026.',
    '2. Giám sát chuyên đề: Trong Quý III/2026, giám sát thu nộp đoàn phí ở 02 đơn vị là Huyện đoàn Quế Phong, Đoàn Khối các cơ quan tỉnh.',
  )).toEqual({
    rounds: [
      ['periodic', '2026-06-17', ['Huyện đoàn Anh Lâm', 'Huyện đoàn Con Cuông', 'Thị đoàn Cửa Sót']],
      ['thematic', '2026-09-30', ['Huyện đoàn Quế Phong', 'Đoàn Khối các cơ quan tỉnh']],
    ], tasks: 0,
  });
});

test('a row of a table each, named by its first column', () => {
  expect(read(
    '1. Lịch trong năm', '| Đợt | Nội dung | Đơn vị | Thời gian |', '|---|---|---|---|',
    '| Đợt 1 | Kiểm tra định kỳ quy chế | Đảng ủy các xã Ea Lâm, Ea Tul; Đảng ủy thị trấn Quảng Phú | Tháng 4/2026 |', '| Đợt 2 | Kiểm tra chuyên đề đất đai | Chi bộ Phòng Kinh tế | Quý III/2026 |',
  )).toEqual({
    rounds: [['periodic', '2026-04-30', ['Đảng ủy xã Ea Lâm', 'Đảng ủy xã Ea Tul', 'Đảng ủy thị trấn Quảng Phú']], ['thematic', '2026-09-30', ['Chi bộ Phòng Kinh tế']]], tasks: 0,
  });
});

test('units a line each below a letter, by region below a count, and in a schedule that an annex holds', () => {
  expect(read('1. Kiểm tra định kỳ', 'a) Đối tượng:', '- Hội LHPN huyện Cái Lâm', '- Hội Phụ nữ Công an tỉnh', 'b) Thời gian: tháng 6/2026.').rounds).toEqual([['periodic', '2026-06-30', ['Hội LHPN huyện Cái Lâm', 'Hội Phụ nữ Công an tỉnh']]]);
  expect(read('1. Đợt 2: Kiểm tra chuyên đề', '- Thời gian: tháng 8/2026.', '- Đơn vị: 03 đơn vị, cụ thể:', '+ Khu vực phía Bắc: Cao Bằng, Điện Biên.', '+ Khu vực phía Nam: Đoàn Đại học Cần Thơ.').rounds).toEqual([['thematic', '2026-08-31', ['Cao Bằng', 'Điện Biên', 'Đoàn Đại học Cần Thơ']]]);
  expect(read(
    '1. Kiểm tra thường xuyên', 'a) Đối tượng: các đơn vị nêu tại Phụ lục.', 'b) Thời gian: đến ngày 30/10/2026.', 'Nơi nhận:', '- Lưu: VT.', 'PHỤ LỤC', 'LỊCH KIỂM TRA',
    'TT | Đơn vị được kiểm tra | Thời gian | Trưởng đoàn', '1 | Sở Nội vụ | 06/5/2026 | Giám đốc', '2 | UBND các xã Tam Nông, Thanh Lâm | 10/6/2026 | Phó Giám đốc',
  ).rounds).toEqual([['periodic', '2026-10-30', ['Sở Nội vụ', 'UBND xã Tam Nông', 'UBND xã Thanh Lâm']]]);
});

test('under the name of a round, a numbered line for each unit, whatever number it bears', () => {
  expect(read(
    'ĐỢT I (từ ngày 11/5/2026 đến ngày 29/5/2026)', 'Kiểm tra định kỳ kết quả nửa đầu năm tại các đơn vị:', '1. Huyện đoàn Nam Lâm', '2. Thị đoàn Điện Sơn',
    'ĐỢT II (tháng 9/2026)', 'Giám sát chuyên đề việc dùng các quỹ:', '1. Các huyện đoàn Thăng Hòa, Quế Lâm', '2. Thành đoàn Hội Sơn',
  )).toEqual({
    rounds: [
      ['periodic', '2026-05-29', ['Huyện đoàn Nam Lâm', 'Thị đoàn Điện Sơn']],
      ['thematic', '2026-09-30', ['Huyện đoàn Thăng Hòa', 'Huyện đoàn Quế Lâm', 'Thành đoàn Hội Sơn']],
    ], tasks: 0,
  });
});

test('by months; by days that follow each other; with the day behind the unit; by team', () => {
  expect(read('1. Tháng 5/2026: Giám sát tại Huyện đoàn Nam Lâm, Thị đoàn Điện Sơn.', '2. Tháng 9/2026: Giám sát tại Thành đoàn Hội Sơn.')).toEqual({
    rounds: [['periodic', '2026-05-31', ['Huyện đoàn Nam Lâm', 'Thị đoàn Điện Sơn']], ['periodic', '2026-09-30', ['Thành đoàn Hội Sơn']]], tasks: 0,
  });
  const days = [['periodic', '2026-05-12', ['Huyện đoàn Nam Lâm', 'Thị đoàn Điện Sơn', 'Thành đoàn Hội Sơn']]];
  expect(read('- Ngày 10/5/2026: Huyện đoàn Nam Lâm, Thị đoàn Điện Sơn.', '- Ngày 12/5/2026: Thành đoàn Hội Sơn.')).toEqual({ rounds: days, tasks: 0 });
  expect(read('- Huyện đoàn Nam Lâm: ngày 10/5/2026.', '- Thị đoàn Điện Sơn (sáng ngày 10/5/2026).', '- Thành đoàn Hội Sơn - ngày 12/5/2026.')).toEqual({ rounds: days, tasks: 0 });
expect(read('1. Đoàn số 1', '- Trưởng đoàn: đ/c Lê Văn An, Bí thư.', '- Kiểm tra tại: Huyện đoàn Nam Lâm, Thị đoàn Điện Sơn', '- Thời gian: ngày 10/5/2026', '2. Đoàn số 2 do đồng chí Phó Bí thư làm Trưởng đoàn, kiểm tra các huyện đoàn: Quế Lâm, Thăng Hòa.', 'Thời gian: ngày 12/5/2026')).toEqual({
    rounds: [['periodic', '2026-05-10', ['Huyện đoàn Nam Lâm', 'Thị đoàn Điện Sơn']], ['periodic', '2026-05-12', ['Huyện đoàn Quế Lâm', 'Huyện đoàn Thăng Hòa']]], tasks: 0,
  });
});

test('units under one head of the plan, their time under another; duties name units too, and are none', () => {
  expect(read(
    'Đánh giá đúng thực chất.', 'II. ĐỐI TƯỢNG KIỂM TRA', '1. Huyện đoàn Nam Lâm', '2. Thành đoàn Hội Sơn', 'III. THỜI GIAN KIỂM TRA', 'Từ ngày 11/5/2026 đến ngày 22/5/2026.',
    'IV. TỔ CHỨC THỰC HIỆN', '1. Huyện đoàn Nam Lâm: trước ngày 05/5/2026.', '2. Văn phòng Tỉnh đoàn - đơn vị chủ trì: Ban Tổ chức.',
  ).rounds).toEqual([['periodic', '2026-05-22', ['Huyện đoàn Nam Lâm', 'Thành đoàn Hội Sơn']]]);
});
