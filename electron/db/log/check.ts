/**
 * Proves a store against its log: every registered cell equals the fold, chains and foreign keys hold, derived tables equal
 * a rebuilding. A task: it reads everything.
 */
import { hash } from 'node:crypto';
import type { Database } from 'better-sqlite3';
import { cellNamed, cellsOf, ownedBy, tables } from '../../../shared/model/registry.ts';
import { inChainOrder, type OpRecord, stepHash } from './chain.ts';
import { dotOf, originOf, seqOf } from './dot.ts';
import { shownValue } from './fold.ts';
import { removalState } from './removal.ts';
import { isSignedBy } from './signature.ts';
import type { Scalar } from './heads.ts';
import { opKind } from './kinds.ts';
import type { LogReader, LogStep } from './log-reader.ts';
import { createdValues } from './op-values.ts';

export interface CheckProblem {
  code: 'cell-differs' | 'row-missing' | 'row-without-creation' | 'removal-differs' | 'conflict-differs' | 'chain-broken' | 'signature-wrong' | 'foreign-key' | 'steps-not-gapless' | 'derived-differs';
  table?: string;
  row?: string;
  field?: string;
  detail?: string;
}

/** Everything of the log itself; derived tables are checked by the caller, who can rebuild them. */
export function checkLog(log: LogReader): CheckProblem[] {
  return [...checkCells(log), ...checkConflicts(log), ...checkChains(log), ...checkSignatures(log), ...checkForeignKeys(log.db)];
}

function* checkCells(log: LogReader): Generator<CheckProblem> {
  for (const table of Object.keys(tables)) {
    const tbl = log.names.find(table);
    const created = new Set(
      log.statements
        .get<[number | null, number], { row: number }>('SELECT DISTINCT row FROM op WHERE tbl = ? AND kind = ?')
        .all(tbl, opKind.create)
        .map((op) => op.row),
    );
    for (const row of log.statements.get<[], Record<string, Scalar> & { k: number; id: string }>(`SELECT * FROM "${table}"`).all()) {
      if (!created.delete(row.k)) yield { code: 'row-without-creation', table, row: row.id };
      const ops = log.rowOps(table, row.k);
      for (const cell of cellsOf(table)) {
        if (cell.name === 'removed') continue;
        const folded = log.fold(log.cellOpsAmong(ops, cell));
        const shown = folded.shown?.value ?? null;
        const expected: Record<string, Scalar> =
          cell.grouped && shown !== null && typeof shown === 'object' ? shown : { [cell.columns[0] ?? '']: shown as Scalar };
        if (cell.columns.some((column) => row[column] !== shownValue(table, column, expected[column] ?? null))) {
          yield { code: 'cell-differs', table, row: row.id, field: cell.name };
        }
      }
      const state = removalState(log, table, row.k, () => ownsLive(log, table, row.id));
      if ((row['removed'] === null) !== (state !== 'removed')) yield { code: 'removal-differs', table, row: row.id };
    }
    for (const k of created) yield { code: 'row-missing', table, row: String(k) };
  }
}

function ownsLive(log: LogReader, table: string, id: string): boolean {
  return ownedBy(table).some(
    (owned) =>
      log.statements
        .get<[string]>(`SELECT 1 FROM "${owned.table}" WHERE "${owned.column}" = ? AND removed IS NULL LIMIT 1`)
        .get(id) !== undefined,
  );
}

/** The list of conflicts equals what the log says; computed only for rows with operations of two origins or a removal. */
function* checkConflicts(log: LogReader): Generator<CheckProblem> {
  const noted = new Set(
    log.statements
      .get<[], { tbl: string; k: number; cell: string }>('SELECT tbl, k, cell FROM conflict')
      .all()
      .map((row) => `${row.tbl}/${row.k}/${row.cell}`),
  );
  const shared = log.statements
    .get<[number | null], { tbl: number; row: number }>(
      `SELECT tbl, row FROM op WHERE typeof(row) = 'integer' GROUP BY tbl, row HAVING min(dot >> 40) <> max(dot >> 40)
       UNION SELECT tbl, row FROM op WHERE col = ? AND typeof(row) = 'integer'`,
    )
    .all(log.names.find('removed'));
  for (const { tbl, row } of shared) {
    const table = log.names.name(tbl);
    if (!(table in tables)) continue;
    const id = log.statements.get<[number], { id: string }>(`SELECT id FROM "${table}" WHERE k = ?`).get(row)?.id ?? '';
    for (const cell of cellsOf(table)) {
      const conflicting =
        cell.name === 'removed'
          ? removalState(log, table, row, () => ownsLive(log, table, id)) === 'disputed'
          : log.fold(log.cellOps(table, row, cell)).conflicting;
      const name = `${table}/${row}/${cell.name}`;
      if (conflicting !== noted.delete(name)) yield { code: 'conflict-differs', table, row: id, field: cell.name };
    }
  }
  for (const name of noted) yield { code: 'conflict-differs', detail: name };
}

function* checkChains(log: LogReader): Generator<CheckProblem> {
  const origins = log.statements.get<[], { num: number; id: string }>('SELECT num, id FROM origin').all();
  for (const { num, id } of origins) {
    let previous: string | null = null;
    let n = 0;
    let last = 0;
    const steps = log.statements
      .get<[number], LogStep & { program: string; hash: Buffer }>('SELECT * FROM step WHERE origin = ? ORDER BY n')
      .all(num);
    for (const step of steps) {
      n += 1;
      if (step.n !== n || step.first !== last + 1) yield { code: 'steps-not-gapless', detail: `${id}/${step.n}` };
      last = step.last;
      const computed = stepHash(recordOf(log, step), previous);
      previous = step.hash.toString('hex');
      if (computed !== previous) yield { code: 'chain-broken', detail: `${id}/${step.n}` };
    }
  }
}

function checkSignatures({ statements }: LogReader): CheckProblem[] {
  return statements
    .get<[], { id: string; key: Buffer | null; n: number; bytes: Buffer; hash: Buffer | null }>(
      `SELECT o.id, o.public_key AS key, g.n, g.bytes, s.hash FROM signature g JOIN origin o ON o.num = g.origin
       LEFT JOIN step s ON s.origin = g.origin AND s.n = g.n`,
    )
    .all()
    .filter(({ id, key, n, bytes, hash: stepHashed }) => !key || !stepHashed || !isSignedBy(key.toString(), id, n, stepHashed.toString('hex'), bytes))
    .map(({ id, n }) => ({ code: 'signature-wrong', detail: `${id}/${n}` }));
}

/** A step of the log as every laptop names it. */
export function recordOf(log: LogReader, step: LogStep & { program: string }): Parameters<typeof stepHash>[0] {
  const seen = log.statements
    .get<[number, number], { of: number; upto: number }>('SELECT of, upto FROM seen WHERE origin = ? AND n = ?')
    .all(step.origin, step.n)
    .map((row) => [log.originId(row.of), row.upto] as const);
  const ops = log.statements
    .get<[number, number], { kind: number; tbl: number; row: number | string; col: number; value: Scalar; salt: Buffer | null }>(
      'SELECT kind, tbl, row, col, ifnull(value, (SELECT e.hash FROM erased e WHERE e.dot = op.dot)) AS value, salt FROM op WHERE dot BETWEEN ? AND ? ORDER BY dot',
    )
    .all(dotOf(step.origin, step.first), dotOf(step.origin, step.last))
    .map((op): OpRecord => {
      const table = log.names.name(op.tbl);
      return { kind: op.kind, table, row: rowIdOf(log, table, op.row), cell: log.names.name(op.col), value: op.value, salt: op.salt };
    });
  return {
    origin: log.originId(step.origin),
    n: step.n,
    at: step.at,
    stamp: step.stamp,
    author: step.author,
    kind: step.kind,
    undoes: step.undoes_n === null ? null : [log.originId(step.undoes_origin ?? 0), step.undoes_n],
    program: step.program,
    seen: inChainOrder(seen),
    ops,
  };
}

/** The id of a row by its local key; rows of unknown tables are named by their id already, rows that vanished by ''. */
export function rowIdOf(log: LogReader, table: string, row: number | string): string {
  if (typeof row === 'string') return row;
  return log.statements.get<[number], { id: string }>(`SELECT id FROM "${table}" WHERE k = ?`).get(row)?.id ?? '';
}

function checkForeignKeys(db: Database): CheckProblem[] {
  return (db.pragma('foreign_key_check') as { table: string; rowid: number }[]).map((broken) => ({
    code: 'foreign-key',
    table: broken.table,
    row: String(broken.rowid),
  }));
}

/**
 * SHA-256 over the fold of the log: (table, row id, cell, displayed value, names of its heads) of every cell with an
 * operation, sorted. Equal operations give an equal digest, in whatever order they came.
 */
export function digest(log: LogReader): string {
  const rows = log.statements
    .get<[], { tbl: number; row: number | string }>('SELECT DISTINCT tbl, row FROM op')
    .all();
  const lines = rows.flatMap(({ tbl, row }) => {
    const table = log.names.name(tbl);
    const id = rowIdOf(log, table, row);
    const ops = log.rowOps(table, row);
    const cells = new Set(ops.filter((op) => op.col !== 0).map((op) => log.names.name(op.col)));
    for (const op of ops) {
      if (op.kind === opKind.create) for (const key of Object.keys(createdValues(op))) cells.add(cellOfColumn(table, key));
    }
    return [...cells].map((name) => {
      const folded = log.fold(log.cellOpsAmong(ops, cellNamed(table, name)));
      const heads = folded.heads.map((head) => `${log.originId(originOf(head.dot))}:${seqOf(head.dot)}`).sort();
      return JSON.stringify([table, id, name, folded.shown?.value ?? null, heads]);
    });
  });
  return hash('sha256', lines.sort().join('\n'), 'hex');
}

function cellOfColumn(table: string, column: string): string {
  return cellsOf(table).find((cell) => cell.columns.includes(column))?.name ?? column;
}
