/** Cells of one registered row whose table is a parameter: kysely's types cannot follow that, the registry can. */
import type { Kysely } from 'kysely';
import type { RegisteredTable } from '../../shared/model/registry.ts';
import type { WriteDb } from './writer.ts';

export type Cells = Record<string, string | number | null>;

/** Kysely over tables named by text. */
export type AnyTables = Kysely<Record<string, Record<string, unknown>>>;

/** The live row's cells; null when it does not exist or is removed. */
export async function readCells(trx: WriteDb, table: RegisteredTable, id: string): Promise<Cells | null> {
  const row = await (trx as unknown as AnyTables)
    .selectFrom(`live_${table}`)
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst();
  return (row as Cells | undefined) ?? null;
}

/** Writes cells of a row that is there. */
export async function writeCells(trx: WriteDb, table: RegisteredTable, id: string, cells: Readonly<Cells>): Promise<void> {
  if (Object.keys(cells).length === 0) return;
  const name: string = table;
  const done = await (trx as unknown as AnyTables).updateTable(name).set(cells).where('id', '=', id).executeTakeFirst();
  if (done.numUpdatedRows !== 1n) throw new Error(`${done.numUpdatedRows} rows of ${table} written instead of one`);
}
