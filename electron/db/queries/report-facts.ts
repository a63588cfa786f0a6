/** Facts of printed reports of tasks: one pass over each table for all tasks asked for, put together by key. */
import { sql } from 'kysely';
import type { TaskState } from '../../../shared/domain/task-state.ts';
import { Refusal } from '../../../shared/model/refusal.ts';
import { placeInWords } from '../../../shared/text/vi/items.ts';
import type { DocumentFacts, LastReport, Since, TaskReportFacts, TrackedTask } from '../../../shared/reports/task-facts.ts';
import { chasesBy } from './chases.ts';
import { calendarOf } from './review-days.ts';
import { documentName } from './names.ts';
import { type Parties, partiesOf, rowName } from './report-parties.ts';
import { flag, type ReadDb } from './scope.ts';
import { metaValue, SAMPLE } from './store-info.ts';

export interface TaskFactsQuery {
  documentId?: string | undefined;
  taskId?: string | undefined;
  /** Tasks that this unit leads, as the figures count them. */
  unitId?: string | undefined;
  /** With `unitId`: also those that it supports or still owes with others. */
  supportsToo?: boolean | undefined;
  /** Tasks that this person directs or was given. */
  leaderId?: string | undefined;
  /** Tasks that a unit of this cluster leads. */
  clusterId?: string | undefined;
  /** Tasks of papers of this series of meetings. */
  seriesId?: string | null | undefined;
  /** Tasks marked as not for circulation too: for leaders alone. */
  restrictedToo?: boolean | undefined;
  /** What the sheet is compared with. */
  since?: Since | null | undefined;
  /** With a day that has passed: papers that a meeting up to that day led to count too, whenever they were issued. */
  byMeeting?: boolean | undefined;
  /** Reminders from this day on do not count: a letter that is made anew is written as of the day it went out. */
  remindedBefore?: string | undefined;
  /** The day judged; a day that has passed leaves out papers issued after it. */
  asAt?: string | undefined;
}

interface TaskRow {
  k: number;
  id: string;
  documentId: string;
  documentKind: string;
  number: string | null;
  symbol: string | null;
  issuedOn: string | null;
  meetingOn: string | null;
  documentTitle: string | null;
  standing: string | null;
  path: string | null;
  ordinal: number | null;
  siblings: number;
  words: string | null;
  state: TaskState;
  dueOn: string | null;
  doneOn: string | null;
  endedReason: string | null;
  note: string | null;
  wording: string | null;
  tracker: string | null;
  restricted: number | null;
}

/** @throws Refusal `not-found` for a document or unit that is not there */
export async function taskReportFacts(db: ReadDb, query: TaskFactsQuery, today: string): Promise<TaskReportFacts> {
  const asAt = query.asAt ?? today;
  const unit = query.unitId ? await rowName(db, 'unit', query.unitId, asAt) : null;
  const leader = query.leaderId ? await rowName(db, 'person', query.leaderId, asAt) : null;
  const cluster = query.clusterId ? await rowName(db, 'cluster', query.clusterId, asAt) : null;
  if (query.documentId) await requireDocument(db, query.documentId);
  const all = await taskRows(db, query, asAt, today);
  const tasks = query.restrictedToo ? all : all.filter((task) => !flag(task.restricted));
  const asked = JSON.stringify(tasks.map((task) => task.k));
  const parties = await partiesOf(db, asked, tasks.map((task) => task.id), asAt);
  const times = await timesOf(db, asked, asAt);
  const reports = await lastReports(db, asked, asAt);
  const chases = await chasesBy(db, asked, 'task', query.remindedBefore);
  const documents = new Map<string, DocumentFacts>();
  for (const task of tasks) {
    let document = documents.get(task.documentId);
    if (!document) {
      document = documentOf(task);
      documents.set(task.documentId, document);
    }
    document.tasks.push({
      id: task.id,
      path: task.path ?? '',
      place: placeInWords(document.name, `${task.path ?? ''}${task.siblings > 1 ? `.${(task.ordinal ?? 0) + 1}` : ''}`),
      words: task.words ?? '',
      wording: task.wording ?? task.words ?? '',
      state: task.state,
      dueOn: task.dueOn,
      doneOn: task.doneOn,
      endedReason: task.endedReason,
      note: task.note,
      tracker: task.tracker,
      restricted: flag(task.restricted),
      ...(times.get(task.k) ?? NO_TIMES),
      ...(parties.get(task.k) ?? NO_PARTIES),
      chase: chases.get(task.k) ?? null,
      report: reports.get(task.k) ?? null,
    });
  }
  return {
    asAt,
    documents: [...documents.values()],
    unit,
    scope: leader ?? cluster,
    since: query.since ?? null,
    withheld: all.length - tasks.length,
    sample: await isSample(db),
  };
}

const NO_PARTIES: Parties = { leads: [], leading: [], supports: [], directors: [], directing: [], answerable: [] };

export async function isSample(db: ReadDb): Promise<boolean> {
  return (await metaValue(db, SAMPLE)) === '1';
}

function documentOf(row: TaskRow): DocumentFacts {
  return {
    id: row.documentId,
    kind: row.documentKind,
    name: documentName({ kind: row.documentKind, number: row.number, symbol: row.symbol, issuedOn: row.issuedOn }),
    issuedOn: row.issuedOn,
    meetingOn: row.meetingOn,
    title: row.documentTitle,
    standing: row.standing ?? 'inForce',
    tasks: [],
  };
}

async function requireDocument(db: ReadDb, id: string): Promise<void> {
  const found = await db.selectFrom('live_document').select('id').where('id', '=', id).executeTakeFirst();
  if (!found) throw new Refusal('not-found');
}

async function taskRows(db: ReadDb, query: TaskFactsQuery, asAt: string, today: string): Promise<TaskRow[]> {
  const conditions = [sql`s.fromOn <= ${asAt} AND s.toOn >= ${asAt}`];
  if (query.documentId) conditions.push(sql`d.id = ${query.documentId}`);
  if (query.taskId) conditions.push(sql`t.id = ${query.taskId}`);
  if (query.unitId) {
    conditions.push(sql`EXISTS (SELECT 1 FROM live_assignment a WHERE a.taskId = t.id AND a.unitId = ${query.unitId}
      AND (a.role = 'lead' OR ${query.supportsToo ? 1 : 0} AND a.role = 'support'))
      OR ${query.supportsToo ? 1 : 0} AND EXISTS (SELECT 1 FROM live_checklistLine c WHERE c.taskId = t.id AND c.unitId = ${query.unitId} AND ifnull(c.done, 0) = 0)`);
  }
  if (query.leaderId) {
    conditions.push(sql`EXISTS (SELECT 1 FROM live_assignment a WHERE a.taskId = t.id AND a.personId = ${query.leaderId})`);
  }
  if (query.clusterId) {
    conditions.push(sql`EXISTS (SELECT 1 FROM live_assignment a JOIN live_clusterMember m ON m.unitId = a.unitId WHERE a.taskId = t.id AND a.role = 'lead'
      AND m.clusterId = ${query.clusterId} AND ifnull(m.fromOn, '') <= ${asAt} AND ifnull(m.toOn, '9999') >= ${asAt})`);
  }
  if (query.seriesId) {
    const { papers } = await calendarOf(db);
    const own = [...papers].flatMap(([id, seriesId]) => (seriesId === query.seriesId ? [id] : []));
    conditions.push(sql`d.id IN (SELECT value FROM json_each(${JSON.stringify(own)}))`);
  }
  if (asAt < today) conditions.push(sql`(d.issuedOn IS NULL OR d.issuedOn <= ${asAt} OR ${query.byMeeting ? 1 : 0} AND d.meetingOn <= ${asAt})`);
  const found = await sql<TaskRow>`
    SELECT t.k, t.id, d.id AS documentId, d.kind AS documentKind, d.number, d.symbol, d.issuedOn, d.meetingOn, d.title AS documentTitle,
      d.standing, i.path, t.ordinal, n.tasks AS siblings, ifnull(t.shortTitle, t.originalText) AS words, t.originalText AS wording,
      s.state, l.dueOn, l.doneOn, t.endedReason, t.note,
      (SELECT p.name FROM person p WHERE p.id = ifnull(t.trackerId, d.trackerId)) AS tracker, max(ifnull(t.restricted, 0), ifnull(d.restricted, 0)) AS restricted
    FROM task_list l JOIN task_state s ON s.k = l.k JOIN task t ON t.k = l.k JOIN item i ON i.k = l.itemK JOIN item_list n ON n.k = l.itemK
    JOIN document d ON d.k = l.documentK
    WHERE ${sql.join(conditions.map((one) => sql`(${one})`), sql` AND `)} ORDER BY l.sortKey, t.ordinal, t.k`.execute(db);
  return found.rows;
}

type Times = Pick<TrackedTask, 'firstDueOn' | 'extensions' | 'extendedOn' | 'provisional' | 'phrase'>;

const NO_TIMES: Times = { firstDueOn: null, extensions: 0, extendedOn: null, provisional: false, phrase: null };

async function timesOf(db: ReadDb, asked: string, day: string): Promise<Map<number, Times>> {
  const found = await sql<{ k: number; firstDueOn: string | null; extensions: number; extendedOn: string | null; provisional: number | null; phrase: string | null }>`
    SELECT t.k, (SELECT max(d.toOn) FROM live_deadline d WHERE d.taskId = t.id) AS firstDueOn,
      (SELECT count(*) FROM live_extension e WHERE e.taskId = t.id AND ifnull(e.onDay, '') <= ${day}) AS extensions,
      (SELECT max(e.onDay) FROM live_extension e WHERE e.taskId = t.id AND e.onDay <= ${day}) AS extendedOn,
      (SELECT max(d.provisional) FROM live_deadline d WHERE d.taskId = t.id) AS provisional,
      ifnull((SELECT d.phrase FROM live_deadline d WHERE d.taskId = t.id AND d.phrase IS NOT NULL ORDER BY d.ordinal LIMIT 1),
        (SELECT r.phrase FROM live_recurrence r WHERE r.taskId = t.id AND r.phrase IS NOT NULL ORDER BY r.k LIMIT 1)) AS phrase
    FROM json_each(${asked}) c JOIN task t ON t.k = c.value`.execute(db);
  return new Map(
    found.rows.map(({ k, ...times }) => [
      k,
      { ...times, firstDueOn: times.extensions > 0 ? times.firstDueOn : null, provisional: flag(times.provisional) },
    ]),
  );
}

interface ProgressRow extends Omit<LastReport, 'evidence'> {
  k: number;
  id: string;
}

/** What was last said of each task up to the day; the result may be older than the newest entry, its papers go with it. */
async function lastReports(db: ReadDb, asked: string, day: string): Promise<Map<number, LastReport>> {
  const said = await sql<ProgressRow>`
    SELECT c.value AS k, p.id, p.onDay AS "on", p.result, p.obstacle, p.request
    FROM json_each(${asked}) c JOIN task t ON t.k = c.value JOIN live_progress p ON p.taskId = t.id
    WHERE ifnull(p.onDay, '') <= ${day} ORDER BY p.onDay, p.id`.execute(db);
  const shown = await sql<{ progressId: string; number: string | null; on: string | null }>`
    SELECT e.progressId, e.documentNumber AS number, e.documentOn AS "on"
    FROM json_each(${asked}) c JOIN task t ON t.k = c.value JOIN live_progress p ON p.taskId = t.id
    JOIN live_evidence e ON e.progressId = p.id ORDER BY e.k`.execute(db);
  const evidence = Map.groupBy(shown.rows, (row) => row.progressId);
  const reports = new Map<number, LastReport>();
  for (const { k, id, ...words } of said.rows) {
    const before = reports.get(k);
    const papers = (evidence.get(id) ?? []).map(({ number, on }) => ({ number, on }));
    const speaks = words.result !== null || papers.length > 0 || !before;
    reports.set(k, speaks ? { ...words, evidence: papers } : { ...before, obstacle: words.obstacle, request: words.request });
  }
  return reports;
}

/** The last days of a year's tasks, and whether each is still open; standing duties and ended tasks have none. */
export async function dueDays(db: ReadDb, year: string, today: string): Promise<{ on: string; open: boolean }[]> {
  const found = await sql<{ on: string; open: number }>`
    SELECT l.dueOn AS "on", s.state IN ('openInTime', 'dueSoon', 'overdue', 'waiting') AS open FROM task_list l
    JOIN task_state s ON s.k = l.k AND s.fromOn <= ${today} AND s.toOn >= ${today}
    WHERE l.dueOn >= ${`${year}-01-01`} AND l.dueOn <= ${`${year}-12-31`} AND s.state NOT IN ('standing', 'ended')`.execute(db);
  return found.rows.map(({ on, open }) => ({ on, open: flag(open) }));
}
