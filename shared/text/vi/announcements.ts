/** Words of a notice that founds the teams of a planned round. */
import { printedDate } from '../../domain/civil-date.ts';
import { commonWords } from './common.ts';

const count = commonWords.number;
const roles: Readonly<Record<string, string>> = { head: 'Trưởng đoàn', recorder: 'Thư ký', member: 'Thành viên' };

export const announcementWords = {
  reason: (document: string) => `Theo ${document}`,
  open: 'Xếp lịch kiểm tra theo văn bản này',
  title: 'Xếp lịch kiểm tra theo văn bản',
  back: 'Về văn bản',
  reading: 'Đang đọc văn bản…',
  none: 'Văn bản này không lập đoàn, không định ngày kiểm tra.',
  noneNote: 'Chương trình tìm bảng đơn vị kèm thời gian, thành phần đoàn, hoặc các phần “Đoàn kiểm tra số 1, số 2…”. Ngày và đoàn vẫn nhập được ở màn hình Kế hoạch kiểm tra.',
  summary: (document: string, units: number) => `${document}: ${count(units)} đơn vị. Chưa ghi gì vào sổ.`,
  round: 'Đợt kiểm tra',
  noRound: 'Chọn đợt',
  columns: { take: 'Ghi', unit: 'Đơn vị', days: 'Thời gian', team: 'Đoàn kiểm tra' },
  take: (unit: string) => `Ghi: ${unit}`,
  from: (unit: string) => `Từ ngày: ${unit}`,
  to: (unit: string) => `Đến ngày: ${unit}`,
  member: (role: string, name: string) => `${roles[role] ?? role}: ${name}`,
  newPerson: 'chưa có trong sổ, sẽ thêm',
  nowDays: (from: string, to: string | null) => `Đang ghi ${printedDate(from)}${to && to !== from ? ` – ${printedDate(to)}` : ''}`,
  extra: 'Đợt này chưa có đơn vị này; đánh dấu để thêm vào đợt.',
  unknownUnit: 'Chưa rõ là đơn vị nào trong sổ.',
  missing: (units: number) => `${count(units)} đơn vị của đợt không có trong văn bản`,
  missingNote: 'Giữ nguyên kế hoạch, hoặc đánh dấu để hoãn.',
  postpone: (unit: string) => `Hoãn ${unit}`,
  write: (visits: number) => `Ghi ${count(visits)} cuộc`,
  leave: 'Thôi, không ghi',
  taken: (announced: number, added: number, postponed: number, members: number) =>
    [
      `Đã định ngày ${count(announced)} cuộc, ghi ${count(members)} lượt thành viên`,
      added > 0 ? `thêm ${count(added)} đơn vị vào đợt` : '',
      postponed > 0 ? `hoãn ${count(postponed)} cuộc` : '',
    ].filter(Boolean).join(', ') + '. Ctrl+Z để lấy lại.',
  offer: (units: number) => `Văn bản lập đoàn, định ngày kiểm tra cho ${count(units)} đơn vị.`,
} as const;
