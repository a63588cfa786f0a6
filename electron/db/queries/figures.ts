/** The office's figures: every one of them counts tasks of the register, never statements or standing duties. */
import { sql } from 'kysely';
import { type TaskState } from '../../../shared/domain/task-state.ts';
import { addDays } from '../../../shared/domain/civil-date.ts';
import type { Figures, HomeView } from '../../../shared/model/views.ts';
import { listTasks } from './lists.ts';
import { changesSince, countToRemind } from './home-counts.ts';
import { newestMeeting } from './meetings.ts';
import { confirming } from './list-marks.ts';
import { holdsDay, type ListFilter, openStates } from './list-filter.ts';
import { pageOf } from './list-page.ts';
import { unitNameOn } from './names.ts';
import { listVisits } from './plan.ts';
import { countByState, overdueAges, owedByUnit, type StateCount } from './span-counts.ts';
import { trackerNamed } from './trackers.ts';
import { countEndedUnits, countWithoutCluster } from './units.ts';
import type { ReadDb } from './scope.ts';

/**
 * Counts by state on a day.
 * @param query `from`/`to`: only tasks of papers issued between these days; `asAt`: the day judged, today by default
 */
export async function figures(
  db: ReadDb,
  query: { from?: string | undefined; to?: string | undefined; asAt?: string | undefined; unitId?: string | undefined },
  today: string,
): Promise<Figures> {
  const day = query.asAt ?? today;
  const chosen = query.from || query.to || query.unitId;
  const counts = chosen ? await countChosen(db, query, day) : await countByState(db, day);
  const of = (state: TaskState) => counts.find((row) => row.state === state)?.n ?? 0;
  const openInTime = of('openInTime') + of('dueSoon') + of('undated') + of('waiting');
  const noWord = counts.filter(({ state }) => openStates.includes(state)).reduce((sum, row) => sum + row.silent, 0);
  return {
    asAt: day,
    total: of('doneInTime') + of('doneLate') + openInTime + of('overdue'),
    doneInTime: of('doneInTime'),
    doneLate: of('doneLate'),
    openInTime,
    overdue: of('overdue'),
    dueSoon: of('dueSoon'),
    undated: of('undated'),
    waiting: of('waiting'),
    ended: of('ended'),
    standing: of('standing'),
    noWord,
  };
}

/** The same of some papers or of one unit's tasks alone. */
async function countChosen(db: ReadDb, query: { from?: string | undefined; to?: string | undefined; unitId?: string | undefined }, day: string): Promise<StateCount[]> {
  const conditions = [holdsDay(day)];
  if (query.from || query.to) {
    conditions.push(sql`s.k IN (SELECT l.k FROM task_list l JOIN document d ON d.k = l.documentK
      WHERE d.issuedOn >= ${query.from ?? '0000'} AND d.issuedOn <= ${query.to ?? '9999'})`);
  }
  if (query.unitId) {
    conditions.push(sql`s.k IN (SELECT t.k FROM live_task t JOIN live_assignment a ON a.taskId = t.id
      WHERE a.unitId = ${query.unitId} AND a.role = 'lead')`);
  }
  const found = await sql<StateCount>`
    SELECT s.state, count(*) AS n, sum(s.heard = 0) AS silent
    FROM task_state s WHERE ${sql.join(conditions, sql` AND `)} GROUP BY s.state`.execute(db);
  return found.rows;
}

const SHOWN = 8;
const WEEKS_AHEAD = 42;

/** What the page 'Hôm nay' shows. @param author who sits at this laptop */
export async function home(db: ReadDb, today: string, author: string | null): Promise<HomeView> {
  const overdue = await listTasks(db, { status: 'overdue', sort: 'dueOn', limit: SHOWN }, today);
  const dueSoon = await listTasks(db, { status: 'dueSoon', sort: 'dueOn', limit: SHOWN }, today);
  const byUnit = await sql<HomeView['byUnit'][number]>`
    SELECT u.id AS unitId, ${unitNameOn(today)} AS name, c.open, c.overdue FROM (${owedByUnit(today)}) c
    JOIN unit u ON u.k = c.unitK ORDER BY c.overdue DESC, c.open DESC, u.precedence LIMIT 12`.execute(db);
  const mine = await trackerNamed(db, author, today);
  const count = async (filter: ListFilter) => (await pageOf(db, { ...filter, limit: 1 }, today, 'tasks')).total;
  const last = await newestMeeting(db, today);
  const visits = await listVisits(db, {}, today);
  const documents = await sql<{ n: number }>`SELECT count(*) AS n FROM live_document`.execute(db);
  const conflicts = await sql<{ n: number }>`SELECT count(*) AS n FROM open_conflict`.execute(db);
  const counted = await figures(db, {}, today);
  return {
    today,
    figures: counted,
    overdue: overdue.rows,
    dueSoon: dueSoon.rows,
    byUnit: byUnit.rows,
    documents: documents.rows[0]?.n ?? 0,
    visitsAhead: visits.rows
      .filter((visit) => (visit.toOn ?? '') >= today && (visit.fromOn ?? '9999') <= addDays(today, WEEKS_AHEAD))
      .slice(0, SHOWN),
    withoutCluster: await countWithoutCluster(db, today),
    endedUnits: await countEndedUnits(db, today),
    conflicts: conflicts.rows[0]?.n ?? 0,
    unanswered: await count({ status: 'open', unanswered: true }),
    since: last && { ...last, ...(await changesSince(db, last.on, today)) },
    toRemind: await countToRemind(db, today),
    claimed: (await confirming(db)) ? await count({ confirmation: 'claimed' }) : 0,
    mine: mine && { ...mine, dueSoon: await count({ trackerId: mine.id, status: 'dueSoon' }), toRemind: await count({ trackerId: mine.id, toRemind: true }) },
    overdueAges: await overdueAges(db, today, counted.overdue),
  };
}
