/** Inspections and visits through the real window: J7 with the mouse, J8 and J9 with the keys. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeDocx } from '../../electron/docx/write/write-docx.ts';
import { paths } from '../../renderer/paths.ts';
import type { VisitRow } from '../../shared/model/views.ts';
import { formatHd29 } from '../../shared/reports/format-hd29.ts';
import { lichCongTacTuan } from '../../shared/reports/lich-cong-tac-tuan.ts';
import { calendarWords } from '../../shared/text/vi/calendar-page.ts';
import { fieldDayWords } from '../../shared/text/vi/field-days.ts';
import { resultWords } from '../../shared/text/vi/results.ts';
import { changeWords, clashWords } from '../../shared/text/vi/visits.ts';
import { pasteWeekWords, weekWords } from '../../shared/text/vi/week.ts';
import { openProgram, type OpenWindow } from '../support/window.ts';

let window: OpenWindow;
let ahead: VisitRow[];

beforeAll(async () => {
  window = await openProgram({ sample: true });
  const { rows } = await window.call('visits.list', { year: 2021 });
  ahead = rows.filter((row) => row.dated === 'window');
  await window.call('team.add', { visitIds: [id(0), id(1)], name: 'Nguyễn Minh Triết', role: 'head' });
});

afterAll(async () => {
  expect(window.errors).toEqual([]);
  await window.close();
});

function id(place: number): string {
  const visit = ahead[place];
  if (!visit) throw new Error(`no visit ${place} ahead`);
  return visit.id;
}

const days = async (place: number) => {
  const visit = await window.call('visits.get', { id: id(place) });
  return [visit.announcedFrom, visit.announcedTo];
};

async function middle(selector: string): Promise<{ x: number; y: number }> {
  const box = await window.page.locator(selector).first().boundingBox();
  if (!box) throw new Error(`${selector} is not on screen`);
  return { x: box.x + box.width / 2, y: box.y + box.height * 0.7 };
}

/** Takes something by its middle and holds it over another. */
async function hold(from: { x: number; y: number }, selector: string): Promise<void> {
  const { mouse } = window.page;
  await mouse.move(from.x, from.y);
  await mouse.down();
  await mouse.move(from.x + 8, from.y + 8, { steps: 3 });
  const to = await middle(selector);
  await mouse.move(to.x, to.y, { steps: 8 });
}

describe('J7: a round is laid on days', () => {
  test('dragged onto a day; over a taken day both trips are named before it is let go', async () => {
    const { page } = window;
    await window.call('visits.update', { id: id(0), set: { announcedFrom: '2021-12-02', announcedTo: '2021-12-03' } });
    await window.go(`${paths.plan}?view=month&month=2021-12`);
    await hold(await middle(`.undated-unit[data-visit="${id(1)}"]`), '[data-day="2021-12-03"]');
    const says = page.locator('.drag-says-met');
    await says.waitFor();
    const words = await says.innerText();
    expect(words).toContain(ahead[0]?.unitName);
    expect(words).toContain(ahead[1]?.unitName);
    const free = await middle('[data-day="2021-12-08"]');
    await page.mouse.move(free.x, free.y, { steps: 6 });
    await says.waitFor({ state: 'detached' });
    await page.mouse.up();
    await expect.poll(() => days(1)).toEqual(['2021-12-08', '2021-12-08']);
  });

  test('its edge pulled, and the same by keys', async () => {
    const { page } = window;
    const event = `.month-event[data-visit="${id(1)}"]`;
    await page.locator(event).waitFor();
    await hold(await middle(`${event} .month-stretch`), '[data-day="2021-12-10"]');
    await page.mouse.up();
    await expect.poll(() => days(1)).toEqual(['2021-12-08', '2021-12-10']);
    const now = page.locator(`${event}[aria-label*="10/12/2021"]`).first();
    await now.waitFor();
    await now.focus();
    await page.keyboard.press('Alt+Shift+ArrowLeft');
    await expect.poll(() => days(1)).toEqual(['2021-12-08', '2021-12-09']);
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-visit'))).toBe(id(1));
    await page.keyboard.press('Alt+ArrowDown');
    await expect.poll(() => days(1)).toEqual(['2021-12-15', '2021-12-16']);
  });

  test('a whole round put off with one reason, and taken back with one key', async () => {
    const { page } = window;
    await window.go(`${paths.plan}?view=list`);
    await page.locator('.selection-round').nth(1).click();
    await page.getByRole('combobox', { name: changeWords.stage }).click();
    await page.getByRole('option', { name: 'Đã hoãn' }).click();
    await page.getByLabel(changeWords.reason).fill('Dịch bệnh');
    await page.keyboard.press('Control+Enter');
    const off = async () => (await window.call('visits.list', { year: 2021 })).rows.filter((row) => row.stage === 'postponed' && row.stageReason === 'Dịch bệnh').length;
    await expect.poll(off).toBe(11);
    await page.keyboard.press('Escape');
    await page.locator('.selection-round').first().focus();
    await page.keyboard.press('Control+z');
    await expect.poll(off).toBe(0);
  });

  test('a clash is left as it is with a reason', async () => {
    const { page } = window;
    await window.call('visits.update', { id: id(1), set: { announcedFrom: '2021-12-03', announcedTo: '2021-12-03' } });
    await window.go(`${paths.plan}?view=clashes`);
    await page.getByRole('button', { name: clashWords.accept }).first().click();
    await page.keyboard.type('Đi cùng chuyến');
    await page.keyboard.press('Enter');
    await page.getByText(clashWords.accepted('Đi cùng chuyến')).waitFor();
  });
});

test('J8: findings pasted in one go', async () => {
  const { page } = window;
  const [visit] = (await window.call('visits.list', { year: 2021 })).rows.slice(-1);
  await window.go(paths.visit(visit?.id ?? ''));
  await page.getByRole('textbox', { name: resultWords.field.finding }).click();
  await page.keyboard.insertText('- Sổ sách thiếu\n- Chậm báo cáo\n\n- Chưa thu đủ đoàn phí');
  await page.keyboard.press('Control+Enter');
  await expect.poll(async () => (await window.call('results.get', { visitId: visit?.id ?? '' })).findings.map((row) => row.words)).toEqual([
    'Sổ sách thiếu', 'Chậm báo cáo', 'Chưa thu đủ đoàn phí',
  ]);
});

test('days dragged over on the month begin a trip; the week by the hours leads to what lies on it', async () => {
  const { page } = window;
  await window.go(`${paths.plan}?view=month&month=2021-11`);
  const trips = async () => (await window.call('calendar.list', { from: '2021-11-17', to: '2021-11-17', kinds: ['trip'] })).total;
  const before = await trips();
  const begin = await middle('[data-day="2021-11-16"]');
  await page.mouse.move(begin.x, begin.y);
  await page.mouse.down();
  const end = await middle('[data-day="2021-11-18"]');
  await page.mouse.move(end.x, end.y, { steps: 8 });
  await page.mouse.up();
  const form = page.getByRole('form', { name: fieldDayWords.form.label });
  await form.waitFor();
  expect([await form.getByRole('textbox', { name: fieldDayWords.form.from }).inputValue(), await form.getByRole('textbox', { name: fieldDayWords.form.to }).inputValue()]).toEqual(['16/11/2021', '18/11/2021']);
  await page.keyboard.type('ngo van cu');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+Enter');
  await expect.poll(trips).toBe(before + 1);
  await window.call('history.undo', {});
  await window.go(`${paths.plan}?view=month&span=week&day=2021-10-27`);
  await page.getByRole('region', { name: /^Thứ Sáu 29\/10\/2021, / }).getByRole('link', { name: /Giao ban khối phong trào/u }).first().click();
  await expect.poll(() => page.evaluate(() => location.hash)).toContain('/meetings/');
});

test('the line of the year is walked by keys from end to end, whatever of it is drawn; lunar days stand on the calendar once they are asked for', async () => {
  const { page } = window;
  await window.go(paths.plan);
  const { total } = await window.call('visits.list', { year: 2021 });
  const place = () => page.evaluate(() => Number(document.activeElement?.getAttribute('data-line') ?? NaN));
  await page.locator('.timeline-name[tabindex="0"]').focus();
  const first = await place();
  await page.keyboard.press('End');
  await expect.poll(place).toBe(Number(await page.locator('.timeline-table').getAttribute('aria-rowcount')) - 2);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Home');
  await expect.poll(place).toBe(first);
  expect(total).toBeGreaterThan(20);
  await window.go(`${paths.plan}?view=month&month=2021-09`);
  await page.getByRole('button', { name: calendarWords.lunar }).press('Enter');
  // Trung thu of 2021, and the first of the eighth month.
  await expect.poll(() => page.locator('[data-day="2021-09-21"]').getAttribute('data-lunar')).toBe('15');
  await expect.poll(() => page.locator('[data-day="2021-09-07"]').getAttribute('data-lunar')).toBe('1/8');
  await window.go(`${paths.plan}?view=month&span=day&day=2021-09-21`);
  await page.getByText('ÂL 15/8').waitFor();
  await page.getByRole('button', { name: calendarWords.lunar }).press('Enter');
  await page.getByText('ÂL 15/8').waitFor({ state: 'detached' });
});

test('the leaders’ week dropped as a Word file is looked at and written; printed in its own form, the month with what is shown', async () => {
  const { page } = window;
  const file = join(window.folder, 'Lich tuan.docx');
  const appointments = [{ onDay: '2021-11-08', fromTime: '08:00', matter: 'Họp rà soát đề án', leaderName: 'Nguyễn Anh Tuấn', place: 'Tầng 2', participants: 'Các ban' }];
  writeFileSync(file, writeDocx([lichCongTacTuan({ from: '2021-11-08', appointments, holidays: [], asAt: '2021-11-05', sample: false }, formatHd29)], formatHd29, { author: null, createdOn: '2021-11-05' }));
  await window.go(`${paths.plan}?view=week&week=2021-11-08`);
  await window.host.dropFiles('body', [file]);
  const dialog = page.getByRole('dialog', { name: pasteWeekWords.title });
  await dialog.getByRole('listitem').filter({ hasText: 'Họp rà soát đề án' }).waitFor();
  await dialog.getByRole('button', { name: pasteWeekWords.write(1) }).click();
  await expect.poll(async () => (await window.call('appointments.list', { from: '2021-11-08', to: '2021-11-14' })).rows.map((row) => row.leaderName)).toEqual(['Nguyễn Anh Tuấn']);
  await page.getByRole('link', { name: weekWords.print }).click();
  await page.locator('.paper-page').getByText('Họp rà soát đề án').waitFor();
  await window.go(`${paths.plan}?view=month&month=2021-10&show=duty`);
  await page.getByRole('link', { name: calendarWords.printMonth(10, 2021) }).click();
  await page.locator('.paper-page').getByText('Định kỳ:').first().waitFor();
  await expect.poll(() => page.getByRole('checkbox', { name: calendarWords.kind('trip') }).isChecked()).toBe(false);
});

test('J9: a trip of two people typed without the mouse', async () => {
  const { page } = window;
  await window.go(`${paths.plan}?view=days`);
  const before = (await window.call('fieldDays.balance', { year: 2021 })).find((row) => row.person === 'Ngô Văn Cương')?.days ?? 0;
  await page.getByRole('combobox', { name: fieldDayWords.form.people }).focus();
  await page.keyboard.type('ngo van cu');
  await page.keyboard.press('Enter');
  await page.keyboard.type('bui quang');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.type('24/11');
  await page.keyboard.press('Tab');
  await page.keyboard.type('26/11');
  await page.keyboard.press('Control+Enter');
  await expect.poll(async () => (await window.call('fieldDays.balance', { year: 2021 })).find((row) => row.person === 'Ngô Văn Cương')?.days).toBe(before + 3);
});
