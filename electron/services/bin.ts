/** Bringing back what was removed. */
import type { ParsedInputOf } from '../../shared/contract/index.ts';
import { restoreRow } from '../db/bin.ts';
import type { WriteDb } from '../db/writer.ts';
import type { CommandScope } from './scope.ts';

/** @throws Refusal `not-found` for a row that is not removed */
export function restoreRemoved(_trx: WriteDb, { table, id }: ParsedInputOf<'bin.restore'>, { store }: CommandScope): Promise<{ restored: number }> {
  return Promise.resolve({ restored: restoreRow(store, table, id) });
}
