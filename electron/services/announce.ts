/** The notice of a round handed out: from that day on the days it names are announced. */
import type { ReportDoc } from '../../shared/reports/report-doc.ts';
import { put } from '../db/put.ts';
import { NOTICE } from '../db/queries/plan.ts';
import { type Cells, readCells, writeCells } from '../db/rows.ts';
import type { WriteDb } from '../db/writer.ts';
import { computedId } from './ids.ts';

/** Notes at each visit which paper announced which days; a visit that was only planned is announced now. */
export async function announceVisits(trx: WriteDb, paperId: string, paper: Cells, on: string): Promise<void> {
  const { announces = [] } = JSON.parse(String(paper['snapshot'] ?? '{}')) as Partial<ReportDoc>;
  for (const { visitId, from, to } of announces) {
    const visit = await readCells(trx, 'visit', visitId);
    if (!visit) continue;
    await put(trx, 'dateChange', computedId(paperId, 'announces', visitId), { visitId, kind: NOTICE, fromOn: from, toOn: to, onDay: on, paperId });
    if ((visit['stage'] ?? 'planned') === 'planned') await writeCells(trx, 'visit', visitId, { stage: 'announced' });
  }
}
