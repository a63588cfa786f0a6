/** What was removed is listed with who and when, and comes back with what went with it and nothing else. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { noticeText } from '../../shared/text/vi/sample-papers.ts';
import { closeSound, digestOf } from '../support/exchange.ts';
import { openTestRegister, type TestRegister } from '../support/register.ts';

let desk: TestRegister;

beforeEach(async () => {
  desk = await openTestRegister('2021-10-28', 'Nam');
});

afterEach(() => closeSound(desk));

const bin = async () => (await desk.call('bin.list', {})).rows;

test('a paper whose taking in was undone comes back whole; what was removed before stays removed', async () => {
  const { documentId, tasks } = await desk.call('documents.take', { text: noticeText(), allowDoubts: true });
  const [first] = (await desk.call('tasks.list', { limit: 1 })).rows;
  await desk.call('progress.add', { taskId: first?.id ?? '', on: '2021-10-20', text: 'Ghi nhầm' });
  await desk.call('history.undo', {});
  expect(await bin()).toMatchObject([{ table: 'progress', words: 'Ghi nhầm', author: 'Nam', subject: { table: 'task' } }]);
  const taken = (await desk.call('history.list', { table: 'document' })).rows.at(-1);
  await desk.call('history.undo', { step: taken?.step ?? '' });
  expect((await desk.call('documents.list', {})).total).toBe(0);
  expect(await desk.call('documents.names', {})).toEqual({ rows: [] });
  expect((await bin()).map(({ table, id }) => [table, id])).toEqual([['document', documentId]]);
  const { restored } = await desk.call('bin.restore', { table: 'document', id: documentId });
  expect(restored).toBeGreaterThan(tasks);
  expect((await desk.call('tasks.list', { limit: 1 })).total).toBe(tasks);
  expect(await desk.call('documents.names', {})).toEqual({ rows: [{ id: documentId, name: '533-TB/TWĐTN-VP' }] });
  expect((await bin()).map(({ words }) => words)).toEqual(['Ghi nhầm']);
});

test('one row comes back, and one undo takes it out again', async () => {
  await desk.call('documents.take', { text: noticeText(), allowDoubts: true });
  const [first] = (await desk.call('tasks.list', { limit: 1 })).rows;
  await desk.call('progress.add', { taskId: first?.id ?? '', on: '2021-10-20', text: 'Đã trình' });
  await desk.call('history.undo', {});
  const [row] = await bin();
  const before = (await desk.call('tasks.get', { id: first?.id ?? '' })).progress.length;
  expect(await desk.call('bin.restore', { table: row?.table ?? '', id: row?.id ?? '' })).toEqual({ restored: 1 });
  expect((await desk.call('tasks.get', { id: first?.id ?? '' })).progress).toHaveLength(before + 1);
  expect(await bin()).toEqual([]);
  await desk.call('history.undo', {});
  expect(await bin()).toHaveLength(1);
});

test('what was erased for good is not here, and what is not removed is not brought back', async () => {
  const { documentId } = await desk.call('documents.take', { text: noticeText(), allowDoubts: true });
  const before = await digestOf(desk);
  await expect(desk.call('bin.restore', { table: 'document', id: documentId })).rejects.toMatchObject({ code: 'not-found' });
  await expect(desk.any('bin.restore', { table: 'step', id: documentId })).rejects.toMatchObject({ code: 'wrong-input' });
  expect(await digestOf(desk)).toBe(before);
  await desk.call('documents.erase', { id: documentId, confirm: 'xóa hẳn' });
  expect(await bin()).toEqual([]);
});

test('a page of the bin says how many there are in all, also past the end', async () => {
  await desk.call('documents.take', { text: noticeText(), allowDoubts: true });
  const [first] = (await desk.call('tasks.list', { limit: 1 })).rows;
  for (const text of ['một', 'hai', 'ba']) {
    await desk.call('progress.add', { taskId: first?.id ?? '', on: '2021-10-20', text });
    await desk.call('history.undo', {});
  }
  const page = async (offset: number, limit = 2) => {
    const { total, rows } = await desk.call('bin.list', { offset, limit });
    return { total, words: rows.map((row) => row.words) };
  };
  expect(await page(0)).toEqual({ total: 3, words: ['ba', 'hai'] });
  expect(await page(2)).toEqual({ total: 3, words: ['một'] });
  expect(await page(4)).toEqual({ total: 3, words: [] });
});
