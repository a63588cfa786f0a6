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

test('a full hour of two figures is that hour', () => {
  expect(parseAppointments('Thứ Hai, 04/10/2021\n16h\tHọp chi bộ\n10h\tHọp A', 2021).map((line) => line.fromTime)).toEqual(['16:00', '10:00']);
});

test('a day in the first cell without headings pushes the others on', () => {
  expect(parseAppointments('04/10\t8h\tHọp A\tAnh B\n\t9h\tlỡ', 2021)[0]).toMatchObject({ onDay: '2021-10-04', fromTime: '08:00', matter: 'Họp A', leader: 'Anh B' });
});

test('pasted once and again; each leader of a line has a line of his own', async () => {
  expect(await desk.call('appointments.paste', { text: week, year: 2021 })).toEqual({ added: 5, removed: 0, unknown: ['đ/c Trần Ai Đó'] });
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
  expect(await desk.call('appointments.asTrip', { id: away?.id ?? '' })).toMatchObject({ units: [{ name: 'Tỉnh đoàn Hòa Bình' }], overlaps: [] });
  expect((await desk.call('fieldDays.balance', { year: 2021 })).find((row) => row.person === 'Bùi Quang Huy')?.days).toBe(1);
  expect((await desk.call('appointments.list', { from: '2021-05-31', to: '2021-05-31' })).rows.find((row) => row.id === away?.id)?.tripId).not.toBeNull();
});

test('what lies in another province is proposed as trips, written in one step; a room or the city is not', async () => {
  await desk.call('appointments.paste', { text: 'Thứ Hai, 12/7/2021\n8h\tDự đại hội điểm\tđ/c Nguyễn Minh Triết\tLào Cai\n9h\tGiao ban\tđ/c Nguyễn Anh Tuấn\tPhòng họp tầng 2\n14h\tLàm việc với Thành đoàn Hà Nội\tđ/c Ngô Văn Cương\tHà Nội\n15h\tKhảo sát tại Sơn La\tđ/c Bùi Quang Huy\t', year: 2021 });
  const rows = async () => (await desk.call('appointments.list', { from: '2021-07-12', to: '2021-07-12' })).rows;
  expect((await rows()).map((row) => row.away?.name ?? null)).toEqual(['Tỉnh đoàn Lào Cai', null, null, 'Tỉnh đoàn Sơn La']);
  const before = (await desk.call('store.info', {})).steps;
  const ids = (await rows()).filter((row) => row.away).map((row) => row.id);
  expect(await desk.call('appointments.asTrips', { ids })).toMatchObject({ trips: 2, overlaps: [] });
  expect((await desk.call('store.info', {})).steps).toBe(before + 1);
  expect((await desk.call('fieldDays.list', { year: 2021 })).rows.filter((trip) => trip.fromOn === '2021-07-12').map((trip) => trip.units[0]?.name)).toEqual(['Tỉnh đoàn Lào Cai', 'Tỉnh đoàn Sơn La']);
});

test('a giao ban joins its meeting and a visit its visit; on the calendar they are one entry with its hour', async () => {
  const { id: seriesId } = await desk.call('meetings.addSeries', { name: 'Giao ban Ban Bí thư' });
  const meeting = await desk.call('meetings.create', { seriesId, plannedOn: '2021-05-31' });
  const { rows } = await desk.call('appointments.list', { from: '2021-05-31', to: '2021-05-31' });
  expect(rows[0]?.joins).toEqual({ kind: 'meeting', id: meeting.id, name: 'Giao ban Ban Bí thư' });
  expect((await desk.call('calendar.list', { from: '2021-05-31', to: '2021-05-31' })).rows.filter((row) => row.title === 'Giao ban Ban Bí thư')).toMatchObject([
    { kind: 'meeting', id: meeting.id, fromTime: '08:00', people: ['Nguyễn Anh Tuấn'], place: 'Tầng 2' },
  ]);
});

test('the corrected calendar says what is new, changed and gone; written as such the rest of the week goes', async () => {
  const corrected = week.replace('8h00', '9h00').replace('\n\tTiếp khách\tđ/c Trần Ai Đó\t\t', '\n15h\tHọp chi bộ\tđ/c Nguyễn Anh Tuấn\tTầng 2');
  const preview = await desk.call('appointments.preview', { text: corrected, year: 2021 });
  expect(preview.rows.map((row) => row.change)).toEqual(['changed', 'same', 'same', 'same', 'new']);
  expect(preview.gone.map((row) => row.matter)).toEqual(['Tiếp khách']);
  expect(await desk.call('appointments.paste', { text: corrected, year: 2021, corrected: true })).toMatchObject({ added: 5, removed: 1 });
  const { rows } = await desk.call('appointments.list', { from: '2021-05-31', to: '2021-06-06' });
  expect(rows.map((row) => row.matter)).not.toContain('Tiếp khách');
  await desk.call('history.undo', {});
  expect((await desk.call('appointments.list', { from: '2021-05-31', to: '2021-06-06' })).rows.map((row) => row.matter)).toContain('Tiếp khách');
});

test('a line is put right in its place, with who saw what; its leader is the person of that name', async () => {
  const line = async () => (await desk.call('appointments.list', { from: '2021-06-03', to: '2021-06-03' })).rows.find((row) => row.matter.startsWith('Tiếp khách'));
  const id = (await line())?.id ?? '';
  await desk.call('appointments.update', { id, set: { leaderName: 'nguyen anh tuan', fromTime: '10h30' }, was: { fromTime: null } });
  expect(await line()).toMatchObject({ leaderName: 'Nguyễn Anh Tuấn', fromTime: '10:30' });
  await expect(desk.call('appointments.update', { id, set: { fromTime: 'sáng' } })).rejects.toMatchObject({ code: 'wrong-input' });
  await expect(desk.call('appointments.update', { id, set: { fromTime: '11:00' }, was: { fromTime: null } })).rejects.toMatchObject({ code: 'changed-meanwhile' });
  await desk.call('appointments.remove', { id });
  expect(await line()).toBeUndefined();
});
