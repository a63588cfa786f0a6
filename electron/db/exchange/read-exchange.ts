/**
 * Reads an exchange file that may be damaged or hostile: header, integrity, exactly our tables, types. What it yields are
 * steps as every laptop names them.
 */
import { closeSync, openSync, readSync, statSync } from 'node:fs';
import Database from 'better-sqlite3';
import { Refusal } from '../../../shared/model/refusal.ts';
import { inChainOrder, type OpRecord, type StepRecord } from '../log/chain.ts';
import type { Scalar } from '../log/heads.ts';
import type { SignedStep } from '../log/ingest.ts';
import type { LogStep } from '../log/log-reader.ts';
import { EXCHANGE_FORMAT, EXCHANGE_ID, type ExchangeFacts, exchangeTables, type FileOrigin } from './format.ts';

/** Larger than any register's log; what is larger is not read at all. Bytes. */
const LARGEST = 2 * 1024 * 1024 * 1024;

/** Stamps beyond the year 2100 are no clock's. */
const GREATEST_STAMP = (Date.UTC(2100, 0, 1) - Date.UTC(2020, 0, 1)) * 4096;

/** More laptops than any register meets; local numbers of origins end at 8,192. */
const MOST_ORIGINS = 2000;

const BATCH = 500;

/** An exchange file open for reading. */
export interface ExchangeFile {
  facts: ExchangeFacts;
  /** The steps in an order in which each comes after what it has seen; read as they are asked for. */
  steps(): Generator<SignedStep>;
  /** Every attached file in it. */
  blobs(): Generator<{ sha256: string; size: number; bytes: Buffer }>;
  close(): void;
}

/**
 * Opens a file and reads what it says of itself.
 * @param check also SQLite's own check of every page: for files that nobody has proven yet
 * @throws Refusal `not-an-exchange`, `exchange-newer`, `exchange-damaged`
 */
export function openExchange(path: string, { check }: { check: boolean }): ExchangeFile {
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
    requireTables(file);
    if (check && file.pragma('integrity_check', { simple: true }) !== 'ok') throw new Refusal('exchange-damaged');
    const facts = factsOf(file);
    const names = new Map(file.prepare<[], { num: number; id: string }>('SELECT num, id FROM origin').all().map((row) => [row.num, row.id]));
    return { facts, steps: () => readSteps(file, names), blobs: () => readBlobs(file), close: () => file.close() };
  } catch (error) {
    file.close();
    throw asDamage(error);
  }
}

/** Whatever goes wrong while reading is damage of the file. */
export function asDamage(error: unknown): Refusal {
  return error instanceof Refusal ? error : new Refusal('exchange-damaged');
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

function requireTables(file: Database.Database): void {
  const found = file.prepare<[], { type: string; name: string; sql: string | null }>('SELECT type, name, sql FROM sqlite_schema').all();
  const manifest = found.some(({ type, name }) => type === 'table' && name === 'manifest');
  // A file of a newer format has other tables: what it says of itself comes first.
  if (manifest) requireFormat(file);
  const spaced = (sql: string | null) => (sql ?? '').replace(/\s+/gu, ' ');
  const fits = found.every((one) => one.type === 'table' && spaced(one.sql) === spaced(exchangeTables[one.name] ?? null));
  if (!fits || found.length !== Object.keys(exchangeTables).length) throw new Refusal('exchange-damaged');
}

function requireFormat(file: Database.Database): void {
  const said = file.prepare<[string], unknown>('SELECT value FROM manifest WHERE name = ?').pluck();
  const format = Number(said.get('format'));
  if (format > EXCHANGE_FORMAT) throw new Refusal('exchange-newer', { format, needs: versionIn(said.get('needs')) });
  if (format !== EXCHANGE_FORMAT) throw new Refusal('exchange-damaged');
}

/** A program's version as a file names it; empty for anything else. */
function versionIn(value: unknown): string {
  return /^\d{1,4}\.\d{1,4}\.\d{1,4}$/u.exec(String(value))?.[0] ?? '';
}

function factsOf(file: Database.Database): ExchangeFacts {
  const manifest = new Map(file.prepare<[], { name: string; value: string }>('SELECT name, value FROM manifest').all().map((row) => [row.name, row.value]));
  const storeId = manifest.get('storeId');
  if (storeId === undefined) throw new Refusal('exchange-damaged');
  const count = (table: string) => file.prepare<[], { n: number }>(`SELECT count(*) AS n FROM ${table}`).get()?.n ?? 0;
  if (count('origin') > MOST_ORIGINS) throw new Refusal('exchange-damaged');
  const origins = file.prepare<[], StoredOrigin>('SELECT * FROM origin ORDER BY num').all().map(asOrigin);
  if (new Set(origins.map(({ id }) => id)).size !== origins.length) throw new Refusal('exchange-damaged');
  return {
    storeId,
    sample: manifest.get('sample') === '1',
    writer: manifest.get('writer') ?? null,
    writtenAt: Number(manifest.get('writtenAt') ?? 0),
    steps: count('step'),
    operations: count('op'),
    holdings: holdingsOf(manifest.get('holds')),
    origins,
  };
}

interface StoredOrigin {
  id: string;
  name: string | null;
  public_key: Buffer | null;
  reason: string | null;
  at: number | null;
  signed_n: number | null;
  signature: Buffer | null;
}

function asOrigin(row: StoredOrigin): FileOrigin {
  if (!/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/u.test(row.id)) throw new Refusal('exchange-damaged');
  return {
    id: row.id,
    name: row.name,
    publicKey: row.public_key?.toString() ?? null,
    reason: row.reason,
    at: row.at,
    signedN: row.signed_n,
    signature: row.signature,
  };
}

/** A list that is none only makes the next file larger than it need be. */
function holdingsOf(text: string | undefined): ExchangeFacts['holdings'] {
  const given = JSON.parse(text ?? '{}') as { steps?: Record<string, unknown>; blobs?: unknown[] };
  return {
    steps: Object.entries(given.steps ?? {}).filter((one): one is [string, number] => Number.isSafeInteger(one[1])),
    blobs: (given.blobs ?? []).filter((one) => typeof one === 'string'),
  };
}

type StoredStep = Omit<LogStep, 'arrived' | 'arrived_at'> & { place: number; program: string; hash: Buffer };

type StoredOp = Omit<OpRecord, 'table' | 'cell' | 'salt'> & { tbl: string; col: string; salt: Buffer | null };

function* readSteps(file: Database.Database, names: ReadonlyMap<number, string>): Generator<SignedStep> {
  const idOf = (num: number): string => {
    const id = names.get(num);
    if (id === undefined) throw new Refusal('exchange-damaged');
    return id;
  };
  const seenBy = file.prepare<[number, number], { of: number; upto: number }>('SELECT of, upto FROM seen WHERE origin = ? AND n = ?');
  const opsOf = file.prepare<[number, number, number, number], StoredOp>(
    'SELECT kind, tbl, row, col, value, salt FROM op WHERE dot BETWEEN (? << 40) + ? AND (? << 40) + ? ORDER BY dot',
  );
  const page = file.prepare<[number], StoredStep>(`SELECT * FROM step WHERE place > ? ORDER BY place LIMIT ${BATCH}`);
  let place = Number.MIN_SAFE_INTEGER;
  for (;;) {
    const steps = page.all(place);
    for (const step of steps) {
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
      yield { record, hash: step.hash.toString('hex') };
      place = step.place;
    }
    if (steps.length < BATCH) return;
  }
}

function asRecord(op: StoredOp): OpRecord {
  const value: unknown = op.value;
  const scalar = value === null || typeof value === 'string' || (typeof value === 'number' && Number.isSafeInteger(value));
  const erased = op.salt === null && typeof value === 'string' && /^[\da-f]{64}$/u.test(value);
  if (!scalar || (op.salt === null && !erased)) throw new Refusal('exchange-damaged');
  return { kind: op.kind, table: op.tbl, row: op.row, cell: op.col, value: op.value as Scalar, salt: op.salt };
}

function* readBlobs(file: Database.Database): Generator<{ sha256: string; size: number; bytes: Buffer }> {
  const names = file.prepare<[], { sha256: string }>('SELECT sha256 FROM blob').all();
  const one = file.prepare<[string], { sha256: string; size: number; bytes: Buffer }>('SELECT sha256, size, bytes FROM blob WHERE sha256 = ?');
  for (const { sha256 } of names) {
    const blob = one.get(sha256);
    if (blob) yield blob;
  }
}
