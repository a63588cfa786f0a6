/** A stored version of a paper as far as a second one may go on with it. */
import { sql } from 'kysely';
import { foldWords } from '../../../shared/domain/fold-text.ts';
import type { StoredRound, StoredVisit } from '../../../shared/domain/review/match-rounds.ts';
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

/** Rows that people wrote down of a visit. */
const visitEntryTables = ['teamMember', 'dateChange', 'finding', 'proposal', 'outlineAnswer', 'task'] as const;

/**
 * Rounds that a plan made, in its order, with their visits and how much was written down of each. Rounds that were carried
 * over to another year are none of them; visits that another paper added are told apart.
 */
export async function storedRounds(db: ReadDb, documentId: string): Promise<StoredRound[]> {
  const rounds = await db.selectFrom('live_round').select(['id', 'name', 'kind'])
    .where('documentId', '=', documentId)
    .where(sql<boolean>`ifnull(year, 0) = (SELECT min(ifnull(year, 0)) FROM live_round WHERE documentId = ${documentId})`)
    .orderBy('ordinal').execute();
  const plan = await db.selectFrom('document').select('text').where('id', '=', documentId).executeTakeFirst();
  const words = ` ${foldWords(plan?.text ?? '')} `;
  const counts = sql.join(visitEntryTables.map((table) => sql`(SELECT count(*) FROM ${sql.table(`live_${table}`)} e WHERE e.visitId = v.id)`), sql` + `);
  const visits = await sql<Omit<StoredVisit, 'named' | 'days'> & { roundId: string; fromOn: string | null; toOn: string | null }>`
    SELECT v.id, v.roundId, v.unitId, ifnull(v.unitName, '') AS unitName, ifnull(v.stage, 'planned') AS stage,
      ${counts} + (v.announcedFrom IS NOT NULL) + (v.actualFrom IS NOT NULL) + (ifnull(v.stage, 'planned') <> 'planned') AS entries,
      coalesce(v.actualFrom, v.announcedFrom) AS fromOn, coalesce(v.actualTo, v.actualFrom, v.announcedTo, v.announcedFrom) AS toOn
    FROM live_visit v JOIN live_round r ON r.id = v.roundId WHERE r.documentId = ${documentId} ORDER BY v.ordinal, v.k`.execute(db);
  return rounds.map(({ id, name, kind }) => ({
    id,
    name: name ?? '',
    kind: kind ?? 'other',
    visits: visits.rows.filter(({ roundId }) => roundId === id).map(({ id: visitId, unitId, unitName, stage, entries, fromOn, toOn }) => ({
      id: visitId, unitId, unitName, stage, entries,
      named: words.includes(` ${foldWords(unitName)} `),
      days: fromOn !== null && toOn !== null ? { from: fromOn, to: toOn } : null,
    })),
  }));
}

/** Ids of the quotas of a plan, and of its rounds that hold no visit. */
export async function emptyPlanRows(db: ReadDb, documentId: string): Promise<{ quotas: string[]; rounds: string[] }> {
  const quotas = await db.selectFrom('live_quota').select('id').where('documentId', '=', documentId).execute();
  const rounds = await db.selectFrom('live_round as r').select('r.id').where('r.documentId', '=', documentId)
    .where(sql<boolean>`NOT EXISTS (SELECT 1 FROM live_visit v WHERE v.roundId = r.id)`).execute();
  return { quotas: quotas.map(({ id }) => id), rounds: rounds.map(({ id }) => id) };
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
