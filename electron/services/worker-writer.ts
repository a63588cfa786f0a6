/** The writer in a worker thread: the main process only sends commands and waits. */
import { Worker } from 'node:worker_threads';
import { Refusal, type RefusalCode } from '../../shared/model/refusal.ts';
import type { ClockSetting } from '../db/log/clock.ts';
import { entryPath } from './entries.ts';
import type { WriterSettings } from './local-writer.ts';

/** A command for the worker; a name of null asks it to close. */
export interface WriteMessage {
  id: number;
  name: string | null;
  input: unknown;
  author: string;
}

export type WriteAnswer =
  | { id: number; ok: true; output: unknown; topics: string[] }
  | { id: number; ok: false; code: string; params: Readonly<Record<string, string | number>>; detail: string | null };

type Written = { output: unknown; topics: string[] };

/**
 * Starts the worker and waits until the register is open.
 * @throws Refusal as `openStore`
 */
export async function openWorkerWriter(settings: WriterSettings, clock: ClockSetting) {
  const worker = new Worker(entryPath('writer-worker'), { workerData: { settings, clock } });
  const waiting = new Map<number, { resolve(written: Written): void; reject(error: unknown): void }>();
  let next = 1;

  worker.on('message', (answer: WriteAnswer) => {
    const call = waiting.get(answer.id);
    waiting.delete(answer.id);
    if (answer.ok) call?.resolve({ output: answer.output, topics: answer.topics });
    else call?.reject(answer.code === 'internal' ? new Error(answer.detail ?? 'writer') : new Refusal(answer.code as RefusalCode, answer.params));
  });
  const fail = (error: unknown) => {
    for (const call of waiting.values()) call.reject(error);
    waiting.clear();
  };
  worker.on('error', fail);
  worker.on('exit', () => fail(new Error('the writer has ended')));

  const answerTo = (id: number) => new Promise<Written>((resolve, reject) => waiting.set(id, { resolve, reject }));
  const send = (name: string | null, input: unknown, author: string): Promise<Written> => {
    const id = next++;
    const answer = answerTo(id);
    worker.postMessage({ id, name, input, author } satisfies WriteMessage);
    return answer;
  };

  try {
    await answerTo(0);
  } catch (error) {
    await worker.terminate();
    throw error;
  }
  return {
    run: (name: string, input: unknown, author: string) => send(name, input, author),
    close: async () => {
      await send(null, null, '');
      await worker.terminate();
    },
  };
}
