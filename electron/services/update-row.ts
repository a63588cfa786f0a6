/** Changes cells of one row for a caller who says what they saw. */
import { Refusal } from '../../shared/model/refusal.ts';
import type { RegisteredTable } from '../../shared/model/registry.ts';
import { lastWriter } from '../db/log/last-writer.ts';
import { readCells, writeCells } from '../db/rows.ts';
import type { WriteDb } from '../db/writer.ts';
import type { CommandScope } from './scope.ts';

export interface Update {
  id: string;
  set: Readonly<Record<string, string | number | null>>;
  was?: Readonly<Record<string, string | number | null>> | undefined;
}

/**
 * Writes the cells of an update.
 * @param columns what may be changed in this way
 * @throws Refusal `not-found`, `wrong-input` (a column that may not be changed), `changed-meanwhile`
 */
export async function updateRow(
  trx: WriteDb,
  table: RegisteredTable,
  columns: readonly string[],
  update: Update,
  scope: CommandScope,
): Promise<void> {
  const asked = [...Object.keys(update.set), ...Object.keys(update.was ?? {})];
  const foreign = asked.find((column) => !columns.includes(column));
  if (foreign !== undefined) throw new Refusal('wrong-input', { detail: foreign });
  const stored = await readCells(trx, table, update.id);
  if (!stored) throw new Refusal('not-found');
  for (const [column, seen] of Object.entries(update.was ?? {})) {
    const now = stored[column] ?? null;
    if (now === seen) continue;
    const writer = lastWriter(scope.store.log, table, update.id, column);
    throw new Refusal('changed-meanwhile', {
      field: column,
      by: writer?.author ?? '',
      at: writer?.at ?? 0,
      now: now ?? '',
      was: seen ?? '',
    });
  }
  await writeCells(trx, table, update.id, update.set);
}
