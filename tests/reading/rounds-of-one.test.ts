/** Checks of one body told in a sentence, visits, persons by their office, and what of a round is work as well. */
import { expect, test } from 'vitest';
import { readPlan } from '../support/read-plan.ts';

test('one body with what is looked at there and a day is a round, as several are', () => {
  expect(readPlan(
    '1. Kiểm tra chuyên đề', '1.1. Kiểm tra Học viện Thanh niên Hòa Sơn về việc thu, nộp quỹ Đoàn, 01 ngày, vào ngày 23/10/2026.',
    '1.2. Kiểm tra đồng cấp: Ủy ban Kiểm tra kiểm tra cơ quan Liên đoàn Lao động tỉnh về tài chính năm; tiến hành nửa đầu tháng 7/2026.',
    '1.3. Tái kiểm tra: Liên chi đoàn Khoa Sinh học, đơn vị xếp loại trung bình năm trước, vào ngày 08/12/2026.',
  )).toEqual({
    rounds: [
      ['thematic', '2026-10-23', ['Học viện Thanh niên Hòa Sơn']], ['thematic', '2026-07-15', ['cơ quan Liên đoàn Lao động tỉnh']],
      ['other', '2026-12-08', ['Liên chi đoàn Khoa Sinh học']],
    ], tasks: 0,
  });
});

test('those who hold an office are gone to with the bodies they lead', () => {
  expect(readPlan(
    '1. Giám sát', '1.1. Giám sát tập thể Ban Thường vụ Huyện ủy Mỹ Lâm và cá nhân đồng chí Bí thư Huyện ủy Mỹ Lâm về sắp xếp bộ máy, trong tháng 8 và tháng 9/2026.',
    '1.2. Giám sát đồng chí Giám đốc Sở Xây dựng, đồng chí Giám đốc Sở Y tế về kê khai tài sản; thời gian: tháng 10/2026.',
  )).toEqual({
    rounds: [
      ['thematic', '2026-09-30', ['Ban Thường vụ Huyện ủy Mỹ Lâm', 'đồng chí Bí thư Huyện ủy Mỹ Lâm']],
      ['thematic', '2026-10-31', ['đồng chí Giám đốc Sở Xây dựng', 'đồng chí Giám đốc Sở Y tế']],
    ], tasks: 0,
  });
});

test('visits and talks at a place are rounds in the field', () => {
  expect(readPlan('II. ĐI CƠ SỞ', '1. Nhân Ngày Phụ nữ, từ ngày 16/10 đến ngày 19/10/2026, Đoàn công tác của Hội thăm hội viên tại huyện đảo Sơn Hải, xã biên giới Ia Lâm và Đồn Biên phòng Cửa Vân.').rounds).toEqual([
    ['field', '2026-10-19', ['huyện đảo Sơn Hải', 'xã biên giới Ia Lâm', 'Đồn Biên phòng Cửa Vân']],
  ]);
  expect(readPlan('1. Giao lưu ở cơ sở: đoàn công tác gồm 20 cán bộ Đội đến thăm, trao đổi mô hình với Hội đồng Đội huyện Vũ Lâm và Trung tâm Nuôi dạy trẻ khuyết tật tỉnh trong hai ngày 24 và 25/3/2026.').rounds).toEqual([
    ['field', '2026-03-25', ['Hội đồng Đội huyện Vũ Lâm', 'Trung tâm Nuôi dạy trẻ khuyết tật tỉnh']],
  ]);
});

test('whose matter it is, behind the matter', () => {
  expect(readPlan('1. Giám sát chuyên đề', 'Việc thu, chi đoàn phí của Đoàn Trường Đại học Hòa Sơn và Đoàn Thanh niên Quân sự tỉnh. Thời gian: tuần thứ ba của tháng 8/2026 (từ ngày 17/8 đến ngày 21/8).').rounds).toEqual([
    ['thematic', '2026-08-21', ['Đoàn Trường Đại học Hòa Sơn', 'Đoàn Thanh niên Quân sự tỉnh']],
  ]);
  // … but whom a conclusion is of is not gone to.
  expect(readPlan('1. Giám sát chuyên đề', 'Việc thực hiện kết luận của Bộ Chính trị, trong quý III/2026.').rounds).toEqual([]);
});

test('days right in front of the units, at the end of a heading, behind who goes', () => {
  expect(readPlan('1. Tháng 7/2026: kiểm tra chéo trong Khối, từ ngày 13/7 đến ngày 17/7/2026, gồm: Đoàn Trường Đại học Y Sơn Lâm, Đoàn Trường Cao đẳng Nghề Sơn Lâm.').rounds).toEqual([
    ['other', '2026-07-17', ['Đoàn Trường Đại học Y Sơn Lâm', 'Đoàn Trường Cao đẳng Nghề Sơn Lâm']],
  ]);
  expect(readPlan('1. Kiểm tra liên đội trọng điểm, từ ngày 13/4 đến ngày 24/4/2026', 'Hội đồng Đội chia 02 cụm.', '1.1. Cụm phía Bắc: Liên đội THCS An Bài, Liên đội Tiểu học Minh Lâm.', '1.2. Cụm phía Nam: Liên đội THCS Tây Lâm.').rounds).toEqual([
    ['thematic', '2026-04-24', ['Liên đội THCS An Bài', 'Liên đội Tiểu học Minh Lâm', 'Liên đội THCS Tây Lâm']],
  ]);
  expect(readPlan('1. Kiểm tra việc nộp đoàn phí tại 03 tỉnh: Hà Giang, Lạng Sơn, Thái Nguyên. Thời gian từ ngày 20/4 đến ngày 24/4/2026. Trưởng đoàn: đồng chí Phó Chủ nhiệm Thường trực.').rounds).toEqual([
    ['thematic', '2026-04-24', ['Hà Giang', 'Lạng Sơn', 'Thái Nguyên']],
  ]);
  expect(readPlan('1. Kiểm tra liên đội: Hội đồng Đội phường kiểm tra Liên đội THCS An Bài, Liên đội Tiểu học Minh Lâm trong tuần từ 06/4 đến 10/4/2026.').rounds).toEqual([
    ['thematic', '2026-04-10', ['Liên đội THCS An Bài', 'Liên đội Tiểu học Minh Lâm']],
  ]);
});

test('what is no body of its own names none', () => {
  expect(readPlan('1. Tháng 5/2026: kiểm tra kết nạp đoàn viên ở trường THPT tại Quận đoàn Bình Lâm (ngày 12/5), Huyện đoàn Cờ Sơn (ngày 14/5).').rounds).toEqual([
    ['thematic', '2026-05-14', ['Quận đoàn Bình Lâm', 'Huyện đoàn Cờ Sơn']],
  ]);
  expect(readPlan('1. Kiểm tra Hội đồng Đội cấp huyện', '- Hội đồng Đội huyện Hưng Lâm: ngày 14/4/2026;', '- Hội đồng Đội huyện Tiền Sơn: ngày 16/4/2026.').rounds[0]?.[2]).toEqual(['Hội đồng Đội huyện Hưng Lâm', 'Hội đồng Đội huyện Tiền Sơn']);
});

test('a round that a body leads is its work too; a team told by who makes it up gives none', () => {
  expect(readPlan('1. Kiểm tra chuyên đề: Ban Tuyên giáo chủ trì, phối hợp với Bảo tàng tỉnh kiểm tra tại Huyện đoàn Chợ Lâm, Huyện đoàn Bình Sơn, hoàn thành trong tháng 8/2026.')).toEqual({
    rounds: [['thematic', '2026-08-31', ['Huyện đoàn Chợ Lâm', 'Huyện đoàn Bình Sơn']]], tasks: 1,
  });
  expect(readPlan('1. Kiểm tra xăng dầu: Đoàn kiểm tra liên ngành do Cục Quản lý thị trường chủ trì, kiểm tra tại Công ty Xăng dầu Sơn Lâm và Công ty Cổ phần Nhiên liệu Hải Vân, tiến hành trong tháng 8/2026.').tasks).toBe(0);
});

test('what is done again and again is work among what is looked at; how often at most is none', () => {
  expect(readPlan('1. Giám sát thường xuyên', 'Ủy viên Ban Chấp hành Tỉnh đoàn phụ trách địa bàn mỗi tháng về cơ sở ít nhất 03 ngày, ghi vào sổ giám sát.')).toEqual({ rounds: [], tasks: 1 });
  expect(readPlan('1. Bảo đảm nguyên tắc; mỗi đơn vị không bị kiểm tra quá một lần trong năm về cùng một nội dung.')).toEqual({ rounds: [], tasks: 0 });
});

test('a schedule by where one goes to, lists below who is inspected, neighbours on days of their own', () => {
  expect(readPlan('1. Lịch', '| Thời gian | Tên cuộc | Nơi được kiểm tra, giám sát | Bộ phận tham mưu |', '|---|---|---|---|', '| 16/3 - 20/3/2026 | Kiểm tra việc chuẩn bị đại hội | Thành đoàn Hà Sơn, Huyện đoàn Kiên Lâm | Văn phòng |').rounds).toEqual([
    ['thematic', '2026-03-20', ['Thành đoàn Hà Sơn', 'Huyện đoàn Kiên Lâm']],
  ]);
  expect(readPlan('1. Kiểm tra toàn diện', '1.1. Đối tượng: 03 chi đoàn của 02 khối, gồm:', '- Khối Hành chính: Đoàn cơ sở Sở Y tế, Chi đoàn Sở Ngoại vụ;', '- Khối Doanh nghiệp: Đoàn cơ sở Công ty Điện lực.', '1.2. Thời gian: từ ngày 18/5 đến ngày 05/6/2026.').rounds[0]).toEqual(
    ['periodic', '2026-06-05', ['Đoàn cơ sở Sở Y tế', 'Chi đoàn Sở Ngoại vụ', 'Đoàn cơ sở Công ty Điện lực']],
  );
  expect(readPlan('1. Giám sát trực tiếp', 'a) Huyện Minh Sơn, ngày 05 và ngày 06/5/2026: khảo sát Trường THCS Trọng Sơn, Trường THCS Dân Lâm.', 'b) Sở Giáo dục và Đào tạo, sáng ngày 19/5/2026, tại trụ sở Sở.').rounds.map((round) => round[2])).toEqual([
    ['Trường THCS Trọng Sơn', 'Trường THCS Dân Lâm'], ['Sở Giáo dục và Đào tạo'],
  ]);
});

test('two of one sentence in the time behind both; days counted in front of the days; works of villages', () => {
  expect(readPlan('1. Giám sát', 'Giám sát Ban Thường vụ Thành đoàn Hà Lâm về quy chế làm việc; giám sát đồng chí Phó Bí thư Huyện đoàn Si Sơn về nêu gương. Thời điểm giám sát: quý III năm 2026.').rounds).toEqual([
    ['thematic', '2026-09-30', ['Ban Thường vụ Thành đoàn Hà Lâm', 'đồng chí Phó Bí thư Huyện đoàn Si Sơn']],
  ]);
  expect(readPlan('1. Miền Nam: làm việc với Tỉnh đoàn Đồng Sơn, Tỉnh đoàn Bình Lâm; ba ngày, từ 22 đến 24/6/2026.').rounds[0]?.slice(1)).toEqual(['2026-06-24', ['Tỉnh đoàn Đồng Sơn', 'Tỉnh đoàn Bình Lâm']]);
  expect(readPlan('1. Kiểm tra an toàn điện tại làng nghề: làng nghề rèn Lý Sơn, làng nghề mộc Bích Lâm và Cụm công nghiệp Tề Hà, trong 02 ngày 25 - 26/5/2026.').rounds).toEqual([
    ['thematic', '2026-05-26', ['làng nghề rèn Lý Sơn', 'làng nghề mộc Bích Lâm', 'Cụm công nghiệp Tề Hà']],
  ]);
});
