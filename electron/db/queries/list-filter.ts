/**
 * The conditions of `items.list` and `tasks.list` as SQL over the derived list (alias `l`, with `itemK`). Status is a range
 * condition on `task_state`; search takes its page from the first 1,000 candidates in index order, exact ones first.
 */
import { type RawBuilder, sql } from 'kysely';
import { foldText, foldWords } from '../../../shared/domain/fold-text.ts';
import { meantPaths } from '../../../shared/domain/item-path.ts';
import { type TaskState, taskStates } from '../../../shared/domain/task-state.ts';
import { unansweredTasks } from './chases.ts';
import { type MarkFilter, markConditions } from './mark-filter.ts';
import type { ReadDb } from './scope.ts';

export type StatusFilter = TaskState | 'open' | 'done' | 'noWord';

export interface ListFilter extends MarkFilter {
  search?: string | undefined;
  status?: StatusFilter | StatusFilter[] | undefined;
  unitId?: string | undefined;
  role?: string | undefined;
  documentId?: string | undefined;
  clusterId?: string | undefined;
  dueFrom?: string | undefined;
  dueTo?: string | undefined;
  unanswered?: boolean | undefined;
  sort?: 'document' | 'dueOn' | undefined;
  limit?: number | undefined;
  offset?: number | undefined;
}

export const DEFAULT_LIMIT = 100;
const MOST_CANDIDATES = 1000;

/** States of tasks that still have to be done. */
export const openStates: readonly TaskState[] = ['openInTime', 'dueSoon', 'overdue', 'undated', 'waiting'];
const done: readonly TaskState[] = ['doneInTime', 'doneLate'];

type Condition = RawBuilder<unknown>;

/** Status words as the states they stand for; `noWord` is no state and is asked for apart. */
export function statesOfFilter(status: StatusFilter | StatusFilter[]): TaskState[] {
  const wanted = (Array.isArray(status) ? status : [status]).flatMap((one): readonly TaskState[] =>
    one === 'open' ? openStates : one === 'done' ? done : one === 'noWord' ? [] : [one],
  );
  return taskStates.filter((state) => wanted.includes(state));
}

function wantsNoWord(status: StatusFilter | StatusFilter[] | undefined): boolean {
  return status !== undefined && (Array.isArray(status) ? status : [status]).includes('noWord');
}

/** What a list is over: its derived tables. */
export type ListOver = 'items' | 'tasks';

export const listTable = { items: sql`item_list`, tasks: sql`task_list` } as const;
const stateTable = { items: 'item_state', tasks: 'task_state' } as const;

/** The span that holds a day, for the alias `s`. */
export const holdsDay = (today: string) => sql`s.toOn >= ${today} AND s.fromOn <= ${today}`;

/** States and silence that a status filter asks for; null when it asks for nothing. */
export function wantedStates(status: ListFilter['status']): { states: TaskState[]; silent: boolean } | null {
  if (status === undefined) return null;
  const silent = wantsNoWord(status);
  const states = statesOfFilter(status);
  return { states: silent ? [...openStates] : states, silent };
}

/** Rows (alias `s`) with one of the states today. */
export function inStates(over: ListOver, states: readonly TaskState[], silent: boolean, today: string): Condition {
  return sql`FROM ${sql.ref(stateTable[over])} s WHERE s.state IN (${sql.join(states)}) AND ${holdsDay(today)} ${quiet(silent)}`;
}

/**
 * A row of the list (alias `l`) has one of the states today. It is looked up for each of the rows that other conditions leave;
 * the pluses keep the planner from going through all of a state instead.
 */
export function isInStates(over: ListOver, states: readonly TaskState[], silent: boolean, today: string): Condition {
  return sql`EXISTS (SELECT 1 FROM ${sql.ref(stateTable[over])} s WHERE s.k = l.k AND s.fromOn <= ${today} AND +s.toOn >= ${today} AND +s.state IN (${sql.join(states)}) ${quiet(silent)})`;
}

/** The same for one state, along the index of ranges (to count) or of sort keys (to page): the planner guesses wrong. */
export function inState(over: ListOver, state: TaskState, silent: boolean, today: string, by: 'range' | 'sorted'): Condition {
  const table = stateTable[over];
  return sql`FROM ${sql.ref(table)} s INDEXED BY ${sql.ref(`${table}_${by}`)} WHERE s.state = ${state} AND ${holdsDay(today)} ${quiet(silent)}`;
}

const quiet = (silent: boolean) => (silent ? sql`AND s.heard = 0` : sql``);

/** Rows that one of the tasks with these keys stands behind. */
const ofTasks = (over: ListOver, keys: Condition) => (over === 'tasks' ? sql`l.k IN (${keys})` : sql`l.k IN (SELECT c.itemK FROM task_list c WHERE c.k IN (${keys}))`);

/** All conditions but state and search. */
export async function conditionsOf(db: ReadDb, filter: ListFilter, today: string, over: ListOver): Promise<Condition[]> {
  const conditions = (await markConditions(db, filter, today)).map((keys) => ofTasks(over, keys));
  if (filter.documentId) conditions.push(sql`l.documentK = (SELECT k FROM document WHERE id = ${filter.documentId})`);
  if (filter.unitId || filter.clusterId || filter.role) conditions.push(assigned(filter, today, over));
  if (filter.dueFrom) conditions.push(sql`l.dueOn >= ${filter.dueFrom}`);
  if (filter.unanswered) conditions.push(ofTasks(over, unansweredTasks));
  if (filter.dueTo) conditions.push(sql`l.dueOn <= ${filter.dueTo}`);
  return conditions;
}

function assigned(filter: ListFilter, today: string, over: ListOver): Condition {
  const parts = ofUnits(filter, today, sql`a.unitId`);
  if (filter.role) parts.push(sql`a.role = ${filter.role}`);
  return sql`l.k IN (SELECT ${over === 'items' ? sql`c.itemK` : sql`c.k`} FROM live_assignment a JOIN task t ON t.id = a.taskId
    JOIN task_list c ON c.k = t.k WHERE ${sql.join(parts, sql` AND `)})`;
}

/** The conditions that a filter puts on a unit. @param unitId its id, as SQL */
export function ofUnits(filter: Pick<ListFilter, 'unitId' | 'clusterId'>, today: string, unitId: Condition): Condition[] {
  const parts: Condition[] = [];
  if (filter.unitId) parts.push(sql`${unitId} = ${filter.unitId}`);
  if (filter.clusterId) {
    parts.push(sql`${unitId} IN (SELECT m.unitId FROM live_clusterMember m WHERE m.clusterId = ${filter.clusterId}
      AND ifnull(m.fromOn, '') <= ${today} AND ifnull(m.toOn, '9999') >= ${today})`);
  }
  return parts;
}

/** '533/7', '533/7.2', '356/II/1.1': number of the paper, place in it. */
const PLACE = /^\s*(\d+)\s*\/\s*([\p{L}\d./]+)\s*$/u;

export interface SearchHits {
  /** How many match in all. */
  total: number;
  /** Item keys, the exact hits first. */
  candidates: number[];
  /** How many of them are exact: the place that was asked for, the words one after the other. */
  exact: number;
}

/** What a search finds among items; null when nothing is asked for. */
export async function searchItems(db: ReadDb, words: string | undefined): Promise<SearchHits | null> {
  if (!words || foldWords(words) === '') return null;
  const places = await byPlace(db, words);
  if (places) return places;
  const terms = foldWords(words).split(' ');
  const all = `${terms.map((term) => `"${term}"`).join(' ')}*`;
  const counted = await sql<{ n: number }>`SELECT count(*) AS n FROM search WHERE search MATCH ${all}`.execute(db);
  const total = counted.rows[0]?.n ?? 0;
  const phrase = terms.length > 1 ? await matching(db, `"${foldText(terms.join(' '))}"`, MOST_CANDIDATES) : [];
  const known = new Set(phrase);
  const rest = phrase.length < MOST_CANDIDATES && total > phrase.length ? await matching(db, all, MOST_CANDIDATES) : [];
  return { total, candidates: [...phrase, ...rest.filter((k) => !known.has(k))].slice(0, MOST_CANDIDATES), exact: phrase.length };
}

/** Of too many those that came last. */
async function matching(db: ReadDb, match: string, limit: number): Promise<number[]> {
  const found = await sql<{ k: number }>`SELECT rowid AS k FROM search WHERE search MATCH ${match} ORDER BY rowid DESC LIMIT ${limit}`.execute(db);
  return found.rows.map((row) => row.k);
}

async function byPlace(db: ReadDb, words: string): Promise<SearchHits | null> {
  const [, number, path] = PLACE.exec(words.normalize('NFC')) ?? [];
  if (!number || !path) return null;
  const paths = meantPaths(path);
  const here = paths.map((one) => sql`i.path = ${one} COLLATE NOCASE OR i.path LIKE ${`${one}/%`} OR i.path LIKE ${`${one}.%`}`);
  const found = await sql<{ k: number; here: number }>`
    SELECT i.k, i.path IN (${sql.join(paths)}) AS here FROM live_document d JOIN live_item i ON i.documentId = d.id JOIN item_list l ON l.k = i.k
    WHERE d.number = ${number} AND (${sql.join(here, sql` OR `)})
    ORDER BY here DESC, l.sortKey LIMIT ${MOST_CANDIDATES}`.execute(db);
  if (found.rows.length === 0) return null;
  return { total: found.rows.length, candidates: found.rows.map((row) => row.k), exact: found.rows.filter((row) => row.here === 1).length };
}
