/** Builds an exchange file beside the store: ATTACH and INSERT..SELECT, so that its cost is that of copying rows. */
import Database from 'better-sqlite3';
import { tables } from '../../../shared/model/registry.ts';
import { EXCHANGE_FORMAT, EXCHANGE_NEEDS, EXCHANGE_ID, exchangeTables, type Holdings, nothingHeld } from './format.ts';

export interface WrittenExchange {
  steps: number;
  operations: number;
}

export interface ExportOptions {
  /** What the receiver holds; nothing for a full file. */
  held?: Holdings;
  /** Only steps that arrived here at this place or later (for what is taken out of a register). */
  from?: number;
  /** UUID of the laptop that writes the file. */
  writer?: string | null;
  /** Milliseconds since 1970. */
  now: number;
}

/**
 * Writes the steps that a receiver lacks into a new file.
 * @param store path of the register; @param target path of a file that does not exist yet
 */
export function writeExchange(store: string, target: string, options: ExportOptions): WrittenExchange {
  const held = options.held ?? nothingHeld;
  const file = new Database(target);
  try {
    file.pragma('journal_mode = OFF');
    file.pragma('synchronous = FULL');
    file.pragma(`application_id = ${EXCHANGE_ID}`);
    file.prepare('ATTACH ? AS store').run(store);
    file.exec('CREATE TEMP TABLE held (origin INTEGER PRIMARY KEY, n INTEGER NOT NULL)');
    file.exec('CREATE TEMP TABLE held_blob (sha256 TEXT PRIMARY KEY) WITHOUT ROWID');
    const hold = file.prepare('INSERT INTO held SELECT num, ? FROM store.origin WHERE id = ?');
    for (const [id, n] of held.steps) hold.run(n, id);
    const holdBlob = file.prepare('INSERT OR IGNORE INTO held_blob VALUES (?)');
    for (const sha256 of held.blobs) holdBlob.run(sha256);
    file.exec('BEGIN');
    for (const sql of Object.values(exchangeTables)) file.exec(sql);
    writeManifest(file, options);
    copySteps(file, options.from ?? 0);
    copyOperations(file);
    file.exec('INSERT INTO blob SELECT sha256, size, bytes FROM store.blob WHERE sha256 NOT IN (SELECT sha256 FROM held_blob)');
    file.exec('COMMIT');
    file.exec('DETACH store');
    const count = (table: string) => file.prepare<[], { n: number }>(`SELECT count(*) AS n FROM ${table}`).get()?.n ?? 0;
    return { steps: count('step'), operations: count('op') };
  } finally {
    file.close();
  }
}

function writeManifest(file: Database.Database, options: ExportOptions): void {
  const manifest = file.prepare('INSERT INTO manifest(name, value) VALUES (?, ?)');
  manifest.run('format', String(EXCHANGE_FORMAT));
  manifest.run('needs', EXCHANGE_NEEDS);
  manifest.run('writtenAt', String(options.now));
  if (options.writer) manifest.run('writer', options.writer);
  for (const name of ['storeId', 'sample']) {
    file.prepare('INSERT INTO manifest SELECT name, value FROM store.meta WHERE name = ?').run(name);
  }
  file.exec(`INSERT INTO manifest SELECT 'holds', json_object('steps', json((SELECT json_group_object(o.id, (SELECT max(n) FROM store.step WHERE origin = o.num))
      FROM store.origin o WHERE EXISTS (SELECT 1 FROM store.step WHERE origin = o.num))),
    'blobs', json((SELECT json_group_array(sha256) FROM store.blob)))`);
}

function copySteps(file: Database.Database, from: number): void {
  file
    .prepare(
      `INSERT INTO step SELECT arrived, origin, n, first, last, at, stamp, author, kind, undoes_origin, undoes_n, program, hash
       FROM store.step s WHERE n > ifnull((SELECT h.n FROM held h WHERE h.origin = s.origin), 0) AND arrived >= ? ORDER BY arrived`,
    )
    .run(from);
  file.exec(`INSERT INTO origin SELECT o.num, o.id, o.name, o.public_key, o.reason, o.at, g.n, g.bytes
    FROM store.origin o LEFT JOIN store.signature g ON g.origin = o.num
      AND g.n = (SELECT max(x.n) FROM store.signature x JOIN step s ON s.origin = x.origin AND s.n = x.n WHERE x.origin = o.num)`);
  file.exec('INSERT INTO seen SELECT origin, of, n, upto FROM store.seen WHERE (origin, n) IN (SELECT origin, n FROM step)');
}

/** One pass over the operations. Rows get their id from their table; rows of tables unknown here are named by it already. */
function copyOperations(file: Database.Database): void {
  const names = file.prepare<[], { id: number; name: string }>('SELECT id, name FROM store.log_name').all();
  const ids = names
    .filter(({ name }) => name in tables)
    .map(({ id, name }) => `WHEN ${id} THEN (SELECT t.id FROM store."${name}" t WHERE t.k = o.row)`);
  file.exec(
    `INSERT INTO op SELECT o.dot, o.kind, (SELECT name FROM store.log_name WHERE id = o.tbl), CASE o.tbl ${ids.join(' ')} ELSE o.row END,
       ifnull((SELECT c.name FROM store.log_name c WHERE c.id = o.col), ''),
       ifnull(o.value, (SELECT e.hash FROM store.erased e WHERE e.dot = o.dot)), o.salt
     FROM (SELECT origin, first, last FROM step ORDER BY origin, first) s
     CROSS JOIN store.op o ON o.dot BETWEEN (s.origin << 40) + s.first AND (s.origin << 40) + s.last`,
  );
}
