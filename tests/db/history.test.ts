/** The log as people read it: also of steps that wrote thousands of rows. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { historyPage } from '../../electron/db/log/history.ts';
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
