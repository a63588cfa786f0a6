/** `tasks.board` and `tasks.load`: the list of tasks as columns of states, and counted by who leads and when it is due. */
import { type RawBuilder, sql } from 'kysely';
import { type LoadColumn, type LoadSpan, boardColumns, boardFilter, loadColumns, loadFilter } from '../../../shared/domain/list-views.ts';
import type { TaskState } from '../../../shared/domain/task-state.ts';
import type { BoardView, LoadView } from '../../../shared/model/views.ts';
import { conditionsOf, holdsDay, type ListFilter, openStates, ofUnits, searchItems } from './list-filter.ts';
import { listTasks } from './lists.ts';
import { unitNameOn } from './names.ts';
import type { ReadDb } from './scope.ts';
import { countByState, openByUnit, type Spans } from './span-counts.ts';

/** What the columns of a view say themselves is not asked of it. */
export type ViewFilter = Omit<ListFilter, 'status' | 'sort' | 'limit' | 'offset'>;

/** Cards of a column; the list shows the others. */
const MOST_CARDS = 50;

/** The first tasks of each column of the board, and how many there are. */
export async function board(db: ReadDb, filter: ViewFilter, today: string): Promise<BoardView> {
  const columns: BoardView['columns'] = [];
  for (const column of boardColumns(today)) {
    const { doneAfter, sort } = boardFilter(filter, column);
    columns.push({ ...column, ...(await listTasks(db, { ...filter, status: [...column.status], doneAfter, sort, limit: MOST_CARDS }, today)) });
  }
  return { columns };
}

/** So many open tasks, of one unit (null: whoever leads), in the column of this index. */
interface Counted {
  unitK: number | null;
  place: number;
  n: number;
}

/** Open tasks of each unit that leads some, units in order of precedence; a task of several units counts at each, and once in all. */
export async function load(db: ReadDb, { span, ...filter }: ViewFilter & { span: LoadSpan }, today: string): Promise<LoadView> {
  const columns = loadColumns(today, span);
  const conditions = await conditionsOf(db, { ...filter, role: loadFilter(filter, null, null).role }, today, 'tasks');
  const hits = await searchItems(db, filter.search);
  if (hits) conditions.push(sql`l.itemK IN (SELECT value FROM json_each(${JSON.stringify(hits.candidates)}))`);
  const count = (spans: Spans, more: readonly RawBuilder<unknown>[] = []) =>
    conditions.length + more.length > 0 ? countTasks(db, spans, columns, [...conditions, ...more], today) : countEverything(db, spans, columns, today);
  const all = await count('task_state');
  const byUnit = Map.groupBy(await count('lead_state', ofUnits(filter, today, sql`(SELECT u.id FROM unit u WHERE u.k = s.unitK)`)), (row) => row.unitK);
  const units = await sql<{ k: number; id: string; name: string }>`
    SELECT u.k, u.id, ${unitNameOn(today)} AS name FROM json_each(${JSON.stringify([...byUnit.keys()])}) c JOIN unit u ON u.k = c.value
    ORDER BY u.precedence, u.name`.execute(db);
  const cells = (rows: readonly Counted[]) => columns.map((_, place) => rows.reduce((sum, row) => sum + (row.place === place ? row.n : 0), 0));
  return { columns, all: cells(all), rows: units.rows.map(({ k, id, name }) => ({ unitId: id, name, cells: cells(byUnit.get(k) ?? []) })) };
}

/** Open tasks that meet conditions on `l`, counted one by one. */
async function countTasks(db: ReadDb, spans: Spans, columns: readonly LoadColumn[], conditions: readonly RawBuilder<unknown>[], today: string): Promise<Counted[]> {
  const cases = columns.map(({ status, dueTo }, place) => sql`WHEN s.state IN (${sql.join(status)}) ${dueTo ? sql`AND l.dueOn <= ${dueTo}` : sql``} THEN ${place}`);
  const found = await sql<Counted>`
    SELECT ${spans === 'lead_state' ? sql`s.unitK` : sql`NULL`} AS unitK, CASE ${sql.join(cases, sql` `)} END AS place, count(*) AS n
    FROM task_list l CROSS JOIN ${sql.ref(spans)} s ON s.k = l.k AND ${holdsDay(today)}
    WHERE +s.state IN (${sql.join(openStates)}) AND ${sql.join(conditions, sql` AND `)} GROUP BY 1, 2`.execute(db);
  return found.rows;
}

/** All open tasks, from what is counted already: one by one only those due in the weeks or months ahead, which are no later ones. */
async function countEverything(db: ReadDb, spans: Spans, columns: readonly LoadColumn[], today: string): Promise<Counted[]> {
  const ahead = columns.flatMap(({ dueTo }) => dueTo ?? []).at(-1) ?? today;
  const near = await countTasks(db, spans, columns, [sql`l.dueOn BETWEEN ${today} AND ${ahead}`], today);
  const rest = columns.findIndex(({ kind }) => kind === 'later');
  const counted: { unitK?: number; state: TaskState; n: number }[] = spans === 'task_state' ? await countByState(db, today, openStates) : (await openByUnit(today).execute(db)).rows;
  return [
    ...near.flatMap((row) => [row, { ...row, place: rest, n: -row.n }]),
    ...counted.map((row) => ({ unitK: row.unitK ?? null, place: columns.findLastIndex(({ status }) => status.includes(row.state)), n: row.n })),
  ];
}
