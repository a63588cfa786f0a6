/**
 * The exchange file: the log and nothing else, fixed by its format number and independent of this program's schema. Tables,
 * rows and cells stand in it by name and id, origins by UUID (numbered within the file by its own table `origin`).
 */

/** 'SGBX': what the header of every exchange file says it is. */
export const EXCHANGE_ID = 0x53474258;

/** Files of a greater number are refused before anything is read. */
export const EXCHANGE_FORMAT = 1;

/** The first version of the program that reads files of this format: an older one tells its user to install it. */
export const EXCHANGE_NEEDS = '0.1.0';

/** Every table of a file, exactly; no index, trigger, view or virtual table. */
export const exchangeTables: Readonly<Record<string, string>> = {
  manifest: 'CREATE TABLE manifest (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID',
  // A laptop with its key, and the last step within the file that it signed.
  origin: `CREATE TABLE origin (
    num INTEGER PRIMARY KEY, id TEXT NOT NULL, name TEXT, public_key BLOB, reason TEXT, at INTEGER,
    signed_n INTEGER, signature BLOB) STRICT`,
  step: `CREATE TABLE step (
    place INTEGER PRIMARY KEY, origin INTEGER NOT NULL, n INTEGER NOT NULL, first INTEGER NOT NULL, last INTEGER NOT NULL,
    at INTEGER NOT NULL, stamp INTEGER NOT NULL, author TEXT NOT NULL, kind TEXT NOT NULL, undoes_origin INTEGER, undoes_n INTEGER,
    program TEXT NOT NULL, hash BLOB NOT NULL) STRICT`,
  seen: 'CREATE TABLE seen (origin INTEGER NOT NULL, of INTEGER NOT NULL, n INTEGER NOT NULL, upto INTEGER NOT NULL, PRIMARY KEY (origin, n, of)) STRICT, WITHOUT ROWID',
  op: 'CREATE TABLE op (dot INTEGER PRIMARY KEY, kind INTEGER NOT NULL, tbl TEXT NOT NULL, row TEXT NOT NULL, col TEXT NOT NULL, value ANY, salt BLOB) STRICT',
  blob: 'CREATE TABLE blob (sha256 TEXT PRIMARY KEY, size INTEGER NOT NULL, bytes BLOB NOT NULL) STRICT, WITHOUT ROWID',
};

/** How far a file or a store holds each origin: UUID -> number of its last step. */
export type Vector = ReadonlyMap<string, number>;

/** What the writer of a file held when it wrote it, whether it stands in the file or not: what a receiver's answer may leave out. */
export interface Holdings {
  steps: Vector;
  /** Hashes of the attached files that it keeps. */
  blobs: ReadonlySet<string>;
}

export const nothingHeld: Holdings = { steps: new Map(), blobs: new Set() };

/** A laptop as a file names it. */
export interface FileOrigin {
  id: string;
  name: string | null;
  /** PEM; null for the program's own steps. */
  publicKey: string | null;
  reason: string | null;
  at: number | null;
  /** The last step in the file that the laptop signed; null when none is. */
  signedN: number | null;
  signature: Uint8Array | null;
}

/** What a file says of itself, and what was proven of it. */
export interface ExchangeFacts {
  storeId: string;
  sample: boolean;
  /** UUID and name of the laptop that wrote the file; null for what an undone merge took out. */
  writer: string | null;
  /** When the file was written, milliseconds since 1970 on the writer's clock. */
  writtenAt: number;
  steps: number;
  operations: number;
  holdings: { steps: [origin: string, n: number][]; blobs: string[] };
  origins: FileOrigin[];
}
