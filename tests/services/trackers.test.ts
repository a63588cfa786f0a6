/** Who of the office tracks what, and how all of it goes to a successor in one step. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { stepSentence } from '../../shared/text/vi/history.ts';
import { trackerWords } from '../../shared/text/vi/trackers.ts';
import { closeProven, type NoticeDesk, openWithNotice } from '../support/notice.ts';

let desk: NoticeDesk;

beforeAll(async () => {
  desk = await openWithNotice('2021-10-28');
});

afterAll(() => closeProven(desk));

const idsOf = (...paths: string[]) => Promise.all(paths.map(async (path) => (await desk.taskOf(path)).id));
const trackers = async () => (await desk.call('trackers.list', {})).rows;

test('a task is tracked by a person of the office, named as it is typed; the paper’s tracker tracks the others', async () => {
  const taskIds = await idsOf('3.1', '3.2');
  expect(await desk.call('tasks.track', { taskIds, name: 'Trần Thị Mai' })).toEqual({ tasks: 2, tracker: 'Trần Thị Mai' });
  expect(await desk.call('tasks.track', { taskIds: taskIds.slice(1), name: 'tran thi mai' })).toMatchObject({ tracker: 'Trần Thị Mai' });
  expect(await desk.call('documents.track', { id: desk.documentId, name: 'Hoa' })).toMatchObject({ tracker: 'Hoa' });
  expect([(await desk.taskOf('3.1')).tracker, (await desk.taskOf('8')).tracker]).toEqual(['Trần Thị Mai', 'Hoa']);
  await expect(desk.call('tasks.track', { taskIds, name: 'Trần Thị May' })).rejects.toMatchObject({ code: 'which-person' });
  await expect(desk.call('tasks.track', { taskIds: ['none'], name: 'Hoa' })).rejects.toMatchObject({ code: 'not-found' });
});

test('a person of the office is no leader: a reminder may go to someone of that name', async () => {
  expect(await desk.call('reminders.add', { taskIds: await idsOf('3.1'), on: '2021-10-28', how: 'phone', to: 'Trần Thị Mai' })).toMatchObject({ added: 1 });
  await expect(desk.call('reminders.add', { taskIds: await idsOf('3.1'), on: '2021-10-28', how: 'phone', to: 'Bùi Quang Huy' })).rejects.toMatchObject({ code: 'leaders-not-chased' });
});

test('the first page says to the person at the laptop what is theirs; each number opens its rows', async () => {
  const { mine, toRemind } = await desk.call('home.get', {});
  const [hoa] = await trackers();
  expect(mine).toMatchObject({ id: hoa?.id, name: 'Hoa', open: hoa?.open, overdue: 1, documents: 1 });
  const rows = async (filter: object) => (await desk.call('tasks.list', { ...filter, limit: 1 })).total;
  const trackerId = mine?.id ?? '';
  expect([mine?.open, mine?.overdue, mine?.dueSoon, mine?.toRemind, toRemind]).toEqual([
    await rows({ trackerId, status: 'open' }), await rows({ trackerId, status: 'overdue' }), await rows({ trackerId, status: 'dueSoon' }), await rows({ trackerId, toRemind: true }), await rows({ toRemind: true }),
  ]);
});

test('handed over: open work of hers goes, what is done keeps her name, one step, one undo', async () => {
  const [done = ''] = await idsOf('9');
  await desk.call('progress.add', { taskId: done, on: '2021-10-20', text: 'Xong', done: true });
  const before = await trackers();
  const hoa = before.find((one) => one.name === 'Hoa');
  const record = await desk.call('trackers.handOver', { fromId: hoa?.id ?? '', name: 'Lê Văn Nam', on: '2021-10-28' });
  expect(record).toMatchObject({ from: 'Hoa', to: 'Lê Văn Nam', documents: ['533-TB/TWĐTN-VP'] });
  expect(record.tasks.map((task) => task.place)).toContain('533/8');
  expect(record.tasks.map((task) => task.place)).not.toContain('533/9');
  expect(trackerWords.record(record).split('\n')).toHaveLength(record.tasks.length + 2);
  expect([(await desk.taskOf('8')).tracker, (await desk.taskOf('9')).tracker, (await desk.taskOf('3.1')).tracker]).toEqual(['Lê Văn Nam', 'Hoa', 'Trần Thị Mai']);
  const [step] = (await desk.call('history.list', {})).rows;
  expect(step && stepSentence(step)).toBe('Bàn giao việc theo dõi: văn bản');
  await desk.call('history.undo', {});
  expect(await trackers()).toEqual(before);
});

test('nothing to hand over, or to oneself, is said', async () => {
  const hoa = (await trackers()).find((one) => one.name === 'Hoa');
  await expect(desk.call('trackers.handOver', { fromId: hoa?.id ?? '', name: 'hoa', on: '2021-10-28' })).rejects.toMatchObject({ code: 'same-tracker' });
  const [leader] = (await desk.call('people.list', {})).rows;
  await expect(desk.call('trackers.handOver', { fromId: leader?.id ?? '', name: 'Hoa', on: '2021-10-28' })).rejects.toMatchObject({ code: 'nothing-to-hand-over' });
  await expect(desk.call('trackers.handOver', { fromId: 'none', name: 'Hoa', on: '2021-10-28' })).rejects.toMatchObject({ code: 'not-found' });
});
