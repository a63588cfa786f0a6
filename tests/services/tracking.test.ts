/** What happens to a task after it was taken in: extensions, an end, links, reminders and their answers. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { noticeText } from '../../shared/text/vi/sample-papers.ts';
import { closeProven, type NoticeDesk, openWithNotice } from '../support/notice.ts';
import { openTestRegister } from '../support/register.ts';

let desk: NoticeDesk;

beforeAll(async () => {
  desk = await openWithNotice('2021-10-28');
});

afterAll(() => closeProven(desk));

const extension = { on: '2021-10-14', toOn: '2021-10-31', reason: 'Chờ ý kiến', agreedBy: 'Bí thư thường trực' };

describe('extensions', () => {
  test('each one moves the last day, is counted, and says who wrote it', async () => {
    const { id } = await desk.taskOf('6.2');
    const { task } = await desk.call('extensions.add', { taskId: id, ...extension });
    expect(task).toMatchObject({ state: 'dueSoon', dueOn: '2021-10-31' });
    await desk.call('extensions.add', { taskId: id, ...extension, on: '2021-10-28', toOn: '2021-11-30', phrase: 'trong tháng 11' });
    expect(await desk.taskOf('6.2')).toMatchObject({ status: 'openInTime', dueOn: '2021-11-30', extensions: 2 });
    const { extensions } = await desk.call('tasks.get', { id });
    expect(extensions).toMatchObject([{ toOn: '2021-10-31', reason: 'Chờ ý kiến', agreedBy: 'Bí thư thường trực', by: 'Hoa' }, { phrase: 'trong tháng 11', by: 'Hoa' }]);
    expect(extensions[0]?.at).toBe(Date.parse('2021-10-28T08:00:00+07:00'));
  });

  test('the day of an extended task is corrected where it stands, and cannot be dropped', async () => {
    const { id } = await desk.taskOf('6.2');
    const corrected = await desk.call('tasks.update', { id, set: { dueOn: '2021-11-25' }, was: { dueOn: '2021-11-30' } });
    expect(corrected).toMatchObject({ dueOn: '2021-11-25', extensions: [{ toOn: '2021-10-31' }, { toOn: '2021-11-25' }] });
    await expect(desk.call('tasks.update', { id, set: { dueOn: null } })).rejects.toMatchObject({ code: 'extended' });
  });

  test('agreed after it was done late it changes nothing: judged on the real day', async () => {
    const { id } = await desk.taskOf('1.1');
    await desk.call('tasks.update', { id, set: { dueOn: '2021-10-10' } });
    await desk.call('progress.add', { taskId: id, on: '2021-10-20', text: 'Đã trình', done: true, delayReason: 'Chờ kinh phí', obstacle: 'Thiếu số liệu', request: 'Cho thêm người', from: 'Tổ giúp việc' });
    await desk.call('extensions.add', { taskId: id, ...extension, on: '2021-10-25' });
    expect(await desk.call('tasks.get', { id })).toMatchObject({ state: 'doneLate', dueOn: '2021-10-10', progress: [{ delayReason: 'Chờ kinh phí', obstacle: 'Thiếu số liệu', request: 'Cho thêm người', from: 'Tổ giúp việc', by: 'Hoa' }] });
    await desk.call('progress.add', { taskId: id, on: '2021-10-26', text: 'Phải làm lại', reopened: true });
    expect(await desk.taskOf('1.1')).toMatchObject({ status: 'dueSoon', dueOn: '2021-10-31' });
  });

  test('a reason and a name are needed; a standing duty has nothing to extend', async () => {
    const { id } = await desk.taskOf('6.2');
    await expect(desk.call('extensions.add', { taskId: id, ...extension, reason: ' ' })).rejects.toMatchObject({ code: 'wrong-input' });
    await expect(desk.call('extensions.add', { taskId: (await desk.taskOf('6.1')).id, ...extension })).rejects.toMatchObject({ code: 'nothing-to-extend' });
    await expect(desk.call('extensions.add', { taskId: 'none', ...extension })).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('an end and links', () => {
  test('ended with a reason it leaves the figures; a second time is refused', async () => {
    const before = await desk.call('figures', {});
    const { id } = await desk.taskOf('10.1');
    expect(await desk.call('tasks.end', { taskId: id, on: '2021-10-28', reason: 'Chuyển sang kế hoạch khác' })).toMatchObject({ state: 'ended', endedReason: 'Chuyển sang kế hoạch khác' });
    expect(await desk.call('figures', {})).toMatchObject({ total: before.total - 1, ended: before.ended + 1 });
    await expect(desk.call('tasks.end', { taskId: id, on: '2021-10-28', reason: 'x' })).rejects.toMatchObject({ code: 'already-ended' });
  });

  test('a task that replaces an earlier one ends it in the same step; both name each other', async () => {
    const later = await desk.taskOf('9');
    const earlier = await desk.taskOf('2');
    const { task } = await desk.call('links.add', { taskId: later.id, toTaskId: earlier.id, kind: 'replaces', reason: 'Gộp việc' });
    expect(task.links).toMatchObject([{ kind: 'replaces', from: false, place: '533/2' }]);
    expect(await desk.call('tasks.get', { id: earlier.id })).toMatchObject({ state: 'ended', endedReason: 'Thay bằng nhiệm vụ 533/9: Gộp việc', links: [{ from: true, place: '533/9' }] });
    await desk.call('history.undo', {});
    expect(await desk.call('tasks.get', { id: earlier.id })).toMatchObject({ state: 'openInTime', links: [] });
    await expect(desk.call('links.add', { taskId: later.id, toTaskId: later.id, kind: 'continues' })).rejects.toMatchObject({ code: 'link-to-itself' });
  });
});

describe('reminders', () => {
  test('one call for many tasks writes a line for each unit; leaders are never chased', async () => {
    const tasks = await Promise.all(['3.2', '7.1', '8', '7.3'].map(desk.taskOf));
    const answer = await desk.call('reminders.add', { taskIds: tasks.map((task) => task.id), on: '2021-10-20', how: 'điện thoại' });
    expect(answer.recipients).toEqual(['Ban Kiểm tra', 'Ban Thanh niên xung phong', 'Ban Thanh niên công nhân và đô thị', 'Văn phòng Ủy ban Quốc gia về Thanh niên Việt Nam']);
    expect(answer.leftOut).toMatchObject([{ place: '533/7.3', why: 'leader' }]);
    await expect(desk.call('reminders.add', { taskIds: [tasks[3]?.id ?? ''], on: '2021-10-20', how: 'zalo' })).rejects.toMatchObject({ code: 'nobody-to-remind' });
    for (const to of ['Nguyễn Tường Lâm', 'đồng chí Bí thư thường trực']) {
      await expect(desk.call('reminders.add', { taskIds: [tasks[0]?.id ?? ''], on: '2021-10-20', how: 'zalo', to })).rejects.toMatchObject({ code: 'leaders-not-chased' });
    }
    await expect(desk.call('reminders.add', { taskIds: ['none'], on: '2021-10-20', how: 'zalo' })).rejects.toMatchObject({ code: 'not-found' });
  });

  test('twice without a word it is marked so, and listed by who owes it; one answer serves several', async () => {
    const taskIds = (await Promise.all(['3.2', '7.1'].map(desk.taskOf))).map((task) => task.id);
    expect((await desk.taskOf('7.1')).chase).toEqual({ times: 1, lastOn: '2021-10-20', unanswered: false });
    await desk.call('reminders.add', { taskIds, on: '2021-10-25', how: 'Zalo', words: 'Hỏi tiến độ' });
    expect((await desk.taskOf('7.1')).chase).toEqual({ times: 2, lastOn: '2021-10-25', unanswered: true });
    const owed = await desk.call('tasks.list', { unanswered: true });
    expect(owed.rows.map((row) => row.path)).toEqual(['3.2', '7.1']);
    const { rows } = await desk.call('reminders.list', { unanswered: true });
    expect(rows.map((row) => [row.to, row.tasks.map((task) => task.place), row.how])).toEqual([
      ['Ban Kiểm tra', ['533/3.2'], 'zalo'], ['Ban Thanh niên công nhân và đô thị', ['533/7.1'], 'zalo'], ['Ban Thanh niên xung phong', ['533/7.1'], 'zalo'],
    ]);
    const { reminders } = await desk.call('tasks.get', { id: taskIds[1] ?? '' });
    expect(reminders).toHaveLength(4);
    expect(await desk.call('reminders.answer', { ids: reminders.map((one) => one.id), on: '2021-10-26', answer: 'Sẽ gửi trước 30/10' })).toEqual({ answered: 4 });
    expect((await desk.call('tasks.list', { unanswered: true })).rows.map((row) => row.path)).toEqual(['3.2']);
    await desk.call('progress.add', { taskId: taskIds[0] ?? '', on: '2021-10-27', text: 'Đang xây dựng' });
    expect((await desk.call('tasks.list', { unanswered: true })).total).toBe(0);
  });

  test('a message for each unit with all that is its own', async () => {
    const taskIds = (await Promise.all(['3.2', '7.1', '7.3', '11.2'].map(desk.taskOf))).map((task) => task.id);
    const { rows } = await desk.call('reminders.message', { taskIds });
    expect(rows.map((row) => [row.to, row.tasks])).toEqual([['Ban Kiểm tra', 2], ['Ban Thanh niên xung phong', 1], ['Ban Thanh niên công nhân và đô thị', 1]]);
    expect(rows[0]?.text).toContain('Kính gửi Ban Kiểm tra');
    expect(rows[0]?.text).toContain('1. 533/3.2');
  });
});

test('J14: a notice withdrawn with open tasks, some of them reminded; its successor goes on with the old entries', async () => {
  const own = await openTestRegister('2021-10-28');
  const first = (await own.call('documents.take', { text: noticeText(), allowDoubts: true })).documentId;
  const all = (await own.call('tasks.list', { documentId: first, limit: 100 })).rows;
  const by = (path: string) => all.find((row) => row.path === path)?.id ?? '';
  const done = by('10.2');
  await own.call('progress.add', { taskId: done, on: '2021-10-10', text: 'Xong', done: true });
  await own.call('progress.add', { taskId: by('8'), on: '2021-10-12', text: 'Đã làm việc với Bộ', evidence: { number: '5-CV/UBQG' } });
  await own.call('reminders.add', { taskIds: [by('3.2'), by('7.1'), by('8')], on: '2021-10-20', how: 'Zalo' });
  const before = await own.call('figures', {});
  const { unended } = await own.call('documents.get', { id: first });
  const answer = await own.call('documents.withdraw', { id: first, on: '2021-10-28', reason: 'Ban hành lại' });
  expect(answer.reminded.map((unit) => unit.to)).toEqual(['Ban Kiểm tra', 'Ban Thanh niên công nhân và đô thị', 'Ban Thanh niên xung phong', 'Văn phòng Ủy ban Quốc gia về Thanh niên Việt Nam']);
  const after = await own.call('figures', {});
  expect(after).toMatchObject({ overdue: 0, total: before.doneInTime + before.doneLate, standing: 0 });
  expect(answer.ended).toBe(before.total - after.total + before.standing);
  expect(answer.ended).toBe(unended);
  expect((await own.call('documents.get', { id: first })).standing).toBe('withdrawn');
  await expect(own.call('documents.withdraw', { id: first, on: '2021-10-28', reason: 'x' })).rejects.toMatchObject({ code: 'already-withdrawn' });
  const { documentId: second } = await own.call('documents.take', { text: noticeText().replace('533', '602').replace('tháng 9/2021', 'tháng 9/2021 (ban hành lại)').replace('phục vụ việc chấm', 'phục vụ việc chấm điểm'), allowDoubts: true });
  const [later] = (await own.call('tasks.list', { documentId: second, search: 'Bộ Nội vụ' })).rows;
  await own.call('links.add', { taskId: later?.id ?? '', toTaskId: by('8'), kind: 'continues' });
  expect((await own.call('tasks.get', { id: later?.id ?? '' })).progress).toMatchObject([{ result: 'Đã làm việc với Bộ', place: '533/8', evidence: [{ documentNumber: '5-CV/UBQG' }] }]);
  expect(await own.call('store.check', {})).toEqual({ ok: true, problems: [] });
  await own.close();
});

describe('a line of the table', () => {
  test('owner, day and result are one step, taken back by one undo', async () => {
    const { id } = await desk.taskOf('9');
    const before = await desk.call('tasks.get', { id });
    const [unit] = (await desk.call('units.list', { kind: 'department', search: 'kiem tra' })).rows;
    const after = await desk.call('tasks.record', {
      taskId: id, leadId: unit?.id ?? '', dueOn: '2021-10-30', result: { on: '2021-10-27', done: true, evidence: '12-BC/BKT' }, was: { dueOn: null, leads: ['Các ban, đơn vị'] },
    });
    expect(after).toMatchObject({ state: 'doneInTime', doneOn: '2021-10-27', dueOn: '2021-10-30', progress: [{ result: 'Đã hoàn thành', from: 'Ban Kiểm tra', evidence: [{ documentNumber: '12-BC/BKT' }] }] });
    expect(after.assignments.filter((one) => one.role === 'lead').map((one) => one.unitName)).toEqual(['Ban Kiểm tra']);
    await desk.call('history.undo', {});
    expect(await desk.call('tasks.get', { id })).toEqual(before);
  });

  test('what somebody else changed meanwhile is not overwritten, and nothing of the line is', async () => {
    const { id } = await desk.taskOf('9');
    const [unit] = (await desk.call('units.list', { kind: 'department', search: 'kiem tra' })).rows;
    await expect(desk.call('tasks.record', { taskId: id, leadId: unit?.id ?? '', was: { leads: ['Ban Tổ chức'] } })).rejects.toMatchObject({ code: 'changed-meanwhile' });
    await expect(desk.call('tasks.record', { taskId: id, leadId: unit?.id ?? '', dueOn: '2021-10-30', was: { dueOn: '2021-10-01' } })).rejects.toMatchObject({ code: 'changed-meanwhile' });
    expect((await desk.taskOf('9')).leads).toEqual(['Các ban, đơn vị']);
    await expect(desk.call('tasks.record', { taskId: id, result: { on: '2021-10-27', text: ' ' } })).rejects.toMatchObject({ code: 'wrong-input' });
  });
});

test('a filter kept by name; the same name takes its place; taken away and undone', async () => {
  const { id } = await desk.call('filters.save', { name: 'Đến hạn trong tháng', query: 'status=open&dueTo=2021-10-31' });
  expect((await desk.call('filters.save', { name: 'đến hạn trong tháng', query: 'status=overdue' })).id).toBe(id);
  expect((await desk.call('filters.list', {})).rows).toEqual([{ id, name: 'đến hạn trong tháng', query: 'status=overdue' }]);
  await desk.call('filters.remove', { id });
  expect((await desk.call('filters.list', {})).total).toBe(0);
  await desk.call('history.undo', {});
  expect((await desk.call('filters.list', {})).total).toBe(1);
  await expect(desk.call('filters.remove', { id: desk.documentId })).rejects.toMatchObject({ code: 'not-found' });
});
