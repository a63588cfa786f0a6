/** Files attached to tasks (as evidence), visits and papers. */
import { z } from 'zod';
import { attachableTables } from '../model/attachment-views.ts';
import type * as views from '../model/views.ts';
import { answers, byId, command, done, fileRef, fileRefs, query, task } from './operation.ts';

const target = { of: z.enum(attachableTables), row: z.string() };

export const attachmentsOperations = {
  'attachments.list': query(z.strictObject(target), answers<views.Page<views.AttachedFile>>()),
  /** Keeps a copy of the file inside the register; on a task it is evidence. */
  'attachments.add': task(fileRef.and(z.object({ ...target, note: z.string().trim().min(1).optional() })), answers<{ id: string; name: string; size: number }>()),
  /** The same with several, in one step: what cannot be kept is named, the rest is. */
  'attachments.addSeveral': task(fileRefs.and(z.object(target)), answers<views.FilesAttached>()),
  'attachments.remove': command(byId, done),
  /** Shows a copy in its folder; `id` also names a document, whose original is meant. */
  'attachments.open': task(byId, done),
  /** Writes a copy to a place of the caller's choice. */
  'attachments.write': task(fileRef.and(z.object({ id: z.string() })), answers<{ path: string; size: number }>()),
} as const;
