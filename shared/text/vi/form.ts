/** Words of the form that a unit fills in, and of the screen that reads it back. */
import { printedDate } from '../../domain/civil-date.ts';
import type { FormReason } from '../../model/form-views.ts';
import { countWord } from './reports.ts';

const rows = (count: number) => `${count} dòng`;

const reasons: Readonly<Record<FormReason, (detail: string) => string>> = {
  noCode: () => 'Dòng không có mã, không biết là nhiệm vụ nào',
  damaged: (code) => `Mã ${code} đã bị sửa hoặc gõ thiếu`,
  foreign: (which) => `Dòng ${which} không thuộc sổ hoặc biểu này`,
  doubled: (which) => `Đã có ở dòng trên (${which}), chỉ đọc dòng đầu`,
  otherUnit: (leads) => (leads === '' ? 'Nhiệm vụ không còn giao đơn vị này' : `Nhiệm vụ nay do ${leads} chủ trì`),
  ended: (state) => `Nhiệm vụ đã kết thúc trong sổ: ${state.charAt(0).toLocaleLowerCase('vi')}${state.slice(1)}`,
  wrongDay: (day) => `Ngày hoàn thành “${day}” không phải một ngày`,
  futureDay: (day) => `Ngày hoàn thành ${day} chưa tới`,
  added: () => 'Dòng thêm vào biểu: nhiệm vụ mới ghi ở văn bản của nó',
  takenOut: () => 'Dòng bị bỏ khỏi biểu: sổ vẫn giữ nhiệm vụ',
  noTask: () => 'Nhiệm vụ không còn trong sổ',
  unknownUnit: (name) => `Chưa rõ “${name}” là đơn vị nào`,
  wrongDue: (words) => `Thời hạn “${words}” không phải một ngày`,
  cleared: (column) => `Ô ${column} bị xóa trống: sổ giữ nguyên`,
  byHand: (column) => `Ô ${column} có chỗ phải sửa trong sổ (chỉ đạo, trạng thái)`,
};

export const formWords = {
  name: 'Phiếu báo cáo tiến độ',
  description: 'Mỗi đơn vị một phiếu Word và Excel để tự ghi kết quả; phiếu gửi lại được đọc thẳng vào sổ theo mã từng dòng.',
  who: 'Gửi cho',
  whoChoices: { house: 'Ban, đơn vị của cơ quan Trung ương Đoàn', local: 'Tỉnh, thành đoàn, đoàn trực thuộc' },
  answerBy: 'Gửi lại trước ngày',
  recipients: 'Nơi nhận',
  title: 'Phiếu báo cáo tiến độ',
  subtitle: 'Tình hình thực hiện nhiệm vụ được giao',
  ask: (count: number, day: string) =>
    `Đề nghị đơn vị ghi kết quả ${countWord(count)} nhiệm vụ dưới đây vào bốn cột từ Kết quả đến nay đến Khó khăn, vướng mắc, gửi lại tệp này về Văn phòng trước ngày ${printedDate(day)}.`,
  how: 'Cột Ngày hoàn thành chỉ ghi khi nhiệm vụ đã xong. Cột Mã dòng giúp Văn phòng nhận đúng nhiệm vụ: đề nghị giữ nguyên.',
  columns: {
    place: 'Văn bản, mục',
    words: 'Nội dung nhiệm vụ',
    due: 'Thời hạn',
    result: 'Kết quả đến nay',
    doneOn: 'Ngày hoàn thành',
    number: 'Số văn bản minh chứng',
    obstacle: 'Khó khăn, vướng mắc',
    code: 'Mã dòng',
  },

  read: 'Đọc phiếu, biểu gửi lại',
  anyTitle: 'Phiếu, biểu gửi lại',
  pageTitle: 'Phiếu báo cáo gửi lại',
  nothing: 'Chưa có phiếu hay biểu nào được đọc',
  nothingNote: 'Chọn phiếu Word hoặc Excel đơn vị gửi lại, hoặc biểu tổng hợp đã sửa trong Word; kéo tệp vào đây cũng được. Chưa ghi gì vào sổ trước khi được duyệt từng dòng.',
  pick: 'Chọn tệp',
  other: 'Chọn tệp khác',
  takeIn: 'Nhận vào sổ',
  back: 'Về Báo cáo',
  leave: 'Bỏ phiếu này',
  noRow: '–',
  othersWait: (count: number) => `${count} văn bản kéo cùng đang chờ ở màn hình Nhận văn bản.`,
  next: (count: number) => `Tệp tiếp theo (còn ${count})`,
  takeAsDocument: 'Nhận như văn bản',
  reading: (name: string) => `Đang đọc ${name}…`,
  notRead: (name: string) => `Chưa đọc được ${name}`,
  from: (units: readonly string[]) => (units.length === 0 ? 'Không rõ đơn vị' : units.join('; ')),
  summary: (units: readonly string[], lines: number, known: number, empty: number) =>
    [
      `${formWords.from(units)}: ${lines === 0 ? 'không có kết quả mới' : `${rows(lines)} có kết quả mới`}`,
      ...(known > 0 ? [`${rows(known)} đã có trong sổ`] : []),
      ...(empty > 0 ? [`${rows(empty)} để trống`] : []),
    ].join(', '),
  write: (count: number) => (count === 0 ? 'Ghi vào sổ' : `Ghi ${rows(count)} vào sổ`),
  written: (count: number) => `Đã ghi kết quả ${rows(count)} từ phiếu vào sổ. Ctrl+Z để hoàn tác.`,
  keys: 'Phím ↑ ↓ chuyển dòng, dấu cách nhận hoặc bỏ dòng, Ctrl+Enter ghi vào sổ.',
  table: 'Kết quả đơn vị ghi, đặt cạnh điều sổ đang có',
  take: (place: string, words: string) => `Nhận kết quả ${place}: ${words}`,
  heads: { take: 'Nhận', task: 'Nhiệm vụ', now: 'Sổ đang ghi', said: 'Đơn vị ghi' },
  noWord: 'Chưa có báo cáo',
  saidOn: (on: string | null, words: string) => (on ? `${printedDate(on)}: ${words}` : words),
  due: (on: string) => `Hạn ${printedDate(on)}`,
  done: (on: string) => `Hoàn thành ngày ${printedDate(on)}`,
  number: (number: string) => `Minh chứng: ${number}`,
  obstacle: (words: string) => `Vướng mắc: ${words}`,
  changed: 'Sổ đã đổi từ khi gửi phiếu (hạn, nội dung hoặc kết quả): xem lại trước khi nhận.',
  problems: (count: number) => `${count} chỗ không dùng được`,
  problemHeads: { row: 'Dòng', reason: 'Lý do', task: 'Nhiệm vụ ghi trong tệp', written: 'Ghi trong tệp' },
  reason: (reason: FormReason, detail: string) => reasons[reason](detail),
  nothingWritten: 'Không ghi gì',
} as const;
