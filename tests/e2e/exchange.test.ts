/** J10 through two real windows: a file out, a file in, a cell that both wrote, settled by a click, taken back. */
import { cpSync, existsSync, mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { paths } from '../../renderer/paths.ts';
import { applyReview } from '../../shared/domain/review/apply-review.ts';
import { flatItems } from '../../shared/domain/review/keyed.ts';
import { commonWords } from '../../shared/text/vi/common.ts';
import { exchangeWords } from '../../shared/text/vi/exchange.ts';
import { mergePaperWords } from '../../shared/text/vi/merge-paper.ts';
import { noticeText, planText } from '../../shared/text/vi/sample-papers.ts';
import { violations } from '../support/axe.ts';
import { openProgram, type OpenWindow } from '../support/window.ts';

const out = join(import.meta.dirname, '../../out/screens');
const { takeIn, giveOut, conflicts, lastMerge } = exchangeWords;

let a: OpenWindow;
let b: OpenWindow;

beforeAll(async () => {
  mkdirSync(out, { recursive: true });
  a = await openProgram({ author: 'Trần Văn Nam', day: '2021-10-28' });
  b = await openProgram({ author: 'Nguyễn Thị Hoa', day: '2021-10-28' });
  await a.call('documents.take', { text: noticeText(), allowDoubts: true });
  await a.go(`${paths.exchange}?view=file`);
  await b.go(`${paths.exchange}?view=file`);
});

afterAll(async () => {
  expect([...a.errors, ...b.errors]).toEqual([]);
  await a.close();
  await b.close();
});

const button = (window: OpenWindow, name: string) => window.page.getByRole('button', { name, exact: true });

/** Writes the file of one laptop. */
async function giveFile(from: OpenWindow, name: string): Promise<string> {
  const file = join(from.folder, name);
  from.host.answers.save(file);
  await button(from, giveOut.pick).click();
  await from.page.getByText(giveOut.file(name)).waitFor();
  expect(existsSync(file)).toBe(true);
  return file;
}

/** Writes the file of one laptop and looks at it on the other. */
async function carry(from: OpenWindow, to: OpenWindow, name: string): Promise<void> {
  const file = await giveFile(from, name);
  to.host.answers.open([file]);
  await button(to, takeIn.pick).or(button(to, takeIn.pickOther)).click();
  await to.page.getByText(takeIn.unchanged).or(to.page.getByText(takeIn.nothingText)).waitFor();
}

/** The screen as it stands: photographed, without violations in light and dark, within its width at 200 %. */
async function looked(window: OpenWindow, name: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await window.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await window.settled();
    await window.page.screenshot({ path: join(out, `trao-doi-${name}${colorScheme === 'dark' ? '-toi' : ''}.png`) });
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

const titleOf = async (window: OpenWindow, place: number) => (await window.call('items.list', {})).rows[place]?.title;

describe('the exchange of one file', () => {
  test('the other laptop takes the register over', async () => {
    await looked(b, 'trong');
    await carry(a, b, 'so-1.sgbx');
    await looked(a, 'da-chep');
    await looked(b, 'xem-truoc');
    expect((await b.call('documents.list', {})).total).toBe(0);
    await button(b, takeIn.merge).click();
    await b.page.getByText(takeIn.merged).waitFor();
    await looked(b, 'da-gop');
    expect(await b.call('store.digest', {})).toEqual(await a.call('store.digest', {}));
  });

  test('a file that brings nothing says so', async () => {
    await carry(b, a, 'so-2.sgbx');
    await a.page.getByText(takeIn.nothing('so-2.sgbx')).waitFor();
    await looked(a, 'khong-co-gi-moi');
  });

  test('a name that is taken: another is offered', async () => {
    a.host.answers.save(join(a.folder, 'so-1.sgbx'));
    await button(a, giveOut.pick).click();
    await a.page.getByText(giveOut.refused).waitFor();
    await looked(a, 'trung-ten');
    a.host.answers.save(join(a.folder, 'so-1 (2).sgbx'));
    await button(a, giveOut.pickAgain).click();
    await a.page.getByText(giveOut.file('so-1 (2).sgbx')).waitFor();
  });

  test('what both wrote is shown side by side and settled with a click; Ctrl+Z takes it back', async () => {
    await retitle(a, 0, 'Tên do anh Nam đặt');
    await retitle(b, 0, 'Tên do chị Hoa đặt');
    await retitle(b, 1, 'Mục thứ hai, chỉ chị Hoa sửa');
    await carry(b, a, 'so-3.sgbx');
    await a.page.getByText('Nguyễn Thị Hoa, 1 chỗ hai người ghi khác nhau').waitFor();
    await looked(a, 'sua-gi');
    // Written here while the preview stands: it says so by itself.
    await retitle(a, 1, 'Mục thứ hai, anh Nam cũng sửa');
    await a.page.getByText('Nguyễn Thị Hoa, 2 chỗ hai người ghi khác nhau').waitFor();
    await button(a, takeIn.merge).click();
    await a.page.getByText(takeIn.mergedConflicts(2)).waitFor();
    await button(a, conflicts.keep('Mục thứ hai, chỉ chị Hoa sửa')).click();
    await a.page.getByText(conflicts.note(1)).waitFor();
    await looked(a, 'khac-nhau');
    await button(a, conflicts.keep('Tên do chị Hoa đặt')).click();
    await a.page.getByText(conflicts.none).waitFor();
    expect(await titleOf(a, 0)).toBe('Tên do chị Hoa đặt');
    await a.page.keyboard.press('Control+Z');
    await a.page.getByText(conflicts.note(1)).waitFor();
  });

  test('a third value is written', async () => {
    await button(a, conflicts.other).click();
    await a.page.getByRole('textbox', { name: conflicts.otherLabel('') }).fill('Tên hai người thống nhất');
    await looked(a, 'ghi-khac');
    await a.page.keyboard.press('Enter');
    await a.page.getByText(conflicts.none).waitFor();
    expect(await titleOf(a, 0)).toBe('Tên hai người thống nhất');
  });

  test('of a last day a third one is written', async () => {
    for (const [window, dueOn] of [[a, '2021-10-31'], [b, '2021-11-15']] as const) {
      const task = (await window.call('tasks.list', {})).rows[1];
      await window.call('tasks.update', { id: task?.id ?? '', set: { dueOn } });
    }
    await carry(b, a, 'so-han.sgbx');
    await button(a, takeIn.merge).click();
    await a.page.getByText(takeIn.mergedConflicts(1)).waitFor();
    await looked(a, 'khac-han');
    await button(a, conflicts.other).click();
    await a.page.getByRole('textbox', { name: conflicts.otherLabel('') }).fill('7/11/2021');
    await button(a, commonWords.save).click();
    await a.page.getByText(conflicts.none).waitFor();
    expect((await a.call('tasks.list', {})).rows[1]?.dueOn).toBe('2021-11-07');
  });

  test('undoing the merge asks first when own steps go with it', async () => {
    await button(a, lastMerge.undo).click();
    await button(a, lastMerge.undoAnyway).waitFor();
    await looked(a, 'hoi-hoan-tac');
    await button(a, lastMerge.undoAnyway).click();
    await a.page.getByText('Đã hoàn tác việc gộp').waitFor();
    await looked(a, 'da-hoan-tac');
    expect((await a.call('tasks.list', {})).rows[1]?.dueOn).toBe('2021-10-31');
  });
});

test('many are settled by one rule in one step; both of two long texts are kept', async () => {
  const long = (who: string) => `${who} đề nghị ghi rõ đơn vị chịu trách nhiệm chính và thời gian hoàn thành cụ thể`;
  for (const place of [2, 3, 4]) {
    await retitle(a, place, long(`Anh Nam, mục ${place},`));
    await retitle(b, place, long(`Chị Hoa, mục ${place},`));
  }
  await carry(b, a, 'so-nhieu.sgbx');
  await button(a, takeIn.merge).click();
  await a.page.getByText(takeIn.merged).waitFor();
  const standing = (await a.call('sync.conflicts', {})).length;
  expect(standing).toBeGreaterThanOrEqual(3);
  await a.page.getByRole('checkbox', { name: conflicts.selectAll }).check();
  await looked(a, 'chon-hang-loat');
  const paper = join(a.folder, mergePaperWords.fileName('2021-10-28'));
  a.host.answers.save(paper);
  await button(a, mergePaperWords.save).click();
  await a.page.getByText(mergePaperWords.saved(mergePaperWords.fileName('2021-10-28'))).waitFor();
  expect(existsSync(paper)).toBe(true);
  await button(a, conflicts.bulk.mine).click();
  await a.page.getByText(conflicts.none).waitFor();
  expect(await titleOf(a, 3)).toBe(long('Anh Nam, mục 3,'));
  await a.page.keyboard.press('Control+Z');
  await a.page.getByText(conflicts.note(standing)).waitFor();
  await button(a, conflicts.both).first().click();
  await looked(a, 'giu-ca-hai');
  await a.page.keyboard.press('Enter');
  await a.page.getByText(conflicts.note(standing - 1)).waitFor();
  expect(await titleOf(a, 2)).toContain(long('Chị Hoa, mục 2,'));
  expect(await titleOf(a, 2)).toContain(long('Anh Nam, mục 2,'));
});

test('an item that both parted differently is one question with both ways side by side', async () => {
  const { reading, text, fingerprint } = await a.call('documents.preview', { text: planText() });
  const [task] = flatItems(applyReview(reading, text, []).items).flatMap((item) => item.tasks);
  const at = text.indexOf(' ', ((task?.source.start ?? 0) + (task?.source.end ?? 0)) / 2);
  await a.call('documents.take', { text: planText(), allowDoubts: true });
  await b.call('documents.take', { text: planText(), allowDoubts: true, review: { of: fingerprint, decisions: [{ kind: 'split', task: task?.key ?? '', at }] } });
  await carry(b, a, 'so-tach.sgbx');
  await button(a, takeIn.merge).click();
  await a.page.getByText(conflicts.cell('tasks')).scrollIntoViewIfNeeded();
  await looked(a, 'tach-khac');
  await button(a, conflicts.keepPartings).click();
  await a.page.getByText(conflicts.cell('tasks')).waitFor({ state: 'detached' });
  await a.page.keyboard.press('Control+Z');
  await button(a, conflicts.keepParting).first().click();
  await a.page.getByText(conflicts.cell('tasks')).waitFor({ state: 'detached' });
});

test('a file of another register, and one that removes much, need a second, explicit yes', async () => {
  const c = await openProgram({ author: 'Lê Thị Lan', day: '2021-10-28' });
  await c.call('documents.take', { text: noticeText(), allowDoubts: true });
  await c.go(`${paths.exchange}?view=file`);
  const file = join(c.folder, 'so-lan.sgbx');
  c.host.answers.save(file);
  await button(c, giveOut.pick).click();
  await c.page.getByText(giveOut.written).waitFor();
  b.host.answers.open([file]);
  await button(b, takeIn.pickOther).click();
  await button(b, takeIn.lookAnyway).waitFor();
  await looked(b, 'so-khac');
  await button(b, takeIn.lookAnyway).click();
  await button(b, takeIn.merge).waitFor();
  await button(b, commonWords.cancel).click();
  const taken = (await a.call('history.list', { limit: 200 })).rows.findLast((step) => step.changes.some((change) => change.table === 'document'));
  await a.call('history.undo', { step: taken?.step ?? '' });
  await carry(a, b, 'so-4.sgbx');
  await button(b, takeIn.merge).click();
  await button(b, takeIn.mergeAnyway).waitFor();
  await looked(b, 'xoa-nhieu');
  await button(b, takeIn.mergeAnyway).click();
  await b.page.getByText(takeIn.merged).waitFor();
  await looked(b, 'xoa-hay-giu');
  await c.close();
});

test('a copied laptop gives way with one click and loses nothing', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sgb-copied-'));
  cpSync(b.folder, folder, { recursive: true, filter: (path) => !['host-lock', 'chromium'].includes(basename(path)) });
  const copy = await openProgram({ author: 'Phạm Văn Dũng', day: '2021-10-28', folder });
  await copy.go(`${paths.exchange}?view=file`);
  await retitle(b, 5, 'Máy thật ghi');
  await retitle(copy, 6, 'Máy chép ghi');
  copy.host.answers.open([await giveFile(b, 'so-that.sgbx')]);
  await button(copy, takeIn.pick).click();
  await button(copy, takeIn.giveWay).waitFor();
  await looked(copy, 'nhuong-ten');
  await button(copy, takeIn.giveWay).click();
  await button(copy, takeIn.merge).click();
  await copy.page.getByText(takeIn.merged).waitFor();
  expect([await titleOf(copy, 5), await titleOf(copy, 6)]).toEqual(['Máy thật ghi', 'Máy chép ghi']);
  await copy.close();
});
