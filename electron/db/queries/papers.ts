/** Papers that the office made, newest first. */
import { sql } from 'kysely';
import { Refusal } from '../../../shared/model/refusal.ts';
import type { Page, PaperDetail, PaperRow } from '../../../shared/model/views.ts';
import { houseParams } from '../../../shared/reports/house.ts';
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
      p.issuedOn, p.handedOutOn, p.code, (SELECT o.code FROM live_paper o WHERE o.id = p.correctsId) AS corrects,
      (SELECT c.code FROM live_paper c WHERE c.correctsId = p.id AND c.state = 'handedOut' ORDER BY c.k DESC LIMIT 1) AS correctedBy, (SELECT count(*) FROM live_paperTask t WHERE t.paperId = p.id) AS tasks
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

/** A paper with what it was made from. */
export interface PaperSource {
  id: string;
  k: number;
  kind: string;
  title: string;
  code: string | null;
  /** Null for a draft. */
  handedOutOn: string | null;
  /** JSON. */
  parameters: string;
  recipientUnitId: string | null;
  recipientName: string | null;
  doc: ReportDoc;
}

type StoredSource = Omit<PaperSource, 'doc'> & { snapshot: string };

const sourceColumns = sql`id, k, kind, ifnull(title, '') AS title, code, CASE WHEN state = 'handedOut' THEN handedOutOn END AS handedOutOn,
  ifnull(parameters, '{}') AS parameters, recipientUnitId, recipientName, snapshot`;

function sourceOf({ snapshot, ...source }: StoredSource): PaperSource {
  return { ...source, doc: JSON.parse(snapshot) as ReportDoc };
}

/** @throws Refusal `not-found` */
export async function paperSource(db: ReadDb, id: string): Promise<PaperSource> {
  const [found] = (await sql<StoredSource>`SELECT ${sourceColumns} FROM live_paper WHERE id = ${id} AND snapshot IS NOT NULL`.execute(db)).rows;
  if (!found) throw new Refusal('not-found');
  return sourceOf(found);
}

/** The paper whose Word file carries these marks, one that was handed out before a draft; null where it is not held here. @param mark what its marks begin with */
export async function paperOfMark(db: ReadDb, mark: string): Promise<PaperSource | null> {
  const { rows } = await sql<StoredSource>`SELECT ${sourceColumns} FROM live_paper WHERE instr(snapshot, ${`"mark":"${mark}`}) > 0 ORDER BY state = 'handedOut' DESC, k DESC LIMIT 1`.execute(db);
  return rows[0] ? sourceOf(rows[0]) : null;
}

/** Parameters that may differ between papers of one scope: they say when and in whose name, not of what. */
const NO_SCOPE: ReadonlySet<string> = new Set(['asAt', 'issuedOn', 'answerBy', 'meetingId', 'corrects', ...Object.keys(houseParams)]);

/** The paper of the same kind, scope and recipient that was handed out last before this one; null where there is none. */
export async function paperBefore(db: ReadDb, { id, k, kind, handedOutOn, parameters, recipientUnitId, recipientName }: PaperSource): Promise<PaperSource | null> {
  const scope = scopeOf(parameters);
  const { rows } = await sql<{ id: string; parameters: string }>`
    SELECT id, ifnull(parameters, '{}') AS parameters FROM live_paper
    WHERE kind = ${kind} AND id <> ${id} AND state = 'handedOut' AND snapshot IS NOT NULL AND recipientUnitId IS ${recipientUnitId} AND recipientName IS ${recipientName}
      AND (handedOutOn < ${handedOutOn ?? '9999'} OR handedOutOn = ${handedOutOn ?? '9999'} AND k < ${k})
    ORDER BY handedOutOn DESC, k DESC`.execute(db);
  const before = rows.find((row) => scopeOf(row.parameters) === scope);
  return before ? paperSource(db, before.id) : null;
}

function scopeOf(parameters: string): string {
  const entries = Object.entries(JSON.parse(parameters) as Record<string, unknown>).filter(([name]) => !NO_SCOPE.has(name));
  return JSON.stringify(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** Drafts that were written last before a day. */
export async function staleDrafts(db: ReadDb, before: string): Promise<string[]> {
  const found = await sql<{ id: string }>`SELECT id FROM live_paper WHERE ifnull(state, 'draft') = 'draft' AND writtenOn < ${before}`.execute(db);
  return found.rows.map(({ id }) => id);
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
