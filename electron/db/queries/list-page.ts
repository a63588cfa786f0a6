/**
 * Which keys stand on a page of a list, and how many match in all. Four ways, each along an index: by search, by state
 * alone, by other conditions, or everything.
 */
import { sql } from 'kysely';
import { LAST_DAY } from '../../../shared/domain/civil-date.ts';
import type { TaskState } from '../../../shared/domain/task-state.ts';
import { conditionsOf, DEFAULT_LIMIT, inState, inStates, isInStates, type ListFilter, type ListOver, listTable, searchItems, wantedStates } from './list-filter.ts';
import type { ReadDb } from './scope.ts';
import { countByState } from './span-counts.ts';

export interface KeyPage {
  total: number;
  keys: number[];
}

/** Up to so many matches are sorted after they were found; above, the sort key's index is walked. */
const SORTED_AFTERWARDS = 3000;

export async function pageOf(db: ReadDb, filter: ListFilter, today: string, over: ListOver): Promise<KeyPage> {
  const range = { limit: filter.limit ?? DEFAULT_LIMIT, offset: filter.offset ?? 0 };
  const states = wantedStates(filter.status);
  const conditions = await conditionsOf(db, filter, today, over);
  const hits = await searchItems(db, filter.search);
  const sorted = filter.sort !== 'dueOn' ? 'sortKey' : states?.states.every((state) => begunByDeadline.has(state)) ? 'fromOn' : null;
  if (!hits && states && conditions.length === 0 && sorted) return byState(db, over, states, today, range, sorted);
  if (states) {
    const narrowed = hits !== null || conditions.length > 0;
    conditions.push(narrowed ? isInStates(over, states.states, states.silent, today) : sql`l.k IN (SELECT s.k ${inStates(over, states.states, states.silent, today)})`);
  }
  if (hits) {
    // Exact hits first, among them what has tasks, then as the list stands.
    const found = await sql<{ k: number; n: number }>`
      SELECT l.k, count(*) OVER () AS n FROM json_each(${JSON.stringify(hits.candidates)}) c JOIN ${listTable[over]} l ON ${over === 'items' ? sql`l.k` : sql`l.itemK`} = c.value
      ${whereOf(conditions)} ORDER BY c.key >= ${hits.exact}${over === 'items' ? sql`, l.tasks = 0` : sql``}, l.sortKey, l.k LIMIT ${range.limit} OFFSET ${range.offset}`.execute(db);
    const within = found.rows[0]?.n ?? 0;
    return { total: over === 'items' && conditions.length === 0 ? hits.total : within, keys: found.rows.map((row) => row.k) };
  }
  const order = filter.sort === 'dueOn' ? sql`l.dueOn IS NULL, l.dueOn, l.sortKey, l.k` : sql`l.sortKey, l.k`;
  if (conditions.length === 0 && filter.sort !== 'dueOn') return everything(db, over, range);
  const found = await sql<{ k: number; n: number }>`
    SELECT l.k, count(*) OVER () AS n FROM ${listTable[over]} l ${whereOf(conditions)} ORDER BY ${order} LIMIT ${range.limit} OFFSET ${range.offset}`.execute(db);
  return { total: found.rows[0]?.n ?? (await countBeyond(db, over, conditions, range.offset)), keys: found.rows.map((row) => row.k) };
}

type Conditions = Awaited<ReturnType<typeof conditionsOf>>;

function whereOf(conditions: Conditions) {
  return conditions.length > 0 ? sql`WHERE ${sql.join(conditions, sql` AND `)}` : sql``;
}

/** A page past the end has no row that could carry the count. */
async function countBeyond(db: ReadDb, over: ListOver, conditions: Conditions, offset: number): Promise<number> {
  if (offset === 0) return 0;
  const counted = await sql<{ n: number }>`SELECT count(*) AS n FROM ${listTable[over]} l ${whereOf(conditions)}`.execute(db);
  return counted.rows[0]?.n ?? 0;
}

async function everything(db: ReadDb, over: ListOver, range: { limit: number; offset: number }): Promise<KeyPage> {
  const page = await sql<{ k: number }>`
    SELECT l.k FROM ${listTable[over]} l ORDER BY l.sortKey, l.k LIMIT ${range.limit} OFFSET ${range.offset}`.execute(db);
  const counted = await sql<{ n: number }>`SELECT count(*) AS n FROM ${listTable[over]}`.execute(db);
  return { total: counted.rows[0]?.n ?? 0, keys: page.rows.map((row) => row.k) };
}

/** States whose span begins a fixed number of days from the deadline: their beginning sorts as the deadline does. */
const begunByDeadline: ReadonlySet<TaskState> = new Set<TaskState>(['overdue']);

/** By state alone: the count comes from counts or from the index of ranges; the page from whichever index has less to walk. */
async function byState(
  db: ReadDb,
  over: ListOver,
  wanted: { states: TaskState[]; silent: boolean },
  today: string,
  { limit, offset }: { limit: number; offset: number },
  sorted: 'sortKey' | 'fromOn',
): Promise<KeyPage> {
  let total = 0;
  const rows: { k: number; place: string }[] = [];
  const place = sql.ref(`s.${sorted}`);
  for (const state of wanted.states) {
    const n = await countInState(db, over, state, wanted.silent, today);
    if (n === 0) continue;
    total += n;
    const along = inState(over, state, wanted.silent, today, sorted === 'sortKey' && n > SORTED_AFTERWARDS ? 'sorted' : 'range');
    // What never ends and what does are each in the order of their beginnings; together they are not.
    const parts = sorted === 'fromOn' ? [sql`${along} AND s.toOn = ${LAST_DAY}`, sql`${along} AND s.toOn < ${LAST_DAY}`] : [along];
    for (const part of parts) {
      const page = await sql<{ k: number; place: string }>`SELECT s.k, ${place} AS place ${part} ORDER BY ${place}, s.k LIMIT ${offset + limit}`.execute(db);
      rows.push(...page.rows);
    }
  }
  rows.sort((a, b) => (a.place < b.place ? -1 : a.place > b.place ? 1 : a.k - b.k));
  return { total, keys: rows.slice(offset, offset + limit).map((row) => row.k) };
}

/** How many are in a state today. @param silent of these only what nobody has reported on */
async function countInState(db: ReadDb, over: ListOver, state: TaskState, silent: boolean, today: string): Promise<number> {
  if (over === 'tasks') {
    const [counted] = await countByState(db, today, [state]);
    return (silent ? counted?.silent : counted?.n) ?? 0;
  }
  const counted = await sql<{ n: number }>`SELECT count(*) AS n ${inState(over, state, silent, today, 'range')}`.execute(db);
  return counted.rows[0]?.n ?? 0;
}
