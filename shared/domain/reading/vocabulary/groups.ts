/** Words that groups of units and people are named by, in the spelling of `alignSpelling`. */
import { either, oneOf } from './one-of.ts';
import { OFFICES_BY_WORK } from './group-nouns.ts';
import { COUNTED } from './names.ts';

/** A group narrowed by what it was given: 'Các ban, đơn vị được phân công chủ trì …'. */
export const GROUP_LIMIT = `(?:${oneOf(
  'phụ trách \\d{1,2} (?:cụm|khu vực|địa bàn|xã|huyện)(?: thi đua)?',
  'được phân công', 'được hỗ trợ', 'có nhu cầu', 'ứng cử tại', 'được bầu tại', 'nêu tại', 'có tên tại', 'quy định tại', 'được giao',
  'được lựa chọn', 'được chọn', 'được kiểm tra(?:, (?:giám sát|khảo sát))?', 'được giám sát(?:, (?:kiểm tra|khảo sát))?',
  'được khảo sát(?:, (?:kiểm tra|giám sát))?', 'được thanh tra(?:, kiểm tra)?', 'đã được giao', 'có dự án', 'có công trình',
  'có cơ sở(?! (?:đoàn|hội))', 'có trên', 'có dưới', 'có từ', 'chịu sự kiểm tra', 'chịu sự giám sát', 'không kiểm tra(?: trực tiếp)?',
  'thuộc danh sách', 'ngoài danh sách', 'không được kiểm tra', 'không được giám sát', 'không thuộc', 'không có tên', 'không nằm trong',
  'không nhất trí', 'không tham gia', 'không tiến hành', 'không có địa bàn', 'không đạt', 'chưa đạt', 'có địa bàn', 'chưa được kiểm tra',
  'không thuộc diện', 'thuộc diện', 'thuộc lĩnh vực', 'thuộc nhóm', 'thuộc đối tượng', 'trong diện',
  'do [^,;.:]{2,50}? (?:làm chủ sở hữu|làm chủ đầu tư|quản lý|thành lập)',
  'có (?:đê|dịch(?! vụ)|hồ chứa|cảng cá|cửa khẩu|di tích|làng nghề)', 'có đường biên giới', 'có biên giới', 'có biển', 'có rừng',
  'có khu công nghiệp', 'có tỷ lệ', 'có số', 'có đông', 'có người',
  'có liên quan đến dự án', 'có tên', 'có tên trong danh sách', 'chủ trì đề án', 'chủ trì nhiệm vụ', 'chủ trì đề tài', 'chủ trì nội dung',
  'được phân công theo dõi', 'được cử', 'phụ trách nội dung', 'làm chủ đầu tư', 'là chủ đầu tư', 'phối hợp(?= có trách nhiệm)',
  'tại khu vực', 'ở khu vực', 'ở vùng', 'trong khu vực', 'trong vùng', 'thuộc vùng', 'nằm trong', 'nơi có', 'có nguy cơ', 'bị ảnh hưởng',
  'chịu ảnh hưởng', 'bị thiệt hại',
)})`;
/** Of these each says enough, so that any verb behind it is the duty. */
export const WHOLE_LIMITS = either(
  'phụ trách \\d{1,2} (?:cụm|khu vực|địa bàn|xã|huyện)(?: thi đua)?', 'có dự án', 'có công trình',
  'có (?:đê|dịch(?! vụ)|hồ chứa|cảng cá|cửa khẩu|di tích|làng nghề)', 'có nhu cầu', 'có rừng', 'có biển', 'có địa bàn',
  'có khu công nghiệp', 'có biên giới', 'có đường biên giới', 'có tên', 'bị ảnh hưởng', 'chịu ảnh hưởng', 'bị thiệt hại',
);
/** … or by its trade, which ends at the next verb: 'nhà thầu thi công tuyến tránh khắc phục'. */
export const GROUP_TRADE = either(
  'thi công', 'xây dựng công trình', 'cung cấp thiết bị', 'khai thác', 'kinh doanh', 'chế biến', 'vận tải', 'nhận ủy thác',
  'chủ trì soạn thảo', 'đăng cai', 'tiến hành tố tụng', 'sử dụng lao động', 'thu mua', 'xuất khẩu', 'nhập khẩu',
  'chủ trì(?= (?:gửi|nộp|phải|có trách nhiệm|chịu trách nhiệm)(?![\\p{L}]))',
);
/** Nouns of such limits that hold a verb. */
export const PARTIES_OF_WORK = '(?:chủ|nhà) đầu tư|bên mời thầu|nhà thầu|đơn vị tư vấn|(?:chương|công|quy|lộ) trình(?: hành động)?';
/** Where the limit ends and the duty begins. */
export const LIMIT_ENDS = oneOf(
  'có báo cáo', 'có văn bản', 'có kế hoạch', 'có giải pháp',
  'nào thì', 'thì', 'sớm', 'tiến hành', 'có quyền', 'dừng', 'viết', 'sắp xếp',
  'hoàn tất', 'cung cấp', 'đẩy nhanh', 'đẩy mạnh', 'tập trung', 'khẩn trương', 'chủ động', 'tích cực', 'tiếp tục', 'tăng cường',
  'nghiêm túc', 'rà soát',
  'mỗi', 'tự', 'để', 'gồm', 'bao gồm', 'hàng', 'định kỳ', 'hoàn thành', 'hoàn thiện', 'báo cáo', 'tổ chức', 'triển khai', 'xây dựng',
  'phối hợp', 'chịu trách nhiệm', 'có trách nhiệm',
  'thành lập', 'đăng ký', 'cử', 'căn cứ', 'cần', 'phải', 'kịp thời', 'thường xuyên', 'nhanh chóng', 'quyết liệt', 'gửi', 'bố trí',
  'chuẩn bị', 'thực hiện', 'giữ', 'giữ vững', 'duy trì', 'kiện toàn', 'lập', 'ghi', 'nộp', 'bàn giao', 'khắc phục', 'bảo đảm', 'đảm bảo',
  'huy động', 'chỉ đạo',
);
/** … but for what was given first, where what is due of it follows. */
export const GIVEN_WORK = 'được (?:phân công|giao)';
export const GIVEN_CONTENT = 'viết|xây dựng|soạn thảo|chuẩn bị';
export const DUE_LATER = 'gửi|nộp|trình|phải|có trách nhiệm';
/** 'chương trình' is no verb. */
export const BEFORE_TRINH = '(?:chương|công|quy|lộ|quá)';
/** … and these always. */
export const DUTY_MODALS = 'có trách nhiệm|chịu trách nhiệm|phải|cần';
/** Who is told by what he does: 'Người nhận hồ sơ có trách nhiệm', 'Cơ quan đăng ký đầu tư phải'. */
export const DESCRIBED = `(?:(?:các|những) )?(?:${either(
  'cơ quan', 'đơn vị', 'tổ chức', 'người', 'bộ phận', 'cá nhân', 'hộ', 'doanh nghiệp', 'trực ban', 'cơ sở', 'nhà thầu', 'trường',
)})(?! (?:hợp|nào))`;
/** … what a single verb in front of tells of the group, not its duty. */
export const OWES = 'phải|có trách nhiệm|chịu trách nhiệm';
/** ', nhất là ở vùng cao,' */
export const ABOVE_ALL = 'nhất là|đặc biệt là|trước hết là';
export const SHOULD = 'cần';
export const BY_WHAT = 'theo(?! dõi| (?:kế hoạch|lịch|danh sách) (?:tiến hành|tự|chủ động|có trách nhiệm|phải|cần)(?![\\p{L}]))|căn cứ';
/** … and, with what was given said, these too. */
export const LATER_LIMIT_ENDS = either(
  'nhắc nhở', 'nhắc', 'trực tiếp(?! (?:gửi|tự|báo cáo|chuẩn bị|vận động|xây dựng|nộp))', 'dự(?! (?:thảo|án|toán|kiến))', 'tham dự',
  'chỉ đạo', 'theo dõi', 'đôn đốc', 'hướng dẫn',
);

/** A group narrowed by how it stands: 'các đoàn trực thuộc chưa tổ chức đại hội phải …'. */
export const GROUP_STATE = either(
  'được(?! (?:giao|phân công|kiểm tra|giám sát))', 'nhận ủy thác', 'tự bảo đảm', 'trong lĩnh vực',
  'tại(?! (?:cuộc|hội nghị|buổi|phiên|kỳ))', 'vùng(?! (?:cao|sâu|xa|trũng|ven|biên|lũ))', 'cấp trên', 'chưa', 'chậm(?! nhất)', 'còn', 'vừa',
  'đang', 'dọc', 'nơi', 'không bị',
  'có(?! (?:trách nhiệm|ít nhất|tối thiểu|văn bản|báo cáo|kế hoạch|phương án|công văn|biện pháp|giải pháp))',
);
/** What must follow for the words before it to have narrowed the group. */
export const STATE_ENDS = either(
  'nào thì', 'thì', 'nộp', 'gửi', 'mỗi', 'hàng', 'định kỳ', 'phải', 'cần', 'khẩn trương', 'nghiêm túc', 'có trách nhiệm',
  'chịu trách nhiệm', 'chủ động', 'thường xuyên', 'tiếp tục', 'tập trung', 'tăng cường', 'kịp thời', 'tích cực', 'rà soát', 'hoàn thành',
  'tổ chức', 'chỉ đạo', 'chủ trì', 'phối hợp', 'bố trí',
);

export const GIVEN_TO_LEAD = /chủ trì *$/u;

/** Those who work together, told one after the other: 'cán bộ, công chức, viên chức cơ quan'. */
export const STAFF = '(?:(?:toàn thể|tập thể|đội ngũ) )?(?:cán bộ|đoàn viên|công chức|giảng viên|giáo viên)(?:(?:, | và )(?:công chức|viên chức|người lao động|chuyên viên|nhân viên|đảng viên|đoàn viên|hội viên|thanh niên|giáo viên|giảng viên|sinh viên|học sinh|chiến sĩ|thiếu nhi))+(?: (?:trong |của )?(?:toàn )?(?:ban|cơ quan|đơn vị|ngành|nhà trường|trường|văn phòng|sở|xã|phường|tỉnh|hệ thống)(?! hành)(?![\\p{L}]))?';
/** Openings of a group that need no 'các'. */
export const GROUP_STARTS = '(?:tất cả |toàn thể |toàn bộ |hệ thống )?(?:các|những|từng|mỗi|hai)';
const LEVELS_OF_UNION = `(?:${either(
  '(?:tỉnh|thành|huyện|quận|thị|xã|phường|liên chi|chi) đoàn', 'đoàn (?:xã|phường|trường|cấp xã|cơ sở)', 'liên đội',
  '(?:tỉnh|thành|huyện|quận|thị) (?:ủy|hội)',
  '(?:tỉnh|huyện|quận|thị|xã|phường), thành đoàn', '(?:huyện|quận), thị đoàn',
)})`;
export const BARE_GROUPS = `(?:${oneOf(
  // Quận đoàn, huyện đoàn, đoàn trực thuộc
  `(?<!(?:huyện|quận|thị|tỉnh|xã|phường), )${LEVELS_OF_UNION}(?:, ${LEVELS_OF_UNION}){0,6}(?:,| và|, và) (?:các )?(?:đoàn|hội|chi đoàn|chi hội|đảng ủy|đảng bộ|chi bộ|đơn vị)(?: cơ sở)? trực thuộc`,
  '(?:đảng ủy|chi ủy|chi bộ|đảng bộ), (?:đảng ủy|chi ủy|chi bộ|đảng bộ)(?= (?:trực thuộc|các|cơ sở)(?![\\p{L}]))',
  ...OFFICES_BY_WORK,
  'cơ quan quản lý', 'cơ quan có thẩm quyền', 'đối tượng (?:được )?(?:kiểm tra|thanh tra|giám sát|khảo sát)(?= \\p{L})', 'ban, đơn vị',
  'cơ quan, ban, ngành', 'tổ chức, cá nhân', 'nhà đầu tư', 'ban quản trị', 'cơ quan chủ quản', 'chính quyền các địa phương',
  'sở, ban, ngành', 'sở, ngành', 'bộ, ngành, địa phương', 'bộ, ngành', 'chủ đầu tư', 'nhà thầu',
  'đơn vị (?:thi công|tư vấn|thí nghiệm|vận hành|quản lý vận hành|cung cấp|thiết kế|giám sát|kiểm toán)', 'tư vấn (?:giám sát|thiết kế)',
  'liên danh nhà thầu', 'chính quyền(?: (?:địa phương|cơ sở|các cấp|cấp (?:xã|huyện|tỉnh)))?', 'hệ thống truyền thanh(?: cơ sở)?',
  'hệ thống truyền thông', 'hệ thống y tế(?: cơ sở)?', 'cơ quan, tổ chức',
  'cơ quan (?:chức năng|chuyên môn|liên quan|có liên quan|thông tấn,? báo chí|báo chí)',
  'lực lượng(?= (?:chức năng|kiểm soát quân sự|công an|quân đội|quân sự|kiểm lâm|kiểm ngư|hải quan|quản lý thị trường|y tế|biên phòng|dân quân|cảnh sát|bảo vệ|xung kích|vũ trang|tại chỗ|thanh niên)(?![\\p{L}]))',
  'đơn vị (?:chức năng|liên quan|có liên quan)', 'chủ (?:rừng|hồ|hồ chứa|đập|tàu|phương tiện|hộ|cơ sở|doanh nghiệp)', 'đoàn cơ sở',
  'cơ sở đoàn', 'cấp ủy', 'đoàn cấp',
  'cơ quan, đơn vị', 'lực lượng (?:tham gia )?bảo vệ an ninh, trật tự ở cơ sở', 'tỉnh, thành đoàn', 'huyện, thành, thị đoàn', 'phòng, ban',
  'ban ngành', 'mặt trận tổ quốc và các đoàn thể', 'mặt trận và các đoàn thể', 'mặt trận và các tổ chức đoàn thể',
  '(?:các )?bộ, cơ quan ngang bộ(?:, cơ quan thuộc chính phủ)?', 'cơ quan ngành dọc', 'báo, đài', 'clb, đội, nhóm', 'câu lạc bộ, đội, nhóm',
  'cơ quan ngang bộ', 'cơ quan thuộc chính phủ', '(?:ủy viên|thành viên)(?= (?:ủy ban|ban|đoàn|tổ|hội đồng)(?![\\p{L}]))',
  '(?:đơn vị|cơ quan|địa phương|chi bộ|tổ chức đảng|doanh nghiệp|cơ sở(?: đoàn| hội)?|trường|đối tượng)(?= (?:có tên|là đối tượng|(?:không )?thuộc|không có tên|không nhất trí)(?![\\p{L}]))',
  '(?:đơn vị|cơ quan|địa phương|chi bộ|tổ chức đảng|doanh nghiệp|cơ sở(?: đoàn| hội)?|trường|đối tượng|đoàn trường|chi đoàn|liên đội|cấp ủy|khoa|phòng|đoàn cơ sở)(?= (?:không )?được (?:kiểm tra|giám sát|khảo sát|thanh tra|giao|phân công))',
)})`;
/** Nouns that go on with no group: 'các sở, ngành và chính quyền địa phương' are two. */
export const GROUPS_OF_THEIR_OWN = 'chính quyền|(?:lãnh đạo|thủ trưởng)(?= các)';
/** With a capital they begin another group: 'Đoàn các xã, phường, Đoàn trực thuộc'. */
export const HEADS_OF_THEIR_OWN = 'đoàn(?! trực thuộc)|hội|công đoàn|ủy ban|sở|ban';
/** 'UBND các huyện: ', one in each of the places behind it. */
export const OF_PLACES = '((?:ủy ban nhân dân|ubnd|đoàn|hội nông dân|hội phụ nữ|hội liên hiệp phụ nữ|đảng ủy|huyện ủy|hội lhpn|chủ tịch ubnd|chủ tịch ủy ban nhân dân)) các (tỉnh|huyện|xã|phường|quận|thị xã): *';
/** 'các Hạt Kiểm lâm: Bác Ái, Thuận Bắc': an office in each place. */
export const OF_OFFICES = 'các ((?:phòng|hạt|trạm|chi cục|trung tâm|ban chỉ huy) [^:;.,]{3,40}): *';
/** Groups without a plural, with a capital. */
export const CAPITAL_GROUPS = '(?:đoàn|hội)(?: cơ sở)? trực thuộc(?! (?:tỉnh|thành|huyện|trung ương|đảng))';
export const PLURAL_HEADS = `(?:${oneOf(
  'liên đội', 'chi đội', 'trưởng trạm', 'chủ', 'ủy ban nhân dân', 'ubnd', 'hđnd', 'hội đồng nhân dân', 'ủy ban mặt trận tổ quốc', 'cấp ủy',
  'đảng ủy', 'ban thường vụ',
  'thường trực', 'ban chấp hành', 'đoàn', 'công an', 'phòng', 'trung tâm', 'ban', 'văn phòng', 'sở', 'đoàn thanh niên', 'liên chi đoàn',
  'chi đoàn', 'chi hội', 'chi bộ', 'trạm y tế', 'công đoàn', 'hội', 'ủy ban kiểm tra', 'hội đồng đội', 'ban nhân dân',
  'ban công tác mặt trận', 'ban chỉ huy', 'ban giám hiệu', 'ban chủ nhiệm', 'ban tự quản', 'ban quản lý(?! các khu (?:công|kinh))',
  'ban lãnh đạo', 'ban giám đốc', 'ban chỉ đạo', 'ủy ban bầu cử', 'chi ủy', 'tổ công tác',
)})`;
export const LEADERS_OF = `(?:${oneOf(
  'đồng chí (?:bí thư|phó bí thư|chủ tịch|trưởng ban|trưởng phòng|giám đốc|thủ trưởng)(?= các)', 'đại biểu', 'cán bộ, đảng viên, công chức',
  'cán bộ, đảng viên', 'cán bộ, đoàn viên', '(?:phó )?trưởng(?= các)', 'trưởng,? phó(?= các)',
  '(?:cụm trưởng|cụm phó|khối trưởng|trưởng cụm)(?= các)',
  '(?:các )?(?:đồng chí )?(?:tập thể )?lãnh đạo', 'tập thể', 'thủ trưởng', 'người đứng đầu', 'cán bộ, công chức', 'cán bộ',
  'toàn thể',
)})`;
export const PLURAL = 'các';
/** Begin like a group of schools, villages, ministries. */
export const NO_GROUPS = `(?:các|những|từng|mỗi) (?:${either(
  'trường hợp', 'báo cáo', 'bản (?:tin|đồ|sao|vẽ|dự thảo|ghi|báo cáo)', 'bộ (?:tiêu chí|chỉ số|dữ liệu|luật|hồ sơ)', 'tổ hợp',
  'cơ sở dữ liệu',
)})`;
export const PLURAL_OR_LEVEL = '(?:các|cấp|\\d{1,3})';
/** 'Đoàn phường, xã và trực thuộc', 'UBND xã, phường': levels in a row mean all of them. */
export const LEVELS_IN_A_ROW = `(?:tỉnh|xã|phường|thị trấn|huyện|quận|thị xã|trường)(?:,| và) (?:${either(
  'xã', 'phường', 'thị trấn', 'huyện', 'quận', 'thị xã', 'thành phố', 'đặc khu', 'trực thuộc', 'trường',
  '(?:(?:huyện|quận|thành|thị), )?(?:huyện|quận|thành|thị) (?:đoàn|ủy)',
)})`;
/** Bodies that only places have, and what those are called. */
export const GOVERNING_HEADS = 'ubnd|ủy ban nhân dân|hđnd|hội đồng nhân dân';
export const LEVELS = 'tỉnh|thành phố|thành|huyện|quận|thị xã|thị|xã|phường|thị trấn|đặc khu|địa phương|cấp';
/** A group that holds everybody whom the matter concerns. */
export const CONCERNED = 'liên quan';
/** 'Các Tập đoàn, Tổng công ty nhà nước' are one group, 'các sở, UBND xã' two. */
export const FIRM_NOUNS = 'tổng công ty|tập đoàn|công ty|doanh nghiệp|ngân hàng';
/** Bodies that a paper names in low letters by their trade: 'công ty phần mềm'. */
export const LOW_BODIES = 'công ty|nhà cung cấp|nhà thầu|ngân hàng|hãng';
/** What a heading tells a group by: 'các doanh nghiệp hoạt động trên địa bàn'. */
export const GROUP_ATTRIBUTES = 'hoạt động|kinh doanh|có|được|đang|chưa|thuộc|trên|tại|ở|nằm|đóng|nơi|làm|không|vừa|mới|sử dụng|khai thác';
const PLACE = '\\p{Lu}\\p{L}*(?: \\p{Lu}\\p{L}*){0,3}';
/** ' từ Thanh Hóa đến Quảng Trị' */
export const FROM_TO = ` từ (?:(?:tỉnh|thành phố) )?${PLACE} (?:đến|tới) (?:(?:tỉnh|thành phố) )?${PLACE}(?![\\p{L}])`;
export const SEVERAL = '(?:ubnd |ủy ban nhân dân |hđnd )?(?:các|cấp|từng)';
export const TICKED_GROUPS = oneOf(
  'các tỉnh, thành đoàn', 'tỉnh đoàn', 'thành đoàn', 'đoàn trực thuộc', 'huyện đoàn', 'các huyện, thành', 'các cơ sở đoàn',
  'ubnd các', 'ủy ban nhân dân các', 'các địa phương', 'các tỉnh', 'các sở', 'các xã', 'các phường', 'các huyện', 'các đơn vị',
  'các ban, đơn vị', 'tỉnh ủy', 'các cấp bộ đoàn', 'các bộ',
);
export const BELONGS_TO = 'của|thuộc';
export const BELONGING = /^thuộc/;
/** 'Sở Nội vụ các tỉnh, thành phố': one body of each. */
export const LEVELS_OF_EACH = '(?:tại |ở )?các (?=(?:(?:tỉnh|thành|huyện|thị|quận|đảng) ủy|quân khu|quân chủng|tổng công ty|công ty|tập đoàn|doanh nghiệp|viện|bệnh viện|nhà máy|trung tâm|tỉnh|thành phố|huyện|quận|thị xã|xã|phường|đặc khu|địa phương|trường|cơ sở|cấp|đơn vị|sở|ngành|bộ|cơ quan|ấp|thôn|khu phố|khóm|bản|chi bộ|khoa|phòng)(?![\\p{L}]))';
/** ', phường và đặc khu' behind 'Trạm y tế xã': one of each level. */
export const FURTHER_LEVELS = '(?:(?:, | và |, và )(?:xã|phường|thị trấn|huyện|quận|thị xã|thành phố|đặc khu)(?! (?:đoàn|ủy)))+(?: trực thuộc trung ương)?(?![\\p{L}])';
/** 'mỗi đơn vị' behind a list means each of them. */
export const EACH_OF_THEM = /^(?:mỗi|từng)(?=\s)/iu;
/** 'các khu phố 2, 3 và 5'. */
export const NUMBERS_IN_A_ROW = ` (?:${either(
  '(?:khối|khóa|lớp|cụm) \\d{1,3}(?:(?:, | và )\\d{1,3})*', '\\d{1,3}(?:(?:, | và )\\d{1,3})+',
)})(?![\\p{L}\\d/.%]| ${COUNTED})`;
