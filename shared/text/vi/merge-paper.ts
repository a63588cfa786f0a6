/** Words of the printed record of a merge. */
import { commonWords } from './common.ts';
import { historyWords } from './history.ts';
import { instantInWords } from './instants.ts';

const { number } = commonWords;

export const mergePaperWords = {
  save: 'Lưu biên bản…',
  fileName: (today: string) => `Biên bản nhận dữ liệu ${today}.docx`,
  saved: (name: string) => `Đã lưu ${name}.`,
  title: 'BIÊN BẢN',
  subtitle: 'Nhận dữ liệu từ máy khác vào Sổ Giao ban',
  made: (at: number, author: string) => `Nhận lúc ${instantInWords(at)}. Người lập: ${author || '................................'}.`,
  by: (by: readonly { author: string; steps: number }[]) =>
    `Đã nhận ${number(by.reduce((sum, one) => sum + one.steps, 0))} lần ghi: ${by.map(({ author, steps }) => `${author || historyWords.nobody} ${number(steps)} lần`).join(', ')}.`,
  more: (steps: number) => `Còn ${number(steps)} lần ghi nữa, xem ở màn hình Lịch sử.`,
  stepsHeading: 'Những lần ghi đã nhận',
  conflictsHeading: (cells: number) => `Chỗ hai người ghi khác nhau, chưa chọn: ${number(cells)}`,
  noConflicts: 'Không còn chỗ nào hai người ghi khác nhau.',
  columns: { ordinal: 'TT', at: 'Lúc ghi', author: 'Người ghi', what: 'Nội dung', cell: 'Chỗ ghi', versions: 'Các bản ghi' },
  version: (value: string, author: string, at: number) => `${value} (${author || historyWords.nobody}, ${instantInWords(at)})`,
} as const;
