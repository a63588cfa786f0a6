/** Rounds of inspection plans in the ways offices list their units. */
import { expect, test } from 'vitest';
import { plainText } from '../../shared/domain/reading/source/plain-text.ts';
import { readDocument } from '../../shared/domain/reading/read-document.ts';
import { referenceContext } from '../support/dictionary.ts';
import { readPlan as read } from '../support/read-plan.ts';

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

test('units under a caption in one place, their time under the same caption in another', () => {
  expect(read(
    'II. ĐỊA BÀN KHẢO SÁT', '1. Khu vực miền núi: Hà Lâm, Điện Sơn.', '2. Khu vực đồng bằng: Nam Hòa và Thái Lâm.',
    'III. THỜI GIAN', '- Khu vực miền núi: từ ngày 16/3 đến ngày 20/3/2026; Trưởng đoàn: đồng chí Trưởng ban.', '- Khu vực đồng bằng: nửa đầu tháng 5/2026.',
  ).rounds.map(([, to, units]) => [to, units])).toEqual([['2026-03-20', ['Hà Lâm', 'Điện Sơn']], ['2026-05-15', ['Nam Hòa', 'Thái Lâm']]]);
  expect(read(
    'II. ĐƠN VỊ', '1. Đợt 6 tháng đầu năm (03 đơn vị)', '- Huyện đoàn: Nam Lâm, Quế Lâm;', '- Thành đoàn Hội Sơn.', '2. Đợt cuối năm', '- Thị đoàn Điện Sơn.',
    'III. THỜI GIAN', '- Đợt 6 tháng đầu năm: từ ngày 08/6 đến ngày 12/6/2026.', '- Đợt cuối năm: tháng 11/2026.',
  ).rounds).toEqual([['periodic', '2026-06-12', ['Huyện đoàn Nam Lâm', 'Huyện đoàn Quế Lâm', 'Thành đoàn Hội Sơn']], ['periodic', '2026-11-30', ['Thị đoàn Điện Sơn']]]);
});

test('by leader, by quarter, with a day behind each unit of a sentence', () => {
  expect(read('1. Đồng chí Bí thư Tỉnh đoàn kiểm tra Huyện đoàn Nam Lâm, Thị đoàn Điện Sơn, từ ngày 04/5 đến ngày 08/5/2026.', '2. Đồng chí Lê Văn An, Phó Bí thư: kiểm tra khối trường học, trong tháng 6/2026:', '(1) Đoàn Trường Đại học Hòa Sơn;', '(2) Đoàn Trường Cao đẳng Y tế.').rounds)
    .toEqual([['periodic', '2026-05-08', ['Huyện đoàn Nam Lâm', 'Thị đoàn Điện Sơn']], ['periodic', '2026-06-30', ['Đoàn Trường Đại học Hòa Sơn', 'Đoàn Trường Cao đẳng Y tế']]]);
  expect(read('1. Quý II: nắm tình hình tại Chi đoàn Sở Tư pháp.', '2. Quý III: giám sát chuyên đề về đoàn phí tại Chi đoàn Sở Nội vụ, Chi đoàn Sở Y tế.').rounds)
    .toEqual([['field', '2026-06-30', ['Chi đoàn Sở Tư pháp']], ['thematic', '2026-09-30', ['Chi đoàn Sở Nội vụ', 'Chi đoàn Sở Y tế']]]);
  expect(read('1. Đoàn kiểm tra làm việc với UBND xã Hồng Lâm và UBND xã Phú Lâm trong ngày 09/6, UBND xã Đại Sơn trong ngày 10/6/2026.').rounds)
    .toEqual([['periodic', '2026-06-10', ['UBND xã Hồng Lâm', 'UBND xã Phú Lâm', 'UBND xã Đại Sơn']]]);
  expect(read('1. Phúc tra', 'Từ ngày 07/12 đến ngày 11/12/2026, kiểm tra lại việc khắc phục tồn tại tại Hồ chứa nước Sông Lâm, Hồ chứa nước Tàu Sơn.').rounds)
    .toEqual([['other', '2026-12-11', ['Hồ chứa nước Sông Lâm', 'Hồ chứa nước Tàu Sơn']]]);
});

test('tables with a column for each round, a row for each quarter, a column of teams, no time at all below a head that says it', () => {
  expect(read('1. Lịch', 'TT\tĐơn vị\tĐợt I\tĐợt II', '1\tHuyện đoàn Nam Lâm\t04/6\t-', '2\tHuyện đoàn Quế Lâm\t05/6\t10/12').rounds)
    .toEqual([['periodic', '2026-06-05', ['Huyện đoàn Nam Lâm', 'Huyện đoàn Quế Lâm']], ['periodic', '2026-12-10', ['Huyện đoàn Quế Lâm']]]);
  expect(read('1. Lịch', '| TT | Đơn vị được kiểm tra | Ghi chú |', '|---|---|---|', '| | Quý II/2026 | |', '| 1 | Trường Đại học Nam Lâm | |', '| | Quý III/2026 | |', '| 2 | Trường Đại học Quế Lâm | |').rounds.map(([, to, units]) => [to, units]))
    .toEqual([['2026-06-30', ['Trường Đại học Nam Lâm']], ['2026-09-30', ['Trường Đại học Quế Lâm']]]);
  expect(read('1. Lịch', '| STT | Tỉnh, thành phố | Đoàn kiểm tra | Thời gian |', '|---|---|---|---|', '| 1 | Tỉnh Nam Lâm | Đoàn số 1 | 15 - 16/9/2026 |', '| 2 | Tỉnh Quế Lâm | Đoàn số 2 | 17/9/2026 |', '| 3 | Thành phố Hội Sơn | Đoàn số 2 | 18/9/2026 |').rounds)
    .toEqual([['periodic', '2026-09-16', ['Tỉnh Nam Lâm']], ['periodic', '2026-09-18', ['Tỉnh Quế Lâm', 'Thành phố Hội Sơn']]]);
  expect(read('1. Lịch', 'Đợt 1 (từ ngày 08/9 đến ngày 18/9/2026), tập trung các cơ sở làm bánh:', '| STT | Cơ sở | Địa chỉ |', '|---|---|---|', '| 1 | Công ty Hương Lâm | 12 Lê Lợi |', '| 2 | Siêu thị Tân Sơn | 30 Lê Lai |').rounds)
    .toEqual([['periodic', '2026-09-18', ['Công ty Hương Lâm', 'Siêu thị Tân Sơn']]]);
});

test('the days of an annex for units that the plan tells, and rounds of units that only the annex lists', () => {
  const days = ['Nơi nhận:', '- Lưu: VT.', 'PHỤ LỤC', 'LỊCH KIỂM TRA', 'TT\tĐơn vị\tNội dung\tThời gian'];
  expect(read(
    '1. Đối tượng kiểm tra', '- Đợt 1: Hội LHPN xã Nam Lâm, Hội LHPN xã Quế Lâm.', '- Đợt 2: Hội LHPN xã Tân Sơn.', ...days,
    '1\tHội LHPN xã Nam Lâm\tKiểm tra đợt 1\t18/5/2026', '2\tHội LHPN xã Quế Lâm\tKiểm tra đợt 1\t20/5/2026', '3\tHội LHPN xã Nam Lâm\tGiám sát\t15/7/2026', '4\tHội LHPN xã Tân Sơn\tKiểm tra đợt 2\t14/10/2026',
  ).rounds.map(([, to, units]) => [to, units])).toEqual([
    ['2026-05-20', ['Hội LHPN xã Nam Lâm', 'Hội LHPN xã Quế Lâm']], ['2026-10-14', ['Hội LHPN xã Tân Sơn']], ['2026-07-15', ['Hội LHPN xã Nam Lâm']],
  ]);
});

test('what follows the units of a round in its paragraph is work of others; teams and their leaders are none', () => {
  expect(read('1. Đoàn kiểm tra đến mỗi đơn vị 01 ngày: Trung tâm Y tế huyện Nam Lâm, Trung tâm Y tế huyện Quế Lâm; bắt đầu ngày 16/11/2026, kết thúc ngày 20/11/2026. Các đơn vị khác tự kiểm tra và gửi kết quả trước ngày 13/11/2026.'))
    .toEqual({ rounds: [['periodic', '2026-11-20', ['Trung tâm Y tế huyện Nam Lâm', 'Trung tâm Y tế huyện Quế Lâm']]], tasks: 1 });
  expect(read('1. Ban Thường vụ thành lập 02 đoàn kiểm tra, cụ thể:', '1.1. Đoàn số 1', '- Trưởng đoàn: đ/c Lê Văn An.', '- Lịch kiểm tra:', '+ Ngày 11/5: buổi sáng kiểm tra Đoàn xã Nam Lâm; buổi chiều kiểm tra Đoàn xã Quế Lâm.', '+ Sáng 13/5: Đoàn trường THPT Cư M\'gar 2.', '1.2. Đoàn số 2 do đồng chí Phó Bí thư làm Trưởng đoàn.'))
    .toEqual({ rounds: [['periodic', '2026-05-13', ['Đoàn xã Nam Lâm', 'Đoàn xã Quế Lâm', "Đoàn trường THPT Cư M'gar 2"]]], tasks: 0 });
});

test('one matter is a theme, the whole work of a year is periodic, a re-check is neither', () => {
  const kind = (line: string) => read(`1. ${line}`, '- Đơn vị: Huyện đoàn Nam Lâm.', '- Thời gian: tháng 5/2026.').rounds.map(([first]) => first);
  expect(['Kiểm tra việc thu, nộp đoàn phí', 'Kiểm tra công tác đoàn', 'Phúc tra việc khắc phục', 'Khảo sát đời sống đoàn viên', 'Kiểm tra các cơ sở', 'Thanh tra hành nghề dược'].flatMap(kind)).toEqual(['thematic', 'periodic', 'other', 'field', 'periodic', 'thematic']);
});

test('a count is what stands in front of the units, and a time before the day of issue is asked as that', () => {
  const doubts = (...lines: string[]) => readDocument(plainText(lines.join('\n')), referenceContext()).doubts.map(({ code }) => code).filter((code) => ['count-mismatch', 'year-mismatch', 'deadline-passed'].includes(code));
  const codes = (...lines: string[]) => doubts('TỈNH ĐOÀN HÒA SƠN', 'Số: 5-KH/TĐTN', 'Hòa Sơn, ngày 12 tháng 01 năm 2026', 'KẾ HOẠCH', 'Kiểm tra công tác đoàn năm 2026', 'I. NỘI DUNG KIỂM TRA', ...lines);
  const time = '- Thời gian: tháng 5/2026.';
  expect(codes('1. Kiểm tra', '- Kiểm tra tại 03 đơn vị, gồm: Huyện đoàn Nam Lâm, Thị đoàn Điện Sơn.', time)).toEqual(['count-mismatch']);
  expect(codes('1. Kiểm tra', '- Kiểm tra tại 02 tỉnh đoàn và 01 đoàn trực thuộc, gồm: Tỉnh đoàn Nam Lâm, Tỉnh đoàn Hòa Sơn, Đoàn Khối các cơ quan.', time)).toEqual([]);
  expect(codes('1. Kiểm tra Ban Chỉ đạo 389 huyện Nam Lâm, Ban Chỉ đạo 389 huyện Quế Lâm (mỗi huyện chọn 02 xã), trong tháng 5/2026.')).toEqual([]);
  // A year misprinted stays, with its doubt; a span that began long before the plan is what is looked at.
  expect(codes('1. Kiểm tra', '- Đơn vị: Huyện đoàn Nam Lâm.', '- Thời gian: tháng 5/2025.')).toEqual(['year-mismatch']);
  expect(read('1. Kiểm tra', '- Đơn vị: Huyện đoàn Nam Lâm.', '- Thời gian: tháng 5/2025.').rounds.map(([, to]) => to)).toEqual(['2025-05-31']);
  expect(read('1. Giám sát chuyên đề', 'Giám sát Huyện đoàn Nam Lâm và Huyện đoàn Quế Lâm trong việc thu đoàn phí. Tiến hành vào giữa tháng 9/2026. Thời gian giám sát: từ tháng 6/2025 đến tháng 8/2026.').rounds.map(([, to]) => to)).toEqual(['2026-09-20']);
  const notice = (line: string) => doubts('UBND TỈNH', 'Số: 1/TB-VPUBND', 'Lạng Sơn, ngày 12 tháng 5 năm 2026', 'THÔNG BÁO', 'Kết luận tại cuộc họp giao ban ngày 08/5/2026', `1. Sở Y tế báo cáo ${line}.`);
  expect(notice('trong tuần này')).toEqual(['deadline-passed']);
  expect(notice('trước ngày 20/5/2025')).toEqual(['year-mismatch']);
});

test('units under one head of places, with a comma inside a name, and those that another point names by its number', () => {
  expect(read('1. Khảo sát', '- Thời gian: tháng 6/2026.', '- Địa bàn khảo sát: các phường Nam Lâm, Quế Lâm và xã Long Sơn.', '2. Trong tháng 7/2026, đi cơ sở tại các tỉnh: Nam Lâm, Quế Lâm và Hòa Sơn.').rounds.map(([, to, units]) => [to, units]))
    .toEqual([['2026-06-30', ['Phường Nam Lâm', 'Phường Quế Lâm', 'xã Long Sơn']], ['2026-07-31', ['Tỉnh Nam Lâm', 'Tỉnh Quế Lâm', 'Tỉnh Hòa Sơn']]]);
  expect(read('1. Giám sát trong tháng 8/2026 đối với: Đoàn cơ sở Sở Y tế, Đoàn cơ sở Sở Nội vụ, Đoàn cơ sở Viện Nghiên cứu Chiến lược, Chính sách Lâm nghiệp.').rounds.map(([, , units]) => units))
    .toEqual([['Đoàn cơ sở Sở Y tế', 'Đoàn cơ sở Sở Nội vụ', 'Đoàn cơ sở Viện Nghiên cứu Chiến lược, Chính sách Lâm nghiệp']]);
  expect(read('1. Giám sát', '- Đối tượng: Chi bộ Phòng Kinh tế, Hạ tầng và Đô thị; Chi bộ Công an phường.', '- Mốc giám sát: từ ngày 01/7/2025 đến ngày 31/12/2025.', '- Thời gian tiến hành: tháng 3/2026.').rounds.map(([, to, units]) => [to, units]))
    .toEqual([['2026-03-31', ['Chi bộ Phòng Kinh tế, Hạ tầng và Đô thị', 'Chi bộ Công an phường']]]);
  expect(read(
    'I. ĐỐI TƯỢNG GIÁM SÁT', '1. Phạm vi: từ ngày 01/7/2021 đến ngày 30/6/2025.', '2. Giám sát trực tiếp: Ủy ban nhân dân các xã Nam Lâm, Quế Lâm và phường Hội Sơn; Thanh tra tỉnh.', 'II. THỜI GIAN', '1. Làm việc với các đơn vị nêu tại điểm 2 Mục I: từ ngày 09 đến ngày 20 tháng 3 năm 2026.',
  ).rounds.map(([, to, units]) => [to, units])).toEqual([['2026-03-20', ['Ủy ban nhân dân xã Nam Lâm', 'Ủy ban nhân dân xã Quế Lâm', 'Ủy ban nhân dân phường Hội Sơn', 'Thanh tra tỉnh']]]);
  expect(read('1. Trong tháng 7/2026, Công an xã kiểm tra Nhà nghỉ Hương Lâm, Công trường Nhà máy Nhiệt điện Hòa Sơn 2. Các thôn tự kiểm tra hộ kinh doanh.').rounds.map(([, , units]) => units))
    .toEqual([['Nhà nghỉ Hương Lâm', 'Công trường Nhà máy Nhiệt điện Hòa Sơn 2']]);
});

test('what is looked at stands behind the units, their time at the end of the sentence or in the next; a person beside a body is no unit', () => {
  expect(read(
    '1. Kiểm tra tài chính', 'Kiểm tra Ban Tài chính, Văn phòng Liên đoàn Lao động tỉnh về quản lý, sử dụng kinh phí năm 2025 vào tuần thứ hai của tháng 3/2026.',
    '2. Giám sát', 'Giám sát Ban Thường vụ Huyện đoàn Mường Lát, Ban Thường vụ Huyện đoàn Quan Sơn về việc chăm lo cho đoàn viên. Thời gian giám sát: trong tháng 9/2026.',
    '3. Kiểm tra phong trào', 'Kiểm tra tại Thành đoàn Hòa Sơn và Đoàn Khối các trường đại học, cao đẳng tỉnh Thái Nguyên trong tháng 5/2026; Ban sẽ có công văn báo lịch.',
    '4. Kiểm tra đất đai', '- Đối tượng kiểm tra: Đảng ủy phường Đồng Hòa và đồng chí Bí thư Đảng ủy phường, Đảng ủy phường Lãm Hà.', '- Thời gian: tháng 8/2026.',
  ).rounds.map(([, to, units]) => [to, units])).toEqual([
    ['2026-03-14', ['Ban Tài chính', 'Văn phòng Liên đoàn Lao động tỉnh']],
    ['2026-09-30', ['Ban Thường vụ Huyện đoàn Mường Lát', 'Ban Thường vụ Huyện đoàn Quan Sơn']],
    ['2026-05-31', ['Thành đoàn Hòa Sơn', 'Đoàn Khối các trường đại học, cao đẳng tỉnh Thái Nguyên']],
    ['2026-08-31', ['Đảng ủy phường Đồng Hòa', 'Đảng ủy phường Lãm Hà']],
  ]);
});

test('several rounds told one behind the other in a line: by name, by quarter, by month', () => {
  expect(read(
    '1. Kiểm tra chuyên đề: Đợt 1 từ ngày 06/4 đến ngày 10/4/2026 kiểm tra tại 02 đơn vị: Huyện đoàn Ba Bể, Thị đoàn Sa Pa. Đợt 2 dự kiến nửa đầu tháng 10/2026 kiểm tra tại 02 đơn vị: Huyện đoàn Na Rì, Thành đoàn Lào Cai.',
    '2. Kiểm tra định kỳ: Quý I/2026 kiểm tra Huyện đoàn Bắc Hà và Huyện đoàn Bát Xát. Quý II/2026 kiểm tra Đoàn Khối các cơ quan tỉnh, Huyện đoàn Si Ma Cai.',
  ).rounds).toEqual([
    ['thematic', '2026-04-10', ['Huyện đoàn Ba Bể', 'Thị đoàn Sa Pa']], ['thematic', '2026-10-15', ['Huyện đoàn Na Rì', 'Thành đoàn Lào Cai']],
    ['periodic', '2026-03-31', ['Huyện đoàn Bắc Hà', 'Huyện đoàn Bát Xát']], ['periodic', '2026-06-30', ['Đoàn Khối các cơ quan tỉnh', 'Huyện đoàn Si Ma Cai']],
  ]);
});

test('a line for each month; a month without units holds for none of them, and what each looks at says of which kind it is', () => {
  expect(read(
    '1. Lịch theo tháng', '- Tháng 3/2026: kiểm tra việc thu, nộp đoàn phí tại 02 chi bộ gồm Chi bộ Công an xã, Chi bộ Quân sự xã.',
    '- Tháng 5/2026: giám sát chuyên đề nề nếp sinh hoạt tại các chi bộ: thôn Nà Tấu, Trạm Y tế.', '- Tháng 8/2026: không bố trí cuộc nào.', '- Tháng 11/2026: kiểm tra cuối năm đối với Chi bộ Văn phòng, Chi bộ các cơ quan Đảng.',
  )).toEqual({
    rounds: [
      ['thematic', '2026-03-31', ['Chi bộ Công an xã', 'Chi bộ Quân sự xã']], ['thematic', '2026-05-31', ['Chi bộ thôn Nà Tấu', 'Chi bộ Trạm Y tế']],
      ['periodic', '2026-11-30', ['Chi bộ Văn phòng', 'Chi bộ các cơ quan Đảng']],
    ], tasks: 0,
  });
});

test('teams that go to bare places; clusters below what is looked at', () => {
  expect(read(
    '1. Kiểm tra toàn diện', 'a) Đoàn số 1: do đồng chí Trần Văn Bình, Bí thư làm Trưởng đoàn, kiểm tra các tỉnh, thành đoàn: Cao Bằng, Bắc Kạn. Thời gian: từ ngày 04/5 đến ngày 08/5/2026.',
    'b) Đoàn số 2: do đồng chí Lê Thị Mai, Bí thư làm Trưởng đoàn, kiểm tra tại: Nghệ An, Hà Tĩnh. Thời gian: từ ngày 11/5 đến ngày 15/5/2026.',
  ).rounds).toEqual([['periodic', '2026-05-08', ['Cao Bằng', 'Bắc Kạn']], ['periodic', '2026-05-15', ['Nghệ An', 'Hà Tĩnh']]]);
  expect(read(
    '1. Giám sát chuyên đề, đi cơ sở', 'Nội dung: việc chuyển sinh hoạt đoàn. Các đơn vị ở từng cụm:', '- Cụm số 1 (phía Bắc): giám sát tại Đoàn các phường Việt Trì, Vân Phú, trong tháng 5/2026.',
    '- Cụm số 2: giám sát tại Đoàn xã Bình Xuyên và Đoàn phường Vĩnh Phúc; thời gian từ 01/6 đến 12/6/2026.',
  ).rounds.map(([, to, units]) => [to, units])).toEqual([['2026-05-31', ['Đoàn phường Việt Trì', 'Đoàn phường Vân Phú']], ['2026-06-12', ['Đoàn xã Bình Xuyên', 'Đoàn phường Vĩnh Phúc']]]);
});

test('how long an inspection takes stands beside when it takes place', () => {
  expect(read(
    'Danh mục các cuộc kiểm tra:', '| TT | Nội dung kiểm tra | Đối tượng kiểm tra | Thời hạn | Thời gian triển khai |', '|---|---|---|---|---|',
    '| 1 | Thu nộp đoàn phí | Huyện đoàn Ba Bể | 45 ngày | Quý I/2026 |', '| 2 | Công tác cán bộ | Thị đoàn Sa Pa | 30 ngày | Tháng 9/2026 |',
  ).rounds.map(([, to, units]) => [to, units])).toEqual([['2026-03-31', ['Huyện đoàn Ba Bể']], ['2026-09-30', ['Thị đoàn Sa Pa']]]);
});

test('rows below a team are its round; neighbours of another matter are other rounds; a schedule that says it once more adds none', () => {
  expect(read(
    '1. Lịch của các đoàn:', '| STT | Đơn vị được kiểm tra | Thời gian |', '|---|---|---|', '| | Đoàn kiểm tra số 1 (Trưởng đoàn: đ/c Vân) | |', '| 1 | Huyện đoàn Ba Bể | 07/4/2026 |', '| 2 | Huyện đoàn Na Rì | 09/4/2026 |',
    '| | Đoàn kiểm tra số 2 (Trưởng đoàn: đ/c Hải) | |', '| 3 | Thị đoàn Sa Pa | 08/4/2026 |',
  ).rounds).toEqual([['periodic', '2026-04-09', ['Huyện đoàn Ba Bể', 'Huyện đoàn Na Rì']], ['periodic', '2026-04-08', ['Thị đoàn Sa Pa']]]);
  expect(read(
    '1. Giám sát:', '| TT | Nội dung giám sát | Đơn vị được giám sát | Thời gian |', '|---|---|---|---|', '| 1 | Thu chi đoàn phí | Huyện đoàn Ba Bể | Ngày 14/4/2026 |', '| 2 | Dạy thêm | Thị đoàn Sa Pa | Ngày 15/4/2026 |',
  ).rounds.map(([, to, units]) => [to, units])).toEqual([['2026-04-14', ['Huyện đoàn Ba Bể']], ['2026-04-15', ['Thị đoàn Sa Pa']]]);
  expect(read(
    '1. Đơn vị và thời gian:', '- Tháng 4/2026: kiểm tra Hội Nông dân các huyện: Chư Sê, Phú Thiện.', '- Tháng 5/2026: kiểm tra Hội Nông dân huyện Kbang.',
    '2. Phân công trưởng đoàn:', 'Thời gian\tĐơn vị được kiểm tra\tTrưởng đoàn', 'Tháng 4/2026\tChư Sê, Phú Thiện\tĐ/c Phó Chủ tịch', 'Tháng 5/2026\tKbang\tĐ/c Chủ tịch',
  ).rounds.map(([, to, units]) => [to, units])).toEqual([['2026-04-30', ['Hội Nông dân huyện Chư Sê', 'Hội Nông dân huyện Phú Thiện']], ['2026-05-31', ['Hội Nông dân huyện Kbang']]]);
});

test('a round and day by day its units; one place after the other in a sentence', () => {
  expect(read('ĐỢT 1', '14/4/2026 (thứ Ba)', 'Huyện đoàn Ba Bể', '15/4/2026 (thứ Tư)', 'Thị đoàn Sa Pa', 'ĐỢT 2', '15/9/2026 (thứ Ba)', 'Huyện đoàn Na Rì').rounds.map(([, to, units]) => [to, units])).toEqual([
    ['2026-04-15', ['Huyện đoàn Ba Bể', 'Thị đoàn Sa Pa']], ['2026-09-15', ['Huyện đoàn Na Rì']],
  ]);
  expect(read('1. Giám sát doanh nghiệp', 'Đoàn giám sát làm việc tại Công ty May Kinh Bắc trong tháng 5/2026; tại Công ty Bao bì Thuận An và Công ty Cơ khí Đại Lâm trong tháng 10/2026.').rounds.map(([, to, units]) => [to, units])).toEqual([
    ['2026-05-31', ['Công ty May Kinh Bắc']], ['2026-10-31', ['Công ty Bao bì Thuận An', 'Công ty Cơ khí Đại Lâm']],
  ]);
});

test('rounds by other names: Chuyến, Cuộc kiểm tra thứ nhất', () => {
  expect(read('1. Lịch khảo sát', '- Chuyến 1, sáng ngày 08/5/2026: xã Đăk Long, xã Đăk Plô.', '- Chuyến 2, ngày 09/5/2026: xã Măng Bút.').rounds.map(([, to, units]) => [to, units])).toEqual([
    ['2026-05-08', ['xã Đăk Long', 'xã Đăk Plô']],
    ['2026-05-09', ['xã Măng Bút']],
  ]);
  expect(read(
    '1. Cuộc kiểm tra thứ nhất', '- Đơn vị được kiểm tra: Huyện đoàn Mường Lát, Huyện đoàn Quan Sơn.', '- Thời gian: tháng 5/2026.',
    '2. Cuộc kiểm tra thứ hai', '- Đơn vị được kiểm tra: Thị đoàn Bỉm Lâm.', '- Thời gian: hoàn thành trước ngày 30/9/2026.',
  ).rounds.map(([, to, units]) => [to, units])).toEqual([
    ['2026-05-31', ['Huyện đoàn Mường Lát', 'Huyện đoàn Quan Sơn']],
    ['2026-09-29', ['Thị đoàn Bỉm Lâm']],
  ]);
});

test('a line for each day below the name of a round, on a page that breaks its lines', () => {
  const prose = Array.from({ length: 12 }, () => ['Các đơn vị được kiểm tra chuẩn bị báo cáo bằng văn bản theo đề cương và gửi về', 'thường trực đoàn kiểm tra để tổng hợp trước khi làm việc với từng đơn vị.']).flat();
  const schedule = ['ĐỢT 1', '14/4/2026 (thứ Ba)', 'Sở Xây dựng', 'Sở Tài chính', '15/4/2026 (thứ Tư)', 'UBND phường Việt Trì', '16/4/2026', 'UBND xã Lương Sơn'];
  for (const before of [[], prose]) {
    expect(read('1. Lịch kiểm tra', ...before, ...schedule).rounds)
      .toEqual([['periodic', '2026-04-16', ['Sở Xây dựng', 'Sở Tài chính', 'UBND phường Việt Trì', 'UBND xã Lương Sơn']]]);
  }
});

test('a unit that is gone to for two matters until the same day stands in both rounds', () => {
  expect(read(
    '1. Kiểm tra định kỳ', '- Đơn vị được kiểm tra: Huyện đoàn Mường Lát, Huyện đoàn Quan Sơn.', '- Thời gian: Quý III/2026.',
    '2. Kiểm tra chuyên đề', '- Đơn vị được kiểm tra: Huyện đoàn Quan Sơn.', '- Thời gian: Quý III/2026.',
  ).rounds).toEqual([
    ['periodic', '2026-09-30', ['Huyện đoàn Mường Lát', 'Huyện đoàn Quan Sơn']],
    ['thematic', '2026-09-30', ['Huyện đoàn Quan Sơn']],
  ]);
});

test('a school and the commune it lies in are one unit; the one time of the plan holds for a bare list', () => {
  expect(read(
    '1. Thời gian: ngày 18/4/2026.', 'PHỤ LỤC', 'DANH SÁCH ĐƠN VỊ ĐƯỢC KIỂM TRA', '| TT | Đơn vị được kiểm tra | Cấp học |', '|---|---|---|',
    '| 1 | Trường THCS Bình Sơn, xã Bình Sơn | THCS |', '| 2 | UBND xã Hòa Lâm, Trạm Y tế xã Hòa Lâm | |',
  ).rounds).toEqual([['periodic', '2026-04-18', ['Trường THCS Bình Sơn, xã Bình Sơn', 'UBND xã Hòa Lâm', 'Trạm Y tế xã Hòa Lâm']]]);
});

test('told in sentences: the time at the end, in front, behind a colon; who does it is none of the units', () => {
  expect(read(
    '1. Giám sát đối với Ủy ban nhân dân xã và Công an xã, tiến hành trước kỳ họp giữa năm, từ ngày 01/6 đến ngày 10/6/2026. Hằng tháng, Văn phòng báo cáo tiến độ.',
    '2. Làm việc với UBND tỉnh: sáng ngày 28/5/2026, tại Phòng họp A.',
    '3. Đối với UBND huyện Quan Sơn, UBND huyện Bá Lâm và UBND thành phố Hòa Sơn, Ban Dân tộc xem xét báo cáo; thời gian xem xét: trong tháng 7/2026.',
    '4. Ngày 22 và 23/8/2026, Đoàn làm việc với Sở Nội vụ, Sở Xây dựng để nghe giải trình.',
    '5. Khảo sát một cửa của 03 xã, phường: xã Đạ Long, xã Phi Tô, phường 12; gặp gỡ người dân. Thời gian: trong tháng 9/2026.',
    '6. Khảo sát nghề tại các xã: Kon Pne, Krong của huyện Kbang, thời gian từ ngày 16/10 đến ngày 20/10/2026.',
  ).rounds.map(([, to, units]) => [to, units])).toEqual([
    ['2026-06-10', ['Ủy ban nhân dân xã', 'Công an xã']],
    ['2026-05-28', ['UBND tỉnh']],
    ['2026-07-31', ['UBND huyện Quan Sơn', 'UBND huyện Bá Lâm', 'UBND thành phố Hòa Sơn']],
    ['2026-08-23', ['Sở Nội vụ', 'Sở Xây dựng']],
    ['2026-09-30', ['xã Đạ Long', 'xã Phi Tô', 'phường 12']],
    ['2026-10-20', ['Xã Kon Pne', 'Xã Krong']],
  ]);
});

test('a team without a time of its own goes in that of all teams; a round whose units an annex lists gives no work', () => {
  const { rounds } = read(
    '1. Kiểm tra toàn diện', 'Thành lập 02 đoàn kiểm tra, làm việc trong khoảng thời gian từ ngày 04/5 đến ngày 29/5/2026, mỗi nơi một ngày.',
    'a) Đoàn số 1: do đồng chí Lò Thị May làm Trưởng đoàn, kiểm tra tại 02 tỉnh: Lai Châu, Điện Biên. Thời gian: từ ngày 04/5 đến ngày 08/5/2026.',
    'b) Đoàn số 2: do đồng chí Hà Văn Tới làm Trưởng đoàn, kiểm tra Thành đoàn Hòa Sơn, Huyện đoàn Quan Sơn và các nơi khác do Trưởng đoàn chọn.',
  );
  expect(rounds.map(([, to, units]) => [to, units])).toEqual([['2026-05-08', ['Lai Châu', 'Điện Biên']], ['2026-05-29', ['Thành đoàn Hòa Sơn', 'Huyện đoàn Quan Sơn']]]);
  const annexed = read(
    '1. Đợt 1: kiểm tra tại 02 đơn vị, từ ngày 14/4/2026 đến ngày 16/4/2026.', 'PHỤ LỤC', 'LỊCH KIỂM TRA', '| TT | Đơn vị được kiểm tra | Thời gian |', '|---|---|---|',
    '| 1 | Thành đoàn Hòa Sơn | 14/4/2026 |', '| 2 | Huyện đoàn Quan Sơn | 16/4/2026 |',
  );
  expect(annexed.rounds.map(([, to]) => to)).toEqual(['2026-04-16']);
  expect(annexed.tasks).toBe(0);
});

test('times in brackets behind units, a line each or in a row; the bracket tells when a feast is', () => {
  expect(read(
    '1. Kiểm tra tài chính:', '- Huyện đoàn Bến Lâm (ngày 08, 09/6; kiểm tra thêm Đoàn xã Hạ);', '- Thành đoàn Hòa Sơn (ngày 22/6);', '- Đoàn các Khu công nghiệp tỉnh (ngày 29 và 30/6; 03 cơ sở chọn tại chỗ).',
  ).rounds.map(([, to, units]) => [to, units])).toEqual([['2026-06-30', ['Huyện đoàn Bến Lâm', 'Thành đoàn Hòa Sơn', 'Đoàn các Khu công nghiệp tỉnh']]]);
  expect(read(
    '1. Giám sát quỹ đoàn', '- Đối tượng giám sát: Huyện đoàn Quan Sơn (quý II), Huyện đoàn Bá Lâm (quý III).',
    '2. Giám sát đoàn phí tại Huyện đoàn Lang Sơn (quý II), Thị đoàn Bỉm Lâm (quý IV).',
    '3. Giám sát chương trình Tết tại Huyện đoàn Cần Sơn, Đoàn Khối các cơ quan trước Tết Nguyên đán (từ ngày 02/02 đến ngày 05/02/2026). Các đơn vị còn lại gửi báo cáo chậm nhất ngày 26/02/2026.',
  ).rounds.map(([, to, units]) => [to, units])).toEqual([
    ['2026-09-30', ['Huyện đoàn Quan Sơn', 'Huyện đoàn Bá Lâm']],
    ['2026-12-31', ['Huyện đoàn Lang Sơn', 'Thị đoàn Bỉm Lâm']],
    ['2026-02-05', ['Huyện đoàn Cần Sơn', 'Đoàn Khối các cơ quan']],
  ]);
});

test('units without any time, those under a caption of their time, and the words above an annex', () => {
  expect(read(
    '1. Giám sát trực tiếp tại 02 xã từ ngày 13/10 đến ngày 16/10/2026, theo lịch tại Phụ lục.', '2. Giám sát qua báo cáo đối với: Sở Y tế, Kho bạc Nhà nước tỉnh và UBND các xã: Sơn Hạ, Nậm Mạ.',
    '3. Kiểm tra tài chính đối với cơ quan thu hộ là Văn phòng Tỉnh ủy. Thời gian thực hiện: tháng 10/2026.',
    'PHỤ LỤC', 'LỊCH GIÁM SÁT', '| TT | Thời gian | Đơn vị được giám sát |', '|---|---|---|', '| 1 | 13/10/2026 | UBND xã Hạ Lâm |', '| 2 | 16/10/2026 | UBND xã Nà Chày |',
  )).toEqual({
    rounds: [
      ['thematic', '2026-10-31', ['Văn phòng Tỉnh ủy']],
      ['periodic', '2026-10-16', ['UBND xã Hạ Lâm', 'UBND xã Nà Chày']],
      ['thematic', null, ['Sở Y tế', 'Kho bạc Nhà nước tỉnh', 'UBND xã Sơn Hạ', 'UBND xã Nậm Mạ']],
    ], tasks: 0,
  });
});

test('of a plan for the next year days without a year lie in it, unless they come within a month', () => {
  const { rounds, items } = readDocument(plainText([
    'HUYỆN ỦY HÒA SƠN', 'Số 19-KH/UBKTHU', 'Hòa Sơn, ngày 28 tháng 12 năm 2025', 'KẾ HOẠCH', 'kiểm tra, giám sát năm 2026 của Ủy ban Kiểm tra Huyện ủy', 'I. NỘI DUNG KIỂM TRA',
    '1. Kiểm tra đảng phí', '- Quý II: Đảng ủy xã Hạ Lâm, Đảng ủy xã Nà Chày.', '- Quý IV: Đảng ủy xã Sơn Hạ.', 'II. TỔ CHỨC THỰC HIỆN', '1. Văn phòng gửi đề cương trước ngày 15/01, gửi lịch trước ngày 30/12.',
  ].join('\n')), referenceContext());
  expect(rounds.map(({ window }) => window?.to)).toEqual(['2026-06-30', '2026-12-31']);
  expect(items.at(-1)?.children.at(-1)?.tasks.flatMap(({ deadlines }) => deadlines.map(({ to }) => to))).toEqual(['2026-01-14', '2025-12-29']);
  const school = readDocument(plainText([
    'TRƯỜNG ĐẠI HỌC HÒA SƠN', 'Số: 9-KH/ĐHHS', 'Hòa Sơn, ngày 15 tháng 9 năm 2025', 'KẾ HOẠCH', 'Kiểm tra nội bộ năm học 2025 - 2026', 'I. NỘI DUNG KIỂM TRA', '1. Tháng 3: kiểm tra Khoa Luật, Khoa Kinh tế.',
  ].join('\n')), referenceContext());
  expect(school.rounds.map(({ window }) => window?.to)).toEqual(['2026-03-31']);
});

test('two rounds in one sentence; places that the dictionary has a unit of; a month in front of names', () => {
  expect(read(
    '1. Kiểm tra định kỳ', 'Tổ chức 02 đợt: đợt 1 trong nửa cuối tháng 5/2026 tại 03 đơn vị: Điện Biên, Hà Giang, Đoàn Khối các cơ quan Trung ương; đợt 2 từ ngày 18/11 đến ngày 06/12/2026 tại 02 đơn vị: Hòa Bình, TP. Hồ Chí Minh.',
    '2. Kiểm tra trạm y tế xã sau sắp xếp', 'Mỗi tháng 02 trạm, bắt đầu từ tháng 3: tháng 3 TYT xã Sơn Hạ, TYT xã Nậm Mạ; tháng 4 TYT phường Hải Sơn, TYT xã Cẩm Lâm.',
    '3. Kiểm tra dịp Tết', 'Chi cục An toàn vệ sinh thực phẩm kiểm tra từ ngày 02 đến ngày 12 tháng 02 năm 2026 tại: Công ty TNHH Bánh kẹo Sơn Lam, Cơ sở sản xuất nem chua Thành Đạt, Siêu thị Vĩnh Sơn.',
  ).rounds.map(([, to, units]) => [to, units])).toEqual([
    ['2026-05-31', ['Điện Biên', 'Hà Giang', 'Đoàn Khối các cơ quan Trung ương']], ['2026-12-06', ['Hòa Bình', 'TP. Hồ Chí Minh']],
    ['2026-03-31', ['TYT xã Sơn Hạ', 'TYT xã Nậm Mạ']], ['2026-04-30', ['TYT phường Hải Sơn', 'TYT xã Cẩm Lâm']],
    ['2026-02-12', ['Công ty TNHH Bánh kẹo Sơn Lam', 'Cơ sở sản xuất nem chua Thành Đạt', 'Siêu thị Vĩnh Sơn']],
  ]);
});

test('times told elsewhere by name: of clusters, of teams, of points, of the heading above the units', () => {
  const told = (...lines: string[]) => read(...lines).rounds.map(([, to, units]) => [to, units]);
  expect(told(
    '1. Kiểm tra đảng phí', '1.1. Đối tượng: 03 tổ chức đảng, chia theo cụm:', '- Cụm 1: Đảng ủy phường Hương Sơn, Đảng ủy xã Đơn Lâm.', '- Cụm 2: Đảng ủy phường Phan Sơn.', '1.2. Thời gian: Cụm 1 trong tháng 4/2026; Cụm 2 từ ngày 08/6 đến ngày 26/6/2026.',
  )).toEqual([['2026-04-30', ['Đảng ủy phường Hương Sơn', 'Đảng ủy xã Đơn Lâm']], ['2026-06-26', ['Đảng ủy phường Phan Sơn']]]);
  expect(told(
    '1. Đánh giá bệnh viện', 'Đoàn số 1 (Phó Giám đốc làm Trưởng đoàn) kiểm tra: BVĐK tỉnh, BV Nhi.', 'Đoàn số 2 (Trưởng phòng làm Trưởng đoàn) kiểm tra: BVĐK Hoằng Sơn, TTYT Bá Lâm.', 'Thời gian: Đoàn số 1 từ 02/11 đến 13/11; Đoàn số 2 từ 16/11 đến 27/11.',
  )).toEqual([['2026-11-13', ['BVĐK tỉnh', 'BV Nhi']], ['2026-11-27', ['BVĐK Hoằng Sơn', 'TTYT Bá Lâm']]]);
  expect(told(
    '2. Kiểm tra tài chính', '2.1. Kiểm tra đảng phí đối với Đảng ủy xã Hạ Sơn, Đảng ủy Quân sự huyện.', '2.2. Kiểm tra ngân sách đảng đối với Văn phòng Huyện ủy.',
    'II. THỜI GIAN', '1. Cuộc kiểm tra tại điểm 2.1: từ ngày 01/7/2026 đến ngày 30/7/2026. Cuộc kiểm tra tại điểm 2.2: trong tháng 11/2026.',
  )).toEqual([['2026-07-30', ['Đảng ủy xã Hạ Sơn', 'Đảng ủy Quân sự huyện']], ['2026-11-30', ['Văn phòng Huyện ủy']]]);
  expect(told(
    '1. Kiểm tra cuối năm', '- Khối miền núi: Huyện đoàn Quan Sơn, Huyện đoàn Bá Lâm.', '2. Thời gian', '- Kiểm tra cuối năm: nửa đầu tháng 11 năm 2026, mỗi đơn vị 01 ngày.',
  )).toEqual([['2026-11-15', ['Huyện đoàn Quan Sơn', 'Huyện đoàn Bá Lâm']]]);
});

test('an annex without a known head is called by the words above its cells', () => {
  const { rounds } = readDocument(plainText([
    'TỈNH ĐOÀN HÒA SƠN', 'Số: 5-KH/TĐTN', 'Hòa Sơn, ngày 10 tháng 01 năm 2026', 'KẾ HOẠCH', 'Kiểm tra công tác đoàn năm 2026', 'I. NỘI DUNG KIỂM TRA', '1. Theo Phụ lục.',
    'PHỤ LỤC', 'LỊCH ĐI CƠ SỞ', 'TT\tHọ và tên\tCơ sở đến\tThời gian', '1\tĐ/c Hà Văn Tới\tHuyện đoàn Quan Sơn\tTháng 4', '2\tĐ/c Lò Thị May\tHuyện đoàn Bá Lâm\tTháng 5',
  ].join('\n')), referenceContext());
  expect(rounds.map(({ name, units }) => [name, units.map((unit) => unit.name)])).toEqual([['LỊCH ĐI CƠ SỞ', ['Huyện đoàn Quan Sơn']], ['LỊCH ĐI CƠ SỞ', ['Huyện đoàn Bá Lâm']]]);
});

test('a time without a comma behind the last unit makes it no doer', () => {
  expect(read('1. Khảo sát tại Huyện đoàn Quan Sơn, Huyện đoàn Bá Lâm và Thành đoàn Hòa Sơn thực hiện trong tháng 9/2026.').rounds).toEqual([['field', '2026-09-30', ['Huyện đoàn Quan Sơn', 'Huyện đoàn Bá Lâm', 'Thành đoàn Hòa Sơn']]]);
});

test('a part on inspections in a plan of other work', () => {
  const { rounds } = readDocument(plainText([
    'ĐOÀN TRƯỜNG ĐẠI HỌC HÒA SƠN', 'Số: 7-KH/ĐTN', 'Hòa Sơn, ngày 10 tháng 9 năm 2026', 'KẾ HOẠCH', 'Tổ chức đại hội chi đoàn năm học 2026 - 2027', 'I. MỤC ĐÍCH', 'Chọn cán bộ đoàn.',
    'II. NỘI DUNG', '1. Các chi đoàn tổ chức đại hội tại giảng đường từ ngày 01/10 đến ngày 31/10/2026.',
    'III. KHẢO SÁT, KIỂM TRA', '1. Khảo sát công tác chuẩn bị: ngày 28/9/2026, tại Liên chi đoàn khoa Luật, Liên chi đoàn khoa Kinh tế.',
  ].join('\n')), referenceContext());
  expect(rounds.map(({ kind, window, units }) => [kind, window?.to, units.map(({ name }) => name)])).toEqual([['field', '2026-09-28', ['Liên chi đoàn khoa Luật', 'Liên chi đoàn khoa Kinh tế']]]);
});
