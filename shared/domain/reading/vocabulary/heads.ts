/** Heads of the names of bodies, in the spelling of `alignSpelling`. */
import { either, oneOf } from './one-of.ts';

/** Firms whose own name stands in place of a head: 'Viettel Hà Tĩnh'. */
export const FIRMS = 'viettel|vnpt|mobifone|vinaphone|agribank|vietcombank|vietinbank|petrolimex|evn|cdc';

/** Departments of the police by their code. */
const POLICE = ['c06', 'c07', 'c08', 'a05', 'a06', 'pc06', 'pc07', 'pc08', 'pa05', 'pa06', 'px03', 'px05'];

/** Bodies by the letters that offices write for them. */
const SHORT_HEADS = [
  'lđlđ', 'tổng lđlđ', 'cđcs', 'hnd', 'hpn', 'hccb', 'đtn', 'hsv', 'ubmttqvn', 'ub mttq', 'ub mttq việt nam', 'btt ubmttq', 'btt ubmttqvn',
  'bttubmttq', 'mttqvn',
  'bql', 'bqlda', 'bql dự án', 'bcđ', 'bchqs', 'bch quân sự', 'vpđkđđ', 'vp đkđđ', 'cn vpđkđđ', 'cnvp đăng ký đất đai', 'vp hđnd và ubnd',
  'vp hđnd & ubnd', 'vp hđnd-ubnd', 'vp đoàn đbqh và hđnd', 'vpcp', 'ttcp',
  'ttyt', 'bv', 'tyt', 'tttm', 'bvđk', 'ttksbt', 'ttvh', 'ttvh-tt', 'ttvhtt', 'ttpvhcc', 'ttptqđ', 'ttpt quỹ đất', 'tt pvhcc', 'tt dvvl',
  'tt cntt', 'tt vhtt', 'tt gdtx', 'tt gdnn-gdtx', 'tt gdtx-gdnn', 'ttgdtx', 'tt y tế',
  'nhcsxh', 'nhnn', 'qltt', 'cskt', 'htx', 'ca tỉnh', 'ca thành phố', 'ca huyện', 'ca xã', 'ca phường', 'cty', 'cty cp', 'cty tnhh', 'ttgt',
];

/** Heads of unit names; printed with a capital. Longer ones first. */
export const UNIT_HEADS = oneOf(
  ...SHORT_HEADS,
  'phòng khám', 'phòng khám đa khoa khu vực', 'phòng khám đa khoa', 'thi hành án dân sự', 'trường trung cấp', 'trường trung cấp nghề',
  'trường cao đẳng nghề', 'xã đoàn', 'phường đoàn', 'công ty tnhh mtv', 'công ty tnhh một thành viên', 'công ty tnhh', 'công ty cổ phần',
  'tổng công ty cổ phần', 'quân đoàn', 'binh đoàn', 'trại giam', 'trại tạm giam', 'nhà tạm giữ', 'cơ sở cai nghiện ma túy', 'khu liên hợp',
  'khu liên hợp thể thao', 'làng', 'vùng 1 hải quân', 'vùng 2 hải quân', 'vùng 3 hải quân', 'vùng 4 hải quân', 'vùng 5 hải quân',
  'cơ quan thanh tra, giám sát ngân hàng', 'đoàn luật sư', 'công viên phần mềm', 'công viên', 'cảng cá', 'thống kê tỉnh',
  'thống kê thành phố', 'thi hành án dân sự tỉnh', 'thi hành án dân sự thành phố', 'thi hành án dân sự khu vực', 'khu quản lý đường bộ',
  'vùng cảnh sát biển', 'bảo hiểm tiền gửi', 'liên hiệp', 'hải đội', 'hải đoàn',
  ...POLICE, 'tỉnh hội', 'thành hội', 'huyện hội',
  'đảng ủy mặt trận tổ quốc, các đoàn thể tỉnh', 'đảng ủy mặt trận tổ quốc, các đoàn thể thành phố',
  'đảng ủy mặt trận tổ quốc, các đoàn thể trung ương', 'đảng ủy các cơ quan đảng tỉnh', 'đảng ủy các cơ quan đảng thành phố',
  'ban biên soạn', 'cổng tri thức', 'ban dân tộc và tôn giáo', 'tổng hội', 'vườn ươm', 'khối', 'ban tự quản', 'lch', 'lcđ',
  'ủy ban thường vụ quốc hội', 'bhxh', 'kbnn', 'tand', 'vksnd', 'hội đồng bầu cử quốc gia', 'ủy ban bầu cử', 'đài tiếng nói',
  'đài truyền hình', 'đài phát thanh', 'cơ quan thanh tra', 'văn phòng hđnd và ubnd', 'văn phòng hội đồng nhân dân và ủy ban nhân dân',
  'văn phòng đoàn đbqh và hđnd',
  'văn phòng đoàn đại biểu quốc hội và hội đồng nhân dân', 'văn phòng đoàn đại biểu quốc hội và hđnd', 'ban cán sự đảng',
  'ban chỉ huy quân sự', 'ban chỉ huy', 'đội', 'trạm',
  'hạt', 'tổng liên đoàn lao động', 'tổng liên đoàn', 'đài khí tượng thủy văn', 'trung ương hội', 'báo và phát thanh, truyền hình',
  'báo và phát thanh - truyền hình', 'đài phát thanh và truyền hình', 'đài phát thanh - truyền hình', 'hạt kiểm lâm',
  'ban thường vụ', 'ban chấp hành', 'ban bí thư', 'ban thường trực', 'thường trực hội đồng nhân dân', 'thường trực hđnd',
  'thường trực ủy ban', 'thường trực đảng ủy', 'thường trực ban bí thư', 'thường trực', 'ban chỉ đạo', 'ban quản lý', 'ban qlda',
  'ban cán sự', 'ban tổ chức', 'ban tuyên giáo và dân vận', 'ban tuyên giáo', 'ban dân vận', 'ban nội chính', 'ban kiểm tra',
  'ban pháp chế', 'ban dân tộc', 'ban tiếp công dân', 'ban', 'bộ chỉ huy quân sự', 'bộ chỉ huy bộ đội biên phòng', 'bộ chỉ huy',
  'bộ tư lệnh', 'bộ', 'sở', 'tổng cục', 'chi cục', 'cục', 'vụ', 'văn phòng', 'phòng', 'ủy ban nhân dân', 'ủy ban mặt trận tổ quốc',
  'ủy ban kiểm tra', 'ủy ban', 'ubnd', 'ubmttq', 'ubkt', 'ubmt', 'hội đồng nhân dân', 'hđnd', 'hội đồng', 'thanh tra',
  'viện kiểm sát nhân dân', 'viện kiểm sát', 'viện', 'học viện', 'trường đại học', 'trường chính trị', 'trường cao đẳng', 'trường',
  'đại học', 'trung tâm', 'tập đoàn', 'tổng công ty', 'công ty', 'ngân hàng', 'kho bạc', 'bảo hiểm xã hội', 'đài', 'báo',
  'tạp chí', 'nhà xuất bản', 'nhà thiếu nhi', 'thông tấn xã', 'tòa án nhân dân', 'tòa án', 'công an', 'quân khu',
  'bộ đội biên phòng', 'hội liên hiệp thanh niên', 'hội liên hiệp phụ nữ', 'hội sinh viên', 'hội nông dân', 'hội cựu chiến binh',
  'hội đồng đội', 'hội', 'liên đoàn lao động', 'liên đoàn', 'liên minh', 'hiệp hội', 'mặt trận tổ quốc', 'mttq', 'đoàn thanh niên',
  'đoàn tncs hồ chí minh', 'đoàn khối', 'đoàn các cơ quan', 'tỉnh đoàn', 'thành đoàn', 'huyện đoàn', 'thị đoàn', 'quận đoàn',
  'tỉnh ủy', 'thành ủy', 'huyện ủy', 'thị ủy', 'quận ủy', 'đảng ủy', 'đảng bộ', 'đảng đoàn', 'chi bộ', 'chi ủy', 'chi đoàn', 'công đoàn',
  'tổ công tác', 'tổ thư ký', 'tổ giúp việc', 'tổ', 'tiểu ban', 'bệnh viện', 'quỹ', 'cảng vụ', 'hải quan', 'cơ quan thường trực',
  'cơ quan', 'điện lực', 'bưu điện', 'xí nghiệp', 'nhà văn hóa', 'khối thi đua', 'cụm', 'chính phủ', 'trung ương đoàn',
  'trung ương đoàn tncs hồ chí minh', 'trung ương đoàn thanh niên cộng sản hồ chí minh',
  'kiểm toán nhà nước', 'tổng liên đoàn lao động việt nam', 'báo và phát thanh', 'bch', 'btv', 'vp', 'thuế', 'khoa',
  'đoàn xã', 'đoàn phường', 'đoàn thị trấn', 'đoàn đặc khu', 'đoàn trường', 'đoàn cơ sở', 'đoàn cơ quan', 'đoàn công an', 'đoàn sở',
  'đoàn đại học', 'đoàn tổng công ty', 'đoàn tập đoàn', 'đoàn bệnh viện', 'đoàn kiểm tra', 'đoàn giám sát', 'đoàn công tác',
  'đoàn khảo sát', 'đoàn thanh tra', 'chi nhánh', 'công đoàn viên chức', 'công đoàn ngành', 'công đoàn cơ sở', 'cơ quan thường trực',
  'bộ môn', 'liên chi đoàn', 'liên chi hội',
  'đoàn', 'đoàn khối các cơ quan', 'đảng ủy khối các cơ quan', 'đoàn khối các cơ quan và doanh nghiệp', 'đoàn khối cơ quan và doanh nghiệp',
  'đảng ủy khối các cơ quan và doanh nghiệp', 'đảng ủy khối cơ quan và doanh nghiệp', 'cảnh sát giao thông', 'cảnh sát', 'hội phụ nữ',
  'trạm y tế', 'viễn thông', 'cung văn hóa', 'cung thiếu nhi', 'cung', 'câu lạc bộ', 'clb', 'nhóm', 'bộ phận', 'liên đội', 'chi hội',
  'lữ đoàn', 'trung đoàn', 'sư đoàn', 'tiểu đoàn', 'quân chủng', 'binh chủng',
  'hội đồng xét chọn', 'hội đồng xét duyệt', 'hội đồng xét tặng', 'hội đồng giám khảo', 'hội đồng thẩm định', 'hội đồng quản trị',
  'hội đồng thành viên', 'ban giám đốc', 'ban giám hiệu', 'ban tổng giám đốc', 'ban lãnh đạo', 'ban điều hành', 'nhà trường', 'p\\.',
  'tt\\.', 'nhà khách', 'nhà hát', 'bảo tàng', 'thư viện', 'vườn quốc gia', 'hợp tác xã', 'đồn biên phòng', 'hội chữ thập đỏ',
  'hội khuyến học', 'hội người cao tuổi',
  'liên hiệp các hội', 'cơ sở', 'nhà máy', 'phân viện', 'phân hiệu', 'thường vụ', 'cảng', 'ga', 'đoàn khối doanh nghiệp',
  'báo và đài phát thanh, truyền hình', 'báo và đài phát thanh và truyền hình', 'báo và đài phát thanh - truyền hình', 'khu bảo tồn',
  'khu di tích', 'khu công nghệ cao', 'ban thư ký', 'ban biên tập', 'ban nữ công', 'ban công tác mặt trận',
  ...FIRMS.split('|'),
  'ban đại diện cha mẹ học sinh', 'ban đại diện', 'ban vận động', 'tổ liên ngành', 'khu bảo tồn thiên nhiên', 'quân ủy',
  'quân ủy trung ương', 'bộ chính trị', 'bộ chính trị, ban bí thư', 'liên danh', 'tổng đội', 'tòa soạn', 'cổng thông tin điện tử',
  'cổng thông tin', 'trang thông tin điện tử', 'trang thông tin', 'ban chủ nhiệm', 'đoàn biên phòng', 'đoàn ban chỉ huy quân sự',
  'đoàn quân sự', 'đoàn trung tâm',
);

/** Heads behind which a few low words in front of a verb say which body it is: 'Ban Quản lý chợ thu phí'. */
export const OPEN_HEADS: readonly string[] = ['ban quản lý', 'ban qlda', 'ban vận động', 'tổ', 'tổ liên ngành', 'đội', 'nhóm', 'hội đồng', 'bộ phận', 'câu lạc bộ', 'tiểu ban', 'trạm', 'hợp tác xã'];

/** Bodies that others give work to: what they ask of others is their duty, unless their own paper asks it. */
export const ORDERED_HEADS = either(
  'sở', 'phòng', 'vụ', 'cục', 'chi cục', 'khoa', 'trung tâm', 'công ty',
  'ban(?! (?:bí thư|thường vụ|chấp hành|thường trực|chỉ đạo|giám|lãnh đạo|cán sự|tổng giám))',
);

/** Heads that the word of one field follows. */
export const MINISTRIES = 'bộ|sở';

/** Heads that alone stand for a name printed before, in front of a verb. */
export const HEADS_FOR_NAMES: readonly string[] = [
  'quỹ', 'trung tâm', 'bệnh viện', 'công ty', 'tổng công ty', 'tập đoàn', 'học viện', 'hội đồng', 'tiểu ban', 'chi cục', 'chi nhánh',
  'ngân hàng', 'viện', 'sở', 'khoa', 'phòng',
  'ban', 'cục', 'vụ', 'chi đoàn', 'đảng ủy', 'trường', 'thường trực', 'ủy ban', 'thư viện', 'bảo tàng', 'nhà hát', 'nhà khách', 'trạm y tế',
  'ban tổ chức', 'câu lạc bộ',
];

/** Heads that are a whole name when nothing follows. */
export const HEADS_ALONE = oneOf(
  'bảo tàng', 'nhà hát',
  'lđlđ', 'hnd', 'hccb', 'bcđ', 'bql', 'ca tỉnh', 'ca thành phố', 'ca huyện', 'ca xã', 'ca phường', 'tt cntt', 'ttpt quỹ đất', 'bqlda',
  'bchqs', 'vpcp', 'ttcp', 'ttyt', 'nhcsxh', 'nhnn', 'vp hđnd và ubnd', 'vp hđnd & ubnd', 'vp hđnd-ubnd',
  'thư viện', 'vùng 1 hải quân', 'vùng 2 hải quân', 'vùng 3 hải quân', 'vùng 4 hải quân', 'vùng 5 hải quân',
  'cơ quan thanh tra, giám sát ngân hàng',
  'thi hành án dân sự', 'xã đoàn', 'phường đoàn', 'chi bộ', 'công đoàn', 'đoàn luật sư', 'thống kê tỉnh', 'thống kê thành phố',
  'thi hành án dân sự tỉnh', 'thi hành án dân sự thành phố',
  'hội đồng xét chọn', 'hội đồng xét duyệt', 'hội đồng xét tặng', 'hội đồng giám khảo', 'hội đồng thẩm định',
  ...POLICE, 'tỉnh hội', 'thành hội', 'huyện hội',
  'ban cán sự', 'ban biên soạn', 'ban dân tộc và tôn giáo', 'ban đại diện cha mẹ học sinh', 'ủy ban thường vụ quốc hội', 'bhxh',
  'hội đồng bầu cử quốc gia', 'ủy ban bầu cử', 'cơ quan thanh tra',
  'hội đồng quản trị', 'hội đồng thành viên', 'ban giám đốc', 'ban giám hiệu', 'ban tổng giám đốc', 'ban lãnh đạo', 'ban điều hành',
  'nhà trường', 'hội đồng trường', 'đoàn khối các cơ quan', 'đảng ủy khối các cơ quan', 'đoàn khối các cơ quan và doanh nghiệp',
  'đoàn khối cơ quan và doanh nghiệp', 'đảng ủy khối các cơ quan và doanh nghiệp', 'đảng ủy khối cơ quan và doanh nghiệp',
  'cảnh sát giao thông', 'hội cựu chiến binh', 'hội nông dân', 'hội liên hiệp phụ nữ', 'hội phụ nữ', 'hội người cao tuổi',
  'hội chữ thập đỏ', 'hội khuyến học',
  'hội liên hiệp thanh niên', 'hội sinh viên', 'liên đoàn lao động', 'thường trực đảng ủy', 'đảng ủy', 'quận đoàn', 'thị đoàn', 'quận ủy',
  'thị ủy',
  'văn phòng hđnd và ubnd', 'văn phòng hội đồng nhân dân và ủy ban nhân dân', 'văn phòng đoàn đbqh và hđnd',
  'văn phòng đoàn đại biểu quốc hội và hội đồng nhân dân', 'ban cán sự đảng', 'mặt trận tổ quốc', 'nhà thiếu nhi', 'nhà văn hóa',
  'ban chỉ huy quân sự',
  'văn phòng', 'tỉnh đoàn', 'thành đoàn', 'huyện đoàn', 'công đoàn', 'thanh tra', 'đoàn thanh niên', 'tỉnh ủy', 'thành ủy',
  'huyện ủy', 'thường trực', 'trung ương đoàn tncs hồ chí minh', 'trung ương đoàn thanh niên cộng sản hồ chí minh', 'trung ương đoàn',
  'chính phủ', 'ban tổ chức', 'ban tuyên giáo', 'ban kiểm tra', 'ban dân vận',
  'ban nội chính', 'ban pháp chế', 'ban quản lý', 'ban thường vụ', 'ban chỉ đạo', 'ban bí thư', 'ubnd', 'hđnd', 'công an',
  'kho bạc', 'bảo hiểm xã hội', 'ban tuyên giáo và dân vận', 'tổ công tác', 'hội đồng đội', 'ủy ban kiểm tra', 'ban chấp hành',
  'tổ thư ký', 'tổ giúp việc', 'đảng đoàn', 'mttq', 'ubmttq', 'đoàn kiểm tra', 'đoàn giám sát', 'đoàn công tác', 'đoàn khảo sát',
  'đoàn thanh tra', 'đoàn cơ quan', 'đoàn cơ sở', 'chi đoàn', 'đoàn xã', 'đoàn phường', 'đoàn thị trấn', 'đoàn trường', 'đoàn khối',
  'báo và đài phát thanh, truyền hình', 'báo và đài phát thanh và truyền hình', 'báo và đài phát thanh - truyền hình',
  'đài khí tượng thủy văn', 'báo và phát thanh, truyền hình', 'báo và phát thanh - truyền hình', 'đài phát thanh và truyền hình',
  'đài phát thanh - truyền hình', 'ban thư ký', 'ban biên tập', 'ban nữ công', 'ban công tác mặt trận',
  ...FIRMS.split('|'),
  'hạt kiểm lâm', 'tòa án nhân dân', 'viện kiểm sát nhân dân', 'viện kiểm sát', 'bộ chỉ huy quân sự', 'bộ chỉ huy bộ đội biên phòng',
  'bộ đội biên phòng', 'trường chính trị',
  'ủy ban nhân dân', 'hội đồng nhân dân', 'ủy ban mặt trận tổ quốc', 'điện lực', 'bưu điện', 'đoàn công an', 'đoàn quân sự',
  'đồn biên phòng', 'ban tiếp công dân', 'trạm y tế', 'cổng thông tin điện tử', 'ban chủ nhiệm', 'ban dân tộc',
);

/** Words that only begin like the head of a unit: 'tổ chức', 'ban hành', 'bộ tiêu chí'. */
export const NOT_HEADS = oneOf(
  'thanh tra hành chính', 'thanh tra chuyên ngành', 'thanh tra trách nhiệm', 'thanh tra việc', 'thanh tra hành nghề', 'thanh tra, kiểm tra',
  'thanh tra đột xuất', 'thanh tra toàn diện', 'thanh tra kinh tế', 'thanh tra lại',
  'đoàn phí', 'hội phí', 'đảng phí', 'phòng bệnh', 'phòng dịch', 'phòng thủ', 'tổ hợp', 'ban đầu', 'ban ngày', 'ban đêm', 'điểm tập kết',
  'lớp thứ', 'lớp nhựa', 'kho tàng', 'xe máy', 'xe đạp', 'điểm số', 'điểm kiểm tra', 'điểm thi', 'điểm thưởng', 'điểm chấm', 'điểm trừ',
  'điểm cộng', 'điểm rèn luyện', 'điểm nghẽn', 'điểm nóng', 'điểm yếu', 'trường quay', 'tổ chức', 'ban hành', 'bộ tiêu chí', 'bộ máy',
  'bộ phận', 'bộ luật', 'bộ chỉ số', 'vụ việc', 'vụ án', 'vụ mùa', 'vụ đông',
  'hội nghị', 'hội thảo', 'hội thi', 'hội diễn', 'hội trại', 'hội chợ', 'hội nhập', 'hội đàm', 'trường hợp', 'phòng chống',
  'phòng, chống', 'phòng ngừa', 'phòng cháy', 'phòng học', 'báo cáo', 'báo động', 'cục diện', 'viện trợ', 'viện phí', 'quỹ đất',
  'cơ sở dữ liệu', 'cơ sở vật chất', 'đội ngũ', 'đội hình', 'khoa học', 'thuế thu nhập', 'thuế giá trị', 'thuế suất', 'trạm biến áp',
  'cụm từ', 'cụm công nghiệp',
);
/** Heads that papers also print without a capital before a capital: 'phòng Giáo dục và Đào tạo'. */
export const LOW_HEADS = either(
  'bộ phận', 'phòng', 'sở', 'bộ', 'cục', 'chi cục', 'vụ', 'trung tâm', 'công an', 'văn phòng', 'khoa', 'tổ', 'viện', 'trường', 'bệnh viện',
  'cơ quan', 'công ty', 'đội', 'trạm', 'hạt', 'chi đoàn', 'chi bộ', 'trạm y tế', 'đoàn', 'hội',
);

/** Syllables that make another word of one of them: 'trụ sở Chính phủ', 'cán bộ Đoàn'. */
export const FIRST_SYLLABLES = either(
  'trụ', 'cơ', 'cán', 'nội', 'đồng', 'nhiệm', 'chức', 'dịch', 'nghiệp', 'phục', 'đặc', 'tháp', 'môi', 'hội', 'thị', 'hiện', 'chủ', 'lập',
  'đề', 'dự', 'căn', 'tín', 'đại', 'binh', 'tập', 'sư', 'phái', 'xã',
);

/** … or before these and a capital. */
export const BODY_OF_LOW_HEAD = 'khối|cơ quan|bản|thôn|ấp|buôn|xã|phường|thị trấn|huyện|quận|thị xã';
