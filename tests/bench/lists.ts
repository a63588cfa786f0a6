/** Lists, filters and searches of a large register, beside the bare prepared statement of the same page. */
import { kyselyOver } from '../../electron/db/driver.ts';
import { board, load } from '../../electron/db/queries/list-views.ts';
import { listItems, listTasks } from '../../electron/db/queries/lists.ts';
import type { ReadDb } from '../../electron/db/queries/scope.ts';
import { figures, home } from '../../electron/db/queries/figures.ts';
import type { Laptop } from '../support/store.ts';
import { type Figure, median } from './measure.ts';

const TODAY = '2021-10-05';
const TIMES = 15;

/** The statements that a query sends to SQLite, with their parameters. */
async function statementsOf(desk: Laptop, query: (db: ReadDb) => Promise<unknown>): Promise<{ sql: string; parameters: unknown[] }[]> {
  const sent: { sql: string; parameters: unknown[] }[] = [];
  const watched = new Proxy(desk.store.raw, {
    get: (raw, name) => {
      if (name !== 'prepare') return Reflect.get(raw, name) as unknown;
      return (sql: string) => {
        const statement = raw.prepare(sql);
        return { reader: statement.reader, all: (parameters: unknown[]) => (sent.push({ sql, parameters }), statement.all(...parameters)) };
      };
    },
  });
  await query(kyselyOver(watched));
  return sent;
}

export async function lists(desk: Laptop): Promise<Figure[]> {
  const db = desk.store.db;
  const unit = desk.store.raw.prepare<[], { id: string }>('SELECT id FROM live_unit ORDER BY precedence LIMIT 1').get()?.id ?? '';
  const figuresFound: Figure[] = [];
  const cases = {
    'first page': {},
    'filter by state': { status: 'overdue' as const },
    'filter by unit': { unitId: unit },
    'filter by date': { dueFrom: '2021-09-01', dueTo: '2021-10-31', sort: 'dueOn' as const },
    search: { search: 'dau tu cong' },
    'search, rare': { search: 'viec 77777' },
    'search by place': { search: '533/7' },
  };
  for (const [name, filter] of Object.entries(cases)) {
    const statements = await statementsOf(desk, (watched) => listItems(watched, filter, TODAY));
    const program = await median(TIMES, () => listItems(db, filter, TODAY));
    const prepared = statements.map(({ sql, parameters }) => ({ statement: desk.store.raw.prepare(sql), parameters }));
    const bare = await median(TIMES, () => {
      for (const { statement, parameters } of prepared) statement.all(...parameters);
    });
    figuresFound.push(
      { name: `${name}, in the program`, value: program, unit: 'ms', wanted: '< 15 ms' },
      { name: `${name}, program / bare statements`, value: program / bare, unit: 'x', wanted: '<= 1.5 x' },
    );
  }
  figuresFound.push({ name: 'search of tasks within a state', value: await median(5, () => listTasks(db, { search: 'dau tu cong', status: 'overdue' }, TODAY)), unit: 'ms', wanted: '< 50 ms' });
  figuresFound.push({ name: 'board', value: await median(5, () => board(db, {}, TODAY)), unit: 'ms', wanted: '< 50 ms' });
  for (const span of ['week', 'month'] as const) {
    figuresFound.push({ name: `load by ${span}`, value: await median(5, () => load(db, { span }, TODAY)), unit: 'ms', wanted: '< 50 ms' });
  }
  figuresFound.push({ name: 'figures', value: await median(TIMES, () => figures(db, {}, TODAY)), unit: 'ms' });
  figuresFound.push({ name: 'home', value: await median(5, () => home(db, TODAY, null)), unit: 'ms', wanted: '< 30 ms' });
  return figuresFound;
}
