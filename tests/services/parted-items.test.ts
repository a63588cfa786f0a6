/** The same notice taken in on two laptops that part an item differently: one question for the item, nothing lost. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { applyReview } from '../../shared/domain/review/apply-review.ts';
import { flatItems } from '../../shared/domain/review/keyed.ts';
import type { ReviewDecision } from '../../shared/model/review.ts';
import { noticeText, planText } from '../../shared/text/vi/sample-papers.ts';
import { carry, closeSound, digestOf } from '../support/exchange.ts';
import { openTestRegister, type TestRegister } from '../support/register.ts';

let a: TestRegister;
let b: TestRegister;

beforeEach(async () => {
  a = await openTestRegister('2021-10-28', 'Nam');
  b = await openTestRegister('2021-10-28', 'Hoa');
  await a.call('documents.take', { text: planText(), allowDoubts: true });
  await carry(a, b);
});

afterEach(() => closeSound(a, b));

/** Both take the same notice in, B with a task cut in two; then each has what the other has. @returns the item's place */
async function takeBoth(): Promise<string> {
  const { reading, text, fingerprint } = await a.call('documents.preview', { text: noticeText() });
  const item = flatItems(applyReview(reading, text, []).items).find((one) => one.tasks.length === 1) ?? expect.fail('no item with one task');
  const [task] = item.tasks;
  const decisions: ReviewDecision[] = [{ kind: 'split', task: task?.key ?? '', at: text.indexOf(' ', ((task?.source.start ?? 0) + (task?.source.end ?? 0)) / 2) }];
  await a.call('documents.take', { text: noticeText(), allowDoubts: true });
  await b.call('documents.take', { text: noticeText(), allowDoubts: true, review: { of: fingerprint, decisions } });
  await carry(b, a);
  await carry(a, b);
  return item.number ?? '';
}

async function tasksOf(desk: TestRegister, path: string): Promise<string[]> {
  const { rows } = await desk.call('tasks.list', { limit: 200 });
  return rows.filter((row) => row.path === path || row.path.startsWith(`${path}.`)).map((row) => row.id);
}

test('one question, on both laptops the same, settled for both', async () => {
  const path = await takeBoth();
  const [question, ...others] = await a.call('sync.conflicts', {});
  expect(others).toEqual([]);
  expect(await b.call('sync.conflicts', {})).toEqual([question]);
  expect(question).toMatchObject({ table: 'item', field: 'tasks', subject: { table: 'item' } });
  expect(question?.versions.map(({ author, tasks }) => [author, tasks?.length]).sort()).toEqual([['Hoa', 2], ['Nam', 1]]);
  expect(await tasksOf(a, path)).toHaveLength(3);
  const choose = question?.versions.findIndex((version) => version.author === 'Hoa') ?? 0;
  await a.call('sync.settle', { id: question?.id ?? '', choose });
  expect(await a.call('sync.conflicts', {})).toEqual([]);
  expect(await tasksOf(a, path)).toHaveLength(2);
  await carry(a, b);
  expect(await b.call('sync.conflicts', {})).toEqual([]);
  expect(await digestOf(b)).toBe(await digestOf(a));
  await a.call('history.undo', {});
  expect(await a.call('sync.conflicts', {})).toEqual([question]);
  expect(await tasksOf(a, path)).toHaveLength(3);
});

test('all ways may stand, until one of them changes', async () => {
  const path = await takeBoth();
  const [question] = await a.call('sync.conflicts', {});
  await a.call('sync.settle', { id: question?.id ?? '' });
  expect(await a.call('sync.conflicts', {})).toEqual([]);
  expect(await tasksOf(a, path)).toHaveLength(3);
  await carry(a, b);
  expect(await b.call('sync.conflicts', {})).toEqual([]);
  await a.call('history.undo', {});
  expect(await a.call('sync.conflicts', {})).toHaveLength(1);
});

test('an item of several tasks, one of them cut: how they are numbered is no question of its own', async () => {
  const { reading, text, fingerprint } = await a.call('documents.preview', { text: noticeText() });
  const item = flatItems(applyReview(reading, text, []).items).find((one) => one.tasks.length > 2) ?? expect.fail('no item with several tasks');
  const [first] = item.tasks;
  const decisions: ReviewDecision[] = [{ kind: 'split', task: first?.key ?? '', at: text.indexOf(' ', ((first?.source.start ?? 0) + (first?.source.end ?? 0)) / 2) }];
  await a.call('documents.take', { text: noticeText(), allowDoubts: true });
  await b.call('documents.take', { text: noticeText(), allowDoubts: true, review: { of: fingerprint, decisions } });
  await carry(b, a);
  const [question, ...others] = await a.call('sync.conflicts', {});
  expect(others).toEqual([]);
  await a.call('sync.settle', { id: question?.id ?? '' });
  expect(await a.call('sync.conflicts', {})).toEqual([]);
  await a.call('history.undo', {});
  const choose = question?.versions.findIndex((version) => version.author === 'Nam') ?? 0;
  await a.call('sync.settle', { id: question?.id ?? '', choose });
  expect(await a.call('sync.conflicts', {})).toEqual([]);
});

test('a question that has changed meanwhile is not answered', async () => {
  await takeBoth();
  const [question] = await a.call('sync.conflicts', {});
  await expect(a.call('sync.settle', { id: question?.id ?? '', choose: 7 })).rejects.toMatchObject({ code: 'wrong-input' });
  await a.call('sync.settle', { id: question?.id ?? '', choose: 0 });
  await expect(a.call('sync.settle', { id: question?.id ?? '', choose: 1 })).rejects.toMatchObject({ code: 'conflict-changed' });
});

test('laptops that parted the notice alike are asked nothing', async () => {
  for (const desk of [a, b]) await desk.call('documents.take', { text: noticeText(), allowDoubts: true });
  await carry(b, a);
  expect(await a.call('sync.conflicts', {})).toEqual([]);
});
