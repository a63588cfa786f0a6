/** Words of a sheet that came back edited in Word, and how its cells are worded. */
import { printedDate } from '../../domain/civil-date.ts';
import type { EditedField } from '../../model/form-views.ts';
import { reportWords } from './reports.ts';

const sheet = reportWords.bieuTongHop;
const cells = (count: number) => `${count} ô`;
const FULL_DAY = String.raw`\d{1,2}[./-]\d{1,2}[./-]\d{2,4}`;
const DAY = String.raw`\d{1,2}[./-]\d{1,2}(?:[./-]\d{2,4})?`;

export const editedSheetWords = {
  pageTitle: 'Biểu đã sửa trong Word',
  summary: (name: string, lines: number, known: number) =>
    lines === 0
      ? `${name}: ${known > 0 ? `${cells(known)} đã sửa đều đã ở trong sổ` : 'không có ô nào sửa khác với sổ'}`
      : [`${name}: ${cells(lines)} đã sửa`, ...(known > 0 ? [`${cells(known)} sổ đã ghi đúng như vậy`] : [])].join(', '),
  sheetName: (title: string, code: string | null, handedOutOn: string | null) =>
    `${title}${code ? ` ${code}` : ''}${handedOutOn ? `, phát ngày ${printedDate(handedOutOn)}` : ' (bản nháp)'}`,
  table: 'Các ô đã sửa, đặt cạnh biểu lúc lập',
  heads: { take: 'Nhận', task: 'Nhiệm vụ', cell: 'Cột', was: 'Biểu lúc lập', now: 'Nay sửa thành' },
  columns: {
    words: sheet.columns.words, leads: sheet.columns.leads, supports: sheet.columns.supports, due: sheet.columns.due,
    result: sheet.columns.result, obstacle: sheet.columns.obstacle, note: sheet.columns.note,
  } satisfies Record<EditedField, string>,
  take: (place: string, column: string, words: string) => `Nhận ${column} của ${place}: ${words}`,
  empty: '(trống)',
  changed: (register: string) => `Sổ đã đổi từ khi lập biểu, nay ghi: ${register || '(trống)'}`,
  meaning: {
    result: (on: string | null) => (on ? `Ghi thành kết quả ngày ${printedDate(on)}` : 'Ghi thành kết quả'),
    corrects: 'Sửa lại kết quả đã ghi',
    done: (on: string | null) => `Ghi nhận nhiệm vụ hoàn thành${on ? ` ngày ${printedDate(on)}` : ''}`,
    due: (on: string) => `Hạn mới ${printedDate(on)}`,
  },
  write: (count: number) => (count === 0 ? 'Ghi vào sổ' : `Ghi ${cells(count)} vào sổ`),
  written: (count: number) => `Đã ghi ${cells(count)} sửa trên biểu vào sổ. Ctrl+Z để hoàn tác.`,
  back: 'Về Báo cáo',
  leave: 'Bỏ biểu này',

  /** A line that says that a task was done, with the day: 'Hoàn thành 3/5' counts parts. */
  doneLine: new RegExp(String.raw`^(?:đã\s+)?hoàn thành[^\d]*(${FULL_DAY}|(?<=ngày\s+|\()${DAY})\)?\.?$`, 'iu'),
  /** A line that names a paper as evidence. */
  evidenceLine: new RegExp(String.raw`^${sheet.evidence(String.raw`(\S*\d\S*)`, null)}(?: ngày (${DAY}))?\.?$`, 'iu'),
  /** The day before a result. */
  dayBefore: new RegExp(String.raw`^(${DAY})\s*:\s*`, 'u'),
  /** What leaders and requests are told by at the beginning of a line. */
  directed: sheet.directed('').trim(),
  request: sheet.request('').trim(),
  comrade: reportWords.comrade('').trim(),
} as const;
