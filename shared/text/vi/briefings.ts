/** Words of the weekly briefings of clusters. */
import { printedDate } from '../../domain/civil-date.ts';
import { commonWords } from './common.ts';

const count = commonWords.number;

export const briefingWords = {
  tab: 'Giao ban Cụm',
  table: 'Các Cụm theo tuần',
  note: (weeks: number) => `${count(weeks)} tuần gần nhất`,
  columns: { cluster: 'Cụm', held: 'Trong năm' },
  week: (from: string) => printedDate(from).slice(0, 5),
  weekTitle: (from: string, to: string) => `Tuần ${printedDate(from)} – ${printedDate(to)}`,
  held: (cluster: string, days: readonly string[], note: string | null) => `${cluster}: giao ban ngày ${days.map(printedDate).join(', ')}${note ? `. ${note}` : ''}`,
  unmarked: (cluster: string, from: string) => `${cluster}, tuần từ ${printedDate(from)}: chưa ghi`,
  legend: { held: 'Có giao ban', unmarked: 'Chưa ghi' },
  log: (cluster: string) => `Nhật ký giao ban ${cluster}`,
  logEmpty: 'Chưa ghi cuộc giao ban nào trong năm này.',
  chair: (name: string) => `${name} chủ trì`,
  form: { label: 'Ghi một cuộc giao ban Cụm', on: 'Ngày họp', note: 'Nội dung chính', hint: 'Vài dòng: ý kiến chỉ đạo, việc giao cho các đơn vị', chair: 'Chủ trì', save: 'Ghi giao ban' },
  open: 'Ghi giao ban…',
  saved: (cluster: string, on: string) => `Đã ghi giao ban ${cluster} ngày ${printedDate(on)}. Ctrl+Z để hoàn tác.`,
  noClusters: 'Chưa xếp các đơn vị vào Cụm.',
  noClustersHint: 'Dán bảng Cụm một lần ở màn hình Đơn vị; từ đó mỗi Cụm có nhật ký giao ban ở đây.',
  toClusters: 'Xếp Cụm…',
} as const;
