/** Words of the calendars on paper: the month, the leaders' week. */
import { printedDate } from '../../domain/civil-date.ts';
import type { CalendarEntry, CalendarKind } from '../../model/calendar-views.ts';
import { calendarWords } from './calendar-page.ts';
import { countWord } from './reports.ts';

/** What stands before an entry, so that a copy without colour tells the kinds apart. */
const before: Readonly<Record<CalendarKind, string>> = {
  visit: 'Kiểm tra: ', trip: 'Đi cơ sở: ', appointment: '', meeting: '', deadline: 'Hạn: ', duty: 'Định kỳ: ',
};

export const calendarPaperWords = {
  month: {
    name: 'Lịch tháng (A4)',
    description: 'Một trang A4 ngang: từng ngày của tháng, thứ Hai đầu tuần; chọn loại việc đưa vào lịch, ngày nghỉ ghi bằng chữ.',
    month: 'Tháng',
    kinds: 'Đưa vào lịch',
    title: (month: number, year: number) => `Lịch công tác tháng ${String(month).padStart(2, '0')}/${year}`,
    counted: (entries: number) => (entries > 0 ? `Tháng này có ${countWord(entries)} việc.` : 'Tháng này chưa có việc nào thuộc loại đã chọn.'),
    listed: 'Việc không đủ chỗ trong ô được ghi ở sau.',
    withheld: (tasks: number) => `Không kê ${countWord(tasks)} nhiệm vụ không phổ biến.`,
    off: (name: string) => `NGHỈ: ${name}`,
    working: 'LÀM BÙ',
    entry: (entry: CalendarEntry) => [calendarWords.time(entry), `${before[entry.kind]}${entry.title}`].filter(Boolean).join(' '),
    more: (count: number) => `và ${countWord(count)} việc nữa`,
    rest: 'Những việc không đủ chỗ ghi trong ô',
    restColumns: { day: 'Ngày', what: 'Việc', beside: 'Người, địa điểm' },
  },

  week: {
    name: 'Lịch công tác tuần',
    description: 'Lịch công tác tuần của lãnh đạo: ngày, giờ, nội dung, lãnh đạo, địa điểm, thành phần; khổ A4.',
    onDay: 'Tuần có ngày',
    title: 'Lịch công tác tuần',
    subtitle: (from: string, to: string) => `Từ ngày ${printedDate(from)} đến ngày ${printedDate(to)}`,
    columns: { time: 'Giờ', matter: 'Nội dung', leader: 'Lãnh đạo', place: 'Địa điểm', participants: 'Thành phần' },
    day: (weekday: string, date: string, off: string | null) => `${weekday}, ${printedDate(date)}${off === null ? '' : ` (nghỉ: ${off})`}`,
    nothing: 'Tuần này chưa có lịch công tác.',
    recipients: ['Ban Bí thư Trung ương Đoàn', 'Các ban, đơn vị', 'Lưu VP'],
  },
} as const;
