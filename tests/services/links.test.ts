/** A notice that goes on with an earlier one: its tasks are proposed beside the earlier ones, and linked only where somebody says so. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { matchTasks } from '../../shared/domain/task-match.ts';
import { noticeText } from '../../shared/text/vi/sample-papers.ts';
import { closeProven, type NoticeDesk, openWithNotice } from '../support/notice.ts';

/** The next month's notice: other number and day, some tasks in other words, some new. */
const successor = () =>
  noticeText()
    .replace('533', '602')
    .replace('04 ngày 10 năm 2021', '04 ngày 11 năm 2021')
    .replaceAll('tháng 9/2021', 'tháng 10/2021')
    .replace('Ngày 30/9/2021', 'Ngày 29/10/2021')
    .replace('Ban Kiểm tra tham mưu phần mềm phục vụ việc chấm.', 'Ban Kiểm tra khẩn trương trình phần mềm phục vụ việc chấm Bộ tiêu chí trong năm.')
    .replace('Văn phòng bố trí đủ điều kiện hậu cần của cơ quan.', 'Văn phòng mua sắm trang thiết bị họp trực tuyến mới.');

describe('likeness', () => {
  const task = (id: string, words: string, ...leads: string[]) => ({ id, words, leads });
  const earlier = [
    task('a', 'Ban Kiểm tra tham mưu phần mềm phục vụ việc chấm điểm Bộ tiêu chí', 'Ban Kiểm tra'),
    task('b', 'Ban Tổ chức thống kê, báo cáo hằng tuần tình hình các nơi ra chỉ thị', 'Ban Tổ chức'),
    task('c', 'Văn phòng bố trí hậu cần', 'Văn phòng'),
  ];

  test.each([
    ['the same words', 'Ban Tổ chức thống kê, báo cáo hằng tuần tình hình các nơi ra chỉ thị', 'b'],
    ['other words about the same', 'Ban Kiểm tra sớm trình phần mềm chấm điểm Bộ tiêu chí', 'a'],
    ['accents and case do not count', 'BAN TO CHUC THONG KE BAO CAO TINH HINH RA CHI THI', 'b'],
    ['only common words', 'Ban Kiểm tra phục vụ đại hội', null],
    ['too few words to tell', 'Văn phòng hậu cần', null],
  ])('%s', (_case, words, found) => {
    expect(matchTasks([task('x', words)], earlier)[0]?.earlierId ?? null).toBe(found);
  });

  test('each task stands in one pair at most, the most alike pair first', () => {
    const [first, second] = [task('x', earlier[0]?.words ?? ''), task('y', 'Ban Kiểm tra tham mưu phần mềm phục vụ việc chấm')];
    const pairs = matchTasks([second, first], earlier);
    expect(pairs).toMatchObject([{ laterId: 'x', earlierId: 'a', likeness: 1 }]);
  });
});

describe('a successor', () => {
  let desk: NoticeDesk;
  let laterId: string;
  beforeAll(async () => {
    desk = await openWithNotice('2021-11-05');
    laterId = (await desk.call('documents.take', { text: successor(), allowDoubts: true })).documentId;
  });
  afterAll(() => closeProven(desk));

  const proposals = async () => (await desk.call('links.propose', { documentId: laterId })).rows;

  test('each of its tasks stands beside the open one it resembles; nothing is linked by that', async () => {
    const pairs = await proposals();
    expect(pairs.length).toBeGreaterThan(8);
    const software = pairs.find((pair) => pair.earlier.place === '533/3.2');
    expect(software).toMatchObject({ kind: 'replaces', later: { place: '602/3.2', leads: ['Ban Kiểm tra'] } });
    expect(pairs.every((pair) => pair.earlier.place.replace('533', '602') === pair.later.place)).toBe(true);
    expect(pairs.some((pair) => pair.later.words.includes('trang thiết bị họp'))).toBe(false);
    expect((await desk.call('tasks.get', { id: software?.later.id ?? '' })).links).toEqual([]);
  });

  test('accepted, the earlier task ends with its entries kept; said to be nothing, the pair is not asked about again; undo brings it back', async () => {
    const before = await proposals();
    const [first, second] = before;
    if (!first || !second) throw new Error('two pairs are needed');
    await desk.call('progress.add', { taskId: first.earlier.id, on: '2021-10-20', text: 'Đã có dự thảo' });
    await desk.call('links.add', { taskId: first.later.id, toTaskId: first.earlier.id, kind: first.kind });
    expect(await desk.call('tasks.get', { id: first.later.id })).toMatchObject({ progress: [{ result: 'Đã có dự thảo', place: first.earlier.place }] });
    expect((await desk.call('tasks.get', { id: first.earlier.id })).state).toBe('ended');
    await desk.call('links.add', { taskId: second.later.id, toTaskId: second.earlier.id, kind: 'unrelated' });
    expect(await desk.call('tasks.get', { id: second.later.id })).toMatchObject({ links: [], progress: [] });
    expect((await desk.call('tasks.get', { id: second.earlier.id })).endedOn).toBeNull();
    expect((await proposals()).length).toBe(before.length - 2);
    await desk.call('history.undo', {});
    expect((await proposals()).length).toBe(before.length - 1);
  });

  test('J14: of a paper that was withdrawn the tasks that ended with it are proposed to be continued', async () => {
    await desk.call('documents.withdraw', { id: desk.documentId, on: '2021-11-05', reason: 'Ban hành lại' });
    const pairs = await proposals();
    expect(pairs.length).toBeGreaterThan(6);
    expect(new Set(pairs.map((pair) => pair.kind))).toEqual(new Set(['continues']));
    await expect(desk.call('links.propose', { documentId: 'none' })).rejects.toMatchObject({ code: 'not-found' });
  });
});
