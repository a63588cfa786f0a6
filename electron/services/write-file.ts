/** Writing a file for the user so that the old one is whole until the new one is. */
import { randomUUID } from 'node:crypto';
import { open, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Refusal } from '../../shared/model/refusal.ts';

const FULL: ReadonlySet<string> = new Set(['ENOSPC', 'EDQUOT']);
/** What Windows answers when another program holds the file, and what a place without rights answers. */
const HELD: ReadonlySet<string> = new Set(['EBUSY', 'EPERM', 'EACCES']);

/**
 * Writes beside the target, brings the bytes to the disk, then takes the target's name.
 * @throws Refusal `target-locked` (the file is there and held), `target-not-writable`, `disk-full`
 */
export async function writeFileSafely(path: string, bytes: Uint8Array): Promise<void> {
  const beside = join(dirname(path), `~${randomUUID()}.tmp`);
  try {
    const file = await open(beside, 'wx');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    throw await reasonOf(error, path);
  }
}

async function reasonOf(error: unknown, path: string): Promise<unknown> {
  const code = error instanceof Error && 'code' in error ? String(error.code) : null;
  if (code === null) return error;
  if (FULL.has(code)) return new Refusal('disk-full');
  const target = await stat(path).catch(() => null);
  const held = HELD.has(code) && target?.isFile() === true;
  return new Refusal(held ? 'target-locked' : 'target-not-writable', { file: basename(path) });
}
