/** Captions under which a paper prints who leads, who helps and when, in the spelling of `alignSpelling`; a colon follows. */
import { either, oneOf } from './one-of.ts';

const BODY = '(?:(?:các )?(?:đơn vị|cơ quan|bộ phận|cá nhân|tổ chức)(?:, (?:đơn vị|cá nhân))? )';

export const CAPTIONS = [
  // Chủ trì: · Đơn vị chủ trì thực hiện: · Phân công thực hiện:
  ['lead', either(
    `${BODY}?(?:được giao )?chủ trì(?: (?:thực hiện|tham mưu|tổ chức|triển khai))*`,
    `${BODY}(?:thường trực|thực hiện|tham mưu|đầu mối|phụ trách|chịu trách nhiệm|đăng cai)`,
    '(?:phân công|người|giao) (?:thực hiện|phụ trách|chủ trì|làm|lo)', 'phân công', 'phụ trách', 'đầu mối(?: thực hiện)?',
  )],
  // Đơn vị theo dõi, đôn đốc:
  ['oversee', `${BODY}?(?:theo dõi|đôn đốc|giám sát)(?:(?:, | và )(?:theo dõi|đôn đốc|giám sát|kiểm tra))*(?: thực hiện)?`],
  // Phối hợp: · Cơ quan phối hợp thực hiện:
  ['support', either(
    `${BODY}?phối hợp(?: thực hiện| tổ chức)?`, `${BODY}?(?:cùng )?tham gia(?: thực hiện| phối hợp)?`,
    `${BODY}?hỗ trợ(?: kỹ thuật| chuyên môn)?`,
  )],
  // Thời gian hoàn thành: · Thời hạn: · Hạn hoàn thành:
  ['time', oneOf(
    `(?:thời gian|thời hạn|hạn|tiến độ)(?: dự kiến)?(?:${either(
      ' hoàn thành', ' thực hiện', ' tổ chức', ' báo cáo', ' trình', ' ban hành', ' gửi báo cáo', ' kết thúc',
    )})?(?: dự kiến)?`,
    'thời điểm(?: hoàn thành)?',
  )],
  // Địa điểm: · Thành phần: say nothing of who or when
  ['other', either(
    'tổ viên', 'thành viên(?: gồm)?', 'thư ký(?: đoàn| tổ)?', '(?:phó )?trưởng đoàn(?: kiểm tra| giám sát| thanh tra)?', 'tổ trưởng',
    'tổ phó', 'thành phần đoàn(?: kiểm tra| giám sát| thanh tra| khảo sát)?', 'địa điểm', 'thành phần(?: tham dự| tham gia)?',
    'số lượng(?: tham gia)?', 'quy mô', 'kinh phí', 'sản phẩm', 'hình thức', 'ghi chú', 'cấp trình',
  )],
] as const;

/** Points beside captions that say what the duty above is made of. */
export const MATTER_POINT = `(?:các |những )?(?:${either(
  'nội dung', 'nhiệm vụ', 'mục tiêu', 'yêu cầu', 'kết quả', 'sản phẩm', 'giải pháp',
)})(?: (?:thực hiện|công việc|cụ thể|dự kiến|đầu ra|triển khai|nhiệm vụ))*`;

/** Beside a name in brackets behind the work: '(Ban A phụ trách, Ban B phối hợp)'. */
export const BRACKETED = [
  ['lead', either(
    '(?:làm |là )?(?:đầu mối(?: (?:tổng hợp|thực hiện|liên hệ|tham mưu))?|chính|người phụ trách|người thực hiện|đơn vị thực hiện)',
    `(?:trực tiếp )?(?:${either(
      'chủ trì', 'phụ trách', 'thực hiện', 'tham mưu', 'chuẩn bị', 'đảm nhiệm', 'đảm nhận', 'chịu trách nhiệm', 'triển khai', 'tổ chức',
    )})(?:(?:,| và)? (?:thực hiện|tổ chức|tham mưu|triển khai|chuẩn bị|báo cáo|chính))*`,
  )],
  ['support', '(?:cùng )?(?:phối hợp|hỗ trợ|tham gia|giúp việc)(?: (?:thực hiện|tổ chức|chuẩn bị))*'],
  ['oversee', '(?:theo dõi|đôn đốc|giám sát)(?:(?:,| và) (?:theo dõi|đôn đốc|giám sát))*'],
] as const;

/** What else stands beside names that stand for themselves, and the captions whose names have no work. */
export const BESIDE = {
  time: '(?:thời gian|hạn|thời hạn|trước|xong|trong|hoàn thành|chậm nhất|muộn nhất|từ|đến|ngày|tháng|quý|tuần|\\d)(?![\\p{L}])',
  also: 'và|cùng|cùng với',
  notMatter: `(?:${either(
    'thành phần', 'nhân sự', 'đoàn', 'lớp', 'đối tượng', 'địa điểm', 'kính gửi', 'nơi nhận', 'thành viên', 'đơn vị', 'cơ quan', 'các',
    'gồm', 'dự', 'khách mời', 'đại biểu', 'người ký', 'ủy viên', 'chủ tọa', 'mời', 'danh sách', 'trưởng', 'phó', 'tại', 'riêng', 'đối với',
    'sau', 'như sau', 'bí thư', 'thư ký', 'chủ tịch', 'nguồn', 'kinh phí', 'liên hệ', 'ký', 'tên', 'gửi', 'cho', 'của',
  )})`,
} as const;
