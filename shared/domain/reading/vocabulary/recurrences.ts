/** The grammar of duties that come again: one named pattern a line, an example phrase above each. */
import { either } from './one-of.ts';
import { AGAIN, T } from './time.ts';

const UNIT = `(${AGAIN.units})`;
const DAY_BEFORE = `(${T.beforeDay})?`;
const LISTED_UNITS = '(?:06|6|sáu) tháng|0?9 tháng|tuần|tháng|quý|(?:0?1 |một |cả )?năm';
const WHEN = ' \\((?:trước|chậm nhất|vào|xong trước)[^()]{1,40}\\)';

export const RECURRENCE_PATTERNS = {
  // định kỳ (tháng, quý, sáu tháng, năm) · định kỳ 6 tháng (trước ngày 10/6), năm (trước ngày 10/12)
  listed: `(?:${either(
    '(?<=[,;.] )(?=(?:06|6|sáu) tháng và (?:hàng )?năm)', 'định kỳ', 'hàng', 'chế độ báo cáo',
    'báo cáo(?: kết quả| tình hình)?(?: thực hiện| triển khai)?(?: [^,;.:\\d]{2,40}(?= (?:06|6|sáu) tháng(?:,| và)))?',
  )})(?: hàng)? ?[:(]? ?((?:${LISTED_UNITS})(?:${WHEN})?(?:(?:, | và |/| hoặc )(?:hàng )?(?:${LISTED_UNITS})(?:${WHEN})?)+)`,
  listedPart: `(?:((?:06|6|sáu) tháng)|(?<!0?9 )(?:hàng |0?1 |một |cả )?${UNIT})(${WHEN})?`,
  // trước ngày 25 tháng cuối quý
  lastOfQuarter: `(?:${T.every} )?((?:trước |vào |chậm nhất )?ngày \\d{1,2})(?: của)? ${T.lastMonthOfQuarter}`,
  // trước ngày 18 hằng tháng · định kỳ từ ngày 1 đến ngày 5 hằng tháng · ngày 15 hằng tháng
  dayOfEach: `(?:${T.every} )?((?:trước|vào|chậm nhất|từ|muộn nhất|xong trước|đến)?(?: là| vào)? ?(?:\\d{1,2} ?(?:giờ|h)(?: ?\\d{2})?,? )?(?:ngày|thứ) (?:\\d{1,2}|hai|ba|tư|năm|sáu|bảy)(?: ?(?:-|đến|tới) ?(?:ngày )?\\d{1,2})?(?: (?:cuối|đầu) tháng)?) (?:${AGAIN.each}|của ${AGAIN.each}) ${UNIT}`,
  // trước ngày 15 tháng 12 hằng năm · trước 30/11 hằng năm · tháng 6, tháng 12 hằng năm
  dateOfYear: `((?:(?:trước|vào|chậm nhất|muộn nhất|đến|trong)(?: là| vào)? )?(?:ngày )?(?:\\d{1,2} ?(?:/|tháng) ?\\d{1,2}(?: và (?:ngày )?\\d{1,2}/\\d{1,2})?|tháng \\d{1,2}(?:(?:, | và )tháng \\d{1,2}){0,4}|quý (?:iv|i{1,3}))) (?:của )?${AGAIN.each} năm`,
  // vào ngày làm việc cuối cùng của tháng
  lastDayOf: `((?:vào |trước |chậm nhất )?(?:ngày|ngày làm việc|tuần) cuối(?: cùng)?)(?: của)? ${UNIT}(?! (?:\\d|này|trước|tới|sau|nay))`,
  // trước ngày 05 của tháng sau liền kề
  nextMonth: '((?:trước |vào |chậm nhất |chậm nhất là )?ngày \\d{1,2})(?: của)? tháng (?:sau liền kề|liền kề|kế tiếp|tiếp theo|sau|trước)(?! năm)(?! \\d)',
  // định kỳ 6 tháng (trước ngày 15/6) · 6 tháng một lần
  half: `(?:${T.halfEvery})${DAY_BEFORE}`,
  // hằng tuần, trước 16 giờ 00 ngày thứ Sáu · định kỳ hằng quý (trước ngày 20)
  each: `(?:định kỳ )?${AGAIN.each} ${UNIT}${DAY_BEFORE}`,
  // 1 lần/tháng · mỗi tháng một lần
  timesPer: `${T.perTimes}${UNIT}`,
  // 01 buổi/tháng
  timesOfKindPer: `(?<!học )(?<!dạy )(?:\\d{1,3}|một|hai|ba) (?:${either(
    'buổi', 'cuộc', 'lượt', 'kỳ', 'lớp', 'bài', 'tin bài', 'tin', 'phóng sự', 'chuyên đề', 'số', 'ca', 'hoạt động',
  )}) ?(?:/|mỗi) ?(?:\\d{1,2} )?${UNIT}`,
  // tuần/lần · quý một lần
  perTimes: `${UNIT}${T.perTimes2}`,
  // định kỳ thứ Hai đầu tuần
  weekday: `định kỳ (?:vào )?thứ (?:hai|ba|tư|năm|sáu|bảy)(?: (?:đầu|cuối|hàng|mỗi))? (tuần)`,
  // mỗi chiều thứ Sáu · mỗi thứ Hai
  eachWeekday: `${AGAIN.each} (?:(?:sáng|trưa|chiều|tối) )?(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)`,
  // mỗi tối · tối nào cũng
  eachEvening: either(
    `${AGAIN.each} (?:(?:sáng|trưa|chiều|tối|đêm)(?! thứ)|ca trực(?! (?:có|bố trí|gồm|ít nhất|tối thiểu))|buổi học)`,
    '(?:ngày|sáng|chiều|tối|đêm) nào cũng',
  ),
  // tháng nào cũng có báo cáo trước ngày 28
  whichever: `${UNIT} nào cũng(?:[^.;,\\d]{0,60}? (trước ngày \\d{1,2}))?(?! ?/| tháng)`,
  // mỗi học kỳ
  eachTerm: `(?<!kết thúc )${AGAIN.each} học kỳ|cuối học kỳ (?:i|1) và cuối (?:học kỳ (?:ii|2)|năm học)`,
  // mỗi năm hai lần
  twiceAYear: `(?:${AGAIN.each} |1 |một )?năm (?:hai|2|02) lần`,
  // 03 tháng một lần · ba tháng/lần
  everyThreeMonths: either(
    'cứ (?:ba|03|3) tháng [^,;.\\d]{2,40} (?:một|1|01) lần', '(?:cứ )?(?:ba|03|3) tháng(?: (?:một|1|01) lần| ?/ ?(?:(?:một|1|01) )?lần)',
  ),
  // ít nhất 01 ngày trong một tuần
  daysOfWeek: '(?:\\d{1,2}|một|hai|ba) (?:ngày|buổi) (?:trong|mỗi) (?:một|1|01) tuần',
  // hai tháng một lần
  everyTwoMonths: '(?:cứ )?(?:hai|02|2) tháng (?:một|1|01) lần',
  // định kỳ cuối tháng · cuối tháng báo cáo
  atItsEnd: either(
    `định kỳ (?:vào )?(?:đầu|giữa|cuối) ${UNIT}(?! \\d| [ivx]+(?![\\p{L}])| này| tới| sau)`,
    `(?<=(?:^|[,;.] ))(?:đầu|cuối) ${UNIT} (?=(?:báo cáo|tổng hợp|thống kê|gửi|nộp|họp|chấm|công khai|sinh hoạt|kiểm tra|tổng kết|rà soát|đối chiếu|nhận xét|bình xét)(?![\\p{L}]))`,
  ),
  // báo cáo định kỳ quý
  periodic: `định kỳ ${UNIT}(?! \\d| [ivx]+(?![\\p{L}]))`,
  // báo cáo theo tuần
  byPeriod: 'báo cáo theo (tuần|tháng|quý)(?=[,;.]| *$| vào)',
  // báo cáo tháng trước ngày 22
  reportOfEach: 'báo cáo (tuần|tháng|quý)(?= (?:trước|định kỳ|gửi trước|vào|theo quy định|cho|về|\\(trước))',
  // thường xuyên
  continuous: T.continuous,
} as const;
