/** One stick, two laptops: what each leaves, what the other sees; and what is known to lie outside of this machine. */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { mountedDrives, windowsDrives } from '../../electron/services/drives.ts';
import { noticeText } from '../../shared/text/vi/sample-papers.ts';
import { digestOf } from '../support/exchange.ts';
import { openTestRegister, type TestRegister } from '../support/register.ts';

let a: TestRegister;
let b: TestRegister;
let stick: string;

beforeEach(async () => {
  a = await openTestRegister('2021-10-28', 'Nam');
  b = await openTestRegister('2021-10-28', 'Hoa');
  stick = mkdtempSync(join(tmpdir(), 'sgb-stick-'));
  process.env['SGB_STICK'] = stick;
});

afterEach(async () => {
  delete process.env['SGB_STICK'];
  rmSync(stick, { recursive: true, force: true });
  for (const desk of [a, b]) await desk.close();
});

/** Everything that others left, merged; then the own file left: one visit of the stick. */
async function visit(desk: TestRegister): Promise<void> {
  const [found] = await desk.call('usb.look', {});
  for (const file of found?.files ?? []) if (!file.mine && (file.news ?? 0) > 0) await desk.call('sync.merge', { path: file.path ?? '' });
  await desk.call('usb.leave', { path: found?.path ?? '' });
}

test('a stick that goes round brings both to the same register', async () => {
  await a.call('documents.take', { text: noticeText(), allowDoubts: true });
  await visit(a);
  const [seen] = await b.call('usb.look', {});
  expect(seen?.files).toMatchObject([{ state: 'open', mine: false, news: 1 }]);
  await visit(b);
  const [item] = (await b.call('items.list', {})).rows;
  await b.call('items.update', { id: item?.id ?? '', set: { shortTitle: 'Sửa ở máy Hoa' } });
  await visit(b);
  await visit(a);
  expect(await digestOf(a)).toBe(await digestOf(b));
  const [again] = await a.call('usb.look', {});
  expect(again?.files.map(({ mine, news }) => ({ mine, news })).filter(({ mine }) => !mine)).toEqual([{ mine: false, news: 0 }, { mine: false, news: 0 }]);
});

test('own files are thinned, those of others stay', async () => {
  await a.call('documents.take', { text: noticeText(), allowDoubts: true });
  await b.call('documents.take', { text: noticeText(), allowDoubts: true });
  await b.call('usb.leave', { path: stick });
  for (let n = 0; n < 4; n++) await a.call('usb.leave', { path: stick });
  expect(readdirSync(join(stick, 'SoGiaoBan')).length).toBe(3);
});

test('what cannot be read is shown with the reason, what has a passphrase as closed', async () => {
  await a.call('documents.take', { text: noticeText(), allowDoubts: true });
  mkdirSync(join(stick, 'SoGiaoBan'));
  const torn = join(stick, 'SoGiaoBan', 'torn.sgbx');
  writeFileSync(torn, 'không phải');
  utimesSync(torn, 0, 0);
  await a.call('usb.leave', { path: stick, passphrase: 'mật khẩu' });
  const [found] = await b.call('usb.look', {});
  expect(found?.files.map(({ state, mine }) => ({ state, mine }))).toEqual([{ state: 'closed', mine: false }, { state: 'not-an-exchange', mine: false }]);
  const [own] = await a.call('usb.look', {});
  expect(own?.files[0]).toMatchObject({ state: 'closed', mine: true });
  await expect(b.call('usb.leave', { path: join(stick, 'gone') })).rejects.toMatchObject({ code: 'stick-gone' });
});

test('work that lies only here is counted until it is on another disk or another laptop has it', async () => {
  expect(await a.call('backup.outside', {})).toMatchObject({ at: null, steps: 0, urge: 'none' });
  await a.call('documents.take', { text: noticeText(), allowDoubts: true });
  expect((await a.call('backup.outside', {})).steps).toBe(1);
  const path = join(a.folder, 'same-disk.sgbx');
  await a.call('sync.export', { path });
  expect((await a.call('backup.outside', {})).steps).toBe(1);
  await b.call('sync.merge', { path });
  const [item] = (await b.call('items.list', {})).rows;
  await b.call('items.update', { id: item?.id ?? '', set: { shortTitle: 'đã thấy' } });
  const back = join(b.folder, 'back.sgbx');
  await b.call('sync.export', { path: back });
  await a.call('sync.merge', { path: back });
  expect(await a.call('backup.outside', {})).toMatchObject({ steps: 0, since: null });
  const laptops = await a.call('sync.laptops', {});
  expect(laptops.map(({ author, own, closed }) => ({ author, own, closed }))).toEqual([{ author: 'Hoa', own: false, closed: false }, { author: 'Nam', own: true, closed: null }]);
  const [hoa, nam] = laptops;
  expect(hoa?.knewUpTo).toBe(nam?.lastAt);
  expect(nam?.knewUpTo).toBeNull();
  const locked = join(b.folder, 'locked.sgbx');
  await b.call('items.update', { id: item?.id ?? '', set: { shortTitle: 'có mật khẩu' } });
  await b.call('sync.export', { path: locked, passphrase: 'trời mưa' });
  await a.call('sync.merge', { path: locked, passphrase: 'trời mưa' });
  expect((await a.call('sync.laptops', {}))[0]).toMatchObject({ author: 'Hoa', closed: true });
});

test('sticks as systems name them', () => {
  expect(windowsDrives('{"root":"E:\\\\","label":"VAN PHONG"}')).toEqual([{ root: 'E:\\', label: 'VAN PHONG' }]);
  expect(windowsDrives('[{"root":"E:\\\\","label":""},{"root":"F:\\\\","label":"B"}]').map(({ label }) => label)).toEqual(['E', 'B']);
  expect(windowsDrives('')).toEqual([]);
  expect(mountedDrives('/dev/sda1 / ext4 rw 0 0\n/dev/sdb1 /media/lan/USB\\040VP vfat rw 0 0')).toEqual([{ root: '/media/lan/USB VP', label: 'USB VP' }]);
});
