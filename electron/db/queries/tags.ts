/** The office's own tags of tasks. */
import { sql } from 'kysely';
import type { Page, TagView } from '../../../shared/model/views.ts';
import type { ReadDb } from './scope.ts';

/** Every tag in use, the one used most first. */
export async function listTags(db: ReadDb): Promise<Page<TagView>> {
  const found = await sql<TagView>`
    SELECT g.label, count(DISTINCT t.id) AS tasks FROM live_taskTag g JOIN live_task t ON t.id = g.taskId
    GROUP BY g.label ORDER BY tasks DESC, g.label`.execute(db);
  return { total: found.rows.length, rows: found.rows };
}

/** Tags of tasks: row, task, label. */
export async function tagsOf(db: ReadDb, taskIds: readonly string[]): Promise<{ id: string; taskId: string; label: string }[]> {
  const found = await sql<{ id: string; taskId: string; label: string }>`
    SELECT g.id, g.taskId, g.label FROM json_each(${JSON.stringify(taskIds)}) c JOIN live_taskTag g ON g.taskId = c.value`.execute(db);
  return found.rows;
}
