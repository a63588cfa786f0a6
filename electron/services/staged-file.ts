/** A file of the exchange on its way in: copied into a folder of ours and proven by the process that may be killed. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Refusal } from '../../shared/model/refusal.ts';
import type { TaskScope } from './scope.ts';
import type { StagedFacts } from './stage-exchange.ts';

/** The largest register over the slowest stick; what takes longer hangs. Milliseconds. */
export const FILE_TIMEOUT = 15 * 60 * 1000;

/** A file must be named: by its path here, by a token that became one in the window. */
export function named(path: string | undefined): string {
  if (path === undefined) throw new Refusal('needs-window');
  return path;
}

/** Works in a folder of its own, which is gone afterwards. */
export async function inFolder<T>(prefix: string, work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), prefix));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A file to take in, and how. */
export interface MergeInput {
  path?: string | undefined;
  foreign?: boolean | undefined;
  allowRemovals?: boolean | undefined;
  passphrase?: string | undefined;
}

/** Works on a copy that was proven by the process that may be killed. */
export function staged<T>(input: MergeInput, scope: TaskScope, work: (facts: StagedFacts, copy: string) => T | Promise<T>): Promise<T> {
  return inFolder('sgb-in-', async (folder) => {
    const copy = join(folder, 'exchange');
    const facts = await scope.platform.runJob('stageExchange', { path: named(input.path), copy, passphrase: input.passphrase }, FILE_TIMEOUT);
    return work(facts, copy);
  });
}

