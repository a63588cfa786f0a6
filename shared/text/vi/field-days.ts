/** Words of days at the grassroots: purposes, the balance, the form. */
import { printedDate } from '../../domain/civil-date.ts';
import { foldWords } from '../../domain/fold-text.ts';
import { commonWords } from './common.ts';

/** What a leader goes out for, as plans name it. */
const purposes: Readonly<Record<string, string>> = {
  inspection: 'Kiểm tra',
  clusterMeeting: 'Giao ban Cụm',
  committee: 'Dự họp Ban Chấp hành, Ban Thường vụ cấp dưới',
  survey: 'Khảo sát chuyên đề',
  youthMonth: 'Tháng Thanh niên',
  summer: 'Chiến dịch hè',
  branch: 'Sinh hoạt chi đoàn',
  congress: 'Đại hội, hội nghị',
  working: 'Làm việc với cơ sở',
};

const keys = new Map(Object.entries(purposes).map(([key, label]) => [foldWords(label), key]));

/** The purpose that words mean: one of the known, else the words themselves. */
export function purposeNamed(words: string): string {
  return keys.get(foldWords(words)) ?? words.normalize('NFC').trim();
}

/** '12', '12,5': half days are said with a comma. */
const count = (days: number) => days.toLocaleString('vi-VN', { maximumFractionDigits: 2 });

function span(from: string, to: string): string {
  return from === to ? printedDate(from) : `${printedDate(from)} – ${printedDate(to)}`;
}

export const fieldDayWords = {
  title: 'Ngày đi cơ sở',
  purposes: Object.values(purposes),
  purpose: (purpose: string) => purposes[purpose] ?? purpose,
  count,
  span,
  balance: 'Cân đối ngày đi cơ sở',
  balanceNote: (year: number) => `Năm ${year}, mỗi ngày tính một lần cho mỗi người`,
  columns: {
    ordinal: 'TT',
    person: 'Họ tên',
    days: 'Số ngày',
    ahead: 'Sắp tới',
    quota: 'Định mức',
    gap: 'Còn thiếu',
    pace: 'Cần thêm mỗi tháng',
    overlaps: 'Trùng lịch',
  },
  met: 'Đủ',
  none: 'không',
  pace: (days: number) => `${count(days)} ngày`,
  overlapCount: (n: number) => `${commonWords.number(n)} chỗ trùng`,
  openTrips: (person: string, days: number, trips: number) => `${person}: ${count(days)} ngày, ${commonWords.number(trips)} chuyến. Xem các chuyến`,
  trips: 'Các chuyến đi',
  tripsOf: (person: string) => `Các chuyến đi của ${person}`,
  tripsNote: (n: number) => `${commonWords.number(n)} chuyến`,
  everybody: 'Xem của mọi người',
  noTrips: 'Chưa ghi chuyến đi nào trong năm này.',
  tripColumns: { time: 'Thời gian', where: 'Nơi đến', people: 'Người đi', purposes: 'Mục đích' },
  fromVisit: 'Từ kế hoạch kiểm tra',
  partOfDay: { morning: 'Buổi sáng', afternoon: 'Buổi chiều' } as Readonly<Record<string, string>>,
  remove: 'Xóa',
  removeTrip: (where: string, days: string) => `Xóa chuyến đi ${where}, ${days}`,
  removed: 'Đã xóa chuyến đi. Ctrl+Z để lấy lại.',
  form: {
    label: 'Ghi chuyến đi cơ sở',
    people: 'Người đi',
    peopleHint: 'Gõ tên, Enter để chọn',
    from: 'Từ ngày',
    to: 'Đến ngày',
    part: 'Buổi',
    parts: [
      { value: 'day', label: 'Cả ngày' },
      { value: 'morning', label: 'Sáng' },
      { value: 'afternoon', label: 'Chiều' },
    ],
    units: 'Nơi đến',
    unitsHint: 'Đơn vị',
    purposes: 'Mục đích',
    purposesHint: 'Chọn hoặc gõ',
    save: 'Ghi chuyến đi',
    saveKey: 'Ctrl+Enter',
    needed: 'Ghi tên người đi và ngày đi trước khi ghi.',
    saved: (people: string, days: string) => `Đã ghi chuyến đi ${days}: ${people}.`,
    added: (names: string) => `Thêm vào danh sách người: ${names}.`,
    overlaps: 'Trùng ngày',
    overlapNote: 'Vẫn ghi được: ngày trùng chỉ tính một lần.',
    asNew: 'Là người khác, vẫn ghi',
  },
  exempt: {
    title: 'Thời gian miễn, giảm',
    add: 'Thêm thời gian miễn…',
    form: (person: string) => `Thời gian ${person} được miễn đi cơ sở`,
    from: 'Từ ngày',
    to: 'Đến ngày',
    reason: 'Lý do',
    reasonHint: 'Học tập trung, ốm dài ngày, thai sản…',
    save: 'Ghi',
    saved: (person: string, quota: number) => `Đã ghi. Định mức của ${person} còn ${count(quota)} ngày. Ctrl+Z để hoàn tác.`,
    line: (from: string, to: string, reason: string) => `${span(from, to)}: ${reason}`,
    remove: (from: string, to: string) => `Bỏ thời gian miễn ${span(from, to)}`,
    reduced: 'Đã trừ thời gian được miễn',
  },
  rules: {
    title: 'Cách tính',
    halfDay: 'Đi nửa ngày',
    halfDays: [
      { value: 'whole', label: 'Tính 1 ngày' },
      { value: 'half', label: 'Tính nửa ngày' },
    ],
    travelDay: 'Ngày đi, ngày về (chuyến từ 3 ngày)',
    travelDays: [
      { value: 'whole', label: 'Tính đủ' },
      { value: 'half', label: 'Tính nửa ngày' },
      { value: 'none', label: 'Không tính' },
    ],
    quota: 'Định mức khi kế hoạch không ghi (ngày/năm)',
    note: 'Áp dụng cho cả các chuyến đã ghi. Định mức ghi trong kế hoạch của năm được dùng trước.',
  },
} as const;
