/** Tables copied out of a page cell by cell: the words by which a cell is told from the next. */
import { either, oneOf } from './one-of.ts';
import { POSITIONS } from './positions.ts';

/** Heads of columns in capitals, longer ones first; with small letters a capital begins each of them. */
export const CAPTIONS = oneOf(
  'cơ quan, đơn vị chủ trì', 'cơ quan, đơn vị phối hợp', 'đơn vị chủ trì', 'đơn vị phối hợp', 'cơ quan chủ trì', 'cơ quan phối hợp',
  'cơ quan thực hiện', 'đơn vị thực hiện', 'đơn vị được kiểm tra', 'đơn vị được giám sát',
  'nội dung công việc', 'nội dung nhiệm vụ', 'nội dung thực hiện', 'nội dung', 'tên nhiệm vụ', 'nhiệm vụ cụ thể', 'nhiệm vụ', 'công việc',
  'hoạt động', 'giải pháp', 'chủ trì thực hiện', 'phối hợp thực hiện', 'chủ trì',
  'phối hợp', 'người phụ trách', 'phụ trách', 'phân công', 'thời gian hoàn thành', 'thời gian thực hiện', 'thời hạn hoàn thành',
  'thời gian', 'thời hạn', 'tiến độ', 'hoàn thành', 'sản phẩm', 'kết quả', 'ghi chú', 'địa điểm', 'đơn vị',
  'thành phần', 'cụm',
);
/** Stands over 'Chủ trì' and 'Phối hợp', which are printed below it. */
export const OVER_LEADS = either(
  'phân công(?: (?:thực hiện|nhiệm vụ))?', 'trách nhiệm(?: thực hiện)?', 'tổ chức thực hiện', 'đơn vị thực hiện', 'cơ quan thực hiện',
);
/** The rest of the head of a column of times. */
export const REST_OF_TIME = 'hoàn thành|thực hiện|hoàn|thành';
/** Begins the head of a column of times. */
export const TIME_HEAD = '(?:thời (?:gian|hạn)|tiến độ|hạn)(?: hoàn)?';
/** Columns of times by the whole of their heads, as rows may begin with. */
export const TIME_HEADS = 'Thời gian|THỜI GIAN';
export const NARROW_TIMES = 'thứ|buổi|tháng|quý|tuần|giờ';
/** Rows of one cell that say when those below them are. */
export const PARTS_OF_TIME = 'quý|tháng|tuần|đợt';
/** How a cell of names may begin beside the head of a body. */
export const NAME_STARTS = `(?:${either(
  'các', 'từng', 'mỗi', 'toàn thể', 'tất cả', 'tập thể', 'đ/c', 'đ\\.c', 'đồng chí', 'ông', 'bà', 'thủ trưởng', 'lãnh đạo', 'chính quyền',
  'ban, ngành', 'sở, ngành', `${POSITIONS}`,
)})`;
/** The whole of a cell that repeats the one above, or says that nobody is named. */
export const NOBODY = /^(?:nt|như trên|[-–″"]+)$/iu;
/** How a cell of times begins. */
export const TIME_STARTS = `(?:${either(
  'trước', 'từ', 'trong', 'đến', 'hết', 'xong', 'chậm nhất', 'muộn nhất', 'tháng', 'quý', 'tuần', 'ngày', 'sáng', 'chiều', 'thứ', 'hàng',
  'thường xuyên', 'thường kỳ', 'liên tục', 'cả năm', 'năm', 'chủ nhật', '\\d{4}(?: ?- ?\\d{4})?', 'đầu', 'giữa', 'cuối', 'nửa', 'định kỳ',
  'khi', 'sau', 'ngay', 'theo', 'đợt', 'dự kiến', 'học kỳ', 'dịp', 'tết', 'suốt', 'mỗi', '\\d{1,2} (?:ngày|tuần|tháng|năm)', 'hoàn thành',
  'quí', 'mùng', '\\d{1,2}h\\d{0,2}', '\\d{1,2} giờ', 't\\d{1,2}/\\d{4}', '\\d{1,2} ?[-/.] ?\\d{1,2}(?:[-/. ]+\\d+)*',
)})`;
/** … and nothing but a time is meant, wherever it stands. */
export const SURE_TIME = `(?:${either(
  '(?:trước|từ|trong|đến|hết|xong|chậm nhất|muộn nhất)(?: và trong)?(?: ngày| tháng| quý)? ?(?:\\d{1,2}/|tháng \\d|quý [ivx\\d])',
  '(?:tháng|quý) (?:\\d|[ivx]+(?:/| |$))', '\\d{1,2} ?[-/.] ?\\d{1,2} ?/ ?\\d{1,4}(?:/\\d{4})?', '\\d{1,2}/(?:\\d{1,2}(?:/\\d{4})?|\\d{4})',
  'hàng (?:ngày|tuần|tháng|quý|năm)', 'thường xuyên', 'cả năm', 't\\d{1,2}/\\d{4}',
)})`;
/** Behind these words a name is the object of what is told, no cell of its own. */
export const LEADS_TO_NAME = either(
  'trước', 'sau', 'hết', 'gửi', 'báo cáo', 'trình', 'tham mưu', 'của', 'cho', 'với', 'tại', 'về', 'và', 'các', 'cùng', 'do', 'từ', 'đến',
  'bởi', 'là', 'theo', 'giao', 'đối với', '(?<!trực )thuộc', 'ở', 'vào', 'trên', 'trong',
);
/** Heads of bodies that stand within others: what follows is the body whose they are. */
export const HOLDS_OTHER = either(
  'văn phòng', 'vp', 'ủy ban', 'ủy ban hội', 'đoàn trường', 'hội sinh viên', 'chi hội', 'liên chi hội',
  'ban (?:tổ chức|tuyên giáo|dân vận|nội chính|kiểm tra|tuyên giáo và dân vận)', 'ủy ban kiểm tra', 'ubkt', 'công an', 'đoàn',
  'đoàn thanh niên', 'đoàn cơ sở', 'đoàn cơ quan', 'đảng ủy', 'đảng bộ', 'chi bộ', 'chi đoàn', 'liên chi đoàn', 'công đoàn',
  'công đoàn cơ sở', 'thường trực', 'ban thường vụ', 'ban chấp hành', 'bch', 'btv', 'thanh tra', 'ban cán sự đảng', 'ban lãnh đạo',
  'ban giám đốc', 'ban quản lý', 'hội đồng', 'cơ quan', 'tạp chí', 'trung tâm', 'cơ quan thường trực', 'tổ giúp việc', 'tổ công tác',
  'ban chỉ đạo',
);
/** Words that make the next a part of their own name: 'Ban Xây dựng Đoàn', 'thành phố Hội An'. */
export const PART_OF_NAME = either(
  '(?<=(?:xây dựng|trung ương|công tác|cán bộ) )(?:đoàn|đảng|hội|đội)(?!\\p{L})', '(?<=thành phố )hội an', '(?<=hải )phòng',
);
/** A number goes on with them; the first with dates too. */
export const COUNTING_DAYS = 'tháng|quý|ngày|tuần|năm|thứ|trước|từ|đến|hết|-|[ivx\\d]+ -';
export const COUNTING = `${COUNTING_DAYS}|đợt|số|vực|cụm|và|khối|khóa|lớp`;
/** A name goes on with them and the capital behind: 'UBND xã Nhơn Ái', 'Huyện đoàn Bù Đăng'. */
export const BEFORE_PLACE = 'xã|phường|trấn|huyện|quận|tỉnh|phố|khu|đoàn|hội|ủy|trường|số|cổ';
/** Behind the table. */
export const BEHIND_TABLE = 'trên đây là|trong quá trình (?:triển khai|thực hiện)|ngoài ra|trường hợp';
/** Between the names of one cell. */
export const JOINS_NAMES = 'và|cùng|với|thuộc|của|hoặc|hợp';
/** 'Văn phòng Ban Phong trào' are two, 'Văn phòng UBND' is one. */
export const OFFICE = 'văn phòng|vp';
export const NOT_OF_OFFICE = 'ban(?! (?:chỉ|thường vụ|chấp hành|bí thư))|phòng|trung tâm|tổ|khoa|chi cục';
/** In front of the name of a person. */
export const ADDRESSES = 'đ/c|đ\\.c|đồng chí|ông|bà|anh|chị';
/** Columns of people. */
export const PEOPLE_HEADS = 'trưởng đoàn|trưởng nhóm|tổ trưởng|thành viên|lãnh đạo|người';
/** A time goes on behind them: 'nửa đầu tháng 5'. */
export const BEFORE_TIME = 'đầu|cuối|giữa|thành|xong|là|trong|vào|buổi';
