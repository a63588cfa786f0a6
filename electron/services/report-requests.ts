/** What operations on reports share: what is asked of the process beside, and what is kept of the answer. */
import type { PaperRecord, ReportAsked } from './job-data.ts';
import { recordPapers } from './record-papers.ts';
import type { TaskScope } from './scope.ts';

/** A sheet of 5,000 tasks takes a second or two; milliseconds. */
export const REPORT_TIMEOUT = 120_000;

export interface ReportRequest {
  report: string;
  params?: Record<string, unknown> | undefined;
}

export function askedOf({ report, params }: ReportRequest, scope: TaskScope): ReportAsked {
  return { file: scope.app.file, report, params: params ?? {}, today: scope.today };
}

/** Keeps what the papers said as drafts. @returns their ids, in the order of the papers */
export async function keepDrafts({ report, params }: ReportRequest, papers: PaperRecord[], scope: TaskScope): Promise<string[]> {
  const { recipients: _, ...parameters } = params ?? {};
  return (await scope.write(recordPapers, { kind: report, parameters: JSON.stringify(parameters), papers })).ids;
}

/** True for the name of a file that the window's pages are made into. */
export function isPdf(path: string): boolean {
  return path.toLowerCase().endsWith('.pdf');
}
