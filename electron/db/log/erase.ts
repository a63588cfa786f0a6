/**
 * Erasing for good: values are blanked in every operation that carried them, here and, through an operation that names them,
 * on every laptop. The hash of what stood there stays, so that the chain still proves true; DESIGN section 5.
 */
import { hash } from 'node:crypto';
import { tables } from '../../../shared/model/registry.ts';
import type { Statements } from '../statements.ts';
import { CONTENT_SQL } from './chain.ts';
import { dotOf, originOf, seqOf } from './dot.ts';
import type { Touched } from './touched.ts';
import type { LogReader } from './log-reader.ts';
import type { StepLog } from './step-log.ts';

/**
 * The table name under which erasures stand in the log. No register has such a table: who does not know erasing keeps them
 * and passes them on. The row names what was erased as 'table/id', the value the operations as [origin UUID, sequence number].
 */
export const ERASURES = 'erasure';
const ERASED_OPS = 'ops';

type NamedOp = readonly [origin: string, seq: number];

/** Blanks operations that are held here, inside the running transaction, and adds their rows to what must be folded. */
function blank(log: LogReader, dots: readonly number[], touched: Touched): void {
  const content = log.statements.get<[number], { tbl: number; row: number | string; col: number; content: string }>(
    `SELECT tbl, row, col, ${CONTENT_SQL} AS content FROM op WHERE dot = ? AND salt IS NOT NULL`,
  );
  const keep = log.statements.get('INSERT INTO erased(dot, hash) VALUES (?, ?)');
  const clear = log.statements.get('UPDATE op SET value = NULL, salt = NULL WHERE dot = ?');
  for (const dot of dots) {
    const op = content.get(dot);
    if (!op) continue;
    keep.run(dot, hash('sha256', op.content, 'hex'));
    clear.run(dot);
    const table = log.names.name(op.tbl);
    if (typeof op.row === 'number' && table in tables) touched.add(table, op.row, log.names.name(op.col));
  }
}

/**
 * Erases every value that a row ever had, by an operation of the open step; whether it is removed stays known.
 * @returns how many operations were blanked
 */
export function eraseRow(steps: StepLog, table: string, k: number, touched: Touched): number {
  const { log } = steps;
  const removed = log.names.find('removed');
  const dots = log
    .rowOps(table, k)
    .filter((op) => op.value !== null && op.col !== removed)
    .map((op) => op.dot);
  if (dots.length === 0) return 0;
  const named = dots.map((dot): NamedOp => [log.originId(originOf(dot)), seqOf(dot)]);
  steps.writeNamedOp({ table: ERASURES, row: `${table}/${steps.rowId(table, k)}`, cell: ERASED_OPS, value: JSON.stringify(named) });
  blank(log, dots, touched);
  return dots.length;
}

/** Applies an erasure that came in. */
export function applyErasure(log: LogReader, value: string, touched: Touched): void {
  blank(log, namedIn(value).flatMap(([origin, seq]) => dotHere(log, origin, seq)), touched);
}

function namedIn(value: string): NamedOp[] {
  return JSON.parse(value) as NamedOp[];
}

function dotHere(log: LogReader, origin: string, seq: number): number[] {
  const num = log.originNum(origin);
  return num === null ? [] : [dotOf(num, seq)];
}

/** Whether an erasure in the log names an operation: only then may it come without its value. */
export function isErasureKnown(log: LogReader, dot: number, row: string): boolean {
  const name = [log.originId(originOf(dot)), seqOf(dot)];
  return log.rowOps(ERASURES, row).some((op) => namedIn(String(op.value)).some(([origin, seq]) => origin === name[0] && seq === name[1]));
}

/** Attached files that no row names any more go with what was erased. */
export function dropLooseBlobs(statements: Statements): void {
  const named = Object.entries(tables)
    .filter(([, { columns }]) => 'fileSha256' in columns)
    .map(([table]) => `SELECT fileSha256 FROM "${table}" WHERE fileSha256 IS NOT NULL`);
  statements.get(`DELETE FROM blob WHERE sha256 NOT IN (${named.join(' UNION ALL ')})`).run();
}
