/**
 * The process in which foreign files are parsed and reports made: it never writes the store, and it may be killed. Entry of its own, started by
 * Electron's utilityProcess or by a fork.
 */
import { Refusal } from '../shared/model/refusal.ts';
import { jobs } from './services/jobs.ts';
import type { JobAnswer, JobMessage } from './services/job-line.ts';

interface Port {
  on(event: 'message', listener: (message: unknown) => void): void;
  postMessage(message: unknown): void;
}

const utility = (process as unknown as { parentPort?: Port }).parentPort;

function answer(message: JobAnswer): void {
  if (utility) utility.postMessage(message);
  else process.send?.(message);
}

async function run({ id, name, input }: JobMessage): Promise<void> {
  try {
    const job = new Map<string, (given: never) => Promise<unknown>>(Object.entries(jobs)).get(name);
    if (!job) throw new Error(`no job ${name}`);
    answer({ id, ok: true, result: await job(input as never) });
  } catch (error) {
    if (error instanceof Refusal) answer({ id, ok: false, code: error.code, params: error.params });
    else answer({ id, ok: false, code: 'internal', params: {}, detail: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
}

if (utility) utility.on('message', (event) => void run((event as { data: JobMessage }).data));
else process.on('message', (message) => void run(message as JobMessage));
