/** What the exchange shows, with the names that people know things by. */
import { sql } from 'kysely';
import type { ConflictCell, ConflictView, MergeSummary, NamedChange, NewestMergeView, PartedTask, RowSubject } from '../../../shared/model/exchange-views.ts';
import type { ReadDb } from './scope.ts';
import { referredName, subjectOf } from './subjects.ts';

/** Asks for the subject of each row once. */
function subjectsOf(db: ReadDb): (table: string, row: string) => Promise<RowSubject | null> {
  const known = new Map<string, RowSubject | null>();
  return async (table, row) => {
    const key = `${table}/${row}`;
    const subject = known.get(key) ?? (known.has(key) ? null : await subjectOf(db, table, row));
    known.set(key, subject);
    return subject;
  };
}

/** Names what a merge would change; the changed rows are here before it. */
export async function nameChanges(db: ReadDb, summary: MergeSummary): Promise<MergeSummary<NamedChange>> {
  const subject = subjectsOf(db);
  const changes: NamedChange[] = [];
  for (const change of summary.changes) {
    const { table, row, field } = change;
    changes.push({
      ...change,
      subject: await subject(table, row),
      oldName: await referredName(db, table, field, change.old),
      newName: await referredName(db, table, field, change.new),
    });
  }
  return { ...summary, changes };
}

/** Names the conflicts and what their versions point to. */
export async function nameConflicts(db: ReadDb, conflicts: readonly ConflictCell[]): Promise<ConflictView[]> {
  const subject = subjectsOf(db);
  const named: ConflictView[] = [];
  for (const conflict of conflicts) {
    const { table, row, field } = conflict;
    const versions = [];
    for (const version of conflict.versions) {
      const name = await referredName(db, table, field, version.value);
      versions.push(Array.isArray(version.value) ? { ...version, name, tasks: await partedTasks(db, version.value) } : { ...version, name });
    }
    named.push({ ...conflict, subject: await subject(table, row), versions });
  }
  return named;
}

/** The tasks that one laptop made of an item, in the order of their ids given. */
async function partedTasks(db: ReadDb, ids: readonly unknown[]): Promise<PartedTask[]> {
  const found = await sql<{ title: string | null; owners: string; entries: number }>`
    SELECT ifnull(t.shortTitle, t.originalText) AS title,
      (SELECT json_group_array(ifnull(u.name, a.name)) FROM live_assignment a LEFT JOIN unit u ON u.id = a.unitId
        WHERE a.taskId = t.id AND a.role = 'lead') AS owners,
      (SELECT count(*) FROM live_progress e WHERE e.taskId = t.id) + (SELECT count(*) FROM live_reminder e WHERE e.taskId = t.id)
        + (SELECT count(*) FROM live_extension e WHERE e.taskId = t.id) + (SELECT count(*) FROM live_evidence e WHERE e.taskId = t.id) AS entries
    FROM json_each(${JSON.stringify(ids)}) j JOIN task t ON t.id = j.value ORDER BY j.key`.execute(db);
  return found.rows.map(({ title, owners, entries }) => ({ title: title ?? '', owners: JSON.parse(owners) as string[], entries }));
}

/** The newest merge that was not undone, and what has been written since; null when there is none. */
export async function newestMergeView(db: ReadDb): Promise<NewestMergeView | null> {
  const found = await sql<NewestMergeView>`
    SELECT m.at, count(*) AS steps, ifnull(sum(s.arrived > m.last_arrived AND s.kind <> 'program'), 0) AS own
    FROM merge m JOIN step s ON s.arrived >= m.first_arrived WHERE m.id = (SELECT max(id) FROM merge) GROUP BY m.id`.execute(db);
  return found.rows[0] ?? null;
}

/** What a merge brought, by the order of arrival. */
export interface MergeRange {
  /** Instant, milliseconds since 1970. */
  at: number;
  first: number;
  last: number;
}

/** The newest merges that were not undone, newest first. */
export async function newestMerges(db: ReadDb, count: number): Promise<MergeRange[]> {
  const found = await sql<MergeRange>`
    SELECT at, first_arrived AS first, last_arrived AS last FROM merge ORDER BY id DESC LIMIT ${count}`.execute(db);
  return found.rows;
}

/** Steps by author among those that arrived within a range. */
export async function authorsWithin(db: ReadDb, range: Pick<MergeRange, 'first' | 'last'>): Promise<{ author: string; steps: number }[]> {
  const found = await sql<{ author: string; steps: number }>`
    SELECT author, count(*) AS steps FROM step WHERE kind <> 'program' AND arrived BETWEEN ${range.first} AND ${range.last}
    GROUP BY author ORDER BY steps DESC, author`.execute(db);
  return found.rows;
}
