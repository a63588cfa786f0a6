/** Words of the coverage of units over the years. */
import { printedDate } from '../../domain/civil-date.ts';
import { commonWords } from './common.ts';

const count = commonWords.number;

const states: Readonly<Record<string, string>> = { visited: 'Đã kiểm tra', planned: 'Theo kế hoạch', none: 'Chưa kiểm tra', unknown: 'Chưa rõ' };

export const coverageWords = {
  tab: 'Độ phủ',
  title: (from: number, to: number) => `Kiểm tra các đơn vị ${from} – ${to}`,
  summary: (visited: number, all: number) => `${count(visited)}/${count(all)} đơn vị đã được kiểm tra trong các năm này`,
  state: (state: string) => states[state] ?? state,
  legend: Object.entries(states).map(([value, label]) => ({ value, label })),
  columns: { ordinal: 'TT', unit: 'Đơn vị', last: 'Lần gần nhất' },
  never: 'Chưa rõ lần nào',
  last: (year: number, on: string | null) => (on ? printedDate(on) : `năm ${year}`),
  cell: (unit: string, year: number, state: string, visits: string) => `${unit}, năm ${year}: ${(states[state] ?? state).toLocaleLowerCase('vi')}${visits ? `, ${visits}` : ''}`,
  visit: (unit: string, on: string | null) => (on ? `${unit} ${printedDate(on)}` : unit),
  since: (day: string) => `Số liệu từ ${printedDate(day)}`,
  noCluster: 'Chưa xếp Cụm',
  order: 'Trong mỗi Cụm, đơn vị lâu nhất chưa kiểm tra đứng đầu',
  shapes: { table: 'Bảng theo năm', tiles: 'Ô theo Cụm' },
  shapeLabel: 'Cách bày',
  figureLabel: 'Tô màu theo',
  figures: [
    { value: 'last', label: 'Lần kiểm tra gần nhất' },
    { value: 'open', label: 'Việc chưa xong' },
    { value: 'overdue', label: 'Việc quá hạn' },
    { value: 'missing', label: 'Còn thiếu báo cáo' },
  ],
  tasks: (n: number) => `${count(n)} việc`,
  unclear: 'Chưa rõ tính cho đơn vị nào',
  unclearUnit: (name: string, visits: number, heirs: readonly string[]) =>
    `${name}: ${count(visits)} cuộc; ${heirs.length === 0 ? 'đã kết thúc, chưa có đơn vị kế thừa' : `kế thừa bởi ${heirs.join(', ')}`}`,
  paste: 'Dán danh sách đã kiểm tra…',
} as const;

export const pastePastWords = {
  title: 'Các cuộc kiểm tra trước khi dùng sổ',
  field: 'Danh sách, mỗi dòng một đơn vị',
  hint: 'Đơn vị và năm hoặc ngày: “Tỉnh đoàn Lai Châu 2019”, “Sơn La, 15/6/2020”, hoặc “2019: Lai Châu, Sơn La”. Tên cũ trước sáp nhập vẫn nhận ra.',
  complete: 'Danh sách đầy đủ cho các năm này: đơn vị khác là chưa kiểm tra',
  recognised: 'Nhận ra',
  waiting: 'Dán danh sách vào bên trái.',
  unknown: 'không nhận ra',
  noYear: 'thiếu năm',
  line: (name: string, year: number, day: string | null) => `${name}, ${day ? printedDate(day) : `năm ${year}`}`,
  write: (n: number) => `Ghi ${count(n)} cuộc`,
  written: (n: number) => `Đã ghi ${count(n)} cuộc kiểm tra trước đây. Ctrl+Z để hoàn tác.`,
  skipped: (names: string) => `Không nhận ra: ${names}.`,
} as const;
