/** The office's own templates: kept as attachments of a report, one each. */
import { sql } from 'kysely';
import type { ReadDb } from './scope.ts';

/** What an attachment names as its table when it is the template of a report; `ofRow` is the report's name. */
export const TEMPLATE_OF = 'report';

export interface StoredTemplate {
  id: string;
  name: string;
  /** Null where the file was left on another laptop. */
  bytes: Uint8Array | null;
}

export async function templateOf(db: ReadDb, report: string): Promise<StoredTemplate | null> {
  const found = await sql<StoredTemplate>`
    SELECT a.id, ifnull(a.fileName, '') AS name, b.bytes FROM live_attachment a LEFT JOIN blob b ON b.sha256 = a.fileSha256
    WHERE a.ofTable = ${TEMPLATE_OF} AND a.ofRow = ${report} AND a.fileSha256 IS NOT NULL ORDER BY a.k DESC LIMIT 1`.execute(db);
  return found.rows[0] ?? null;
}
