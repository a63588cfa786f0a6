/** Single facts of a document that change after it was taken in: its number, whether it may be circulated. */
import type { ParsedInputOf } from '../../shared/contract/index.ts';
import { Refusal } from '../../shared/model/refusal.ts';
import type { DocumentDetail } from '../../shared/model/views.ts';
import { getDocument, sameDocument } from '../db/queries/documents.ts';
import type { WriteDb } from '../db/writer.ts';
import type { CommandScope } from './scope.ts';
import { updateRow } from './update-row.ts';

const COLUMNS = ['number', 'symbol', 'issuedOn'] as const;

/** @throws Refusal `not-found`, `changed-meanwhile`, `already-taken` when another document has this number and day */
export async function numberDocument(trx: WriteDb, input: ParsedInputOf<'documents.update'>, scope: CommandScope): Promise<DocumentDetail> {
  const given = (values: object | undefined) =>
    Object.fromEntries(Object.entries(values ?? {}).filter(([, value]) => value !== undefined)) as Record<string, string | null>;
  await updateRow(trx, 'document', COLUMNS, { id: input.id, set: given(input.set), was: given(input.was) }, scope);
  const document = await getDocument(trx, input.id, scope.today);
  const { number, symbol, issuedOn } = document;
  const same = await sameDocument(trx, { id: '', number, symbol, issuedOn }, input.id);
  if (same) throw new Refusal('already-taken', { name: same.name, documentId: same.id });
  scope.store.steps.catchUp();
  return getDocument(trx, input.id, scope.today);
}

/** Marks a paper as not for circulation, or takes the mark off. @throws Refusal `not-found` */
export async function restrictDocument(trx: WriteDb, input: ParsedInputOf<'documents.restrict'>, scope: CommandScope): Promise<DocumentDetail> {
  await updateRow(trx, 'document', ['restricted'], { id: input.id, set: { restricted: input.restricted ? 1 : null } }, scope);
  return getDocument(trx, input.id, scope.today);
}
