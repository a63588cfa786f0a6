/** Tracking by keyboard alone, through the real window: lines before a giao ban (J2), a province checklist (J5), reminders. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { paths } from '../../renderer/paths.ts';
import { checklistWords } from '../../shared/text/vi/checklist.ts';
import { itemsWords } from '../../shared/text/vi/items.ts';
import { trackingWords } from '../../shared/text/vi/tracking.ts';
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

describe('J2: the lines before a giao ban, without the mouse', () => {
  test('result, day, number and completion are typed line after line; Ctrl+Z takes back the last', async () => {
    const { page } = window;
    await window.go(paths.items({ by: 'task', status: 'undated' }));
    const lines = (await window.call('tasks.list', { status: 'undated', limit: 2 })).rows;
    await page.locator('[role="grid"]').focus();
    await page.keyboard.press('F2');
    await page.getByRole('combobox', { name: itemsWords.line.result }).waitFor();
    await page.keyboard.insertText('Đã có dự thảo');
    await page.keyboard.press('Enter');
    await page.getByText(itemsWords.line.saved(`533/${lines[0]?.path}`)).waitFor();
    // The editor of the next line is another one with the same fields.
    await page.getByRole('group', { name: itemsWords.line.label(`533/${lines[1]?.path}`) }).waitFor();
    await page.waitForFunction((label) => document.activeElement?.getAttribute('aria-label') === label, itemsWords.line.result);
    await page.keyboard.insertText('Đã ban hành');
    await page.keyboard.press('Tab');
    await page.keyboard.type('25/10');
    await page.keyboard.press('Tab');
    await page.keyboard.insertText('18-BC/BKT');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    await page.getByText(itemsWords.line.saved(`533/${lines[1]?.path}`)).waitFor();
    const first = await window.call('tasks.get', { id: lines[0]?.id ?? '' });
    expect(first.progress[0]).toMatchObject({ result: 'Đã có dự thảo', onDay: '2021-10-28', outcome: null });
    const second = await window.call('tasks.get', { id: lines[1]?.id ?? '' });
    expect(second).toMatchObject({ state: 'doneInTime', doneOn: '2021-10-25', progress: [{ result: 'Đã ban hành', evidence: [{ documentNumber: '18-BC/BKT' }] }, ...second.progress.slice(1)] });
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+z');
    await expect.poll(async () => (await window.call('tasks.get', { id: lines[1]?.id ?? '' })).state).toBe('undated');
  });

  test('an extension with its reason, from the item’s page, by its key', async () => {
    const { page } = window;
    const task = await taskOf('2');
    await window.go(paths.item(task.itemId, task.id));
    await page.keyboard.press('g');
    await page.getByLabel(trackingWords.fields.toOn).first().waitFor();
    await page.keyboard.type('31/1/2022');
    await page.getByLabel(trackingWords.fields.agreedBy).focus();
    await page.keyboard.insertText('Bí thư thường trực');
    await page.keyboard.press('Tab');
    await page.keyboard.insertText('Chờ đối tác');
    // The calendar of a day is closed by Esc, and what is written around it stays.
    await page.getByLabel(trackingWords.fields.toOn).first().focus();
    await page.keyboard.press('Alt+ArrowDown');
    const calendar = page.locator('.mantine-DatePicker-calendarHeader');
    await calendar.waitFor();
    await page.keyboard.press('Escape');
    await calendar.waitFor({ state: 'hidden' });
    await expect.poll(() => page.getByLabel(trackingWords.fields.agreedBy).inputValue()).toBe('Bí thư thường trực');
    await page.keyboard.press('Control+Enter');
    await expect.poll(async () => (await taskOf('2')).extensions).toBe(1);
    await expect.poll(() => taskOf('2')).toMatchObject({ dueOn: '2022-01-31' });
  });
});

test('J5: names pasted, those not sure are asked, the message about who is missing is on the clipboard', async () => {
  const { page } = window;
  const task = await taskOf('6.2');
  await window.go(paths.item(task.itemId, task.id));
  await page.getByRole('button', { name: checklistWords.paste.open }).waitFor();
  await page.keyboard.press('d');
  await page.getByLabel(checklistWords.paste.names).waitFor();
  await page.getByLabel(checklistWords.paste.names).focus();
  await page.keyboard.insertText('Bắc Cạn\nThừa Thiên Huế\nTây Ninhh');
  await page.keyboard.press('Control+Enter');
  await page.getByText(checklistWords.paste.ask(1)).waitFor();
  await page.getByRole('dialog').getByRole('button', { name: 'Tỉnh đoàn Tây Ninh' }).press('Enter');
  await page.getByText(checklistWords.paste.marked(3)).waitFor();
  await page.keyboard.press('Escape');
  await page.getByLabel(checklistWords.paste.names).waitFor({ state: 'detached' });
  const { missing, rows } = await window.call('checklist.missing', { taskId: task.id });
  expect(rows.flatMap((row) => row.units.map((unit) => unit.shortName))).not.toContain('Tây Ninh');
  await page.keyboard.press('c');
  await page.getByText(checklistWords.copied(missing)).waitFor();
});

test('reminders for chosen lines: chosen by Space, recorded by one key', async () => {
  const { page } = window;
  await window.go(paths.items({ by: 'task', status: 'open' }));
  await page.locator('[role="grid"]').focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Shift+ArrowDown');
  await page.getByText(itemsWords.actions.chosen(2)).waitFor();
  await page.keyboard.press('n');
  await page.getByRole('dialog').waitFor();
  const before = (await window.call('reminders.list', {})).rows.reduce((sum, row) => sum + row.tasks.length, 0);
  await page.keyboard.press('Control+Enter');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  const after = (await window.call('reminders.list', {})).rows.reduce((sum, row) => sum + row.tasks.length, 0);
  expect(after).toBe(before + 2);
});
