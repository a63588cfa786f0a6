/** Decisions of a reviewer over a reading: what each changes, what it leaves alone, which questions are left. */
import { describe, expect, test } from 'vitest';
import { plainText } from '../../shared/domain/reading/source/plain-text.ts';
import { readDocument } from '../../shared/domain/reading/read-document.ts';
import { applyReview } from '../../shared/domain/review/apply-review.ts';
import { flatItems } from '../../shared/domain/review/keyed.ts';
import { cutPlaces, likelyCut } from '../../shared/domain/review/parts.ts';
import { askedAlike, openQuestions, questionsOf } from '../../shared/domain/review/questions.ts';
import type { ReviewDecision, ReviewedReading, ReviewedTask } from '../../shared/model/review.ts';
import { noticeText, planText } from '../../shared/text/vi/sample-papers.ts';
import { referenceContext } from '../support/dictionary.ts';

const context = referenceContext('2021-10-05');
const { text } = plainText(noticeText());
const reading = readDocument(plainText(noticeText()), context);
const untouched = JSON.stringify(reading);
const office = context.units.find(({ names }) => names.includes('Văn phòng Trung ương Đoàn'))?.id ?? '';

const applied = (...decisions: ReviewDecision[]) => applyReview(reading, text, decisions);
const tasksOf = (reviewed: ReviewedReading, number: string) => reviewed.items.find((item) => item.number === number)?.tasks ?? [];
const taskOf = (reviewed: ReviewedReading, number: string, place = 0): ReviewedTask => {
  const task = tasksOf(reviewed, number)[place];
  if (!task) throw new Error(`no task ${number}.${place}`);
  return task;
};
const plain = applied();

describe('applying decisions', () => {
  test('none changes nothing, and the reading itself is never changed', () => {
    expect(plain.items.map((item) => item.tasks.length)).toEqual(reading.items.map((item) => item.tasks.length));
    applied({ kind: 'split', task: taskOf(plain, '3').key, at: taskOf(plain, '3').source.start + 40 }, { kind: 'drop', task: taskOf(plain, '1').key });
    expect(JSON.stringify(reading)).toBe(untouched);
  });

  test('every item and task has a key of its own', () => {
    const keys = flatItems(plain.items).flatMap((item) => [item.key, ...item.tasks.map((task) => task.key)]);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('a duty that comes again stands, one with a last day is to be done; what is typed counts', () => {
    expect(taskOf(plain, '4').kind).toBe('standingDuty');
    expect(taskOf(plain, '8').kind).toBe('task');
    const typed = applied({ kind: 'task', task: taskOf(plain, '4').key, set: { kind: 'statement', title: 'Giao ban cụm' } });
    expect(taskOf(typed, '4')).toMatchObject({ kind: 'statement', title: 'Giao ban cụm' });
    expect(typed.items.find((item) => item.number === '4')?.task).toBe(false);
  });

  test('a split cuts the words in two; both keep the owner where the second names none', () => {
    const whole = taskOf(plain, '6', 1);
    const at = text.indexOf('để đến ngày 15/10', whole.source.start);
    const [first, second] = tasksOf(applied({ kind: 'split', task: whole.key, at }), '6').slice(1);
    expect(`${first?.text} ${second?.text}`).toBe(whole.text);
    expect(first?.deadlines).toEqual([]);
    expect(second?.deadlines).toMatchObject([{ to: '2021-10-15' }]);
    expect(second?.assignees).toEqual(whole.assignees);
  });

  test('a split nowhere in the task changes nothing', () => {
    const { key, source } = taskOf(plain, '6');
    for (const at of [0, source.start, source.end, text.length]) {
      expect(tasksOf(applied({ kind: 'split', task: key, at }), '6')).toHaveLength(2);
    }
  });

  test('split and merged again is what it was', () => {
    const whole = taskOf(plain, '1');
    const at = likelyCut(text, whole.source) ?? 0;
    const cut = applied({ kind: 'split', task: whole.key, at });
    const back = applied({ kind: 'split', task: whole.key, at }, { kind: 'merge', task: taskOf(cut, '1', 1).key });
    expect(taskOf(back, '1')).toEqual(whole);
  });

  test('the first task of an item has nothing before it to merge with', () => {
    expect(tasksOf(applied({ kind: 'merge', task: taskOf(plain, '7').key }), '7')).toEqual(tasksOf(plain, '7'));
  });

  test('dropped and brought back', () => {
    const { key } = taskOf(plain, '9');
    expect(applied({ kind: 'drop', task: key }).items.find((item) => item.number === '9')).toMatchObject({ task: false, tasks: [{ dropped: true }] });
    expect(taskOf(applied({ kind: 'drop', task: key }, { kind: 'bringBack', task: key }), '9')).toEqual(taskOf(plain, '9'));
  });

  test('words in which no task was read become one', () => {
    const source = readDocument(plainText(planText()), context);
    const words = plainText(planText()).text;
    const item = flatItems(source.items).find((one) => !one.task && one.children.length === 0);
    if (!item) throw new Error('no statement');
    const { start, end } = item.source;
    const added = applyReview(source, words, [{ kind: 'add', item: `item${start}`, start, end }]);
    const same = flatItems(added.items).find((one) => one.key === `item${start}`);
    expect(same).toMatchObject({ task: true, tasks: [{ text: words.slice(start, end), assignees: [], kind: 'task' }] });
  });

  test('typed owners and days take the place of what was read; a phrase kept keeps its place', () => {
    const { key, deadlines } = taskOf(plain, '8');
    const changed = taskOf(
      applied({
        kind: 'task',
        task: key,
        set: {
          owners: [{ name: 'Ban Đối ngoại', unitId: null, personId: null, kind: 'unit', role: 'support' }],
          deadlines: [{ phrase: deadlines[0]?.phrase ?? '', from: null, to: '2021-11-30' }],
        },
      }),
      '8',
    );
    expect(changed.assignees.map(({ name, role }) => [name, role])).toEqual([['Ban Đối ngoại', 'support']]);
    expect(changed.deadlines).toMatchObject([{ to: '2021-11-30', fuzzy: false, source: deadlines[0]?.source }]);
  });

  test('a decision about a place that is not there changes nothing', () => {
    expect(applied({ kind: 'drop', task: 'task1' }, { kind: 'add', item: 'item0', start: 5, end: 2 })).toEqual(plain);
  });
});

describe('questions', () => {
  const questions = questionsOf(reading, text);
  const left = (...decisions: ReviewDecision[]) => openQuestions(questions, applied(...decisions), decisions);

  test('the same doubt is one question; the notice needs at most eight answers', () => {
    expect(reading.doubts.length).toBeGreaterThan(questions.length);
    expect(questions.length).toBeLessThanOrEqual(8);
    expect(questions.filter(({ key }) => key === 'group ban don vi')).toHaveLength(1);
  });

  test('a group taken for all of its kind, or for single units, is asked no more', () => {
    const name = 'các ban, đơn vị';
    const meant: ReviewDecision = { kind: 'group', name, meaning: { group: 'các ban, đơn vị' }, answers: 'group ban don vi' };
    expect(left(meant)).toHaveLength(questions.length - 1);
    expect(taskOf(applied(meant), '10').checklistGroup).toBe('các ban, đơn vị');
    const single = applied({ kind: 'group', name, meaning: { owners: [{ name: 'Văn phòng', unitId: office, personId: null, kind: 'unit' }] } });
    expect(taskOf(single, '9')).toMatchObject({ checklistGroup: null, assignees: [{ unitId: office, role: 'lead' }] });
    expect(taskOf(single, '3').assignees.find(({ role }) => role === 'support')).toMatchObject({ unitId: office });
  });

  test('who leads alone gets the unit that prepares it', () => {
    const question = questions.find(({ code }) => code === 'advising-unit-missing');
    if (!question) throw new Error('not asked');
    const advised: ReviewDecision = { kind: 'advise', person: question.words, unitId: office };
    expect(taskOf(applied(advised), '7', 2).advisingUnitId).toBe(office);
    expect(left(advised).map(({ key }) => key)).not.toContain(question.key);
  });

  test('an edit that takes the doubt away answers it; leaving it as it is does too', () => {
    const question = questions.find(({ code }) => code === 'advising-unit-missing');
    const { key } = taskOf(plain, '7', 2);
    expect(left({ kind: 'drop', task: key }).map((one) => one.key)).not.toContain(question?.key);
    expect(left({ kind: 'settle', answers: question?.key })).toHaveLength(questions.length - 1);
  });

  test('the names of a paper from elsewhere stay as they are printed at one answer', () => {
    const paper = plainText('1. Sở Y tế lập danh sách.\n2. Sở Nội vụ rà soát biên chế.\n3. Các phường báo cáo chậm nhất đầu năm tới.');
    const found = readDocument(paper, context);
    const asked = questionsOf(found, paper.text);
    const [name] = asked.filter(({ key }) => key.startsWith('name'));
    if (!name) throw new Error('not asked');
    const also = askedAlike(name, asked);
    expect(also).toEqual(asked.filter(({ key }) => key !== name.key && /^(?:name|group) /u.test(key)).map(({ key }) => key));
    const settled: ReviewDecision = { kind: 'settle', answers: name.key, also };
    const open = openQuestions(asked, applyReview(found, paper.text, [settled]), [settled]);
    expect(open.map(({ key }) => key)).toEqual(asked.map(({ key }) => key).filter((key) => !/^(?:name|group) /u.test(key)));
    const [other] = open;
    expect(other && askedAlike(other, asked)).toEqual([]);
  });

  test('a name means one unit wherever it stands, and is remembered only when asked to', () => {
    const paper = plainText('1. Ban TNCNĐT xây dựng đề án trong tháng 10/2021.\n2. Ban TNCNĐT báo cáo trước ngày 15/10/2021.');
    const found = readDocument(paper, { ...context, units: context.units.filter(({ id }) => id === office) });
    const [asked] = questionsOf(found, paper.text).filter(({ key }) => key.startsWith('name'));
    expect(asked).toMatchObject({ words: 'Ban TNCNĐT' });
    const named = applyReview(found, paper.text, [{ kind: 'name', name: 'Ban TNCNĐT', meaning: { unitId: office }, remember: true }]);
    expect(named.items.flatMap((item) => item.tasks.map((task) => task.assignees[0]?.unitId))).toEqual([office, office]);
    expect(named.aliases).toEqual([{ unitId: office, alias: 'Ban TNCNĐT' }]);
    const made = applyReview(found, paper.text, [{ kind: 'name', name: 'Ban TNCNĐT', meaning: { newUnit: 'Ban Thanh niên CNĐT' } }]);
    expect(made).toMatchObject({ aliases: [], newUnits: [{ name: 'Ban Thanh niên CNĐT' }] });
    expect(openQuestions(questionsOf(found, paper.text), made, []).filter(({ key }) => key.startsWith('name'))).toEqual([]);
  });
});

test('places to cut are ends of clauses within the task', () => {
  const words = 'Ban A lập tờ trình; báo cáo Ban Bí thư. Ban B rà soát, tổng hợp và gửi.';
  const places = cutPlaces(words, { start: 0, end: words.length });
  expect(places.map((at) => words.slice(at, at + 6))).toEqual(['báo cá', 'Ban B ', 'tổng h', 'và gửi']);
  expect(words.slice(likelyCut(words, { start: 0, end: words.length }) ?? 0)).toBe('Ban B rà soát, tổng hợp và gửi.');
});

describe('a round of a plan', () => {
  const plan = readDocument(plainText(planText()), context);
  const planned = (...decisions: ReviewDecision[]) => applyReview(plan, plainText(planText()).text, decisions).rounds;

  test('gets another name, time and list of units; the reading stays as it is', () => {
    const before = JSON.stringify(plan);
    const units = [...(plan.rounds[0]?.units.slice(1) ?? []), { name: 'Thành đoàn Hải Phòng', unitId: null }];
    const [first, second] = planned({ kind: 'round', round: 0, set: { name: 'Đợt một', window: { phrase: 'tuần đầu tháng 6', from: '2021-06-01', to: '2021-06-07' }, units } });
    expect(first).toMatchObject({ name: 'Đợt một', window: { phrase: 'tuần đầu tháng 6', from: '2021-06-01', to: '2021-06-07', provisional: plan.rounds[0]?.window?.provisional } });
    expect(first?.units).toEqual(units);
    expect(second).toEqual(plan.rounds[1]);
    expect(JSON.stringify(plan)).toBe(before);
  });

  test('may lose its time and all its units; one that is not there changes nothing', () => {
    expect(planned({ kind: 'round', round: 1, set: { window: null, units: [] } })[1]).toMatchObject({ window: null, units: [] });
    expect(planned({ kind: 'round', round: 99, set: { name: 'x' } })).toEqual(plan.rounds);
  });
});
