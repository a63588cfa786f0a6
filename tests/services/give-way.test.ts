/** A laptop copied whole writes under the name of the other: noticed, named, and mended without losing a line. */
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { noticeText } from '../../shared/text/vi/sample-papers.ts';
import { openTestRegister, type TestRegister } from '../support/register.ts';

let a: TestRegister;
let b: TestRegister;
let files = 0;

beforeEach(async () => {
  a = await openTestRegister('2021-10-28', 'Nam');
  await a.call('documents.take', { text: noticeText(), allowDoubts: true });
  b = await openTestRegister('2021-10-28', 'Nam', a);
});

afterEach(async () => {
  for (const desk of [a, b]) {
    expect(await desk.call('store.check', {})).toEqual({ ok: true, problems: [] });
    await desk.close();
  }
});

async function retitle(desk: TestRegister, place: number, title: string): Promise<void> {
  const row = (await desk.call('items.list', {})).rows[place];
  await desk.call('items.update', { id: row?.id ?? '', set: { shortTitle: title } });
}

async function leave(desk: TestRegister): Promise<string> {
  const path = join(desk.folder, `${files++}.sgbx`);
  await desk.call('sync.export', { path });
  return path;
}

const titles = async (desk: TestRegister) => (await desk.call('items.list', {})).rows.slice(0, 4).map((row) => row.title);
const digest = async (desk: TestRegister) => (await desk.call('store.digest', {})).digest;

test('both go on under names of their own, and hold the same in the end', async () => {
  const [, , third] = await titles(a);
  await retitle(a, 0, 'A 0');
  await retitle(b, 1, 'B 1');
  await retitle(b, 2, 'B sai');
  await b.call('history.undo', {});
  const fromA = await leave(a);
  await expect(b.call('sync.merge', { path: fromA })).rejects.toMatchObject({ code: 'fork' });
  expect(await b.call('sync.giveWay', { path: fromA })).toMatchObject({ steps: 3 });
  await expect(b.call('sync.giveWay', { path: fromA })).rejects.toMatchObject({ code: 'no-fork' });
  await b.call('sync.merge', { path: fromA });
  await retitle(b, 3, 'B 3');
  await a.call('sync.merge', { path: await leave(b) });
  for (const desk of [a, b]) expect(await titles(desk)).toEqual(['A 0', 'B 1', third, 'B 3']);
  expect(await digest(a)).toBe(await digest(b));
  expect((await b.call('store.info', {})).origins.map(({ reason }) => reason)).toContain('gave-way');
});

test('what a third laptop has built on cannot give way here', async () => {
  await retitle(a, 0, 'A 0');
  await retitle(b, 1, 'B 1');
  const c = await openTestRegister('2021-10-28', 'Lan');
  await c.call('sync.merge', { path: await leave(b) });
  await retitle(c, 2, 'C 2');
  await b.call('sync.merge', { path: await leave(c) });
  await c.close();
  const before = await digest(b);
  await expect(b.call('sync.giveWay', { path: await leave(a) })).rejects.toMatchObject({ code: 'fork-spread' });
  expect(await digest(b)).toBe(before);
});
