/** How far this register holds each laptop. */
import { sql } from 'kysely';
import type { ReadDb } from './scope.ts';

/** UUID -> number of the last step held here. */
export async function heldHere(db: ReadDb): Promise<Map<string, number>> {
  const rows = await sql<{ id: string; n: number | null }>`
    SELECT o.id, (SELECT max(n) FROM step WHERE origin = o.num) AS n FROM origin o`.execute(db);
  return new Map(rows.rows.flatMap(({ id, n }) => (n === null ? [] : [[id, n] as const])));
}
