/** Files attached to rows: evidence of tasks, attachments of everything else, originals of documents. */
import { sql } from 'kysely';
import type { Attachable, AttachedFile } from '../../../shared/model/attachment-views.ts';
import type { Page } from '../../../shared/model/views.ts';
import type { ReadDb } from './scope.ts';
import { writtenIn } from './written.ts';

/** The files of a row in the order they came. */
export async function listAttachments(db: ReadDb, query: { of: Attachable; row: string }): Promise<Page<AttachedFile>> {
  const table = query.of === 'task' ? 'evidence' : 'attachment';
  const { columns, join } = writtenIn(table);
  const found = await sql<AttachedFile>`
    SELECT e.id, ifnull(e.fileName, '') AS name, b.size, ${query.of === 'task' ? sql`e.documentOn` : sql`e.onDay`} AS onDay, e.note, ${columns}
    FROM ${sql.table(`live_${table}`)} e LEFT JOIN blob b ON b.sha256 = e.fileSha256 ${join}
    WHERE e.fileSha256 IS NOT NULL AND ${query.of === 'task' ? sql`e.taskId = ${query.row}` : sql`e.ofTable = ${query.of} AND e.ofRow = ${query.row}`}
    ORDER BY e.k`.execute(db);
  return { total: found.rows.length, rows: found.rows };
}

export interface StoredFile {
  name: string;
  sha256: string;
  /** Null where the file was left on another laptop. */
  bytes: Uint8Array | null;
}

/** The file that evidence, an attachment or a document names; null where it names none. */
export async function storedFile(db: ReadDb, id: string): Promise<StoredFile | null> {
  const found = await sql<StoredFile>`
    SELECT ifnull(f.fileName, '') AS name, f.fileSha256 AS sha256, b.bytes FROM (
      SELECT fileName, fileSha256 FROM live_evidence WHERE id = ${id}
      UNION ALL SELECT fileName, fileSha256 FROM live_attachment WHERE id = ${id}
      UNION ALL SELECT fileName, fileSha256 FROM live_document WHERE id = ${id}) f
    LEFT JOIN blob b ON b.sha256 = f.fileSha256 WHERE f.fileSha256 IS NOT NULL`.execute(db);
  return found.rows[0] ?? null;
}

/** Which table an attached file stands in. */
export async function tableOfAttached(db: ReadDb, id: string): Promise<'evidence' | 'attachment' | null> {
  if (await db.selectFrom('live_evidence').select('id').where('id', '=', id).executeTakeFirst()) return 'evidence';
  return (await db.selectFrom('live_attachment').select('id').where('id', '=', id).executeTakeFirst()) ? 'attachment' : null;
}
