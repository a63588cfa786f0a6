/** Writing a file for the user so that the old one is whole until the new one is. */
import { randomUUID } from 'node:crypto';
import { open, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Refusal } from '../../shared/model/refusal.ts';

const FULL: ReadonlySet<string> = new Set(['ENOSPC', 'EDQUOT']);
/** What Windows answers to taking the name of a file that another program holds. */
const HELD: ReadonlySet<string> = new Set(['EBUSY', 'EPERM', 'EACCES']);

/**
 * Writes beside the target, brings the bytes to the disk, then takes the target's name.
 * @throws Refusal `target-locked` (the file is there and held), `target-not-writable`, `disk-full`
 */
export async function writeFileSafely(path: string, bytes: Uint8Array): Promise<void> {
  const beside = join(dirname(path), `~${randomUUID()}.tmp`);
  try {
    await writeNew(beside, bytes);
  } catch (error) {
    await drop(beside);
    throw reasonOf(error, path, false);
  }
  try {
    await rename(beside, path);
  } catch (error) {
    await drop(beside);
    const target = await stat(path).catch(() => null);
    throw reasonOf(error, path, target?.isFile() === true);
  }
}

async function writeNew(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function drop(path: string): Promise<void> {
  await rm(path, { force: true }).catch(() => undefined);
}

/** A folder without rights is no locked file: only the last step can tell that the target is held. */
function reasonOf(error: unknown, path: string, exists: boolean): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : null;
  if (code === null) return error;
  if (FULL.has(code)) return new Refusal('disk-full');
  return new Refusal(exists && HELD.has(code) ? 'target-locked' : 'target-not-writable', { file: basename(path) });
}
