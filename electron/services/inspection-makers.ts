/** What the reports of inspections and days at the grassroots are made from. */
import { baoCaoSauKiemTra } from '../../shared/reports/sau-kiem-tra.ts';
import { type Announced, saidBefore, thongBaoDieuChinh } from '../../shared/reports/dieu-chinh.ts';
import { keHoachKiemTra, lichKiemTra, phieuKiemTra, type RoundFacts, thongBaoDotKiemTra } from '../../shared/reports/inspection.ts';
import { ngayDiCoSo } from '../../shared/reports/ngay-di-co-so.ts';
import { dataRows } from '../../shared/reports/paper.ts';
import { type ReportId, reports } from '../../shared/reports/registry.ts';
import { lichNam } from '../../shared/reports/lich-nam.ts';
import { trangDonVi } from '../../shared/reports/trang-don-vi.ts';
import { theoDoiCum } from '../../shared/reports/theo-doi-cum.ts';
import { Refusal } from '../../shared/model/refusal.ts';
import { yearOf } from '../../shared/domain/civil-date.ts';
import type { RoundRow, VisitResults, VisitRow } from '../../shared/model/views.ts';
import { fieldDayWords } from '../../shared/text/vi/field-days.ts';
import { inspectionWords } from '../../shared/text/vi/report-inspection.ts';
import { listHolidays } from '../db/queries/clashes.ts';
import { fieldBalance, listTrips } from '../db/queries/field-days.ts';
import { listMeetings } from '../db/queries/meetings.ts';
import { handedOutPapers } from '../db/queries/papers.ts';
import { listRounds, listVisits } from '../db/queries/plan.ts';
import { dueDays, isSample, taskReportFacts } from '../db/queries/report-facts.ts';
import { listFollowUps } from '../db/queries/results.ts';
import type { ReadDb } from '../db/queries/scope.ts';
import { getUnit, listClusters } from '../db/queries/units.ts';
import { outlineLines, visitDetail } from '../db/queries/visit-detail.ts';
import { checked, type Maker } from './report-maker.ts';
import { getResults } from './results.ts';

async function roundFacts(db: ReadDb, roundId: string, today: string): Promise<RoundFacts & { round: RoundRow }> {
  const round = (await listRounds(db, {})).rows.find((one) => one.id === roundId);
  if (!round) throw new Refusal('not-found');
  const outline = await outlineLines(db, roundId);
  const { rows } = await listVisits(db, { roundId }, today);
  return { round, year: String(round.year ?? yearOf(today)), visits: rows, outline: outline.map((entry) => entry.words), asAt: today, sample: await isSample(db) };
}

/** What the notices of a round that were handed out say of its visits, the later word before the earlier. */
async function announcedOf(db: ReadDb, roundId: string, visits: readonly VisitRow[]): Promise<Announced> {
  const papers = await handedOutPapers(db, { kinds: ['thong-bao-dot-kiem-tra', 'thong-bao-dieu-chinh'], parameter: { name: 'roundId', value: roundId } });
  const last = papers.at(-1);
  if (!last) return { name: null, visits: saidBefore(visits) };
  const rows = papers.flatMap(({ doc }) => doc.blocks).flatMap((block) => (block.kind === 'table' ? dataRows(block) : []));
  return {
    name: inspectionWords.adjusting.paper(last.number, last.symbol, last.handedOutOn),
    visits: new Map(rows.flatMap(({ key, facts }) => (key !== undefined && facts ? [[key, facts] as const] : []))),
  };
}

export const inspectionMakers = {
  'ke-hoach-kiem-tra': async (db, given, today, { format }) => {
    const params = checked(reports['ke-hoach-kiem-tra'].params, given);
    return [keHoachKiemTra(await roundFacts(db, params.roundId ?? '', today), params, format)];
  },
  'lich-kiem-tra': async (db, given, today, { format }) => {
    const params = checked(reports['lich-kiem-tra'].params, given);
    if (params.roundId) return [lichKiemTra(await roundFacts(db, params.roundId, today), params, format)];
    const year = params.year ?? today.slice(0, 4);
    const { rows } = await listVisits(db, { year: Number(year) }, today);
    return [lichKiemTra({ round: null, year, visits: rows, outline: [], asAt: today, sample: await isSample(db) }, params, format)];
  },
  'thong-bao-dot-kiem-tra': async (db, given, today, { format }) => {
    const params = checked(reports['thong-bao-dot-kiem-tra'].params, given);
    return [thongBaoDotKiemTra(await roundFacts(db, params.roundId ?? '', today), params, format)];
  },
  'thong-bao-dieu-chinh': async (db, given, today, { format }) => {
    const params = checked(reports['thong-bao-dieu-chinh'].params, given);
    const facts = await roundFacts(db, params.roundId ?? '', today);
    return [thongBaoDieuChinh({ ...facts, announced: await announcedOf(db, facts.round.id, facts.visits) }, params, format)];
  },
  'phieu-kiem-tra': async (db, given, today, { format }) => {
    const { visitId = '' } = checked(reports['phieu-kiem-tra'].params, given);
    const visit = await visitDetail(db, visitId, today);
    return [phieuKiemTra({ visit, results: await getResults(db, visitId, today), asAt: today, sample: await isSample(db) }, format)];
  },
  'bao-cao-sau-kiem-tra': async (db, given, today, { format }) => {
    const params = checked(reports['bao-cao-sau-kiem-tra'].params, given);
    const facts = await roundFacts(db, params.roundId ?? '', today);
    const results = new Map<string, VisitResults>();
    for (const visit of facts.visits) results.set(visit.id, await getResults(db, visit.id, today));
    return [baoCaoSauKiemTra({ ...facts, results }, params, format)];
  },
  'theo-doi-cum': async (db, given, today, { format }) => {
    const params = checked(reports['theo-doi-cum'].params, given);
    const { rows: followUps } = await listFollowUps(db, params.year ? { year: Number(params.year) } : {}, today);
    const { clusters } = await listClusters(db, today);
    return [theoDoiCum({ followUps, clusters, asAt: today, sample: await isSample(db) }, params, format)];
  },
  'trang-don-vi': async (db, given, today, { format }) => {
    const { unitId = '' } = checked(reports['trang-don-vi'].params, given);
    const page = await getUnit(db, unitId, today);
    const { clusters } = await listClusters(db, today);
    const visits = new Set(page.visits.map((visit) => visit.id));
    return [trangDonVi({
      ...(await taskReportFacts(db, { unitId, supportsToo: true }, today)),
      page,
      cluster: clusters.find((cluster) => cluster.id === page.clusterId) ?? null,
      followUps: (await listFollowUps(db, {}, today)).rows.filter((one) => visits.has(one.visitId)),
    }, format)];
  },
  'lich-nam': async (db, given, today, { format }) => {
    const params = checked(reports['lich-nam'].params, given);
    const year = params.year ?? today.slice(0, 4);
    const [visits, meetings, trips] = [await listVisits(db, { year: Number(year) }, today), await listMeetings(db, {}), await listTrips(db, { year: Number(year) })];
    const holidays = (await listHolidays(db, Number(year))).rows.filter((day) => !day.working);
    return [lichNam({ year, visits: visits.rows, meetings: meetings.rows, trips: trips.rows, holidays, due: await dueDays(db, year, today), asAt: today, sample: await isSample(db) }, params, format)];
  },
  'ngay-di-co-so': async (db, given, today, { format }) => {
    const year = checked(reports['ngay-di-co-so'].params, given).year ?? today.slice(0, 4);
    const { rows } = await listTrips(db, { year: Number(year) });
    const balance = await fieldBalance(db, Number(year), today);
    return [ngayDiCoSo({ year, balance, trips: rows, purpose: fieldDayWords.purpose, asAt: today, sample: await isSample(db) }, format)];
  },
} satisfies Partial<Record<ReportId, Maker>>;
