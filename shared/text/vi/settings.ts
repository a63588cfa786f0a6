/** Words of the office's settings. */
import type { SettingName } from '../../model/settings.ts';

export const settingsWords = {
  title: 'Thiết đặt của sổ',
  note: 'dùng chung cho mọi máy trao đổi sổ này',
  open: 'Thiết đặt của sổ',
  saved: (label: string) => `Đã đổi “${label}”. Ctrl+Z để hoàn tác.`,
  wrongDays: 'Ghi số ngày, cách nhau bằng dấu phẩy, ví dụ 7, 3.',
  wrongNumber: 'Ghi một số nguyên từ 1.',
  groups: [
    { title: 'Đôn đốc', names: ['reminders.before', 'reminders.after', 'progress.quietDays'] },
    { title: 'Kết quả', names: ['progress.confirmation'] },
    { title: 'Tệp kèm', names: ['files.megabytes'] },
  ] satisfies { title: string; names: SettingName[] }[],
  labels: {
    'progress.confirmation': { label: 'Kết quả hoàn thành cần Văn phòng xác nhận', hint: 'Khi bật, việc đơn vị báo xong vẫn tính là chưa xong cho đến khi bấm Xác nhận; bấm Trả lại nếu chưa đạt.', unit: '' },
    'reminders.before': { label: 'Nhắc trước hạn', hint: 'Nhiệm vụ lên “Cần đôn đốc hôm nay” trước hạn từng này ngày. Để trống nếu không nhắc trước.', unit: 'ngày' },
    'reminders.after': { label: 'Nhắc sau hạn', hint: 'Quá hạn từng này ngày mà chưa đôn đốc lại thì lên “Cần đôn đốc hôm nay”.', unit: 'ngày' },
    'progress.quietDays': { label: 'Coi là lâu chưa cập nhật sau', hint: 'Nhiệm vụ chưa xong, không có tin gì trong từng này ngày.', unit: 'ngày' },
    'files.megabytes': { label: 'Tất cả tệp kèm không quá', hint: 'Mỗi tệp không quá 20 MB.', unit: 'MB' },
  } satisfies Record<SettingName, { label: string; hint: string; unit: string }>,
} as const;
