/** What was written on a task line by line: progress with its evidence, extensions, reminders, links; each with who and when. */
import { sql } from 'kysely';
import type { TaskDetail, Written } from '../../../shared/model/views.ts';
import { placeInWords } from '../../../shared/text/vi/items.ts';
import { listAttachments } from './attachments.ts';
import { isSent } from './chases.ts';
import { titleOf } from './lists.ts';
import { documentName } from './names.ts';
import { placesOf } from './reminders.ts';
import type { ReadDb } from './scope.ts';
import { writtenIn } from './written.ts';

type Entries = Pick<TaskDetail, 'progress' | 'evidence' | 'files' | 'extensions' | 'reminders' | 'links'>;

/** A task and the earlier ones that it continues or replaces; links made by merging may run in a circle. */
const CONTINUED = (taskId: string) => sql`continued(id) AS (SELECT ${taskId} UNION SELECT l.toTaskId FROM live_taskLink l
  JOIN continued c ON l.taskId = c.id WHERE l.kind IN ('continues', 'replaces') AND l.toTaskId IS NOT NULL)`;

/** Everything that hangs on a task in lines. */
export async function entriesOf(db: ReadDb, taskId: string): Promise<Entries> {
  const progress = writtenIn('progress');
  const entries = await sql<Omit<Entries['progress'][number], 'evidence' | 'place'> & { taskId: string }>`
    WITH RECURSIVE ${CONTINUED(taskId)}
    SELECT e.id, e.taskId, e.onDay, ifnull(u.name, e.fromName) AS "from", e.result, e.obstacle, e.request, e.outcome, e.delayReason,
      e.confirmation, e.confirmedOn, e.confirmationReason, ${progress.columns}
    FROM live_progress e LEFT JOIN unit u ON u.id = e.unitId ${progress.join}
    WHERE e.taskId IN (SELECT id FROM continued) ORDER BY e.onDay DESC, e.id DESC`.execute(db);
  const earlier = [...new Set(entries.rows.map((entry) => entry.taskId))].filter((id) => id !== taskId);
  const places = await placesOf(db, earlier);
  const evidence = await db
    .selectFrom('live_evidence')
    .select(['taskId', 'progressId', 'documentNumber', 'documentOn'])
    .where('fileSha256', 'is', null)
    .where('taskId', 'in', [taskId, ...earlier])
    .orderBy('k')
    .execute();
  const of = (id: string | null) =>
    evidence.filter((one) => one.progressId === id && (id !== null || one.taskId === taskId)).map(({ documentNumber, documentOn }) => ({ documentNumber, documentOn }));
  const extension = writtenIn('extension');
  const extensions = await sql<Entries['extensions'][number]>`
    SELECT e.id, e.onDay, e.toOn, e.phrase, e.reason, e.agreedBy, ${extension.columns}
    FROM live_extension e ${extension.join} WHERE e.taskId = ${taskId} ORDER BY e.onDay, e.id`.execute(db);
  return {
    progress: entries.rows.map(({ taskId: on, ...entry }) => ({ ...entry, place: places.get(on) ?? null, evidence: of(entry.id) })),
    evidence: of(null),
    files: (await listAttachments(db, { of: 'task', row: taskId })).rows,
    extensions: extensions.rows,
    reminders: await remindersOf(db, taskId),
    links: await linksOf(db, taskId),
  };
}

async function remindersOf(db: ReadDb, taskId: string): Promise<Entries['reminders']> {
  const { columns, join } = writtenIn('reminder');
  const found = await sql<Omit<Entries['reminders'][number], 'together'> & { together: string }>`
    SELECT e.id, e.onDay, e.unitId, ifnull(ifnull(u.name, e.toName), '') AS "to", e.how, e.words, e.answer, e.answeredOn, ${columns},
      (SELECT json_group_array(r.id) FROM live_reminder r WHERE r.answer IS NULL AND r.taskId <> e.taskId AND r.onDay = e.onDay
        AND ifnull(r.unitId, r.toName) = ifnull(e.unitId, e.toName) AND r.how IS e.how AND e.answer IS NULL) AS together
    FROM live_reminder e LEFT JOIN unit u ON u.id = e.unitId ${join}
    WHERE e.taskId = ${taskId} AND ${isSent} ORDER BY e.onDay DESC, e.id DESC`.execute(db);
  return found.rows.map((row) => ({ ...row, together: JSON.parse(row.together) as string[] }));
}

interface LinkRow extends Written {
  id: string;
  kind: string | null;
  from: number;
  onDay: string | null;
  reason: string | null;
  taskId: string;
  itemId: string;
  documentKind: string;
  number: string | null;
  symbol: string | null;
  issuedOn: string | null;
  path: string | null;
  heading: string | null;
  shortTitle: string | null;
  originalText: string | null;
}

async function linksOf(db: ReadDb, taskId: string): Promise<Entries['links']> {
  const { columns, join } = writtenIn('taskLink');
  const found = await sql<LinkRow>`
    SELECT e.id, e.kind, e.toTaskId = ${taskId} AS "from", e.onDay, e.reason, t.id AS taskId, i.id AS itemId, d.kind AS documentKind,
      d.number, d.symbol, d.issuedOn, CASE WHEN s.tasks > 1 THEN i.path || '.' || (t.ordinal + 1) ELSE i.path END AS path,
      CASE WHEN s.tasks > 1 THEN NULL ELSE i.heading END AS heading, t.shortTitle, substr(t.originalText, 1, 200) AS originalText, ${columns}
    FROM live_taskLink e JOIN live_task t ON t.id = CASE WHEN e.toTaskId = ${taskId} THEN e.taskId ELSE e.toTaskId END
    JOIN item i ON i.id = t.itemId JOIN document d ON d.id = i.documentId JOIN item_list s ON s.k = i.k ${join}
    WHERE (e.taskId = ${taskId} OR e.toTaskId = ${taskId}) AND e.kind IS NOT 'unrelated' ORDER BY e.onDay, e.id`.execute(db);
  return found.rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    from: row.from === 1,
    taskId: row.taskId,
    itemId: row.itemId,
    place: placeInWords(documentName({ kind: row.documentKind, number: row.number, symbol: row.symbol, issuedOn: row.issuedOn }), row.path ?? ''),
    title: titleOf(row),
    onDay: row.onDay,
    reason: row.reason,
    by: row.by,
    at: row.at,
  }));
}

/** Reports of completion that wait for the office's word. */
export async function claimedLines(db: ReadDb, taskIds: readonly string[]): Promise<{ id: string; taskId: string }[]> {
  const found = await sql<{ id: string; taskId: string }>`
    SELECT p.id, p.taskId FROM json_each(${JSON.stringify(taskIds)}) c JOIN live_progress p ON p.taskId = c.value
    WHERE p.outcome = 'done' AND p.confirmation = 'claimed'`.execute(db);
  return found.rows;
}
