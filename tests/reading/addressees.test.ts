/** Who a paper as a whole, a section or a lead-in speaks to, and which of its items that holds for. */
import { expect, test } from 'vitest';
import { foldWords } from '../../shared/domain/fold-text.ts';
import { plainText } from '../../shared/domain/reading/source/plain-text.ts';
import { readDocument } from '../../shared/domain/reading/read-document.ts';
import { referenceContext } from '../support/dictionary.ts';
import { gather } from '../support/gather.ts';

const read = (kind: string, ...lines: string[]) =>
  gather(readDocument(plainText(['UBND TỈNH', `Số: 1/${kind}`, 'Lạng Sơn, ngày 04 tháng 5 năm 2026', ...lines].join('\n')), referenceContext()));
const names = (...list: string[]) => list.map(foldWords).sort();

test('whom the lines in front of the items ask has what names nobody; who asks those concerned asks nobody', () => {
  const lines = ['UBND tỉnh yêu cầu các sở, ngành thực hiện các việc sau:', '1. Tiết kiệm điện.', '2. Sở Y tế mua thuốc.', 'Báo cáo đầy đủ.'];
  const notice = (...own: string[]) => read('TB-UBND', 'THÔNG BÁO', 'Kết luận', ...own).map(({ leads }) => leads);
  expect(notice(...lines)).toEqual([names('các sở, ngành'), names('Sở Y tế')]);
  expect(notice('UBND tỉnh yêu cầu các đơn vị liên quan thực hiện các việc sau:', ...lines.slice(1))).toEqual([[], names('Sở Y tế')]);
  expect(read('UBND-VP', 'V/v tiết kiệm điện', 'Kính gửi: Các sở, ngành.', ...lines).map(({ leads }) => leads)).toEqual([names('các sở, ngành'), names('Sở Y tế')]);
});

test('whom a lead-in tells to do all of them has the points that name nobody', () => {
  const items = read('TB-UBND', 'THÔNG BÁO', 'Kết luận', '1. Để thông suốt dữ liệu, thời gian tới, các sở, ngành cần tập trung triển khai các nhiệm vụ sau đây:', 'a) Số hóa hồ sơ.', 'b) Sở Y tế kết nối bệnh viện.');
  expect(items.map(({ path, leads }) => [path, leads])).toEqual([['1', []], ['1/a', names('các sở, ngành')], ['1/b', names('Sở Y tế')]]);
});

test('under the heading of several a paper to be approved by a day is their work, what was agreed to is not', () => {
  const items = read('CT-UBND', 'CHỈ THỊ', 'Về phòng cháy', '1. Ủy ban nhân dân các huyện:', 'a) Phê duyệt phương án chữa cháy, hoàn thành trước ngày 15/6/2026.', 'b) Thống nhất lùi hội thi sang sau Tết.');
  expect(items.map(({ path, task }) => [path, task])).toEqual([['1', false], ['1/a', true], ['1/b', false]]);
  expect(items[1]).toMatchObject({ leads: names('Ủy ban nhân dân các huyện'), deadlines: ['2026-06-14'] });
});

test('what is to be handed in by requirements with a time is work; a paper in force from its day founds a team', () => {
  const items = read('CV-UBND', 'V/v thống kê', '1. Yêu cầu và tiến độ thực hiện', '- Rà duyệt, lập báo cáo gửi lên hệ thống trước ngày 16/6/2026.', '2. Sở Nội vụ', 'a) Thành lập Tổ công tác trong thời hạn 10 ngày kể từ ngày Quyết định này có hiệu lực.');
  expect(items.map(({ path, task, deadlines }) => [path, task, deadlines])).toEqual([['1', true, ['2026-06-15']], ['2', false, []], ['2/a', true, ['2026-05-14']]]);
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

test('a group told by what it does, several bodies behind one opening, and what a heading of it is followed by', () => {
  const items = read(
    'TB-UBND', 'THÔNG BÁO', 'Kết luận', '1. Các hợp tác xã vận tải khách hoạt động trên hồ:', 'a) Kiểm tra phao cứu sinh.', '2. Đối với các Sở: Y tế, Nội vụ; UBND tỉnh:', 'a) Bố trí bàn tiếp dân.',
    '3. Hội đồng quản trị các công ty rà soát điều lệ.', '4. Các Sở VHTTDL và các bảo tàng mở cửa miễn phí.', '5. Sở Y tế sửa các phòng mổ, các trạm thu phát oxy.',
    '6. Sở Tư pháp', '- Chỉ đạo các phòng phối hợp với Hội Luật gia, các đoàn luật sư tư vấn lưu động.',
  );
  expect(items.map(({ path, leads }) => [path, leads])).toEqual([
    ['1', []], ['1/a', names('Các hợp tác xã vận tải khách hoạt động trên hồ')], ['2', []], ['2/a', names('Sở Y tế', 'Sở Nội vụ', 'UBND tỉnh')], ['3', names('Hội đồng quản trị các công ty')],
    ['4', names('Các Sở VHTTDL', 'các bảo tàng')], ['5', names('Sở Y tế')], ['6', names('Sở Tư pháp')],
  ]);
  expect(items[7]?.supports).toEqual([]);
});

test('closing words that cite the paper itself are no task; money and events of a time have no deadline', () => {
  const items = read(
    'CT-UBND', 'CHỈ THỊ', 'Về tiết kiệm', '1. Sở Tài chính cắt giảm chi trong nguồn vốn được giao trong năm 2026.', '2. Sở Y tế thực hiện kết luận tại hội nghị trực tuyến toàn ngành tổ chức vào ngày 12/01/2026.',
    'Yêu cầu Giám đốc các sở; Chủ tịch UBND các xã thực hiện nghiêm túc Chỉ thị này. Có vướng mắc thì báo cáo UBND tỉnh./.',
  );
  expect(items.map(({ leads, deadlines }) => [leads, deadlines])).toEqual([[names('Sở Tài chính'), []], [names('Sở Y tế'), []]]);
});

test('groups of places, names with a word between capitals, who pays and who hosts', () => {
  const items = read(
    'TB-UBND', 'THÔNG BÁO', 'Kết luận', '1. Các huyện đoàn Bình Gia, Văn Lãng mượn loa.', '2. Công ty Vận tải sông Kỳ Cùng chạy thử.', '3. Hội thi tay nghề', '- Đơn vị đăng cai: Trường Cao đẳng Nghề.', '- Thời gian: tháng 7/2026 (có lịch riêng).',
    '4. Sở Y tế sửa cổng trước ngày khai trương (12/6/2026); kinh phí do Quỹ Bảo trợ trẻ em hỗ trợ.', '5. Chi đoàn Trạm Y tế hai tháng liền chưa sinh hoạt.', '6. Thủ quỹ Lý Thị Hoa chốt số liệu ngày 15/6/2026.', 'Các chi đoàn nghiêm túc thực hiện.',
  );
  expect(items.map(({ leads, deadlines }) => [leads, deadlines])).toEqual([
    [names('Huyện đoàn Bình Gia', 'Huyện đoàn Văn Lãng'), []], [names('Công ty Vận tải sông Kỳ Cùng'), []], [names('Trường Cao đẳng Nghề'), ['2026-07-31']],
    [names('Sở Y tế'), ['2026-06-11']], [[], []], [names('Thủ quỹ Lý Thị Hoa'), ['2026-06-15']],
  ]);
});

test('a lead-in is work where it urges; imperatives of a plan are work; a receiver carries the comma on', () => {
  const items = read(
    'TB-UBND', 'THÔNG BÁO', 'Kết luận', '1. Tỉnh Lạng Sơn cần lưu ý một số nội dung sau:', 'a) Trồng rừng.', '2. Sở Y tế thực hiện các nội dung sau:', 'a) Mua thuốc.',
    '3. Sở Nội vụ tạo thuận lợi cho Nhân dân, các tổ chức tham quan phố cổ, tăng thu 8% trong năm 2026.', '4. Các văn phòng tỉnh ủy, thành ủy cần số hóa hồ sơ.', '5. Trạm phát sóng mới: VNPT: 25 trạm.',
  );
  expect(items.map(({ path, task, leads, deadlines }) => [path, task, leads, deadlines])).toEqual([
    ['1', true, names('Tỉnh Lạng Sơn'), []], ['1/a', true, names('Tỉnh Lạng Sơn'), []], ['2', false, [], []], ['2/a', true, names('Sở Y tế'), []],
    ['3', true, names('Sở Nội vụ'), []], ['4', true, names('Các văn phòng tỉnh ủy, thành ủy'), []], ['5', false, [], []],
  ]);
  const plan = read('KH-UBND', 'KẾ HOẠCH', 'Trồng cây', 'I. YÊU CẦU', '1. Các sở phối hợp với các hội thực hiện tốt.', 'II. NỘI DUNG', '1. Ươm cây giống.');
  expect(plan.map(({ path, task }) => [path, task])).toEqual([['I', false], ['I/1', false], ['II', false], ['II/1', true]]);
});

test('a time in front of a colon is a deadline; a bracket behind a rhythm tells when; what is done without pause has no rhythm', () => {
  const items = read('KH-UBND', 'KẾ HOẠCH', 'Trồng cây', 'I. NỘI DUNG', '1. Tháng 7/2026: sơ kết ở các xã.', '2. Sở Y tế báo cáo định kỳ 6 tháng (tháng 6, tháng 12 hằng năm).', '3. Sở Nội vụ cập nhật liên tục danh sách.');
  expect(items.map(({ deadlines, recurrences }) => [deadlines, recurrences])).toEqual([[[], []], [['2026-07-31'], []], [[], ['half']], [[], []]]);
});

test('who only reminds and who is the point of contact for watching; groups along a line and by one verb in front of a duty', () => {
  const items = read(
    'TB-UBND', 'THÔNG BÁO', 'Kết luận', '1. Sở Nội vụ làm đầu mối theo dõi, đôn đốc việc thực hiện.', '2. Đồng chí Lê Văn Sáu nhắc các hội nộp sổ.', '3. UBND các xã từ Bình Gia đến Hữu Lũng chặt cành khô; các trạm tiếp nhận phải công khai sổ thu.',
    '4. Đề nghị cấp ủy, lãnh đạo các trường bố trí phòng.', '5. Sở Y tế ký chương trình phối hợp với Sở Nội vụ.', '6. Tổ bảo vệ tự giải thể sau hội thi.', '7. Đoàn xã tập văn nghệ mỗi tối.',
  );
  expect(items.map(({ leads, supports, oversees, recurrences }) => [leads, supports, oversees, recurrences])).toEqual([
    [[], [], names('Sở Nội vụ'), []], [[], [], names('Đồng chí Lê Văn Sáu'), []], [names('UBND các xã từ Bình Gia đến Hữu Lũng', 'các trạm tiếp nhận'), [], [], []],
    [names('cấp ủy', 'lãnh đạo các trường'), [], [], []], [names('Sở Y tế'), [], [], []], [[], [], [], []], [names('Đoàn xã'), [], [], ['day']],
  ]);
});

test('whom an owner sends in low letters is his work; each body of a list; classes by number and groups up to a rhythm', () => {
  const items = read(
    'KH-UBND', 'KẾ HOẠCH', 'Trồng cây', 'I. NHIỆM VỤ', '1. Đối với Hội đồng Đội tỉnh', 'a) Phân công ủy viên hội đồng phụ trách từng xã.', '2. Giao Báo Tiền Phong, Báo Lạng Sơn, mỗi đơn vị viết 5 bài.', '3. Văn nghệ', 'Do các chi đoàn khối 10, 11 đảm nhiệm.',
    '4. Chi đoàn giáo viên chuẩn bị loa; giáo viên chủ nhiệm ký cam kết.', '5. Các đoàn xã có trên 100 đoàn viên mỗi quý tổ chức một buổi sinh hoạt.', '6. Đoàn các xã, phường ven sông cắm biển báo.', '7. Giao đồng chí Trưởng Ban Quốc tế hoàn thiện phương án; phối hợp với Khối Công nghệ thông tin.',
  );
  expect(items.slice(1).map(({ path, leads, supports }) => [path, leads, supports])).toEqual([
    ['I/1', [], []], ['I/1/a', names('Hội đồng Đội tỉnh'), []], ['I/2', names('Báo Tiền Phong', 'Báo Lạng Sơn'), []], ['I/3', names('các chi đoàn khối 10, 11'), []],
    ['I/4', names('Chi đoàn giáo viên', 'giáo viên chủ nhiệm'), []], ['I/5', names('Các đoàn xã có trên 100 đoàn viên'), []], ['I/6', names('Đoàn các xã, phường ven sông'), []],
    ['I/7', names('đồng chí Trưởng Ban Quốc tế'), names('Khối Công nghệ thông tin')],
  ]);
});

test('what is told beside the work gives none; who watches to some end only watches; the closing words of a paper', () => {
  const items = read(
    'UBND-VP', 'V/v cây xanh', '1. Trên cơ sở số liệu do Sở Y tế cung cấp, Sở Nội vụ lập danh sách.', '2. Sở Xây dựng theo dõi, đôn đốc các xã trồng cây; bảo đảm mật độ.', '3. Giao Sở Y tế chỉ đạo hệ thống y tế cơ sở tiếp tục phối hợp với các trường phun thuốc.',
    '4. Sở Nội vụ rà soát hồ sơ.', 'UBND tỉnh giao Giám đốc các sở, Chủ tịch UBND các xã triển khai thực hiện đúng quy định./.',
  );
  expect(items.map(({ leads, supports, oversees }) => [leads, supports, oversees])).toEqual([
    [names('Sở Nội vụ'), [], []], [[], [], names('Sở Xây dựng')], [names('Sở Y tế'), [], []], [names('Sở Nội vụ'), [], []],
  ]);
});

test('points below dotted ones, parts that bear no number of their own, and the next point of the outer list', () => {
  const paths = read(
    'KH-TĐTN', 'KẾ HOẠCH', 'Kiểm tra năm 2026', 'I. THỜI GIAN KIỂM TRA', '1. Kiểm tra trực tiếp', '1.1. Cụm phường', '1. Đoàn phường Nam Lâm: ngày 04/5/2026', '2. Đoàn phường Quế Lâm: ngày 05/5/2026',
    '1.2. Cụm trường học', '1. Đoàn trường THPT Hội Sơn: ngày 06/5/2026', '2. Các cơ sở còn lại tự kiểm tra trước ngày 10/5/2026.', 'Phần thứ hai', 'TỔ CHỨC THỰC HIỆN', '1. Văn phòng bố trí xe.',
  ).map(({ path }) => path);
  expect(paths).toEqual(['I', 'I/1', 'I/1/1.1', 'I/1/1.1/1', 'I/1/1.1/2', 'I/1/1.2', 'I/1/1.2/1', 'I/1/1.2/2', '1']);
});

test('under a head that tells no work, who does what by when gives some; what a plan looks at gives none', () => {
  const items = read(
    'KH-TĐTN', 'KẾ HOẠCH', 'Kiểm tra công tác đoàn năm 2026', 'I. NỘI DUNG', '1. Rà soát hồ sơ đoàn viên; thu, nộp đoàn phí.', '2. Sinh hoạt chi đoàn.',
    'II. ĐỐI TƯỢNG KIỂM TRA', '1. Các đơn vị không có tên trong lịch tự kiểm tra; gửi báo cáo trước ngày 05/6/2026.', '2. Đơn vị khá, đơn vị yếu.',
    'III. THỜI GIAN, TIẾN ĐỘ', '1. Ban Phong trào hoàn thiện phiếu hỏi.', '2. Đoàn số 1 do đồng chí Phó Bí thư làm Trưởng đoàn.',
  );
  expect(items.filter(({ task }) => task).map(({ path, leads, deadlines }) => [path, leads, deadlines])).toEqual([
    ['II/1', names('Các đơn vị không có tên trong lịch'), ['2026-06-04']], ['III/1', names('Ban Phong trào'), []],
  ]);
});

test('whom a limit, a place or a code tells', () => {
  const leads = (line: string) => read('TB-UBND', 'THÔNG BÁO', 'Kết luận', `1. ${line}`).flatMap((item) => item.leads);
  expect([
    'Các tỉnh đoàn không có địa bàn khảo sát gửi báo cáo trước ngày 05/6/2026.', 'Đơn vị không được kiểm tra trực tiếp gửi báo cáo trước ngày 05/6/2026.',
    'Yêu cầu 07 đơn vị còn nợ đoàn phí quý I nộp trước ngày 05/6/2026.', 'Hội đồng Đội các huyện, thành, thị chủ động tự kiểm tra.', 'Thư ký các đoàn giám sát hoàn thiện thông báo.',
    'Huyện đoàn Anh Sơn, Huyện đoàn Cư M\'gar báo cáo kết quả.', 'C06 rà soát dữ liệu.', 'Chi đoàn xây dựng kế hoạch.', 'Cụm trưởng các cụm thi đua: gửi biên bản trước ngày 05/6/2026.',
  ].map(leads)).toEqual([
    names('Các tỉnh đoàn không có địa bàn khảo sát'), names('Đơn vị không được kiểm tra trực tiếp'), names('07 đơn vị còn nợ đoàn phí quý I'), names('Hội đồng Đội các huyện, thành, thị'), names('Thư ký các đoàn giám sát'),
    names('Huyện đoàn Anh Sơn', 'Huyện đoàn Cư M\'gar'), names('C06'), names('Chi đoàn'), names('Cụm trưởng các cụm thi đua'),
  ]);
});

test('a table whose matter no header names; a number behind stars in a cell', () => {
  const items = read(
    'CV-TĐTN', 'V/v báo cáo', 'PHỤ LỤC', 'DANH MỤC', 'TT\tTên báo cáo, tài liệu\tĐơn vị chủ trì\tPhối hợp\tHạn', '1\tBáo cáo đại hội\tBan Tổ chức\tVăn phòng\t12/11/2026', '2\tSố liệu vốn vay\tBan Phong trào\t\tTrước 20/11/2026',
  );
  expect(items.slice(1).map(({ path, leads, deadlines }) => [path, leads, deadlines])).toEqual([['PL/1', names('Ban Tổ chức'), ['2026-11-12']], ['PL/2', names('Ban Phong trào'), ['2026-11-19']]]);
  const schedule = read(
    'KH-TĐTN', 'KẾ HOẠCH', 'Khảo sát', 'I. MỤC ĐÍCH', 'Nắm tình hình.', 'II. NỘI DUNG', 'Theo tiến độ.', 'HI. TIẾN ĐỘ', 'TT\tNội dung công việc\tThời gian\tChủ trì', '1\tLập danh sách\tTrước ngày 27/6/2026\tBan Tổ chức',
    '', '4', 'TT\tNội dung công việc\tThời gian\tChủ trì', '2\tLấy ý kiến\t29/6/2026 - 09/7/2026\tVăn phòng',
  );
  expect(schedule.slice(2).map(({ path, leads, deadlines }) => [path, leads, deadlines])).toEqual([['III', [], []], ['III/1', names('Ban Tổ chức'), ['2026-06-26']], ['III/2', names('Văn phòng'), ['2026-07-09']]]);
  const head = readDocument(plainText('| ĐOÀN TP. HÒA SƠN **BCH ĐOÀN TRƯỜNG CAO ĐẲNG** *** Số: 19-KH/ĐTN | **ĐOÀN TNCS HỒ CHÍ MINH** *Hòa Sơn, ngày 12 tháng 9 năm 2026* |\n|---|---|\n\n**KẾ HOẠCH**\n\n**Công tác Đoàn học kỳ I**'), referenceContext()).document;
  expect([head.number, head.symbol, head.issuedOn]).toEqual(['19', 'KH/ĐTN', '2026-09-12']);
});
