/** Reading a document, reviewing it and taking it in. */
import { z } from 'zod';
import type { Reading } from '../model/reading.ts';
import type * as views from '../model/views.ts';
import { answers, byId, civilDate, command, documentRef, done, nothing, paging, query, task } from './operation.ts';
import { decisions } from './review.ts';

/** A review of the document whose preview had this fingerprint. */
const review = z.strictObject({ of: z.string(), decisions });

/** Entries of a task that the new version does not have, and the key of its task that they go to; null: they end with the old one. */
const carried = z.strictObject({ taskId: z.string(), to: z.string().nullable() });

const numbering = z
  .strictObject({ number: z.string().nullable(), symbol: z.string().nullable(), issuedOn: civilDate.nullable() })
  .partial();

export const documentsOperations = {
  'documents.read': task(documentRef, answers<Reading>()),
  'documents.preview': task(documentRef, answers<views.DocumentPreview>()),
  'documents.take': task(
    documentRef.and(z.object({ allowDoubts: z.boolean().optional(), instead: z.string().optional(), carry: z.array(carried).max(1000).optional(), review: review.optional() })),
    answers<views.TakenDocument>(),
  ),
  /** Number, symbol and day of issue, once the registry gave them. */
  'documents.update': command(
    z.strictObject({ id: z.string(), set: numbering, was: numbering.optional() }),
    answers<views.DocumentDetail>(),
  ),
  /** 'Không phổ biến': the paper and its tasks stay out of what is written for others. */
  'documents.restrict': command(z.strictObject({ id: z.string(), restricted: z.boolean() }), answers<views.DocumentDetail>()),
  'documents.list': query(z.strictObject({ ...paging }), answers<views.Page<views.DocumentRow>>()),
  'documents.names': query(nothing, answers<{ rows: views.NamedRow[] }>()),
  'documents.get': query(byId, answers<views.DocumentDetail>()),
  'drafts.list': query(nothing, answers<views.Page<views.DraftRow>>()),
  'drafts.keep': task(documentRef.and(z.object({ name: z.string(), review })), done),
  'drafts.drop': task(byId, done),
} as const;
