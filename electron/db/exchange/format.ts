/**
 * The exchange file: the log and nothing else, fixed by its format number and independent of this program's schema. Tables,
 * rows and cells stand in it by name and id, origins by UUID (numbered within the file by its own table `origin`).
 */

/** 'SGBX': what the header of every exchange file says it is. */
export const EXCHANGE_ID = 0x53474258;

/** Files of a greater number are refused before anything is read. */
export const EXCHANGE_FORMAT = 1;

/** Every table of a file, exactly; no index, trigger, view or virtual table. */
export const exchangeTables: Readonly<Record<string, string>> = {
  manifest: 'CREATE TABLE manifest (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID',
  origin: 'CREATE TABLE origin (num INTEGER PRIMARY KEY, id TEXT NOT NULL, name TEXT, public_key BLOB, reason TEXT, at INTEGER) STRICT',
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
