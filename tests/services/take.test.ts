/** Taking in a notice and a plan: what is written, what is asked, what a second taking says. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { matchRounds } from '../../shared/domain/review/match-rounds.ts';
import { noticeText, planText } from '../../shared/text/vi/sample-papers.ts';
import { makeNoticeDocx, makePlanDocx } from '../fixtures/make-documents.ts';
import { openTestRegister, type TestRegister } from '../support/register.ts';

let desk: TestRegister;

beforeEach(async () => {
  desk = await openTestRegister();
});

afterEach(async () => {
  expect(await desk.call('store.check', {})).toEqual({ ok: true, problems: [] });
  await desk.close();
});

describe('a notice', () => {
  test('doubts are asked about before anything is written', async () => {
    await expect(desk.call('documents.take', { text: noticeText() })).rejects.toMatchObject({ code: 'doubts' });
    expect((await desk.call('documents.list', {})).total).toBe(0);
  });

  test('becomes eleven items with owners, dates and weekly duties', async () => {
    const file = join(desk.folder, 'tb.docx');
    writeFileSync(file, await makeNoticeDocx());
    const reading = await desk.call('documents.read', { path: file });
    expect(reading.document).toMatchObject({ number: '533', symbol: 'TB/TWĐTN-VP', issuedOn: '2021-10-04', meetingOn: '2021-09-30' });
    expect(reading.doubts.map((doubt) => doubt.code)).toContain('date-malformed');
    const taken = await desk.call('documents.take', { path: file, allowDoubts: true });
    expect(taken.items).toBe(11);
    const items = await desk.call('items.list', { documentId: taken.documentId });
    expect(items.rows.map((row) => row.path)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11']);
    expect(items.rows.find((row) => row.path === '8')).toMatchObject({ dueOn: '2021-12-31', leads: ['Nguyễn Ngọc Lương', 'Văn phòng Ủy ban Quốc gia về Thanh niên Việt Nam'] });
    const weekly = await desk.call('tasks.list', { documentId: taken.documentId, status: 'standing' });
    expect(weekly.total).toBeGreaterThanOrEqual(3);
    const counted = await desk.call('figures', {});
    expect(counted.total + counted.standing).toBe(taken.tasks);
  });

  test('the text is kept word for word, and every task names its place in it', async () => {
    const { documentId } = await desk.call('documents.take', { text: noticeText(), allowDoubts: true });
    const { text } = await desk.call('documents.get', { id: documentId });
    const { rows } = await desk.call('items.list', { documentId });
    for (const row of rows) {
      const item = await desk.call('items.get', { id: row.id });
      for (const task of item.tasks) {
        const words = (all: string) => all.replace(/\s+/gu, ' ').trim();
        expect(words(text.slice(task.sourceStart ?? 0, task.sourceEnd ?? 0))).toContain(words(task.originalText).slice(0, 40));
      }
    }
  });

  test('the same paper is known again in another form and without its number', async () => {
    await desk.call('documents.take', { text: noticeText(), allowDoubts: true });
    const file = join(desk.folder, 'tb.docx');
    writeFileSync(file, await makeNoticeDocx({ autoNumbered: true }));
    await expect(desk.call('documents.take', { path: file, allowDoubts: true })).rejects.toMatchObject({ code: 'already-taken' });
    const unnumbered = noticeText().replace(/Số:.*\n/u, 'Số:        -TB/TWĐTN-VP\n').replace('04 ngày 10 năm 2021', 'ngày   tháng   năm 2021');
    await expect(desk.call('documents.take', { text: unnumbered, allowDoubts: true })).rejects.toMatchObject({ code: 'already-taken' });
  });

  test('one undo takes the whole taking back, and it can be taken in again with the same rows', async () => {
    const first = await desk.call('documents.take', { text: noticeText(), allowDoubts: true });
    const before = (await desk.call('tasks.list', { limit: 500 })).rows.map((row) => row.id);
    await desk.call('history.undo', {});
    expect((await desk.call('items.list', {})).total).toBe(0);
    expect((await desk.call('figures', {})).total).toBe(0);
    const again = await desk.call('documents.take', { text: noticeText(), allowDoubts: true });
    expect(again.documentId).toBe(first.documentId);
    expect((await desk.call('tasks.list', { limit: 500 })).rows.map((row) => row.id)).toEqual(before);
  });

  test('a paper marked as secret leaves no trace', async () => {
    const secret = noticeText().replace('***', 'MẬT\n***');
    await expect(desk.call('documents.take', { text: secret, allowDoubts: true })).rejects.toMatchObject({ code: 'document-secret' });
    expect((await desk.call('store.info', {})).steps).toBe(1);
  });
});

describe('a plan', () => {
  test('becomes three rounds of 11, 11 and 8 units with windows, and the quota of field days', async () => {
    const file = join(desk.folder, 'kh.docx');
    writeFileSync(file, await makePlanDocx());
    await desk.call('documents.take', { path: file, allowDoubts: true });
    const rounds = await desk.call('rounds.list', { year: 2021 });
    expect(rounds.rows.map((round) => [round.kind, round.windowFrom, round.windowTo, round.visits])).toEqual([
      ['periodic', '2021-06-01', '2021-06-15', 11],
      ['periodic', '2021-12-01', '2021-12-15', 11],
      ['thematic', '2021-03-25', '2021-04-05', 8],
    ]);
    expect(rounds.quotas).toMatchObject([{ amount: 60, measure: 'ngày', year: 2021 }]);
    const visits = await desk.call('visits.list', { year: 2021 });
    expect(new Set(visits.rows.map((visit) => visit.unitId)).size).toBe(30);
    expect(visits.rows.every((visit) => visit.unitId !== null)).toBe(true);
  });

  test('the days that a schedule has for each unit stand in the calendar, and are not set anew by a second version', async () => {
    const schedule = (day: string): string => [
      'TỈNH ĐOÀN HÒA SƠN', 'Số: 5-KH/TĐTN', 'Hòa Sơn, ngày 10 tháng 01 năm 2026', 'KẾ HOẠCH', 'Kiểm tra công tác đoàn năm 2026',
      'I. NỘI DUNG KIỂM TRA', '1. Lịch kiểm tra định kỳ', `- Thành đoàn Hòa Sơn: ngày ${day};`, '- Huyện đoàn Quan Lâm: ngày 08 và 09/4/2026.',
      '2. Kiểm tra chuyên đề', '- Đơn vị được kiểm tra: Huyện đoàn Bá Sơn.', '- Thời gian: tháng 9/2026.',
    ].join('\n');
    const shown = async () => (await desk.call('visits.list', { year: 2026 })).rows.map(({ unitName, dated, fromOn, toOn, stage }) => [unitName, dated, fromOn, toOn, stage]);
    await desk.call('documents.take', { text: schedule('06/4/2026'), allowDoubts: true });
    const taken = [
      ['Thành đoàn Hòa Sơn', 'announced', '2026-04-06', '2026-04-06', 'planned'],
      ['Huyện đoàn Quan Lâm', 'announced', '2026-04-08', '2026-04-09', 'planned'],
      ['Huyện đoàn Bá Sơn', 'window', '2026-09-01', '2026-09-30', 'planned'],
    ];
    expect(await shown()).toEqual(taken);
    const { rows: [first] } = await desk.call('documents.list', {});
    const second = schedule('07/4/2026');
    const { reading, known } = await desk.call('documents.preview', { text: second });
    expect(matchRounds(known?.storedRounds ?? [], reading.rounds).otherDays).toEqual([
      { unitName: 'Thành đoàn Hòa Sơn', stands: { from: '2026-04-06', to: '2026-04-06' }, told: { from: '2026-04-07', to: '2026-04-07' } },
    ]);
    await desk.call('documents.take', { text: second, allowDoubts: true, instead: first?.id });
    expect(await shown()).toEqual(taken);
  });

  test('a second version gives days to a visit that had none', async () => {
    const plan = (time: string): string => [
      'TỈNH ĐOÀN HÒA SƠN', 'Số: 5-KH/TĐTN', 'Hòa Sơn, ngày 10 tháng 01 năm 2026', 'KẾ HOẠCH', 'Kiểm tra công tác đoàn năm 2026',
      'I. NỘI DUNG KIỂM TRA', '1. Kiểm tra định kỳ', '- Đơn vị được kiểm tra: Thành đoàn Hòa Sơn, Huyện đoàn Quan Lâm.', '- Thời gian: tháng 4/2026.', ...(time === '' ? [] : ['2. Lịch kiểm tra', time]),
    ].join('\n');
    await desk.call('documents.take', { text: plan(''), allowDoubts: true });
    const { rows: [first] } = await desk.call('documents.list', {});
    await desk.call('documents.take', { text: plan('- Thành đoàn Hòa Sơn: ngày 06/4/2026;\n- Huyện đoàn Quan Lâm: ngày 08/4/2026.'), allowDoubts: true, instead: first?.id });
    expect((await desk.call('visits.list', { year: 2026 })).rows.map(({ fromOn }) => fromOn)).toEqual(['2026-04-06', '2026-04-08']);
  });

  test('moving a visit keeps the date it had and names what stands against the new one', async () => {
    await desk.call('documents.take', { text: planText(), allowDoubts: true });
    const { rows } = await desk.call('visits.list', { year: 2021 });
    const [visit] = rows;
    if (!visit) throw new Error('no visit');
    await desk.call('visits.update', { id: visit.id, set: { announcedFrom: '2021-04-01', announcedTo: '2021-04-02', stage: 'announced' } });
    const moved = await desk.call('visits.update', {
      id: visit.id,
      set: { announcedFrom: '2021-04-05', announcedTo: '2021-04-06' },
      was: { announcedFrom: '2021-04-01', announcedTo: '2021-04-02' },
    });
    expect(moved).toMatchObject({ fromOn: '2021-04-05', toOn: '2021-04-06', dated: 'announced', clashes: [] });
    const history = await desk.call('history.list', { table: 'dateChange' });
    expect(history.rows.flatMap((step) => step.changes)).toMatchObject([{ new: { fromOn: '2021-04-01', toOn: '2021-04-02' } }]);
  });
});
