/** Words that groups of units and people are named by, in the spelling of `alignSpelling`. */
import { oneOf } from './one-of.ts';
import { COUNTED } from './names.ts';

/** Offices told by the work they do, verbs in their names, and whole trades. */
const OFFICES_BY_WORK = [
  'ngành công thương', 'ngành y tế', 'ngành giáo dục', 'ngành nông nghiệp', 'ngành điện', 'ngành văn hóa', 'ngành tài chính', 'ngành thuế', 'ngành hải quan', 'ngành công an',
  'ngành giao thông', 'ngành xây dựng', 'ngành môi trường', 'ngành ngân hàng', 'ngành tư pháp', 'ngành nội vụ', 'ngành du lịch', 'ngành kiểm sát', 'ngành tòa án', 'ngành thống kê', 'ngành bảo hiểm xã hội',
  'cơ quan thanh tra', 'cơ quan kiểm tra', 'cơ quan điều tra', 'cơ quan điều tra, truy tố, xét xử', 'cơ quan điều tra, truy tố', 'cơ quan kiểm toán', 'cơ quan tố tụng',
  'cơ quan tiến hành tố tụng', 'cơ quan thi hành án', 'cơ quan kiểm sát', 'cơ quan thuế', 'cơ quan hải quan', 'cơ quan công an', 'cơ quan quân sự', 'cơ quan đăng ký kinh doanh',
  'cơ quan chủ trì soạn thảo', 'cơ quan soạn thảo', 'cơ quan thẩm định', 'cơ quan thẩm tra', 'cơ quan bảo hiểm xã hội',
];

/** Nouns a group of units is named by, after 'các' or after each other. */
export const GROUP_NOUNS = oneOf(
  'cơ quan quản lý', 'cơ quan có thẩm quyền',  'cơ quan báo chí, xuất bản', 'chủ công trình', 'hộ dân', 'tiểu khu', 'xóm', 'xóm, bản', 'bản, tiểu khu', 'cơ quan thông tin đại chúng', 'đội quản lý thị trường', 'công ty khai thác công trình thủy lợi', 'công ty thủy nông', 'hồ chứa thủy điện', 'nhà máy thủy điện', 'hồ chứa', 'tổng cục', 'trung tâm gdnn - gdtx', 'cán bộ đoàn', 'ban quản lý rừng', 'ban quản lý dự án', 'mạnh thường quân', 'trường học, bệnh viện', 'trang mạng xã hội', 'trang mạng', 'fanpage', 'thầy cô', 'thầy, cô', 'thầy cô giáo', 'anh chị', 'bậc phụ huynh', 'phụ huynh', 'đại học', 'bên', 'lch', 'trực thuộc', 'cơ quan tổ chức', 'cơ quan, tổ chức', 'ủy ban', 'cung, nhà thiếu nhi', 'nhà thiếu nhi', 'cung thiếu nhi', 'công sở', 'cơ quan đại diện', 'nhà cung cấp dịch vụ mạng viễn thông', 'nhà cung cấp dịch vụ', 'nhà cung cấp', 'tỉnh, thành hội', 'quân khu', 'quân chủng', 'clb', 'viện nghiên cứu', 'tổ chức đảng', 'chính quyền cơ sở', 'hệ thống y tế cơ sở', 'hệ thống y tế', 'hệ thống truyền thanh cơ sở', 'hệ thống truyền thanh', 'hệ thống truyền thông', 'nhà mạng', 'hãng hàng không', 'hãng', 'cơ quan báo chí, phát thanh, truyền hình', 'mạng', 'chính quyền cấp xã', 'chính quyền cấp huyện', 'lực lượng kiểm soát quân sự', 'lực lượng chức năng', 'chính quyền các địa phương', 'chính quyền', 'cơ quan quản lý nhà nước', 'cơ quan nhà nước', 'cơ quan chủ quản', 'hộ kinh doanh', 'đơn vị cấp nước', 'đơn vị kinh doanh', 'cấp ủy, chính quyền địa phương', 'cấp ủy, chính quyền các cấp', 'cấp ủy, chính quyền', 'cấp ủy đảng, chính quyền', 'cơ quan báo chí, truyền thông', 'cơ quan truyền thông, báo chí', 'cơ quan truyền thông', 'cơ quan báo chí, truyền hình',
  'cơ quan thông tấn, báo chí', 'báo, đài', 'cơ sở sản xuất', 'cơ sở sản xuất, kinh doanh', 'cơ sở sản xuất, kinh doanh, dịch vụ', 'cơ sở kinh doanh', 'cơ sở giáo dục', 'cơ sở y tế', 'cơ sở lưu trú', 'cơ sở khám bệnh, chữa bệnh', 'cơ sở đào tạo',
  'chính quyền địa phương', 'cơ quan thông tấn báo chí', 'cơ quan thông tấn, báo chí', 'chủ rừng', 'chủ hồ', 'chủ hồ chứa', 'chủ đập', 'chủ tàu', 'chủ phương tiện', 'chủ hộ', 'chủ cơ sở', 'chủ doanh nghiệp',
  'đơn vị tư vấn', 'đơn vị tư vấn thiết kế', 'đơn vị tư vấn giám sát', 'đơn vị thí nghiệm', 'đơn vị vận hành', 'đơn vị quản lý vận hành', 'đơn vị cung cấp', 'đơn vị thiết kế', 'đơn vị giám sát',
  'đơn vị kiểm toán', 'tư vấn giám sát', 'tư vấn thiết kế', 'nhà thầu xây lắp', 'nhà thầu tư vấn', 'nhà thầu phụ', 'liên danh nhà thầu',
  'huyện, thị, thành đoàn', 'huyện, thành, thị đoàn', 'huyện, thị, thành ủy', 'huyện, thành, thị ủy', 'quận, huyện, thị đoàn',
  'huyện, thị đoàn', 'huyện, thành đoàn', 'huyện, thành ủy', 'huyện, thị', 'thôn, tổ dân phố', 'thôn, bon', 'thôn, buôn', 'buôn', 'bon', 'thôn', 'tổ dân phố', 'bản',
  'khu phố', 'ấp', 'khóm', 'chi hội', 'liên chi hội', 'phân hội', 'chi, đảng bộ', 'chi bộ, đảng bộ', 'tỉnh đoàn', 'thành đoàn', 'huyện đoàn',
  'tỉnh, thành đoàn', 'đoàn trực thuộc', 'đoàn khối', 'đơn vị trực thuộc', 'đơn vị', 'ban đảng', 'ban xây dựng đảng',
  'ban khối phong trào', 'ban chuyên môn', 'ban', 'bộ', 'sở', 'ngành', 'địa phương', 'cơ quan ngang bộ', 'cơ quan thuộc chính phủ',
  'cơ quan chuyên môn', 'cơ quan báo chí', 'văn phòng', 'cơ quan tham mưu', 'cơ quan thông tấn', 'cơ quan chức năng', ...OFFICES_BY_WORK, 'cơ quan tham mưu, giúp việc', 'cơ quan tham mưu giúp việc', 'cơ quan', 'đoàn thể', 'cửa hàng', 'đại lý', 'kho', 'tổng kho', 'bến', 'bưu cục', 'phòng giao dịch', 'nhà đầu tư', 'nhà tài trợ',
  'câu lạc bộ', 'nhóm', 'lớp', 'chi đội', 'liên đội', 'hộ', 'hộ gia đình', 'cá nhân', 'công chức', 'viên chức', 'người lao động', 'nhân viên', 'đảng viên', 'ấp', 'cán bộ', 'giáo viên', 'giảng viên', 'sinh viên', 'học sinh', 'đoàn viên', 'hội viên', 'đại biểu', 'ban quản trị', 'bộ phận',
  'tổ chức chính trị - xã hội', 'tổ chức đoàn thể', 'tổ chức', 'tỉnh ủy', 'thành ủy', 'huyện ủy', 'thị ủy', 'quận ủy', 'quận đoàn', 'thị đoàn', 'đảng ủy', 'đảng bộ',
  'chi bộ', 'chi ủy', 'chi đoàn', 'tỉnh', 'thành phố', 'huyện', 'thị xã', 'quận', 'xã', 'phường', 'thị trấn', 'đặc khu', 'phòng',
  'trung tâm', 'doanh nghiệp', 'tập đoàn', 'tổng công ty', 'ngân hàng', 'trường', 'trường học', 'viện', 'học viện', 'bộ môn', 'nhà trường', 'thôn, bản', 'làng', 'thôn, khu phố', 'ban quản lý', 'nhà máy', 'xí nghiệp', 'chi nhánh', 'phân xưởng', 'đội', 'trạm', 'trạm y tế', 'hợp tác xã', 'chủ đầu tư', 'cấp ủy', 'cấp bộ đoàn',
  'cấp chính quyền', 'cấp ngành', 'cấp, các ngành', 'cấp, từng ngành', 'cấp, ngành', 'cấp', 'hội', 'hội đặc thù', 'lực lượng', 'lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở', 'lực lượng bảo vệ an ninh, trật tự ở cơ sở', 'thành viên', 'cụm', 'khối', 'cơ sở đoàn', 'cơ sở',
  'nhà thầu', 'tổ công tác', 'tổ', 'đoàn công tác', 'đoàn kiểm tra', 'đoàn kiểm tra, giám sát', 'đoàn giám sát', 'đoàn khảo sát', 'đoàn thanh tra', 'tổ kiểm tra', 'tổ giám sát', 'cụm thi đua', 'huyện đảo', 'đối tượng được kiểm tra', 'đối tượng được giám sát', 'đối tượng kiểm tra', 'đối tượng giám sát', 'huyện, thành, thị', 'huyện, thị, thành', 'đoàn cơ sở', 'ủy viên', 'đồng chí', 'vụ', 'cục', 'đoàn thanh niên',
  'liên chi đoàn', 'công ty', 'bệnh viện', 'đầu mối', 'sở ngành', 'phòng ban', 'ban ngành', 'bộ ngành', 'chi cục', 'hiệp hội',
  'công đoàn', 'tiểu ban', 'khoa', 'báo, đài', 'báo, tạp chí', 'tạp chí', 'báo', 'đài', 'quận, huyện', 'ubnd', 'ủy ban nhân dân', 'đoàn', 'khối cơ quan',
  'mặt trận và các đoàn thể', 'trưởng ban', 'giám đốc', 'chủ tịch', 'bí thư', 'phó', 'trưởng phòng', 'thủ trưởng', 'lãnh đạo', 'tổ chức cơ sở đảng',
);

/** Words that go on with a group's name. */
export const GROUP_TAILS = oneOf(
  'trong khối', 'trong hệ thống', 'trong huyện', 'trong vùng', 'trong toàn quốc', 'trong cả nước', 'trong toàn ngành', 'trong toàn hệ thống', 'cấp trên trực tiếp', 'cấp trên', 'có thẩm quyền', 'lớn', 'hoạt động', 'theo phân cấp', 'nghề', 'dự toán cấp 1', 'dự toán cấp 2', 'dự toán cấp 3', 'dự toán trực thuộc', 'dự toán', 'truyền thông tại các trường',   'hạ tầng', 'hạ tầng kỹ thuật', 'hạ tầng cụm công nghiệp', 'hạ tầng khu công nghiệp', 'hạ tầng khu công nghiệp, cụm công nghiệp', 'trung du, miền núi', 'trung du và miền núi', 'mới sáp nhập', 'mới thành lập', 'sau sáp nhập', 'sau sắp xếp', 'vùng đồng bào dân tộc thiểu số và miền núi', 'vùng đồng bào dân tộc thiểu số', 'vùng bãi ngang', 'có liên quan', 'liên quan', 'hành chính', 'của quốc hội', 'ngành dọc', 'đóng trên địa bàn tỉnh', 'đóng trên địa bàn', 'thường trực cụm', 'cụm trưởng', 'trưởng cụm', 'trong phạm vi cả nước', 'trong phạm vi toàn quốc', 'của việt nam ở nước ngoài', 'ở nước ngoài', 'là tổ chức', 'tỉnh ủy, thành ủy', 'tỉnh ủy', 'thành ủy', 'huyện ủy', 'cấp ủy', 'viễn thông', 'quản lý chuyên ngành', 'quản lý nhà nước chuyên ngành', 'quản lý nhà nước', 'trong ngành', 'toàn ngành', 'thuộc phạm vi quản lý', 'trực thuộc tỉnh ủy', 'trực thuộc thành ủy', 'trực thuộc huyện ủy', 'trực thuộc đảng ủy', 'trực thuộc tỉnh đoàn', 'trực thuộc thành đoàn', 'trực thuộc huyện đoàn', 'trực thuộc trung ương đoàn',
  'ven sông', 'ven biển', 'ven sông, ven biển', 'ven biển, ven sông', 'vùng bãi', 'vùng cao', 'vùng sâu, vùng xa', 'vùng trũng', 'vùng ven', 'vùng biên', 'vùng lũ', 'vùng hạ du', 'bãi ngang', 'nội thành', 'ngoại thành', 'hải đảo', 'đặc biệt khó khăn', 'còn lại', 'trực thuộc trung ương', 'trực thuộc tỉnh', 'trực thuộc', 'thuộc tỉnh', 'thuộc thành phố',
  'thuộc huyện', 'thuộc trung ương đoàn', 'thuộc chính phủ', 'thuộc sở', 'thuộc bộ', 'thuộc(?! diện)(?! danh sách)(?! lĩnh vực)(?! nhóm)(?! đối tượng)', 'khối phong trào', 'phong trào',
  'khối', 'trung ương đoàn', 'tw đoàn', 'của trung ương đoàn', 'của tỉnh', 'của thành phố', 'trung ương', 'trên địa bàn tỉnh',
  'trên địa bàn thành phố', 'trên địa bàn', 'trong tỉnh', 'trong toàn tỉnh', 'trong cụm', 'trong đơn vị', 'đa khoa', 'chuyên khoa', 'tư nhân', 'trong nhà trường', 'trong trường', 'trong danh sách', 'tỉnh', 'thành phố', 'cấp tỉnh',
  'cấp huyện', 'cấp xã', 'cấp', 'cơ quan', 'nêu trên', 'nói trên', 'trên', 'này', 'khác', 'khu dân cư', 'tiểu học, thcs', 'tiểu học và thcs', 'tiểu học, trung học cơ sở', 'công lập, ngoài công lập', 'công lập và ngoài công lập', 'phụ trách huyện, xã', 'phụ trách huyện', 'chức năng', 'chuyên môn', 'ngang bộ', 'ngành',
  'chính quyền', 'đoàn thể', 'đảng', 'phụ trách', 'liên ngành', 'ngoài nhà nước', 'chủ chốt', 'đoàn', 'ủy viên', 'ban chỉ đạo',
  'tổ công tác', 'báo chí', 'truyền thông', 'xây dựng đảng', 'tham mưu, giúp việc', 'tham mưu giúp việc', 'chính trị - xã hội',
  'chính trị xã hội', 'xã hội', 'và tương đương', 'tương đương', 'sự nghiệp', 'sự nghiệp công lập', 'công lập', 'ngoài công lập', 'tự chủ', 'đảng viên',
  'các cấp', 'dân cử', 'tư pháp', 'nội chính', 'cùng cấp', 'và các cấp', 'mới', 'đặc thù', 'tư vấn', 'thi công', 'nhà nước',
  'nước', 'nước ngoài', 'cả nước', 'ven biển', 'có rừng', 'biên giới', 'miền núi', 'phía bắc', 'miền trung', 'quản lý', 'đầu tư', 'dự án',
  'đồng bằng sông hồng', 'đồng bằng sông cửu long', 'vùng', 'phối hợp thực hiện', 'khu vực', 'phía nam', 'miền bắc', 'miền nam', 'tây nguyên',
  'tây bắc', 'đông bắc', 'bắc trung bộ', 'duyên hải miền trung', 'đông nam bộ', 'tây nam bộ', 'của đoàn', 'của hội', 'của đảng', 'của ngành',
  'đại học, cao đẳng', 'cao đẳng, đại học', 'đại học', 'cao đẳng', 'trung học phổ thông', 'thpt', 'thcs', 'tiểu học', 'mầm non', 'phổ thông', 'trung cấp', 'trong ban thường vụ', 'trong ban chấp hành', 'trong ban bí thư', 'trong thường trực', 'trong ban chỉ đạo', 'tỉnh đoàn', 'thành đoàn', 'phụ trách cụm', 'phụ trách xã', 'phụ trách xã, phường', 'phụ trách xã, thị trấn', 'phụ trách xã, phường, thị trấn', 'phụ trách các xã', 'phụ trách các xã, phường', 'phụ trách đơn vị', 'phụ trách cơ sở', 'phụ trách địa bàn', 'phụ trách lĩnh vực',
);

/** A group narrowed by what it was given: 'Các ban, đơn vị được phân công chủ trì …'. */
export const GROUP_LIMIT = `(?:${oneOf(
  'phụ trách \\d{1,2} (?:cụm|khu vực|địa bàn|xã|huyện)(?: thi đua)?',
  'được phân công', 'được hỗ trợ', 'có nhu cầu', 'ứng cử tại', 'được bầu tại', 'nêu tại', 'có tên tại', 'quy định tại', 'được giao', 'được lựa chọn', 'được chọn', 'được kiểm tra(?:, (?:giám sát|khảo sát))?', 'được giám sát(?:, (?:kiểm tra|khảo sát))?', 'được khảo sát(?:, (?:kiểm tra|giám sát))?', 'được thanh tra(?:, kiểm tra)?', 'đã được giao', 'có dự án', 'có công trình', 'có cơ sở(?! (?:đoàn|hội))', 'có trên', 'có dưới', 'có từ', 'chịu sự kiểm tra', 'chịu sự giám sát', 'không kiểm tra(?: trực tiếp)?', 'thuộc danh sách', 'ngoài danh sách', 'không được kiểm tra', 'không được giám sát', 'không thuộc', 'không có tên', 'không nằm trong', 'không nhất trí', 'không tham gia', 'không tiến hành', 'không có địa bàn', 'không đạt', 'chưa đạt', 'có địa bàn', 'chưa được kiểm tra', 'không thuộc diện', 'thuộc diện', 'thuộc lĩnh vực', 'thuộc nhóm', 'thuộc đối tượng', 'trong diện', 'do [^,;.:]{2,50}? (?:làm chủ sở hữu|làm chủ đầu tư|quản lý|thành lập)', 'có (?:đê|dịch(?! vụ)|hồ chứa|cảng cá|cửa khẩu|di tích|làng nghề)', 'có đường biên giới', 'có biên giới', 'có biển', 'có rừng', 'có khu công nghiệp', 'có tỷ lệ', 'có số', 'có đông', 'có người',
  'có liên quan đến dự án', 'có tên', 'có tên trong danh sách', 'chủ trì đề án', 'chủ trì nhiệm vụ', 'chủ trì đề tài', 'chủ trì nội dung', 'được phân công theo dõi', 'được cử', 'phụ trách nội dung', 'làm chủ đầu tư', 'là chủ đầu tư', 'phối hợp(?= có trách nhiệm)', 'tại khu vực', 'ở khu vực', 'ở vùng', 'trong khu vực', 'trong vùng', 'thuộc vùng', 'nằm trong', 'nơi có', 'có nguy cơ', 'bị ảnh hưởng', 'chịu ảnh hưởng', 'bị thiệt hại',
)})`;
/** Of these each says enough, so that any verb behind it is the duty. */
export const WHOLE_LIMITS = 'phụ trách \\d{1,2} (?:cụm|khu vực|địa bàn|xã|huyện)(?: thi đua)?|có dự án|có công trình|có (?:đê|dịch(?! vụ)|hồ chứa|cảng cá|cửa khẩu|di tích|làng nghề)|có nhu cầu|có rừng|có biển|có địa bàn|có khu công nghiệp|có biên giới|có đường biên giới|có tên|bị ảnh hưởng|chịu ảnh hưởng|bị thiệt hại';
/** … or by its trade, which ends at the next verb: 'nhà thầu thi công tuyến tránh khắc phục'. */
export const GROUP_TRADE = 'thi công|xây dựng công trình|cung cấp thiết bị|khai thác|kinh doanh|chế biến|vận tải|nhận ủy thác|chủ trì soạn thảo|đăng cai|tiến hành tố tụng|sử dụng lao động|thu mua|xuất khẩu|nhập khẩu|chủ trì(?= (?:gửi|nộp|phải|có trách nhiệm|chịu trách nhiệm)(?![\\p{L}]))';
/** Nouns of such limits that hold a verb. */
export const PARTIES_OF_WORK = '(?:chủ|nhà) đầu tư|bên mời thầu|nhà thầu|đơn vị tư vấn|(?:chương|công|quy|lộ) trình(?: hành động)?';
/** Where the limit ends and the duty begins. */
export const LIMIT_ENDS = oneOf(
  'có báo cáo', 'có văn bản', 'có kế hoạch', 'có giải pháp',
  'nào thì', 'thì', 'sớm', 'tiến hành', 'có quyền', 'dừng', 'viết', 'sắp xếp',
  'hoàn tất', 'cung cấp', 'đẩy nhanh', 'đẩy mạnh', 'tập trung', 'khẩn trương', 'chủ động', 'tích cực', 'tiếp tục', 'tăng cường', 'nghiêm túc', 'rà soát',
  'mỗi', 'tự', 'để', 'gồm', 'bao gồm', 'hàng', 'định kỳ', 'hoàn thành', 'hoàn thiện', 'báo cáo', 'tổ chức', 'triển khai', 'xây dựng', 'phối hợp', 'chịu trách nhiệm', 'có trách nhiệm',
  'thành lập', 'đăng ký', 'cử', 'căn cứ', 'cần', 'phải', 'kịp thời', 'thường xuyên', 'nhanh chóng', 'quyết liệt', 'gửi', 'bố trí', 'chuẩn bị', 'thực hiện', 'giữ', 'giữ vững', 'duy trì', 'kiện toàn', 'lập', 'ghi', 'nộp', 'bàn giao', 'khắc phục', 'bảo đảm', 'đảm bảo', 'huy động', 'chỉ đạo',
);
/** … but for what was given first, where what is due of it follows. */
export const GIVEN_WORK = 'được (?:phân công|giao)';
export const GIVEN_CONTENT = 'viết|xây dựng|soạn thảo|chuẩn bị';
export const DUE_LATER = 'gửi|nộp|trình|phải|có trách nhiệm';
/** 'chương trình' is no verb. */
export const BEFORE_TRINH = '(?:chương|công|quy|lộ|quá)';
/** … and these always. */
export const DUTY_MODALS = 'có trách nhiệm|chịu trách nhiệm|phải|cần';
/** Who is told by what he does: 'Người nhận hồ sơ có trách nhiệm', 'Cơ quan đăng ký đầu tư phải'. */
export const DESCRIBED = '(?:(?:các|những) )?(?:cơ quan|đơn vị|tổ chức|người|bộ phận|cá nhân|hộ|doanh nghiệp|trực ban|cơ sở|nhà thầu|trường)(?! (?:hợp|nào))';
/** … what a single verb in front of tells of the group, not its duty. */
export const OWES = 'phải|có trách nhiệm|chịu trách nhiệm';
/** ', nhất là ở vùng cao,' */
export const ABOVE_ALL = 'nhất là|đặc biệt là|trước hết là';
export const SHOULD = 'cần';
export const BY_WHAT = 'theo(?! dõi| (?:kế hoạch|lịch|danh sách) (?:tiến hành|tự|chủ động|có trách nhiệm|phải|cần)(?![\\p{L}]))|căn cứ';
/** … and, with what was given said, these too. */
export const LATER_LIMIT_ENDS = 'nhắc nhở|nhắc|trực tiếp(?! (?:gửi|tự|báo cáo|chuẩn bị|vận động|xây dựng|nộp))|dự(?! (?:thảo|án|toán|kiến))|tham dự|chỉ đạo|theo dõi|đôn đốc|hướng dẫn';

/** A group narrowed by how it stands: 'các đoàn trực thuộc chưa tổ chức đại hội phải …'. */
export const GROUP_STATE = 'được(?! (?:giao|phân công|kiểm tra|giám sát))|nhận ủy thác|tự bảo đảm|trong lĩnh vực|tại(?! (?:cuộc|hội nghị|buổi|phiên|kỳ))|vùng(?! (?:cao|sâu|xa|trũng|ven|biên|lũ))|cấp trên|chưa|chậm(?! nhất)|còn|vừa|đang|dọc|nơi|không bị|có(?! (?:trách nhiệm|ít nhất|tối thiểu|văn bản|báo cáo|kế hoạch|phương án|công văn|biện pháp|giải pháp))';
/** What must follow for the words before it to have narrowed the group. */
export const STATE_ENDS = 'nào thì|thì|nộp|gửi|mỗi|hàng|định kỳ|phải|cần|khẩn trương|nghiêm túc|có trách nhiệm|chịu trách nhiệm|chủ động|thường xuyên|tiếp tục|tập trung|tăng cường|kịp thời|tích cực|rà soát|hoàn thành|tổ chức|chỉ đạo|chủ trì|phối hợp|bố trí';

export const GIVEN_TO_LEAD = /chủ trì *$/u;

/** Those who work together, told one after the other: 'cán bộ, công chức, viên chức cơ quan'. */
export const STAFF = '(?:(?:toàn thể|tập thể|đội ngũ) )?(?:cán bộ|đoàn viên|công chức|giảng viên|giáo viên)(?:(?:, | và )(?:công chức|viên chức|người lao động|chuyên viên|nhân viên|đảng viên|đoàn viên|hội viên|thanh niên|giáo viên|giảng viên|sinh viên|học sinh|chiến sĩ|thiếu nhi))+(?: (?:trong |của )?(?:toàn )?(?:ban|cơ quan|đơn vị|ngành|nhà trường|trường|văn phòng|sở|xã|phường|tỉnh|hệ thống)(?! hành)(?![\\p{L}]))?';
/** Openings of a group that need no 'các'. */
export const GROUP_STARTS = '(?:tất cả |toàn thể |toàn bộ |hệ thống )?(?:các|những|từng|mỗi|hai)';
export const BARE_GROUPS = `(?:${oneOf(
  '(?:đảng ủy|chi ủy|chi bộ|đảng bộ), (?:đảng ủy|chi ủy|chi bộ|đảng bộ)(?= (?:trực thuộc|các|cơ sở)(?![\\p{L}]))',
  ...OFFICES_BY_WORK,
  'cơ quan quản lý', 'cơ quan có thẩm quyền', 'đối tượng (?:được )?(?:kiểm tra|thanh tra|giám sát|khảo sát)(?= \\p{L})', 'ban, đơn vị', 'cơ quan, ban, ngành', 'tổ chức, cá nhân', 'nhà đầu tư', 'ban quản trị', 'cơ quan chủ quản', 'chính quyền các địa phương', 'sở, ban, ngành', 'sở, ngành', 'bộ, ngành, địa phương', 'bộ, ngành', 'chủ đầu tư', 'nhà thầu', 'đơn vị (?:thi công|tư vấn|thí nghiệm|vận hành|quản lý vận hành|cung cấp|thiết kế|giám sát|kiểm toán)', 'tư vấn (?:giám sát|thiết kế)', 'liên danh nhà thầu', 'chính quyền(?: (?:địa phương|cơ sở|các cấp|cấp (?:xã|huyện|tỉnh)))?', 'hệ thống truyền thanh(?: cơ sở)?', 'hệ thống truyền thông', 'hệ thống y tế(?: cơ sở)?', 'cơ quan, tổ chức', 'cơ quan (?:chức năng|chuyên môn|liên quan|có liên quan|thông tấn,? báo chí|báo chí)', 'lực lượng(?= (?:chức năng|kiểm soát quân sự|công an|quân đội|quân sự|kiểm lâm|kiểm ngư|hải quan|quản lý thị trường|y tế|biên phòng|dân quân|cảnh sát|bảo vệ|xung kích|vũ trang|tại chỗ|thanh niên)(?![\\p{L}]))', 'đơn vị (?:chức năng|liên quan|có liên quan)', 'chủ (?:rừng|hồ|hồ chứa|đập|tàu|phương tiện|hộ|cơ sở|doanh nghiệp)', 'đoàn cơ sở', 'cơ sở đoàn', 'cấp ủy', 'đoàn cấp',
  'cơ quan, đơn vị', 'lực lượng (?:tham gia )?bảo vệ an ninh, trật tự ở cơ sở', 'tỉnh, thành đoàn', 'huyện, thành, thị đoàn', 'phòng, ban', 'ban ngành', 'mặt trận tổ quốc và các đoàn thể', 'mặt trận và các đoàn thể', 'mặt trận và các tổ chức đoàn thể', '(?:các )?bộ, cơ quan ngang bộ(?:, cơ quan thuộc chính phủ)?', 'cơ quan ngành dọc', 'báo, đài', 'clb, đội, nhóm', 'câu lạc bộ, đội, nhóm',
  'cơ quan ngang bộ', 'cơ quan thuộc chính phủ', '(?:ủy viên|thành viên)(?= (?:ủy ban|ban|đoàn|tổ|hội đồng)(?![\\p{L}]))',
  '(?:đơn vị|cơ quan|địa phương|chi bộ|tổ chức đảng|doanh nghiệp|cơ sở(?: đoàn| hội)?|trường|đối tượng)(?= (?:có tên|là đối tượng|(?:không )?thuộc|không có tên|không nhất trí)(?![\\p{L}]))',
  '(?:đơn vị|cơ quan|địa phương|chi bộ|tổ chức đảng|doanh nghiệp|cơ sở(?: đoàn| hội)?|trường|đối tượng|đoàn trường|chi đoàn|liên đội|cấp ủy|khoa|phòng|đoàn cơ sở)(?= (?:không )?được (?:kiểm tra|giám sát|khảo sát|thanh tra|giao|phân công))',
)})`;
/** Nouns that go on with no group: 'các sở, ngành và chính quyền địa phương' are two. */
export const GROUPS_OF_THEIR_OWN = 'chính quyền|(?:lãnh đạo|thủ trưởng)(?= các)';
/** With a capital they begin another group: 'Đoàn các xã, phường, Đoàn trực thuộc'. */
export const HEADS_OF_THEIR_OWN = 'đoàn(?! trực thuộc)|hội|công đoàn|ủy ban|sở|ban';
/** 'UBND các huyện: ', one in each of the places behind it. */
export const OF_PLACES = '((?:ủy ban nhân dân|ubnd|đoàn|hội nông dân|hội phụ nữ|hội liên hiệp phụ nữ|đảng ủy|huyện ủy|hội lhpn|chủ tịch ubnd|chủ tịch ủy ban nhân dân)) các (tỉnh|huyện|xã|phường|quận|thị xã): *';
/** 'các Hạt Kiểm lâm: Bác Ái, Thuận Bắc': an office in each place. */
export const OF_OFFICES = 'các ((?:phòng|hạt|trạm|chi cục|trung tâm|ban chỉ huy) [^:;.,]{3,40}): *';
/** Groups without a plural, with a capital. */
export const CAPITAL_GROUPS = '(?:đoàn|hội)(?: cơ sở)? trực thuộc(?! (?:tỉnh|thành|huyện|trung ương|đảng))';
export const PLURAL_HEADS = `(?:${oneOf(
  'liên đội', 'chi đội', 'trưởng trạm', 'chủ', 'ủy ban nhân dân', 'ubnd', 'hđnd', 'hội đồng nhân dân', 'ủy ban mặt trận tổ quốc', 'cấp ủy', 'đảng ủy', 'ban thường vụ',
  'thường trực', 'ban chấp hành', 'đoàn', 'công an', 'phòng', 'trung tâm', 'ban', 'văn phòng', 'sở', 'đoàn thanh niên', 'liên chi đoàn', 'chi đoàn', 'chi hội', 'chi bộ', 'trạm y tế', 'công đoàn', 'hội', 'ủy ban kiểm tra', 'hội đồng đội', 'ban nhân dân', 'ban công tác mặt trận', 'ban chỉ huy', 'ban giám hiệu', 'ban chủ nhiệm', 'ban tự quản', 'ban quản lý(?! các khu (?:công|kinh))', 'ban lãnh đạo', 'ban giám đốc', 'ban chỉ đạo', 'ủy ban bầu cử', 'chi ủy', 'tổ công tác',
)})`;
export const LEADERS_OF = `(?:${oneOf(
  'đồng chí (?:bí thư|phó bí thư|chủ tịch|trưởng ban|trưởng phòng|giám đốc|thủ trưởng)(?= các)', 'đại biểu', 'cán bộ, đảng viên, công chức', 'cán bộ, đảng viên', 'cán bộ, đoàn viên',  '(?:phó )?trưởng(?= các)', '(?:cụm trưởng|cụm phó|khối trưởng|trưởng cụm)(?= các)', '(?:các )?(?:đồng chí )?(?:tập thể )?lãnh đạo', 'tập thể', 'thủ trưởng', 'người đứng đầu', 'cán bộ, công chức', 'cán bộ',
  'toàn thể',
)})`;
export const PLURAL = 'các';
/** Begin like a group of schools, villages, ministries. */
export const NO_GROUPS = '(?:các|những|từng|mỗi) (?:trường hợp|báo cáo|bản (?:tin|đồ|sao|vẽ|dự thảo|ghi|báo cáo)|bộ (?:tiêu chí|chỉ số|dữ liệu|luật|hồ sơ)|tổ hợp|cơ sở dữ liệu)';
export const PLURAL_OR_LEVEL = '(?:các|cấp|\\d{1,3})';
/** 'Đoàn phường, xã và trực thuộc', 'UBND xã, phường': levels in a row mean all of them. */
export const LEVELS_IN_A_ROW = '(?:tỉnh|xã|phường|thị trấn|huyện|quận|thị xã|trường)(?:,| và) (?:xã|phường|thị trấn|huyện|quận|thị xã|thành phố|đặc khu|trực thuộc|trường|(?:(?:huyện|quận|thành|thị), )?(?:huyện|quận|thành|thị) (?:đoàn|ủy))';
/** Bodies that only places have, and what those are called. */
export const GOVERNING_HEADS = 'ubnd|ủy ban nhân dân|hđnd|hội đồng nhân dân';
export const LEVELS = 'tỉnh|thành phố|thành|huyện|quận|thị xã|thị|xã|phường|thị trấn|đặc khu|địa phương|cấp';
/** A group that holds everybody whom the matter concerns. */
export const CONCERNED = 'liên quan';
/** 'Các Tập đoàn, Tổng công ty nhà nước' are one group, 'các sở, UBND xã' two. */
export const FIRM_NOUNS = 'tổng công ty|tập đoàn|công ty|doanh nghiệp|ngân hàng';
/** Bodies that a paper names in low letters by their trade: 'công ty phần mềm'. */
export const LOW_BODIES = 'công ty|nhà cung cấp|nhà thầu|ngân hàng|hãng';
/** What a heading tells a group by: 'các doanh nghiệp hoạt động trên địa bàn'. */
export const GROUP_ATTRIBUTES = 'hoạt động|kinh doanh|có|được|đang|chưa|thuộc|trên|tại|ở|nằm|đóng|nơi|làm|không|vừa|mới|sử dụng|khai thác';
const PLACE = '\\p{Lu}\\p{L}*(?: \\p{Lu}\\p{L}*){0,3}';
/** ' từ Thanh Hóa đến Quảng Trị' */
export const FROM_TO = ` từ (?:(?:tỉnh|thành phố) )?${PLACE} (?:đến|tới) (?:(?:tỉnh|thành phố) )?${PLACE}(?![\\p{L}])`;
export const SEVERAL = '(?:ubnd |ủy ban nhân dân |hđnd )?(?:các|cấp|từng)';
export const TICKED_GROUPS = oneOf(
  'các tỉnh, thành đoàn', 'tỉnh đoàn', 'thành đoàn', 'đoàn trực thuộc', 'huyện đoàn', 'các huyện, thành', 'các cơ sở đoàn',
  'ubnd các', 'ủy ban nhân dân các', 'các địa phương', 'các tỉnh', 'các sở', 'các xã', 'các phường', 'các huyện', 'các đơn vị',
  'các ban, đơn vị', 'tỉnh ủy', 'các cấp bộ đoàn', 'các bộ',
);
export const BELONGS_TO = 'của|thuộc';
export const BELONGING = /^thuộc/;
/** 'Sở Nội vụ các tỉnh, thành phố': one body of each. */
export const LEVELS_OF_EACH = '(?:tại |ở )?các (?=(?:(?:tỉnh|thành|huyện|thị|quận|đảng) ủy|quân khu|quân chủng|tổng công ty|công ty|tập đoàn|doanh nghiệp|viện|bệnh viện|nhà máy|trung tâm|tỉnh|thành phố|huyện|quận|thị xã|xã|phường|đặc khu|địa phương|trường|cơ sở|cấp|đơn vị|sở|ngành|bộ|cơ quan|ấp|thôn|khu phố|khóm|bản|chi bộ|khoa|phòng)(?![\\p{L}]))';
/** ', phường và đặc khu' behind 'Trạm y tế xã': one of each level. */
export const FURTHER_LEVELS = '(?:(?:, | và |, và )(?:xã|phường|thị trấn|huyện|quận|thị xã|thành phố|đặc khu)(?! (?:đoàn|ủy)))+(?: trực thuộc trung ương)?(?![\\p{L}])';
/** 'mỗi đơn vị' behind a list means each of them. */
export const EACH_OF_THEM = /^(?:mỗi|từng)(?=\s)/iu;
/** 'các khu phố 2, 3 và 5'. */
export const NUMBERS_IN_A_ROW = ` (?:(?:khối|khóa|lớp|cụm) \\d{1,3}(?:(?:, | và )\\d{1,3})*|\\d{1,3}(?:(?:, | và )\\d{1,3})+)(?![\\p{L}\\d/.%]| ${COUNTED})`;
