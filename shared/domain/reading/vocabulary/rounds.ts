/** Words of inspection plans. */
import { INSPECTION, OF_ALL, PLACE, WINDOW } from './inspection-words.ts';
import { either } from './one-of.ts';

export const ROUND = {
  /** 'Đơn vị kiểm tra: …' */
  units: either(
    '(?:các )?(?:đơn vị|địa phương|đối tượng|cơ quan)(?:, (?:đơn vị|địa phương|cơ quan))?(?: được)?(?: kiểm tra| giám sát| khảo sát| thanh tra)?(?:, giám sát)?(?:,? (?:chia|phân|xếp|chọn|lựa chọn) theo [^:]{1,40})?',
    '(?:địa điểm|nơi|địa bàn) (?:được )?(?:kiểm tra|giám sát|khảo sát)', 'gồm \\d{1,3} (?:đơn vị|địa phương|cơ sở)(?:,[^:]{1,60})?',
  ),
  /** Behind what the units of a sentence stand: 'ở 05 đơn vị là A, B', 'đối với A'. */
  where: `(?<![\\p{L}])(?:${either(
    `\\d{1,3} (?:${either(
      'đơn vị', 'địa phương', 'cơ sở', 'trường', 'xã', 'phường', 'doanh nghiệp', 'tổ chức đảng', 'tổ chức', 'chi bộ', 'chi đoàn', 'đảng bộ',
      'huyện', 'khoa', 'phòng',
    )})(?: (?:trực )?thuộc [^,:;.]{1,30}?)?,? (?:là|gồm)(?: có)?`,
    '(?<=[,;:] )gồm(?: có)?', '(?:đối tượng|đơn vị)(?: được)? (?:kiểm tra|giám sát|khảo sát|thanh tra) (?:là|gồm)(?: có)?',
    '(?:cơ quan|đơn vị|tổ chức|cơ sở|chi bộ|chi đoàn) [^,:;.]{2,90}? là(?= )', '(?<=kiểm tra chéo[^.;]{0,120} )giữa(?= )',
    '(?:tại|đối với|ở) \\d{1,3} (?!(?:tỉnh|huyện|quận|xã|phường|thị trấn|thôn) ?:)\\p{Ll}[^,:;.\\d]{2,40}:',
    `(?:tại|đối với|ở) (?:${either(
      '(\\d{1,3}) (?:đơn vị|địa phương|cơ sở)(?: là| gồm|:)', '(?:các )?(?:đơn vị|địa phương|tổ chức đảng|tổ chức)(?: sau(?: đây)?)?:',
    )})?`,
  )}) ?`,
  /** '…, làm Trưởng đoàn, giám sát các tỉnh đoàn: A, B': behind the verb stand the units. */
  verb: either(
    '(?<=(?:^|[,:] )đoàn công tác(?: của [^,;:.]{2,40})? )đến ',
    '(?<!(?:(?<!trưởng )(?<!ủy (?=ban làm))ban|(?<!(?:tỉnh|thành|huyện|thị|quận|trung ương) )đoàn|tổ|cuộc|đợt|lịch|việc|tự|được|công tác|nội dung|kết luận|sau|trước|kết quả) )(?<!\\p{L})(?:kiểm tra|giám sát|khảo sát|thanh tra|phúc tra|làm việc)(?: tại| đối với| với)? ',
    '(?<=^(?:[^.;:]{0,60}, )?đoàn )làm việc (?:với|tại) ',
    '(?<!\\p{L})(?:thăm|giao lưu|trao đổi|tọa đàm)(?:,? [^,;.:]{2,40}?)? (?:với|tại) ',
    '(?<!\\p{L})thăm (?:quân và dân |quân, dân |cán bộ, chiến sĩ |bà con |nhân dân )?',
  ),
  /** Whoever goes, in front of where. */
  teamGoes: '(?:^|, )(?:đoàn|tổ)(?: (?:kiểm tra|giám sát|khảo sát|công tác))? (?:đến )?làm việc (?:với|tại) $',
  /** Before the time of a sentence: after or before what. */
  circumstance: 'trước khi|sau khi|kết hợp|ngay sau|nhân|trong dịp|dịp',
  /** 'Tổ chức khảo sát tại các tỉnh theo 04 cụm:' above what each of them holds. */
  leadsOver: '(?:kiểm tra|giám sát|khảo sát)[^:]{0,80} (?:\\d{1,2}|các|từng) (?:cụm|đợt|đoàn|tổ|khối|vùng)[^:]{0,40}:\\s*$',
  /** How many of them there are. */
  counts: '(?:\\d{1,2}|một|hai|ba|bốn) (?:đợt|cuộc|chuyến)',
  /** Says that one goes somewhere, and not what for: what stands above does. */
  meets: 'làm việc (?:với|tại)',
  /** Behind a comma the time of a list of units begins. */
  timeFollows: 'từ|trong|vào|thời gian|dự kiến|tiến hành|thực hiện|ngày|tháng|quý|tuần',
  /** No body of its own: 'trường THPT tại Quận đoàn A', 'Hội đồng Đội cấp huyện', 'Ban A làm việc với Huyện đoàn B'. */
  generic: '^\\p{Ll}.* tại \\p{Lu}|cấp (?:tỉnh|huyện|xã|dưới|cơ sở)$| (?:kiểm tra|giám sát|khảo sát|làm việc với|làm việc tại) \\p{Lu}',
  /** What no name goes on with. */
  and: 'và|cùng',
  /** 'UBND xã A và các nơi khác do Cục trưởng quyết định': some without a name behind the units. */
  andOthers: 'và (?:các|một số) (?:nơi|đơn vị|địa phương|cơ sở|tổ chức) (?:khác|còn lại)[^.;]*',
  /** In front of whose matter it is, a matter opens a line: 'Việc thu, nộp đoàn phí của A và B'. */
  opensMatter: '(?:giám sát |kiểm tra )?(?:việc|công tác|tình hình|kết quả)',
  ofWhom: 'của',
  /** Behind a comma it says more of the unit before. */
  saidOfUnit: '(?:là )?(?:đơn vị|địa phương|cơ sở|nơi|tổ chức)',
  /** Behind the units of a sentence: what is looked at there. */
  matterBehind: /^ (?:về|trong việc|việc|để|nhằm|sau) /u,
  inspects: 'kiểm tra',
  /** 'kinh phí năm 2025' is the matter. */
  yearAlone: /^năm /u,
  /** A person beside a body is none of the units: 'Đảng ủy phường A và đồng chí Bí thư'. */
  personBeside: / (?:và|cùng) (?:các )?(?:đồng chí|đ\/c) [^,;]+/giu,
  /** 'các xã: Kon Pne, Krong của huyện Kbang': where they lie. */
  withinPlace: / (?:của|thuộc) (?:huyện|tỉnh|thành phố|thị xã|quận) \p{Lu}[^,;]*/gu,
  /** 'tập thể Ban Thường vụ Huyện đoàn A' */
  asOneBody: /^(?:tập thể|cá nhân) /u,
  /** Who is inspected by the office that he holds in a body with a name: 'đồng chí Bí thư Đảng ủy xã Đại Sơn'. */
  holder: /^(?:(?:[Đđ]ồng chí|[Đđ]\/c) )?(?:[Pp]hó )?(?:[Bb]í thư|[Cc]hủ tịch|[Gg]iám đốc|[Hh]iệu trưởng|[Cc]hủ nhiệm|[Tt]rưởng (?:ban|phòng|khoa|trạm|thôn|ấp)|[Cc]hánh)(?= .*\p{Lu})/u,
  beforeHolder: /(?:kiểm tra|giám sát|đối với|và|cùng)(?: các| cá nhân)? $/u,
  /** Behind a person who goes and is not gone to. */
  goesHimself: '(?:làm|là|chủ trì|dẫn đầu|phụ trách|trực tiếp|dự|thăm|làm việc|kiểm tra|giám sát|khảo sát)(?!\\p{L})',
  joins: 'và',
  noTail: 'và|cùng|trước|sau|dịp|nhân|về|việc|sáng|chiều|đồng chí|đ/c|do|để|khi',
  headOfLines: 'lịch|thời gian|đơn vị|địa điểm|địa bàn',
  again: either(
    'phúc tra', 'tái kiểm tra', 'kiểm tra lại', 'hậu kiểm',
    'kiểm tra (?:việc )?(?:thực hiện|chấp hành)(?: các)? (?:kết luận|thông báo kết luận|kiến nghị)',
  ),
  leadsToUnits: `(?:${either(
    'tại', 'đối với', 'ở', 'gồm', 'là', '(?<![Tt]ái )kiểm tra', 'giám sát', 'khảo sát', 'thanh tra', 'làm việc với',
  )})(?: (?:tại|đối với|các đơn vị|\\d{1,3} đơn vị)(?: (?:gồm|là))?)*`,
  /** Between a time and the units of it: 'từ … đến … các đơn vị: A', 'ngày 09/12, gồm A'. */
  betweenTimeAndUnits: /^[\s,]*(?:(?:tại|đối với|ở|gồm|là|giữa|kiểm tra|giám sát|khảo sát|làm việc với)\s*)?(?:(?:các|\d{1,2}) (?:đơn vị|địa phương|cơ sở|tổ chức)(?: sau)?(?:,? gồm)?|\d{1,2} \p{Ll}[^,:;.\d]{2,40}:)?[\s:]*$/u,
  beginsName: new RegExp(`^(?:\\p{Lu}|các |(?:(?:tập thể|cá nhân) )?(?:${PLACE}|đồng chí|cơ quan|ban) \\p{Lu}|tập thể )`, 'u'),
  window: WINDOW,
  /** Up to when is inspected, not when: 'Mốc kiểm tra: từ 01/7/2025 đến 28/02/2026'. */
  ofMatter: '(?:phạm vi|mốc|thời kỳ|niên độ|giai đoạn|thời hiệu)(?: (?:thời gian|kiểm tra|giám sát|khảo sát|thanh tra|được))*',
  /** '…. Thời gian: quý II', '…, thời gian từ ngày …' behind units in one line. */
  windowInLine: either(
    `(?:${WINDOW}|tiến hành|hoàn thành|thực hiện|thời gian do [^.;:]{3,60}?)(?=:| từ| trong| vào)`, 'dự kiến(?=:)',
    '(?:đoàn (?:kiểm tra |giám sát |khảo sát |công tác )?)?(?:làm việc|đi)(?= từ| trong| vào)',
  ),
  /** A line that ends with a colon tells of units when it begins so. */
  somewhere: 'tại|đối với|ở|các đơn vị|các cơ sở',
  /** 'Công ty A tại Quảng Ninh' is one name. */
  inName: /^tại$/u,
  /** 'Đoàn số 1' goes and is not gone to. */
  team: '(?:đoàn|tổ|nhóm)(?: kiểm tra| giám sát| khảo sát| công tác)? (?:số |thứ )?(?:\\d{1,2}|[ivx]{1,4}|nhất|hai|ba)',
  /** 'Thành lập 05 đoàn kiểm tra, làm việc trong khoảng thời gian …' above the teams: the time of each that has none of its own. */
  foundsTeams: '(?:thành lập|chia (?:làm|thành)|tổ chức(?: thành)?) (?:\\d{1,2}|hai|ba|bốn|năm) (?:đoàn|tổ)',
  /** 'Đồng chí A, Bí thư: kiểm tra các đơn vị ngành than' leads what stands below. */
  led: '(?:đồng chí|đ/c|anh|chị|ông|bà) [^:\\n]{3,80}: (?:trực tiếp )?(?:kiểm tra|giám sát|khảo sát|đi cơ sở|làm trưởng đoàn)',
  /** Who goes, behind the units. */
  leaderBehind: 'do|trưởng đoàn|tổ trưởng|đồng chí|đ/c|anh|chị|ông|bà',
  /** In front of a unit in a list of days. */
  beforeUnit: either(
    '(?:hai|ba|bốn|năm) (?:đơn vị|đoàn|tổ chức|cơ sở)(?: trực thuộc)?,? (?:là|gồm)', 'sau đó', 'tiếp theo', 'tiếp đó', 'buổi sáng',
    'buổi chiều', 'sáng', 'chiều', 'cả ngày', 'kiểm tra(?: tại)?', 'giám sát(?: tại)?', 'khảo sát(?: tại)?', 'làm việc (?:với|tại)', 'tại',
    'đến', 'tập thể', 'cá nhân',
  ),
  numbered: 'số',
  /** What behind a comma begins something else than the rest of a name. */
  notRest: either(
    'trưởng', 'phó', 'chánh', 'đồng chí', 'đ/c', 'ông', 'bà', 'anh', 'chị', 'bí thư', 'thời gian', 'từ', 'trong', 'ngày', 'tháng', 'quý',
    'tuần', 'dự kiến', 'mỗi', 'các', 'những', 'sáng', 'chiều', 'nội dung', 'đoàn kiểm tra', 'do', 'thành viên', 'thư ký',
  ),
  /** Names of what is no office: places, works, shops. */
  place: PLACE,
  object: either(
    'làng nghề', '(?:khu|cụm) (?:công nghiệp|chế xuất)(?= \\p{L})', 'ký túc xá', 'căng tin', 'thư viện', 'lớp', 'chùa', 'đền',
    'khu du lịch', 'công viên', 'bảo tàng', 'phòng thực hành', 'phòng máy tính',
    'hồ chứa nước', 'hồ chứa', 'hồ', 'đập', 'đê', 'kè', 'cống', 'trạm bơm', 'xưởng', 'nhà máy', 'công trình', 'công trường', 'dự án',
    'tuyến', 'cầu', 'chợ', 'cơ sở', 'hộ kinh doanh', 'cửa hàng', 'siêu thị', 'nhà hàng', 'khách sạn', 'quầy thuốc', 'nhà thuốc',
    'phòng khám', 'trang trại', 'khu', 'nhà nghỉ', 'karaoke', 'cây xăng', 'bếp ăn', 'tổ', 'nhóm', 'đội', 'câu lạc bộ', 'hợp tác xã',
    'đại lý', 'bến', 'điểm',
  ),
  /** They are no parts of the communes that stand behind them. */
  seated: 'trường|bệnh viện|phòng khám|trạm y tế|trung tâm y tế|công ty|nhà máy|xí nghiệp|cơ sở|chợ|siêu thị',
  commune: 'xã|phường|thị trấn|đặc khu',
  /** They stand within other bodies. */
  cellOf: 'chi bộ|đảng bộ|chi đoàn|công đoàn|chi hội|đoàn|đảng ủy',
  /** One cell of several bodies; those of several places and of several cells name their head again or in the plural. */
  jointCell: /^(?:chi bộ|chi đoàn|chi hội) (?!.*(?:[;(:]|(?:,| và) (?:chi bộ|chi đoàn|chi hội|đoàn|đảng bộ|liên chi)(?!\p{L})|(?:,| và) (?:thôn|bản|ấp|tổ|khu|số|\d))).+ và \p{L}/u,
  /** Places that cells of the Party and the Union are named by: 'các chi bộ: thôn A, thôn B'. */
  partOfCommune: '(?:thôn|bản|ấp|xóm|buôn|làng|tổ dân phố|khu phố|tiểu khu)(?: số)?',
  /** One body, though it has many within: 'Đoàn Khối các cơ quan', 'Công đoàn các khu công nghiệp tỉnh'. */
  oneOfMany: /^\p{Lu}[^:]* (?:[Kk]hối các |các khu )|^(?:Chi bộ|Đảng bộ|Công đoàn|Chi đoàn) [Cc]ác (?:cơ quan|ban)(?!\p{L})/u,
  /** Those who go, and are not gone to. */
  goers: '(?:đoàn|tổ) (?:liên ngành|\\d{1,2}|kiểm tra|giám sát|khảo sát|thanh tra|công tác|phúc tra)|cụm (?:số )?(?:\\d{1,2}|[ivx]{1,4})',
  /** Behind units: with whom of those who go there they meet. */
  meetWhom: 'làm việc (?:với|cùng) [^,;.:]{3,60}? (?=(?:vào|trong|từ|ngày|sáng|chiều) )',
  /** Of a thing that has several parts. */
  partOfThing: 'cơ sở|khu|nhà|tòa|dãy',
  /** Between commas the name of a round or a team, and its time: 'Cụm 1 trong tháng 4; Cụm 2 trong tháng 5', 'cuộc thứ nhất trong quý III'. */
  namedTime: either(
    '(?<=^|[.;:,] | và )(?:cụm|đoàn|tổ|nhóm|đợt|cuộc)(?: kiểm tra| giám sát| công tác)?(?: số| thứ)? (?:\\d{1,2}|[ivx]{1,4}|nhất|hai|ba|bốn|tư|năm)(?=[ :(])',
    '(?<=^|[.;] )cuộc (?:kiểm tra|giám sát) tại (?:điểm|khoản|mục) [\\d.]+\\d(?=:)',
  ),
  /** 'tháng 3 TYT xã Quảng Ninh, …' */
  timeAtStart: /^\s*(?:trong |từ )?(?:tháng \d{1,2}(?:\/\d{4})?|quý [ivx]{1,3}(?:\/\d{4})?|ngày [\d/]+)[,:]? (?=\p{L})/u,
  /** Behind a unit the day of its visit: 'UBND xã A trong ngày 09/6, UBND xã B …'. */
  dayBehind: either(
    '(?:trong |vào |sáng |chiều |từ )?(?:các )?ngày \\d[\\d/]*(?:(?:, | và | - | đến (?:ngày )?)\\d[\\d/]*)*',
    '(?:kiểm tra |giám sát )?(?:trong |vào )tháng \\d{1,2}(?:/20\\d\\d| năm 20\\d\\d)?',
  ),
  /** … in brackets; up to what else they say. */
  timeInBrackets: ' ?\\(((?:(?:trong|vào|từ|dự kiến|sáng|chiều) )*(?:ngày |tháng |quý |tuần |nửa |\\d{1,2}/\\d)[^();]{0,120})(?=[;)])',
  /** Words behind which capitals alone are a place that is gone to. */
  ofPlaces: either(
    'khu vực', 'địa bàn', 'các (?:tỉnh|huyện|quận|thị|thành)(?:, (?:thành|thị|huyện|quận))+ (?:đoàn|ủy|hội)(?=:)',
    '(?:kiểm tra|giám sát|khảo sát) tại(?=:)', '(?:tại|đối với|ở) \\d{1,3} (?:tỉnh|huyện|xã|phường|địa phương)',
    'cụm(?: thi đua)?(?: số)? (?:\\d{1,2}|[ivx]{1,4})',
  ),
  doneBehind: /^, (?:xong|hoàn thành|kết thúc) /u,
  /** Makes a round the work of the body that stands before it. */
  leadsRound: '(?<!(?:^|[^\\p{L}])do [^,;:.]{2,100} )chủ trì',
  finishes: '(?:hoàn thành|xong|kết thúc) (?:trước|trong|vào)',
  done: /^(?:xong|hoàn thành|kết thúc) /u,
  /** What may stand in front of a time that a line begins with. */
  beforeTime: either(
    '(?:\\d{1,2}|một|hai|ba|bốn|năm) (?:ngày|buổi)',
    'hoàn thành', 'xong', 'trong', 'tuần', 'bắt đầu', 'từ', 'vào', 'dự kiến', 'khoảng', 'thời gian', 'sáng', 'chiều', 'cả', 'buổi', 'ngày',
    'thực hiện', 'tiến hành', 'kiểm tra', 'giám sát', 'khảo sát',
  ),
  /** Parts of a plan in which work is given out and no unit is chosen. */
  carriedOut: 'tổ chức thực hiện|trách nhiệm|kinh phí',
  /** Captions of bodies that are none of those inspected. */
  ownersCaption: 'chủ trì|phối hợp|thực hiện|tham mưu|tham gia|chịu trách nhiệm|trưởng đoàn|thành phần|kính gửi|nơi nhận',
  content: 'nội dung(?: kiểm tra| giám sát| đi cơ sở| khảo sát)?',
  name: either(
    '(?:cuộc|đợt)(?: kiểm tra| giám sát)? thứ (?:nhất|hai|ba|tư|năm|\\d{1,2})',
    '(?:đợt|cuộc) (?:kiểm tra|giám sát|khảo sát) (?:tháng \\d{1,2}|quý [ivx]{1,3}|(?:đầu|giữa|cuối) năm)(?![\\d/])',
    '(?:đợt|cuộc|chuyến) (?:\\d{1,2}(?! tháng)|[ivx]{1,4}|một|hai|ba|(?:0?6|sáu) tháng(?: đầu năm| cuối năm)?|(?:đầu|giữa|cuối) năm)',
  ),
  /** In the middle of a line the next of several rounds begins with its name or its time. */
  next: either(
    '[Đđ]ợt (?:\\d{1,2}|[IVX]{1,4}|thứ \\p{Ll}+)(?!\\p{L})', '[Cc]uộc (?:\\d{1,2}|[IVX]{1,4}|thứ \\p{Ll}+)(?!\\p{L})',
    'Cuộc (?:kiểm tra|giám sát)(?= tại)', 'Quý [IVX]{1,3}(?:/| năm | )', '[Tt]háng \\d{1,2}/\\d{4}', '(?<=[:;] )tháng \\d{1,2} (?=\\p{Lu})',
    '[Tt]ừ (?:ngày )?\\d{1,2}(?:[/-]| tháng )', '[Nn]ửa (?:đầu|cuối) tháng', 'tại (?=\\p{Lu})', '(?<=; )(?:khảo sát|kiểm tra|giám sát) ',
    '(?<=; )(?:[Ss]áng|[Cc]hiều|[Nn]gày)(?: ngày)? \\d{1,2}/',
  ),
  /** Behind a round another sentence gives work. */
  othersFollow: /^\s*(?:mỗi đồng chí|(?:những|các) đơn vị (?:không|còn lại|chưa)|ngoài ra,?|yêu cầu|đề nghị|giao) /u,
  inspection: INSPECTION,
  field: 'đi cơ sở|đi công tác cơ sở|khảo sát|nắm tình hình|thăm|giao lưu',
  /** Beside it an inspection that names no theme is the regular one. */
  regular: 'năm|học kỳ|quý',
  /** 'Thanh tra hành nghề dược', 'Kiểm tra việc thu, nộp đảng phí': an inspection of one matter. */
  matter: `(?:công tác )?(?:${INSPECTION})(?:(?:, | và |,? đôn đốc,? )(?:${INSPECTION}))* (?!(?:${OF_ALL})(?!\\p{L}))\\p{L}+`,
  /** A head that says nothing but that there is an inspection of another kind: 'Giám sát', 'Kiểm tra chéo'. */
  alone: /^(?:\s*giám sát\s*[:.]?|.*kiểm tra (?:chéo|đột xuất).*)$/u,
  /** 'các đơn vị nêu tại Phụ lục' */
  inAnnex: 'phụ lục',
  /** '…, theo lịch tại Phụ lục 1' */
  listedInAnnex: '(?:lịch|danh sách|danh mục)[^.;:]{0,40} phụ lục',
  /** In front of 'thực hiện:' it is the caption of a time. */
  ofTime: 'thời gian ',
  annexNumber: /^\s*phụ lục(?: số)?(?: (?:\d{1,2}|[ivx]{1,4}))?(?![\p{L}\d])[\s.:–-]*/iu,
  attachedTo: /\(\s*(?:kèm theo|ban hành kèm|đính kèm)[^()]*\)/giu,
  firstCell: /^(?:s?tt|\d{1,3})$/iu,
  halfYear: /0?6 tháng (?:đầu|cuối)(?: năm)?/u,
  thematic: 'chuyên đề|nội dung thứ (?:nhất|hai|ba|bốn|tư)',
  periodic: 'nhiệm vụ công tác|mọi mặt công tác|định kỳ|thường xuyên|toàn diện|cuối năm|giữa năm|(?:0?6|sáu) tháng(?: đầu năm)?',
  /** What a table is whose rows each have their matter. */
  ofTheme: 'chuyên đề',
  /** 'Đợt 1' alone says only that there are several. */
  oneOfSeveral: 'đợt',
  /** 'Đoàn xem xét báo cáo, đối với: A, B' */
  listsThem: '(?:đối với|tại|gồm)\\s*:',
  /** 'đối với 05 trường nêu trước' */
  howMany: '(?:đối với|gồm|tại|ở) (\\d{1,2}) (?:đơn vị|tỉnh|địa phương|cơ sở|xã|huyện|trường|doanh nghiệp|tổ chức)',
/** '04 đơn vị, gồm:' right in front of the units or at the end of the line above them. */
  count: /(?<!\d)(\d{1,2}) (?:đơn vị|tỉnh|địa phương|cơ sở|xã|huyện|cơ quan|trường|doanh nghiệp|tổ chức)(?! \d)(?:[^.;:]{0,60}?)?,? ?(?:là|gồm)?(?: có)?\s*:?\s*$/u,
  /** '06 tỉnh đoàn và 02 đoàn trực thuộc': units of two kinds. */
  further: / và (\d{1,2}) (?!đoàn (?:kiểm tra|giám sát)|tổ|cụm|đợt|nhóm)/gu,
  /** What each of several chooses is no count of them. */
  ofEach: /(?:mỗi|từng|ít nhất|tối thiểu|chọn|thêm|khoảng)[^.;:]{0,40}$/u,
  /** '11 đơn vị: …' */
  counted: /(\d{1,3})(?: \([^)]{1,20}\))? (?:đơn vị|tỉnh|địa phương|cơ sở|xã|huyện|cơ quan)(?:(?:[^:;.]{0,60})?:|,? (?:gồm|là)(?: có)? )/u,
  lead: /^(?:\d{1,3} [^:,]{1,60},? (?:gồm|là)(?: có)?:|(?:kiểm tra|giám sát|các đơn vị|tại)[^:]{0,120}:)/u,
  joiner: /^(?:và|cùng)\s+/u,
  /** '…, các huyện: Hoằng Hóa, Quảng Xương' */
  levelHead: /^các (?:huyện|xã|phường|tỉnh|thành phố|thị xã|trường|quận)\s*:?\s+(?=\p{Lu})/u,
  andName: new RegExp(` (?:và|cùng) (?=(?:(?:${PLACE}) )?\\p{Lu})`, 'u'),
  visit: /kiểm tra/u,
  /** Beside it 'khảo sát' does not make a visit to the field of an inspection. */
  notField: /kiểm tra|giám sát|thanh tra/u,
  unitHead: 'tỉnh đoàn|thành đoàn|đoàn|huyện đoàn|ban|ban thường vụ|ubnd|sở|đảng ủy',
  /** 'Huyện đoàn: A, B', 'các huyện đoàn A, B' */
  sharedHead: /^(?:các |\d{1,2} (?=(?:huyện|quận|xã|phường):))?((?:tỉnh|huyện|quận|xã|phường|thị trấn|thôn)(?! (?:đoàn|ủy))|(?:tỉnh|thành|huyện|thị|quận) đoàn|ubnd (?:tỉnh|huyện|xã|phường)|đoàn (?:xã|phường)|ban thường vụ (?:tỉnh|thành|huyện) đoàn|(?:đoàn )?trường (?:thpt|thcs|tiểu học|mầm non|mẫu giáo|đại học|cao đẳng|trung học phổ thông|trung học cơ sở)|phòng|trạm y tế|chi đoàn|liên đội|công đoàn(?: cơ sở)?|công ty|trung tâm(?: y tế)?|bệnh viện|chi bộ|liên chi đoàn|khoa|đảng ủy(?: xã| phường)?|đảng bộ(?: xã| phường)?)(?:\s*:\s*|(?<=^các .*)\s+(?=\p{L}))/u,
  /** 'Hội LHTN Việt Nam các tỉnh: …' */
  ofLevel: /^\s*(?!Đối tượng|Đơn vị|Địa phương|Địa bàn)(\p{Lu}[^:;,.]{1,60}?) (?:các )?(tỉnh|huyện|xã|phường|trường)(?: *: *|(?<= các \S+) )(?=\p{Lu})/u,
  dayOrder: /^ngày |^tháng |^quý |^từ /u,
} as const;
