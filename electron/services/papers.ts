/** Papers after they were written: numbered, handed out, taken back while they are drafts, written again with their old figures. */
import type { ParsedInputOf } from '../../shared/contract/index.ts';
import { figureCode } from '../../shared/reports/figure-code.ts';
import { Refusal } from '../../shared/model/refusal.ts';
import type { Page, PaperComparison, PaperRow } from '../../shared/model/views.ts';
import { listPapers, remindersOfPaper } from '../db/queries/papers.ts';
import { type Cells, readCells, writeCells } from '../db/rows.ts';
import type { WriteDb } from '../db/writer.ts';
import { announceVisits } from './announce.ts';
import { isPdf, REPORT_TIMEOUT } from './report-requests.ts';
import { dropDraft, recordPapers } from './record-papers.ts';
import type { CommandScope, TaskScope } from './scope.ts';
import { writeFilesSafely } from './write-file.ts';

async function draftOf(trx: WriteDb, id: string): Promise<Cells> {
  const paper = await readCells(trx, 'paper', id);
  if (!paper) throw new Refusal('not-found');
  if (paper['state'] !== 'draft') throw new Refusal('already-handed-out', { title: String(paper['title'] ?? ''), on: String(paper['handedOutOn'] ?? '') });
  return paper;
}

/**
 * From now on the figures stand still, named by a code; a letter's reminders count from that day; a sheet for a meeting is
 * the one the next is compared with; the days that the notice of a round names are announced.
 * @throws Refusal `not-found`, `already-handed-out`
 */
export async function handOutPapers(trx: WriteDb, input: ParsedInputOf<'papers.handOut'>, scope: CommandScope): Promise<Page<PaperRow>> {
  const ids = [...new Set(input.ids)];
  for (const [index, id] of ids.entries()) {
    const paper = await draftOf(trx, id);
    const code = figureCode(String(paper['kind']), scope.now, ids.length > 1 ? index + 1 : null);
    await writeCells(trx, 'paper', id, { state: 'handedOut', handedOutOn: input.on, code });
    const reminders = await remindersOfPaper(trx, id);
    for (const reminder of reminders) await writeCells(trx, 'reminder', reminder.id, { onDay: input.on });
    await noteSheet(trx, paper, id);
    await announceVisits(trx, id, paper, input.on);
  }
  return listPapers(trx, { ids });
}

/** The sheet of a meeting is known by the meeting too. */
async function noteSheet(trx: WriteDb, paper: Cells, id: string): Promise<void> {
  const { meetingId, face } = JSON.parse(String(paper['parameters'] ?? '{}')) as { meetingId?: string; face?: string };
  if (paper['kind'] !== 'bieu-tong-hop' || face === 'internal' || !meetingId || !(await readCells(trx, 'meeting', meetingId))) return;
  await writeCells(trx, 'paper', id, { meetingId });
  await writeCells(trx, 'meeting', meetingId, { sheetId: id });
}

/** @throws Refusal `not-found` */
export async function numberPapers(trx: WriteDb, input: ParsedInputOf<'papers.number'>): Promise<Page<PaperRow>> {
  for (const { id, number } of input.rows) {
    if (!(await readCells(trx, 'paper', id))) throw new Refusal('not-found');
    await writeCells(trx, 'paper', id, { number, ...(input.on ? { issuedOn: input.on } : {}) });
  }
  return listPapers(trx, { ids: input.rows.map((row) => row.id) });
}

/** Drafts only. @throws Refusal `not-found`, `already-handed-out` */
export async function removePapers(trx: WriteDb, input: { ids: string[] }): Promise<{ removed: number }> {
  const ids = [...new Set(input.ids)];
  for (const id of ids) {
    await draftOf(trx, id);
    await dropDraft(trx, id);
  }
  return { removed: ids.length };
}

/**
 * A draft that takes the place of a copy that was handed out; it does so once it is handed out itself.
 * @throws Refusal `not-found`, `not-handed-out`, `nothing-to-correct`
 */
export async function correctPaper({ id, reason }: { id: string; reason: string }, { platform, app, today, write }: TaskScope): Promise<{ id: string }> {
  const { kind, parameters, paper } = await platform.runJob('makeCorrection', { file: app.file, today, id, reason }, REPORT_TIMEOUT);
  const { ids } = await write(recordPapers, { kind, parameters, papers: [paper], corrects: { id, reason } });
  return { id: ids[0] ?? '' };
}

/** What differs from the paper before it. @throws Refusal `not-found` */
export function comparePaper({ id }: { id: string }, { platform, app, today }: TaskScope): Promise<PaperComparison> {
  return platform.runJob('comparePaper', { file: app.file, today, id }, REPORT_TIMEOUT);
}

/** Writes a paper again with the figures that it had. @throws Refusal `not-found`, `needs-window` without a path, those of `writeFilesSafely` */
export async function writePaper({ id, path }: { id: string; path?: string | undefined }, { platform, app, today }: TaskScope): Promise<{ path: string; rows: number }> {
  if (path === undefined) throw new Refusal('needs-window');
  if (isPdf(path)) {
    const { pages, rows } = await platform.runJob('pagesOfPaper', { file: app.file, today, id }, REPORT_TIMEOUT);
    await writeFilesSafely((await platform.pdfsOf([pages])).map((bytes) => ({ path, bytes })));
    return { path, rows };
  }
  const { rows } = await platform.runJob('writePaper', { file: app.file, today, id, path, author: app.author }, REPORT_TIMEOUT);
  return { path, rows };
}
