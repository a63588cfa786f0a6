/** Words of printed reports: names, letterhead, headings of columns, states and sentences of figures. */
import { printedDate } from '../../domain/civil-date.ts';
import { fullNumber } from '../../domain/full-number.ts';
import { spokenPath } from '../../domain/item-path.ts';
import { standingWords, statusWords } from './common.ts';

/** '08': papers write numbers below ten with a nought before them. */
export function countWord(count: number): string {
  return count > 0 && count < 10 ? `0${count}` : String(count);
}

const tasks = (count: number) => `${countWord(count)} nhiệm vụ`;

/** HD29 p9-10: a nought before days below ten and before months 1 and 2 only. */
function fullDate(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  const months = (month ?? 0) <= 2 ? `0${month}` : String(month);
  return `ngày ${String(day).padStart(2, '0')} tháng ${months} năm ${year}`;
}

const BLANK = '\u00A0'.repeat(6);

/** As papers are cited: shorter than on screens, for the title follows. */
const kinds: Readonly<Record<string, string>> = {
  notice: 'Thông báo',
  plan: 'Kế hoạch',
  dispatch: 'Công văn',
  decision: 'Quyết định',
  report: 'Báo cáo',
};

function standingNote(standing: string): string {
  const words = standing === 'inForce' ? undefined : standingWords[standing];
  return words ? `, ${words.toLocaleLowerCase('vi')}` : '';
}

interface FigureWords {
  total: number;
  doneInTime: number;
  doneUndated: number;
  doneLate: number;
  openInTime: number;
  overdue: number;
}

export const reportWords = {
  program: 'Sổ Giao ban',
  issuer: 'BAN CHẤP HÀNH TRUNG ƯƠNG',
  heading: 'ĐOÀN TNCS HỒ CHÍ MINH',
  place: 'Hà Nội',
  sampleMark: 'DỮ LIỆU MẪU',
  office: 'VĂN PHÒNG',
  byOrder: 'TL. BAN BÍ THƯ TRUNG ƯƠNG ĐOÀN',
  chief: 'CHÁNH VĂN PHÒNG',
  ordinal: 'STT',
  asAt: (day: string) => `(Số liệu tính đến ngày ${printedDate(day)})`,
  addressed: 'Kính gửi:',
  /** Empty for papers of the house, which have no number. */
  numberLine: ({ number, symbol }: { number: string | null; symbol: string | null }, colon: boolean) => (symbol ? `Số${colon ? ':' : ''} ${fullNumber(number ?? BLANK, symbol)}` : ''),
  dateLine: (place: string, issuedOn: string | null, year: string) =>
    issuedOn ? `${place}, ${fullDate(issuedOn)}` : `${place}, ngày${BLANK}tháng${BLANK}năm ${year}`,
  recipientsLabel: 'Nơi nhận:',
  /** HD29 p14: a dash before, ';' behind each, '.' behind the last. */
  recipient: (words: string, last: boolean) => `- ${words}${last ? '.' : ';'}`,
  comrade: (name: string) => `đ/c ${name}`,
  comradeWhole: (name: string) => `Đồng chí ${name}`,
  kept: 'Lưu VP',
  nameJoin: ' - ',
  sheet: 'Bảng',
  groupColumn: 'Nhóm',
  besideColumn: (title: string) => `${title} (ghi thêm)`,

  bieuTongHop: {
    name: 'Biểu tổng hợp tình hình thực hiện kết luận',
    description:
      'Tình hình từng nhiệm vụ theo văn bản, số liệu tổng hợp đến ngày chọn; khổ A4 ngang.',
    params: {
      documentId: 'Văn bản',
      unitId: 'Đơn vị chủ trì',
      status: 'Nhiệm vụ đưa vào biểu',
      asAt: 'Số liệu tính đến ngày',
      issuedOn: 'Ngày ký',
    },
    statuses: { all: 'Tất cả', open: 'Chỉ nhiệm vụ chưa hoàn thành' },
    grouped: 'Xếp theo',
    groupings: { document: 'Văn bản', unit: 'Đơn vị chủ trì', leader: 'Lãnh đạo chỉ đạo' },
    face: 'Bản',
    faces: { leaders: 'Trình lãnh đạo, gửi đơn vị', internal: 'Nội bộ Văn phòng (thêm ghi chú, người theo dõi, đôn đốc)' },
    internal: '(bản nội bộ Văn phòng, không sao gửi)',
    restricted: 'KHÔNG PHỔ BIẾN',
    tracker: (name: string) => `Theo dõi: ${name}`,
    leaderId: 'Lãnh đạo chỉ đạo',
    clusterId: 'Cụm',
    meetingId: 'Giao ban',
    symbol: 'BC/TWĐTN-VP',
    title: 'Biểu tổng hợp',
    subtitle: 'Tình hình thực hiện kết luận',
    ofDocument: (name: string) => `tại ${name}`,
    ofUnit: (unit: string) => `Đơn vị chủ trì: ${unit}`,
    ofScope: (name: string) => `Phạm vi: ${name}`,
    ofMeeting: (day: string) => `phục vụ giao ban ngày ${printedDate(day)}`,
    withheld: (count: number) => `Không kê ${tasks(count)} không phổ biến.`,
    since: (name: string, changed: number, total: number) =>
      `So với ${name}: ${countWord(changed)} trong ${countWord(total)} dòng có thay đổi, ghi ở cột Ghi chú; phần thay đổi được gạch chân.`,
    sinceSame: (name: string) => `So với ${name}: không có thay đổi.`,
    gone: (count: number) => `${tasks(count)} có trong biểu trước, nay không còn trong phạm vi của biểu này.`,
    changes: { new: 'MỚI', done: 'MỚI XONG', ended: 'MỚI KẾT THÚC', overdue: 'MỚI QUÁ HẠN', due: 'ĐỔI HẠN', reported: 'CÓ BÁO CÁO MỚI' },
    severalLeads: (rows: number, total: number, several: number) =>
      `Bảng có ${countWord(rows)} dòng cho ${tasks(total)}: ${tasks(several)} có nhiều đơn vị chủ trì, kê ở từng đơn vị, tính một lần trong tổng số.`,
    severalLeaders: (rows: number, total: number, several: number) =>
      `Bảng có ${countWord(rows)} dòng cho ${tasks(total)}: ${tasks(several)} do nhiều đồng chí chỉ đạo, kê ở từng đồng chí, tính một lần trong tổng số.`,
    party: (name: string, count: number) => `${name} (${tasks(count).replaceAll(' ', '\u00A0')})`,
    noUnit: 'Chưa rõ đơn vị chủ trì',
    noLeader: 'Chưa ghi lãnh đạo chỉ đạo',
    ofPaper: (document: string, path: string) => (path === '' || path.startsWith('(') ? document : `${document}, mục ${spokenPath(path)}`),
    columns: {
      ordinal: 'STT',
      words: 'Nội dung',
      leads: 'Đơn vị chủ trì',
      supports: 'Đơn vị phối hợp',
      due: 'Thời hạn',
      result: 'Kết quả, tiến độ',
      obstacle: 'Khó khăn, vướng mắc; đề xuất',
      note: 'Ghi chú',
    },
    document: (kind: string, name: string, issuedOn: string | null) =>
      [kinds[kind], kinds[kind] && /^[\d…]/u.test(name) ? `số ${name}` : name, issuedOn ? `ngày ${printedDate(issuedOn)}` : null].filter(Boolean).join(' '),
    group: (document: string, title: string | null, standing: string, count: number) =>
      [document, title ? `: ${title}` : '', standingNote(standing), ` (${tasks(count).replaceAll(' ', '\u00A0')})`].join(''),
    item: (path: string, words: string) => (path === '' || path.startsWith('(') ? words : `Mục ${spokenPath(path)}: ${words}`),
    directed: (names: string) => `Chỉ đạo: ${names}`,
    provisional: '(tạm tính)',
    extended: (times: number, firstDueOn: string | null) =>
      firstDueOn ? `Gia hạn lần ${times}; hạn đầu ${printedDate(firstDueOn)}` : `Gia hạn lần ${times}`,
    request: (words: string) => `Đề xuất: ${words}`,
    result: (on: string | null, words: string) => (on ? `${printedDate(on)}: ${words}` : words),
    evidence: (number: string, on: string | null) => (on ? `Văn bản ${number} ngày ${printedDate(on)}` : `Văn bản ${number}`),
    noWord: 'Chưa có báo cáo',
    states: {
      ...statusWords,
      doneInTime: (on: string) => `${statusWords.doneInTime} (${on})`,
      doneUndated: (on: string) => `Hoàn thành, không định hạn (${on})`,
      doneLate: (on: string, days: number) => `${statusWords.doneLate} ${days} ngày (${on})`,
      dueSoon: (days: number) => (days === 0 ? 'Đến hạn hôm nay' : `${statusWords.dueSoon} (còn ${days} ngày)`),
      overdue: (days: number) => `${statusWords.overdue} ${days} ngày`.toLocaleUpperCase('vi'),
    },
    standingHeading: (count: number) => `Nhiệm vụ thường xuyên, định kỳ: ${tasks(count)} (không tính vào tổng số)`,
    endedHeading: (count: number) => `Nhiệm vụ thôi theo dõi: ${tasks(count)} (không tính vào tổng số)`,
    nothing: 'Không có nhiệm vụ nào thuộc phạm vi của biểu.',
    totals: (f: FigureWords) =>
      `Tổng số ${tasks(f.total)}, trong đó: đã hoàn thành ${countWord(f.doneInTime + f.doneLate)} ` +
      `(đúng hạn ${countWord(f.doneInTime)}${f.doneUndated > 0 ? `, kể cả ${countWord(f.doneUndated)} không định hạn` : ''}; ` +
      `quá hạn ${countWord(f.doneLate)}); chưa hoàn thành ${countWord(f.openInTime + f.overdue)} ` +
      `(trong hạn ${countWord(f.openInTime)}; quá hạn ${countWord(f.overdue)}).`,
    within: (parts: { inTime: number; dueSoon: number; undated: number; waiting: number }) => {
      const words = [
        parts.dueSoon > 0 ? `sắp đến hạn ${countWord(parts.dueSoon)}` : '',
        parts.undated > 0 ? `chưa có hạn ${countWord(parts.undated)}` : '',
        parts.waiting > 0 ? `chờ điều kiện ${countWord(parts.waiting)}` : '',
      ].filter(Boolean);
      return words.length > 0 ? `Trong ${tasks(parts.inTime)} chưa hoàn thành còn trong hạn: ${words.join(', ')}.` : '';
    },
    silent: (count: number, open: number) =>
      count > 0 ? `Chưa có báo cáo: ${countWord(count)} trong ${tasks(open)} chưa hoàn thành.` : '',
    apart: (standing: number, ended: number) => {
      const words = [
        standing > 0 ? `${tasks(standing)} thường xuyên, định kỳ` : '',
        ended > 0 ? `${tasks(ended)} thôi theo dõi` : '',
      ].filter(Boolean);
      return words.length > 0 ? `Ngoài tổng số: ${words.join(', ')}.` : '';
    },
    onlyOpen: (listed: number, total: number) =>
      `Biểu chỉ kê ${tasks(listed)} chưa hoàn thành trong tổng số ${tasks(total)}.`,
    recipients: ['Ban Bí thư Trung ương Đoàn (để báo cáo)', 'Các ban, đơn vị có tên trong biểu', 'Lưu VP'],
  },
} as const;
