/** Words of the screen of reports; what stands on paper is in `reports.ts`. */
import { commonWords } from './common.ts';

const count = commonWords.number;

export const reportScreenWords = {
  title: 'Báo cáo',
  list: 'Các mẫu báo cáo',
  params: 'Phạm vi của báo cáo',
  anyDocument: 'Mọi văn bản',
  anyUnit: 'Mọi đơn vị',
  preview: 'Xem trước',
  previewLabel: (name: string) => `Xem trước: ${name}`,
  size: (pages: number, rows: number) => `${count(pages)} trang, ${count(rows)} dòng`,
  zoom: 'Cỡ xem',
  fit: 'Vừa khung',
  full: '100 %',
  page: (page: number, pages: number) => `Trang ${page}/${pages}`,
  cut: (shown: number, rows: number) => `Xem trước ${count(shown)} trong ${count(rows)} dòng; tệp lưu ra có đủ.`,
  save: 'Lưu .docx…',
  saveKey: 'Ctrl+S',
  saved: (name: string, rows: number) => `Đã lưu ${name}, ${count(rows)} dòng.`,
  draft: 'Đây là bản nháp: số và ngày để trống cho văn thư, sửa tiếp được trong Word.',
  showFolder: 'Mở thư mục',
  notSaved: 'Chưa lưu được',
  saveElsewhere: 'Lưu tên khác…',
  fileName: (report: string, day: string) => `${report} ${day.split('-').reverse().join('-')}.docx`,
} as const;
