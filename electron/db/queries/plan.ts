/** Rounds and visits of the inspection plan. */
import { sql } from 'kysely';
import { Refusal } from '../../../shared/model/refusal.ts';
import type { FieldQuota, Page, RoundRow, VisitClash, VisitRow } from '../../../shared/model/views.ts';
import { t } from '../../../shared/text/vi/words.ts';
import { documentName } from './names.ts';
import { flag, type ReadDb } from './scope.ts';

/** Rounds of a year (all years when none is named), in the order of their paper, with the quotas of field days beside them. */
export async function listRounds(
  db: ReadDb,
  query: { year?: number | undefined },
): Promise<Page<RoundRow> & { quotas: FieldQuota[] }> {
  const rounds = await db
    .selectFrom('live_round as r')
    .innerJoin('document as d', 'd.id', 'r.documentId')
    .selectAll('r')
    .select(['d.kind as documentKind', 'd.number', 'd.symbol', 'd.issuedOn'])
    .select(sql<number>`(SELECT count(*) FROM live_visit v WHERE v.roundId = r.id)`.as('visits'))
    .$if(query.year !== undefined, (all) => all.where('r.year', '=', query.year ?? 0))
    .orderBy('r.year')
    .orderBy('d.issuedOn')
    .orderBy('r.ordinal')
    .execute();
  const quotas = await db
    .selectFrom('live_quota as q')
    .innerJoin('document as d', 'd.id', 'q.documentId')
    .selectAll('q')
    .select(['d.kind as documentKind', 'd.number', 'd.symbol', 'd.issuedOn'])
    .$if(query.year !== undefined, (all) => all.where('q.year', '=', query.year ?? 0))
    .execute();
  return {
    total: rounds.length,
    rows: rounds.map((round) => ({
      id: round.id,
      documentId: round.documentId ?? '',
      documentName: documentName({ ...round, kind: round.documentKind }),
      ordinal: round.ordinal ?? 0,
      year: round.year,
      name: round.name ?? '',
      kind: round.kind ?? 'other',
      content: round.content,
      windowPhrase: round.windowPhrase,
      windowFrom: round.windowFrom,
      windowTo: round.windowTo,
      fuzzy: flag(round.fuzzy),
      provisional: flag(round.provisional),
      stage: round.stage ?? 'planned',
      visits: round.visits,
    })),
    quotas: quotas.map((quota) => ({
      id: quota.id,
      documentName: documentName({ ...quota, kind: quota.documentKind }),
      year: quota.year,
      subject: quota.subject,
      amount: quota.amount,
      measure: quota.measure,
      per: quota.per,
    })),
  };
}

/** Visits with their place in time, earliest first; those without any date stand last. */
export async function listVisits(
  db: ReadDb,
  query: { year?: number | undefined; roundId?: string | undefined; unitId?: string | undefined; id?: string | undefined },
  today: string,
): Promise<Page<VisitRow>> {
  const conditions = [sql`1`];
  if (query.year !== undefined) conditions.push(sql`r.year = ${query.year}`);
  if (query.roundId) conditions.push(sql`v.roundId = ${query.roundId}`);
  if (query.unitId) conditions.push(sql`v.unitId = ${query.unitId}`);
  if (query.id) conditions.push(sql`v.id = ${query.id}`);
  const found = await sql<VisitRow>`
    SELECT v.id, v.roundId, ifnull(r.name, '') AS roundName, ifnull(r.kind, 'other') AS roundKind, v.unitId,
      ifnull((SELECT ifnull((SELECT n.name FROM live_unitName n WHERE n.unitId = u.id
        AND ifnull(n.fromOn, '') <= ifnull(r.windowFrom, ${today}) AND ifnull(n.toOn, '9999') >= ifnull(r.windowFrom, ${today}) LIMIT 1), u.name)
        FROM unit u WHERE u.id = v.unitId), ifnull(v.unitName, '')) AS unitName,
      coalesce(v.actualFrom, v.announcedFrom, r.windowFrom) AS fromOn,
      CASE WHEN v.actualFrom IS NOT NULL THEN ifnull(v.actualTo, v.actualFrom)
        WHEN v.announcedFrom IS NOT NULL THEN ifnull(v.announcedTo, v.announcedFrom) ELSE r.windowTo END AS toOn,
      CASE WHEN v.actualFrom IS NOT NULL THEN 'actual' WHEN v.announcedFrom IS NOT NULL THEN 'announced'
        WHEN r.windowFrom IS NOT NULL THEN 'window' ELSE 'none' END AS dated,
      ifnull(v.stage, 'planned') AS stage, v.stageReason, v.mode, v.place, v.note,
      v.announcedFrom, v.announcedTo, v.actualFrom, v.actualTo,
      (SELECT count(*) FROM live_dateChange c WHERE c.visitId = v.id) AS dateChanges,
      (SELECT ifnull(p.name, m.name) FROM live_teamMember m LEFT JOIN person p ON p.id = m.personId
        WHERE m.visitId = v.id AND m.role = 'head' LIMIT 1) AS head
    FROM live_visit v JOIN live_round r ON r.id = v.roundId
    WHERE ${sql.join(conditions, sql` AND `)}
    ORDER BY fromOn IS NULL, fromOn, r.ordinal, v.ordinal`.execute(db);
  return { total: found.rows.length, rows: found.rows };
}

/** @throws Refusal `not-found` */
export async function getVisit(db: ReadDb, id: string, today: string): Promise<VisitRow> {
  const { rows } = await listVisits(db, { id }, today);
  const [visit] = rows;
  if (!visit) throw new Refusal('not-found');
  return visit;
}

/** What stands against a visit's dates: the same unit or the same person elsewhere on one of its days. */
export async function clashesOf(db: ReadDb, id: string, today: string): Promise<VisitClash[]> {
  const visit = await getVisit(db, id, today);
  if (visit.dated === 'window' || visit.dated === 'none' || !visit.fromOn || !visit.toOn) return [];
  const others = await sql<{ id: string; unitName: string; unitId: string | null; fromOn: string; toOn: string; person: string | null }>`
    SELECT o.id, u.name AS unitName, o.unitId, coalesce(o.actualFrom, o.announcedFrom) AS fromOn,
      coalesce(o.actualTo, o.actualFrom, o.announcedTo, o.announcedFrom) AS toOn,
      (SELECT ifnull(p.name, m.name) FROM live_teamMember m JOIN live_teamMember mine ON mine.visitId = ${id}
        AND (mine.personId = m.personId OR (mine.personId IS NULL AND mine.name = m.name))
        LEFT JOIN person p ON p.id = m.personId WHERE m.visitId = o.id LIMIT 1) AS person
    FROM live_visit o LEFT JOIN unit u ON u.id = o.unitId
    WHERE o.id <> ${id} AND coalesce(o.actualFrom, o.announcedFrom) <= ${visit.toOn}
      AND coalesce(o.actualTo, o.actualFrom, o.announcedTo, o.announcedFrom) >= ${visit.fromOn}`.execute(db);
  return others.rows.flatMap((other): VisitClash[] => [
    ...(other.unitId !== null && other.unitId === visit.unitId
      ? [{ code: 'same-unit' as const, visitId: other.id, words: t.visits.sameUnit(other.unitName, other.fromOn, other.toOn) }]
      : []),
    ...(other.person
      ? [{ code: 'same-person' as const, visitId: other.id, words: t.visits.samePerson(other.person, other.unitName, other.fromOn, other.toOn) }]
      : []),
  ]);
}
