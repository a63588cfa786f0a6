/** Words of pasting lines of tasks from a spreadsheet. */
import type { LineProblem } from '../../model/paste-views.ts';
import { commonWords } from './common.ts';

const count = commonWords.number;

export const pasteLinesWords = {
  title: 'Dán từ Excel vào sổ',
  hint: 'Hàng tiêu đề: Số/Mục, Đơn vị chủ trì, Hạn, Kết quả, Ngày, Số văn bản, Xong. Không có tiêu đề thì theo thứ tự: Số/Mục, Kết quả, Ngày, Số văn bản, Xong. Ô trống không đổi gì.',
  reading: 'Đang đọc các dòng…',
  summary: (lines: number, changes: number, unchanged: number) =>
    [`${count(lines)} dòng`, `${count(changes)} dòng có thay đổi`, unchanged > 0 ? `${count(unchanged)} dòng như trong sổ` : ''].filter(Boolean).join(', '),
  wrong: (lines: number) => `${count(lines)} dòng chưa đúng, chưa ghi dòng nào:`,
  more: (lines: number) => `và ${count(lines)} dòng nữa`,
  problem: (line: number, place: string, words: string, problem: LineProblem) => `Dòng ${line}${place ? ` (${place})` : ''}: ${problems[problem](words)}`,
  write: (lines: number) => `Ghi ${count(lines)} dòng`,
  writeRight: (lines: number) => `Ghi ${count(lines)} dòng đúng, bỏ qua dòng sai`,
  written: (lines: number) => `Đã ghi ${count(lines)} dòng. Một lần Ctrl+Z để hoàn tác tất cả.`,
  copied: (lines: number) => `Đã chép ${count(lines)} dòng. Dán vào Excel được ngay.`,
  columns: ['Số/Mục', 'Nội dung', 'Đơn vị chủ trì', 'Hạn', 'Trạng thái', 'Kết quả', 'Ngày'],
  filled: (lines: number) => `Đã ghi cho ${count(lines)} dòng đã chọn. Ctrl+Z để hoàn tác.`,
} as const;

const problems: Readonly<Record<LineProblem, (words: string) => string>> = {
  noPlace: () => 'thiếu Số/Mục.',
  unknownPlace: (words) => `không có nhiệm vụ “${words}”.`,
  severalTasks: (words) => `“${words}” có nhiều nhiệm vụ, ghi rõ như 533/6.2.`,
  wrongDay: (words) => `“${words}” không phải ngày.`,
  wrongTick: (words) => `“${words}” ở cột Xong: ghi x hoặc để trống.`,
  unknownUnit: (words) => `không rõ đơn vị “${words}”.`,
  extended: (words) => `đã gia hạn, không đổi hạn thành “${words}” bằng cách dán; ghi ở mục Gia hạn.`,
};
