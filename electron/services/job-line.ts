/**
 * Jobs in a process that may be killed: one process, kept between jobs, ended when a job takes too long. What the process
 * is (a fork, Electron's utility process) is handed in.
 */
import { Refusal, type RefusalCode } from '../../shared/model/refusal.ts';
import type { Jobs, Platform } from './platform.ts';

/** What goes to the process and what comes back. */
export interface JobMessage {
  id: number;
  name: string;
  input: unknown;
}

export type JobAnswer =
  | { id: number; ok: true; result: unknown }
  | { id: number; ok: false; code: string; params: Record<string, string | number>; detail?: string };

export interface JobProcess {
  send(message: JobMessage): void;
  kill(): void;
}

export interface JobStarter {
  start(receive: (answer: unknown) => void, ended: () => void): JobProcess;
}

/** Jobs that may fall over what is wrong in a file from outside. */
const READS_FOREIGN: ReadonlySet<string> = new Set<keyof Jobs>(['readDocument', 'readSheet']);

interface Waiting {
  name: string;
  resolve(result: unknown): void;
  reject(error: unknown): void;
  timer: NodeJS.Timeout;
}

export class JobLine {
  readonly #starter: JobStarter;
  readonly #waiting = new Map<number, Waiting>();
  #process: JobProcess | null = null;
  #next = 1;

  constructor(starter: JobStarter) {
    this.#starter = starter;
  }

  /** @param timeout milliseconds until the process is killed. @throws Refusal `task-timeout`, `task-died`, `document-damaged`, or what the job refused */
  run(name: string, input: unknown, timeout: number): Promise<unknown> {
    const id = this.#next++;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.#settle(id)?.reject(new Refusal('task-timeout'));
        this.stop();
      }, timeout);
      this.#waiting.set(id, { name, resolve, reject, timer });
      this.#process ??= this.#starter.start(
        (answer) => this.#receive(answer as JobAnswer),
        () => this.#ended(),
      );
      this.#process.send({ id, name, input });
    });
  }

  /** The same as a platform offers it: typed by the job's name. */
  readonly runJob: Platform['runJob'] = <N extends keyof Jobs>(name: N, input: Parameters<Jobs[N]>[0], timeout: number) =>
    this.run(name, input, timeout) as ReturnType<Jobs[N]>;

  /** Ends the process; the next job starts another. */
  stop(): void {
    this.#process?.kill();
    this.#process = null;
  }

  #receive(answer: JobAnswer): void {
    const waiting = this.#settle(answer.id);
    if (!waiting) return;
    if (answer.ok) waiting.resolve(answer.result);
    else if (answer.code === 'internal') waiting.reject(new Error(answer.detail ?? 'job failed'));
    else waiting.reject(new Refusal(answer.code as RefusalCode, answer.params));
  }

  #ended(): void {
    this.#process = null;
    // Only where it did nothing but read a foreign file is it known what brought it down.
    const alone = this.#waiting.size === 1;
    for (const [id, { name }] of this.#waiting) this.#settle(id)?.reject(new Refusal(alone && READS_FOREIGN.has(name) ? 'document-damaged' : 'task-died'));
  }

  #settle(id: number): Waiting | undefined {
    const waiting = this.#waiting.get(id);
    if (waiting) clearTimeout(waiting.timer);
    this.#waiting.delete(id);
    return waiting;
  }
}
