/** Words that names of units, groups and people are made of, in the spelling of `alignSpelling`. */
import { oneOf } from './one-of.ts';

/** Firms whose own name stands in place of a head: 'Viettel Hà Tĩnh'. */
export const FIRMS = 'viettel|vnpt|mobifone|vinaphone|agribank|vietcombank|vietinbank|petrolimex|evn';

/** Heads of unit names; printed with a capital. Longer ones first. */
export const UNIT_HEADS = oneOf(
  'văn phòng hđnd và ubnd', 'văn phòng hội đồng nhân dân và ủy ban nhân dân', 'văn phòng đoàn đbqh và hđnd',
  'văn phòng đoàn đại biểu quốc hội và hội đồng nhân dân', 'ban cán sự đảng', 'ban chỉ huy quân sự', 'ban chỉ huy', 'đội', 'trạm',
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
  'tỉnh ủy', 'thành ủy', 'huyện ủy', 'thị ủy', 'quận ủy', 'đảng ủy', 'đảng bộ', 'đảng đoàn', 'chi bộ', 'chi đoàn', 'công đoàn',
  'tổ công tác', 'tổ thư ký', 'tổ giúp việc', 'tổ', 'tiểu ban', 'bệnh viện', 'quỹ', 'cảng vụ', 'hải quan', 'cơ quan thường trực',
  'cơ quan', 'điện lực', 'bưu điện', 'xí nghiệp', 'nhà văn hóa', 'khối thi đua', 'cụm', 'chính phủ', 'trung ương đoàn',
  'trung ương đoàn tncs hồ chí minh',
  'kiểm toán nhà nước', 'tổng liên đoàn lao động việt nam', 'báo và phát thanh', 'bch', 'btv', 'vp', 'thuế', 'khoa',
  'đoàn xã', 'đoàn phường', 'đoàn thị trấn', 'đoàn đặc khu', 'đoàn trường', 'đoàn cơ sở', 'đoàn cơ quan', 'đoàn công an', 'đoàn sở',
  'đoàn đại học', 'đoàn tổng công ty', 'đoàn tập đoàn', 'đoàn bệnh viện', 'đoàn kiểm tra', 'đoàn giám sát', 'đoàn công tác',
  'đoàn khảo sát', 'đoàn thanh tra', 'chi nhánh', 'công đoàn viên chức', 'công đoàn ngành', 'công đoàn cơ sở', 'cơ quan thường trực', 'bộ môn', 'liên chi đoàn', 'liên chi hội',
  'đoàn', 'đoàn khối các cơ quan và doanh nghiệp', 'đoàn khối cơ quan và doanh nghiệp', 'đảng ủy khối các cơ quan và doanh nghiệp', 'đảng ủy khối cơ quan và doanh nghiệp', 'cảnh sát giao thông', 'cảnh sát', 'hội phụ nữ', 'trạm y tế', 'viễn thông', 'cung văn hóa', 'cung thiếu nhi', 'cung', 'câu lạc bộ', 'clb', 'nhóm', 'bộ phận', 'liên đội', 'chi hội', 'lữ đoàn', 'trung đoàn', 'sư đoàn', 'tiểu đoàn', 'quân chủng', 'binh chủng',
  'hội đồng quản trị', 'hội đồng thành viên', 'ban giám đốc', 'ban giám hiệu', 'ban tổng giám đốc', 'ban lãnh đạo', 'ban điều hành', 'nhà trường', 'p\\.', 'tt\\.', 'nhà khách', 'nhà hát', 'bảo tàng', 'thư viện', 'vườn quốc gia', 'hợp tác xã', 'đồn biên phòng', 'hội chữ thập đỏ', 'hội khuyến học', 'hội người cao tuổi',
  'liên hiệp các hội', 'cơ sở', 'nhà máy', 'phân viện', 'phân hiệu', 'thường vụ', 'cảng', 'ga', 'đoàn khối doanh nghiệp',
  'báo và đài phát thanh, truyền hình', 'báo và đài phát thanh và truyền hình', 'báo và đài phát thanh - truyền hình', 'khu bảo tồn', 'khu di tích', 'khu công nghệ cao', 'ban thư ký', 'ban biên tập', 'ban nữ công', 'ban công tác mặt trận', ...FIRMS.split('|'),
  'tổng đội', 'tòa soạn', 'cổng thông tin điện tử', 'cổng thông tin', 'trang thông tin điện tử', 'ban chủ nhiệm', 'đoàn biên phòng', 'đoàn ban chỉ huy quân sự', 'đoàn quân sự', 'đoàn trung tâm',
);

/** Heads behind which a few low words in front of a verb say which body it is: 'Ban Quản lý chợ thu phí'. */
export const OPEN_HEADS: readonly string[] = ['ban quản lý', 'ban vận động', 'tổ', 'đội', 'nhóm', 'hội đồng', 'bộ phận', 'câu lạc bộ', 'tiểu ban', 'trạm', 'hợp tác xã'];

/** Bodies that others give work to: what they ask of others is their duty, unless their own paper asks it. */
export const ORDERED_HEADS = 'sở|phòng|vụ|cục|chi cục|khoa|trung tâm|công ty|ban(?! (?:bí thư|thường vụ|chấp hành|thường trực|chỉ đạo|giám|lãnh đạo|cán sự|tổng giám))';

/** Heads that alone stand for a name printed before, in front of a verb. */
export const HEADS_FOR_NAMES: readonly string[] = [
  'trung tâm', 'bệnh viện', 'công ty', 'tổng công ty', 'tập đoàn', 'học viện', 'hội đồng', 'tiểu ban', 'chi cục', 'chi nhánh', 'ngân hàng', 'viện', 'sở', 'khoa', 'phòng',
  'chi đoàn', 'đảng ủy', 'trường', 'thường trực', 'ủy ban', 'thư viện', 'bảo tàng', 'nhà hát', 'nhà khách', 'trạm y tế', 'ban tổ chức', 'câu lạc bộ',
];

/** Heads that are a whole name when nothing follows. */
export const HEADS_ALONE = oneOf(
  'hội đồng quản trị', 'hội đồng thành viên', 'ban giám đốc', 'ban giám hiệu', 'ban tổng giám đốc', 'ban lãnh đạo', 'ban điều hành', 'nhà trường', 'hội đồng trường', 'đoàn khối các cơ quan và doanh nghiệp', 'đoàn khối cơ quan và doanh nghiệp', 'đảng ủy khối các cơ quan và doanh nghiệp', 'đảng ủy khối cơ quan và doanh nghiệp',
  'cảnh sát giao thông', 'hội cựu chiến binh', 'hội nông dân', 'hội liên hiệp phụ nữ', 'hội phụ nữ', 'hội người cao tuổi', 'hội chữ thập đỏ', 'hội khuyến học',
  'hội liên hiệp thanh niên', 'hội sinh viên', 'liên đoàn lao động', 'thường trực đảng ủy', 'đảng ủy', 'quận đoàn', 'thị đoàn', 'quận ủy', 'thị ủy',
  'văn phòng hđnd và ubnd', 'văn phòng hội đồng nhân dân và ủy ban nhân dân', 'văn phòng đoàn đbqh và hđnd',
  'văn phòng đoàn đại biểu quốc hội và hội đồng nhân dân', 'ban cán sự đảng', 'mặt trận tổ quốc', 'nhà thiếu nhi', 'nhà văn hóa', 'ban chỉ huy quân sự',
  'văn phòng', 'tỉnh đoàn', 'thành đoàn', 'huyện đoàn', 'công đoàn', 'thanh tra', 'đoàn thanh niên', 'tỉnh ủy', 'thành ủy',
  'huyện ủy', 'thường trực', 'trung ương đoàn tncs hồ chí minh', 'trung ương đoàn', 'chính phủ', 'ban tổ chức', 'ban tuyên giáo', 'ban kiểm tra', 'ban dân vận',
  'ban nội chính', 'ban pháp chế', 'ban quản lý', 'ban thường vụ', 'ban chỉ đạo', 'ban bí thư', 'ubnd', 'hđnd', 'công an',
  'kho bạc', 'bảo hiểm xã hội', 'ban tuyên giáo và dân vận', 'tổ công tác', 'hội đồng đội', 'ủy ban kiểm tra', 'ban chấp hành',
  'tổ thư ký', 'tổ giúp việc', 'đảng đoàn', 'mttq', 'ubmttq', 'đoàn kiểm tra', 'đoàn giám sát', 'đoàn công tác', 'đoàn khảo sát',
  'đoàn thanh tra', 'đoàn cơ quan', 'đoàn xã', 'đoàn phường', 'đoàn thị trấn', 'đoàn trường', 'đoàn khối',
  'báo và đài phát thanh, truyền hình', 'báo và đài phát thanh và truyền hình', 'báo và đài phát thanh - truyền hình', 'đài khí tượng thủy văn', 'báo và phát thanh, truyền hình', 'báo và phát thanh - truyền hình', 'đài phát thanh và truyền hình', 'đài phát thanh - truyền hình', 'ban thư ký', 'ban biên tập', 'ban nữ công', 'ban công tác mặt trận', ...FIRMS.split('|'),
  'hạt kiểm lâm', 'tòa án nhân dân', 'viện kiểm sát nhân dân', 'viện kiểm sát', 'bộ chỉ huy quân sự', 'bộ chỉ huy bộ đội biên phòng', 'bộ đội biên phòng', 'trường chính trị',
  'ủy ban nhân dân', 'hội đồng nhân dân', 'ủy ban mặt trận tổ quốc', 'điện lực', 'bưu điện', 'đoàn công an', 'đoàn quân sự', 'đồn biên phòng', 'ban tiếp công dân', 'trạm y tế', 'cổng thông tin điện tử', 'ban chủ nhiệm', 'ban dân tộc',
);

/** Words that only begin like the head of a unit: 'tổ chức', 'ban hành', 'bộ tiêu chí'. */
export const NOT_HEADS = oneOf(
  'tổ chức', 'ban hành', 'bộ tiêu chí', 'bộ máy', 'bộ phận', 'bộ luật', 'bộ chỉ số', 'vụ việc', 'vụ án', 'vụ mùa', 'vụ đông',
  'hội nghị', 'hội thảo', 'hội thi', 'hội diễn', 'hội trại', 'hội chợ', 'hội nhập', 'hội đàm', 'trường hợp', 'phòng chống',
  'phòng, chống', 'phòng ngừa', 'phòng cháy', 'phòng học', 'báo cáo', 'báo động', 'cục diện', 'viện trợ', 'viện phí', 'quỹ đất',
  'đội ngũ', 'đội hình', 'khoa học', 'thuế thu nhập', 'thuế giá trị', 'thuế suất', 'trạm biến áp', 'cụm từ', 'cụm công nghiệp',
);
/** Heads that papers also print without a capital before a capital: 'phòng Giáo dục và Đào tạo'. */
export const LOW_HEADS = 'phòng|sở|bộ|cục|chi cục|vụ|trung tâm|công an|văn phòng|khoa|tổ|viện|trường|bệnh viện|cơ quan|công ty|đội|trạm|hạt|chi đoàn|chi bộ|trạm y tế|đoàn|hội';

/** … or before these and a capital. */
export const BODY_OF_LOW_HEAD = 'khối|cơ quan|xã|phường|thị trấn|huyện|quận|thị xã';

/** Fields of ministries, departments and divisions that hold commas and 'và' inside. */
export const FIELDS = oneOf(
  'công tác đoàn và phong trào thanh niên', 'công tác thiếu nhi', 'công tác xã hội', 'công tác thanh thiếu nhi', 'xây dựng tổ chức đoàn',
  'xây dựng đoàn và phong trào', 'đoàn kết tập hợp thanh niên', 'quốc tế thanh niên', 'thanh niên nông thôn', 'thanh niên trường học',
  'xây dựng đoàn và kiểm tra', 'xây dựng đoàn - kiểm tra', 'công tác thiếu nhi, học sinh, sinh viên', 'công tác học sinh, sinh viên và thiếu nhi', 'tiền lương và bảo hiểm xã hội', 'an toàn thông tin', 'an toàn lao động', 'an toàn thực phẩm', 'an toàn vệ sinh thực phẩm', 'hạ tầng xây dựng', 'hạ tầng kỹ thuật', 'kinh tế xây dựng', 'quy hoạch xây dựng', 'quy hoạch đô thị và nông thôn quốc gia',
  'quy hoạch đô thị và nông thôn', 'quản lý trật tự xây dựng đô thị', 'quản lý trật tự đô thị', 'quản lý đầu tư xây dựng',
  'tổ chức, biên chế', 'công chức, viên chức', 'tổ chức cán bộ', 'ngoại tổng hợp', 'nội tổng hợp', 'tài chính kế toán', 'tài chính - kế toán', 'kế hoạch - tài chính', 'kế hoạch, tài chính',
  'khoa học, công nghệ và môi trường', 'kế hoạch và đầu tư', 'tài chính - kế hoạch', 'tài chính', 'nội vụ', 'công thương',
  'xây dựng', 'giao thông vận tải', 'giao thông công chánh', 'nông nghiệp và phát triển nông thôn', 'nông nghiệp và môi trường',
  'nông nghiệp và ptnt', 'tài nguyên và môi trường', 'thông tin và truyền thông', 'khoa học và công nghệ',
  'lao động - thương binh và xã hội', 'lao động, thương binh và xã hội', 'lao động thương binh và xã hội', 'lđtbxh', 'lđ-tb&xh',
  'văn hóa, thể thao và du lịch', 'văn hóa - thể thao và du lịch', 'văn hóa và thể thao', 'văn hóa - thông tin',
  'văn hóa, khoa học và thông tin', 'văn hóa - xã hội', 'vhttdl', 'du lịch', 'y tế', 'giáo dục và đào tạo', 'gd&đt', 'tư pháp',
  'quốc phòng', 'công an', 'ngoại giao', 'ngoại vụ', 'dân tộc và tôn giáo', 'dân tộc', 'quy hoạch - kiến trúc',
  'kinh tế, hạ tầng và đô thị', 'kinh tế - hạ tầng', 'kinh tế', 'quản lý đô thị', 'tổng hợp', 'hành chính - quản trị',
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
  'và các khu công nghiệp', 'và khu công nghiệp', 'trung ương đoàn', 'tw đoàn', 'tw đảng', 'trung ương đảng', 'trung ương', 'tw',
  'mặt trận tổ quốc, các đoàn thể trung ương', 'nhà nước', 'tại doanh nghiệp', 'nhân dân', 'quốc gia', 'các khu công nghiệp', 'các khu kinh tế', 'khu kinh tế cửa khẩu', 'khu kinh tế', 'khu công nghiệp',
  'khu công nghệ cao', 'các dự án', 'dự án đầu tư xây dựng', 'dự án xây dựng', 'dự án đầu tư', 'dự án', 'đầu tư xây dựng', 'đầu tư và xây dựng', 'công trình giao thông',
  'các công trình giao thông', 'công trình dân dụng và công nghiệp', 'công trình', 'giao thông', 'phục vụ hành chính công',
  'hành chính công', 'phát triển quỹ đất', 'chuyển đổi số', 'cải cách hành chính', 'phòng chống dịch',
  'phòng, chống dịch', 'phòng chống thiên tai', 'an toàn giao thông', 'xây dựng nông thôn mới', 'cấp tỉnh', 'cấp huyện', 'cấp xã',
  'cùng cấp', 'các cấp', 'ngành', 'tỉnh', 'thành phố', 'tp', 'huyện', 'thị xã', 'quận', 'xã', 'phường', 'thị trấn', 'cơ quan', 'khối',
  'chuyên trách', 'thường trực', 'liên ngành', 'chỉ đạo', 'điều hành', 'giúp việc', 'thư ký', 'công tác', 'thanh tra', 'tổng hợp',
  'kinh tế - xã hội', 'văn hóa - xã hội', 'nội chính', 'vùng', 'khu vực', 'miền', 'phía', 'trường', 'nhà trường', 'bệnh viện', 'công ty', 'chi nhánh', 'phân hiệu', 'cuộc thi', 'hội thi', 'hội thao', 'hội trại', 'liên hoan', 'giải', 'đại hội', 'lễ', 'biên phòng', 'quân sự', 'việt nam', 'đảng ủy',
  'tỉnh ủy', 'thành ủy', 'huyện ủy', 'ubnd', 'hđnd', 'ủy ban nhân dân', 'hội đồng nhân dân', 'đoàn đbqh và hđnd', 'đoàn đbqh',
  'đại biểu quốc hội', 'tỉnh đoàn', 'thành đoàn', 'chính phủ', 'quốc hội', 'chủ tịch nước', 'mặt trận tổ quốc', 'lhtn', 'lhpn',
  'cựu chiến binh', 'chữ thập đỏ', 'khuyến học', 'người cao tuổi', 'chính trị', 'hậu cần', 'phát thanh', 'truyền hình',
  'và truyền hình', 'giải phóng mặt bằng', 'bồi thường', 'tái định cư', 'bồi thường giải phóng mặt bằng',
);

/** Nouns a group of units is named by, after 'các' or after each other. */
export const GROUP_NOUNS = oneOf(
  'trực thuộc', 'tổ chức đảng',
  'huyện, thị, thành đoàn', 'huyện, thành, thị đoàn', 'huyện, thị, thành ủy', 'huyện, thành, thị ủy', 'quận, huyện, thị đoàn',
  'huyện, thị đoàn', 'huyện, thành đoàn', 'huyện, thành ủy', 'huyện, thị', 'thôn, tổ dân phố', 'thôn', 'tổ dân phố', 'bản',
  'khu phố', 'ấp', 'khóm', 'chi hội', 'chi, đảng bộ', 'chi bộ, đảng bộ', 'tỉnh đoàn', 'thành đoàn', 'huyện đoàn',
  'tỉnh, thành đoàn', 'đoàn trực thuộc', 'đoàn khối', 'đơn vị trực thuộc', 'đơn vị', 'ban đảng', 'ban xây dựng đảng',
  'ban khối phong trào', 'ban chuyên môn', 'ban', 'bộ', 'sở', 'ngành', 'địa phương', 'cơ quan ngang bộ', 'cơ quan thuộc chính phủ',
  'cơ quan chuyên môn', 'cơ quan báo chí', 'văn phòng', 'cơ quan tham mưu', 'cơ quan thông tấn', 'cơ quan chức năng', 'cơ quan tham mưu, giúp việc', 'cơ quan tham mưu giúp việc', 'cơ quan', 'đoàn thể', 'cửa hàng', 'đại lý', 'kho', 'tổng kho', 'bến', 'bưu cục', 'phòng giao dịch', 'nhà đầu tư', 'nhà tài trợ',
  'câu lạc bộ', 'nhóm', 'lớp', 'chi đội', 'liên đội', 'hộ', 'hộ gia đình', 'cá nhân', 'công chức', 'viên chức', 'người lao động', 'nhân viên', 'đảng viên', 'ấp', 'cán bộ', 'giáo viên', 'giảng viên', 'sinh viên', 'học sinh', 'đoàn viên', 'hội viên', 'đại biểu', 'ban quản trị', 'bộ phận',
  'tổ chức chính trị - xã hội', 'tổ chức đoàn thể', 'tổ chức', 'tỉnh ủy', 'thành ủy', 'huyện ủy', 'thị ủy', 'đảng ủy', 'đảng bộ',
  'chi bộ', 'chi ủy', 'chi đoàn', 'tỉnh', 'thành phố', 'huyện', 'thị xã', 'quận', 'xã', 'phường', 'thị trấn', 'đặc khu', 'phòng',
  'trung tâm', 'doanh nghiệp', 'tập đoàn', 'tổng công ty', 'ngân hàng', 'trường', 'trường học', 'viện', 'học viện', 'bộ môn', 'nhà trường', 'thôn, bản', 'làng', 'thôn, khu phố', 'ban quản lý', 'nhà máy', 'xí nghiệp', 'chi nhánh', 'phân xưởng', 'đội', 'trạm', 'trạm y tế', 'hợp tác xã', 'chủ đầu tư', 'cấp ủy', 'cấp bộ đoàn',
  'cấp chính quyền', 'cấp ngành', 'cấp', 'hội', 'hội đặc thù', 'lực lượng', 'lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở', 'lực lượng bảo vệ an ninh, trật tự ở cơ sở', 'thành viên', 'cụm', 'khối', 'cơ sở đoàn', 'cơ sở',
  'nhà thầu', 'tổ công tác', 'tổ', 'đoàn công tác', 'đoàn kiểm tra', 'ủy viên', 'đồng chí', 'vụ', 'cục', 'đoàn thanh niên',
  'liên chi đoàn', 'công ty', 'bệnh viện', 'đầu mối', 'sở ngành', 'phòng ban', 'ban ngành', 'bộ ngành', 'chi cục', 'hiệp hội',
  'công đoàn', 'tiểu ban', 'khoa', 'báo, đài', 'báo', 'đài', 'quận, huyện', 'ubnd', 'ủy ban nhân dân', 'đoàn', 'khối cơ quan',
  'mặt trận và các đoàn thể', 'trưởng ban', 'giám đốc', 'chủ tịch', 'bí thư', 'phó', 'trưởng phòng', 'thủ trưởng', 'lãnh đạo', 'tổ chức cơ sở đảng',
);

/** Words that go on with a group's name. */
export const GROUP_TAILS = oneOf(
  'có liên quan', 'liên quan', 'trực thuộc tỉnh ủy', 'trực thuộc thành ủy', 'trực thuộc huyện ủy', 'trực thuộc đảng ủy', 'trực thuộc tỉnh đoàn', 'trực thuộc thành đoàn', 'trực thuộc huyện đoàn', 'trực thuộc trung ương đoàn',
  'vùng bãi', 'vùng cao', 'vùng sâu, vùng xa', 'vùng trũng', 'vùng ven', 'vùng biên', 'vùng lũ', 'vùng hạ du', 'bãi ngang', 'nội thành', 'ngoại thành', 'hải đảo', 'đặc biệt khó khăn', 'còn lại', 'trực thuộc trung ương', 'trực thuộc tỉnh', 'trực thuộc', 'thuộc tỉnh', 'thuộc thành phố',
  'thuộc huyện', 'thuộc trung ương đoàn', 'thuộc chính phủ', 'thuộc sở', 'thuộc bộ', 'thuộc', 'khối phong trào', 'phong trào',
  'khối', 'trung ương đoàn', 'tw đoàn', 'của trung ương đoàn', 'của tỉnh', 'của thành phố', 'trung ương', 'trên địa bàn tỉnh',
  'trên địa bàn thành phố', 'trên địa bàn', 'trong tỉnh', 'trong toàn tỉnh', 'trong cụm', 'tỉnh', 'thành phố', 'cấp tỉnh',
  'cấp huyện', 'cấp xã', 'cấp', 'cơ quan', 'nêu trên', 'trên', 'khác', 'chức năng', 'chuyên môn', 'ngang bộ', 'ngành',
  'chính quyền', 'đoàn thể', 'đảng', 'phụ trách', 'liên ngành', 'ngoài nhà nước', 'chủ chốt', 'đoàn', 'ủy viên', 'ban chỉ đạo',
  'tổ công tác', 'báo chí', 'truyền thông', 'xây dựng đảng', 'tham mưu, giúp việc', 'tham mưu giúp việc', 'chính trị - xã hội',
  'chính trị xã hội', 'xã hội', 'và tương đương', 'tương đương', 'sự nghiệp', 'sự nghiệp công lập', 'công lập', 'ngoài công lập', 'tự chủ', 'đảng viên',
  'các cấp', 'dân cử', 'tư pháp', 'nội chính', 'cùng cấp', 'và các cấp', 'mới', 'đặc thù', 'tư vấn', 'thi công', 'nhà nước',
  'nước', 'nước ngoài', 'cả nước', 'ven biển', 'có rừng', 'biên giới', 'miền núi', 'phía bắc', 'miền trung', 'quản lý', 'đầu tư', 'dự án',
  'đồng bằng sông hồng', 'đồng bằng sông cửu long', 'vùng', 'phối hợp thực hiện', 'khu vực', 'phía nam', 'miền bắc', 'miền nam', 'tây nguyên',
  'tây bắc', 'đông bắc', 'bắc trung bộ', 'duyên hải miền trung', 'đông nam bộ', 'tây nam bộ', 'của đoàn', 'của hội', 'của đảng', 'của ngành',
  'đại học, cao đẳng', 'cao đẳng, đại học', 'đại học', 'cao đẳng', 'trung học phổ thông', 'thpt', 'thcs', 'tiểu học', 'mầm non', 'phổ thông', 'trung cấp', 'trong ban thường vụ', 'trong ban chấp hành', 'trong ban bí thư', 'trong thường trực', 'trong ban chỉ đạo', 'tỉnh đoàn', 'thành đoàn', 'phụ trách cụm', 'phụ trách xã', 'phụ trách đơn vị', 'phụ trách cơ sở', 'phụ trách địa bàn', 'phụ trách lĩnh vực',
);

/** A group narrowed by what it was given: 'Các ban, đơn vị được phân công chủ trì …'. */
export const GROUP_LIMIT = `(?:${oneOf(
  'được phân công', 'được giao', 'được lựa chọn', 'được chọn', 'được kiểm tra', 'được giám sát', 'được khảo sát', 'được thanh tra', 'đã được giao', 'có dự án', 'có công trình', 'có trên', 'có dưới', 'có từ', 'không được kiểm tra', 'không được giám sát', 'chưa được kiểm tra', 'không thuộc diện', 'thuộc diện', 'trong diện', 'do [^,;.:]{2,50}? (?:làm chủ sở hữu|làm chủ đầu tư|quản lý|thành lập)', 'có đường biên giới', 'có biên giới', 'có biển', 'có rừng', 'có khu công nghiệp', 'có tỷ lệ', 'có số', 'có đông', 'có người',
  'có liên quan đến dự án', 'có tên', 'có tên trong danh sách', 'chủ trì đề án', 'làm chủ đầu tư', 'là chủ đầu tư',
)})`;
/** Where the limit ends and the duty begins. */
export const LIMIT_ENDS = oneOf(
  'đẩy nhanh', 'đẩy mạnh', 'tập trung', 'khẩn trương', 'chủ động', 'tích cực', 'tiếp tục', 'tăng cường', 'nghiêm túc', 'rà soát',
  'hoàn thành', 'hoàn thiện', 'báo cáo', 'tổ chức', 'triển khai', 'xây dựng', 'phối hợp', 'chịu trách nhiệm', 'có trách nhiệm',
  'thành lập', 'đăng ký', 'cử', 'căn cứ', 'cần', 'phải', 'kịp thời', 'thường xuyên', 'nhanh chóng', 'quyết liệt', 'gửi', 'bố trí', 'chuẩn bị', 'thực hiện', 'giữ', 'giữ vững', 'duy trì', 'kiện toàn', 'lập', 'nộp', 'bàn giao',
);
/** … and, with what was given said, these too. */
export const LATER_LIMIT_ENDS = 'trực tiếp|dự|tham dự|chỉ đạo|theo dõi|đôn đốc|hướng dẫn';

/** A group narrowed by how it stands: 'các đoàn trực thuộc chưa tổ chức đại hội phải …'. */
export const GROUP_STATE = 'chưa|còn|có(?! trách nhiệm)';
/** What must follow for the words before it to have narrowed the group. */
export const STATE_ENDS = 'phải|cần|khẩn trương|nghiêm túc|có trách nhiệm|chịu trách nhiệm|chủ động';

export const GIVEN_TO_LEAD = /chủ trì *$/u;

/** Openings of a group that need no 'các'. */
export const GROUP_STARTS = '(?:tất cả |toàn thể |toàn bộ )?(?:các|những|từng|mỗi)';
export const BARE_GROUPS = `(?:${oneOf(
  'ban, đơn vị', 'sở, ban, ngành', 'sở, ngành', 'bộ, ngành, địa phương', 'bộ, ngành', 'chủ đầu tư', 'nhà thầu', 'đơn vị (?:thi công|tư vấn)', 'đoàn cơ sở', 'cơ sở đoàn', 'cấp ủy', 'đoàn cấp',
  'cơ quan, đơn vị', 'lực lượng (?:tham gia )?bảo vệ an ninh, trật tự ở cơ sở', 'tỉnh, thành đoàn', 'huyện, thành, thị đoàn', 'phòng, ban', 'ban ngành', 'mặt trận tổ quốc và các đoàn thể', 'mặt trận và các đoàn thể',
  'cơ quan ngang bộ', 'cơ quan thuộc chính phủ', '(?:ủy viên|thành viên)(?= (?:ủy ban|ban|đoàn|tổ|hội đồng)(?![\\p{L}]))',
  '(?:đơn vị|cơ quan|địa phương|chi bộ|tổ chức đảng)(?= được (?:kiểm tra|giám sát|khảo sát|thanh tra|giao|phân công))',
)})`;
export const PLURAL_HEADS = `(?:${oneOf(
  'ủy ban nhân dân', 'ubnd', 'hđnd', 'hội đồng nhân dân', 'ủy ban mặt trận tổ quốc', 'cấp ủy', 'đảng ủy', 'ban thường vụ',
  'thường trực', 'ban chấp hành', 'đoàn', 'công an', 'phòng', 'trung tâm', 'ban', 'văn phòng', 'sở', 'đoàn thanh niên', 'liên chi đoàn', 'chi đoàn', 'chi hội', 'chi bộ', 'trạm y tế', 'công đoàn', 'hội', 'ủy ban kiểm tra', 'hội đồng đội', 'ban nhân dân', 'ban công tác mặt trận', 'ban chỉ huy', 'ban giám hiệu', 'ban chủ nhiệm', 'ban quản lý', 'ban lãnh đạo', 'ban giám đốc', 'ban chỉ đạo', 'ủy ban bầu cử', 'chi ủy', 'tổ công tác',
)})`;
export const LEADERS_OF = `(?:${oneOf(
  'cán bộ, đảng viên, công chức', 'cán bộ, đảng viên', 'cán bộ, đoàn viên',  '(?:phó )?trưởng(?= các)', '(?:các )?(?:đồng chí )?(?:tập thể )?lãnh đạo', 'tập thể', 'thủ trưởng', 'người đứng đầu', 'cán bộ, công chức', 'cán bộ',
  'toàn thể',
)})`;

/** Bodies that only receive and decide; alone in front of a verb they are not taken for owners of work. */
export const BETWEEN_NAMES = '(?:,|;| và| &|, và|/|,? đồng thời)';
export const AND = 'và';
export const AND_IN_NAME = '(?:và|&) ';
export const PLURAL = 'các';
export const PLURAL_OR_LEVEL = '(?:các|cấp|\\d{1,3})';
/** 'Đoàn phường, xã và trực thuộc', 'UBND xã, phường': levels in a row mean all of them. */
export const LEVELS_IN_A_ROW = '(?:xã|phường|thị trấn|huyện|quận|thị xã|trường)(?:,| và) (?:xã|phường|thị trấn|huyện|quận|thị xã|thành phố|đặc khu|trực thuộc|trường|(?:(?:huyện|quận|thành|thị), )?(?:huyện|quận|thành|thị) (?:đoàn|ủy))';
export const SEVERAL = '(?:ubnd |ủy ban nhân dân |hđnd )?(?:các|cấp|từng)';
/** 'và Sở Y tế' behind a name in a cell. */
export const STARTS_AND = /^(?:và|&)(?=\s)/u;
/** Letters before a full stop that shorten a word: 'TP. Hồ Chí Minh', 'TS. Nguyễn', 'v.v.' */
export const SHORTENED = /(?:^|[\s(.])(?:\p{Lu}{1,3}|\p{Lu}\p{Ll}?|Ths|ThS|PGS|v|đ|tr|số|KT|TM|TL)$/u;
export const ABOUT = 'về';
export const OF_HOUSE = 'TWĐTN';
/** How the house heads its papers. */
export const HOUSE_ISSUER = /BAN CHẤP HÀNH TRUNG ƯƠNG|TRUNG ƯƠNG ĐOÀN/u;
export const TICKED_GROUPS = oneOf(
  'các tỉnh, thành đoàn', 'tỉnh đoàn', 'thành đoàn', 'đoàn trực thuộc', 'huyện đoàn', 'các huyện, thành', 'các cơ sở đoàn',
  'ubnd các', 'ủy ban nhân dân các', 'các địa phương', 'các tỉnh', 'các sở', 'các xã', 'các phường', 'các huyện', 'các đơn vị',
  'các ban, đơn vị', 'tỉnh ủy', 'các cấp bộ đoàn', 'các bộ',
);
export const BELONGING = /^thuộc/;
/** Heads after which bare fields go on the list: 'Bộ Tài chính, Nội vụ'. */
export const HEADS_WITH_FIELDS: readonly string[] = ['bộ', 'sở', 'phòng', 'ban'];
/** What places and schools are called by; in a list their names share one head: 'UBND xã A, B, thị trấn C'. */
export const KINDS_OF_PLACE = '(?:xã|phường|thị trấn|huyện|quận|thị xã|thành phố|đặc khu)';
export const KINDS_OF_SCHOOL = '(?:thpt|thcs|tiểu học|mầm non)';
/** 'Sở Nội vụ các tỉnh, thành phố': one body of each. */
export const LEVELS_OF_EACH = 'các (?=(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|đặc khu|địa phương|trường|cơ sở|cấp|đơn vị|sở|ngành|bộ|cơ quan|ấp|thôn|khu phố|khóm|bản|chi bộ|khoa|phòng)(?![\\p{L}]))';
/** ', phường và đặc khu' behind 'Trạm y tế xã': one of each level. */
export const FURTHER_LEVELS = '(?:(?:, | và |, và )(?:xã|phường|thị trấn|huyện|quận|thị xã|thành phố|đặc khu))+(?![\\p{L}])';
export const ENDS_WITH_LEVEL = /(?:^|\s)(?:xã|phường|thị trấn|huyện|quận|thị xã|tỉnh)$/u;
/** A number in front of these counts, it names nothing. */
export const COUNTED = '(?:đơn vị|đồng chí|người|tháng|ngày|năm|lần)';
/** 'các khu phố 2, 3 và 5'. */
export const NUMBERS_IN_A_ROW = ` \\d{1,3}(?:(?:, | và )\\d{1,3})+(?![\\p{L}\\d/.%]| ${COUNTED})`;
/** Words of one syllable that names end with. */
export const WHOLE_WORDS = 'đoàn|đảng|hội|đội|nam|bắc|trung|đông|tây';
/** Words in front of the name of a place. */
export const BEFORE_PLACES = 'tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu|miền|khu vực|vùng|khối|cụm|đường|khu phố|thôn|ấp|bản|chợ|sông|hồ';
/** 'mỗi đơn vị' behind a list means each of them. */
export const EACH_OF_THEM = /^(?:mỗi|từng)(?=\s)/iu;
/** 'khu vực I', 'số 2, số 3' behind a name. */
export const NUMBERED = ' (?:(?:khu vực|cơ sở|số|vùng) )?[\\dIVX]{1,4}(?:, (?:khu vực|cơ sở|số|vùng) [\\dIVX]{1,4}| và [\\dIVX]{1,4})*(?![\\p{L}\\d/.%]| (?:đơn vị|đồng chí|người|chi bộ|dự án|tháng|ngày))';
/** Names that are complete and take no further words. */
export const WHOLE_NAMES = 'trung ương đoàn tncs hồ chí minh|trung ương đoàn|chính phủ|kiểm toán nhà nước|tổng liên đoàn lao động việt nam';
