/** What committees, working groups, councils and funds are for: phrases that hold verbs and commas, in the spelling of `alignSpelling`. */
import { either, oneOf } from './one-of.ts';

/** Heads behind which low letters say what the body is for: 'Ban Chỉ đạo xóa nhà tạm, nhà dột nát tỉnh'. */
export const COMMITTEES: readonly string[] = [
  'ban chỉ đạo', 'ban chỉ huy', 'tổ công tác', 'tổ giúp việc', 'tổ liên ngành', 'tổ', 'tiểu ban', 'hội đồng', 'ủy ban', 'văn phòng',
  'ban tổ chức', 'ban vận động', 'quỹ', 'ban', 'hội', 'cục', 'chi cục', 'trung tâm', 'liên hiệp', 'hiệp hội',
];

/** Both for one event and for good. */
export const ALSO_BOARDS: readonly string[] = ['ban tổ chức'];
/** … and behind which they may be about anything up to the level of the body. */
export const OF_ANY_MATTER: readonly string[] = ['ban chỉ đạo', 'ban chỉ huy', 'tổ công tác', 'tổ giúp việc', 'tổ liên ngành', 'hội đồng', 'ban vận động', 'văn phòng', 'ủy ban'];

/** … and behind which the title of a campaign stands in quotation marks. */
export const TITLED: readonly string[] = ['ban chỉ đạo', 'ban tổ chức', 'ban vận động', 'quỹ', 'câu lạc bộ', 'ban chủ nhiệm', 'tổ công tác', 'hội đồng', 'đội', 'nhóm'];

const EVILS = oneOf(
  'thiên tai', 'lụt bão', 'bão lụt', 'hạn hán', 'sạt lở', 'cháy rừng', 'cháy, nổ', 'cháy nổ', 'tham nhũng', 'lãng phí', 'tiêu cực',
  'tội phạm', 'tệ nạn xã hội', 'tệ nạn', 'ma túy', 'mại dâm', 'hiv/aids', 'aids', 'mua bán người',
  'dịch bệnh gia súc, gia cầm', 'dịch bệnh gia súc, gia cầm và thủy sản', 'dịch bệnh động vật', 'dịch bệnh trên người', 'dịch bệnh',
  'dịch covid - 19', 'dịch tả lợn châu phi', 'dịch', 'buôn lậu', 'gian lận thương mại', 'hàng giả', 'rửa tiền', 'khủng bố',
  'bạo lực gia đình', 'bạo lực học đường', 'bạo lực', 'đuối nước', 'tai nạn thương tích', 'xâm hại trẻ em',
  'tác hại của thuốc lá', 'tác hại thuốc lá', 'tác hại của rượu, bia', 'tác hại rượu, bia', 'suy dinh dưỡng', 'lao', 'sốt rét',
  'khai thác iuu', 'khai thác hải sản bất hợp pháp', 'khai thác thủy sản bất hợp pháp', 'vi phạm pháp luật',
  'tội phạm sử dụng công nghệ cao', 'tội phạm công nghệ cao', 'ô nhiễm môi trường', 'diễn biến hòa bình', 'biến đổi khí hậu',
  'tín dụng đen', 'úng, hạn', 'úng',
);

/** What is prevented and fought against, however many evils. */
export const PREVENTION = `(?:công tác |về )?(?:${either(
  'phòng, chống', 'phòng chống', 'phòng ngừa, đấu tranh', 'ứng phó với', 'chống',
)}) (?:${EVILS})(?:(?:, | và |,? không báo cáo và )(?:phòng, chống |chống )?(?:${EVILS}))*(?:(?: và|,| -) (?:tìm kiếm cứu nạn|xây dựng phong trào toàn dân bảo vệ an ninh tổ quốc|phòng thủ dân sự|cứu nạn, cứu hộ))*`;

/** What committees are about whose names hold commas. */
export const CAUSES = oneOf(
  'phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số', 'phát triển khoa học, công nghệ, đổi mới sáng tạo, chuyển đổi số',
  'khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số', 'phát triển khoa học, công nghệ, đổi mới sáng tạo, chuyển đổi số và đề án 06',
  'xóa nhà tạm, nhà dột nát', 'bồi thường, hỗ trợ và tái định cư', 'bồi thường, hỗ trợ, tái định cư', 'bồi thường, giải phóng mặt bằng',
  'bảo vệ, chăm sóc sức khỏe cán bộ', 'bảo vệ chăm sóc sức khỏe cán bộ', 'phối hợp phổ biến, giáo dục pháp luật',
  'bảo vệ an ninh, trật tự ở cơ sở', 'bảo vệ an ninh, trật tự', 'bảo vệ an ninh trật tự ở cơ sở', 'giám sát đầu tư của cộng đồng',
  'giám sát đầu tư cộng đồng', 'bảo vệ quyền lợi người tiêu dùng', 'đổi mới, sắp xếp doanh nghiệp', 'đổi mới và phát triển doanh nghiệp',
  'thực hiện quy chế dân chủ ở cơ sở', 'thực hiện quy chế dân chủ cơ sở', 'thực hiện dân chủ ở cơ sở',
  'toàn dân đoàn kết xây dựng đời sống văn hóa', 'xây dựng nông thôn mới', 'giảm nghèo bền vững', 'phát triển kinh tế tập thể',
  'phát triển du lịch', 'phát triển kinh tế tư nhân',
  'sắp xếp đơn vị hành chính', 'sắp xếp tổ chức bộ máy', 'sắp xếp, tinh gọn tổ chức bộ máy', 'thẩm định giá đất',
  'thẩm định giá đất cụ thể', 'đấu giá quyền sử dụng đất', 'đấu giá tài sản', 'tiết kiệm và vay vốn', 'hòa giải ở cơ sở',
  'tư vấn tâm lý học đường', 'chiến dịch thanh niên tình nguyện hè', 'chiến dịch thanh niên tình nguyện',
  'hè', 'công tác hè', 'sinh hoạt hè', 'hoạt động hè', 'sinh hoạt hè cho thanh thiếu nhi', 'cải cách tiền lương',
  'kỳ thi tốt nghiệp trung học phổ thông', 'thi tốt nghiệp trung học phổ thông', 'kỳ thi tốt nghiệp thpt', 'kỳ thi', 'cấp thành phố kỳ thi',
  'vận động hiến máu tình nguyện', 'vận động hiến máu', 'diễn tập khu vực phòng thủ', 'diễn tập', 'tổng điều tra dân số và nhà ở',
  'tổng điều tra kinh tế', 'các công trình, dự án quan trọng quốc gia, trọng điểm ngành giao thông vận tải',
  'các công trình, dự án quan trọng quốc gia', 'chỉ đạo biên soạn giáo trình quốc gia', 'thẩm định đề án', 'tự đánh giá',
  'tự đánh giá chất lượng giáo dục', 'tuyển dụng công chức', 'tuyển dụng viên chức', 'xét tuyển viên chức', 'tuyển sinh', 'thi đua',
  'khen thưởng',
  'vì người nghèo', 'vì trẻ em vùng khó', 'đền ơn đáp nghĩa', 'thi hành án dân sự',
  'các công trình, dự án quan trọng quốc gia ngành giao thông vận tải', 'các công trình, dự án quan trọng quốc gia',
  'cải cách thủ tục hành chính', 'triển khai đề án 06', 'thực hiện đề án 06', 'bảo vệ và phát triển rừng', 'bảo vệ môi trường',
  'hỗ trợ nông dân', 'hỗ trợ phụ nữ', 'hỗ trợ tài năng trẻ', 'khám bệnh, chữa bệnh cho người nghèo', 'phát triển tài năng trẻ',
  'xã hội từ thiện',
  'giống cây trồng, vật nuôi', 'giống cây trồng và vật nuôi', 'kiểm nghiệm thuốc, mỹ phẩm, thực phẩm', 'kiểm nghiệm dược phẩm - mỹ phẩm',
  'hướng nghiệp dạy nghề và giới thiệu việc làm thanh niên', 'hướng nghiệp, dạy nghề và giới thiệu việc làm',
  'giải quyết khiếu nại, tố cáo', 'tiếp công dân và xử lý đơn thư',
  'quản lý chất lượng nông lâm sản và thủy sản', 'quản lý chất lượng nông, lâm sản và thủy sản', 'quản lý chất lượng nông lâm thủy sản',
  'an toàn thực phẩm', 'an toàn, vệ sinh lao động', 'các tổ chức hữu nghị', 'các hội khoa học và kỹ thuật', 'các hội văn học nghệ thuật',
  'về người việt nam ở nước ngoài', 'về người cao tuổi', 'về người khuyết tật', 'về trẻ em', 'về biến đổi khí hậu',
  'vì sự tiến bộ của phụ nữ', 'vì sự tiến bộ phụ nữ', 'nạn nhân chất độc da cam/dioxin', 'nạn nhân chất độc da cam',
);

/** How the matter of a committee begins, where its level follows: 'Ban Chỉ đạo các chương trình mục tiêu quốc gia tỉnh'. */
export const MATTER_OPENINGS = oneOf(
  'về(?! việc)', 'triển khai', 'thực hiện', 'công tác', 'xóa', 'xây dựng', 'phát triển', 'các chương trình', 'chương trình', 'cải cách',
  'chuyển đổi', 'giải phóng', 'bồi thường', 'thi hành', 'sắp xếp', 'cuộc vận động', 'đề án', 'phong trào', 'kiểm kê', 'tổng điều tra',
  'điều phối',
  'phối hợp', 'tư vấn', 'thẩm định', 'xét', 'ban chỉ đạo', 'đặc biệt', 'quản lý', 'tháo gỡ', 'đôn đốc', 'rà soát', 'hỗ trợ', 'chống',
  'ứng phó', 'nghĩa vụ', 'đánh giá', 'giám sát', 'kiểm tra',
);
/** Whose it is. */
export const LEVELS = either(
  '(?:cấp )?(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu|quốc gia|trung ương|khu vực)',
  'giai đoạn \\d{4} ?- ?\\d{4}(?: tỉnh| thành phố| huyện| xã| phường)?',
);
/** In front of a level these speak of others, not of the committee's own. */
export const OF_OTHERS = / (?:các|của|trên địa bàn|địa bàn|toàn|cho|với|tại|ở|đến|về|từng|mỗi|trong|hai|cả|và|ngoài|giữa|từ|theo|nội|mục tiêu) $/u;
/** The committee's matter ends before them. */
export const ENDS_MATTER = either(
  'do', 'của', 'cho', 'với', 'để', 'nhằm', 'theo', 'trên', 'tại', '(?<!chương |công |quá |quy |lộ )trình', 'gửi', 'báo cáo', 'đã', 'đang',
  'sẽ', 'phải', 'cần', 'có trách nhiệm', 'chịu trách nhiệm', 'khẩn trương', 'chủ trì', 'phối hợp với', 'tiếp tục', 'tham mưu', 'chủ động',
  'họp', 'thành lập', 'nghiêm túc', 'kịp thời', 'trước', 'trong', 'kết quả', 'hồ sơ', 'ý kiến',
);
/** Between the head and the body that it runs: 'Hội đồng quản lý Quỹ Đầu tư phát triển'. */
export const RUNS = ' (?:quản lý|quản trị|điều hành|thành viên|tư vấn) ';
/** Whose a working group is. */
export const OF_WHOM = ` (?:đặc biệt )?của (?:${either(
  'thủ tướng chính phủ', 'chính phủ', 'thủ tướng', 'chủ tịch ubnd tỉnh', 'ubnd tỉnh', 'tỉnh ủy', 'bộ chính trị', 'ban bí thư', 'tỉnh',
  'thành phố',
)})`;
