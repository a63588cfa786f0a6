/** Papers on their way to the printer or into a PDF: made beside the program, shown by the platform. */
import type { PrintedReport } from '../../shared/model/views.ts';
import { askedOf, keepDrafts, REPORT_TIMEOUT, type ReportRequest } from './report-requests.ts';
import type { TaskScope } from './scope.ts';

/**
 * Prints a report and keeps what it said as drafts; nothing is kept where the user closed the dialog.
 * @throws Refusal `needs-window`, `not-printed`, `nobody-to-write`, those of the report's maker
 */
export async function printReport(input: ReportRequest, scope: TaskScope): Promise<PrintedReport> {
  const { pages, rows, papers } = await scope.platform.runJob('pagesOfReport', askedOf(input, scope), REPORT_TIMEOUT);
  const printed = await scope.platform.printPages(pages);
  return { printed, rows, snapshotIds: printed ? await keepDrafts(input, papers, scope) : [] };
}

/** Prints a kept paper again with the figures that it had. @throws Refusal `not-found`, `needs-window`, `not-printed` */
export async function printPaper({ id }: { id: string }, { platform, app, today }: TaskScope): Promise<{ printed: boolean }> {
  const { pages } = await platform.runJob('pagesOfPaper', { file: app.file, today, id }, REPORT_TIMEOUT);
  return { printed: await platform.printPages(pages) };
}
