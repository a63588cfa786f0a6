/** Proving a store and naming its content: tasks that read everything. */
import { checkLog, digest } from '../db/log/check.ts';
import { checkDerived } from '../db/check-derived.ts';
import type { TaskScope } from './scope.ts';

export function checkStore(_input: object, scope: TaskScope): Promise<{ ok: boolean; problems: unknown[] }> {
  const problems = [...checkLog(scope.log), ...checkDerived(scope.log)];
  return Promise.resolve({ ok: problems.length === 0, problems });
}

export function digestStore(_input: object, scope: TaskScope): Promise<{ digest: string }> {
  return Promise.resolve({ digest: digest(scope.log) });
}
