/** The leaders' week taken in by pasting: its clashes and its field days. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseAppointments } from '../../shared/domain/appointments.ts';
import { planText } from '../../shared/text/vi/sample-papers.ts';
import { openTestRegister, type TestRegister } from '../support/register.ts';

let desk: TestRegister;

beforeAll(async () => {
  desk = await openTestRegister('2021-05-31');
  await desk.call('documents.take', { text: planText(), allowDoubts: true });
});

afterAll(async () => {
  expect(await desk.call('store.check', {})).toEqual({ ok: true, problems: [] });
  await desk.close();
});

const week = [
  'Thứ Hai, 31/5',
  '8h00\tGiao ban Ban Bí thư\tđ/c Nguyễn Anh Tuấn\tTầng 2\tBan Bí thư',
  '14h30\tLàm việc với Tỉnh đoàn Hòa Bình\tđ/c Bùi Quang Huy, Ngô Văn Cương\tHòa Bình\t',
  'Thứ Năm, 03/6/2021',
  '9h\tHọp với Bộ Nội vụ\tđ/c Ngô Văn Cương\tHà Nội\t',
  '\tTiếp khách\tđ/c Trần Ai Đó\t\t',
].join('\n');

test('a table with headings and the day in its first column; times in several writings', () => {
  const text = 'Ngày\tThời gian\tNội dung\tChủ trì\tĐịa điểm\n04/10/2021\t8 giờ 30\tHọp A\tAnh B\tPhòng 1\n\t14:00\tHọp C\t\t\n05/10\t7g15\tHọp D\tChị E\t';
  expect(parseAppointments(text, 2021)).toMatchObject([
    { onDay: '2021-10-04', fromTime: '08:30', matter: 'Họp A', leader: 'Anh B', place: 'Phòng 1' },
    { onDay: '2021-10-04', fromTime: '14:00', matter: 'Họp C', leader: null },
    { onDay: '2021-10-05', fromTime: '07:15', matter: 'Họp D', leader: 'Chị E' },
  ]);
});

test('a day in the first cell without headings pushes the others on', () => {
  expect(parseAppointments('04/10\t8h\tHọp A\tAnh B\n\t9h\tlỡ', 2021)[0]).toMatchObject({ onDay: '2021-10-04', fromTime: '08:00', matter: 'Họp A', leader: 'Anh B' });
});

test('pasted once and again; each leader of a line has a line of his own', async () => {
  expect(await desk.call('appointments.paste', { text: week, year: 2021 })).toEqual({ added: 5, unknown: ['đ/c Trần Ai Đó'] });
  const operations = (await desk.call('store.info', {})).operations;
  await desk.call('appointments.paste', { text: week, year: 2021 });
  expect((await desk.call('store.info', {})).operations).toBe(operations);
  const { rows } = await desk.call('appointments.list', { from: '2021-05-31', to: '2021-06-06' });
  expect(rows.map((row) => [row.onDay, row.fromTime, row.leaderName])).toEqual([
    ['2021-05-31', '08:00', 'Nguyễn Anh Tuấn'], ['2021-05-31', '14:30', 'Bùi Quang Huy'], ['2021-05-31', '14:30', 'Ngô Văn Cương'],
    ['2021-06-03', '09:00', 'Ngô Văn Cương'], ['2021-06-03', null, 'đ/c Trần Ai Đó'],
  ]);
});

test('a visit of a leader who has an appointment is told', async () => {
  const [visit] = (await desk.call('visits.list', { year: 2021 })).rows;
  await desk.call('team.add', { visitIds: [visit?.id ?? ''], name: 'Ngô Văn Cương', role: 'head' });
  const clashes = await desk.call('clashes.check', { visitId: visit?.id ?? '', from: '2021-06-02', to: '2021-06-03' });
  expect(clashes).toMatchObject([{ code: 'appointment', onDay: '2021-06-03' }]);
  expect(clashes[0]?.words).toContain('Họp với Bộ Nội vụ');
});

test('an appointment that names the unit is the visit itself', async () => {
  const [visit] = (await desk.call('visits.list', { year: 2021 })).rows;
  const unit = visit?.unitName.replace(/^Tỉnh đoàn /u, '') ?? '';
  await desk.call('appointments.paste', { text: `Thứ Năm, 17/6/2021\n8h\tKiểm tra tại ${unit}\tNgô Văn Cương\t${unit}`, year: 2021 });
  expect(await desk.call('clashes.check', { visitId: visit?.id ?? '', from: '2021-06-17', to: '2021-06-17' })).toEqual([]);
});

test('with one Enter it is a trip, counted and no clash with itself', async () => {
  const { rows } = await desk.call('appointments.list', { from: '2021-05-31', to: '2021-05-31' });
  const away = rows.find((row) => row.leaderName === 'Bùi Quang Huy');
  expect(await desk.call('appointments.asTrip', { id: away?.id ?? '' })).toMatchObject({ place: 'Hòa Bình', overlaps: [] });
  expect((await desk.call('fieldDays.balance', { year: 2021 })).find((row) => row.person === 'Bùi Quang Huy')?.days).toBe(1);
  expect((await desk.call('appointments.list', { from: '2021-05-31', to: '2021-05-31' })).rows.find((row) => row.id === away?.id)?.tripId).not.toBeNull();
});
