/** Visits through their stages, many at once, their teams, and what stands against their days: J6 and J7 without the window. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { planText } from '../../shared/text/vi/sample-papers.ts';
import { openTestRegister, type TestRegister } from '../support/register.ts';

let desk: TestRegister;
let first: { id: string; unitName: string }[];
let roundId: string;

beforeAll(async () => {
  desk = await openTestRegister('2021-05-10');
  await desk.call('documents.take', { text: planText(), allowDoubts: true });
  const rounds = await desk.call('rounds.list', { year: 2021 });
  roundId = rounds.rows.find((round) => round.windowFrom === '2021-06-01')?.id ?? '';
  first = (await desk.call('visits.list', { roundId })).rows;
});

afterAll(async () => {
  expect(await desk.call('store.check', {})).toEqual({ ok: true, problems: [] });
  await desk.close();
});

const at = (place: number) => {
  const visit = first[place];
  if (!visit) throw new Error(`no visit ${place}`);
  return visit;
};

async function setDays(place: number, from: string, to = from) {
  return desk.call('visits.update', { id: at(place).id, set: { announcedFrom: from, announcedTo: to, stage: 'announced' } });
}

describe('teams and clashes', () => {
  test('one head for several visits in one action; the former head becomes a member', async () => {
    const ids = [at(0).id, at(1).id];
    await desk.call('team.add', { visitIds: ids, name: 'ngo van cuong', role: 'head' });
    await desk.call('team.add', { visitIds: [at(0).id], name: 'Bùi Quang Huy', role: 'head' });
    const { rows } = await desk.call('visits.list', { roundId });
    expect(rows.find((row) => row.id === at(0).id)?.team.map((member) => [member.name, member.role])).toEqual([['Bùi Quang Huy', 'head'], ['Ngô Văn Cương', 'member']]);
    expect(rows.find((row) => row.id === at(1).id)?.head).toBe('Ngô Văn Cương');
  });

  test('a member from any unit, typed with the unit behind a comma', async () => {
    await desk.call('team.add', { visitIds: [at(3).id], name: 'Trần Văn Bình, ban tổ chức', role: 'recorder' });
    const { team } = await desk.call('visits.get', { id: at(3).id });
    expect(team).toMatchObject([{ name: 'Trần Văn Bình', role: 'recorder', unitName: 'Ban Tổ chức' }]);
    await desk.call('team.remove', { id: team[0]?.id ?? '' });
    expect((await desk.call('visits.get', { id: at(3).id })).team).toEqual([]);
  });

  test('the same member in two provinces on one day: both trips are named, before and after', async () => {
    await setDays(0, '2021-06-03', '2021-06-04');
    expect(await desk.call('clashes.check', { visitId: at(1).id, from: '2021-06-05', to: '2021-06-05' })).toEqual([]);
    const [asked] = await desk.call('clashes.check', { visitId: at(1).id, from: '2021-06-04', to: '2021-06-05' });
    expect(asked).toMatchObject({ code: 'same-person', visitId: at(0).id, onDay: '2021-06-04' });
    expect(asked?.words).toContain(at(0).unitName);
    expect(asked?.words).toContain(at(1).unitName);
    const { clashes } = await setDays(1, '2021-06-04', '2021-06-05');
    expect(clashes).toMatchObject([{ code: 'same-person', accepted: null }]);
  });

  test('an accepted clash stays accepted until one of its sides changes', async () => {
    const { rows } = await desk.call('clashes.list', { year: 2021 });
    expect(rows).toHaveLength(1);
    await desk.call('clashes.accept', { id: rows[0]?.id ?? '', reason: 'Đi cùng chuyến bay' });
    expect((await desk.call('clashes.list', { year: 2021 })).rows).toMatchObject([{ accepted: 'Đi cùng chuyến bay' }]);
    await setDays(1, '2021-06-04', '2021-06-06');
    expect((await desk.call('clashes.list', { year: 2021 })).rows).toMatchObject([{ accepted: null }]);
    await expect(desk.call('clashes.accept', { id: rows[0]?.id ?? '', reason: 'x' })).rejects.toMatchObject({ code: 'clash-changed' });
  });

  test('a day off and a trip of the head are told as well', async () => {
    await desk.call('fieldDays.add', { name: 'Bùi Quang Huy', from: '2021-09-03', to: '2021-09-03', place: 'Huế', purposes: [] });
    const found = await desk.call('clashes.check', { visitId: at(0).id, from: '2021-09-01', to: '2021-09-03' });
    expect(found.map((clash) => clash.code).sort()).toEqual(['holiday', 'same-person']);
    expect(found.map((clash) => clash.words).join(' ')).toContain('Huế');
  });

  test('the span in which the same unit is told is the office\'s to set', async () => {
    const check = async () => (await desk.call('clashes.check', { visitId: at(8).id, from: '2021-06-09', to: '2021-06-09' })).map((clash) => clash.code);
    await desk.call('visits.carryOver', { ids: [at(8).id] });
    const [carried] = (await desk.call('visits.list', { year: 2022 })).rows;
    await desk.call('visits.update', { id: carried?.id ?? '', set: { announcedFrom: '2021-09-09', announcedTo: '2021-09-09' } });
    await desk.call('visits.update', { id: at(8).id, set: { stage: 'planned' } });
    expect(await desk.call('clashes.rules', {})).toEqual({ unitSpan: 180 });
    expect(await check()).toEqual(['same-unit']);
    expect(await desk.call('clashes.setRules', { unitSpan: 30 })).toEqual({ unitSpan: 30 });
    expect(await check()).toEqual([]);
    for (let steps = 0; steps < 4; steps++) await desk.call('history.undo', {});
    expect(await desk.call('clashes.rules', {})).toEqual({ unitSpan: 180 });
  });

  test('a swap of days off is entered and taken out again', async () => {
    const codes = async (day: string) => (await desk.call('clashes.check', { visitId: at(8).id, from: day, to: day })).map((clash) => clash.code);
    await desk.call('holidays.set', { onDay: '2021-06-10', kind: 'off', name: 'Nghỉ bù' });
    await desk.call('holidays.set', { onDay: '2021-09-01', kind: 'working' });
    expect(await codes('2021-06-10')).toEqual(['holiday']);
    expect(await codes('2021-09-01')).toEqual([]);
    const { rows } = await desk.call('holidays.list', { year: 2021 });
    expect(rows.filter((row) => row.own)).toMatchObject([{ name: 'Nghỉ bù', working: false }, { working: true }]);
    await desk.call('holidays.set', { onDay: '2021-06-10', kind: null });
    expect(await codes('2021-06-10')).toEqual([]);
  });

  test('days of the team count as field days; online they do not', async () => {
    const balance = async () => (await desk.call('fieldDays.balance', { year: 2021 })).find((row) => row.person === 'Bùi Quang Huy')?.days;
    expect(await balance()).toBe(3);
    await desk.call('visits.update', { id: at(0).id, set: { mode: 'online' } });
    expect(await balance()).toBe(1);
    await desk.call('visits.update', { id: at(0).id, set: { mode: 'onSite' } });
  });
});

describe('many visits at once', () => {
  test('a round put off and six units turned online: one step, one reason, one undo', async () => {
    const steps = (await desk.call('store.info', {})).steps;
    const online = first.slice(0, 6).map((visit) => visit.id);
    const answer = await desk.call('visits.change', { roundId, stage: 'postponed', mode: 'online', modeIds: online, reason: 'Dịch bệnh' });
    expect(answer.changed).toBe(11);
    expect(answer.rows.filter((row) => row.mode === 'online')).toHaveLength(6);
    expect(answer.rows.every((row) => row.stage === 'postponed' && row.stageReason === 'Dịch bệnh' && row.announcedFrom === null)).toBe(true);
    expect(answer.rows.find((row) => row.id === at(0).id)?.earlier).toMatchObject([{ fromOn: '2021-06-03', toOn: '2021-06-04', reason: 'Dịch bệnh' }]);
    expect((await desk.call('store.info', {})).steps).toBe(steps + 1);
    await desk.call('history.undo', {});
    const back = await desk.call('visits.list', { roundId });
    expect(back.rows.every((row) => row.mode === 'onSite' && row.stage !== 'postponed')).toBe(true);
    expect(back.rows.find((row) => row.id === at(0).id)?.earlier).toEqual([]);
  });

  test('every date it ever had is kept in order', async () => {
    await setDays(2, '2021-06-07');
    await desk.call('visits.change', { ids: [at(2).id], moveBy: 3, reason: 'Bão' });
    const { rows } = await desk.call('visits.change', { ids: [at(2).id], from: '2021-06-14', to: '2021-06-15' });
    expect(rows[0]).toMatchObject({ fromOn: '2021-06-14', dateChanges: 2 });
    expect(rows[0]?.earlier.map((date) => date.fromOn)).toEqual(['2021-06-07', '2021-06-10']);
  });

  test('provisional until announced', async () => {
    const row = async () => (await desk.call('visits.get', { id: at(4).id })).provisional;
    expect(await row()).toBe(true);
    await desk.call('visits.update', { id: at(4).id, set: { announcedFrom: '2021-06-08', announcedTo: '2021-06-08' } });
    expect(await row()).toBe(true);
    await desk.call('visits.change', { ids: [at(4).id], stage: 'announced' });
    expect(await row()).toBe(false);
  });

  test('a visit carried over stands in the next year, and the old one says so', async () => {
    const { rows, year } = await desk.call('visits.carryOver', { ids: [at(5).id, at(6).id], reason: 'Dịch bệnh' });
    expect(year).toBe(2022);
    expect(rows.map((row) => row.unitName)).toEqual([at(5).unitName, at(6).unitName]);
    expect((await desk.call('visits.list', { year: 2022 })).total).toBe(2);
    expect(await desk.call('visits.get', { id: at(5).id })).toMatchObject({ stage: 'postponed', stageReason: 'Chuyển sang năm 2022. Dịch bệnh' });
  });

  test('nothing chosen, nothing changed, days in the wrong order', async () => {
    await expect(desk.call('visits.change', { stage: 'postponed' })).rejects.toMatchObject({ code: 'not-found' });
    await expect(desk.call('visits.change', { ids: [at(7).id], stage: 'planned' })).rejects.toMatchObject({ code: 'nothing-chosen' });
    await expect(desk.call('visits.change', { ids: [at(7).id], from: '2021-06-05', to: '2021-06-01' })).rejects.toMatchObject({ code: 'days-reversed' });
    await expect(desk.call('visits.update', { id: at(7).id, set: { announcedFrom: 'tháng 6' } })).rejects.toMatchObject({ code: 'wrong-input' });
  });
});

test('the outline of a round is answered visit by visit; a line that stays keeps its answers', async () => {
  await desk.call('outline.set', { roundId, lines: ['Việc học nghị quyết', 'Công tác tổ chức'] });
  const { outline } = await desk.call('visits.get', { id: at(0).id });
  await desk.call('outline.answer', { visitId: at(0).id, lineId: outline[1]?.id ?? '', answer: 'Đủ hồ sơ' });
  await desk.call('outline.set', { roundId, lines: ['Công tác tổ chức', 'Tài chính'] });
  expect((await desk.call('visits.get', { id: at(0).id })).outline.map(({ words, answer }) => [words, answer])).toEqual([['Công tác tổ chức', 'Đủ hồ sơ'], ['Tài chính', null]]);
  expect((await desk.call('visits.get', { id: at(1).id })).outline.map((line) => line.answer)).toEqual([null, null]);
});

describe('the notice of a round', () => {
  /** Writes the notice as the window does and hands it out. */
  async function handOut(on: string): Promise<string> {
    const path = join(folder, 'thong-bao.docx');
    const { snapshotId } = await desk.call('reports.write', { report: 'thong-bao-dot-kiem-tra', params: { roundId }, path });
    await desk.call('papers.handOut', { ids: [snapshotId], on });
    return snapshotId;
  }
  const folder = mkdtempSync(join(tmpdir(), 'sgb-notice-'));
  const visit = (place: number) => desk.call('visits.get', { id: at(place).id });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('handed out it announces the days that it names; taken back they are the plan again', async () => {
    await desk.call('visits.update', { id: at(8).id, set: { announcedFrom: '2021-06-09', announcedTo: '2021-06-10', stage: 'planned' } });
    expect(await visit(8)).toMatchObject({ provisional: true, notice: null });
    const paperId = await handOut('2021-05-12');
    await desk.call('papers.number', { rows: [{ id: paperId, number: '88' }] });
    expect(await visit(8)).toMatchObject({ stage: 'announced', provisional: false, earlier: [], notice: { paperId, onDay: '2021-05-12', holds: true } });
    expect((await visit(8)).notice?.name).toContain('88-TB');
    expect(await visit(9)).toMatchObject({ stage: 'planned', notice: null });
  });

  test('a day moved after the notice is provisional until another one says it; the old one keeps its paper', async () => {
    await desk.call('visits.change', { ids: [at(8).id], moveBy: 7, reason: 'Bão' });
    const moved = await visit(8);
    expect(moved).toMatchObject({ provisional: true, notice: { holds: false } });
    expect(moved.earlier).toMatchObject([{ fromOn: '2021-06-09', toOn: '2021-06-10', reason: 'Bão' }]);
    expect(moved.earlier[0]?.notice).toContain('88-TB');
    await handOut('2021-05-20');
    expect(await visit(8)).toMatchObject({ provisional: false, dateChanges: 1, notice: { onDay: '2021-05-20', holds: true } });
    await desk.call('history.undo', {});
    expect(await visit(8)).toMatchObject({ provisional: true, notice: { onDay: '2021-05-12', holds: false } });
  });

  test('what a paper said counts, not what the plan says on the day it goes out', async () => {
    const { snapshotId } = await desk.call('reports.write', { report: 'thong-bao-dot-kiem-tra', params: { roundId }, path: join(folder, 'cu.docx') });
    await desk.call('visits.update', { id: at(8).id, set: { announcedFrom: '2021-06-23', announcedTo: '2021-06-23' } });
    await desk.call('papers.handOut', { ids: [snapshotId], on: '2021-05-21' });
    expect(await visit(8)).toMatchObject({ provisional: true, notice: { paperId: snapshotId, holds: false } });
  });
});
