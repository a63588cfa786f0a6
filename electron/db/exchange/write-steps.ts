/** Writes steps that were read one by one into an exchange file: for what is saved from a damaged register. */
import Database from 'better-sqlite3';
import { dotOf } from '../log/dot.ts';
import type { SignedStep } from '../log/ingest.ts';
import { asStored } from '../statements.ts';
import { EXCHANGE_FORMAT, EXCHANGE_ID, exchangeTables } from './format.ts';

export interface SavedStep extends SignedStep {
  /** Sequence number of its first operation. */
  first: number;
}

/**
 * @param target path of a file that does not exist yet
 * @param steps each after what it has seen
 */
export function writeSteps(target: string, storeId: string, steps: readonly SavedStep[], now: number): void {
  const file = new Database(target);
  try {
    file.pragma('journal_mode = OFF');
    file.pragma(`application_id = ${EXCHANGE_ID}`);
    file.exec('BEGIN');
    for (const sql of Object.values(exchangeTables)) file.exec(sql);
    const manifest = file.prepare('INSERT INTO manifest(name, value) VALUES (?, ?)');
    for (const [name, value] of Object.entries({ format: EXCHANGE_FORMAT, storeId, writtenAt: now })) manifest.run(name, String(value));
    const numOf = originNumbers(file);
    const step = file.prepare(
      'INSERT INTO step(origin, n, first, last, at, stamp, author, kind, undoes_origin, undoes_n, program, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
    );
    const seen = file.prepare('INSERT INTO seen(origin, of, n, upto) VALUES (?, ?, ?, ?)');
    const op = file.prepare('INSERT INTO op(dot, kind, tbl, row, col, value, salt) VALUES (?, ?, ?, ?, ?, ?, ?)');
    for (const { record, hash, first } of steps) {
      const origin = numOf(record.origin);
      const undoes = record.undoes ? [numOf(record.undoes[0]), record.undoes[1]] : [null, null];
      step.run(origin, record.n, first, first + record.ops.length - 1, record.at, record.stamp, record.author, record.kind, ...undoes, record.program, Buffer.from(hash, 'hex'));
      for (const [of, upto] of record.seen) seen.run(origin, numOf(of), record.n, upto);
      record.ops.forEach((one, index) => op.run(dotOf(origin, first + index), one.kind, one.table, one.row, one.cell, asStored(one.value), one.salt));
    }
    file.exec('COMMIT');
  } finally {
    file.close();
  }
}

/** Numbers origins as they are met. */
function originNumbers(file: Database.Database): (id: string) => number {
  const known = new Map<string, number>();
  const insert = file.prepare('INSERT INTO origin(num, id) VALUES (?, ?)');
  return (id) => {
    const num = known.get(id) ?? known.size + 1;
    if (!known.has(id)) insert.run(num, id);
    known.set(id, num);
    return num;
  };
}
