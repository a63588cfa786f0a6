/** The weekly briefings of clusters and their log. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { stepSentence } from '../../shared/text/vi/history.ts';
import { openTestRegister, type TestRegister } from '../support/register.ts';

let desk: TestRegister;
let clusterId: string;

beforeAll(async () => {
  desk = await openTestRegister('2021-10-05');
  await desk.call('clusters.paste', { text: 'Cụm Tây Bắc\tBùi Quang Huy\tBan Thanh niên nông thôn\tLai Châu, Yên Bái, Sơn La' });
  clusterId = (await desk.call('clusters.list', {})).clusters[0]?.id ?? '';
});

afterAll(async () => {
  expect(await desk.call('store.check', {})).toEqual({ ok: true, problems: [] });
  await desk.close();
});

const of = async (year: number) => (await desk.call('briefings.list', { year })).rows.find((row) => row.clusterId === clusterId);

test('a briefing is written under the cluster and its leader, newest first, year by year', async () => {
  expect(await of(2021)).toMatchObject({ held: [], units: 3 });
  expect(await desk.call('briefings.record', { clusterId, on: '2021-09-27', note: ' Chuẩn bị đợt 2 ' })).toMatchObject({ isNew: true });
  await desk.call('briefings.record', { clusterId, on: '2021-10-04', chair: 'Ngô Văn Cương' });
  await desk.call('briefings.record', { clusterId, on: '2020-12-28' });
  expect((await of(2021))?.held.map(({ onDay, chair, note }) => [onDay, chair, note])).toEqual([
    ['2021-10-04', 'Ngô Văn Cương', null], ['2021-09-27', 'Bùi Quang Huy', 'Chuẩn bị đợt 2'],
  ]);
  expect((await of(2020))?.held).toHaveLength(1);
  // The history names it as people do, without saying twice what it is.
  const [newest] = (await desk.call('history.list', { limit: 1 })).rows;
  expect(newest && stepSentence(newest)).toBe('Ghi Giao ban Cụm Tây Bắc 28/12/2020');
});

test('the same day again is the same briefing: the note is taken over, nothing is doubled', async () => {
  expect(await desk.call('briefings.record', { clusterId, on: '2021-10-04', note: 'Giao Ban Tổ chức rà soát' })).toMatchObject({ isNew: false });
  expect((await of(2021))?.held[0]).toMatchObject({ chair: 'Ngô Văn Cương', note: 'Giao Ban Tổ chức rà soát' });
  expect((await desk.call('meetings.series', {})).rows.filter((row) => row.name.includes('Tây Bắc'))).toHaveLength(1);
});

test('it stands on the calendar like any meeting; a cluster that is not there is refused', async () => {
  expect((await desk.call('calendar.list', { from: '2021-10-04', to: '2021-10-04', kinds: ['meeting'] })).rows).toMatchObject([{ title: 'Giao ban Cụm Tây Bắc', people: ['Ngô Văn Cương'] }]);
  await expect(desk.call('briefings.record', { clusterId: 'x', on: '2021-10-04' })).rejects.toMatchObject({ code: 'not-found' });
});
