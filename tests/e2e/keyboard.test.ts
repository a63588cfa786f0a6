/**
 * The journeys of the office by keys alone, everything reached by Tab from where one is; J1's answers and J5's pasted names
 * in full: review.test.ts and tracking.test.ts. Then every screen: where Tab stops, somebody who sees can tell.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { reports } from '../../shared/reports/registry.ts';
import { calendarWords } from '../../shared/text/vi/calendar-page.ts';
import { checklistWords } from '../../shared/text/vi/checklist.ts';
import { exchangeWords } from '../../shared/text/vi/exchange.ts';
import { fieldDayWords } from '../../shared/text/vi/field-days.ts';
import { itemsWords } from '../../shared/text/vi/items.ts';
import { monthWords, planWords, visitWords } from '../../shared/text/vi/plan.ts';
import { reportScreenWords } from '../../shared/text/vi/reports-screen.ts';
import { resultWords } from '../../shared/text/vi/results.ts';
import { reviewWords } from '../../shared/text/vi/review.ts';
import { shellWords } from '../../shared/text/vi/shell.ts';
import { stickWords } from '../../shared/text/vi/stick.ts';
import { takeWords } from '../../shared/text/vi/take.ts';
import { changeWords, teamWords, visitPageWords } from '../../shared/text/vi/visits.ts';
import { makeNoticeDocx, makePlanDocx } from '../fixtures/make-documents.ts';
import { reach, stop, watchMouse } from '../support/keyboard.ts';
import { screens } from '../support/screens.ts';
import { openProgram, type OpenWindow } from '../support/window.ts';

let window: OpenWindow;
let mouse: () => Promise<number>;

const press = async (...keys: string[]) => {
  for (const key of keys) await window.page.keyboard.press(key);
};
const type = (words: string) => window.page.keyboard.insertText(words);
const screen = async (place: number) => {
  await press(`Alt+${place}`);
  await window.page.waitForTimeout(150);
  await window.settled();
};

const here = () => window.page.evaluate(() => location.hash);

/** Opens the choice that has the keys and goes down to an option. */
async function choose(words: string): Promise<void> {
  await press('Enter');
  // The list asks a moment after it opened which of its options is chosen already; no finger is faster.
  await window.page.evaluate(() => new Promise((done) => setTimeout(done, 20)));
  const option = () => window.page.evaluate(() => document.querySelector('[role="option"][data-combobox-selected]')?.textContent ?? '');
  for (let n = 0; n < 60 && (await option()) !== words; n++) await press('ArrowDown');
  await press('Enter');
}

/** Opens a view of the screen by its link. */
async function view(words: string): Promise<void> {
  await reach(window, words);
  await press('Enter');
  await window.settled();
}

describe('a plan lived through', () => {
  beforeAll(async () => {
    window = await openProgram({ day: '2021-10-05' });
    await window.page.emulateMedia({ reducedMotion: 'reduce' });
    mouse = await watchMouse(window);
  });

  afterAll(async () => {
    expect(window.errors).toEqual([]);
    expect(await mouse()).toBe(0);
    await window.close();
  });

  async function take(name: string, bytes: Buffer | Uint8Array): Promise<void> {
    const file = join(window.folder, name);
    writeFileSync(file, bytes);
    window.host.answers.open([file]);
    await press('Control+o');
    await window.page.getByText(takeWords.notWritten).waitFor();
    await press('Control+Enter');
    await reach(window, new RegExp(`^${reviewWords.leaveDoubts.write}`, 'u'));
    await press('Enter');
  }

  const visits = async () => (await window.call('visits.list', { year: 2021 })).rows;

  test('J1 and J6: a notice and a plan are taken in', async () => {
    await take('533-TB.docx', await makeNoticeDocx());
    await expect.poll(async () => (await window.call('items.list', {})).total).toBe(11);
    await take('356-KH.docx', await makePlanDocx());
    await expect.poll(async () => (await visits()).length).toBe(30);
  });

  test('J6: a head for a whole round', async () => {
    await screen(5);
    await view(planWords.tabs.list);
    await reach(window, planWords.roundName('thematic', 'Kiểm tra chuyên đề'));
    await press('Space');
    await reach(window, changeWords.toPanel);
    await press('Enter');
    await reach(window, teamWords.name);
    await type('Ngô Văn Cương');
    await press('Escape');
    await reach(window, teamWords.add);
    await press('Enter');
    await expect.poll(async () => (await visits()).filter((visit) => visit.team.some((member) => member.name === 'Ngô Văn Cương')).length).toBe(8);
    await press('Escape');
    await expect.poll(() => window.page.evaluate(() => document.activeElement?.matches('.selection-bar button'))).toBe(true);
  });

  /** From October on. */
  async function december(): Promise<void> {
    await reach(window, monthWords.next);
    await press('Enter', 'Enter');
    await window.settled();
  }

  test('J7: days are typed, moved on the calendar, and a round is put off with one reason', async () => {
    const [first] = (await visits()).filter((visit) => visit.fromOn === '2021-12-01');
    await screen(5);
    await view(planWords.tabs.month);
    await december();
    await reach(window, first?.unitName ?? '');
    await press('Enter');
    await reach(window, visitWords.from);
    await type('06/12/2021');
    await press('Control+Enter');
    const days = async () => {
      const visit = await window.call('visits.get', { id: first?.id ?? '' });
      return [visit.announcedFrom, visit.announcedTo];
    };
    await expect.poll(days).toEqual(['2021-12-06', '2021-12-06']);
    await press('Escape');
    await screen(5);
    await view(planWords.tabs.month);
    await december();
    await reach(window, new RegExp(`^${first?.unitName ?? ''}, .*06/12/2021`, 'u'));
    await press('Alt+ArrowRight');
    await expect.poll(days).toEqual(['2021-12-07', '2021-12-07']);
    await screen(5);
    await view(planWords.tabs.list);
    await reach(window, planWords.roundName('thematic', 'Kiểm tra chuyên đề'));
    await press('Space');
    await reach(window, changeWords.toPanel);
    await press('Enter');
    await reach(window, changeWords.stage);
    await choose(planWords.stage('postponed'));
    await reach(window, changeWords.reason);
    await type('Dịch bệnh');
    await press('Control+Enter');
    await expect.poll(async () => (await visits()).filter((visit) => visit.stage === 'postponed' && visit.stageReason === 'Dịch bệnh').length).toBe(8);
  });

  test('J8: what was found and what is asked, from the list to the page of the visit', async () => {
    await screen(5);
    const [first] = await visits();
    await reach(window, first?.unitName ?? '');
    await press('Enter');
    await reach(window, visitPageWords.open);
    await press('Enter');
    await window.settled();
    await reach(window, resultWords.field.finding);
    await type('- Sổ sách thiếu\n- Chậm báo cáo');
    await press('Control+Enter');
    const results = () => window.call('results.get', { visitId: first?.id ?? '' });
    await expect.poll(async () => (await results()).findings.length).toBe(2);
    await reach(window, resultWords.field.recommendation);
    await type('Bổ sung sổ sách');
    await press('Control+Enter');
    await expect.poll(async () => (await results()).recommendations.length).toBe(1);
  });

  test('J9: a trip of several days with two people', async () => {
    await screen(5);
    await view(planWords.tabs.days);
    await reach(window, fieldDayWords.form.people);
    await type('Bùi Quang Huy');
    await press('Enter');
    await type('Ngô Văn Cương');
    await press('Enter');
    await reach(window, fieldDayWords.form.from);
    await type('24/11/2021');
    await reach(window, fieldDayWords.form.to);
    await type('26/11/2021');
    await press('Control+Enter');
    await expect.poll(async () => (await window.call('fieldDays.balance', { year: 2021 })).filter((row) => row.days === 3).map((row) => row.person)).toEqual(['Bùi Quang Huy', 'Ngô Văn Cương']);
  });

  test('J10: the register is written for the other laptop', async () => {
    const target = join(window.folder, 'may-kia.sgbx');
    window.host.answers.save(target);
    await screen(9);
    await reach(window, stickWords.tabs.file);
    await press('Enter');
    await reach(window, exchangeWords.giveOut.pick);
    await press('Enter');
    await expect.poll(() => existsSync(target), { timeout: 20_000 }).toBe(true);
  });
});

describe('the sample year', () => {
  beforeAll(async () => {
    window = await openProgram({ sample: true });
    await window.page.emulateMedia({ reducedMotion: 'reduce' });
    mouse = await watchMouse(window);
  });

  afterAll(async () => {
    expect(window.errors).toEqual([]);
    expect(await mouse()).toBe(0);
    await window.close();
  });

  test('J2: a line of the list is written in its place', async () => {
    await screen(3);
    await reach(window, itemsWords.by.item);
    await press('ArrowRight');
    await window.settled();
    await expect.poll(() => window.page.locator('.grid-line').first().innerText()).toContain('533/1.1');
    await reach(window, itemsWords.grid);
    await press('F2');
    await window.page.getByRole('combobox', { name: itemsWords.line.result }).waitFor();
    await type('Đã trình dự thảo');
    const before = (await window.call('store.info', {})).steps;
    await press('Enter');
    await expect.poll(async () => (await window.call('store.info', {})).steps).toBeGreaterThan(before);
    await press('Escape');
  });

  test('the list drawn anew leaves the keys where they were taken to', async () => {
    await screen(3);
    await reach(window, itemsWords.grid);
    await press('ArrowDown');
    const link = new RegExp(`^${shellWords.screens.items}`, 'u');
    await reach(window, link);
    const before = await window.page.locator('.grid-line').first().innerText();
    const item = (await window.call('items.list', {})).rows.find((one) => before.startsWith(`533/${one.path}`));
    await window.call('items.update', { id: item?.id ?? '', set: { shortTitle: 'Tên mới của dòng đầu' } });
    await expect.poll(() => window.page.locator('.grid-line').first().innerText()).toContain('Tên mới của dòng đầu');
    expect((await stop(window))?.name).toMatch(link);
  });

  test('J3 and J4: the sheet and the letters are saved', async () => {
    for (const [report, name] of [[reports['bieu-tong-hop'].name, 'bieu.docx'], [reports['cong-van-don-doc'].name, 'cong-van.docx']] as const) {
      const target = join(window.folder, name);
      window.host.answers.save(target);
      await screen(7);
      await reach(window, reportScreenWords.list);
      await choose(report);
      await window.settled();
      await press('Control+s');
      await expect.poll(() => existsSync(target), { timeout: 20_000, message: name }).toBe(true);
    }
  });

  test('J5 and J11: found by its number from anywhere, read, and its names pasted', async () => {
    await screen(1);
    await press('Control+k');
    await type('533/6');
    await press('Enter');
    await window.settled();
    await expect.poll(() => window.page.locator('.grid-line').first().innerText()).toContain('533/6');
    await reach(window, itemsWords.grid);
    await press('Enter');
    await window.settled();
    await expect.poll(here).toMatch(/^#\/items\/[\da-f-]{36}/u);
    await reach(window, new RegExp(`^${checklistWords.paste.open}`, 'u'));
    await press('Enter');
    await reach(window, checklistWords.paste.names);
    await press('Escape');
    await expect.poll(async () => (await stop(window))?.name ?? '').toContain(checklistWords.paste.open);
  });

  test('the calendar: week, day, and what lies over them', async () => {
    await screen(5);
    await view(planWords.tabs.month);
    await reach(window, calendarWords.spans.week);
    await press('Enter');
    await window.settled();
    await reach(window, calendarWords.kind('deadline'));
    await press('Space');
    await expect.poll(here).not.toContain('deadline');
    await reach(window, calendarWords.spans.day);
    await press('Enter');
    await expect.poll(here).toContain('span=day');
  });

  const STOPS = 25;

  test.each(screens)('$name: where Tab stops can be told', async ({ open }) => {
    await open(window);
    await window.page.evaluate(() => document.getElementById('main')?.focus());
    const wrong: string[] = [];
    for (let n = 0; n < STOPS; n++) {
      await press('Tab');
      const at = await stop(window);
      if (!at) break;
      wrong.push(...at.problems.map((problem) => `${at.name.slice(0, 40)}: ${problem}`));
    }
    expect([...new Set(wrong)]).toEqual([]);
  });
});
