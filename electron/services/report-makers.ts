/** What each report is made from: gathers the facts, hands them to the report's pure function. A missing one does not compile. */
import { baoCaoGiaoBan } from '../../shared/reports/bao-cao-giao-ban.ts';
import { bieuTongHop } from '../../shared/reports/bieu-tong-hop.ts';
import { contract } from '../../shared/contract/index.ts';
import { listInputOf } from '../../shared/domain/list-query.ts';
import { listPaperWords } from '../../shared/text/vi/list-paper.ts';
import { conThieu } from '../../shared/reports/con-thieu.ts';
import { danhSach, type ListPaperFacts } from '../../shared/reports/danh-sach.ts';
import { formatHd29 } from '../../shared/reports/format-hd29.ts';
import { keHoachKiemTra, lichKiemTra, phieuKiemTra, type RoundFacts, thongBaoDotKiemTra } from '../../shared/reports/inspection.ts';
import { congVanDonDoc, type LetterFacts, phieuNhacViec, viecChiDao } from '../../shared/reports/letters.ts';
import { ngayDiCoSo } from '../../shared/reports/ngay-di-co-so.ts';
import { type ParamFields, type ParamsOf, missingParam, readParams } from '../../shared/reports/params.ts';
import { phieuTheoDoi } from '../../shared/reports/phieu-theo-doi.ts';
import { type ReportId, reports } from '../../shared/reports/registry.ts';
import type { ReportDoc } from '../../shared/reports/report-doc.ts';
import { baoCaoSauKiemTra } from '../../shared/reports/sau-kiem-tra.ts';
import type { TaskReportFacts } from '../../shared/reports/task-facts.ts';
import { countedApart } from '../../shared/reports/task-figures.ts';
import { type FourFigures, fourFigures, tomTat } from '../../shared/reports/tom-tat.ts';
import { rowFactsOf } from '../../shared/reports/changes.ts';
import { Refusal } from '../../shared/model/refusal.ts';
import { yearOf } from '../../shared/domain/civil-date.ts';
import type { RoundRow, VisitResults } from '../../shared/model/views.ts';
import { fieldDayWords } from '../../shared/text/vi/field-days.ts';
import { placeInWords } from '../../shared/text/vi/items.ts';
import { missingOf } from '../db/queries/checklist.ts';
import { yearHolidays } from '../db/queries/clashes.ts';
import { fieldBalance, listTrips } from '../db/queries/field-days.ts';
import { listTasks, taskRowOf } from '../db/queries/lists.ts';
import { namesOf } from '../db/queries/subjects.ts';
import { listRounds, listVisits } from '../db/queries/plan.ts';
import { isSample, taskReportFacts } from '../db/queries/report-facts.ts';
import { meetingOfReport, sinceSheet } from '../db/queries/report-since.ts';
import type { ReadDb } from '../db/queries/scope.ts';
import { outlineLines, visitDetail } from '../db/queries/visit-detail.ts';
import { officeUnit } from '../db/queries/units.ts';
import { getResults } from './results.ts';

type Given = Record<string, unknown>;
type Maker = (db: ReadDb, given: Given, today: string) => Promise<ReportDoc[]>;

/** @throws Refusal `wrong-input`, `report-needs` */
function checked<F extends ParamFields>(fields: F, given: Given): ParamsOf<F> {
  const read = readParams(fields, given);
  if ('wrong' in read) throw new Refusal('wrong-input', { detail: `params.${read.wrong}` });
  const missing = missingParam(fields, read.params);
  if (missing) throw new Refusal('report-needs', { label: missing.label });
  return read.params;
}

async function roundFacts(db: ReadDb, roundId: string, today: string): Promise<RoundFacts & { round: RoundRow }> {
  const round = (await listRounds(db, {})).rows.find((one) => one.id === roundId);
  if (!round) throw new Refusal('not-found');
  const outline = await outlineLines(db, roundId);
  const { rows } = await listVisits(db, { roundId }, today);
  return { round, year: String(round.year ?? yearOf(today)), visits: rows, outline: outline.map((entry) => entry.words), asAt: today, sample: await isSample(db) };
}

async function letterFacts(db: ReadDb, params: { documentId?: string; asAt?: string }, today: string): Promise<LetterFacts> {
  const facts = await taskReportFacts(db, params, today);
  const holidays = await yearHolidays(db, yearOf(facts.asAt));
  return { ...facts, officeId: await officeUnit(db), holidays: holidays.map((day) => day.onDay) };
}

/** Facts for a meeting: the tasks of its series, held against the sheet of the one before. */
async function meetingFacts(db: ReadDb, params: { meetingId?: string; documentId?: string; asAt?: string }, today: string): Promise<TaskReportFacts & { meetingOn: string | null; before: () => Promise<FourFigures | null> }> {
  const meeting = await meetingOfReport(db, params.meetingId ?? null, today);
  const asAt = params.asAt ?? today;
  const since = await sinceSheet(db, { meeting, params: {}, asAt });
  const query = { documentId: params.documentId, seriesId: meeting?.seriesId, restrictedToo: true };
  const facts = await taskReportFacts(db, { ...query, asAt: params.asAt, since }, today);
  return {
    ...facts,
    meetingOn: meeting?.on ?? null,
    before: async () => {
      if (!since) return null;
      if (since.rows) return fourFigures(Object.values(since.rows));
      const then = await taskReportFacts(db, { ...query, asAt: since.day, byMeeting: true }, today);
      return fourFigures(countedApart(then.documents.flatMap((document) => document.tasks)).counted.map(rowFactsOf));
    },
  };
}

/** So many lines are a paper; more are a table for Excel, and the paper says how many there are. */
const MOST_LINES = 1000;

/** @throws Refusal `wrong-input` for conditions that the list does not know */
async function listPaperFacts(db: ReadDb, filter: string, today: string): Promise<ListPaperFacts> {
  const query = Object.fromEntries(new URLSearchParams(filter));
  const asked = contract['tasks.list'].input.safeParse({ ...listInputOf(query), limit: MOST_LINES });
  if (!asked.success) throw new Refusal('wrong-input', { detail: 'params.filter' });
  const { rows, total } = await listTasks(db, asked.data, today);
  const names = await namesOf(db, [query['unitId'], query['trackerId'], query['clusterId'], query['documentId']].filter((id) => id !== undefined));
  return { conditions: listPaperWords.conditions(query, names), tasks: rows, total, asAt: today, sample: await isSample(db) };
}

export const makers: { [Id in ReportId]: Maker } = {
  'bieu-tong-hop': async (db, given, today) => {
    const params = checked(reports['bieu-tong-hop'].params, given);
    const meeting = params.meetingId ? await meetingOfReport(db, params.meetingId, today) : null;
    const since = await sinceSheet(db, { meeting, params, asAt: params.asAt ?? today });
    return [bieuTongHop(await taskReportFacts(db, { ...params, seriesId: meeting?.seriesId, since }, today), params, formatHd29)];
  },
  'bao-cao-giao-ban': async (db, given, today) => {
    const params = checked(reports['bao-cao-giao-ban'].params, given);
    return [baoCaoGiaoBan(await meetingFacts(db, params, today), params, formatHd29)];
  },
  'tom-tat-lanh-dao': async (db, given, today) => {
    const params = checked(reports['tom-tat-lanh-dao'].params, given);
    const facts = await meetingFacts(db, params, today);
    return [tomTat({ ...facts, before: await facts.before() }, params, formatHd29)];
  },
  'danh-sach': async (db, given, today) => {
    const { filter = '' } = checked(reports['danh-sach'].params, given);
    return [danhSach(await listPaperFacts(db, filter, today), formatHd29)];
  },
  'phieu-theo-doi': async (db, given, today) => {
    const params = checked(reports['phieu-theo-doi'].params, given);
    return [phieuTheoDoi(await taskReportFacts(db, { unitId: params.unitId, asAt: params.asAt, supportsToo: true }, today), params, formatHd29)];
  },
  'cong-van-don-doc': async (db, given, today) => {
    const params = checked(reports['cong-van-don-doc'].params, given);
    return congVanDonDoc(await letterFacts(db, params, today), params, formatHd29);
  },
  'phieu-nhac-viec': async (db, given, today) => {
    const params = checked(reports['phieu-nhac-viec'].params, given);
    return phieuNhacViec(await letterFacts(db, params, today), params, formatHd29);
  },
  'viec-chi-dao': async (db, given, today) => {
    const params = checked(reports['viec-chi-dao'].params, given);
    return viecChiDao(await taskReportFacts(db, { asAt: params.asAt, restrictedToo: true }, today), params, formatHd29);
  },
  'con-thieu': async (db, given, today) => {
    const { taskId = '' } = checked(reports['con-thieu'].params, given);
    const row = await taskRowOf(db, taskId, today);
    const task = { title: row.title, place: placeInWords(row.documentName, row.path), dueOn: row.dueOn };
    return [conThieu({ view: await missingOf(db, taskId, today), task, asAt: today, sample: await isSample(db) }, formatHd29)];
  },
  'ke-hoach-kiem-tra': async (db, given, today) => {
    const params = checked(reports['ke-hoach-kiem-tra'].params, given);
    return [keHoachKiemTra(await roundFacts(db, params.roundId ?? '', today), params, formatHd29)];
  },
  'lich-kiem-tra': async (db, given, today) => {
    const params = checked(reports['lich-kiem-tra'].params, given);
    if (params.roundId) return [lichKiemTra(await roundFacts(db, params.roundId, today), params, formatHd29)];
    const year = params.year ?? today.slice(0, 4);
    const { rows } = await listVisits(db, { year: Number(year) }, today);
    return [lichKiemTra({ round: null, year, visits: rows, outline: [], asAt: today, sample: await isSample(db) }, params, formatHd29)];
  },
  'thong-bao-dot-kiem-tra': async (db, given, today) => {
    const params = checked(reports['thong-bao-dot-kiem-tra'].params, given);
    return [thongBaoDotKiemTra(await roundFacts(db, params.roundId ?? '', today), params, formatHd29)];
  },
  'phieu-kiem-tra': async (db, given, today) => {
    const { visitId = '' } = checked(reports['phieu-kiem-tra'].params, given);
    const visit = await visitDetail(db, visitId, today);
    return [phieuKiemTra({ visit, results: await getResults(db, visitId, today), asAt: today, sample: await isSample(db) }, formatHd29)];
  },
  'bao-cao-sau-kiem-tra': async (db, given, today) => {
    const params = checked(reports['bao-cao-sau-kiem-tra'].params, given);
    const facts = await roundFacts(db, params.roundId ?? '', today);
    const results = new Map<string, VisitResults>();
    for (const visit of facts.visits) results.set(visit.id, await getResults(db, visit.id, today));
    return [baoCaoSauKiemTra({ ...facts, results }, params, formatHd29)];
  },
  'ngay-di-co-so': async (db, given, today) => {
    const year = checked(reports['ngay-di-co-so'].params, given).year ?? today.slice(0, 4);
    const { rows } = await listTrips(db, { year: Number(year) });
    const balance = await fieldBalance(db, Number(year), today);
    return [ngayDiCoSo({ year, balance, trips: rows, purpose: fieldDayWords.purpose, asAt: today, sample: await isSample(db) }, formatHd29)];
  },
};
