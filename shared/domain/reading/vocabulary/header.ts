/** Patterns of the head of a paper that hold Vietnamese words. */
import { either } from './one-of.ts';

export const NUMBER_WORD = '(?:Số|SỐ|số)';
/** Inside a line capitals without a colon cite another paper: 'THEO QUYẾT ĐỊNH SỐ 15/QĐ-TTG'. */
export const NUMBER_WORD_INSIDE = '(?:Số|số|SỐ(?=\\s*:))';

/** The line before ends with the kind of another paper. */
export const CITES = /(?:theo|kèm) (?:quyết định|nghị quyết|kế hoạch|chỉ thị)\s*$/u;

const PLACE = '(?!(?:ngày|sáng|chiều|trong|tháng|năm|vào|từ|số|hồi)[ ,])(?<place>\\p{L}[\\p{L} .\'’-]{1,40}?)';
/** The beginning of a line or of its second column. */
const AT = '(?:^|[\\t|)]| {3,})';
/** Telegrams say the hour too: 'hồi 16 giờ 30 phút'. */
const AT_CLOCK = '(?:(?:hồi|lúc|vào hồi) *[\\d.…_]{0,6} *(?:giờ|h) *[\\d.…_]{0,6} *(?:phút|\')?,? *)?';
const BLANK = '[\\s.…_]*';

/** Where a paper says its place and day; the first that matches counts. Read over aligned text. */
export const PLACE_DATES: readonly { pattern: RegExp; malformed: boolean }[] = [
  // Hà Nội, ngày 09 tháng 02 năm 2021 · Hà Nội, hồi 16 giờ 30 phút ngày 09 tháng 02 năm 2021 · ngày   tháng   năm 2026
  { pattern: new RegExp(`(?:^|[\\t|)]| {3,}| )${PLACE} *, *${AT_CLOCK}ngày(?<day>${BLANK}\\d{0,2}${BLANK})tháng(?<month>${BLANK}\\d{0,2}${BLANK})năm *(?<year>\\d{4}|[.…_ ]*)`, 'u'), malformed: false },
  // Hà Nội, ngày 04/10/2021
  { pattern: new RegExp(`${AT}${PLACE} *, *ngày *(?<day>\\d{0,2}|[.…_ ]+) *[/.-] *(?<month>\\d{1,2}) *[/.-] *(?<year>\\d{4})`, 'u'), malformed: false },
  // Hà Nội, 04 ngày 10 năm 2021 · Hà Nội, ngày 04 ngày 10 năm 2021 · Hà Nội, tháng 10 ngày 04 năm 2021
  { pattern: new RegExp(`${AT}${PLACE} *,? *(?:ngày *)?(?<day>\\d{1,2}) *(?:ngày|tháng) *(?<month>\\d{1,2}) *(?:năm|tháng) *(?<year>\\d{4})[\\s.]*$`, 'u'), malformed: true },
  { pattern: new RegExp(`${AT}${PLACE} *, *tháng *(?<month>\\d{1,2}) *ngày *(?<day>\\d{1,2}) *năm *(?<year>\\d{4})`, 'u'), malformed: true },
  { pattern: new RegExp(`${AT}${PLACE} *, *ngày *(?<day>\\d{1,2}) *tháng *(?<month>\\d{1,2}) *[/.,-]? *(?<year>\\d{4})`, 'u'), malformed: true },
  // ngày 11/11/2025, without a place, alone on its line
  { pattern: /^(?<place>)ngày *(?<day>\d{1,2}) *[/.-] *(?<month>\d{1,2}) *[/.-] *(?<year>\d{4})[\s.]*$/u, malformed: false },
  // ngày 04 tháng 10 năm 2021, without a place, alone on its line
  { pattern: /^(?<place>)ngày(?<day>[\s.…_]*\d{0,2}[\s.…_]*)tháng(?<month>[\s.…_]*\d{0,2}[\s.…_]*)năm *(?<year>\d{4})[\s.]*$/u, malformed: false },
];

const DAY = '(?<day>\\d{1,2}) *(?:[/.-]| tháng |tháng) *(?<month>\\d{1,2}) *(?:[/.-]|,? *năm) *(?<year>\\d{4})';
const SEVERAL = '(?:\\d{1,2} *(?:,|và|-|đến(?: ngày)?) *)*';
const PART = `(?:(?:vào|trong|hồi|lúc|từ) )*(?:\\d{1,2} *(?:giờ|h|g) *\\d{0,2} *(?:phút|')?,? *)?(?:(?:sáng|chiều|tối|cả|hai|2|02|03|3|các|buổi sáng|buổi chiều)(?: thứ [\\p{L}\\d]+,?)? *)?`;

/** Ngày 30/9/2021, cơ quan … tổ chức giao ban · Sáng 07/7/2025, đồng chí … chủ trì giao ban · Tại phiên họp ngày 16/5/2025, … */
export const OPENING_DATE = new RegExp(`^(?:[-–*] *)?(?:thời gian *: *)?(?:tại (?:phiên họp|cuộc họp|hội nghị|buổi làm việc)(?: [^,;.\\d]{1,40})? )?(?:${PART}ngày *|(?:sáng|chiều|tối) +)${SEVERAL}${DAY}`, 'u');
/** Kết luận … tại cuộc họp ngày 12/3/2024 */
export const TITLE_DATE = new RegExp(`(?<!đến )(?<!trước )(?<!hết )ngày *${SEVERAL}${DAY}`, 'u');
/** … đã chủ trì cuộc họp ngày 12 tháng 3 năm 2024 */
export const MEETING_DATE = new RegExp(`(?:${either(
  'họp', 'hội nghị', 'giao ban', 'làm việc', 'phiên', 'buổi', 'tại [^.;]{0,80}', 'trực tuyến', 'vào', 'sáng', 'chiều',
)})(?:[^.;]{0,80}? ngày *|[^.;\\d]{0,40}(?:sáng|chiều|tối|ngày) *)${SEVERAL}${DAY}`, 'u');

/** A place and day that a line broke anywhere: 'Đắk Hà, ngày 21' and 'tháng 02 năm 2023', 'Sơn' and 'La, ngày 16 tháng 11'. */
export const DATE_BROKEN = new RegExp(`^${PLACE} *, *ngày *\\d{1,2} *tháng *\\d{1,2} *năm *\\d{4}[\\s.|]*$`, 'u');

/** 'Thủ tướng Chính phủ vừa ký Công điện số 114/CĐ-TTg ngày 19/7/2025': a paper as the news prints it, without its head. */
export const ANNOUNCED = /(?:ký|ban hành|ra) (?:ban hành )?(?:công điện|thông báo|kế hoạch|chỉ thị|quyết định|công văn|kết luận)(?: khẩn| hỏa tốc| kết luận)? số *(?<number>\d+) *[-/] *(?<symbol>[^\s,.;()]+)(?:[^.;]{0,20}? ngày *(?<day>\d{1,2})[/.-](?<month>\d{1,2})[/.-](?<year>\d{4}))?/u;
/** It stands in one of the first paragraphs. */
export const ANNOUNCED_WITHIN = 3;

export const STOP_ISSUER = /^ *(?:số *[:.]|số +\d|v\/v)/u;
export const OPENS_TEXT = /^(?:(?:sáng |chiều |trong )?(?:các )?ngày \d[^\n]{40,}|(?:thực hiện|sau khi|căn cứ|tiếp theo|nhằm|hồi|xét|để)[^\n]{100,})/u;
export const PERSON_NAME = /^(?:(?:TS|ThS|PGS|GS|BS)\.? ?)*\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,4}$/u;
export const NOT_NAME = /^(?:nơi nhận|đã ký|lưu|văn phòng|ban |sở |bộ |phụ lục|thông báo|kế hoạch)/u;
export const BARE_ISSUER = /^(?:VĂN PHÒNG|BAN TỔ CHỨC|BAN KIỂM TRA|ỦY BAN KIỂM TRA)$/u;
/** What stands beside the issuer's name: columns, or in the text of a PDF, one space further, the name of the state or of the Party. */
export const BESIDE_ISSUER = /\t|\s{4,}|\|| (?=CỘNG H(?:ÒA|OÀ) XÃ HỘI|ĐẢNG CỘNG SẢN VIỆT NAM)/u;
