/** Two laptops and a file on a stick: nothing lost, everything seen, everything undone (J10). */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { noticeText } from '../../shared/text/vi/sample-papers.ts';
import { closeSound, digestOf, leaveFile, retitle } from '../support/exchange.ts';
import { openTestRegister, type TestRegister } from '../support/register.ts';

let a: TestRegister;
let b: TestRegister;

beforeEach(async () => {
  a = await openTestRegister('2021-10-28', 'Nam');
  b = await openTestRegister('2021-10-28', 'Hoa');
});

afterEach(() => closeSound(a, b));

async function titles(desk: TestRegister): Promise<string[]> {
  return (await desk.call('items.list', {})).rows.map((row) => row.title);
}

/** Both hold the same notice, taken in on A. */
async function startEqual(): Promise<void> {
  await a.call('documents.take', { text: noticeText(), allowDoubts: true });
  await b.call('sync.merge', { path: await leaveFile(a) });
}

describe('an exchange', () => {
  test('a fresh laptop takes the register over', async () => {
    await startEqual();
    expect(await digestOf(b)).toBe(await digestOf(a));
    expect(await titles(b)).toEqual(await titles(a));
    expect((await b.call('store.info', {})).storeId).toBe((await a.call('store.info', {})).storeId);
  });

  test('J10: own rows come, the same cells are conflicts with both names, settled, and settled everywhere', async () => {
    await startEqual();
    for (let n = 0; n < 5; n++) await retitle(a, n, `A ${n}`);
    for (let n = 4; n < 9; n++) await retitle(b, n, `B ${n}`);
    const before = await digestOf(a);
    const file = await leaveFile(b);
    expect(await a.call('sync.newestMerge', {})).toBe(null);
    const preview = await a.call('sync.preview', { path: file });
    expect(preview).toMatchObject({ steps: 5, added: 0, changed: 5, removed: 0, conflicts: 1, by: [{ author: 'Hoa', steps: 5 }] });
    expect(preview.changes.find((change) => change.new === 'B 5')).toMatchObject({ subject: { table: 'item', name: '533/6' }, field: 'shortTitle' });
    expect(await digestOf(a)).toBe(before);
    const report = await a.call('sync.merge', { path: file });
    expect(existsSync(report.backup ?? '')).toBe(true);
    const [conflict] = await a.call('sync.conflicts', {});
    expect(conflict).toMatchObject({ table: 'item', field: 'shortTitle', subject: { table: 'item', name: '533/5' } });
    expect(await a.call('sync.newestMerge', {})).toMatchObject({ steps: 5, own: 0 });
    expect(new Set(conflict?.versions.map((version) => `${version.author}: ${version.value}`))).toEqual(new Set(['Nam: A 4', 'Hoa: B 4']));
    const choose = conflict?.versions.findIndex((version) => version.value === 'A 4') ?? 0;
    await a.call('sync.settle', { id: conflict?.id ?? '', choose });
    expect(await a.call('sync.conflicts', {})).toEqual([]);
    expect(await a.call('sync.newestMerge', {})).toMatchObject({ steps: 6, own: 1 });
    await expect(a.call('sync.settle', { id: conflict?.id ?? '', choose })).rejects.toMatchObject({ code: 'conflict-changed' });
    await b.call('sync.merge', { path: await leaveFile(a) });
    expect(await digestOf(b)).toBe(await digestOf(a));
    expect((await titles(b))[4]).toBe('A 4');
  });

  test('merging again changes nothing; undoing the merge brings everything back exactly; it merges again afterwards', async () => {
    await startEqual();
    await retitle(b, 0, 'B 0');
    const before = await digestOf(a);
    const file = await leaveFile(b);
    await a.call('sync.merge', { path: file });
    const merged = await digestOf(a);
    expect(await a.call('sync.merge', { path: file })).toMatchObject({ steps: 0, backup: null });
    const cut = await a.call('sync.undo', {});
    expect(cut).toMatchObject({ steps: 1, own: 0 });
    expect(await digestOf(a)).toBe(before);
    await a.call('sync.merge', { path: cut.file });
    expect(await digestOf(a)).toBe(merged);
  });

  test('what was written after a merge goes with it, into the file, under an origin that ends there', async () => {
    await startEqual();
    await retitle(b, 0, 'B 0');
    await a.call('sync.merge', { path: await leaveFile(b) });
    await retitle(a, 1, 'A 1');
    const cut = await a.call('sync.undo', {});
    expect(cut).toMatchObject({ steps: 2, own: 1 });
    expect((await titles(a))[1]).not.toBe('A 1');
    await retitle(a, 2, 'A 2');
    await a.call('sync.merge', { path: cut.file });
    expect((await titles(a)).slice(0, 3)).toEqual(['B 0', 'A 1', 'A 2']);
    expect((await a.call('store.info', {})).origins.length).toBe(4);
  });

  test('a file for one receiver carries only what it lacks, and is refused where something before it is missing', async () => {
    await startEqual();
    const held = await leaveFile(b);
    await retitle(a, 0, 'A 0');
    const path = join(a.folder, 'for-b.sgbx');
    expect(await a.call('sync.export', { path, for: held })).toMatchObject({ steps: 1 });
    const c = await openTestRegister('2021-10-28', 'Lan');
    await expect(c.call('sync.merge', { path })).rejects.toMatchObject({ code: 'gap' });
    expect((await c.call('documents.list', {})).total).toBe(0);
    await c.close();
    await b.call('sync.merge', { path });
    expect(await digestOf(b)).toBe(await digestOf(a));
  });

  test('the same notice taken in on both laptops is one document', async () => {
    await startEqual();
    const c = await openTestRegister('2021-10-28', 'Lan');
    await c.call('documents.take', { text: noticeText(), allowDoubts: true });
    const other = await leaveFile(c);
    await expect(a.call('sync.merge', { path: other })).rejects.toMatchObject({ code: 'other-register' });
    await a.call('sync.merge', { path: other, foreign: true });
    expect((await a.call('documents.list', {})).total).toBe(1);
    expect(await a.call('sync.conflicts', {})).toEqual([]);
    await c.close();
  });

  test('a removal here against work there: the row stays, both sides are shown', async () => {
    await startEqual();
    const taken = (await a.call('history.list', {})).rows.find((step) => step.changes.some((change) => change.table === 'document'));
    await a.call('history.undo', { step: taken?.step ?? '' });
    await retitle(b, 0, 'B 0');
    await a.call('sync.merge', { path: await leaveFile(b), allowRemovals: true });
    expect((await a.call('documents.list', {})).total).toBe(1);
    const conflicts = await a.call('sync.conflicts', {});
    const item = conflicts.find((one) => one.table === 'item');
    expect(item).toMatchObject({ field: 'removed', versions: [{ value: 1, author: 'Nam' }, { value: null, author: 'Hoa' }] });
    await expect(b.call('sync.merge', { path: await leaveFile(a) })).rejects.toMatchObject({ code: 'mass-removal' });
    await b.call('sync.merge', { path: await leaveFile(a), allowRemovals: true });
    expect(await digestOf(b)).toBe(await digestOf(a));
  });
});

test('many conflicts are settled in one step, which one undo takes back whole', async () => {
  await a.call('documents.take', { text: noticeText(), allowDoubts: true });
  await b.call('sync.merge', { path: await leaveFile(a) });
  for (const place of [0, 1, 2]) {
    await retitle(a, place, `Nam ${place}`);
    await retitle(b, place, `Hoa ${place}`);
  }
  await a.call('sync.merge', { path: await leaveFile(b) });
  const before = await digestOf(a);
  const conflicts = await a.call('sync.conflicts', {});
  const choices = conflicts.map(({ id, versions }) => ({ id, choose: versions.findIndex(({ author }) => author === 'Nam') }));
  await expect(a.call('sync.settleAll', { choices: [...choices, { id: 'gone', choose: 0 }] })).rejects.toMatchObject({ code: 'conflict-changed' });
  expect(await digestOf(a)).toBe(before);
  expect(await a.call('sync.settleAll', { choices })).toEqual({ settled: 3 });
  expect((await titles(a)).slice(0, 3)).toEqual(['Nam 0', 'Nam 1', 'Nam 2']);
  expect(await a.call('sync.conflicts', {})).toEqual([]);
  await a.call('history.undo', {});
  expect((await a.call('sync.conflicts', {})).length).toBe(3);
});
