/** The reports of the program. A new one is an entry here and what gathers its facts in `electron/services/reports.ts`. */
import { reportWords } from '../text/vi/reports.ts';
import { bieuTongHop, bieuTongHopParams } from './bieu-tong-hop.ts';


export const reports = {
  'bieu-tong-hop': {
    name: reportWords.bieuTongHop.name,
    description: reportWords.bieuTongHop.description,
    params: bieuTongHopParams,
    build: bieuTongHop,
  },
} as const;

export type ReportId = keyof typeof reports;
