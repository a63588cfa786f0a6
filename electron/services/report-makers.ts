/** What each report is made from: gathers the facts, hands them to the report's pure function. A missing one does not compile. */
import { baoCaoGiaoBan } from '../../shared/reports/bao-cao-giao-ban.ts';
import { contract } from '../../shared/contract/index.ts';
import { listInputOf } from '../../shared/domain/list-query.ts';
import { listPaperWords } from '../../shared/text/vi/list-paper.ts';
import { type ComparedNoticeFacts, type DraftNoticeFacts, duThaoKetLuan, soSanhKetLuan } from '../../shared/reports/du-thao-ket-luan.ts';
import { quaTrinh } from '../../shared/reports/qua-trinh.ts';
import { Refusal } from '../../shared/model/refusal.ts';
import { phieuBaoCao } from '../../shared/reports/phieu-bao-cao.ts';
import { phieuRaSoat } from '../../shared/reports/phieu-ra-soat.ts';
import { banGiao } from '../../shared/reports/ban-giao.ts';
import { bieuTongHop, nameOf } from '../../shared/reports/bieu-tong-hop.ts';
import { conThieu } from '../../shared/reports/con-thieu.ts';
import { danhSach, type danhSachParams, type ListPaperFacts } from '../../shared/reports/danh-sach.ts';
import { congVanDonDoc, type LetterFacts, phieuNhacViec, viecChiDao } from '../../shared/reports/letters.ts';
import { idsOf, type ParamsOf } from '../../shared/reports/params.ts';
import { phieuTheoDoi } from '../../shared/reports/phieu-theo-doi.ts';
import { type ReportId, reports } from '../../shared/reports/registry.ts';
import type { TaskReportFacts } from '../../shared/reports/task-facts.ts';
import { countedApart } from '../../shared/reports/task-figures.ts';
import { type FourFigures, fourFigures, tomTat } from '../../shared/reports/tom-tat.ts';
import { rowFactsOf } from '../../shared/reports/changes.ts';
import { yearOf } from '../../shared/domain/civil-date.ts';
import { placeInWords } from '../../shared/text/vi/items.ts';
import { missingOf } from '../db/queries/checklist.ts';
import { yearHolidays } from '../db/queries/clashes.ts';
import { listTasks, taskRowOf } from '../db/queries/lists.ts';
import { namesOf } from '../db/queries/subjects.ts';
import { itemWords } from '../db/queries/documents.ts';
import { getTask } from '../db/queries/item-detail.ts';
import { listPapers } from '../db/queries/papers.ts';
import { getMeeting, remarksOfTask } from '../db/queries/meetings.ts';
import { isSample, taskReportFacts } from '../db/queries/report-facts.ts';
import { meetingOfReport, sinceSheet } from '../db/queries/report-since.ts';
import type { ReadDb } from '../db/queries/scope.ts';
import { officeUnit } from '../db/queries/units.ts';
import { calendarMakers } from './calendar-makers.ts';
import { inspectionMakers } from './inspection-makers.ts';
import { checked, type Correcting, type Maker } from './report-maker.ts';

async function letterFacts(db: ReadDb, params: { documentId?: string; asAt?: string }, { today, correcting }: { today: string; correcting: Correcting | undefined }): Promise<LetterFacts> {
  const facts = await taskReportFacts(db, { documentId: params.documentId, asAt: params.asAt, remindedBefore: correcting?.handedOutOn }, today);
  const holidays = await yearHolidays(db, yearOf(facts.asAt));
  return { ...facts, officeId: await officeUnit(db), holidays: holidays.map((day) => day.onDay) };
}

/** Facts for a meeting: the tasks of its series, held against the sheet of the one before. */
async function meetingFacts(db: ReadDb, params: { meetingId?: string; documentId?: string; asAt?: string }, { today, restrictedToo }: { today: string; restrictedToo: boolean }): Promise<TaskReportFacts & { meetingOn: string | null; before: () => Promise<FourFigures | null> }> {
  const meeting = await meetingOfReport(db, params.meetingId ?? null, today);
  const asAt = params.asAt ?? today;
  const since = await sinceSheet(db, { meeting, params: {}, asAt });
  const query = { documentId: params.documentId, seriesId: meeting?.seriesId, restrictedToo };
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

/** The list as it is filtered, or the tasks that were chosen in it. @throws Refusal `wrong-input` for conditions that the list does not know */
async function listPaperFacts(db: ReadDb, { filter = '', taskIds }: ParamsOf<typeof danhSachParams>, today: string): Promise<ListPaperFacts> {
  const chosen = idsOf(taskIds);
  if (chosen) {
    const { rows, total } = await listTasks(db, { taskIds: [...chosen], limit: MOST_LINES }, today);
    return { conditions: listPaperWords.chosen, tasks: rows, total, asAt: today, sample: await isSample(db) };
  }
  const query = Object.fromEntries(new URLSearchParams(filter));
  const asked = contract['tasks.list'].input.safeParse({ ...listInputOf(query), limit: MOST_LINES });
  if (!asked.success) throw new Refusal('wrong-input', { detail: 'params.filter' });
  const { rows, total } = await listTasks(db, asked.data, today);
  const names = await namesOf(db, [query['unitId'], query['trackerId'], query['clusterId'], query['documentId']].filter((id) => id !== undefined));
  return { conditions: listPaperWords.conditions(query, names), tasks: rows, total, asAt: today, sample: await isSample(db) };
}

/** What was concluded at a meeting, in the order of its papers, without what is not for everybody. @throws Refusal `not-found` */
async function draftNoticeFacts(db: ReadDb, meetingId: string, today: string): Promise<DraftNoticeFacts> {
  const meeting = await getMeeting(db, meetingId, today);
  const remarks = meeting.tasks.flatMap(({ id, title, documentName, path, leads, remark, restricted }) =>
    remark && !restricted ? [{ taskId: id, title, place: placeInWords(documentName, path), leads, remark }] : []);
  return { meeting: { name: meeting.seriesName ?? meeting.name, on: meeting.on, chair: meeting.chair }, remarks, asAt: today, sample: await isSample(db) };
}

async function comparedNoticeFacts(db: ReadDb, meetingId: string, today: string): Promise<ComparedNoticeFacts> {
  const { noticeId, noticeName } = await getMeeting(db, meetingId, today);
  const items = noticeId === null ? [] : await itemWords(db, noticeId);
  return { ...(await draftNoticeFacts(db, meetingId, today)), notice: noticeName, items };
}

export const makers: { [Id in ReportId]: Maker } = {
  'bieu-tong-hop': async (db, given, today, { format, correcting }) => {
    const params = checked(reports['bieu-tong-hop'].params, given);
    const meeting = params.meetingId ? await meetingOfReport(db, params.meetingId, today) : null;
    const since = await sinceSheet(db, { meeting, params, asAt: params.asAt ?? today, except: correcting?.id });
    return [bieuTongHop(await taskReportFacts(db, { ...params, seriesId: meeting?.seriesId, restrictedToo: params.face === 'internal', since }, today), params, format)];
  },
  'bao-cao-giao-ban': async (db, given, today, { format }) => {
    const params = checked(reports['bao-cao-giao-ban'].params, given);
    return [baoCaoGiaoBan(await meetingFacts(db, params, { today, restrictedToo: false }), params, format)];
  },
  'tom-tat-lanh-dao': async (db, given, today, { format }) => {
    const params = checked(reports['tom-tat-lanh-dao'].params, given);
    const facts = await meetingFacts(db, params, { today, restrictedToo: true });
    return [tomTat({ ...facts, before: await facts.before() }, params, format)];
  },
  'danh-sach': async (db, given, today, { format }) => {
    return [danhSach(await listPaperFacts(db, checked(reports['danh-sach'].params, given), today), format)];
  },
  'du-thao-ket-luan': async (db, given, today, { format }) => {
    const params = checked(reports['du-thao-ket-luan'].params, given);
    return [duThaoKetLuan(await draftNoticeFacts(db, params.meetingId ?? '', today), params, format)];
  },
  'so-sanh-ket-luan': async (db, given, today, { format }) => {
    const params = checked(reports['so-sanh-ket-luan'].params, given);
    return [soSanhKetLuan(await comparedNoticeFacts(db, params.meetingId ?? '', today), params, format)];
  },
  'phieu-ra-soat': async (db, given, today, { format }) => {
    const params = checked(reports['phieu-ra-soat'].params, given);
    const meeting = await meetingOfReport(db, params.meetingId ?? null, today);
    const facts = await taskReportFacts(db, { seriesId: params.meetingId ? meeting?.seriesId : null }, today);
    return phieuRaSoat({ ...facts, meetingOn: meeting?.on ?? null, officeId: await officeUnit(db) }, params, format);
  },
  'phieu-bao-cao': async (db, given, today, { format }) => {
    const params = checked(reports['phieu-bao-cao'].params, given);
    return phieuBaoCao({ ...(await taskReportFacts(db, {}, today)), officeId: await officeUnit(db) }, params, format);
  },
  'phieu-theo-doi': async (db, given, today, { format }) => {
    const params = checked(reports['phieu-theo-doi'].params, given);
    return [phieuTheoDoi(await taskReportFacts(db, { unitId: params.unitId, asAt: params.asAt, supportsToo: true }, today), params, format)];
  },
  'cong-van-don-doc': async (db, given, today, { format, correcting }) => {
    const params = checked(reports['cong-van-don-doc'].params, given);
    return congVanDonDoc(await letterFacts(db, params, { today, correcting }), params, format);
  },
  'phieu-nhac-viec': async (db, given, today, { format, correcting }) => {
    const params = checked(reports['phieu-nhac-viec'].params, given);
    return phieuNhacViec(await letterFacts(db, params, { today, correcting }), params, format);
  },
  'viec-chi-dao': async (db, given, today, { format }) => {
    const params = checked(reports['viec-chi-dao'].params, given);
    return viecChiDao(await taskReportFacts(db, { asAt: params.asAt, restrictedToo: true }, today), params, format);
  },
  'con-thieu': async (db, given, today, { format }) => {
    const { taskId = '' } = checked(reports['con-thieu'].params, given);
    const row = await taskRowOf(db, taskId, today);
    const task = { title: row.title, place: placeInWords(row.documentName, row.path), dueOn: row.dueOn };
    return [conThieu({ view: await missingOf(db, taskId, today), task, asAt: today, sample: await isSample(db) }, format)];
  },
  'qua-trinh': async (db, given, today, { format }) => {
    const { taskId = '' } = checked(reports['qua-trinh'].params, given);
    const detail = await getTask(db, taskId, today);
    const facts = await taskReportFacts(db, { taskId, restrictedToo: true }, today);
    const [document] = facts.documents;
    const [tracked] = document?.tasks ?? [];
    if (!document || !tracked) throw new Refusal('not-found');
    return [quaTrinh({ detail, tracked, paper: { name: nameOf(document), issuedOn: document.issuedOn }, remarks: await remarksOfTask(db, taskId), asAt: today, sample: facts.sample }, format)];
  },
  'ban-giao': async (db, given, today, { format }) => {
    const params = checked(reports['ban-giao'].params, given);
    const papers = (await listPapers(db, { state: 'waiting' })).rows;
    return [banGiao({ ...(await taskReportFacts(db, { restrictedToo: true }, today)), papers }, params, format)];
  },
  ...calendarMakers,
  ...inspectionMakers,
};
