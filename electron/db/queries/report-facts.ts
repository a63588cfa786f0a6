/** Facts of printed reports of tasks: one pass over each table for all tasks asked for, put together by key. */
import { sql } from 'kysely';
import type { TaskState } from '../../../shared/domain/task-state.ts';
import { Refusal } from '../../../shared/model/refusal.ts';
import type { DocumentFacts, LastReport, TaskReportFacts, TrackedTask } from '../../../shared/reports/task-facts.ts';
import { documentName, unitNameOn } from './names.ts';
import { flag, type ReadDb } from './scope.ts';
import { metaValue, SAMPLE } from './store-info.ts';

export interface TaskFactsQuery {
  documentId?: string | undefined;
  /** Tasks that this unit leads, as the figures count them. */
  unitId?: string | undefined;
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
  documentTitle: string | null;
  standing: string | null;
  path: string | null;
  words: string | null;
  state: TaskState;
  dueOn: string | null;
  doneOn: string | null;
  endedReason: string | null;
  note: string | null;
}

/** @throws Refusal `not-found` for a document or unit that is not there */
export async function taskReportFacts(db: ReadDb, query: TaskFactsQuery, today: string): Promise<TaskReportFacts> {
  const asAt = query.asAt ?? today;
  const unit = query.unitId ? await unitName(db, query.unitId, asAt) : null;
  if (query.documentId) await requireDocument(db, query.documentId);
  const tasks = await taskRows(db, query, asAt, today);
  const asked = JSON.stringify(tasks.map((task) => task.k));
  const parties = await partiesOf(db, asked, asAt);
  const times = await timesOf(db, asked, asAt);
  const reports = await lastReports(db, asked, asAt);
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
      words: task.words ?? '',
      state: task.state,
      dueOn: task.dueOn,
      doneOn: task.doneOn,
      endedReason: task.endedReason,
      note: task.note,
      ...(times.get(task.k) ?? NO_TIMES),
      ...(parties.get(task.k) ?? { leads: [], supports: [], directors: [] }),
      report: reports.get(task.k) ?? null,
    });
  }
  return { asAt, documents: [...documents.values()], unit, sample: (await metaValue(db, SAMPLE)) === '1' };
}

function documentOf(row: TaskRow): DocumentFacts {
  return {
    id: row.documentId,
    kind: row.documentKind,
    name: documentName({ kind: row.documentKind, number: row.number, symbol: row.symbol, issuedOn: row.issuedOn }),
    issuedOn: row.issuedOn,
    title: row.documentTitle,
    standing: row.standing ?? 'inForce',
    tasks: [],
  };
}

async function unitName(db: ReadDb, id: string, day: string): Promise<string> {
  const found = await sql<{ name: string }>`SELECT ${unitNameOn(day)} AS name FROM live_unit u WHERE u.id = ${id}`.execute(db);
  const [unit] = found.rows;
  if (!unit) throw new Refusal('not-found');
  return unit.name;
}

async function requireDocument(db: ReadDb, id: string): Promise<void> {
  const found = await db.selectFrom('live_document').select('id').where('id', '=', id).executeTakeFirst();
  if (!found) throw new Refusal('not-found');
}

async function taskRows(db: ReadDb, query: TaskFactsQuery, asAt: string, today: string): Promise<TaskRow[]> {
  const conditions = [sql`s.fromOn <= ${asAt} AND s.toOn >= ${asAt}`];
  if (query.documentId) conditions.push(sql`d.id = ${query.documentId}`);
  if (query.unitId) {
    conditions.push(sql`EXISTS (SELECT 1 FROM live_assignment a WHERE a.taskId = t.id AND a.unitId = ${query.unitId} AND a.role = 'lead')`);
  }
  if (asAt < today) conditions.push(sql`(d.issuedOn IS NULL OR d.issuedOn <= ${asAt})`);
  const found = await sql<TaskRow>`
    SELECT t.k, t.id, d.id AS documentId, d.kind AS documentKind, d.number, d.symbol, d.issuedOn, d.title AS documentTitle,
      d.standing, i.path, ifnull(t.shortTitle, t.originalText) AS words, s.state, l.dueOn, l.doneOn, t.endedReason, t.note
    FROM task_list l JOIN task_state s ON s.k = l.k JOIN task t ON t.k = l.k JOIN item i ON i.k = l.itemK
    JOIN document d ON d.k = l.documentK
    WHERE ${sql.join(conditions, sql` AND `)} ORDER BY l.sortKey, t.ordinal, t.k`.execute(db);
  return found.rows;
}

type Parties = Pick<TrackedTask, 'leads' | 'supports' | 'directors'>;

/** Who has to do with each task, by the names of that day; a group by its own name. */
async function partiesOf(db: ReadDb, asked: string, day: string): Promise<Map<number, Parties>> {
  const found = await sql<{ k: number; role: string; name: string | null }>`
    SELECT c.value AS k, a.role, ifnull(CASE WHEN u.id IS NULL THEN p.name ELSE ${unitNameOn(day)} END, a.name) AS name
    FROM json_each(${asked}) c JOIN task t ON t.k = c.value
    JOIN live_assignment a ON a.taskId = t.id AND a.role IN ('lead', 'support', 'direct')
    LEFT JOIN unit u ON u.id = a.unitId LEFT JOIN person p ON p.id = a.personId ORDER BY c.key, a.ordinal`.execute(db);
  const parties = new Map<number, Parties>();
  for (const { k, role, name } of found.rows) {
    const known = parties.get(k) ?? { leads: [], supports: [], directors: [] };
    parties.set(k, known);
    const names = role === 'lead' ? known.leads : role === 'support' ? known.supports : known.directors;
    if (name && !names.includes(name)) names.push(name);
  }
  return parties;
}

type Times = Pick<TrackedTask, 'firstDueOn' | 'extensions' | 'provisional' | 'phrase'>;

const NO_TIMES: Times = { firstDueOn: null, extensions: 0, provisional: false, phrase: null };

async function timesOf(db: ReadDb, asked: string, day: string): Promise<Map<number, Times>> {
  const found = await sql<{ k: number; firstDueOn: string | null; extensions: number; provisional: number | null; phrase: string | null }>`
    SELECT t.k, (SELECT max(d.toOn) FROM live_deadline d WHERE d.taskId = t.id) AS firstDueOn,
      (SELECT count(*) FROM live_extension e WHERE e.taskId = t.id AND ifnull(e.onDay, '') <= ${day}) AS extensions,
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
