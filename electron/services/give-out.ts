/** The exchange outwards: a file for another laptop, and what is known to lie outside of this machine by it. */
import { statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Refusal } from '../../shared/model/refusal.ts';
import { type Holdings, nothingHeld } from '../db/exchange/format.ts';
import { writeExchange } from '../db/exchange/write-exchange.ts';
import { signLast } from '../db/log/signature.ts';
import { lastArrived, noteOutsideCopy } from '../db/outside-copy.ts';
import { metaValue, SAMPLE } from '../db/queries/store-info.ts';
import type { FileScope } from '../db/writer.ts';
import type { TaskScope } from './scope.ts';
import type { StagedFacts } from './stage-exchange.ts';
import { FILE_TIMEOUT, inFolder, named, staged } from './staged-file.ts';

export interface ExportInput {
  path?: string | undefined;
  for?: string | undefined;
  passphrase?: string | undefined;
}

export interface WrittenFile {
  path: string;
  steps: number;
  operations: number;
  bytes: number;
}

/**
 * Writes what a receiver lacks: built in a local folder, then proven and brought to its place by the process that may be
 * killed.
 * @param input `for`: the receiver's own last file, which says what it holds
 * @throws Refusal `sample-only`, those of `deliverExchange`, and of `stageExchange` for the receiver's file
 */
export async function exportFile(input: ExportInput, scope: TaskScope): Promise<WrittenFile> {
  if ((await metaValue(scope.read, SAMPLE)) === '1') throw new Refusal('sample-only');
  const target = named(input.path);
  const held = input.for === undefined ? nothingHeld : await staged({ path: input.for, passphrase: input.passphrase }, scope, ({ holdings }) => asHoldings(holdings));
  return inFolder('sgb-out-', async (folder) => {
    const built = join(folder, 'exchange');
    const written = await scope.alone(buildExchange, { built, held });
    const { arrived, ...counts } = written;
    const { bytes } = await scope.platform.runJob('deliverExchange', { built, target, passphrase: input.passphrase }, FILE_TIMEOUT);
    // A file for one receiver brings nothing back to who has lost everything.
    if (input.for === undefined && isOutside(target, scope.app.file)) await scope.alone(noteOutside, { arrived });
    return { path: target, ...counts, bytes };
  });
}

function asHoldings({ steps, blobs }: StagedFacts['holdings']): Holdings {
  return { steps: new Map(steps), blobs: new Set(blobs) };
}

/** Where the file is built: beside the writer, so that what it holds is one state of the register. This laptop signs its last step. */
export function buildExchange(input: { built: string; held: Holdings }, { store, now, note }: FileScope): Promise<{ steps: number; operations: number; arrived: number }> {
  const own = note ? store.log.originNum(note.origin) : null;
  if (note && own !== null) signLast(store.log, own, note.origin, note.privateKey);
  const arrived = lastArrived(store.raw);
  return Promise.resolve({ ...writeExchange(store.file, input.built, { held: input.held, writer: note?.origin ?? null, now }), arrived });
}

/** Whether a file lies on another disk than the register. */
function isOutside(path: string, store: string): boolean {
  return statSync(dirname(path)).dev !== statSync(store).dev;
}

/** What went to another disk is noted in the writer's queue. @param input.arrived the last step in it, by order of arrival */
export function noteOutside(input: { arrived: number }, { store, now }: FileScope): Promise<null> {
  noteOutsideCopy(store.raw, input.arrived, now);
  return Promise.resolve(null);
}
