/** `items.list` and `tasks.list`: a page of keys from the derived list, then the facts of that page only. */
import { sql } from 'kysely';
import { overdueDays, type TaskState } from '../../../shared/domain/task-state.ts';
import { Refusal } from '../../../shared/model/refusal.ts';
import type { ChaseView, ItemRow, ItemStatus, LastWord, Page, RowMarks, TaskRow } from '../../../shared/model/views.ts';
import { type ListFilter, openStates } from './list-filter.ts';
import { pageOf } from './list-page.ts';
import { reviewMeetings } from './review-days.ts';
import { documentName } from './names.ts';
import { chasesBy } from './chases.ts';
import { marksBy } from './list-marks.ts';
import type { ReadDb } from './scope.ts';

/** One row an item that matches, newest paper first unless asked otherwise. */
export async function listItems(db: ReadDb, filter: ListFilter, today: string): Promise<Page<ItemRow>> {
  const { total, keys } = await pageOf(db, filter, today, 'items');
  return { total, rows: await itemRows(db, keys, today) };
}

/** One row a task that matches. */
export async function listTasks(db: ReadDb, filter: ListFilter, today: string): Promise<Page<TaskRow>> {
  const { total, keys } = await pageOf(db, filter, today, 'tasks');
  return { total, rows: await taskRows(db, keys, today) };
}

interface ItemFacts {
  k: number;
  id: string;
  documentId: string;
  documentKind: string;
  documentNumber: string | null;
  documentSymbol: string | null;
  documentIssuedOn: string | null;
  path: string | null;
  heading: string | null;
  shortTitle: string | null;
  originalText: string | null;
  dueOn: string | null;
  tasks: number;
  documentRestricted: number | null;
}

/** List rows of items by their keys, in the order of the keys. */
export async function itemRows(db: ReadDb, keys: number[], today: string): Promise<ItemRow[]> {
  if (keys.length === 0) return [];
  const asked = JSON.stringify(keys);
  const facts = await sql<ItemFacts>`
    SELECT i.k, i.id, i.documentId, d.kind AS documentKind, d.number AS documentNumber, d.symbol AS documentSymbol,
      d.issuedOn AS documentIssuedOn, i.path, i.heading, i.shortTitle, substr(i.originalText, 1, 400) AS originalText, l.dueOn, l.tasks,
      d.restricted AS documentRestricted
    FROM json_each(${asked}) c JOIN item i ON i.k = c.value JOIN document d ON d.id = i.documentId
    JOIN item_list l ON l.k = i.k ORDER BY c.key`.execute(db);
  const beside = await factsBeside(db, asked, today, 'item');
  return facts.rows.map((item) => asRow(item, beside, 'statement', today));
}

/** List rows of tasks by their keys, in the order of the keys. */
export async function taskRows(db: ReadDb, keys: number[], today: string): Promise<TaskRow[]> {
  if (keys.length === 0) return [];
  const asked = JSON.stringify(keys);
  const facts = await sql<ItemFacts & { itemId: string; doneOn: string | null; siblings: number }>`
    SELECT t.k, t.id, i.id AS itemId, i.documentId, d.kind AS documentKind, d.number AS documentNumber,
      d.symbol AS documentSymbol, d.issuedOn AS documentIssuedOn,
      CASE WHEN s.tasks > 1 THEN i.path || '.' || (t.ordinal + 1) ELSE i.path END AS path,
      CASE WHEN s.tasks > 1 THEN NULL ELSE i.heading END AS heading, t.shortTitle,
      substr(t.originalText, 1, 400) AS originalText, l.dueOn, l.doneOn, 1 AS tasks, s.tasks AS siblings, d.restricted AS documentRestricted
    FROM json_each(${asked}) c JOIN task t ON t.k = c.value JOIN item i ON i.id = t.itemId
    JOIN document d ON d.id = i.documentId JOIN task_list l ON l.k = t.k JOIN item_list s ON s.k = i.k
    ORDER BY c.key`.execute(db);
  const beside = await factsBeside(db, asked, today, 'task');
  return facts.rows.map((task) => ({ ...asRow(task, beside, 'undated', today), itemId: task.itemId, doneOn: task.doneOn }));
}

/** One task as a list row. @throws Refusal `not-found` */
export async function taskRowOf(db: ReadDb, id: string, today: string): Promise<TaskRow> {
  const task = await db.selectFrom('live_task').select('k').where('id', '=', id).executeTakeFirst();
  const [row] = task ? await taskRows(db, [task.k], today) : [];
  if (!row) throw new Refusal('not-found');
  return row;
}

interface Beside {
  states: Map<number, TaskState>;
  owners: Map<number, RowOwners>;
  phrases: Map<number, string>;
  words: Map<number, LastWord>;
  chases: Map<number, ChaseView>;
  tracked: Map<number, Tracked>;
  marks: Map<number, RowMarks>;
}

/** What a page of rows shows beside their own facts, by key. */
async function factsBeside(db: ReadDb, asked: string, today: string, of: 'item' | 'task'): Promise<Beside> {
  return {
    states: await statesBy(db, asked, today, of),
    owners: await ownersBy(db, asked, of),
    phrases: await phrasesBy(db, asked, of),
    words: await lastWords(db, asked, of),
    chases: await chasesBy(db, asked, of),
    tracked: await trackedBy(db, asked, of, today),
    marks: await marksBy(db, tasksOf(asked, of)),
  };
}

function asRow(facts: ItemFacts, beside: Beside, stateless: ItemStatus, today: string): ItemRow {
  const status = beside.states.get(facts.k) ?? stateless;
  const tracked = beside.tracked.get(facts.k);
  return {
    id: facts.id,
    documentId: facts.documentId,
    documentName: documentName({ kind: facts.documentKind, number: facts.documentNumber, symbol: facts.documentSymbol, issuedOn: facts.documentIssuedOn }),
    documentIssuedOn: facts.documentIssuedOn,
    path: facts.path ?? '',
    title: titleOf(facts),
    status,
    overdueDays: status === 'overdue' ? overdueDays(facts.dueOn, today) : 0,
    ...(beside.owners.get(facts.k) ?? NOBODY),
    dueOn: facts.dueOn,
    deadlinePhrase: beside.phrases.get(facts.k) ?? null,
    tasks: facts.tasks,
    reviewOn: status === 'undated' ? (tracked?.reviewOn ?? null) : null,
    openTaskIds: tracked?.openTaskIds ?? [],
    lastWord: beside.words.get(facts.k) ?? null,
    extensions: tracked?.extensions ?? 0,
    chase: beside.chases.get(facts.k) ?? null,
    checklist: tracked?.checklist ?? null,
    ...(beside.marks.get(facts.k) ?? { restricted: facts.documentRestricted === 1, confirmation: null, tracker: null, tags: [] }),
  };
}

/** What a row is called: the title somebody gave it, else the printed heading, else its words. */
export function titleOf(row: { shortTitle: string | null; heading: string | null; originalText: string | null }): string {
  return row.shortTitle ?? row.heading ?? row.originalText ?? '';
}

/** The state on a day by key, of tasks or of items. */
export async function statesBy(db: ReadDb, asked: string, today: string, of: 'item' | 'task'): Promise<Map<number, TaskState>> {
  const table = sql.ref(`${of}_state`);
  const found = await sql<{ k: number; state: TaskState }>`
    SELECT s.k, s.state FROM json_each(${asked}) c JOIN ${table} s ON s.k = c.value AND s.fromOn <= ${today} AND s.toOn >= ${today}`.execute(db);
  return new Map(found.rows.map((row) => [row.k, row.state]));
}

export const tasksOf = (asked: string, of: 'item' | 'task') =>
  of === 'item'
    ? sql`FROM json_each(${asked}) c JOIN item i ON i.k = c.value JOIN live_task t ON t.itemId = i.id`
    : sql`FROM json_each(${asked}) c JOIN live_task t ON t.k = c.value`;

type RowOwners = Pick<ItemRow, 'leads' | 'overseers'>;

const NOBODY: RowOwners = { leads: [], overseers: [] };

async function ownersBy(db: ReadDb, asked: string, of: 'item' | 'task'): Promise<Map<number, RowOwners>> {
  const found = await sql<{ k: number; role: string; name: string }>`
    SELECT c.value AS k, a.role, ifnull(ifnull(u.name, p.name), a.name) AS name ${tasksOf(asked, of)}
    JOIN live_assignment a ON a.taskId = t.id AND a.role IN ('lead', 'oversee')
    LEFT JOIN unit u ON u.id = a.unitId LEFT JOIN person p ON p.id = a.personId
    ORDER BY t.ordinal, a.ordinal`.execute(db);
  return new Map([...Map.groupBy(found.rows, (row) => row.k)].map(([k, rows]) => {
    const named = (role: string) => [...new Set(rows.flatMap((row) => (row.role === role ? [row.name] : [])))];
    const leads = named('lead');
    return [k, { leads, overseers: leads.length > 0 ? [] : named('oversee') }];
  }));
}

async function phrasesBy(db: ReadDb, asked: string, of: 'item' | 'task'): Promise<Map<number, string>> {
  const found = await sql<{ k: number; phrase: string }>`
    SELECT c.value AS k, d.phrase ${tasksOf(asked, of)} JOIN live_deadline d ON d.taskId = t.id WHERE d.phrase IS NOT NULL
    UNION ALL SELECT c.value AS k, r.phrase ${tasksOf(asked, of)} JOIN live_recurrence r ON r.taskId = t.id
    WHERE r.phrase IS NOT NULL`.execute(db);
  const phrases = new Map<number, string>();
  for (const { k, phrase } of found.rows) if (!phrases.has(k)) phrases.set(k, phrase);
  return phrases;
}

async function lastWords(db: ReadDb, asked: string, of: 'item' | 'task'): Promise<Map<number, LastWord>> {
  const found = await sql<{ k: number; on: string | null; from: string | null; text: string | null }>`
    SELECT c.value AS k, p.onDay AS "on", ifnull(u.name, p.fromName) AS "from", ifnull(p.result, p.obstacle) AS text
    ${tasksOf(asked, of)} JOIN live_progress p ON p.taskId = t.id LEFT JOIN unit u ON u.id = p.unitId
    ORDER BY p.onDay, p.id`.execute(db);
  return new Map(found.rows.map(({ k, ...word }) => [k, word]));
}

/** What was tracked of a row's tasks. */
interface Tracked {
  openTaskIds: string[];
  /** The most that one of its tasks was extended. */
  extensions: number;
  checklist: { done: number; total: number } | null;
  /** When its undated tasks are looked at again: the day that was typed, else the next meeting of their paper's series. */
  reviewOn: string | null;
}

interface TrackedTask {
  k: number;
  id: string;
  documentId: string;
  reviewOn: string | null;
  open: number;
  extensions: number;
  owed: number;
  ticked: number;
}

async function trackedBy(db: ReadDb, asked: string, of: 'item' | 'task', today: string): Promise<Map<number, Tracked>> {
  // The plus keeps the planner from walking all tasks of a state instead of the page's few.
  const found = await sql<TrackedTask>`
    SELECT c.value AS k, t.id, d.id AS documentId, t.reviewOn, +s.state IN (${sql.join(openStates)}) AS open,
      (SELECT count(*) FROM live_extension e WHERE e.taskId = t.id) AS extensions,
      (SELECT count(DISTINCT l.unitId) FROM live_checklistLine l WHERE l.taskId = t.id) AS owed,
      (SELECT count(*) FROM (SELECT min(ifnull(l.done, 0)) AS done FROM live_checklistLine l WHERE l.taskId = t.id GROUP BY l.unitId) WHERE done = 1) AS ticked
    ${tasksOf(asked, of)} ${of === 'item' ? sql`` : sql`JOIN item i ON i.id = t.itemId`} JOIN document d ON d.id = i.documentId
    JOIN task_state s ON s.k = t.k AND s.fromOn <= ${today} AND s.toOn >= ${today} ORDER BY t.ordinal`.execute(db);
  const meetings = await reviewMeetings(db, [...new Set(found.rows.map((row) => row.documentId))], today);
  const tracked = new Map<number, Tracked>();
  for (const task of found.rows) {
    const row = tracked.get(task.k) ?? { openTaskIds: [], extensions: 0, checklist: null, reviewOn: meetings.get(task.documentId)?.on ?? null };
    tracked.set(task.k, row);
    if (task.open === 1) row.openTaskIds.push(task.id);
    row.extensions = Math.max(row.extensions, task.extensions);
    if (task.owed > 0) row.checklist = { done: (row.checklist?.done ?? 0) + task.ticked, total: (row.checklist?.total ?? 0) + task.owed };
    if (task.reviewOn) row.reviewOn = task.reviewOn;
  }
  return tracked;
}
