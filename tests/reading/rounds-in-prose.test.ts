/** Rounds of inspection plans that sentences tell, or that stand half in one part and half in another. */
import { expect, test } from 'vitest';
import { readPlan } from '../support/read-plan.ts';

test('two rounds of one paragraph, told by their order, behind the sentence that counts them', () => {
  expect(readPlan(
    '1. Kiểm tra toàn diện',
    'Ban Thường vụ tổ chức hai đợt kiểm tra toàn diện. Đợt thứ nhất, từ ngày 13/4 đến ngày 24/4/2026, Đoàn kiểm tra làm việc với Huyện đoàn Mường Lát, Đoàn cơ sở Bệnh viện Đa khoa tỉnh. Đợt thứ hai được tiến hành trong nửa cuối tháng 9/2026 tại Thị đoàn Bỉm Lâm và Đoàn Khối Doanh nghiệp tỉnh.',
  )).toEqual({
    rounds: [
      ['periodic', '2026-04-24', ['Huyện đoàn Mường Lát', 'Đoàn cơ sở Bệnh viện Đa khoa tỉnh']],
      ['periodic', '2026-09-30', ['Thị đoàn Bỉm Lâm', 'Đoàn Khối Doanh nghiệp tỉnh']],
    ], tasks: 0,
  });
});

test('one sentence of several tells a round, those before and behind it give work', () => {
  expect(readPlan('II. ĐI CƠ SỞ', '1. Chuyến hè', 'Văn phòng bố trí xe cho các đồng chí đi cơ sở. Từ ngày 01/7 đến ngày 20/7/2026, Thường trực khảo sát hoạt động hè tại xã Nhơn Lâm, xã An Toàn và thị trấn Vĩnh Sơn.')).toEqual({
    rounds: [['field', '2026-07-20', ['xã Nhơn Lâm', 'xã An Toàn', 'thị trấn Vĩnh Sơn']]], tasks: 1,
  });
  expect(readPlan('II. ĐI CƠ SỞ', '1. Khảo sát', 'Trong quý II/2026, Thường trực khảo sát sinh hoạt chi bộ tại Đảng bộ Bệnh viện Gang Sơn, Đảng bộ Trường Cao đẳng Y tế Hòa Sơn. Mỗi đồng chí Ủy viên dự sinh hoạt với ít nhất 04 chi bộ trong năm.')).toEqual({
    rounds: [['field', '2026-06-30', ['Đảng bộ Bệnh viện Gang Sơn', 'Đảng bộ Trường Cao đẳng Y tế Hòa Sơn']]], tasks: 1,
  });
});

test('what a semicolon adds is gone to in the same time', () => {
  expect(readPlan('1. Khảo sát', 'Trong hai tháng 7 và 8 năm 2026, khảo sát đời sống công nhân tại Bắc Ninh, Đồng Nai; khảo sát mô hình khởi nghiệp tại Sơn La.').rounds).toEqual([['field', '2026-08-31', ['Bắc Ninh', 'Đồng Nai', 'Sơn La']]]);
});

test('units with the month of each in one sentence, and units of a school in low letters', () => {
  expect(readPlan('1. Tại công đoàn cấp trên: LĐLĐ thành phố Dĩ Lâm kiểm tra trong tháng 6, LĐLĐ thị xã Tân Sơn và LĐLĐ huyện Dầu Lâm kiểm tra trong tháng 7 năm 2026.')).toEqual({
    rounds: [['periodic', '2026-07-31', ['LĐLĐ thành phố Dĩ Lâm', 'LĐLĐ thị xã Tân Sơn', 'LĐLĐ huyện Dầu Lâm']]], tasks: 0,
  });
  expect(readPlan(
    '1. Kiểm tra chuyên đề', '1.1. Công tác thư viện, thiết bị: Thư viện, Phòng thực hành Hóa học; nửa đầu tháng 12/2026.', '1.2. Y tế trường học: Phòng Y tế, Căng tin (trong tháng 9 và tháng 10 năm 2026).',
    '1.3. Hồ sơ chủ nhiệm: lớp 12A1 và lớp 10A8, trong tuần từ 09/3 đến 14/3/2026.',
  )).toEqual({
    rounds: [['thematic', '2026-12-15', ['Thư viện', 'Phòng thực hành Hóa học']], ['thematic', '2026-10-31', ['Phòng Y tế', 'Căng tin']], ['thematic', '2026-03-14', ['lớp 12A1', 'lớp 10A8']]], tasks: 0,
  });
});

test('a point for each, on days that follow each other or in a week', () => {
  expect(readPlan('1. Kiểm tra theo kế hoạch', '1.1. Sở Xây dựng, Chi nhánh Văn phòng Đăng ký đất đai huyện Mỹ Lâm: ngày 11 và ngày 12/4/2026.', '1.2. Ủy ban nhân dân xã Phong Sơn: trong tuần từ 15 đến 19/5/2026.')).toEqual({
    rounds: [['periodic', '2026-04-12', ['Sở Xây dựng', 'Chi nhánh Văn phòng Đăng ký đất đai huyện Mỹ Lâm']], ['periodic', '2026-05-19', ['Ủy ban nhân dân xã Phong Sơn']]], tasks: 0,
  });
});

test('a cluster heads the days of its units; whom they meet is none of them; things have parts', () => {
  expect(readPlan(
    'II. THỜI GIAN VÀ ĐƠN VỊ', '1. Cụm 1 - Khối sư phạm (Tổ kiểm tra số 1)', '- Sáng thứ Bảy, ngày 24/10/2026: Liên chi đoàn Khoa Ngữ văn; Liên chi đoàn Khoa Lịch sử.',
    '2. Chi đoàn cán bộ: Chi đoàn Khối Phòng ban, Chi đoàn Trường THPT Chuyên, Chi đoàn Nhà trẻ làm việc với Ban Thường vụ vào tuần thứ 2 tháng 12/2026.',
    '3. Khảo sát: trong tháng 11/2026, Ban Thường vụ khảo sát đời sống sinh viên tại Ký túc xá cơ sở 1 và Ký túc xá Hưng Lâm.',
  )).toEqual({
    rounds: [
      ['periodic', '2026-10-24', ['Liên chi đoàn Khoa Ngữ văn', 'Liên chi đoàn Khoa Lịch sử']],
      ['periodic', '2026-12-14', ['Chi đoàn Khối Phòng ban', 'Chi đoàn Trường THPT Chuyên', 'Chi đoàn Nhà trẻ']],
      ['field', '2026-11-30', ['Ký túc xá cơ sở 1', 'Ký túc xá Hưng Lâm']],
    ], tasks: 0,
  });
});

test('teams that share a time, behind brackets that say who leads them', () => {
  expect(readPlan(
    '1. Kiểm tra thường kỳ', 'Thành lập 03 đoàn kiểm tra, phân theo vùng:', '- Đoàn số 1 (vùng núi, đồng chí Bí thư làm Trưởng đoàn): Tỉnh đoàn Cao Sơn, Tỉnh đoàn Bắc Lâm.', '- Đoàn số 2 (vùng biển): Thành đoàn Hải Lâm.', '- Đoàn số 3: Tỉnh đoàn Hà Lâm.',
    'II. THỜI GIAN', '1. Kiểm tra thường kỳ: Đoàn số 1 và Đoàn số 2 làm việc từ ngày 06/4 đến ngày 17/4/2026; Đoàn số 3 dự kiến nửa đầu tháng 5/2026.',
  ).rounds).toEqual([['periodic', '2026-04-17', ['Tỉnh đoàn Cao Sơn', 'Tỉnh đoàn Bắc Lâm']], ['periodic', '2026-04-17', ['Thành đoàn Hải Lâm']], ['periodic', '2026-05-15', ['Tỉnh đoàn Hà Lâm']]]);
});

test('two times of one point, each for some of its units, by their names or by how many they are', () => {
  const units = 'b) Đơn vị được kiểm tra: Huyện đoàn Đức Lâm, Huyện đoàn Mộ Sơn và Đoàn Thanh niên Công an tỉnh.';
  const rounds = [['periodic', '2026-05-29', ['Huyện đoàn Đức Lâm', 'Huyện đoàn Mộ Sơn']], ['periodic', '2026-10-09', ['Đoàn Thanh niên Công an tỉnh']]];
  const plan = (times: string) => readPlan('1. Kiểm tra thực hiện Điều lệ', 'a) Nội dung: việc thu đoàn phí.', units, 'II. THỜI GIAN', times).rounds;
  expect(plan('1. Kiểm tra theo điểm 1 mục I: chia hai đợt, đợt 1 từ ngày 18/5 đến ngày 29/5/2026 (Đức Lâm, Mộ Sơn); đợt 2 từ ngày 01/10 đến ngày 09/10/2026 (Đoàn Thanh niên Công an tỉnh).')).toEqual(rounds);
  expect(plan('1. Kiểm tra: chia hai đợt; đợt 1 từ ngày 18/5 đến ngày 29/5/2026 đối với 02 đơn vị nêu trước tại điểm 1 Mục I, đợt 2 từ ngày 01/10 đến ngày 09/10/2026 đối với 01 đơn vị còn lại.')).toEqual(rounds);
});

test('the number of a point is no day; what a line adds behind a semicolon has its own', () => {
  expect(readPlan('1. Đối tượng', '1.2. Kiểm tra công tác quản lý nhà nước đối với UBND xã Bảo Lâm, UBND xã Văn Sơn.', 'II. THỜI GIAN', '1. Đối với UBND các xã tại điểm 1.2 mục I: từ ngày 06/10 đến ngày 16/10/2026.').rounds).toEqual([['thematic', '2026-10-16', ['UBND xã Bảo Lâm', 'UBND xã Văn Sơn']]]);
  expect(readPlan('1. Lịch', '- Sáng ngày 16/10: Huyện đoàn Chi Lâm; chiều ngày 17/10: Huyện đoàn Hữu Sơn;').rounds).toEqual([['periodic', '2026-10-17', ['Huyện đoàn Chi Lâm', 'Huyện đoàn Hữu Sơn']]]);
});

test('for what a place is gone to, and before what, stands beside its units', () => {
  expect(readPlan('1. Khảo sát', 'Khảo sát nghề biển tại xã Bình Lâm, xã Phổ Sơn và huyện Lý Sơn để chuẩn bị Đề án.', 'II. THỜI GIAN', '1. Khảo sát: nửa đầu tháng 4/2026.').rounds).toEqual([['field', '2026-04-15', ['xã Bình Lâm', 'xã Phổ Sơn', 'huyện Lý Sơn']]]);
  expect(readPlan('II. LỊCH', 'Trước khi làm việc với cấp huyện, từ ngày 03/4 đến ngày 07/4/2026, Đoàn khảo sát tại Công ty TNHH Đức Lâm, Hợp tác xã Vĩnh Sơn.').rounds).toEqual([['periodic', '2026-04-07', ['Công ty TNHH Đức Lâm', 'Hợp tác xã Vĩnh Sơn']]]);
});

test('a round whose days an annex tells row by row lasts as long as its line says', () => {
  expect(readPlan(
    '1. Kiểm tra chi đoàn: ngày của từng chi đoàn có trong phụ lục.', '- Đợt 1: từ ngày 13/4 đến ngày 24/4/2026.', '- Đợt 2: từ ngày 05/10 đến ngày 16/10/2026.', 'PHỤ LỤC', 'LỊCH KIỂM TRA CHI ĐOÀN NĂM 2026', '(Kèm theo Kế hoạch số 5)',
    '| TT | Chi đoàn | Ngày | Nơi làm việc |', '|---|---|---|---|', '| I | Đợt 1 | | |', '| 1 | Chi đoàn bản Nà Lâm | Sáng 14/4/2026 | Nhà văn hóa |', '| 2 | Chi đoàn Trạm Y tế, Quân sự và Cơ quan Đảng ủy xã | Tối 16/4/2026 | Hội trường |', '| II | Đợt 2 | | |', '| 1 | Chi đoàn bản Suối Sơn | Sáng 06/10/2026 | Nhà văn hóa |',
  ).rounds).toEqual([
    ['periodic', '2026-04-24', ['Chi đoàn bản Nà Lâm', 'Chi đoàn Trạm Y tế, Quân sự và Cơ quan Đảng ủy xã']], ['periodic', '2026-10-16', ['Chi đoàn bản Suối Sơn']],
  ]);
});

test('units in one part and their time in another, under the beginning of the same heading', () => {
  expect(readPlan('1. Kiểm tra chuyên đề về quản lý vốn ủy thác', 'Làm việc với 02 đơn vị: Huyện đoàn Mường Lát và Huyện đoàn Quan Sơn.', 'II. THỜI GIAN', '- Kiểm tra chuyên đề: trong tháng 8/2026.')).toEqual({
    rounds: [['thematic', '2026-08-31', ['Huyện đoàn Mường Lát', 'Huyện đoàn Quan Sơn']]], tasks: 0,
  });
});

test('who is inspected by the office that he holds; who leads the visit is not', () => {
  expect(readPlan('1. Giám sát', 'Ủy ban Kiểm tra Tỉnh đoàn giám sát Ban Thường vụ Huyện đoàn Bảo Yên và Bí thư Thị đoàn Sa Pa về trách nhiệm nêu gương. Thời gian: tháng 9/2026.').rounds)
    .toEqual([['thematic', '2026-09-30', ['Ban Thường vụ Huyện đoàn Bảo Yên', 'Bí thư Thị đoàn Sa Pa']]]);
  expect(readPlan('1. Giám sát', 'Trong tháng 9/2026, đồng chí Bí thư Tỉnh đoàn giám sát Huyện đoàn Bảo Yên và Huyện đoàn Sa Pa.').rounds)
    .toEqual([['other', '2026-09-30', ['Huyện đoàn Bảo Yên', 'Huyện đoàn Sa Pa']]]);
});

test('units called something in the middle of their list; where a team goes to, with a remark in front of the days', () => {
  expect(readPlan('1. Điều lệ', 'Trong hai tuần đầu tháng 5/2026, Ban Thường vụ Tỉnh đoàn kiểm tra Huyện đoàn Bát Xát, Huyện đoàn Mường Khương cùng hai đoàn trực thuộc là Đoàn Trường Cao đẳng Lào Cai và Đoàn Thanh niên Bộ đội Biên phòng tỉnh.').rounds)
    .toEqual([['periodic', '2026-05-14', ['Huyện đoàn Bát Xát', 'Huyện đoàn Mường Khương', 'Đoàn Trường Cao đẳng Lào Cai', 'Đoàn Thanh niên Bộ đội Biên phòng tỉnh']]]);
  expect(readPlan('1. Hành trình: Đoàn công tác của Tỉnh đoàn đến huyện đảo Cồn Cỏ, xã Việt Hải (huyện Cát Hải) từ ngày 14/3 đến ngày 18/3/2026.').rounds)
    .toEqual([['periodic', '2026-03-18', ['huyện đảo Cồn Cỏ', 'xã Việt Hải']]]);
});
