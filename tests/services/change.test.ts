/** Changing what is there: with what the person saw, by hand, by pasting, by moving on. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { planText } from '../../shared/text/vi/sample-papers.ts';
import { closeProven, type NoticeDesk, openWithNotice } from '../support/notice.ts';

let desk: NoticeDesk;

beforeAll(async () => {
  desk = await openWithNotice('2021-10-28');
  await desk.call('documents.take', { text: planText(), allowDoubts: true });
});

afterAll(() => closeProven(desk));

describe('an update carries what was seen', () => {
  test('what somebody else wrote meanwhile is not overwritten, and is told', async () => {
    const item = (await desk.call('items.list', { documentId: desk.documentId })).rows[0];
    if (!item) throw new Error('no item');
    await desk.call('items.update', { id: item.id, set: { shortTitle: 'Đề án' }, was: { shortTitle: null } });
    await expect(desk.call('items.update', { id: item.id, set: { shortTitle: 'Khác' }, was: { shortTitle: null } })).rejects.toMatchObject({
      code: 'changed-meanwhile',
      params: { field: 'shortTitle', by: 'Hoa', now: 'Đề án' },
    });
    expect((await desk.call('items.get', { id: item.id })).title).toBe('Đề án');
  });

  test('columns that are nobody’s to type are refused', async () => {
    const item = (await desk.call('items.list', { documentId: desk.documentId })).rows[0];
    await expect(desk.call('items.update', { id: item?.id ?? '', set: { originalText: 'x' } })).rejects.toMatchObject({ code: 'wrong-input' });
    await expect(desk.call('items.update', { id: 'none', set: { shortTitle: 'x' } })).rejects.toMatchObject({ code: 'not-found' });
  });
});

test('a unit that is not there, a word where a number belongs', async () => {
  const task = await desk.taskOf('2');
  await expect(desk.call('progress.add', { taskId: task.id, on: '2021-10-20', text: 'x', unitId: 'none' })).rejects.toMatchObject({ code: 'not-found' });
  await expect(desk.call('tasks.update', { id: task.id, set: { urgent: 'rất' } })).rejects.toMatchObject({ code: 'wrong-input' });
  await expect(desk.call('tasks.update', { id: task.id, set: { trackerId: 'none' } })).rejects.toMatchObject({ code: 'not-found' });
});

describe('progress', () => {
  test('done is judged on the real day, not on the day of typing', async () => {
    const task = await desk.taskOf('6.2');
    expect(task).toMatchObject({ status: 'overdue', overdueDays: 13, dueOn: '2021-10-15' });
    await desk.call('progress.add', { taskId: task.id, on: '2021-10-14', text: 'Xong', done: true, evidence: { number: '12-BC/BTC', on: '2021-10-14' } });
    expect(await desk.taskOf('6.2')).toMatchObject({ status: 'doneInTime', doneOn: '2021-10-14', overdueDays: 0 });
    await desk.call('history.undo', {});
    expect(await desk.taskOf('6.2')).toMatchObject({ status: 'overdue' });
    await desk.call('history.redo', {});
    const detail = await desk.call('tasks.get', { id: task.id });
    expect(detail.progress).toMatchObject([{ result: 'Xong', outcome: 'done', evidence: [{ documentNumber: '12-BC/BTC', documentOn: '2021-10-14' }] }]);
  });

  test('a line without word of completion is a last word, not a state', async () => {
    const task = await desk.taskOf('1.1');
    await desk.call('progress.add', { taskId: task.id, on: '2021-10-20', text: 'Đang lấy ý kiến' });
    expect(await desk.taskOf('1.1')).toMatchObject({ status: 'dueSoon', lastWord: { on: '2021-10-20', text: 'Đang lấy ý kiến' } });
  });
});

describe('tasks and items by hand', () => {
  test('a new item with a unit and a day stands in the list and in the search', async () => {
    const [unit] = (await desk.call('units.list', { kind: 'department' })).rows;
    const { id } = await desk.call('items.create', { documentId: desk.documentId, originalText: 'Chuẩn bị hội trường tầng 5', unitIds: [unit?.id ?? ''], dueOn: '2021-11-03' });
    const found = await desk.call('items.list', { search: 'hoi truong tang 5' });
    expect(found.rows).toMatchObject([{ id, dueOn: '2021-11-03', status: 'dueSoon', leads: [unit?.name] }]);
  });

  test('another day for a task, with what was seen of it', async () => {
    const task = await desk.taskOf('8');
    await expect(desk.call('tasks.update', { id: task.id, set: { dueOn: '2022-01-15' }, was: { dueOn: '2021-10-01' } })).rejects.toMatchObject({ code: 'changed-meanwhile' });
    const changed = await desk.call('tasks.update', { id: task.id, set: { dueOn: '2022-01-15' }, was: { dueOn: '2021-12-31' } });
    expect(changed).toMatchObject({ dueOn: '2022-01-15', state: 'openInTime' });
  });

  test('search by number and place comes first and exactly', async () => {
    const found = await desk.call('items.list', { search: '533/7' });
    expect(found.rows.map((row) => row.path)).toEqual(['7']);
  });

  test('of what the words are found in, that with tasks comes first, the newest paper first', async () => {
    const { rows } = await desk.call('items.list', { search: 'doan' });
    const places = rows.map((row) => [row.tasks === 0, row.documentIssuedOn] as const);
    expect(new Set(places.map(([, day]) => day)).size).toBe(2);
    expect(places.some(([none]) => none)).toBe(true);
    expect(places).toEqual(places.toSorted(([a, first], [b, second]) => Number(a) - Number(b) || (second ?? '').localeCompare(first ?? '')));
  });

  test('a place is found as people say it and as it is printed one below the other', async () => {
    for (const search of ['356/II/1.1', '356/II/1/1.1']) {
      expect((await desk.call('items.list', { search })).rows.map((row) => row.path)).toEqual(['II/1/1.1']);
    }
  });
});

describe('clusters', () => {
  const table = ['Tên cụm\tBí thư phụ trách\tBan thường trực\tĐơn vị', 'Cụm Tây Bắc\tNgô Văn Cương\tBan TNNT\tLai Châu, Sơn La; Yên Bái', 'Cụm Tây Nguyên\t\tBan Tuyên giáo\tGia Lai, Kon Tum, Xứ Không Có'].join('\n');

  test('a table pasted from Excel; what is not known is named', async () => {
    expect(await desk.call('clusters.paste', { text: table })).toEqual({ clusters: 2, units: 5, unknown: ['Xứ Không Có'] });
    const { clusters, without } = await desk.call('clusters.list', {});
    expect(clusters).toMatchObject([
      { name: 'Cụm Tây Bắc', leaderName: 'Ngô Văn Cương', departmentName: 'Ban Thanh niên nông thôn', units: [{ name: 'Tỉnh đoàn Lai Châu' }, { name: 'Tỉnh đoàn Sơn La' }, { name: 'Tỉnh đoàn Yên Bái' }] },
      { name: 'Cụm Tây Nguyên', leaderName: null, departmentName: 'Ban Tuyên giáo' },
    ]);
    expect(without.some((unit) => unit.name === 'Tỉnh đoàn Hà Nam')).toBe(true);
    const again = await desk.call('clusters.paste', { text: table });
    expect(again.clusters).toBe(2);
    expect((await desk.call('clusters.list', {})).clusters).toHaveLength(2);
  });
});

describe('units over time', () => {
  test('63 names in 2021, 34 from July 2025; old papers keep the old name', async () => {
    expect((await desk.call('units.list', { kind: 'provincialUnit', on: '2021-10-05' })).total).toBe(63);
    const later = await desk.call('units.list', { kind: 'provincialUnit', on: '2025-07-01' });
    expect(later.total).toBe(34);
    expect(later.rows.map((unit) => unit.name)).toContain('Thành đoàn Huế');
    const hue = await desk.call('units.list', { kind: 'provincialUnit', on: '2021-10-05', search: 'hue' });
    expect(hue.rows.map((unit) => unit.name)).toEqual(['Tỉnh đoàn Thừa Thiên Huế']);
  });
});

test('the version that the program tells is the package’s', async () => {
  const facts = (await import('../../package.json', { with: { type: 'json' } })).default;
  const { version } = await import('../../shared/version.ts');
  expect(version).toBe(facts.version);
});
