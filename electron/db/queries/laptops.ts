/** The laptops of a register: what each wrote, when it was last heard of, how far it knew the others. */
import { sql } from 'kysely';
import type { LaptopView } from '../../../shared/model/exchange-views.ts';
import { writtenHere } from '../outside-copy.ts';
import type { ReadDb } from './scope.ts';

/** SQL: each origin `o` with its first step `f` and its last `l`. A laptop's steps have no gaps and arrive in their order. */
const ENDS = `origin o
  CROSS JOIN step f ON f.origin = o.num AND f.n = (SELECT min(n) FROM step WHERE origin = o.num)
  CROSS JOIN step l ON l.origin = o.num AND l.n = (SELECT max(n) FROM step WHERE origin = o.num)`;

/** SQL: whether an origin is one of this machine. Of others both ends came with a merge. */
const OWN = `(${writtenHere('f')} OR ${writtenHere('l')})`;

/** Every laptop that wrote here, the one last heard of first. */
export async function listLaptops(db: ReadDb): Promise<LaptopView[]> {
  const rows = await sql<Omit<LaptopView, 'own' | 'closed'> & { own: number; closed: number | null }>`
    WITH knew AS MATERIALIZED (SELECT origin, of, max(upto) AS upto FROM seen WHERE of <> origin GROUP BY origin, of)
    SELECT o.id AS origin, o.name, o.reason, l.n AS steps, l.author, l.at AS lastAt, l.arrived_at AS heardAt, ${sql.raw(OWN)} AS own,
      (SELECT max((SELECT k.at FROM step k WHERE k.origin = knew.of AND k.first <= knew.upto AND k.kind <> 'program' ORDER BY k.first DESC LIMIT 1))
        FROM knew WHERE knew.origin = o.num) AS knewUpTo,
      (SELECT m.closed FROM merge m WHERE l.arrived BETWEEN m.first_arrived AND m.last_arrived) AS closed
    FROM ${sql.raw(ENDS)} WHERE l.kind <> 'program' ORDER BY l.arrived DESC`.execute(db);
  return rows.rows.map((row) => ({ ...row, own: row.own === 1, closed: row.closed === null ? null : row.closed === 1 }));
}

/** UUIDs of the origins of this machine, the oldest first: it may have had several. */
export async function ownOrigins(db: ReadDb): Promise<Set<string>> {
  const rows = await sql<{ id: string }>`SELECT o.id FROM ${sql.raw(ENDS)} WHERE ${sql.raw(OWN)} ORDER BY o.num`.execute(db);
  return new Set(rows.rows.map(({ id }) => id));
}
