/** What the office notes of tasks beside their progress: not for circulation, confirmation, tags, reminders by rule, silence. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { completionDay, type CompletionReport } from '../../shared/domain/task-state.ts';
import { settingValue } from '../../shared/model/settings.ts';
import { closeProven, type NoticeDesk, openWithNotice } from '../support/notice.ts';

let desk: NoticeDesk;

beforeAll(async () => {
  desk = await openWithNotice('2021-10-28');
});

afterAll(() => closeProven(desk));

const paths = async (filter: object) => (await desk.call('tasks.list', { ...filter, limit: 200 })).rows.map((row) => row.path);

describe('not for circulation', () => {
  const papers = async (report: string) => (await desk.call('reports.preview', { report, params: { documentId: desk.documentId } })).papers;
  const letters = async () => (await papers('phieu-nhac-viec')).map((paper) => paper.recipient?.name);
  const sheet = async () => JSON.stringify(await papers('bieu-tong-hop'));

  test('a task so marked is marked in list and detail, and stays out of the message, the letter and the sheet for others', async () => {
    const task = await desk.taskOf('3.2');
    const other = await desk.taskOf('7.1');
    const words = 'phần mềm phục vụ việc chấm';
    for (const { id } of [task, other]) await desk.call('tasks.update', { id, set: { dueOn: '2021-10-10' } });
    expect(await letters()).toContain('Ban Kiểm tra');
    expect(await sheet()).toContain(words);
    await desk.call('tasks.update', { id: task.id, set: { restricted: 1 }, was: { restricted: null } });
    expect(await desk.taskOf('3.2')).toMatchObject({ restricted: true });
    expect(await desk.call('tasks.get', { id: task.id })).toMatchObject({ restricted: true, ownRestricted: true });
    expect(await paths({ restricted: true })).toEqual(['3.2']);
    expect((await letters()).toSorted()).toEqual(other.leads.toSorted());
    expect(await sheet()).not.toContain(words);
    const { rows, withheld } = await desk.call('reminders.message', { taskIds: [task.id, other.id] });
    expect([rows.map((row) => row.to), withheld]).toEqual([other.leads, 1]);
    for (let step = 0; step < 3; step += 1) await desk.call('history.undo', {});
    expect(await desk.taskOf('3.2')).toMatchObject({ restricted: false, dueOn: null });
  });

  test('a paper so marked marks its items and tasks', async () => {
    expect(await desk.call('documents.restrict', { id: desk.documentId, restricted: true })).toMatchObject({ restricted: true });
    expect((await desk.call('items.list', {})).rows.every((row) => row.restricted)).toBe(true);
    expect(await desk.call('tasks.get', { id: (await desk.taskOf('8')).id })).toMatchObject({ restricted: true, ownRestricted: false });
    await desk.call('history.undo', {});
    expect((await desk.call('documents.list', {})).rows).toMatchObject([{ restricted: false }]);
  });
});

describe('claimed, confirmed, sent back', () => {
  test.each<[string, boolean, [string, CompletionReport['outcome'], string | null][], string | null]>([
    ['nothing reported', true, [], null],
    ['done, nobody asks', false, [['2021-10-10', 'done', null]], '2021-10-10'],
    ['done before the office asked', true, [['2021-10-10', 'done', null]], '2021-10-10'],
    ['claimed', true, [['2021-10-10', 'done', 'claimed']], null],
    ['claimed, and nobody asks any more', false, [['2021-10-10', 'done', 'claimed']], '2021-10-10'],
    ['confirmed counts from the day it was done', true, [['2021-10-10', 'done', 'confirmed']], '2021-10-10'],
    ['sent back', false, [['2021-10-10', 'done', 'sentBack']], null],
    ['sent back, done again', true, [['2021-10-10', 'done', 'sentBack'], ['2021-10-20', 'done', 'confirmed']], '2021-10-20'],
    ['confirmed, then reopened', true, [['2021-10-10', 'done', 'confirmed'], ['2021-10-12', 'reopened', null]], null],
    ['reopened, then claimed', true, [['2021-10-10', 'done', 'confirmed'], ['2021-10-12', 'reopened', null], ['2021-10-13', 'done', 'claimed']], null],
    ['reported twice', false, [['2021-10-10', 'done', null], ['2021-10-12', 'done', null]], '2021-10-10'],
  ])('%s', (_case, confirming, reports, day) => {
    expect(completionDay(reports.map(([onDay, outcome, confirmation]) => ({ onDay, outcome, confirmation })), confirming)).toBe(day);
  });

  test('off at first; on, a completion counts once it is confirmed, on its real day; sent back it says why', async () => {
    const first = (await desk.taskOf('3.1')).id;
    const { task } = await desk.call('progress.add', { taskId: first, on: '2021-10-20', text: 'Đã xong', done: true });
    expect(task).toMatchObject({ state: 'doneInTime', progress: [{ confirmation: null }] });
    await desk.call('settings.set', { name: 'progress.confirmation', value: '1' });
    const { id } = await desk.taskOf('3.2');
    const claimed = await desk.call('progress.add', { taskId: id, on: '2021-10-21', text: 'Đã trình', done: true });
    expect(claimed.task).toMatchObject({ state: 'undated', doneOn: null, confirmation: 'claimed' });
    expect(await paths({ confirmation: 'claimed' })).toEqual(['3.2']);
    const returned = await desk.call('progress.sendBack', { taskId: id, on: '2021-10-22', reason: 'Chưa có tờ trình' });
    expect(returned).toMatchObject({ state: 'undated', confirmation: 'sentBack', progress: [{ confirmation: 'sentBack', confirmedOn: '2021-10-22', confirmationReason: 'Chưa có tờ trình' }] });
    expect(await paths({ confirmation: 'sentBack' })).toEqual(['3.2']);
    await desk.call('progress.add', { taskId: id, on: '2021-10-25', text: 'Đã trình lại', done: true });
    expect(await desk.call('progress.confirm', { taskIds: [id], on: '2021-10-28' })).toEqual({ confirmed: 1 });
    expect(await desk.call('tasks.get', { id })).toMatchObject({ state: 'doneInTime', doneOn: '2021-10-25', confirmation: null, progress: [{ confirmation: 'confirmed', confirmedOn: '2021-10-28' }, {}] });
    await expect(desk.call('progress.confirm', { taskIds: [id], on: '2021-10-28' })).rejects.toMatchObject({ code: 'nothing-claimed' });
    await expect(desk.call('progress.sendBack', { taskId: id, on: '2021-10-28', reason: 'x' })).rejects.toMatchObject({ code: 'nothing-claimed' });
  });

  test('turned off, what was claimed counts; turned on again it does not', async () => {
    const { id } = await desk.taskOf('5.2');
    await desk.call('progress.add', { taskId: id, on: '2021-10-21', text: 'Đã xong', done: true });
    const state = async () => (await desk.call('tasks.get', { id })).state;
    const open = await state();
    await desk.call('settings.set', { name: 'progress.confirmation', value: '0' });
    expect([open, await state()]).toEqual(['undated', 'doneInTime']);
    await desk.call('history.undo', {});
    expect(await state()).toBe('undated');
    await desk.call('settings.set', { name: 'progress.confirmation', value: '0' });
  });
});

describe('tags', () => {
  test('put on several tasks at once, the same words once; found, filtered by, taken off', async () => {
    const taskIds = [(await desk.taskOf('6.2')).id, (await desk.taskOf('8')).id];
    await desk.call('tags.set', { taskIds, add: ['Chuyển đổi số', 'Đại hội'] });
    await desk.call('tags.set', { taskIds: taskIds.slice(0, 1), add: ['chuyen  doi so'] });
    expect((await desk.call('tags.list', {})).rows).toEqual([{ label: 'Chuyển đổi số', tasks: 2 }, { label: 'Đại hội', tasks: 2 }]);
    expect(await desk.taskOf('8')).toMatchObject({ tags: ['Chuyển đổi số', 'Đại hội'] });
    expect((await desk.call('items.list', { search: 'chuyen doi so' })).rows.map((row) => row.path)).toEqual(expect.arrayContaining(['6', '8']));
    await desk.call('tags.set', { taskIds: taskIds.slice(0, 1), remove: ['đại hội'] });
    expect(await paths({ tag: 'Đại hội' })).toEqual(['8']);
    await desk.call('history.undo', {});
    expect(await paths({ tag: 'Đại hội' })).toEqual(['6.2', '8']);
    await expect(desk.call('tags.set', { taskIds: ['none'], add: ['x'] })).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('reminders by rule', () => {
  test('a task comes up on the days the office set, goes when it was reminded or heard of, and comes up again on the next', async () => {
    const { id } = await desk.taskOf('7.1');
    const due = (dueOn: string) => desk.call('tasks.update', { id, set: { dueOn } });
    const up = async () => (await paths({ toRemind: true })).includes('7.1');
    await due('2021-11-05');
    expect(await up()).toBe(false);
    await due('2021-11-04');
    expect(await up()).toBe(true);
    await desk.call('reminders.add', { taskIds: [id], on: '2021-10-28', how: 'phone' });
    expect(await up()).toBe(false);
    await desk.call('history.undo', {});
    await desk.call('settings.set', { name: 'reminders.before', value: '3' });
    expect(await up()).toBe(false);
    await due('2021-10-27');
    expect(await up()).toBe(true);
    await desk.call('progress.add', { taskId: id, on: '2021-10-28', text: 'Đang làm' });
    expect(await up()).toBe(false);
    await due('2021-10-21');
    expect(await up()).toBe(false);
    await desk.call('settings.set', { name: 'reminders.after', value: '' });
    await desk.call('settings.set', { name: 'reminders.before', value: '' });
    expect(await paths({ toRemind: true })).toEqual([]);
  });

  test('one that stands with a leader alone never comes up; one not heard of for long is listed', async () => {
    await desk.call('settings.set', { name: 'reminders.after', value: '1' });
    const { id } = await desk.taskOf('9');
    for (const path of ['7.2', '7.3']) await desk.call('tasks.update', { id: (await desk.taskOf(path)).id, set: { dueOn: '2021-10-20' } });
    expect(await paths({ toRemind: true })).toEqual(['6.2', '7.2']);
    expect(await paths({ quiet: true, status: 'open' })).toEqual([]);
    await desk.call('settings.set', { name: 'progress.quietDays', value: '20' });
    const quiet = await paths({ quiet: true, status: 'open' });
    expect(quiet).toContain('9');
    await desk.call('progress.add', { taskId: id, on: '2021-10-27', text: 'Đang làm' });
    expect(await paths({ quiet: true, status: 'open' })).toEqual(quiet.filter((path) => path !== '9'));
  });

  test('settings take what they can be, and nothing else', async () => {
    expect([settingValue('reminders.before', ' 3; 7 ,3'), settingValue('reminders.before', ''), settingValue('reminders.before', 'ba'), settingValue('progress.quietDays', '0'), settingValue('progress.confirmation', 'có')]).toEqual(['7,3', '', null, null, null]);
    await expect(desk.call('settings.set', { name: 'progress.quietDays', value: '1,5' })).rejects.toMatchObject({ code: 'setting-value' });
    expect((await desk.call('settings.list', {})).rows.find((row) => row.name === 'files.megabytes')).toEqual({ name: 'files.megabytes', value: '1024', isDefault: true });
  });
});

describe('what is offered while a result is typed', () => {
  test('the owner’s own words and symbols first, the usual symbols of its code after them', async () => {
    const { id } = await desk.taskOf('3.1');
    await desk.call('progress.add', { taskId: (await desk.taskOf('11.1')).id, on: '2021-10-26', text: 'Đã bố trí phòng họp' });
    const [unit] = (await desk.call('units.list', { kind: 'department', search: 'kiem tra' })).rows;
    await desk.call('progress.add', { taskId: id, on: '2021-10-20', text: 'Đã tổng hợp điểm', unitId: unit?.id ?? '', evidence: { number: '88-HD/BKT' } });
    const { phrases, symbols } = await desk.call('tasks.typing', { taskId: (await desk.taskOf('3.2')).id });
    expect(phrases[0]).toBe('Đã tổng hợp điểm');
    expect(phrases).toContain('Đã bố trí phòng họp');
    expect(symbols).toEqual(['HD/BKT', 'BC/BKT', 'TTr/BKT', 'CV/BKT']);
  });
});

describe('the one box', () => {
  test('finds tasks by what was reported on them and by the papers that prove it, without accents', async () => {
    const { id } = await desk.taskOf('10.2');
    await desk.call('progress.add', { taskId: id, on: '2021-10-27', text: 'Đã quán triệt tại hội nghị cán bộ', evidence: { number: '771-CV/VP' } });
    const found = async (search: string) => (await desk.call('tasks.list', { search })).rows.map((row) => row.id);
    expect(await found('quan triet tai hoi nghi')).toContain(id);
    expect(await found('771-CV/VP')).toContain(id);
    await desk.call('history.undo', {});
    expect(await found('771-CV/VP')).not.toContain(id);
  });

  test('finds units and papers beside them, the exact name first', async () => {
    expect((await desk.call('search.beside', { words: 'bkt' })).units.map((unit) => unit.name)).toEqual(['Ban Kiểm tra']);
    expect(await desk.call('search.beside', { words: '533' })).toMatchObject({ documents: [{ id: desk.documentId, name: '533-TB/TWĐTN-VP' }] });
    expect(await desk.call('search.beside', { words: 'x' })).toEqual({ units: [], documents: [] });
  });
});
