/** Meetings: open tasks are carried to the next one of their series, and undated ones get their review day from it. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inFigure } from '../../shared/domain/meeting-picture.ts';
import { closeProven, type NoticeDesk, openWithNotice } from '../support/notice.ts';

let desk: NoticeDesk;
let seriesId: string;
let nextId: string;

beforeAll(async () => {
  desk = await openWithNotice('2021-10-28');
});

afterAll(() => closeProven(desk));

test('a series found by its name in the title of the notice; the same name is the same series', async () => {
  expect((await desk.taskOf('3.2')).reviewOn).toBeNull();
  seriesId = (await desk.call('meetings.addSeries', { name: 'Giao ban khối phong trào' })).id;
  expect((await desk.call('meetings.addSeries', { name: 'giao ban  khối phong trào' })).id).toBe(seriesId);
  const { rows } = await desk.call('meetings.series', {});
  expect(rows).toMatchObject([{ id: seriesId, documents: 1, next: null, last: null }]);
  expect(rows[0]?.openTasks).toBeGreaterThan(5);
});

test('an undated task gets its review day from the next meeting, and moves with it', async () => {
  await desk.call('meetings.create', { seriesId, heldOn: '2021-09-30', noticeId: desk.documentId });
  nextId = (await desk.call('meetings.create', { seriesId, plannedOn: '2021-10-29' })).id;
  expect(await desk.taskOf('3.2')).toMatchObject({ status: 'undated', reviewOn: '2021-10-29' });
  const task = await desk.call('tasks.get', { id: (await desk.taskOf('3.2')).id });
  expect(task).toMatchObject({ reviewOn: '2021-10-29', reviewMeetingId: nextId });
  await desk.call('meetings.update', { id: nextId, set: { plannedOn: '2021-11-01' }, was: { plannedOn: '2021-10-29' } });
  expect((await desk.taskOf('3.2')).reviewOn).toBe('2021-11-01');
  expect((await desk.taskOf('8')).reviewOn).toBeNull();
  await desk.call('tasks.update', { id: task.id, set: { reviewOn: '2021-11-15' } });
  expect(await desk.call('tasks.get', { id: task.id })).toMatchObject({ reviewOn: '2021-11-15', reviewMeetingId: null });
});

test('the meeting shows what happened since the one before, with advice and remark', async () => {
  const done = await desk.taskOf('6.2');
  await desk.call('progress.add', { taskId: done.id, on: '2021-10-14', text: 'Xong', done: true });
  const moved = await desk.taskOf('8');
  await desk.call('extensions.add', { taskId: moved.id, on: '2021-10-20', toOn: '2022-01-31', reason: 'Chờ Bộ', agreedBy: 'Bí thư thường trực' });
  await desk.call('meetings.remark', { meetingId: nextId, taskId: moved.id, advice: 'Đề nghị cho gia hạn' });
  await desk.call('meetings.remark', { meetingId: nextId, taskId: moved.id, remark: 'Đồng ý' });
  const meeting = await desk.call('meetings.get', { id: nextId });
  expect(meeting).toMatchObject({ on: '2021-11-01', previous: { on: '2021-09-30' }, following: null });
  expect(meeting.tasks.find((task) => task.id === moved.id)).toMatchObject({ advice: 'Đề nghị cho gia hạn', remark: 'Đồng ý', since: ['extended'] });
  expect(meeting.tasks.find((task) => task.id === done.id)).toMatchObject({ since: ['done', 'reported'] });
  expect(meeting.picture).toMatchObject({ done: 1, extended: 1, reported: 1 });
  expect(meeting.picture.carried).toBe(meeting.tasks.length - 1);
  for (const [figure, count] of Object.entries(meeting.picture)) expect(meeting.tasks.filter(inFigure[figure as keyof typeof inFigure]), figure).toHaveLength(count);
});

test('held, its open tasks go on to the next one', async () => {
  expect(await desk.call('meetings.hold', { id: nextId, on: '2021-11-01' })).toMatchObject({ heldOn: '2021-11-01' });
  expect((await desk.taskOf('3.1')).reviewOn).toBeNull();
  const later = (await desk.call('meetings.create', { seriesId, plannedOn: '2021-11-30' })).id;
  expect((await desk.taskOf('3.1')).reviewOn).toBe('2021-11-30');
  expect(await desk.call('meetings.get', { id: later })).toMatchObject({ previous: { id: nextId, on: '2021-11-01' } });
  expect((await desk.call('meetings.list', { seriesId })).rows.map((row) => row.on)).toEqual(['2021-11-30', '2021-11-01', '2021-09-30']);
});

test('what is not there is refused', async () => {
  await expect(desk.call('meetings.create', { seriesId: 'none', plannedOn: '2021-11-30' })).rejects.toMatchObject({ code: 'not-found' });
  await expect(desk.call('meetings.create', { seriesId })).rejects.toMatchObject({ code: 'meeting-without-day' });
  await expect(desk.call('meetings.get', { id: 'none' })).rejects.toMatchObject({ code: 'not-found' });
  await expect(desk.call('meetings.remark', { meetingId: nextId, taskId: 'none', advice: 'x' })).rejects.toMatchObject({ code: 'not-found' });
});

test('a paper is put with a meeting, or with its own day in a series; undone and taken off it is carried as before', async () => {
  const other = (await desk.call('meetings.addSeries', { name: 'Giao ban Ban Bí thư' })).id;
  const papers = async (id: string) => (await desk.call('meetings.series', {})).rows.find((row) => row.id === id)?.documents;
  expect([await papers(seriesId), await papers(other)]).toEqual([1, 0]);
  const { meetingId } = await desk.call('documents.assign', { id: desk.documentId, seriesId: other });
  expect((await desk.call('meetings.list', { seriesId: other })).rows).toMatchObject([{ id: meetingId, heldOn: '2021-09-30' }]);
  expect([await papers(seriesId), await papers(other)]).toEqual([0, 1]);
  expect(await desk.call('documents.assign', { id: desk.documentId, seriesId: other })).toEqual({ meetingId });
  await desk.call('history.undo', {});
  expect(await desk.call('documents.get', { id: desk.documentId })).toMatchObject({ meetingId: null });
  expect([await papers(seriesId), await papers(other)]).toEqual([1, 0]);
  await expect(desk.call('documents.assign', { id: desk.documentId, meetingId: 'none' })).rejects.toMatchObject({ code: 'not-found' });
});

test('the first page says what happened since the newest meeting, and each number opens its rows', async () => {
  const { since } = await desk.call('home.get', {});
  expect(since).toMatchObject({ seriesName: 'Giao ban khối phong trào' });
  const day = since?.on ?? '';
  const rows = async (filter: object) => (await desk.call('tasks.list', { ...filter, limit: 1 })).total;
  expect([since?.done, since?.new, since?.overdue, since?.extended]).toEqual([
    await rows({ status: 'done', doneAfter: day }), await rows({ status: ['open', 'done'], issuedAfter: day }), await rows({ status: 'overdue', dueFrom: day }), await rows({ status: ['open', 'done'], extendedAfter: day }),
  ]);
  await desk.call('extensions.add', { taskId: (await desk.taskOf('2')).id, on: '2021-11-02', toOn: '2022-01-31', reason: 'Chờ', agreedBy: 'Bí thư' });
  expect((await desk.call('home.get', {})).since?.extended).toBe((since?.extended ?? 0) + 1);
});

test('the briefing of a cluster is no meeting of the office: what happened is counted from the one before', async () => {
  const before = (await desk.call('home.get', {})).since;
  await desk.call('clusters.paste', { text: 'Cụm Tây Bắc\tBùi Quang Huy\tBan Thanh niên nông thôn\tLai Châu, Yên Bái' });
  const [cluster] = (await desk.call('clusters.list', {})).clusters;
  await desk.call('briefings.record', { clusterId: cluster?.id ?? '', on: '2021-10-27' });
  expect((await desk.call('home.get', {})).since).toEqual(before);
  const listed = async (query: { office?: boolean }) => (await desk.call('meetings.list', query)).rows.some((row) => row.seriesName === 'Giao ban Cụm Tây Bắc');
  expect([await listed({}), await listed({ office: true })]).toEqual([true, false]);
  // Once a paper came of it, it is one to choose from.
  const [meeting] = (await desk.call('meetings.list', {})).rows.filter((row) => row.seriesName === 'Giao ban Cụm Tây Bắc');
  await desk.call('meetings.update', { id: meeting?.id ?? '', set: { noticeId: desk.documentId } });
  expect(await listed({ office: true })).toBe(true);
  await desk.call('history.undo', {});
});

test('who only sees to it that others do a task is named as such where nobody leads', async () => {
  const overseen = (await desk.call('tasks.list', { search: '533/6' })).rows.find((row) => row.leads.length === 0);
  expect(overseen?.overseers).toEqual(['Các ban, đơn vị']);
  const led = (await desk.call('tasks.list', { search: '533/4' })).rows[0];
  expect([led?.leads.length, led?.overseers]).toEqual([1, []]);
});
