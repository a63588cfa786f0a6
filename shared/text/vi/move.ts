/** Words of moving visits on the calendar. */
import { printedDate } from '../../domain/civil-date.ts';
import { commonWords } from './common.ts';
import { holidayName } from './calendar.ts';
import { planWords } from './plan.ts';

export const moveWords = {
  moved: (unit: string, from: string, to: string) => `Đã xếp ${unit} vào ${planWords.shortDays(from, to)}. Ctrl+Z để hoàn tác.`,
  aim: (unit: string, from: string, to: string) => `${unit} → ${planWords.shortDays(from, to)}`,
  free: 'không vướng gì',
  keys: 'Kéo để dời, kéo mép phải để thêm ngày, kéo qua ngày trống để ghi chuyến đi. Alt+mũi tên: dời; thêm Shift: bớt, thêm ngày.',
  stretch: 'Kéo để thêm hoặc bớt ngày',
  drag: 'Kéo vào ngày trên lịch',
  place: (unit: string) => `Xếp ngày cho ${unit}`,
} as const;

export const bandWords = {
  name: holidayName,
  on: (name: string, from: string, to: string) => (from === to ? `${holidayName(name)}: ${printedDate(from)}` : `${holidayName(name)}: ${printedDate(from)} – ${printedDate(to)}`),
  holidays: 'Ngày nghỉ, Tết',
} as const;

export const groupWords = {
  label: 'Xem theo',
  by: { round: 'Đợt', cluster: 'Cụm', leader: 'Lãnh đạo', unit: 'Đơn vị' },
  noCluster: 'Chưa xếp Cụm',
  noLeader: 'Chưa có ai trong đoàn',
  allUnits: (n: number) => `Các đơn vị (${commonWords.number(n)})`,
} as const;
