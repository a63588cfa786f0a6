/** Units with dated names, their successors and clusters; never in the order of the alphabet. */
import { sql } from 'kysely';
import { foldText } from '../../../shared/domain/fold-text.ts';
import { Refusal } from '../../../shared/model/refusal.ts';
import type { ClustersView, EndedUnit, Page, UnitDetail, UnitRow } from '../../../shared/model/views.ts';
import { listTasks } from './lists.ts';
import { unitNameOn } from './names.ts';
import { listVisits } from './plan.ts';
import type { ReadDb } from './scope.ts';
import { owedByUnit } from './span-counts.ts';

/** Kinds of units that are inspected and stand in clusters. */
const LOCAL_KINDS = ['provincialUnit', 'directUnit'];

const existsOn = (day: string) => sql`ifnull(u.fromOn, '') <= ${day} AND ifnull(u.toOn, '9999') >= ${day}`;

const memberOn = (day: string) => sql`(SELECT m.clusterId FROM live_clusterMember m JOIN live_cluster c ON c.id = m.clusterId
  WHERE m.unitId = u.id AND ifnull(m.fromOn, '') <= ${day} AND ifnull(m.toOn, '9999') >= ${day} LIMIT 1)`;

type UnitFacts = Omit<UnitRow, 'successors'>;

function unitFacts(day: string, condition: ReturnType<typeof sql>) {
  return sql<UnitFacts>`
    WITH owed AS (${owedByUnit(day)})
    SELECT u.id, ${unitNameOn(day)} AS name, u.shortName, u.kind, u.code, u.region, u.fromOn, u.toOn,
      ${memberOn(day)} AS clusterId, (SELECT name FROM cluster WHERE id = ${memberOn(day)}) AS clusterName,
      ifnull(o.open, 0) AS openTasks, ifnull(o.overdue, 0) AS overdueTasks
    FROM live_unit u LEFT JOIN owed o ON o.unitK = u.k WHERE ${condition} ORDER BY u.precedence IS NULL, u.precedence, u.k`;
}

/** Units that exist on a day (today when none is named), in order of precedence. */
export async function listUnits(
  db: ReadDb,
  query: { on?: string | undefined; kind?: string | undefined; search?: string | undefined; limit?: number | undefined; offset?: number | undefined },
  today: string,
): Promise<Page<UnitRow>> {
  const day = query.on ?? today;
  const condition = query.kind ? sql`${existsOn(day)} AND u.kind = ${query.kind}` : existsOn(day);
  const found = await unitFacts(day, condition).execute(db);
  const asked = query.search ? foldText(query.search) : '';
  const matching = found.rows.filter((unit) => foldText(`${unit.name} ${unit.shortName ?? ''} ${unit.code ?? ''}`).includes(asked));
  const offset = query.offset ?? 0;
  const page = matching.slice(offset, query.limit ? offset + query.limit : undefined);
  const successors = await successions(db);
  return {
    total: matching.length,
    rows: page.map((unit) => ({ ...unit, successors: successors.filter((one) => one.unitId === unit.id).map(asSuccessor) })),
  };
}

interface Succession {
  unitId: string;
  unitName: string;
  successorId: string;
  successorName: string;
  onDay: string | null;
}

async function successions(db: ReadDb): Promise<Succession[]> {
  const found = await sql<Succession>`
    SELECT s.unitId, u.name AS unitName, s.successorId, n.name AS successorName, s.onDay
    FROM live_unitSuccession s JOIN unit u ON u.id = s.unitId JOIN unit n ON n.id = s.successorId ORDER BY u.precedence`.execute(db);
  return found.rows;
}

function asSuccessor(one: Succession): { id: string; name: string; onDay: string | null } {
  return { id: one.successorId, name: one.successorName, onDay: one.onDay };
}

/** @throws Refusal `not-found` */
export async function getUnit(db: ReadDb, id: string, today: string): Promise<UnitDetail> {
  const found = await unitFacts(today, sql`u.id = ${id}`).execute(db);
  const [unit] = found.rows;
  if (!unit) throw new Refusal('not-found');
  const stored = await db.selectFrom('live_unit').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
  const aliases = await db.selectFrom('live_unitAlias').select('alias').where('unitId', '=', id).orderBy('k').execute();
  const names = await db.selectFrom('live_unitName').select(['name', 'fromOn', 'toOn']).where('unitId', '=', id).orderBy('fromOn').execute();
  const links = await successions(db);
  return {
    ...unit,
    contactName: stored.contactName,
    contactPhone: stored.contactPhone,
    aliases: aliases.map((row) => row.alias),
    names,
    successors: links.filter((one) => one.unitId === id).map(asSuccessor),
    predecessors: links
      .filter((one) => one.successorId === id)
      .map((one) => ({ id: one.unitId, name: one.unitName, onDay: one.onDay })),
    tasks: (await listTasks(db, { unitId: id, limit: 200 }, today)).rows,
    visits: (await listVisits(db, { unitId: id }, today)).rows,
  };
}

const OPEN_STATES = sql.raw(`'openInTime', 'dueSoon', 'overdue', 'undated', 'waiting', 'standing'`);

/** Units that have ended and still carry open work. */
export async function listEndedUnits(db: ReadDb, today: string): Promise<Page<EndedUnit>> {
  const found = await sql<Omit<EndedUnit, 'successors'>>`
    SELECT * FROM (SELECT u.id, u.name, u.toOn, u.precedence,
      (SELECT count(DISTINCT s.k) FROM live_assignment a JOIN task t ON t.id = a.taskId JOIN task_state s ON s.k = t.k
        AND s.fromOn <= ${today} AND s.toOn >= ${today} WHERE a.unitId = u.id AND s.state IN (${OPEN_STATES})) AS tasks,
      (SELECT count(*) FROM live_checklistLine c WHERE c.unitId = u.id AND ifnull(c.done, 0) = 0) AS checklistLines,
      (SELECT count(*) FROM live_visit v WHERE v.unitId = u.id AND ifnull(v.stage, 'planned') IN ('planned', 'announced', 'postponed')) AS visits,
      (SELECT count(*) FROM live_proposal p JOIN visit v ON v.id = p.visitId WHERE v.unitId = u.id AND p.answeredOn IS NULL) AS proposals,
      (SELECT count(*) FROM live_clusterMember m WHERE m.unitId = u.id AND m.toOn IS NULL) AS clusters
      FROM live_unit u WHERE u.toOn < ${today})
    WHERE tasks + checklistLines + visits + proposals + clusters > 0 ORDER BY precedence`.execute(db);
  const links = await successions(db);
  return {
    total: found.rows.length,
    rows: found.rows.map((unit) => ({
      ...unit,
      successors: links.filter((one) => one.unitId === unit.id).map((one) => ({ id: one.successorId, name: one.successorName })),
    })),
  };
}

export async function countEndedUnits(db: ReadDb, today: string): Promise<number> {
  return (await listEndedUnits(db, today)).total;
}

/** Clusters with who leads them and their units today; and the local units of today that belong to none. */
export async function listClusters(db: ReadDb, today: string): Promise<ClustersView> {
  const clusters = await db.selectFrom('live_cluster').selectAll().orderBy('precedence').orderBy('k').execute();
  const members = await sql<{ clusterId: string; id: string; name: string }>`
    SELECT m.clusterId, u.id, ${unitNameOn(today)} AS name FROM live_clusterMember m JOIN unit u ON u.id = m.unitId
    WHERE ifnull(m.fromOn, '') <= ${today} AND ifnull(m.toOn, '9999') >= ${today} ORDER BY m.k`.execute(db);
  const charges = await sql<{ clusterId: string; role: string; unitId: string | null; personId: string | null; unitName: string | null; personName: string | null }>`
    SELECT c.clusterId, c.role, c.unitId, c.personId, u.name AS unitName, p.name AS personName FROM live_clusterCharge c
    LEFT JOIN unit u ON u.id = c.unitId LEFT JOIN person p ON p.id = c.personId
    WHERE ifnull(c.fromOn, '') <= ${today} AND ifnull(c.toOn, '9999') >= ${today}`.execute(db);
  const charge = (clusterId: string, role: string) => charges.rows.find((row) => row.clusterId === clusterId && row.role === role);
  const inside = new Set(members.rows.map((row) => row.id));
  const local = await sql<{ id: string; name: string }>`
    SELECT u.id, ${unitNameOn(today)} AS name FROM live_unit u
    WHERE ${existsOn(today)} AND u.kind IN (${sql.join(LOCAL_KINDS)}) ORDER BY u.precedence`.execute(db);
  return {
    clusters: clusters.map((cluster) => ({
      id: cluster.id,
      name: cluster.name,
      leaderId: charge(cluster.id, 'leader')?.personId ?? null,
      leaderName: charge(cluster.id, 'leader')?.personName ?? null,
      departmentId: charge(cluster.id, 'standing')?.unitId ?? null,
      departmentName: charge(cluster.id, 'standing')?.unitName ?? null,
      units: members.rows.filter((row) => row.clusterId === cluster.id).map(({ id, name }) => ({ id, name })),
    })),
    without: local.rows.filter((unit) => !inside.has(unit.id)),
  };
}

/** How many inspected units have no cluster with a standing department today. */
export async function countWithoutCluster(db: ReadDb, today: string): Promise<number> {
  const found = await sql<{ n: number }>`
    SELECT count(DISTINCT v.unitId) AS n FROM live_visit v WHERE v.unitId IS NOT NULL AND NOT EXISTS (
      SELECT 1 FROM live_clusterMember m JOIN live_clusterCharge c ON c.clusterId = m.clusterId AND c.role = 'standing'
      WHERE m.unitId = v.unitId AND ifnull(m.fromOn, '') <= ${today} AND ifnull(m.toOn, '9999') >= ${today}
        AND ifnull(c.fromOn, '') <= ${today} AND ifnull(c.toOn, '9999') >= ${today})`.execute(db);
  return found.rows[0]?.n ?? 0;
}

/** People in order of precedence, with the position they hold today. */
export async function listPeople(db: ReadDb, today: string): Promise<Page<{ id: string; name: string; position: string | null }>> {
  const found = await sql<{ id: string; name: string; position: string | null }>`
    SELECT p.id, p.name, (SELECT q.position FROM live_personPosition q WHERE q.personId = p.id
      AND ifnull(q.fromOn, '') <= ${today} AND ifnull(q.toOn, '9999') >= ${today} LIMIT 1) AS position
    FROM live_person p ORDER BY p.precedence IS NULL, p.precedence, p.k`.execute(db);
  return { total: found.rows.length, rows: found.rows };
}

/** The office that keeps this register, by its code in the symbols of papers. */
export async function officeUnit(db: ReadDb): Promise<string | null> {
  const office = await db.selectFrom('live_unit').select('id').where('kind', '=', 'department').where('code', '=', OFFICE_CODE).executeTakeFirst();
  return office?.id ?? null;
}

const OFFICE_CODE = 'VP';
