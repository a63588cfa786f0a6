/**
 * The grammar of time phrases: one named rule a line, an example phrase above each. '{date}' and the like are the pieces of
 * vocabulary-time.ts; a space is any run of spaces. What a rule means is said in deadlines.ts under the same name.
 */
import { either } from './one-of.ts';

export type DeadlineRuleName =
  | 'nowUntilYearEnd' | 'withinFromSigning' | 'withinFromDate' | 'withinFromMeeting' | 'withinFromAnchor' | 'withinNext' | 'withinBare' | 'afterAnchor'
  | 'dayRange' | 'monthRange' | 'shortDayRange' | 'beforeClock' | 'beforeDate' | 'byDate' | 'atClock' | 'onDay'
  | 'partOfMonth' | 'weeksOfMonth' | 'monthsOfYear' | 'today' | 'weekOfMonth' | 'weekdayOfWeek' | 'session' | 'months' | 'month' | 'byMonth' | 'beforeMonth'
  | 'quarters' | 'quarter' | 'byQuarter' | 'beforeQuarter' | 'halfYear' | 'year' | 'byYear' | 'beforeYear' | 'yearEnd'
  | 'thisPeriod' | 'periodAtEnd' | 'nextPeriod' | 'nextMeeting' | 'tet' | 'newYear'
  | 'cellDate' | 'cellDays' | 'cellMonth' | 'cellMonths' | 'cellQuarter' | 'cellQuarters' | 'cellYear' | 'cellYears' | 'cellShortMonth';

export interface DeadlineRule {
  name: DeadlineRuleName;
  pattern: string;
  /** Rules for a cell or line that holds nothing but a time. */
  onlyInCell?: true;
}

export const DEADLINE_RULES: readonly DeadlineRule[] = [
  // từ nay đến cuối năm
  { name: 'nowUntilYearEnd', pattern: 'từ nay (?:cho )?(?:đến|tới) (?:hết|cuối) năm(?: {bareYear})?' },
  // chậm nhất 05 ngày làm việc kể từ ngày phê duyệt
  { name: 'withinFromSigning', pattern: '{within} (?:{number}) (?:{unitOfTime}),? {anchor} {signing}(?! (?:hợp đồng|biên bản|quyết định phê))' },
  // trong vòng 03 ngày làm việc tính từ ngày 15/10/2025
  { name: 'withinFromDate', pattern: '{within} (?:{number}) (?:{unitOfTime}),? (?:kể từ|tính từ|từ|sau) {date}' },
  // thời hạn khắc phục: 30 ngày kể từ ngày ban hành Thông báo này
  { name: 'withinFromSigning', pattern: '(?<=: *)(?:{number}) (?:{unitOfTime}),? {anchor} {signing}' },
  // gửi kết quả 07 ngày kể từ ngày ban hành Thông báo này
  { name: 'withinFromSigning', pattern: '\\d{1,3} (?:ngày làm việc|ngày) (?:kể từ|tính từ) (?:ngày |khi )?{signing}(?! (?:hợp đồng|biên bản|quyết định phê))' },
  { name: 'withinFromMeeting', pattern: '\\d{1,3} (?:ngày làm việc|ngày) (?:kể từ|tính từ) {meetingDay}' },
  // trong vòng 07 ngày kể từ ngày họp
  { name: 'withinFromMeeting', pattern: '{within} (?:{number}) (?:{unitOfTime}),? (?:kể từ|tính từ|từ|sau) {meetingDay}' },
  // trong thời hạn 10 (mười) ngày làm việc kể từ ngày nhận được văn bản
  { name: 'withinFromAnchor', pattern: '{within} (?:{number}) (?:{unitOfTime}),? {anchor} (?!{meetingDay})(?!(?:ngày )?\\d)(?!(?:ngày |khi |thời điểm )?{signing}(?! (?:hợp đồng|biên bản|quyết định phê))(?![\\p{L}]))[^,;.()]{2,60}' },
  // sau khi kết thúc đợt kiểm tra 10 ngày
  { name: 'afterAnchor', pattern: '(?:sau|kể từ) khi [^,;.()]{2,60}?,? (?:sau |trong (?:vòng )?|chậm nhất )?\\d{1,3} (?:ngày làm việc|ngày|tuần|tháng)(?! \\d)' },
  // sau hội nghị 5 ngày
  { name: 'withinFromMeeting', pattern: 'sau (?:hội nghị|cuộc họp|buổi họp|giao ban)(?: này)? (?:{number}) (?:ngày làm việc|ngày|tuần)' },
  // trong 02 tuần tới
  { name: 'withinNext', pattern: '(?:trong|trong vòng|trong thời gian) (?:{number}) (?:ngày làm việc|ngày|tuần|tháng) {next}' },
  // trong vòng 24 giờ · ký ban hành (trong 10 ngày)
  { name: 'withinBare', pattern: '(?:trong vòng|trong thời hạn|chậm nhất sau|không quá|trong) \\d{1,3}(?: \\([^)]{1,30}\\))? (?:giờ|ngày làm việc|ngày)(?! (?:trong|mỗi|/|\\d|một|tháng|đầu|qua|làm))' },
  // từ ngày 30/4/2020 đến hết ngày 03/5/2020
  { name: 'dayRange', pattern: '(?:khoảng |dự kiến |bắt đầu )?từ (?:{clock},? )?{dayOrDate}{to}(?:{clock},? )?{date}' },
  // từ đầu tháng 11 đến hết ngày 20/12/2025
  { name: 'byDate', pattern: 'từ (?:đầu|giữa|cuối) tháng \\d{1,2}{maybeYear}{to}{date}' },
  // tính từ tháng 3/2020 đến hết tháng 12/2020
  { name: 'monthRange', pattern: '(?:tính )?từ tháng \\d{1,2}{maybeYear}{to}tháng \\d{1,2}{maybeYear}(?![\\d/])' },
  // từ ngày 25-27/5/2021 · ngày 12 và 13-4 · ngày 11 và ngày 12/4/2023
  { name: 'shortDayRange', pattern: `(?:(?:từ |trong |vào )?(?:các |hai |2 |02 |3 |03 )?ngày |từ )\\d{1,2}(?:(?:, ?(?:ngày )?| và (?:ngày )?| ?- ?| (?:đến|tới) (?:ngày )?)\\d{1,2})+(?:${either(
    '[/-]\\d{1,2}(?:[/-]{bareYear})?', ' tháng \\d{1,2}(?:,? ?(?:năm|/) ?{bareYear})?',
  )})(?![\\d/])` },
  // trước 16 giờ 00 ngày 30/7/2026
  { name: 'beforeClock', pattern: '(?:{done} )?{before} {clock},? (?:{partOfDay} )?{weekday}{date}' },
  // trước 14 giờ ngày mùng 3 Tết (19/02/2026)
  { name: 'beforeClock', pattern: '{before} {clock},? ngày mùng \\d{1,2} tết \\({date}\\)?' },
  // trước khai giảng (05/9)
  { name: 'beforeDate', pattern: `{before} (?:${either(
    'khai giảng', 'bế giảng', 'khai mạc', 'bế mạc', 'đại hội', 'ngày hội', 'hội nghị',
  )})(?: [^,;.()\\d]{1,30})? \\({date}\\)?` },
  // trước ngày khai giảng (05/9/2026)
  { name: 'beforeDate', pattern: '{before} (?:ngày|dịp|khi|lễ) [^,;.()\\d]{2,30} \\({date}\\)?' },
  // xong trước ngày Quốc khánh 02/9/2025
  { name: 'beforeDate', pattern: '(?:{done} )?{before} (?:ngày|dịp|lễ) [^,;.()\\d]{2,30} \\d{1,2}/\\d{1,2}(?:/{bareYear})?(?![\\d/])' },
  // hoàn thành trước ngày 31/12/2026
  { name: 'beforeDate', pattern: '(?:{done} )?(?:chậm nhất |muộn nhất )?(?:là )?{before} {weekday}{date}' },
  // đảm bảo đến ngày 15/10/2021 · chậm nhất ngày 20/10
  { name: 'byDate', pattern: '(?:{done} )?{by} (?:{clock},? )?(?:{partOfDay} )?{weekday}(?:ngày )?{date}' },
  // trình trước phiên họp ngày 07/11/2025
  { name: 'beforeDate', pattern: '{before} (?:phiên họp|cuộc họp|hội nghị|kỳ họp|buổi làm việc)(?: [^,;.\\d]{1,40})? ngày {date}' },
  // không để kéo dài qua ngày 30/6/2026
  { name: 'byDate', pattern: 'không (?:để )?(?:kéo dài |tồn đọng )?(?:quá|qua|sau) {ngayDate}' },
  // tổng duyệt 16/11
  { name: 'byDate', pattern: '(?:tổng duyệt|sơ duyệt|chốt|nộp|hạn) \\d{1,2}/\\d{1,2}(?:/{bareYear})?(?![\\d/])' },
  // 27/10 là hạn cuối
  { name: 'byDate', pattern: '\\d{1,2}/\\d{1,2}(?:/{bareYear})?(?= là hạn (?:cuối|chót))' },
  // Bản góp ý lần 1: 30/10. · Hạn gửi ý kiến: ngày 20/11/2025.
  { name: 'byDate', pattern: '(?<=^[^:;.,()]{4,40}: *)(?:ngày )?\\d{1,2}/\\d{1,2}(?:/{bareYear})?(?= *(?:[.;]|$))' },
  // trước Tết Dương lịch
  { name: 'newYear', pattern: '(?:trước|xong trước) (?:khi nghỉ |dịp |kỳ nghỉ )?tết dương lịch' },
  // (hoàn thành 20/9)
  { name: 'byDate', pattern: '{done} (?:vào )?\\d{1,2}/\\d{1,2}(?= *[),;.])' },
  // hoàn thành 20/7/2025
  { name: 'byDate', pattern: '{done} (?:vào )?\\d{1,2}/\\d{1,2}/{bareYear}' },
  // 13h30’ ngày 29/4/2026
  { name: 'atClock', pattern: '(?:vào |lúc |từ )?{clock},? (?:{partOfDay} )?{weekday}{ngayDate}' },
  // vào ngày 12/3/2024 · sáng ngày 31/7/2026 · sáng 06/6/2026
  { name: 'onDay', pattern: '(?:vào |trong )?(?:(?:{partOfDay} )?{weekday}{ngayDate}|{partOfDay} {weekday}{date})' },
  // nghiệm thu dịp 02/9
  { name: 'onDay', pattern: 'dịp \\d{1,2}/\\d{1,2}(?:/{bareYear})?(?![\\d/])' },
  // vào 28/3/2025 · dự kiến 20/12/2023
  { name: 'onDay', pattern: '(?:vào|dự kiến) \\d{1,2}/\\d{1,2}(?:/{bareYear})?(?![\\d/])' },
  // nửa đầu tháng 6/2021 · cuối tháng 10
  { name: 'partOfMonth', pattern: '(?:(?:chậm nhất|trước|đến|trong|vào|xong|khoảng|dự kiến|hoàn thành) )?(?:vào |trong )?{half} {month}' },
  // trong hai tuần đầu tháng 12/2025
  { name: 'weeksOfMonth', pattern: '(?:(?:{inside}|{before}|{by}) )?(?:hai|ba|02|03|2|3) tuần (?:đầu|cuối)(?: tiên| cùng)?(?: của)? {month}' },
  // hai tháng đầu năm 2026
  { name: 'monthsOfYear', pattern: '(?:(?:{inside}|hết|đến hết) )?(?:hai|ba|bốn|0?[2-5]|7|8|9|10) tháng đầu năm(?: {bareYear})?' },
  // sáng thứ Hai tới · thứ Tư tuần sau
  { name: 'weekdayOfWeek', pattern: '(?:(?:{before}|{by}|vào|trong) )?(?:{partOfDay} )?(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật) (?:tới|này|tuần này|tuần tới|tuần sau)' },
  // nộp bản sửa thứ Tư (19/8)
  { name: 'onDay', pattern: '(?:{partOfDay} )?(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật),? \\((?:ngày )?\\d{1,2}/\\d{1,2}(?:/{bareYear})?\\)' },
  // trước 15h00 hôm nay
  { name: 'today', pattern: '{before} {clock},? (?:ngày )?(?:hôm nay|ngày mai)' },
  // ngay trong hôm nay · trong ngày mai
  { name: 'today', pattern: '(?:ngay )?(?:trong|xong trong|vào|hết) (?:ngày )?(?:hôm nay|mai|ngày mai)(?: \\(\\d{1,2}/\\d{1,2}(?:/{bareYear})?\\))?' },
  // trong tuần đầu tháng 9 · tuần cuối của tháng 6/2025
  { name: 'weekOfMonth', pattern: '(?:(?:{inside}|{before}|{by}) )?tuần (?:đầu|cuối|[1-4]|thứ (?:nhất|hai|ba|tư|[1-4]))(?: tiên| cùng)?(?: của)? {month}' },
  // trình Ban Thường vụ tại phiên họp tháng 12/2024
  { name: 'session', pattern: '(?:tại|vào|trong) (?:cuộc họp|phiên họp|kỳ họp|hội nghị|phiên)(?: [^,;.\\d]{1,30}?)? {month}' },
  // tháng 4 và tháng 5/2017 · trong hai tháng 7 và 8 năm 2026
  { name: 'months', pattern: '{inside} (?:(?:hai|ba|02|03|2|3) )?{months}' },
  // đến hết tháng 10/2021
  { name: 'byMonth', pattern: `(?:{done} )?(?:${either(
    'chậm nhất', 'muộn nhất', 'trước khi (?:kết thúc|hết)', 'đến hết', 'hết', 'đến', 'tới', 'cuối cùng', 'thời hạn', 'hạn',
  )})(?: ?:)?(?: (?:là|vào|trong|đến|hết|cuối))* {month}` },
  // trước tháng 10/2021
  { name: 'beforeMonth', pattern: '(?:{done} )?{before} {month}' },
  // trong tháng 10/2021 · hoàn thành trong tháng 12 · định kỳ tháng 8/2026
  { name: 'month', pattern: '(?:{done} )?(?:{inside}|định kỳ|dự kiến) {month}' },
  // trong quý II, III/2026
  { name: 'quarters', pattern: '(?:{inside}) {quarters}' },
  // hết quý II/2026
  { name: 'byQuarter', pattern: `(?:{done} )?(?:${either(
    'chậm nhất', 'muộn nhất', 'trước khi (?:kết thúc|hết)', 'đến hết', 'hết', 'đến', 'tới', 'thời hạn', 'hạn',
  )})(?: ?:)?(?: (?:là|vào|trong|đến|hết|cuối))* {quarter}` },
  // trước quý IV/2021
  { name: 'beforeQuarter', pattern: '(?:{done} )?{before} {quarter}' },
  // trong Quý IV năm 2021 · đầu quý III/2024
  { name: 'quarter', pattern: '(?:{done} )?(?:{inside}|dự kiến|cuối|đầu|giữa)(?: (?:cuối|đầu|giữa))? {quarter}' },
  // trong 6 tháng đầu năm 2021
  { name: 'halfYear', pattern: '(?:{inside}|hết|đến hết|trước|chậm nhất|xong) {halfYear}(?:,? ?/? ?{bareYear})?' },
  // trước ngày kết thúc năm · đến hết năm 2026 · cuối năm 2021
  { name: 'byYear', pattern: '(?:{done} )?(?:chậm nhất|đến hết|hết|trong và hết)(?: (?:là|vào|trong|đến|hết|cuối))* {year}' },
  // trước năm 2030
  { name: 'beforeYear', pattern: '(?:hoàn thành|xong) trước {year}' },
  // trước cuối năm 2021 · vào cuối năm
  { name: 'yearEnd', pattern: either(
    '(?:{done} )?(?:trong|hết|đến hết|xong trong|trước khi kết thúc) năm (?:nay|này)', 'phấn đấu (?:đến )?hết năm(?! \\d)',
    `(?:{done} )?(?:${either(
      'trước', 'đến', 'vào', 'trong', 'chậm nhất', 'chậm nhất là', 'chậm nhất vào', 'xong vào', 'hết',
    )}) cuối năm(?! (?:học|trước|ngoái))(?: {bareYear})?`,
  ) },
  // trong năm 2021
  { name: 'year', pattern: '(?:{done} )?(?:xong trong|hoàn thành trong|ngay trong|trong) (?:{year})' },
  // ngay trong tháng này · trong năm nay
  { name: 'thisPeriod', pattern: '(?:{done} )?(?:ngay )?(?:trong|hết|cuối|xong) (?:tuần|tháng|quý|ngày hôm) {this}' },
  // xong trong tháng
  { name: 'thisPeriod', pattern: `(?:${either(
    '{done}', 'trình', 'trình ký', 'gửi', 'nộp', 'báo cáo', 'ban hành', 'phát hành', 'ngay',
  )}) trong (?:tuần|tháng|quý)(?=[,;.)]| *$)` },
  // báo cáo Thường trực trong tuần.
  { name: 'periodAtEnd', pattern: 'trong (?:tuần|tháng|quý)(?= *(?:[;.]|$))' },
  // muộn nhất thứ Sáu tuần này · trước thứ Tư tuần sau
  { name: 'weekdayOfWeek', pattern: '(?:(?:{before}|{by}|vào|trong) )?(?:ngày )?(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật),? (?:của )?tuần (?:này|tới|sau|tiếp theo)' },
  // trong tuần tới
  { name: 'nextPeriod', pattern: '(?:{done} )?(?:ngay )?(?:trong|vào|đầu|giữa|cuối) (?:tuần|tháng|quý) (?:tới|sau|tiếp theo)' },
  // tại cuộc họp giao ban thường kỳ tiếp theo
  { name: 'nextMeeting', pattern: '(?:tại|trước|vào|đến) (?:cuộc họp |hội nghị |phiên họp |kỳ họp |buổi )?(?:giao ban|họp|cuộc họp|phiên họp|kỳ họp|hội nghị)(?: [^,;.]{1,40}?)? (?:tiếp theo|tới|lần sau|kế tiếp)' },
  // trước Tết Nguyên đán
  { name: 'tet', pattern: '(?:trước|sau) (?:dịp )?tết(?: nguyên đán)?' },
  // 6 tháng đầu năm 2026
  { name: 'halfYear', pattern: '{halfYear}(?:,? ?/? ?{bareYear})?', onlyInCell: true },
  // 29/6/2026 - 09/7/2026
  { name: 'dayRange', pattern: '{date} ?- ?{date}', onlyInCell: true },
  // Đợt 1: 25/3/2026 · 31/12/2026
  { name: 'cellDate', pattern: '{date}', onlyInCell: true },
  // 11 - 12/7/2025
  { name: 'cellDays', pattern: '\\d{1,2} ?- ?\\d{1,2}/\\d{1,2}(?:/{bareYear})?', onlyInCell: true },
  { name: 'cellMonths', pattern: '{months}', onlyInCell: true },
  { name: 'cellMonth', pattern: '{month}', onlyInCell: true },
  { name: 'cellQuarters', pattern: '{quarters}', onlyInCell: true },
  { name: 'cellQuarter', pattern: '{quarter}', onlyInCell: true },
  // [thời hạn: cuối năm 2024]
  { name: 'yearEnd', pattern: 'cuối năm(?! (?:học|trước|ngoái))(?: {bareYear})?', onlyInCell: true },
  // 2022 - 2023 · giai đoạn 2026 - 2030
  { name: 'cellYears', pattern: '(?:năm |giai đoạn )?{bareYear} ?- ?{bareYear}', onlyInCell: true },
  { name: 'cellYear', pattern: '{year}', onlyInCell: true },
  // T10/2021 · 10/2021
  { name: 'cellShortMonth', pattern: 't?\\d{1,2} ?/ ?{bareYear}', onlyInCell: true },
];
