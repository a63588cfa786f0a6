/** Words of two and more syllables that names of offices are made of; a paper capitalises only their first syllable. */
import { oneOf } from './one-of.ts';
import { UNIT_HEADS } from './vocabulary-names.ts';
import { PREDICATE } from './vocabulary.ts';

/** In the spelling of `alignSpelling`. Some are verbs too: behind a head and with a capital they belong to the name. */
export const NAME_WORDS = oneOf(
  // 'Ủy ban Kiểm tra Đoàn giám sát': the word that ends a name begins no other.
  ...[PREDICATE, UNIT_HEADS].flatMap((list) => list.split('|')).filter((words) => words.includes(' ') && !words.startsWith('đoàn ')),
  // offices, personnel, money
  'pháp luật', 'cán bộ quản lý', 'công tác kiểm tra', 'công tác thanh niên', 'công tác thiếu nhi', 'công tác xã hội', 'công tác sinh viên', 'công tác đoàn', 'công tác hội', 'công tác đội', 'hành chính', 'quản trị', 'tổ chức', 'cán bộ', 'nhân sự', 'tổng hợp', 'văn thư', 'lưu trữ', 'thi đua', 'khen thưởng', 'kế hoạch', 'tài chính',
  'kế toán', 'tài vụ', 'vật tư', 'thiết bị', 'trang thiết bị', 'công nghệ', 'thông tin', 'truyền thông', 'dữ liệu', 'chuyển đổi số', 'pháp chế',
  'thanh tra', 'kiểm tra', 'kiểm toán', 'giám sát', 'đối ngoại', 'hợp tác', 'quốc tế', 'đầu tư', 'đấu thầu', 'dự án', 'quản lý', 'công sản',
  'kinh doanh', 'kỹ thuật', 'sản xuất', 'an toàn', 'bảo hộ', 'lao động', 'tiền lương', 'công vụ', 'công chức', 'viên chức', 'bảo vệ', 'chính trị',
  'tư tưởng', 'tuyên truyền', 'tuyên huấn', 'tuyên giáo', 'dân vận', 'nội chính', 'phong trào', 'nghiệp vụ', 'chuyên môn', 'quan hệ', 'cộng đồng',
  'doanh nghiệp', 'thị trường', 'thương mại', 'dịch vụ', 'việc làm', 'xúc tiến', 'hỗ trợ', 'tư vấn', 'giao dịch', 'một cửa', 'tiếp dân',
  'nội vụ', 'tư pháp', 'công thương', 'công nghiệp', 'nông nghiệp', 'môi trường', 'tài nguyên', 'khoáng sản', 'đất đai', 'xây dựng', 'quy hoạch',
  'kiến trúc', 'đô thị', 'hạ tầng', 'giao thông', 'vận tải', 'thủy lợi', 'thủy sản', 'chăn nuôi', 'thú y', 'trồng trọt', 'lâm nghiệp', 'kiểm lâm',
  'khuyến nông', 'bảo tồn', 'biển đảo', 'văn hóa', 'thể thao', 'thể dục', 'du lịch', 'gia đình', 'nghệ thuật', 'thư viện', 'bảo tàng', 'di sản',
  'giáo dục', 'đào tạo', 'bồi dưỡng', 'khảo thí', 'đảm bảo', 'bảo đảm', 'chất lượng', 'sinh viên', 'học sinh', 'sau đại học', 'khoa học',
  'nghiên cứu', 'phát triển', 'chuyển giao', 'sư phạm', 'ngoại ngữ', 'ngôn ngữ', 'kinh tế', 'xã hội', 'nhân văn', 'tự nhiên', 'lý luận', 'luật học',
  'tin học', 'điện tử', 'viễn thông', 'bưu chính', 'cơ khí', 'xuất bản', 'trực tuyến', 'học liệu', 'ký túc xá', 'đổi mới', 'sáng tạo',
  'khởi nghiệp', 'thanh niên', 'thiếu niên', 'thiếu nhi', 'thanh thiếu nhi', 'thanh thiếu niên', 'trường học', 'công nhân', 'nông thôn',
  'phụ nữ', 'người cao tuổi', 'khuyết tật', 'trẻ em', 'bình đẳng giới', 'dân tộc', 'tôn giáo', 'lao động', 'thương binh', 'bảo trợ', 'bảo hiểm',
  'an sinh', 'dân số', 'dân cư', 'hộ tịch', 'cư trú', 'quản lý thị trường', 'điều hành', 'điều độ', 'vận hành', 'phân phối', 'truyền tải',
  // hospitals
  'y tế', 'y học', 'dược lâm sàng', 'đăng ký', 'đất đai', 'chuyên gia', 'cơ sở', 'khám bệnh', 'chữa bệnh', 'khám chữa bệnh', 'điều trị', 'cấp cứu', 'hồi sức', 'hồi sức tích cực', 'hồi sức cấp cứu', 'vật tư y tế', 'chống độc',
  'gây mê', 'gây mê hồi sức', 'phẫu thuật', 'ngoại trú', 'nội trú', 'điều dưỡng', 'hộ sinh', 'phục hồi', 'chức năng', 'chẩn đoán', 'hình ảnh',
  'xét nghiệm', 'vi sinh', 'huyết học', 'truyền máu', 'hóa sinh', 'giải phẫu', 'giải phẫu bệnh', 'kiểm soát', 'nhiễm khuẩn', 'truyền nhiễm',
  'dinh dưỡng', 'tim mạch', 'thần kinh', 'lão khoa', 'nhi khoa', 'sản khoa', 'phụ sản', 'chấn thương', 'chỉnh hình', 'lâm sàng', 'cận lâm sàng',
  'ung bướu', 'da liễu', 'tai mũi họng', 'răng hàm mặt', 'y tế dự phòng', 'kiểm soát bệnh tật', 'chỉ đạo tuyến', 'quản lý chất lượng', 'dự phòng',
  // order and defence
  'quân sự', 'quốc phòng', 'biên phòng', 'an ninh', 'trật tự', 'cảnh sát', 'hình sự', 'phòng cháy', 'chữa cháy', 'cứu nạn', 'cứu hộ', 'hậu cần',
  'phòng thủ', 'dân sự', 'tham mưu', 'phòng chống', 'thiên tai', 'dịch bệnh', 'ma túy', 'thi hành án', 'kiểm sát', 'hòa giải',
  // what bodies are of
  'bệnh viện', 'nhà trường', 'cơ quan', 'tổng công ty', 'tập đoàn', 'công ty', 'cổ phần', 'thành viên', 'liên danh',
);

/** Verbs that say what a body is for: 'Tổ bảo vệ', 'Hội đồng thẩm định'. */
export const NAME_VERBS = oneOf(
  'đấu thầu', 'bảo vệ', 'đào tạo', 'kiểm soát', 'thẩm định', 'giám sát', 'kiểm tra', 'tư vấn', 'cứu hộ', 'tuyển sinh', 'biên tập', 'tuyên truyền', 'truyền thông', 'xét nghiệm',
  'thanh tra', 'biên soạn', 'soạn thảo', 'rà soát', 'phản ứng nhanh', 'xét tuyển', 'kiểm kê', 'nghiệm thu', 'thanh lý', 'phục vụ', 'hỗ trợ', 'ứng trực', 'tuần tra', 'vận động', 'tiếp nhận', 'hòa giải', 'tiếp công dân', 'thu hồi', 'thu gom', 'ứng phó', 'khảo sát', 'định giá', 'kiểm phiếu', 'cứu trợ', 'xúc tiến',
);
