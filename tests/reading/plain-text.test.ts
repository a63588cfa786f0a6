/** Pasted text, and texts made to make a reader hang. */
import { expect, test } from 'vitest';
import { plainText } from '../../shared/domain/reading/source/plain-text.ts';
import { readDocument } from '../../shared/domain/reading/read-document.ts';
import { referenceContext } from '../support/dictionary.ts';

const context = referenceContext();

test('joins hard-wrapped lines and drops page furniture', () => {
  const source = [
    '1. Ban Kiểm tra phối hợp với các ban, đơn vị đôn đốc các tỉnh, thành đoàn', 'hoàn thành việc chấm điểm theo đúng thời gian đã định trong kế hoạch, kịp', 'thời báo cáo những khó khăn để có hướng giải quyết cho từng đơn vị.',
    '2', '\f2. Văn phòng chuẩn bị đầy đủ các điều kiện về hội trường, tài liệu, kinh', 'phí phục vụ hội nghị sơ kết và thông báo lịch cụ thể đến từng đơn vị để', 'chủ động sắp xếp người dự.',
  ].join('\n');
  expect(plainText(source).text.split('\n')).toHaveLength(2);
});

test('where empty lines part the paragraphs, a number behind the number of a page begins one and a sentence goes on', () => {
  const point = (label: string, rest: string) => [`${label} Ban Tổ chức phối hợp với các đơn vị rà soát danh sách cán bộ, đoàn viên`, rest, ''];
  const source = [...point('1.', 'thuộc diện quy hoạch;'), ...point('a)', 'từng cơ sở;'), '2', ...point('\fb)', 'từng chi đoàn và'), '3', '\ftừng tổ.', '', ...point('2.', 'còn thiếu.'), ...point('3.', 'đã nộp.')].join('\n');
  expect(plainText(source).text.split('\n').map((line) => line.trim().slice(0, 2))).toEqual(['1.', 'a)', 'b)', '2.', '3.']);
});

/** Lines of one width, as a page breaks them; what is to be looked at stands between. */
const wrapped = (...lines: string[]) => plainText([
  'Trong thời gian qua, các cấp bộ đoàn đã tích cực triển khai nhiều hoạt động chăm lo cho',
  'thiếu nhi tại các xã vùng cao, vùng biên giới và các khu nhà trọ đông công nhân; nhiều nơi',
  'làm tốt việc vận động nguồn lực, bố trí người phụ trách từng điểm sinh hoạt ngay từ đầu mùa',
  'hè và duy trì đều đến hết tháng.',
  ...lines,
].join('\n')).text.split('\n').slice(1);

test.each([
  ['the number of a paper', ['Quyết định này có hiệu lực kể từ ngày ký ban hành và thay thế toàn bộ Quyết định số', '300/QĐ-UBND ngày 15 tháng 02 năm 2025.']],
  ['a quarter', ['Sáng ngày 07 tháng 10, Ban Thường vụ Thành đoàn họp đánh giá kết quả công tác đoàn của quý', 'III. Sau khi nghe các ý kiến, đồng chí Bí thư kết luận như sau:']],
  ['the year of a quarter', ['Kết luận của đồng chí Chủ tịch Công đoàn tại Hội nghị giao ban toàn ngành trong quý', 'I/2024 như sau:']],
  ['a name behind a comma', ['Đơn vị được kiểm tra: Huyện đoàn Thọ Xuân, Huyện đoàn Nga Sơn,', 'Thành đoàn Sầm Sơn.']],
  ['a name behind the number of a page', ['Ban Thường vụ giao đồng chí Lê Thị Sen, Phó Bí thư Thường trực Thành đoàn,', '', '                    2', '', 'Chủ tịch Hội Liên hiệp Thanh niên thành phố theo dõi.']],
  ['a word behind a semicolon', ['1. Văn phòng tham mưu đăng ký lịch làm việc của Thường trực với các ban trong tháng mười hai;', 'bố trí phòng họp.']],
  ['a time behind a colon', ['2. Đoàn làm việc trực tiếp với các cơ quan, đơn vị nêu tại điểm a khoản 3 Mục II Kế hoạch:', 'từ ngày 09 đến ngày 20 tháng 8, mỗi đơn vị 01 buổi.']],
  ['bare names behind a colon', ['4. Đợt 4: kiểm tra cuối năm đối với Thành đoàn Sơn Thủy và các Huyện đoàn trong toàn tỉnh:', 'Quan Sơn, Bá Lâm; thời gian từ ngày 04 tháng 11.']],
  ['a year behind a dash', ['1. Ban Tổ chức tổng hợp nhu cầu và rà soát quy hoạch cán bộ của từng đơn vị giai đoạn 2021', '- 2026 trong quý II.']],
  ['letters behind a dash', ['1. Các trường trung học phổ thông, trường phổ thông dân tộc nội trú và các trung tâm GDNN', '- GDTX rà soát phòng học.']],
  ['the number of a time', ['2. Ban Tổ chức tổng hợp, báo cáo Thường trực Tỉnh đoàn số đoàn viên đã kết nạp trong quý', 'IV.']],
  ['a name that was parted', ['Các đơn vị được kiểm tra theo chuyên đề: Hội Doanh nhân trẻ tỉnh Bình Dương và thành phố Cần', 'Thơ.']],
])('%s at the beginning of a line goes on with its sentence', (_, lines) => {
  expect(wrapped(...lines)).toEqual([lines.filter((line) => /\p{L}{2}|\d{3}/u.test(line)).join(' ')]);
});

test.each([
  ['a sentence behind a line that had room', ['Kính gửi: Sở Y tế các tỉnh, thành phố trực thuộc Trung ương', 'Thực hiện chỉ đạo của Bộ trưởng, Cục đề nghị các Sở:']],
  ['an item behind one without its full stop', ['1. Văn phòng chủ trì rà soát quy chế làm việc, trình Ban Thường vụ trong tháng mười hai', '2. Ban Tổ chức theo dõi.']],
  ['a sentence below a heading that ends with what it counts', ['I. Về tình hình kinh tế - xã hội 5 tháng', 'Kinh tế tiếp tục phục hồi, thu ngân sách đạt 44% dự toán của năm.']],
  ['what an office has to do below a line that ends with a colon', ['1. Giao các ban, đơn vị trực thuộc chủ động triển khai một số nhiệm vụ trọng tâm sau đây:', 'Ban Tổ chức rà soát quy chế, trình Ban Thường vụ.']],
  ['a dash', ['1. Các ban xây dựng chương trình phối hợp với sở, ngành và báo cáo kết quả với Thường trực', '- Ban Tuyên giáo: theo dõi.']],
])('%s stands for itself', (_, lines) => {
  expect(wrapped(...lines)).toEqual(lines);
});

test('few lines, too, as web pages break them: a small letter goes on, and so does the rest of a date', () => {
  const { text } = plainText(['Điều 1. Sở Tài chính tổng hợp số liệu vốn, báo cáo Ủy ban nhân', 'dân tỉnh chậm nhất ngày 15 tháng 3', 'năm 2023.', 'Điều 2. Sở Nội vụ theo dõi.'].join('\n'));
  expect(text.split('\n')).toEqual(['Điều 1. Sở Tài chính tổng hợp số liệu vốn, báo cáo Ủy ban nhân dân tỉnh chậm nhất ngày 15 tháng 3 năm 2023.', 'Điều 2. Sở Nội vụ theo dõi.']);
});

test('one long line, a note or a row, does not make all others short', () => {
  const page = Array.from({ length: 9 }, (_, at) => [`${at + 1}. Đoàn phường số ${at + 1} nhận cây giống, chia cho từng tổ, ghi sổ và giữ`, 'gìn đến hết mùa mưa, mỗi tháng báo cáo một lần về Văn phòng để tổng hợp và', `gửi Thành đoàn số liệu chung của ${at + 12} tổ dân phố.`]).flat();
  const lines = [...page, '10. Văn phòng tổng hợp số cây giống còn thiếu, kịp thời báo cáo để tham mưu', 'Chủ tịch UBND phường mua thêm.', `[1] ${'Số liệu của vườn ươm đến ngày gửi báo cáo; '.repeat(2)}nguồn: sổ cây.`];
  expect(plainText(lines.join('\n')).text).toContain('tham mưu Chủ tịch UBND phường mua thêm.');
});

test('where lines are broken by letters, a heading that leaves room for the next word ends there', () => {
  const page = Array.from({ length: 9 }, (_, at) => [`${at + 1}. Đoàn phường số ${at + 1} nhận cây giống, chia cho từng tổ, ghi sổ và giữ`, 'gìn đến hết mùa mưa và gom lá.']).flat();
  const own = ['10. Chuyên đề quản lý vốn ủy thác của ngân hàng và quỹ việc làm', 'Làm việc với Huyện đoàn Mường Lâm.'];
  expect(plainText([...page, ...own].join('\n')).text.split('\n').slice(-2)).toEqual(own);
});

test('first lines that a page indents begin paragraphs, all others go on', () => {
  const page = Array.from({ length: 4 }, (_, at) => [`      ${at + 1}. Đoàn phường số ${at + 1} nhận cây giống, chia cho từng tổ, ghi sổ và giữ`, 'gìn đến hết mùa mưa, mỗi tháng báo cáo một lần về Văn phòng để tổng hợp và', 'gửi Thành đoàn.']).flat();
  const own = ['      Báo cáo kết quả trồng cây năm 2025 và việc cần làm trong năm sau tại các xã', '      Căn cứ Kế hoạch số 12, Văn phòng báo cáo như sau, kèm số liệu của Đội trồng số', '1. Số cây còn sống được đếm lại vào cuối năm, có xác nhận của từng xã và xóm:', 'Hải Anh, Hải Minh.'];
  expect(plainText([...page, ...own].join('\n')).text.split('\n').slice(-2)).toEqual([own[0], `${own[1]} ${own[2]} ${own[3]}`]);
});

test('what a PDF does to lines: a rule glued to the next, a number alone, a line glued by its dash', () => {
  const lines = ['Kết luận giao ban', '----------Ngày 30/9, cơ quan họp.', '2.', '', 'Về nhà ở: Văn phòng theo dõi việc sửa chữa từng phòng, ghi sổ và báo cáo', 'hằng tháng.', 'b)', 'Ban Tổ chức lo.'];
  expect(plainText(lines.join('\n')).text.split('\n')).toEqual(['Kết luận giao ban', 'Ngày 30/9, cơ quan họp.', '2. Về nhà ở: Văn phòng theo dõi việc sửa chữa từng phòng, ghi sổ và báo cáo hằng tháng.', 'b) Ban Tổ chức lo.']);
  const page = Array.from({ length: 30 }, (_, at) => [`${at + 1}. Đoàn phường số ${at + 1} nhận cây giống, chia cho từng tổ, ghi sổ và giữ`, 'gìn đến hết mùa mưa, mỗi tháng báo cáo một lần về Văn phòng.']).flat();
  const glued = `Đơn vị: ${'Tuyên Quang, Bắc Ninh, Quảng Trị, Gia Lai, '.repeat(2)}Bà RịaVũng Tàu, Bến Tre, An Giang, Đoàn Khối Doanh nghiệp, Yên Bái.`;
  expect(plainText([...page, glued, '31. Ban Kiểm tra làm việc với các tỉnh đoàn Lai Châu, Sơn La, Yên Bái, Thái', 'Nguyên.'].join('\n')).text).toContain('Yên Bái, Thái Nguyên.');
});

test('headings that end with a word that may wait for a number, or with a name spelt like one', () => {
  const { text } = plainText([
    'Ban Thường vụ Tỉnh đoàn yêu cầu các đơn vị triển khai đầy đủ những nội dung sau đây trong',
    'thời gian tới và báo cáo kết quả.', '1. Hỗ trợ chính quyền địa phương 2 cấp', 'Đoàn các xã, phường duy trì đội hình trực.', '2. Báo và Phát thanh, Truyền hình Cao Bằng', 'Xây dựng phóng sự, tin bài.',
  ].join('\n'));
  expect(text.split('\n').slice(1)).toEqual([
    '1. Hỗ trợ chính quyền địa phương 2 cấp', 'Đoàn các xã, phường duy trì đội hình trực.', '2. Báo và Phát thanh, Truyền hình Cao Bằng', 'Xây dựng phóng sự, tin bài.',
  ]);
});

test('leaves text alone that is not wrapped', () => {
  const source = 'THÔNG BÁO\nKết luận giao ban\n1. Ban Kiểm tra rà soát.\n- Văn phòng theo dõi.';
  expect(plainText(source).text).toBe(source);
});

test('two spaces are one, three set columns apart', () => {
  expect(plainText('1.  Ban  Kiểm tra rà soát.   Xong').text).toBe('1. Ban Kiểm tra rà soát.   Xong');
});

/** Cells by row and column, the paragraphs of a cell joined with '/'. */
const cellsOf = (source: string): string[][] => {
  const rows: string[][] = [];
  const document = plainText(source);
  for (const { cell, start, end } of document.paragraphs) {
    if (!cell) continue;
    const text = document.text.slice(start, end);
    const row = (rows[cell.row] ??= []);
    row[cell.column] = row[cell.column] === undefined ? text : `${row[cell.column]}/${text}`;
  }
  return rows;
};

test('a table copied out of Word stands between tabs', () => {
  const source = [
    'PHỤ LỤC', 'TT\tNội dung\tChủ trì\tPhối hợp\tHoàn thành', '(1)\t(2)\t(3)\t(4)\t(5)',
    '1\tDựng sân khấu\tBan Phong trào\tVăn phòng', 'Ban Tuyên giáo\t10/01/2026', '2\tMời đại biểu\tVăn phòng', '', 'Nơi nhận:\tTM. BAN THƯỜNG VỤ',
  ].join('\n');
  expect(cellsOf(source)).toEqual([
    ['TT', 'Nội dung', 'Chủ trì', 'Phối hợp', 'Hoàn thành'], ['(1)', '(2)', '(3)', '(4)', '(5)'],
    ['1', 'Dựng sân khấu', 'Ban Phong trào', 'Văn phòng/Ban Tuyên giáo', '10/01/2026'], ['2', 'Mời đại biểu', 'Văn phòng', '', ''],
  ]);
  const [annex] = readDocument(plainText(source), context).items;
  expect(annex?.children.map(({ number, tasks: [task] }) => [number, task?.assignees.map(({ role, name }) => `${role} ${name}`), task?.deadlines.map(({ to }) => to)])).toEqual([
    ['1', ['lead Ban Phong trào', 'support Văn phòng', 'support Ban Tuyên giáo'], ['2026-01-10']], ['2', ['lead Văn phòng'], []],
  ]);
});

test.each([
  ['a head of two columns', 'TỈNH ĐOÀN HÒA SƠN\tĐOÀN TNCS HỒ CHÍ MINH\nSố: 12-TB/TĐTN\tHòa Sơn, ngày 05 tháng 3 năm 2026'],
  ['one line with tabs in it', 'Ban A\tBan B\tBan C\n\nVăn phòng trực.'],
])('%s is no table', (_, source) => {
  expect(cellsOf(source)).toEqual([]);
});

test('Markdown rows with empty lines between them are one table, a head with its rule begins another', () => {
  const rows = (source: string) => plainText(source).paragraphs.map(({ cell }) => cell && [cell.table, cell.row]).filter((cell) => cell !== null);
  expect(rows('| TT | Việc |\n\n|---|---|\n\n| 1 | In giấy mời |\n\n| 2 | Đặt hoa |\n\nHết.')).toEqual([[0, 0], [0, 0], [0, 1], [0, 1], [0, 2], [0, 2]]);
  expect(rows('| TT | Việc |\n|---|---|\n| 1 | In |\n\n| TT | Người |\n|---|---|\n| 1 | Hà |')).toEqual([[0, 0], [0, 0], [0, 1], [0, 1], [1, 0], [1, 0], [1, 1], [1, 1]]);
});

const TABLE = [['TT', 'Nội dung công việc', 'Chủ trì'], ['1', 'Rà soát từng biểu/- in sổ', 'Ban A'], ['2', 'Báo cáo', 'Ban B']];

test.each([
  ['below an empty header', ['|     |     |     |', '|-----|-----|-----|', '| TT  | Nội dung công việc | Chủ trì |', '| 1   | Rà soát từng biểu<br>- in sổ | Ban A |', '| 2   | Báo cáo | Ban B |']],
  ['in a frame of dashes', [
    '  -----------------------------------', '  TT    Nội dung       Chủ trì', '        công việc', '  ----- -------------- --------------', '  1     Rà soát từng   Ban A', '        biểu', '        - in sổ', '', '  2     Báo cáo        Ban B', '  -----------------------------------',
  ]],
  ['between dashes, without a header', ['  --- -------------------- --------', '  TT  Nội dung công việc   Chủ trì', '', '  1   Rà soát từng biểu    Ban A', '      - in sổ', '', '  2   Báo cáo              Ban B', '  --- -------------------- --------']],
  ['in a grid', ['+----+--------------------+---------+', '| TT | Nội dung công việc | Chủ trì |', '+====+====================+=========+', '| 1  | Rà soát            | Ban A   |', '|    | từng biểu          |         |', '|    |                    |         |', '|    | - in sổ            |         |', '+----+--------------------+---------+', '| 2  | Báo cáo            | Ban B   |', '+----+--------------------+---------+']],
  ['in tags', ['<table><tr><th>TT</th><th>Nội dung&nbsp;công việc</th>', '<th>Chủ trì</th></tr><tr><td>1</td><td><p>Rà soát <b>từng</b> biểu</p><ul><li>in sổ</li></ul></td><td>Ban A</td></tr>', '<tr><td>2</td><td>Báo cáo</td><td>Ban B</td></tr></table>']],
])('a table %s', (_, lines) => {
  expect(cellsOf(['1\\. Việc chung.', '', ...lines, '', 'Hết.'].join('\n'))).toEqual(TABLE);
});

test('a cell in tags that runs over others leaves those out', () => {
  const rows = ['<tr><td rowspan="2">Ban A</td><td colspan="2">Rà soát</td><td>Quý I</td></tr>', '<tr><td>In sổ</td><td>02 cuốn</td><td>Quý II&#47;2026</td></tr>'];
  const document = plainText(`<table>${rows.join('\n')}</table>`);
  expect(document.paragraphs.map(({ cell, start, end }) => [cell?.row, cell?.column, document.text.slice(start, end)])).toEqual([
    [0, 0, 'Ban A'], [0, 1, 'Rà soát'], [0, 3, 'Quý I'], [1, 1, 'In sổ'], [1, 2, '02 cuốn'], [1, 3, 'Quý II/2026'],
  ]);
});

test('a number on a line of its own is never lost', () => {
  expect(plainText('Việc chung.\n1.\n| TT | Việc |\n|---|---|\n| 1 | In |\n\n2.').text.split('\n')).toEqual(['Việc chung.', '1.', 'TT', 'Việc', '1', 'In', '2.']);
});

test.each([
  ['the rules below a letterhead', ['BỘ XÂY DỰNG        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', '-------            ---------------', 'Số: 12/KH-BXD      Hà Nội, ngày 05 tháng 3 năm 2026']],
  ['a grid that is none', ['+----+', 'một dòng']],
  ['a tag that is never closed', ['<table>', 'một dòng', '<table>', 'hai dòng']],
])('%s is no table', (_, lines) => {
  expect(cellsOf(lines.join('\n'))).toEqual([]);
});

test('with empty lines between all paragraphs the lines of one go on, whatever they begin with', () => {
  const source = ['I -- VIỆC', '1\\. Văn phòng in sổ theo dõi \\"một cửa\\" cho các ban trong quý', 'IV. Sau đó chia sổ về từng tổ.', '2\\. Ban A rà soát.', '3\\. Ban B báo cáo Thường trực số liệu của tháng', 'mười.', '- một dòng', '- hai dòng', '4\\. Hết.'];
  const spaced = source.map((line, at) => (/^(?:IV|mười|- hai)/u.test(line) || at === 0 ? line : `\n${line}`)).join('\n');
  expect(plainText(spaced).text.split('\n')).toEqual([
    'I – VIỆC', '1. Văn phòng in sổ theo dõi "một cửa" cho các ban trong quý IV. Sau đó chia sổ về từng tổ.', '2. Ban A rà soát.', '3. Ban B báo cáo Thường trực số liệu của tháng mười.', '- một dòng', '- hai dòng', '4. Hết.',
  ]);
});

test('undoes Markdown', () => {
  const { text, paragraphs } = plainText('## **KẾ HOẠCH**\n\n| TT | Việc |\n|---|---|\n| 1 | Rà soát |');
  expect(text).toBe('KẾ HOẠCH\nTT\nViệc\n1\nRà soát');
  expect(paragraphs.map(({ cell }) => cell && [cell.row, cell.column])).toEqual([null, [0, 0], [0, 1], [1, 0], [1, 1]]);
});

test.each([
  ['one endless line', 'các ban, đơn vị '.repeat(20_000)],
  ['only numbers', '1. '.repeat(30_000)],
  ['only dates', 'từ ngày 1/1 đến '.repeat(20_000)],
  ['only spaces', `Số:${' '.repeat(200_000)}x`],
  ['only brackets', '('.repeat(100_000)],
  ['only names', 'Ban Kiểm tra; '.repeat(20_000)],
  ['only leaders', 'Sở Y tế chủ trì, '.repeat(20_000)],
  ['only commas', 'Giao Ban Kiểm tra, '.repeat(20_000)],
  ['only captions', 'Chủ trì: Ban Kiểm tra, , , ; thời gian: tháng 5, '.repeat(10_000)],
  ['only further names', '1. Ban A và '.concat('cùng Tổ bảo vệ, Văn phòng Tỉnh đoàn; Phòng Đào '.repeat(10_000))],
  ['only helpers', 'Sở Y tế chủ trì, Sở Nội vụ phối hợp rà soát, '.repeat(10_000)],
  ['only places', 'UBND xã Hải Anh, Hải Minh, thị trấn Cồn và '.repeat(10_000)],
  ['only work before its owner', 'Phần việc do Ban Kiểm tra bố trí, kinh phí do Văn phòng lo, '.repeat(10_000)],
  ['only guided ones', 'Sở Y tế chỉ đạo Sở Nội vụ, Sở Xây dựng, nhất là Sở Tài chính '.repeat(10_000)],
  ['only offices', 'kế toán cơ quan; trưởng ban: '.repeat(20_000)],
  ['only numbers of one name', `Tổ ${'2, 5 và '.repeat(50_000)}`],
  ['only people by their office', `1. Giám sát ${'đồng chí Bí thư Huyện ủy Hải Anh, '.repeat(2_000)}`],
  ['only levels of the Union', `1. Đề nghị ${'huyện đoàn, quận đoàn, '.repeat(20_000)}`],
  ['many lines', '1. Giao Sở Y tế phối hợp với Sở Tài chính báo cáo trước ngày 20/10/2026.\n'.repeat(3_000)],
  ['only places of inspections', `KẾ HOẠCH\nKiểm tra năm 2026\nI. NỘI DUNG KIỂM TRA\n1. Lịch\n${'tại Huyện đoàn Hải Anh, Thành đoàn Hải Minh: tại: ngày 5/5: '.repeat(10_000)}`],
  ['many lines of an inspection', `KẾ HOẠCH\nKiểm tra năm 2026\nI. NỘI DUNG KIỂM TRA\n${'1. Đợt 1 (tháng 5)\n- Huyện đoàn Hải Anh: ngày 5/5/2026\n'.repeat(1_500)}`],
  ['only bars', '|\nSở Y tế\n'.repeat(20_000)],
  ['only rows of bars', '|\nTT\n|\nNội dung\n|\nChủ trì\n|\n'.repeat(5_000)],
  ['only helpers between semicolons', `1. Ban A ${'phối hợp với Sở Y tế; các sở; '.repeat(10_000)}`],
  ['only open marks', '**I. MỤC\n*ngày\n'.repeat(10_000)],
  ['only heads of columns', 'TT  Nội dung  Chủ trì  Thời gian\n'.repeat(5_000)],
  ['only rows of columns', `TT  Nội dung  Chủ trì  Thời gian\n${'1   In sổ     Hà       Quý I\n'.repeat(5_000)}`],
  ['only rules', `${'--- --- ---\n'.repeat(10_000)}`],
  ['tags that are never closed', '<table>\n'.repeat(20_000)],
  ['cells that run over each other', `<table>${'<tr><td rowspan=50 colspan=50>a'.repeat(5_000)}</table>`],
  ['only rules of a grid', '+---+---+\n'.repeat(20_000)],
  ['only full rules', `${'-'.repeat(20)}\n`.repeat(20_000)],
  ['headers between tabs with empty lines', 'a\tb\tc\n\n'.repeat(10_000)],
  ['tables and sentences without empty lines', 'TT  Nội dung  Chủ trì  Thời gian\n1   In sổ     Hà       Quý I\n      2. Văn phòng theo dõi và báo cáo kết quả về Thường trực.\n'.repeat(3_000)],
  ['only tags', '<table><tr><td>'.repeat(20_000)],
  ['only grids', '+--+--+\n| a | b |\n'.repeat(5_000)],
  ['wide rows of columns', `TT  Nội dung  Chủ trì  Thời gian\n${`1${'  a'.repeat(2_000)}\n`.repeat(20)}`],
  ['letters that grow', 'İ'.repeat(50_000)],
])('finishes with %s', (_, text) => {
  const source = plainText(text);
  expect(readDocument(source, context).document).toBeDefined();
}, 20_000);
