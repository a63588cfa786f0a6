/** Reading a document, and taking it in. */
import { basename } from 'node:path';
import type { Reading } from '../../shared/model/reading.ts';
import { Refusal } from '../../shared/model/refusal.ts';
import type { DocumentPreview, TakenDocument } from '../../shared/model/views.ts';
import { sameDocument } from '../db/queries/documents.ts';
import { dictionary } from '../db/queries/store-info.ts';
import { documentIdOf } from './ids.ts';
import type { ReadDocument } from './platform.ts';
import type { TaskScope } from './scope.ts';

/** Reading takes a second at most; what takes this long is a hostile file. Milliseconds. */
const READING_TIMEOUT = 30_000;

type Source = { path: string } | { text: string };

/** What the document says; writes nothing. @throws Refusal for files that cannot be read, see `refusals` */
export async function readDocumentFile(input: Source, scope: TaskScope): Promise<Reading> {
  return (await read(input, scope)).reading;
}

/** What the document says, with the text to show it in; writes nothing. @throws Refusal as `readDocumentFile` */
export async function previewDocument(input: Source, scope: TaskScope): Promise<DocumentPreview> {
  const { reading, text } = await read(input, scope);
  const known = await sameDocument(scope.read, { id: documentIdOf(text.text, reading), ...reading.document });
  return { reading, text: text.text, known };
}

/**
 * Writes a document with its items, tasks, rounds and visits.
 * @throws Refusal `doubts` unless they are allowed, `already-taken`
 */
export async function takeDocument(
  input: Source & { allowDoubts?: boolean | undefined },
  scope: TaskScope,
): Promise<TakenDocument> {
  const found = await read(input, scope);
  if (found.reading.doubts.length > 0 && !input.allowDoubts) {
    throw new Refusal('doubts', { count: found.reading.doubts.length });
  }
  return scope.write('recordDocument', found);
}

async function read(input: Source, scope: TaskScope): Promise<ReadDocument> {
  const context = { ...(await dictionary(scope.read)), today: scope.today, strictBefore: true };
  const source = 'path' in input ? { path: input.path, context } : { text: input.text, context };
  try {
    return await scope.platform.runJob('readDocument', source, READING_TIMEOUT);
  } catch (error) {
    if (error instanceof Refusal && 'path' in input) throw new Refusal(error.code, { file: basename(input.path), ...error.params });
    throw error;
  }
}
