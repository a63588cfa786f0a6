/** Reports: list, preview, writing. */
import { z } from 'zod';
import type { ReportDoc } from '../reports/report-doc.ts';
import type * as views from '../model/views.ts';
import { answers, nothing, query, task } from './operation.ts';

/** Which parameters a report has: `shared/reports/registry.ts`; the service checks them against it. */
const reportRequest = z.strictObject({ report: z.string(), params: z.record(z.string(), z.unknown()).optional() });

export const reportsOperations = {
  'reports.list': query(nothing, answers<views.Page<views.ReportInfo>>()),
  'reports.preview': query(reportRequest, answers<ReportDoc>()),
  // The place: a token from `files.pickSave`, on the command line the path.
  'reports.write': task(
    reportRequest.extend({ token: z.string().optional(), path: z.string().min(1).optional() }),
    answers<views.WrittenReport>(),
  ),
} as const;
