/** Stores for tests: each in a folder of its own, with a profile of its own, like laptops on one desk. */
import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countFrom, cutBack, newestMerge } from '../../electron/db/exchange/cut-back.ts';
import { noteMerge } from '../../electron/db/exchange/merge-note.ts';
import { officeDay } from '../../electron/db/log/clock.ts';
import { checkDerived } from '../../electron/db/check-derived.ts';
import { checkLog, digest, recordOf } from '../../electron/db/log/check.ts';
import { type SignedStep, ingest } from '../../electron/db/log/ingest.ts';
import type { LogStep } from '../../electron/db/log/log-reader.ts';
import { newestRedoable, newestUndoable, takeBack } from '../../electron/db/log/undo.ts';
import { openStore, type Store } from '../../electron/db/open.ts';
import { Profile } from '../../electron/db/profile.ts';
import { type WriteDb, Writer } from '../../electron/db/writer.ts';

export const TODAY = '2021-10-05';

/** A clock that stands at 08:00 of the office day TODAY and ticks only in what stamps count by. */
export function frozenClock(day = TODAY) {
  const at = Date.parse(`${day}T08:00:00+07:00`);
  return { now: () => at, wall: () => at };
}

let template: Promise<string> | null = null;

/** A fresh register, made once a process and copied: what it holds is the same for all. */
export function emptyStore(): Promise<string> {
  template ??= (async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'sgb-empty-')), 'so.sgb');
    const store = await openStore(file, { clock: frozenClock(), program: 'test' });
    store.raw.pragma('wal_checkpoint(TRUNCATE)');
    store.close();
    return file;
  })();
  return template;
}

export class Laptop {
  readonly folder: string;
  readonly store: Store;
  readonly writer: Writer;
  readonly author: string;

  private constructor(folder: string, store: Store, writer: Writer, author: string) {
    this.folder = folder;
    this.store = store;
    this.writer = writer;
    this.author = author;
  }

  static async open(author: string, options: { folder?: string; day?: string; fast?: boolean } = {}): Promise<Laptop> {
    const folder = options.folder ?? mkdtempSync(join(tmpdir(), 'sgb-'));
    const clock = frozenClock(options.day);
    const file = join(folder, 'so.sgb');
    if (!existsSync(file)) copyFileSync(await emptyStore(), file);
    const store = await openStore(file, { clock, program: 'test' });
    if (options.fast !== false) store.raw.pragma('synchronous = OFF');
    const writer = new Writer({ store, profile: new Profile(join(folder, 'profile')), clock });
    return new Laptop(folder, store, writer, author);
  }

  get today(): string {
    return officeDay(frozenClock().now());
  }

  async write<T>(work: (trx: WriteDb) => Promise<T>, kind: 'user' | 'auto' = 'user'): Promise<T> {
    return (await this.writer.write({ kind, author: this.author }, (trx) => work(trx))).result;
  }

  async undo(step?: LogStep | null): Promise<{ undone: number; kept: unknown[] } | null> {
    const { log } = this.store;
    const origin = (await this.writer.write({ kind: 'auto', author: this.author }, (_trx, scope) => Promise.resolve(scope.origin))).result;
    const target = step ?? newestUndoable(log, origin);
    if (!target) return null;
    const words = { kind: 'undo' as const, author: this.author, undoes: { origin: target.origin, n: target.n } };
    return (await this.writer.write(words, () => Promise.resolve(takeBack(this.store.steps, target)))).result;
  }

  async redo(): Promise<{ undone: number; kept: unknown[] } | null> {
    const { log } = this.store;
    const origin = (await this.writer.write({ kind: 'auto', author: this.author }, (_trx, scope) => Promise.resolve(scope.origin))).result;
    const target = newestRedoable(log, origin);
    if (!target) return null;
    const words = { kind: 'redo' as const, author: this.author, undoes: { origin: target.origin, n: target.n } };
    return (await this.writer.write(words, () => Promise.resolve(takeBack(this.store.steps, target)))).result;
  }

  /** The newest step of this store. */
  lastStep(): LogStep {
    const step = this.store.raw.prepare<[], LogStep>('SELECT * FROM step ORDER BY arrived DESC LIMIT 1').get();
    if (!step) throw new Error('no step');
    return step;
  }

  /** Every step of this store but the shipped ones, in order of arrival, as another laptop would take it in. */
  steps(): SignedStep[] {
    return this.store.raw
      .prepare<[], LogStep & { program: string; hash: Buffer }>(`SELECT * FROM step WHERE kind <> 'program' ORDER BY arrived`)
      .all()
      .map((step) => ({ record: recordOf(this.store.log, step), hash: step.hash.toString('hex') }));
  }

  /** Takes in everything that another laptop holds. */
  receive(other: Laptop): void {
    const { raw, steps } = this.store;
    raw.exec('BEGIN IMMEDIATE');
    try {
      const { added } = ingest(steps, other.steps());
      noteMerge(this.store, { sha256: '', closed: false, steps: added, at: 0 });
      raw.exec('COMMIT');
    } catch (error) {
      raw.exec('ROLLBACK');
      steps.abandon();
      throw error;
    }
  }

  /** Takes the newest merge back; nothing when there is none. */
  async unmerge(): Promise<void> {
    const merged = newestMerge(this.store);
    if (!merged) return;
    await this.writer.write({ kind: 'auto', author: this.author }, (_trx, scope) => {
      const { own } = countFrom(this.store, merged, scope.origin);
      cutBack(this.store, merged);
      if (own > 0) scope.forgetOrigin();
      return Promise.resolve();
    });
  }

  problems(): unknown[] {
    return [...checkLog(this.store.log), ...checkDerived(this.store.log)];
  }

  digest(): string {
    return digest(this.store.log);
  }

  close(): void {
    this.store.close();
    rmSync(this.folder, { recursive: true, force: true });
  }
}
