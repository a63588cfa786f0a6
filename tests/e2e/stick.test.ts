/** One stick between two real windows: nothing plugged in, both directions in one visit, a closed file, safe to pull. */
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { paths } from '../../renderer/paths.ts';
import { backupWords } from '../../shared/text/vi/backups.ts';
import { exchangeWords } from '../../shared/text/vi/exchange.ts';
import { lostLaptopWords } from '../../shared/text/vi/lost-laptop.ts';
import { outsideWords } from '../../shared/text/vi/outside.ts';
import { passphraseWords } from '../../shared/text/vi/passphrase.ts';
import { noticeText } from '../../shared/text/vi/sample-papers.ts';
import { stickWords as words } from '../../shared/text/vi/stick.ts';
import { violations } from '../support/axe.ts';
import { openProgram, type OpenWindow } from '../support/window.ts';

const out = join(import.meta.dirname, '../../out/screens');
let stick: string;
let a: OpenWindow;
let b: OpenWindow;

beforeAll(async () => {
  mkdirSync(out, { recursive: true });
  stick = mkdtempSync(join(tmpdir(), 'USB VP-'));
  a = await openProgram({ author: 'Trần Văn Nam', day: '2021-10-28', stick });
  b = await openProgram({ author: 'Nguyễn Thị Hoa', day: '2021-10-28', stick });
  await a.call('documents.take', { text: noticeText(), allowDoubts: true });
  await a.go(paths.exchange);
  await b.go(paths.exchange);
});

afterAll(async () => {
  expect([...a.errors, ...b.errors]).toEqual([]);
  await a.close();
  await b.close();
  rmSync(stick, { recursive: true, force: true });
});

const button = (window: OpenWindow, name: string) => window.page.getByRole('button', { name, exact: true });
const digest = async (window: OpenWindow) => (await window.call('store.digest', {})).digest;

async function looked(window: OpenWindow, name: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await window.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await window.settled();
    await window.page.screenshot({ path: join(out, `usb-${name}${colorScheme === 'dark' ? '-toi' : ''}.png`) });
    expect(await violations(window.page)).toEqual([]);
  }
  await window.page.emulateMedia({ colorScheme: 'light' });
  await window.page.setViewportSize({ width: 683, height: 384 });
  expect(await window.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
  await window.page.setViewportSize({ width: 1366, height: 768 });
}

async function retitle(window: OpenWindow, place: number, title: string): Promise<void> {
  const row = (await window.call('items.list', {})).rows[place];
  await window.call('items.update', { id: row?.id ?? '', set: { shortTitle: title } });
}

/** The whole visit, with whatever is new taken in. */
async function visit(window: OpenWindow, name: string): Promise<void> {
  const { page } = window;
  await button(window, words.begin).click();
  const go = button(window, words.receive).or(button(window, words.leaveOnly));
  await go.waitFor();
  await page.waitForFunction(() => !document.querySelector('.waiting'));
  await looked(window, `${name}-xem`);
  await go.click();
  await page.getByText(words.safe).waitFor({ timeout: 60_000 });
  await looked(window, `${name}-an-toan`);
  await button(window, words.end).click();
}

test('one button, both directions, nothing asked but one yes', async () => {
  await looked(a, 'dau');
  await visit(a, 'a1');
  await visit(b, 'b1');
  expect(await digest(b)).toBe(await digest(a));
  await retitle(a, 0, 'Tên do anh Nam đặt');
  await retitle(b, 0, 'Tên do chị Hoa đặt');
  await retitle(b, 1, 'Mục thứ hai, chỉ chị Hoa sửa');
  await visit(b, 'b2');
  await visit(a, 'a2');
  await a.page.getByText(exchangeWords.conflicts.note(1)).waitFor();
  await visit(b, 'b3');
  expect(await digest(b)).toBe(await digest(a));
});

test('without a stick the window says so and looks again when asked', async () => {
  const away = `${stick}-away`;
  renameSync(stick, away);
  await button(a, words.begin).click();
  await a.page.getByText(words.noStick, { exact: true }).waitFor();
  await looked(a, 'chua-cam');
  renameSync(away, stick);
  writeFileSync(join(stick, 'SoGiaoBan', 'hong.sgbx'), 'không phải tệp trao đổi');
  await button(a, words.again).click();
  await a.page.getByText(words.unreadable).waitFor();
  await looked(a, 'tep-hong');
  rmSync(join(stick, 'SoGiaoBan', 'hong.sgbx'));
});

test('a file closed with a passphrase asks for it; the sheet for the envelope is a Word file', async () => {
  await button(a, passphraseWords.begin).click();
  const field = (name: string) => a.page.getByRole('dialog').getByLabel(name, { exact: true });
  await field(passphraseWords.first).fill('trời mưa tháng tám');
  await field(passphraseWords.second).fill('trời mưa tháng chín');
  await button(a, passphraseWords.save).click();
  await a.page.getByText(passphraseWords.differ).waitFor();
  await looked(a, 'mat-khau');
  await field(passphraseWords.second).fill('trời mưa tháng tám');
  await a.page.keyboard.press('Enter');
  const sheet = join(a.folder, passphraseWords.paper.fileName);
  a.host.answers.save(sheet);
  await button(a, passphraseWords.sheet).click();
  await a.page.getByText(passphraseWords.sheetSaved(passphraseWords.paper.fileName)).waitFor();
  expect(existsSync(sheet)).toBe(true);
  await retitle(a, 2, 'Chỉ máy có mật khẩu đọc được');
  await button(a, words.leaveOnly).click();
  await a.page.getByText(words.safe).waitFor({ timeout: 60_000 });
  await button(a, words.end).click();
  await button(b, words.begin).click();
  const asked = b.page.getByRole('textbox', { name: words.passphrase }).first();
  await asked.fill('không phải');
  await b.page.keyboard.press('Enter');
  await b.page.getByText('Mật khẩu chưa đúng').waitFor({ timeout: 60_000 });
  await looked(b, 'sai-mat-khau');
  await asked.fill('trời mưa tháng tám');
  await b.page.keyboard.press('Enter');
  await b.page.getByText(words.news(1), { exact: true }).waitFor({ timeout: 60_000 });
  await button(b, words.receive).click();
  await b.page.getByText(words.safe).waitFor({ timeout: 60_000 });
  await looked(b, 'da-mo-mat-khau');
  await button(b, words.end).click();
});

test('the home page says when the other laptop was last heard of', async () => {
  await b.go(paths.today);
  await b.page.getByText(outsideWords.laptop({ name: hostname(), author: 'Trần Văn Nam' })).waitFor();
  await looked(b, 'hom-nay');
});

test('of a laptop that is gone the page says what lay on it, what is here, and what to do', async () => {
  await b.go(`${paths.exchange}?view=lost`);
  await looked(b, 'may-mat-chon');
  await b.page.getByRole('button', { name: 'Trần Văn Nam' }).click();
  await b.page.getByText(lostLaptopWords.file(true)).waitFor();
  await looked(b, 'may-mat');
});

test('the copies say what made them, what a way back takes, and how that comes again', async () => {
  await a.go(`${paths.exchange}?view=backups`);
  await button(a, backupWords.make).click();
  await a.page.getByText(backupWords.reason('tu-sao-luu'), { exact: true }).first().waitFor();
  await retitle(a, 3, 'Ghi sau bản sao lưu');
  await looked(a, 'ban-sao');
  await a.page.getByRole('row').filter({ hasText: backupWords.reason('tu-sao-luu') }).first().getByRole('button').click();
  await a.page.getByText(backupWords.restore.loses(1)).waitFor({ timeout: 60_000 });
  await looked(a, 'se-mat-gi');
  await button(a, backupWords.restore.go).click();
  await a.page.getByText(backupWords.restore.done).waitFor({ timeout: 60_000 });
  await looked(a, 'da-khoi-phuc');
  expect((await a.call('items.list', {})).rows[3]?.title).not.toBe('Ghi sau bản sao lưu');
  await button(a, backupWords.restore.again).click();
  await button(a, exchangeWords.takeIn.merge).click({ timeout: 60_000 });
  await a.page.getByText(exchangeWords.takeIn.merged).waitFor({ timeout: 60_000 });
  expect((await a.call('items.list', {})).rows[3]?.title).toBe('Ghi sau bản sao lưu');
});
