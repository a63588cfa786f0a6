/**
 * Facts of two sample papers in our own words: a notice of conclusions and a yearly inspection plan. The facts (numbers,
 * dates, owners, deadlines, units) are those of real papers of their kind; the sentences are not.
 */

export interface NoticeItem {
  heading: string;
  text: string;
  bullets: string[];
}

export const NOTICE = {
  issuer: 'BAN CHẤP HÀNH TRUNG ƯƠNG',
  organisation: 'ĐOÀN TNCS HỒ CHÍ MINH',
  number: 'Số:  533   -TB/TWĐTN-VP',
  /** Malformed on purpose: this is how such a line came in. */
  date: 'Hà Nội, 04 ngày 10 năm 2021',
  kind: 'THÔNG BÁO',
  title: ['Ý kiến kết luận của đồng chí Bí thư thứ nhất Trung ương Đoàn', 'tại buổi giao ban khối phong trào tháng 9/2021'],
  preamble: 'Ngày 30/9/2021, Trung ương Đoàn họp giao ban với các ban, đơn vị khối phong trào. Nghe xong các ý kiến, đồng chí Nguyễn Anh Tuấn, Bí thư thứ nhất Ban Chấp hành Trung ương Đoàn kết luận những việc dưới đây:',
  items: [
    { heading: 'Về các đề án trình Thủ tướng Chính phủ', text: 'Các ban, đơn vị được giao chủ trì đề án khẩn trương hoàn thiện hồ sơ để trình trong tháng 10/2021. Giao Văn phòng Ủy ban Quốc gia về Thanh niên và Văn phòng Trung ương Đoàn thường xuyên nhắc nhở, đôn đốc tiến độ.', bullets: [] },
    { heading: 'Về ký chương trình phối hợp với các bộ, ngành', text: 'Các ban, đơn vị chủ động làm việc với đối tác để ký kết trong năm 2021.', bullets: [] },
    { heading: 'Về Bộ tiêu chí', text: 'Ban Kiểm tra phối hợp với các ban, đơn vị đôn đốc các tỉnh, thành đoàn, đoàn trực thuộc chấm điểm theo Bộ tiêu chí 2021. Ban Kiểm tra tham mưu phần mềm phục vụ việc chấm.', bullets: [] },
    { heading: 'Về nắm tình hình Cụm', text: 'Các đồng chí lãnh đạo ban, đơn vị giữ nền nếp giao ban trực tuyến hàng tuần với Cụm; kịp thời báo cáo việc phát sinh với đồng chí Bí thư phụ trách.', bullets: [] },
    { heading: 'Về quản lý báo chí và mạng xã hội', text: 'Giao đồng chí Bí thư Nguyễn Tường Lâm và Ban Tuyên giáo trong giao ban hàng tuần, thường xuyên nhắc nhở các cơ quan báo chí tăng tin bài. Văn phòng và Ban Tuyên giáo tham mưu cách quản lý các trang của Đoàn, Hội.', bullets: [] },
    { heading: 'Về chỉ thị lãnh đạo Đại hội Đoàn', text: 'Ban Tổ chức thống kê, báo cáo hàng tuần tình hình các nơi ra chỉ thị. Các ban, đơn vị đôn đốc, nhắc nhở các tỉnh, thành đoàn trong Cụm để đến ngày 15/10/2021 nơi nào cũng có chỉ thị.', bullets: [] },
    { heading: 'Về vốn đầu tư và quyết toán', text: 'Ban Thanh niên xung phong, Ban Thanh niên công nhân và đô thị lập tờ trình về các hạng mục giai đoạn 2021 - 2025. Đề nghị các ban, đơn vị nhanh chóng quyết toán hoạt động đã xong. Giao đồng chí Bí thư thường trực chủ trì họp các chủ đầu tư về giải ngân.', bullets: [] },
    { heading: 'Về kiện toàn Ủy ban Quốc gia về Thanh niên Việt Nam', text: 'Giao đồng chí Bí thư Nguyễn Ngọc Lương và Văn phòng Ủy ban Quốc gia về Thanh niên Việt Nam khẩn trương làm việc với Bộ Nội vụ để có quyết định trong Quý IV năm 2021.', bullets: [] },
    { heading: 'Về ứng dụng công nghệ thông tin', text: 'Các ban, đơn vị tăng cường dùng E-office và ứng dụng Thanh niên Việt Nam trong công việc.', bullets: [] },
    { heading: 'Về công tác cán bộ', text: '', bullets: ['Lãnh đạo ban, đơn vị giới thiệu người đủ điều kiện dự tuyển công chức trong thời gian tới.', 'Lãnh đạo các ban, đơn vị quán triệt cán bộ không truyền tin chưa được kiểm chứng.'] },
    { heading: 'Công tác đoàn thể, nội vụ', text: '', bullets: ['Văn phòng bố trí đủ điều kiện hậu cần của cơ quan.', 'Ban Kiểm tra duy trì thường xuyên việc kiểm tra công vụ.', 'Văn phòng Đảng, đoàn thể tham mưu sửa hướng dẫn kết nạp Đảng. Đoàn Thanh niên Cơ quan tăng cường trao đổi, đôn đốc các chi bộ xem xét kết nạp đoàn viên ưu tú.'] },
  ] satisfies NoticeItem[],
  closing: 'Đề nghị các ban, đơn vị tổ chức triển khai thực hiện.',
} as const;

export interface PlanRound {
  label: string;
  content: string;
  units: string[];
  window: string;
}

export const PLAN = {
  issuer: NOTICE.issuer,
  organisation: NOTICE.organisation,
  number: 'Số: 356 - KH/TWĐTN-BKT',
  date: 'Hà Nội, ngày 09 tháng 02 năm 2021',
  kind: 'KẾ HOẠCH',
  title: ['Kiểm tra và đi cơ sở của Ban Bí thư Trung ương Đoàn năm 2021'],
  preamble: 'Căn cứ Quy chế làm việc khóa XI, Ban Bí thư Trung ương Đoàn lập kế hoạch kiểm tra, đi cơ sở năm 2021 như sau:',
  rounds: [
    {
      label: '1.1. Đợt 1: Cùng dịp giao ban cụm 6 tháng đầu năm 2021.',
      content: 'Kết quả công tác đoàn 6 tháng đầu năm 2021.',
      units: ['Lai Châu', 'Tuyên Quang', 'Bắc Ninh', 'Hà Nam', 'Quảng Trị', 'Khánh Hòa', 'Gia Lai', 'Bà Rịa-Vũng Tàu', 'Bến Tre', 'An Giang', 'Đoàn Khối Doanh nghiệp Trung ương'],
      window: 'Nửa đầu tháng 6/2021. (sẽ có thông báo cụ thể sau).',
    },
    {
      label: '1.2. Đợt 2: Cùng dịp giao ban cụm cuối năm 2021.',
      content: 'Kết quả công tác đoàn cả năm 2021.',
      units: ['Yên Bái', 'Thái Nguyên', 'Vĩnh Phúc', 'Ninh Bình', 'Thanh Hóa', 'Đà Nẵng', 'Đắk Nông', 'Đồng Nai', 'Tiền Giang', 'Sóc Trăng', 'Đoàn Khối các Cơ quan Trung ương'],
      window: 'Nửa đầu tháng 12/2021. (sẽ có thông báo cụ thể sau).',
    },
    {
      label: '2. Kiểm tra chuyên đề:',
      content: 'Việc học tập nghị quyết Đại hội Đảng.',
      units: ['Sơn La', 'Phú Thọ', 'Quảng Bình', 'Quảng Ngãi', 'Kon Tum', 'Bình Dương', 'Trà Vinh', 'Cần Thơ'],
      window: 'Khoảng từ ngày 25/3 đến ngày 05/4/2021. (sẽ có thông báo cụ thể sau).',
    },
  ] satisfies PlanRound[],
  quota: 'Mỗi đồng chí Bí thư Trung ương Đoàn đi cơ sở tối thiểu 60 ngày trong năm.',
  recipients: ['Các tỉnh, thành đoàn, đoàn trực thuộc;', 'Lưu BKT, VP.'],
} as const;

/** A round's lines under its label. */
function roundLines(round: PlanRound): string[] {
  return [
    round.label,
    `* Nội dung kiểm tra: ${round.content}`,
    `* Đơn vị kiểm tra: Kiểm tra tại ${String(round.units.length).padStart(2, '0')} đơn vị: ${round.units.join(', ')}.`,
    `* Thời gian kiểm tra: ${round.window}`,
  ];
}

/** The plan's paragraphs behind its title. */
export function planLines(): string[] {
  return [
    PLAN.preamble,
    'I. MỤC ĐÍCH, YÊU CẦU',
    '1. Mục đích',
    '- Nắm kết quả công tác và nguyện vọng của cơ sở.',
    '2. Yêu cầu',
    '- Việc kiểm tra cần khách quan, có trọng tâm.',
    'II. CÔNG TÁC KIỂM TRA, ĐI CƠ SỞ',
    '1. Kiểm tra định kỳ',
    ...PLAN.rounds.flatMap(roundLines),
    '3. Công tác đi cơ sở',
    '* Nội dung đi cơ sở: khảo sát, kiểm tra, dự hội nghị cấp dưới.',
    '* Thời gian đi cơ sở:',
    `- ${PLAN.quota}`,
    '- Dịp Tháng Thanh niên 2021: các đồng chí Bí thư Trung ương Đoàn bố trí thăm các đội hình ở cơ sở.',
    'III. TỔ CHỨC THỰC HIỆN',
    '1. Văn phòng và các ban khối phong trào Trung ương Đoàn:',
    '* Ban Kiểm tra Trung ương Đoàn:',
    '- Tham mưu thông báo thành lập các đoàn kiểm tra.',
    '- Tổng hợp tồn tại, hạn chế sau kiểm tra, báo cáo Ban Bí thư Trung ương Đoàn.',
    '* Ban Tuyên giáo Trung ương Đoàn: phối hợp Ban Kiểm tra Trung ương Đoàn tham mưu nội dung kiểm tra chuyên đề.',
    '* Văn phòng Trung ương Đoàn:',
    '- Bố trí kinh phí, phương tiện cho các đoàn kiểm tra.',
    '2. Các tỉnh, thành đoàn, đoàn trực thuộc:',
    'Căn cứ kế hoạch này để phối hợp với Văn phòng, Ban Kiểm tra Trung ương Đoàn tổ chức thực hiện.',
  ];
}

/** The notice's paragraphs behind its title, numbers typed. */
export function noticeLines(): string[] {
  return [
    NOTICE.preamble,
    ...NOTICE.items.flatMap((item, index) => [
      `${index + 1}. ${item.heading}${item.text === '' ? '' : `: ${item.text}`}`,
      ...item.bullets.map((bullet) => `- ${bullet}`),
    ]),
    NOTICE.closing,
  ];
}

interface Paper {
  issuer: string;
  organisation: string;
  number: string;
  date: string;
  kind: string;
  title: readonly string[];
}

function textOf(paper: Paper, lines: readonly string[], foot: readonly string[]): string {
  const head = [`\u00A0\t${paper.issuer}`, '***', `\t${paper.organisation}`, '', `\t${paper.number}`, `\t${paper.date}`, ''];
  return [...head, paper.kind, '', ...paper.title, '----------', '', ...lines, ...foot].join('\n');
}

/** The sample notice as plain text, its head flattened as it comes out of a two-column table. */
export function noticeText(): string {
  return textOf(NOTICE, noticeLines(), []);
}

/** The sample plan as plain text. */
export function planText(): string {
  return textOf(PLAN, planLines(), ['', '\tNơi nhận:', ...PLAN.recipients.map((line) => `- ${line}`), ' (đã ký)']);
}
