/** 'Xóa hẳn': a document goes for good, here and on the other laptop; that it was erased stays. */
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { noticeText } from '../../shared/text/vi/sample-papers.ts';
import { closeSound, digestOf, leaveFile } from '../support/exchange.ts';
import { openTestRegister, type TestRegister } from '../support/register.ts';

let a: TestRegister;
let b: TestRegister;
let documentId: string;

beforeEach(async () => {
  a = await openTestRegister('2021-10-28', 'Nam');
  b = await openTestRegister('2021-10-28', 'Hoa');
  ({ documentId } = await a.call('documents.take', { text: noticeText(), allowDoubts: true }));
  await b.call('sync.merge', { path: await leaveFile(a) });
});

afterEach(() => closeSound(a, b));

/** Words that stand in the paper and nowhere else. */
const WORDS = 'mạng xã hội';
const holds = (path: string) => readFileSync(path).includes(Buffer.from(WORDS));

test('no byte of it stays in the register, in its journal or in new files; who erased it and when does', async () => {
  expect(noticeText()).toContain(WORDS);
  expect(holds(a.file) || holds(`${a.file}-wal`)).toBe(true);
  await expect(a.call('documents.erase', { id: documentId, confirm: 'xóa' })).rejects.toMatchObject({ code: 'not-confirmed' });
  const { path: copy } = await a.call('backup.create', {});
  const erased = await a.call('documents.erase', { id: documentId, confirm: 'xóa hẳn' });
  expect(erased.operations).toBeGreaterThan(20);
  expect(erased.copies.map(({ path }) => path)).toEqual([copy]);
  expect((await a.call('documents.list', {})).total).toBe(0);
  expect((await a.call('items.list', {})).total).toBe(0);
  expect([holds(a.file), holds(`${a.file}-wal`), holds(await leaveFile(a))]).toEqual([false, false, false]);
  const [newest] = (await a.call('history.list', {})).rows;
  expect(newest).toMatchObject({ kind: 'erase', author: 'Nam' });
  const before = await digestOf(a);
  await expect(a.call('history.undo', { step: newest?.step ?? '' })).rejects.toMatchObject({ code: 'erased-for-good' });
  expect(await digestOf(a)).toBe(before);
});

test('it goes from the other laptop with the next exchange, whatever older files still hold', async () => {
  const older = await leaveFile(b);
  await a.call('documents.erase', { id: documentId, confirm: 'XÓA HẲN' });
  await b.call('sync.merge', { path: await leaveFile(a), allowRemovals: true });
  expect((await b.call('documents.list', {})).total).toBe(0);
  expect(await digestOf(b)).toBe(await digestOf(a));
  expect(holds(await leaveFile(b))).toBe(false);
  await a.call('sync.merge', { path: older });
  expect(await digestOf(a)).toBe(await digestOf(b));
  const c = await openTestRegister('2021-10-28', 'Lan');
  await c.call('sync.merge', { path: await leaveFile(b) });
  expect(await digestOf(c)).toBe(await digestOf(a));
  await c.close();
  await expect(b.call('sync.undo', {})).rejects.toMatchObject({ code: 'erasure-stays' });
});

test('a paper that was erased can be taken in again', async () => {
  await a.call('documents.erase', { id: documentId, confirm: 'XÓA HẲN' });
  await a.call('documents.take', { text: noticeText(), allowDoubts: true });
  expect((await a.call('items.list', {})).total).toBe(11);
  await b.call('sync.merge', { path: await leaveFile(a), allowRemovals: true });
  expect((await b.call('items.list', {})).total).toBe(11);
  expect(await digestOf(b)).toBe(await digestOf(a));
});
