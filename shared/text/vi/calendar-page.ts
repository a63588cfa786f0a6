/** Words of the office's calendar: month, week and day over everything that has a day. */
import { printedDate } from '../../domain/civil-date.ts';
import type { LunarDay } from '../../domain/lunar-calendar.ts';
import type { CalendarEntry, CalendarKind } from '../../model/calendar-views.ts';
import { commonWords, statusWords } from './common.ts';
import { dutyWords } from './duties.ts';
import { planWords } from './plan.ts';

const count = commonWords.number;

const kinds: Readonly<Record<CalendarKind, string>> = {
  visit: 'Kiểm tra',
  trip: 'Chuyến đi cơ sở',
  appointment: 'Lịch công tác',
  meeting: 'Giao ban',
  deadline: 'Hạn nhiệm vụ',
  duty: 'Việc định kỳ',
};

/** What stands before a title that does not say of itself what it is. */
const before: Readonly<Partial<Record<CalendarKind, string>>> = { deadline: 'Hạn: ', duty: 'Định kỳ: ' };

const parts: Readonly<Record<string, string>> = { morning: 'Sáng', afternoon: 'Chiều' };

function stateOf(entry: CalendarEntry): string {
  if (entry.state === null) return '';
  if (entry.kind === 'duty') return dutyWords.states[entry.state] ?? '';
  return entry.kind === 'deadline' ? (statusWords[entry.state as keyof typeof statusWords] ?? '') : planWords.stage(entry.state);
}

function timeOf(entry: CalendarEntry): string {
  if (entry.fromTime) return entry.toTime ? `${entry.fromTime} – ${entry.toTime}` : entry.fromTime;
  return entry.partOfDay ? (parts[entry.partOfDay] ?? '') : '';
}

function besideOf(entry: CalendarEntry): string {
  return [planWords.days(entry.fromOn, entry.toOn), entry.people.join(', '), entry.place ?? '', stateOf(entry)].filter(Boolean).join(', ');
}

export const calendarWords = {
  spans: { month: 'Tháng', week: 'Tuần', day: 'Ngày' },
  spanLabel: 'Khoảng thời gian',
  kindLabel: 'Hiện trên lịch',
  kind: (kind: CalendarKind) => kinds[kind],
  week: { previous: 'Tuần trước', next: 'Tuần sau', title: (from: string, to: string) => `Tuần ${planWords.shortDays(from, to)}/${to.slice(0, 4)}` },
  day: { previous: 'Ngày trước', next: 'Ngày sau', title: (weekday: string, date: string) => `${weekday}, ${printedDate(date)}` },
  lunar: 'Âm lịch',
  /** As on wall calendars: the day, on the first of a month with the month. */
  lunarDay: ({ day, month, leap }: LunarDay) => (day === 1 ? `1/${month}${leap ? ' nhuận' : ''}` : String(day)),
  lunarShort: ({ day, month, leap }: LunarDay) => `ÂL ${day}/${month}${leap ? ' nhuận' : ''}`,
  lunarFull: ({ day, month, leap }: LunarDay) => `âm lịch ${day}/${month}${leap ? ' nhuận' : ''}`,
  today: 'Hôm nay',
  allDay: 'Cả ngày',
  column: (weekday: string, date: string, entries: number) =>
    `${weekday} ${printedDate(date)}${entries > 0 ? `, ${count(entries)} việc` : ', không có lịch'}`,
  openDay: (date: string) => `Xem ngày ${printedDate(date)}`,
  time: timeOf,
  print: 'In',
  printMonth: (month: number, year: number) => `In lịch tháng ${month}/${year} (A4)`,
  printYear: (year: number) => `In lịch năm ${year} (A3, A4)`,
  save: 'Lưu lịch đang xem thành tệp .ics (Outlook, điện thoại)',
  saved: (entries: number, file: string) => `Đã lưu ${count(entries)} lịch vào ${file}.`,
  fileName: (from: string, to: string) => `Lich ${printedDate(from).replaceAll('/', '-')} den ${printedDate(to).replaceAll('/', '-')}.ics`,
  file: {
    name: 'Sổ Giao ban',
    summary: (entry: CalendarEntry) => [entry.fromTime ? '' : timeOf(entry), `${before[entry.kind] ?? ''}${entry.title}`].filter(Boolean).join(' · '),
    description: (entry: CalendarEntry) => [entry.people.join(', '), stateOf(entry)].filter(Boolean).join('\n'),
  },
  /** All of an entry in one line. */
  entry: (entry: CalendarEntry) => [kinds[entry.kind], timeOf(entry), entry.title, besideOf(entry)].filter(Boolean).join(', '),
  /** What stands beside an entry's time and title, for who cannot see where it stands. */
  beside: (entry: CalendarEntry) => `, ${kinds[entry.kind].toLocaleLowerCase('vi')}, ${besideOf(entry)}`,
  details: (entry: CalendarEntry) => [entry.people.join(', '), entry.place ?? ''].filter(Boolean).join(' · '),
} as const;
