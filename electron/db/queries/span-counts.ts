/**
 * How many spans of states hold a day. Spans are counted already by the months in which they begin and end (`task_count`,
 * `lead_count`); only those that begin or end in the month of the day are looked at one by one.
 */
import { type RawBuilder, sql } from 'kysely';
import { addDays, LAST_DAY, yearMonthOf } from '../../../shared/domain/civil-date.ts';
import { type TaskState, taskStates } from '../../../shared/domain/task-state.ts';
import type { HomeView } from '../../../shared/model/views.ts';
import { openStates } from './list-filter.ts';
import type { ReadDb } from './scope.ts';

/** What is counted: tasks, or tasks at each unit that leads them. */
export type Spans = 'task_state' | 'lead_state';

/** The last day that is not the end of all days. */
const LAST_END = addDays(LAST_DAY, -1);

const statesAre = (states: readonly TaskState[]) => sql`state IN (${sql.join(states)})`;
/** Spans (alias `s`), along the index (state, toOn, fromOn). */
const spansOf = (spans: Spans) => sql`${sql.ref(spans)} s INDEXED BY ${sql.ref(`${spans}_range`)}`;
const along = (spans: Spans, states: readonly TaskState[]) => sql`FROM ${spansOf(spans)} WHERE s.${statesAre(states)}`;
const begunBetween = (from: string, to: string) => sql`s.fromOn BETWEEN ${from} AND ${to}`;
const endless = sql`s.toOn = ${LAST_DAY}`;

/** Counts of spans that hold the whole month of a day, of `task_count` or `lead_count`. */
const wholeMonth = (day: string) => sql`begunIn < ${yearMonthOf(day)} AND endsIn > ${yearMonthOf(day)}`;

/**
 * `columns` of every span that holds the day and not the whole month: what ends in it, what begins in it without an end, and
 * what begins in it and ends later, of which the counts tell in which months to look.
 */
function partOfMonth(spans: Spans, states: readonly TaskState[], day: string, columns: RawBuilder<unknown>): RawBuilder<unknown> {
  const month = yearMonthOf(day);
  const begun = begunBetween(`${month}-01`, day);
  return sql`SELECT ${columns} ${along(spans, states)} AND s.toOn BETWEEN ${day} AND ${`${month}-31`} AND s.fromOn <= ${day}
    UNION ALL SELECT ${columns} ${along(spans, states)} AND ${endless} AND ${begun}
    UNION ALL SELECT ${columns} FROM (
      SELECT DISTINCT state, endsIn FROM task_count WHERE ${statesAre(states)} AND begunIn = ${month} AND endsIn > ${month}) c
      CROSS JOIN ${spansOf(spans)} ON s.state = c.state AND s.toOn BETWEEN c.endsIn || '-01' AND min(c.endsIn || '-31', ${LAST_END}) AND ${begun}`;
}

export interface StateCount {
  state: TaskState;
  n: number;
  /** How many of them nobody has reported on. */
  silent: number;
}

/** Tasks by their state on a day; a state that none is in has no row. @param states these alone */
export async function countByState(db: ReadDb, day: string, states: readonly TaskState[] = taskStates): Promise<StateCount[]> {
  const found = await sql<StateCount>`
    SELECT state, sum(n) AS n, sum(n * (heard = 0)) AS silent FROM (
      SELECT state, heard, n FROM task_count WHERE ${statesAre(states)} AND ${wholeMonth(day)}
      UNION ALL ${partOfMonth('task_state', states, day, sql`s.state, s.heard, 1`)})
    GROUP BY state`.execute(db);
  return found.rows;
}

/** Open tasks of each unit that leads some on a day, by state. */
export function openByUnit(day: string) {
  return sql<{ unitK: number; state: TaskState; n: number }>`SELECT unitK, state, sum(n) AS n FROM (
      SELECT state, unitK, sum(n) AS n FROM lead_count WHERE ${statesAre(openStates)} AND ${wholeMonth(day)} GROUP BY state, endsIn, unitK
      UNION ALL ${partOfMonth('lead_state', openStates, day, sql`s.state, s.unitK, 1`)})
    GROUP BY unitK, state`;
}

/** The same as a query of how many each owes: `unitK`, `open`, of them `overdue`. */
export function owedByUnit(day: string): RawBuilder<unknown> {
  return sql`SELECT unitK, sum(n) AS open, sum(n * (state = 'overdue')) AS overdue FROM (${openByUnit(day)}) GROUP BY unitK`;
}

/** Of the tasks that are overdue those for up to a week, up to thirty days, longer. @param all how many are overdue */
export async function overdueAges(db: ReadDb, day: string, all: number): Promise<HomeView['overdueAges']> {
  // A span of being overdue begins on the day after the deadline.
  const week = await countBegunAfter(db, ['overdue'], addDays(day, -7), day);
  const month = await countBegunAfter(db, ['overdue'], addDays(day, -30), day);
  return { week, month: month - week, older: all - month };
}

/** Tasks that came into one of these states after a day and are in it still. */
export async function countBegunAfter(db: ReadDb, states: readonly TaskState[], after: string, day: string): Promise<number> {
  const counted = (ends: RawBuilder<unknown>) => sql`(SELECT count(*) ${along('task_state', states)} AND ${ends} AND ${begunBetween(addDays(after, 1), day)})`;
  const found = await sql<{ n: number }>`SELECT ${counted(endless)} + ${counted(sql`s.toOn BETWEEN ${day} AND ${LAST_END}`)} AS n`.execute(db);
  return found.rows[0]?.n ?? 0;
}
