/** What comes of a visit: J8 without the window. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { planText } from '../../shared/text/vi/sample-papers.ts';
import { openTestRegister, type TestRegister } from '../support/register.ts';

let desk: TestRegister;
let visitId: string;

const clusters = ['Cụm Tây Bắc\tNgô Văn Cương\tBan Thanh niên nông thôn\tLai Châu, Sơn La, Yên Bái'].join('\n');

beforeAll(async () => {
  desk = await openTestRegister('2021-06-17');
  await desk.call('documents.take', { text: planText(), allowDoubts: true });
  await desk.call('clusters.paste', { text: clusters });
  const { rows } = await desk.call('visits.list', { year: 2021 });
  visitId = rows.find((row) => row.unitName === 'Tỉnh đoàn Lai Châu')?.id ?? '';
  await desk.call('visits.update', { id: visitId, set: { actualFrom: '2021-06-03', actualTo: '2021-06-04', stage: 'visited' } });
});

afterAll(async () => {
  expect(await desk.call('store.check', {})).toEqual({ ok: true, problems: [] });
  await desk.close();
});

describe('after the visit', () => {
  test('recommendations are ordinary tasks of the department in charge, the unit beside it', async () => {
    const steps = (await desk.call('store.info', {})).steps;
    const added = await desk.call('results.add', { visitId, what: 'recommendation', lines: ['Bổ sung quy chế', 'Thu đủ đoàn phí'], dueOn: '2021-09-30' });
    expect(added).toEqual({ added: 2, owner: 'Ban Thanh niên nông thôn' });
    expect((await desk.call('store.info', {})).steps).toBe(steps + 1);
    const { rows } = await desk.call('tasks.list', { search: 'thu du doan phi' });
    expect(rows).toMatchObject([{ leads: ['Ban Thanh niên nông thôn'], dueOn: '2021-09-30', status: 'openInTime' }]);
    const department = (await desk.call('units.list', { kind: 'department', search: 'nong thon' })).rows[0];
    expect((await desk.call('tasks.list', { unitId: department?.id ?? '', role: 'lead' })).total).toBe(2);
    const unit = (await desk.call('visits.get', { id: visitId })).unitId;
    expect((await desk.call('tasks.list', { unitId: unit ?? '', role: 'support' })).total).toBe(2);
  });

  test('findings with kind, weight and place; proposals with who answers', async () => {
    await desk.call('results.add', { visitId, what: 'finding', lines: ['Sổ sách thiếu', 'Chậm báo cáo'], weight: 'notable', place: 'Huyện đoàn Tam Đường', dueOn: '2021-10-15' });
    await desk.call('results.add', { visitId, what: 'proposal', lines: ['Hỗ trợ kinh phí nhà nhân ái'], dueOn: '2021-07-10' });
    const results = await desk.call('results.get', { visitId });
    expect(results.findings).toMatchObject([{ words: 'Sổ sách thiếu', kind: 'shortcoming', weight: 'notable', place: 'Huyện đoàn Tam Đường' }, { words: 'Chậm báo cáo' }]);
    expect(results.proposals).toMatchObject([{ answererName: 'Ban Thanh niên nông thôn', dueOn: '2021-07-10', answer: null }]);
    expect(results.recommendations).toHaveLength(2);
    expect(results.paper?.name).toBe('KQKT Lai Châu');
  });

  test('what is owed stands in one list, the nearest first, until it is settled', async () => {
    const kinds = async () => (await desk.call('followUps.list', {})).rows.map((row) => row.what);
    expect(await kinds()).toEqual(['proposal', 'recommendation', 'recommendation', 'recheck', 'recheck']);
    const { findings, proposals, recommendations } = await desk.call('results.get', { visitId });
    await desk.call('proposals.update', { id: proposals[0]?.id ?? '', set: { answer: 'Đồng ý', answeredOn: '2021-06-20' } });
    await desk.call('findings.update', { id: findings[0]?.id ?? '', set: { recheckResult: 'Đã khắc phục' } });
    await desk.call('progress.add', { taskId: recommendations[0]?.id ?? '', on: '2021-06-17', text: 'Xong', done: true });
    expect(await kinds()).toEqual(['recommendation', 'recheck']);
  });

  test('the paper gets its number when the registry gives it', async () => {
    await desk.call('results.setPaper', { visitId, number: '612', symbol: 'TB/TWĐTN-BKT', issuedOn: '2021-06-16' });
    expect((await desk.call('results.get', { visitId })).paper?.name).toBe('612-TB/TWĐTN-BKT');
    expect((await desk.call('items.list', { search: '612/1' })).total).toBe(1);
  });
});

test('a unit without a cluster has no owner, and that is told', async () => {
  const { rows } = await desk.call('visits.list', { year: 2021 });
  const other = rows.find((row) => row.clusterId === null);
  expect(await desk.call('results.add', { visitId: other?.id ?? '', what: 'recommendation', lines: ['Kiện toàn'] })).toEqual({ added: 1, owner: null });
  await expect(desk.call('results.add', { visitId: 'none', what: 'finding', lines: ['x'] })).rejects.toMatchObject({ code: 'not-found' });
  await expect(desk.call('results.add', { visitId: other?.id ?? '', what: 'proposal', lines: ['x'], unitId: 'none' })).rejects.toMatchObject({ code: 'not-found' });
});
