/** Trips and the balance: J9 without the window. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { planText } from '../../shared/text/vi/sample-papers.ts';
import { openTestRegister, type TestRegister } from '../support/register.ts';

let desk: TestRegister;

beforeAll(async () => {
  desk = await openTestRegister('2021-07-01');
  await desk.call('documents.take', { text: planText(), allowDoubts: true });
});

afterAll(async () => {
  expect(await desk.call('store.check', {})).toEqual({ ok: true, problems: [] });
  await desk.close();
});

async function balanceOf(person: string) {
  const rows = await desk.call('fieldDays.balance', { year: 2021 });
  return rows.find((row) => row.person === person);
}

describe('the balance', () => {
  test('every leader stands in it, in order of precedence, with the quota of the plan', async () => {
    const rows = await desk.call('fieldDays.balance', { year: 2021 });
    expect(rows.map((row) => row.person).slice(0, 3)).toEqual(['Nguyễn Anh Tuấn', 'Bùi Quang Huy', 'Nguyễn Ngọc Lương']);
    expect(rows.every((row) => row.days === 0 && row.quota === 60 && row.gap === 60)).toBe(true);
  });

  test('one trip of two people counts for each; an overlapping day is told and counts once', async () => {
    const { rows: units } = await desk.call('units.list', { kind: 'provincialUnit', search: 'lai chau' });
    const added = await desk.call('fieldDays.add', {
      name: 'ngo van cuong', names: ['Bùi Quang Huy'], from: '2021-06-08', to: '2021-06-10',
      unitId: units[0]?.id ?? '', purposes: ['Giao ban Cụm', 'Khảo sát chuyên đề'],
    });
    expect(added).toMatchObject({ overlaps: [], added: [], purposes: ['clusterMeeting', 'survey'], units: [{ name: 'Tỉnh đoàn Lai Châu' }] });
    const second = await desk.call('fieldDays.add', { name: 'Bùi Quang Huy', from: '2021-06-10', to: '2021-06-11', place: 'Sơn La', purposes: [] });
    expect(second.overlaps).toMatchObject([{ person: 'Bùi Quang Huy', onDay: '2021-06-10' }]);
    expect(await balanceOf('Ngô Văn Cương')).toMatchObject({ days: 3, gap: 57, trips: 1, overlaps: 0 });
    expect(await balanceOf('Bùi Quang Huy')).toMatchObject({ days: 4, gap: 56, trips: 2, overlaps: 1 });
    const trips = await desk.call('fieldDays.list', { year: 2021, personId: second.people[0]?.id ?? '' });
    expect(trips.rows.map((trip) => trip.fromOn)).toEqual(['2021-06-08', '2021-06-10']);
  });

  test('what is being typed is checked before it is written', async () => {
    expect(await desk.call('fieldDays.check', { names: ['bui quang huy'], from: '2021-06-11', to: '2021-06-12' })).toHaveLength(1);
    expect(await desk.call('fieldDays.check', { names: ['bui quang huy'], from: '2021-06-12', to: '2021-06-12' })).toEqual([]);
  });

  test('a slip in a name is asked about, a new name is taken in without a quota', async () => {
    const trip = { from: '2021-05-04', to: '2021-05-04', purposes: [] };
    await expect(desk.call('fieldDays.add', { ...trip, name: 'Ngô Văn Cườn' })).rejects.toMatchObject({ code: 'which-person', params: { candidates: 'Ngô Văn Cương' } });
    const added = await desk.call('fieldDays.add', { ...trip, name: 'Trần Thị Mai' });
    expect(added.added).toEqual(['Trần Thị Mai']);
    expect(await balanceOf('Trần Thị Mai')).toMatchObject({ days: 1, quota: 0, gap: 0, perMonth: null });
  });

  test('days ahead are counted and told apart; a removed trip counts no more', async () => {
    const added = await desk.call('fieldDays.add', { name: 'Nguyễn Minh Triết', from: '2021-06-30', to: '2021-07-02', purposes: [] });
    expect(await balanceOf('Nguyễn Minh Triết')).toMatchObject({ days: 3, ahead: 1 });
    await desk.call('fieldDays.remove', { id: added.id });
    expect(await balanceOf('Nguyễn Minh Triết')).toMatchObject({ days: 0, ahead: 0, trips: 0 });
  });

  test('the rules are settings', async () => {
    await desk.call('fieldDays.setRules', { travelDay: 'none', quota: 30 });
    expect(await desk.call('fieldDays.rules', {})).toEqual({ halfDay: 'whole', travelDay: 'none', quota: 30 });
    expect(await balanceOf('Ngô Văn Cương')).toMatchObject({ days: 1 });
    const [next] = await desk.call('fieldDays.balance', { year: 2022 });
    expect(next).toMatchObject({ quota: 30, gap: 30 });
    await desk.call('history.undo', {});
    expect(await balanceOf('Ngô Văn Cương')).toMatchObject({ days: 3 });
  });

  test('nobody named, days in the wrong order, somebody who is not there', async () => {
    const trip = { from: '2021-05-04', to: '2021-05-04', purposes: [] };
    await expect(desk.call('fieldDays.add', trip)).rejects.toMatchObject({ code: 'nobody-named' });
    await expect(desk.call('fieldDays.add', { ...trip, name: 'Bùi Quang Huy', to: '2021-05-03' })).rejects.toMatchObject({ code: 'days-reversed' });
    await expect(desk.call('fieldDays.add', { ...trip, personId: 'none' })).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('times without a quota', () => {
  test('half a year of studies takes half the quota, and the pace follows; taken out it is owed again', async () => {
    const person = await balanceOf('Nguyễn Tường Lâm');
    const personId = person?.personId ?? '';
    const { id, quota } = await desk.call('fieldDays.exempt', { personId, from: '2021-01-01', to: '2021-07-01', reason: 'Học tập trung' });
    expect(quota).toBe(30);
    expect(await balanceOf('Nguyễn Tường Lâm')).toMatchObject({ quota: 30, gap: 30, exemptions: [{ id, fromOn: '2021-01-01', toOn: '2021-07-01', reason: 'Học tập trung' }] });
    expect((await desk.call('fieldDays.balance', { year: 2022 })).find((row) => row.personId === personId)).toMatchObject({ quota: 60, exemptions: [] });
    await desk.call('fieldDays.unexempt', { id });
    expect(await balanceOf('Nguyễn Tường Lâm')).toMatchObject({ quota: 60, exemptions: [] });
  });

  test('days in the wrong order and nobody', async () => {
    const personId = (await balanceOf('Nguyễn Tường Lâm'))?.personId ?? '';
    await expect(desk.call('fieldDays.exempt', { personId, from: '2021-05-02', to: '2021-05-01', reason: 'x' })).rejects.toMatchObject({ code: 'days-reversed' });
    await expect(desk.call('fieldDays.exempt', { personId: 'x', from: '2021-05-01', to: '2021-05-01', reason: 'x' })).rejects.toMatchObject({ code: 'not-found' });
    await expect(desk.call('fieldDays.unexempt', { id: 'x' })).rejects.toMatchObject({ code: 'not-found' });
  });
});
