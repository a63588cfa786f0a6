/** Whom a sentence speaks of that bears no name: offices of small bodies and the bodies themselves, in the spelling of `alignSpelling`. */
import { either, oneOf } from './one-of.ts';

/** What people are called by who hold a small office. */
export const HOLDERS = oneOf(
  'già làng', 'trưởng bản', 'công an viên', 'người đại diện', 'kiểm soát viên', 'quản đốc', 'trưởng trạm', 'trưởng các bộ phận', 'tổ viên',
  'huấn luyện viên', 'trưởng đoàn', 'cụm trưởng', 'khối trưởng', 'đội trưởng', 'nhóm trưởng', 'lớp trưởng', 'liên đội trưởng', 'tổ trưởng',
  'trạm trưởng', 'trưởng thôn', 'trưởng bản', 'trưởng ấp', 'trưởng khóm',
  'trưởng nhóm', 'trưởng tiểu ban', 'phó đoàn', 'thủ quỹ', 'thủ kho', 'thủ thư', 'văn thư', 'kế toán', 'bảo vệ', 'lái xe', 'tạp vụ',
  'trực ban', 'cấp dưỡng', 'tổng phụ trách', 'giáo viên', 'giảng viên',
  'cố vấn học tập', 'bác sĩ', 'dược sĩ', 'điều dưỡng', 'nhân viên', 'cán bộ', 'chuyên viên', 'công chức', 'viên chức', 'cộng tác viên',
  'tình nguyện viên', 'báo cáo viên', 'tuyên truyền viên', 'thành viên',
  'đoàn viên', 'hội viên', 'đảng viên', 'đội viên', 'học viên', 'sinh viên', 'học sinh', 'phụ huynh', 'ủy viên', 'bí thư', 'phó bí thư',
  'giám đốc', 'hiệu trưởng', 'thủ trưởng', 'huấn luyện viên', 'chủ nhiệm', 'thư ký',
);

/** What small bodies are called by; a few words behind say which. */
export const SMALL_BODIES = oneOf(
  'công an', 'trạm y tế', 'hội cha mẹ', 'liên chi đoàn', 'liên chi hội', 'chi đoàn', 'chi hội', 'chi bộ', 'chi ủy', 'liên đội', 'chi đội',
  'đội', 'tổ', 'nhóm', 'câu lạc bộ', 'clb', 'ban', 'hội', 'đoàn', 'khoa', 'phòng', 'trạm', 'thư viện', 'nhà trường', 'nhà văn hóa',
  'bếp ăn', 'cơ quan',
  'cơ quan thường trực', 'đơn vị', 'bộ phận', 'lực lượng', 'nhà thầu', 'chủ đầu tư', 'tư vấn', 'doanh nghiệp', 'hợp tác xã', 'cửa hàng',
  'đại lý', 'hộ', 'gia đình', 'địa phương', 'thôn', 'tổ dân phố', 'khu phố', 'xã', 'phường', 'lớp',
  'trường', 'cơ sở', 'điểm', 'hội đồng', 'tiểu ban', 'ban quản lý', 'ban đại diện', 'chính quyền', 'đội hình', 'cấp ủy', 'lớp học',
  'trực ban', 'phân xưởng', 'quản đốc', 'dân quân tự vệ', 'căng tin', 'bệnh xá', 'kho', 'hạt', 'hợp tác xã', 'ban nhân dân', 'phụ huynh',
  'nhà mạng', 'ngành',
);

/** In front of them. */
export const HOW_MANY = `(?:${either(
  '(?:tất cả |toàn thể |toàn bộ )?(?:các|những|mỗi|mọi|từng)', '(?:(?:tất cả|toàn bộ) )?(?:hai|ba|bốn|\\d{1,3})(?! \\d)',
)}) `;

/** Begin what says which of them are meant; the duty stands farther behind. */
export const WHICH = either(
  'có', 'được', 'chưa', 'đã', 'đang', 'còn', 'bị', 'thuộc', 'ở', 'tại', 'trên', 'trong', 'nơi', 'dọc', 'của', 'do', 'phụ trách', 'đóng',
  'làm(?! việc (?:ngay )?với)', 'không', 'mới', 'vừa', 'ngoài', 'từ', 'sau', 'trước', 'cách', 'gần', 'chậm',
);

/** … and right behind the name of a body these are its duty: 'Doanh nghiệp gửi báo cáo'. */
export const AT_ONCE = either(
  'gửi', 'nộp(?![^,;.\\n]{0,40} (?:trễ|chậm|muộn) )', 'phải', 'có trách nhiệm', 'chịu trách nhiệm', 'nghe', 'xuống', 'báo cáo', 'chuẩn bị',
  'bố trí', 'cử', 'tự', 'thông báo', 'hoàn thành', 'đăng ký', 'bàn giao', 'rà soát', 'khắc phục', 'tiếp thu', 'giải trình', 'chủ động',
  'tích cực', 'nghiêm túc', 'lập', 'mời', 'không (?:tổ chức|để|được|bố trí|tự ý)',
);
/** Ends what narrows a body, whatever verbs stand before it: 'Liên đội không nằm trong danh sách kiểm tra thì tự chấm điểm'. */
export const THEN = ' thì (?=(?:tự|gửi|nộp|phải|báo cáo|thực hiện|có trách nhiệm|chủ động) )';

/** Behind them nobody certain is meant. */
export const WHOEVER = 'nào';
export const PAST = 'đã|vừa|từng';
export const TELLS = 'do|theo|sẽ|là|gồm|đạt|để|thì|như';
