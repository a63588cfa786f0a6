/**
 * Any interleaving of edits, removals, undos, redos, settlements, merges and their undoing leaves log, fold and tables in
 * agreement, and laptops that hold the same steps show the same. Two to five laptops, clocks years apart; steps travel
 * directly and as files: full ones, ones for one receiver, repeated, outdated, out of order (a gap is refused).
 */
import fc from 'fast-check';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listConflicts, settleConflict } from '../../electron/db/exchange/conflicts.ts';
import { mergeFile } from '../../electron/db/exchange/merge.ts';
import { noteMerge } from '../../electron/db/exchange/merge-note.ts';
import { proveExchange } from '../../electron/db/exchange/prove-exchange.ts';
import { openExchange } from '../../electron/db/exchange/read-exchange.ts';
import { writeExchange } from '../../electron/db/exchange/write-exchange.ts';
import type { ConflictCell } from '../../shared/model/exchange-views.ts';
import type { AnyTables } from '../../electron/db/rows.ts';
import { Laptop } from '../support/store.ts';
import { runs } from '../support/seeds.ts';

type Action =
  | { kind: 'create'; table: number; at: number; parent: number }
  | { kind: 'edit'; at: number; row: number; cell: number; value: number }
  | { kind: 'remove' | 'revive'; at: number; row: number }
  | { kind: 'undo' | 'redo' | 'unmerge'; at: number }
  | { kind: 'receive'; at: number; from: number }
  | { kind: 'rename'; at: number; unit: number; value: number }
  | { kind: 'settle'; at: number; conflict: number; version: number }
  | { kind: 'leave'; at: number; slot: number; to: number | null }
  | { kind: 'take'; at: number; slot: number };

/** Days on which the clocks of five laptops stand. */
const CLOCKS = ['2021-10-05', '2019-10-06', '2026-09-30', '2021-10-06', '2020-02-29'];
const laptops = fc.nat({ max: CLOCKS.length - 1 });
const slots = fc.nat({ max: 3 });
const small = fc.nat({ max: 30 });
const action: fc.Arbitrary<Action> = fc.oneof(
  fc.record({ kind: fc.constant('create' as const), table: fc.nat({ max: 3 }), at: laptops, parent: small }),
  fc.record({ kind: fc.constant('edit' as const), at: laptops, row: small, cell: fc.nat({ max: 3 }), value: fc.nat({ max: 3 }) }),
  fc.record({ kind: fc.constantFrom('remove' as const, 'revive' as const), at: laptops, row: small }),
  fc.record({ kind: fc.constantFrom('undo' as const, 'redo' as const, 'unmerge' as const), at: laptops }),
  fc.record({ kind: fc.constant('receive' as const), at: laptops, from: laptops }),
  fc.record({ kind: fc.constant('rename' as const), at: laptops, unit: fc.nat({ max: 1 }), value: fc.nat({ max: 2 }) }),
  fc.record({ kind: fc.constant('settle' as const), at: laptops, conflict: small, version: fc.nat({ max: 2 }) }),
  fc.record({ kind: fc.constant('leave' as const), at: laptops, slot: slots, to: fc.option(laptops) }),
  fc.record({ kind: fc.constant('take' as const), at: laptops, slot: slots }),
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

/** What a schedule runs on: the laptops, a stick with places for files, and every value that somebody wrote. */
interface Office {
  desk: Laptop[];
  stick: string;
  made: number;
  written: Set<string>;
  /** A merge was taken back: what went with it is nowhere. */
  cut: boolean;
}

async function act(office: Office, one: Action): Promise<void> {
  const { desk } = office;
  const laptop = desk[one.at % desk.length];
  if (!laptop) throw new Error('no laptop');
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
      const id = one.parent % 4 === 0 ? `${table}-shared-${one.parent}` : `${table}-${one.at}-${office.made++}`;
      if (rows.some((row) => row.id === id)) return;
      await laptop.write(async (trx) => {
        // Words of tasks that overlap: laptops that part one item each in their way.
        const source = table === 'task' ? { sourceStart: one.at, sourceEnd: one.at + 2 } : {};
        const values = { id, ...source, ...(table === 'document' ? { kind: 'notice' } : {}), ...(owner && parent ? { [owner]: parent.id } : {}) };
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
      if (typeof value === 'string') office.written.add(`${row.table}/${row.id}/${value}`);
      return;
    }
    case 'rename': {
      const unit = laptop.store.raw.prepare<[number], { id: string }>('SELECT id FROM unit ORDER BY id LIMIT 1 OFFSET ?').get(one.unit);
      await laptop.write((trx) => trx.updateTable('unit').set({ name: `Tên ${one.value}` }).where('id', '=', unit?.id ?? '').execute());
      return;
    }
    case 'settle': {
      const open = listConflicts(laptop.store.log);
      const conflict = open[one.conflict % Math.max(1, open.length)];
      if (!conflict) return;
      const choose = one.version % conflict.versions.length;
      await laptop.writer.write({ kind: 'settle', author: laptop.author }, () => Promise.resolve(settleConflict(laptop.store, { id: conflict.id, choose })));
      return;
    }
    case 'leave':
      leave(office, laptop, one.slot, one.to === null ? null : (desk[one.to % desk.length] ?? null));
      return;
    case 'take':
      take(laptop, place(office, one.slot));
      return;
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
      office.cut = true;
      await laptop.unmerge();
      return;
    case 'receive': {
      const other = desk[one.from % desk.length];
      if (other && other !== laptop) laptop.receive(other);
    }
  }
}

const place = (office: Office, slot: number) => join(office.stick, `${slot}.sgbx`);

/** A file on the stick, in place of the one that lay there. @param receiver whom it is for; null for a full file */
function leave(office: Office, laptop: Laptop, slot: number, receiver: Laptop | null): void {
  const path = place(office, slot);
  rmSync(path, { force: true });
  const held = receiver?.store.raw.prepare<[], { id: string; n: number }>('SELECT o.id, max(s.n) AS n FROM step s JOIN origin o ON o.num = s.origin GROUP BY o.num').all();
  writeExchange(laptop.store.file, path, { now: 0, ...(held ? { held: { steps: new Map(held.map(({ id, n }) => [id, n])), blobs: new Set<string>() } } : {}) });
}

/** Takes in whatever lies there, however old; a file that does not reach back far enough is refused and changes nothing. */
function take(laptop: Laptop, path: string): void {
  if (!existsSync(path)) return;
  proveExchange(path);
  const before = laptop.digest();
  const { raw, steps } = laptop.store;
  const file = openExchange(path, { check: false });
  raw.exec('BEGIN IMMEDIATE');
  try {
    const { steps: came } = mergeFile(laptop.store, file, { foreign: false, allowRemovals: true }, 0);
    noteMerge(laptop.store, { sha256: '', closed: false, steps: came, at: 0 });
    raw.exec('COMMIT');
  } catch (error) {
    raw.exec('ROLLBACK');
    steps.abandon();
    expect(error).toMatchObject({ code: 'gap' });
    expect(laptop.digest()).toBe(before);
  } finally {
    file.close();
  }
}

/** Values of text that edits in the log of a laptop carry; a group's is an object. */
function history(laptop: Laptop): Set<string> {
  const found = new Set<string>();
  for (const { record } of laptop.steps()) {
    for (const { table, row, value } of record.ops) {
      const values = typeof value === 'string' && value.startsWith('{') ? Object.values(JSON.parse(value) as object) : [value];
      for (const one of values) found.add(`${table}/${row}/${String(one)}`);
    }
  }
  return found;
}

/** What people are asked, each question with its versions in the order in which they are shown. */
function conflicts(laptop: Laptop): ConflictCell[] {
  return listConflicts(laptop.store.log).sort((a, b) => (a.id < b.id ? -1 : 1));
}

for (const run of runs()) {
  test(`random schedules agree (${run.name})`, async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 2, max: CLOCKS.length }), fc.array(action, { minLength: 5, maxLength: 45 }), async (count, actions) => {
        const desk: Laptop[] = [];
        for (const [n, day] of CLOCKS.slice(0, count).entries()) desk.push(await Laptop.open(`Laptop ${n}`, { day }));
        const office: Office = { desk, stick: mkdtempSync(join(tmpdir(), 'sgb-round-')), made: 0, written: new Set(), cut: false };
        try {
          for (const one of actions) await act(office, one);
          for (const laptop of desk) expect(laptop.problems()).toEqual([]);
          // Everybody's full file goes to the first, and the first's to everybody.
          const [first, ...others] = desk;
          if (!first) throw new Error('no laptop');
          for (const [n, other] of others.entries()) {
            leave(office, other, n, null);
            take(first, place(office, n));
          }
          leave(office, first, 0, null);
          for (const other of others) {
            take(other, place(office, 0));
            expect(other.digest()).toBe(first.digest());
            expect(conflicts(other)).toEqual(conflicts(first));
          }
          for (const laptop of desk) expect(laptop.problems()).toEqual([]);
          const known = history(first);
          if (!office.cut) for (const value of office.written) expect(known).toContain(value);
        } finally {
          for (const laptop of desk) laptop.close();
          rmSync(office.stick, { recursive: true, force: true });
        }
      }),
      { numRuns: run.count(25), seed: run.seed },
    );
  });
}
