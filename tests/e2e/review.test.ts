/** J1 by keyboard: the doubts of a notice answered, its tasks put right, the review left and gone on with, all of it written. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { paths } from '../../renderer/paths.ts';
import { commonWords } from '../../shared/text/vi/common.ts';
import { reviewWords } from '../../shared/text/vi/review.ts';
import { noticeText, planText } from '../../shared/text/vi/sample-papers.ts';
import { takeWords } from '../../shared/text/vi/take.ts';
import { makeNoticeDocx } from '../fixtures/make-documents.ts';
import { violations } from '../support/axe.ts';
import { openProgram, type OpenWindow } from '../support/window.ts';

const out = join(import.meta.dirname, '../../out/screens');
const { ask, edit, split, draft, round, versions } = reviewWords;
let window: OpenWindow;
let file: string;

beforeAll(async () => {
  mkdirSync(out, { recursive: true });
  window = await openProgram();
  file = join(window.folder, '533-TB.docx');
  writeFileSync(file, await makeNoticeDocx());
});

afterAll(async () => {
  expect(window.errors).toEqual([]);
  await window.close();
});

const press = (...keys: string[]) => keys.reduce((before, key) => before.then(() => window.page.keyboard.press(key)), Promise.resolve());
const left = (count: number) => window.page.getByText(ask.title(count), { exact: true });
const current = () => window.page.locator('[aria-current="true"]');

async function looked(name: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await window.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await window.settled();
    await window.page.screenshot({ path: join(out, `ra-soat-${name}${colorScheme === 'dark' ? '-toi' : ''}.png`) });
    expect(await violations(window.page)).toEqual([]);
  }
  await window.page.emulateMedia({ colorScheme: 'light' });
}

test('doubts are asked one by one, each once; Enter takes the likely answer', async () => {
  const { page, host } = window;
  await host.dropFiles('body', [file]);
  await left(4).waitFor();
  await looked('hoi');
  await press('Enter');
  await left(3).waitFor();
  await press('F8', 'Enter');
  await left(2).waitFor();
  await page.keyboard.type('ban kiem tra');
  await press('Enter');
  await left(1).waitFor();
  await press('Enter');
  await page.getByText(takeWords.allAnswered).waitFor();
  expect((await window.call('documents.list', {})).total).toBe(0);
});

test('a task is split, merged again, dropped and brought back', async () => {
  const { page } = window;
  const tasks = await page.locator('.take-task').count();
  await press('Home', 'F4');
  await page.getByText(split.second).waitFor();
  await looked('tach');
  await press('ArrowLeft', 'Enter');
  await expect.poll(() => page.locator('.take-task').count()).toBe(tasks + 1);
  await press('ArrowDown', 'F6');
  await expect.poll(() => page.locator('.take-task').count()).toBe(tasks);
  await press('Delete');
  await current().getByText(takeWords.dropped).waitFor();
  await press('Delete');
  await current().getByText(takeWords.dropped).waitFor({ state: 'detached' });
  await press('F9');
  await current().getByText(takeWords.statement).waitFor();
  await press('Control+z');
  await current().getByText(takeWords.statement).waitFor({ state: 'detached' });
});

test('a task is put right in its place; no key of the review acts while a letter is being composed', async () => {
  const { page } = window;
  await press('End', 'F2');
  await page.getByLabel(edit.title).fill('Kết nạp Đảng cho đoàn viên');
  const composing = await page.evaluate(() => {
    const field = document.activeElement;
    const told = ['F8', 'Escape', 'Enter', 'Delete'].map((key) => field?.dispatchEvent(new KeyboardEvent('keydown', { key, ctrlKey: key === 'Enter', isComposing: true, bubbles: true, cancelable: true })));
    return told.every(Boolean);
  });
  expect(composing).toBe(true);
  await page.getByPlaceholder(edit.ownerHint).first().fill('van phong dang');
  await page.getByRole('option', { name: 'Văn phòng Đảng - Đoàn thể' }).waitFor();
  await press('Enter');
  await page.getByLabel(edit.due, { exact: true }).fill('30/11');
  await looked('sua');
  await press('Control+Enter');
  await current().getByText('Kết nạp Đảng cho đoàn viên').waitFor();
  await current().getByText('30/11/2021').waitFor();
});

test('left for later it is offered again with everything decided, also from the same file', async () => {
  const { page, host } = window;
  const steps = (await window.call('store.info', {})).steps;
  await page.getByRole('button', { name: takeWords.later }).click();
  await page.getByText(draft.title.document).waitFor();
  await looked('do-dang');
  expect((await window.call('store.info', {})).steps).toBe(steps);
  await page.getByRole('button', { name: draft.open }).click();
  await page.getByText('Kết nạp Đảng cho đoàn viên').waitFor();
  await page.getByRole('button', { name: takeWords.later }).click();
  await page.getByText(draft.title.document).waitFor();
  await host.dropFiles('body', [file]);
  await page.getByText('Kết nạp Đảng cho đoàn viên').waitFor();
});

test('written as it stands; what was put right is in the register', async () => {
  const { page } = window;
  await press('Control+Enter');
  await page.getByRole('button', { name: takeWords.undo }).waitFor();
  const { rows } = await window.call('tasks.list', { search: 'ket nap dang cho doan vien' });
  expect(rows.find((row) => row.title === 'Kết nạp Đảng cho đoàn viên')).toMatchObject({ dueOn: '2021-11-30' });
  const advised = (await window.call('tasks.list', { search: 'giai ngan' })).rows.find((row) => row.path.endsWith('7.3'));
  const written = (await window.call('history.list', { table: 'task', row: advised?.id ?? '' })).rows[0]?.changes[0];
  const unit = (await window.call('units.list', { search: 'Ban Kiểm tra' })).rows[0];
  expect(written?.new).toMatchObject({ advisingUnitId: unit?.id });
  await window.go(paths.documents);
  await expect.poll(() => page.getByText(draft.title.document).count()).toBe(0);
  expect(await window.call('store.check', {})).toEqual({ ok: true, problems: [] });
});

test('a paper without number and day waits for them; typed in one line they complete it', async () => {
  const { page } = window;
  const paper = '\tĐOÀN TNCS HỒ CHÍ MINH\n\tSố:        -TB/TWĐTN-VP\n\tHà Nội, ngày   tháng   năm 2021\nTHÔNG BÁO\nKết luận giao ban\n1. Về đề án: Ban Kiểm tra hoàn thiện đề án trong tháng 11/2021.';
  const { documentId } = await window.call('documents.take', { text: paper, allowDoubts: true });
  await window.go(paths.documents);
  await looked('cho-so');
  await page.getByPlaceholder(commonWords.numberHint).fill('540, 5/10');
  await press('Enter');
  await expect.poll(async () => (await window.call('documents.get', { id: documentId })).name).toBe('540-TB/TWĐTN-VP');
  await page.getByPlaceholder(commonWords.numberHint).waitFor({ state: 'detached' });
});

test('a round of a plan is put right: its time, a unit taken out, another put in; an item gets a name', async () => {
  const { page } = window;
  const plan = join(window.folder, 'ke-hoach.txt');
  writeFileSync(plan, planText());
  await window.host.dropFiles('body', [plan]);
  await page.getByRole('region', { name: takeWords.proposal }).waitFor();
  await page.locator('.take-task').filter({ hasText: 'Lai Châu' }).first().click();
  await press('F2');
  const form = page.getByRole('form', { name: round.label });
  await form.getByLabel(round.phrase).fill('tuần đầu tháng 6/2021');
  await form.getByRole('button', { name: round.remove('Lai Châu') }).click();
  await form.getByLabel(round.add).pressSequentially('hai phong', { delay: 40 });
  await page.locator('[role="option"][data-combobox-selected]').getByText('Thành đoàn Hải Phòng').waitFor();
  await press('Enter');
  await looked('sua-dot');
  await press('Control+Enter');
  await current().getByText('Thành đoàn Hải Phòng').waitFor();
  await expect.poll(() => current().getByText('Lai Châu').count()).toBe(0);
  await page.locator('.take-task').filter({ hasText: 'Tham mưu thông báo thành lập' }).first().click();
  await press('F2');
  await page.getByLabel(edit.label).getByLabel(/Tên gọi của mục/u).fill('Mục đã đặt tên');
  await press('Control+Enter');
  await page.locator('.take-heading').getByText('Mục đã đặt tên').waitFor();
  await press('Control+Enter');
  await page.getByRole('button', { name: reviewWords.leaveDoubts.write }).or(page.getByRole('button', { name: takeWords.undo })).first().waitFor();
  if (await page.getByRole('button', { name: reviewWords.leaveDoubts.write }).isVisible()) await page.getByRole('button', { name: reviewWords.leaveDoubts.write }).click();
  await page.getByRole('button', { name: takeWords.undo }).waitFor();
  const units = (await window.call('visits.list', { year: 2021 })).rows.map(({ unitName }) => unitName);
  expect(units).toContain('Thành đoàn Hải Phòng');
  expect(units.some((name) => name.includes('Lai Châu'))).toBe(false);
});

test('another version of a paper shows what differs and asks which to keep', async () => {
  const { page } = window;
  await window.go(paths.today);
  const other = join(window.folder, '533-TB-ban-khac.txt');
  const [ninth] = (await window.call('tasks.list', { search: '533/9' })).rows;
  await window.call('progress.add', { taskId: ninth?.id ?? '', on: '2021-10-05', text: 'Đã có dự thảo' });
  writeFileSync(other, noticeText().replace('đến ngày 15/10/2021', 'đến ngày 20/10/2021').split('\n').filter((line) => !line.startsWith('9.')).join('\n'));
  await window.host.dropFiles('body', [other]);
  await page.getByText(versions.title, { exact: true }).waitFor();
  const changed = page.locator('.versions tbody tr').filter({ hasText: '15/10/2021' });
  await expect.poll(() => changed.filter({ hasText: '20/10/2021' }).count()).toBe(1);
  await page.getByText(reviewWords.carry.title(1)).waitFor();
  await looked('hai-ban');
  await page.getByRole('button', { name: versions.replace }).click();
  await left(4).waitFor();
  await press('Control+Enter');
  await page.getByRole('button', { name: reviewWords.leaveDoubts.write }).click();
  await page.getByRole('button', { name: takeWords.undo }).waitFor();
  const standings = (await window.call('documents.list', {})).rows.filter(({ number }) => number === '533').map(({ standing }) => standing);
  expect(standings.toSorted()).toEqual(['inForce', 'replaced']);
  expect(await window.call('tasks.list', { search: '533/9', status: 'ended' })).toMatchObject({ total: 1 });
});

test('another version of a plan shows what becomes of its inspections and takes them over', async () => {
  const { page } = window;
  const { plan: changes } = reviewWords;
  await window.go(paths.today);
  const before = (await window.call('visits.list', { year: 2021 })).rows;
  const [tuyenQuang, bacNinh] = ['Tuyên Quang', 'Bắc Ninh'].map((unit) => before.find(({ unitName }) => unitName.includes(unit))?.id ?? '');
  await window.call('visits.update', { id: tuyenQuang ?? '', set: { announcedFrom: '2021-06-03', announcedTo: '2021-06-04', stage: 'announced' } });
  await window.call('team.add', { visitIds: [bacNinh ?? ''], name: 'Nguyễn Văn An', role: 'head' });
  const other = join(window.folder, '356-KH-ban-khac.txt');
  writeFileSync(other, planText().replace('Tuyên Quang, Bắc Ninh, Hà Nam', 'Bắc Ninh, Yên Bái, Lạng Sơn').replace(': Yên Bái, Thái Nguyên', ': Thái Nguyên'));
  await window.host.dropFiles('body', [other]);
  await page.getByText(changes.title, { exact: true }).waitFor();
  for (const unit of ['Tuyên Quang', 'Yên Bái', 'Lạng Sơn', 'Hà Nam']) await page.getByRole('list', { name: changes.title }).getByText(unit).first().waitFor();
  await looked('hai-ban-ke-hoach');
  await page.getByRole('button', { name: versions.replace }).click();
  await page.locator('.take-task').first().waitFor();
  await press('Control+Enter');
  await page.getByRole('button', { name: reviewWords.leaveDoubts.write }).click();
  await page.getByRole('button', { name: takeWords.undo }).waitFor();
  const after = (await window.call('visits.list', { year: 2021 })).rows;
  expect(after.find(({ id }) => id === tuyenQuang)).toMatchObject({ stage: 'cancelled', announcedFrom: '2021-06-03' });
  expect(after.find(({ id }) => id === bacNinh)).toMatchObject({ stage: 'planned', head: 'Nguyễn Văn An' });
  expect(after.filter(({ unitName }) => unitName.includes('Yên Bái'))).toHaveLength(1);
});

test('papers that come while one is in hand or being written: each is read, none is forgotten', async () => {
  const { page, host } = window;
  const paper = (number: number) => `Số: ${number}-TB/TWĐTN-VP\nHà Nội, ngày 5 tháng 10 năm 2021\nTHÔNG BÁO\nKết luận giao ban\n1. Ban Kiểm tra hoàn thiện đề án số ${number} trong tháng 11/2021.`;
  const papers = [701, 702, 703].map((number) => {
    const path = join(window.folder, `${number}.txt`);
    writeFileSync(path, paper(number));
    return path;
  });
  const source = page.getByRole('region', { name: takeWords.source });
  const inHand = (number: number) => source.getByText(`đề án số ${number}`).first().waitFor();
  const total = async () => (await window.call('documents.list', {})).total;
  const before = await total();
  await host.dropFiles('body', papers.slice(0, 2));
  await inHand(701);
  await host.dropFiles('body', papers.slice(2));
  await inHand(703);
  await window.go(paths.today);
  await page.getByText(draft.title.document).waitFor();
  await looked('hom-nay-dang-ra-soat');
  await page.getByRole('button', { name: draft.open }).click();
  await inHand(703);
  await page.getByRole('button', { name: takeWords.leave }).click();
  await inHand(701);
  await page.getByRole('button', { name: takeWords.later }).click();
  await inHand(702);
  // Another comes before the register has said that this one is written.
  await press('Control+Enter');
  await host.dropFiles('body', papers.slice(2));
  await inHand(703);
  await expect.poll(total).toBe(before + 1);
  await inHand(703);
  await press('Control+Enter');
  await expect.poll(total).toBe(before + 2);
  await page.getByRole('button', { name: takeWords.undo }).waitFor();
  expect((await window.call('drafts.list', {})).rows.map(({ name }) => name)).toEqual(['701.txt']);
  await window.call('drafts.drop', { id: (await window.call('drafts.list', {})).rows[0]?.id ?? '' });
});

test('what came with a paper that is written waits in sight, to be read on', async () => {
  const { page, host } = window;
  const papers = [704, 705].map((number) => {
    const path = join(window.folder, `${number}.txt`);
    writeFileSync(path, `Số: ${number}-TB/TWĐTN-VP\nHà Nội, ngày 5 tháng 10 năm 2021\nTHÔNG BÁO\nKết luận giao ban\n1. Ban Kiểm tra hoàn thiện đề án số ${number} trong tháng 11/2021.`);
    return path;
  });
  await host.dropFiles('body', papers);
  const source = page.getByRole('region', { name: takeWords.source });
  await source.getByText('đề án số 704').first().waitFor();
  await press('Control+Enter');
  await page.getByRole('button', { name: takeWords.undo }).waitFor();
  await window.go(paths.documents);
  await page.getByText(draft.waiting(1)).waitFor();
  await looked('van-ban-con-cho');
  await page.getByRole('button', { name: draft.next }).click();
  await source.getByText('đề án số 705').first().waitFor();
  await page.getByRole('button', { name: takeWords.leave }).click();
});
