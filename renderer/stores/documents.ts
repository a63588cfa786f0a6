import type { InputOf, OutputOf } from '../../shared/contract/index.ts';
import type { NumberAndDay } from '../../shared/domain/typed-day.ts';
import type { DocumentRow } from '../../shared/model/views.ts';
import { documentsWords } from '../../shared/text/vi/documents.ts';
import { run, say } from './commands.ts';
import { createResource } from './resource.ts';

/** The register of documents, and one of them with its text. */
export const documentList = createResource('documents.list');
export const documentDetail = createResource('documents.get');

/** A paper that stands in the register before the registry gave it number and day. */
export function awaitsNumber(document: Pick<DocumentRow, 'kind' | 'number' | 'issuedOn'>): boolean {
  return document.kind !== 'other' && (document.number === null || document.issuedOn === null);
}

/** Gives a paper the number and day that were typed; what was not typed stays. */
export async function giveNumber(document: DocumentRow, typed: NumberAndDay): Promise<void> {
  const { id, number, symbol, issuedOn } = document;
  const was = { number, symbol, issuedOn };
  const set = Object.fromEntries(Object.entries(typed).filter(([, value]) => value !== null));
  const answer = await run('documents.update', { id, set, was });
  if (answer) say(documentsWords.numbered(answer.name));
}

/** Withdraws a paper; null when it was declined. */
export function withdrawDocument(input: InputOf<'documents.withdraw'>): Promise<OutputOf<'documents.withdraw'> | null> {
  return run('documents.withdraw', input);
}

/** Erases a paper for good; null when it was declined. */
export function eraseDocument(id: string, confirm: string): Promise<OutputOf<'documents.erase'> | null> {
  return run('documents.erase', { id, confirm });
}
