/**
 * The conditions of `items.list` and `tasks.list` as SQL over the derived list (alias `l`, with `itemK`). Status is a range
 * condition on `task_state`; search takes its page from the first 1,000 candidates in index order, exact ones first.
 */
import { type RawBuilder, sql } from 'kysely';
import { foldText, foldWords } from '../../../shared/domain/fold-text.ts';
import { type TaskState, taskStates, worstFirst } from '../../../shared/domain/task-state.ts';
import type { ReadDb } from './scope.ts';

export type StatusFilter = TaskState | 'open' | 'done' | 'noWord';

export interface ListFilter {
  search?: string | undefined;
  status?: StatusFilter | StatusFilter[] | undefined;
  unitId?: string | undefined;
  role?: string | undefined;
  documentId?: string | undefined;
  clusterId?: string | undefined;
  dueFrom?: string | undefined;
  dueTo?: string | undefined;
  sort?: 'document' | 'dueOn' | undefined;
  limit?: number | undefined;
  offset?: number | undefined;
}

export const DEFAULT_LIMIT = 100;
const MOST_CANDIDATES = 1000;

const open: readonly TaskState[] = ['openInTime', 'dueSoon', 'overdue', 'undated', 'waiting'];
const done: readonly TaskState[] = ['doneInTime', 'doneLate'];

type Condition = RawBuilder<unknown>;

/** Status words as the states they stand for; `noWord` is no state and is asked for apart. */
export function statesOfFilter(status: StatusFilter | StatusFilter[]): TaskState[] {
  const wanted = (Array.isArray(status) ? status : [status]).flatMap((one): readonly TaskState[] =>
    one === 'open' ? open : one === 'done' ? done : one === 'noWord' ? [] : [one],
  );
  return taskStates.filter((state) => wanted.includes(state));
}

function wantsNoWord(status: StatusFilter | StatusFilter[] | undefined): boolean {
  return status !== undefined && (Array.isArray(status) ? status : [status]).includes('noWord');
}

const holds = (states: readonly string[], today: string) =>
  sql`state IN (${sql.join(states)}) AND toOn >= ${today} AND fromOn <= ${today}`;

/** Items whose worst task has one of the states today. */
function itemsInStates(states: TaskState[], today: string): Condition {
  const worst = Math.min(...states.map((state) => worstFirst.indexOf(state)));
  const worse = worstFirst.slice(0, Math.max(0, worst)).filter((state) => !states.includes(state));
  const inside = sql`l.itemK IN (SELECT itemK FROM task_state WHERE ${holds(states, today)})`;
  return worse.length === 0 ? inside : sql`${inside} AND l.itemK NOT IN (SELECT itemK FROM task_state WHERE ${holds(worse, today)})`;
}

function tasksInStates(states: TaskState[], today: string): Condition {
  return sql`l.taskK IN (SELECT taskK FROM task_state WHERE ${holds(states, today)})`;
}

const heard = {
  items: sql`EXISTS (SELECT 1 FROM live_progress p JOIN live_task t ON t.id = p.taskId JOIN item i ON i.id = t.itemId WHERE i.k = l.itemK)`,
  tasks: sql`EXISTS (SELECT 1 FROM live_progress p JOIN task t ON t.id = p.taskId WHERE t.k = l.taskK)`,
};

/** All conditions but the search. */
export function conditionsOf(filter: ListFilter, today: string, over: 'items' | 'tasks'): Condition[] {
  const conditions: Condition[] = [];
  const states = filter.status ? statesOfFilter(filter.status) : [];
  if (states.length > 0) conditions.push((over === 'items' ? itemsInStates : tasksInStates)(states, today));
  if (wantsNoWord(filter.status)) {
    conditions.push((over === 'items' ? itemsInStates : tasksInStates)([...open], today), sql`NOT ${heard[over]}`);
  }
  if (filter.documentId) conditions.push(sql`l.documentK = (SELECT k FROM document WHERE id = ${filter.documentId})`);
  if (filter.unitId || filter.clusterId || filter.role) conditions.push(assigned(filter, today, over));
  if (filter.dueFrom) conditions.push(sql`l.dueOn >= ${filter.dueFrom}`);
  if (filter.dueTo) conditions.push(sql`l.dueOn <= ${filter.dueTo}`);
  return conditions;
}

function assigned(filter: ListFilter, today: string, over: 'items' | 'tasks'): Condition {
  const parts: Condition[] = [];
  if (filter.role) parts.push(sql`a.role = ${filter.role}`);
  if (filter.unitId) parts.push(sql`a.unitId = ${filter.unitId}`);
  if (filter.clusterId) {
    parts.push(sql`a.unitId IN (SELECT m.unitId FROM live_clusterMember m WHERE m.clusterId = ${filter.clusterId}
      AND ifnull(m.fromOn, '') <= ${today} AND ifnull(m.toOn, '9999') >= ${today})`);
  }
  const where = sql.join(parts, sql` AND `);
  if (over === 'tasks') return sql`l.taskK IN (SELECT t.k FROM live_assignment a JOIN live_task t ON t.id = a.taskId WHERE ${where})`;
  return sql`l.itemK IN (SELECT i.k FROM live_assignment a JOIN live_task t ON t.id = a.taskId
    JOIN item i ON i.id = t.itemId WHERE ${where})`;
}

/** '533/7', '533/7.2', '356/III/1': number of the paper, place in it. */
const PLACE = /^\s*(\d+)\s*\/\s*([\p{L}\d./]+)\s*$/u;

export interface SearchHits {
  /** How many match in all. */
  total: number;
  /** Item keys, exact hits first, in the order they are shown. */
  candidates: number[];
}

/** What a search finds among items; null when nothing is asked for. */
export async function searchItems(db: ReadDb, words: string | undefined): Promise<SearchHits | null> {
  if (!words || foldWords(words) === '') return null;
  const exact = await byPlace(db, words);
  if (exact.length > 0) return { total: exact.length, candidates: exact };
  const terms = foldWords(words).split(' ');
  const all = `${terms.map((term) => `"${term}"`).join(' ')}*`;
  const counted = await sql<{ n: number }>`SELECT count(*) AS n FROM search WHERE search MATCH ${all}`.execute(db);
  const total = counted.rows[0]?.n ?? 0;
  const phrase = terms.length > 1 ? await matching(db, `"${foldText(terms.join(' '))}"`, MOST_CANDIDATES) : [];
  const known = new Set(phrase);
  const rest = phrase.length < MOST_CANDIDATES && total > phrase.length ? await matching(db, all, MOST_CANDIDATES) : [];
  return { total, candidates: [...phrase, ...rest.filter((k) => !known.has(k))].slice(0, MOST_CANDIDATES) };
}

async function matching(db: ReadDb, match: string, limit: number): Promise<number[]> {
  const found = await sql<{ k: number }>`SELECT rowid AS k FROM search WHERE search MATCH ${match} LIMIT ${limit}`.execute(db);
  return found.rows.map((row) => row.k);
}

async function byPlace(db: ReadDb, words: string): Promise<number[]> {
  const [, number, path] = PLACE.exec(words.normalize('NFC')) ?? [];
  if (!number || !path) return [];
  const found = await sql<{ k: number }>`
    SELECT i.k FROM live_document d JOIN live_item i ON i.documentId = d.id JOIN item_list l ON l.itemK = i.k
    WHERE d.number = ${number} AND (i.path = ${path} COLLATE NOCASE OR i.path LIKE ${`${path}/%`} OR i.path LIKE ${`${path}.%`})
    ORDER BY i.path <> ${path}, l.sortKey LIMIT ${MOST_CANDIDATES}`.execute(db);
  return found.rows.map((row) => row.k);
}
