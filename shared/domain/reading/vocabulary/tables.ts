/** What the header of a column says the column holds; the first that matches counts. */
import { either, oneOf } from './one-of.ts';
/** A cell that repeats the one above. */
export const DITTO = /^[\s"'″”“-]*(?:(?:nt|như trên)[\s"'″”.-]*|["″”]+\s*)$/iu;
const INSPECTED = either(
  'đơn vị', 'đối tượng', 'cơ quan', 'địa phương', 'tổ chức(?: đảng| đoàn| hội)?', 'cấp ủy', 'cơ sở(?: đoàn| hội| giáo dục)?',
  'trường(?: học)?', 'xã', 'phường', 'huyện', 'tỉnh', 'thành phố', 'doanh nghiệp', 'chi đoàn', 'chi bộ', 'chi hội', 'liên đội',
  'đoàn cơ sở', 'công trình', 'dự án', 'khoa', 'bộ môn',
);
const SEVERAL_INSPECTED = `(?:${INSPECTED})(?:(?:, | và |/)(?:${INSPECTED}))*`;
/** Columns of inspected units in a table of rounds or of days. */
export const COLUMN_OF_INSPECTED = `(?:các |tên )?${SEVERAL_INSPECTED}(?: (?:đến )?làm việc| đến)?`;
/** A row of one cell that says when those below it are. */
export const ROW_OF_TIME = 'quý|tháng|tuần|từ ngày|ngày|đợt (?:\\d{1,2}|[ivx]{1,4})(?= ?[:(])';
/** A list of people, not of units. */
export const COLUMN_OF_PEOPLE = 'họ (?:và )?tên|họ, tên|chức vụ|chức danh';
/** What each row of a schedule says where it says anything. */
export const MATTER_OF_INSPECTION = 'kiểm tra|giám sát|khảo sát|thanh tra|phúc tra|đi cơ sở';
/** What one goes there for. */
export const MATTER_OF_VISIT = 'nội dung (?:kiểm tra|giám sát|khảo sát|thanh tra)';
/** Beside 'đơn vị kiểm tra', who inspects. */
export const COLUMN_OF_PASSIVE = 'được|chịu';
/** Of two columns of leads, the one of those who answer in person. */
export const COLUMN_OF_HEADS = 'người đứng đầu|thủ trưởng|lãnh đạo|người chịu trách nhiệm';
/** Who leads and who helps in one column. */
export const COLUMN_OF_BOTH = 'chủ trì ?(?:/|,|và) ?(?:đơn vị |cơ quan )?phối hợp';
export const COLUMNS = [
  ['number', 'stt|tt|số tt|số thứ tự'],
  ['team', '^(?:tên )?(?:cụm(?: thi đua)?|khu vực|đoàn|tổ)(?: (?:kiểm tra|giám sát|khảo sát|công tác))?(?: số)?$'],
  // 'Nhiệm vụ được giao', 'Việc phải hoàn thành' are matter
  ['text', '^(?:các )?(?:công việc|việc|nhiệm vụ|nội dung)(?: công việc| nhiệm vụ)? (?:(?:phải|cần|được) )?(?:hoàn thành|thực hiện|giao|phân công)$'],
  // 'Đơn vị chủ trì/phối hợp': who leads stands first
  ['lead', COLUMN_OF_BOTH],
  ['support', 'phối hợp|hỗ trợ|cùng tham gia|cùng thực hiện|tham gia thực hiện|đơn vị tham gia|cơ quan tham gia'],
  ['unit', oneOf(
    `${SEVERAL_INSPECTED} (?:được |chịu )?(?:kiểm tra|giám sát|khảo sát|thanh tra)(?!\\p{L}| chéo)`,
    `tên ${SEVERAL_INSPECTED}(?! (?:chủ trì|thực hiện|phối hợp|phụ trách))`,
    '(?:địa điểm|nơi|địa chỉ) (?:được |chịu )?(?:kiểm tra|giám sát|khảo sát|thanh tra|đến)', '(?:cơ sở|đơn vị|địa bàn|xã) (?:đến|đi|về)(?: công tác| cơ sở)?$', `^(?:${either(
      'tổ', 'lớp', 'khoa', 'phòng', 'trường', 'trạm', 'hộ', 'xã', 'phường', 'huyện', 'chi đoàn', 'chi bộ', 'liên chi', 'câu lạc bộ',
    )}) (?:[^ ]+ )?(?:được|chịu) (?:kiểm tra|giám sát|khảo sát|thanh tra)$`,
  )],
  ['round', 'đợt|cuộc(?: kiểm tra| giám sát)?|đợt kiểm tra'],
  ['other', either(
    'lãnh đạo (?:phụ trách|chỉ đạo|theo dõi)', '(?:đ\\/c |đồng chí )?(?:thường trực|bí thư|lãnh đạo [^ ]+) phụ trách', 'người chỉ đạo',
    'trưởng (?:đoàn|nhóm)', 'tổ trưởng',
  )],
  ['lead', oneOf(
    'chủ trì', 'đơn vị thực hiện', 'cơ quan thực hiện', 'đơn vị, cá nhân thực hiện', 'phụ trách', 'người thực hiện',
    'cơ quan tham mưu', 'đơn vị tham mưu', 'trách nhiệm', 'phân công', 'đơn vị đầu mối', 'cơ quan, đơn vị thực hiện',
    'tổ chức thực hiện', 'đầu mối', 'chịu trách nhiệm', 'được giao', 'giao cho',
  )],
  ['time', either(
    '^(?:thứ, )?ngày(?:, (?:tháng|buổi|giờ))?$', '^(?:buổi|giờ), ngày$', 'thời gian', 'thời hạn', 'hạn hoàn thành', 'tiến độ', 'hoàn thành',
    'thời điểm', 'hạn', 'ngày hoàn thành', 'ngày kiểm tra', 'ngày giám sát', 'ngày làm việc', 'ngày khảo sát', 'deadline',
  )],
  ['other', 'kết quả|sản phẩm|ghi chú|cơ quan ban hành|cấp trình|địa điểm|thành phần|căn cứ|nội dung sản phẩm'],
  ['text', oneOf(
    'nhiệm vụ', 'nội dung', 'công việc', 'tên việc', 'hoạt động', 'tên nhiệm vụ', 'giải pháp', 'văn bản', 'tên đề án', 'đề án',
    'chỉ tiêu', '(?<!làm )việc',
  )],
  // a bare 'Thực hiện', 'Đơn vị', 'Cán bộ'
  ['lead', 'thực hiện|đơn vị|cơ quan|cá nhân|bộ phận|cán bộ|người'],
] as const;
