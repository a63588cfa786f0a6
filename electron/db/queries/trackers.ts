/** Who of the office tracks which tasks: by themselves, or with their whole paper. */
import { sql } from 'kysely';
import { foldWords } from '../../../shared/domain/fold-text.ts';
import type { Page, TrackerView } from '../../../shared/model/views.ts';
import { openStates } from './list-filter.ts';
import type { ReadDb } from './scope.ts';

/** Tasks with who tracks them as `trackerId`: from the few trackers to their tasks, never from all tasks. */
const tracked = sql`(SELECT t.k, t.id, t.trackerId AS own, t.trackerId FROM live_task t WHERE t.trackerId IS NOT NULL
  UNION ALL SELECT t.k, t.id, NULL, d.trackerId FROM live_document d CROSS JOIN live_item n ON n.documentId = d.id CROSS JOIN live_task t ON t.itemId = n.id
    WHERE d.trackerId IS NOT NULL AND t.trackerId IS NULL)`;

/** Everybody who tracks something, the one with most open work first. @param only one of them */
export async function listTrackers(db: ReadDb, today: string, only?: string): Promise<Page<TrackerView>> {
  const found = await sql<TrackerView>`
    SELECT p.id, p.name, ifnull(sum(+s.state IN (${sql.join(openStates)})), 0) AS open, ifnull(sum(+s.state = 'overdue'), 0) AS overdue,
      (SELECT count(*) FROM live_document d WHERE d.trackerId = p.id) AS documents
    FROM ${tracked} c CROSS JOIN live_person p ON p.id = c.trackerId
    LEFT JOIN task_state s ON s.k = c.k AND s.fromOn <= ${today} AND s.toOn >= ${today}
    ${only === undefined ? sql`` : sql`WHERE c.trackerId = ${only}`} GROUP BY p.id ORDER BY open DESC, p.name`.execute(db);
  return { total: found.rows.length, rows: found.rows };
}

/** The tracker whose name the person at the laptop bears. */
export async function trackerNamed(db: ReadDb, name: string | null, today: string): Promise<TrackerView | null> {
  if (name === null || foldWords(name) === '') return null;
  const people = await db.selectFrom('live_person').select(['id', 'name']).execute();
  for (const person of people.filter((one) => foldWords(one.name) === foldWords(name))) {
    const [tracker] = (await listTrackers(db, today, person.id)).rows;
    if (tracker) return tracker;
  }
  return null;
}

/** What one person tracks: each task with its key, whether it is open, and whether it is tracked by itself. */
export async function trackedBy(db: ReadDb, trackerId: string, today: string): Promise<{ k: number; id: string; open: boolean; own: boolean }[]> {
  const found = await sql<{ k: number; id: string; open: number; own: number }>`
    SELECT c.k, c.id, +s.state IN (${sql.join([...openStates, 'standing'])}) AS open, c.own IS NOT NULL AS own FROM ${tracked} c
    CROSS JOIN task_list l ON l.k = c.k CROSS JOIN task_state s ON s.k = c.k AND s.fromOn <= ${today} AND s.toOn >= ${today}
    WHERE c.trackerId = ${trackerId} ORDER BY l.sortKey, c.k`.execute(db);
  return found.rows.map((row) => ({ ...row, open: row.open === 1, own: row.own === 1 }));
}

/** Papers that one person tracks as a whole. */
export async function documentsTrackedBy(db: ReadDb, trackerId: string): Promise<{ id: string; kind: string; number: string | null; symbol: string | null; issuedOn: string | null }[]> {
  return db.selectFrom('live_document').select(['id', 'kind', 'number', 'symbol', 'issuedOn']).where('trackerId', '=', trackerId).execute();
}
