/** Papers of the tasks that were chosen in the list, and what a draft for everybody leaves out. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fillSample } from '../../electron/services/sample.ts';
import { dataRows } from '../../shared/reports/paper.ts';
import type { ReportDoc } from '../../shared/reports/report-doc.ts';
import { openTestRegister, type TestRegister } from '../support/register.ts';

let desk: TestRegister;

beforeAll(async () => {
  desk = await openTestRegister('2021-10-28');
  await fillSample(desk.register);
});
afterAll(() => desk.close());

const papersOf = async (report: string, params: Record<string, string>) => (await desk.call('reports.preview', { report, params })).papers;
const rowsOf = (doc: ReportDoc | undefined) => (doc?.blocks ?? []).flatMap((block) => (block.kind === 'table' ? dataRows(block) : []));

test('the list on paper has the chosen tasks alone', async () => {
  const { rows } = await desk.call('tasks.list', { status: 'open', limit: 2 });
  const [doc] = await papersOf('danh-sach', { taskIds: rows.map((row) => row.id).join(',') });
  expect(rowsOf(doc)).toHaveLength(2);
  expect(doc?.subtitle).toEqual(['(các nhiệm vụ được chọn)']);
});

test('slips and letters remind of the chosen tasks alone', async () => {
  for (const report of ['phieu-nhac-viec', 'cong-van-don-doc']) {
    const all = (await papersOf(report, { which: 'open' })).flatMap((doc) => doc.reminds ?? []);
    const [chosen = ''] = all;
    const reminded = (await papersOf(report, { which: 'open', taskIds: chosen })).flatMap((doc) => doc.reminds ?? []);
    expect([...new Set(reminded)]).toEqual([chosen]);
    expect(new Set(all).size).toBeGreaterThanOrEqual(1);
  }
});

test('the draft of a notice leaves out what was said of tasks that are not for everybody', async () => {
  const meetings = [];
  for (const { id } of (await desk.call('meetings.list', {})).rows) meetings.push(await desk.call('meetings.get', { id }));
  const meeting = meetings.toSorted((a, b) => b.tasks.length - a.tasks.length)[0];
  if (!meeting) throw new Error('no meeting');
  const [open, closed] = meeting.tasks;
  if (!open || !closed) throw new Error('the meeting has no two tasks');
  for (const task of [open, closed]) await desk.call('meetings.remark', { meetingId: meeting.id, taskId: task.id, remark: 'Đẩy nhanh tiến độ' });
  const before = (await papersOf('du-thao-ket-luan', { meetingId: meeting.id }))[0]?.rows ?? 0;
  await desk.call('tasks.update', { id: closed.id, set: { restricted: 1 }, was: { restricted: null } });
  expect((await papersOf('du-thao-ket-luan', { meetingId: meeting.id }))[0]?.rows).toBe(before - 1);
});
