import { cellsOf, type RegisteredTable, type RowValues } from '../../shared/model/registry.ts';
import type { AnyTables } from './rows.ts';
import type { WriteDb } from './writer.ts';

/**
 * Writes a row whose id may exist already (rows that the program makes by itself have computed ids): a new one is
 * inserted, an existing one is brought back if it was removed and gets the cells that differ.
 * @returns true when the row was new
 */
export async function put<T extends RegisteredTable>(
  trx: WriteDb,
  table: T,
  id: string,
  values: Partial<RowValues<T>>,
): Promise<boolean> {
  const name: string = table;
  const plain = trx as unknown as AnyTables;
  const stored = await plain.selectFrom(name).selectAll().where('id', '=', id).executeTakeFirst();
  if (!stored) {
    await plain.insertInto(name).values({ id, ...values }).execute();
    return true;
  }
  const given = values as Record<string, unknown>;
  const columns = cellsOf(table).flatMap((cell) => cell.columns);
  const changed = columns.filter((column) => column in given && given[column] !== stored[column]);
  const set = Object.fromEntries(changed.map((column) => [column, given[column]]));
  if (stored['removed'] !== null) set['removed'] = null;
  if (Object.keys(set).length > 0) await plain.updateTable(name).set(set).where('id', '=', id).execute();
  return false;
}
