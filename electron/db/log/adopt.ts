/**
 * Operations on tables and columns that an older program did not know were kept as they came. When a program that knows them
 * opens the register, they are folded: in the transaction in which triggers and derived tables are made anew.
 */
import type { Database } from 'better-sqlite3';
import { cellsOf, tables } from '../../../shared/model/registry.ts';
import type { NewRow } from './row-ops.ts';
import { Touched } from './touched.ts';
import { foldIn } from './ingest.ts';
import { opKind } from './kinds.ts';
import type { StepLog } from './step-log.ts';

/** Names the meta value that lists the cells this register was last opened with: table -> columns. */
const CELLS = 'cells';

type Known = Record<string, string[]>;

function cellsNow(): Known {
  return Object.fromEntries(Object.keys(tables).map((table) => [table, cellsOf(table).map(({ name }) => name)]));
}

/** Folds what waited for tables and columns that are known since the register was last opened, and notes what is known now. */
export function adoptWaiting(db: Database, steps: StepLog): void {
  const noted = db.prepare<[string], { value: string }>('SELECT value FROM meta WHERE name = ?').get(CELLS)?.value;
  const before = noted === undefined ? cellsNow() : (JSON.parse(noted) as Known);
  const touched = new Touched();
  const newRows = new Map<string, NewRow>();
  for (const [table, cells] of Object.entries(cellsNow())) {
    const known = new Set(before[table]);
    adoptRows(steps, table, touched, newRows);
    for (const cell of cells) if (before[table] && !known.has(cell)) touchWaiting(steps, table, cell, touched);
  }
  if (touched.rows.size > 0) foldIn(steps, { touched, newRows });
  db.prepare('INSERT INTO meta(name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value').run(CELLS, JSON.stringify(cellsNow()));
}

/** Rows of a table that was unknown stand in the log by their id: they get a key. */
function adoptRows({ log }: StepLog, table: string, touched: Touched, newRows: Map<string, NewRow>): void {
  const tbl = log.names.id(table);
  const waiting = log.statements.pluck<[number], string>(`SELECT DISTINCT row FROM op WHERE tbl = ? AND typeof(row) = 'text'`).all(tbl);
  let k = log.statements.pluck<[], number | null>(`SELECT max(k) FROM "${table}"`).get() ?? 0;
  const rename = log.statements.get('UPDATE op SET row = ? WHERE row = ? AND tbl = ?');
  for (const id of waiting) {
    k += 1;
    const { changes } = rename.run(BigInt(k), id, tbl);
    newRows.set(`${table}/${k}`, { id, creation: 0, ops: changes });
    touched.add(table, k, '');
  }
}

/** Rows whose operations carry a column that was unknown. */
function touchWaiting({ log }: StepLog, table: string, cell: string, touched: Touched): void {
  const columns = cellsOf(table).find(({ name }) => name === cell)?.columns ?? [];
  const carried = columns.map((column) => `json_type(value, '$."${column}"') IS NOT NULL`).join(' OR ');
  const rows = log.statements
    .pluck<[number, number], number>(`SELECT DISTINCT row FROM op WHERE tbl = ? AND (col = ? OR (kind = ${opKind.create} AND (${carried})))`)
    .all(log.names.id(table), log.names.id(cell));
  for (const k of rows) touched.add(table, k, cell);
}
