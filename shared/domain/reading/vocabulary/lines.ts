/** Words that no line ends with unless its sentence goes on in the next one: what is counted, and words that join. */
const COUNTED = 'số quý thứ lần khóa khoá điều khoản mục điểm tháng ngày năm tuần đợt kỳ phiên cấp nhóm loại hạng phần chương cụm khối lớp tổ bảng lục';
const JOINING = 'và của các với cho về tại từ đến trong theo là những do để bằng hoặc trên dưới trước sau gồm cùng mỗi khoảng';

/** … what is counted only where a number or a name follows. */
export const WAITS_FOR_NUMBER: ReadonlySet<string> = new Set(COUNTED.split(' '));
export const WAITS_FOR_MORE: ReadonlySet<string> = new Set([...COUNTED.split(' '), ...JOINING.split(' ')]);
/** The rest of a date that a line broke. */
export const REST_OF_DATE = /^(?:tháng|năm|quý) [\dIVX]/u;
/** Nothing but the number of a page: '12', '- 3 -'. */
export const PAGE_NUMBER = /^\s*(?:[-–]\s*)?\d{1,3}(?:\s*[-–])?\s*$/u;

/** How what stands behind a title begins. */
export const OPENS_BODY = /^(?:Căn cứ|Kính gửi|Để (?=\p{Ll})|Nhằm (?=\p{Ll})|Trên cơ sở|Sau khi|Ngày (?=\d)|Số(?= *:)|Thực hiện (?:Chương trình|Kế hoạch|Nghị quyết|Chỉ thị|Hướng dẫn|Quyết định|Công văn|Thông báo|Kết luận|Luật|Nghị định|Điều lệ|Công điện|Thông tư|Quy định|Quy chế|Đề án|Văn bản|ý kiến|chỉ đạo)(?!\p{L}))/u;

/** Tables that spaces set in columns. */
export const ALIGNED = {
  /** Over the first column. */
  numberHead: 's?tt|số tt|số thứ tự',
  /** Over narrow columns: the next head stands close behind them. */
  narrowHead: 'Đợt|Cuộc|Cụm|Thứ|Ngày|Buổi|Tháng|Quý|Tuần|Giờ|Đoàn|Tổ|Nhóm|ĐỢT|CỤM|THỨ|NGÀY|BUỔI|THÁNG',
  /** How a row without a number begins. */
  rowStart: 'Sáng|Chiều|Cả ngày|Ngày|Từ|Thứ|Tuần|Tháng|Quý|Đợt|Cụm|Đoàn|Tổ|Nhóm|\\d{1,2}\\/',
  /** Behind the table. */
  ends: 'nơi nhận|phụ lục|ghi chú ?:|kính gửi|\\(\\*{1,3}\\)',
} as const;
