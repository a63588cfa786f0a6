/** Names that lists, headings and addressees hold: communes with a number, levels of the Union, bodies of bodies, Party labels. */
import { expect, test } from 'vitest';
import { foldWords } from '../../shared/domain/fold-text.ts';
import { plainText } from '../../shared/domain/reading/source/plain-text.ts';
import { readDocument } from '../../shared/domain/reading/read-document.ts';
import { referenceContext } from '../support/dictionary.ts';
import { gather } from '../support/gather.ts';

const HEAD = ['UBND TỈNH', 'Số: 1/TB-VPUBND', 'Lâm Hà, ngày 04 tháng 5 năm 2026', 'THÔNG BÁO', 'Kết luận tại cuộc họp giao ban', '----'];
const read = (...lines: string[]) => gather(readDocument(plainText([...HEAD, ...lines].join('\n')), referenceContext()));
const names = (...list: string[]) => list.map(foldWords).sort();

test.each([
  ['1. UBND các xã: Đạ Sơn, Bảo Hà 1, Bảo Hà 2 hoàn thành kiểm đếm trong tháng 6.', ['UBND xã Đạ Sơn', 'UBND xã Bảo Hà 1', 'UBND xã Bảo Hà 2']],
  ['1. UBND các xã Bảo Hà 1, Bảo Hà 2, Di Sơn gửi báo cáo trước ngày 20/6/2026.', ['UBND các xã Bảo Hà 1, Bảo Hà 2, Di Sơn']],
  ['1. UBND phường An Sơn, xã Bảo Hà 1 và phường 3 gửi báo cáo về Sở.', ['UBND phường An Sơn', 'UBND xã Bảo Hà 1', 'UBND phường 3']],
  ['1. Đề nghị quận đoàn, huyện đoàn, đoàn trực thuộc gửi báo cáo trước ngày 20/6/2026.', ['quận đoàn, huyện đoàn, đoàn trực thuộc']],
  ['1. Cổng thông tin điện tử của Sở thường xuyên đăng câu hỏi pháp luật.', ['Cổng thông tin điện tử của Sở']],
  ['1. Văn phòng của Tỉnh đoàn gửi tin hằng tuần.', ['Văn phòng của Tỉnh đoàn']],
  ['1. Các ban Tuyên giáo, Gia đình - Xã hội cử cán bộ tham gia.', ['Các ban Tuyên giáo, Gia đình - Xã hội']],
  ['1. Các chủ đầu tư công trình rà soát tiến độ.', ['Các chủ đầu tư công trình']],
  ['1. Ủy viên Ban Chấp hành Tỉnh đoàn phụ trách địa bàn mỗi tháng về cơ sở 03 ngày.', ['Ủy viên Ban Chấp hành Tỉnh đoàn phụ trách địa bàn']],
  ['1. Thường trực Tỉnh đoàn đi cơ sở tối thiểu 06 ngày/tháng; trưởng, phó các ban tối thiểu 08 ngày/tháng.', ['Thường trực Tỉnh đoàn', 'trưởng, phó các ban']],
])('%s', (line, leads) => {
  expect(read(line)[0]?.leads).toEqual(names(...leads));
});

test('what is agreed to is stated, whoever agrees', () => {
  expect(read('1. Phó Thủ tướng đồng ý về nguyên tắc việc cấp tài khoản; giao Bộ Tư pháp thống nhất cách làm.')[0]?.leads).toEqual(names('Bộ Tư pháp'));
});

test('labels with a dash head their bodies, and a low office stands behind whom the part is for', () => {
  const items = read('2- Nhiệm vụ, giải pháp', '2.1- Sở Nội vụ', '- Rà soát biên chế trong tháng 9.', '2.2- Đảng ủy Ủy ban nhân dân tỉnh', '- Bổ sung công chức.', '3- Đối với trung tâm y tế huyện', 'a- Bố trí kinh phí trong Quý IV/2026.');
  expect(items.filter(({ leads }) => leads.length > 0).map(({ path, leads }) => [path, leads])).toEqual([
    ['2/2.1', names('Sở Nội vụ')], ['2/2.2', names('Đảng ủy Ủy ban nhân dân tỉnh')], ['3/a', names('trung tâm y tế huyện')],
  ]);
});

test('two bodies of one line of addressees stay two', () => {
  const reading = readDocument(plainText([
    'UBND THÀNH PHỐ', 'Số: 5/UBND-VX', 'Cần Hà, ngày 04 tháng 5 năm 2026', 'V/v phòng dịch', 'Kính gửi:', '- Báo Cần Hà, Đài Phát thanh và Truyền hình thành phố;', '- Sở Y tế.',
    '1. Báo Cần Hà, Đài Phát thanh và Truyền hình thành phố mở chuyên mục hỏi đáp, mỗi tuần 02 lần.',
  ].join('\n')), referenceContext());
  expect(gather(reading)[0]?.leads).toEqual(names('Báo Cần Hà', 'Đài Phát thanh và Truyền hình thành phố'));
});

test('each of two days of a report is one to send by', () => {
  expect(read('1. Hội đồng Đội huyện nộp nhận xét chậm nhất ngày 29/5/2026 (đợt 1) và ngày 31/10/2026 (đợt 2).')[0]?.deadlines).toEqual(['2026-05-29', '2026-10-31']);
});
