/** Reviews that were broken off, of documents and of old registers: kept in this store alone, outside of the log. */
import type { ReviewDecision } from '../../shared/model/review.ts';
import type { SheetChoices } from '../../shared/model/sheet.ts';
import type { DraftRow, Page } from '../../shared/model/views.ts';
import type { ReadDb } from './queries/scope.ts';
import type { WriteDb } from './writer.ts';

/** What a draft was read from. */
export type DraftSource = { text: string } | { name: string; bytes: Uint8Array };

/** What was said of a sheet of a workbook. */
export interface SheetDraft extends SheetChoices {
  sheet: string;
}

/** Reviews that did not end in a document of the register, newest first. */
export async function listDrafts(db: ReadDb): Promise<Page<DraftRow>> {
  const rows = await db
    .selectFrom('review_draft')
    .select(['id', 'kind', 'name', 'at', 'decisions'])
    .where((where) => where.or([where('document_id', 'is', null), where('document_id', 'not in', taken(db))]))
    .orderBy('at', 'desc')
    .execute();
  return { total: rows.length, rows: rows.map((row) => ({ ...row, decisions: row.kind === 'sheet' ? answersIn(parsedSheet(row.decisions)) : parsed(row.decisions).length })) };
}

const taken = (db: ReadDb | WriteDb) => db.selectFrom('live_document').select('id');

/** The paper of a draft; null when there is none. */
export async function draftSource(db: ReadDb, id: string): Promise<DraftSource | null> {
  const row = await db.selectFrom('review_draft').select(['name', 'text', 'bytes']).where('id', '=', id).executeTakeFirst();
  if (!row) return null;
  return row.bytes ? { name: row.name, bytes: row.bytes } : { text: row.text ?? '' };
}

/** What was decided so far; null when no review of this text was broken off. */
export async function draftDecisions(db: ReadDb, id: string): Promise<ReviewDecision[] | null> {
  const row = await db.selectFrom('review_draft').select('decisions').where('id', '=', id).executeTakeFirst();
  return row ? parsed(row.decisions) : null;
}

/** What was said of a sheet so far; null when none of its answers are kept. */
export async function sheetDraft(db: ReadDb, id: string): Promise<SheetDraft | null> {
  const row = await db.selectFrom('review_draft').select('decisions').where('id', '=', id).where('kind', '=', 'sheet').executeTakeFirst();
  return row ? parsedSheet(row.decisions) : null;
}

function parsed(decisions: string): ReviewDecision[] {
  return JSON.parse(decisions) as ReviewDecision[];
}

function parsedSheet(decisions: string): SheetDraft {
  return JSON.parse(decisions) as SheetDraft;
}

function answersIn({ columns, names }: SheetChoices): number {
  return columns.length + names.length;
}

export interface DraftEntry {
  id: string;
  name: string;
  at: number;
  /** Null where the draft has its paper already. */
  source: DraftSource | null;
  decisions: readonly ReviewDecision[] | SheetDraft;
}

/** Writes a draft, or what was decided since. Drafts that became documents go when a new one comes. */
export async function writeDraft(trx: WriteDb, entry: DraftEntry): Promise<void> {
  const { source, decisions: decided } = entry;
  const decisions = JSON.stringify(decided);
  if (!source) {
    await trx.updateTable('review_draft').set({ decisions, at: entry.at }).where('id', '=', entry.id).execute();
    return;
  }
  await trx.deleteFrom('review_draft').where('document_id', 'in', taken(trx)).execute();
  const paper = 'text' in source ? { text: source.text, bytes: null } : { text: null, bytes: Buffer.from(source.bytes) };
  await trx
    .insertInto('review_draft')
    .values({ id: entry.id, kind: Array.isArray(decided) ? 'document' : 'sheet', name: entry.name, at: entry.at, decisions, document_id: null, ...paper })
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ decisions, at: entry.at }))
    .execute();
}

/** Notes what a draft became: it is offered again only if that is taken back. */
export async function closeDraft(trx: WriteDb, id: string, documentId: string): Promise<void> {
  await trx.updateTable('review_draft').set({ document_id: documentId }).where('id', '=', id).execute();
}

export async function dropDraft(trx: WriteDb, id: string): Promise<void> {
  await trx.deleteFrom('review_draft').where('id', '=', id).execute();
}
