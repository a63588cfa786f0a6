/** Words of time, in the spelling of `alignSpelling`. Pieces are put into the grammar's rules by name: '{date}'. */
import { either, oneOf } from './one-of.ts';

const year4 = '20\\d\\d';
const sep = ' ?[/.-] ?';
/** 15/10/2021 · 25/3 · 20 tháng 10 năm 2024 · 04-02-2020 */
const dayMonth = `\\d{1,2}(?:${sep}\\d{1,2}(?:${sep}${year4})?(?![\\d/])| tháng \\d{1,2}(?:,? ?(?:năm|/) ?${year4})?)`;
const weekday = '(?:\\(?thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])\\)?,? \\(?|chủ nhật,? \\(?)?';
const clock = `\\d{1,2} ?(?:giờ|h|g)(?: ?\\d{2})?(?: ?(?:phút|'))?`;
const month1 = `tháng \\d{1,2}(?: ?(?:[/-]|,? ?năm) ?${year4})?(?![\\d/])`;
const quarter1 = `quý (?:iv|i{1,3}|[1-4])(?: ?(?:[/-]|,? ?năm) ?${year4})?(?![\\d/])`;

export const TIME_PIECES: Readonly<Record<string, string>> = {
  date: `(?:ngày )?${dayMonth}`,
  ngayDate: `ngày ${dayMonth}`,
  dayOrDate: `(?:ngày )?\\d{1,2}(?:${sep}\\d{1,2}(?:${sep}${year4})?| tháng \\d{1,2}(?: ?(?:năm|/) ?${year4})?)?`,
  weekday,
  clock,
  month: month1,
  months: `(?:các )?tháng \\d{1,2}(?: ?/ ?${year4})?(?:(?:, | và | ?- ?)(?:tháng )?\\d{1,2})+(?: ?(?:[/-]|,? ?năm) ?${year4})?(?![\\d/])`,
  quarter: quarter1,
  quarters: `quý (?:iv|i{1,3}|[1-4])(?:(?:, | và | ?- ?)(?:quý )?(?:iv|i{1,3}|[1-4]))+(?: ?(?:[/-]|,? ?năm) ?${year4})?(?![\\d/])`,
  year: `năm ${year4}(?!\\d)`,
  bareYear: year4,
  maybeYear: `(?: ?(?:/|,? ?năm) ?${year4})?`,
  number: '\\d{1,3}(?: ?\\([^)]{1,30}\\))?|một|hai|ba|bốn|năm|sáu|bảy|mười',
  unitOfTime: 'giờ|ngày làm việc|ngày|tuần|tháng|năm',
  done: '(?:hoàn thành|xong|hoàn tất|kết thúc)',
  inside: '(?:xong trong|hoàn thành trong|ngay trong|ngay từ|trong|vào|ngay|xong|hoàn thành)',
  by: `(?:${either(
    'chậm nhất', 'muộn nhất', 'trễ nhất', 'không muộn hơn', 'không chậm hơn', 'không quá', 'không được quá', 'đến hết', 'cho đến hết',
    'đến', 'tới', 'hết', 'xong', 'hạn cuối', 'thời hạn', 'hạn', 'hạn chót', 'thời gian hoàn thành', 'thời hạn hoàn thành',
  )})(?: ?:)?(?: (?:là|vào|đến|trong|hết|cuối|ngày cuối))*`,
  before: '(?:trước|trước khi hết)',
  before2: '(?:trước|chậm nhất là trước|chậm nhất trước)',
  within: `(?:${oneOf(
    'trong', 'trong vòng', 'trong thời hạn', 'trong thời gian', 'sau', 'chậm nhất', 'chậm nhất là', 'chậm nhất sau', 'không quá', 'quá',
    'tối đa', 'thời hạn',
  )})(?: (?:vòng|thời hạn|thời gian))?`,
  next: '(?:tới|tới đây|sau|tiếp theo|kế tiếp)',
  this: '(?:này|nay|hiện tại)',
  from: '(?:từ|bắt đầu từ|khoảng từ|dự kiến từ|tính từ)',
  to: '(?: ?- ?| đến hết | đến | tới )',
  half: '(?:(?:10|mười) ngày (?:đầu|giữa|cuối)(?: của)?|nửa đầu|nửa cuối|nửa sau|đầu|giữa|cuối|trung tuần|thượng tuần|hạ tuần)',
  halfYear: '(?:06|6|sáu) tháng (?:đầu|cuối)(?: năm)?',
  signing: `(?:${oneOf(
    '(?:ký|ban hành|ký ban hành) (?:quyết định|thông báo|kế hoạch|văn bản|công văn|công điện|kết luận) này', 'ký ban hành',
    'ban hành (?:thông báo|văn bản|kế hoạch|công văn|quyết định) này', 'ra thông báo này',
    '(?:thông báo|kế hoạch|văn bản|công văn|quyết định|kết luận|công điện) này (?:được (?:ban hành|ký)|có hiệu lực|ban hành)',
    'thông báo này', 'văn bản này', 'ký',
    'ban hành', 'có (?:thông báo|kế hoạch|công văn|văn bản|kết luận) này',
  )})`,
  anchor: '(?:kể từ|tính từ|từ|sau)(?: (?:ngày|khi|thời điểm))?',
  meetingDay: `(?:${either(
    'ngày (?:hội nghị|họp giao ban|họp|giao ban|kết luận|làm việc)', '(?:hội nghị|cuộc họp|buổi họp|giao ban)(?: này)?',
    '(?:ngày )?hôm nay',
  )})`,
  meeting: '(?:giao ban|cuộc họp|hội nghị|kỳ họp|phiên họp)',
  partOfDay: '(?:sáng|chiều|tối|đêm|đầu giờ sáng|đầu giờ chiều)',
};

/** What stands before a date that is no deadline. */
export const NO_DEADLINE_BEFORE = new RegExp(
  `(?:${[
    // Kế hoạch số 45-KH/TWĐTN ngày
    'số(?! (?:liệu|lượng|hộ|người)) ?:? ?[^ ]{1,30}(?: [-/] ?[^ ]{1,20})?,?',
    // kết luận tại cuộc họp ngày
    'kết luận(?: [^.;,]{0,40})?',
    // chào mừng 50 năm ngày
    '(?:nhân dịp|kỷ niệm|chào mừng)(?: [^.;,]{0,60})?',
    // thiệt hại do mưa lũ từ ngày
    '(?:mưa|lũ|bão|thiên tai|dịch bệnh)(?: [^.;,]{0,15})?',
    // đã khởi công ngày
    'đã [^,;.]{0,40}',
    '(?:hiệu lực|áp dụng)(?: thi hành)?(?: kể)? từ',
    'giai đoạn(?: từ)?',
    // số liệu tính từ ngày 01/01/2018 đến hết ngày
    'tính từ(?: ngày)? [\\d/]{4,10} (?:đến|tới)(?: hết)?(?: ngày)?',
    // tránh dồn chi vào quý
    '(?:tránh|không|hạn chế)(?: để)? (?:dồn|kéo dài|nợ đọng|tồn đọng|chuyển)(?: [^.;,]{0,30})?',
    oneOf('xảy ra', 'tính', 'tính đến', 'tính đến hết', 'số liệu đến', 'số liệu chốt đến', 'chốt đến', 'chốt số liệu đến', 'số liệu tính đến', 'kể từ', 'đến nay', 'khởi công', 'vừa qua', 'sinh'),
  ].join('|')}) *$`,
  'u',
);

/** Words for a paper in front of its date: 'Nghị quyết của Đảng ủy ngày', 'ban hành ngày'. No paper is dated later than the one that cites it; a meeting to come is a day to be ready by. */
export const CITED_BEFORE = new RegExp(
  `(?:${oneOf(
    'ban hành', 'kèm theo', 'kèm', 'ký', 'kết luận', 'thông báo', 'nghị quyết', 'quyết định', 'công văn', 'kế hoạch', 'văn bản',
    'nghị định', 'thông tư', 'chỉ thị', 'công điện', 'báo cáo', 'tờ trình', 'luật', 'biên bản', 'hướng dẫn', 'họp', 'hội nghị',
    'giao ban', 'làm việc', 'chương trình', 'phiên họp', 'cuộc họp', 'buổi làm việc',
  )})(?: [^.;,]{0,25})? *$`,
  'u',
);

/** Every phrase of time has a digit or one of these; a sentence that has neither is not searched. */
export const IN_EVERY_TIME = /\d|tháng|năm|quý|tuần|ngày|thứ|nhật|hôm|mai|tết|kỳ|giờ|họp|nghị|nay|giao ban|đại hội|phiên|buổi|sáng|chiều|tối|trưa|đêm/u;

/** Triggers weaker than a preposition that still make 'ngày 29/4/2026' a day to be ready. */
export const ON_DAY_BEFORE = new RegExp(`(?:${either(
  'vào', 'trong', 'giờ', 'phút', 'sáng', 'chiều', 'tối', 'tổ chức', 'diễn ra', 'dự kiến', 'thời gian ?:', 'thời gian', 'gồm', 'các', 'họp',
  `h\\d{0,2}'?`, '\\(',
)})[ ,]*$`, 'u');

/** A nominal phrase that only names the period its matter belongs to. */
export const NOMINAL_PERIOD = /(?:^|[ ,])(?:việc|những|các|số|kết quả|hoạt động|nội dung|công tác|nhiệm vụ|ngày|kế hoạch|chương trình|chỉ tiêu)(?: [^ ,;.:]+){0,9} *$/u;
export const COMPLETION = /(?:công bố|xuất phát|khởi hành|chốt|khánh thành|tổng kết|gắn biển|bàn giao|sơ duyệt|tổng duyệt|chung kết|sơ khảo|khai mạc|bế mạc|phát động|ra quân|khởi động|diễn ra|gửi|nộp|hoàn thành|hoàn thiện|xong|trình|ban hành|ký kết|hoàn tất|giải ngân|báo cáo|triển khai|tổ chức|thành lập|vận hành|áp dụng|sử dụng|phê duyệt|tham mưu|xây dựng|đưa vào|khởi công|kết thúc|thực hiện)(?: [^ ,;.:]+){0,9} *$/u;
/** Words before 'trong năm' that make it the measure of a quota: 'tối thiểu 60 ngày trong năm'. */
export const QUOTA = {
  pattern: '(?:tối thiểu|ít nhất|không dưới|không ít hơn|từ) (\\d{1,4})(?: \\([^)]{1,20}\\))? (ngày|lần|buổi|lượt|cuộc|đơn vị|cơ sở|chuyến|đợt|tháng)(?: [^,;.]{0,30})?(?: trong|/| mỗi| một|/ ?1) ?(năm|tháng|quý|tuần|nhiệm kỳ)',
  per: { năm: 'năm' },
  subjectStop: 'thời gian (?:đi cơ sở|công tác|kiểm tra) của|đảm bảo|bảo đảm|có|phải|đi cơ sở|đi công tác|dành',
} as const;

/** Duties that come again. */
export const AGAIN = {
  units: 'tuần|tháng|quý|năm|ngày',
  every: { ngày: 'day', tuần: 'week', tháng: 'month', quý: 'quarter', năm: 'year' } as Readonly<Record<string, 'day' | 'week' | 'month' | 'quarter' | 'year'>>,
  each: '(?:hàng|mỗi)',
  notContinuous: /(?:chi|giáo dục|dạy nghề|đào tạo|đảm bảo|bảo đảm|người|trực tiếp,|kinh phí|vốn|chi phí|ngân sách|dự toán|hoạt động|nhiệm vụ|công việc|ủy viên|họp|không|đầu tư|nguồn|thu|cơ quan|biên chế|bộ phận|lao động) *$/u,
  /** 'Giám sát thường xuyên:' is a kind of supervision. */
  kindOfWork: /(?:^|[^\p{L}])(?:giám sát|kiểm tra) $/u,
  notEach: /(?:(?<=\d{1,3} )ngày|nhu cầu|nhu cầu thiết yếu|sự nghiệp kinh tế|sự nghiệp|nhiệm vụ|mục tiêu|có mục tiêu|lộ trình thực hiện|kế hoạch thực hiện|nghị quyết|kế hoạch|chương trình|dự toán|dự toán ngân sách|ngân sách nhà nước|ngân sách|báo cáo tổng kết|chỉ tiêu|trung bình|bình quân|tăng|giảm|thi đua,? khen thưởng) *$/u,
} as const;

/** Small numbers in words. */
export const NUMBER_WORDS: Readonly<Record<string, number>> = {
  một: 1, hai: 2, ba: 3, bốn: 4, năm: 5, sáu: 6, bảy: 7, mười: 10,
};

export const QUARTERS: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, '1': 1, '2': 2, '3': 3, '4': 4 };

/** 'tuần đầu tháng 9', 'tuần thứ ba của tháng 9'; the last week is none of these. */
export const WEEKS_OF_MONTH: Readonly<Record<string, number>> = {
  đầu: 1, nhất: 1, '1': 1, hai: 2, '2': 2, ba: 3, '3': 3, tư: 4, '4': 4,
};

/** Days behind Monday. */
export const WEEKDAYS: Readonly<Record<string, number>> = {
  hai: 0, '2': 0, ba: 1, '3': 1, tư: 2, '4': 2, năm: 3, '5': 3, sáu: 4, '6': 4, bảy: 5, '7': 5, nhật: 6,
};

/** Words that steer the meaning of a matched phrase. */
export const SENSE = {
  /** 'chậm nhất ngày', 'vào ngày': no date of another paper is named so. */
  captionBefore: /(?:thời gian dự kiến|(?:thời gian(?: hoàn thành| thực hiện)?|thời hạn(?: hoàn thành)?|hạn (?:chót|cuối|hoàn thành)|hoàn thành) *:) *$/u,
  sure: /^(?:hoàn thành|xong|hoàn tất|chậm nhất|muộn nhất|trễ nhất|không muộn|không chậm|hạn|thời hạn|vào|trước|trong|ngay)/u,
  factBefore: /(?:đã|vừa qua|khởi công|sinh|phiên họp|cuộc họp|buổi làm việc|hội nghị|giao ban)(?: [^,;.]{0,40})?$/u,
  /** đón đoàn bạn (từ ngày 03 đến ngày 09/11) · phục vụ vòng chung kết (ngày 29/11): what is got ready for has its day */
  eventBefore: /(?:(?:kỳ|phiên) (?:giao ban|họp) [^.;]{0,40}dự kiến (?:họp|tổ chức|diễn ra) (?:vào )?|\((?:[^().;]{0,40} )?dự kiến (?:đến |sang )?(?:thăm|khai giảng|khai mạc|bế mạc|diễn ra)[^.;()]{0,60}|(?:đón(?! tết)|phục vụ|tham gia|tham dự|chuẩn bị|kịch bản|hội chợ|chuyến thăm)[^.;(]{0,120}\((?:dự kiến )?(?:tổ chức )?|phục vụ [^,;.()]{0,60})$/u,
  midnight: /(?<!\d)0?0 ?(?:giờ|h)(?: ?00)?(?!\d)/u,
  /** Words that no fact is told with. */
  due: /chậm nhất|muộn nhất|trễ nhất|không muộn|không chậm|hạn|trước|hoàn thành|hoàn tất|xong/u,
  from: 'từ',
  /** Behind the days that a report covers. */
  sentLater: /^, (?:gửi|nộp) (?:trước|chậm nhất|muộn nhất)/u,
  /** giai đoạn 2027 - 2029 (và những năm tiếp theo) */
  noEnd: /^,? và (?:các|những) (?:năm|tháng|quý|giai đoạn) (?:tiếp theo|tiếp|sau|kế tiếp)/u,
  /** ngày 25 tháng 10 (năm 1956): history */
  oldYear: /^ ?(?:,? ?năm|[/-]) ?1\d{3}(?!\d)/u,
  /** đến 2/3 (số đại biểu) */
  fraction: /(?:^|[^y] )\d\/\d$/u,
  fractionOf: /^ (?:chiều|số|tổng|diện tích|thành viên|đại biểu|đảng viên|đoàn viên|hội viên|số dân|dân số|quân số|thời gian|mức|giá trị|khối lượng|chặng)/u,
  /** (từ) 01/7/2025 */
  onlyStart: /(?:^|\s)(?:từ|kể từ|bắt đầu từ)(?: ngày| tháng| quý| năm)? *$/u,
  /** đối với các việc làm (trong năm 2027) · nguồn vốn đã giao (trong năm 2025) · tăng 8% (trong năm 2025) */
  ofMatterBefore: /(?:đối với (?:các |những )?(?:nhiệm vụ|dự án|nội dung|công trình|đề án)[^,;]{0,40}|(?:đã|được) (?!giao hoàn thành)[^ ,;]+(?: [^ ,;]+){0,2}|\d ?%) *$/u,
  /** ít nhất 02 đợt ra quân (trong tháng) */
  counted: /(?:ít nhất|tối thiểu|\d+ (?:lần|buổi|đợt|ngày|giờ|lượt|cuộc))[^,;]{0,40}$/u,
  /** hội nghị tổ chức (vào ngày 12/01) */
  toldBefore: /(?:hội nghị|cuộc họp|phiên họp|kỳ họp|đại hội|lễ)[^,;]{0,60}$/u,
  /** cử người dự đại hội … (từ ngày 14 đến ngày 16/12) */
  attendedBefore: /(?:cử|chọn|thành lập|lập danh sách|đăng ký|bố trí|chuẩn bị) [^.;]{0,80}[ ,](?:dự|tham dự|tham gia) (?:đại hội|hội nghị|hội thảo|lớp|liên hoan|hội trại)[^,;(]{0,100}$/u,
  /** (đến hết ngày 25/4) toàn cơ quan mới giải ngân … */
  /** 'Từ nay đến hết tháng 12 là cao điểm mưa bão': what time it is. */
  nowBefore: /^\s*(?:từ (?:nay|đây) )?$/u,
  isWhat: /^ (?:là|vẫn là|đang là) (?:cao điểm|thời điểm|thời gian|giai đoạn|mùa|thời kỳ|tháng|dịp|đợt)(?![\p{L}])/u,
  toldBehind: /^,?(?: [^ ,;.]+){0,5} (?:mới|đã|vẫn|chỉ|là tuyến)(?= )/u,
  /** chi đoàn đã ra mắt (trước 25/9) */
  doneBefore: /(?:^|[ ,])(?:đã|vừa|từng) [^,;.]{0,60}$/u,
  againBefore: /(?:đã được|đã) (?:giao|phân công|phê duyệt|ký|duyệt|đăng ký|nhận|thống nhất)[^,;.]{0,60}$/u,
  /** hằng tháng, trừ (tháng 6 - 8) */
  exceptBefore: /(?:^|[ ,(])trừ(?: các| những| ra)? *$/u,
  /** điểm 2.2 */
  numberOfPoint: /(?<!\p{L})(?:điểm|khoản|mục) \d{1,2}\.\d{1,2}$/u,
  /** không dồn (vào cuối năm) */
  notUntil: /không (?:[^ ,;.]{1,12} ){1,5}$/u,
  thisWeek: /(?:tuần|thứ \S+|nhật) này/u,
  amount: /(?<![\p{L}\d])(\d{1,2}|hai|ba|bốn|năm)(?= +(?:tuần|tháng))/u,
  tomorrow: /mai/u,
  since: /(?:kể từ|tính từ|từ|sau) (?:ngày )?\d/u,
  weekday: /(?:thứ|chủ) +(\p{L}+|[2-7])/u,
  weekOfMonth: /tuần +(?:thứ +)?(\p{L}+|[1-4])/u,
  /** Work is laid before the meeting, it is not told what happened at it. */
  laidBefore: /(?:trình|báo cáo|cho ý kiến|xem xét|thông qua|thảo luận|quyết định)(?: [^.;]{0,80})?$/u,
  first: /đầu|thượng tuần/u,
  middle: /giữa|trung tuần/u,
  half: /nửa/u,
  about: /khoảng|dự kiến/u,
  before: /^(?:[^\d]*)trước/u,
  workingDays: /ngày làm việc/u,
  clock: /\d ?(?:giờ|h|g)(?![\p{L}])/u,
  monthWord: /tháng/u,
  quarterRoman: /(?<![\p{L}])(iv|i{1,3}|[1-4])(?![\p{L}\d])/gu,
  day: /ngày/u,
  week: /tuần/u,
  month: /tháng/u,
  quarter: /quý/u,
  numberWord: /(?<!\p{L})(một|hai|ba|bốn|năm|sáu|bảy|mười)(?= +(?:ngày|tuần|tháng|giờ))/u,
  startsDay: /^ngày/u,
  startsWeek: /^tuần/u,
  startsMonth: /^tháng/u,
  startsYear: /^năm/u,
  issueNear: /(?:ban hành|ký)[^.;]{0,25}$/u,
  dateParts: /(?<!\d)(\d{1,2})(?!\d| *(?:giờ|h(?!\p{L})|g(?!\p{L})|phút|'|:\d))(?: *(?:[/.-]| tháng ) *(\d{1,2})(?!\d)(?: *(?:[/.-]|,? *năm|\/) *(20\d\d))?)?/gu,
  clockTime: /\d{1,2} *(?:giờ|h|g)(?![\p{L}]) *(?:\d{2}(?![\d/]))? *(?:phút|')?/gu,
  weekdayNumber: /thứ [2-7]/gu,
  numberOfDays: /(?:hai|2|02|3|03) ngày/u,
  leadingPreposition: /^(?:chậm nhất|trước|đến|trong|vào|xong|khoảng|dự kiến|hoàn thành) +/u,
  matterOf: /^.*(?:^|[ ,])việc /u,
  ofMatter: /(?<!làm)(?<!công)(?<!sự) việc(?: [^ ,;.]+){1,8} *$/u,
  provisional: /(?:sẽ|theo) (?:có )?(?:thông báo|kế hoạch|lịch)(?: cụ thể| riêng| chi tiết)?[^.;]{0,80}sau/u,
} as const;

/** What a relative phrase counts from, in the paper's own words, when it is not a date. */
export const ANCHOR_WORDS = { issue: 'ngày ban hành', meeting: 'ngày họp', nextMeeting: 'giao ban tiếp theo' } as const;

/** Grammar words used by rules by name. */
export const T = {
  tet: '(?:trước|sau) (?:tết nguyên đán|tết|dịp tết)',
  hourWord: 'giờ', dayWord: 'ngày', weekWord: 'tuần', monthWord: 'tháng', yearWord: 'năm', quarterWord: 'quý',
  continuous: 'thường xuyên(?:, liên tục)?(?! (?:xảy ra|diễn ra|đi qua|qua lại|bị|gặp|ngập|ùn tắc|ách tắc|tập trung đông|tụ tập|có mưa|sạt lở))',
  halfEvery: oneOf(
    '(?:định kỳ|hàng|mỗi) (?:06|6|sáu) tháng', 'bán niên', 'cứ (?:06|6|sáu) tháng [^,;.\\d]{2,40} (?:một|1|01) lần',
    '(?:06|6|sáu) tháng (?:báo cáo|gửi báo cáo|sơ kết|tổng hợp|họp|kiểm tra|đánh giá) (?:một|1|01) lần',
    '(?:06|6|sáu) tháng(?: (?:một|1|01) lần|/(?:01 |1 )?lần)',
    '(?:một|1|01) lần ?/ ?(?:06|6) tháng', 'sơ kết 0?6 tháng(?! triển khai)(?! (?:đầu|cuối) năm)(?! [^,;.\\d]{2,24}\\d{1,2}/\\d{1,2}/20)',
  ),
  perTimes: '(?:\\d{1,2}|một|hai) lần ?(?:/|mỗi|một|trong) ?(?:một |1 |01 )?',
  perTimes2: '(?:/ ?(?:(?:\\d{1,2}|một) )?lần| (?:một|1|01|hai|2|02) lần)',
  every: 'định kỳ(?: hàng)?',
  beforeDay: '(?:(?:,? ?\\(?(?:trước|chậm nhất|vào|muộn nhất|xong trước)(?: vào| là)? (?:\\d{1,2} ?(?:giờ|h)(?: ?\\d{2})?,? )?(?:ngày(?: \\d{1,2}(?:(?:/| tháng )\\d{1,2})?)?(?: thứ)?|thứ)(?: (?:\\d{1,2}|hai|ba|tư|năm|sáu|bảy|làm việc))?(?: cuối cùng)?(?: (?:của )?tháng(?: cuối)?)? ?\\)?))',
  lastMonthOfQuarter: 'tháng (?:đầu|cuối)(?: cùng)?(?: của)? quý',
} as const;

/** 'kế hoạch kiểm tra năm 2023', 'Chương trình công tác năm 2026' */
export const PLANNED_YEAR = /năm (20\d\d)(?!\s*[-–])/giu;
/** 'năm học 2025 - 2026' */
export const SCHOOL_YEAR = /năm học (20\d\d)\s*[-–]\s*(20\d\d)/iu;
