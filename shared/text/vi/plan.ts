/** Words of the year's inspections: rounds, visits, their dates and stages. */
import { printedDate } from '../../domain/civil-date.ts';
import { commonWords } from './common.ts';

const count = commonWords.number;

const roundKinds: Readonly<Record<string, string>> = {
  periodic: 'Kiểm tra định kỳ',
  thematic: 'Kiểm tra chuyên đề',
};

const stages: Readonly<Record<string, string>> = {
  planned: 'Theo kế hoạch',
  announced: 'Đã thông báo',
  underWay: 'Đang kiểm tra',
  visited: 'Đã kiểm tra',
  concluded: 'Đã có kết luận',
  followedUp: 'Theo dõi sau kiểm tra',
  closed: 'Đã kết thúc',
  postponed: 'Đã hoãn',
  cancelled: 'Đã hủy',
};

const modes: Readonly<Record<string, string>> = {
  onSite: 'Trực tiếp',
  online: 'Trực tuyến',
  written: 'Bằng văn bản',
};

const choices = (words: Readonly<Record<string, string>>) => Object.entries(words).map(([value, label]) => ({ value, label }));

/** '25/03 – 26/03': within the year that is on screen. */
function shortDays(from: string, to: string): string {
  const [, fromMonth, fromDay] = from.split('-');
  const [, toMonth, toDay] = to.split('-');
  if (from === to) return `${fromDay}/${fromMonth}`;
  return fromMonth === toMonth ? `${fromDay}–${toDay}/${toMonth}` : `${fromDay}/${fromMonth}–${toDay}/${toMonth}`;
}

function days(from: string | null, to: string | null): string {
  if (!from) return '';
  return !to || from === to ? printedDate(from) : `${printedDate(from)} – ${printedDate(to)}`;
}

export const planWords = {
  title: 'Kế hoạch kiểm tra',
  year: 'Năm',
  earlierYear: (year: number) => `Năm ${year}`,
  laterYear: (year: number) => `Năm ${year}`,
  views: 'Cách xem',
  tabs: { year: 'Năm', month: 'Lịch', list: 'Danh sách', clashes: 'Trùng lịch', days: 'Ngày đi cơ sở' },
  note: (rounds: number, units: number) => `${count(rounds)} đợt, ${count(units)} đơn vị`,
  quota: (amount: number, measure: string | null, per: string | null) =>
    `Tối thiểu ${count(amount)} ${measure ?? 'ngày'} trong ${per ?? 'năm'}`,
  quotaFor: (subject: string) => (subject.includes('đi cơ sở') ? subject : `${subject} đi cơ sở`),
  quotaSource: (document: string) => `Theo ${document}`,
  rounds: 'Các đợt kiểm tra',
  roundName: (kind: string, name: string) => {
    const words = roundKinds[kind];
    return !words || name.toLocaleLowerCase('vi').startsWith(words.toLocaleLowerCase('vi')) ? name : `${words}, ${name.charAt(0).toLocaleLowerCase('vi')}${name.slice(1)}`;
  },
  provisional: 'Tạm tính, chờ thông báo',
  units: (n: number) => `${count(n)} đơn vị`,
  progress: (done: number, all: number) => `${count(done)}/${count(all)} đã kiểm tra`,
  announcedOf: (done: number, all: number) => `${count(done)}/${count(all)} có ngày`,
  roundStage: { planned: 'Chưa đến kỳ', undated: 'Chưa có ngày', running: 'Đang kiểm tra', visited: 'Đã kiểm tra xong' },
  days,
  shortDays,
  stage: (stage: string) => stages[stage] ?? stage,
  mode: (mode: string | null) => (mode ? (modes[mode] ?? mode) : ''),
  stageChoices: choices(stages),
  modeChoices: choices(modes),
  noHead: 'Chưa có',
  empty: 'Sổ chưa có kế hoạch kiểm tra nào.',
  emptyYear: (year: number) => `Năm ${year} chưa có kế hoạch kiểm tra.`,
  emptyHint: 'Kéo tệp Word của kế hoạch kiểm tra vào đây. Các đợt, đơn vị và thời gian dự kiến được đọc ra để xem lại trước khi ghi.',
  take: 'Chọn tệp kế hoạch…',
  toYear: (year: number) => `Xem năm ${year}`,
} as const;

export const timelineWords = {
  label: (year: number) => `Dòng năm ${year} theo đơn vị`,
  unit: 'Đơn vị',
  month: (month: number) => `T${month}`,
  monthFull: (month: number) => `Tháng ${month}`,
  quarter: (quarter: number) => `Quý ${['I', 'II', 'III', 'IV'][quarter - 1] ?? quarter}`,
  todayIs: (date: string) => `Hôm nay ${printedDate(date)}`,
  window: 'Thời gian dự kiến',
  announced: 'Theo thông báo',
  actual: 'Thực tế',
  bar: (kind: string, from: string | null, to: string | null) => `${kind}: ${days(from, to)}`,
  legend: 'Chú giải',
  keys: 'Phím ↑ ↓ đi từng đơn vị, Enter mở',
} as const;

export const monthWords = {
  title: (month: number, year: number) => `Tháng ${month}/${year}`,
  previous: 'Tháng trước',
  next: 'Tháng sau',
  today: 'Hôm nay',
  label: (month: number, year: number) => `Lịch kiểm tra tháng ${month} năm ${year}`,
  day: (weekday: string, date: string, visits: number) =>
    `Ngày ${Number(date.slice(8))}, ${weekday} ${printedDate(date)}${visits > 0 ? `, ${count(visits)} cuộc kiểm tra` : ''}`,
  more: (visits: number) => `+${count(visits)} nữa`,
  undated: 'Chưa có ngày cụ thể',
  undatedNote: (round: string, phrase: string) => `${round}: ${phrase}`,
  showUnits: (units: number) => `${count(units)} đơn vị`,
  none: 'Tháng này không có cuộc kiểm tra nào.',
  nearest: (month: number, year: number) => `Đến tháng ${month}/${year}`,
} as const;

export const visitListWords = {
  label: 'Các cuộc kiểm tra trong năm',
  columns: {
    ordinal: 'TT',
    unit: 'Đơn vị',
    round: 'Đợt kiểm tra',
    time: 'Thời gian',
    head: 'Trưởng đoàn',
    mode: 'Hình thức',
    stage: 'Giai đoạn',
  },
  dated: { actual: 'thực tế', announced: 'theo thông báo', window: 'dự kiến', none: '' },
} as const;

export const visitWords = {
  label: (unit: string) => `Cuộc kiểm tra: ${unit}`,
  close: 'Đóng (Esc)',
  openUnit: 'Mở trang đơn vị',
  round: 'Đợt kiểm tra',
  content: 'Nội dung',
  document: 'Kế hoạch',
  window: 'Thời gian dự kiến',
  announced: 'Thời gian theo thông báo',
  actual: 'Thời gian thực tế',
  from: 'Từ ngày',
  to: 'Đến ngày',
  stage: 'Giai đoạn',
  mode: 'Hình thức',
  place: 'Địa điểm',
  note: 'Ghi chú, lý do dời ngày',
  stageReason: 'Lý do hoãn, hủy',
  save: 'Ghi',
  saveKey: 'Ctrl+Enter',
  saved: 'Đã ghi.',
  reset: 'Bỏ thay đổi',
  wrongOrder: 'Ngày cuối trước ngày đầu',
  otherYear: (year: number) => `Ngày nằm ngoài năm ${year} của kế hoạch.`,
  clashes: 'Lưu ý về lịch',
  clashesNote: 'Đã ghi như đã nhập; xem lại nếu cần.',
  dismiss: 'Đã xem',
} as const;
