/** How far this register holds each laptop. */
import { sql } from 'kysely';
import type { ExchangeFacts } from '../exchange/format.ts';
import type { ReadDb } from './scope.ts';

/** UUID -> number of the last step held here. */
export async function heldHere(db: ReadDb): Promise<Map<string, number>> {
  const rows = await sql<{ id: string; n: number | null }>`
    SELECT o.id, (SELECT max(n) FROM step WHERE origin = o.num) AS n FROM origin o`.execute(db);
  return new Map(rows.rows.flatMap(({ id, n }) => (n === null ? [] : [[id, n] as const])));
}

/** How many steps the writer of a file held that are not here: all that the file can bring. @param held as `heldHere` */
export function stepsMissing({ holdings }: Pick<ExchangeFacts, 'holdings'>, held: ReadonlyMap<string, number>): number {
  return holdings.steps.reduce((sum, [origin, n]) => sum + Math.max(0, n - (held.get(origin) ?? 0)), 0);
}
