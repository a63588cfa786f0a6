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
  value: Scalar;
  salt: Uint8Array;
}

const encoder = new TextEncoder();

/** Hash of an operation's content: SHA-256 over its salt and the JSON of its stored value, in hexadecimal. */
export function contentHash(salt: Uint8Array, value: Scalar): string {
  return hash('sha256', Buffer.concat([salt, encoder.encode(JSON.stringify(value))]), 'hex');
}

/** Hash of a step, in hexadecimal. @param previous hash of the origin's step before, null for its first */
export function stepHash(step: StepRecord, previous: string | null): string {
  const ops = step.ops.map((op) => [op.kind, op.table, op.row, op.cell, contentHash(op.salt, op.value)]);
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
