/** Builds an exchange file beside the store: ATTACH and INSERT..SELECT, so that its cost is that of copying rows. */
import Database from 'better-sqlite3';
import { tables } from '../../../shared/model/registry.ts';
import { EXCHANGE_FORMAT, EXCHANGE_ID, exchangeTables, type Vector } from './format.ts';

export interface WrittenExchange {
  steps: number;
  operations: number;
}

/**
 * Writes the steps that a receiver lacks into a new file.
 * @param store path of the register; @param target path of a file that does not exist yet
 * @param held what the receiver holds; empty for a full file
 * @param from only steps that arrived here at this place or later (for what an undone merge takes out)
 */
export function writeExchange(store: string, target: string, held: Vector = new Map(), from = 0): WrittenExchange {
  const file = new Database(target);
  try {
    file.pragma('journal_mode = OFF');
    file.pragma('synchronous = FULL');
    file.pragma(`application_id = ${EXCHANGE_ID}`);
    file.prepare('ATTACH ? AS store').run(store);
    file.exec('CREATE TEMP TABLE held (origin INTEGER PRIMARY KEY, n INTEGER NOT NULL)');
    const hold = file.prepare('INSERT INTO held SELECT num, ? FROM store.origin WHERE id = ?');
    for (const [id, n] of held) hold.run(n, id);
    file.exec('BEGIN');
    for (const sql of Object.values(exchangeTables)) file.exec(sql);
    const manifest = file.prepare('INSERT INTO manifest(name, value) VALUES (?, ?)');
    manifest.run('format', String(EXCHANGE_FORMAT));
    for (const name of ['storeId', 'sample']) {
      file.prepare('INSERT INTO manifest SELECT name, value FROM store.meta WHERE name = ?').run(name);
    }
    copySteps(file, from);
    for (const table of operationTables(file)) copyOperations(file, table);
    file.exec('COMMIT');
    file.exec('DETACH store');
    const count = (table: string) => file.prepare<[], { n: number }>(`SELECT count(*) AS n FROM ${table}`).get()?.n ?? 0;
    return { steps: count('step'), operations: count('op') };
  } finally {
    file.close();
  }
}

function copySteps(file: Database.Database, from: number): void {
  file
    .prepare(
      `INSERT INTO step SELECT arrived, origin, n, first, last, at, stamp, author, kind, undoes_origin, undoes_n, program, hash
       FROM store.step s WHERE n > ifnull((SELECT h.n FROM held h WHERE h.origin = s.origin), 0) AND arrived >= ? ORDER BY arrived`,
    )
    .run(from);
  file.exec('INSERT INTO origin SELECT num, id, name, public_key, reason, at FROM store.origin');
  file.exec('INSERT INTO seen SELECT origin, of, n, upto FROM store.seen WHERE (origin, n) IN (SELECT origin, n FROM step)');
}

/** Tables that the steps of the file touch: name and local number. */
function operationTables(file: Database.Database): { id: number; name: string }[] {
  return file.prepare<[], { id: number; name: string }>('SELECT id, name FROM store.log_name WHERE id IN (SELECT DISTINCT tbl FROM store.op)').all();
}

/** Rows get their id from their table; rows of tables unknown here are named by it already. */
function copyOperations(file: Database.Database, table: { id: number; name: string }): void {
  const row = table.name in tables ? `(SELECT t.id FROM store."${table.name}" t WHERE t.k = o.row)` : 'o.row';
  file
    .prepare(
      `INSERT INTO op SELECT o.dot, o.kind, ?, ${row}, ifnull((SELECT c.name FROM store.log_name c WHERE c.id = o.col), ''), o.value, o.salt
       FROM step s JOIN store.op o ON o.dot BETWEEN (s.origin << 40) + s.first AND (s.origin << 40) + s.last WHERE o.tbl = ?`,
    )
    .run(table.name, table.id);
}
