/** A notice that founds the teams of a planned round lands on the visits that stand there; no second round is made. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { AnnouncementPreview } from '../../shared/model/views.ts';
import { planText } from '../../shared/text/vi/sample-papers.ts';
import { teamNotice } from '../support/inspection-papers.ts';
import { openTestRegister, type TestRegister } from '../support/register.ts';

let desk: TestRegister;
let documentId: string;
let preview: AnnouncementPreview;

beforeAll(async () => {
  desk = await openTestRegister('2021-05-21');
  await desk.call('documents.take', { text: planText(), allowDoubts: true });
  const path = join(desk.folder, 'thong-bao.txt');
  writeFileSync(path, teamNotice);
  ({ documentId } = await desk.call('documents.take', { path, allowDoubts: true }));
  preview = await desk.call('announcements.preview', { documentId });
});

afterAll(async () => {
  expect(await desk.call('store.check', {})).toEqual({ ok: true, problems: [] });
  await desk.close();
});

const take = (input: Partial<{ postpone: string[]; all: boolean }> = {}) =>
  desk.call('announcements.take', {
    documentId,
    roundId: preview.roundId ?? '',
    visits: preview.visits
      .filter(({ visitId }) => input.all === true || visitId !== null)
      .map(({ visitId, unitId, unitName, from, to, members }) => ({
        visitId, unitId, unitName, from, to, members: members.map(({ name, personId, role, unitId: office }) => ({ name, personId, role, unitId: office })),
      })),
    postpone: input.postpone ?? [],
  });

test('units are laid on the visits of the round they are in; one too many and those left out are named', () => {
  expect(preview.documentName).toBe('398-TB/TWĐTN-BKT');
  expect(preview.visits.map(({ unitName, visitId, from, to }) => [unitName, visitId !== null, from, to])).toEqual([
    ['Tỉnh đoàn Lai Châu', true, '2021-06-07', '2021-06-08'],
    ['Tỉnh đoàn Tuyên Quang', true, '2021-06-10', '2021-06-10'],
    ['Thành đoàn Hải Phòng', false, '2021-06-11', '2021-06-11'],
  ]);
  expect(preview.missing).toHaveLength(9);
});

test('written in one step: days, teams, stage; the rounds stay as many as they were', async () => {
  const before = { rounds: (await desk.call('rounds.list', { year: 2021 })).total, steps: (await desk.call('store.info', {})).steps };
  const leftOut = preview.missing[0]?.visitId ?? '';
  expect(await take({ postpone: [leftOut] })).toEqual({ announced: 2, added: 0, postponed: 1, members: 7 });
  expect((await desk.call('store.info', {})).steps).toBe(before.steps + 1);
  const { rows } = await desk.call('visits.list', { year: 2021 });
  const laiChau = rows.find(({ unitName }) => unitName === 'Tỉnh đoàn Lai Châu');
  expect(laiChau).toMatchObject({ announcedFrom: '2021-06-07', announcedTo: '2021-06-08', stage: 'announced', head: 'Nguyễn Ngọc Lương' });
  expect(laiChau?.team.map(({ name, role }) => `${role} ${name}`)).toEqual(expect.arrayContaining(['head Nguyễn Ngọc Lương', 'recorder Trần Minh Hiếu', 'member Lê Thu Hà', 'member Phạm Quốc Toản']));
  expect(rows.find(({ id }) => id === leftOut)).toMatchObject({ stage: 'postponed', stageReason: 'Theo 398-TB/TWĐTN-BKT' });
  expect((await desk.call('rounds.list', { year: 2021 })).total).toBe(before.rounds);
});

test('what names a unit or a visit that is not there is declined, and nothing is written', async () => {
  const line = { visitId: null, unitId: 'nobody', unitName: 'Đơn vị lạ', from: null, to: null, members: [] };
  const call = (visits: unknown[], postpone: string[] = []) => desk.any('announcements.take', { documentId, roundId: preview.roundId, visits, postpone });
  await expect(call([line])).rejects.toMatchObject({ code: 'not-found' });
  await expect(call([{ ...line, unitId: null, from: '2021-06-10', to: '2021-06-01' }])).rejects.toMatchObject({ code: 'days-reversed' });
  await expect(call([], ['nobody'])).rejects.toMatchObject({ code: 'not-found' });
  expect((await desk.call('visits.list', { year: 2021 })).rows.some(({ unitName }) => unitName === 'Đơn vị lạ')).toBe(false);
});

test('the same paper again changes nothing of the teams; a new member is one person for all visits', async () => {
  const people = (await desk.call('people.list', {})).total;
  await take();
  const { rows } = await desk.call('visits.list', { year: 2021 });
  expect(rows.find(({ unitName }) => unitName === 'Tỉnh đoàn Lai Châu')?.team).toHaveLength(4);
  expect((await desk.call('people.list', {})).total).toBe(people);
});

test('a unit too many is added to the round where that is said; one undo takes it away', async () => {
  expect(await take({ all: true })).toMatchObject({ added: 1 });
  const visit = async () => (await desk.call('visits.list', { year: 2021 })).rows.find(({ unitName }) => unitName === 'Thành đoàn Hải Phòng');
  expect(await visit()).toMatchObject({ announcedFrom: '2021-06-11', head: 'Ngô Văn Cương' });
  await desk.call('history.undo', {});
  expect(await visit()).toBeUndefined();
});

test('a decision about units of a planned round makes no second round', async () => {
  const decision = planText().replace('KẾ HOẠCH', 'QUYẾT ĐỊNH').replace('Số: 356 - KH', 'Số: 401 - QĐ').replace('2021 của', 'năm 2021 của');
  const { reading } = await desk.call('documents.preview', { text: decision });
  expect(reading.document.kind).toBe('decision');
  expect(reading.rounds.filter(({ units }) => units.length > 0)).toEqual([]);
});
