/** Lines from a spreadsheet: recognised, what is wrong listed by line, nothing half-done, one undo takes all of it back. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parsePastedLines } from '../../shared/domain/pasted-lines.ts';
import { cellsOf, textOfCells } from '../../shared/domain/spreadsheet-text.ts';
import { closeProven, type NoticeDesk, openWithNotice } from '../support/notice.ts';

let desk: NoticeDesk;

beforeAll(async () => {
  desk = await openWithNotice('2021-10-28');
});

afterAll(() => closeProven(desk));

const digest = async () => (await desk.call('store.digest', {})).digest;

test('cells as Excel puts them: quotes, line breaks and tabs within a cell survive both ways', () => {
  const rows = [['a', 'hai\ndòng', 'nói "có"'], ['', 'x\ty', 'c']];
  expect(cellsOf(textOfCells(rows)).map((row) => row.cells)).toEqual(rows);
  expect(cellsOf('a\tb\r\n\r\n\t\r\nc\td\r\n')).toEqual([{ line: 1, cells: ['a', 'b'] }, { line: 4, cells: ['c', 'd'] }]);
});

test('columns are told by their headings in any order, else stand in the usual order', () => {
  expect(parsePastedLines('Kết quả, tiến độ\tNội dung\tSố/Mục\nĐã họp\tbỏ qua\t533/8')).toEqual([{ line: 2, values: { result: 'Đã họp', place: '533/8' } }]);
  expect(parsePastedLines('533/8\tĐã họp\t25/10\t5-CV\tx')).toEqual([{ line: 1, values: { place: '533/8', result: 'Đã họp', on: '25/10', number: '5-CV', done: 'x' } }]);
});

test('owner, day, result, number and completion of several tasks are one step; pasted again they change nothing', async () => {
  const before = await digest();
  const text = textOfCells([
    ['Số/Mục', 'Đơn vị chủ trì', 'Hạn', 'Kết quả', 'Ngày', 'Số văn bản', 'Xong'],
    ['533/3.2', 'BKT', '30/11', 'Đã có dự thảo', '25/10', '', ''],
    ['533/9', '', '', '', '26/10', '12-BC/BKT', 'x'],
    ['533 / 8', '', '31/12/2021', '', '', '', ''],
    ['533/11.4', 'Tỉnh đoàn Hà Nam', '', '', '', '', ''],
  ]);
  expect(await desk.call('tasks.previewLines', { text })).toEqual({ lines: 4, changes: 3, unchanged: 1, wrong: 0, problems: [] });
  expect(await desk.call('tasks.pasteLines', { text })).toEqual({ written: 3, skipped: 0 });
  expect((await desk.taskOf('11.4')).leads).toEqual(['Tỉnh đoàn Hà Nam']);
  expect(await desk.taskOf('3.2')).toMatchObject({ leads: ['Ban Kiểm tra'], dueOn: '2021-11-30', lastWord: { on: '2021-10-25', text: 'Đã có dự thảo' } });
  expect(await desk.taskOf('9')).toMatchObject({ status: 'doneInTime', doneOn: '2021-10-26', lastWord: { text: '12-BC/BKT' } });
  const again = textOfCells([['Số/Mục', 'Hạn', 'Kết quả', 'Ngày'], ['533/3.2', '30/11/2021', 'Đã có dự thảo', '25/10/2021']]);
  await expect(desk.call('tasks.pasteLines', { text: again })).rejects.toMatchObject({ code: 'nothing-to-paste' });
  await desk.call('history.undo', {});
  expect(await desk.taskOf('9')).toMatchObject({ status: 'undated', lastWord: null });
  expect(before).not.toBe('');
});

test('each wrong line is named with its cell; unless they are left out nothing is written', async () => {
  await desk.call('extensions.add', { taskId: (await desk.taskOf('2')).id, on: '2021-10-20', toOn: '2022-01-31', reason: 'Chờ', agreedBy: 'Bí thư' });
  const text = textOfCells([
    ['Số/Mục', 'Chủ trì', 'Hạn', 'Kết quả', 'Ngày', 'Xong'],
    ['', '', '', 'thiếu chỗ', '', ''],
    ['533/99', '', '', 'không có', '', ''],
    ['533/6', '', '', 'nhiều nhiệm vụ', '', ''],
    ['533/8', '', '31/2', '', '', ''],
    ['533/8', '', '', 'x', 'hôm qua', ''],
    ['533/8', '', '', 'x', '', 'có lẽ'],
    ['533/8', 'Ban Không Có', '', '', '', ''],
    ['533/2', '', '30/11', '', '', ''],
    ['533/8', '', '', 'Đã làm việc với Bộ', '27/10', ''],
  ]);
  const view = await desk.call('tasks.previewLines', { text });
  expect(view).toMatchObject({ lines: 9, changes: 1, wrong: 8 });
  expect(view.problems.map(({ line, problem, words }) => [line, problem, words])).toEqual([
    [2, 'noPlace', ''], [3, 'unknownPlace', '533/99'], [4, 'severalTasks', '533/6'], [5, 'wrongDay', '31/2'], [6, 'wrongDay', 'hôm qua'], [7, 'wrongTick', 'có lẽ'], [8, 'unknownUnit', 'Ban Không Có'], [9, 'extended', '30/11'],
  ]);
  const before = await digest();
  await expect(desk.call('tasks.pasteLines', { text })).rejects.toMatchObject({ code: 'lines-wrong', params: { count: 8, line: 2 } });
  expect(await digest()).toBe(before);
  expect(await desk.call('tasks.pasteLines', { text, skipWrong: true })).toEqual({ written: 1, skipped: 8 });
  expect((await desk.taskOf('8')).lastWord).toMatchObject({ text: 'Đã làm việc với Bộ' });
  await desk.call('history.undo', {});
});

test('5,000 lines, some of them wrong, are one step and one undo', async () => {
  for (let n = 0; n < 40; n += 1) await desk.call('items.create', { documentId: desk.documentId, number: `m${n}`, originalText: `Việc ${n}` });
  const lines = Array.from({ length: 5000 }, (_, n) => (n % 1000 === 7 ? [`533/không ${n}`, 'x', '27/10'] : [`533/m${n % 40}`, `Kết quả lần ${n}`, '27/10']));
  const text = textOfCells(lines);
  expect(await desk.call('tasks.previewLines', { text })).toMatchObject({ lines: 5000, changes: 4995, wrong: 5, problems: [{ line: 8 }, { line: 1008 }, { line: 2008 }, { line: 3008 }, { line: 4008 }] });
  expect(await desk.call('tasks.pasteLines', { text, skipWrong: true })).toEqual({ written: 4995, skipped: 5 });
  expect((await desk.taskOf('m3')).lastWord).not.toBeNull();
  await desk.call('history.undo', {});
  expect((await desk.taskOf('m3')).lastWord).toBeNull();
});

test('the same result filled down the chosen tasks is one step', async () => {
  const taskIds = [(await desk.taskOf('10.1')).id, (await desk.taskOf('10.2')).id];
  expect(await desk.call('tasks.fill', { taskIds, dueOn: '2021-11-30', result: { on: '2021-10-27', text: 'Đã phổ biến' } })).toEqual({ filled: 2 });
  expect([await desk.taskOf('10.1'), await desk.taskOf('10.2')]).toMatchObject([{ dueOn: '2021-11-30', lastWord: { text: 'Đã phổ biến' } }, { dueOn: '2021-11-30', lastWord: { text: 'Đã phổ biến' } }]);
  await desk.call('history.undo', {});
  expect([(await desk.taskOf('10.1')).dueOn, (await desk.taskOf('10.2')).lastWord]).toEqual([null, null]);
});
