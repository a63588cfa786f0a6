/**
 * What the program ships (units, aliases, leaders) as steps of the origin `program`: the same on every laptop, read from
 * numbered data files that never change once released. A correction is a further file.
 */
import { hash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type OpRecord, type StepRecord, stepHash } from './log/chain.ts';
import type { Scalar } from './log/heads.ts';
import { type SignedStep, ingest } from './log/ingest.ts';
import { opKind, SALT_BYTES } from './log/kinds.ts';
import type { StepLog } from './log/step-log.ts';

/** The UUID of the program's own origin, on every laptop. */
export const PROGRAM_ORIGIN = '5ad35c1e-0000-5000-8000-0000000000a1';

/** Stamps of shipped steps lie before those of any user, a counter apart. */
const SHIPPED_STAMP = 1;

interface DataFile {
  n: number;
  tables: Record<string, Record<string, Scalar>[]>;
  /** Corrections of shipped rows: table, id, column, value. */
  sets?: { table: string; id: string; column: string; value: Scalar }[];
}

const folders = [new URL('../../migrations/program/', import.meta.url), new URL('./program/', import.meta.url)];

function dataFiles(): DataFile[] {
  for (const url of folders) {
    const folder = fileURLToPath(url);
    let names: string[];
    try {
      names = readdirSync(folder).filter((name) => name.endsWith('.json')).sort();
    } catch {
      continue;
    }
    return names.map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as DataFile);
  }
  throw new Error('the reference data is missing');
}

let shipped: SignedStep[] | null = null;

/** The program's steps with their hashes; the same for every laptop and every version that ships these files. */
export function programSteps(): SignedStep[] {
  if (shipped) return shipped;
  let previous: string | null = null;
  shipped = dataFiles().map((file) => {
    const record = stepFrom(file);
    const step = { record, hash: stepHash(record, previous) };
    previous = step.hash;
    return step;
  });
  return shipped;
}

function stepFrom(file: DataFile): StepRecord {
  const created = Object.entries(file.tables).flatMap(([table, rows]) =>
    rows.map((row) => {
      const { id, ...values } = row;
      // The order of the columns is the file's, which never changes: it is part of the hash.
      const kept = Object.entries(values).filter(([, value]) => value !== null);
      return { kind: opKind.create, table, row: String(id), cell: '', value: JSON.stringify(Object.fromEntries(kept)) };
    }),
  );
  const set = (file.sets ?? []).map((one) => ({
    kind: opKind.set,
    table: one.table,
    row: one.id,
    cell: one.column,
    value: one.value,
  }));
  const ops: OpRecord[] = [...created, ...set].map((op, index) => ({ ...op, salt: shippedSalt(file.n, index) }));
  return {
    origin: PROGRAM_ORIGIN,
    n: file.n,
    at: 0,
    stamp: SHIPPED_STAMP + file.n,
    author: 'program',
    kind: 'program',
    undoes: null,
    program: 'program',
    seen: [],
    ops,
  };
}

function shippedSalt(n: number, index: number): Uint8Array {
  return Buffer.from(hash('sha256', `program/${n}/${index}`, 'hex'), 'hex').subarray(0, SALT_BYTES);
}

/** Adds the shipped steps that the store does not hold yet. */
export function loadProgramSteps(steps: StepLog): void {
  const num = steps.log.originNum(PROGRAM_ORIGIN);
  const held =
    num === null
      ? 0
      : (steps.log.statements.get<[number], { n: number | null }>('SELECT max(n) AS n FROM step WHERE origin = ?').get(num)?.n ?? 0);
  const missing = programSteps().filter((step) => step.record.n > held);
  if (missing.length > 0) ingest(steps, missing);
}
