/**
 * Words that work is given, stated, urged and done with, in the spelling of `alignSpelling`. Patterns are alternations for
 * `words()` and `wordsAt()`: a space stands for any run of spaces.
 */
import { oneOf } from './one-of.ts';

/** How a sentence begins that states, assesses or closes instead of giving work. */
export const STATEMENT = {
  /** What is agreed to; a duty may follow behind a comma. */
  agreement: '(?:cơ bản )?(?:đồng ý|thống nhất|nhất trí)(?! đánh giá)|sau khi nghe|qua nghe|qua báo cáo|theo báo cáo',
  /** … of several, where it has a day. */
  approves: 'phê duyệt|thông qua',
  /** … but under the heading of who has to do it these are his work. */
  ownDuty: 'đánh giá(?! cao)|thông qua|phê duyệt|thống nhất(?! (?:cao|chủ trương|đánh giá))|biểu dương,? khen thưởng|cảm ơn',
  starts: '(?:(?:đồng thời|cũng|nghiêm túc|nghiêm khắc|thẳng thắn) )*(?:về )?(?:(?:bộ|sở|ban|tỉnh|thành phố|thường trực|hội đồng) )?(?:cơ bản )?(?:thống nhất(?! (?:thời gian|lịch|địa điểm|đầu mối|nội dung|phương án)[^,;.]{0,30} với(?![\\p{L}]))|nhất trí|đồng ý|tán thành|ghi nhận|đánh giá cao|đánh giá|biểu dương|hoan nghênh|khen ngợi|phê bình|nhìn chung|tuy nhiên|bên cạnh những|(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|mười một|\\d{1,2}) tháng qua|trong thời gian qua|thời gian qua|vừa qua|kết quả(?! [^,;.]{0,40}(?:báo cáo|thông báo|gửi|nộp|trình|xong trước|hoàn thành trước|chậm nhất))|cho phép|chấp thuận|thông qua|phê duyệt|cho chủ trương|ban hành kèm theo|ban hành quy|cảm ơn|đây là|hiện nay|theo báo cáo|góp phần|(?:quyết định|kế hoạch|công văn|thông tư|nghị định|nghị quyết|chỉ thị|tờ trình|thông báo|luật|công điện|kết luận) số \\d[^:;]{0,60} của(?![\\p{L}])(?![^:;.\\n]{0,200}:)|qua báo cáo|qua nghe|sau khi nghe|như vậy|mục tiêu là|quan điểm)',
  /** Where the money comes from. */
  funds: '(?:kinh phí )?(?:từ (?:nguồn|ngân sách|kinh phí)|(?:bảo đảm|đảm bảo|trích|chi|lấy|cân đối|sử dụng)(?: kinh phí)? từ (?:nguồn|ngân sách|kinh phí|quỹ))',
  /** Who answers for what might go wrong; said alone it gives no work. */
  answers: 'chịu trách nhiệm (?:[^.;]{0,100} )?nếu',
  whole: '(?:không|chưa) (?:được )?xét (?:tặng |công nhận )?(?:danh hiệu|thi đua|khen thưởng)|phân công nhiệm vụ (?:cho|đối với) [^.]{0,300} (?:tại|theo) (?:các )?phụ lục[^.;]*[.]?$|(?:đồng chí|đ/c|ông|bà) [^;:]{3,120} làm (?:trưởng đoàn|tổ trưởng|trưởng nhóm)(?: (?:kiểm tra|giám sát|khảo sát))?(?: (?:tổ|đoàn|nhóm) (?:số )?\\d{1,2})? ?[;.]?$|(?:đoàn|tổ)(?: kiểm tra| giám sát| khảo sát)? (?:số |thứ )?[^ ,:;]{1,6} (?:kiểm tra|giám sát|khảo sát|thanh tra) [^:;]{2,80}: (?:đồng chí|đ/c|ông|bà) |thành lập \\d{1,2} (?:đoàn|tổ) (?:kiểm tra|giám sát|khảo sát|thanh tra)(?=[^.;]*:\\s*$)|(?:trưởng đoàn|tổ trưởng)(?: thường trực)? ?: (?:ông|bà|đồng chí|đ/c)|(?<!thành lập )(?<!thành lập \\d{1,2} )(?:đoàn|tổ)(?: [^ ,;]+){0,5} do [^;]{3,160} làm (?:trưởng đoàn|tổ trưởng|trưởng ban)(?! )|(?:hội nghị|đại hội|lễ|diễn đàn|cuộc họp|buổi lễ|kỳ họp|phiên họp)(?: [^ ,;.]+){0,6} dự kiến (?:được )?(?:tổ chức|diễn ra|khai mạc|họp)|sẽ không (?:được )?(?:xét|xem xét|giải quyết|công nhận|bình xét)|thông báo (?:để|đến) [^.;]{0,120} biết(?:, (?:thực hiện|triển khai))?|(?<!đây )là (?:nhiệm vụ|yêu cầu|giải pháp|điều kiện|vấn đề|khâu) (?:chính trị|quan trọng|trọng tâm|then chốt|hàng đầu|cấp bách|thường xuyên|tiên quyết)|sẽ có thông báo|(?<!để )(?<!kể từ (?:ngày|khi) [^,;.]{0,40})có hiệu lực|hết hiệu lực|trên đây là|kèm theo (?:quyết định|kế hoạch|thông báo) này là',
  /** A meeting to come is told, not given as work. */
  willChair: 'sẽ chủ trì (?:cuộc |phiên )?(?:họp|hội nghị)',
  beforePast: 'cũng|đều',
  past: 'kết luận(?=:)|được (?:ghi nhận|biểu dương|khen|tuyên dương)|chia (?:thành |làm )?(?:\\d{1,2}|hai|ba|bốn) (?:đoàn|tổ|nhóm)|để (?:tái diễn|xảy ra|chậm|tồn đọng)|nhận thấy|thấy rằng|đồng tình|đồng thuận|cơ bản đồng thuận|bày tỏ|tin tưởng|mong muốn|tự giải thể|hiện(?! (?:thực|đại|hành))|phê bình|nghiêm khắc (?:phê bình|nhắc nhở)|nhấn mạnh|đặt mục tiêu|thống nhất (?:thông qua|điều động|bổ nhiệm|kết nạp|khen thưởng|kỷ luật|cho thôi|giới thiệu)|(?:cơ bản )?đồng tình|thông tin thêm|không có ý kiến|được (?:mời (?:tham gia|dự|tham dự)(?! (?:dàn dựng|biểu diễn|thiết kế|xây dựng))|thành lập|sử dụng|sáng lập|bàn giao|bầu|đổi tên|nâng cấp)|có (?:công văn|văn bản|công điện|tờ trình) (?:số )?\\d+|cho rằng|nhận được|vừa|làm việc theo (?:chế độ|nguyên tắc|lịch)|có (?:tư cách|chức năng|quyền|trụ sở)|(?:hai|ba|bốn|\\d{1,2}) (?:tháng|tuần|quý|kỳ) (?:liền|liên tiếp) (?:chưa|không)|đã|đang|bị|sẽ (?:không|họp|nghe|cho ý kiến|quyết định|thông báo|chủ trì (?:cuộc |phiên )?(?:họp|hội nghị)|đánh giá|xem xét|xử lý|kiểm điểm|phê bình)|còn|chưa|vẫn|mới|đạt|giành|đoạt|xếp thứ|là(?! (?:tổ trưởng|trưởng|phó trưởng|đầu mối|thành viên|thư ký))|thuộc|gồm|bao gồm|có trách nhiệm là|gặp(?! (?:gỡ|mặt))|(?:cơ bản )?(?:nhất trí|đồng ý|tán thành)|ghi nhận(?! (?:thông tin|vào|sự thay đổi))|đánh giá cao|biểu dương|hoan nghênh|cơ bản thống nhất|thống nhất (?:cao|chủ trương|đánh giá|nhận định|cho(?: phép)? (?:tổ chức|thành lập|triển khai|chủ trương)|với (?:dự thảo|báo cáo|nội dung|đề xuất|tờ trình|ý kiến))',
  closing: `(?:${oneOf(
    'trên đây', 'nhận được', 'văn phòng .{0,60}(?:xin )?(?:trân trọng )?thông báo', 'thừa lệnh',
    '(?:kính )?(?:đề nghị|yêu cầu) (?:tập thể |toàn thể )?(?:các|thủ trưởng|đồng chí)?.{0,260}(?:(?:nghiêm túc |khẩn trương |tổ chức |phối hợp )*(?:triển khai |tổ chức )*(?:thực hiện|biết))(?: (?:nghiêm túc|nghiêm|tốt|có hiệu quả|hiệu quả))?(?: (?:kế hoạch|thông báo|các nội dung|nội dung|quyết định|công văn|kết luận|công điện|chỉ thị)(?: kết luận)?(?: này| trên| nêu trên)?)?(?: (?:đúng|theo|đảm bảo|bảo đảm) [^.;]{0,40})?[ ./]*$',
    // Yêu cầu Giám đốc các sở; Chủ tịch UBND các xã thực hiện nghiêm túc Chỉ thị này.
    '(?:[^.;:]{0,60} )?(?:đề nghị|yêu cầu) [^:\\d]{0,400}(?:thực hiện|triển khai) [^.:\\d]{0,60}(?:chỉ thị|kế hoạch|công điện|thông báo|văn bản|công văn|quyết định|kết luận) này(?=[ ./;]|$)',
    // Đề nghị các xã thực hiện đủ những nội dung nêu trên.
    '(?:[^.;:]{0,60} )?(?:đề nghị|yêu cầu) (?:các|thủ trưởng) [^:\\d]{0,400}(?:thực hiện|triển khai) [^.;:\\d]{0,40}(?:nội dung|nhiệm vụ|yêu cầu)[^.;:\\d]{0,20} nêu trên(?=[ ./;,]|$)',
    // Yêu cầu các sở, ngành khẩn trương triển khai các giải pháp thuộc lĩnh vực quản lý./.
    '(?:[^.;:]{0,60} )?(?:đề nghị|yêu cầu|giao) (?:các|thủ trưởng|giám đốc) [^;:\\d]{0,260}(?:thực hiện|triển khai)[^.;:\\d]{0,200}[.]/[.] *$',
    '(?:trong )?quá trình (?:triển khai|thực hiện|tổ chức)(?=[^.]*(?:vướng mắc|khó khăn|thay đổi|phát sinh|điều chỉnh|liên hệ|phản ánh|thông báo|trao đổi))', '(?:kế hoạch|thông báo|quyết định|công văn|kết luận) này', 'xin thông báo',
    '[^.;:]{0,80} thông báo (?:kết luận[^.;]{0,60} |nội dung[^.;]{0,60} )?(?:để|đến|tới|cho) [^.;]{0,120}(?:biết|thực hiện|triển khai)[^.;]{0,40}[ ./]*$',
    // Các hội thực hiện Kế hoạch này; …
    'các (?![^.;:]{2,160}(?:đôn đốc|kiểm tra|phối hợp với|hướng dẫn|theo dõi) )[^.;:\\d]{2,160}(?:thực hiện|triển khai) [^.;:\\d]{0,40}(?:chỉ thị|kế hoạch|công điện|thông báo|quyết định|kết luận) này(?=[ ./;]|$)',
    // Các chi đoàn nghiêm túc thực hiện, có vướng mắc báo ngay Thường trực.
    'các [^.;:,]{2,60} nghiêm túc (?:triển khai |tổ chức )?thực hiện(?=[ ./,]*(?:$|(?:nếu )?có (?:khó khăn|vướng mắc)))',
    '(?:xin )?trân trọng(?! (?:đề nghị|kính mời))', 'mọi (?:thông tin|vướng mắc|chi tiết)', 'thông tin (?:chi tiết|liên hệ)',
  )})`,
  /** The last paragraph, without a number, asks all of them for their best: 'UBND tỉnh yêu cầu Lãnh đạo các sở, ngành nêu cao tinh thần trách nhiệm, …'. */
  closingAppeal: '(?:[^.;:]{1,160}\\. )?(?:[^.;:]{1,90} )?(?:đề nghị|yêu cầu) (?:lãnh đạo|thủ trưởng|giám đốc|người đứng đầu|bộ trưởng|chủ tịch|cấp ủy|các|toàn thể)(?![\\p{L}])[^:]{0,400}(?:nghiêm túc|nêu cao|đề cao|tinh thần trách nhiệm|quyết liệt|tập trung nguồn lực|(?:khẩn trương|tổ chức|triển khai) (?:triển khai|thực hiện)|thực hiện (?:nghiêm|tốt|đúng)|phối hợp chặt chẽ)',
  closingArticle: '(?:chịu trách nhiệm|có trách nhiệm) (?:thi hành(?: (?:quyết định|nghị quyết|kế hoạch|chỉ thị|công điện))?(?: này)?|thực hiện (?:quyết định|nghị quyết)(?: này)?)|căn cứ (?:quyết định|kế hoạch)(?: này)? thi hành',
} as const;

/** How others are worked with. */
const CLOSELY = 'chặt chẽ|tốt|đồng bộ|kịp thời|hiệu quả|thường xuyên|tích cực|chủ động|nhịp nhàng|mật thiết';

/** Words that give work away. */
export const ASSIGN = {
  /** What is not to be done is a duty too. */
  forbids: 'không (?:được |tự ý )?',
  /** In front of those who help, and of those words who leads. */
  toHelpers: '(?:phối hợp|cùng)(?: chặt chẽ)?(?: với)?',
  chairsToo: '(?:chủ trì,? )?',
  verbs: '(?:thống nhất |nhất trí |đồng ý |tiếp tục )?(?:giao nhiệm vụ cho|giao cho|giao trách nhiệm cho|giao(?! ban (?:tháng|tuần|quý|cụm|lần|thường kỳ|định kỳ|hàng|trực tuyến|đầu|cuối|giữa|\\d))|phân công|(?:(?:trân trọng |tha thiết |kính )?đề nghị|(?:rất |kính )?mong|nhờ)|yêu cầu|ủy quyền cho|ủy quyền|kiến nghị)',
  notBefore: 'thông báo|bảng|lịch|phương án|được|đã|đang|bàn|chuyển|nút|kiến nghị|cơ quan|nhiệm vụ|theo|những|các|khó|dự|việc|kết|cam|trách nhiệm',
  /** Behind these somebody is told by what he is; 'giao ban' gives nothing. */
  toActors: 'yêu cầu |đề nghị |mong |nhờ |^giao (?!ban)',
  /** Under the name of its owner whom he gives work is his own duty. */
  givesHimself: 'phân công(?= (?!đồng chí|các)\\p{Ll})',
  /** … and whom he gives any part of it. */
  givesAll: 'phân công,? (?:và )?(?:chỉ đạo|giao|điều hành|đôn đốc|phân nhiệm)',
  /** 'phân công từng đồng chí', 'giao nhiệm vụ cho từng ủy viên': whoever has the duty gives it on. */
  givesOn: '(?:phân công|giao nhiệm vụ cho|giao cho|giao) (?:từng|mỗi)',
  /** Who is asked to come, too. */
  invites: 'mời|và|cùng|\\d+',
  opensGiving: 'giao|phân công|yêu cầu|đề nghị|ủy quyền|kính đề nghị|trân trọng đề nghị',
  /** Verbs that give work wherever they stand. */
  firm: 'giao|giao nhiệm vụ cho|giao cho|giao trách nhiệm cho|phân công',
  /** 'Cục A được giao nhiệm vụ xây dựng': whom it was given to has it. */
  entrusted: 'được (?:(?:giao|phân công)(?: nhiệm vụ| trách nhiệm)?|yêu cầu)',
  /** The work stands before it, the owner behind. */
  givenTo: 'được (?:giao|giao nhiệm vụ|giao trách nhiệm|phân công) cho',
  pairs: 'phòng, chống',
  /** In front of a verb, without making it less of a duty: 'sớm hoàn thành', 'phải gửi'. */
  adverbs: 'sớm|trân trọng|hoàn toàn|trực tiếp|ngay|cần|phải|không|tự|luôn|cùng|đồng thời|cũng|nhất thiết|ít nhất|tối thiểu|dứt điểm|đặc biệt|nhất là|nhanh|đều|được|lưu ý:|chú ý:|ngoài ra,?|mặt khác,?|bên cạnh đó,?|song song,?|hàng (?:ngày|tuần|tháng|quý|năm)|mỗi (?:ngày|tuần|tháng|quý|năm)|định kỳ|thường xuyên|chậm nhất|muộn nhất|\\d{1,2}[.)]',
  /** Open what is said of when, where and why; behind its comma the duty may begin. */
  openings: 'trong|trước|từ|để|khi|theo|với|về|tại|trên|sau|cho|do|nếu|vì|bằng|qua|nhằm|đến|hết|vào|ngay sau|sau|cuối|đầu|giữa|ngày|tuần|tháng|quý|năm|sáng|chiều|tối|thứ|chủ nhật|hàng|mỗi|riêng|đối với|căn cứ|trường hợp|dịp|nhân|thời gian|giai đoạn|ngoài|cùng với|bên cạnh|trên cơ sở|cứ',
  /** Behind 'do A' tell whose event or paper it is; other verbs say what A has to do. */
  /** 'phải được A phê duyệt chậm nhất ngày …' */
  mustBeBy: '(?:phải|(?<!hậu )cần) được',
  /** 'Việc chọn vị trí do A quyết định': what the whole sentence is about. */
  aboutWork: 'việc',
  /** Whose right it is, not his work: 'việc điều chỉnh do Chủ tịch quyết định'. */
  decides: '(?:xem xét, )?quyết định|xem xét|phê duyệt|chịu|chi trả|quy định',
  /** In no name of somebody told by what he is: 'do cơ quan ban hành'. */
  notOfDoer: 'ban hành|phát hành',
  /** Behind what is done, by when. */
  isDue: ',? (?:bảo đảm )?(?:từ|vào|trong|trước|chậm nhất|muộn nhất|xong|hoàn thành) (?:ngày|tháng|quý|tuần|nửa|trước|trong|nhất|là|vào|năm|\\d)',
  takesPart: 'tham gia',
  hostedBy: 'hỗ trợ|tài trợ|tổ chức(?! thực hiện)|phát động|làm (?:trưởng|phó|tổ trưởng|chủ nhiệm|thư ký|ủy viên|thành viên|chủ đầu tư|chủ tịch|đơn vị|cơ quan)|đăng cai|gửi|nộp|đề xuất|kiến nghị|đề nghị|báo cáo',
  /** 'do đồng chí A, Bí thư Đoàn phường làm Trưởng ban': who sits in a body, not what he does. */
  by: 'do',
  composes: 'làm (?:trưởng|phó|tổ trưởng|chủ nhiệm|thư ký|ủy viên|thành viên)',
  /** '… các hội nghị do A chủ trì' tells whose they are. */
  hosted: 'cuộc họp|hội nghị|phiên họp|hội thảo|buổi làm việc',
  /** What a part of some work is called: ', kinh phí do A bố trí'. */
  workNouns: 'chi phí|thuốc|vật tư|nước uống|quà|đơn|hồ sơ|tiền|nội dung|việc|công tác|phần|phần việc|nhiệm vụ|khâu|hậu cần|địa điểm|hội trường|phương tiện|xe|tài liệu|kịch bản|báo cáo|dự thảo|nguồn lực|nhân lực|lực lượng|trang thiết bị|cơ sở vật chất|âm thanh|truyền thông',
  /** Behind a name and a comma: who of it is meant before all. */
  inParticular: '(?:đứng đầu|(?:mà )?trực tiếp|nòng cốt|trước hết|nhất|đặc biệt|cụ thể|đầu mối|(?:mà )?trọng tâm) là',
  /** Behind how an owner stands: what he is asked for. */
  demands: 'yêu cầu|đề nghị|cần|phải',
  boundary: 'và|đồng thời|thì|cũng',
  /** Opens an aside on those named. */
  /** 'là đơn vị làm điểm, gửi kế hoạch': what somebody is, and then what is due of him. */
  saidToBe: 'là (?:các |những )?(?:đơn vị|cơ quan|cơ sở|địa phương|nơi) [^,;:.]{2,60},',
  saidAside: 'là|gồm|trừ|kể cả|trong đó có|mỗi (?:đơn vị|cơ quan|bên|ban) theo',
  /** Behind what has been, what is to be done: 'đã xếp loại thì dùng kết quả đó'. */
  soThat: ' thì(?: phải| cần)?',
  /** Behind what is said first. */
  afterThat: ' thì ',
  /** 'Thủ tướng còn yêu cầu': between who asks and the verb. */
  alsoAsks: 'còn|cũng',
  /** 'Bộ trưởng đề nghị:' leads over to what is asked; who asks owes nothing. */
  asksOfOthers: 'đề nghị|yêu cầu|chỉ đạo',
  prepositions: 'cơ quan|vai trò|có|làm|là|giữ|gửi|cho|với|của|báo cáo|đề nghị|cùng|về|tới|đến|đôn đốc|yêu cầu|hướng dẫn|chỉ đạo|các',
  /** What is gone by, of whom it is behind 'của'. */
  sayings: 'đề nghị|ý kiến|chỉ đạo|kết luận|yêu cầu|báo cáo|phản ánh|kiến nghị|đề xuất|phân công|ủy quyền|hướng dẫn|thống nhất|thẩm định|góp ý',
  /** … or by its number. */
  numberedPaper: ' số \\d[^,;:.]*',
  of: 'của',
  /** Who is at the head of a body, between its name and its verb. */
  composedBy: ' do [^,;:.()]{2,90}? (?:làm (?:tổ trưởng|trưởng ban|trưởng đoàn|trưởng nhóm|chủ tịch|chủ nhiệm)|đứng đầu|là (?:tổ trưởng|trưởng ban|trưởng đoàn))',
  leadWords: 'chủ trì|làm đầu mối|là đầu mối',
  /** In front of those for whom, or together with whom, something is done. */
  toWhom: 'cho|của|với|đối với|đến|tới|gửi|giữa|được',
  /** Bodies named by words that are verbs elsewhere. */
  bodiesLikeVerbs: '(?:các )?tổ chức (?:đảng|đoàn thể|đoàn|hội|chính trị)|các tổ chức',
  /** Open a circumstance: behind its comma stands the subject. */
  circumstances: 'ngoài|theo|căn cứ|trên cơ sở|để|nhằm|trong|tại|từ|đối với|quá trình|sau khi|khi',
  /** … and where or what for something is: its comma ends it. */
  place: 'tại|ở|để|nhằm',
  noVerb: 'của|thuộc|hoặc|như|này|trên|đó|và|với|nói trên',
  /** '…, B phối hợp.' at the end of a clause: B helps. */
  helpsAtEnd: 'phối hợp(?: cùng)?(?: thực hiện| triển khai| tổ chức thực hiện| tổ chức)?',
  /** 'Giao A (chủ trì), B, C': who does not chair helps. */
  chairsInBrackets: ' *\\((?:đơn vị |cơ quan )?chủ trì\\)',
  /** 'A chủ trì, B phối hợp, C hỗ trợ' */
  helpsToo: 'phối hợp(?! (?:với|cùng))|hỗ trợ|cử (?:người|cán bộ) tham gia|tham gia|giúp việc',
  /** 'A chủ trì, B phối hợp rà soát': the verb goes on to the work. */
  helpsOn: `phối hợp(?!(?: (?:${CLOSELY}))* (?:với|cùng))(?=,? \\p{Ll})`,
  setApart: 'riêng(?: đối với)?|đối với|về phía',
  /** What may stand between a name and its verb: 'theo chức năng chuẩn bị nội dung'. */
  byOffice: '(?:theo|trên cơ sở|căn cứ|trong phạm vi) (?:chức năng|nhiệm vụ|phân công|lĩnh vực|địa bàn|thẩm quyền|phạm vi|quy định)(?:(?:, | và )(?:nhiệm vụ|thẩm quyền|quyền hạn|phạm vi|lĩnh vực|địa bàn)){0,2}(?: (?:được giao|được phân công|phụ trách|quản lý|có liên quan|của mình|hiện hành|của (?:ngành|đơn vị|địa phương)(?: mình)?)){0,3}',
  /** 'của các Bộ, cơ quan liên quan': in front of those who are many. */
  ofSeveral: '(?:của|với|giữa|cho|từ|tại) (?:các|những)',
  /** 'các sở căn cứ Kế hoạch này để thành lập tổ' */
  goingBy: 'căn cứ|dựa vào|dựa trên',
  toThatEnd: 'để',
  /** Begins a time that stands before its subject without a comma: 'đầu tháng 01/2025 Văn phòng trình'. */
  timeOpening: 'ngay sau|sau|chậm nhất|muộn nhất|trước|trong|đến|từ|đầu|giữa|cuối|hết|vào|sáng|trưa|chiều|tối|đêm|thứ|chủ nhật|(?:mỗi|hàng) (?:ngày|sáng|chiều|tối|tuần|tháng|quý|năm)|cứ|định kỳ|ngày|tuần|tháng|quý|năm',
  /** … and ends it. */
  timeClosing: '(?:cuộc họp|hội nghị|tuần|tháng|quý|năm) (?:này|nay|tới)|(?:hàng|mỗi) (?:ngày|tuần|tháng|quý|năm)',
  /** Words that lead over to who is next, without a comma: 'trên cơ sở đó Văn phòng tổng hợp'. */
  connectors: 'trên cơ sở đó|theo đó|qua đó|từ đó|sau đó|đồng thời|cùng với đó|ngay sau đó|trước mắt',
  /** … or part somebody from those named before: ', trong đó Bộ A chuẩn bị'. */
  partsFrom: 'trong đó|riêng(?: đối với)?|còn',
  /** 'Các đơn vị được giao xây dựng hồ sơ': whom work is given to, told by it. */
  chargedWith: 'được (?:giao|phân công)(?: nhiệm vụ)?',
  leadOpening: '(?:đồng |sẽ |được giao |là đơn vị |là cơ quan |được phân công )?',
  leadStrong: 'chủ trì|làm đầu mối|là đầu mối|chịu trách nhiệm|là (?:cơ quan|đơn vị|bộ phận) thường trực',
  lead: 'chủ trì|làm đầu mối|là đầu mối|đầu mối|chịu trách nhiệm|là (?:cơ quan|đơn vị|bộ phận) thường trực',
  nounsOfHelp: 'nội dung|việc|đi|quy chế|cơ chế|biện pháp|nghị quyết|quan hệ|ký(?: kết)? (?:chương trình|kế hoạch)',
  /** What others do who are directed is their own: no help of the owner's. */
  advises: 'tham mưu(?: cho)?',
  directs: 'chỉ đạo|đôn đốc|hướng dẫn|nhắc nhở|vận động|kêu gọi',
  /** What whoever leads says of others' work: 'đồng chí Chủ tịch yêu cầu'. */
  says: 'yêu cầu|đề nghị|chỉ đạo|kết luận|(?:giao|phân công)(?! (?:mỗi|từng))|nhấn mạnh|lưu ý|cơ bản thống nhất|thống nhất|đồng ý',
  /** Joins those who do something together. */
  joins: 'cùng(?: với)?',
  /** Says also of what kind something is: 'cùng tuyến'. */
  together: 'cùng',
  with: oneOf(
    `phối hợp(?: (?:${CLOSELY}))*(?: (?:với|cùng với|cùng))?`, 'cùng(?! (?:kỳ|lúc|thời|với đó|với việc))(?: với)?', 'mời(?= [^.;:]{1,150}(?:tham gia|phối hợp))', 'kết hợp(?: chặt chẽ)?(?: (?:với|cùng))?',
    '(?:với|có) sự phối hợp(?: chặt chẽ)? của', '(?:với|có) sự tham gia của',
  ),
} as const;

/** What an owner does; the first hard word decides between lead, oversee and direct. */
export const DUTY = {
  oversee: 'đôn đốc|theo dõi(?! (?:sát |chặt chẽ |sát sao )?(?:dư luận|tình hình dư luận|tư tưởng|diễn biến|thời tiết|tình hình (?:thời tiết|mưa|bão|lũ|dịch)|sức khỏe|chỉ số|chất lượng|lịch bay|mực nước|giá cả|thị trường))|nhắc nhở|nhắc việc',
  /** A person who only reminds others watches them; a body that does so has work of its own. */
  overseePerson: 'nhắc',
  /** Words behind a name that do not make it the subject of a further duty: what is done with what one receives, and what is no verb of work. */
  notWorking: oneOf(
    'xem xét', 'quyết định', 'phê duyệt', 'cho ý kiến', 'ban hành', 'chỉ đạo', 'thông qua', 'ký', 'thẩm tra', 'phê chuẩn', 'chấp thuận', 'trong', 'trước', 'từ', 'để', 'có', 'đã', 'đang', 'sẽ',
    'cần', 'phải', 'được', 'không', 'chịu', 'là', 'với', 'về', 'tại', 'theo', 'hàng', 'tuần', 'khi', 'trên', 'sau', 'cho', 'và', 'do', 'việc', 'cùng', 'đồng thời', 'cũng', 'ra', 'tự', 'đi',
    'đến', 'định kỳ', 'ngay', 'sớm', 'chậm', 'chậm nhất', 'muộn nhất', 'hết', 'đại diện', 'thay mặt', 'căn cứ', 'chưa', 'còn', 'mới', 'vẫn', 'quản lý', 'chủ trì', 'giao', 'cấp phép',
  ),
  /** … behind a circumstance they do: 'Theo điều kiện thực tế, UBND tỉnh chỉ đạo hỗ trợ'. */
  behindCircumstance: 'chỉ đạo|ban hành|quản lý|phê duyệt',
  /** What is done with work that has a day, whoever does it. */
  delivers: 'gửi|nộp|trình|hoàn thành|hoàn thiện|báo cáo|xong|tổ chức|ban hành|công bố',
  /** Verbs of one syllable that work is given with. */
  oneSyllable: 'cử|lập|chấm|dự|chuyển|bám|nhận|cấp|mở|chọn|giữ|đăng|rà|lo|trực|góp',
  /** 'giúp Thường trực Tỉnh ủy theo dõi', 'phụ trách khối trường học chỉ đạo': for whom it is done, what somebody is there for. */
  helps: '(?:làm|là) đầu mối,? (?=(?:thường xuyên )?theo dõi, đôn đốc(?![\\p{L}]))|giúp (?:[^ ,;.]+ ){1,8}(?=(?:theo dõi|đôn đốc|nhắc nhở|chỉ đạo)(?![\\p{L}]))|phụ trách (?:[^ ,;.]+ ){1,8}(?=(?:trực tiếp |thường xuyên )?(?:chỉ đạo|theo dõi|đôn đốc)(?![\\p{L}]))',
  /** Who answers for the work does not only direct it. */
  answers: 'chịu trách nhiệm',
  /** … and neither does he of whom it is due. */
  due: '(?:hoàn thành|xong|hoàn thiện)(?: [^.;,]{1,60})? (?:trước|chậm nhất|muộn nhất|trong|đến) (?:ngày|tháng|quý|tuần|hết|là)',
  /** Nouns that begin like a verb. */
  notDuty: oneOf(
    'lãnh đạo (?:cục|sở|ban|bộ|ủy ban|tỉnh|văn phòng|đơn vị|cơ quan|vụ|phòng|trung ương|trường|viện|tập đoàn|thành phố|xã|phường|huyện|hội|đoàn)',
    '(?:thông báo|báo cáo|quyết định|kế hoạch|kết luận|chỉ thị|hướng dẫn|đề xuất|kiến nghị|quy định) (?:này|nêu trên|trên|số(?! \\p{L}))', 'giao thông', 'có \\d+',
    'liên hoan (?:thanh niên|văn nghệ|tiếng hát|phát thanh|nghệ thuật|phim|các|tuyên truyền)', 'dự án', 'dự toán', 'dự thảo (?:đã|đang|chưa)', 'chi phí', 'chi bộ', 'chi đoàn', 'chi cục', 'cấp ủy', 'cấp độ', 'thu nhập',
    'thu ngân sách', 'báo cáo (?:của|số(?! \\p{L})|này)', 'việc', 'có', 'không', 'là', 'đã', 'đang', 'còn', 'chưa', 'nếu', 'vì', 'gồm', 'bao gồm', 'tính (?:đến|từ)', 'khen', 'khen ngợi', 'cấp (?:có thẩm quyền|trên|dưới|thẩm quyền|trung ương|tỉnh|huyện|xã)', 'mặc dù', 'như', 'thì', 'mà', 'bị',
  ),
  direct: 'lãnh đạo, chỉ đạo|chỉ đạo|phụ trách, chỉ đạo|phụ trách chỉ đạo|trực tiếp chỉ đạo|phụ trách chung|phụ trách(?= *(?:[;,.]|$))',
  soft: oneOf(
    'đi', 'giám sát', 'thường xuyên', 'kịp thời', 'ngay', 'chủ động', 'tích cực', 'tăng cường', 'phát huy', 'vai trò', 'trao đổi', 'kiểm tra',
    'hướng dẫn', 'tổng hợp', 'báo cáo', 'gọi điện', 'định kỳ', 'hàng tuần', 'hàng tháng', 'hàng quý', 'hàng năm', 'tiếp tục', 'có trách nhiệm',
    'chịu trách nhiệm', 'trách nhiệm', 'khẩn trương', 'nghiêm túc', 'trực tiếp(?! làm)', 'giúp', 'nắm bắt', 'nắm', 'tình hình', 'rà soát',
    'và', ',', 'tập trung', 'sâu sát', 'sát sao', 'chặt chẽ', 'quyết liệt', 'thực hiện', 'việc', 'phối hợp', 'đẩy mạnh',
  ),
  /** '…; bảo đảm tiến độ' says to what end one watches. */
  ensures: 'bảo đảm|đảm bảo',
  aside: 'trong|tại|theo|căn cứ|trên cơ sở|trước|từ|để|nhằm|qua|khi|sau khi|với',
  hardAfter: '(?:, |và |; |đồng thời )(?:kịp thời |chủ động |khẩn trương |(?:mỗi|hàng) (?:tuần|tháng|quý) )?(?:(?:xuống|đi) cơ sở|trực tiếp làm (?:trưởng|tổ trưởng)|tham mưu|xây dựng|chủ trì|ban hành|tổ chức|triển khai|soạn thảo|dự thảo|hoàn thiện|bố trí|mua|chuẩn bị|công bố|công khai|xử lý|thẩm định|chấm điểm|cung cấp|duyệt|dự(?! thảo))(?![\\p{L}])',
} as const;

/** Work that must not wait, without a date. */
export const URGENT = 'khẩn trương|sớm|kịp thời|nhanh chóng|ngay|hỏa tốc|khẩn|cấp bách|tức thì|không chậm trễ';

/** Openings before the subject of a sentence. */
export const ADVERBIAL = oneOf(
  'dịp', 'nhân dịp', 'ngoài', 'kết thúc', 'quá trình', 'đặc biệt', 'xuất phát từ', 'song song', 'bên cạnh đó', 'đồng thời', 'ngoài ra', 'trong', 'từ', 'trước', 'đến', 'để', 'nhằm', 'căn cứ', 'kể từ', 'bắt đầu từ',
  'trên cơ sở', 'đối với', 'bên cạnh', 'sau khi', 'sau', 'khi', 'về', 'tại', 'theo', 'riêng', 'định kỳ', 'hàng', 'cùng với',
  'tiếp tục', 'trường hợp', 'nếu', 'với', 'ngay', 'thực hiện', 'qua', 'trước mắt', 'chậm nhất', 'hết', 'giai đoạn',
  'nhân đợt', 'nhân ngày', 'nhân sự kiện', 'cứ', 'ở', 'những vướng mắc', 'những khó khăn', 'những nội dung', 'những vấn đề', 'những trường hợp', 'các nội dung', 'các vướng mắc', 'các kiến nghị', 'phần còn thiếu', 'phần còn lại', 'số còn lại', 'thời gian tới', 'mặt khác', 'trong đó', 'cụ thể', 'do', 'vì', 'dưới', 'liên quan', 'nội dung', 'sáng', 'chiều', 'ngày', 'vào',
  'mỗi', 'tuần', 'tháng', 'quý', 'năm', 'thường xuyên', 'thứ nhất', 'thứ hai', 'thứ ba', 'thứ tư', 'thứ năm', 'một là', 'hai là',
  'ba là', 'bốn là', 'năm là', 'kịp thời', 'khẩn trương', 'chủ động',
);
