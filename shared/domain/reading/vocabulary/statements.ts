/** How sentences begin and end that state, assess or close instead of giving work, in the spelling of `alignSpelling`. */
import { either, oneOf } from './one-of.ts';

/** How a sentence begins that states, assesses or closes instead of giving work. */
export const STATEMENT = {
  /** What is agreed to; a duty may follow behind a comma. */
  agreement: '(?:cơ bản )?(?:đồng ý|thống nhất|nhất trí)(?! đánh giá)|sau khi nghe|qua nghe|qua báo cáo|theo báo cáo',
  /** … of several, where it has a day. */
  approves: 'phê duyệt|thông qua',
  /** … but under the heading of who has to do it these are his work. */
  ownDuty: 'đánh giá(?! cao)|thông qua|phê duyệt|thống nhất(?! (?:cao|chủ trương|đánh giá))|biểu dương,? khen thưởng|cảm ơn',
  starts: `(?:(?:đồng thời|cũng|nghiêm túc|nghiêm khắc|thẳng thắn) )*(?:về )?(?:(?:bộ|sở|ban|tỉnh|thành phố|thường trực|hội đồng) )?(?:cơ bản )?(?:${either(
    'thống nhất(?! (?:thời gian|lịch|địa điểm|đầu mối|nội dung|phương án)[^,;.]{0,30} với(?![\\p{L}]))', 'nhất trí', 'đồng ý', 'tán thành',
    'ghi nhận', 'đánh giá cao', 'đánh giá', 'biểu dương', 'hoan nghênh', 'khen ngợi', 'phê bình', 'nhìn chung', 'tuy nhiên',
    'bên cạnh những', '(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|mười một|\\d{1,2}) tháng qua', 'trong thời gian qua', 'thời gian qua',
    'vừa qua', 'kết quả(?! [^,;.]{0,40}(?:báo cáo|thông báo|gửi|nộp|trình|xong trước|hoàn thành trước|chậm nhất))', 'cho phép',
    'chấp thuận', 'thông qua', 'phê duyệt', 'cho chủ trương', 'ban hành kèm theo', 'ban hành quy', 'cảm ơn', 'đây là', 'hiện nay',
    'theo báo cáo', 'góp phần',
    `(?:${either(
      'quyết định', 'kế hoạch', 'công văn', 'thông tư', 'nghị định', 'nghị quyết', 'chỉ thị', 'tờ trình', 'thông báo', 'luật', 'công điện',
      'kết luận',
    )}) số \\d[^:;]{0,60} của(?![\\p{L}])(?![^:;.\\n]{0,200}:)`,
    'qua báo cáo', 'qua nghe', 'sau khi nghe', 'như vậy', 'mục tiêu là', 'quan điểm',
  )})`,
  /** Where the money comes from. */
  funds: `(?:kinh phí )?(?:${either(
    'từ (?:nguồn|ngân sách|kinh phí)',
    '(?:bảo đảm|đảm bảo|trích|chi|lấy|cân đối|sử dụng)(?: kinh phí)? từ (?:nguồn|ngân sách|kinh phí|quỹ)',
  )})`,
  /** Who answers for what might go wrong; said alone it gives no work. */
  answers: 'chịu trách nhiệm (?:[^.;]{0,100} )?nếu',
  whole: either(
    '(?:không|chưa) (?:được )?xét (?:tặng |công nhận )?(?:danh hiệu|thi đua|khen thưởng)',
    'phân công nhiệm vụ (?:cho|đối với) [^.]{0,300} (?:tại|theo) (?:các )?phụ lục[^.;]*[.]?$',
    '(?:đồng chí|đ/c|ông|bà) [^;:]{3,120} làm (?:trưởng đoàn|tổ trưởng|trưởng nhóm)(?: (?:kiểm tra|giám sát|khảo sát))?(?: (?:tổ|đoàn|nhóm) (?:số )?\\d{1,2})? ?[;.]?$',
    '(?:đoàn|tổ)(?: kiểm tra| giám sát| khảo sát)? (?:số |thứ )?[^ ,:;]{1,6} (?:kiểm tra|giám sát|khảo sát|thanh tra) [^:;]{2,80}: (?:đồng chí|đ/c|ông|bà) ',
    'thành lập \\d{1,2} (?:đoàn|tổ) (?:kiểm tra|giám sát|khảo sát|thanh tra)(?=[^.;]*:\\s*$)',
    '(?:trưởng đoàn|tổ trưởng)(?: thường trực)? ?: (?:ông|bà|đồng chí|đ/c)',
    '(?<!thành lập )(?<!thành lập \\d{1,2} )(?:đoàn|tổ)(?: [^ ,;]+){0,5} do [^;]{3,160} làm (?:trưởng đoàn|tổ trưởng|trưởng ban)(?! )',
    `(?:${either(
      'hội nghị', 'đại hội', 'lễ', 'diễn đàn', 'cuộc họp', 'buổi lễ', 'kỳ họp', 'phiên họp',
    )})(?: [^ ,;.]+){0,6} dự kiến (?:được )?(?:tổ chức|diễn ra|khai mạc|họp)`,
    'sẽ không (?:được )?(?:xét|xem xét|giải quyết|công nhận|bình xét)',
    'thông báo (?:để|đến) [^.;]{0,120} biết(?:, (?:thực hiện|triển khai))?',
    `(?<!đây )là (?:nhiệm vụ|yêu cầu|giải pháp|điều kiện|vấn đề|khâu) (?:${either(
      'chính trị', 'quan trọng', 'trọng tâm', 'then chốt', 'hàng đầu', 'cấp bách', 'thường xuyên', 'tiên quyết',
    )})`,
    'sẽ có thông báo', '(?<!để )(?<!kể từ (?:ngày|khi) [^,;.]{0,40})có hiệu lực', 'hết hiệu lực', 'trên đây là',
    'kèm theo (?:quyết định|kế hoạch|thông báo) này là',
  ),
  /** A meeting to come is told, not given as work. */
  willChair: 'sẽ chủ trì (?:cuộc |phiên )?(?:họp|hội nghị)',
  beforePast: 'cũng|đều',
  past: either(
    'kết luận(?=:)', 'được (?:ghi nhận|biểu dương|khen|tuyên dương)', 'chia (?:thành |làm )?(?:\\d{1,2}|hai|ba|bốn) (?:đoàn|tổ|nhóm)',
    'để (?:tái diễn|xảy ra|chậm|tồn đọng)', 'nhận thấy', 'thấy rằng', 'đồng tình', 'đồng thuận', 'cơ bản đồng thuận', 'bày tỏ', 'tin tưởng',
    'mong muốn', 'tự giải thể', 'hiện(?! (?:thực|đại|hành))', 'phê bình', 'nghiêm khắc (?:phê bình|nhắc nhở)', 'nhấn mạnh', 'đặt mục tiêu',
    'thống nhất (?:thông qua|điều động|bổ nhiệm|kết nạp|khen thưởng|kỷ luật|cho thôi|giới thiệu)', '(?:cơ bản )?đồng tình',
    'thông tin thêm', 'không có ý kiến',
    `được (?:${either(
      'mời (?:tham gia|dự|tham dự)(?! (?:dàn dựng|biểu diễn|thiết kế|xây dựng))', 'thành lập', 'sử dụng', 'sáng lập', 'bàn giao', 'bầu',
      'đổi tên', 'nâng cấp',
    )})`,
    'có (?:công văn|văn bản|công điện|tờ trình) (?:số )?\\d+', 'cho rằng', 'nhận được', 'vừa', 'làm việc theo (?:chế độ|nguyên tắc|lịch)',
    'có (?:tư cách|chức năng|quyền|trụ sở)', '(?:hai|ba|bốn|\\d{1,2}) (?:tháng|tuần|quý|kỳ) (?:liền|liên tiếp) (?:chưa|không)', 'đã',
    'đang', 'bị',
    `sẽ (?:${either(
      'không', 'họp', 'nghe', 'cho ý kiến', 'quyết định', 'thông báo', 'chủ trì (?:cuộc |phiên )?(?:họp|hội nghị)', 'đánh giá', 'xem xét',
      'xử lý', 'kiểm điểm', 'phê bình',
    )})`,
    'còn', 'chưa', 'vẫn', 'mới', 'đạt', 'giành', 'đoạt', 'xếp thứ', 'là(?! (?:tổ trưởng|trưởng|phó trưởng|đầu mối|thành viên|thư ký))',
    'thuộc', 'gồm', 'bao gồm', 'có trách nhiệm là', 'gặp(?! (?:gỡ|mặt))', '(?:cơ bản )?(?:nhất trí|đồng ý|tán thành)',
    'ghi nhận(?! (?:thông tin|vào|sự thay đổi))', 'đánh giá cao', 'biểu dương', 'hoan nghênh', 'cơ bản thống nhất',
    `thống nhất (?:${either(
      'cao', 'chủ trương', 'đánh giá', 'nhận định', 'cho(?: phép)? (?:tổ chức|thành lập|triển khai|chủ trương)',
      'với (?:dự thảo|báo cáo|nội dung|đề xuất|tờ trình|ý kiến)',
    )})`,
  ),
  closing: `(?:${oneOf(
    'trên đây', 'nhận được', 'văn phòng .{0,60}(?:xin )?(?:trân trọng )?thông báo', 'thừa lệnh',
    '(?:kính )?(?:đề nghị|yêu cầu) (?:tập thể |toàn thể )?(?:các|thủ trưởng|đồng chí)?.{0,260}(?:(?:nghiêm túc |khẩn trương |tổ chức |phối hợp )*(?:triển khai |tổ chức )*(?:thực hiện|biết))(?: (?:nghiêm túc|nghiêm|tốt|có hiệu quả|hiệu quả))?(?: (?:kế hoạch|thông báo|các nội dung|nội dung|quyết định|công văn|kết luận|công điện|chỉ thị)(?: kết luận)?(?: này| trên| nêu trên)?)?(?: (?:đúng|theo|đảm bảo|bảo đảm) [^.;]{0,40})?[ ./]*$',
    // Yêu cầu Giám đốc các sở; Chủ tịch UBND các xã thực hiện nghiêm túc Chỉ thị này.
    '(?:[^.;:]{0,60} )?(?:đề nghị|yêu cầu) [^:\\d]{0,400}(?:thực hiện|triển khai) [^.:\\d]{0,60}(?:chỉ thị|kế hoạch|công điện|thông báo|văn bản|công văn|quyết định|kết luận) này(?=[ ./;]|$)',
    // Đề nghị các xã thực hiện đủ những nội dung nêu trên.
    '(?:[^.;:]{0,60} )?(?:đề nghị|yêu cầu) (?:các|thủ trưởng) [^:\\d]{0,400}(?:thực hiện|triển khai) [^.;:\\d]{0,40}(?:nội dung|nhiệm vụ|yêu cầu)[^.;:\\d]{0,20} nêu trên(?=[ ./;,]|$)',
    // Yêu cầu các sở, ngành khẩn trương triển khai các giải pháp thuộc lĩnh vực quản lý./.
    '(?:[^.;:]{0,60} )?(?:đề nghị|yêu cầu|giao) (?:các|thủ trưởng|giám đốc) [^;:\\d]{0,260}(?:thực hiện|triển khai)[^.;:\\d]{0,200}[.]/[.] *$',
    '(?:trong )?quá trình (?:triển khai|thực hiện|tổ chức)(?=[^.]*(?:vướng mắc|khó khăn|thay đổi|phát sinh|điều chỉnh|liên hệ|phản ánh|thông báo|trao đổi))',
    '(?:kế hoạch|thông báo|quyết định|công văn|kết luận) này', 'xin thông báo',
    '[^.;:]{0,80} thông báo (?:kết luận[^.;]{0,60} |nội dung[^.;]{0,60} )?(?:để|đến|tới|cho) [^.;]{0,120}(?:biết|thực hiện|triển khai)[^.;]{0,40}[ ./]*$',
    // Các hội thực hiện Kế hoạch này; …
    'các (?![^.;:]{2,160}(?:đôn đốc|kiểm tra|phối hợp với|hướng dẫn|theo dõi) )[^.;:\\d]{2,160}(?:thực hiện|triển khai) [^.;:\\d]{0,40}(?:chỉ thị|kế hoạch|công điện|thông báo|quyết định|kết luận) này(?=[ ./;]|$)',
    // Các chi đoàn nghiêm túc thực hiện, có vướng mắc báo ngay Thường trực.
    'các [^.;:,]{2,60} nghiêm túc (?:triển khai |tổ chức )?thực hiện(?=[ ./,]*(?:$|(?:nếu )?có (?:khó khăn|vướng mắc)))',
    '(?:xin )?trân trọng(?! (?:đề nghị|kính mời))', 'mọi (?:thông tin|vướng mắc|chi tiết)', 'thông tin (?:chi tiết|liên hệ)',
  )})`,
  /** The last paragraph, without a number, asks all of them for their best: 'UBND tỉnh yêu cầu Lãnh đạo các sở, ngành nêu cao tinh thần trách nhiệm, …'. */
  closingAppeal: `(?:[^.;:]{1,160}\\. )?(?:[^.;:]{1,90} )?(?:đề nghị|yêu cầu) (?:lãnh đạo|thủ trưởng|giám đốc|người đứng đầu|bộ trưởng|chủ tịch|cấp ủy|các|toàn thể)(?![\\p{L}])[^:]{0,400}(?:${either(
    'nghiêm túc', 'nêu cao', 'đề cao', 'tinh thần trách nhiệm', 'quyết liệt', 'tập trung nguồn lực',
    '(?:khẩn trương|tổ chức|triển khai) (?:triển khai|thực hiện)', 'thực hiện (?:nghiêm|tốt|đúng)', 'phối hợp chặt chẽ',
  )})`,
  closingArticle: either(
    `(?:chịu trách nhiệm|có trách nhiệm) (?:${either(
      'thi hành(?: (?:quyết định|nghị quyết|kế hoạch|chỉ thị|công điện))?(?: này)?', 'thực hiện (?:quyết định|nghị quyết)(?: này)?',
    )})`,
    'căn cứ (?:quyết định|kế hoạch)(?: này)? thi hành',
  ),
} as const;
