/**
 * Any interleaving of edits, removals, undos, redos, merges and their undoing leaves log, fold and tables in agreement, and laptops that
 * hold the same steps show the same.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AnyTables } from '../../electron/db/rows.ts';
import { Laptop } from '../support/store.ts';
import { runs } from '../support/seeds.ts';

type Action =
  | { kind: 'create'; table: number; at: number; parent: number }
  | { kind: 'edit'; at: number; row: number; cell: number; value: number }
  | { kind: 'remove' | 'revive'; at: number; row: number }
  | { kind: 'undo' | 'redo' | 'unmerge'; at: number }
  | { kind: 'receive'; at: number; from: number };

const laptops = fc.nat({ max: 2 });
const small = fc.nat({ max: 30 });
const action: fc.Arbitrary<Action> = fc.oneof(
  fc.record({ kind: fc.constant('create' as const), table: fc.nat({ max: 3 }), at: laptops, parent: small }),
  fc.record({ kind: fc.constant('edit' as const), at: laptops, row: small, cell: fc.nat({ max: 3 }), value: fc.nat({ max: 3 }) }),
  fc.record({ kind: fc.constantFrom('remove' as const, 'revive' as const), at: laptops, row: small }),
  fc.record({ kind: fc.constantFrom('undo' as const, 'redo' as const, 'unmerge' as const), at: laptops }),
  fc.record({ kind: fc.constant('receive' as const), at: laptops, from: laptops }),
);

const TABLES = ['document', 'item', 'task', 'deadline'] as const;
const OWNER = { document: null, item: 'documentId', task: 'itemId', deadline: 'taskId' } as const;
const CELLS = {
  document: ['title', 'number', 'standingReason', 'standing'],
  item: ['heading', 'path', 'sourceStart', 'sourceEnd'],
  task: ['shortTitle', 'note', 'endedOn', 'endedReason'],
  deadline: ['phrase', 'toOn', 'fuzzy', 'anchor'],
} as const;
const whole = new Set(['sourceStart', 'sourceEnd', 'fuzzy']);

type Plain = AnyTables;

async function act(desk: Laptop[], one: Action, ids: { n: number }): Promise<void> {
  const laptop = desk[one.at];
  if (!laptop) throw new Error('no such laptop');
  const rows = TABLES.flatMap((table) =>
    laptop.store.raw.prepare<[], { id: string }>(`SELECT id FROM "${table}" ORDER BY id`).all().map((row) => ({ table, id: row.id })),
  );
  switch (one.kind) {
    case 'create': {
      const table = TABLES[one.table] ?? 'document';
      const owner = OWNER[table];
      const above = TABLES[TABLES.indexOf(table) - 1];
      const parents = rows.filter((row) => row.table === above);
      const parent = parents[one.parent % Math.max(1, parents.length)];
      if (owner && !parent) return;
      // The same computed id on two laptops from time to time: both took in the same paper.
      const id = one.parent % 4 === 0 ? `${table}-shared-${one.parent}` : `${table}-${one.at}-${ids.n++}`;
      if (rows.some((row) => row.id === id)) return;
      await laptop.write(async (trx) => {
        const values = { id, ...(table === 'document' ? { kind: 'notice' } : {}), ...(owner && parent ? { [owner]: parent.id } : {}) };
        await (trx as unknown as Plain).insertInto(table as string).values(values).execute();
      });
      return;
    }
    case 'edit': {
      const row = rows[one.row % Math.max(1, rows.length)];
      const cell = row && CELLS[row.table][one.cell];
      if (!row || !cell) return;
      const value = one.value === 0 ? null : whole.has(cell) ? one.value : `v${one.value}`;
      await laptop.write(async (trx) => {
        await (trx as unknown as Plain).updateTable(row.table as string).set({ [cell]: value }).where('id', '=', row.id).execute();
      });
      return;
    }
    case 'remove':
    case 'revive': {
      const row = rows[one.row % Math.max(1, rows.length)];
      if (!row) return;
      await laptop.write(async (trx) => {
        const removed = one.kind === 'remove' ? 1 : null;
        await (trx as unknown as Plain).updateTable(row.table as string).set({ removed }).where('id', '=', row.id).execute();
      });
      return;
    }
    case 'undo':
      await laptop.undo();
      return;
    case 'redo':
      await laptop.redo();
      return;
    case 'unmerge':
      await laptop.unmerge();
      return;
    case 'receive': {
      const other = desk[one.from];
      if (other && other !== laptop) laptop.receive(other);
    }
  }
}

function conflicts(laptop: Laptop): string[] {
  return laptop.store.raw
    .prepare<[], { tbl: string; k: number; cell: string }>('SELECT tbl, k, cell FROM conflict')
    .all()
    .map((row) => {
      const id = laptop.store.raw.prepare<[number], { id: string }>(`SELECT id FROM "${row.tbl}" WHERE k = ?`).get(row.k)?.id;
      return `${row.tbl}/${id}/${row.cell}`;
    })
    .sort();
}

for (const run of runs()) {
  test(`random schedules agree (${run.name})`, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(action, { minLength: 5, maxLength: 45 }), async (actions) => {
        const desk = [await Laptop.open('A'), await Laptop.open('B'), await Laptop.open('C')];
        const ids = { n: 0 };
        try {
          for (const one of actions) await act(desk, one, ids);
          for (const laptop of desk) expect(laptop.problems()).toEqual([]);
          const [a, b, c] = desk;
          if (!a || !b || !c) throw new Error('three laptops');
          for (const [to, from] of [[a, b], [a, c], [b, a], [c, a]] as const) to.receive(from);
          expect(b.digest()).toBe(a.digest());
          expect(c.digest()).toBe(a.digest());
          for (const laptop of desk) expect(laptop.problems()).toEqual([]);
          expect(conflicts(b)).toEqual(conflicts(a));
          expect(conflicts(c)).toEqual(conflicts(a));
        } finally {
          for (const laptop of desk) laptop.close();
        }
      }),
      { numRuns: run.count(25), seed: run.seed },
    );
  });
}
