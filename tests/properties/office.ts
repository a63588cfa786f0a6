/**
 * The laptops that a schedule runs on, each with the program that is installed there. Steps travel directly and as files: full
 * ones, ones for one receiver, repeated, outdated, out of order (a gap is refused).
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { listConflicts, settleConflict } from '../../electron/db/exchange/conflicts.ts';
import { mergeFile } from '../../electron/db/exchange/merge.ts';
import { noteMerge } from '../../electron/db/exchange/merge-note.ts';
import { proveExchange } from '../../electron/db/exchange/prove-exchange.ts';
import { openExchange } from '../../electron/db/exchange/read-exchange.ts';
import { writeExchange } from '../../electron/db/exchange/write-exchange.ts';
import type { AnyTables } from '../../electron/db/rows.ts';
import { tables } from '../../shared/model/registry.ts';
import { playCurrent, playOlder } from '../support/older-program.ts';
import { Laptop } from '../support/store.ts';
import { type Action, CLOCKS } from './schedule.ts';

const OWNER = { document: null, item: 'documentId', task: 'itemId', deadline: 'taskId', attachment: null } as const;
const CELLS = {
  document: ['title', 'number', 'standingReason', 'standing'],
  item: ['heading', 'path', 'sourceStart', 'sourceEnd'],
  task: ['shortTitle', 'note', 'endedOn', 'endedReason'],
  deadline: ['phrase', 'toOn', 'fuzzy', 'anchor'],
  attachment: ['note', 'fileName', 'onDay', 'note'],
} as const;
type Table = keyof typeof CELLS;
const TABLES = Object.keys(CELLS) as Table[];
const NEEDED: Partial<Record<Table, object>> = { document: { kind: 'notice' }, attachment: { ofTable: 'task', ofRow: 'x' } };
const whole = new Set(['sourceStart', 'sourceEnd', 'fuzzy']);
/** What the older program does not know. */
const MISSING = [{ table: 'attachment' }, { table: 'task', column: 'note' }];

const isKnown = (table: Table, cell?: string) => (cell === undefined ? table in tables : cell in (tables[table]?.columns ?? {}));

type Plain = AnyTables;

/** What a schedule runs on. */
export class Office {
  readonly desk: Laptop[] = [];
  /** Every value that somebody wrote, as 'table/row/value'. */
  readonly written = new Set<string>();
  /** A merge was taken back: what went with it is nowhere. */
  cut = false;
  made = 0;
  readonly #stick = mkdtempSync(join(tmpdir(), 'sgb-round-'));
  readonly #older = new Set<Laptop>();

  static async open(count: number, older: readonly boolean[]): Promise<Office> {
    const office = new Office();
    for (const n of CLOCKS.slice(0, count).keys()) await office.#start(n, older[n] === true);
    return office;
  }

  /** The file that lies in a place of the stick. */
  place(slot: number): string {
    return join(this.#stick, `${slot}.sgbx`);
  }

  /** Does something at a laptop with the program that is installed there. */
  async at<T>(laptop: Laptop, work: () => T | Promise<T>): Promise<T> {
    if (this.#older.has(laptop)) playOlder(MISSING);
    try {
      return await work();
    } finally {
      playCurrent();
    }
  }

  /** Installs the current program on a laptop. */
  async update(n: number): Promise<void> {
    const laptop = this.desk[n];
    if (!laptop || !this.#older.delete(laptop)) return;
    laptop.store.close();
    await this.#start(n, false, laptop.folder);
  }

  close(): void {
    for (const laptop of this.desk) laptop.close();
    rmSync(this.#stick, { recursive: true, force: true });
  }

  async #start(n: number, older: boolean, folder?: string): Promise<void> {
    if (older) playOlder(MISSING);
    try {
      const laptop = await Laptop.open(`Laptop ${n}`, { ...(CLOCKS[n] === undefined ? {} : { day: CLOCKS[n] }), ...(folder === undefined ? {} : { folder }) });
      this.desk[n] = laptop;
      if (older) this.#older.add(laptop);
    } finally {
      playCurrent();
    }
  }
}

/** One action of a schedule, with the program that its laptop has. */
export async function act(office: Office, one: Action): Promise<void> {
  const n = one.at % office.desk.length;
  const laptop = office.desk[n];
  if (!laptop) throw new Error('no laptop');
  if (one.kind === 'update') await office.update(n);
  else await office.at(laptop, () => actAt(office, laptop, one));
}

async function actAt(office: Office, laptop: Laptop, one: Exclude<Action, { kind: 'update' }>): Promise<void> {
  const { desk } = office;
  const rows = TABLES.filter((table) => isKnown(table)).flatMap((table) =>
    laptop.store.raw.prepare<[], { id: string }>(`SELECT id FROM "${table}" ORDER BY id`).all().map((row) => ({ table, id: row.id })),
  );
  switch (one.kind) {
    case 'create': {
      const table = TABLES[one.table] ?? 'document';
      if (!isKnown(table)) return;
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
        const values = { id, ...source, ...NEEDED[table], ...(owner && parent ? { [owner]: parent.id } : {}) };
        await (trx as unknown as Plain).insertInto(table as string).values(values).execute();
      });
      return;
    }
    case 'edit': {
      const row = rows[one.row % Math.max(1, rows.length)];
      const cell = row && CELLS[row.table][one.cell];
      if (!row || !cell || !isKnown(row.table, cell)) return;
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
      take(laptop, office.place(one.slot));
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

/** A file on the stick, in place of the one that lay there. @param receiver whom it is for; null for a full file */
export function leave(office: Office, laptop: Laptop, slot: number, receiver: Laptop | null): void {
  const path = office.place(slot);
  rmSync(path, { force: true });
  const held = receiver?.store.raw.prepare<[], { id: string; n: number }>('SELECT o.id, max(s.n) AS n FROM step s JOIN origin o ON o.num = s.origin GROUP BY o.num').all();
  writeExchange(laptop.store.file, path, { now: 0, ...(held ? { held: { steps: new Map(held.map(({ id, n }) => [id, n])), blobs: new Set<string>() } } : {}) });
}

/** Takes in whatever lies there, however old; a file that does not reach back far enough is refused and changes nothing. */
export function take(laptop: Laptop, path: string): void {
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

