/** One stick between two real windows: nothing plugged in, both directions in one visit, a closed file, safe to pull. */
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { paths } from '../../renderer/paths.ts';
import { exchangeWords } from '../../shared/text/vi/exchange.ts';
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
