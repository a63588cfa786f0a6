/** Papers of other offices in our own words: owners, times and tables as ministries, provinces and Party offices write them. */
import { expect, test } from 'vitest';
import { foldWords } from '../../shared/domain/fold-text.ts';
import { plainText } from '../../shared/domain/reading/source/plain-text.ts';
import { readDocument } from '../../shared/domain/reading/read-document.ts';
import { referenceContext } from '../support/dictionary.ts';
import { gather } from '../support/gather.ts';

const HEAD = ['UBND TỈNH', 'Số: 1/TB-VPUBND', 'Lạng Sơn, ngày 04 tháng 5 năm 2026', 'THÔNG BÁO', 'Kết luận tại cuộc họp giao ban', '----'];
const read = (...lines: string[]) => gather(readDocument(plainText([...HEAD, ...lines].join('\n')), referenceContext()));
const names = (...list: string[]) => list.map(foldWords).sort();

test('chủ trì, phối hợp with listed ministries', () => {
  const [item] = read('1. Bộ Công Thương chủ trì, phối hợp với các Bộ: Tư pháp, Tài chính và các cơ quan liên quan hoàn thiện dự thảo, trình trước ngày 20/10/2026.');
  expect(item).toMatchObject({
    leads: names('Bộ Công Thương'), supports: names('Bộ Tư pháp', 'Bộ Tài chính', 'các cơ quan liên quan'), deadlines: ['2026-10-19'],
  });
});

test('a heading names the owner of what stands under it', () => {
  const items = read('1. Sở Xây dựng', '- Rà soát quy hoạch trong tháng 6.', '2. Sở Y tế:', 'a) Lập hồ sơ.', 'b) Báo cáo trước ngày 25 hằng tháng.');
  expect(items.map(({ path, leads }) => [path, leads])).toEqual([
    ['1', names('Sở Xây dựng')], ['2', []], ['2/a', names('Sở Y tế')], ['2/b', names('Sở Y tế')],
  ]);
  expect(items[3]?.recurrences).toEqual(['month']);
});

test('several owners in one paragraph', () => {
  const [item] = read('1. Giao Ban Quản lý dự án đầu tư xây dựng các công trình giao thông trình hồ sơ chậm nhất ngày 15/5/2026; Sở Tài chính cân đối vốn. Văn phòng UBND tỉnh theo dõi, đôn đốc thực hiện.');
  expect(item).toMatchObject({
    leads: names('Ban Quản lý dự án đầu tư xây dựng các công trình giao thông', 'Sở Tài chính'), oversees: names('Văn phòng UBND tỉnh'), deadlines: ['2026-05-15'],
  });
});

test('assessments, decisions and closing words are no tasks', () => {
  const items = read('1. Đánh giá cao Sở Công Thương đã chủ động phối hợp với các ngành.', '2. Thống nhất chủ trương điều chỉnh quy hoạch.', '3. Sở Nội vụ tham mưu văn bản.', 'Yêu cầu các sở, ngành nghiêm túc thực hiện./.');
  expect(items.map(({ path, task, leads }) => [path, task, leads])).toEqual([['1', false, []], ['2', false, []], ['3', true, names('Sở Nội vụ')]]);
});

test('a table of tasks in an annex', () => {
  const items = read(
    '1. Sở Nội vụ tổng hợp.', 'Nơi nhận:', '- Lưu: VT.', 'PHỤ LỤC', '(Kèm theo Thông báo số 1)',
    '| TT | Nhiệm vụ | Cơ quan chủ trì | Phối hợp | Thời gian |', '|---|---|---|---|---|', '| (1) | (2) | (3) | (4) | (5) |',
    '| 1 | Nâng cấp dữ liệu | Sở Khoa học và Công nghệ | Sở Tài chính; Công an tỉnh | Quý IV/2026 |',
    '| 2 | Làm sạch dữ liệu | Công an tỉnh | Các sở, ngành | Thường xuyên |',
  );
  expect(items.map(({ path }) => path)).toEqual(['1', 'PL', 'PL/1', 'PL/2']);
  expect(items[2]).toMatchObject({ leads: names('Sở Khoa học và Công nghệ'), supports: names('Sở Tài chính', 'Công an tỉnh'), deadlines: ['2026-12-31'] });
  expect(items[3]).toMatchObject({ recurrences: ['continuous'] });
});

test('a plan that a decision brings into force stands beside its articles, with a signature between them or without', () => {
  const signed = ['Nơi nhận:', '- Lưu: VT.', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Hà Văn Bình'];
  for (const foot of [signed, []]) {
    const items = read(
      'Điều 1. Ban hành kèm theo Quyết định này Kế hoạch kiểm kê.', 'Điều 2. Giám đốc Sở Tài chính chịu trách nhiệm thi hành Quyết định này.', ...foot,
      'KẾ HOẠCH', 'Kiểm kê tài sản năm 2026', '(Kèm theo Quyết định số 15/QĐ-UBND ngày 02 tháng 3 năm 2026)', 'I. NỘI DUNG', '1. Lập danh mục tài sản.', 'II. TỔ CHỨC THỰC HIỆN', '1. Sở Tài chính: hướng dẫn ghi sổ.', 'PHỤ LỤC', '(Kèm theo Kế hoạch)',
      '| TT | Nhiệm vụ | Chủ trì |', '|---|---|---|', '| 1 | In biểu mẫu | Sở Nội vụ |',
    );
    expect(items.map(({ path, task }) => [path, task])).toEqual([['1', false], ['2', false], ['I', false], ['I/1', true], ['II', false], ['II/1', true], ['PL', false], ['PL/1', true]]);
    expect(items[5]).toMatchObject({ leads: names('Sở Tài chính') });
  }
});

test('cells that name several: under one head, with commas inside, told by what they do; who answers in person leads nobody', () => {
  const items = read(
    '1. Sở Nội vụ tổng hợp.', 'PHỤ LỤC', '| TT | Nhiệm vụ | Người đứng đầu chịu trách nhiệm | Cơ quan chủ trì | Phối hợp |', '|---|---|---|---|---|',
    '| 1 | Số hóa phim cũ | Cục trưởng các Cục | Các Cục: Xuất bản, In và Phát hành; Báo chí; Điện ảnh. Văn phòng Bộ | Các doanh nghiệp viễn thông, công nghệ số |',
    '| 2 | Mở kho dữ liệu | Thủ trưởng đơn vị | Các đơn vị được giao xây dựng hồ sơ công bố; Cục Phát thanh và Thông tin điện tử | Sở Tài chính |',
  );
  expect(items[2]).toMatchObject({ leads: names('Cục Xuất bản, In và Phát hành', 'Cục Báo chí', 'Cục Điện ảnh', 'Văn phòng Bộ'), supports: names('Các doanh nghiệp viễn thông, công nghệ số') });
  expect(items[3]).toMatchObject({ leads: names('Các đơn vị được giao xây dựng hồ sơ công bố', 'Cục Phát thanh và Thông tin điện tử') });
});

test('nested numbers, restarts and articles', () => {
  const items = read('I. VIỆC CHUNG', '1. Sở A', '1.1. Sở Y tế báo cáo.', 'II. VIỆC RIÊNG', '1. Sở Y tế lập kế hoạch.', 'Điều 3. Sở Y tế thực hiện báo cáo.');
  expect(items.map(({ path }) => path)).toEqual(['I', 'I/1', 'I/1/1.1', 'II', 'II/1', '3']);
});

test('who helps at the end of a clause, names before a semicolon, offices set apart', () => {
  const items = read(
    '1. Sở Công Thương chủ trì, Sở Y tế phối hợp thực hiện.', '2. Đoàn các xã, phường; Chi đoàn cơ quan tổ chức ra quân.',
    '3. Riêng Sở Nội vụ, Sở Tài chính báo cáo hằng tuần.', '4. Sở Y tế, Sở Nội vụ phối hợp.',
  );
  expect(items.map(({ leads, supports }) => [leads, supports])).toEqual([
    [names('Sở Công Thương'), names('Sở Y tế')], [names('Đoàn các xã, phường', 'Chi đoàn cơ quan'), []],
    [names('Sở Nội vụ', 'Sở Tài chính'), []], [names('Sở Y tế', 'Sở Nội vụ'), []],
  ]);
});

test('working days leave out the holidays given', () => {
  const paper = plainText([...HEAD, '1. Sở Y tế báo cáo trong vòng 03 ngày làm việc kể từ ngày ký.'].join('\n'));
  const dueOf = (holidays?: string[]) => gather(readDocument(paper, { ...referenceContext(), ...(holidays ? { holidays } : {}) }))[0]?.deadlines;
  expect([dueOf(), dueOf(['2026-05-06', '2026-05-07'])]).toEqual([['2026-05-07'], ['2026-05-11']]);
});

test('names that go on in low letters end at the verb', () => {
  const items = read(
    '1. Khoa Hồi sức tích cực, khoa Cấp cứu duy trì kíp trực.', '2. Phòng Quản trị và Đầu tư rà soát ký túc xá.', '3. Phòng Đào tạo chủ trì phối hợp với giáo viên chủ nhiệm các lớp lập danh sách.',
    '4. Tổ bảo vệ tăng cường trực đêm; Tổ hòa giải số 3 họp.', '5. Trạm y tế xã, phường, đặc khu phát động chiến dịch.', '6. Giao VNPT Lạng Sơn lắp đặt đường truyền.',
  );
  expect(items.map(({ leads, supports }) => [leads, supports])).toEqual([
    [names('Khoa Hồi sức tích cực', 'khoa Cấp cứu'), []], [names('Phòng Quản trị và Đầu tư'), []], [names('Phòng Đào tạo'), names('giáo viên chủ nhiệm các lớp')],
    [names('Tổ bảo vệ', 'Tổ hòa giải số 3'), []], [names('Trạm y tế xã, phường, đặc khu'), []], [names('VNPT Lạng Sơn'), []],
  ]);
});

test('what narrows a group is part of its name', () => {
  const items = read(
    '1. Các đoàn trực thuộc chưa tổ chức đại hội phải hoàn thành trong tháng 6.', '2. Các cửa hàng xăng dầu trực thuộc niêm yết giá.', '3. Các đơn vị còn chậm báo cáo tiến độ.',
    '4. Các đồng chí Ủy viên Ban Thường vụ được phân công phụ trách đơn vị trực tiếp dự hội nghị.',
  );
  expect(items.map(({ leads }) => leads)).toEqual([
    names('Các đoàn trực thuộc chưa tổ chức đại hội'), names('Các cửa hàng xăng dầu trực thuộc'), [],
    names('Các đồng chí Ủy viên Ban Thường vụ được phân công phụ trách đơn vị'),
  ]);
});

test('who goes on with a duty: helpers, each of them, a further owner, the short name', () => {
  const items = read(
    '1. Công an tỉnh nắm tình hình; Thanh tra tỉnh, Sở Nội vụ phối hợp cung cấp hồ sơ.', '2. Báo Lạng Sơn, Sở Y tế đưa tin; mỗi cơ quan xây dựng 01 chuyên mục.',
    '3. Sở Tài chính cùng Sở Y tế lập dự toán, Sở Nội vụ chốt danh sách.', '4. Văn phòng UBND tỉnh cử cán bộ; Văn phòng bố trí xe.',
  );
  expect(items.map(({ leads, supports }) => [leads, supports])).toEqual([
    [names('Công an tỉnh'), names('Thanh tra tỉnh', 'Sở Nội vụ')], [names('Báo Lạng Sơn', 'Sở Y tế'), []],
    [names('Sở Tài chính', 'Sở Nội vụ'), names('Sở Y tế')], [names('Văn phòng UBND tỉnh'), []],
  ]);
});

test('names in a list that share the head of the first', () => {
  const items = read(
    '1. UBND xã Hải Minh, Hải Anh, thị trấn Cồn đẩy nhanh tiến độ.', '2. Đoàn trường THPT Lê Lợi, THPT Chuyên Bắc Ninh kết nạp đoàn viên.', '3. Tổng đội Thanh niên xung phong 2, 5, 8 bàn giao đất.',
    '4. UBND các huyện: Duy Xuyên, Núi Thành và UBND thành phố Tam Kỳ bàn giao mặt bằng.', '5. UBND huyện Tây Giang, Sở Y tế báo cáo tiến độ.',
  );
  expect(items.map(({ leads }) => leads)).toEqual([
    names('UBND xã Hải Minh', 'UBND xã Hải Anh', 'UBND thị trấn Cồn'), names('Đoàn trường THPT Lê Lợi', 'Đoàn trường THPT Chuyên Bắc Ninh'),
    names('Tổng đội Thanh niên xung phong 2', 'Tổng đội Thanh niên xung phong 5', 'Tổng đội Thanh niên xung phong 8'),
    names('UBND huyện Duy Xuyên', 'UBND huyện Núi Thành', 'UBND thành phố Tam Kỳ'), names('UBND huyện Tây Giang', 'Sở Y tế'),
  ]);
});

test('work named before its owner', () => {
  const items = read(
    '1. Sở Y tế mở 02 lớp; kinh phí do Văn phòng UBND tỉnh bố trí.', '2. Công tác hậu cần được giao cho Sở Nội vụ.', '3. Sở Y tế dự hội nghị do Tỉnh đoàn tổ chức.',
    '4. Sở Y tế theo dõi xã, phường trong cụm do các ban phụ trách.', '5. Việc đón Huân chương do Đảng ủy xã Bình An chuẩn bị.',
  );
  expect(items.map(({ leads, oversees }) => [leads, oversees])).toEqual([
    [names('Sở Y tế', 'Văn phòng UBND tỉnh'), []], [names('Sở Nội vụ'), []], [names('Sở Y tế'), []], [[], names('Sở Y tế')], [names('Đảng ủy xã Bình An'), []],
  ]);
});

test('offices in low letters, several addressed together, and what is said of an owner between marks', () => {
  const items = read(
    '1. Văn phòng UBND tỉnh quyết toán; kế toán cơ quan hướng dẫn chứng từ.', '2. Các đồng chí trưởng ban, giám đốc, tổng biên tập chịu trách nhiệm về tiến độ.',
    '3. Tiểu ban Nội dung, đứng đầu là đồng chí Lê Văn Lương, hoàn thành dự thảo.', '4. Đoàn Đại học Thương mại - đơn vị đăng cai - lo địa điểm.', '5. Cán bộ, đảng viên chấp hành giờ làm việc.',
    '6. Ban cán sự đảng UBND tỉnh chỉ đạo Sở Xây dựng, Sở Tài chính rà soát.',
  );
  expect(items.map(({ leads }) => leads)).toEqual([
    names('Văn phòng UBND tỉnh', 'kế toán cơ quan'), names('Các đồng chí trưởng ban, giám đốc, tổng biên tập'), names('Tiểu ban Nội dung'), names('Đoàn Đại học Thương mại'),
    names('Cán bộ, đảng viên'), names('Ban cán sự đảng UBND tỉnh'),
  ]);
});

test('bodies of the same kind told apart by whose they are, offices held in two bodies, two that lead together', () => {
  const items = read(
    '1. Các công ty do Trung ương Đoàn làm chủ sở hữu khẩn trương báo cáo tài chính.', '2. Chánh Văn phòng HĐND và UBND huyện theo dõi, đôn đốc thực hiện.',
    '3. Hội LHTN tỉnh, Hội Doanh nhân trẻ tỉnh đồng chủ trì ngày hội.', '4. Ủy ban bầu cử các xã, thị trấn niêm yết danh sách cử tri.',
  );
  expect(items.map(({ leads, oversees }) => [leads, oversees])).toEqual([
    [names('Các công ty do Trung ương Đoàn làm chủ sở hữu'), []], [[], names('Chánh Văn phòng HĐND và UBND huyện')],
    [names('Hội LHTN tỉnh', 'Hội Doanh nhân trẻ tỉnh'), []], [names('Ủy ban bầu cử các xã, thị trấn'), []],
  ]);
});

test('a cell that says the same as above', () => {
  const items = read(
    '1. Phân công:', '| TT | Nhiệm vụ | Đầu mối thực hiện | Đơn vị cùng tham gia | Hạn xong |', '|---|---|---|---|---|',
    '| 1 | Nâng cấp dữ liệu | Sở Y tế | Sở Tài chính | 30/6/2026 |', '| 2 | Làm sạch dữ liệu | Nt | -nt- | ″ |',
  );
  expect(items.slice(1)).toMatchObject([1, 2].map(() => ({ leads: names('Sở Y tế'), supports: names('Sở Tài chính'), deadlines: ['2026-06-30'] })));
});

test('a name ends where it is whole, whatever verb follows; a word begun with a capital, a verb that names its matter and a colon carry it on', () => {
  const items = read(
    '1. Công an tỉnh lắp chốt kiểm dịch; UBND phường Bình Định kéo dài giờ mở cửa.', '2. Giao Trung tâm Khuyến nông nhân giống lúa, Chi cục Thủy lợi tu bổ cống.',
    '3. Công ty cổ phần Xi măng Kim Đỉnh, Tổng công ty Truyền tải điện Miền Đông báo cáo.', '4. Trung tâm Nghiên cứu vật liệu mới cấp mẫu.', '5. Đội Sắc màu tuổi trẻ: dựng sân khấu.',
    '6. UBND tỉnh Quảng Bình ổn định chỗ ở cho dân.', '7. Quận đoàn 5 thức trắng đêm trực chốt.',
  );
  expect(items.map(({ leads }) => leads)).toEqual([
    names('Công an tỉnh', 'UBND phường Bình Định'), names('Trung tâm Khuyến nông', 'Chi cục Thủy lợi'),
    names('Công ty cổ phần Xi măng Kim Đỉnh', 'Tổng công ty Truyền tải điện Miền Đông'), names('Trung tâm Nghiên cứu vật liệu mới'), names('Đội Sắc màu tuổi trẻ'),
    names('UBND tỉnh Quảng Bình'), names('Quận đoàn 5'),
  ]);
});

test('who holds one office in several bodies, places that stand for who governs them, lead-ins that only name', () => {
  const items = read(
    '1. Giám đốc các Sở: Y tế, Nội vụ theo chức năng, nhiệm vụ được giao:', 'a) Cử người trực.', '2. Tỉnh cần chọn địa điểm. Đề nghị xã Tân Lập bố trí kho.',
    '3. Bí thư huyện ủy, thành ủy; Chủ tịch UBND các xã ở khu vực ngập sâu, chia cắt tập trung đưa dân đi tránh.', '4. Các nhà thầu thi công tuyến N2 khắc phục mặt đường.',
  );
  expect(items.map(({ task, leads }) => [task, leads])).toEqual([
    [false, []], [true, names('Giám đốc Sở Y tế', 'Giám đốc Sở Nội vụ')], [true, names('Tỉnh', 'xã Tân Lập')],
    [true, names('Bí thư huyện ủy, thành ủy', 'Chủ tịch UBND các xã ở khu vực ngập sâu, chia cắt')], [true, names('Các nhà thầu thi công tuyến N2')],
  ]);
});

test('who is directed is no owner, nor who helps those that are', () => {
  const items = read(
    '1. Sở Y tế', '- Chỉ đạo phòng chuyên môn, các đơn vị trực thuộc chấm điểm.', '- Hướng dẫn các trạm y tế phối hợp với Công an xã lập danh sách.',
    '2. Sở Nội vụ gửi báo cáo về UBND tỉnh, Bộ Nội vụ trước ngày 10/6; các cơ quan phối hợp có trách nhiệm cấp số liệu.',
    '3. Chủ tịch UBND xã chịu trách nhiệm nếu để tái chiếm; lập chốt trực.',
  );
  expect(items.map(({ leads, supports }) => [leads, supports])).toEqual([
    [names('Sở Y tế'), []], [names('Sở Nội vụ'), names('các cơ quan phối hợp')], [names('Chủ tịch UBND xã'), []],
  ]);
});

test('captions with sentences, captions of who watches, spans without an end', () => {
  const items = read(
    '1. Lễ ra quân', '- Cơ quan thực hiện: Sở Y tế chủ trì dự thảo kịch bản lễ ra quân; Sở Nội vụ và các xã cử lực lượng tham gia diễu hành.', '- Đơn vị theo dõi, đôn đốc: Văn phòng UBND tỉnh.', '- Thời gian: Năm 2026 và các năm tiếp theo.',
    '2. Hồ sơ', 'Đơn vị chủ trì tham mưu thực hiện: Sở Y tế, các sở trong phạm vi chức năng, nhiệm vụ của mình và các hội khác.', 'Thời gian: Từ 01/7/2026.',
  );
  expect(items[0]).toMatchObject({ leads: names('Sở Y tế', 'Sở Nội vụ', 'các xã'), oversees: names('Văn phòng UBND tỉnh'), deadlines: [] });
  expect(items[1]).toMatchObject({ leads: names('Sở Y tế', 'các sở', 'các hội khác'), deadlines: [] });
});

test('points that only caption what stands above them make one duty of it', () => {
  const items = read(
    '1. Bồi dưỡng cán bộ', 'a) Nội dung công việc: mở lớp kỹ năng số cho cán bộ các xã.', 'b) Cơ quan thực hiện:', '- Đơn vị chủ trì: Sở Nội vụ.', '- Đơn vị hỗ trợ kỹ thuật: VNPT Lạng Sơn.', 'c) Thời gian: Quý III/2026.',
    '2. Hồ sơ lưu', 'Do Thanh tra tỉnh và Sở Nội vụ thực hiện.',
  );
  expect(items.map(({ path, task }) => [path, task])).toEqual([['1', true], ['1/a', false], ['1/b', false], ['1/c', false], ['2', true]]);
  expect(items[0]).toMatchObject({ leads: names('Sở Nội vụ'), supports: names('VNPT Lạng Sơn'), deadlines: ['2026-09-30'] });
  expect(items[4]).toMatchObject({ leads: names('Thanh tra tỉnh', 'Sở Nội vụ') });
});

test('groups by whose they are, how they stand and what levels they have; places as helpers; names under one head in full', () => {
  const items = read(
    '1. Đối với các trạm y tế mới chuyển trụ sở: kiểm kê thuốc.', '2. Sở Y tế phối hợp với các phòng của Sở Nội vụ, UBND các xã và lực lượng chức năng lập danh sách.',
    '3. Sở Công Thương phối hợp chặt chẽ với tỉnh bạn mở chợ phiên; Sở Ngoại vụ phối hợp với Tỉnh để đón đoàn.', '4. Giao các Tập đoàn: Bưu chính Miền Núi, Công nghiệp - Hóa chất Đất Việt giảm giá cước.',
    '5. Chủ tịch Ủy ban nhân dân phường, xã trực tiếp đi thăm hộ nghèo.', '6. Giao lực lượng Công an cấp xã tuần tra ban đêm.',
  );
  expect(items.map(({ leads, supports }) => [leads, supports])).toEqual([
    [names('các trạm y tế mới chuyển trụ sở'), []], [names('Sở Y tế'), names('các phòng của Sở Nội vụ', 'UBND các xã', 'lực lượng chức năng')],
    [names('Sở Công Thương', 'Sở Ngoại vụ'), names('tỉnh bạn', 'Tỉnh')], [names('Tập đoàn Bưu chính Miền Núi', 'Tập đoàn Công nghiệp - Hóa chất Đất Việt'), []],
    [names('Chủ tịch Ủy ban nhân dân phường, xã'), []], [names('lực lượng Công an cấp xã'), []],
  ]);
});

test('what an owner asks of others is his own duty; whose last words speak to everybody', () => {
  const items = read('1. Sở Y tế', '- Dự trữ thuốc, yêu cầu các bệnh viện lập kíp trực.', '- Gửi kết quả về Bộ Y tế, UBND tỉnh theo quy định.', 'UBND tỉnh yêu cầu các sở, ngành khẩn trương triển khai các giải pháp thuộc lĩnh vực của mình./.');
  expect(items[0]).toMatchObject({ leads: names('Sở Y tế'), supports: [] });
});

test('bodies behind a colon may stand between semicolons; each point with captions of its own is a duty', () => {
  const items = read(
    '1. Giao các Đảng ủy: Chính phủ; Quân đội; Công an Trung ương rà soát quy chế; gửi kết quả trước ngày 20/6/2026.', '2. Các sở: Tư pháp; Nội vụ', 'Theo nhiệm vụ được giao rà soát biểu mẫu.',
    '3. Tuyên truyền', 'a) Nội dung: phát tờ rơi.', '- Cơ quan chủ trì: Sở Y tế.', 'b) Nội dung: tập huấn.', '- Cơ quan chủ trì: Sở Nội vụ.',
    '4. Phòng Quản lý nhà và thị trường bất động sản (Sở Xây dựng) tiếp nhận phản ánh.', '5. Đối với ban quản trị: công khai thu chi.',
  );
  expect(items.map(({ path, leads }) => [path, leads])).toEqual([
    ['1', names('Đảng ủy Chính phủ', 'Đảng ủy Quân đội', 'Đảng ủy Công an Trung ương')], ['2', names('Sở Tư pháp', 'Sở Nội vụ')], ['3', []], ['3/a', names('Sở Y tế')], ['3/b', names('Sở Nội vụ')],
    ['4', names('Phòng Quản lý nhà và thị trường bất động sản')], ['5', names('ban quản trị')],
  ]);
});

test('a bracket behind a heading says who does what stands below, not where the heading is work with its own time', () => {
  const { items, document } = readDocument(plainText([
    ...HEAD, '1. Công tác chuẩn bị Đại hội (do Sở Nội vụ chủ trì, Sở Y tế phối hợp)', '- Hoàn thiện đề án nhân sự.', '- Rà soát danh sách.',
    '2. Chuyển đổi số (chủ trì: Sở Nội vụ):', '- Cập nhật dữ liệu.', '- Sở Tài chính bố trí kinh phí.',
    '3. Tổ chức hội thi trước ngày 20/6/2026 (Sở Y tế chủ trì)', '- Lập danh sách khách mời.',
  ].join('\n')), referenceContext());
  expect(document.chair).toBeNull();
  expect(items.map(({ heading, tasks }) => [heading, tasks.map(({ assignees, deadlines }) => [assignees.map(({ name, role }) => `${role} ${name}`).join(', '), deadlines.length])])).toEqual([
    ['Công tác chuẩn bị Đại hội (do Sở Nội vụ chủ trì, Sở Y tế phối hợp)', [['lead Sở Nội vụ, support Sở Y tế', 0], ['lead Sở Nội vụ, support Sở Y tế', 0]]],
    ['Chuyển đổi số (chủ trì: Sở Nội vụ)', [['lead Sở Nội vụ', 0], ['lead Sở Tài chính', 0]]],
    [null, [['lead Sở Y tế', 1], ['', 0]]],
  ]);
});

test('a bracket behind the work says who has which part; each of one kind is not each of another', () => {
  const items = read(
    '1. Trồng 100 cây tại xã Yên Khoái (Ban Phong trào, Ban Tuyên giáo phụ trách; Đoàn xã Yên Khoái phối hợp).', '2. Mở lớp kỹ năng (chủ trì: Sở Nội vụ; phối hợp: Sở Y tế).', '3. Rà soát trụ sở (đang do Sở Y tế quản lý).',
    '4. Mỗi xã đoàn sửa một nhà; mỗi đoàn trường tặng một tủ sách.', '5. Sở Y tế khử khuẩn trường học; CDC tỉnh lấy mẫu nước.', '6. Các CLB, đội, nhóm: mỗi CLB trồng 10 cây; phối hợp với Công an địa phương.',
  );
  expect(items.map(({ leads, supports }) => [leads, supports])).toEqual([
    [names('Ban Phong trào', 'Ban Tuyên giáo'), names('Đoàn xã Yên Khoái')], [names('Sở Nội vụ'), names('Sở Y tế')], [[], []],
    [names('Mỗi xã đoàn', 'mỗi đoàn trường'), []], [names('Sở Y tế', 'CDC tỉnh'), []], [names('Các CLB, đội, nhóm'), names('Công an địa phương')],
  ]);
});

test('a row without a number goes on with the row above; its section stays', () => {
  const items = read(
    '1. Phân công:', '| TT | Nhiệm vụ | Cơ quan chủ trì | Phối hợp | Thời gian |', '|---|---|---|---|---|', '| I | Dữ liệu | | | |',
    '| 1 | Nâng cấp dữ liệu | Sở Y tế | Sở Tài chính | 30/6/2026 |', '| | Sao lưu dữ liệu | Sở Nội vụ | | |', '| 2 | Làm sạch dữ liệu | Công an tỉnh | | |',
  );
  expect(items.slice(1).map(({ path, leads }) => [path, leads])).toEqual([['1/I', []], ['1/I/1', names('Sở Y tế', 'Sở Nội vụ')], ['1/I/2', names('Công an tỉnh')]]);
});

test('groups that end a list, those who are asked to take part, leaders who direct', () => {
  const [first, second, third, fourth] = read(
    '1. Đề nghị Đoàn các xã, phường, đặc khu, Đoàn trực thuộc báo cáo trước ngày 20/11/2026.', '2. Thanh tra tỉnh giải quyết dứt điểm 14 vụ việc; Ban Nội chính Tỉnh ủy được mời tham gia.',
    '3. Các đồng chí Phó Chủ tịch UBND tỉnh theo lĩnh vực, địa bàn được phân công trực tiếp chỉ đạo tại hiện trường.', '4. UBND các xã, phường được giám sát cung cấp hồ sơ từng vụ; Ban QLDA dân dụng làm việc với đơn vị tư vấn.',
  );
  expect(first?.leads).toEqual(names('Đoàn các xã, phường, đặc khu', 'Đoàn trực thuộc'));
  expect(second?.leads).toEqual(names('Thanh tra tỉnh'));
  expect(third?.leads).toEqual([]);
  expect(fourth?.leads).toEqual(names('UBND các xã, phường được giám sát', 'Ban QLDA dân dụng'));
});

test('work given in a table under heads that say so', () => {
  const items = read('PHỤ LỤC', 'CÁC MỐC VIỆC', '| TT | Mốc thời gian | Việc phải hoàn thành | Cơ quan chịu trách nhiệm |', '|---|---|---|---|', '| 1 | Trước ngày 20/6/2026 | Gia cố cần cẩu | Sở Xây dựng |');
  expect(items.find(({ path }) => path === 'PL/1')).toMatchObject({ leads: names('Sở Xây dựng'), deadlines: ['2026-06-19'] });
});

test('points of an annex that name who does them are work', () => {
  const items = read('PHỤ LỤC', 'LỘ TRÌNH', '1. Khoa Nhi vận hành thử phần mềm mới từ ngày 01/6/2026 đến ngày 15/6/2026.', '2. Phòng Quản trị phối hợp Phòng Tổng hợp sắp xếp lại kho hồ sơ giấy.', '3. Khoa Dược kiểm kê thuốc.');
  expect(items.filter(({ path }) => path.startsWith('PL/')).map(({ leads, supports }) => [leads, supports])).toEqual([[names('Khoa Nhi'), []], [names('Phòng Quản trị'), names('Phòng Tổng hợp')], [names('Khoa Dược'), []]]);
});

test('places behind a colon are one each, and who governs one of another level is named by himself', () => {
  const [item, other] = read('1. UBND các huyện: Lương Sơn, Kim Bôi và UBND thành phố Hòa Bình kiểm đếm trước ngày 30/6/2026.', '2. Ban Thường vụ Hội Nông dân tỉnh chỉ đạo rà soát quỹ.');
  expect(item?.leads).toEqual(names('UBND huyện Lương Sơn', 'UBND huyện Kim Bôi', 'UBND thành phố Hòa Bình'));
  expect(other?.leads).toEqual(names('Ban Thường vụ Hội Nông dân tỉnh'));
});
