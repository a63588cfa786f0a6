/** Words that every screen uses: states, roles, kinds, buttons, what a page says while it waits or fails. */
import type { ItemStatus } from '../../model/views.ts';

/** A word for each state; GLOSSARY rows 26 to 28. */
export const statusWords: Readonly<Record<ItemStatus, string>> = {
  doneInTime: 'Hoàn thành đúng hạn',
  doneLate: 'Hoàn thành quá hạn',
  openInTime: 'Trong hạn',
  dueSoon: 'Sắp đến hạn',
  overdue: 'Quá hạn',
  undated: 'Chưa có hạn',
  waiting: 'Chờ điều kiện',
  ended: 'Thôi theo dõi',
  standing: 'Thường xuyên',
  statement: 'Quán triệt, ghi nhận',
};

export const roleWords: Readonly<Record<string, string>> = {
  lead: 'Chủ trì',
  support: 'Phối hợp',
  oversee: 'Đôn đốc',
  direct: 'Chỉ đạo',
};

/** One who has no other duty than that others do it. */
export const overseeing = (name: string) => `${name} (đôn đốc)`;

export const documentKindWords: Readonly<Record<string, string>> = {
  notice: 'Thông báo kết luận',
  plan: 'Kế hoạch',
  dispatch: 'Công văn',
  decision: 'Quyết định',
  report: 'Báo cáo',
  other: 'Văn bản khác',
};

export const standingWords: Readonly<Record<string, string>> = {
  inForce: 'Còn hiệu lực',
  corrected: 'Đã đính chính',
  replaced: 'Đã thay thế',
  withdrawn: 'Đã thu hồi',
};

const weekdays = ['Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy', 'Chủ nhật'] as const;

export const commonWords = {
  weekday: (day: number) => weekdays[day] ?? '',
  overdueBy: (days: number) => `Quá hạn ${days} ngày`,
  clear: 'Bỏ lọc',
  clearField: 'Xóa',
  retry: 'Thử lại',
  close: 'Đóng',
  save: 'Ghi',
  saveKey: 'Ctrl+Enter',
  chosen: 'Chọn',
  needed: 'Cần ghi',
  closeNotice: 'Đóng thông báo',
  cancel: 'Thôi',
  loading: 'Đang tải…',
  optionMissing: 'Không có tên nào khớp',
  screenFailed: 'Màn hình này gặp lỗi. Sổ không bị ảnh hưởng.',
  screenFailedHint: 'Bấm Thử lại. Nếu vẫn vậy, đóng và mở lại chương trình.',
  unknownPage: 'Không có màn hình này.',
  toToday: 'Về trang Hôm nay',
  notBuilt: 'Màn hình này đang được hoàn thiện.',
  datePlaceholder: 'dd/mm/yyyy',
  wrongDay: 'Ghi ngày/tháng/năm',
  numberHint: '533, 4/10',
  wrongNumber: 'Ghi số, rồi ngày: 533, 4/10',
  pickDay: (label: string) => `Chọn ngày: ${label}`,
  previousMonth: 'Tháng trước',
  nextMonth: 'Tháng sau',
  number: (value: number) => value.toLocaleString('vi-VN'),
} as const;
