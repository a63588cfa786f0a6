/** Words of the leaders' weekly calendar. */
import { printedDate } from '../../domain/civil-date.ts';
import { commonWords } from './common.ts';
import { planWords } from './plan.ts';

const count = commonWords.number;

export const weekWords = {
  tab: 'Lịch công tác',
  title: (from: string, to: string) => `Lịch công tác tuần ${planWords.shortDays(from, to)}`,
  previous: 'Tuần trước',
  next: 'Tuần sau',
  thisWeek: 'Tuần này',
  print: 'In lịch công tác tuần này',
  paste: 'Nhận lịch tuần…',
  empty: 'Tuần này chưa có lịch công tác.',
  emptyHint: 'Kéo tệp Word lịch công tác tuần thả vào đây, hoặc bấm Nhận lịch tuần để chọn tệp hay dán bảng từ Word, Excel.',
  columns: { time: 'Giờ', matter: 'Nội dung', leader: 'Lãnh đạo', place: 'Địa điểm', participants: 'Thành phần', trip: 'Đi cơ sở' },
  day: (weekday: string, date: string) => `${weekday}, ${printedDate(date)}`,
  asTrips: (trips: number) => `Tính ${count(trips)} lịch đi cơ sở`,
  tripsWritten: (trips: number) => `Đã ghi ${count(trips)} chuyến đi cơ sở. Ctrl+Z để hoàn tác.`,
  joins: (name: string) => `→ ${name}`,
  edit: (matter: string) => `Sửa lịch: ${matter}`,
  remove: (matter: string) => `Xóa lịch: ${matter}`,
  removed: 'Đã xóa dòng lịch. Ctrl+Z để lấy lại.',
  form: { label: 'Sửa dòng lịch công tác', day: 'Ngày', time: 'Giờ (8:30)', save: 'Ghi' },
  actions: 'Sửa, xóa',
  asTrip: 'Tính ngày đi cơ sở',
  asTripLabel: (matter: string, leader: string) => `Tính ngày đi cơ sở: ${leader}, ${matter}`,
  counted: 'Đã tính',
  trip: (leader: string, date: string) => `Đã ghi ngày đi cơ sở của ${leader}: ${printedDate(date)}.`,
  unknownLeader: 'chưa rõ lãnh đạo',
} as const;

export const pasteWeekWords = {
  title: 'Nhận lịch công tác tuần',
  pick: 'Chọn tệp Word…',
  field: 'Bảng lịch',
  hint: 'Các cột: giờ, nội dung, lãnh đạo, địa điểm, thành phần. Ngày đứng riêng một dòng hoặc ở cột đầu.',
  example: 'Thứ Hai, 04/10/2021\n8h00\tGiao ban Ban Bí thư\tđ/c Nguyễn Anh Tuấn\tPhòng họp tầng 2\tBan Bí thư',
  recognised: 'Nhận ra',
  waiting: 'Dán bảng vào bên trái, hoặc chọn tệp Word.',
  line: (date: string, time: string | null, matter: string) => [printedDate(date), time ?? '', matter].filter(Boolean).join(' '),
  write: (n: number) => `Ghi ${count(n)} lịch`,
  written: (n: number, removed: number) => `Đã ghi ${count(n)} lịch công tác${removed > 0 ? `, bỏ ${count(removed)} dòng không còn` : ''}. Ctrl+Z để hoàn tác.`,
  changes: { new: 'mới', changed: 'đổi', same: '' } as Readonly<Record<string, string>>,
  gone: 'Không còn trong bảng mới',
  corrected: (n: number) => `Bảng này thay cả tuần: bỏ ${count(n)} dòng không còn`,
  skipped: (names: string) => `Chưa rõ lãnh đạo: ${names}.`,
} as const;
