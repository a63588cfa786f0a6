/** What a row of the list is marked with beside its state: not for circulation, tags, whether its completion is confirmed, who tracks it. */
import { type RawBuilder, sql } from 'kysely';
import type { RowMarks } from '../../../shared/model/views.ts';
import type { ReadDb } from './scope.ts';
import { settingOf } from './settings.ts';

/** What the office said of the newest completion (or its opposite) of the task of alias `t`. */
export const newestJudgement = sql`(SELECT CASE p.outcome WHEN 'done' THEN p.confirmation END FROM live_progress p
  WHERE p.taskId = t.id AND p.outcome IN ('done', 'reopened') ORDER BY p.onDay DESC, p.id DESC LIMIT 1)`;

/** Whether completions count only once they are confirmed. */
export async function confirming(db: ReadDb): Promise<boolean> {
  return (await settingOf(db, 'progress.confirmation')) === '1';
}

interface Marked {
  k: number;
  restricted: number;
  confirmation: string | null;
  tracker: string | null;
}

/** Marks by key. @param tasks SQL that names tasks `t` for keys `c.value` */
export async function marksBy(db: ReadDb, tasks: RawBuilder<unknown>): Promise<Map<number, RowMarks>> {
  const asks = await confirming(db);
  const found = await sql<Marked>`
    SELECT c.value AS k, max(ifnull(t.restricted, 0), ifnull(d.restricted, 0)) AS restricted, ${newestJudgement} AS confirmation, w.name AS tracker
    ${tasks} JOIN item n ON n.id = t.itemId JOIN document d ON d.id = n.documentId LEFT JOIN live_person w ON w.id = ifnull(t.trackerId, d.trackerId)`.execute(db);
  const tags = await sql<{ k: number; label: string }>`
    SELECT DISTINCT c.value AS k, g.label ${tasks} JOIN live_taskTag g ON g.taskId = t.id ORDER BY g.label`.execute(db);
  const marks = new Map<number, RowMarks>();
  for (const row of found.rows) {
    const mark = marks.get(row.k) ?? { restricted: false, confirmation: null, tracker: null, tags: [] };
    marks.set(row.k, mark);
    mark.restricted ||= row.restricted === 1;
    mark.tracker ??= row.tracker;
    if (row.confirmation === 'sentBack' || (row.confirmation === 'claimed' && asks)) mark.confirmation = row.confirmation;
  }
  for (const { k, label } of tags.rows) marks.get(k)?.tags.push(label);
  return marks;
}
