/** A task that every unit of a group owes: fanned out, marked from pasted names, and who is still missing. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { noticeText, planText } from '../../shared/text/vi/sample-papers.ts';
import { openTestRegister, type TestRegister } from '../support/register.ts';

async function deskWithTask(day: string): Promise<{ desk: TestRegister; taskId: string }> {
  const desk = await openTestRegister(day);
  await desk.call('documents.take', { text: noticeText(), allowDoubts: true });
  await desk.call('documents.take', { text: planText(), allowDoubts: true });
  const { rows } = await desk.call('tasks.list', { search: '533/6' });
  return { desk, taskId: rows[0]?.id ?? '' };
}

describe('in 2021', () => {
  let desk: TestRegister;
  let taskId: string;
  beforeAll(async () => {
    ({ desk, taskId } = await deskWithTask('2021-10-05'));
    const table = ['Cụm Tây Bắc\tNgô Văn Cương\tBan TNNT\tLai Châu, Sơn La; Yên Bái', 'Cụm Tây Nguyên\t\tBan Tuyên giáo\tGia Lai, Kon Tum, Đắk Nông'].join('\n');
    await desk.call('clusters.paste', { text: table });
  });
  afterAll(async () => {
    expect(await desk.call('store.check', {})).toEqual({ ok: true, problems: [] });
    await desk.close();
  });

  test('groups by words of papers, by cluster, by round; what is not known is refused and writes nothing', async () => {
    for (const group of ['xứ không có', 'các tỉnh, thành đoàn trong Vùng', '', '63', 'constructor']) {
      await expect(desk.any('checklist.fanOut', { taskId, group })).rejects.toMatchObject({ code: group === '' ? 'wrong-input' : 'unknown-group' });
    }
    await expect(desk.call('checklist.fanOut', { taskId: 'none', group: 'provinces' })).rejects.toMatchObject({ code: 'not-found' });
    await expect(desk.call('checklist.mark', { taskId, names: ['Hà Nam'], done: true, on: '2021-10-05' })).rejects.toMatchObject({ code: 'no-checklist' });
    const { rows } = await desk.call('checklist.groups', {});
    expect(rows.slice(0, 2)).toMatchObject([{ group: 'provinces', units: 63 }, { group: 'local', units: 68 }]);
    expect(rows.find((row) => row.name === 'Cụm Tây Bắc')).toMatchObject({ units: 3 });
    expect(rows.filter((row) => row.name.startsWith('Đợt kiểm tra 2021')).map((row) => row.units)).toEqual([11, 11, 8]);
  });

  test('fanned out by the paper’s words to as many units as there are that day; a second time adds nothing', async () => {
    const before = await desk.call('figures', {});
    expect(await desk.call('checklist.fanOut', { taskId, group: 'các tỉnh, thành đoàn, đoàn trực thuộc' })).toMatchObject({ units: 68, added: 68 });
    expect(await desk.call('checklist.fanOut', { taskId, group: 'tây nguyên' })).toMatchObject({ group: 'Cụm Tây Nguyên', units: 3, added: 0 });
    expect(await desk.call('figures', {})).toEqual(before);
  });

  test('accents, prefixes, abbreviations, old names and bullets are understood; misspelt names are asked', async () => {
    const names = ['1. Tỉnh đoàn Hà Nam;', 'thanh hoa', '- TPHCM', 'Thừa Thiên Huế (05/10)', 'BR-VT', 'Tp Đà Nẵng', 'ĐẮK NÔNG', 'Sơn La, Yên Bái', 'Bắc Cạn', 'Nghệ Ann', 'Quảng', 'Xứ Không Có', ''];
    const answer = await desk.call('checklist.mark', { taskId, names, done: true, on: '2021-10-04' });
    expect(answer.marked).toBe(10);
    expect(answer.matched.map((one) => one.unit)).toEqual([
      'Tỉnh đoàn Hà Nam', 'Tỉnh đoàn Thanh Hóa', 'Thành đoàn TP. Hồ Chí Minh', 'Thành đoàn Huế', 'Tỉnh đoàn Bà Rịa - Vũng Tàu',
      'Thành đoàn Đà Nẵng', 'Tỉnh đoàn Đắk Nông', 'Tỉnh đoàn Sơn La', 'Tỉnh đoàn Yên Bái', 'Tỉnh đoàn Bắc Kạn',
    ]);
    expect(answer.doubtful.map((one) => [one.name, one.candidates[0]?.name])).toEqual([
      ['Nghệ Ann', 'Tỉnh đoàn Nghệ An'], ['Quảng', 'Tỉnh đoàn Quảng Ninh'], ['Xứ Không Có', undefined],
    ]);
    const asked = answer.doubtful[0]?.candidates[0];
    expect(await desk.call('checklist.mark', { taskId, names: [], unitIds: [asked?.id ?? ''], done: true, on: '2021-10-05' })).toMatchObject({ marked: 1, doubtful: [] });
  });

  test('the board of units shows what each still owes', async () => {
    const { rows } = await desk.call('coverage.get', { from: 2021, to: 2021 });
    expect(rows.filter((row) => row.missing === 1)).toHaveLength(57);
    expect(rows.find((row) => row.name === 'Tỉnh đoàn Hà Nam')?.missing).toBe(0);
  });

  test('who is missing, by cluster with its department', async () => {
    const missing = await desk.call('checklist.missing', { taskId });
    expect(missing).toMatchObject({ total: 68, done: 11, missing: 57 });
    expect(missing.rows.slice(0, 2)).toMatchObject([
      { cluster: 'Cụm Tây Bắc', department: 'Ban Thanh niên nông thôn', total: 3, done: 2, units: [{ name: 'Tỉnh đoàn Lai Châu' }] },
      { cluster: 'Cụm Tây Nguyên', department: 'Ban Tuyên giáo', units: [{ name: 'Tỉnh đoàn Kon Tum' }, { name: 'Tỉnh đoàn Gia Lai' }] },
    ]);
    expect(missing.rows.at(-1)).toMatchObject({ clusterId: null, department: null });
    expect(missing.rows.flatMap((row) => row.units)).toHaveLength(57);
  });

  test('a list pasted again keeps the day; a mark taken back and undone', async () => {
    await desk.call('checklist.mark', { taskId, names: ['Hà Nam'], done: true, on: '2021-10-20' });
    const line = async () => (await desk.call('checklist.get', { taskId })).clusters.flatMap((one) => one.units).find((unit) => unit.name === 'Tỉnh đoàn Hà Nam');
    expect(await line()).toMatchObject({ done: true, doneOn: '2021-10-04' });
    await desk.call('checklist.mark', { taskId, names: ['Hà Nam'], done: false, on: '2021-10-20' });
    expect(await line()).toMatchObject({ done: false, doneOn: null });
    await desk.call('history.undo', {});
    expect(await line()).toMatchObject({ done: true, doneOn: '2021-10-04' });
  });
});

test('in 2026 a name from before the merger means the unit that it went into', async () => {
  const { desk, taskId } = await deskWithTask('2026-01-05');
  expect(await desk.call('checklist.fanOut', { taskId, group: 'provinces' })).toMatchObject({ units: 34 });
  const answer = await desk.call('checklist.mark', { taskId, names: ['Tỉnh đoàn Hà Nam', 'Nam Định', 'Yên Bái', 'Ninh Bình', 'Huế'], done: true, on: '2026-01-04' });
  expect(answer).toMatchObject({ marked: 3, doubtful: [] });
  expect(answer.matched.map((one) => one.unit)).toEqual(['Tỉnh đoàn Ninh Bình', 'Tỉnh đoàn Ninh Bình', 'Tỉnh đoàn Lào Cai', 'Tỉnh đoàn Ninh Bình', 'Thành đoàn Huế']);
  await desk.close();
});
