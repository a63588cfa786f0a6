/** How an edited cell of a sheet is read: what the sheet writes by itself is no edit, words are told from days, papers and requests. */
import { describe, expect, test } from 'vitest';
import { cellReaders } from '../../shared/domain/form/edited-cells.ts';
import { foldWords } from '../../shared/domain/fold-text.ts';
import type { EditedField } from '../../shared/model/form-views.ts';
import { trackedTask } from '../support/report-facts.ts';

const task = trackedTask({
  path: '7', words: 'Rà soát quy chế', leads: ['Ban Tổ chức'], supports: ['Các tỉnh, thành đoàn', 'đ/c Nguyễn Minh Triết'], directors: ['đ/c Bùi Quang Huy'],
  report: { on: '2021-10-20', result: 'Đã gửi dự thảo', obstacle: null, request: null, evidence: [{ number: '12-BC/VP', on: null }] }, note: 'Gọi anh Nam',
});
const units = new Map([['Ban Kiểm tra', 'kiem-tra'], ['Ban Tuyên giáo', 'tuyen-giao']].map(([name = '', id = '']) => [foldWords(name), id] as const));
const base: Readonly<Record<EditedField, string[]>> = {
  words: ['Mục 7: Rà soát quy chế'],
  leads: ['Ban Tổ chức', 'Chỉ đạo: đ/c Bùi Quang Huy'],
  supports: ['Các tỉnh, thành đoàn; đ/c Nguyễn Minh Triết'],
  due: ['30/11/2021', 'Gia hạn lần 1; hạn đầu 31/10/2021'],
  result: ['Trong hạn', '20/10/2021: Đã gửi dự thảo', 'Văn bản 12-BC/VP'],
  obstacle: [],
  note: ['MỚI', 'Gọi anh Nam'],
};
const read = (field: EditedField, lines: string[]) => cellReaders[field]({ base: base[field], lines, task, units, today: '2021-10-28', asAt: '2021-10-27' });

test('other spaces, line ends and lines of the sheet itself are no edit', () => {
  for (const field of Object.keys(base) as EditedField[]) expect(read(field, base[field]), field).toBe('same');
  expect(read('words', ['Mục 7:  Rà soát', 'quy chế'])).toBe('same');
  expect(read('result', ['20/10/2021: Đã gửi dự thảo'])).toBe('same');
  expect(read('result', ['Trong hạn 20/10/2021: Đã gửi dự thảo', 'Văn bản 12-BC/VP'])).toBe('same');
  expect(read('note', ['Gọi anh Nam'])).toBe('same');
});

describe('a result', () => {
  test.each([
    ['Đã hoàn thành ngày 26/10', '2021-10-26'],
    ['Hoàn thành (26/10/2021)', '2021-10-26'],
    ['Hoàn thành đúng hạn 26.10.2021.', '2021-10-26'],
  ])('“%s” is the day that it was done', (line, on) => {
    expect(read('result', [line])).toMatchObject({ edit: { done: true, on, text: '' } });
  });

  test.each(['Hoàn thành 3/5', 'Hoàn thành ngày hội', 'Sẽ hoàn thành trước 30/11/2021 tại 05 tỉnh'])('“%s” is what came of it so far', (line) => {
    expect(read('result', ['Trong hạn', line])).toMatchObject({ edit: { done: false, text: line } });
  });

  test('a paper beside it is evidence; a day to come is none', () => {
    expect(read('result', [...base.result, 'Văn bản 31-HD/TWĐTN ngày 26/10/2021'])).toMatchObject({ edit: { corrects: 'Đã gửi dự thảo', evidence: [{ number: '31-HD/TWĐTN', on: '2021-10-26' }] } });
    expect(read('result', ['30/10/2021: Đã xong'])).toMatchObject({ reason: 'futureDay' });
  });
});

test('who leads: names parted by commas or semicolons, a name with a comma whole; leaders are not changed here', () => {
  expect(read('leads', ['Ban Kiểm tra, Ban Tuyên giáo', 'Chỉ đạo: đ/c Bùi Quang Huy'])).toMatchObject({ edit: { parties: [{ unitId: 'kiem-tra' }, { unitId: 'tuyen-giao' }] } });
  expect(read('supports', ['Các tỉnh, thành đoàn; Ban Kiểm tra; đ/c Nguyễn Minh Triết'])).toMatchObject({ edit: { parties: [{ name: 'Các tỉnh, thành đoàn', unitId: null }, { unitId: 'kiem-tra' }] } });
  expect(read('leads', ['Ban Kiểm tra', 'Chỉ đạo: đ/c Ngô Văn Cương'])).toMatchObject({ reason: 'byHand' });
  expect(read('supports', ['Các tỉnh, thành đoàn'])).toMatchObject({ reason: 'byHand' });
  expect(read('leads', ['Ban Lạ', 'Chỉ đạo: đ/c Bùi Quang Huy'])).toMatchObject({ reason: 'unknownUnit', detail: 'Ban Lạ' });
});

test('notes: added to, put in the place of the old one, wiped out', () => {
  expect(read('note', ['MỚI', 'Gọi anh Nam', 'Báo cáo miệng'])).toMatchObject({ edit: { note: 'Gọi anh Nam\nBáo cáo miệng' } });
  expect(read('note', ['MỚI', 'Báo cáo miệng'])).toMatchObject({ edit: { note: 'Báo cáo miệng' } });
  expect(read('note', ['MỚI'])).toEqual({ reason: 'cleared' });
});
