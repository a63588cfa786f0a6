/** One item with its tasks, and one task, with everything that hangs on them. */
import { sql } from 'kysely';
import { overdueDays, type TaskState } from '../../../shared/domain/task-state.ts';
import { Refusal } from '../../../shared/model/refusal.ts';
import type { ItemDetail, TaskDetail } from '../../../shared/model/views.ts';
import { itemRows, statesBy, tasksOf, titleOf } from './lists.ts';
import { marksBy } from './list-marks.ts';
import { reviewMeetings } from './review-days.ts';
import { flag, type ReadDb } from './scope.ts';
import { entriesOf } from './task-entries.ts';

/** @throws Refusal `not-found` */
export async function getItem(db: ReadDb, id: string, today: string): Promise<ItemDetail> {
  const item = await db.selectFrom('live_item').selectAll().where('id', '=', id).executeTakeFirst();
  if (!item?.documentId) throw new Refusal('not-found');
  const document = await db.selectFrom('document').selectAll().where('id', '=', item.documentId).executeTakeFirstOrThrow();
  const [row] = await itemRows(db, [item.k], today);
  if (!row) throw new Refusal('not-found');
  const tasks = await db.selectFrom('live_task').select(['k', 'id']).where('itemId', '=', id).orderBy('ordinal').execute();
  const neighbour = async (step: -1 | 1) =>
    (
      await db
        .selectFrom('live_item')
        .select('id')
        .where('documentId', '=', item.documentId)
        .where('ordinal', step < 0 ? '<' : '>', item.ordinal ?? 0)
        .orderBy('ordinal', step < 0 ? 'desc' : 'asc')
        .limit(1)
        .executeTakeFirst()
    )?.id ?? null;
  const detailed: TaskDetail[] = [];
  for (const task of tasks) detailed.push(await getTask(db, task.id, today));
  return {
    id,
    documentId: item.documentId,
    documentName: row.documentName,
    documentTitle: document.title,
    documentIssuedOn: document.issuedOn,
    parentId: item.parentId,
    path: item.path ?? '',
    number: item.number,
    kind: item.kind ?? 'task',
    heading: item.heading,
    shortTitle: item.shortTitle,
    title: row.title,
    originalText: item.originalText ?? '',
    sourceStart: item.sourceStart,
    sourceEnd: item.sourceEnd,
    status: row.status,
    dueOn: row.dueOn,
    tasks: detailed,
    previousId: await neighbour(-1),
    nextId: await neighbour(1),
  };
}

/** @throws Refusal `not-found` */
export async function getTask(db: ReadDb, id: string, today: string): Promise<TaskDetail> {
  const task = await db.selectFrom('live_task').selectAll().where('id', '=', id).executeTakeFirst();
  if (!task) throw new Refusal('not-found');
  const listed = await db.selectFrom('task_list').select(['dueOn', 'doneOn']).where('k', '=', task.k).executeTakeFirst();
  const states = await statesBy(db, JSON.stringify([task.k]), today, 'task');
  const state: TaskState = states.get(task.k) ?? 'undated';
  const assignments = await sql<TaskDetail['assignments'][number]>`
    SELECT a.id, a.role, ifnull(a.name, '') AS name, a.unitId, a.personId, ifnull(u.name, p.name) AS unitName
    FROM live_assignment a LEFT JOIN unit u ON u.id = a.unitId LEFT JOIN person p ON p.id = a.personId
    WHERE a.taskId = ${id} ORDER BY CASE a.role WHEN 'lead' THEN 0 WHEN 'direct' THEN 1 WHEN 'support' THEN 2 ELSE 3 END, a.ordinal`.execute(db);
  const deadlines = await db.selectFrom('live_deadline').selectAll().where('taskId', '=', id).orderBy('ordinal').execute();
  const recurrences = await db.selectFrom('live_recurrence').selectAll().where('taskId', '=', id).orderBy('k').execute();
  const paper = await db.selectFrom('item').select('documentId').where('id', '=', task.itemId ?? '').executeTakeFirst();
  const review = state === 'undated' ? (await reviewMeetings(db, [paper?.documentId ?? ''], today)).get(paper?.documentId ?? '') : undefined;
  const { total, done } = (await sql<{ total: number; done: number }>`
    SELECT count(*) AS total, ifnull(sum(done), 0) AS done FROM (SELECT min(ifnull(done, 0)) AS done FROM live_checklistLine
    WHERE taskId = ${id} GROUP BY unitId)`.execute(db)).rows[0] ?? { total: 0, done: 0 };
  const marks = (await marksBy(db, tasksOf(JSON.stringify([task.k]), 'task'))).get(task.k);
  return {
    id,
    itemId: task.itemId ?? '',
    ...(marks ?? { restricted: flag(task.restricted), confirmation: null, tracker: null, tags: [] }),
    ownRestricted: flag(task.restricted),
    title: titleOf({ shortTitle: task.shortTitle, heading: null, originalText: task.originalText }),
    originalText: task.originalText ?? '',
    kind: task.kind ?? 'task',
    state,
    dueOn: listed?.dueOn ?? null,
    doneOn: listed?.doneOn ?? null,
    overdueDays: state === 'overdue' ? overdueDays(listed?.dueOn ?? null, today) : 0,
    reviewOn: task.reviewOn ?? review?.on ?? null,
    reviewMeetingId: task.reviewOn === null ? (review?.id ?? null) : null,
    urgent: flag(task.urgent),
    note: task.note,
    sourceStart: task.sourceStart,
    sourceEnd: task.sourceEnd,
    assignments: assignments.rows,
    deadlines: deadlines.map((row) => ({
      id: row.id,
      phrase: row.phrase,
      fromOn: row.fromOn,
      toOn: row.toOn,
      fuzzy: flag(row.fuzzy),
      provisional: flag(row.provisional),
      anchor: row.anchor,
    })),
    recurrences: recurrences.map((row) => ({ id: row.id, phrase: row.phrase, every: row.every, detail: row.detail })),
    ...(await entriesOf(db, id)),
    endedOn: task.endedOn,
    endedReason: task.endedReason,
    checklist: total > 0 ? { group: task.checklistGroup, total, done } : null,
  };
}
