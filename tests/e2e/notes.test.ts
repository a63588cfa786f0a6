/** What the office notes of tasks, through the real window by keyboard: files, tags, trackers, confirmation, not for circulation. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { paths } from '../../renderer/paths.ts';
import { attachmentWords } from '../../shared/text/vi/attachments.ts';
import { itemsWords } from '../../shared/text/vi/items.ts';
import { linksWords } from '../../shared/text/vi/links.ts';
import { markWords } from '../../shared/text/vi/marks.ts';
import { pasteLinesWords } from '../../shared/text/vi/paste-lines.ts';
import { noticeText } from '../../shared/text/vi/sample-papers.ts';
import { settingsWords } from '../../shared/text/vi/settings.ts';
import { trackerWords } from '../../shared/text/vi/trackers.ts';
import { trackingWords } from '../../shared/text/vi/tracking.ts';
import { violations } from '../support/axe.ts';
import { sampleTask } from '../support/sample-task.ts';
import { openProgram, type OpenWindow } from '../support/window.ts';

let window: OpenWindow;

beforeAll(async () => {
  window = await openProgram({ sample: true });
});

afterAll(async () => {
  expect(window.errors).toEqual([]);
  await window.close();
});

const taskOf = (path: string) => sampleTask(window, path);

test('a file is attached to a task by its key and shown in its folder by its name; one that is too much is refused in words', async () => {
  const { page, host, folder } = window;
  const file = join(folder, 'tờ trình 142.pdf');
  writeFileSync(file, 'nội dung');
  const task = await taskOf('3.2');
  await window.go(paths.item(task.itemId, task.id));
  host.answers.open([file]);
  await page.locator('.task-active').waitFor();
  await page.keyboard.press('f');
  await page.getByText(attachmentWords.added('tờ trình 142.pdf')).waitFor();
  await page.getByRole('button', { name: attachmentWords.open('tờ trình 142.pdf') }).or(page.getByRole('button', { name: 'tờ trình 142.pdf', exact: true })).first().press('Enter');
  await expect.poll(async () => (await host.recorded()).filter((call) => call.what === 'showItemInFolder').length).toBe(1);
  const program = join(folder, 'cài đặt.exe');
  writeFileSync(program, 'MZ');
  host.answers.open([program]);
  await page.locator('.task-active h2').click();
  await page.keyboard.press('f');
  await page.getByText('không phải loại tệp sổ nhận giữ').waitFor();
  expect((await window.call('tasks.get', { id: task.id })).files.map((one) => one.name)).toEqual(['tờ trình 142.pdf']);
});

/** Drops files on a part of the screen, as the system does: in memory they have no place on the disk, so they are held by an input first. */
async function dropOn(part: string, files: string[]): Promise<void> {
  const { page } = window;
  await page.evaluate(() => {
    const input = Object.assign(document.createElement('input'), { type: 'file', multiple: true, id: 'held' });
    document.body.append(input);
  });
  await page.locator('#held').setInputFiles(files);
  await page.evaluate((selector) => {
    const held = document.querySelector<HTMLInputElement>('#held');
    const dataTransfer = new DataTransfer();
    for (const file of held?.files ?? []) dataTransfer.items.add(file);
    const target = document.querySelector(selector);
    for (const type of ['dragenter', 'dragover', 'drop']) target?.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }));
    held?.remove();
  }, part);
}

test('files dropped on a task are kept together, the one that is too much is named; what is asked for less often lies in the menu with its key; a menu that is left gives the keys back', async () => {
  const { page, folder } = window;
  const files = ['biên bản 1.pdf', 'biên bản 2.pdf', 'chạy.exe'].map((name) => join(folder, name));
  for (const file of files) writeFileSync(file, file);
  const task = await taskOf('4');
  await window.go(paths.item(task.itemId, task.id));
  await page.locator('.task-active h2').filter({ hasText: '533/4' }).waitFor();
  await dropOn('.task-active h2', files);
  await page.getByText(attachmentWords.addedSeveral(2)).waitFor();
  await page.getByText('1 tệp không giữ được: chạy.exe').waitFor();
  expect(page.url()).toContain(task.itemId);
  expect((await window.call('tasks.get', { id: task.id })).files.map((one) => one.name)).toEqual(['biên bản 1.pdf', 'biên bản 2.pdf']);
  await page.locator('.task-active h2').click();
  await page.keyboard.press('Control+z');
  await expect.poll(async () => (await window.call('tasks.get', { id: task.id })).files.length).toBe(0);
  await page.locator('.task-active').getByRole('button', { name: itemsWords.actions.more }).press('Enter');
  const keysOfMenu = () => page.getByRole('menuitem').evaluateAll((items) => items.map((item) => item.getAttribute('aria-keyshortcuts')));
  await expect.poll(keysOfMenu).toEqual(['L', 'H', 'P', 'K', 'T']);
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('menu').waitFor({ state: 'detached' });
  await page.keyboard.press('n');
  await page.getByRole('form', { name: trackingWords.actions.remind.label }).waitFor();
  await page.keyboard.press('Escape');
  await page.locator('.task-active').getByRole('button', { name: itemsWords.actions.more }).press('Enter');
  await page.getByRole('menuitem', { name: trackingWords.actions.tags.label }).press('Enter');
  await page.waitForFunction(() => document.activeElement?.matches('form input') === true);
  await page.waitForTimeout(300);
  await expect.poll(() => page.evaluate(() => document.activeElement?.matches('form input'))).toBe(true);
  await page.keyboard.press('Escape');
});

test('tags, tracker and “không phổ biến” of one task, each by its key; the list shows them', async () => {
  const { page } = window;
  const task = await taskOf('3.2');
  await window.go(paths.item(task.itemId, task.id));
  await page.locator('.task-active h2').click();
  await page.keyboard.press('h');
  await page.waitForFunction(() => document.activeElement?.matches('form input') === true);
  await page.keyboard.insertText('Chuyển đổi số');
  await page.keyboard.press('Control+Enter');
  await page.getByText(markWords.tagged(1)).waitFor();
  await page.locator('.task-active h2').click();
  await page.keyboard.press('p');
  await page.waitForFunction(() => document.activeElement?.matches('form input') === true);
  await page.keyboard.insertText('Nguyễn Thị Hoa');
  await page.keyboard.press('Control+Enter');
  await page.getByText(trackerWords.tracked(1, 'Nguyễn Thị Hoa')).waitFor();
  await page.locator('.task-active h2').click();
  await page.keyboard.press('k');
  await page.getByText(markWords.restrictedSaved('533/3.2', true)).waitFor();
  await window.go(paths.items({ by: 'task', tag: 'Chuyển đổi số' }));
  const line = page.getByRole('row').filter({ hasText: '533/3.2' });
  await line.getByText(markWords.restricted).waitFor();
  await line.getByText('Chuyển đổi số').waitFor();
  expect(await violations(page)).toEqual([]);
});

test('a key that comes before the next item is here does nothing to the one before', async () => {
  const { page } = window;
  const [before, next] = [await taskOf('7.2'), await taskOf('8')];
  await window.go(paths.item(before.itemId, before.id));
  await page.locator('.task-active h2').filter({ hasText: '533/7.2' }).waitFor();
  await page.evaluate((hash) => new Promise<void>((pressed) => {
    globalThis.addEventListener('hashchange', () => setTimeout(() => {
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'k', bubbles: true }));
      pressed();
    }), { once: true });
    globalThis.location.hash = hash;
  }), paths.item(next.itemId, next.id));
  await page.locator('.task-active h2').filter({ hasText: '533/8' }).waitFor();
  expect(await window.call('tasks.get', { id: before.id })).toMatchObject({ ownRestricted: false });
});

test('several lines are tagged at once, and one answer is written for all of them', async () => {
  const { page } = window;
  await window.go(paths.items({ by: 'task', status: 'open' }));
  await page.locator('[role="grid"]').focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('h');
  await page.getByRole('dialog').waitFor();
  await page.waitForFunction(() => document.activeElement?.matches('[role=dialog] input') === true);
  await page.keyboard.insertText('chuyen doi');
  await page.keyboard.press('Control+Enter');
  await page.getByText(markWords.tagged(2)).waitFor();
  expect((await window.call('tags.list', {})).rows).toEqual([{ label: 'Chuyển đổi số', tasks: 3 }]);
});

test('confirmation is turned on in the settings; a claimed completion is confirmed by its key, another sent back with the reason', async () => {
  const { page } = window;
  await window.go(paths.settings);
  expect(await violations(page)).toEqual([]);
  await page.getByRole('switch').focus();
  await page.keyboard.press('Space');
  await page.getByText(settingsWords.saved(settingsWords.labels['progress.confirmation'].label)).waitFor();
  const [first, second] = [await taskOf('3.1'), await taskOf('9')];
  for (const { id } of [first, second]) await window.call('progress.add', { taskId: id, on: '2021-10-27', text: 'Đã xong', done: true });
  await window.go(paths.items({ by: 'task', status: 'claimed' }));
  await page.locator('[role="grid"]').focus();
  await page.getByRole('row').filter({ hasText: '533/3.1' }).waitFor();
  await page.keyboard.press('x');
  await page.getByText(markWords.confirmed(1)).waitFor();
  expect((await window.call('tasks.get', { id: first.id })).state).toBe('doneInTime');
  await window.go(paths.item(second.itemId, second.id));
  await page.locator('.task-active').waitFor();
  await page.keyboard.press('v');
  await page.getByLabel(markWords.returnReason).waitFor();
  await page.keyboard.insertText('Chưa có tờ trình');
  await page.keyboard.press('Control+Enter');
  await page.getByText(markWords.returned('533/9')).waitFor();
  await page.getByText(markWords.sentBackOn('2021-10-28', 'Chưa có tờ trình')).waitFor();
  await expect.poll(() => page.getByRole('button', { name: trackingWords.actions.confirm.label }).count()).toBe(0);
});

test('the list and a spreadsheet: what is chosen is copied as cells; a pasted table is looked at, its wrong lines named, the rest written', async () => {
  const { page } = window;
  await window.go(paths.items({ by: 'task', status: 'open' }));
  await page.locator('[role="grid"]').focus();
  const copied = await page.evaluate(() => {
    const cells = new DataTransfer();
    document.querySelector('[role="grid"]')?.dispatchEvent(new ClipboardEvent('copy', { clipboardData: cells, bubbles: true, cancelable: true }));
    return cells.getData('text/plain').split('\n').map((row) => row.split('\t'));
  });
  expect(copied[0]).toEqual([...pasteLinesWords.columns]);
  expect(copied[1]?.[0]).toMatch(/^\d+\//u);
  await page.evaluate((text) => {
    const cells = new DataTransfer();
    cells.setData('text/plain', text);
    document.querySelector('[role="grid"]')?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: cells, bubbles: true, cancelable: true }));
  }, 'Số/Mục\tKết quả\tNgày\n533/11.1\tĐã bố trí\t27/10\n533/99\tkhông có\t27/10');
  await page.getByText(pasteLinesWords.problem(3, '533/99', '533/99', 'unknownPlace')).waitFor();
  await page.waitForFunction(() => document.getAnimations().length === 0 && getComputedStyle(document.querySelector('[role=dialog]') as Element).opacity === '1');
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: pasteLinesWords.writeRight(1) }).press('Enter');
  await page.getByText(pasteLinesWords.written(1)).waitFor();
  expect((await taskOf('11.1')).lastWord).toMatchObject({ text: 'Đã bố trí', on: '2021-10-27' });
});

test('what is typed in one line is filled down the chosen ones by Ctrl+Enter', async () => {
  const { page } = window;
  await window.go(paths.items({ by: 'task', status: 'undated' }));
  const lines = (await window.call('tasks.list', { status: 'undated', limit: 3 })).rows;
  await page.locator('[role="grid"]').focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await page.getByText(itemsWords.actions.chosen(3)).waitFor();
  await page.keyboard.press('F2');
  await page.getByRole('combobox', { name: itemsWords.line.result }).waitFor();
  await page.keyboard.insertText('Đã phổ biến đến các đơn vị');
  await page.keyboard.press('Control+Enter');
  await page.getByText(pasteLinesWords.filled(3)).waitFor();
  for (const { id } of lines) expect((await window.call('tasks.get', { id })).progress[0]?.result).toBe('Đã phổ biến đến các đơn vị');
  await page.keyboard.press('Control+z');
  await expect.poll(async () => (await window.call('tasks.get', { id: lines[2]?.id ?? '' })).progress[0]?.result ?? null).not.toBe('Đã phổ biến đến các đơn vị');
  await page.keyboard.press('Escape');
});

test('all open work of one goes to another; the list of it is put on the clipboard', async () => {
  const { page } = window;
  const [hoa] = (await window.call('trackers.list', {})).rows;
  await window.go(paths.items({ by: 'task', trackerId: hoa?.id }));
  await page.getByRole('button', { name: trackerWords.handOver.open }).press('Enter');
  await page.waitForFunction(() => document.activeElement?.matches('[role=dialog] form input') === true);
  await page.keyboard.insertText('Lê Văn Nam');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('button', { name: trackerWords.handOver.copy }).press('Enter');
  await page.getByText(trackerWords.handOver.copied).waitFor();
  expect((await window.call('trackers.list', {})).rows).toMatchObject([{ name: 'Lê Văn Nam', open: 1 }]);
  await page.keyboard.press('Escape');
  await page.getByText(itemsWords.nothing).waitFor();
});

test('J14: the tasks of a new notice stand beside the earlier ones; a key says of each pair what it is, and undo takes it back', async () => {
  const { page } = window;
  const text = noticeText().replace('533', '602').replace('04 ngày 10 năm 2021', '26 ngày 10 năm 2021').replaceAll('tháng 9/2021', 'tháng 10/2021').replace('phục vụ việc chấm', 'phục vụ việc chấm điểm');
  const { documentId } = await window.call('documents.take', { text, allowDoubts: true });
  await window.go(paths.document(documentId));
  const { rows, total } = await window.call('links.propose', { documentId });
  expect(total).toBeGreaterThan(5);
  await page.getByText(linksWords.found(total)).waitFor();
  await page.getByRole('link', { name: linksWords.see }).press('Enter');
  await page.getByText(linksWords.note(total)).waitFor();
  await page.locator('h1').click();
  await page.keyboard.press('Enter');
  await page.getByText(linksWords.note(total - 1)).waitFor();
  expect(await window.call('tasks.get', { id: rows[0]?.earlier.id ?? '' })).toMatchObject({ state: 'ended', links: [{ from: true, kind: 'replaces' }] });
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('k');
  await page.getByText(linksWords.note(total - 2)).waitFor();
  await page.keyboard.press('Control+z');
  await page.getByText(linksWords.note(total - 1)).waitFor();
  expect(await violations(page)).toEqual([]);
});
