/** What was changed, when, by whom, from what to what: the log as people read it. */
import { cellNamed, tables } from '../../../shared/model/registry.ts';
import { opKind } from './kinds.ts';
import type { CellValue } from './heads.ts';
import type { LogOp, LogReader, LogStep } from './log-reader.ts';
import { createdValues } from './op-values.ts';
import { dotOf, SEQUENCE_MASK } from './dot.ts';
import { rowIdOf } from './check.ts';
import { isUndone } from './undo.ts';

export interface HistoryChange {
  table: string;
  row: string;
  /** Name of the cell; '' when the row was made. */
  field: string;
  old: CellValue;
  new: CellValue;
}

export interface HistoryStep {
  /** How `history.undo` names the step: 'origin UUID/number'. */
  step: string;
  at: number;
  author: string;
  kind: string;
  undone: boolean;
  /** How many rows of each table the step wrote, and how many of its operations are asked for. */
  rows: Record<string, number>;
  operations: number;
  /** The first of them, described. */
  changes: HistoryChange[];
}

/** Describing a change folds its cell twice: of a step of thousands nobody reads more than its beginning. */
const MOST_CHANGES = 40;

/** Steps newest first, as they entered this store; those of one row or one table when asked. */
export function historyPage(
  log: LogReader,
  query: { table?: string | undefined; row?: string | undefined; limit: number; offset: number },
): { total: number; rows: HistoryStep[] } {
  const { where, parameters } = scope(log, query);
  const total = log.statements.get<unknown[], { n: number }>(`SELECT count(*) AS n FROM step s WHERE ${where}`).get(...parameters)?.n ?? 0;
  const steps = log.statements
    .get<unknown[], LogStep>(`SELECT s.* FROM step s WHERE ${where} ORDER BY s.arrived DESC LIMIT ? OFFSET ?`)
    .all(...parameters, query.limit, query.offset);
  return { total, rows: steps.map((step) => describe(log, step, query)) };
}

/** Steps in the order in which they entered this store, one by one: describing many takes long. @param range of `arrived`, both ends within */
export function* arrivedSteps(log: LogReader, range: { first: number; last: number; limit: number }): Generator<HistoryStep> {
  const steps = log.statements
    .get<[number, number, number], LogStep>(`SELECT s.* FROM step s WHERE s.kind <> 'program' AND s.arrived BETWEEN ? AND ? ORDER BY s.arrived LIMIT ?`)
    .all(range.first, range.last, range.limit);
  for (const step of steps) yield describe(log, step, {});
}

function scope(
  log: LogReader,
  query: { table?: string | undefined; row?: string | undefined },
): { where: string; parameters: unknown[] } {
  if (!query.table) return { where: `s.kind <> 'program'`, parameters: [] };
  const tbl = log.names.find(query.table) ?? -1;
  const within = 'o.dot BETWEEN (s.origin << 40) + s.first AND (s.origin << 40) + s.last';
  if (!query.row) return { where: `s.kind <> 'program' AND EXISTS (SELECT 1 FROM op o WHERE o.tbl = ? AND ${within})`, parameters: [tbl] };
  const k = keyOf(log, query.table, query.row);
  return {
    where: `(s.origin, s.n) IN (SELECT t.origin, t.n FROM op o JOIN step t ON t.origin = o.dot >> 40
      AND t.first = (SELECT max(first) FROM step f WHERE f.origin = o.dot >> 40 AND f.first <= (o.dot & ${SEQUENCE_MASK}))
      WHERE o.row = ? AND o.tbl = ?)`,
    parameters: [k, tbl],
  };
}

function describe(log: LogReader, step: LogStep, query: { table?: string | undefined; row?: string | undefined }): HistoryStep {
  const asked = opsAsked(log, step, query);
  const ops = log.statements
    .get<unknown[], LogOp>(`SELECT dot, kind, tbl, row, col, value FROM op WHERE ${asked.where} ORDER BY dot LIMIT ?`)
    .all(...asked.parameters, MOST_CHANGES);
  const counts = log.statements
    .get<unknown[], { tbl: number; rows: number; operations: number }>(
      `SELECT tbl, count(DISTINCT row) AS rows, count(*) AS operations FROM op WHERE ${asked.where} GROUP BY tbl ORDER BY min(dot)`,
    )
    .all(...asked.parameters)
    .map((one) => ({ ...one, table: log.names.name(one.tbl) }))
    // What a newer version wrote to tables that are unknown here has no words yet.
    .filter(({ table }) => table in tables);
  return {
    step: `${log.originId(step.origin)}/${step.n}`,
    at: step.at,
    author: step.author,
    kind: step.kind,
    undone: isUndone(log, step),
    rows: Object.fromEntries(counts.map(({ table, rows }) => [table, rows])),
    operations: counts.reduce((sum, one) => sum + one.operations, 0),
    changes: ops.filter((op) => log.names.name(op.tbl) in tables).map((op) => change(log, op)),
  };
}

/** The operations of a step, those of one table or one row when asked. */
function opsAsked(log: LogReader, step: LogStep, { table, row }: { table?: string | undefined; row?: string | undefined }): { where: string; parameters: unknown[] } {
  const within = 'dot BETWEEN ? AND ?';
  const dots = [dotOf(step.origin, step.first), dotOf(step.origin, step.last)];
  if (!table) return { where: within, parameters: dots };
  const tbl = log.names.find(table) ?? -1;
  if (!row) return { where: `${within} AND tbl = ?`, parameters: [...dots, tbl] };
  return { where: `${within} AND tbl = ? AND row = ?`, parameters: [...dots, tbl, keyOf(log, table, row)] };
}

function keyOf(log: LogReader, table: string, id: string): number {
  return log.statements.pluck<[string], number>(`SELECT k FROM "${table}" WHERE id = ?`).get(id) ?? -1;
}

function change(log: LogReader, op: LogOp): HistoryChange {
  const table = log.names.name(op.tbl);
  const row = rowIdOf(log, table, op.row);
  if (op.kind === opKind.create) {
    return { table, row, field: '', old: null, new: createdValues(op) };
  }
  const cell = cellNamed(table, log.names.name(op.col));
  const ops = log.cellOps(table, op.row, cell);
  const now = log.fold(ops.filter((other) => other.dot === op.dot || log.sees(op.dot, other.dot)));
  return { table, row, field: cell.name, old: log.foldBefore(ops, op.dot).shown?.value ?? null, new: now.shown?.value ?? null };
}
