/** Words of the page of standing duties and their periods. */
import { monthOf, printedDate, yearOf } from '../../domain/civil-date.ts';

const short = (day: string) => printedDate(day).slice(0, 5);

const unitOf: Readonly<Record<string, string>> = { week: 'tuần', month: 'tháng', quarter: 'quý', half: 'nửa năm', year: 'năm' };

export const dutyWords = {
  title: 'Nhiệm vụ thường xuyên, định kỳ',
  note: 'Ghi theo kỳ; không tính vào bốn nhóm số liệu và không bao giờ quá hạn.',
  link: 'Thường xuyên, định kỳ',
  views: 'Xem theo',
  view: { week: 'Tuần', month: 'Tháng' },
  earlier: 'Xem trước đó',
  later: 'Xem sau đó',
  table: 'Các kỳ của nhiệm vụ thường xuyên',
  columns: { duty: 'Nhiệm vụ', recorded: 'Đã ghi' },
  column: (view: 'week' | 'month', fromOn: string) => (view === 'week' ? short(fromOn) : `T${monthOf(fromOn)}/${String(yearOf(fromOn)).slice(2)}`),
  columnTitle: (view: 'week' | 'month', fromOn: string, toOn: string) => (view === 'week' ? `Tuần ${short(fromOn)}–${printedDate(toOn)}` : `Tháng ${monthOf(fromOn)}/${yearOf(fromOn)}`),
  recorded: (recorded: number, due: number, rhythm: string) => `${recorded}/${due} ${unitOf[rhythm] ?? 'kỳ'}`,
  recordedLabel: (recorded: number, due: number, rhythm: string) => `đã ghi ${recorded}/${due} ${unitOf[rhythm] ?? 'kỳ'}`,
  states: { held: 'đã làm', notHeld: 'không làm' } as Readonly<Record<string, string>>,
  unmarked: 'chưa ghi',
  cell: (place: string, period: string, state: string, note: string | null) => `${place}, ${period}: ${state}${note ? ` (${note})` : ''}`,
  keys: 'Mũi tên để đi, phím cách: đã làm, K: không làm, Delete: bỏ ghi; giữ Shift để chọn nhiều kỳ.',
  marked: (count: number, place: string, state: string | null) => `${state === null ? 'Đã bỏ ghi' : `Đã ghi ${dutyState(state)}`} ${count} kỳ của ${place}. Ctrl+Z để hoàn tác.`,
  none: 'Sổ chưa có nhiệm vụ thường xuyên hay định kỳ nào.',
  noneWeekly: 'Không có nhiệm vụ nào làm hằng tuần. Xem theo tháng để thấy các nhiệm vụ khác.',
  noneHint: 'Khi văn bản ghi “hằng tuần”, “hằng tháng”, “thường xuyên”, nhiệm vụ tự vào bảng này.',
} as const;

function dutyState(state: string): string {
  return { held: '“đã làm”', notHeld: '“không làm”' }[state] ?? state;
}
