/** What came of visits, and what of it is still owed. */
import { sql } from 'kysely';
import type { FindingRow, FollowUp, Page, ProposalRow, VisitResults } from '../../../shared/model/views.ts';
import { taskRows } from './lists.ts';
import { documentName } from './names.ts';
import type { ReadDb } from './scope.ts';

/** Findings, recommendations and proposals of a visit in the order they were written. */
export async function visitResults(db: ReadDb, visitId: string, paperId: string, today: string): Promise<VisitResults> {
  const findings = await sql<FindingRow>`
    SELECT id, kind, weight, place, ifnull(words, '') AS words, recheckOn, recheckResult FROM live_finding
    WHERE visitId = ${visitId} ORDER BY ordinal, k`.execute(db);
  const proposals = await sql<ProposalRow>`
    SELECT p.id, ifnull(p.words, '') AS words, p.answererUnitId, u.name AS answererName, p.dueOn, p.answer, p.answeredOn
    FROM live_proposal p LEFT JOIN unit u ON u.id = p.answererUnitId WHERE p.visitId = ${visitId} ORDER BY p.ordinal, p.k`.execute(db);
  const tasks = await db.selectFrom('live_task').select('k').where('visitId', '=', visitId).orderBy('k').execute();
  const paper = await db.selectFrom('live_document').selectAll().where('id', '=', paperId).executeTakeFirst();
  return {
    findings: findings.rows,
    recommendations: await taskRows(db, tasks.map((task) => task.k), today),
    proposals: proposals.rows,
    paper: paper ? { id: paper.id, name: documentName(paper), number: paper.number, symbol: paper.symbol, issuedOn: paper.issuedOn } : null,
  };
}

/** How many rows of each kind a visit has: where the next one stands. */
export async function countResults(db: ReadDb, visitId: string): Promise<{ findings: number; proposals: number }> {
  const found = await sql<{ findings: number; proposals: number }>`
    SELECT (SELECT count(*) FROM finding WHERE visitId = ${visitId}) AS findings,
      (SELECT count(*) FROM proposal WHERE visitId = ${visitId}) AS proposals`.execute(db);
  return found.rows[0] ?? { findings: 0, proposals: 0 };
}

/** The task of an item that was made with one. */
export async function onlyTask(db: ReadDb, itemId: string): Promise<string | null> {
  return (await db.selectFrom('live_task').select('id').where('itemId', '=', itemId).executeTakeFirst())?.id ?? null;
}

/** Everything owed after visits: open recommendations, proposals without an answer, things to look at again; nearest first. */
export async function listFollowUps(
  db: ReadDb,
  query: { unitId?: string | undefined; year?: number | undefined },
  today: string,
): Promise<Page<FollowUp>> {
  const found = await sql<Omit<FollowUp, 'overdue'>>`
    SELECT f.*, ifnull(u.name, v.unitName) AS unitName, o.name AS ownerName,
      (SELECT m.clusterId FROM live_clusterMember m JOIN live_cluster c ON c.id = m.clusterId WHERE m.unitId = v.unitId
        AND ifnull(m.fromOn, '') <= ${today} AND ifnull(m.toOn, '9999') >= ${today} LIMIT 1) AS clusterId FROM (
      SELECT t.id, 'recommendation' AS what, t.visitId, ifnull(t.shortTitle, t.originalText) AS words,
        (SELECT a.unitId FROM live_assignment a WHERE a.taskId = t.id AND a.role = 'lead' ORDER BY a.ordinal LIMIT 1) AS ownerUnitId,
        l.dueOn, t.itemId
        FROM live_task t JOIN task_list l ON l.k = t.k JOIN task_state s ON s.k = t.k AND s.fromOn <= ${today} AND s.toOn >= ${today}
        WHERE t.visitId IS NOT NULL AND s.state NOT IN ('doneInTime', 'doneLate', 'ended')
      UNION ALL SELECT p.id, 'proposal', p.visitId, p.words, p.answererUnitId, p.dueOn, NULL
        FROM live_proposal p WHERE p.answeredOn IS NULL AND p.answer IS NULL
      UNION ALL SELECT g.id, 'recheck', g.visitId, g.words, (
          SELECT c.unitId FROM live_clusterMember m JOIN live_clusterCharge c ON c.clusterId = m.clusterId AND c.role = 'standing'
          JOIN visit w ON w.id = g.visitId WHERE m.unitId = w.unitId
            AND ifnull(m.fromOn, '') <= g.recheckOn AND ifnull(m.toOn, '9999') >= g.recheckOn
            AND ifnull(c.fromOn, '') <= g.recheckOn AND ifnull(c.toOn, '9999') >= g.recheckOn LIMIT 1), g.recheckOn, NULL
        FROM live_finding g WHERE g.recheckOn IS NOT NULL AND g.recheckResult IS NULL) f
    JOIN live_visit v ON v.id = f.visitId JOIN live_round r ON r.id = v.roundId
    LEFT JOIN unit u ON u.id = v.unitId LEFT JOIN unit o ON o.id = f.ownerUnitId
    WHERE (${query.unitId ?? null} IS NULL OR f.ownerUnitId = ${query.unitId ?? null})
      AND (${query.year ?? null} IS NULL OR r.year = ${query.year ?? null})
    ORDER BY f.dueOn IS NULL, f.dueOn, o.precedence, u.precedence, f.id`.execute(db);
  return { total: found.rows.length, rows: found.rows.map((row) => ({ ...row, overdue: row.dueOn !== null && row.dueOn < today })) };
}
