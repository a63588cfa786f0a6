/**
 * Words that papers and their parts are known by, in the spelling that `alignSpelling` yields (lower case, one place for the tone).
 * Patterns are alternations for `words()` and `phrase()`: a space stands for any run of spaces.
 */
import { either, oneOf } from './one-of.ts';

export const ARTICLE_WORD = { article: 'Điều', part: 'Phần|PHẦN|Chương|CHƯƠNG', letters: 'abcdđeghiklmnopqrstuvxy', foreign: { f: 'e', j: 'i', w: 'v', z: 'y' } } as const;

/** Words of the head and foot of a paper. */
export const HEAD = {
  /** A part that bears no number of its own. */
  unnumberedPart: 'phần thứ (?:nhất|hai|ba|tư|bốn|năm|sáu)',
  numberLine: 'số',
  kinds: [
    ['notice', 'thông báo|thông báo kết luận|kết luận'],
    // A programme of work says who does what by when.
    ['plan', 'kế hoạch|chương trình|chương trình công tác|chương trình hành động'],
    ['decision', 'quyết định'],
    ['report', 'báo cáo'],
    ['dispatch', 'công điện|công văn'],
    ['other', oneOf(
      'chỉ thị', 'nghị quyết', 'hướng dẫn', 'tờ trình', 'quy chế', 'quy định',
      'thông tri', 'đề án', 'giấy mời', 'biên bản', 'lịch công tác', 'quy trình', 'phương án', 'thông cáo',
    )],
  ],
  symbols: [
    ['notice', 'TB'], ['notice', 'KL'], ['plan', 'KH'], ['plan', 'CTr'], ['plan', 'CTR'], ['decision', 'QĐ'], ['report', 'BC'], ['dispatch', 'CV'], ['dispatch', 'CĐ'],
    ['other', 'CT'], ['other', 'NQ'], ['other', 'HD'], ['other', 'TTr'], ['other', 'TTR'], ['other', 'TT'], ['other', 'QC'], ['other', 'NĐ'], ['other', 'GM'], ['other', 'ĐA'],
  ],
  notIssuer: oneOf(
    'cộng h[òo]a xã hội', 'cộng hõa', 'độc lập', 'đoàn tncs hồ chí minh', 'đoàn thanh niên cộng sản hồ chí minh',
    'đảng cộng sản việt nam', 'mật', 'tối mật', 'tuyệt mật', 'khẩn', 'thượng khẩn', 'hỏa tốc', 'dự thảo',
  ),
  issuerGoesOn: 'tỉnh|thành phố|trung ương|huyện|thị xã|quận|xã|phường|nhân dân|về|và|quốc gia|cơ quan|hồ chí minh',
  subject: 'v/v|về việc|trích yếu',
  dear: 'kính gửi',
  /** A report of a meeting has its day as a notice has. */
  ofMeeting: 'giao ban|cuộc họp|họp',
  /** Papers whose title is followed by who decides, in capitals. */
  decision: 'quyết định|nghị quyết',
  decides: either(
    'chủ tịch', 'ủy ban nhân dân', 'ban thường vụ', 'ban chấp hành', 'ban bí thư', 'thường trực', 'bộ trưởng', 'thủ tướng', 'giám đốc',
    'tổng giám đốc', 'hội đồng', 'hiệu trưởng', 'trưởng ban', 'cục trưởng', 'chánh văn phòng', 'bí thư', 'viện trưởng',
  ),
  recipients: 'nơi nhận',
  signing: `(?:tm|kt|tl|tuq|t/m|k/t|t/l|q)\\.? ?(?:${either(
    'ban', 'ủy', 'trưởng', 'chủ', 'bộ', 'giám', 'chánh', 'thủ', 'hội', 'thường', 'ubnd', 'cục', 'viện', 'bí', 'tổng', 'tỉnh', 'đảng',
    'đoàn', 'thống', 'hiệu', 'phó', 'chính',
  )})`,
  signingPlain: `(?:phó )?(?:${either(
    'chánh văn phòng', 'chủ tịch', 'giám đốc', 'trưởng ban', 'bí thư', 'chủ nhiệm', 'cục trưởng', 'bộ trưởng', 'thứ trưởng',
    'bộ trưởng, chủ nhiệm', 'thủ tướng', 'vụ trưởng', 'hiệu trưởng', 'tổng giám đốc',
  )})(?: thường trực| thứ nhất)?`,
  signedMark: 'đã ký|đã kí',
  annex: 'phụ lục(?: số)?',
  annexAttached: '\\(?(?:kèm theo|ban hành kèm theo|đính kèm)',
  /** What a decision brings into force and gives work; rules of procedure do not. */
  attachedPapers: '(?:dự thảo )?(?:kế hoạch|chương trình|đề án|phương án|hướng dẫn|lộ trình|kịch bản)',
  secret: 'mật|tối mật|tuyệt mật',
  basis: 'căn cứ|theo đề nghị|xét đề nghị|xét|thực hiện',
  meeting: oneOf(
    'họp', 'hội nghị', 'giao ban', 'làm việc', 'cuộc họp', 'buổi', 'phiên', 'tiếp', 'kiểm tra', 'khảo sát', 'hội ý', 'đã chủ trì',
    'chủ trì', 'tổ chức', 'tại',
  ),
  conclusionOf: `(?:${either(
    'kết luận', 'ý kiến chỉ đạo', 'ý kiến kết luận', 'phát biểu kết luận', 'chỉ đạo',
  )})(?: kết luận)? của (.+?)(?: tại | về | trong | sau |$)`,
  chairSubject: '(?<!\\p{L})((?:đồng chí|đ/c|phó thủ tướng|thủ tướng|ông|bà|chủ tịch|phó chủ tịch|bộ trưởng|bí thư)[^.;]{0,200}?) (?:đã )?(?:chủ trì|kết luận)',
} as const;

/** Sections that say why or how it stands, not what to do. */
export const SECTION = {
  /** Ends a sentence that leads over to numbered points. */
  leadIn: `(?:${either(
    '(?:các|một số|những) (?:nội dung|nhiệm vụ|công việc|việc)(?:(?:,| và) (?:giải pháp|nhiệm vụ|nội dung))?(?: cụ thể| trọng tâm| chủ yếu| chính)?(?: sau đây| như sau| sau)?',
    'có (?:trách nhiệm|nhiệm vụ)(?: sau| như sau)?',
  )})`,
  /** … or says only what office somebody holds for what stands below. */
  standsAs: 'là (?:cơ quan|đơn vị|bộ phận) (?:thường trực|đầu mối|chủ trì)[^;.:]{0,80}',
  /** … and names only who leads them and who helps. */
  chairs: 'chủ trì, phối hợp(?: với| cùng)? [^.;:]{2,160}',
  /** Ends a sentence whose points are what something goes by: no work. */
  principles: '(?:nguyên tắc(?: [^,;.:]{1,30})? sau(?: đây)?|gồm (?:các )?(?:đồng chí|ông|bà|thành viên)[^;.:]{0,40}) *:$',
  /** … or what it consists of: no work either, unless they name whose it is. */
  contents: '(?:bao gồm|gồm)(?: (?:các|những) (?:tài liệu|văn bản|sản phẩm|hồ sơ|loại|thành phần)(?: sau(?: đây)?)?)? *:$',
  /** … but not one that says how urgent they are. */
  urged: 'cần|lưu ý',
  notTasks: oneOf(
    'nội dung (?:hội nghị|cuộc họp|đại hội|hội thảo|buổi lễ|lễ)', 'chương trình (?:hội nghị|đại hội|buổi lễ)',
    'mục đích', 'yêu cầu(?! (?:chung|cụ thể|đối với))', 'mục đích,? yêu cầu', 'mục đích và yêu cầu', 'mục tiêu', 'quan điểm', 'nguyên tắc',
    'căn cứ',
    'đã xong', 'đã làm xong', 'đã hoàn thành', 'đã làm', 'việc đã làm', 'còn nợ', 'tình hình', 'về tình hình chung', 'đánh giá', 'kết quả',
    'ưu điểm', 'hạn chế', 'tồn tại', 'nguyên nhân', 'nhận định',
    'đánh giá chung', 'nhận xét', 'kết quả đạt được', 'tồn tại, hạn chế', 'cơ sở pháp lý', 'bối cảnh', 'phạm vi', 'đối tượng',
    'thành phần', 'địa điểm', 'nội dung(?: chính| chủ yếu| trọng tâm)?(?: kiểm tra| giám sát| khảo sát| thanh tra)', 'thời gian',
    'chỉ tiêu', 'mục tiêu chung',
    'mục tiêu cụ thể', 'sự cần thiết', 'về đánh giá(?: chung)?(?: tình hình| kết quả)?', 'thông tin chung', 'đặc điểm',
  ),
  /** … unless they head duties too: 'Thời gian và trách nhiệm thực hiện'. */
  alsoTasks: either(
    'yêu cầu(?:,| và) (?:tiến độ|thời gian|thời hạn)', 'thời gian,? (?:và )?(?:lộ trình|tiến độ)',
    '(?:thời gian|địa điểm|thành phần|phạm vi|đối tượng|kinh phí)[^.:]{0,80} và (?:trách nhiệm|tổ chức thực hiện|phân công|nhiệm vụ)',
  ),
  inspectedUnits: `(?:(?:đoàn (?:kiểm tra|giám sát|khảo sát)|thành phần|nội dung|phạm vi)(?:,| và) )?(?:đơn vị|địa phương|đối tượng|cơ quan|địa bàn)(?:, (?:đơn vị|địa phương))? (?:${either(
    '(?:được |chịu )?(?:kiểm tra|giám sát|khảo sát|thanh tra)(?:(?: và|,) thời gian(?: kiểm tra| giám sát| khảo sát| thanh tra| thực hiện| tiến hành)?)?',
    'và thời gian',
  )})[\\s:.]*$`,
  /** What a plan of inspections looks at. */
  inspected: /^[\s"'(+*-]*(?:một số )?nội dung(?: chính| chủ yếu| trọng tâm)?[\s:.]*$/u,
  /** What the days in brackets behind a heading are the time of; behind the name of an event they are its own days. */
  phase: 'giai đoạn|bước|đợt|công tác|chuẩn bị|triển khai|tổ chức thực hiện',
  due: 'trước|xong|hoàn thành|chậm nhất|muộn nhất|hạn|đến hết',
  /** … and these where they head a part; as the topic of a point work stands below them too. */
  notTasksOfPart: 'khẩu hiệu|về kết quả|về tình hình|kinh phí',
  dutiesOf: either(
    '(?:chức năng, |phân công )?(?:nhiệm vụ|trách nhiệm)(?:,? (?:và )?(?:quyền hạn|trách nhiệm))?(?: cụ thể| thực hiện| chủ yếu| trọng tâm| chính| chung)? của',
    'đối với', 'về phía', 'riêng',
  ),
  /** 'Trách nhiệm của đối tượng thực hiện kiểm kê': whoever that is, told by what he does. */
  dutiesOfSome: 'trách nhiệm(?: cụ thể| thực hiện)? của(?! (?:năm|quý|tháng|tuần|kế hoạch|công tác|chương trình|đề án|cuộc|việc|mỗi))',
  /** What a heading says of who is named in it. */
  duties: either(
    'có trách nhiệm', 'chịu trách nhiệm', 'chủ trì', 'thực hiện', 'phối hợp', 'tập trung', 'triển khai',
    'theo(?! (?:chỉ thị|nghị định|quyết định|luật|nghị quyết) )',
  ),
  /** 'Các tỉnh bị thiệt hại gồm: A, B' */
  consists: 'bao gồm|gồm',
  owes: '(?:có trách nhiệm|chịu trách nhiệm)(?: sau| như sau| sau đây)?',
  /** A heading that says by when is work. */
  dated: '\\d|(?:hàng|hằng|trong|trước|cuối|đầu) (?:ngày|tuần|tháng|quý|năm)',
  /** Behind the names of a heading: what they have to do besides. */
  besides: '(?:ngoài|bên cạnh|cùng với) (?:các |những )?(?:nội dung|nhiệm vụ|việc|yêu cầu)',
  toWhom: 'đối với|về phía|riêng',
  tasks: oneOf(
    'nhiệm vụ', 'giải pháp', 'tổ chức thực hiện', 'phân công', 'trách nhiệm', 'giao nhiệm vụ', 'yêu cầu các', 'một số nhiệm vụ',
    'công việc trọng tâm', 'phương hướng',
  ),
  topic: oneOf(
    'về', 'đối với', 'công tác', 'việc', 'nhiệm vụ', 'nội dung', 'liên quan đến', 'đợt', 'kiểm tra', 'thời gian', 'đối tượng',
    'mục đích', 'yêu cầu', 'trách nhiệm', 'phạm vi', 'hình thức', 'phương pháp', 'thành phần', 'địa điểm', 'kinh phí', 'mục tiêu',
    'giai đoạn', 'giải pháp', 'chỉ tiêu', 'tổ chức thực hiện', 'lĩnh vực', 'chế độ báo cáo', 'tiến độ', 'phân công', 'các nhiệm vụ',
    'một số', 'chế độ', 'phần việc', 'khâu', 'riêng nội dung',
  ),
} as const;
