/** Words that work is done, watched and urged with, in the spelling of `alignSpelling`. */
import { either, oneOf } from './one-of.ts';

/** What an owner does; the first hard word decides between lead, oversee and direct. */
export const DUTY = {
  oversee: either(
    'đôn đốc',
    'theo dõi(?! (?:sát |chặt chẽ |sát sao )?(?:dư luận|tình hình dư luận|tư tưởng|diễn biến|thời tiết|tình hình (?:thời tiết|mưa|bão|lũ|dịch)|sức khỏe|chỉ số|chất lượng|lịch bay|mực nước|giá cả|thị trường))',
    'nhắc nhở', 'nhắc việc',
  ),
  /** A person who only reminds others watches them; a body that does so has work of its own. */
  overseePerson: 'nhắc',
  /** Words behind a name that do not make it the subject of a further duty: what is done with what one receives, and what is no verb of work. */
  notWorking: oneOf(
    'xem xét', 'quyết định', 'phê duyệt', 'cho ý kiến', 'ban hành', 'chỉ đạo', 'thông qua', 'ký', 'thẩm tra', 'phê chuẩn', 'chấp thuận',
    'trong', 'trước', 'từ', 'để', 'có', 'đã', 'đang', 'sẽ',
    'cần', 'phải', 'được', 'không', 'chịu', 'là', 'với', 'về', 'tại', 'theo', 'hàng', 'tuần', 'khi', 'trên', 'sau', 'cho', 'và', 'do',
    'việc', 'cùng', 'đồng thời', 'cũng', 'ra', 'tự', 'đi',
    'đến', 'định kỳ', 'ngay', 'sớm', 'chậm', 'chậm nhất', 'muộn nhất', 'hết', 'đại diện', 'thay mặt', 'căn cứ', 'chưa', 'còn', 'mới', 'vẫn',
    'quản lý', 'chủ trì', 'giao', 'cấp phép',
  ),
  /** … behind a circumstance they do: 'Theo điều kiện thực tế, UBND tỉnh chỉ đạo hỗ trợ'. */
  behindCircumstance: 'chỉ đạo|ban hành|quản lý|phê duyệt',
  /** How often at most, which is a limit and no duty. */
  atMost: 'không|tối đa|chỉ',
  /** What is done with work that has a day, whoever does it. */
  delivers: 'gửi|nộp|trình|hoàn thành|hoàn thiện|báo cáo|xong|tổ chức|ban hành|công bố',
  /** Verbs of one syllable that work is given with. */
  oneSyllable: 'cử|lập|chấm|dự|chuyển|bám|nhận|cấp|mở|chọn|giữ|đăng|rà|lo|trực|góp',
  /** 'giúp Thường trực Tỉnh ủy theo dõi', 'phụ trách khối trường học chỉ đạo': for whom it is done, what somebody is there for. */
  helps: either(
    '(?:làm|là) đầu mối,? (?=(?:thường xuyên )?theo dõi, đôn đốc(?![\\p{L}]))',
    'giúp (?:[^ ,;.]+ ){1,8}(?=(?:theo dõi|đôn đốc|nhắc nhở|chỉ đạo)(?![\\p{L}]))',
    'phụ trách (?:[^ ,;.]+ ){1,8}(?=(?:trực tiếp |thường xuyên )?(?:chỉ đạo|theo dõi|đôn đốc)(?![\\p{L}]))',
  ),
  /** Who answers for the work does not only direct it. */
  answers: 'chịu trách nhiệm',
  /** … and neither does he of whom it is due. */
  due: '(?:hoàn thành|xong|hoàn thiện)(?: [^.;,]{1,60})? (?:trước|chậm nhất|muộn nhất|trong|đến) (?:ngày|tháng|quý|tuần|hết|là)',
  /** Nouns that begin like a verb. */
  notDuty: oneOf(
    `lãnh đạo (?:${either(
      'cục', 'sở', 'ban', 'bộ', 'ủy ban', 'tỉnh', 'văn phòng', 'đơn vị', 'cơ quan', 'vụ', 'phòng', 'trung ương', 'trường', 'viện',
      'tập đoàn', 'thành phố', 'xã', 'phường', 'huyện', 'hội', 'đoàn',
    )})`,
    `(?:${either(
      'thông báo', 'báo cáo', 'quyết định', 'kế hoạch', 'kết luận', 'chỉ thị', 'hướng dẫn', 'đề xuất', 'kiến nghị', 'quy định',
    )}) (?:này|nêu trên|trên|số(?! \\p{L}))`, 'giao thông', 'có \\d+',
    'liên hoan (?:thanh niên|văn nghệ|tiếng hát|phát thanh|nghệ thuật|phim|các|tuyên truyền)', 'dự án', 'dự toán',
    'dự thảo (?:đã|đang|chưa)', 'chi phí', 'chi bộ', 'chi đoàn', 'chi cục', 'cấp ủy', 'cấp độ', 'thu nhập',
    'thu ngân sách', 'báo cáo (?:của|số(?! \\p{L})|này)', 'việc', 'có', 'không', 'là', 'đã', 'đang', 'còn', 'chưa', 'nếu', 'vì', 'gồm',
    'bao gồm', 'tính (?:đến|từ)', 'khen', 'khen ngợi', 'cấp (?:có thẩm quyền|trên|dưới|thẩm quyền|trung ương|tỉnh|huyện|xã)', 'mặc dù',
    'như', 'thì', 'mà', 'bị',
  ),
  direct: 'lãnh đạo, chỉ đạo|chỉ đạo|phụ trách, chỉ đạo|phụ trách chỉ đạo|trực tiếp chỉ đạo|phụ trách chung|phụ trách(?= *(?:[;,.]|$))',
  soft: oneOf(
    'đi', 'giám sát', 'thường xuyên', 'kịp thời', 'ngay', 'chủ động', 'tích cực', 'tăng cường', 'phát huy', 'vai trò', 'trao đổi',
    'kiểm tra',
    'hướng dẫn', 'tổng hợp', 'báo cáo', 'gọi điện', 'định kỳ', 'hàng tuần', 'hàng tháng', 'hàng quý', 'hàng năm', 'tiếp tục',
    'có trách nhiệm',
    'chịu trách nhiệm', 'trách nhiệm', 'khẩn trương', 'nghiêm túc', 'trực tiếp(?! làm)', 'giúp', 'nắm bắt', 'nắm', 'tình hình', 'rà soát',
    'và', ',', 'tập trung', 'sâu sát', 'sát sao', 'chặt chẽ', 'quyết liệt', 'thực hiện', 'việc', 'phối hợp', 'đẩy mạnh',
  ),
  /** '…; bảo đảm tiến độ' says to what end one watches. */
  ensures: 'bảo đảm|đảm bảo',
  aside: 'trong|tại|theo|căn cứ|trên cơ sở|trước|từ|để|nhằm|qua|khi|sau khi|với',
  hardAfter: `(?:, |và |; |đồng thời )(?:kịp thời |chủ động |khẩn trương |(?:mỗi|hàng) (?:tuần|tháng|quý) )?(?:${either(
    '(?:xuống|đi) cơ sở', 'trực tiếp làm (?:trưởng|tổ trưởng)', 'tham mưu', 'xây dựng', 'chủ trì', 'ban hành', 'tổ chức', 'triển khai',
    'soạn thảo', 'dự thảo', 'hoàn thiện', 'bố trí', 'mua', 'chuẩn bị', 'công bố', 'công khai', 'xử lý', 'thẩm định', 'chấm điểm',
    'cung cấp', 'duyệt', 'dự(?! thảo)',
  )})(?![\\p{L}])`,
} as const;

/** Work that must not wait, without a date. */
export const URGENT = 'khẩn trương|sớm|kịp thời|nhanh chóng|ngay|hỏa tốc|khẩn|cấp bách|tức thì|không chậm trễ';

/** Openings before the subject of a sentence. */
export const ADVERBIAL = oneOf(
  'dịp', 'nhân dịp', 'ngoài', 'kết thúc', 'quá trình', 'đặc biệt', 'xuất phát từ', 'song song', 'bên cạnh đó', 'đồng thời', 'ngoài ra',
  'trong', 'từ', 'trước', 'đến', 'để', 'nhằm', 'căn cứ', 'kể từ', 'bắt đầu từ',
  'trên cơ sở', 'đối với', 'bên cạnh', 'sau khi', 'sau', 'khi', 'về', 'tại', 'theo', 'riêng', 'định kỳ', 'hàng', 'cùng với',
  'tiếp tục', 'trường hợp', 'nếu', 'với', 'ngay', 'thực hiện', 'qua', 'trước mắt', 'chậm nhất', 'hết', 'giai đoạn',
  'nhân đợt', 'nhân ngày', 'nhân sự kiện', 'cứ', 'ở', 'những vướng mắc', 'những khó khăn', 'những nội dung', 'những vấn đề',
  'những trường hợp', 'các nội dung', 'các vướng mắc', 'các kiến nghị', 'phần còn thiếu', 'phần còn lại', 'số còn lại', 'thời gian tới',
  'mặt khác', 'trong đó', 'cụ thể', 'do', 'vì', 'dưới', 'liên quan', 'nội dung', 'sáng', 'chiều', 'ngày', 'vào',
  'mỗi', 'tuần', 'tháng', 'quý', 'năm', 'thường xuyên', 'thứ nhất', 'thứ hai', 'thứ ba', 'thứ tư', 'thứ năm', 'một là', 'hai là',
  'ba là', 'bốn là', 'năm là', 'kịp thời', 'khẩn trương', 'chủ động',
);
