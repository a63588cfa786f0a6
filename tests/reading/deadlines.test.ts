/** The catalogue of time phrases: each real phrase with what it means for a paper of 04/10/2021 on a meeting of 30/9/2021. */
import { describe, expect, test } from 'vitest';
import { findDeadlines } from '../../shared/domain/reading/times/deadlines.ts';
import { findRecurrences } from '../../shared/domain/reading/times/recurrences.ts';
import type { TimeContext } from '../../shared/domain/reading/times/time-context.ts';
import { alignSpelling } from '../../shared/domain/reading/vocabulary/spelling.ts';

const time = { reference: '2021-09-30', issuedOn: '2021-10-04', strictBefore: true };

/** from..to of each deadline ('?' when the phrase gives no date), and the recurrences. */
function read(phrase: string, inCell = false, of: TimeContext = time): string {
  let aligned = alignSpelling(phrase);
  const again = findRecurrences(aligned);
  for (const { start, end } of again) aligned = aligned.slice(0, start) + '#'.repeat(end - start) + aligned.slice(end);
  const deadlines = findDeadlines(aligned, of, inCell).map(({ from, to }) => (from === null ? (to ?? '?') : `${from}..${to}`));
  return [...deadlines, ...again.map(({ every }) => every)].join(' ');
}

const SENTENCES: [phrase: string, meaning: string][] = [
  ['trình Thủ tướng trong tháng 10/2021', '2021-10-01..2021-10-31'],
  ['để ký kết trong năm 2021', '2021-01-01..2021-12-31'],
  ['đảm bảo đến ngày 15/10/2021', '2021-10-15'],
  ['ban hành trong Quý IV năm 2021', '2021-10-01..2021-12-31'],
  ['không để tồn đọng để cuối năm', ''],
  ['giải quyết dứt điểm 07 vụ việc, không để kéo dài qua ngày 30/11/2021', '2021-11-30'],
  ['báo cáo chậm nhất ngày 10/11/2021 đối với Đợt 1 và ngày 05/12/2021 đối với Đợt 2', '2021-11-10 2021-12-05'],
  ['xây dựng đề án đón đoàn bạn (dự kiến thăm, làm việc từ ngày 14 đến ngày 18/11/2021)', ''],
  ['họp 03 tháng một lần', 'quarter'],
  ['cứ 06 tháng tổ chức diễn tập một lần', 'half'],
  ['cứ 03 tháng đối chiếu sổ sách một lần', 'quarter'],
  ['báo cáo kết quả 6 tháng, 1 năm', 'half year'],
  ['báo cáo định kỳ 6 tháng (trước ngày 15/6) và cả năm (trước ngày 30/11)', 'half year'],
  ['báo cáo định kỳ hằng quý, 6 tháng, 9 tháng và năm', 'quarter half year'],
  ['tiếp dân ít nhất 01 ngày trong một tuần', 'week'],
  ['06 tháng gửi báo cáo một lần', 'half'],
  ['báo cáo vào cuối học kỳ I và cuối năm học', 'half'],
  ['mỗi ca trực có ít nhất 02 đoàn viên', ''],
  ['giao ban trực tuyến hàng tuần', 'week'],
  ['báo cáo hàng tuần cho Ban Bí thư', 'week'],
  ['trong giao ban hàng tuần, thường xuyên nhắc nhở', 'week continuous'],
  ['thường xuyên đôn đốc, nhắc nhở', 'continuous'],
  ['thực hiện trong thời gian tới', ''],
  ['khẩn trương, kịp thời triển khai', ''],
  ['kế hoạch đầu tư công giai đoạn 2021 - 2025', ''],
  ['hoàn thành Bộ tiêu chí 2021', ''],
  ['Nửa đầu tháng 12/2021', '2021-12-01..2021-12-15'],
  ['tối thiểu 60 ngày trong năm', ''],
  ['trình trước ngày 20 tháng 10 năm 2024', '2024-10-19'],
  ['trình trước ngày 20 tháng Hai năm 2025', '2025-02-19'],
  ['gửi chậm nhất ngày 30 tháng mười một năm 2024', '2024-11-30'],
  ['hoàn thành trong tháng Mười hai năm 2024', '2024-12-01..2024-12-31'],
  ['báo cáo mỗi tháng một lần', 'month'],
  ['cúng ngày 23 tháng Chạp', ''],
  ['hoàn thành trước ngày 31/12/2026', '2026-12-30'],
  ['hoàn thành trước ngày 30/7/2026', '2026-07-29'],
  ['Định kỳ hằng quý tổng hợp, báo cáo', 'quarter'],
  ['báo cáo Phó Chủ tịch phụ trách trong tuần.', '2021-09-27..2021-10-03'],
  ['ra quân ít nhất 02 đợt trong tháng.', ''],
  ['hoàn thành trước lễ khai giảng (05/11/2021)', '2021-11-04'],
  ['trong vòng 07 ngày kể từ ngày họp', '2021-10-07'],
  ['bổ sung cho các nhiệm vụ năm 2021 và các năm tiếp theo', ''],
  ['đối với các dự án triển khai trong năm 2021, bố trí vốn', ''],
  ['theo nghị quyết hằng năm', ''],
  ['định kỳ thứ Hai đầu tuần gửi tin', 'week'],
  ['hoàn thành trình xem xét trong tháng 9 năm 2026', '2026-09-01..2026-09-30'],
  ['Trong thời gian chưa hoàn thành di dời', ''],
  ['Định kỳ hằng tuần, trước 16 giờ 00 ngày thứ Sáu', 'week'],
  ['lập tiến độ đến hết năm 2026', '2026-12-31'],
  ['Quá 24 tháng kể từ ngày Nghị định có hiệu lực', '?'],
  ['Từ ngày 23/3/2026 đến ngày 27/3/2026', '2026-03-23..2026-03-27'],
  ['tổ chức vào 13h30’ ngày 29/4/2026 (Thứ Tư)', '2026-04-29..2026-04-29'],
  ['Xong trong Quý II/2026', '2026-04-01..2026-06-30'],
  ['Xong trong tháng 5/2026', '2026-05-01..2026-05-31'],
  ['Trong năm 2026', '2026-01-01..2026-12-31'],
  ['Hàng năm', 'year'],
  ['Thường xuyên', 'continuous'],
  ['làm xong trước ngày 01/01/2030', '2029-12-31'],
  ['báo cáo trước ngày 18 hằng tháng', 'month'],
  ['trước 16 giờ ngày 30/7/2026', '2026-07-30'],
  ['sáng ngày 31/7/2026', '2026-07-31..2026-07-31'],
  ['định kỳ tháng 8/2026', '2026-08-01..2026-08-31'],
  ['báo cáo tại cuộc họp giao ban thường kỳ tiếp theo', '?'],
  ['tuần thứ 30', ''],
  ['theo tiến độ được phê duyệt', ''],
  ['bám sát từng mốc thời gian đã giao', ''],
  ['trước ngày 25 hàng tháng', 'month'],
  ['trước ngày 25 tháng cuối quý', 'quarter'],
  ['báo cáo định kỳ (tháng, quý, sáu tháng, năm)', 'month quarter half year'],
  ['Trong 02 tuần tới', '2021-10-14'],
  ['hoàn thành trong tháng 12', '2021-12-01..2021-12-31'],
  ['hoàn thành trong tháng 01', '2022-01-01..2022-01-31'],
  ['định kỳ hàng năm (trước ngày 10/12) hoặc đột xuất', 'year'],
  ['định kỳ quý (trước ngày 20 tháng cuối quý), năm (trước ngày 15/12) gửi số liệu', 'quarter year'],
  ['định kỳ hàng quý (trước ngày 20 tháng cuối quý)', 'quarter'],
  ['vào ngày 15 hàng tháng', 'month'],
  ['Định kỳ từ ngày 1 đến ngày 5 hằng tháng', 'month'],
  ['chậm nhất 05 ngày làm việc kể từ ngày phê duyệt', '?'],
  ['trong thời hạn 10 (mười) ngày làm việc kể từ ngày nhận được', '?'],
  ['trong vòng 24 giờ', '?'],
  ['trong 10 ngày kể từ ngày ký', '2021-10-14'],
  ['Ký ban hành (trong 10 ngày)', '2021-10-14'],
  ['từ nay đến cuối năm', '2021-09-30..2021-12-31'],
  ['chậm nhất ngày 20/10/2021', '2021-10-20'],
  ['không muộn hơn 20/10/2021', '2021-10-20'],
  ['hết ngày 30/11/2021', '2021-11-30'],
  ['cuối tháng 10', '2021-10-21..2021-10-31'],
  ['trước Tết Nguyên đán', '?'],
  ['Nghị định số 32/2024/NĐ-CP ngày 15/3/2024 của Chính phủ', ''],
  ['công trình khởi công ngày 07/5/2026', ''],
  ['kết luận tại cuộc họp ngày 12/3/2024', ''],
  ['số liệu tính đến ngày 30/9/2021', ''],
  ['chi thường xuyên năm 2021', ''],
  ['canh gác khu vực thường xuyên xảy ra sạt lở', ''],
  ['tầm nhìn đến năm 2030', ''],
];

/** Of a paper of January 2017: behind the meeting a period tells what was. */
const EARLIER: [phrase: string, meaning: string][] = [
  ['Nửa đầu tháng 6/2021', '2021-06-01..2021-06-15'],
  ['Khoảng từ ngày 25/3 đến ngày 05/4/2021', '2021-03-25..2021-04-05'],
  ['trong 6 tháng đầu năm 2021', '2021-01-01..2021-06-30'],
  ['từ ngày 30/4/2020 đến hết ngày 03/5/2020', '2020-04-30..2020-05-03'],
  ['kiểm tra từ ngày 25-27/5/2021', '2021-05-25..2021-05-27'],
  ['tính từ tháng 3/2020 đến hết tháng 12/2020', '2020-03-01..2020-12-31'],
  ['trình Thủ tướng trong tháng 7-2017', '2017-07-01..2017-07-31'],
  ['Ngày 12 và 13-4', '2017-04-12..2017-04-13'],
  ['trong tháng 4 và tháng 5/2017', '2017-04-01..2017-05-31'],
];

/** What the sentences of offices say besides, for the paper of 2021. */
const FURTHER: [phrase: string, meaning: string][] = [
  ['báo cáo kỳ 6 tháng (từ ngày 15/12/2020 đến ngày 14/12/2021, gửi trước ngày 20/12/2021)', '2021-12-19'],
  ['khảo sát trong hai tháng 10 và 11 năm 2021', '2021-10-01..2021-11-30'],
  ['làm việc ngày 11 và ngày 12/11/2021', '2021-11-11..2021-11-12'],
  ['cách ly trong vòng 15 ngày kể từ ngày 01/11/2021 trên toàn huyện', '2021-11-16'],
  ['báo cáo UBND tỉnh 6 tháng và năm', 'half year'],
  ['bán hàng phục vụ nhu cầu hằng ngày của người dân', ''],
  ['trong 6 tháng đầu năm 2021 đã tiết kiệm 12 triệu đồng', ''],
  ['thiệt hại của đợt mưa lũ đầu tháng 9', ''],
  ['nộp chậm nhất ngày 20/9/2021', '2021-09-20'],
  ['báo cáo trong hai tuần đầu tháng 11/2021', '2021-11-01..2021-11-14'],
  ['tuần tra trong hai tháng đầu năm 2022', '2022-01-01..2022-02-28'],
  ['gửi Văn phòng sau hội nghị 5 ngày', '2021-10-05'],
  ['gửi hồ sơ sau 10 ngày kể từ ngày có Thông báo này', '2021-10-14'],
  ['nộp biên bản trong vòng một tuần kể từ hôm nay', '2021-10-07'],
  ['nộp bản sửa thứ Tư (06/10)', '2021-10-06..2021-10-06'],
  ['báo lại kết quả sáng thứ Hai tới', '2021-10-04'],
  ['xong ngay trong hôm nay', '2021-09-30..2021-09-30'],
  ['cắm biển báo trong ngày mai', '2021-10-01..2021-10-01'],
  ['mỗi chiều thứ Sáu quét sân', 'week'],
  ['tối nào cũng điểm danh', 'day'],
  ['cứ hai tháng một lần sinh hoạt chuyên đề', 'month'],
  ['mỗi năm hai lần, báo cáo tình hình', 'half'],
  ['định kỳ cuối tháng báo cáo', 'month'],
];

describe('time phrases in sentences', () => {
  test.each(EARLIER)('%s -> %s', (phrase, meaning) => {
    expect(read(phrase, false, { reference: '2017-01-04', issuedOn: '2017-01-05', strictBefore: true })).toBe(meaning);
  });

  test.each(FURTHER)('%s -> %s', (phrase, meaning) => {
    expect(read(phrase)).toBe(meaning);
  });

  test.each(SENTENCES)('%s -> %s', (phrase, meaning) => {
    expect(read(phrase)).toBe(meaning);
  });
});

describe('time phrases alone in a cell', () => {
  test.each([
    ['Tháng 10/2021', '2021-10-01..2021-10-31'],
    ['Quý IV/2021', '2021-10-01..2021-12-31'],
    ['31/12/2026', '2026-12-31'],
    ['Năm 2026', '2026-01-01..2026-12-31'],
    ['Tháng 4 và tháng 5/2017', '2017-04-01..2017-05-31'],
    ['10/2021', '2021-10-01..2021-10-31'],
    ['Thường xuyên', 'continuous'],
  ])('%s -> %s', (phrase, meaning) => {
    expect(read(phrase, true)).toBe(meaning);
  });
});

test('a house that reads "trước" as "đến" keeps the day itself', () => {
  const [found] = findDeadlines('trước ngày 20/10/2021', { ...time, strictBefore: false });
  expect(found?.to).toBe('2021-10-20');
});

test('across New Year the start of a range lies in the year before', () => {
  expect(read('từ ngày 25/12 đến ngày 05/01/2022')).toBe('2021-12-25..2022-01-05');
});

describe('a paper that bears no day', () => {
  const undated = { reference: null, issuedOn: null, strictBefore: true };

  test.each([...SENTENCES, ...EARLIER, ...FURTHER].map(([phrase]) => phrase))('%s is read all the same', (phrase) => {
    expect(read(phrase, false, undated)).not.toContain('NaN');
    expect(read(phrase, true, undated)).not.toContain('NaN');
  });

  test.each([
    ['gửi báo cáo trước ngày 05/10', '?'],
    ['xong trong tháng 9', '?'],
    ['từ ngày 25/12 đến ngày 05/01', '?'],
    ['trình trước ngày 20 tháng 10 năm 2024', '2024-10-19'],
  ])('%s -> %s: the year stays open where none is printed', (phrase, meaning) => {
    expect(read(phrase, false, undated)).toBe(meaning);
    expect(findDeadlines(alignSpelling(phrase), undated).map(({ impossible }) => impossible)).toEqual([false]);
  });
});
