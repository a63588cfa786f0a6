/** Conditions of the list about what the office noted of tasks: tags, trackers, confirmation, silence, reminders by rule. */
import { type RawBuilder, sql } from 'kysely';
import { addDays } from '../../../shared/domain/civil-date.ts';
import { daysOf } from '../../../shared/model/settings.ts';
import { isSent } from './chases.ts';
import { newestJudgement } from './list-marks.ts';
import type { ReadDb } from './scope.ts';
import { settingOf } from './settings.ts';

export interface MarkFilter {
  tag?: string | undefined;
  /** These alone. */
  taskIds?: readonly string[] | undefined;
  /** A person of the office. */
  trackerId?: string | undefined;
  /** What the office said of the newest completion. */
  confirmation?: 'claimed' | 'sentBack' | undefined;
  restricted?: boolean | undefined;
  /** Comes up today by the rules of reminding. */
  toRemind?: boolean | undefined;
  /** Nothing was heard for as many days as the office waits. */
  quiet?: boolean | undefined;
  /** Done, given, or given more time after this day; what came of a meeting on the day itself is not given after it. */
  doneAfter?: string | undefined;
  issuedAfter?: string | undefined;
  extendedAfter?: string | undefined;
}

/** The conditions of a filter, as SQL over tasks `t`; each is a reading of its own, so that a list without them pays nothing. */
export async function markConditions(db: ReadDb, filter: MarkFilter, today: string): Promise<RawBuilder<unknown>[]> {
  const conditions: RawBuilder<unknown>[] = [];
  if (filter.taskIds) conditions.push(sql`SELECT t.k FROM live_task t WHERE t.id IN (SELECT value FROM json_each(${JSON.stringify(filter.taskIds)}))`);
  if (filter.tag) conditions.push(sql`SELECT t.k FROM live_taskTag g JOIN live_task t ON t.id = g.taskId WHERE g.label = ${filter.tag}`);
  if (filter.trackerId) {
    conditions.push(sql`SELECT t.k FROM live_task t WHERE t.trackerId = ${filter.trackerId}
      UNION ALL SELECT t.k FROM live_document d JOIN live_item n ON n.documentId = d.id JOIN live_task t ON t.itemId = n.id
        WHERE d.trackerId = ${filter.trackerId} AND t.trackerId IS NULL`);
  }
  if (filter.confirmation) {
    conditions.push(sql`SELECT t.k FROM live_progress q JOIN live_task t ON t.id = q.taskId
      WHERE q.confirmation = ${filter.confirmation} AND ${newestJudgement} = ${filter.confirmation}`);
  }
  if (filter.restricted) {
    conditions.push(sql`SELECT t.k FROM live_task t JOIN item n ON n.id = t.itemId JOIN document d ON d.id = n.documentId
      WHERE t.restricted = 1 OR d.restricted = 1`);
  }
  if (filter.doneAfter) conditions.push(sql`SELECT l.k FROM task_list l WHERE l.doneOn > ${filter.doneAfter}`);
  if (filter.issuedAfter) conditions.push(givenAfter(filter.issuedAfter));
  if (filter.extendedAfter) conditions.push(extendedAfter(filter.extendedAfter));
  if (filter.toRemind) conditions.push(await toRemind(db, today));
  if (filter.quiet) conditions.push(await quiet(db, today));
  return conditions;
}

/** Keys of tasks of papers issued after a day, but for the notice of a meeting on that day. */
export const givenAfter = (day: string) => sql`SELECT l.k FROM live_document d CROSS JOIN task_list l ON l.documentK = d.k
  WHERE d.issuedOn > ${day} AND d.meetingOn IS NOT ${day} AND NOT EXISTS (SELECT 1 FROM live_meeting m WHERE m.noticeId = d.id AND m.heldOn = ${day})`;

/** Keys of tasks that were given more time after a day. */
export const extendedAfter = (day: string) => sql`SELECT t.k FROM live_extension e JOIN live_task t ON t.id = e.taskId WHERE e.onDay > ${day}`;

/** Someone who is no leader can be reminded of the task `t`. */
const hasRecipient = sql`(t.advisingUnitId IS NOT NULL OR EXISTS (SELECT 1 FROM live_assignment a WHERE a.taskId = t.id
  AND a.personId IS NULL AND (a.unitId IS NOT NULL OR a.role <> 'direct' AND ifnull(a.name, '') <> '')))`;

/** So many days after the last rule a task is no matter of reminding by rule any more: it stands among the overdue. */
const DAYS_AFTER_LAST = 60;

/**
 * Keys of tasks that a rule brings up: the last of their reminding days that has come saw no reminder and no word since.
 * Tasks that stand with a leader alone never come up.
 */
export async function toRemind(db: ReadDb, today: string): Promise<RawBuilder<unknown>> {
  const before = daysOf(await settingOf(db, 'reminders.before')) ?? [];
  const after = daysOf(await settingOf(db, 'reminders.after')) ?? [];
  const offsets = [...new Set([...after, ...before.map((days) => -days)])].toSorted((a, b) => b - a);
  const [latest] = offsets;
  const earliest = offsets.at(-1);
  if (earliest === undefined || latest === undefined) return sql`SELECT NULL WHERE 0`;
  const since = sql.join(offsets.map((days) => sql`WHEN l.dueOn <= ${addDays(today, -days)} THEN date(l.dueOn, ${`${days} days`})`), sql` `);
  return sql`SELECT c.k FROM (
      SELECT l.k, CASE ${since} END AS since FROM task_list l INDEXED BY task_list_due
      WHERE l.dueOn BETWEEN ${addDays(today, -Math.max(0, latest) - DAYS_AFTER_LAST)} AND ${addDays(today, -earliest)} AND l.doneOn IS NULL) c
    CROSS JOIN task t ON t.k = c.k
    WHERE t.endedOn IS NULL AND ifnull(t.kind, '') <> 'standingDuty' AND NOT EXISTS (SELECT 1 FROM live_progress p WHERE p.taskId = t.id AND p.onDay >= c.since)
      AND NOT EXISTS (SELECT 1 FROM live_reminder e WHERE e.taskId = t.id AND e.onDay >= c.since AND ${isSent}) AND ${hasRecipient}`;
}

/** Keys of tasks of which nothing was heard for long, nor of their paper, which is that old. */
async function quiet(db: ReadDb, today: string): Promise<RawBuilder<unknown>> {
  const day = addDays(today, -Number(await settingOf(db, 'progress.quietDays')));
  return sql`SELECT l.k FROM task_list l JOIN task t ON t.k = l.k JOIN document d ON d.k = l.documentK
    WHERE ifnull(d.issuedOn, '') <= ${day} AND NOT EXISTS (SELECT 1 FROM live_progress p WHERE p.taskId = t.id AND p.onDay > ${day})`;
}
