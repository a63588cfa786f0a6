/** Words of papers around checklists, inspections and days at the grassroots. */
import { printedDate } from '../../domain/civil-date.ts';
import { fullNumber } from '../../domain/full-number.ts';
import { planWords } from './plan.ts';
import { countWord } from './reports.ts';

const units = (count: number) => `${countWord(count)} đơn vị`;
const visits = (count: number) => `${countWord(count)} cuộc kiểm tra`;

const kinds: Readonly<Record<string, string>> = { shortcoming: 'Hạn chế', violation: 'Vi phạm', strength: 'Ưu điểm' };
const weights: Readonly<Record<string, string>> = { light: 'nhẹ', notable: 'đáng lưu ý', serious: 'nghiêm trọng' };
const parts: Readonly<Record<string, string>> = { morning: 'buổi sáng', afternoon: 'buổi chiều' };
const roles: Readonly<Record<string, string>> = { head: 'Trưởng đoàn', recorder: 'Thư ký', member: 'Thành viên' };

export const inspectionWords = {
  common: {
    asAt: 'Số liệu tính đến ngày', issuedOn: 'Ngày ký', round: 'Đợt kiểm tra', visit: 'Cuộc kiểm tra', year: 'Năm',
    columns: { unit: 'Đơn vị được kiểm tra', cluster: 'Cụm', days: 'Thời gian', mode: 'Hình thức, địa điểm', head: 'Trưởng đoàn', team: 'Thành phần đoàn', note: 'Ghi chú' },
    noDays: 'Chưa ấn định',
    later: 'Thông báo sau',
    postponed: 'Hoãn, thời gian thông báo sau',
    cancelled: 'Không kiểm tra',
    window: (phrase: string | null, from: string | null, to: string | null) => phrase ?? planWords.days(from, to),
    provisional: '(tạm tính)',
    partOfDay: (part: string | null) => (part ? (parts[part] ?? part) : ''),
    member: (role: string, name: string, office: string) => `${roles[role] ?? role}: ${name}${office ? `, ${office}` : ''}`,
    recipients: ['Ban Bí thư Trung ương Đoàn (để báo cáo)', 'Các đơn vị được kiểm tra', 'Các đồng chí thành viên đoàn kiểm tra', 'Lưu BKT, VP'],
    roundNoVisits: 'Đợt này chưa có đơn vị nào.',
  },

  missing: {
    name: 'Danh sách đơn vị còn thiếu',
    description: 'Của một nhiệm vụ giao cho nhiều đơn vị: đơn vị chưa có kết quả, theo Cụm, kèm ban thường trực Cụm.',
    taskId: 'Nhiệm vụ giao nhiều đơn vị',
    title: 'Danh sách',
    subtitle: 'Các đơn vị chưa có báo cáo kết quả',
    task: (words: string, place: string, dueOn: string | null) => `Nhiệm vụ: ${words} (${place}${dueOn ? `; hạn ${printedDate(dueOn)}` : ''}).`,
    counted: (done: number, total: number, missing: number) => `Đã có kết quả ${countWord(done)}/${units(total)}; còn thiếu ${units(missing)}.`,
    complete: 'Tất cả đơn vị đã có kết quả.',
    columns: { unit: 'Đơn vị', note: 'Ghi chú' },
    cluster: (name: string | null, department: string | null, missing: number, total: number) =>
      `${name ?? 'Chưa xếp Cụm'}: thiếu ${countWord(missing)}/${countWord(total)}${department ? `; ban thường trực: ${department}` : ''}`,
  },

  schedule: {
    name: 'Lịch kiểm tra',
    description: 'Lịch các cuộc kiểm tra của một đợt hoặc cả năm: đơn vị, thời gian, hình thức, Trưởng đoàn.',
    title: 'Lịch kiểm tra',
    year: (year: string) => `Năm ${year}`,
    counted: (all: number, dated: number, visited: number) => `Có ${visits(all)}: ${countWord(dated)} đã có ngày, ${countWord(visited)} đã kiểm tra.`,
    off: (stage: string, reason: string | null) => [stage, reason].filter(Boolean).join(': '),
    nothing: 'Không có cuộc kiểm tra nào trong năm này.',
  },

  plan: {
    name: 'Kế hoạch kiểm tra của đợt',
    description: 'Kế hoạch một đợt: nội dung, đơn vị, thời gian dự kiến, đoàn kiểm tra, đề cương kèm theo.',
    symbol: 'KH/TWĐTN-BKT',
    title: 'Kế hoạch',
    basis: (document: string) => `Căn cứ Kế hoạch số ${document}, Văn phòng và Ban Kiểm tra Trung ương Đoàn xây dựng kế hoạch chi tiết như sau:`,
    content: 'I. Nội dung kiểm tra',
    noContent: 'Theo kế hoạch kiểm tra của năm.',
    units: 'II. Đơn vị, thời gian, đoàn kiểm tra',
    counted: (count: number, window: string) => `Kiểm tra ${units(count)}${window ? `; thời gian: ${window}` : ''}.`,
    outline: 'III. Đề cương chuẩn bị báo cáo',
    noOutline: 'Các đơn vị báo cáo theo nội dung kiểm tra nêu tại mục I.',
    work: 'IV. Tổ chức thực hiện',
    workWords: [
      'Các đơn vị được kiểm tra chuẩn bị báo cáo bằng văn bản, hồ sơ minh chứng và bố trí thành phần làm việc theo yêu cầu của đoàn kiểm tra.',
      'Trưởng đoàn kiểm tra điều hành công việc của đoàn; thư ký đoàn tổng hợp kết quả, kiến nghị gửi Ban Kiểm tra và Văn phòng sau mỗi cuộc.',
    ],
  },

  notice: {
    name: 'Thông báo về đợt kiểm tra',
    description: 'Thông báo ngày kiểm tra từng đơn vị và thành phần đoàn kiểm tra của một đợt.',
    symbol: 'TB/TWĐTN-BKT',
    title: 'Thông báo',
    subtitle: (round: string) => `Về ${round.charAt(0).toLocaleLowerCase('vi')}${round.slice(1)}`,
    opening: (document: string, count: number) =>
      `Thực hiện Kế hoạch số ${document}, Ban Bí thư Trung ương Đoàn thông báo thời gian kiểm tra và thành phần đoàn kiểm tra tại ${units(count)} như sau:`,
    closing: 'Đề nghị các đơn vị được kiểm tra, các đồng chí thành viên đoàn kiểm tra bố trí thời gian, chuẩn bị nội dung để đợt kiểm tra đạt kết quả.',
    undated: (names: readonly string[]) => `Thời gian kiểm tra tại ${names.join(', ')} sẽ có thông báo sau.`,
  },

  adjusting: {
    name: 'Thông báo điều chỉnh đợt kiểm tra',
    description: 'Chỉ gồm các đơn vị có thay đổi so với thông báo đã phát: thời gian, hình thức, thành phần đoàn, lý do.',
    symbol: 'TB/TWĐTN-BKT',
    title: 'Thông báo',
    subtitle: (round: string) => `Điều chỉnh ${round.charAt(0).toLocaleLowerCase('vi')}${round.slice(1)}`,
    paper: (number: string | null, symbol: string | null, day: string) => `Thông báo${number && symbol ? ` số ${fullNumber(number, symbol)}` : ''} ngày ${printedDate(day)}`,
    opening: (paper: string | null, count: number) =>
      `Ban Bí thư Trung ương Đoàn điều chỉnh ${paper ? `nội dung ${paper.charAt(0).toLocaleLowerCase('vi')}${paper.slice(1)}` : 'lịch kiểm tra'} đối với ${units(count)} như sau:`,
    nothing: (paper: string | null) => (paper ? `So với ${paper}, không có nội dung nào thay đổi.` : 'Không có nội dung nào thay đổi.'),
    others: (count: number) => `${units(count)} còn lại của đợt thực hiện như đã thông báo.`,
    closing: 'Đề nghị các đơn vị, các đồng chí có liên quan biết, thực hiện.',
    columns: { before: 'Đã thông báo', now: 'Điều chỉnh thành', reason: 'Lý do' },
    added: 'Chưa thông báo',
    part: (part: 'mode' | 'team', said: string) => (part === 'mode' ? `Hình thức: ${said}` : said),
  },

  clusterSheet: {
    name: 'Phiếu theo dõi sau kiểm tra của Cụm',
    description: 'Kiến nghị, đề xuất của cơ sở, việc kiểm tra lại còn nợ ở từng Cụm, gửi ban thường trực Cụm theo dõi.',
    clusterId: 'Cụm',
    year: 'Năm kiểm tra',
    title: 'Phiếu theo dõi',
    ofCluster: (cluster: string) => `Việc thực hiện sau kiểm tra tại ${cluster}`,
    ofAll: 'Việc thực hiện sau kiểm tra tại các Cụm',
    cluster: (name: string, department: string | null, leader: string | null) =>
      [name, department ? `ban thường trực: ${department}` : '', leader ? `Bí thư phụ trách: đ/c ${leader}` : ''].filter(Boolean).join('; '),
    noCluster: 'Chưa xếp Cụm',
    kinds: { recommendation: 'Kiến nghị', proposal: 'Đề xuất của cơ sở', recheck: 'Kiểm tra lại' },
    columns: { unit: 'Đơn vị được kiểm tra', kind: 'Loại', words: 'Nội dung', owner: 'Đơn vị xử lý', state: 'Tình hình', result: 'Kết quả đến nay' },
    counted: (count: number, overdue: number) => `Có ${countWord(count)} việc chưa xong${overdue > 0 ? `, trong đó quá hạn ${countWord(overdue)}` : ''}. Đề nghị ban thường trực Cụm ghi kết quả vào cột cuối, gửi lại Văn phòng.`,
    nothing: 'Không còn việc nào chưa xong sau kiểm tra.',
    nobody: 'Chưa giao',
    overdue: 'QUÁ HẠN',
    inTime: 'Trong hạn',
    undated: 'Chưa có hạn',
    recipients: ['Ban thường trực các Cụm', 'Ban Kiểm tra', 'Lưu VP'],
  },

  visit: {
    name: 'Phiếu kiểm tra một đơn vị',
    description: 'Dùng tại cơ sở: thông tin cuộc kiểm tra, đoàn, đề cương có chỗ ghi kết quả, việc còn nợ lần trước.',
    title: 'Phiếu kiểm tra',
    facts: { round: 'Đợt kiểm tra', days: 'Thời gian', place: 'Địa điểm, hình thức', cluster: 'Cụm', department: 'Ban thường trực Cụm', team: 'Đoàn kiểm tra' },
    fact: 'Thông tin', value: 'Nội dung',
    outline: 'Đề cương kiểm tra',
    outlineColumns: { words: 'Nội dung', answer: 'Kết quả' },
    noOutline: 'Đợt này chưa có đề cương.',
    results: 'Tồn tại, hạn chế và kiến nghị đã ghi',
    resultColumns: { kind: 'Loại', words: 'Nội dung', owner: 'Đơn vị xử lý', due: 'Hạn' },
    recommendation: 'Kiến nghị sau kiểm tra',
    proposal: 'Đề xuất của cơ sở',
    sign: { authority: 'TRƯỞNG ĐOÀN', office: '' },
  },

  results: {
    name: 'Báo cáo tổng hợp sau kiểm tra',
    description: 'Của một đợt: đã kiểm tra đâu, tồn tại, hạn chế, kiến nghị và tình hình thực hiện, đề xuất của cơ sở.',
    symbol: 'BC/TWĐTN-BKT',
    title: 'Báo cáo',
    subtitle: (round: string) => `Tổng hợp kết quả ${round.charAt(0).toLocaleLowerCase('vi')}${round.slice(1)}`,
    done: 'I. Tình hình kiểm tra',
    doneWords: (done: number, all: number) => `Đã kiểm tra ${countWord(done)}/${units(all)}.`,
    left: (names: readonly string[]) => `Chưa kiểm tra: ${names.join(', ')}.`,
    findings: 'II. Kết quả, tồn tại, hạn chế',
    findingCount: (strengths: number, shortcomings: number, violations: number) =>
      `Các đoàn kiểm tra ghi nhận ${countWord(strengths)} ưu điểm, ${countWord(shortcomings)} hạn chế, ${countWord(violations)} vi phạm.`,
    recommendations: 'III. Kiến nghị sau kiểm tra',
    recommendationCount: (all: number, done: number, overdue: number) => `Có ${countWord(all)} kiến nghị; đã thực hiện ${countWord(done)}, quá hạn ${countWord(overdue)}.`,
    proposals: 'IV. Đề xuất của cơ sở',
    proposalCount: (all: number, answered: number) => `Có ${countWord(all)} đề xuất; đã trả lời ${countWord(answered)}.`,
    none: 'Chưa ghi.',
    finding: (kind: string | null, weight: string | null) => [kind ? (kinds[kind] ?? kind) : '', weight ? (weights[weight] ?? weight) : ''].filter(Boolean).join(', '),
    columns: { unit: 'Đơn vị', kind: 'Loại', words: 'Nội dung', place: 'Nơi', owner: 'Đơn vị xử lý', due: 'Hạn', state: 'Tình hình', answer: 'Trả lời' },
    answered: (on: string | null, words: string | null) => [on ? printedDate(on) : '', words ?? 'Đã trả lời'].filter(Boolean).join(': '),
    unanswered: 'Chưa trả lời',
    recheck: (on: string | null, result: string | null) => (result ? `Kiểm tra lại: ${result}` : on ? `Kiểm tra lại ngày ${printedDate(on)}` : ''),
  },

  fieldDays: {
    name: 'Bảng ngày đi cơ sở',
    description: 'Cả năm: số ngày từng đồng chí đã đi, so với định mức, và các chuyến đi.',
    title: 'Bảng tổng hợp',
    subtitle: (year: string) => `Ngày đi công tác cơ sở năm ${year}`,
    counted: (people: number, reached: number) => `${countWord(people)} đồng chí có định mức; ${countWord(reached)} đồng chí đã đủ.`,
    rule: 'Một ngày có nhiều việc tính một ngày; một chuyến nhiều đồng chí cùng đi tính cho từng đồng chí.',
    columns: { person: 'Họ và tên', position: 'Chức vụ', trips: 'Số chuyến', days: 'Số ngày', ahead: 'Trong đó dự kiến', quota: 'Định mức', gap: 'Còn thiếu', pace: 'Cần mỗi tháng' },
    trips: 'Các chuyến đi trong năm',
    tripColumns: { days: 'Thời gian', where: 'Nơi đến', people: 'Thành phần', purposes: 'Nội dung' },
    inspection: 'kiểm tra',
    noTrips: 'Chưa có chuyến đi nào.',
    nobody: 'Chưa có ai được ghi ngày đi cơ sở.',
  },
} as const;
