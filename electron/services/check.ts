/** Proving a store and naming its content: they read everything, so another process does it. */
import type { CheckProblem } from '../db/log/check.ts';
import type { TaskScope } from './scope.ts';

/** The largest register is read through in less. Milliseconds. */
const TIMEOUT = 10 * 60 * 1000;

/** @returns every cell, chain, signature, foreign key and derived row that is not what the log says */
export async function checkStore(_input: object, scope: TaskScope): Promise<{ ok: boolean; problems: CheckProblem[] }> {
  const problems = await scope.platform.runJob('checkStore', { file: scope.app.file }, TIMEOUT);
  return { ok: problems.length === 0, problems };
}

/** @returns SHA-256 over the fold of the log: equal wherever the same steps are held */
export async function digestStore(_input: object, scope: TaskScope): Promise<{ digest: string }> {
  return { digest: await scope.platform.runJob('digestStore', { file: scope.app.file }, TIMEOUT) };
}
