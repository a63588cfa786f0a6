/** The sentence for each doubt of a reading; `quoted` is the place in the document's own words. */
import type { DoubtCode } from '../../model/reading.ts';

/** Facts put into a doubt's sentence. */
export interface DoubtParams {
  quoted?: string;
  meant?: string;
  printed?: number;
  counted?: number;
}

const doubts: Record<DoubtCode, (params: DoubtParams) => string> = {
  'date-malformed': (p) => `Văn bản ghi: “${p.quoted}”. Hiểu là ngày ${p.meant}?`,
  'date-missing': () => 'Văn bản chưa ghi đủ ngày ban hành. Cần điền ngày.',
  'date-impossible': (p) => `Ngày “${p.quoted}” không có trong lịch. Cần sửa lại.`,
  'date-after-today': (p) => `Ngày ban hành ${p.meant} ở sau ngày hôm nay. Kiểm tra lại năm.`,
  'number-missing': () => 'Văn bản chưa có số. Cần điền số, ký hiệu.',
  'kind-unknown': () => 'Chưa rõ loại văn bản. Cần chọn.',
  'unit-unknown': (p) => `“${p.quoted}” chưa có trong danh mục đơn vị. Chọn đơn vị hoặc thêm tên gọi.`,
  'unit-ambiguous': (p) => `“${p.quoted}” có thể là nhiều đơn vị. Cần chọn.`,
  'person-unknown': (p) => `“${p.quoted}” chưa rõ là ai. Cần chọn.`,
  'group-meaning': (p) => `“${p.quoted}” gồm những ai, đơn vị nào?`,
  'owner-missing': (p) => `Chưa rõ đơn vị chủ trì của việc “${p.quoted}”. Cần chọn.`,
  'advising-unit-missing': (p) => `“${p.quoted}” giao cho lãnh đạo, chưa rõ đơn vị tham mưu.`,
  'year-assumed': (p) => `“${p.quoted}” không ghi năm. Hiểu là ${p.meant}?`,
  'year-mismatch': (p) => `“${p.quoted}” không cùng năm với văn bản. Kiểm tra lại năm.`,
  'deadline-passed': (p) => `“${p.quoted}” tính ra ${p.meant}, trước ngày ban hành. Kiểm tra lại.`,
  'deadline-fuzzy': (p) => `Thời hạn “${p.quoted}” chưa thành ngày cụ thể. Cần định ngày.`,
  'count-mismatch': (p) => `Văn bản ghi ${p.printed} đơn vị, danh sách có ${p.counted}. Kiểm tra lại.`,
  'number-repeated': (p) => `Số mục “${p.quoted}” lặp lại. Kiểm tra lại cách đánh số.`,
  'encoding-converted': () => 'Chữ được chuyển từ bảng mã khác. Soát lại dấu tiếng Việt.',
};

/** What the reader is asked about a doubtful place. */
export function doubtSentence(code: DoubtCode, params: DoubtParams = {}): string {
  return doubts[code](params);
}
