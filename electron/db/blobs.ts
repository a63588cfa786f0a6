import { sql } from 'kysely';
import type { Store } from './open.ts';
import type { WriteDb } from './writer.ts';

/** Files larger than this are not kept in the store; DESIGN section 2. */
export const LARGEST_BLOB = 20 * 1024 * 1024;

/** Keeps a file's bytes under their hash; what is there already stays. Returns false when it is too large to keep. */
export async function storeBlob(trx: WriteDb, file: { sha256: string; bytes: Uint8Array }): Promise<boolean> {
  if (file.bytes.length > LARGEST_BLOB) return false;
  await trx
    .insertInto('blob')
    .values({ sha256: file.sha256, size: file.bytes.length, bytes: Buffer.from(file.bytes) })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return true;
}

/** How many bytes of files the store holds, and whether this one is among them. */
export async function heldBytes(trx: WriteDb, sha256: string): Promise<{ bytes: number; known: boolean }> {
  const found = await trx
    .selectFrom('blob')
    .select(({ fn }) => [fn.sum<number | null>('size').as('bytes'), fn.sum<number | null>(sql`sha256 = ${sha256}`).as('known')])
    .executeTakeFirst();
  return { bytes: Number(found?.bytes ?? 0), known: Number(found?.known ?? 0) > 0 };
}

/** Keeps a file that came with an exchange, inside the running transaction. */
export function keepBlob(store: Store, blob: { sha256: string; size: number; bytes: Buffer }): void {
  store.log.statements.get('INSERT OR IGNORE INTO blob(sha256, size, bytes) VALUES (?, ?, ?)').run(blob.sha256, blob.size, blob.bytes);
}
