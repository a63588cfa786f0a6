/** Words of inspection plans. */

export const ROUND = {
  /** 'Đơn vị kiểm tra: …' */
  units: '(?:các )?(?:đơn vị|địa phương|đối tượng|cơ quan)(?:, (?:đơn vị|địa phương|cơ quan))?(?: được)?(?: kiểm tra| giám sát| khảo sát| thanh tra)?(?:, giám sát)?(?:,? (?:chia|phân|xếp) theo [^:]{1,40})?|địa điểm kiểm tra|nơi kiểm tra|gồm \\d{1,3} (?:đơn vị|địa phương|cơ sở)(?:,[^:]{1,60})?',
  /** 'Tiến hành giám sát tại 04 đơn vị' */
  told: '[^:;.]{0,160}(?<![\\p{L}])tại (?:(?:các|(\\d{1,3})) )?(?:đơn vị|cơ sở|địa phương)(?: [^:;.]{0,40})?',
  /** How the topic of a round begins that is told in a sentence, and where its units stand: 'ở 05 đơn vị là A, B', 'đối với A'. */
  opens: '(?:kiểm tra|giám sát|khảo sát|đợt|cuộc)',
  where: '(?<![\\p{L}])(?:tại|đối với|ở) (?:(\\d{1,3}) (?:đơn vị|địa phương|cơ sở)(?: là| gồm|:)|(?:các )?(?:đơn vị|địa phương)(?: sau)?:)? ?',
  window: 'thời gian(?: dự kiến)?(?: kiểm tra| giám sát| khảo sát| đi cơ sở| thực hiện| tiến hành| tổ chức)?(?: dự kiến)?|thời điểm kiểm tra',
  /** 'Đoàn số 1' goes and is not gone to. */
  team: '(?:đoàn|tổ|nhóm)(?: kiểm tra| giám sát| khảo sát| công tác)? (?:số |thứ )?(?:\\d{1,2}|[ivx]{1,4}|nhất|hai|ba)',
  /** What may stand in front of a time that a line begins with. */
  beforeTime: 'trong|từ|vào|dự kiến|khoảng|thời gian|sáng|chiều|cả|buổi|ngày|thực hiện|tiến hành|kiểm tra|giám sát|khảo sát',
  /** Parts of a plan in which work is given out and no unit is chosen. */
  carriedOut: 'tổ chức thực hiện|trách nhiệm|kinh phí',
  /** Captions of bodies that are none of those inspected. */
  ownersCaption: 'chủ trì|phối hợp|thực hiện|tham mưu|tham gia|chịu trách nhiệm|trưởng đoàn|thành phần|kính gửi|nơi nhận',
  content: 'nội dung(?: kiểm tra| giám sát| đi cơ sở| khảo sát)?',
  name: '(?:đợt|cuộc) (?:\\d{1,2}|[ivx]{1,4}|một|hai|ba)',
  inspection: 'kiểm tra|giám sát|khảo sát|đi cơ sở|thanh tra',
  field: 'đi cơ sở',
  /** 'các đơn vị nêu tại Phụ lục' */
  inAnnex: 'phụ lục',
  thematic: 'chuyên đề',
  periodic: 'định kỳ|thường xuyên|toàn diện|cuối năm|giữa năm|(?:0?6|sáu) tháng(?: đầu năm)?',
  /** 'Đợt 1' alone says only that there are several. */
  oneOfSeveral: 'đợt',
  /** '11 đơn vị: …' */
  counted: /(\d{1,3})(?: \([^)]{1,20}\))? (?:đơn vị|tỉnh|địa phương|cơ sở|xã|huyện|cơ quan)(?:[^:;.]{0,60})?:/u,
  lead: /^(?:kiểm tra|giám sát|các đơn vị|tại)[^:]{0,120}:/u,
  joiner: /^(?:và|cùng)\s+/u,
  /** '…, các huyện: Hoằng Hóa, Quảng Xương' */
  levelHead: /^các (?:huyện|xã|phường|tỉnh|thành phố|thị xã|trường|quận)\s*:?\s+(?=\p{Lu})/u,
  andName: / (?:và|cùng) (?=\p{Lu})/u,
  visit: /kiểm tra/u,
  unitHead: 'tỉnh đoàn|thành đoàn|đoàn|huyện đoàn|ban|ban thường vụ|ubnd|sở|đảng ủy',
  /** 'Huyện đoàn: A, B', 'các huyện đoàn A, B' */
  sharedHead: /^(?:các )?((?:tỉnh|thành|huyện|thị|quận) đoàn|ubnd (?:tỉnh|huyện|xã|phường)|đoàn (?:xã|phường)|ban thường vụ (?:tỉnh|thành|huyện) đoàn|đảng ủy(?: xã| phường)?|đảng bộ(?: xã| phường)?)(?:\s*:\s*|(?<=^các .*)\s+(?=\p{L}))/u,
  /** 'Hội LHTN Việt Nam các tỉnh: …' */
  ofLevel: /^\s*(\p{Lu}[^:;,.]{1,60}?) các (tỉnh|huyện|xã|phường|trường)(?: *: *| )(?=\p{Lu})/u,
  dayOrder: /^ngày |^tháng |^quý |^từ /u,
} as const;
