/** Rounds and visits of the inspection plan. */
import { type RawBuilder, sql } from 'kysely';
import { Refusal } from '../../../shared/model/refusal.ts';
import type { EarlierDate, FieldQuota, Page, RoundRow, TeamMember, VisitNotice, VisitRow } from '../../../shared/model/views.ts';
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

type VisitFacts = Omit<VisitRow, 'earlier' | 'notice' | 'team' | 'head' | 'dateChanges' | 'provisional'>;

/** The day by which a visit's unit, cluster and department are named. */
const visitDay = (today: string) => sql`coalesce(v.actualFrom, v.announcedFrom, r.windowFrom, ${today})`;

const clusterOn = (day: RawBuilder<unknown>) => sql`(SELECT m.clusterId FROM live_clusterMember m JOIN live_cluster c ON c.id = m.clusterId
  WHERE m.unitId = v.unitId AND ifnull(m.fromOn, '') <= ${day} AND ifnull(m.toOn, '9999') >= ${day} LIMIT 1)`;

/** Where a visit (alias `v`, its round `r`) stands in time: actual, else announced, else the window of its round. */
export const firstDay = sql<string | null>`coalesce(v.actualFrom, v.announcedFrom, r.windowFrom)`;
export const lastDay = sql`CASE WHEN v.actualFrom IS NOT NULL THEN ifnull(v.actualTo, v.actualFrom)
        WHEN v.announcedFrom IS NOT NULL THEN ifnull(v.announcedTo, v.announcedFrom) ELSE r.windowTo END`;

/** Visits that touch these days. */
export function visitsBetween({ from, to }: { from: string; to: string }) {
  return sql`(${firstDay} <= ${to} AND ifnull(${lastDay}, ${firstDay}) >= ${from})`;
}

/** The name that the unit of a visit bore when its round began. */
export function visitUnitName(today: string) {
  return sql<string>`ifnull((SELECT ifnull((SELECT n.name FROM live_unitName n WHERE n.unitId = u.id
        AND ifnull(n.fromOn, '') <= ifnull(r.windowFrom, ${today}) AND ifnull(n.toOn, '9999') >= ifnull(r.windowFrom, ${today}) LIMIT 1), u.name)
        FROM unit u WHERE u.id = v.unitId), ifnull(v.unitName, ''))`;
}

interface VisitQuery {
  year?: number | undefined;
  roundId?: string | undefined;
  unitId?: string | undefined;
  ids?: readonly string[] | undefined;
  /** Those that touch these days. */
  between?: { from: string; to: string } | undefined;
}

/** Visits with their place in time, earliest first; those without any date stand last. */
export async function listVisits(db: ReadDb, query: VisitQuery, today: string): Promise<Page<VisitRow>> {
  const conditions = [sql`1`];
  if (query.between) conditions.push(visitsBetween(query.between));
  if (query.year !== undefined) conditions.push(sql`r.year = ${query.year}`);
  if (query.roundId) conditions.push(sql`v.roundId = ${query.roundId}`);
  if (query.unitId) conditions.push(sql`v.unitId = ${query.unitId}`);
  if (query.ids) conditions.push(sql`v.id IN (SELECT value FROM json_each(${JSON.stringify(query.ids)}))`);
  const found = await sql<VisitFacts>`
    SELECT v.id, v.roundId, ifnull(r.name, '') AS roundName, ifnull(r.kind, 'other') AS roundKind, v.unitId,
      ${visitUnitName(today)} AS unitName,
      ${clusterOn(visitDay(today))} AS clusterId, (SELECT name FROM cluster WHERE id = ${clusterOn(visitDay(today))}) AS clusterName,
      ${firstDay} AS fromOn, ${lastDay} AS toOn,
      CASE WHEN v.actualFrom IS NOT NULL THEN 'actual' WHEN v.announcedFrom IS NOT NULL THEN 'announced'
        WHEN r.windowFrom IS NOT NULL THEN 'window' ELSE 'none' END AS dated,
      ifnull(v.stage, 'planned') AS stage, v.stageReason, v.mode, v.place, v.note, v.partOfDay,
      v.announcedFrom, v.announcedTo, v.actualFrom, v.actualTo
    FROM live_visit v JOIN live_round r ON r.id = v.roundId
    WHERE ${sql.join(conditions, sql` AND `)}
    ORDER BY fromOn IS NULL, fromOn, r.ordinal, v.ordinal, v.k`.execute(db);
  const teams = await teamsOf(db, found.rows.map((row) => row.id), today);
  const dates = await notedDates(db, found.rows.map((row) => row.id));
  return {
    total: found.rows.length,
    rows: found.rows.map((row) => {
      const team = teams.get(row.id) ?? [];
      const noted = dates.get(row.id) ?? [];
      const earlier = earlierOf(noted);
      const notice = noticeOf(noted, row);
      return {
        ...row,
        provisional: row.dated !== 'actual' && (row.stage === 'planned' || notice?.holds === false),
        dateChanges: earlier.length,
        earlier,
        notice,
        head: team.find((member) => member.role === 'head')?.name ?? null,
        team,
      };
    }),
  };
}

/** The kind of a noted date that a notice announced; every other kind was given up. */
export const NOTICE = 'notice';

interface NotedDate {
  visitId: string;
  kind: string | null;
  fromOn: string | null;
  toOn: string | null;
  onDay: string | null;
  reason: string | null;
  paperId: string | null;
  number: string | null;
  symbol: string | null;
}

/** The dates that visits had and those that were announced, oldest first. */
async function notedDates(db: ReadDb, visits: readonly string[]): Promise<Map<string, NotedDate[]>> {
  const found = await sql<NotedDate>`
    SELECT c.visitId, c.kind, c.fromOn, c.toOn, c.onDay, c.reason, c.paperId, p.number, p.symbol
    FROM live_dateChange c LEFT JOIN paper p ON p.id = c.paperId
    WHERE c.visitId IN (SELECT value FROM json_each(${JSON.stringify(visits)})) ORDER BY c.onDay, c.k`.execute(db);
  return Map.groupBy(found.rows, (row) => row.visitId);
}

const noticeName = (date: NotedDate) => t.visits.notice(documentName({ kind: 'notice', number: date.number, symbol: date.symbol, issuedOn: null }));

/** The dates that were given up, with the notice that had announced each. */
function earlierOf(noted: readonly NotedDate[]): EarlierDate[] {
  const announced = noted.filter((date) => date.kind === NOTICE);
  return noted.filter((date) => date.kind !== NOTICE).map(({ fromOn, toOn, onDay, reason }) => {
    const by = announced.findLast((date) => date.fromOn === fromOn && date.toOn === toOn);
    return { fromOn, toOn, onDay, reason, notice: by ? noticeName(by) : null };
  });
}

function noticeOf(noted: readonly NotedDate[], visit: Pick<VisitRow, 'announcedFrom' | 'announcedTo'>): VisitNotice | null {
  const last = noted.findLast((date) => date.kind === NOTICE);
  if (!last) return null;
  const holds = last.fromOn === visit.announcedFrom && last.toOn === (visit.announcedTo ?? visit.announcedFrom);
  return { paperId: last.paperId ?? '', name: noticeName(last), onDay: last.onDay ?? '', holds };
}

/** Who goes: the head first, then the recorder, then by precedence. */
async function teamsOf(db: ReadDb, visits: readonly string[], today: string): Promise<Map<string, TeamMember[]>> {
  const found = await sql<TeamMember & { visitId: string }>`
    SELECT m.id, m.visitId, m.personId, ifnull(p.name, ifnull(m.name, '')) AS name, ifnull(m.role, 'member') AS role,
      (SELECT u.name FROM unit u WHERE u.id = ifnull(m.unitId, p.unitId)) AS unitName,
      (SELECT q.position FROM live_personPosition q WHERE q.personId = p.id
        AND ifnull(q.fromOn, '') <= ${today} AND ifnull(q.toOn, '9999') >= ${today} LIMIT 1) AS position
    FROM live_teamMember m LEFT JOIN person p ON p.id = m.personId
    WHERE m.visitId IN (SELECT value FROM json_each(${JSON.stringify(visits)}))
    ORDER BY CASE m.role WHEN 'head' THEN 0 WHEN 'recorder' THEN 1 ELSE 2 END, p.precedence IS NULL, p.precedence, m.ordinal, m.k`.execute(db);
  return Map.groupBy(found.rows, (row) => row.visitId);
}

/** @throws Refusal `not-found` */
export async function getVisit(db: ReadDb, id: string, today: string): Promise<VisitRow> {
  const { rows } = await listVisits(db, { ids: [id] }, today);
  const [visit] = rows;
  if (!visit) throw new Refusal('not-found');
  return visit;
}
