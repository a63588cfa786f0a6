/** Reports: which there are, what one would say, and writing it as files with a snapshot of what it said. */
import { stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { isReport, reportEntry, reports } from '../../shared/reports/registry.ts';
import type { ReportDoc } from '../../shared/reports/report-doc.ts';
import { Refusal } from '../../shared/model/refusal.ts';
import type { Page, ReportInfo, ReportPreview, WrittenReport } from '../../shared/model/views.ts';
import { reportWords } from '../../shared/text/vi/reports.ts';
import type { ReadDb } from '../db/queries/scope.ts';
import { renderedPapers } from './render-papers.ts';
import { makers } from './report-makers.ts';
import type { QueryScope, TaskScope } from './scope.ts';
import { writeFileSafely } from './write-file.ts';

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
export async function previewReport(db: ReadDb, input: ReportRequest, scope: QueryScope): Promise<ReportPreview> {
  return { papers: await build(db, input, scope.today) };
}

/**
 * Writes the report, then keeps what it said as drafts.
 * @throws Refusal `needs-window` without a path, `nobody-to-write`, those of `previewReport` and of `writeFileSafely`
 */
export async function writeReport(input: ReportRequest & { path?: string | undefined }, scope: TaskScope): Promise<WrittenReport> {
  const papers = await build(scope.read, input, scope.today);
  if (input.path === undefined) throw new Refusal('needs-window');
  if (papers.length === 0) throw new Refusal('nobody-to-write');
  const files = await filesOf(input, input.path, papers, scope);
  for (const file of files) await writeFileSafely(file.path, await file.bytes());
  const { recipients: _, ...parameters } = input.params ?? {};
  const { ids } = await scope.write('recordPapers', { kind: input.report, parameters: JSON.stringify(parameters), papers });
  return { path: input.path, rows: papers.reduce((sum, doc) => sum + doc.rows, 0), snapshotId: ids[0] ?? '', snapshotIds: ids, files: files.length };
}

interface OutFile {
  path: string;
  bytes(): Promise<Uint8Array>;
}

/** A folder gets a file each; else the ending of the name says what is written. */
async function filesOf({ report }: ReportRequest, path: string, papers: readonly ReportDoc[], scope: TaskScope): Promise<OutFile[]> {
  const isFolder = (await stat(path).catch(() => null))?.isDirectory() === true && extname(path) !== '.docx';
  if (isFolder) {
    const name = isReport(report) ? reports[report].name : report;
    return papers.map((doc) => ({ path: join(path, fileName(name, doc)), bytes: () => renderedPapers('docx', [doc], scope) }));
  }
  if (extname(path).toLowerCase() === '.xlsx') return [{ path, bytes: () => renderedPapers('xlsx', papers, scope) }];
  return [{ path, bytes: () => renderedPapers('docx', papers, scope) }];
}

/** Signs that Windows does not take in names of files become blanks. */
function fileName(report: string, doc: ReportDoc): string {
  return `${[report, doc.recipient?.name].filter(Boolean).join(reportWords.nameJoin).replace(/[<>:"/\\|?*\p{Cc}]+/gu, ' ').trim()}.docx`;
}

async function build(db: ReadDb, { report, params }: ReportRequest, today: string): Promise<ReportDoc[]> {
  if (!isReport(report)) throw new Refusal('unknown-report', { report });
  return makers[report](db, params ?? {}, today);
}
