/** Reviews that were broken off: kept in this store alone, outside of the log. */
import type { ReviewDecision } from '../../shared/model/review.ts';
import type { DraftRow, Page } from '../../shared/model/views.ts';
import type { ReadDb } from './queries/scope.ts';
import type { WriteDb } from './writer.ts';

/** What a draft was read from. */
export type DraftSource = { text: string } | { name: string; bytes: Uint8Array };

/** Reviews that did not end in a document of the register, newest first. */
export async function listDrafts(db: ReadDb): Promise<Page<DraftRow>> {
  const rows = await db
    .selectFrom('review_draft')
    .select(['id', 'name', 'at', 'decisions'])
    .where((where) => where.or([where('document_id', 'is', null), where('document_id', 'not in', taken(db))]))
    .orderBy('at', 'desc')
    .execute();
  return { total: rows.length, rows: rows.map((row) => ({ ...row, decisions: parsed(row.decisions).length })) };
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

function parsed(decisions: string): ReviewDecision[] {
  return JSON.parse(decisions) as ReviewDecision[];
}

export interface DraftEntry {
  id: string;
  name: string;
  at: number;
  /** Null where the draft has its paper already. */
  source: DraftSource | null;
  decisions: readonly ReviewDecision[];
}

/** Writes a draft, or what was decided since. Drafts that became documents go when a new one comes. */
export async function writeDraft(trx: WriteDb, entry: DraftEntry): Promise<void> {
  const decisions = JSON.stringify(entry.decisions);
  const { source } = entry;
  if (!source) {
    await trx.updateTable('review_draft').set({ decisions, at: entry.at }).where('id', '=', entry.id).execute();
    return;
  }
  await trx.deleteFrom('review_draft').where('document_id', 'in', taken(trx)).execute();
  const paper = 'text' in source ? { text: source.text, bytes: null } : { text: null, bytes: Buffer.from(source.bytes) };
  await trx
    .insertInto('review_draft')
    .values({ id: entry.id, name: entry.name, at: entry.at, decisions, document_id: null, ...paper })
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
