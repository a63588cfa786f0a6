/** How far this register holds each laptop, and which of them is this one. */
import { sql } from 'kysely';
import type { ReadDb } from './scope.ts';

/** UUID -> number of the last step held here. */
export async function heldHere(db: ReadDb): Promise<Map<string, number>> {
  const rows = await sql<{ id: string; n: number }>`
    SELECT o.id, max(s.n) AS n FROM origin o JOIN step s ON s.origin = o.num GROUP BY o.num`.execute(db);
  return new Map(rows.rows.map(({ id, n }) => [id, n]));
}

/** UUIDs of the origins under which this machine wrote: what they wrote came with no merge. The newest stands last. */
export async function ownOrigins(db: ReadDb): Promise<Set<string>> {
  const rows = await sql<{ id: string }>`
    SELECT o.id FROM origin o WHERE EXISTS (
      SELECT 1 FROM step s WHERE s.origin = o.num AND s.kind <> 'program'
        AND NOT EXISTS (SELECT 1 FROM merge m WHERE s.arrived BETWEEN m.first_arrived AND m.last_arrived))
    ORDER BY o.num`.execute(db);
  return new Set(rows.rows.map(({ id }) => id));
}
