/** The log as people read it: also of steps that wrote thousands of rows. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { historyPage } from '../../electron/db/log/history.ts';
import { withSubjects } from '../../electron/db/queries/subjects.ts';
import { changesInWords, stepSentence } from '../../shared/text/vi/history.ts';
import { Laptop } from '../support/store.ts';

const ROWS = 300;
let desk: Laptop;

beforeAll(async () => {
  desk = await Laptop.open('Hoa');
  await desk.write(async (trx) => {
    await trx.insertInto('document').values({ id: 'd', kind: 'notice', title: 'Sổ cũ' }).execute();
    await trx.insertInto('item').values(Array.from({ length: ROWS }, (_, n) => ({ id: `i${n}`, documentId: 'd', path: String(n + 1) }))).execute();
  });
  await desk.write(async (trx) => {
    await trx.updateTable('item').set({ heading: 'Mới' }).execute();
  });
});

afterAll(() => desk.close());

const page = (query: { table?: string; row?: string } = {}) => historyPage(desk.store.log, { ...query, limit: 10, offset: 0 });

test('of a large step the beginning is described and the whole is counted', () => {
  const [edited, made] = page().rows;
  expect(made).toMatchObject({ rows: { document: 1, item: ROWS }, operations: ROWS + 1 });
  expect(edited).toMatchObject({ rows: { item: ROWS }, operations: ROWS });
  if (!edited) throw new Error('no step');
  expect(edited.changes.length).toBeLessThan(ROWS);
  const view = { ...edited, subject: null };
  expect(stepSentence(view)).toBe(`Sửa ${ROWS} mục`);
  const { lines, more } = changesInWords(view, 4);
  expect(lines).toEqual(['tiêu đề: để trống → Mới']);
  expect(more).toBe(ROWS - edited.changes.length);
});

test('a row finds its change wherever in a large step it stands', () => {
  const { total, rows } = page({ table: 'item', row: `i${ROWS - 1}` });
  expect(total).toBe(2);
  expect(rows.map((step) => step.changes)).toMatchObject([[{ row: `i${ROWS - 1}`, field: 'heading', old: null, new: 'Mới' }], [{ row: `i${ROWS - 1}`, field: '' }]]);
  expect(rows[0]).toMatchObject({ rows: { item: 1 }, operations: 1 });
});

test('a table finds the steps that touched it', () => {
  expect(page({ table: 'document' })).toMatchObject({ total: 1, rows: [{ rows: { document: 1 }, changes: [{ table: 'document', field: '' }] }] });
});

describe('what a step was about', () => {
  let few: Laptop;

  beforeAll(async () => {
    few = await Laptop.open('Nam');
    await few.write(async (trx) => {
      await trx.insertInto('document').values({ id: 'd', kind: 'notice', number: '533', title: 'Thông báo' }).execute();
      await trx.insertInto('item').values([1, 2, 3, 4].map((n) => ({ id: `i${n}`, documentId: 'd', path: String(n) }))).execute();
      await trx.insertInto('task').values([1, 2, 3, 4].map((n) => ({ id: `t${n}`, itemId: `i${n}`, kind: 'task', originalText: `Việc ${n}` }))).execute();
      await trx.insertInto('deadline').values({ id: 'l1', taskId: 't1', phrase: 'trong tháng 10', fromOn: '2021-10-01', toOn: '2021-10-31', inclusive: 1 }).execute();
    });
  });

  afterAll(() => few.close());

  const told = async () => {
    const [step] = (await withSubjects(few.store.db, historyPage(few.store.log, { limit: 1, offset: 0 }))).rows;
    if (!step) throw new Error('no step');
    return { sentence: stepSentence(step), lines: changesInWords(step, 9).lines };
  };

  const results = (tasks: number[]) =>
    few.write(async (trx) => {
      await trx.insertInto('progress').values(tasks.map((n) => ({ id: `p${tasks.length}${n}`, taskId: `t${n}`, onDay: '2021-10-28', result: 'Đã trình' }))).execute();
    });

  test('a few of one kind are all named, more are counted', async () => {
    await results([1, 2, 3]);
    expect((await told()).sentence).toBe('Ghi 3 kết quả của nhiệm vụ 533/1, 533/2, 533/3');
    await results([1, 2, 3, 4]);
    expect((await told()).sentence).toBe('Ghi 4 kết quả');
  });

  test('a paper without number is told by its title', async () => {
    await few.write(async (trx) => {
      await trx.insertInto('document').values({ id: 'e', kind: 'results', title: 'Kết quả kiểm tra Tỉnh đoàn Sơn La' }).execute();
    });
    expect((await told()).sentence).toBe('Ghi văn bản “Kết quả kiểm tra Tỉnh đoàn Sơn La”');
  });

  test('a deadline is told by its day and its words, without the marks that the program keeps', async () => {
    await few.write(async (trx) => {
      await trx.updateTable('deadline').set({ toOn: '2021-11-15' }).execute();
      await trx.updateTable('task').set({ note: 'Đề nghị gia hạn' }).where('id', '=', 't1').execute();
    });
    expect((await told()).lines).toEqual(['thời hạn: 31/10/2021 (“trong tháng 10”) → 15/11/2021 (“trong tháng 10”)', 'nhiệm vụ – ghi chú: để trống → Đề nghị gia hạn']);
  });
});
