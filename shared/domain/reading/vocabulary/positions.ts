/** Words that people are named by: their positions and the forms of address, in the spelling of `alignSpelling`. */
import { either, oneOf } from './one-of.ts';

/** Positions people are named by; longer ones first. */
export const POSITIONS = oneOf(
  'chủ tịch nước', 'thủ trưởng đơn vị', 'ủy viên ban thường vụ', 'ủy viên ban chấp hành', 'ủy viên ban bí thư', 'ủy viên bộ chính trị',
  'ủy viên',
  'phó thủ tướng thường trực', 'phó thủ tướng chính phủ', 'phó thủ tướng', 'thủ tướng chính phủ', 'thủ tướng', 'bí thư thứ nhất',
  'bí thư thường trực', 'bí thư ban chấp hành', 'phó bí thư thường trực', 'phó bí thư', 'bí thư', 'phó chủ tịch thường trực',
  'phó chủ tịch', 'chủ tịch', 'phó giám đốc', 'tổng giám đốc', 'giám đốc', 'phó chánh văn phòng', 'chánh văn phòng',
  'phó chánh văn phòng hđnd và ubnd', 'chánh văn phòng hđnd và ubnd', 'chánh văn phòng đoàn đbqh và hđnd',
  'chánh thanh tra', 'chánh án', 'viện trưởng', 'bộ trưởng', 'thứ trưởng thường trực', 'thứ trưởng', 'phó trưởng ban thường trực',
  'phó trưởng ban', 'trưởng ban', 'phó trưởng phòng', 'trưởng phòng', 'trưởng đoàn', 'trưởng công an', 'cục trưởng', 'vụ trưởng',
  'chi cục trưởng', 'tổng cục trưởng', 'chủ nhiệm', 'phó chủ nhiệm', 'thống đốc', 'tổng thanh tra', 'tổng kiểm toán',
  'hiệu trưởng', 'tổng biên tập', 'tư lệnh', 'chỉ huy trưởng', 'tổ trưởng', 'thủ trưởng', 'người đứng đầu', 'phó tổng giám đốc',
  'phó trưởng đoàn', 'trưởng đoàn kiểm tra', 'trưởng đoàn giám sát', 'trưởng đoàn khảo sát', 'trưởng đoàn thanh tra', 'trưởng cụm',
  'khối trưởng', 'trưởng đoàn công tác', 'thư ký đoàn kiểm tra', 'thư ký đoàn', 'trưởng khoa', 'bí thư chi bộ', 'bí thư chi đoàn',
  'chủ tịch công đoàn', 'trưởng khu phố', 'tổ trưởng tổ dân phố', 'phó trưởng khoa', 'phó khoa', 'trưởng bộ môn', 'điều dưỡng trưởng',
  'kỹ thuật viên trưởng', 'hộ sinh trưởng', 'kế toán trưởng',
  'giáo viên chủ nhiệm', 'giáo viên tổng phụ trách', 'kế toán', 'thủ quỹ', 'thư ký', 'chuyên viên', 'nhân viên', 'phó hiệu trưởng',
  'phó viện trưởng', 'trưởng thôn', 'trưởng ấp', 'trưởng bản', 'trưởng khóm', 'trưởng buôn', 'trạm trưởng', 'hạt trưởng', 'chỉ huy phó',
  'chính trị viên',
  'phó chỉ huy trưởng', 'chính ủy', 'tổng thư ký', 'phó tổng thư ký', 'tỉnh ủy viên', 'thành ủy viên', 'huyện ủy viên', 'đảng ủy viên',
  'quyền trưởng ban', 'phó cục trưởng',
  'phó vụ trưởng', 'phó tổng biên tập', 'tổng phụ trách đội', 'phó tổng cục trưởng', 'công chức địa chính - xây dựng',
  'công chức địa chính', 'công chức tư pháp - hộ tịch', 'công chức tư pháp', 'công chức văn hóa - xã hội', 'công chức tài chính - kế toán',
  'công chức văn phòng - thống kê', 'công chức văn phòng', 'công chức', 'cán bộ', 'pbt', 'pct', 'pgđ', 'cvp', 'pcvp', 'uv btv', 'uvbtv',
  'uv bch', 'uvbch', 'ủy viên btv', 'ủy viên bch', 'chủ tịch hội đồng thành viên', 'đội trưởng',
);
/** Who gives direction when named without an office of his own. */
export const LEADERS = `(?:${either(
  'phó thủ tướng', 'thứ trưởng', 'phó chủ tịch', 'phó bí thư', 'bí thư', 'phó hiệu trưởng', 'phó giám đốc', 'phó tổng giám đốc',
  'phó viện trưởng',
)})(?: chính phủ| thường trực)?(?= (?!sở|bệnh|công ty|trung tâm|nhà|viện|chi|ubnd|ủy ban|hđnd|hội đồng|tỉnh|huyện|thành|thị|đảng|các|cấp|ban|đoàn|thứ nhất|xã|phường|trung ương))`;
export const PERSON_HEADS = either(
  '(?:các )?(?:đồng chí|đ/c|đc)(?: (?:đại|thượng|trung|thiếu) (?:tướng|tá|úy))?', 'ông', 'bà', 'anh', 'chị', 'em', 'giáo sư', 'gs\\.?',
  'nghệ sĩ', '(?:bs|ths|ts|pgs|cn|ks|ds)\\.', 'bs ?cki{1,2}\\.?', 'bs\\.? ?cki{1,2}', 'đd', 'ths\\.? ?bs', 'ckii?', 'pgs\\.? ?,? ?ts\\.?',
  'ths', 'thầy(?! thuốc)', 'cô(?! (?:nuôi|giáo))', 'bác sĩ', 'tiến sĩ', 'thạc sĩ', 'kỹ sư', 'luật sư',
  '(?:đại|thượng|trung|thiếu) (?:tướng|tá|úy)',
);
/** Of them, with a capital in the middle of a name, syllables of places: 'Anh Sơn', 'Bà Rịa', 'Cô Tô'. */
export const ADDRESS_IN_PLACES = /^(?:ông|bà|anh|chị|em|thầy|cô)$/u;
/** Families whose names people bear first, and one who bears his as a place does. */
export const FAMILIES = either(
  'nguyễn', 'trần', 'lê', 'phạm', 'hoàng', 'huỳnh', 'phan', 'vũ', 'võ', 'đặng', 'bùi', 'đỗ', 'hồ', 'ngô', 'dương', 'lý', 'đinh', 'trương',
  'đoàn', 'lương', 'mai', 'tô', 'trịnh', 'đào', 'lâm', 'phùng', 'cao', 'tạ', 'hà', 'thái', 'chu', 'châu', 'vương', 'quách', 'la', 'lò',
  'giàng', 'vàng', 'sùng', 'thào', 'nông', 'ma', 'triệu', 'lục', 'kiều', 'nghiêm', 'tống', 'từ', 'lưu', 'khổng', 'thạch', 'danh', 'đàm',
  'bế', 'vi', 'hứa', 'lại', 'cù', 'doãn', 'ninh', 'tăng', 'thân', 'mạc', 'bạch', 'âu', 'cầm', 'quàng', 'tòng', 'rơ', 'siu', 'ksor', 'kpă',
);
export const NOT_PERSONS = 'hồ chí minh';
/** Family names that are heads of bodies too. */
export const SURNAMES: readonly string[] = ['đoàn'];
/** Who stands in for a head directs only, where that is all that is said of him. */
export const DEPUTIES = 'phó(?= )';
/** Leaders named together. */
export const SEVERAL_LEADERS = `các (?:${either(
  'đồng chí (?:phó(?= )|ủy viên(?! (?:bch|ban chấp hành|ủy ban kiểm tra))|lãnh đạo|bí thư|thứ trưởng)',
  'phó (?:thủ tướng|chủ tịch|bí thư|giám đốc)', 'đồng chí thường trực',
)})`;
/** People spoken of together. */
export const SEVERAL_PEOPLE = 'các (?:đồng chí|ông|bà|ủy viên|thành viên)';
/** Of them there are several in one body. */
export const ONE_OF_MANY = 'ủy viên|thành viên|cán bộ|chuyên viên|công chức|phó';
/** Behind an area it is said how often something is done. */
export const BEHIND_AREA = 'mỗi|hằng|hàng|định kỳ|thường xuyên';

/** What an office is held for: 'Ủy viên Ban Thường vụ phụ trách cụm'. */
export const HELD_FOR = `,? (?:(?:được phân công )?(?:phụ trách|công tác tại các)|được phân công theo dõi) (?:\\d{1,2} )?(?:${either(
  'cụm', '(?:các )?xã(?:, (?:phường|thị trấn|đặc khu))*', 'đơn vị', 'cơ sở', 'địa bàn', 'lĩnh vực', 'khối', 'quản trị', 'nội chính',
  'kinh tế', 'văn xã', 'chuyên môn', 'công nhân', 'nông thôn', 'trường học', 'thiếu nhi', 'phong trào', 'xây dựng đoàn', 'công tác',
  'kỹ thuật', 'tài chính',
)})`;
export const OPEN_AREAS = 'khối|công tác';
/** Positions that end with the head of the unit they are held in: 'Trưởng Ban Tổ chức Tỉnh ủy'. */
export const ENDS_WITH_HEAD = /(?:ban|phòng|khoa|đoàn)$/u;
