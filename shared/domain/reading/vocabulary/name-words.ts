/** Words of two and more syllables that names of offices are made of; a paper capitalises only their first syllable. */
import { either, oneOf } from './one-of.ts';
import { UNIT_HEADS } from './heads.ts';
import { PREDICATE } from './verbs.ts';

/** In the spelling of `alignSpelling`. Some are verbs too: behind a head and with a capital they belong to the name. */
export const NAME_WORDS = oneOf(
  // 'Ủy ban Kiểm tra Đoàn giám sát': the word that ends a name begins no other.
  ...[PREDICATE, UNIT_HEADS].flatMap((list) => list.split('|')).filter((words) => words.includes(' ') && !words.startsWith('đoàn ')),
  // offices, personnel, money
  'pháp luật', 'cán bộ quản lý', 'công tác kiểm tra', 'công tác thanh niên', 'công tác thiếu nhi', 'công tác xã hội', 'công tác sinh viên',
  'công tác đoàn', 'công tác hội', 'công tác đội', 'hành chính', 'quản trị', 'tổ chức', 'cán bộ', 'nhân sự', 'tổng hợp', 'văn thư',
  'lưu trữ', 'thi đua', 'khen thưởng', 'kế hoạch', 'tài chính',
  'kế toán', 'tài vụ', 'vật tư', 'thiết bị', 'trang thiết bị', 'công nghệ', 'thông tin', 'truyền thông', 'dữ liệu', 'chuyển đổi số',
  'pháp chế',
  'thanh tra', 'kiểm tra', 'kiểm toán', 'giám sát', 'đối ngoại', 'hợp tác', 'quốc tế', 'đầu tư', 'đấu thầu', 'dự án', 'quản lý', 'công sản',
  'kinh doanh', 'kỹ thuật', 'sản xuất', 'an toàn', 'bảo hộ', 'lao động', 'tiền lương', 'công vụ', 'công chức', 'viên chức', 'bảo vệ',
  'chính trị',
  'tư tưởng', 'tuyên truyền', 'tuyên huấn', 'tuyên giáo', 'dân vận', 'nội chính', 'phong trào', 'nghiệp vụ', 'chuyên môn', 'quan hệ',
  'cộng đồng',
  'doanh nghiệp', 'thị trường', 'bất động sản', 'nghiên cứu phát triển', 'nghiên cứu và phát triển', 'gia súc', 'gia cầm', 'thương mại',
  'dịch vụ', 'việc làm', 'xúc tiến', 'hỗ trợ', 'tư vấn', 'giao dịch', 'một cửa', 'tiếp dân',
  'nội vụ', 'tư pháp', 'công thương', 'công nghiệp', 'nông nghiệp', 'môi trường', 'tài nguyên', 'khoáng sản', 'đất đai', 'xây dựng',
  'quy hoạch',
  'kiến trúc', 'đô thị', 'hạ tầng', 'giao thông', 'vận tải', 'thủy lợi', 'thủy sản', 'chăn nuôi', 'thú y', 'trồng trọt', 'lâm nghiệp',
  'kiểm lâm',
  'khuyến nông', 'bảo tồn', 'biển đảo', 'văn hóa', 'thể thao', 'thể dục', 'du lịch', 'gia đình', 'nghệ thuật', 'thư viện', 'bảo tàng',
  'di sản',
  'giáo dục', 'đào tạo', 'bồi dưỡng', 'khảo thí', 'đảm bảo', 'bảo đảm', 'chất lượng', 'sinh viên', 'học sinh', 'sau đại học', 'khoa học',
  'nghiên cứu', 'phát triển', 'chuyển giao', 'sư phạm', 'ngoại ngữ', 'ngôn ngữ', 'kinh tế', 'xã hội', 'nhân văn', 'tự nhiên', 'lý luận',
  'luật học',
  'tin học', 'điện tử', 'viễn thông', 'bưu chính', 'cơ khí', 'xuất bản', 'trực tuyến', 'học liệu', 'ký túc xá', 'ktx', 'đổi mới',
  'sáng tạo',
  'khởi nghiệp', 'thanh niên', 'thiếu niên', 'thiếu nhi', 'thanh thiếu nhi', 'thanh thiếu niên', 'trường học', 'công nhân', 'nông thôn',
  'phụ nữ', 'người cao tuổi', 'khuyết tật', 'trẻ em', 'bình đẳng giới', 'dân tộc', 'tôn giáo', 'lao động', 'thương binh', 'bảo trợ',
  'bảo hiểm',
  'an sinh', 'dân số', 'dân cư', 'hộ tịch', 'cư trú', 'quản lý thị trường', 'điều hành', 'điều độ', 'vận hành', 'phân phối', 'truyền tải',
  // hospitals
  'y tế', 'y học', 'giáo dục sức khỏe', 'dược lâm sàng', 'đăng ký', 'đất đai', 'chuyên gia', 'cơ sở', 'khám bệnh', 'chữa bệnh',
  'khám chữa bệnh', 'điều trị', 'cấp cứu', 'hồi sức', 'hồi sức tích cực', 'hồi sức cấp cứu', 'vật tư y tế', 'chống độc',
  'gây mê', 'gây mê hồi sức', 'phẫu thuật', 'ngoại trú', 'nội trú', 'điều dưỡng', 'hộ sinh', 'phục hồi', 'chức năng', 'chẩn đoán',
  'hình ảnh',
  'xét nghiệm', 'vi sinh', 'huyết học', 'truyền máu', 'hóa sinh', 'giải phẫu', 'giải phẫu bệnh', 'kiểm soát', 'nhiễm khuẩn', 'truyền nhiễm',
  'dinh dưỡng', 'tim mạch', 'thần kinh', 'lão khoa', 'nhi khoa', 'sản khoa', 'phụ sản', 'chấn thương', 'chỉnh hình', 'lâm sàng',
  'cận lâm sàng',
  'ung bướu', 'da liễu', 'tai mũi họng', 'răng hàm mặt', 'y tế dự phòng', 'kiểm soát bệnh tật', 'chỉ đạo tuyến', 'quản lý chất lượng',
  'dự phòng',
  // order and defence
  'quân sự', 'quốc phòng', 'biên phòng', 'an ninh', 'trật tự', 'cảnh sát', 'hình sự', 'phòng cháy', 'chữa cháy', 'cứu nạn', 'cứu hộ',
  'hậu cần',
  'phòng thủ', 'dân sự', 'tham mưu', 'phòng chống', 'thiên tai', 'dịch bệnh', 'ma túy', 'thi hành án', 'kiểm sát', 'hòa giải',
  // further fields
  'văn hóa đọc', 'vận tải biển', 'công cộng', 'dịch vụ công cộng', 'hoang dã', 'động vật', 'giá trị', 'hợp tác xã', 'chính quyền',
  'thị trường lao động', 'quốc tế lao động', 'cán sự đảng', 'hàng hóa', 'thể chất', 'chất thải', 'nguồn nhân lực', 'công ích', 'bảo trì',
  'công trình xây dựng', 'chất lượng công trình', 'ca khúc', 'cách mạng', 'vật nuôi', 'cây trồng', 'tố cáo', 'tài sản', 'đầu tư công',
  'vốn đầu tư công', 'trong nước', 'ngoài nước', 'khu đô thị mới', 'lưu động', 'tiền gửi',
  'bảo trợ xã hội tổng hợp', 'văn hóa - du lịch các dân tộc',
  'lập nghiệp', 'bản quyền tác giả', 'công tác chính trị',
  'nhi đồng', 'dịch vụ công', 'cung ứng dịch vụ công', 'tình nguyện viên', 'dịch vụ nông nghiệp',
  'ngoại thương', 'thực vật', 'dịch tễ', 'vệ sinh dịch tễ', 'động lực', 'tiểu học', 'trung học', 'mầm non', 'phổ thông', 'đại học',
  'cao đẳng', 'nhà nước', 'tình nguyện',
  'xung kích', 'thông minh', 'cổ truyền', 'chính sách', 'chính sách xã hội', 'miền núi', 'thanh niên xung phong', 'thanh niên tình nguyện',
  'khí tượng', 'thủy văn', 'hải văn',
  'hàng hải', 'hàng không', 'đường bộ', 'đường sắt', 'đường thủy', 'đường thủy nội địa', 'đăng kiểm', 'đăng ký đất đai', 'hóa chất',
  'dầu khí', 'điện lực', 'năng lượng',
  'nguyên tử', 'an toàn bức xạ', 'hạt nhân', 'tiêu chuẩn', 'đo lường', 'sở hữu trí tuệ', 'bản quyền', 'báo chí', 'phát thanh',
  'truyền hình', 'truyền thanh', 'điện ảnh',
  'mỹ thuật', 'nhiếp ảnh', 'triển lãm', 'cải lương', 'văn nghệ', 'văn học', 'sân khấu', 'âm nhạc', 'ngoại giao', 'lễ tân', 'biên giới',
  'lãnh sự', 'cửa khẩu', 'hải quan', 'thuế',
  'ngân khố', 'kho bạc', 'dự trữ', 'chứng khoán', 'bảo hiểm xã hội', 'bảo hiểm y tế', 'tín dụng', 'ngân hàng', 'tiền tệ', 'kế hoạch hóa',
  'thống kê', 'kiều bào', 'người lao động',
  'người có công', 'giảm nghèo', 'trẻ mồ côi', 'bảo trợ xã hội', 'phòng chống tệ nạn', 'quân y', 'dân y', 'dược liệu', 'dược phẩm',
  'mỹ phẩm', 'thực phẩm', 'trang thiết bị y tế',
  'giám định y khoa', 'pháp y', 'tâm thần', 'lao phổi', 'lao và bệnh phổi', 'phong da liễu', 'nội tiết', 'thận nhân tạo', 'lọc máu',
  'tiết niệu', 'tiêu hóa', 'hô hấp', 'sơ sinh',
  'hiếm muộn', 'đông y', 'châm cứu', 'phục hồi chức năng', 'cơ xương khớp', 'ngoại khoa', 'nội khoa', 'đa khoa', 'chuyên khoa', 'tổng quát',
  'ung thư', 'kiểm nghiệm',
  'giống cây trồng', 'giống vật nuôi', 'nông hóa', 'thổ nhưỡng', 'thủy nông', 'phòng hộ', 'đặc dụng', 'sinh thái', 'sinh học', 'sinh vật',
  'đa dạng sinh học', 'biến đổi khí hậu',
  'viễn thám', 'đo đạc', 'bản đồ', 'địa chất', 'địa chính', 'nước sạch', 'cấp nước', 'thoát nước', 'chiếu sáng', 'cây xanh', 'công viên',
  'công ích', 'môi trường đô thị',
  'vệ sinh môi trường', 'xử lý chất thải', 'nghĩa trang', 'nhà ở', 'chung cư', 'vật liệu xây dựng', 'kiểm định xây dựng',
  'giám sát xây dựng', 'quản lý bay', 'an ninh mạng',
  'an ninh kinh tế', 'an ninh nội địa', 'quản lý hành chính', 'trật tự xã hội', 'tội phạm', 'cơ động', 'giao thông đường bộ', 'trại giam',
  'thi hành án dân sự',
  'thi hành án hình sự', 'trợ giúp pháp lý', 'công chứng', 'đấu giá', 'luật sư', 'luật gia', 'trọng tài', 'hộ chiếu', 'xuất nhập cảnh',
  'nghĩa vụ quân sự', 'dân quân',
  'dân quân tự vệ', 'quân nhân', 'cựu quân nhân', 'cựu giáo chức', 'cựu thanh niên', 'cựu thanh niên xung phong', 'thầy thuốc trẻ',
  'doanh nhân trẻ', 'nhà báo', 'kiến trúc sư',
  'trí tuệ nhân tạo', 'dữ liệu số', 'kinh tế số', 'xã hội số', 'hạ tầng số', 'công nghệ số', 'kỹ thuật số', 'an toàn thông tin',
  'an ninh thông tin', 'bưu điện', 'bưu cục',
  'nội dung', 'khánh tiết', 'an ninh trật tự', 'y tế học đường', 'thi đua - khen thưởng', 'tổ chức cán bộ', 'quản trị công',
  'quản trị nhân lực', 'quản trị kinh doanh',
  'kế toán tài chính', 'tài chính công', 'ngân sách', 'quản lý công sản', 'doanh nghiệp nhà nước', 'kinh tế đối ngoại', 'kinh tế ngành',
  'tổng hợp kinh tế', 'đô thị thông minh',
  'liên thông', 'thủ tục hành chính', 'phục vụ hành chính công', 'khiếu nại', 'tố cáo', 'giải quyết đơn', 'văn thư lưu trữ', 'tạp vụ',
  'bếp ăn', 'nhà ăn', 'căng tin',
  'dinh dưỡng học đường', 'đội tuyển', 'thể dục thể thao', 'bóng đá', 'bơi lội', 'võ thuật', 'cờ vua', 'múa rối', 'bảo tồn di tích',
  'di tích', 'danh thắng', 'lữ hành',
  'khách sạn', 'nhà hàng', 'ẩm thực', 'làng nghề', 'thủ công', 'mỹ nghệ', 'dệt may', 'da giày', 'thủy điện', 'nhiệt điện', 'điện gió',
  'xăng dầu', 'khí đốt', 'phân bón', 'cao su',
  'cà phê', 'mía đường', 'lương thực', 'rau quả', 'thủy hải sản', 'đánh cá', 'nghề cá', 'kiểm ngư', 'bảo tồn biển', 'thiên văn', 'vũ trụ',
  'vật lý', 'toán học', 'hóa học',
  'ngữ văn', 'lịch sử', 'địa lý', 'triết học', 'tâm lý', 'giáo dục học', 'mác lênin', 'tư tưởng hồ chí minh', 'xây dựng đảng',
  'công nghệ thông tin', 'công nghệ sinh học',
  'công nghệ thực phẩm', 'công nghệ kỹ thuật', 'cơ điện', 'điện công nghiệp', 'điện lạnh', 'chế tạo máy', 'cơ khí động lực', 'tự động hóa',
  'cầu đường', 'kinh tế chính trị',
  'quản lý giáo dục', 'quản lý đào tạo', 'quản lý sinh viên', 'quản lý khoa học', 'hành chính tổng hợp', 'hành chính quản trị',
  'tổ chức hành chính', 'thanh tra pháp chế',
  'thanh tra giáo dục', 'bán trú', 'dân tộc nội trú', 'năng khiếu', 'thực hành', 'khởi nghiệp sáng tạo', 'ươm tạo', 'tình báo', 'tác chiến',
  'thông tin liên lạc', 'công binh',
  'pháo binh', 'tăng thiết giáp', 'phòng không', 'không quân', 'hải quân', 'cảnh sát biển', 'cảnh vệ', 'trại hè', 'trại huấn luyện',
  'dã ngoại', 'cắm trại', 'hiến máu',
  'ngân hàng máu', 'chữ thập đỏ', 'chất độc da cam', 'người khuyết tật', 'người mù', 'người điếc', 'trẻ em nghèo', 'bệnh nhân nghèo',
  'khuyến học', 'khuyến tài', 'làm vườn',
  'sinh vật cảnh', 'văn học nghệ thuật', 'khoa học kỹ thuật', 'khoa học lịch sử', 'đông phương', 'phương đông', 'hữu nghị',
  'phát triển hợp tác', 'liên hiệp', 'cộng tác viên',
  'tuyên truyền viên', 'báo cáo viên', 'công nghệ cao', 'công nghệ cộng đồng', 'số cộng đồng', 'bảo vệ rừng', 'phòng cháy chữa cháy',
  'chữa cháy rừng', 'tìm kiếm cứu nạn',
  'phòng thủ dân sự', 'phòng chống thiên tai', 'phòng chống lụt bão', 'phòng chống ma túy', 'phòng chống tham nhũng',
  'phòng chống tội phạm', 'lao động tiền lương',
  // what firms make and trade in
  'bột giặt', 'phốt phát', 'supe phốt phát', 'phân lân', 'phân đạm', 'xuất nhập khẩu', 'nước giải khát', 'thuốc lá', 'bánh kẹo', 'may mặc',
  'thời trang', 'bao bì', 'gốm sứ', 'thủy tinh', 'xi măng', 'sắt thép', 'kim khí', 'kim loại', 'luyện kim', 'kết cấu thép',
  'lắp máy', 'đóng tàu', 'tàu thủy', 'cảng biển', 'kho vận', 'giao nhận', 'khai khoáng', 'lọc dầu', 'hóa dầu', 'lọc hóa dầu', 'điện máy',
  'bóng đèn', 'phích nước', 'dây cáp', 'cáp điện', 'ắc quy', 'lâm sản', 'nông sản', 'hải sản', 'thức ăn chăn nuôi', 'xe khách', 'xe buýt',
  'ô tô', 'xe máy', 'phụ tùng', 'bán lẻ', 'bán buôn', 'quảng cáo', 'in ấn', 'phát hành sách', 'thiết bị giáo dục', 'thiết bị điện',
  'bảo hiểm nhân thọ', 'chuyển phát', 'chuyển phát nhanh', 'vàng bạc', 'đá quý', 'hạ tầng kỹ thuật', 'trật tự xây dựng',
  'thanh thiếu nhi trường học',
  // what bodies are of
  'bệnh viện', 'nhà trường', 'cơ quan', 'tổng công ty', 'tập đoàn', 'công ty', 'cổ phần', 'thành viên', 'liên danh',
);

/** Bodies that are named by what they do for whom, and what: 'Trung tâm Hỗ trợ phát triển hợp tác xã'. */
const HEADS_OF_SERVICES = 'Trung tâm|Quỹ|Viện|Công ty|Hiệp hội|Hội|Vụ|Cục';
const SERVICES = 'Hỗ trợ|Phát huy|Xúc tiến|Xử lý|Ứng dụng|Cung ứng|Chuyển giao|Khai thác|Bảo tồn';
export const NAMED_BY_SERVICE = `(?<!Ban )Quản lý|(?:${HEADS_OF_SERVICES})(?: \\S+){0,4} (?:${SERVICES})`;

/** Words that only a capital makes part of a name: 'Ban Chỉ đạo Đề án 06'. */
export const CAPITAL_WORDS = either(
  'đồng bằng', 'đồng bằng sông cửu long', 'đồng bằng sông hồng', 'chủ tịch', 'hành trình', 'giải thưởng', 'tổng điều tra', 'cán sự',
  'ngày hội', 'cuộc thi', 'hội thi', 'liên hoan', 'chiến dịch', 'nghị quyết', 'chiến lược', 'khu đô thị', 'khu công nghiệp', 'khu du lịch',
  'khu dân cư', 'nhà máy', 'cao tốc', 'bến xe', 'sân bay', 'chương trình', 'đề án', 'dự án', 'cuộc vận động', 'phong trào',
);

/** Verbs that say what a body is for: 'Tổ bảo vệ', 'Hội đồng thẩm định'. */
export const NAME_VERBS = oneOf(
  'ứng dụng công nghệ cao', 'đấu thầu', 'bảo vệ', 'đào tạo', 'điều độ', 'truyền tải', 'kiểm soát', 'thẩm định', 'giám sát', 'kiểm tra',
  'thẩm tra', 'xác minh', 'phúc tra', 'tư vấn', 'cứu hộ', 'tuyển sinh', 'biên tập', 'tuyên truyền', 'truyền thông', 'xét nghiệm',
  'thanh tra', 'biên soạn', 'soạn thảo', 'rà soát', 'phản ứng nhanh', 'xét tuyển', 'kiểm kê', 'nghiệm thu', 'thanh lý', 'phục vụ', 'hỗ trợ',
  'ứng trực', 'tuần tra', 'vận động', 'tiếp nhận', 'hòa giải', 'tiếp công dân', 'thu hồi', 'thu gom', 'ứng phó', 'khảo sát', 'định giá',
  'kiểm phiếu', 'cứu trợ', 'xúc tiến', 'hiến máu',
);

/** Verbs that as nouns say what a body deals in: 'Trung tâm Xúc tiến đầu tư', 'Hiệp hội Nhà thầu xây dựng Việt Nam'. */
export const MATTER_VERBS = oneOf(
  'đầu tư', 'xây dựng', 'quản lý', 'phát triển', 'vận tải', 'khai thác', 'chế biến', 'sản xuất', 'kinh doanh', 'nuôi trồng', 'nghiên cứu',
  'đào tạo', 'ứng dụng', 'chuyển giao', 'xuất khẩu', 'nhập khẩu', 'thiết kế',
  'tư vấn', 'kiểm định', 'kiểm nghiệm', 'giám định', 'đo lường', 'bảo tồn', 'bảo vệ', 'hỗ trợ', 'giám sát', 'thi công', 'truyền tải',
  'phân phối', 'cung ứng', 'phòng, chống', 'phòng chống',
);
/** … but with these it is a duty. */
export const WORK_ON_PAPERS = `(?:xây dựng|quản lý|thiết kế|nghiên cứu) (?:${either(
  'kế hoạch', 'chương trình', 'đề án', 'dự thảo', 'phương án', 'báo cáo', 'quy chế', 'kịch bản', 'nội dung', 'quy trình', 'lộ trình',
  'danh mục', 'tài liệu',
)})`;
/** Nouns that only stand in such names. */
export const MATTER_NOUNS = either(
  'tư nhân', 'nông thôn mới', 'thị trường', 'thị trường trong nước', 'điện', 'doanh nghiệp nhỏ và vừa', 'nhỏ và vừa', 'thủy nội địa',
  'nội địa', 'ngoại thương', 'công trình', 'các công trình', 'dự án', 'các dự án', 'hợp tác quốc tế', 'thiên tai', 'dịch bệnh',
  'khoáng sản', 'rủi ro', 'nhân lực', 'thủy lợi', 'miền núi', 'công cộng', 'làng nghề', 'hạ tầng',
);
