/** A task's checklist: the units of the group that owes it, by cluster, with the department in charge of each. */
import { sql } from 'kysely';
import { kindsOfGroup } from '../../../shared/domain/unit-groups.ts';
import type { NamedUnit, UnitBook } from '../../../shared/domain/unit-match.ts';
import { foldWords } from '../../../shared/domain/fold-text.ts';
import { Refusal } from '../../../shared/model/refusal.ts';
import type { ChecklistCluster, ChecklistGroup, ChecklistView, MissingView, Page } from '../../../shared/model/views.ts';
import { checklistWords, groupWords } from '../../../shared/text/vi/checklist.ts';
import { unitNameOn, unitShortNameOn } from './names.ts';
import { flag, type ReadDb } from './scope.ts';
import { dictionary } from './store-info.ts';

/** @throws Refusal `not-found` */
export async function checklistOf(db: ReadDb, taskId: string, today: string): Promise<ChecklistView> {
  const task = await db.selectFrom('live_task').select('checklistGroup').where('id', '=', taskId).executeTakeFirst();
  if (!task) throw new Refusal('not-found');
  // After units merged, two lines may name the same unit: it is done when all of them are.
  const lines = await sql<{ unitId: string; name: string; shortName: string; clusterId: string | null; cluster: string | null; departmentId: string | null; department: string | null; done: number; doneOn: string | null }>`
    WITH line AS (SELECT l.unitId, min(ifnull(l.done, 0)) AS done, max(l.doneOn) AS doneOn FROM live_checklistLine l
        WHERE l.taskId = ${taskId} GROUP BY l.unitId),
      place AS (SELECT m.unitId, min(c.k) AS clusterK FROM live_clusterMember m JOIN live_cluster c ON c.id = m.clusterId
        WHERE ifnull(m.fromOn, '') <= ${today} AND ifnull(m.toOn, '9999') >= ${today} GROUP BY m.unitId)
    SELECT u.id AS unitId, ${unitNameOn(today)} AS name, ${unitShortNameOn(today)} AS shortName, c.id AS clusterId, c.name AS cluster, d.id AS departmentId, d.name AS department,
      line.done, CASE WHEN line.done = 1 THEN line.doneOn END AS doneOn
    FROM line JOIN unit u ON u.id = line.unitId LEFT JOIN place p ON p.unitId = u.id LEFT JOIN cluster c ON c.k = p.clusterK
    LEFT JOIN unit d ON d.id = (SELECT g.unitId FROM live_clusterCharge g WHERE g.clusterId = c.id AND g.role = 'standing'
      AND ifnull(g.fromOn, '') <= ${today} AND ifnull(g.toOn, '9999') >= ${today} LIMIT 1)
    ORDER BY c.id IS NULL, c.precedence, c.k, u.precedence IS NULL, u.precedence, u.k`.execute(db);
  const clusters = new Map<string | null, ChecklistCluster>();
  for (const line of lines.rows) {
    let cluster = clusters.get(line.clusterId);
    if (!cluster) {
      const { clusterId, cluster: name, departmentId, department } = line;
      cluster = { clusterId, cluster: name, departmentId, department, total: 0, done: 0, units: [] };
      clusters.set(line.clusterId, cluster);
    }
    cluster.total += 1;
    cluster.done += line.done;
    cluster.units.push({ unitId: line.unitId, name: line.name, shortName: line.shortName, done: flag(line.done), doneOn: line.doneOn });
  }
  return {
    taskId,
    group: task.checklistGroup,
    total: lines.rows.length,
    done: lines.rows.filter((line) => flag(line.done)).length,
    clusters: [...clusters.values()],
  };
}

/** Who has not done it yet, by cluster. @throws Refusal `not-found` */
export async function missingOf(db: ReadDb, taskId: string, today: string): Promise<MissingView> {
  const { total, done, clusters } = await checklistOf(db, taskId, today);
  const rows = clusters
    .map((cluster) => ({ ...cluster, units: cluster.units.filter((unit) => !unit.done) }))
    .filter((cluster) => cluster.units.length > 0);
  return { taskId, total, done, missing: total - done, rows };
}

/** Groups that a task may be fanned out to today: by kind, by cluster, by round of inspections; empty ones are left out. */
export async function listGroups(db: ReadDb, today: string): Promise<Page<ChecklistGroup>> {
  const groups: ChecklistGroup[] = [];
  for (const [group, name] of Object.entries(groupWords)) {
    groups.push({ group, name, units: (await unitsOfGroup(db, group, today)).unitIds.length });
  }
  const clusters = await db.selectFrom('live_cluster').select(['id', 'name']).orderBy('precedence').orderBy('k').execute();
  for (const { id, name } of clusters) groups.push({ group: id, name, units: (await membersOf(db, id, today)).length });
  const rounds = await db.selectFrom('live_round').select(['id', 'name', 'year']).orderBy('year', 'desc').orderBy('ordinal').limit(MOST_ROUNDS).execute();
  for (const { id, name, year } of rounds) {
    groups.push({ group: id, name: checklistWords.round(name ?? '', year), units: (await visitedIn(db, id)).length });
  }
  const rows = groups.filter((group) => group.units > 0);
  return { total: rows.length, rows };
}

const MOST_ROUNDS = 12;

/**
 * The units of a group today.
 * @param group a kind or its words, a cluster by id or name, a round by id
 * @throws Refusal `unknown-group`
 */
export async function unitsOfGroup(db: ReadDb, group: string, today: string): Promise<{ name: string; unitIds: string[] }> {
  const clusters = await db.selectFrom('live_cluster').select(['id', 'name']).execute();
  const asked = foldWords(group);
  const cluster = clusters.find(({ id, name }) => id === group || foldWords(name) === asked || foldWords(name).replace(/^cum /u, '') === asked);
  if (cluster) return { name: cluster.name, unitIds: await membersOf(db, cluster.id, today) };
  const round = await db.selectFrom('live_round').select(['id', 'name', 'year']).where('id', '=', group).executeTakeFirst();
  if (round) return { name: checklistWords.round(round.name ?? '', round.year), unitIds: await visitedIn(db, round.id) };
  const kinds = kindsOfGroup(group);
  if (!kinds) throw new Refusal('unknown-group', { group });
  const units = await sql<{ id: string }>`
    SELECT u.id FROM live_unit u WHERE u.kind IN (${sql.join(kinds)}) AND ifnull(u.fromOn, '') <= ${today} AND ifnull(u.toOn, '9999') >= ${today}
    ORDER BY u.precedence, u.k`.execute(db);
  const usual = Object.keys(groupWords).find((known) => kindsOfGroup(known)?.join() === kinds.join());
  return { name: groupWords[usual ?? ''] ?? group.trim().normalize('NFC'), unitIds: units.rows.map(({ id }) => id) };
}

async function membersOf(db: ReadDb, clusterId: string, today: string): Promise<string[]> {
  const members = await sql<{ id: string }>`
    SELECT u.id FROM live_clusterMember m JOIN live_unit u ON u.id = m.unitId WHERE m.clusterId = ${clusterId}
      AND ifnull(m.fromOn, '') <= ${today} AND ifnull(m.toOn, '9999') >= ${today} GROUP BY u.id ORDER BY min(m.k)`.execute(db);
  return members.rows.map(({ id }) => id);
}

async function visitedIn(db: ReadDb, roundId: string): Promise<string[]> {
  const visited = await sql<{ id: string }>`
    SELECT u.id FROM live_visit v JOIN live_unit u ON u.id = v.unitId
    WHERE v.roundId = ${roundId} GROUP BY u.id ORDER BY min(v.ordinal)`.execute(db);
  return visited.rows.map(({ id }) => id);
}

export interface Ticked {
  /** The lines of each unit, by the unit's id. */
  lines: Map<string, { id: string; done: boolean }[]>;
  names: Map<string, string>;
  book: UnitBook;
}

/** What typed names are matched against: the units of the checklist, and those that became part of one of them. */
export async function checklistBook(db: ReadDb, taskId: string): Promise<Ticked> {
  const rows = await db.selectFrom('live_checklistLine').select(['id', 'unitId', 'done']).where('taskId', '=', taskId).execute();
  const lines: Ticked['lines'] = new Map();
  for (const { id, unitId, done } of rows) if (unitId) lines.set(unitId, [...(lines.get(unitId) ?? []), { id, done: flag(done) }]);
  const { units } = await dictionary(db);
  const steps = await db.selectFrom('live_unitSuccession').select(['unitId', 'successorId']).execute();
  const next = new Map<string, string[]>();
  for (const { unitId, successorId } of steps) {
    if (unitId && successorId) next.set(unitId, [...(next.get(unitId) ?? []), successorId]);
  }
  const former: (NamedUnit & { into: string[] })[] = [];
  for (const unit of units) {
    if (lines.has(unit.id)) continue;
    const into = reached(unit.id, next).filter((id) => lines.has(id));
    if (into.length > 0) former.push({ id: unit.id, names: unit.names, into });
  }
  const present = units.filter((unit) => lines.has(unit.id));
  return { lines, names: new Map(present.map((unit) => [unit.id, unit.names[0] ?? ''])), book: { units: present, former } };
}

/** Where a unit's successors lead to; a circle made by merging ends where it began. */
function reached(from: string, next: ReadonlyMap<string, string[]>): string[] {
  const seen = new Set([from]);
  const queue = [from];
  for (let id = queue.shift(); id !== undefined; id = queue.shift()) {
    for (const successor of next.get(id) ?? []) {
      if (seen.has(successor)) continue;
      seen.add(successor);
      queue.push(successor);
    }
  }
  seen.delete(from);
  return [...seen];
}
