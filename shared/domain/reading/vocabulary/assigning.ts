/** Words that work is given with, and those between whom it is given to and the work, in the spelling of `alignSpelling`. */
import { either, oneOf } from './one-of.ts';

/** How others are worked with. */
const CLOSELY = 'chặt chẽ|tốt|đồng bộ|kịp thời|hiệu quả|thường xuyên|tích cực|chủ động|nhịp nhàng|mật thiết';

/** Words that give work away. */
export const ASSIGN = {
  /** Asked of those who are no part of the house. */
  favour: 'quan tâm|tạo điều kiện',
  /** What is not to be done is a duty too. */
  forbids: 'không (?:được |tự ý )?',
  /** In front of those who help, and of those words who leads. */
  toHelpers: '(?:phối hợp|cùng)(?: chặt chẽ)?(?: với)?',
  chairsToo: '(?:chủ trì,? )?',
  verbs: `(?:thống nhất |nhất trí |đồng ý |tiếp tục )?(?:${either(
    'giao nhiệm vụ cho', 'giao cho', 'giao trách nhiệm cho',
    'giao(?! ban (?:tháng|tuần|quý|cụm|lần|thường kỳ|định kỳ|hàng|trực tuyến|đầu|cuối|giữa|\\d))', 'phân công',
    '(?:(?:trân trọng |tha thiết |kính )?đề nghị|(?:rất |kính )?mong|nhờ)', 'yêu cầu', 'ủy quyền cho', 'ủy quyền', 'kiến nghị',
  )})`,
  notBefore: either(
    'thông báo', 'bảng', 'lịch', 'phương án', 'được', 'đã', 'đang', 'bàn', 'chuyển', 'nút', 'kiến nghị', 'cơ quan', 'nhiệm vụ', 'theo',
    'những', 'các', 'khó', 'dự', 'việc', 'kết', 'cam', 'trách nhiệm',
  ),
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
  adverbs: either(
    'sớm', 'trân trọng', 'hoàn toàn', 'trực tiếp', 'ngay', 'cần', 'phải', 'không', 'tự', 'luôn', 'cùng', 'đồng thời', 'cũng', 'nhất thiết',
    'ít nhất', 'tối thiểu', 'dứt điểm', 'đặc biệt', 'nhất là', 'nhanh', 'đều', 'được', 'lưu ý:', 'chú ý:', 'ngoài ra,?', 'mặt khác,?',
    'bên cạnh đó,?', 'song song,?', 'hàng (?:ngày|tuần|tháng|quý|năm)', 'mỗi (?:ngày|tuần|tháng|quý|năm)', 'định kỳ', 'thường xuyên',
    'chậm nhất', 'muộn nhất', '\\d{1,2}[.)]',
  ),
  /** Open what is said of when, where and why; behind its comma the duty may begin. */
  openings: either(
    'trong', 'trước', 'từ', 'để', 'khi', 'theo', 'với', 'về', 'tại', 'trên', 'sau', 'cho', 'do', 'nếu', 'vì', 'bằng', 'qua', 'nhằm', 'đến',
    'hết', 'vào', 'ngay sau', 'sau', 'cuối', 'đầu', 'giữa', 'ngày', 'tuần', 'tháng', 'quý', 'năm', 'sáng', 'chiều', 'tối', 'thứ',
    'chủ nhật', 'hàng', 'mỗi', 'riêng', 'đối với', 'căn cứ', 'trường hợp', 'dịp', 'nhân', 'thời gian', 'giai đoạn', 'ngoài', 'cùng với',
    'bên cạnh', 'trên cơ sở', 'cứ',
  ),
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
  hostedBy: either(
    'hỗ trợ', 'tài trợ', 'tổ chức(?! thực hiện)', 'phát động',
    'làm (?:trưởng|phó|tổ trưởng|chủ nhiệm|thư ký|ủy viên|thành viên|chủ đầu tư|chủ tịch|đơn vị|cơ quan)', 'đăng cai', 'gửi', 'nộp',
    'đề xuất', 'kiến nghị', 'đề nghị', 'báo cáo',
  ),
  /** 'do đồng chí A, Bí thư Đoàn phường làm Trưởng ban': who sits in a body, not what he does. */
  by: 'do',
  composes: 'làm (?:trưởng|phó|tổ trưởng|chủ nhiệm|thư ký|ủy viên|thành viên)',
  /** '… các hội nghị do A chủ trì' tells whose they are. */
  hosted: 'cuộc họp|hội nghị|phiên họp|hội thảo|buổi làm việc',
  /** What a part of some work is called: ', kinh phí do A bố trí'. */
  workNouns: either(
    'chi phí', 'thuốc', 'vật tư', 'nước uống', 'quà', 'đơn', 'hồ sơ', 'tiền', 'nội dung', 'việc', 'công tác', 'phần', 'phần việc',
    'nhiệm vụ', 'khâu', 'hậu cần', 'địa điểm', 'hội trường', 'phương tiện', 'xe', 'tài liệu', 'kịch bản', 'báo cáo', 'dự thảo', 'nguồn lực',
    'nhân lực', 'lực lượng', 'trang thiết bị', 'cơ sở vật chất', 'âm thanh', 'truyền thông',
  ),
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
  sayings: either(
    'đề nghị', 'ý kiến', 'chỉ đạo', 'kết luận', 'yêu cầu', 'báo cáo', 'phản ánh', 'kiến nghị', 'đề xuất', 'phân công', 'ủy quyền',
    'hướng dẫn', 'thống nhất', 'thẩm định', 'góp ý',
  ),
  /** … or by its number. */
  numberedPaper: ' số \\d[^,;:.]*',
  of: 'của',
  /** Who is at the head of a body, between its name and its verb. */
  composedBy: ` do [^,;:.()]{2,90}? (?:${either(
    'làm (?:tổ trưởng|trưởng ban|trưởng đoàn|trưởng nhóm|chủ tịch|chủ nhiệm)', 'đứng đầu', 'là (?:tổ trưởng|trưởng ban|trưởng đoàn)',
  )})`,
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
  byOffice: `(?:theo|trên cơ sở|căn cứ|trong phạm vi) (?:${either(
    'chức năng', 'nhiệm vụ', 'phân công', 'lĩnh vực', 'địa bàn', 'thẩm quyền', 'phạm vi', 'quy định',
  )})(?:(?:, | và )(?:nhiệm vụ|thẩm quyền|quyền hạn|phạm vi|lĩnh vực|địa bàn)){0,2}(?: (?:được giao|được phân công|phụ trách|quản lý|có liên quan|của mình|hiện hành|của (?:ngành|đơn vị|địa phương)(?: mình)?)){0,3}`,
  /** 'của các Bộ, cơ quan liên quan': in front of those who are many. */
  ofSeveral: '(?:của|với|giữa|cho|từ|tại) (?:các|những)',
  /** 'các sở căn cứ Kế hoạch này để thành lập tổ' */
  goingBy: 'căn cứ|dựa vào|dựa trên',
  toThatEnd: 'để',
  /** Begins a time that stands before its subject without a comma: 'đầu tháng 01/2025 Văn phòng trình'. */
  timeOpening: either(
    'ngay sau', 'sau', 'chậm nhất', 'muộn nhất', 'trước', 'trong', 'đến', 'từ', 'đầu', 'giữa', 'cuối', 'hết', 'vào', 'sáng', 'trưa',
    'chiều', 'tối', 'đêm', 'thứ', 'chủ nhật', '(?:mỗi|hàng) (?:ngày|sáng|chiều|tối|tuần|tháng|quý|năm)', 'cứ', 'định kỳ', 'ngày', 'tuần',
    'tháng', 'quý', 'năm',
  ),
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
    `phối hợp(?: (?:${CLOSELY}))*(?: (?:với|cùng với|cùng))?`, 'cùng(?! (?:kỳ|lúc|thời|với đó|với việc))(?: với)?',
    'mời(?= [^.;:]{1,150}(?:tham gia|phối hợp))', 'kết hợp(?: chặt chẽ)?(?: (?:với|cùng))?',
    '(?:với|có) sự phối hợp(?: chặt chẽ)? của', '(?:với|có) sự tham gia của',
  ),
} as const;
