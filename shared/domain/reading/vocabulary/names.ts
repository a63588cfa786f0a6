/** Words that names of units, groups and people are made of, in the spelling of `alignSpelling`. */
import { BUSINESSES, DEPARTMENTS } from './departments.ts';
import { either, oneOf } from './one-of.ts';

/** Fields of ministries, departments and divisions that hold commas and 'và' inside. */
export const FIELDS = oneOf(
  ...DEPARTMENTS, ...BUSINESSES,
  'thanh tra, pháp chế', 'pháp chế, thanh tra', 'tổ chức, hành chính', 'hành chính, tổ chức', 'quản lý, bảo vệ rừng',
  'sử dụng và phát triển rừng', 'kế hoạch, tài vụ', 'hành chính, quản trị', 'hành chính, tổ chức, quản trị', 'tổ chức, tuyên giáo',
  'kế hoạch, tổng hợp', 'đào tạo, bồi dưỡng', 'thanh tra, khảo thí', 'khảo thí, đảm bảo chất lượng', 'khảo thí, bảo đảm chất lượng',
  'tổ chức, nội vụ',
  'xổ số kiến thiết', 'công tác đoàn và phong trào thanh niên', 'bà mẹ và trẻ em', 'cảnh sát quản lý hành chính về trật tự xã hội',
  'an ninh mạng và phòng, chống tội phạm sử dụng công nghệ cao', 'quản lý xuất nhập cảnh', 'kỹ thuật hình sự', 'hậu cần', 'hồ sơ',
  'chính trị, tư tưởng và pháp chế', 'thừa phát lại', 'tổ chức nhà nước và lao động', 'thanh niên công nhân, nông thôn và đô thị',
  'thanh niên nông thôn, công nhân và đô thị', 'hỗ trợ phát triển thanh niên', 'hỗ trợ và phát triển thanh niên',
  'nông nghiệp ứng dụng công nghệ cao', 'công nghệ phần mềm', 'đăng ký đất đai', 'tần số vô tuyến điện',
  'kiểm tra văn bản quy phạm pháp luật', 'quản lý lao động ngoài nước', 'bảo vệ chính trị nội bộ', 'chính sách, chiến lược',
  'công tác đoàn và hội', 'công tác đoàn - hội', 'công tác đoàn - đội', 'đoàn - hội', 'đoàn - đội', 'công tác thiếu nhi', 'công tác xã hội',
  'công tác thanh thiếu nhi', 'xây dựng tổ chức đoàn',
  'xây dựng đoàn và phong trào', 'đoàn kết tập hợp thanh niên', 'quốc tế thanh niên', 'thanh niên nông thôn', 'thanh niên trường học',
  'xây dựng đoàn và kiểm tra', 'xây dựng đoàn - kiểm tra', 'công tác thiếu nhi, học sinh, sinh viên',
  'công tác học sinh, sinh viên và thiếu nhi', 'tiền lương và bảo hiểm xã hội', 'an toàn thông tin', 'an toàn lao động',
  'an toàn thực phẩm', 'an toàn vệ sinh thực phẩm', 'hạ tầng xây dựng', 'hạ tầng kỹ thuật', 'kinh tế xây dựng', 'quy hoạch xây dựng',
  'quy hoạch đô thị và nông thôn quốc gia',
  'nông nghiệp ứng dụng công nghệ cao', 'giám sát, điều hành đô thị thông minh', 'giám sát, điều hành thông minh',
  'quy hoạch đô thị và nông thôn', 'quản lý trật tự xây dựng đô thị', 'quản lý trật tự đô thị', 'quản lý đầu tư xây dựng',
  'tổ chức, biên chế', 'công chức, viên chức', 'tổ chức cán bộ', 'nữ công', 'công tác thanh, thiếu niên', 'công tác thanh thiếu niên',
  'ngoại tổng hợp', 'nội tổng hợp', 'tài chính kế toán', 'tài chính - kế toán', 'kế hoạch - tài chính', 'kế hoạch, tài chính',
  'khoa học, công nghệ và môi trường', 'kế hoạch và đầu tư', 'tài chính - kế hoạch', 'tài chính', 'nội vụ', 'công thương',
  'xây dựng', 'giao thông vận tải', 'giao thông công chánh', 'nông nghiệp và phát triển nông thôn', 'nông nghiệp và môi trường',
  'nông nghiệp và ptnt', 'tài nguyên và môi trường', 'thông tin và truyền thông', 'khoa học và công nghệ',
  'lao động - thương binh và xã hội', 'lao động, thương binh và xã hội', 'lao động thương binh và xã hội', 'lđtbxh', 'lđ-tb&xh',
  'văn hóa, thể thao và du lịch', 'văn hóa - thể thao và du lịch', 'văn hóa và thể thao', 'văn hóa - thông tin',
  'văn hóa, khoa học và thông tin', 'văn hóa - xã hội', 'vhttdl', 'du lịch', 'y tế', 'giáo dục và đào tạo', 'gd&đt', 'tư pháp',
  'quốc phòng', 'công an', 'ngoại giao', 'ngoại vụ', 'dân tộc và tôn giáo', 'dân tộc', 'quy hoạch - kiến trúc',
  'kinh tế, hạ tầng và đô thị', 'kinh tế - hạ tầng', 'kinh tế', 'quản lý đô thị', 'tổng hợp', 'hành chính - quản trị',
  'hành chính - tổng hợp', 'phát triển khoa học, công nghệ và tài năng trẻ', 'y tế dự phòng', 'quản lý khám, chữa bệnh', 'phòng bệnh',
  'hành chính, tổng hợp', 'hành chính tổng hợp', 'hành chính quản trị',
  'hành chính - tổ chức', 'tổ chức - hành chính', 'tổ chức - kiểm tra', 'tổ chức - cán bộ', 'phong trào', 'xây dựng đoàn',
  'thanh thiếu nhi - trường học', 'thanh thiếu nhi và trường học', 'thanh thiếu nhi trường học', 'thanh thiếu nhi',
  'thanh niên công nhân và đô thị',
  'thanh niên công nhân', 'thanh niên xung phong', 'thanh niên lực lượng vũ trang', 'phát thanh và truyền hình', 'phát thanh - truyền hình',
  'tuyên giáo và dân vận', 'tuyên giáo',
  'dân vận', 'tổ chức', 'kiểm tra', 'nội chính', 'hợp tác quốc tế', 'pháp chế', 'chính trị', 'quân sự', 'nhà nước', 'chính phủ',
  'cảng hàng không', 'quản lý bay', 'hàng không', 'hàng hải', 'công nghệ thông tin', 'kế hoạch tổng hợp', 'vật tư - thiết bị y tế',
  'vật tư, thiết bị y tế', 'kiểm soát nhiễm khuẩn', 'cơ sở hạ tầng', 'an sinh xã hội',
  'văn hóa, thể thao và truyền thông', 'văn hóa, thông tin và thể thao', 'dịch vụ tổng hợp', 'giáo dục nghề nghiệp',
  'chính trị, tư tưởng và học sinh, sinh viên', 'chính trị tư tưởng và học sinh, sinh viên', 'chính trị và học sinh, sinh viên',
  'kinh tế và hạ tầng', 'kinh tế và đô thị', 'văn hóa và thông tin', 'đầu tư phát triển', 'bảo vệ môi trường', 'phát triển quỹ đất',
  'hỗ trợ nông dân', 'bảo trợ trẻ em',
  'công tác học sinh, sinh viên', 'học sinh, sinh viên', 'xây dựng đoàn và công tác kiểm tra', 'phát triển nông thôn', 'quản lý công sản',
  'chính trị quốc gia hồ chí minh', 'thi đua - khen thưởng', 'thi đua khen thưởng',
);

/** Lower-case words that go on with a name: the level or the field of a body. */
export const TAILS = oneOf(
  'các khu công nghệ cao và khu công nghiệp', 'các khu công nghệ cao và các khu công nghiệp', 'khu công nghệ cao và các khu công nghiệp',
  'cấp cao tại', 'cấp trên trực tiếp cơ sở', 'cấp trên trực tiếp', 'liên xã', 'liên phường', 'liên huyện', 'liên tỉnh', 'quốc gia đặc biệt',
  'toàn cầu', 'đặc biệt quốc gia',
  'tại nước ngoài', 'ở nước ngoài', 'về phòng, chống thiên tai', 'về an toàn giao thông', 'về chuyển đổi số', 'về cải cách hành chính',
  'về xây dựng nông thôn mới', 'kiến thiết', 'ứng dụng công nghệ cao', 'nông thôn mới', 'thôn', 'ấp', 'khóm', 'khu phố', 'huyện đảo',
  'giáo viên', 'địa phương', 'và các khu công nghiệp', 'và khu công nghiệp', 'tối cao', 'nhân dân tối cao', 'khoa', 'các công trình',
  'dự án trọng điểm', 'các dự án trọng điểm', 'dự án trọng điểm y tế', 'phòng, chống dịch bệnh', 'phòng chống dịch bệnh', 'trẻ',
  'các công trình dân dụng và công nghiệp', 'trên địa bàn', 'các khu chế xuất và công nghiệp', 'các khu chế xuất và khu công nghiệp',
  'đầu tư xây dựng và phát triển đô thị', 'trung ương đoàn', 'tw đoàn', 'tw đảng', 'trung ương đảng', 'trung ương', 'tw',
  'mặt trận tổ quốc, các đoàn thể trung ương', 'nhà nước', 'tại doanh nghiệp', 'nhân dân', 'quốc gia', 'các khu công nghiệp',
  'các khu kinh tế', 'khu kinh tế cửa khẩu', 'khu kinh tế', 'khu công nghiệp',
  'khu công nghệ cao', 'các dự án', 'dự án đầu tư xây dựng và phát triển quỹ đất', 'đầu tư xây dựng và phát triển quỹ đất',
  'dự án đầu tư xây dựng', 'dự án xây dựng', 'dự án đầu tư', 'dự án', 'đầu tư xây dựng', 'đầu tư và xây dựng', 'công trình giao thông',
  'các công trình giao thông', 'công trình dân dụng và công nghiệp', 'công trình', 'giao thông', 'phục vụ hành chính công',
  'hành chính công', 'phát triển quỹ đất', 'chuyển đổi số', 'cải cách hành chính', 'phòng chống dịch',
  'phòng, chống dịch', 'phòng chống thiên tai', 'an toàn giao thông', 'xây dựng nông thôn mới', 'cấp tỉnh', 'cấp huyện', 'cấp xã',
  'cùng cấp', 'các cấp', 'ngành', 'tỉnh', 'thành phố', 'tp', 'huyện', 'thị xã', 'quận', 'xã', 'phường', 'thị trấn', 'đặc khu', 'cơ quan',
  'khối',
  'chuyên trách', 'thường trực', 'liên ngành', 'chỉ đạo', 'điều hành', 'giúp việc(?! cho)', 'thư ký', 'công tác', 'thanh tra', 'tổng hợp',
  'kinh tế - xã hội', 'văn hóa - xã hội', 'nội chính', 'vùng', 'khu vực', 'miền', 'phía', 'trường', 'nhà trường', 'bệnh viện', 'công ty',
  'chi nhánh', 'phân hiệu', 'cuộc thi', 'hội thi', 'hội thao', 'hội trại', 'lễ kỷ niệm của tỉnh', 'lễ kỷ niệm', 'liên hoan',
  'giải(?! quyết)(?! ngân)(?! phóng)(?! pháp)(?! trình)(?! đáp)(?! thích)(?! tỏa)(?! thể)(?! tán)(?! cứu)(?! mã)', 'đại hội', 'lễ',
  'biên phòng', 'quân sự', 'việt nam', 'đảng ủy',
  'tỉnh ủy', 'thành ủy', 'huyện ủy', 'ubnd', 'hđnd', 'ủy ban nhân dân', 'hội đồng nhân dân', 'đoàn đbqh và hđnd', 'đoàn đbqh',
  'đại biểu quốc hội', 'tỉnh đoàn', 'thành đoàn', 'chính phủ', 'quốc hội', 'chủ tịch nước', 'mặt trận tổ quốc', 'lhtn', 'lhpn',
  'cựu chiến binh', 'nông dân', 'chữ thập đỏ', 'khuyến học', 'người cao tuổi', 'chính trị', 'hậu cần', 'phát thanh',
  'truyền hình(?! trực tiếp)',
  'và truyền hình', 'giải phóng mặt bằng', 'bồi thường', 'tái định cư', 'bồi thường giải phóng mặt bằng',
);

/** What stands between the names of a list. */
/** 'Các Bộ, cơ quan: …', 'Các Sở, ngành: …': the list has the head of the first. */
export const ALSO_OFFICES = '(?:cơ quan|ban|ngành|địa phương|đơn vị)(?:, (?:ngành|cơ quan|đơn vị|địa phương))*';
export const BETWEEN_NAMES = '(?:, và|,|;| \\+| và| hoặc| &|/|,? đồng thời)';
export const AND = 'và';
export const AND_IN_NAME = '(?:và|&) ';
/** 'và Sở Y tế' behind a name in a cell. */
export const STARTS_AND = /^(?:và|&)(?=\s)/u;
/** Letters before a full stop that shorten a word: 'TP. Hồ Chí Minh', 'TS. Nguyễn', 'v.v.' */
export const SHORTENED = /(?:^|[\s(.])(?:\p{Lu}{1,3}|BSCKI{1,2}|[BCDĐGHKLMNPQRSTVX][bcdđghklmnpqrstvx]?|Ths|ThS|PGS|v|đ|tr|số|KT|TM|TL)$/u;
/** … and a Roman number that shortens nothing: 'trong Quý IV. Văn phòng …'. */
export const ROMAN = /(?<!\p{L})(?:quý|kỳ|khóa|khoá|thứ|mục|lục|phần|khu|hạng|loại|cấp|đợt|vùng) [IVX]{1,5}$/iu;
export const ABOUT = 'về';
export const PART_OF = '(?:thuộc|của)';
export const OF_HOUSE = 'TWĐTN';
/** How the house heads its papers. */
export const HOUSE_ISSUER = /BAN CHẤP HÀNH TRUNG ƯƠNG|TRUNG ƯƠNG ĐOÀN/u;
/** Committees that other bodies have one of: 'các Đảng ủy Bộ Tài chính, Bộ Nội vụ'. */
export const WITHIN_BODIES: readonly string[] = ['đảng ủy', 'công đoàn', 'đoàn thanh niên', 'đoàn', 'chi bộ', 'đảng bộ'];
export const BODIES_WITH_COMMITTEES = 'bộ|sở|ngân hàng|thanh tra|kiểm toán|tập đoàn|tổng công ty|ủy ban';
/** Bodies that youth committees, cells and unions stand within: 'Đoàn cơ sở Phòng Hậu cần'. */
export const INNER_HEADS = either(
  'ban quản lý', 'quỹ', 'công ty', 'công ty tnhh', 'công ty cổ phần', 'tổng công ty', 'tập đoàn', 'bệnh viện', 'văn phòng', 'học viện',
  'ngân hàng', 'nhà máy', 'phòng', 'sở', 'cục', 'vụ', 'trung tâm', 'khoa', 'viện', 'chi cục',
);
/** Heads after which bare fields go on the list: 'Bộ Tài chính, Nội vụ'. */
export const HEADS_WITH_FIELDS: readonly string[] = ['bộ', 'sở', 'phòng', 'ban'];
/** … and of these one name has an 'và': 'Ban Xây dựng Đoàn và Quan hệ đối ngoại' is one board. */
export const HEADS_WITH_AND: readonly string[] = ['phòng', 'ban'];
/** ' - Giáo dục thường xuyên' in front of a mark or of who leads. */
export const FIELD_BEHIND_DASH = ' - \\p{Lu}\\p{L}*(?: \\p{Ll}+){1,4}?(?= \\(| chủ trì| phối hợp| tham mưu|[:,;.]|$)';
/** They lead a body and have no field. */
export const HEADS_OF_LEADERS = /^ban (?:thường vụ|chấp hành|bí thư|giám|lãnh đạo|chỉ|thường trực|cán sự|điều hành|tổng|quản|đại diện|công tác|vận động|đảng)/u;
/** What places and schools are called by; in a list their names share one head: 'UBND xã A, B, thị trấn C'. */
export const KINDS_OF_PLACE = '(?:xã|phường|thị trấn|huyện|quận|thị xã|thành phố|đặc khu)';
/** Of one level stand in a list; a wider place behind a comma says where they are. */
export const LOWER_PLACES = /^(?:xã|phường|thị trấn|đặc khu)$/iu;
export const WIDER_PLACES = /^(?:huyện|quận|thị xã|thành phố|tỉnh)$/u;
export const KINDS_OF_SCHOOL = '(?:thpt|thcs|tiểu học|mầm non)';
export const ENDS_WITH_LEVEL = /(?:^|\s)(?:xã|phường|thị trấn|huyện|quận|thị xã|tỉnh)$/u;
/** 'Bí thư tỉnh ủy, thành ủy'. */
export const FURTHER_COMMITTEES = '(?:, (?:tỉnh|thành|huyện|thị|quận|đảng) ủy)+(?![\\p{L}])';
/** A number in front of these counts, it names nothing. */
export const COUNTED = '(?:đơn vị|đồng chí|người|tháng|ngày|năm|lần)';
/** What a place is called that stands for who governs it. */
export const GOVERNED = 'tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu';
/** … and what its duty begins with. */
export const BEHIND_PLACES = either(
  'cần', 'phải', 'tiếp tục', 'tập trung', 'khẩn trương', 'chủ động', 'quan tâm', 'sớm', 'nghiên cứu', 'rà soát', 'chỉ đạo', 'thực hiện',
  'đẩy nhanh', 'đẩy mạnh', 'tăng cường', 'phối hợp', 'bố trí', 'báo cáo', 'triển khai', 'hoàn thành', 'hoàn thiện', 'hoàn tất', 'căn cứ',
  'tổng hợp', 'quản lý', 'tổ chức', 'bám sát', 'phát huy', 'phấn đấu', 'bàn giao', 'giải phóng', 'khắc phục', 'tạo điều kiện', 'tháo gỡ',
  'giải quyết', 'xử lý', 'giải ngân', 'chuẩn bị', 'lãnh đạo', 'đề xuất', 'chịu trách nhiệm', 'có trách nhiệm', 'tích cực', 'nhanh chóng',
  'kịp thời', 'nghiêm túc', 'đôn đốc', 'rà lại', 'di dời', 'cấp', 'phê duyệt', 'lập', 'ban hành', 'bảo đảm', 'đảm bảo', 'xây dựng',
  'làm việc', 'chú trọng', 'quyết liệt', 'ưu tiên', 'huy động', 'thống nhất với',
);
/** … and behind a comma: ', thường trực Hội đồng Đội Trung ương'. */
export const STANDING_BESIDE = ', (?:là )?(?:cơ quan |đơn vị |bộ phận )?thường trực (?=\\S)';
/** Behind a dash it says what the one before it is: 'Sở Tài chính - Cơ quan thường trực Ban Chỉ đạo'. */
export const STANDING_AS = '(?:cơ quan|đơn vị|bộ phận) (?:thường trực|đầu mối|chủ trì|giúp việc|đăng cai)';
/** Words of one syllable that names end with. */
export const WHOLE_WORDS = 'đoàn|đảng|hội|đội|nam|bắc|trung|đông|tây';
/** Words in front of the name of a place. */
export const BEFORE_PLACES = either(
  'tỉnh', 'thành phố', 'huyện', 'quận', 'thị xã', 'xã', 'phường', 'thị trấn', 'đặc khu', 'miền', 'khu vực', 'vùng', 'khối', 'cụm', 'đường',
  'khu phố', 'thôn', 'ấp', 'bản', 'chợ', 'sông', 'hồ',
);
/** Between the capitals of one place: 'Nam sông Cấm'. */
export const WATERS = 'sông|hồ|núi|vịnh|đèo|biển|đảo|suối|cửa';
/** 'khu vực I', 'số 2, số 3' behind a name. */
export const NUMBERED = ` (?:(?:khu vực|cơ sở|số|vùng) )?[\\dIVX]{1,4}(?:, (?:khu vực|cơ sở|số|vùng) [\\dIVX]{1,4}| và [\\dIVX]{1,4})*(?!${either(
  '[\\p{L}\\d/%]', '\\.\\d', ' (?:đơn vị|đồng chí|người|chi bộ|dự án|tháng|ngày|lần|buổi)',
)})`;
/** Names that are complete and take no further words. */
export const WHOLE_NAMES = either(
  'đảng ủy mặt trận tổ quốc, các đoàn thể tỉnh', 'đảng ủy mặt trận tổ quốc, các đoàn thể thành phố',
  'đảng ủy mặt trận tổ quốc, các đoàn thể trung ương', 'đảng ủy các cơ quan đảng tỉnh', 'đảng ủy các cơ quan đảng thành phố',
  'bộ chính trị, ban bí thư', 'bộ chính trị', 'quân ủy trung ương', 'trung ương đoàn tncs hồ chí minh',
  'trung ương đoàn thanh niên cộng sản hồ chí minh', 'trung ương đoàn', 'chính phủ', 'kiểm toán nhà nước',
  'tổng liên đoàn lao động việt nam',
);

/** Whose a body is, behind what it deals in. */
export const OF_COUNTRY = 'Việt Nam|tỉnh|thành phố|quốc gia|Quốc gia|Trung ương|trung ương|khu vực|miền';
