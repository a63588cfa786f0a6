/**
 * The chain: a step's hash covers its facts, the hash of the step before, and of each operation the hash of salt and
 * value only, so that a value can be erased for good and the chain still proves true. Names and ids, no local numbers.
 */
import { hash } from 'node:crypto';
import type { Scalar } from './heads.ts';
import { LOG_FORMAT } from './kinds.ts';

/** A step as every laptop names it. Values stand as the log stores them. */
export interface StepRecord {
  origin: string;
  n: number;
  at: number;
  stamp: number;
  author: string;
  kind: string;
  undoes: readonly [origin: string, n: number] | null;
  program: string;
  /** How far the origin had come in every other origin, for those that changed since its step before; sorted by UUID. */
  seen: readonly (readonly [origin: string, upto: number])[];
  ops: readonly OpRecord[];
}

export interface OpRecord {
  kind: number;
  table: string;
  row: string;
  /** Name of the cell, '' for a whole row. */
  cell: string;
  /** As the log stores it; of an erased operation the hash of what stood there. */
  value: Scalar;
  /** Null when the operation was erased for good. */
  salt: Uint8Array | null;
}

/** The text of a value with its type in front, so that 1 and '1' differ. */
function typed(value: Scalar): string {
  return value === null ? 'n' : typeof value === 'number' ? `i${value}` : `s${value}`;
}

/**
 * The same for operations that stand in the table `op`, as an SQL expression: what `contentHash` hashes. Reading it ready
 * made from SQLite halves the time of closing a step.
 */
export const CONTENT_SQL = `hex(salt) || CASE typeof(value) WHEN 'null' THEN 'n' WHEN 'text' THEN 's' || value ELSE 'i' || CAST(value AS INTEGER) END`;

/** Hash of an operation's content: SHA-256 over its salt (capital hexadecimal) and its stored value with its type, in hexadecimal. */
export function contentHash(salt: Uint8Array, value: Scalar): string {
  return hash('sha256', `${Buffer.from(salt).toString('hex').toUpperCase()}${typed(value)}`, 'hex');
}

/** What a step had newly seen, in the order in which the chain covers it. */
export function inChainOrder(seen: readonly (readonly [string, number])[]): (readonly [string, number])[] {
  return seen.toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
}

/** What a step says beside its operations. */
export type StepFacts = Omit<StepRecord, 'ops'>;

/** An operation as the chain sees it: its value only as a hash. */
export type SealedOp = readonly [kind: number, table: string, row: string, cell: string, content: string];

/** Hash of a step, in hexadecimal. @param previous hash of the origin's step before, null for its first */
export function stepHash(step: StepRecord, previous: string | null): string {
  return sealedHash(
    step,
    previous,
    step.ops.map((op) => [op.kind, op.table, op.row, op.cell, op.salt === null ? String(op.value) : contentHash(op.salt, op.value)]),
  );
}

/** The same where the operations' contents are hashed already. */
export function sealedHash(step: StepFacts, previous: string | null, ops: readonly SealedOp[]): string {
  return hash(
    'sha256',
    JSON.stringify([
      LOG_FORMAT,
      step.origin,
      step.n,
      previous,
      step.at,
      step.stamp,
      step.author,
      step.kind,
      step.undoes,
      step.program,
      step.seen,
      ops,
    ]),
    'hex',
  );
}
