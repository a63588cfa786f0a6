/** Reading a document and taking it in. */
import { z } from 'zod';
import type { Reading } from '../model/reading.ts';
import type * as views from '../model/views.ts';
import { answers, byId, documentRef, paging, query, task } from './operation.ts';

export const documentsOperations = {
  'documents.read': task(documentRef, answers<Reading>()),
  'documents.preview': task(documentRef, answers<views.DocumentPreview>()),
  'documents.take': task(
    documentRef.and(z.object({ allowDoubts: z.boolean().optional() })),
    answers<views.TakenDocument>(),
  ),
  'documents.list': query(z.strictObject({ ...paging }), answers<views.Page<views.DocumentRow>>()),
  'documents.get': query(byId, answers<views.DocumentDetail>()),
} as const;
