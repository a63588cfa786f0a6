/** Counts of the first page that lists would count too dearly; each is the total of the list that it opens. */
import { sql } from 'kysely';
import { holdsDay, openStates } from './list-filter.ts';
import { extendedAfter, givenAfter, toRemind } from './mark-filter.ts';
import type { ReadDb } from './scope.ts';
import { countBegunAfter } from './span-counts.ts';

/** Nobody reminds of more in a day; counting on would cost more than it says. */
const MOST_TO_REMIND = 1000;

const first = async (db: ReadDb, query: ReturnType<typeof sql<{ n: number }>>) => (await query.execute(db)).rows[0]?.n ?? 0;

/** Tasks that come up to be reminded of, up to a thousand. */
export async function countToRemind(db: ReadDb, today: string): Promise<number> {
  return first(db, sql<{ n: number }>`SELECT count(*) AS n FROM (SELECT 1 FROM (${await toRemind(db, today)}) LIMIT ${MOST_TO_REMIND})`);
}

/** What happened to tasks after a day: done, given, become overdue, given more time. */
export async function changesSince(db: ReadDb, day: string, today: string): Promise<{ done: number; new: number; overdue: number; extended: number }> {
  const counted = sql`+s.state IN (${sql.join([...openStates, 'doneInTime', 'doneLate'])})`;
  return {
    done: await countBegunAfter(db, ['doneInTime', 'doneLate'], day, today),
    overdue: await countBegunAfter(db, ['overdue'], day, today),
    new: await first(db, sql<{ n: number }>`SELECT count(*) AS n FROM (${givenAfter(day)}) c CROSS JOIN task_state s ON s.k = c.k AND ${holdsDay(today)} WHERE ${counted}`),
    extended: await first(db, sql<{ n: number }>`SELECT count(*) AS n FROM (SELECT DISTINCT k FROM (${extendedAfter(day)})) c CROSS JOIN task_state s ON s.k = c.k AND ${holdsDay(today)} WHERE ${counted}`),
  };
}
