/**
 * One open register: the writer, the reading connection, and the calls upon them. The window's router and the command line
 * both call it; where the writer runs (this thread or a worker) is handed in.
 */
import { contract, type OperationName } from '../../shared/contract/index.ts';
import { Refusal } from '../../shared/model/refusal.ts';
import type { ReadStore } from '../db/open.ts';
import { storeRefusal } from '../db/open.ts';
import type { Callable } from './rescue.ts';
import { type Clock, officeDay } from '../db/log/clock.ts';
import { markSample } from '../db/sample-mark.ts';
import { keepBackups } from '../services/backups.ts';
import { phaseName } from '../services/handlers/phases.ts';
import { queries } from '../services/handlers/queries.ts';
import { tasks } from '../services/handlers/tasks.ts';
import type { Platform } from '../services/platform.ts';
import type { AppFacts, QueryHandler, TaskHandler, TaskScope } from '../services/scope.ts';

/** Where writes go: the same commands, in this thread or in a worker. */
export interface WriterPort {
  /** Runs a command or an internal write phase; answers its output and the tables it touched. */
  run(name: string, input: unknown, author: string): Promise<{ output: unknown; topics: string[] }>;
  close(): Promise<void>;
}

export interface RegisterOptions {
  file: string;
  version: string;
  reader: ReadStore;
  writer: WriterPort;
  platform: Platform;
  clock: Clock;
  /** The name written beside each change; null before the first run asked for it. */
  author: () => string | null;
  /** Who ever sat here, the last first; nobody is offered where this is not given. */
  authors?: () => string[];
  /** Told which tables a write touched. */
  changed: (topics: string[]) => void;
}

export class Register implements Callable {
  readonly #options: RegisterOptions;

  constructor(options: RegisterOptions) {
    this.#options = options;
  }

  /**
   * Runs an operation with input that may be anything.
   * @throws Refusal with the reason; other errors are faults of the program
   */
  async call(name: string, input: unknown): Promise<unknown> {
    const operation = Object.hasOwn(contract, name) ? contract[name as OperationName] : null;
    if (!operation) throw new Refusal('unknown-operation', { operation: name });
    const parsed = operation.input.safeParse(input);
    if (!parsed.success) {
      const issue = parsed.error.issues[0];
      throw new Refusal('wrong-input', { detail: `${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`.trim() });
    }
    try {
      return await this.#run(name as OperationName, operation.kind, parsed.data);
    } catch (error) {
      throw storeRefusal(error, this.#options.file);
    }
  }

  async #run(name: OperationName, kind: 'query' | 'command' | 'task', input: unknown): Promise<unknown> {
    const { reader } = this.#options;
    if (kind === 'query') {
      const handler = queries[name as keyof typeof queries] as QueryHandler<unknown, unknown>;
      return handler(reader.db, input, { today: this.today, log: reader.log, app: this.app });
    }
    if (kind === 'command') return this.#write(name, input);
    const handler = tasks[name as keyof typeof tasks] as TaskHandler<unknown, unknown>;
    return handler(input, this.#taskScope());
  }

  async #write(name: string, input: unknown): Promise<unknown> {
    const { output, topics } = await this.#options.writer.run(name, input, this.#options.author() ?? '');
    if (topics.includes('store')) this.#options.reader.log.forget();
    if (topics.length > 0) this.#options.changed(topics);
    return output;
  }

  #taskScope(): TaskScope {
    const { reader, platform } = this.#options;
    const write = <O>(phase: unknown, input: unknown) => this.#write(phaseName(phase), input) as Promise<O>;
    return {
      today: this.today,
      now: this.#options.clock.now(),
      platform,
      read: reader.db,
      log: reader.log,
      app: this.app,
      write,
      alone: write,
    };
  }

  /** Marks this register as one of sample data. */
  async markSample(): Promise<void> {
    await this.#write(phaseName(markSample), {});
  }

  /** Makes the day's copy and thins older ones; for the program's own timer. */
  async keepBackups(): Promise<void> {
    await this.#write(phaseName(keepBackups), {});
  }

  /** Civil date at the office. */
  get today(): string {
    return officeDay(this.#options.clock.now());
  }

  get app(): AppFacts {
    const author = this.#options.author();
    const others = (this.#options.authors?.() ?? []).filter((name) => name !== author);
    return { version: this.#options.version, file: this.#options.file, author, others };
  }

  /** A number that changes when any other connection wrote the store. */
  dataVersion(): number {
    return Number(this.#options.reader.raw.pragma('data_version', { simple: true }));
  }

  async close(): Promise<void> {
    this.#options.reader.close();
    await this.#options.writer.close();
  }
}
