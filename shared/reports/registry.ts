/** The reports of the program, as the office groups them. A new one is an entry here and one in `electron/services/report-makers.ts`. */
import { inspectionWords } from '../text/vi/report-inspection.ts';
import { paperWords } from '../text/vi/report-papers.ts';
import { reportWords } from '../text/vi/reports.ts';
import { giaoBanParams } from './bao-cao-giao-ban.ts';
import { bieuTongHopParams } from './bieu-tong-hop.ts';
import { conThieuParams } from './con-thieu.ts';
import { draftNoticeParams } from './du-thao-ket-luan.ts';
import { roundParams, scheduleParams, visitParams } from './inspection.ts';
import { directedParams, letterParams } from './letters.ts';
import { ngayDiCoSoParams } from './ngay-di-co-so.ts';
import type { ParamFields } from './params.ts';
import { reviewSheetParams } from './phieu-ra-soat.ts';
import { theoDoiParams } from './phieu-theo-doi.ts';
import { clusterSheetParams } from './theo-doi-cum.ts';
import { tomTatParams } from './tom-tat.ts';

export type ReportGroup = 'meeting' | 'letters' | 'inspection';

interface ReportEntry {
  name: string;
  description: string;
  group: ReportGroup;
  params: ParamFields;
  /** One paper a recipient: written as one file each, or as one document. */
  batch?: true;
}

const { bieuTongHop } = reportWords;

export const reports = {
  'bieu-tong-hop': { name: bieuTongHop.name, description: bieuTongHop.description, group: 'meeting', params: bieuTongHopParams },
  'bao-cao-giao-ban': { ...named(paperWords.giaoBan), group: 'meeting', params: giaoBanParams },
  'tom-tat-lanh-dao': { ...named(paperWords.tomTat), group: 'meeting', params: tomTatParams },
  'du-thao-ket-luan': { ...named(paperWords.draftNotice), group: 'meeting', params: draftNoticeParams },
  'so-sanh-ket-luan': { name: paperWords.draftNotice.comparisonName, description: paperWords.draftNotice.comparisonDescription, group: 'meeting', params: draftNoticeParams },
  'phieu-ra-soat': { ...named(paperWords.review), group: 'meeting', params: reviewSheetParams, batch: true },
  'phieu-theo-doi': { ...named(paperWords.theoDoi), group: 'meeting', params: theoDoiParams },
  'cong-van-don-doc': { ...named(paperWords.letters), group: 'letters', params: letterParams, batch: true },
  'phieu-nhac-viec': { ...named(paperWords.reminders), group: 'letters', params: letterParams, batch: true },
  'viec-chi-dao': { ...named(paperWords.directed), group: 'letters', params: directedParams, batch: true },
  'con-thieu': { ...named(inspectionWords.missing), group: 'letters', params: conThieuParams },
  'ke-hoach-kiem-tra': { ...named(inspectionWords.plan), group: 'inspection', params: roundParams },
  'lich-kiem-tra': { ...named(inspectionWords.schedule), group: 'inspection', params: scheduleParams },
  'thong-bao-dot-kiem-tra': { ...named(inspectionWords.notice), group: 'inspection', params: roundParams },
  'thong-bao-dieu-chinh': { ...named(inspectionWords.adjusting), group: 'inspection', params: roundParams },
  'phieu-kiem-tra': { ...named(inspectionWords.visit), group: 'inspection', params: visitParams },
  'bao-cao-sau-kiem-tra': { ...named(inspectionWords.results), group: 'inspection', params: roundParams },
  'theo-doi-cum': { ...named(inspectionWords.clusterSheet), group: 'inspection', params: clusterSheetParams },
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

function named({ name, description }: { name: string; description: string }): { name: string; description: string } {
  return { name, description };
}
