/** Words that inspections are told with: that there is one, when, at what kinds of places, and of what in general. */
import { either } from './one-of.ts';

/** Captions of when an inspection takes place. */
export const WINDOW = either(
  `thời gian(?: dự kiến)?(?:${either(
    ' kiểm tra', ' giám sát', ' khảo sát', ' thanh tra', ' đi cơ sở', ' thực hiện', ' tiến hành', ' tổ chức', ' làm việc', ' xem xét',
  )})?(?: dự kiến)?`,
  'thời điểm(?: kiểm tra| giám sát| khảo sát| thanh tra| tiến hành| làm việc)?',
);

/** Kinds of places. */
export const PLACE = either(
  'tỉnh', 'thành phố', 'tp\\.', 'tp', 'huyện đảo', 'huyện', 'quần đảo', 'xã đảo', 'xã biên giới', 'xã vùng cao', 'xã miền núi',
  'phường biên giới', 'quận', 'thị xã', 'thị trấn', 'xã', 'phường', 'đặc khu', 'thôn', 'bản', 'ấp',
  'làng', 'buôn', 'xóm', 'khóm', 'tổ dân phố', 'khu phố',
);

/** That there is an inspection. */
export const INSPECTION = 'kiểm tra|tái kiểm tra|phúc tra|giám sát|khảo sát|đi cơ sở|đi công tác cơ sở|thanh tra';
/** What is inspected is no matter of its own but the work, or a place. */
export const OF_ALL = either(
  'việc (?:thực hiện|triển khai) (?:các )?(?:chương trình|nhiệm vụ|kế hoạch) công tác', 'đợt', 'công tác (?:đoàn|hội|đội|của)', 'hoạt động',
  'của', 'năm', 'tại', 'các', 'cơ sở', 'chi đoàn', 'chi bộ', 'đoàn', 'tổ chức', 'trực tiếp', 'chéo', 'đột xuất', 'theo', 'đơn vị',
  'định kỳ', 'kỳ', 'là', 'tự', '\\d+', 'khi', 'lại', 'cấp', 'thực tế', 'giữa', 'cuối', 'đầu', 'thường', 'toàn', 'trong', 'ở', 'đối với',
  'cách', 'từ', 'ngày', 'tháng', 'quý',
);
