/** How tasks were chased: which reminders count, and which of them nobody has answered. */
import { sql } from 'kysely';
import type { ChaseView } from '../../../shared/model/views.ts';
import type { ReadDb } from './scope.ts';

/** A reminder (alias `e`) that was sent: one on a paper counts once the paper is more than a draft. */
export const isSent = sql`(e.paperId IS NULL OR EXISTS (SELECT 1 FROM live_paper q WHERE q.id = e.paperId AND ifnull(q.state, 'draft') <> 'draft'))`;

/** No word came since the reminder (alias `e`): no answer, no progress on that day or later. */
const isSilent = sql`(e.answer IS NULL AND NOT EXISTS (SELECT 1 FROM live_progress p WHERE p.taskId = e.taskId AND p.onDay >= e.onDay))`;

/** Reminders that count, with their recipient. */
export const SENT = sql`(SELECT e.taskId, e.unitId, e.toName, ifnull(e.unitId, ifnull(e.toName, '')) AS recipient, e.onDay, e.how, ${isSilent} AS silent
  FROM live_reminder e WHERE ${isSent})`;

/** After so many reminders without a word a task is marked. */
export const SILENT_AFTER = 2;

/** Keys of tasks of which somebody was reminded twice without a word. */
export const unansweredTasks = sql`SELECT t.k FROM ${SENT} r JOIN live_task t ON t.id = r.taskId
  WHERE r.silent GROUP BY r.taskId, r.recipient HAVING count(*) >= ${SILENT_AFTER}`;

/** How each of the tasks was chased, by key; tasks that nobody was reminded of are left out. @param before only reminders before this day */
export async function chasesBy(db: ReadDb, asked: string, of: 'item' | 'task', before = '9999-12-31'): Promise<Map<number, ChaseView>> {
  // CROSS JOIN keeps the order: from the page's few tasks to their reminders, never from all reminders to the page.
  const tasks = of === 'item'
    ? sql`CROSS JOIN item i ON i.k = c.value CROSS JOIN live_task t ON t.itemId = i.id`
    : sql`CROSS JOIN live_task t ON t.k = c.value`;
  const found = await sql<{ k: number; times: number; lastOn: string | null; unanswered: number }>`
    SELECT k, max(times) AS times, max(lastOn) AS lastOn, max(silent) >= ${SILENT_AFTER} AS unanswered FROM (
      SELECT c.value AS k, count(*) AS times, max(e.onDay) AS lastOn, sum(${isSilent}) AS silent
      FROM json_each(${asked}) c ${tasks} CROSS JOIN live_reminder e ON e.taskId = t.id WHERE ${isSent} AND ifnull(e.onDay, '') < ${before}
      GROUP BY c.value, t.k, ifnull(e.unitId, ifnull(e.toName, ''))) GROUP BY k`.execute(db);
  return new Map(found.rows.map(({ k, times, lastOn, unanswered }) => [k, { times, lastOn, unanswered: unanswered === 1 }]));
}
