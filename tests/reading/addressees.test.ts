/** Who a paper as a whole, a section or a lead-in speaks to, and which of its items that holds for. */
import { expect, test } from 'vitest';
import { foldWords } from '../../shared/domain/fold-text.ts';
import { plainText } from '../../shared/domain/reading/plain-text.ts';
import { readDocument } from '../../shared/domain/reading/read-document.ts';
import { referenceContext } from '../support/dictionary.ts';
import { gather } from '../support/gather.ts';

const read = (kind: string, ...lines: string[]) =>
  gather(readDocument(plainText(['UBND TỈNH', `Số: 1/${kind}`, 'Lạng Sơn, ngày 04 tháng 5 năm 2026', ...lines].join('\n')), referenceContext()));
const names = (...list: string[]) => list.map(foldWords).sort();

test('a notice speaks to all where its items name who does what; a letter to whom it is addressed', () => {
  const lines = ['UBND tỉnh yêu cầu các sở, ngành thực hiện các việc sau:', '1. Tiết kiệm điện.', '2. Sở Y tế mua thuốc.'];
  expect(read('TB-UBND', 'THÔNG BÁO', 'Kết luận', ...lines).map(({ leads }) => leads)).toEqual([[], names('Sở Y tế')]);
  expect(read('UBND-VP', 'V/v tiết kiệm điện', 'Kính gửi: Các sở, ngành.', ...lines).map(({ leads }) => leads)).toEqual([names('các sở, ngành'), names('Sở Y tế')]);
});

test('an assessment that ends with what somebody has to do hands him down', () => {
  const items = read('TB-UBND', 'THÔNG BÁO', 'Kết luận', 'I. ĐÁNH GIÁ CHUNG', 'Tỉnh đã cố gắng. Thời gian tới, tỉnh Lạng Sơn cần thực hiện một số nhiệm vụ, giải pháp sau đây:', '1. Sắp xếp trụ sở.', '2. Ủy ban nhân dân tỉnh bổ sung kinh phí.');
  expect(items.map(({ path, leads }) => [path, leads])).toEqual([['I', []], ['I/1', names('tỉnh Lạng Sơn')], ['I/2', names('Ủy ban nhân dân tỉnh')]]);
});

test('a heading of many, one group with all that narrows it, and a paragraph that leads over to dashes', () => {
  const items = read(
    'TB-UBND', 'THÔNG BÁO', 'Kết luận', '1. Các hộ dân lấy nước từ kênh chính có trách nhiệm', 'a) Nạo vét mương.', '2. Các ngân hàng, doanh nghiệp xuất khẩu: niêm yết giá.',
    '3. Bộ phận chung', 'Giao Ban Quản lý Khu kinh tế chỉ đạo các doanh nghiệp:', '- Trồng thêm cây.', '4. Thành phố Lạng Sơn và các huyện Hữu Lũng, Bắc Sơn đẩy nhanh đền bù.',
    '5. Các Tập đoàn, Tổng công ty nhà nước rà soát giá điện.',
  );
  expect(items.map(({ path, leads }) => [path, leads])).toEqual([
    ['1', []], ['1/a', names('Các hộ dân lấy nước từ kênh chính')], ['2', names('Các ngân hàng, doanh nghiệp xuất khẩu')], ['3', names('Ban Quản lý Khu kinh tế')],
    ['4', names('Thành phố Lạng Sơn', 'các huyện Hữu Lũng, Bắc Sơn')], ['5', names('Các Tập đoàn, Tổng công ty nhà nước')],
  ]);
});

test('what is done with papers is no work; who follows the weather does not watch others; leaders together direct', () => {
  const items = read(
    'TB-UBND', 'THÔNG BÁO', 'Kết luận', '1. Sở Nội vụ lấy ý kiến các huyện, các cơ quan liên quan chậm nhất ngày 10/6/2026.', '2. Sở Y tế theo dõi diễn biến dịch.',
    '3. Văn phòng UBND tỉnh theo dõi, đôn đốc theo chức năng được giao; báo cáo cấp có thẩm quyền.', '4. Giao các Phó Chủ tịch UBND tỉnh kiểm tra, chỉ đạo, đôn đốc các sở.',
    '5. Sở Tài chính thông báo để các sở biết, thực hiện.',
  );
  expect(items.map(({ leads, oversees }) => [leads, oversees])).toEqual([
    [names('Sở Nội vụ'), []], [names('Sở Y tế'), []], [[], names('Văn phòng UBND tỉnh')], [[], names('các Phó Chủ tịch UBND tỉnh')], [[], []],
  ]);
});

test('a copy without its head begins with its title', () => {
  const { document } = readDocument(plainText('Thông báo kết luận của đồng chí Bí thư tại cuộc họp\n1. Văn phòng gửi giấy mời.'), referenceContext());
  expect(document.kind).toBe('notice');
});

test('a head alone stands for who was named before; how an owner stands and what is asked of him; all of them by number', () => {
  const items = read(
    'TB-UBND', 'THÔNG BÁO', 'Kết luận', '1. Đồng ý với tờ trình của Trung tâm Lưu trữ lịch sử. Giao Trung tâm sao chụp hồ sơ.', '2. Sở Y tế, Sở Nội vụ chưa nộp báo cáo, yêu cầu gửi trước ngày 10/6/2026.',
    '3. 9/9 Đoàn phường lập đội xung kích.', '4. Phân công ông Lý Văn Ba phụ trách; bà Hà Thị Tư viết tin.',
  );
  expect(items.map(({ leads, deadlines }) => [leads, deadlines])).toEqual([
    [names('Trung tâm Lưu trữ lịch sử'), []], [names('Sở Y tế', 'Sở Nội vụ'), ['2026-06-09']], [names('Đoàn phường'), []], [names('bà Hà Thị Tư'), []],
  ]);
});

test('who stands behind a verb is no owner of what his comma goes on with; officers are owners behind a comma', () => {
  const items = read(
    'TB-UBND', 'THÔNG BÁO', 'Kết luận', '1. Sở Tư pháp', '- Hỗ trợ Sở Y tế, Sở Nội vụ soạn hợp đồng.', '- Khẩn trương tham mưu UBND tỉnh, Sở Tài chính xử lý.', '- Quản lý tài sản do Văn phòng, Thanh tra tỉnh bàn giao.', '- Đánh giá kết quả hòa giải.',
    '2. Sở Y tế mua thuốc, Giám đốc Sở Tài chính cấp vốn, UBND các xã lập danh sách.',
  );
  expect(items.map(({ leads }) => leads)).toEqual([names('Sở Tư pháp'), names('Sở Y tế', 'Giám đốc Sở Tài chính', 'UBND các xã')]);
});

test('what a body asks under its own heading is its work, what is asked of many among them is theirs; helpers in low letters begin a list', () => {
  const items = read(
    'TB-UBND', 'THÔNG BÁO', 'Kết luận', '1. Sở Xây dựng', '- Yêu cầu các chủ tàu đăng kiểm lại.', '2. Các sở, ngành', '- Đề nghị các sở phía Bắc gửi thêm số liệu.',
    '3. Sở Y tế phối hợp với ngành giáo dục, các đoàn thể khám mắt cho trẻ.', '4. Sở Nội vụ chủ trì; Sở Tư pháp phối hợp chặt chẽ với Thanh tra tỉnh lập đoàn.', '5. Các chủ đầu tư yêu cầu nhà thầu tăng ca; các ban 100% ký số.',
    '6. Giao Phó Chủ tịch UBND tỉnh phụ trách nông nghiệp trực tiếp chỉ đạo; công ty phần mềm trực hỗ trợ.',
  );
  expect(items.map(({ leads, supports }) => [leads, supports])).toEqual([
    [names('Sở Xây dựng'), []], [names('các sở phía Bắc'), []], [names('Sở Y tế'), names('ngành giáo dục', 'các đoàn thể')],
    [names('Sở Nội vụ', 'Sở Tư pháp'), names('Thanh tra tỉnh')], [names('Các chủ đầu tư', 'các ban'), []], [names('công ty phần mềm'), []],
  ]);
});
