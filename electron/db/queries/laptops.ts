/** The laptops of a register: what each wrote, when it was last heard of, how far it knew the others. */
import { sql } from 'kysely';
import type { LaptopView } from '../../../shared/model/exchange-views.ts';
import type { ReadDb } from './scope.ts';

/** Every laptop that wrote here, the one last heard of first. A step that was written on this machine came with no merge. */
export async function listLaptops(db: ReadDb): Promise<LaptopView[]> {
  const rows = await sql<Omit<LaptopView, 'own' | 'closed'> & { own: number; closed: number | null }>`
    WITH merged AS MATERIALIZED (
      SELECT s.origin, count(*) AS steps FROM merge m JOIN step s ON s.arrived BETWEEN m.first_arrived AND m.last_arrived GROUP BY s.origin
    ), knew AS MATERIALIZED (
      SELECT origin, of, max(upto) AS upto FROM seen WHERE of <> origin GROUP BY origin, of
    )
    SELECT o.id AS origin, o.name, o.reason, count(*) AS steps, l.author, l.at AS lastAt, max(s.arrived_at) AS heardAt,
      count(*) > ifnull((SELECT steps FROM merged WHERE merged.origin = o.num), 0) AS own,
      (SELECT max((SELECT k.at FROM step k WHERE k.origin = knew.of AND k.last <= knew.upto AND k.kind <> 'program' ORDER BY k.n DESC LIMIT 1))
        FROM knew WHERE knew.origin = o.num) AS knewUpTo,
      (SELECT m.closed FROM merge m WHERE l.arrived BETWEEN m.first_arrived AND m.last_arrived) AS closed
    FROM origin o JOIN step s ON s.origin = o.num
    JOIN step l ON l.origin = o.num AND l.n = (SELECT max(n) FROM step WHERE origin = o.num)
    WHERE s.kind <> 'program' GROUP BY o.num ORDER BY max(s.arrived) DESC`.execute(db);
  return rows.rows.map((row) => ({ ...row, own: row.own === 1, closed: row.closed === null ? null : row.closed === 1 }));
}
