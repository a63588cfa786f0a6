/** The calendar over everything that has a day. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { planText, noticeText } from '../../shared/text/vi/sample-papers.ts';
import { openTestRegister, type TestRegister } from '../support/register.ts';

let desk: TestRegister;

beforeAll(async () => {
  desk = await openTestRegister('2021-10-05');
  await desk.call('documents.take', { text: planText(), allowDoubts: true });
  await desk.call('documents.take', { text: noticeText(), allowDoubts: true });
});

afterAll(async () => {
  expect(await desk.call('store.check', {})).toEqual({ ok: true, problems: [] });
  await desk.close();
});

const within = async (from: string, to: string, kinds?: ('visit' | 'trip' | 'appointment' | 'meeting' | 'deadline' | 'duty')[]) =>
  (await desk.call('calendar.list', { from, to, ...(kinds ? { kinds } : {}) })).rows;

test('a visit stands on it once it has days of its own, and until it is put off', async () => {
  expect(await within('2021-12-01', '2021-12-31', ['visit'])).toEqual([]);
  const [visit] = (await desk.call('visits.list', { year: 2021 })).rows.filter((row) => row.fromOn === '2021-12-01');
  const id = visit?.id ?? '';
  await desk.call('visits.update', { id, set: { announcedFrom: '2021-12-07', announcedTo: '2021-12-09', partOfDay: 'morning' } });
  expect(await within('2021-12-09', '2021-12-12', ['visit'])).toMatchObject([{ id, title: visit?.unitName, fromOn: '2021-12-07', toOn: '2021-12-09', partOfDay: 'morning' }]);
  expect(await within('2021-12-10', '2021-12-12', ['visit'])).toEqual([]);
  await desk.call('visits.change', { ids: [id], stage: 'cancelled' });
  expect(await within('2021-12-07', '2021-12-09', ['visit'])).toEqual([]);
});

test('everything of a day in the order of the clock, whole days first', async () => {
  await desk.call('fieldDays.add', { names: ['Ngô Văn Cương', 'Bùi Quang Huy'], from: '2021-11-08', to: '2021-11-10', place: 'Huế', purposes: ['Khảo sát chuyên đề', 'Giao ban Cụm'] });
  await desk.call('appointments.paste', { text: '10/11/2021\n14h00\tHọp báo\tđ/c Nguyễn Anh Tuấn\tTầng 2\n8h30\tTiếp khách\tđ/c Nguyễn Anh Tuấn\tTầng 4', year: 2021 });
  const { id: seriesId } = await desk.call('meetings.addSeries', { name: 'Giao ban Ban Bí thư' });
  await desk.call('meetings.create', { seriesId, plannedOn: '2021-11-10' });
  expect((await within('2021-11-10', '2021-11-10')).map((row) => [row.kind, row.fromTime, row.title])).toEqual([
    ['trip', null, 'Huế'], ['meeting', null, 'Giao ban Ban Bí thư'], ['appointment', '08:30', 'Tiếp khách'], ['appointment', '14:00', 'Họp báo'],
  ]);
  expect((await within('2021-11-08', '2021-11-08')).at(0)?.people).toEqual(['Bùi Quang Huy', 'Ngô Văn Cương']);
});

test('deadlines lie over it with their state and the item they are of', async () => {
  const rows = await within('2021-10-01', '2021-12-31', ['deadline']);
  const tasks = (await desk.call('tasks.list', { dueFrom: '2021-10-01', dueTo: '2021-12-31' })).rows;
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.map((row) => row.id).toSorted()).toEqual(tasks.map((row) => row.id).toSorted());
  expect(rows[0]).toMatchObject({ kind: 'deadline', state: tasks.find((task) => task.id === rows[0]?.id)?.status });
});

test('standing duties come due on a day of each period, with what was recorded of it; nothing before their paper', async () => {
  const duties = (await desk.call('duties.list', { view: 'week' })).rows;
  const fridays = await within('2021-10-04', '2021-10-17', ['duty']);
  expect(fridays.map((row) => row.fromOn)).toEqual([...duties.map(() => '2021-10-08'), ...duties.map(() => '2021-10-15')]);
  expect(fridays[0]).toMatchObject({ kind: 'duty', taskId: duties[0]?.taskId, itemId: duties[0]?.itemId, state: null });
  expect(new Set(fridays.map((row) => row.id)).size).toBe(fridays.length);
  await desk.call('duties.mark', { taskId: duties[0]?.taskId ?? '', from: '2021-10-04', state: 'held' });
  expect((await within('2021-10-08', '2021-10-08', ['duty']))[0]).toMatchObject({ state: 'held' });
  expect(await within('2021-05-01', '2021-06-30', ['duty'])).toEqual([]);
});

test('written as a file it holds what lies between the days, without what is not for everybody', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sgb-ics-'));
  try {
    const path = join(folder, 'lich.ics');
    const all = await desk.call('calendar.list', { from: '2021-10-01', to: '2021-11-30' });
    expect(await desk.call('calendar.write', { from: '2021-10-01', to: '2021-11-30', path })).toEqual({ path, entries: all.total });
    const text = readFileSync(path, 'utf8');
    expect(text.match(/BEGIN:VEVENT/gu)).toHaveLength(all.total);
    expect(text).toContain('SUMMARY:Tiếp khách');
    await expect(desk.call('calendar.write', { from: '2021-10-01', to: '2021-11-30' })).rejects.toMatchObject({ code: 'needs-window' });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
