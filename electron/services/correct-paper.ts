/** Papers that were handed out held against others: corrected by a new copy, compared with the one before. */
import { compareRows } from '../../shared/reports/compare.ts';
import { correctionOf } from '../../shared/reports/correction.ts';
import { formatOf } from '../../shared/reports/formats.ts';
import { isReport, reportEntry } from '../../shared/reports/registry.ts';
import type { ReportDoc } from '../../shared/reports/report-doc.ts';
import { Refusal } from '../../shared/model/refusal.ts';
import type { PaperComparison } from '../../shared/model/views.ts';
import { paperBefore, paperSource, type PaperSource } from '../db/queries/papers.ts';
import type { ReadDb } from '../db/queries/scope.ts';
import type { CorrectionRecord, ReportsOf } from './job-data.ts';
import { atOneMoment, recordOf } from './make-reports.ts';
import { makePapers } from './make-papers.ts';

/**
 * The paper made anew as at the day of the copy, with what differs. It reminds nobody again.
 * @throws Refusal `not-found`, `not-handed-out`, `nothing-to-correct`, of the report's maker
 */
export function makeCorrection({ file, today, id, reason }: ReportsOf & { id: string; reason: string }): Promise<CorrectionRecord> {
  return atOneMoment(file, async (db) => {
    const source = await paperSource(db, id);
    const { handedOutOn } = source;
    if (handedOutOn === null) throw new Refusal('not-handed-out', { title: source.title });
    const doc = await madeAnew(db, source, handedOutOn, today);
    const changes = doc ? compareRows(source.doc, doc) : [];
    if (!doc || changes.length === 0) throw new Refusal('nothing-to-correct', { title: source.title });
    const paper = correctionOf(doc, { code: source.code, handedOutOn, reason, changes }, formatOf(doc));
    return { kind: source.kind, parameters: JSON.stringify({ ...JSON.parse(source.parameters), corrects: id }), paper: { ...recordOf(paper), reminds: [] } };
  });
}

/** The same paper from what the register says now; null where it would no longer be written to that recipient. */
async function madeAnew(db: ReadDb, source: PaperSource, handedOutOn: string, today: string): Promise<ReportDoc | null> {
  if (!isReport(source.kind)) throw new Refusal('unknown-report', { report: source.kind });
  const { corrects: _, ...kept } = JSON.parse(source.parameters) as Record<string, unknown>;
  const dated = 'asAt' in reportEntry(source.kind).params ? { asAt: source.doc.asAt ?? handedOutOn } : {};
  const docs = await makePapers(db, { report: source.kind, params: { ...kept, ...dated }, today }, { id: source.id, handedOutOn });
  return docs.find((doc) => (doc.recipient?.unitId ?? null) === source.recipientUnitId && (doc.recipient?.name ?? null) === source.recipientName) ?? null;
}

/** What differs from the paper of the same kind and scope before it; `before` is null where it is the first. @throws Refusal `not-found` */
export function comparePaper({ file, id }: ReportsOf & { id: string }): Promise<PaperComparison> {
  return atOneMoment(file, async (db) => {
    const source = await paperSource(db, id);
    const before = await paperBefore(db, source);
    return before
      ? { before: { title: before.title, code: before.code, handedOutOn: before.handedOutOn }, rows: compareRows(before.doc, source.doc) }
      : { before: null, rows: [] };
  });
}
