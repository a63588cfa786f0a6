/** What handlers of each kind are given. */
import type { StepWords } from '../db/log/step-log.ts';
import type { LogReader } from '../db/log/log-reader.ts';
import type { ReadDb } from '../db/queries/scope.ts';
import type { FileScope, WriteDb, WriteScope } from '../db/writer.ts';
import type { Platform } from './platform.ts';

/** For reading: nothing can be written from here. */
export interface QueryScope {
  today: string;
  log: LogReader;
  app: AppFacts;
}

/** Facts of the running program, the same for all calls. */
export interface AppFacts {
  version: string;
  file: string;
  author: string | null;
  others: string[];
}

/** For one change: its transaction is open, its step begun. */
export interface CommandScope extends WriteScope {
  author: string;
}

/** For work with files: the database only through reads and commands. */
export interface TaskScope {
  today: string;
  /** The program's clock, milliseconds since 1970. */
  now: number;
  platform: Platform;
  read: ReadDb;
  log: LogReader;
  app: AppFacts;
  /** Runs a write phase (`handlers/phases.ts` lists them) as one command, where the writer lives. */
  write<I, O>(phase: CommandHandler<I, O>, input: I): Promise<O>;
  /** Runs work on whole files there: in the writer's queue, but in no transaction and no step. */
  alone<I, O>(work: FileWork<I, O>, input: I): Promise<O>;
}

export type QueryHandler<I, O> = (db: ReadDb, input: I, scope: QueryScope) => Promise<O>;
export type CommandHandler<I, O> = (trx: WriteDb, input: I, scope: CommandScope) => Promise<O>;
export type FileWork<I, O> = (input: I, scope: FileScope) => Promise<O>;
export type TaskHandler<I, O> = (input: I, scope: TaskScope) => Promise<O>;

/** A command whose step is not simply the user's: undo and redo name the step that they take back. */
export interface SteppedCommand<I, O> {
  words(input: I, log: LogReader, origin: number): Omit<StepWords, 'author'>;
  run: CommandHandler<I, O>;
}
