/** The write phase of taking in a document: a new one, one that completes a stored copy, or one that takes the place of a version. */
import { Refusal } from '../../shared/model/refusal.ts';
import type { ReviewedReading } from '../../shared/model/review.ts';
import type { TakenDocument } from '../../shared/model/views.ts';
import { storeBlob } from '../db/blobs.ts';
import { put } from '../db/put.ts';
import { sameDocument } from '../db/queries/documents.ts';
import { closeDraft } from '../db/review-drafts.ts';
import type { WriteDb } from '../db/writer.ts';
import { DocumentRows } from './document-rows.ts';
import { documentIdOf } from './ids.ts';
import type { ReadDocument } from './job-data.ts';
import { partiesOf, recordNames } from './record-names.ts';
import { complete, completes, keptRows, leaveOut, leaveOutVisits, putAside, storedVersion } from './replace-document.ts';
import type { CommandScope } from './scope.ts';

/** A document with its review. */
export interface ReviewedDocument extends ReadDocument {
  reviewed: ReviewedReading;
  fingerprint: string;
  /** The stored version of the same paper that this one takes the place of. */
  instead: string | null;
  /** Where the entries of tasks go that this version does not have; null: they end with the earlier one. */
  carry: { taskId: string; to: string | null }[];
  /** Keys of tasks that the reviewer put right one by one. */
  edited: string[];
}

/**
 * Writes a reviewed document in one step: the units and other names its review brought, then its rows. A stored copy that
 * still waits for its number or day is completed by one that has them; another version of it gives way where the caller
 * says so; what both have keeps what was written down of it.
 * @returns counts of what was written
 * @throws Refusal `already-taken` with the name of the document that holds it, `not-found` for a unit or person that is gone
 */
export async function recordDocument(trx: WriteDb, read: ReviewedDocument, scope: CommandScope): Promise<TakenDocument> {
  const { reading, reviewed, text, file } = read;
  const own = documentIdOf(text.text, reading);
  const head = reviewed.document;
  const same = await sameDocument(trx, { id: own, number: head.number, symbol: head.symbol, issuedOn: head.issuedOn });
  const replaced = same && same.id !== own && same.id === read.instead;
  if (same && !replaced && !completes(same, head)) throw new Refusal('already-taken', { name: same.name, documentId: same.id });
  await closeDraft(trx, read.fingerprint, same?.id ?? own);
  if (file) await storeBlob(trx, file);
  if (same && !replaced) return complete(trx, same.id, head, file);
  // What both versions have keeps its rows, and so does the paper: the earlier words are put aside under a row of their own.
  const id = replaced ? same.id : own;
  const stored = replaced ? await storedVersion(trx, id) : null;
  if (replaced) await putAside(trx, id, scope.today);
  await put(trx, 'document', id, {
    kind: head.kind,
    number: head.number,
    symbol: head.symbol,
    issuer: head.issuer,
    place: head.place,
    issuedOn: head.issuedOn,
    meetingOn: head.meetingOn,
    title: head.title,
    chair: head.chair,
    signer: head.signer,
    text: text.text,
    fileSha256: file?.sha256 ?? null,
    fileName: file?.name ?? null,
    standing: 'inForce',
  });
  const newUnits = await recordNames(trx, partiesOf(reviewed));
  const kept = stored ? keptRows(stored, reviewed, read.edited) : undefined;
  const work = new DocumentRows(trx, id, reviewed, newUnits, kept);
  await work.items(reviewed.items, null, '');
  await work.plan();
  if (stored && kept) {
    await leaveOutVisits(trx, id, kept.left, work.quotaIds);
    await leaveOut(trx, stored.items, { itemIds: work.itemIds, taskIds: work.taskIds, carry: read.carry }, scope.today);
  }
  return { documentId: id, ...work.counts };
}
