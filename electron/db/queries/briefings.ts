/** Briefings of clusters: meetings of a series that belongs to a cluster. */
import { sql } from 'kysely';
import type { BriefingRow, ClusterBriefings, Page } from '../../../shared/model/views.ts';
import type { ReadDb } from './scope.ts';
import { listClusters } from './units.ts';

/** Every cluster of today with its briefings of a year. */
export async function listBriefings(db: ReadDb, year: number, today: string): Promise<Page<ClusterBriefings>> {
  const from = `${String(year).padStart(4, '0')}-01-01`;
  const found = await sql<BriefingRow & { clusterId: string }>`
    SELECT s.clusterId, m.id, m.heldOn AS onDay, ifnull(p.name, m.chairName) AS chair, m.note
    FROM live_meetingSeries s JOIN live_meeting m ON m.seriesId = s.id LEFT JOIN person p ON p.id = m.chairId
    WHERE s.clusterId IS NOT NULL AND m.heldOn BETWEEN ${from} AND ${`${from.slice(0, 4)}-12-31`} ORDER BY m.heldOn DESC, m.k DESC`.execute(db);
  const held = Map.groupBy(found.rows, (row) => row.clusterId);
  const { clusters } = await listClusters(db, today);
  return {
    total: clusters.length,
    rows: clusters.map(({ id, name, leaderName, departmentName, units }) => ({
      clusterId: id, clusterName: name, leaderName, departmentName, units: units.length,
      held: (held.get(id) ?? []).map((row) => ({ id: row.id, onDay: row.onDay, chair: row.chair, note: row.note })),
    })),
  };
}

/** The series of a cluster's briefings; null while it has none. */
export async function briefingSeries(db: ReadDb, clusterId: string): Promise<string | null> {
  const series = await db.selectFrom('live_meetingSeries').select('id').where('clusterId', '=', clusterId).orderBy('k').executeTakeFirst();
  return series?.id ?? null;
}
