/** A laptop copied whole writes under the name of the other: noticed, named, and mended without losing a line. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { noticeText } from '../../shared/text/vi/sample-papers.ts';
import { closeSound, digestOf, leaveFile, retitle } from '../support/exchange.ts';
import { openTestRegister, type TestRegister } from '../support/register.ts';

let a: TestRegister;
let b: TestRegister;

beforeEach(async () => {
  a = await openTestRegister('2021-10-28', 'Nam');
  await a.call('documents.take', { text: noticeText(), allowDoubts: true });
  b = await openTestRegister('2021-10-28', 'Nam', a);
});

afterEach(() => closeSound(a, b));

const titles = async (desk: TestRegister) => (await desk.call('items.list', {})).rows.slice(0, 4).map((row) => row.title);

test('both go on under names of their own, and hold the same in the end', async () => {
  const [, , third] = await titles(a);
  await retitle(a, 0, 'A 0');
  await retitle(b, 1, 'B 1');
  await retitle(b, 2, 'B sai');
  await b.call('history.undo', {});
  const fromA = await leaveFile(a);
  await expect(b.call('sync.merge', { path: fromA })).rejects.toMatchObject({ code: 'fork' });
  expect(await b.call('sync.giveWay', { path: fromA })).toMatchObject({ steps: 3 });
  await expect(b.call('sync.giveWay', { path: fromA })).rejects.toMatchObject({ code: 'no-fork' });
  await b.call('sync.merge', { path: fromA });
  await retitle(b, 3, 'B 3');
  await a.call('sync.merge', { path: await leaveFile(b) });
  for (const desk of [a, b]) expect(await titles(desk)).toEqual(['A 0', 'B 1', third, 'B 3']);
  expect(await digestOf(a)).toBe(await digestOf(b));
  expect((await b.call('store.info', {})).origins.map(({ reason }) => reason)).toContain('gave-way');
});

test('what a third laptop has built on cannot give way here', async () => {
  await retitle(a, 0, 'A 0');
  await retitle(b, 1, 'B 1');
  const c = await openTestRegister('2021-10-28', 'Lan');
  await c.call('sync.merge', { path: await leaveFile(b) });
  await retitle(c, 2, 'C 2');
  await b.call('sync.merge', { path: await leaveFile(c) });
  await c.close();
  const before = await digestOf(b);
  await expect(b.call('sync.giveWay', { path: await leaveFile(a) })).rejects.toMatchObject({ code: 'fork-spread' });
  expect(await digestOf(b)).toBe(before);
});
