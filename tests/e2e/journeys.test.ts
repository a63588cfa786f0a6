/** The journeys of the office in their simplest form, through the real window. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { paths } from '../../renderer/paths.ts';
import { emptyWords } from '../../shared/text/vi/empty.ts';
import { reviewWords } from '../../shared/text/vi/review.ts';
import { shellWords } from '../../shared/text/vi/shell.ts';
import { takeWords } from '../../shared/text/vi/take.ts';
import { makeNoticeDocx, makePlanDocx } from '../fixtures/make-documents.ts';
import { openProgram, type OpenWindow } from '../support/window.ts';

const out = join(import.meta.dirname, '../../out/screens');

describe('the first day', () => {
  let window: OpenWindow;

  beforeAll(async () => {
    mkdirSync(out, { recursive: true });
    window = await openProgram({ author: null });
  });

  afterAll(() => window.close());

  test('asks for the name and nothing else', async () => {
    const { page } = window;
    await page.getByText(shellWords.firstRun.title).waitFor();
    await page.screenshot({ path: join(out, 'lan-dau.png') });
    await page.getByLabel(shellWords.firstRun.name).fill('Trần Văn Nam');
    await page.getByRole('button', { name: shellWords.firstRun.start }).click();
    await page.getByText(emptyWords.title).waitFor();
    await page.screenshot({ path: join(out, 'so-trong.png') });
    expect(await window.call('app.info', {})).toMatchObject({ author: 'Trần Văn Nam', documents: 0 });
  });

  test('J1: a notice dropped on the window is read, reviewed and written', async () => {
    const { page, host } = window;
    const file = join(window.folder, '533-TB.docx');
    writeFileSync(file, await makeNoticeDocx());
    await host.dropFiles('body', [file]);
    await page.getByText(takeWords.notWritten).waitFor();
    await page.screenshot({ path: join(out, 'nhan-thong-bao.png') });
    expect((await window.call('documents.list', {})).total).toBe(0);
    await page.keyboard.press('Control+Enter');
    await page.getByRole('button', { name: reviewWords.leaveDoubts.write }).click();
    await page.getByRole('button', { name: takeWords.undo }).or(page.getByRole('link', { name: takeWords.undo })).first().waitFor();
    await page.screenshot({ path: join(out, 'da-ghi.png') });
    expect((await window.call('items.list', {})).total).toBe(11);
  });

  test('taking it in again warns and changes nothing', async () => {
    const { page, host } = window;
    const steps = (await window.call('store.info', {})).steps;
    await host.dropFiles('body', [join(window.folder, '533-TB.docx')]);
    await page.getByText(takeWords.notWritten).waitFor();
    await page.keyboard.press('Control+Enter');
    await page.getByText(takeWords.openKnown).waitFor();
    await page.screenshot({ path: join(out, 'da-co-trong-so.png') });
    expect((await window.call('store.info', {})).steps).toBe(steps);
  });

  test('J6: a plan becomes three rounds and thirty visits', async () => {
    const { page, host } = window;
    const file = join(window.folder, '356-KH.docx');
    writeFileSync(file, await makePlanDocx());
    await window.go(paths.today);
    await host.dropFiles('body', [file]);
    await page.getByText(takeWords.notWritten).waitFor();
    await page.screenshot({ path: join(out, 'nhan-ke-hoach.png') });
    await page.keyboard.press('Control+Enter');
    await page.getByRole('button', { name: reviewWords.leaveDoubts.write }).click();
    await page.getByText(takeWords.seePlan).waitFor();
    expect((await window.call('visits.list', { year: 2021 })).total).toBe(30);
    expect((await window.call('rounds.list', { year: 2021 })).total).toBe(3);
  });

  test('J11: found without accents and by number', async () => {
    const { page } = window;
    await window.go(paths.today);
    await page.keyboard.press('Control+k');
    await page.keyboard.type('von dau tu');
    await page.keyboard.press('Enter');
    await window.settled();
    await page.getByText('Về vốn đầu tư và quyết toán').first().waitFor();
    await page.keyboard.press('Control+k');
    await page.keyboard.press('Control+a');
    await page.keyboard.type('533/8');
    await page.keyboard.press('Enter');
    await page.getByText('Về kiện toàn Ủy ban Quốc gia').first().waitFor();
  });

  test('Ctrl+Z takes the last change back, Ctrl+Y brings it again', async () => {
    const { page } = window;
    const [task] = (await window.call('tasks.list', { search: '533/8' })).rows;
    await window.call('progress.add', { taskId: task?.id ?? '', on: '2021-10-05', text: 'Đã gửi dự thảo', done: true });
    await window.go(paths.items());
    await page.locator('main').click({ position: { x: 2, y: 2 } });
    await page.keyboard.press('Control+z');
    await page.getByText('Ctrl+Y để làm lại').waitFor();
    expect((await window.call('tasks.get', { id: task?.id ?? '' })).progress).toEqual([]);
    await page.keyboard.press('Control+y');
    await page.getByText('Ctrl+Z để hoàn tác').waitFor();
    expect((await window.call('tasks.get', { id: task?.id ?? '' })).state).toBe('doneInTime');
    // With the next change the keys mean another one; the pointer over the notice holds it otherwise.
    await page.getByText('Ctrl+Z để hoàn tác').hover();
    await window.call('progress.add', { taskId: task?.id ?? '', on: '2021-10-05', text: 'Đã gửi bản in' });
    await page.getByText('Ctrl+Z để hoàn tác').waitFor({ state: 'detached' });
    await window.call('history.undo', {});
  });

  test('a file that cannot be read says what to do, and nothing is written', async () => {
    const { page, host } = window;
    const steps = (await window.call('store.info', {})).steps;
    const file = join(window.folder, 'cu.doc');
    writeFileSync(file, Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(4096)]));
    await window.go(paths.today);
    await host.dropFiles('body', [file]);
    await page.getByText('Lưu thành .docx').waitFor();
    await page.screenshot({ path: join(out, 'tep-doc-cu.png') });
    expect((await window.call('store.info', {})).steps).toBe(steps);
  });
});

describe('before the meeting', () => {
  let window: OpenWindow;

  beforeAll(async () => {
    window = await openProgram({ sample: true });
  });

  afterAll(() => window.close());

  test('J3: the sheet is shown and saved as .docx', async () => {
    const { page, host } = window;
    const target = join(window.folder, 'bieu.docx');
    host.answers.save(target);
    await window.go(paths.reports);
    await page.getByRole('button', { name: /docx/u }).first().click();
    await expect.poll(() => existsSync(target), { timeout: 10_000 }).toBe(true);
    await window.settled();
    await page.screenshot({ path: join(out, 'bao-cao-da-luu.png') });
  });

  test('the register proves true after all that', async () => {
    expect(await window.call('store.check', {})).toEqual({ ok: true, problems: [] });
  });
});
