/** Reports: which there are, what one would say, and writing it as files with a snapshot of what it said. */
import { isReport, reportEntry, reports } from '../../shared/reports/registry.ts';
import { Refusal } from '../../shared/model/refusal.ts';
import type { Page, ReportInfo, ReportPreview, WrittenReport } from '../../shared/model/views.ts';
import type { ReportAsked } from './make-reports.ts';
import type { TaskScope } from './scope.ts';

/** A sheet of 5,000 tasks takes a second or two; milliseconds. */
export const REPORT_TIMEOUT = 120_000;

export interface ReportRequest {
  report: string;
  params?: Record<string, unknown> | undefined;
}

export function listReports(): Promise<Page<ReportInfo>> {
  const rows = Object.keys(reports).filter(isReport).map((id) => {
    const { name, description, group, batch = false } = reportEntry(id);
    return { id, name, description, group, batch };
  });
  return Promise.resolve({ total: rows.length, rows });
}

/** @throws Refusal `unknown-report`, `wrong-input`, `report-needs`, `not-found` */
export function previewReport(input: ReportRequest & { mostRows?: number | undefined }, scope: TaskScope): Promise<ReportPreview> {
  return scope.platform.runJob('previewReport', { ...askedOf(input, scope), mostRows: input.mostRows }, REPORT_TIMEOUT);
}

/**
 * Writes the report, then keeps what it said as drafts.
 * @throws Refusal `needs-window` without a path, `nobody-to-write`, those of `previewReport` and of `writeFilesSafely`
 */
export async function writeReport(input: ReportRequest & { path?: string | undefined }, scope: TaskScope): Promise<WrittenReport> {
  const { path } = input;
  if (path === undefined) throw new Refusal('needs-window');
  const { rows, files, papers } = await scope.platform.runJob('writeReport', { ...askedOf(input, scope), path, author: scope.app.author }, REPORT_TIMEOUT);
  const { recipients: _, ...parameters } = input.params ?? {};
  const { ids } = await scope.write('recordPapers', { kind: input.report, parameters: JSON.stringify(parameters), papers });
  return { path, rows, snapshotId: ids[0] ?? '', snapshotIds: ids, files };
}

function askedOf({ report, params }: ReportRequest, scope: TaskScope): ReportAsked {
  return { file: scope.app.file, report, params: params ?? {}, today: scope.today };
}
