/** The open work of a unit that ended. */
import { sql } from 'kysely';
import type { RegisteredTable } from '../../../shared/model/registry.ts';
import type { ReadDb } from './scope.ts';

export async function successorsOf(db: ReadDb, unitId: string): Promise<{ id: string; name: string }[]> {
  return db
    .selectFrom('live_unitSuccession as s')
    .innerJoin('unit as u', 'u.id', 's.successorId')
    .select(['u.id', 'u.name'])
    .where('s.unitId', '=', unitId)
    .execute();
}

/** The clusters that a unit belongs or belonged to. */
export async function membershipsOf(db: ReadDb, unitId: string): Promise<{ id: string; clusterId: string | null; toOn: string | null }[]> {
  return db.selectFrom('live_clusterMember').select(['id', 'clusterId', 'toOn']).where('unitId', '=', unitId).execute();
}

/** Rows whose `unitId` names the unit and that are still open: assignments, checklist lines, visits ahead, proposals. */
export async function openWorkOf(
  db: ReadDb,
  unitId: string,
  today: string,
): Promise<{ table: Extract<RegisteredTable, 'assignment' | 'checklistLine' | 'visit'>; id: string }[]> {
  const found = await sql<{ table: 'assignment' | 'checklistLine' | 'visit'; id: string }>`
    SELECT 'assignment' AS "table", a.id FROM live_assignment a JOIN task t ON t.id = a.taskId JOIN task_state s ON s.k = t.k
      AND s.fromOn <= ${today} AND s.toOn >= ${today}
      WHERE a.unitId = ${unitId} AND s.state NOT IN ('doneInTime', 'doneLate', 'ended')
    UNION ALL SELECT 'checklistLine', id FROM live_checklistLine WHERE unitId = ${unitId} AND ifnull(done, 0) = 0
    UNION ALL SELECT 'visit', id FROM live_visit WHERE unitId = ${unitId} AND ifnull(stage, 'planned') IN ('planned', 'announced', 'postponed')`.execute(db);
  return found.rows;
}
