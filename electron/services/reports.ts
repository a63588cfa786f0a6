/** Reports: which there are, what one would say, and writing it as a file with a snapshot of what it said. */
import { formatHd29 } from '../../shared/reports/format-hd29.ts';
import { readParams } from '../../shared/reports/params.ts';
import { type ReportId, reports } from '../../shared/reports/registry.ts';
import type { ReportDoc } from '../../shared/reports/report-doc.ts';
import { Refusal } from '../../shared/model/refusal.ts';
import type { Page, ReportInfo, WrittenReport } from '../../shared/model/views.ts';
import { taskReportFacts } from '../db/queries/report-facts.ts';
import type { ReadDb } from '../db/queries/scope.ts';
import { writeDocx } from '../docx/write/write-docx.ts';
import type { QueryScope, TaskScope } from './scope.ts';
import { writeFileSafely } from './write-file.ts';

export interface ReportRequest {
  report: string;
  params?: Record<string, unknown> | undefined;
}

/** Gathers and builds; one entry a report of the registry, a missing one does not compile. */
const made: { [Id in ReportId]: (db: ReadDb, params: Record<string, unknown>, today: string) => Promise<ReportDoc> } = {
  'bieu-tong-hop': async (db, given, today) => {
    const params = checked(readParams(reports['bieu-tong-hop'].params, given));
    return reports['bieu-tong-hop'].build(await taskReportFacts(db, params, today), params, formatHd29);
  },
};

export function listReports(): Promise<Page<ReportInfo>> {
  const rows = Object.entries(reports).map(([id, { name, description }]) => ({ id, name, description }));
  return Promise.resolve({ total: rows.length, rows });
}

/** @throws Refusal `unknown-report`, `wrong-input`, `not-found` */
export function previewReport(db: ReadDb, input: ReportRequest, scope: QueryScope): Promise<ReportDoc> {
  return build(db, input, scope.today);
}

/**
 * Writes the report, then keeps what it said as a draft.
 * @throws Refusal `needs-window` without a path, those of `previewReport` and of `writeFileSafely`
 */
export async function writeReport(input: ReportRequest & { path?: string | undefined }, scope: TaskScope): Promise<WrittenReport> {
  const doc = await build(scope.read, input, scope.today);
  if (input.path === undefined) throw new Refusal('needs-window');
  const bytes = writeDocx(doc, formatHd29, { author: scope.app.author, createdOn: scope.today });
  await writeFileSafely(input.path, bytes);
  const { id } = await scope.write('recordSnapshot', {
    kind: input.report,
    title: [doc.title, ...doc.subtitle].join(' '),
    parameters: JSON.stringify(input.params ?? {}),
    snapshot: JSON.stringify(doc),
  });
  return { path: input.path, rows: doc.rows, snapshotId: id };
}

async function build(db: ReadDb, { report, params }: ReportRequest, today: string): Promise<ReportDoc> {
  if (!isReport(report)) throw new Refusal('unknown-report', { report });
  return made[report](db, params ?? {}, today);
}

function isReport(id: string): id is ReportId {
  return Object.hasOwn(reports, id);
}

function checked<P>(read: { params: P } | { wrong: string }): P {
  if ('wrong' in read) throw new Refusal('wrong-input', { detail: `params.${read.wrong}` });
  return read.params;
}
