/** Standing duties with their periods: what was recorded, and what nobody has recorded yet. */
import { sql } from 'kysely';
import { columnsOf, type DutyView, type Period, periodAt, periodIn, rhythmOf } from '../../../shared/domain/duty-periods.ts';
import { addDays } from '../../../shared/domain/civil-date.ts';
import { dutyDays } from '../../../shared/domain/duty-days.ts';
import { Refusal } from '../../../shared/model/refusal.ts';
import type { DutiesView, DutyRow, TaskRow } from '../../../shared/model/views.ts';
import { placeInWords } from '../../../shared/text/vi/items.ts';
import { taskRows } from './lists.ts';
import type { ReadDb } from './scope.ts';

/** Of several recurrences (alias `q`) the one that comes oftenest; 'thường xuyên' says nothing of how often. */
const OFTENEST = sql`CASE q.every WHEN 'day' THEN 0 WHEN 'week' THEN 1 WHEN 'month' THEN 2 WHEN 'continuous' THEN 9 ELSE 5 END`;

const DEFAULT_COLUMNS = 12;

interface DutyFacts {
  k: number;
  issuedOn: string | null;
  every: string | null;
  phrase: string | null;
  detail: string | null;
}

/** The duties of today in the order of the list. */
async function dutyFacts(db: ReadDb, today: string): Promise<DutyFacts[]> {
  const facts = await sql<DutyFacts>`
    SELECT l.k, d.issuedOn, r.every, r.phrase, r.detail FROM task_list l JOIN task t ON t.k = l.k JOIN document d ON d.k = l.documentK
    JOIN task_state s ON s.k = l.k AND s.state = 'standing' AND s.fromOn <= ${today} AND s.toOn >= ${today}
    LEFT JOIN live_recurrence r ON r.id = (SELECT q.id FROM live_recurrence q WHERE q.taskId = t.id
      ORDER BY ${OFTENEST}, q.k LIMIT 1)
    ORDER BY l.sortKey, t.ordinal, t.k`.execute(db);
  return facts.rows;
}

interface Recorded {
  state: string;
  note: string | null;
}

/** @param query `to`: the day whose week or month is the last column, today by default */
export async function listDuties(
  db: ReadDb,
  query: { view: DutyView; to?: string | undefined; count?: number | undefined },
  today: string,
): Promise<DutiesView> {
  const columns = columnsOf(query.view, query.to ?? today, query.count ?? DEFAULT_COLUMNS);
  const all = await dutyFacts(db, today);
  const weekly = all.filter((fact) => rhythmOf(fact.every) === 'week');
  const wanted = query.view === 'week' ? weekly : all;
  const tasks = await taskRows(db, wanted.map((fact) => fact.k), today);
  const recorded = await recordedOf(db, tasks.map((task) => task.id));
  const rows = wanted.flatMap((fact, index): DutyRow[] => {
    const task = tasks[index];
    if (!task) return [];
    const marks = recorded.get(task.id) ?? new Map<string, Recorded>();
    return [{
      taskId: task.id,
      itemId: task.itemId,
      place: placeInWords(task.documentName, task.path),
      title: task.title,
      leads: task.leads,
      phrase: fact.phrase,
      ...cellsOf(fact, { view: query.view, columns, marks, today }),
    }];
  });
  return { columns, total: rows.length, totals: { week: weekly.length, month: all.length }, rows };
}

/** A time that a duty comes due, and what was recorded of its period. */
export interface DutyOccurrence {
  task: TaskRow;
  onDay: string;
  /** 'held', 'notHeld'; null while nothing is recorded. */
  state: string | null;
}

/** The times between two days that duties come due; nothing is asked of the time before their paper. */
export async function dutiesBetween(db: ReadDb, { from, to }: { from: string; to: string }, today: string): Promise<DutyOccurrence[]> {
  const found = (await dutyFacts(db, today)).flatMap((fact) => {
    const days = dutyDays(fact, from, to).filter(({ period }) => period.toOn >= (fact.issuedOn ?? ''));
    return days.length > 0 ? [{ k: fact.k, days }] : [];
  });
  const tasks = await taskRows(db, found.map(({ k }) => k), today);
  const recorded = await recordedOf(db, tasks.map((task) => task.id));
  return tasks.flatMap((task, index) =>
    (found[index]?.days ?? []).map(({ period, onDay }) => ({ task, onDay, state: recorded.get(task.id)?.get(period.fromOn)?.state ?? null })));
}

interface Sight {
  view: DutyView;
  columns: Period[];
  marks: ReadonlyMap<string, Recorded>;
  today: string;
}

function cellsOf(fact: DutyFacts, { view, columns, marks, today }: Sight): Pick<DutyRow, 'rhythm' | 'cells' | 'due' | 'recorded'> {
  const rhythm = rhythmOf(fact.every);
  const begun = (period: Period) => period.fromOn <= today && period.toOn >= (fact.issuedOn ?? '');
  const count = { due: 0, recorded: 0 };
  const counted = (period: Period) => {
    const mark = marks.get(period.fromOn) ?? null;
    count.due += 1;
    if (mark) count.recorded += 1;
    return mark;
  };
  const cells = columns.map((column): DutyRow['cells'][number] => {
    if (rhythm === 'week' && view === 'month') {
      const weeks = weeksOf(column).filter(begun);
      return weeks.length === 0 ? null : { of: weeks.length, recorded: weeks.map(counted).filter(Boolean).length };
    }
    const period = periodIn(rhythm, view, column);
    if (!period || !begun(period)) return null;
    const mark = counted(period);
    return { ...period, state: mark?.state ?? null, note: mark?.note ?? null };
  });
  return { rhythm, cells, ...count };
}

/** The weeks that begin in a month. */
function weeksOf(month: Period): Period[] {
  const weeks: Period[] = [];
  for (let week = periodAt('week', addDays(month.fromOn, 6)); week.fromOn <= month.toOn; week = periodAt('week', addDays(week.fromOn, 7))) weeks.push(week);
  return weeks;
}

/** What was recorded of duties, by duty and first day of the period. */
async function recordedOf(db: ReadDb, taskIds: readonly string[]): Promise<Map<string, Map<string, Recorded>>> {
  const found = await sql<{ taskId: string; fromOn: string; state: string; note: string | null }>`
    SELECT p.taskId, p.fromOn, p.state, p.note FROM live_dutyPeriod p
    WHERE p.taskId IN (SELECT value FROM json_each(${JSON.stringify(taskIds)})) AND p.state IS NOT NULL AND p.fromOn IS NOT NULL`.execute(db);
  const all = new Map<string, Map<string, Recorded>>();
  for (const { taskId, fromOn, state, note } of found.rows) {
    const marks = all.get(taskId) ?? new Map<string, Recorded>();
    all.set(taskId, marks);
    marks.set(fromOn, { state, note });
  }
  return all;
}

/** The rhythm of a duty. @throws Refusal `not-found`, `not-a-duty` */
export async function dutyRhythm(db: ReadDb, taskId: string): Promise<string> {
  const task = await db.selectFrom('live_task').select('kind').where('id', '=', taskId).executeTakeFirst();
  if (!task) throw new Refusal('not-found');
  if (task.kind !== 'standingDuty') throw new Refusal('not-a-duty');
  const found = await sql<{ every: string | null }>`
    SELECT q.every FROM live_recurrence q WHERE q.taskId = ${taskId} ORDER BY ${OFTENEST}, q.k LIMIT 1`.execute(db);
  return rhythmOf(found.rows[0]?.every ?? null);
}
