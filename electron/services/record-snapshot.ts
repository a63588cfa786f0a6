/** Keeps what a report said when it was written: a draft until it is marked as handed out. */
import { put } from '../db/put.ts';
import type { WriteDb } from '../db/writer.ts';
import { newId } from './ids.ts';

export async function recordSnapshot(
  trx: WriteDb,
  input: { kind: string; title: string; parameters: string; snapshot: string },
): Promise<{ id: string }> {
  const id = newId();
  await put(trx, 'paper', id, { ...input, state: 'draft' });
  return { id };
}
