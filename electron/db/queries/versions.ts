/** A stored version of a paper as far as a second one may go on with it. */
import { sql } from 'kysely';
import type { StoredItem } from '../../../shared/domain/review/match-versions.ts';
import type { ReadDb } from './scope.ts';

/** Rows that people wrote down of a task; they go with it. */
const entryTables = ['progress', 'evidence', 'extension', 'reminder'] as const;

/** Items of a document in their order, with their tasks and how much was written down of each. */
export async function storedItems(db: ReadDb, documentId: string): Promise<StoredItem[]> {
  const items = await db.selectFrom('live_item').select(['id', 'path', 'originalText']).where('documentId', '=', documentId).orderBy('ordinal').execute();
  const counts = sql.join(entryTables.map((table) => sql`(SELECT count(*) FROM ${sql.table(`live_${table}`)} e WHERE e.taskId = t.id)`), sql` + `);
  const tasks = await sql<{ id: string; itemId: string; text: string; entries: number }>`
    SELECT t.id, t.itemId, ifnull(t.originalText, '') AS text, ${counts} AS entries
    FROM live_task t JOIN live_item i ON i.id = t.itemId WHERE i.documentId = ${documentId} ORDER BY i.ordinal, t.ordinal`.execute(db);
  return items.map(({ id, path, originalText }) => ({
    id,
    path: path ?? '',
    text: originalText ?? '',
    tasks: tasks.rows.filter((task) => task.itemId === id).map((task) => ({ id: task.id, text: task.text, entries: task.entries })),
  }));
}

/** What was written down of a task, row by row. */
export async function taskEntryIds(db: ReadDb, taskId: string): Promise<{ table: (typeof entryTables)[number]; id: string }[]> {
  const found: { table: (typeof entryTables)[number]; id: string }[] = [];
  for (const table of entryTables) {
    const rows = await sql<{ id: string }>`SELECT id FROM ${sql.table(`live_${table}`)} WHERE taskId = ${taskId} ORDER BY k`.execute(db);
    found.push(...rows.rows.map(({ id }) => ({ table, id })));
  }
  return found;
}

/** Rows of who, when and how often that a task has. */
export async function taskPartIds(db: ReadDb, taskId: string, table: 'assignment' | 'deadline' | 'recurrence'): Promise<string[]> {
  const rows = await sql<{ id: string }>`SELECT id FROM ${sql.table(`live_${table}`)} WHERE taskId = ${taskId}`.execute(db);
  return rows.rows.map(({ id }) => id);
}

/** Papers that a paper took the place of, with their words. */
export async function replacedBy(db: ReadDb, id: string): Promise<{ id: string; text: string }[]> {
  const rows = await db.selectFrom('live_document').select(['id', 'text']).where('standingById', '=', id).execute();
  return rows.map((row) => ({ id: row.id, text: row.text ?? '' }));
}
