/** 'Xóa hẳn': a document goes for good with everything that hangs on it, here and, through the exchange, everywhere. */
import { eraseWords } from '../../shared/text/vi/erase.ts';
import type { ErasedDocument } from '../../shared/model/exchange-views.ts';
import { Refusal } from '../../shared/model/refusal.ts';
import { listBackups } from '../db/backup.ts';
import { eraseWithOwned } from '../db/erase-document.ts';
import { readCells, writeCells } from '../db/rows.ts';
import type { FileScope, WriteDb } from '../db/writer.ts';
import { versionsAside } from './replace-document.ts';
import type { CommandScope, TaskScope } from './scope.ts';

/**
 * Erases a document. That it was erased, by whom and when, stays; the values cannot come back by any undo. Copies that were
 * made before still hold them and are answered, to be destroyed.
 * @param input.confirm the words that a person typed @throws Refusal `not-confirmed`, `not-found`
 */
export async function eraseDocument(input: { id: string; confirm: string }, scope: TaskScope): Promise<ErasedDocument> {
  if (input.confirm.normalize('NFC').trim().toLocaleUpperCase('vi') !== eraseWords.confirm) throw new Refusal('not-confirmed', { words: eraseWords.confirm });
  const { operations } = await scope.write(eraseDocumentInLog, { id: input.id });
  await scope.alone(rewriteFile, {});
  return { operations, copies: listBackups(scope.app.file) };
}

/** The write phase: one step of kind `erase`. */
export async function eraseDocumentInLog(trx: WriteDb, input: { id: string }, { store }: CommandScope): Promise<{ operations: number }> {
  const document = await readCells(trx, 'document', input.id);
  if (!document) throw new Refusal('not-found');
  let operations = 0;
  // Earlier words of the paper that were put aside go with it.
  for (const id of [...(await versionsAside(trx, input.id)), input.id]) {
    await writeCells(trx, 'document', id, { removed: 1 });
    operations += eraseWithOwned(store, 'document', id);
  }
  return { operations };
}

/** Pages keep bytes of rows that once stood in them, the journal keeps pages: both are written anew. */
export function rewriteFile(_input: object, { store }: FileScope): Promise<null> {
  store.raw.exec('VACUUM');
  store.raw.pragma('wal_checkpoint(TRUNCATE)');
  return Promise.resolve(null);
}
