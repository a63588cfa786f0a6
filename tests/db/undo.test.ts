/** Undo, redo and settlement as a table of cases; each ends with the store proven against its log. */
import { afterEach, describe, expect, test } from 'vitest';
import { cellNamed } from '../../shared/model/registry.ts';
import { writeCell } from '../../electron/db/log/undo.ts';
import { Laptop } from '../support/store.ts';

const open: Laptop[] = [];

async function laptop(author: string): Promise<Laptop> {
  const made = await Laptop.open(author);
  open.push(made);
  return made;
}

afterEach(() => {
  for (const one of open.splice(0)) {
    expect(one.problems()).toEqual([]);
    one.close();
  }
});

const make = (desk: Laptop, id: string, title: string | null = null) =>
  desk.write(async (trx) => void (await trx.insertInto('document').values({ id, kind: 'notice', title }).execute()));

const makeItem = (desk: Laptop, id: string, documentId: string) =>
  desk.write(async (trx) => void (await trx.insertInto('item').values({ id, documentId }).execute()));

const retitle = (desk: Laptop, id: string, title: string | null) =>
  desk.write(async (trx) => void (await trx.updateTable('document').set({ title }).where('id', '=', id).execute()));

const remove = (desk: Laptop, id: string, removed: 1 | null = 1) =>
  desk.write(async (trx) => void (await trx.updateTable('document').set({ removed }).where('id', '=', id).execute()));

function shown(desk: Laptop, id: string) {
  return desk.store.raw.prepare<[string], { title: string | null; removed: number | null }>('SELECT title, removed FROM document WHERE id = ?').get(id);
}

function conflicts(desk: Laptop): string[] {
  return desk.store.raw.prepare<[], { tbl: string; cell: string }>('SELECT tbl, cell FROM conflict ORDER BY tbl, cell').all().map((row) => `${row.tbl}.${row.cell}`);
}

async function settle(desk: Laptop, id: string, field: string, value: string | number | null): Promise<void> {
  const k = desk.store.raw.prepare<[string], { k: number }>('SELECT k FROM document WHERE id = ?').get(id)?.k ?? 0;
  await desk.writer.write({ kind: 'settle', author: desk.author }, (_trx, scope) => {
    writeCell(scope.store.steps, 'document', k, cellNamed('document', field), value);
    return Promise.resolve();
  });
}

describe('one laptop', () => {
  test('an edit goes back, and forward again', async () => {
    const a = await laptop('A');
    await make(a, 'd', 'first');
    await retitle(a, 'd', 'second');
    expect(await a.undo()).toEqual({ undone: 1, kept: [] });
    expect(shown(a, 'd')?.title).toBe('first');
    await a.redo();
    expect(shown(a, 'd')?.title).toBe('second');
  });

  test('undo after undo goes further back, redo comes forward in the same order', async () => {
    const a = await laptop('A');
    await make(a, 'd', '1');
    await retitle(a, 'd', '2');
    await retitle(a, 'd', '3');
    await a.undo();
    await a.undo();
    expect(shown(a, 'd')?.title).toBe('1');
    await a.undo();
    expect(shown(a, 'd')?.removed).toBe(1);
    expect(await a.undo()).toBeNull();
    for (const title of ['1', '2', '3']) {
      await a.redo();
      expect(shown(a, 'd')).toEqual({ title, removed: null });
    }
    expect(await a.redo()).toBeNull();
  });

  test('a new edit ends what could be redone', async () => {
    const a = await laptop('A');
    await make(a, 'd', '1');
    await retitle(a, 'd', '2');
    await a.undo();
    await retitle(a, 'd', '4');
    expect(await a.redo()).toBeNull();
    expect(shown(a, 'd')?.title).toBe('4');
  });

  test('an older step is taken back only where nothing came after it', async () => {
    const a = await laptop('A');
    await make(a, 'd', '1');
    await a.write(async (trx) => void (await trx.updateTable('document').set({ title: '2', number: '7' }).where('id', '=', 'd').execute()));
    const older = a.lastStep();
    await retitle(a, 'd', '3');
    const answer = await a.undo(older);
    expect(answer?.undone).toBe(1);
    expect(answer?.kept).toEqual([{ table: 'document', row: 'd', field: 'title', by: 'A', at: expect.any(Number) }]);
    expect(shown(a, 'd')?.title).toBe('3');
  });

  test('a removal with what it owns comes back whole', async () => {
    const a = await laptop('A');
    await make(a, 'd');
    await makeItem(a, 'i', 'd');
    await remove(a, 'd');
    const live = () => a.store.raw.prepare<[], { n: number }>('SELECT count(*) AS n FROM live_item').get()?.n;
    expect(live()).toBe(0);
    await a.undo();
    expect(live()).toBe(1);
    expect(shown(a, 'd')?.removed).toBeNull();
  });

  test('a group of cells goes back as one', async () => {
    const a = await laptop('A');
    await make(a, 'd');
    const standing = (standing: string, standingOn: string) =>
      a.write(async (trx) => void (await trx.updateTable('document').set({ standing, standingOn }).where('id', '=', 'd').execute()));
    await standing('inForce', '2021-10-04');
    await standing('withdrawn', '2021-10-20');
    await a.undo();
    const row = a.store.raw.prepare('SELECT standing, standingOn FROM document').get();
    expect(row).toEqual({ standing: 'inForce', standingOn: '2021-10-04' });
  });
});

describe('two laptops', () => {
  test('a creation stays when another hand built on it', async () => {
    const [a, b] = [await laptop('A'), await laptop('B')];
    await make(a, 'd', '1');
    const creation = a.lastStep();
    b.receive(a);
    await makeItem(b, 'i', 'd');
    a.receive(b);
    const answer = await a.undo(creation);
    expect(answer?.undone).toBe(0);
    expect(answer?.kept).toHaveLength(1);
    expect(shown(a, 'd')?.removed).toBeNull();
  });

  test('the other edit survives an undo of mine and is named', async () => {
    const [a, b] = [await laptop('A'), await laptop('B')];
    await make(a, 'd', '1');
    await retitle(a, 'd', '2');
    const mine = a.lastStep();
    b.receive(a);
    await retitle(b, 'd', 'by B');
    a.receive(b);
    const answer = await a.undo(mine);
    expect(answer).toEqual({ undone: 0, kept: [{ table: 'document', row: 'd', field: 'title', by: 'B', at: expect.any(Number) }] });
    expect(shown(a, 'd')?.title).toBe('by B');
  });

  test('two edits at once are a conflict; settling it with the shown value is an operation; its undo opens it again', async () => {
    const [a, b] = [await laptop('A'), await laptop('B')];
    await make(a, 'd', '1');
    b.receive(a);
    await retitle(a, 'd', 'A');
    await retitle(b, 'd', 'B');
    a.receive(b);
    expect(conflicts(a)).toEqual(['document.title']);
    await settle(a, 'd', 'title', shown(a, 'd')?.title ?? null);
    expect(conflicts(a)).toEqual([]);
    b.receive(a);
    expect(conflicts(b)).toEqual([]);
    await a.undo();
    expect(conflicts(a)).toEqual(['document.title']);
    b.receive(a);
    expect(b.digest()).toBe(a.digest());
    expect(conflicts(b)).toEqual(['document.title']);
    await a.redo();
    expect(conflicts(a)).toEqual([]);
  });

  test('typing over a conflict settles it', async () => {
    const [a, b] = [await laptop('A'), await laptop('B')];
    await make(a, 'd', '1');
    b.receive(a);
    await retitle(a, 'd', 'A');
    await retitle(b, 'd', 'B');
    a.receive(b);
    await retitle(a, 'd', 'typed');
    expect(conflicts(a)).toEqual([]);
    b.receive(a);
    expect(shown(b, 'd')?.title).toBe('typed');
  });

  test('equal edits are no conflict', async () => {
    const [a, b] = [await laptop('A'), await laptop('B')];
    await make(a, 'd', '1');
    b.receive(a);
    await retitle(a, 'd', 'same');
    await retitle(b, 'd', 'same');
    a.receive(b);
    expect(conflicts(a)).toEqual([]);
  });

  test('the same row made twice is one row; who has seen one making has seen both', async () => {
    const [a, b] = [await laptop('A'), await laptop('B')];
    await make(a, 'd', 'same');
    await make(b, 'd', 'same');
    await retitle(b, 'd', 'later');
    a.receive(b);
    expect(conflicts(a)).toEqual([]);
    expect(shown(a, 'd')?.title).toBe('later');
  });

  test('removed here, changed there: the row stays, the dispute is listed, its settlement can be taken back', async () => {
    const [a, b] = [await laptop('A'), await laptop('B')];
    await make(a, 'd', '1');
    b.receive(a);
    await remove(a, 'd');
    await retitle(b, 'd', 'B');
    a.receive(b);
    expect(shown(a, 'd')).toEqual({ title: 'B', removed: null });
    expect(conflicts(a)).toEqual(['document.removed']);
    await settle(a, 'd', 'removed', 1);
    expect(shown(a, 'd')?.removed).toBe(1);
    expect(conflicts(a)).toEqual([]);
    // Written anew, the old removal would have seen B's edit and would hold: it goes back by name.
    await a.undo();
    expect(shown(a, 'd')?.removed).toBeNull();
    expect(conflicts(a)).toEqual(['document.removed']);
  });

  test('an item added to a document that was removed elsewhere keeps the document', async () => {
    const [a, b] = [await laptop('A'), await laptop('B')];
    await make(a, 'd', '1');
    b.receive(a);
    await remove(a, 'd');
    await makeItem(b, 'i', 'd');
    a.receive(b);
    b.receive(a);
    for (const desk of [a, b]) {
      expect(shown(desk, 'd')?.removed).toBeNull();
      expect(conflicts(desk)).toEqual(['document.removed']);
    }
  });
});
