/** Sentences for what the plan of inspections and visits declines. */
import type { Sentence } from './sentence.ts';

export const planRefusals = {
  'days-reversed': () => 'Ngày cuối đứng trước ngày đầu. Chưa ghi gì. Sửa lại ngày rồi ghi.',
  'nobody-named': () => 'Chưa có tên người đi. Chưa ghi gì. Ghi ít nhất một tên rồi ghi lại.',
  'which-person': (params) =>
    `“${params.name}” gần giống ${params.candidates} đã có trong sổ. Chưa ghi gì. Chọn tên có sẵn, hoặc ghi rõ là người khác.`,
} as const satisfies Record<string, Sentence>;
