/** Reports: which there are, what one would say, and writing it as files with a snapshot of what it said. */
import { join } from 'node:path';
import { isReport, reportEntry, reports } from '../../shared/reports/registry.ts';
import { Refusal } from '../../shared/model/refusal.ts';
import type { Page, ReportInfo, ReportPreview, WrittenReport } from '../../shared/model/views.ts';
import type { WrittenFiles } from './job-data.ts';
import { askedOf, isPdf, keepDrafts, REPORT_TIMEOUT, type ReportRequest } from './report-requests.ts';
import type { TaskScope } from './scope.ts';
import { writeFilesSafely } from './write-file.ts';

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
export async function writeReport(input: ReportRequest & { path?: string | undefined; each?: 'pdf' | undefined }, scope: TaskScope): Promise<WrittenReport> {
  const { path } = input;
  if (path === undefined) throw new Refusal('needs-window');
  const write = isPdf(path) ? writePdf : input.each === 'pdf' ? writePdfs : writeFiles;
  const { rows, files, papers } = await write(input, path, scope);
  const ids = await keepDrafts(input, papers, scope);
  return { path, rows, snapshotId: ids[0] ?? '', snapshotIds: ids, files };
}

function writeFiles(input: ReportRequest, path: string, scope: TaskScope): Promise<WrittenFiles> {
  return scope.platform.runJob('writeReport', { ...askedOf(input, scope), path, author: scope.app.author }, REPORT_TIMEOUT);
}

async function writePdf(input: ReportRequest, path: string, scope: TaskScope): Promise<WrittenFiles> {
  const { pages, rows, papers } = await scope.platform.runJob('pagesOfReport', askedOf(input, scope), REPORT_TIMEOUT);
  await writeFilesSafely((await scope.platform.pdfsOf([pages])).map((bytes) => ({ path, bytes })));
  return { rows, papers, files: 1 };
}

/** A PDF for each recipient into a folder; all or none. */
async function writePdfs(input: ReportRequest, folder: string, scope: TaskScope): Promise<WrittenFiles> {
  const { each, rows, papers } = await scope.platform.runJob('pagesOfEach', askedOf(input, scope), REPORT_TIMEOUT);
  const pdfs = await scope.platform.pdfsOf(each.map(({ pages }) => pages));
  await writeFilesSafely(pdfs.map((bytes, index) => ({ path: join(folder, `${each[index]?.name}.pdf`), bytes })));
  return { rows, papers, files: pdfs.length };
}
