/** A reviewed document in the register: what the review changed is written in one step; a broken-off review is kept outside of the log. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { flatItems } from '../../shared/domain/review/keyed.ts';
import { applyReview } from '../../shared/domain/review/apply-review.ts';
import { openQuestions, questionsOf } from '../../shared/domain/review/questions.ts';
import { matchVersions } from '../../shared/domain/review/match-versions.ts';
import type { ReviewDecision } from '../../shared/model/review.ts';
import { noticeText, planText } from '../../shared/text/vi/sample-papers.ts';
import { makeNoticeDocx } from '../fixtures/make-documents.ts';
import { openTestRegister, type TestRegister } from '../support/register.ts';

let desk: TestRegister;

beforeEach(async () => {
  desk = await openTestRegister();
});

afterEach(async () => {
  expect(await desk.call('store.check', {})).toEqual({ ok: true, problems: [] });
  await desk.close();
});

const unitId = async (search: string) => (await desk.call('units.list', { search })).rows[0]?.id ?? '';
const unnumbered = () => noticeText().replace(/Số:.*\n/u, 'Số:        -TB/TWĐTN-VP\n').replace('04 ngày 10 năm 2021', 'ngày   tháng   năm 2021');

describe('taking in with a review', () => {
  test('split, renamed, dropped, given to others: so it stands in the register, and one undo takes it back', async () => {
    const { reading, text, fingerprint } = await desk.call('documents.preview', { text: noticeText() });
    const tasks = flatItems(applyReview(reading, text, []).items).flatMap((item) => item.tasks);
    const at = (words: string) => tasks.find((task) => task.text.includes(words)) ?? expect.fail(words);
    const inspection = await unitId('Ban Kiểm tra');
    const decisions: ReviewDecision[] = [
      { kind: 'split', task: at('15/10/2021').key, at: text.indexOf('để đến ngày 15/10') },
      { kind: 'drop', task: at('E-office').key },
      {
        kind: 'task',
        task: at('quyết toán').key,
        set: {
          title: 'Quyết toán việc đã xong',
          owners: [{ name: 'Ban Kiểm tra', unitId: inspection, personId: null, kind: 'unit', role: 'lead' }],
          deadlines: [{ phrase: '', from: null, to: '2021-11-30' }],
        },
      },
      { kind: 'advise', person: 'đồng chí Bí thư thường trực', unitId: inspection },
    ];
    const taken = await desk.call('documents.take', { text: noticeText(), allowDoubts: true, review: { of: fingerprint, decisions } });
    expect(taken.tasks).toBe(tasks.length);
    const rows = (await desk.call('tasks.list', { documentId: taken.documentId, limit: 200 })).rows;
    expect(rows).toHaveLength(tasks.length);
    expect(rows.find((row) => row.title === 'Quyết toán việc đã xong')).toMatchObject({ dueOn: '2021-11-30', leads: ['Ban Kiểm tra'] });
    expect(rows.find((row) => row.dueOn === '2021-10-15')?.title).toContain('để đến ngày 15/10');
    const items = (await desk.call('items.list', { documentId: taken.documentId })).rows;
    expect(items.find((row) => row.path === '9')?.status).toBe('statement');
    await desk.call('history.undo', {});
    expect((await desk.call('documents.list', {})).total).toBe(0);
  });

  test('answered doubts need no leave to stay', async () => {
    const { reading, text, fingerprint } = await desk.call('documents.preview', { text: noticeText() });
    const decisions = questionsOf(reading, text).map((question): ReviewDecision => ({ kind: 'settle', answers: question.key }));
    await expect(desk.call('documents.take', { text: noticeText(), review: { of: fingerprint, decisions: decisions.slice(1) } })).rejects.toMatchObject({ code: 'doubts', params: { count: 1 } });
    expect((await desk.call('documents.take', { text: noticeText(), review: { of: fingerprint, decisions } })).items).toBe(11);
  });

  test('a new unit and a remembered name come with the document; the name is known to the next reading', async () => {
    const paper = '1. Ban Chuyển đổi số xây dựng đề án trong tháng 10/2021.\n2. Ban KTTW báo cáo trước ngày 15/10/2021.';
    const inspection = await unitId('Ban Kiểm tra');
    const { reading, text, fingerprint } = await desk.call('documents.preview', { text: paper });
    const decisions: ReviewDecision[] = [
      { kind: 'name', name: 'Ban Chuyển đổi số', meaning: { newUnit: 'Ban Chuyển đổi số' } },
      { kind: 'name', name: 'Ban KTTW', meaning: { unitId: inspection }, remember: true },
    ];
    expect(openQuestions(questionsOf(reading, text), applyReview(reading, text, decisions), decisions).map(({ key }) => key)).not.toContain('name ban kttw');
    await desk.call('documents.take', { text: paper, allowDoubts: true, review: { of: fingerprint, decisions } });
    const made = (await desk.call('units.list', { search: 'Ban Chuyển đổi số' })).rows;
    expect(made).toMatchObject([{ name: 'Ban Chuyển đổi số', openTasks: 1 }]);
    const next = await desk.call('documents.read', { text: '1. Ban KTTW tổng hợp kết quả trong tháng 11/2021.' });
    expect(next.items[0]?.tasks[0]?.assignees).toMatchObject([{ unitId: inspection }]);
  });

  test('a review of another text, and one that names a unit that is not there, write nothing', async () => {
    const { fingerprint, reading, text } = await desk.call('documents.preview', { text: noticeText() });
    await expect(desk.call('documents.take', { text: `${noticeText()}\nThêm.`, allowDoubts: true, review: { of: fingerprint, decisions: [] } })).rejects.toMatchObject({ code: 'document-changed' });
    const [task] = flatItems(applyReview(reading, text, []).items).flatMap((item) => item.tasks);
    const decisions: ReviewDecision[] = [{ kind: 'task', task: task?.key ?? '', set: { advisingUnitId: 'nobody' } }];
    await expect(desk.call('documents.take', { text: noticeText(), allowDoubts: true, review: { of: fingerprint, decisions } })).rejects.toMatchObject({ code: 'not-found' });
    expect((await desk.call('documents.list', {})).total).toBe(0);
  });
});

describe('a paper without number and day', () => {
  test('is completed by its signed copy: the same rows, now with number, day and file', async () => {
    const first = await desk.call('documents.take', { text: unnumbered(), allowDoubts: true });
    const steps = (await desk.call('store.info', {})).steps;
    const file = join(desk.folder, 'tb.docx');
    writeFileSync(file, await makeNoticeDocx());
    expect((await desk.call('documents.preview', { path: file })).known).toMatchObject({ id: first.documentId, completes: true });
    const again = await desk.call('documents.take', { path: file, allowDoubts: true });
    expect(again).toMatchObject({ documentId: first.documentId, duplicateOf: first.documentId, tasks: 0 });
    expect(await desk.call('documents.get', { id: first.documentId })).toMatchObject({ number: '533', issuedOn: '2021-10-04', fileName: 'tb.docx', items: 11 });
    expect((await desk.call('store.info', {})).steps).toBe(steps + 1);
    await expect(desk.call('documents.take', { path: file, allowDoubts: true })).rejects.toMatchObject({ code: 'already-taken' });
  });
});

describe('a number that comes later', () => {
  test('is typed with its day; another document with the same is named instead', async () => {
    const { documentId } = await desk.call('documents.take', { text: unnumbered(), allowDoubts: true });
    const was = { number: null, issuedOn: null };
    const numbered = await desk.call('documents.update', { id: documentId, set: { number: '533', issuedOn: '2021-10-04' }, was });
    expect(numbered).toMatchObject({ name: '533-TB/TWĐTN-VP', issuedOn: '2021-10-04' });
    expect((await desk.call('items.list', { search: '533/8' })).total).toBe(1);
    await expect(desk.call('documents.update', { id: documentId, set: { number: '534' }, was })).rejects.toMatchObject({ code: 'changed-meanwhile' });
    const other = await desk.call('documents.take', { text: unnumbered().replace('11. Công tác', '11. Các công tác'), allowDoubts: true });
    await expect(desk.call('documents.update', { id: other.documentId, set: { number: '533', issuedOn: '2021-10-04' } })).rejects.toMatchObject({ code: 'already-taken' });
  });
});

describe('another version of a paper', () => {
  const other = () => noticeText().replace('đến ngày 15/10/2021', 'đến ngày 20/10/2021');

  test('is refused until it is said which to keep; taken instead, the earlier one stands back', async () => {
    const first = await desk.call('documents.take', { text: noticeText(), allowDoubts: true });
    const { known } = await desk.call('documents.preview', { text: other() });
    expect(known).toMatchObject({ id: first.documentId, completes: false, otherText: expect.stringContaining('15/10/2021') as string });
    await expect(desk.call('documents.take', { text: other(), allowDoubts: true })).rejects.toMatchObject({ code: 'already-taken' });
    const second = await desk.call('documents.take', { text: other(), allowDoubts: true, instead: first.documentId });
    expect(second.documentId).toBe(first.documentId);
    const aside = (await desk.call('documents.list', {})).rows.find(({ standing }) => standing === 'replaced');
    expect((await desk.call('documents.get', { id: aside?.id ?? '' })).text).toContain('15/10/2021');
    expect((await desk.call('documents.get', { id: first.documentId })).text).toContain('20/10/2021');
    await expect(desk.call('documents.take', { text: other(), allowDoubts: true })).rejects.toMatchObject({ code: 'already-taken' });
    await desk.call('history.undo', {});
    expect((await desk.call('documents.get', { id: first.documentId })).standing).toBe('inForce');
    expect((await desk.call('documents.list', {})).total).toBe(1);
    expect((await desk.call('documents.get', { id: first.documentId })).items).toBe(11);
  });

  test('erased for good, the earlier words go with it', async () => {
    const { documentId } = await desk.call('documents.take', { text: noticeText(), allowDoubts: true });
    await desk.call('documents.take', { text: other(), allowDoubts: true, instead: documentId });
    await desk.call('documents.erase', { id: documentId, confirm: 'XÓA HẲN' });
    expect((await desk.call('documents.list', {})).total).toBe(0);
    expect(readFileSync(desk.file).includes('15/10/2021')).toBe(false);
  });

  test('what both versions have keeps its rows, with all that was written down of it; only what differs is changed', async () => {
    const first = await desk.call('documents.take', { text: noticeText(), allowDoubts: true });
    const tasks = (await desk.call('tasks.list', { documentId: first.documentId, limit: 200 })).rows;
    const at = (path: string) => tasks.find((row) => row.path === path);
    const [done, moved, named] = [at('8'), at('6.2'), at('3.1')];
    await desk.call('progress.add', { taskId: done?.id ?? '', on: '2021-10-05', text: 'Đã trình', done: true, evidence: { number: '12-TTr' } });
    await desk.call('extensions.add', { taskId: at('1.1')?.id ?? '', on: '2021-10-05', toOn: '2021-11-30', reason: 'chờ ý kiến', agreedBy: 'Bí thư thường trực' });
    await desk.call('reminders.add', { taskIds: [moved?.id ?? ''], on: '2021-10-05', how: 'phone' });
    await desk.call('tasks.update', { id: named?.id ?? '', set: { title: 'Tên gọi của văn phòng' } });
    const second = await desk.call('documents.take', { text: other(), allowDoubts: true, instead: first.documentId });
    const after = (await desk.call('tasks.list', { documentId: second.documentId, limit: 200 })).rows;
    expect(after.map(({ id }) => id).toSorted()).toEqual(tasks.map(({ id }) => id).toSorted());
    expect(after.find(({ id }) => id === done?.id)).toMatchObject({ status: 'doneInTime' });
    expect(after.find(({ id }) => id === named?.id)?.title).toBe('Tên gọi của văn phòng');
    expect((await desk.call('tasks.get', { id: moved?.id ?? '' })).reminders).toHaveLength(1);
    const changed = after.filter((row) => row.dueOn !== tasks.find(({ id }) => id === row.id)?.dueOn && row.id === moved?.id);
    expect(changed.map(({ dueOn }) => dueOn)).toEqual(['2021-10-20']);
    const { text } = await desk.call('documents.get', { id: second.documentId });
    const { originalText, sourceStart, sourceEnd } = await desk.call('tasks.get', { id: moved?.id ?? '' });
    const words = (all: string) => all.replace(/\s+/gu, ' ').trim();
    expect(words(text.slice(sourceStart ?? 0, sourceEnd ?? 0))).toContain(words(originalText).slice(0, 40));
  });

  test('a task with entries that the new version does not have is named; its entries go where the reviewer says, else it ends with them', async () => {
    const shorter = noticeText().split('\n').filter((line) => !line.startsWith('9.') && !line.startsWith('10.')).join('\n');
    const first = await desk.call('documents.take', { text: noticeText(), allowDoubts: true });
    const tasks = (await desk.call('tasks.list', { documentId: first.documentId, limit: 200 })).rows;
    const [ninth, tenth] = [tasks.find((row) => row.path === '9'), tasks.find((row) => row.path === '10.1')];
    for (const task of [ninth, tenth]) await desk.call('progress.add', { taskId: task?.id ?? '', on: '2021-10-05', text: `Việc ${task?.path ?? ''}` });
    const { known, reading, text } = await desk.call('documents.preview', { text: shorter });
    const reviewed = applyReview(reading, text, []);
    const { left } = matchVersions(known?.stored ?? [], reviewed.items);
    expect(left.map(({ path, entries }) => [path, entries])).toEqual([['9', 1], ['10', 1]]);
    const before = (await desk.call('documents.get', { id: first.documentId })).text;
    const to = flatItems(reviewed.items).find((item) => item.number === '11')?.tasks[0]?.key ?? '';
    const second = await desk.call('documents.take', { text: shorter, allowDoubts: true, instead: first.documentId, carry: [{ taskId: ninth?.id ?? '', to }, { taskId: tenth?.id ?? '', to: null }] });
    const [eleventh] = (await desk.call('tasks.list', { documentId: second.documentId, limit: 200 })).rows.filter((row) => row.path === '11.1');
    expect((await desk.call('tasks.get', { id: eleventh?.id ?? '' })).progress.map(({ result }) => result)).toEqual(['Việc 9']);
    expect(before).toContain('9. Về ứng dụng công nghệ');
    expect((await desk.call('tasks.get', { id: tenth?.id ?? '' })).progress).toHaveLength(1);
    const ended = (await desk.call('tasks.list', { documentId: second.documentId, status: 'ended', limit: 200 })).rows;
    expect(ended.map(({ id }) => id)).toEqual([tenth?.id]);
    await desk.call('history.undo', {});
    expect((await desk.call('tasks.list', { documentId: first.documentId, limit: 200 })).rows.map(({ id, status }) => [id, status])).toEqual(tasks.map(({ id, status }) => [id, status]));
    expect((await desk.call('tasks.get', { id: ninth?.id ?? '' })).progress).toHaveLength(1);
  });
});

describe('another version of a plan', () => {
  const other = () => planText()
    .replace('Bắc Ninh, Hà Nam, Quảng Trị', 'Bắc Ninh, Quảng Trị, Lạng Sơn, Yên Bái').replace(': Yên Bái, Thái Nguyên', ': Thái Nguyên').replace('Bình Dương, Trà Vinh, Cần Thơ', 'Bình Dương, Cần Thơ')
    .replace('Nửa đầu tháng 6/2021', 'Nửa cuối tháng 6/2021').replace('tối thiểu 60 ngày', 'tối thiểu 50 ngày');
  const visits = async () => (await desk.call('visits.list', { year: 2021 })).rows;

  test('goes on with the rounds and visits that stand, with their days, teams and results; only what differs is changed', async () => {
    const { documentId } = await desk.call('documents.take', { text: planText(), allowDoubts: true });
    const before = await visits();
    const idOf = (unit: string) => before.find(({ unitName }) => unitName.includes(unit))?.id ?? expect.fail(unit);
    await desk.call('visits.update', { id: idOf('Lai Châu'), set: { announcedFrom: '2021-06-03', announcedTo: '2021-06-04', stage: 'announced' } });
    await desk.call('team.add', { visitIds: [idOf('Lai Châu')], name: 'Nguyễn Văn An', role: 'head' });
    await desk.call('visits.update', { id: idOf('Yên Bái'), set: { place: 'Trụ sở Tỉnh đoàn' } });
    await desk.call('visits.update', { id: idOf('Trà Vinh'), set: { announcedFrom: '2021-03-29', announcedTo: '2021-03-30', stage: 'announced' } });
    const rounds = (await desk.call('rounds.list', { year: 2021 })).rows;
    const { known } = await desk.call('documents.preview', { text: other() });
    expect(known?.storedRounds.map((round) => round.visits.length)).toEqual([11, 11, 8]);

    const second = await desk.call('documents.take', { text: other(), allowDoubts: true, instead: documentId });
    expect(second.documentId).toBe(documentId);
    const after = await visits();
    const of = (unit: string) => after.find(({ unitName }) => unitName.includes(unit));
    expect(of('Lai Châu')).toMatchObject({ id: idOf('Lai Châu'), announcedFrom: '2021-06-03', stage: 'announced', head: 'Nguyễn Văn An' });
    expect(of('Yên Bái')).toMatchObject({ id: idOf('Yên Bái'), roundId: rounds[0]?.id, place: 'Trụ sở Tỉnh đoàn' });
    expect(of('Trà Vinh')).toMatchObject({ id: idOf('Trà Vinh'), stage: 'cancelled', stageReason: 'Đã nhận bản khác của cùng văn bản' });
    expect(of('Hà Nam')).toBeUndefined();
    expect(of('Lạng Sơn')).toMatchObject({ roundId: rounds[0]?.id, stage: 'planned' });
    expect(after).toHaveLength(30);
    const now = await desk.call('rounds.list', { year: 2021 });
    expect(now.rows.map(({ id }) => id)).toEqual(rounds.map(({ id }) => id));
    expect(now.rows[0]).toMatchObject({ windowFrom: '2021-06-16', windowTo: '2021-06-30' });
    expect(now.quotas.map(({ amount }) => amount)).toEqual([50]);

    await desk.call('history.undo', {});
    expect((await visits()).map(({ id, stage, roundId }) => [id, stage, roundId]).toSorted()).toEqual(
      before.map(({ id, stage, roundId }) => [id, ['Lai Châu', 'Trà Vinh'].some((unit) => id === idOf(unit)) ? 'announced' : stage, roundId]).toSorted(),
    );
  });

  test('a round that comes before the others makes rows of its own', async () => {
    const { documentId } = await desk.call('documents.take', { text: planText(), allowDoubts: true });
    const before = await visits();
    const early = ['1. Kiểm tra đột xuất:', '* Nội dung kiểm tra: Việc thu đoàn phí.', '* Đơn vị kiểm tra: Kiểm tra tại 02 đơn vị: Lạng Sơn, Cao Bằng.', '* Thời gian kiểm tra: tháng 02/2021.', '1. Kiểm tra định kỳ'];
    await desk.call('documents.take', { text: planText().replace('1. Kiểm tra định kỳ', early.join('\n')), allowDoubts: true, instead: documentId });
    const after = await visits();
    expect(after).toHaveLength(32);
    expect(before.map(({ id, roundId, unitName }) => [id, roundId, unitName]).filter(([id, round]) => !after.some((row) => row.id === id && row.roundId === round))).toEqual([]);
  });
});

describe('an item more in the middle of a notice', () => {
  test('has rows of its own; those behind it keep theirs under their new numbers', async () => {
    const { documentId } = await desk.call('documents.take', { text: noticeText(), allowDoubts: true });
    const before = (await desk.call('tasks.list', { documentId, limit: 200 })).rows;
    const longer = noticeText().replace(/^(?:[3-9]|10|11)\. /gmu, (number) => `${Number.parseInt(number, 10) + 1}. `).replace(/^4\. /mu, '3. Về xe công: Giao Văn phòng rà soát xe công trong tháng 11/2021.\n4. ');
    await desk.call('documents.take', { text: longer, allowDoubts: true, instead: documentId });
    const after = (await desk.call('tasks.list', { documentId, limit: 200 })).rows;
    expect(after.map(({ id }) => id)).toEqual(expect.arrayContaining(before.map(({ id }) => id)));
    expect(after).toHaveLength(before.length + 1);
    expect((await desk.call('documents.get', { id: documentId })).items).toBe(12);
  });
});

describe('a review that is broken off', () => {
  test('is kept with its paper outside of the log, offered again and gone once written; undone, it is offered again', async () => {
    const file = join(desk.folder, 'tb.docx');
    writeFileSync(file, await makeNoticeDocx());
    const { fingerprint, decisions: none } = await desk.call('documents.preview', { path: file });
    expect(none).toEqual([]);
    const steps = (await desk.call('store.info', {})).steps;
    const decisions: ReviewDecision[] = [{ kind: 'settle', answers: 'group ban don vi' }];
    await desk.call('drafts.keep', { path: file, name: 'tb.docx', review: { of: fingerprint, decisions } });
    await desk.call('drafts.keep', { path: file, name: 'tb.docx', review: { of: fingerprint, decisions: [...decisions, { kind: 'settle', answers: 'x' }] } });
    writeFileSync(file, 'gone');
    expect((await desk.call('drafts.list', {})).rows).toMatchObject([{ id: fingerprint, name: 'tb.docx', decisions: 2 }]);
    expect((await desk.call('store.info', {})).steps).toBe(steps);
    const again = await desk.call('documents.preview', { draft: fingerprint });
    expect(again).toMatchObject({ fingerprint, decisions: [{ kind: 'settle' }, { kind: 'settle' }] });
    const taken = await desk.call('documents.take', { draft: fingerprint, allowDoubts: true, review: { of: fingerprint, decisions: again.decisions } });
    expect((await desk.call('documents.get', { id: taken.documentId })).fileName).toBe('tb.docx');
    expect((await desk.call('drafts.list', {})).total).toBe(0);
    await desk.call('history.undo', {});
    expect((await desk.call('drafts.list', {})).total).toBe(1);
    await desk.call('drafts.drop', { id: fingerprint });
    await expect(desk.call('documents.preview', { draft: fingerprint })).rejects.toMatchObject({ code: 'not-found' });
  });

  test('can be thrown away; of a paper marked as secret nothing is kept', async () => {
    const { fingerprint } = await desk.call('documents.preview', { text: noticeText() });
    await desk.call('drafts.keep', { text: noticeText(), name: 'dán', review: { of: fingerprint, decisions: [] } });
    await desk.call('drafts.drop', { id: fingerprint });
    const secret = noticeText().replace('***', 'TUYỆT MẬT\n***');
    await expect(desk.call('drafts.keep', { text: secret, name: 'dán', review: { of: fingerprint, decisions: [] } })).rejects.toMatchObject({ code: 'document-secret' });
    expect((await desk.call('drafts.list', {})).total).toBe(0);
  });
});
