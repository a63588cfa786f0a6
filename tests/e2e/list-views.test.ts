/** The list of tasks as a board and as the load of units: by keyboard, and each number opens what it counts. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { paths } from '../../renderer/paths.ts';
import { boardWords, itemsWords, loadWords } from '../../shared/text/vi/items.ts';
import { reminderWords } from '../../shared/text/vi/reminders.ts';
import { openProgram, type OpenWindow } from '../support/window.ts';

let window: OpenWindow;

beforeAll(async () => {
  window = await openProgram({ sample: true });
});

afterAll(async () => {
  expect(window.errors).toEqual([]);
  await window.close();
});

const tab = (name: string) => window.page.getByRole('navigation', { name: itemsWords.views.label }).getByRole('link', { name, exact: true });
const taskInHand = () => window.page.evaluate(() => document.activeElement?.getAttribute('data-task'));

test('arrow keys walk the cards, Enter opens one, and back the keys stand on it again', async () => {
  const { page } = window;
  const { columns } = await window.call('tasks.board', {});
  const [, , inTime, undated] = columns;
  await window.go(paths.items());
  await tab(itemsWords.views.board).click();
  await page.locator(`[data-task="${inTime?.rows[0]?.id}"]`).focus();
  await page.keyboard.press('ArrowDown');
  await expect.poll(taskInHand).toBe(inTime?.rows[1]?.id);
  await page.keyboard.press('ArrowRight');
  await expect.poll(taskInHand).toBe(undated?.rows[1]?.id);
  await page.keyboard.press('End');
  await expect.poll(taskInHand).toBe(undated?.rows.at(-1)?.id);
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await page.locator('.board').waitFor({ state: 'detached' });
  await page.goBack();
  await page.locator('.board').waitFor();
  await expect.poll(taskInHand).toBe(undated?.rows[0]?.id);
});

test('the keys of the list mean the card in hand: a reminder, the message of its units, its cells for a spreadsheet', async () => {
  const { page } = window;
  const { columns } = await window.call('tasks.board', {});
  const row = columns.find(({ key }) => key === 'overdue')?.rows[0];
  if (!row) throw new Error('something is overdue in the sample');
  await window.go(paths.items({ view: 'board' }));
  const card = page.locator(`[data-task="${row.id}"]`);
  await card.focus();
  await page.keyboard.press('n');
  const dialog = page.getByRole('dialog', { name: reminderWords.dialog(1) });
  await dialog.waitFor();
  await page.keyboard.press('Control+Enter');
  await dialog.waitFor({ state: 'detached' });
  await expect.poll(async () => (await window.call('tasks.get', { id: row.id })).reminders.length).toBe(1);
  await expect.poll(taskInHand).toBe(row.id);
  await page.keyboard.press('c');
  await page.getByText(/^Đã chép lời nhắc/u).waitFor();
  const copied = await page.evaluate(() => {
    const cells = new DataTransfer();
    document.dispatchEvent(new ClipboardEvent('copy', { clipboardData: cells, bubbles: true, cancelable: true }));
    return cells.getData('text/plain').split('\n').length;
  });
  expect(copied).toBe(2);
});

test('the count of a column opens its rows; a filter stays from one view to the next', async () => {
  const { page } = window;
  const documentId = (await window.call('documents.list', {})).rows.find((row) => row.name.startsWith('533'))?.id ?? '';
  await window.go(paths.items({ view: 'board', documentId }));
  const { columns } = await window.call('tasks.board', { documentId });
  const total = columns.find((column) => column.key === 'undated')?.total ?? 0;
  await page.getByRole('link', { name: boardWords.open(boardWords.columns.undated(), total) }).click();
  await page.getByText(`${itemsWords.total(total, true)} ${itemsWords.filtered}`).waitFor();
  await tab(itemsWords.views.load).click();
  const { all } = await window.call('tasks.load', { documentId, span: 'week' });
  const open = all.reduce((sum, n) => sum + n, 0);
  await page.getByRole('link', { name: loadWords.cell(loadWords.all, loadWords.total, open) }).click();
  await page.getByText(`${itemsWords.total(open, true)} ${itemsWords.filtered}`).waitFor();
});

test('a number of a unit opens its tasks, counted by months as by weeks', async () => {
  const { page } = window;
  await window.go(paths.items({ view: 'load' }));
  await page.getByText(loadWords.spans.month, { exact: true }).click();
  const { rows, columns } = await window.call('tasks.load', { span: 'month' });
  const row = rows.find(({ cells }) => cells.some((n) => n > 1));
  const place = row?.cells.findIndex((n) => n > 1) ?? 0;
  const column = columns[place];
  if (!row || !column) throw new Error('no unit leads two tasks of one column');
  const n = row.cells[place] ?? 0;
  await page.getByRole('link', { name: loadWords.cell(row.name, loadWords.column(column), n) }).click();
  await page.getByText(`${itemsWords.total(n, true)} ${itemsWords.filtered}`).waitFor();
});
