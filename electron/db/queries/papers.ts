/** Papers that the office made, newest first. */
import { sql } from 'kysely';
import { Refusal } from '../../../shared/model/refusal.ts';
import type { Page, PaperDetail, PaperRow } from '../../../shared/model/views.ts';
import { isReport, reports } from '../../../shared/reports/registry.ts';
import type { ReportDoc } from '../../../shared/reports/report-doc.ts';
import type { ReadDb } from './scope.ts';

export interface PaperQuery {
  state?: 'draft' | 'handedOut' | 'waiting' | undefined;
  kind?: string | undefined;
  ids?: readonly string[] | undefined;
  limit?: number | undefined;
  offset?: number | undefined;
}

export async function listPapers(db: ReadDb, query: PaperQuery): Promise<Page<PaperRow>> {
  const conditions = [sql`1`];
  if (query.kind) conditions.push(sql`p.kind = ${query.kind}`);
  if (query.ids) conditions.push(sql`p.id IN (SELECT value FROM json_each(${JSON.stringify(query.ids)}))`);
  if (query.state === 'waiting') conditions.push(sql`(p.state = 'draft' OR (p.symbol IS NOT NULL AND p.number IS NULL))`);
  else if (query.state) conditions.push(sql`p.state = ${query.state}`);
  const where = sql.join(conditions, sql` AND `);
  const counted = await sql<{ n: number }>`SELECT count(*) AS n FROM live_paper p WHERE ${where}`.execute(db);
  const found = await sql<Omit<PaperRow, 'name'>>`
    SELECT p.id, p.kind, ifnull(p.title, '') AS title, p.recipientName AS recipient, ifnull(p.state, 'draft') AS state, p.number, p.symbol,
      p.issuedOn, p.handedOutOn, p.code, (SELECT count(*) FROM live_paperTask t WHERE t.paperId = p.id) AS tasks
    FROM live_paper p LEFT JOIN unit u ON u.id = p.recipientUnitId
    WHERE ${where} ORDER BY p.handedOutOn IS NOT NULL, p.handedOutOn DESC, p.kind, u.precedence, p.k DESC
    LIMIT ${query.limit ?? -1} OFFSET ${query.offset ?? 0}`.execute(db);
  return { total: counted.rows[0]?.n ?? 0, rows: found.rows.map((row) => ({ ...row, name: isReport(row.kind) ? reports[row.kind].name : row.kind })) };
}

/** A paper with the figures it had, its number and code as they are now. @throws Refusal `not-found` */
export async function getPaper(db: ReadDb, id: string): Promise<PaperDetail> {
  const [row] = (await listPapers(db, { ids: [id] })).rows;
  const stored = await db.selectFrom('live_paper').select('snapshot').where('id', '=', id).executeTakeFirst();
  if (!row || !stored?.snapshot) throw new Refusal('not-found');
  const doc = JSON.parse(stored.snapshot) as ReportDoc;
  const letterhead = { ...doc.letterhead, number: row.number ?? doc.letterhead.number, issuedOn: row.issuedOn ?? doc.letterhead.issuedOn };
  return { ...row, doc: { ...doc, letterhead, ...(row.code ? { code: row.code } : {}) } };
}

/** A paper that was handed out, with what it says. */
export interface HandedOutPaper {
  number: string | null;
  symbol: string | null;
  handedOutOn: string;
  doc: ReportDoc;
}

/** Papers of some kinds that were handed out with a parameter of this value, the first of them first. */
export async function handedOutPapers(db: ReadDb, query: { kinds: readonly string[]; parameter: { name: string; value: string } }): Promise<HandedOutPaper[]> {
  const { name, value } = query.parameter;
  const found = await sql<Omit<HandedOutPaper, 'doc'> & { snapshot: string }>`
    SELECT number, symbol, handedOutOn, snapshot FROM live_paper
    WHERE state = 'handedOut' AND snapshot IS NOT NULL AND kind IN (${sql.join(query.kinds)}) AND json_extract(parameters, '$.' || ${name}) = ${value}
    ORDER BY handedOutOn, k`.execute(db);
  return found.rows.map(({ snapshot, ...paper }) => ({ ...paper, doc: JSON.parse(snapshot) as ReportDoc }));
}

/** Drafts of a report with these parameters, by whom they are for. */
export function draftsOf(db: ReadDb, kind: string, parameters: string): Promise<{ id: string; recipientUnitId: string | null; recipientName: string | null }[]> {
  return db
    .selectFrom('live_paper')
    .select(['id', 'recipientUnitId', 'recipientName'])
    .where('kind', '=', kind)
    .where('state', '=', 'draft')
    .where('parameters', '=', parameters)
    .execute();
}

/** The tasks that a letter reminds of. */
export function tasksOfPaper(db: ReadDb, paperId: string): Promise<{ id: string; taskId: string | null }[]> {
  return db.selectFrom('live_paperTask').select(['id', 'taskId']).where('paperId', '=', paperId).execute();
}

/** The reminders that a letter carries. */
export function remindersOfPaper(db: ReadDb, paperId: string): Promise<{ id: string }[]> {
  return db.selectFrom('live_reminder').select('id').where('paperId', '=', paperId).execute();
}
