/** Words of one visit and of several at once: team, outline, dates it had, clashes. */
import { printedDate } from '../../domain/civil-date.ts';
import type { EarlierDate, VisitNotice } from '../../model/views.ts';
import { commonWords } from './common.ts';
import { planWords } from './plan.ts';

const count = commonWords.number;

const roles: Readonly<Record<string, string>> = { head: 'Trưởng đoàn', recorder: 'Thư ký đoàn', member: 'Thành viên' };

interface Dates {
  fromOn: string | null;
  toOn: string | null;
}

const short = ({ fromOn, toOn }: Dates) => (fromOn ? planWords.shortDays(fromOn, toOn ?? fromOn) : '');

export const teamWords = {
  title: 'Đoàn kiểm tra',
  role: (role: string) => roles[role] ?? role,
  roles: Object.entries(roles).map(([value, label]) => ({ value, label })),
  empty: 'Chưa có ai trong đoàn.',
  name: 'Thêm người',
  nameHint: 'Họ tên, đơn vị',
  roleLabel: 'Vai trò trong đoàn',
  add: 'Thêm',
  remove: (name: string) => `Đưa ${name} ra khỏi đoàn`,
  removed: (name: string) => `Đã đưa ${name} ra khỏi đoàn. Ctrl+Z để lấy lại.`,
  added: (name: string, role: string, visits: number) =>
    `Đã ghi ${name} làm ${(roles[role] ?? role).toLocaleLowerCase('vi')}${visits > 1 ? ` của ${count(visits)} cuộc` : ''}.`,
  newPerson: 'Tên mới, đã thêm vào danh sách người.',
  asNew: 'Là người khác, vẫn thêm',
} as const;

export const datesWords = {
  /** 'Đã dời 2 lần: 26/03, 30/03, nay 02/04'. */
  moved: (earlier: readonly Dates[], now: Dates, dated: boolean) =>
    `Đã dời ${count(earlier.length)} lần: ${earlier.map(short).join(', ')}${dated ? `, nay ${short(now)}` : ', nay chưa có ngày'}`,
  title: 'Các ngày đã từng ấn định',
  was: ({ fromOn, toOn, onDay, reason, notice }: EarlierDate) =>
    [planWords.days(fromOn, toOn), notice ? `theo ${notice}` : '', onDay ? `đổi ngày ${printedDate(onDay)}` : '', reason ?? ''].filter(Boolean).join(' – '),
  notice: ({ name, onDay }: VisitNotice) => `${name}, phát ngày ${printedDate(onDay)}`,
  noticeMoved: 'Đã đổi sau thông báo, cần thông báo điều chỉnh.',
  provisional: 'Tạm tính, chờ thông báo',
} as const;

export const changeWords = {
  select: (unit: string) => `Chọn ${unit}`,
  selectAll: 'Chọn tất cả',
  selectRound: 'Chọn cả đợt:',
  selected: (n: number) => `Đã chọn ${count(n)} cuộc`,
  toPanel: 'Thay đổi…',
  clear: 'Bỏ chọn',
  title: (n: number) => `Thay đổi ${count(n)} cuộc kiểm tra`,
  note: 'Một lần ghi cho tất cả, hoàn tác một lần.',
  close: 'Bỏ chọn và đóng (Esc)',
  days: 'Thời gian',
  dayChoices: [
    { value: 'keep', label: 'Giữ nguyên' },
    { value: 'move', label: 'Dời thêm số ngày' },
    { value: 'set', label: 'Đặt cùng một ngày' },
    { value: 'clear', label: 'Bỏ ngày, chờ thông báo mới' },
  ],
  moveBy: 'Số ngày (âm là sớm hơn)',
  stage: 'Giai đoạn',
  mode: 'Hình thức',
  keep: 'Giữ nguyên',
  modeFor: 'Hình thức này áp dụng cho',
  reason: 'Lý do',
  save: (n: number) => `Ghi cho ${count(n)} cuộc`,
  saved: (n: number) => `Đã thay đổi ${count(n)} cuộc kiểm tra. Ctrl+Z để hoàn tác cả lần.`,
  nothing: 'Chọn ít nhất một điều cần thay đổi.',
  carry: 'Chuyển sang năm sau',
  carried: (n: number, year: number) => `Đã chuyển ${count(n)} cuộc sang năm ${year}. Ctrl+Z để hoàn tác.`,
} as const;

export const clashWords = {
  title: 'Trùng lịch',
  tab: 'Trùng lịch',
  none: 'Không có chỗ nào trùng lịch trong năm này.',
  noneHint: 'Cùng một người ở hai nơi, một đơn vị kiểm tra hai lần gần nhau, ngày nghỉ, lịch công tác của lãnh đạo: có là hiện ở đây.',
  columns: { day: 'Ngày', kind: 'Loại', words: 'Nội dung', state: 'Xử lý' },
  kinds: {
    'same-person': 'Người',
    'same-unit': 'Đơn vị',
    holiday: 'Ngày nghỉ',
    appointment: 'Lịch lãnh đạo',
  } as Readonly<Record<string, string>>,
  open: 'Mở',
  accept: 'Giữ nguyên, ghi lý do',
  acceptLabel: (words: string) => `Giữ nguyên, ghi lý do: ${words}`,
  reason: 'Lý do giữ nguyên',
  save: 'Ghi lý do',
  accepted: (reason: string) => `Đã xem: ${reason}`,
  span: 'Báo khi một đơn vị được kiểm tra lại trong vòng (ngày)',
  spanNote: (days: number) => (days === 0 ? 'Không báo đơn vị kiểm tra hai lần.' : `Hai cuộc cách nhau không quá ${count(days)} ngày thì báo trùng.`),
  acceptedNote: 'Hiện lại khi một trong hai bên đổi ngày.',
} as const;

export const holidayWords = {
  title: 'Ngày nghỉ, ngày làm bù',
  note: 'Ngày lễ theo luật có sẵn; thêm ngày hoán đổi của năm',
  day: 'Ngày',
  kind: 'Loại',
  kinds: [
    { value: 'off', label: 'Nghỉ' },
    { value: 'working', label: 'Làm bù' },
  ],
  name: 'Tên gọi',
  add: 'Thêm',
  working: 'làm bù',
  remove: (day: string) => `Bỏ ${printedDate(day)}`,
} as const;

export const visitPageWords = {
  back: 'Kế hoạch kiểm tra',
  open: 'Mở trang cuộc kiểm tra',
  facts: 'Thông tin chung',
  dates: 'Thời gian, giai đoạn',
  outline: 'Đề cương kiểm tra',
  outlineNote: (answered: number, all: number) => (all === 0 ? '' : `đã ghi ${count(answered)}/${count(all)}`),
  outlineEmpty: 'Đợt này chưa có đề cương.',
  outlineEdit: 'Sửa đề cương của đợt',
  outlineField: 'Mỗi dòng một nội dung; dùng chung cho các cuộc trong đợt',
  outlineSave: 'Ghi đề cương',
  answer: (words: string) => `Kết quả: ${words}`,
  answerHint: 'Ghi kết quả kiểm tra nội dung này',
  cluster: 'Cụm',
  department: 'Ban thường trực Cụm',
  noCluster: 'Chưa xếp Cụm',
  none: 'Chưa có',
} as const;
