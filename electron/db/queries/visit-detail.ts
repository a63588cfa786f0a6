/** One visit with all that belongs to it. */
import { sql } from 'kysely';
import type { OutlineEntry, VisitDetail } from '../../../shared/model/views.ts';
import { clashesOfVisit } from './clashes.ts';
import { getVisit, listRounds } from './plan.ts';
import type { ReadDb } from './scope.ts';

/** @throws Refusal `not-found` */
export async function visitDetail(db: ReadDb, id: string, today: string): Promise<VisitDetail> {
  const visit = await getVisit(db, id, today);
  const rounds = await listRounds(db, {});
  const outline = await sql<OutlineEntry>`
    SELECT o.id, ifnull(o.words, '') AS words, a.answer, a.onDay AS answeredOn FROM live_outlineLine o
    LEFT JOIN live_outlineAnswer a ON a.outlineLineId = o.id AND a.visitId = ${id}
    WHERE o.roundId = ${visit.roundId} ORDER BY o.ordinal, o.k`.execute(db);
  const department = await departmentInCharge(db, visit.clusterId, visit.fromOn ?? today);
  return {
    ...visit,
    round: rounds.rows.find((round) => round.id === visit.roundId) ?? null,
    outline: outline.rows,
    clashes: await clashesOfVisit(db, id, today),
    departmentId: department?.id ?? null,
    departmentName: department?.name ?? null,
  };
}

/** The lines of a round's outline. */
export async function outlineLines(db: ReadDb, roundId: string): Promise<{ id: string; words: string }[]> {
  const rows = await db.selectFrom('live_outlineLine').select(['id', 'words']).where('roundId', '=', roundId).orderBy('ordinal').orderBy('k').execute();
  return rows.map(({ id, words }) => ({ id, words: words ?? '' }));
}

/** The department that had charge of a cluster on a day; null where none is set. */
export async function departmentInCharge(db: ReadDb, clusterId: string | null, day: string): Promise<{ id: string; name: string } | null> {
  const found = await sql<{ id: string; name: string }>`
    SELECT u.id, u.name FROM live_clusterCharge c JOIN unit u ON u.id = c.unitId
    WHERE c.clusterId = ${clusterId} AND c.role = 'standing'
      AND ifnull(c.fromOn, '') <= ${day} AND ifnull(c.toOn, '9999') >= ${day}
    ORDER BY c.fromOn DESC, c.k LIMIT 1`.execute(db);
  return found.rows[0] ?? null;
}
