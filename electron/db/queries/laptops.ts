/** The laptops of a register: what each wrote, when it was last heard of, how far it knew the others. */
import { sql } from 'kysely';
import type { LaptopView } from '../../../shared/model/exchange-views.ts';
import type { ReadDb } from './scope.ts';

/** Every laptop that wrote here, the one last heard of first. */
export async function listLaptops(db: ReadDb): Promise<LaptopView[]> {
  const rows = await sql<Omit<LaptopView, 'own'> & { own: number }>`
    SELECT o.id AS origin, o.name, o.reason, count(*) AS steps, l.author, l.at AS lastAt, max(s.arrived_at) AS heardAt,
      sum(NOT EXISTS (SELECT 1 FROM merge m WHERE s.arrived BETWEEN m.first_arrived AND m.last_arrived)) > 0 AS own
    FROM origin o JOIN step s ON s.origin = o.num
    JOIN step l ON l.origin = o.num AND l.n = (SELECT max(n) FROM step WHERE origin = o.num)
    WHERE s.kind <> 'program' GROUP BY o.num ORDER BY max(s.arrived) DESC`.execute(db);
  return rows.rows.map((row) => ({ ...row, own: row.own === 1 }));
}
