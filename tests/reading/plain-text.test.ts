/** Pasted text, and texts made to make a reader hang. */
import { expect, test } from 'vitest';
import { plainText } from '../../shared/domain/reading/plain-text.ts';
import { readDocument } from '../../shared/domain/reading/read-document.ts';
import { referenceContext } from '../support/dictionary.ts';

const context = referenceContext();

test('joins hard-wrapped lines and drops page furniture', () => {
  const source = [
    '1. Ban Kiểm tra phối hợp với các ban, đơn vị đôn đốc các tỉnh, thành đoàn', 'hoàn thành việc chấm điểm theo đúng thời gian đã định trong kế hoạch, kịp', 'thời báo cáo những khó khăn để có hướng giải quyết cho từng đơn vị.',
    '2', '\f2. Văn phòng chuẩn bị đầy đủ các điều kiện về hội trường, tài liệu, kinh', 'phí phục vụ hội nghị sơ kết và thông báo lịch cụ thể đến từng đơn vị để', 'chủ động sắp xếp người dự.',
  ].join('\n');
  expect(plainText(source).text.split('\n')).toHaveLength(2);
});

test('leaves text alone that is not wrapped', () => {
  const source = 'THÔNG BÁO\nKết luận giao ban\n1. Ban Kiểm tra rà soát.\n- Văn phòng theo dõi.';
  expect(plainText(source).text).toBe(source);
});

test('undoes Markdown', () => {
  const { text, paragraphs } = plainText('## **KẾ HOẠCH**\n\n| TT | Việc |\n|---|---|\n| 1 | Rà soát |');
  expect(text).toBe('KẾ HOẠCH\nTT\nViệc\n1\nRà soát');
  expect(paragraphs.map(({ cell }) => cell && [cell.row, cell.column])).toEqual([null, [0, 0], [0, 1], [1, 0], [1, 1]]);
});

test.each([
  ['one endless line', 'các ban, đơn vị '.repeat(20_000)],
  ['only numbers', '1. '.repeat(30_000)],
  ['only dates', 'từ ngày 1/1 đến '.repeat(20_000)],
  ['only spaces', `Số:${' '.repeat(200_000)}x`],
  ['only brackets', '('.repeat(100_000)],
  ['only names', 'Ban Kiểm tra; '.repeat(20_000)],
  ['only leaders', 'Sở Y tế chủ trì, '.repeat(20_000)],
  ['only commas', 'Giao Ban Kiểm tra, '.repeat(20_000)],
  ['only captions', 'Chủ trì: Ban Kiểm tra, , , ; thời gian: tháng 5, '.repeat(10_000)],
  ['only further names', '1. Ban A và '.concat('cùng Tổ bảo vệ, Văn phòng Tỉnh đoàn; Phòng Đào '.repeat(10_000))],
  ['only helpers', 'Sở Y tế chủ trì, Sở Nội vụ phối hợp rà soát, '.repeat(10_000)],
  ['only places', 'UBND xã Hải Anh, Hải Minh, thị trấn Cồn và '.repeat(10_000)],
  ['only work before its owner', 'Phần việc do Ban Kiểm tra bố trí, kinh phí do Văn phòng lo, '.repeat(10_000)],
  ['only guided ones', 'Sở Y tế chỉ đạo Sở Nội vụ, Sở Xây dựng, nhất là Sở Tài chính '.repeat(10_000)],
  ['only offices', 'kế toán cơ quan; trưởng ban: '.repeat(20_000)],
  ['only numbers of one name', `Tổ ${'2, 5 và '.repeat(50_000)}`],
  ['many lines', '1. Giao Sở Y tế phối hợp với Sở Tài chính báo cáo trước ngày 20/10/2026.\n'.repeat(3_000)],
  ['letters that grow', 'İ'.repeat(50_000)],
])('finishes with %s', (_, text) => {
  const source = plainText(text);
  expect(readDocument(source, context).document).toBeDefined();
}, 20_000);
