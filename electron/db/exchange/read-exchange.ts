/**
 * Reads an exchange file that may be damaged or hostile: header, integrity, exactly our tables, types. What it yields are
 * steps as every laptop names them; the chain is proven where they are taken in.
 */
import { closeSync, openSync, readSync, statSync } from 'node:fs';
import Database from 'better-sqlite3';
import { Refusal } from '../../../shared/model/refusal.ts';
import { inChainOrder, type OpRecord, type StepRecord } from '../log/chain.ts';
import type { Scalar } from '../log/heads.ts';
import type { SignedStep } from '../log/ingest.ts';
import type { LogStep } from '../log/log-reader.ts';
import { EXCHANGE_FORMAT, EXCHANGE_ID, exchangeTables, type Vector } from './format.ts';

/** Larger than any register's log; what is larger is not read at all. Bytes. */
const LARGEST = 2 * 1024 * 1024 * 1024;

/** Stamps beyond the year 2100 are no clock's. */
const GREATEST_STAMP = (Date.UTC(2100, 0, 1) - Date.UTC(2020, 0, 1)) * 4096;

export interface ExchangeFile {
  storeId: string;
  sample: boolean;
  /** The exporter's steps in an order in which each comes after what it has seen. */
  steps: SignedStep[];
  /** How far the file reaches in each origin. */
  vector: Vector;
}

/** @throws Refusal `not-an-exchange`, `exchange-newer`, `exchange-damaged` */
export function readExchange(path: string): ExchangeFile {
  requireHeader(path);
  let file: Database.Database;
  try {
    file = new Database(path, { readonly: true });
  } catch {
    throw new Refusal('exchange-damaged');
  }
  try {
    file.pragma('trusted_schema = OFF');
    file.pragma('cell_size_check = ON');
    file.pragma('mmap_size = 0');
    return contentOf(file);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal('exchange-damaged');
  } finally {
    file.close();
  }
}

/** The header is read before SQLite sees the file: its kind, and that it is no live database (bytes 18 and 19 = 2). */
function requireHeader(path: string): void {
  const header = Buffer.alloc(100);
  if (statSync(path).size > LARGEST) throw new Refusal('exchange-damaged');
  const descriptor = openSync(path, 'r');
  try {
    if (readSync(descriptor, header, 0, 100, 0) < 100) throw new Refusal('not-an-exchange');
  } finally {
    closeSync(descriptor);
  }
  if (header.subarray(0, 15).toString('latin1') !== 'SQLite format 3' || header.readUInt32BE(68) !== EXCHANGE_ID) {
    throw new Refusal('not-an-exchange');
  }
  if (header[18] === 2 || header[19] === 2) throw new Refusal('exchange-damaged');
}

function contentOf(file: Database.Database): ExchangeFile {
  requireTables(file);
  const manifest = new Map(file.prepare<[], { name: string; value: string }>('SELECT name, value FROM manifest').all().map((row) => [row.name, row.value]));
  const format = Number(manifest.get('format'));
  if (format > EXCHANGE_FORMAT) throw new Refusal('exchange-newer', { format });
  if (format !== EXCHANGE_FORMAT || !manifest.has('storeId')) throw new Refusal('exchange-damaged');
  const checked = file.pragma('integrity_check', { simple: true });
  if (checked !== 'ok') throw new Refusal('exchange-damaged');
  const origins = new Map(file.prepare<[], { num: number; id: string }>('SELECT num, id FROM origin').all().map((row) => [row.num, row.id]));
  const idOf = (num: number): string => {
    const id = origins.get(num);
    if (id === undefined || !/^[\da-f-]{36}$/u.test(id)) throw new Refusal('exchange-damaged');
    return id;
  };
  const steps = readSteps(file, idOf);
  const vector = new Map<string, number>();
  for (const { record } of steps) vector.set(record.origin, Math.max(vector.get(record.origin) ?? 0, record.n));
  return { storeId: manifest.get('storeId') ?? '', sample: manifest.get('sample') === '1', steps, vector };
}

function requireTables(file: Database.Database): void {
  const found = file.prepare<[], { type: string; name: string; sql: string | null }>('SELECT type, name, sql FROM sqlite_schema').all();
  const spaced = (sql: string | null) => (sql ?? '').replace(/\s+/gu, ' ');
  const fits = found.every((one) => one.type === 'table' && spaced(one.sql) === spaced(exchangeTables[one.name] ?? null));
  if (!fits || found.length !== Object.keys(exchangeTables).length) throw new Refusal('exchange-damaged');
}

type StoredStep = Omit<LogStep, 'arrived' | 'arrived_at'> & { program: string; hash: Buffer };

type StoredOp = Omit<OpRecord, 'table' | 'cell' | 'salt'> & { tbl: string; col: string; salt: Buffer | null };

function readSteps(file: Database.Database, idOf: (num: number) => string): SignedStep[] {
  const seenBy = file.prepare<[number, number], { of: number; upto: number }>('SELECT of, upto FROM seen WHERE origin = ? AND n = ?');
  const opsOf = file.prepare<[number, number, number, number], StoredOp>(
    'SELECT kind, tbl, row, col, value, salt FROM op WHERE dot BETWEEN (? << 40) + ? AND (? << 40) + ? ORDER BY dot',
  );
  return file
    .prepare<[], StoredStep>('SELECT * FROM step ORDER BY place')
    .all()
    .map((step): SignedStep => {
      if (step.stamp < 0 || step.stamp > GREATEST_STAMP || step.last < step.first || step.first < 1) throw new Refusal('exchange-damaged');
      const ops = opsOf.all(step.origin, step.first, step.origin, step.last).map(asRecord);
      if (ops.length !== step.last - step.first + 1) throw new Refusal('exchange-damaged');
      const record: StepRecord = {
        origin: idOf(step.origin),
        n: step.n,
        at: step.at,
        stamp: step.stamp,
        author: step.author,
        kind: step.kind,
        undoes: step.undoes_n === null || step.undoes_origin === null ? null : [idOf(step.undoes_origin), step.undoes_n],
        program: step.program,
        seen: inChainOrder(seenBy.all(step.origin, step.n).map((row) => [idOf(row.of), row.upto] as const)),
        ops,
      };
      return { record, hash: step.hash.toString('hex') };
    });
}

function asRecord(op: StoredOp): OpRecord {
  const value: unknown = op.value;
  const scalar = value === null || typeof value === 'string' || (typeof value === 'number' && Number.isSafeInteger(value));
  if (!scalar || op.salt === null) throw new Refusal('exchange-damaged');
  return { kind: op.kind, table: op.tbl, row: op.row, cell: op.col, value: op.value as Scalar, salt: op.salt };
}
