/** What stands of tasks line by line, to hold a filled form against. */
import { sql } from 'kysely';
import type { StoredEntry } from '../../../shared/domain/form/judge-form.ts';
import { flag, type ReadDb } from './scope.ts';

/** Lines of progress with the numbers of their evidence, by task. */
export async function entriesByTask(db: ReadDb, taskIds: readonly string[]): Promise<Map<string, StoredEntry[]>> {
  const found = await sql<Omit<StoredEntry, 'done' | 'numbers'> & { done: number; numbers: string }>`
    SELECT p.taskId, p.unitId, p.onDay, p.result, p.obstacle,
      ifnull(p.outcome, '') = 'done' OR EXISTS (SELECT 1 FROM live_checklistLine l WHERE l.taskId = p.taskId AND l.unitId = p.unitId AND l.done = 1) AS done,
      (SELECT json_group_array(e.documentNumber) FROM live_evidence e WHERE e.progressId = p.id AND e.documentNumber IS NOT NULL) AS numbers
    FROM json_each(${JSON.stringify(taskIds)}) c JOIN live_progress p ON p.taskId = c.value`.execute(db);
  const entries = found.rows.map(({ done, numbers, ...entry }): StoredEntry => ({ ...entry, done: flag(done), numbers: JSON.parse(numbers) as string[] }));
  return Map.groupBy(entries, (entry) => entry.taskId);
}

/** Whether the unit is one of many that each owe the task. */
export async function owesPart(db: ReadDb, taskId: string, unitId: string): Promise<boolean> {
  const line = await db.selectFrom('live_checklistLine').select('id').where('taskId', '=', taskId).where('unitId', '=', unitId).executeTakeFirst();
  return line !== undefined;
}

/** The newest entry of a task that says this, so that it can be put right; null where none does. */
export async function entrySaying(db: ReadDb, taskId: string, said: { on: string | null; result: string } | { obstacle: string | null; request: string | null }): Promise<string | null> {
  const same = 'result' in said ? sql`onDay IS ${said.on} AND result IS ${said.result}` : sql`obstacle IS ${said.obstacle} AND request IS ${said.request}`;
  const found = await sql<{ id: string }>`SELECT id FROM live_progress WHERE taskId = ${taskId} AND ${same} ORDER BY onDay DESC, id DESC LIMIT 1`.execute(db);
  return found.rows[0]?.id ?? null;
}
