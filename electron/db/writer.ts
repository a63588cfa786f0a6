/**
 * The one writer of a process: every change runs through it as one transaction and one step. Commands wait here in line,
 * never inside SQLite.
 */
import type { Transaction } from 'kysely';
import { type OriginNote, type Profile } from './profile.ts';
import { beginOrigin, claimOrigin } from './origin.ts';
import type { StepWords, WrittenStep } from './log/step-log.ts';
import { type Clock, officeDay } from './log/clock.ts';
import { type Store, storeIdOf, storeRefusal } from './open.ts';
import type { Schema } from './schema-types.ts';

/** A transaction of the store: what services write with. */
export type WriteDb = Transaction<Schema>;

export interface WriterOptions {
  store: Store;
  profile: Profile;
  clock: Clock;
}

/** What a write gets besides its transaction. */
export interface WriteScope {
  /** Local number of the origin that writes. */
  origin: number;
  store: Store;
  /** Civil date at the office. */
  today: string;
  /** The program's clock, milliseconds since 1970. */
  now: number;
  /** Begins a new origin with the next write: steps of this one were taken out. */
  forgetOrigin(): void;
  /** Begins a new origin now, under which nothing was written yet; answers its UUID. What is written next is its own. */
  newOrigin(): string;
}

/** What work on the register's file gets. */
export interface FileScope {
  store: Store;
  /** The program's clock, milliseconds since 1970. */
  now: number;
  /** Who this laptop is in the register; null when it never wrote there. */
  note: OriginNote | null;
}

export class Writer {
  readonly #options: WriterOptions;
  #origin: { num: number; note: OriginNote } | null = null;
  #queue: Promise<unknown> = Promise.resolve();

  constructor(options: WriterOptions) {
    this.#options = options;
  }

  get store(): Store {
    return this.#options.store;
  }

  /**
   * Runs a change as one step. When `work` throws, nothing of it stays.
   * @returns its result and the step, null when nothing was written
   */
  write<T>(
    words: StepWords | ((origin: number) => StepWords),
    work: (trx: WriteDb, scope: WriteScope) => Promise<T>,
  ): Promise<{ result: T; step: WrittenStep | null }> {
    const turn = this.#queue.then(() => this.#run(words, work));
    this.#queue = turn.catch(() => undefined);
    return turn;
  }

  /**
   * Work on files, in the same queue but in no transaction and no step: what it does to the register it does as a whole.
   */
  alone<T>(work: (scope: FileScope) => Promise<T>): Promise<T> {
    const { store, clock, profile } = this.#options;
    const turn = this.#queue.then(async () => {
      try {
        return await work({ store, now: clock.now(), note: profile.note(store.storeId) });
      } catch (error) {
        throw storeRefusal(error, store.file);
      } finally {
        this.#origin = null;
      }
    });
    this.#queue = turn.catch(() => undefined);
    return turn;
  }

  /** Waits until everything that was asked for is done. */
  async idle(): Promise<void> {
    await this.#queue;
  }

  async #run<T>(
    words: StepWords | ((origin: number) => StepWords),
    work: (trx: WriteDb, scope: WriteScope) => Promise<T>,
  ): Promise<{ result: T; step: WrittenStep | null }> {
    const { store, clock, profile } = this.#options;
    let origin = this.#origin;
    let forgotten = false;
    try {
      const written = await store.db.transaction().execute(async (trx) => {
        origin ??= claimOrigin(store.log, profile, store.storeId, clock);
        store.steps.begin(origin.num, typeof words === 'function' ? words(origin.num) : words);
        const result = await work(trx, {
          origin: origin.num,
          store,
          today: officeDay(clock.now()),
          now: clock.now(),
          forgetOrigin: () => {
            forgotten = true;
          },
          newOrigin: () => {
            origin = beginOrigin(store.log, clock, 'gave-way');
            this.#origin = null;
            return origin.note.origin;
          },
        });
        const step = store.steps.end();
        store.storeId = storeIdOf(store.raw);
        return { result, step };
      });
      if (forgotten) {
        profile.dropNote(store.storeId);
        this.#origin = null;
      } else if (origin) this.#note(origin, written.step);
      return written;
    } catch (error) {
      store.steps.abandon();
      throw storeRefusal(error, store.file);
    }
  }

  /** Notes in the profile how far this origin has come; done after the commit, a crash in between is recognised. */
  #note(origin: { num: number; note: OriginNote }, step: WrittenStep | null): void {
    const isNew = this.#origin === null;
    if (step) origin.note = { ...origin.note, lastStep: step.n, lastHash: step.hash };
    this.#origin = origin;
    if (step || isNew) this.#options.profile.setNote(this.#options.store.storeId, origin.note);
  }
}
