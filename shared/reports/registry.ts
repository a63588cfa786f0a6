/** The reports of the program, as the office groups them. A new one is an entry here and one in `electron/services/report-makers.ts`. */
import { calendarPaperWords } from '../text/vi/calendar-papers.ts';
import { formWords } from '../text/vi/form.ts';
import { listPaperWords } from '../text/vi/list-paper.ts';
import { inspectionWords } from '../text/vi/report-inspection.ts';
import { pageWords } from '../text/vi/report-pages.ts';
import { paperWords } from '../text/vi/report-papers.ts';
import { reportWords } from '../text/vi/reports.ts';
import { giaoBanParams } from './bao-cao-giao-ban.ts';
import { handoverParams } from './ban-giao.ts';
import { bieuTongHopParams } from './bieu-tong-hop.ts';
import { conThieuParams } from './con-thieu.ts';
import { danhSachParams } from './danh-sach.ts';
import { draftNoticeParams } from './du-thao-ket-luan.ts';
import { houseParams } from './house.ts';
import { roundParams, scheduleParams, visitParams } from './inspection.ts';
import { directedParams, letterParams } from './letters.ts';
import { weekParams } from './lich-cong-tac-tuan.ts';
import { yearPlannerParams } from './lich-nam.ts';
import { monthCalendarParams } from './lich-thang.ts';
import { ngayDiCoSoParams } from './ngay-di-co-so.ts';
import type { ParamFields } from './params.ts';
import { progressFormParams } from './phieu-bao-cao.ts';
import { reviewSheetParams } from './phieu-ra-soat.ts';
import { theoDoiParams } from './phieu-theo-doi.ts';
import { taskHistoryParams } from './qua-trinh.ts';
import { clusterSheetParams } from './theo-doi-cum.ts';
import { tomTatParams } from './tom-tat.ts';
import { unitPageParams } from './trang-don-vi.ts';

export type ReportGroup = 'meeting' | 'letters' | 'inspection';

interface ReportEntry {
  name: string;
  description: string;
  group: ReportGroup;
  params: ParamFields;
  /** One paper a recipient: written as one file each, or as one document. */
  batch?: true;
  /** Filled in where it goes: a folder gets each also as a spreadsheet. */
  form?: true;
  /** Somebody outside of the office signs it: what the office has set of its signing does not apply. */
  outside?: true;
}

const { bieuTongHop } = reportWords;

export const reports = {
  'bieu-tong-hop': { name: bieuTongHop.name, description: bieuTongHop.description, group: 'meeting', params: bieuTongHopParams },
  'bao-cao-giao-ban': { ...named(paperWords.giaoBan), group: 'meeting', params: giaoBanParams },
  'tom-tat-lanh-dao': { ...named(paperWords.tomTat), group: 'meeting', params: tomTatParams },
  'danh-sach': { ...named(listPaperWords), group: 'meeting', params: danhSachParams },
  'du-thao-ket-luan': { ...named(paperWords.draftNotice), group: 'meeting', params: draftNoticeParams },
  'so-sanh-ket-luan': { name: paperWords.draftNotice.comparisonName, description: paperWords.draftNotice.comparisonDescription, group: 'meeting', params: draftNoticeParams },
  'phieu-ra-soat': { ...named(paperWords.review), group: 'meeting', params: reviewSheetParams, batch: true, outside: true },
  'phieu-bao-cao': { ...named(formWords), group: 'meeting', params: progressFormParams, batch: true, form: true, outside: true },
  'qua-trinh': { ...named(pageWords.history), group: 'meeting', params: taskHistoryParams },
  'ban-giao': { ...named(pageWords.handover), group: 'meeting', params: handoverParams, outside: true },
  'phieu-theo-doi': { ...named(paperWords.theoDoi), group: 'meeting', params: theoDoiParams, outside: true },
  'cong-van-don-doc': { ...named(paperWords.letters), group: 'letters', params: letterParams, batch: true },
  'phieu-nhac-viec': { ...named(paperWords.reminders), group: 'letters', params: letterParams, batch: true },
  'viec-chi-dao': { ...named(paperWords.directed), group: 'letters', params: directedParams, batch: true },
  'con-thieu': { ...named(inspectionWords.missing), group: 'letters', params: conThieuParams },
  'ke-hoach-kiem-tra': { ...named(inspectionWords.plan), group: 'inspection', params: roundParams },
  'lich-kiem-tra': { ...named(inspectionWords.schedule), group: 'inspection', params: scheduleParams },
  'thong-bao-dot-kiem-tra': { ...named(inspectionWords.notice), group: 'inspection', params: roundParams },
  'thong-bao-dieu-chinh': { ...named(inspectionWords.adjusting), group: 'inspection', params: roundParams },
  'phieu-kiem-tra': { ...named(inspectionWords.visit), group: 'inspection', params: visitParams, outside: true },
  'bao-cao-sau-kiem-tra': { ...named(inspectionWords.results), group: 'inspection', params: roundParams },
  'theo-doi-cum': { ...named(inspectionWords.clusterSheet), group: 'inspection', params: clusterSheetParams },
  'trang-don-vi': { ...named(pageWords.unit), group: 'inspection', params: unitPageParams },
  'lich-cong-tac-tuan': { ...named(calendarPaperWords.week), group: 'inspection', params: weekParams },
  'lich-thang': { ...named(calendarPaperWords.month), group: 'inspection', params: monthCalendarParams },
  'lich-nam': { ...named(pageWords.year), group: 'inspection', params: yearPlannerParams },
  'ngay-di-co-so': { ...named(inspectionWords.fieldDays), group: 'inspection', params: ngayDiCoSoParams },
} as const satisfies Record<string, ReportEntry>;

export type ReportId = keyof typeof reports;

export function isReport(id: string): id is ReportId {
  return Object.hasOwn(reports, id);
}

/** The entry of a report, its type loosened. */
export function reportEntry(id: ReportId): ReportEntry {
  return reports[id];
}

/** True where none of the office signs. */
export function signedOutside(id: ReportId): boolean {
  return reportEntry(id).outside === true;
}

/** All parameters of a report: its own, and what may be said of issuer, signer and recipients. */
export function paramsOfReport(id: ReportId): ParamFields {
  return { ...reportEntry(id).params, ...(signedOutside(id) ? {} : houseParams) };
}

function named({ name, description }: { name: string; description: string }): { name: string; description: string } {
  return { name, description };
}
