/** Two versions of a paper, paragraph by paragraph. */
import { expect, test } from 'vitest';
import { diffParagraphs } from '../../shared/domain/review/text-diff.ts';

const kinds = (before: string[], after: string[]) => diffParagraphs(before.join('\n'), after.join('\n')).map(({ kind }) => kind);
const A = '1. Ban Kiểm tra báo cáo trước ngày 15/10/2021.';
const B = '2. Văn phòng chuẩn bị hội nghị.';
const C = '3. Ban Tổ chức rà soát nhân sự.';

test('a date that changed is one changed paragraph, the others are the same', () => {
  expect(diffParagraphs([A, B].join('\n'), [A.replace('15/10', '20/10'), B].join('\n'))).toEqual([
    { kind: 'changed', before: A, after: A.replace('15/10', '20/10') },
    { kind: 'same', before: B, after: B },
  ]);
});

test('put in, taken out, exchanged for something else', () => {
  expect(kinds([A, C], [A, B, C])).toEqual(['same', 'added', 'same']);
  expect(kinds([A, B, C], [A, C])).toEqual(['same', 'removed', 'same']);
  expect(kinds([A, B], [A, C])).toEqual(['same', 'removed', 'added']);
});

test('spaces, case, punctuation and empty lines are no difference', () => {
  expect(kinds([A, '', B], [A.toUpperCase(), B.replace('.', ' .')])).toEqual(['same', 'same']);
});

test('everything of both versions is there, in order', () => {
  const diffs = diffParagraphs([A, B, C].join('\n'), [C, 'Mới', A].join('\n'));
  expect(diffs.filter(({ before }) => before !== '').map(({ before }) => before)).toEqual([A, B, C]);
  expect(diffs.filter(({ after }) => after !== '').map(({ after }) => after)).toEqual([C, 'Mới', A]);
});
