/** Reports and notices of results: what of them is proposed to the visit, in the forms that such papers have. */
import { describe, expect, test } from 'vitest';
import { plainText } from '../../shared/domain/reading/source/plain-text.ts';
import { readResults } from '../../shared/domain/reading/inspections/visit-results.ts';

const time = { reference: '2021-06-16', issuedOn: '2021-06-16', strictBefore: true };
const read = (lines: readonly string[]) => readResults(plainText(lines.join('\n')), time);
const short = (lines: readonly string[]) => read(lines).map(({ what, words }) => `${what}: ${words.slice(0, 40)}`);

describe('a report of the team', () => {
  const report = [
    'BÁO CÁO', 'Kết quả kiểm tra tại Tỉnh đoàn Lai Châu',
    'I. ĐẶC ĐIỂM, TÌNH HÌNH', 'Tỉnh đoàn có 12 đơn vị trực thuộc; công tác đoàn còn gặp khó khăn, hạn chế về kinh phí.',
    'II. KẾT QUẢ KIỂM TRA', '1. Ưu điểm', '- Ban hành đủ văn bản.',
    '2. Tồn tại, hạn chế', '- Sinh hoạt chi đoàn ở 3 xã chưa đều.', '- Sổ đoàn viên ghi chưa đủ, vi phạm Hướng dẫn số 25.', 'a) Công tác tổ chức', '- Chưa rà soát đoàn viên đi làm ăn xa;',
    '3. Nguyên nhân', '- Cán bộ thay đổi nhiều.',
    'III. KIẾN NGHỊ', '1. Đối với Ban Thường vụ Tỉnh đoàn', '- Chấn chỉnh sinh hoạt chi đoàn trước ngày 30/9/2021.', '- Rà soát sổ đoàn viên.',
    '2. Đối với Trung ương Đoàn', '- Bổ sung kinh phí cho huyện nghèo.',
    'IV. TỔ CHỨC THỰC HIỆN', '- Ban Kiểm tra theo dõi.',
    'Nơi nhận:', '- Tỉnh đoàn Lai Châu.',
  ];

  test('limitations, requests to the unit and requests of the unit, each in its place', () => {
    expect(short(report)).toEqual([
      'finding: Sinh hoạt chi đoàn ở 3 xã chưa đều', 'finding: Sổ đoàn viên ghi chưa đủ, vi phạm Hướng ', 'finding: Chưa rà soát đoàn viên đi làm ăn xa',
      'recommendation: Chấn chỉnh sinh hoạt chi đoàn trước ngày', 'recommendation: Rà soát sổ đoàn viên', 'proposal: Bổ sung kinh phí cho huyện nghèo',
    ]);
  });

  test('a request carries its last day, a violation is told, every line its place in the text', () => {
    const found = read(report);
    expect(found.map(({ dueOn }) => dueOn)).toEqual([null, null, null, '2021-09-29', null, null]);
    expect(found.map(({ violation }) => violation)).toEqual([false, true, false, false, false, false]);
    const { text } = plainText(report.join('\n'));
    for (const one of found) expect(text.slice(one.source.start, one.source.end)).toContain(one.words);
  });
});

test('a notice with its limitations behind a colon, and the unit asks by name', () => {
  expect(short([
    'THÔNG BÁO', 'kết quả kiểm tra',
    '1. Qua kiểm tra, Đoàn kiểm tra ghi nhận kết quả tốt.',
    '2. Tuy nhiên, vẫn còn một số hạn chế: việc thu nộp đoàn phí chậm; chưa kiểm tra 2 huyện.',
    '3. Đoàn kiểm tra yêu cầu Ban Thường vụ Tỉnh đoàn:', 'a) Thu nộp đoàn phí đúng hạn.', 'b) Kiểm tra 2 huyện trong Quý III/2021.',
    '4. Đề xuất, kiến nghị của Tỉnh đoàn:', '- Sớm ban hành hướng dẫn về quỹ.',
    '5. Giao Ban Kiểm tra theo dõi.',
  ])).toEqual([
    'finding: việc thu nộp đoàn phí chậm', 'finding: chưa kiểm tra 2 huyện', 'recommendation: Thu nộp đoàn phí đúng hạn',
    'recommendation: Kiểm tra 2 huyện trong Quý III/2021', 'proposal: Sớm ban hành hướng dẫn về quỹ',
  ]);
});

test('headings without numbers, bold and starred', () => {
  expect(short([
    '**Những tồn tại, hạn chế**', '- Chưa lập sổ theo dõi.', '**Kiến nghị, đề xuất với Trung ương Đoàn**', '- Tổ chức tập huấn.', '* Yêu cầu:', '- Lập sổ ngay.', '**Lời kết**', '- Cảm ơn.',
  ])).toEqual(['finding: Chưa lập sổ theo dõi', 'proposal: Tổ chức tập huấn', 'recommendation: Lập sổ ngay']);
});

test('a line that speaks of limitations is no heading; a paper that is none of these brings nothing', () => {
  expect(short(['1. Tồn tại, hạn chế', '- Việc khắc phục hạn chế năm trước còn chậm.', '- Tồn tại kéo dài ở hai đơn vị chưa xử lý.'])).toHaveLength(2);
  expect(read(['Kính mời dự họp lúc 8 giờ.', '1. Nội dung: bàn về đại hội.', '2. Thành phần: các ban.'])).toEqual([]);
});
