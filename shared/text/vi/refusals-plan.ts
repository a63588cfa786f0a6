/** Sentences for what the plan of inspections and visits declines. */
import type { Sentence } from './sentence.ts';

export const planRefusals = {
  'days-reversed': () => 'Ngày cuối đứng trước ngày đầu. Chưa ghi gì. Sửa lại ngày rồi ghi.',
  'no-week-table': (params) =>
    `${params.file ? `Tệp “${params.file}”` : 'Văn bản này'} không có bảng lịch công tác tuần (các cột giờ, nội dung, lãnh đạo…, có ngày). Chưa ghi gì. Chọn tệp khác, hoặc chép bảng rồi dán vào ô.`,
  'nobody-named': () => 'Chưa có tên người đi. Chưa ghi gì. Ghi ít nhất một tên rồi ghi lại.',
  'which-person': (params) =>
    `“${params.name}” gần giống ${params.candidates} đã có trong sổ. Chưa ghi gì. Chọn tên có sẵn, hoặc ghi rõ là người khác.`,
  'nothing-chosen': () => 'Các cuộc kiểm tra đã chọn vẫn như cũ. Chưa ghi gì. Chọn điều cần thay đổi rồi ghi lại.',
  'clash-changed': () => 'Chỗ trùng lịch này không còn như đang xem. Chưa ghi gì. Xem lại danh sách rồi ghi lý do.',
} as const satisfies Record<string, Sentence>;
