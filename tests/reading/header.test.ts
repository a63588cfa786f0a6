/** Heads of papers of many offices, flattened in any order. */
import { describe, expect, test } from 'vitest';
import { plainText } from '../../shared/domain/reading/source/plain-text.ts';
import { readDocument } from '../../shared/domain/reading/read-document.ts';
import { isMarkedSecret } from '../../shared/domain/reading/source/secret-mark.ts';
import { referenceContext } from '../support/dictionary.ts';

const context = referenceContext('2026-06-01');
const head = (...lines: string[]) => readDocument(plainText([...lines, '', '1. Ban Kiểm tra rà soát hồ sơ.'].join('\n')), context);

const CASES: [name: string, lines: string[], expected: Record<string, string | null>][] = [
  ['Youth Union', ['BAN CHẤP HÀNH TRUNG ƯƠNG', '***', 'Số:  26  -CTr/TWĐTN-VP', 'Hà Nội, ngày 09 tháng 02 năm 2021', 'CHƯƠNG TRÌNH', 'Công tác năm'], { kind: 'plan', number: '26', symbol: 'CTr/TWĐTN-VP', issuedOn: '2021-02-09' }],
  ['government, symbol behind a slash', ['VĂN PHÒNG CHÍNH PHỦ', 'Số: 467/TB-VPCP', 'Hà Nội, ngày 16 tháng 10 năm 2024', 'THÔNG BÁO', 'Kết luận tại cuộc họp'], { kind: 'notice', number: '467', symbol: 'TB-VPCP', issuedOn: '2024-10-16' }],
  ['number and date in one line', ['UBND TỈNH LẠNG SƠN', 'Số: 12/KH-UBND\tLạng Sơn, ngày 05 tháng 01 năm 2026', 'KẾ HOẠCH', 'Chuyển đổi số'], { kind: 'plan', number: '12', symbol: 'KH-UBND', issuedOn: '2026-01-05' }],
  ['Party, no colon', ['TỈNH ỦY NINH BÌNH', '*', 'Số 05-NQ/ĐU', 'Ninh Bình, ngày 02 tháng 3 năm 2026', 'NGHỊ QUYẾT'], { kind: 'other', number: '05', symbol: 'NQ/ĐU', issuedOn: '2026-03-02' }],
  ['dispatch without a title', ['BỘ NỘI VỤ', 'Số: 5973 /BNV-CCHC', 'V/v cải cách hành chính', 'Hà Nội, ngày 03 tháng 9 năm 2025', 'Kính gửi: Các Bộ'], { kind: 'dispatch', number: '5973', symbol: 'BNV-CCHC', issuedOn: '2025-09-03' }],
  ['blank number', ['BAN CHẤP HÀNH TRUNG ƯƠNG', 'Số:    -KH/TWĐTN-KHCN', 'Hà Nội, ngày   tháng   năm 2026', 'KẾ HOẠCH'], { kind: 'plan', number: null, symbol: 'KH/TWĐTN-KHCN', issuedOn: null }],
  ['broken as web pages break it', ['ỦY BAN NHÂN DÂN', 'TỈNH ĐẮK HÀ', '-------', '|', 'Số:', '08/QĐ-UBND', '|', 'Đắk Hà, ngày 21', 'tháng 02 năm 2023', '|', 'QUYẾT ĐỊNH', 'BAN', 'HÀNH QUY ĐỊNH'], { kind: 'decision', number: '08', symbol: 'QĐ-UBND', issuedOn: '2023-02-21' }],
  ['a telegram as the news tells of it', ['Chủ tịch UBND tỉnh vừa ký Công điện số 07/CĐ-UBND ngày 18/7/2025 về ứng phó bão số 3.', 'Để ứng phó với bão, Chủ tịch UBND tỉnh yêu cầu:'], { kind: 'dispatch', number: '07', symbol: 'CĐ-UBND', issuedOn: '2025-07-18' }],
  ['an annex whose title cites another paper', ['KẾ HOẠCH', 'TRIỂN KHAI QUYẾT ĐỊNH SỐ 15/QĐ-TTG VỀ CÂY XANH', '(Kèm theo Quyết định số 9/QĐ-UBND ngày 05 tháng 01 năm 2026)'], { kind: 'plan', number: null, symbol: null }],
  ['text of a PDF, the columns one space apart', ['SỞ NỘI VỤ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', 'Số: 214/TB-SNV Lào Cai, ngày 15 tháng 4 năm 2024', 'THÔNG BÁO', 'Kết luận giao ban'], { issuer: 'SỞ NỘI VỤ', number: '214', symbol: 'TB-SNV', place: 'Lào Cai', issuedOn: '2024-04-15' }],
  ['a place with an apostrophe', ['HUYỆN ỦY CƯ M\'GAR', 'Số 87-KH/HU', 'Cư M\'gar, ngày 05 tháng 02 năm 2024', 'KẾ HOẠCH', 'Kiểm tra năm 2024'], { kind: 'plan', number: '87', issuedOn: '2024-02-05' }],
  ['a report of a meeting', ['SỞ NỘI VỤ', 'Số: 9/BC-SNV', 'Hòa Sơn, ngày 09 tháng 10 năm 2025', 'BÁO CÁO', 'Kết quả họp giao ban tháng 9', 'Ngày 07/10/2025, Sở Nội vụ tổ chức họp giao ban.'], { kind: 'report', meetingOn: '2025-10-07' }],
  ['who decides is no part of the title', ['UBND TỈNH HÒA SƠN', 'Số: 8/QĐ-UBND', 'Hòa Sơn, ngày 06 tháng 01 năm 2026', 'QUYẾT ĐỊNH', 'Về việc ban hành Kế hoạch kiểm kê', 'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH', 'Căn cứ Luật Tổ chức;'], { kind: 'decision', title: 'Về việc ban hành Kế hoạch kiểm kê' }],
  ['the national title between the number and the day', ['BCH TỈNH HÒA SƠN', 'Số: 46-TB/TĐTN-VP', 'ĐOÀN TNCS HỒ CHÍ MINH', 'Hòa Sơn, ngày 11 tháng 11 năm 2025', 'THÔNG BÁO', 'Kết luận giao ban'], { number: '46', place: 'Hòa Sơn', issuedOn: '2025-11-11' }],
  ['the place behind the words of the column beside it', ['TRƯỜNG ĐẠI HỌC HÒA SƠN', 'Số: 9-KH/ĐTN', 'ĐOÀN TNCS HỒ CHÍ MINH Đà Nẵng, ngày 11 tháng 5 năm 2026', 'KẾ HOẠCH'], { number: '9', place: 'Đà Nẵng', issuedOn: '2026-05-11' }],
  ['a telegram with its hour', ['CHỦ TỊCH UBND TỈNH HÒA SƠN', 'Số: 31/CĐ-UBND Hòa Sơn, hồi 17 giờ 45 phút ngày 08 tháng 9 năm 2025', 'CÔNG ĐIỆN', 'Về việc ứng phó mưa lũ'], { kind: 'dispatch', number: '31', symbol: 'CĐ-UBND', place: 'Hòa Sơn', issuedOn: '2025-09-08' }],
  ['decision with a year in its symbol', ['THỦ TƯỚNG CHÍNH PHỦ', 'Số: 06/QĐ-TTg', 'Hà Nội, ngày 06 tháng 01 năm 2022', 'QUYẾT ĐỊNH'], { kind: 'decision', number: '06', symbol: 'QĐ-TTg', issuedOn: '2022-01-06' }],
];

describe('heads', () => {
  test.each(CASES)('%s', (_, lines, expected) => {
    expect(head(...lines).document).toMatchObject(expected);
  });

  test('a blank number and day are doubts', () => {
    const codes = head('Số:    -KH/TWĐTN-KHCN', 'Hà Nội, ngày   tháng   năm 2026', 'KẾ HOẠCH').doubts.map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(['number-missing', 'date-missing']));
  });

  test('the meeting day is not the issue day', () => {
    const { document } = head('Số: 1-TB/TWĐTN-VP', 'Hà Nội, ngày 05 tháng 5 năm 2026', 'THÔNG BÁO', 'Kết luận giao ban', 'Sáng ngày 29/4/2026, đồng chí Nguyễn Văn A chủ trì hội nghị giao ban các ban, đơn vị.');
    expect(document).toMatchObject({ issuedOn: '2026-05-05', meetingOn: '2026-04-29' });
  });
});

test('the stamp of a secret is seen in the head only', () => {
  expect(isMarkedSecret(plainText('UBND TỈNH\nTỐI MẬT\nSố: 1/TB'))).toBe(true);
  expect(isMarkedSecret(plainText('UBND TỈNH\nSố: 1/TB\nVề bảo vệ bí mật nhà nước'))).toBe(false);
});
