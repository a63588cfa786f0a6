/** Units by years: what was inspected, what is planned, what nobody knows; right across mergers of units. */
import { sql } from 'kysely';
import { coverageState, type CoveredVisit, heirsOf, parsePastVisits, type Succession } from '../../../shared/domain/coverage.ts';
import { foldWords } from '../../../shared/domain/fold-text.ts';
import { isCivilDate, yearOf } from '../../../shared/domain/civil-date.ts';
import { isOff, isVisited } from '../../../shared/domain/visit-stages.ts';
import type { CoverageRow, CoverageView, PastVisitRow } from '../../../shared/model/views.ts';
import type { ReadDb } from './scope.ts';
import { listVisits } from './plan.ts';
import { dictionary } from './store-info.ts';
import { listClusters, listUnits } from './units.ts';

const INSPECTED: ReadonlySet<string> = new Set(['provincialUnit', 'directUnit']);
const MOST_YEARS = 30;
/** The kind of the rounds that pasted visits of the past stand in; closed when the year's list is complete. */
export const PAST_ROUND = 'past';

interface Known extends CoveredVisit {
  id: string;
  unitId: string;
  unitName: string;
  year: number;
  fromOn: string | null;
}

/** Every visit with the year it belongs to: that of its days, else of its round. */
async function knownVisits(db: ReadDb, today: string): Promise<Known[]> {
  const rounds = new Map((await db.selectFrom('live_round').select(['id', 'year']).execute()).map((round) => [round.id, round.year]));
  const { rows } = await listVisits(db, {}, today);
  return rows.flatMap((row): Known[] => {
    const dated = row.dated === 'actual' || row.dated === 'announced' ? row.fromOn : null;
    const year = dated && isCivilDate(dated) ? yearOf(dated) : (rounds.get(row.roundId) ?? null);
    if (row.unitId === null || year === null) return [];
    return [{
      id: row.id, unitId: row.unitId, unitName: row.unitName, year, fromOn: dated, toOn: row.toOn,
      visited: isVisited(row.stage) || row.actualFrom !== null, off: isOff(row.stage),
    }];
  });
}

/** Years of which all inspections are known: those with a plan, and those whose pasted list was said to be complete. */
async function recordedYears(db: ReadDb): Promise<Set<number | null>> {
  const rounds = await db.selectFrom('live_round').select(['year', 'kind', 'stage']).execute();
  return new Set(rounds.filter((round) => round.kind !== PAST_ROUND || round.stage === 'closed').map((round) => round.year));
}

/** The first day that the register knows anything of inspections: of its oldest plan, complete list or visit. */
async function knownSince(db: ReadDb, visits: readonly Known[]): Promise<string | null> {
  const found = await sql<{ day: string }>`
    SELECT coalesce(d.issuedOn, r.year || '-01-01') AS day FROM live_round r JOIN document d ON d.id = r.documentId
    WHERE (r.kind <> ${PAST_ROUND} OR r.stage = 'closed') AND coalesce(d.issuedOn, r.year) IS NOT NULL`.execute(db);
  const days = [...found.rows.map((row) => row.day), ...visits.flatMap((visit) => (visit.visited ? [visit.fromOn ?? `${visit.year}-01-01`] : []))];
  return days.filter(isCivilDate).toSorted()[0] ?? null;
}

/** How many lines of open checklists each unit still owes. */
async function missingLines(db: ReadDb, today: string): Promise<Map<string, number>> {
  const found = await sql<{ unitId: string; n: number }>`
    SELECT c.unitId, count(*) AS n FROM live_checklistLine c JOIN live_task t ON t.id = c.taskId
    JOIN task_state s ON s.k = t.k AND s.fromOn <= ${today} AND s.toOn >= ${today} AND s.state NOT IN ('doneInTime', 'doneLate', 'ended')
    WHERE ifnull(c.done, 0) = 0 AND c.unitId IS NOT NULL GROUP BY c.unitId`.execute(db);
  return new Map(found.rows.map((row) => [row.unitId, row.n]));
}

/** The units of today against the years asked for (thirty at most). */
export async function coverage(db: ReadDb, query: { from: number; to: number }, today: string): Promise<CoverageView> {
  const from = Math.max(query.from, query.to - MOST_YEARS + 1);
  const years = Array.from({ length: Math.max(0, query.to - from + 1) }, (_, place) => from + place);
  const units = (await listUnits(db, {}, today)).rows.filter((unit) => INSPECTED.has(unit.kind));
  const links = await sql<Succession>`SELECT unitId, successorId FROM live_unitSuccession`.execute(db);
  const successions = Map.groupBy(links.rows, (link) => link.unitId);
  const present = new Set(units.map((unit) => unit.id));
  const visits = await knownVisits(db, today);
  const ofUnit = new Map<string, Known[]>();
  const unclear = new Map<string, CoverageView['unclear'][number]>();
  const nameOf = new Map((await db.selectFrom('unit').select(['id', 'name']).execute()).map((unit) => [unit.id, unit.name]));
  for (const visit of visits) {
    const heirs = heirsOf(visit.unitId, successions, (id) => present.has(id));
    const [heir] = heirs;
    if (heirs.length === 1 && heir !== undefined) ofUnit.set(heir, [...(ofUnit.get(heir) ?? []), visit]);
    else {
      const known = unclear.get(visit.unitId) ?? { unitId: visit.unitId, name: visit.unitName, visits: 0, heirs: heirs.map((id) => nameOf.get(id) ?? '') };
      unclear.set(visit.unitId, { ...known, visits: known.visits + 1 });
    }
  }
  const recorded = await recordedYears(db);
  const missing = await missingLines(db, today);
  const rows = units.map((unit): CoverageRow => {
    const own = ofUnit.get(unit.id) ?? [];
    const visited = own.filter((visit) => visit.visited).toSorted((a, b) => b.year - a.year || ((b.fromOn ?? '') > (a.fromOn ?? '') ? 1 : -1));
    return {
      unitId: unit.id,
      name: unit.name,
      kind: unit.kind,
      clusterId: unit.clusterId,
      clusterName: unit.clusterName,
      cells: years.map((year) => {
        const inYear = own.filter((visit) => visit.year === year);
        return { year, state: coverageState(inYear, year, recorded.has(year), today), visits: inYear.map(({ id, unitName, fromOn }) => ({ id, unitName, fromOn })) };
      }),
      lastYear: visited[0]?.year ?? null,
      lastOn: visited[0]?.fromOn ?? null,
      openTasks: unit.openTasks,
      overdueTasks: unit.overdueTasks,
      missing: missing.get(unit.id) ?? 0,
    };
  });
  const order = (await listClusters(db, today)).clusters.map((cluster) => cluster.id);
  const rank = (row: CoverageRow) => (row.clusterId === null ? order.length : order.indexOf(row.clusterId));
  const waited = (row: CoverageRow) => row.lastOn ?? (row.lastYear === null ? '' : `${row.lastYear}-`);
  return {
    years,
    since: await knownSince(db, visits),
    rows: rows.toSorted((a, b) => rank(a) - rank(b) || (waited(a) < waited(b) ? -1 : waited(a) > waited(b) ? 1 : 0)),
    unclear: [...unclear.values()],
  };
}

/** Each line of a pasted list with the unit that bore the name in that year. */
export async function readPastVisits(db: ReadDb, text: string): Promise<PastVisitRow[]> {
  const { units } = await dictionary(db);
  const book = new Map<string, typeof units>();
  for (const unit of units.filter((one) => INSPECTED.has(one.kind))) {
    for (const name of unit.names) book.set(foldWords(name), [...(book.get(foldWords(name)) ?? []), unit]);
  }
  return parsePastVisits(text).map(({ unit: words, year, day }) => {
    const on = day ?? `${year}-06-30`;
    const found = book.get(foldWords(words))?.find((unit) => (unit.fromOn ?? '') <= on && (unit.toOn ?? '9999') >= on);
    const real = year > 0 && (day === null || isCivilDate(day));
    return { words, unitId: real ? (found?.id ?? null) : null, name: real ? (found?.names[0] ?? null) : null, year, day };
  });
}
