/** Reports: list, preview, writing; the papers that came of them, from draft to handed out. */
import { z } from 'zod';
import type * as views from '../model/views.ts';
import { answers, byId, civilDate, command, nothing, paging, query, task } from './operation.ts';

/** Which parameters a report has: `shared/reports/registry.ts`; the service checks them against it. */
const reportRequest = z.strictObject({ report: z.string(), params: z.record(z.string(), z.unknown()).optional() });

const ids = z.array(z.string()).min(1).max(1000);

export const reportsOperations = {
  'reports.list': query(nothing, answers<views.Page<views.ReportInfo>>()),
  /** `mostRows`: what a screen shows of a long paper; each paper still says how many rows it has. */
  'reports.preview': task(reportRequest.extend({ mostRows: z.int().min(1).optional() }), answers<views.ReportPreview>()),
  /**
   * The place: a token from `files.pickSave` or `files.pickFolder`, on the command line the path. Its ending says what is
   * written: .docx (a batch as one document), .xlsx (the tables), .pdf (only from the window); a folder gets one .docx each.
   */
  'reports.write': task(
    reportRequest.extend({
      token: z.string().optional(),
      path: z.string().min(1).optional(),
      /** What a folder gets of each paper; Word documents where nothing is said. */
      each: z.literal('pdf').optional(),
    }),
    answers<views.WrittenReport>(),
  ),
  /** By the system's dialog. */
  'reports.print': task(reportRequest, answers<views.PrintedReport>()),
  /** `waiting`: drafts, and what was handed out and should have a number but has none yet. */
  'papers.list': query(
    z.strictObject({ state: z.enum(['draft', 'handedOut', 'waiting']).optional(), kind: z.string().optional(), ...paging }),
    answers<views.Page<views.PaperRow>>(),
  ),
  'papers.get': query(byId, answers<views.PaperDetail>()),
  /** Freezes the figures; letters count as reminders from that day on. */
  'papers.handOut': command(z.strictObject({ ids, on: civilDate }), answers<views.Page<views.PaperRow>>()),
  /** Numbers that the registry gave, one a paper. */
  'papers.number': command(
    z.strictObject({ rows: z.array(z.strictObject({ id: z.string(), number: z.string().trim().min(1) })).min(1).max(1000), on: civilDate.optional() }),
    answers<views.Page<views.PaperRow>>(),
  ),
  /** A draft that takes the place of what was handed out, with a slip of the rows that changed. */
  'papers.correct': task(byId.extend({ reason: z.string().trim().min(1) }), answers<{ id: string }>()),
  /** What differs from the paper of the same kind and scope before it. */
  'papers.compare': task(byId, answers<views.PaperComparison>()),
  'papers.remove': command(z.strictObject({ ids }), answers<{ removed: number }>()),
  /** Writes a paper again with the figures that it had. */
  'papers.write': task(byId.extend({ token: z.string().optional(), path: z.string().min(1).optional() }), answers<{ path: string; rows: number }>()),
  'papers.print': task(byId, answers<{ printed: boolean }>()),
} as const;
