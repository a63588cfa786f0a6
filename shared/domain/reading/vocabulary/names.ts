/** Words that names of units, groups and people are made of, in the spelling of `alignSpelling`. */
import { BUSINESSES, DEPARTMENTS } from './departments.ts';
import { oneOf } from './one-of.ts';

/** Firms whose own name stands in place of a head: 'Viettel Hà Tĩnh'. */
export const FIRMS = 'viettel|vnpt|mobifone|vinaphone|agribank|vietcombank|vietinbank|petrolimex|evn|cdc';

/** Departments of the police by their code. */
const POLICE = ['c06', 'c07', 'c08', 'a05', 'a06', 'pc06', 'pc07', 'pc08', 'pa05', 'pa06', 'px03', 'px05'];

/** Bodies by the letters that offices write for them. */
const SHORT_HEADS = [
  'lđlđ', 'tổng lđlđ', 'cđcs', 'hnd', 'hpn', 'hccb', 'đtn', 'hsv', 'ubmttqvn', 'ub mttq', 'ub mttq việt nam', 'btt ubmttq', 'btt ubmttqvn', 'bttubmttq', 'mttqvn',
  'bql', 'bqlda', 'bql dự án', 'bcđ', 'bchqs', 'bch quân sự', 'vpđkđđ', 'vp đkđđ', 'cn vpđkđđ', 'cnvp đăng ký đất đai', 'vp hđnd và ubnd', 'vp hđnd & ubnd', 'vp hđnd-ubnd', 'vp đoàn đbqh và hđnd', 'vpcp', 'ttcp',
  'ttyt', 'bv', 'tyt', 'tttm', 'bvđk', 'ttksbt', 'ttvh', 'ttvh-tt', 'ttvhtt', 'ttpvhcc', 'ttptqđ', 'ttpt quỹ đất', 'tt pvhcc', 'tt dvvl', 'tt cntt', 'tt vhtt', 'tt gdtx', 'tt gdnn-gdtx', 'tt gdtx-gdnn', 'ttgdtx', 'tt y tế',
  'nhcsxh', 'nhnn', 'qltt', 'cskt', 'htx', 'ca tỉnh', 'ca thành phố', 'ca huyện', 'ca xã', 'ca phường', 'cty', 'cty cp', 'cty tnhh', 'ttgt',
];

/** Heads of unit names; printed with a capital. Longer ones first. */
export const UNIT_HEADS = oneOf(
  ...SHORT_HEADS,
  'phòng khám', 'phòng khám đa khoa khu vực', 'phòng khám đa khoa', 'thi hành án dân sự', 'trường trung cấp', 'trường trung cấp nghề', 'trường cao đẳng nghề', 'xã đoàn', 'phường đoàn', 'công ty tnhh mtv', 'công ty tnhh một thành viên', 'công ty tnhh', 'công ty cổ phần', 'tổng công ty cổ phần', 'quân đoàn', 'binh đoàn', 'trại giam', 'trại tạm giam', 'nhà tạm giữ', 'cơ sở cai nghiện ma túy', 'khu liên hợp', 'khu liên hợp thể thao', 'làng', 'vùng 1 hải quân', 'vùng 2 hải quân', 'vùng 3 hải quân', 'vùng 4 hải quân', 'vùng 5 hải quân', 'cơ quan thanh tra, giám sát ngân hàng', 'đoàn luật sư', 'công viên phần mềm', 'công viên', 'cảng cá', 'thống kê tỉnh', 'thống kê thành phố', 'thi hành án dân sự tỉnh', 'thi hành án dân sự thành phố', 'thi hành án dân sự khu vực', 'khu quản lý đường bộ', 'vùng cảnh sát biển', 'bảo hiểm tiền gửi', 'liên hiệp', 'hải đội', 'hải đoàn',
  ...POLICE, 'tỉnh hội', 'thành hội', 'huyện hội',
  'đảng ủy mặt trận tổ quốc, các đoàn thể tỉnh', 'đảng ủy mặt trận tổ quốc, các đoàn thể thành phố', 'đảng ủy mặt trận tổ quốc, các đoàn thể trung ương', 'đảng ủy các cơ quan đảng tỉnh', 'đảng ủy các cơ quan đảng thành phố', 'ban biên soạn', 'cổng tri thức', 'ban dân tộc và tôn giáo', 'tổng hội', 'vườn ươm',  'khối', 'ban tự quản', 'lch', 'lcđ', 'ủy ban thường vụ quốc hội', 'bhxh', 'kbnn', 'tand', 'vksnd', 'hội đồng bầu cử quốc gia', 'ủy ban bầu cử', 'đài tiếng nói', 'đài truyền hình', 'đài phát thanh', 'cơ quan thanh tra', 'văn phòng hđnd và ubnd', 'văn phòng hội đồng nhân dân và ủy ban nhân dân', 'văn phòng đoàn đbqh và hđnd',
  'văn phòng đoàn đại biểu quốc hội và hội đồng nhân dân', 'văn phòng đoàn đại biểu quốc hội và hđnd', 'ban cán sự đảng', 'ban chỉ huy quân sự', 'ban chỉ huy', 'đội', 'trạm',
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
  'đoàn khảo sát', 'đoàn thanh tra', 'chi nhánh', 'công đoàn viên chức', 'công đoàn ngành', 'công đoàn cơ sở', 'cơ quan thường trực', 'bộ môn', 'liên chi đoàn', 'liên chi hội',
  'đoàn', 'đoàn khối các cơ quan', 'đảng ủy khối các cơ quan', 'đoàn khối các cơ quan và doanh nghiệp', 'đoàn khối cơ quan và doanh nghiệp', 'đảng ủy khối các cơ quan và doanh nghiệp', 'đảng ủy khối cơ quan và doanh nghiệp', 'cảnh sát giao thông', 'cảnh sát', 'hội phụ nữ', 'trạm y tế', 'viễn thông', 'cung văn hóa', 'cung thiếu nhi', 'cung', 'câu lạc bộ', 'clb', 'nhóm', 'bộ phận', 'liên đội', 'chi hội', 'lữ đoàn', 'trung đoàn', 'sư đoàn', 'tiểu đoàn', 'quân chủng', 'binh chủng',
  'hội đồng xét chọn', 'hội đồng xét duyệt', 'hội đồng xét tặng', 'hội đồng giám khảo', 'hội đồng thẩm định', 'hội đồng quản trị', 'hội đồng thành viên', 'ban giám đốc', 'ban giám hiệu', 'ban tổng giám đốc', 'ban lãnh đạo', 'ban điều hành', 'nhà trường', 'p\\.', 'tt\\.', 'nhà khách', 'nhà hát', 'bảo tàng', 'thư viện', 'vườn quốc gia', 'hợp tác xã', 'đồn biên phòng', 'hội chữ thập đỏ', 'hội khuyến học', 'hội người cao tuổi',
  'liên hiệp các hội', 'cơ sở', 'nhà máy', 'phân viện', 'phân hiệu', 'thường vụ', 'cảng', 'ga', 'đoàn khối doanh nghiệp',
  'báo và đài phát thanh, truyền hình', 'báo và đài phát thanh và truyền hình', 'báo và đài phát thanh - truyền hình', 'khu bảo tồn', 'khu di tích', 'khu công nghệ cao', 'ban thư ký', 'ban biên tập', 'ban nữ công', 'ban công tác mặt trận', ...FIRMS.split('|'),
  'ban đại diện cha mẹ học sinh', 'ban đại diện', 'ban vận động', 'tổ liên ngành', 'khu bảo tồn thiên nhiên', 'quân ủy', 'quân ủy trung ương', 'bộ chính trị', 'bộ chính trị, ban bí thư', 'liên danh', 'tổng đội', 'tòa soạn', 'cổng thông tin điện tử', 'cổng thông tin', 'trang thông tin điện tử', 'trang thông tin', 'ban chủ nhiệm', 'đoàn biên phòng', 'đoàn ban chỉ huy quân sự', 'đoàn quân sự', 'đoàn trung tâm',
);

/** Heads behind which a few low words in front of a verb say which body it is: 'Ban Quản lý chợ thu phí'. */
export const OPEN_HEADS: readonly string[] = ['ban quản lý', 'ban qlda', 'ban vận động', 'tổ', 'tổ liên ngành', 'đội', 'nhóm', 'hội đồng', 'bộ phận', 'câu lạc bộ', 'tiểu ban', 'trạm', 'hợp tác xã'];

/** Bodies that others give work to: what they ask of others is their duty, unless their own paper asks it. */
export const ORDERED_HEADS = 'sở|phòng|vụ|cục|chi cục|khoa|trung tâm|công ty|ban(?! (?:bí thư|thường vụ|chấp hành|thường trực|chỉ đạo|giám|lãnh đạo|cán sự|tổng giám))';

/** Heads that the word of one field follows. */
export const MINISTRIES = 'bộ|sở';

/** Heads that alone stand for a name printed before, in front of a verb. */
export const HEADS_FOR_NAMES: readonly string[] = [
  'quỹ', 'trung tâm', 'bệnh viện', 'công ty', 'tổng công ty', 'tập đoàn', 'học viện', 'hội đồng', 'tiểu ban', 'chi cục', 'chi nhánh', 'ngân hàng', 'viện', 'sở', 'khoa', 'phòng',
  'ban', 'cục', 'vụ', 'chi đoàn', 'đảng ủy', 'trường', 'thường trực', 'ủy ban', 'thư viện', 'bảo tàng', 'nhà hát', 'nhà khách', 'trạm y tế', 'ban tổ chức', 'câu lạc bộ',
];

/** Heads that are a whole name when nothing follows. */
export const HEADS_ALONE = oneOf(
  'lđlđ', 'hnd', 'hccb', 'bcđ', 'bql', 'ca tỉnh', 'ca thành phố', 'ca huyện', 'ca xã', 'ca phường', 'tt cntt', 'ttpt quỹ đất', 'bqlda', 'bchqs', 'vpcp', 'ttcp', 'ttyt', 'nhcsxh', 'nhnn', 'vp hđnd và ubnd', 'vp hđnd & ubnd', 'vp hđnd-ubnd',
  'thư viện',   'vùng 1 hải quân', 'vùng 2 hải quân', 'vùng 3 hải quân', 'vùng 4 hải quân', 'vùng 5 hải quân', 'cơ quan thanh tra, giám sát ngân hàng',
  'thi hành án dân sự', 'xã đoàn', 'phường đoàn', 'chi bộ', 'công đoàn', 'đoàn luật sư', 'thống kê tỉnh', 'thống kê thành phố', 'thi hành án dân sự tỉnh', 'thi hành án dân sự thành phố',
  'hội đồng xét chọn', 'hội đồng xét duyệt', 'hội đồng xét tặng', 'hội đồng giám khảo', 'hội đồng thẩm định',
  ...POLICE, 'tỉnh hội', 'thành hội', 'huyện hội',
  'ban cán sự', 'ban biên soạn', 'ban dân tộc và tôn giáo',  'ban đại diện cha mẹ học sinh', 'ủy ban thường vụ quốc hội', 'bhxh', 'hội đồng bầu cử quốc gia', 'ủy ban bầu cử', 'cơ quan thanh tra',
  'hội đồng quản trị', 'hội đồng thành viên', 'ban giám đốc', 'ban giám hiệu', 'ban tổng giám đốc', 'ban lãnh đạo', 'ban điều hành', 'nhà trường', 'hội đồng trường', 'đoàn khối các cơ quan', 'đảng ủy khối các cơ quan', 'đoàn khối các cơ quan và doanh nghiệp', 'đoàn khối cơ quan và doanh nghiệp', 'đảng ủy khối các cơ quan và doanh nghiệp', 'đảng ủy khối cơ quan và doanh nghiệp',
  'cảnh sát giao thông', 'hội cựu chiến binh', 'hội nông dân', 'hội liên hiệp phụ nữ', 'hội phụ nữ', 'hội người cao tuổi', 'hội chữ thập đỏ', 'hội khuyến học',
  'hội liên hiệp thanh niên', 'hội sinh viên', 'liên đoàn lao động', 'thường trực đảng ủy', 'đảng ủy', 'quận đoàn', 'thị đoàn', 'quận ủy', 'thị ủy',
  'văn phòng hđnd và ubnd', 'văn phòng hội đồng nhân dân và ủy ban nhân dân', 'văn phòng đoàn đbqh và hđnd',
  'văn phòng đoàn đại biểu quốc hội và hội đồng nhân dân', 'ban cán sự đảng', 'mặt trận tổ quốc', 'nhà thiếu nhi', 'nhà văn hóa', 'ban chỉ huy quân sự',
  'văn phòng', 'tỉnh đoàn', 'thành đoàn', 'huyện đoàn', 'công đoàn', 'thanh tra', 'đoàn thanh niên', 'tỉnh ủy', 'thành ủy',
  'huyện ủy', 'thường trực', 'trung ương đoàn tncs hồ chí minh', 'trung ương đoàn thanh niên cộng sản hồ chí minh', 'trung ương đoàn', 'chính phủ', 'ban tổ chức', 'ban tuyên giáo', 'ban kiểm tra', 'ban dân vận',
  'ban nội chính', 'ban pháp chế', 'ban quản lý', 'ban thường vụ', 'ban chỉ đạo', 'ban bí thư', 'ubnd', 'hđnd', 'công an',
  'kho bạc', 'bảo hiểm xã hội', 'ban tuyên giáo và dân vận', 'tổ công tác', 'hội đồng đội', 'ủy ban kiểm tra', 'ban chấp hành',
  'tổ thư ký', 'tổ giúp việc', 'đảng đoàn', 'mttq', 'ubmttq', 'đoàn kiểm tra', 'đoàn giám sát', 'đoàn công tác', 'đoàn khảo sát',
  'đoàn thanh tra', 'đoàn cơ quan', 'đoàn cơ sở', 'chi đoàn', 'đoàn xã', 'đoàn phường', 'đoàn thị trấn', 'đoàn trường', 'đoàn khối',
  'báo và đài phát thanh, truyền hình', 'báo và đài phát thanh và truyền hình', 'báo và đài phát thanh - truyền hình', 'đài khí tượng thủy văn', 'báo và phát thanh, truyền hình', 'báo và phát thanh - truyền hình', 'đài phát thanh và truyền hình', 'đài phát thanh - truyền hình', 'ban thư ký', 'ban biên tập', 'ban nữ công', 'ban công tác mặt trận', ...FIRMS.split('|'),
  'hạt kiểm lâm', 'tòa án nhân dân', 'viện kiểm sát nhân dân', 'viện kiểm sát', 'bộ chỉ huy quân sự', 'bộ chỉ huy bộ đội biên phòng', 'bộ đội biên phòng', 'trường chính trị',
  'ủy ban nhân dân', 'hội đồng nhân dân', 'ủy ban mặt trận tổ quốc', 'điện lực', 'bưu điện', 'đoàn công an', 'đoàn quân sự', 'đồn biên phòng', 'ban tiếp công dân', 'trạm y tế', 'cổng thông tin điện tử', 'ban chủ nhiệm', 'ban dân tộc',
);

/** Words that only begin like the head of a unit: 'tổ chức', 'ban hành', 'bộ tiêu chí'. */
export const NOT_HEADS = oneOf(
  'thanh tra hành chính', 'thanh tra chuyên ngành', 'thanh tra trách nhiệm', 'thanh tra việc', 'thanh tra hành nghề', 'thanh tra, kiểm tra', 'thanh tra đột xuất', 'thanh tra toàn diện', 'thanh tra kinh tế', 'thanh tra lại',
  'đoàn phí', 'hội phí', 'đảng phí', 'phòng bệnh', 'phòng dịch', 'phòng thủ', 'tổ hợp', 'ban đầu', 'ban ngày', 'ban đêm', 'điểm tập kết', 'lớp thứ', 'lớp nhựa', 'kho tàng', 'xe máy', 'xe đạp', 'điểm số', 'điểm kiểm tra', 'điểm thi', 'điểm thưởng', 'điểm chấm', 'điểm trừ', 'điểm cộng', 'điểm rèn luyện', 'điểm nghẽn', 'điểm nóng', 'điểm yếu', 'trường quay', 'tổ chức', 'ban hành', 'bộ tiêu chí', 'bộ máy', 'bộ phận', 'bộ luật', 'bộ chỉ số', 'vụ việc', 'vụ án', 'vụ mùa', 'vụ đông',
  'hội nghị', 'hội thảo', 'hội thi', 'hội diễn', 'hội trại', 'hội chợ', 'hội nhập', 'hội đàm', 'trường hợp', 'phòng chống',
  'phòng, chống', 'phòng ngừa', 'phòng cháy', 'phòng học', 'báo cáo', 'báo động', 'cục diện', 'viện trợ', 'viện phí', 'quỹ đất',
  'cơ sở dữ liệu', 'cơ sở vật chất', 'đội ngũ', 'đội hình', 'khoa học', 'thuế thu nhập', 'thuế giá trị', 'thuế suất', 'trạm biến áp', 'cụm từ', 'cụm công nghiệp',
);
/** Heads that papers also print without a capital before a capital: 'phòng Giáo dục và Đào tạo'. */
export const LOW_HEADS = 'bộ phận|phòng|sở|bộ|cục|chi cục|vụ|trung tâm|công an|văn phòng|khoa|tổ|viện|trường|bệnh viện|cơ quan|công ty|đội|trạm|hạt|chi đoàn|chi bộ|trạm y tế|đoàn|hội';

/** Syllables that make another word of one of them: 'trụ sở Chính phủ', 'cán bộ Đoàn'. */
export const FIRST_SYLLABLES = 'trụ|cơ|cán|nội|đồng|nhiệm|chức|dịch|nghiệp|phục|đặc|tháp|môi|hội|thị|hiện|chủ|lập|đề|dự|căn|tín|đại|binh|tập|sư|phái|xã';

/** … or before these and a capital. */
export const BODY_OF_LOW_HEAD = 'khối|cơ quan|bản|thôn|ấp|buôn|xã|phường|thị trấn|huyện|quận|thị xã';

/** Fields of ministries, departments and divisions that hold commas and 'và' inside. */
export const FIELDS = oneOf(
  ...DEPARTMENTS, ...BUSINESSES,
  'thanh tra, pháp chế', 'pháp chế, thanh tra', 'tổ chức, hành chính', 'hành chính, tổ chức', 'quản lý, bảo vệ rừng', 'sử dụng và phát triển rừng', 'kế hoạch, tài vụ', 'hành chính, quản trị', 'hành chính, tổ chức, quản trị', 'tổ chức, tuyên giáo', 'kế hoạch, tổng hợp', 'đào tạo, bồi dưỡng', 'thanh tra, khảo thí', 'khảo thí, đảm bảo chất lượng', 'khảo thí, bảo đảm chất lượng', 'tổ chức, nội vụ',
  'xổ số kiến thiết',   'công tác đoàn và phong trào thanh niên', 'bà mẹ và trẻ em', 'cảnh sát quản lý hành chính về trật tự xã hội', 'an ninh mạng và phòng, chống tội phạm sử dụng công nghệ cao', 'quản lý xuất nhập cảnh', 'kỹ thuật hình sự', 'hậu cần', 'hồ sơ', 'chính trị, tư tưởng và pháp chế', 'thừa phát lại', 'tổ chức nhà nước và lao động', 'thanh niên công nhân, nông thôn và đô thị', 'thanh niên nông thôn, công nhân và đô thị', 'hỗ trợ phát triển thanh niên', 'hỗ trợ và phát triển thanh niên', 'nông nghiệp ứng dụng công nghệ cao', 'công nghệ phần mềm', 'đăng ký đất đai', 'tần số vô tuyến điện', 'kiểm tra văn bản quy phạm pháp luật', 'quản lý lao động ngoài nước', 'bảo vệ chính trị nội bộ', 'chính sách, chiến lược', 'công tác đoàn và hội', 'công tác đoàn - hội', 'công tác đoàn - đội', 'đoàn - hội', 'đoàn - đội', 'công tác thiếu nhi', 'công tác xã hội', 'công tác thanh thiếu nhi', 'xây dựng tổ chức đoàn',
  'xây dựng đoàn và phong trào', 'đoàn kết tập hợp thanh niên', 'quốc tế thanh niên', 'thanh niên nông thôn', 'thanh niên trường học',
  'xây dựng đoàn và kiểm tra', 'xây dựng đoàn - kiểm tra', 'công tác thiếu nhi, học sinh, sinh viên', 'công tác học sinh, sinh viên và thiếu nhi', 'tiền lương và bảo hiểm xã hội', 'an toàn thông tin', 'an toàn lao động', 'an toàn thực phẩm', 'an toàn vệ sinh thực phẩm', 'hạ tầng xây dựng', 'hạ tầng kỹ thuật', 'kinh tế xây dựng', 'quy hoạch xây dựng', 'quy hoạch đô thị và nông thôn quốc gia',
  'nông nghiệp ứng dụng công nghệ cao', 'giám sát, điều hành đô thị thông minh', 'giám sát, điều hành thông minh', 'quy hoạch đô thị và nông thôn', 'quản lý trật tự xây dựng đô thị', 'quản lý trật tự đô thị', 'quản lý đầu tư xây dựng',
  'tổ chức, biên chế', 'công chức, viên chức', 'tổ chức cán bộ', 'nữ công', 'công tác thanh, thiếu niên', 'công tác thanh thiếu niên', 'ngoại tổng hợp', 'nội tổng hợp', 'tài chính kế toán', 'tài chính - kế toán', 'kế hoạch - tài chính', 'kế hoạch, tài chính',
  'khoa học, công nghệ và môi trường', 'kế hoạch và đầu tư', 'tài chính - kế hoạch', 'tài chính', 'nội vụ', 'công thương',
  'xây dựng', 'giao thông vận tải', 'giao thông công chánh', 'nông nghiệp và phát triển nông thôn', 'nông nghiệp và môi trường',
  'nông nghiệp và ptnt', 'tài nguyên và môi trường', 'thông tin và truyền thông', 'khoa học và công nghệ',
  'lao động - thương binh và xã hội', 'lao động, thương binh và xã hội', 'lao động thương binh và xã hội', 'lđtbxh', 'lđ-tb&xh',
  'văn hóa, thể thao và du lịch', 'văn hóa - thể thao và du lịch', 'văn hóa và thể thao', 'văn hóa - thông tin',
  'văn hóa, khoa học và thông tin', 'văn hóa - xã hội', 'vhttdl', 'du lịch', 'y tế', 'giáo dục và đào tạo', 'gd&đt', 'tư pháp',
  'quốc phòng', 'công an', 'ngoại giao', 'ngoại vụ', 'dân tộc và tôn giáo', 'dân tộc', 'quy hoạch - kiến trúc',
  'kinh tế, hạ tầng và đô thị', 'kinh tế - hạ tầng', 'kinh tế', 'quản lý đô thị', 'tổng hợp', 'hành chính - quản trị', 'hành chính - tổng hợp', 'phát triển khoa học, công nghệ và tài năng trẻ', 'y tế dự phòng', 'quản lý khám, chữa bệnh', 'phòng bệnh', 'hành chính, tổng hợp', 'hành chính tổng hợp', 'hành chính quản trị',
  'hành chính - tổ chức', 'tổ chức - hành chính', 'tổ chức - kiểm tra', 'tổ chức - cán bộ', 'phong trào', 'xây dựng đoàn',
  'thanh thiếu nhi - trường học', 'thanh thiếu nhi và trường học', 'thanh thiếu nhi trường học', 'thanh thiếu nhi', 'thanh niên công nhân và đô thị',
  'thanh niên công nhân', 'thanh niên xung phong', 'thanh niên lực lượng vũ trang', 'phát thanh và truyền hình', 'phát thanh - truyền hình', 'tuyên giáo và dân vận', 'tuyên giáo',
  'dân vận', 'tổ chức', 'kiểm tra', 'nội chính', 'hợp tác quốc tế', 'pháp chế', 'chính trị', 'quân sự', 'nhà nước', 'chính phủ',
  'cảng hàng không', 'quản lý bay', 'hàng không', 'hàng hải', 'công nghệ thông tin', 'kế hoạch tổng hợp', 'vật tư - thiết bị y tế', 'vật tư, thiết bị y tế', 'kiểm soát nhiễm khuẩn', 'cơ sở hạ tầng', 'an sinh xã hội',
  'văn hóa, thể thao và truyền thông', 'văn hóa, thông tin và thể thao', 'dịch vụ tổng hợp', 'giáo dục nghề nghiệp',
  'chính trị, tư tưởng và học sinh, sinh viên', 'chính trị tư tưởng và học sinh, sinh viên', 'chính trị và học sinh, sinh viên',
  'kinh tế và hạ tầng', 'kinh tế và đô thị', 'văn hóa và thông tin', 'đầu tư phát triển', 'bảo vệ môi trường', 'phát triển quỹ đất', 'hỗ trợ nông dân', 'bảo trợ trẻ em',
  'công tác học sinh, sinh viên', 'học sinh, sinh viên', 'xây dựng đoàn và công tác kiểm tra', 'phát triển nông thôn', 'quản lý công sản', 'chính trị quốc gia hồ chí minh', 'thi đua - khen thưởng', 'thi đua khen thưởng',
);

/** Lower-case words that go on with a name: the level or the field of a body. */
export const TAILS = oneOf(
  'các khu công nghệ cao và khu công nghiệp', 'các khu công nghệ cao và các khu công nghiệp', 'khu công nghệ cao và các khu công nghiệp', 'cấp cao tại', 'cấp trên trực tiếp cơ sở', 'cấp trên trực tiếp', 'liên xã', 'liên phường', 'liên huyện', 'liên tỉnh', 'quốc gia đặc biệt', 'toàn cầu', 'đặc biệt quốc gia',
  'tại nước ngoài', 'ở nước ngoài', 'về phòng, chống thiên tai', 'về an toàn giao thông', 'về chuyển đổi số', 'về cải cách hành chính', 'về xây dựng nông thôn mới',   'kiến thiết',   'ứng dụng công nghệ cao', 'nông thôn mới', 'thôn', 'ấp', 'khóm', 'khu phố', 'huyện đảo', 'giáo viên', 'địa phương',   'và các khu công nghiệp', 'và khu công nghiệp', 'tối cao', 'nhân dân tối cao', 'khoa', 'các công trình', 'dự án trọng điểm', 'các dự án trọng điểm', 'dự án trọng điểm y tế', 'phòng, chống dịch bệnh', 'phòng chống dịch bệnh', 'trẻ', 'các công trình dân dụng và công nghiệp', 'trên địa bàn', 'các khu chế xuất và công nghiệp', 'các khu chế xuất và khu công nghiệp', 'đầu tư xây dựng và phát triển đô thị', 'trung ương đoàn', 'tw đoàn', 'tw đảng', 'trung ương đảng', 'trung ương', 'tw',
  'mặt trận tổ quốc, các đoàn thể trung ương', 'nhà nước', 'tại doanh nghiệp', 'nhân dân', 'quốc gia', 'các khu công nghiệp', 'các khu kinh tế', 'khu kinh tế cửa khẩu', 'khu kinh tế', 'khu công nghiệp',
  'khu công nghệ cao', 'các dự án', 'dự án đầu tư xây dựng và phát triển quỹ đất', 'đầu tư xây dựng và phát triển quỹ đất', 'dự án đầu tư xây dựng', 'dự án xây dựng', 'dự án đầu tư', 'dự án', 'đầu tư xây dựng', 'đầu tư và xây dựng', 'công trình giao thông',
  'các công trình giao thông', 'công trình dân dụng và công nghiệp', 'công trình', 'giao thông', 'phục vụ hành chính công',
  'hành chính công', 'phát triển quỹ đất', 'chuyển đổi số', 'cải cách hành chính', 'phòng chống dịch',
  'phòng, chống dịch', 'phòng chống thiên tai', 'an toàn giao thông', 'xây dựng nông thôn mới', 'cấp tỉnh', 'cấp huyện', 'cấp xã',
  'cùng cấp', 'các cấp', 'ngành', 'tỉnh', 'thành phố', 'tp', 'huyện', 'thị xã', 'quận', 'xã', 'phường', 'thị trấn', 'đặc khu', 'cơ quan', 'khối',
  'chuyên trách', 'thường trực', 'liên ngành', 'chỉ đạo', 'điều hành', 'giúp việc(?! cho)', 'thư ký', 'công tác', 'thanh tra', 'tổng hợp',
  'kinh tế - xã hội', 'văn hóa - xã hội', 'nội chính', 'vùng', 'khu vực', 'miền', 'phía', 'trường', 'nhà trường', 'bệnh viện', 'công ty', 'chi nhánh', 'phân hiệu', 'cuộc thi', 'hội thi', 'hội thao', 'hội trại', 'lễ kỷ niệm của tỉnh', 'lễ kỷ niệm', 'liên hoan', 'giải(?! quyết)(?! ngân)(?! phóng)(?! pháp)(?! trình)(?! đáp)(?! thích)(?! tỏa)(?! thể)(?! tán)(?! cứu)(?! mã)', 'đại hội', 'lễ', 'biên phòng', 'quân sự', 'việt nam', 'đảng ủy',
  'tỉnh ủy', 'thành ủy', 'huyện ủy', 'ubnd', 'hđnd', 'ủy ban nhân dân', 'hội đồng nhân dân', 'đoàn đbqh và hđnd', 'đoàn đbqh',
  'đại biểu quốc hội', 'tỉnh đoàn', 'thành đoàn', 'chính phủ', 'quốc hội', 'chủ tịch nước', 'mặt trận tổ quốc', 'lhtn', 'lhpn',
  'cựu chiến binh', 'nông dân', 'chữ thập đỏ', 'khuyến học', 'người cao tuổi', 'chính trị', 'hậu cần', 'phát thanh', 'truyền hình(?! trực tiếp)',
  'và truyền hình', 'giải phóng mặt bằng', 'bồi thường', 'tái định cư', 'bồi thường giải phóng mặt bằng',
);

/** What stands between the names of a list. */
/** 'Các Bộ, cơ quan: …', 'Các Sở, ngành: …': the list has the head of the first. */
export const ALSO_OFFICES = '(?:cơ quan|ban|ngành|địa phương|đơn vị)(?:, (?:ngành|cơ quan|đơn vị|địa phương))*';
export const BETWEEN_NAMES = '(?:, và|,|;| \\+| và| hoặc| &|/|,? đồng thời)';
export const AND = 'và';
export const AND_IN_NAME = '(?:và|&) ';
/** 'và Sở Y tế' behind a name in a cell. */
export const STARTS_AND = /^(?:và|&)(?=\s)/u;
/** Letters before a full stop that shorten a word: 'TP. Hồ Chí Minh', 'TS. Nguyễn', 'v.v.' */
export const SHORTENED = /(?:^|[\s(.])(?:\p{Lu}{1,3}|BSCKI{1,2}|[BCDĐGHKLMNPQRSTVX][bcdđghklmnpqrstvx]?|Ths|ThS|PGS|v|đ|tr|số|KT|TM|TL)$/u;
/** … and a Roman number that shortens nothing: 'trong Quý IV. Văn phòng …'. */
export const ROMAN = /(?<!\p{L})(?:quý|kỳ|khóa|khoá|thứ|mục|lục|phần|khu|hạng|loại|cấp|đợt|vùng) [IVX]{1,5}$/iu;
export const ABOUT = 'về';
export const PART_OF = 'thuộc';
export const OF_HOUSE = 'TWĐTN';
/** How the house heads its papers. */
export const HOUSE_ISSUER = /BAN CHẤP HÀNH TRUNG ƯƠNG|TRUNG ƯƠNG ĐOÀN/u;
/** Committees that other bodies have one of: 'các Đảng ủy Bộ Tài chính, Bộ Nội vụ'. */
export const WITHIN_BODIES: readonly string[] = ['đảng ủy', 'công đoàn', 'đoàn thanh niên', 'đoàn', 'chi bộ', 'đảng bộ'];
export const BODIES_WITH_COMMITTEES = 'bộ|sở|ngân hàng|thanh tra|kiểm toán|tập đoàn|tổng công ty|ủy ban';
/** Bodies that youth committees, cells and unions stand within: 'Đoàn cơ sở Phòng Hậu cần'. */
export const INNER_HEADS = 'ban quản lý|quỹ|công ty|công ty tnhh|công ty cổ phần|tổng công ty|tập đoàn|bệnh viện|văn phòng|học viện|ngân hàng|nhà máy|phòng|sở|cục|vụ|trung tâm|khoa|viện|chi cục';
/** Heads after which bare fields go on the list: 'Bộ Tài chính, Nội vụ'. */
export const HEADS_WITH_FIELDS: readonly string[] = ['bộ', 'sở', 'phòng', 'ban'];
/** … and of these one name has an 'và': 'Ban Xây dựng Đoàn và Quan hệ đối ngoại' is one board. */
export const HEADS_WITH_AND: readonly string[] = ['phòng', 'ban'];
/** ' - Giáo dục thường xuyên' in front of a mark or of who leads. */
export const FIELD_BEHIND_DASH = ' - \\p{Lu}\\p{L}*(?: \\p{Ll}+){1,4}?(?= \\(| chủ trì| phối hợp| tham mưu|[:,;.]|$)';
/** They lead a body and have no field. */
export const HEADS_OF_LEADERS = /^ban (?:thường vụ|chấp hành|bí thư|giám|lãnh đạo|chỉ|thường trực|cán sự|điều hành|tổng|quản|đại diện|công tác|vận động|đảng)/u;
/** What places and schools are called by; in a list their names share one head: 'UBND xã A, B, thị trấn C'. */
export const KINDS_OF_PLACE = '(?:xã|phường|thị trấn|huyện|quận|thị xã|thành phố|đặc khu)';
/** Of one level stand in a list; a wider place behind a comma says where they are. */
export const LOWER_PLACES = /^(?:xã|phường|thị trấn|đặc khu)$/iu;
export const WIDER_PLACES = /^(?:huyện|quận|thị xã|thành phố|tỉnh)$/u;
export const KINDS_OF_SCHOOL = '(?:thpt|thcs|tiểu học|mầm non)';
export const ENDS_WITH_LEVEL = /(?:^|\s)(?:xã|phường|thị trấn|huyện|quận|thị xã|tỉnh)$/u;
/** 'Bí thư tỉnh ủy, thành ủy'. */
export const FURTHER_COMMITTEES = '(?:, (?:tỉnh|thành|huyện|thị|quận|đảng) ủy)+(?![\\p{L}])';
/** A number in front of these counts, it names nothing. */
export const COUNTED = '(?:đơn vị|đồng chí|người|tháng|ngày|năm|lần)';
/** What a place is called that stands for who governs it. */
export const GOVERNED = 'tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu';
/** … and what its duty begins with. */
export const BEHIND_PLACES = 'cần|phải|tiếp tục|tập trung|khẩn trương|chủ động|quan tâm|sớm|nghiên cứu|rà soát|chỉ đạo|thực hiện|đẩy nhanh|đẩy mạnh|tăng cường|phối hợp|bố trí|báo cáo|triển khai|hoàn thành|hoàn thiện|hoàn tất|căn cứ|tổng hợp|quản lý|tổ chức|bám sát|phát huy|phấn đấu|bàn giao|giải phóng|khắc phục|tạo điều kiện|tháo gỡ|giải quyết|xử lý|giải ngân|chuẩn bị|lãnh đạo|đề xuất|chịu trách nhiệm|có trách nhiệm|tích cực|nhanh chóng|kịp thời|nghiêm túc|đôn đốc|rà lại|di dời|cấp|phê duyệt|lập|ban hành|bảo đảm|đảm bảo|xây dựng|làm việc|chú trọng|quyết liệt|ưu tiên|huy động|thống nhất với';
/** … and behind a comma: ', thường trực Hội đồng Đội Trung ương'. */
export const STANDING_BESIDE = ', (?:là )?(?:cơ quan |đơn vị |bộ phận )?thường trực (?=\\S)';
/** Behind a dash it says what the one before it is: 'Sở Tài chính - Cơ quan thường trực Ban Chỉ đạo'. */
export const STANDING_AS = '(?:cơ quan|đơn vị|bộ phận) (?:thường trực|đầu mối|chủ trì|giúp việc|đăng cai)';
/** Words of one syllable that names end with. */
export const WHOLE_WORDS = 'đoàn|đảng|hội|đội|nam|bắc|trung|đông|tây';
/** Words in front of the name of a place. */
export const BEFORE_PLACES = 'tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu|miền|khu vực|vùng|khối|cụm|đường|khu phố|thôn|ấp|bản|chợ|sông|hồ';
/** Between the capitals of one place: 'Nam sông Cấm'. */
export const WATERS = 'sông|hồ|núi|vịnh|đèo|biển|đảo|suối|cửa';
/** 'khu vực I', 'số 2, số 3' behind a name. */
export const NUMBERED = ' (?:(?:khu vực|cơ sở|số|vùng) )?[\\dIVX]{1,4}(?:, (?:khu vực|cơ sở|số|vùng) [\\dIVX]{1,4}| và [\\dIVX]{1,4})*(?![\\p{L}\\d/.%]| (?:đơn vị|đồng chí|người|chi bộ|dự án|tháng|ngày))';
/** Names that are complete and take no further words. */
export const WHOLE_NAMES = 'đảng ủy mặt trận tổ quốc, các đoàn thể tỉnh|đảng ủy mặt trận tổ quốc, các đoàn thể thành phố|đảng ủy mặt trận tổ quốc, các đoàn thể trung ương|đảng ủy các cơ quan đảng tỉnh|đảng ủy các cơ quan đảng thành phố|bộ chính trị, ban bí thư|bộ chính trị|quân ủy trung ương|trung ương đoàn tncs hồ chí minh|trung ương đoàn thanh niên cộng sản hồ chí minh|trung ương đoàn|chính phủ|kiểm toán nhà nước|tổng liên đoàn lao động việt nam';

/** Whose a body is, behind what it deals in. */
export const OF_COUNTRY = 'Việt Nam|tỉnh|thành phố|quốc gia|Quốc gia|Trung ương|trung ương|khu vực|miền';
