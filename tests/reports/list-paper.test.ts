/** The filtered list on paper: the rows that the screen shows, named by what they were filtered for. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listInputOf } from '../../shared/domain/list-query.ts';
import { closeProven, type NoticeDesk, openWithNotice } from '../support/notice.ts';

let desk: NoticeDesk;

beforeAll(async () => {
  desk = await openWithNotice('2021-10-28');
});

afterAll(() => closeProven(desk));

async function paperOf(filter: string) {
  const [paper] = (await desk.call('reports.preview', { report: 'danh-sach', params: { filter } })).papers;
  if (!paper) throw new Error('no paper');
  return paper;
}

test('an address asks the register what the list asks it', () => {
  expect(listInputOf({ by: 'task', status: 'open,done', unitId: 'u', search: '' })).toEqual({ status: ['open', 'done'], unitId: 'u' });
  expect(listInputOf({ status: 'unanswered', tag: 'Đại hội' })).toEqual({ status: 'open', unanswered: true, tag: 'Đại hội' });
});

test('as many rows as the list has, with the filter under the title', async () => {
  const [unit] = (await desk.call('units.list', { kind: 'department', search: 'kiem tra' })).rows;
  const { total, rows } = await desk.call('tasks.list', { status: 'undated', unitId: unit?.id ?? '' });
  const paper = await paperOf(`by=task&status=undated&unitId=${unit?.id}`);
  expect([paper.rows, paper.subtitle]).toEqual([total, ['Chưa có hạn; Ban Kiểm tra']]);
  for (const row of rows) expect(JSON.stringify(paper)).toContain(`533/${row.path}`);
  expect((await paperOf('')).rows).toBe((await desk.call('tasks.list', {})).total);
});

test('what is not for circulation is counted and left out; conditions that the list does not know are refused', async () => {
  const before = (await paperOf('status=open')).rows;
  await desk.call('tasks.update', { id: (await desk.taskOf('8')).id, set: { restricted: 1 } });
  const paper = await paperOf('status=open');
  expect(paper.rows).toBe(before - 1);
  expect(JSON.stringify(paper)).toContain('không phổ biến');
  await expect(paperOf('nothing=1')).rejects.toMatchObject({ code: 'wrong-input' });
});
