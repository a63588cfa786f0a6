/** What this register holds beyond a copy of it: what putting the copy back would take away. */
import { sql } from 'kysely';
import type { LostWork } from '../../../shared/model/exchange-views.ts';
import type { ReadDb } from './scope.ts';

/** @param vector how far the copy holds each origin, by UUID */
export async function lostSince(db: ReadDb, vector: readonly (readonly [string, number])[]): Promise<LostWork> {
  const held = JSON.stringify(Object.fromEntries(vector));
  const rows = await sql<{ author: string; steps: number; firstAt: number; lastAt: number }>`
    SELECT s.author, count(*) AS steps, min(s.at) AS firstAt, max(s.at) AS lastAt
    FROM step s JOIN origin o ON o.num = s.origin
    WHERE s.kind <> 'program' AND s.n > ifnull((SELECT h.value FROM json_each(${held}) h WHERE h.key = o.id), 0)
    GROUP BY s.author ORDER BY steps DESC`.execute(db);
  return { steps: rows.rows.reduce((sum, row) => sum + row.steps, 0), by: rows.rows };
}
