/** Papers as the bytes of a file. */
import { formatHd29 } from '../../shared/reports/format-hd29.ts';
import { writeDocx } from '../docx/write/write-docx.ts';
import { writeXlsx } from '../xlsx/write-xlsx.ts';
import type { RenderInput } from './platform.ts';
import type { TaskScope } from './scope.ts';

/** Up to so many rows starting the process takes longer than the work. */
const FEW_ROWS = 600;
const TIMEOUT = 60_000;

/** @throws Refusal `nothing-to-count` for a spreadsheet of papers without a table */
export function renderPapers({ as, papers, author, createdOn }: RenderInput): Uint8Array {
  return as === 'xlsx' ? writeXlsx(papers, { author, createdOn }) : writeDocx(papers, formatHd29, { author, createdOn });
}

/** Short papers here and now, long ones in the process beside. */
export async function renderedPapers(as: RenderInput['as'], papers: RenderInput['papers'], scope: TaskScope): Promise<Uint8Array> {
  const input = { as, papers, author: scope.app.author, createdOn: scope.today };
  const rows = papers.reduce((sum, doc) => sum + doc.rows, 0);
  return rows <= FEW_ROWS ? renderPapers(input) : scope.platform.runJob('renderPapers', input, TIMEOUT);
}
