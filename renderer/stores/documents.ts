import type { InputOf, OutputOf } from '../../shared/contract/index.ts';
import { run } from './commands.ts';
import { createResource } from './resource.ts';

/** The register of documents, and one of them with its text. */
export const documentList = createResource('documents.list');
export const documentDetail = createResource('documents.get');

/** Withdraws a paper; null when it was declined. */
export function withdrawDocument(input: InputOf<'documents.withdraw'>): Promise<OutputOf<'documents.withdraw'> | null> {
  return run('documents.withdraw', input);
}
