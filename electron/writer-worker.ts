/** The writer's thread: the only connection of the program that can write. Entry of its own. */
import { parentPort, workerData } from 'node:worker_threads';
import { clockAt, type ClockSetting } from './db/log/clock.ts';
import { openLocalWriter, type WriterSettings } from './services/local-writer.ts';
import type { WriteAnswer, WriteMessage } from './services/worker-writer.ts';
import { Refusal } from '../shared/model/refusal.ts';

const port = parentPort;
if (!port) throw new Error('the writer runs in a worker thread');

const { settings, clock } = workerData as { settings: WriterSettings; clock: ClockSetting };

function refusal(id: number, error: unknown): WriteAnswer {
  return error instanceof Refusal
    ? { id, ok: false, code: error.code, params: error.params, detail: null }
    : { id, ok: false, code: 'internal', params: {}, detail: error instanceof Error ? (error.stack ?? error.message) : String(error) };
}

try {
  const writer = await openLocalWriter(settings, clockAt(clock));
  port.on('message', async (message: WriteMessage) => {
    if (message.name === null) {
      await writer.close();
      port.postMessage({ id: message.id, ok: true, output: null, topics: [] } satisfies WriteAnswer);
      port.close();
      return;
    }
    try {
      const { output, topics } = await writer.run(message.name, message.input, message.author);
      port.postMessage({ id: message.id, ok: true, output, topics } satisfies WriteAnswer);
    } catch (error) {
      port.postMessage(refusal(message.id, error));
    }
  });
  port.postMessage({ id: 0, ok: true, output: null, topics: [] } satisfies WriteAnswer);
} catch (error) {
  port.postMessage(refusal(0, error));
}
