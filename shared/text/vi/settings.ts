/** Words of the office's settings. */
import type { SettingName } from '../../model/settings.ts';
import { houseWords } from './report-house.ts';

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
    { title: 'Thể thức và người ký của giấy in ra', names: ['papers.format', 'papers.issuer', 'papers.committee.authority', 'papers.committee.position', 'papers.office.authority', 'papers.office.position', 'papers.signer'] },
    {
      title: 'Nơi nhận ghi trên giấy in ra',
      names: ['papers.recipients.sheet', 'papers.recipients.meeting', 'papers.recipients.notice', 'papers.recipients.letter', 'papers.recipients.inspection', 'papers.recipients.cluster'],
    },
  ] satisfies { title: string; names: SettingName[] }[],
  labels: {
    'progress.confirmation': { label: 'Kết quả hoàn thành cần Văn phòng xác nhận', hint: 'Khi bật, việc đơn vị báo xong vẫn tính là chưa xong cho đến khi bấm Xác nhận; bấm Trả lại nếu chưa đạt.', unit: '' },
    'reminders.before': { label: 'Nhắc trước hạn', hint: 'Nhiệm vụ lên “Cần đôn đốc hôm nay” trước hạn từng này ngày. Để trống nếu không nhắc trước.', unit: 'ngày' },
    'reminders.after': { label: 'Nhắc sau hạn', hint: 'Quá hạn từng này ngày mà chưa đôn đốc lại thì lên “Cần đôn đốc hôm nay”.', unit: 'ngày' },
    'progress.quietDays': { label: 'Coi là lâu chưa cập nhật sau', hint: 'Nhiệm vụ chưa xong, không có tin gì trong từng này ngày.', unit: 'ngày' },
    'papers.format': { label: 'Thể thức', hint: 'Áp dụng cho mọi báo cáo làm từ nay về sau; giấy đã lưu giữ thể thức cũ.', unit: '' },
    'papers.issuer': { label: 'Văn bản có số, ký hiệu do', hint: 'Báo cáo, công văn, thông báo, kế hoạch. Phiếu, danh sách nội bộ luôn do Văn phòng đứng tên. Từng giấy có thể chọn khác ở màn hình Báo cáo.', unit: '' },
    'papers.committee.authority': { label: 'Khi thừa lệnh Ban Bí thư: quyền hạn ký', hint: 'Xóa trắng thì trở lại như chương trình ghi sẵn.', unit: '' },
    'papers.committee.position': { label: 'Khi thừa lệnh Ban Bí thư: chức vụ', hint: '', unit: '' },
    'papers.office.authority': { label: 'Khi Văn phòng đứng tên: quyền hạn ký', hint: 'Chánh Văn phòng tự ký thì ghi chức vụ ở dòng này; cấp phó ký thay ghi KT. CHÁNH VĂN PHÒNG.', unit: '' },
    'papers.office.position': { label: 'Khi Văn phòng đứng tên: chức vụ', hint: 'Ví dụ PHÓ CHÁNH VĂN PHÒNG khi ký thay; để trống khi Chánh Văn phòng tự ký.', unit: '' },
    'papers.signer': { label: 'Họ tên người ký', hint: 'Để trống thì chừa chỗ điền sau khi ký.', unit: '' },
    'papers.recipients.sheet': { label: 'Biểu tổng hợp', hint: 'Các nơi nhận cách nhau bằng dấu chấm phẩy. Xóa trắng thì trở lại như chương trình ghi sẵn.', unit: '' },
    'papers.recipients.meeting': { label: 'Báo cáo giao ban', hint: '', unit: '' },
    'papers.recipients.notice': { label: 'Dự thảo Thông báo kết luận', hint: '', unit: '' },
    'papers.recipients.letter': { label: 'Công văn đôn đốc', hint: '', unit: '' },
    'papers.recipients.inspection': { label: 'Kế hoạch, lịch, thông báo và báo cáo kiểm tra', hint: '', unit: '' },
    'papers.recipients.cluster': { label: 'Phiếu theo dõi theo Cụm', hint: '', unit: '' },
    'files.megabytes': { label: 'Tất cả tệp kèm không quá', hint: 'Mỗi tệp không quá 20 MB.', unit: 'MB' },
  } satisfies Record<SettingName, { label: string; hint: string; unit: string }>,
  choices: {
    'papers.format': { hd29: 'Hướng dẫn 29-HD/TWĐTN-VP của Trung ương Đoàn', hd05: 'Theo số đo mới của Đảng (Hướng dẫn 05-HD/VPTW)' },
    'papers.issuer': houseWords.issuers,
  } as Readonly<Partial<Record<SettingName, Readonly<Record<string, string>>>>>,
  wrongLine: 'Nhiều nhất 500 chữ cái.',
} as const;
