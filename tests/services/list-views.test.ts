/** The board and the load: every number is the total of the list that it opens, under every filter. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listInputOf } from '../../shared/domain/list-query.ts';
import { boardFilter, loadColumns, loadFilter, type LoadSpan } from '../../shared/domain/list-views.ts';
import { closeProven, type NoticeDesk, openWithNotice } from '../support/notice.ts';

const TODAY = '2021-10-28';

let desk: NoticeDesk;
const filters: Record<string, Record<string, string>> = { 'no filter': {} };

/** How many rows the list shows at the address of a number. */
const rowsAt = async (address: Record<string, string | undefined>) => (await desk.call('tasks.list', { ...listInputOf(address), limit: 1 })).total;

beforeAll(async () => {
  desk = await openWithNotice(TODAY);
  // Tasks in every column: overdue, due this week, next month, much later, without a date, done in this month and before it.
  const idOf = async (path: string) => (await desk.taskOf(path)).id;
  const days = { '3.1': '2021-11-01', '3.2': '2022-09-30', '5.2': '2021-10-20', '7.1': '2021-11-15', '11.1': '2021-12-05' };
  for (const [path, dueOn] of Object.entries(days)) await desk.call('tasks.record', { taskId: await idOf(path), dueOn });
  await desk.call('progress.add', { taskId: await idOf('10.1'), on: '2021-10-01', text: 'Xong', done: true });
  await desk.call('progress.add', { taskId: await idOf('10.2'), on: '2021-09-30', text: 'Xong', done: true });
  await desk.call('tags.set', { taskIds: [await idOf('3.2'), await idOf('5.2')], add: ['gấp'] });
  const { rows } = await desk.call('tasks.load', { span: 'week' });
  const [unit, other] = rows;
  Object.assign(filters, {
    'a unit': { unitId: unit?.unitId ?? '' },
    'a unit that supports': { unitId: other?.unitId ?? '', role: 'support' },
    'a role': { role: 'lead' },
    'days of deadlines': { dueFrom: '2021-10-10', dueTo: '2021-11-20' },
    'a tag': { tag: 'gấp' },
    'words': { search: 'báo cáo' },
    'a paper': { documentId: desk.documentId },
  });
});

afterAll(() => closeProven(desk));

const cases = ['no filter', 'a unit', 'a unit that supports', 'a role', 'days of deadlines', 'a tag', 'words', 'a paper'];

describe.each(cases)('under %s', (name) => {
  test('the count of each column of the board is that of its list, its cards are the first rows of it', async () => {
    const filter = filters[name] ?? {};
    const { columns } = await desk.call('tasks.board', filter);
    expect(columns.map((column) => column.key)).toEqual(['overdue', 'dueSoon', 'openInTime', 'undated', 'done']);
    for (const column of columns) {
      const list = await desk.call('tasks.list', { ...listInputOf(boardFilter(filter, column)), limit: 50 });
      expect([column.total, column.rows.map((row) => row.id)], column.key).toEqual([list.total, list.rows.map((row) => row.id)]);
    }
  });

  test.each<LoadSpan>(['week', 'month'])('each number of the load by %s, each sum of a line and of a column is the total of its list', async (span) => {
    const filter = filters[name] ?? {};
    const { columns, all, rows } = await desk.call('tasks.load', { ...filter, span });
    expect(columns).toEqual(loadColumns(TODAY, span));
    for (const [place, column] of columns.entries()) {
      expect(await rowsAt(loadFilter(filter, column, null)), column.kind).toBe(all[place]);
      for (const row of rows) expect(await rowsAt(loadFilter(filter, column, row.unitId)), row.name).toBe(row.cells[place]);
    }
    const sum = (cells: number[]) => cells.reduce((total, n) => total + n, 0);
    expect(await rowsAt(loadFilter(filter, null, null))).toBe(sum(all));
    for (const row of rows) expect(await rowsAt(loadFilter(filter, null, row.unitId)), row.name).toBe(sum(row.cells));
  });
});

test('what is done stands on the board for its month alone', async () => {
  const done = (await desk.call('tasks.board', {})).columns.at(-1);
  expect(done?.rows.map((row) => row.path)).toEqual(['10.1']);
});

test('a task of two units counts at each of them, and once in the sum of all', async () => {
  const { columns, all, rows } = await desk.call('tasks.load', { span: 'month' });
  const november = columns.findIndex(({ dueFrom }) => dueFrom === '2021-11-01');
  const led = rows.filter((row) => (row.cells[november] ?? 0) > 0).map((row) => [row.name, row.cells[november]]);
  expect(led.toSorted()).toEqual([['Ban Kiểm tra', 1], ['Ban Thanh niên công nhân và đô thị', 1], ['Ban Thanh niên xung phong', 1]]);
  expect(all[november]).toBe(2);
});

test('columns of the load follow each other without a gap: weeks end on Sunday, months on their last day', () => {
  const days = (today: string, span: LoadSpan) => loadColumns(today, span).flatMap(({ dueFrom, dueTo }) => (dueFrom ? [`${dueFrom} ${dueTo ?? ''}`] : []));
  expect(days('2021-10-28', 'week').slice(0, 3)).toEqual(['2021-10-28 2021-10-31', '2021-11-01 2021-11-07', '2021-11-08 2021-11-14']);
  expect(days('2021-10-31', 'week').slice(0, 2)).toEqual(['2021-10-31 2021-10-31', '2021-11-01 2021-11-07']);
  expect(days('2021-10-31', 'month')).toEqual([
    '2021-10-31 2021-10-31', '2021-11-01 2021-11-30', '2021-12-01 2021-12-31', '2022-01-01 2022-01-31', '2022-02-01 2022-02-28', '2022-03-01 2022-03-31', '2022-04-01 ',
  ]);
});
