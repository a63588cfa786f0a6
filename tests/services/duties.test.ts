/** Standing duties: periods are computed, a period gets a row once something is recorded, and nothing of it touches the figures. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { columnsOf, periodIn } from '../../shared/domain/duty-periods.ts';
import { noticeText } from '../../shared/text/vi/sample-papers.ts';
import { openTestRegister, type TestRegister } from '../support/register.ts';

let desk: TestRegister;

beforeAll(async () => {
  desk = await openTestRegister('2021-12-30');
  await desk.call('documents.take', { text: noticeText(), allowDoubts: true });
});

afterAll(async () => {
  expect(await desk.call('store.check', {})).toEqual({ ok: true, problems: [] });
  await desk.close();
});

describe('periods', () => {
  test('weeks from Monday to Sunday, months, and longer periods in the column of their last month', () => {
    expect(columnsOf('week', '2022-01-01', 2)).toEqual([{ fromOn: '2021-12-20', toOn: '2021-12-26' }, { fromOn: '2021-12-27', toOn: '2022-01-02' }]);
    const [november, december] = columnsOf('month', '2021-12-31', 2);
    if (!november || !december) throw new Error('two columns');
    expect(december).toEqual({ fromOn: '2021-12-01', toOn: '2021-12-31' });
    expect(periodIn('quarter', 'month', november)).toBeNull();
    expect(periodIn('quarter', 'month', december)).toEqual({ fromOn: '2021-10-01', toOn: '2021-12-31' });
    expect(periodIn('year', 'month', december)).toEqual({ fromOn: '2021-01-01', toOn: '2021-12-31' });
    expect(periodIn('month', 'week', december)).toBeNull();
  });
});

test('after three months that nobody ticked, nothing is overdue because of them', async () => {
  const { rows, columns, totals } = await desk.call('duties.list', { view: 'week' });
  expect(columns).toHaveLength(12);
  expect(totals).toEqual({ week: 3, month: (await desk.call('duties.list', { view: 'month' })).total });
  expect(rows.map((row) => row.place)).toEqual(['533/4', '533/5.1', '533/6.1']);
  expect(rows[0]).toMatchObject({ rhythm: 'week', due: 12, recorded: 0 });
  const overdue = await desk.call('tasks.list', { status: 'overdue' });
  expect(overdue.rows.some((row) => rows.some((duty) => duty.taskId === row.id))).toBe(false);
});

test('one period, a range at once, a mark taken away; the figures stay as they were', async () => {
  const before = await desk.call('figures', {});
  const { rows, columns } = await desk.call('duties.list', { view: 'week' });
  const taskId = rows[0]?.taskId ?? '';
  const from = columns[2]?.fromOn ?? '';
  expect(await desk.call('duties.mark', { taskId, from, to: columns[10]?.fromOn ?? '', state: 'held' })).toEqual({ marked: 9 });
  expect(await desk.call('duties.mark', { taskId, from: columns[11]?.fromOn ?? '', state: 'notHeld', note: 'nghỉ lễ' })).toEqual({ marked: 1 });
  const now = async () => (await desk.call('duties.list', { view: 'week' })).rows[0];
  expect(await now()).toMatchObject({ due: 12, recorded: 10 });
  expect((await now())?.cells.at(-1)).toMatchObject({ state: 'notHeld', note: 'nghỉ lễ' });
  await desk.call('duties.mark', { taskId, from, state: null });
  expect(await now()).toMatchObject({ due: 12, recorded: 9 });
  expect((await now())?.cells[2]).toMatchObject({ state: null });
  expect(await desk.call('figures', {})).toEqual(before);
});

test('months count the weeks of weekly duties; nothing is asked of the time before the paper', async () => {
  const { rows } = await desk.call('duties.list', { view: 'month', count: 6 });
  const weekly = rows.find((row) => row.place === '533/4');
  expect(weekly?.cells.slice(0, 2)).toEqual([null, null]);
  expect(weekly?.cells.at(-1)).toEqual({ recorded: 4, of: 4 });
  const monthly = rows.find((row) => row.rhythm === 'month');
  expect(monthly?.cells.slice(0, 3)).toEqual([null, null, null]);
  expect(await desk.call('duties.mark', { taskId: monthly?.taskId ?? '', from: '2021-10-01', to: '2021-12-01', state: 'held' })).toEqual({ marked: 3 });
});

test('days that begin no period, and tasks that are no duties, are refused', async () => {
  const { rows } = await desk.call('duties.list', { view: 'week' });
  const taskId = rows[0]?.taskId ?? '';
  await expect(desk.call('duties.mark', { taskId, from: '2021-12-29', state: 'held' })).rejects.toMatchObject({ code: 'no-period' });
  await expect(desk.call('duties.mark', { taskId: 'none', from: '2021-12-27', state: 'held' })).rejects.toMatchObject({ code: 'not-found' });
  const [task] = (await desk.call('tasks.list', { status: 'undated' })).rows;
  await expect(desk.call('duties.mark', { taskId: task?.id ?? '', from: '2021-12-27', state: 'held' })).rejects.toMatchObject({ code: 'not-a-duty' });
});
