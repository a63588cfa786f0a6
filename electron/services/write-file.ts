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
  const beside = besideOf(path);
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
    throw reasonOf(error, path, await isFile(path));
  }
}

/** A file to be written. */
export interface OutFile {
  path: string;
  bytes: Uint8Array;
}

/**
 * Writes all files or none: every one lies complete beside its target before the first takes its name, and where a name
 * cannot be taken the others are given back.
 * @throws Refusal as `writeFileSafely`
 */
export async function writeFilesSafely(files: readonly OutFile[]): Promise<void> {
  const [only, ...more] = files;
  if (only && more.length === 0) return writeFileSafely(only.path, only.bytes);
  const staged = files.map((file) => ({ ...file, beside: besideOf(file.path), old: besideOf(file.path) }));
  const begun: typeof staged = [];
  let at = { path: '', exists: false };
  try {
    for (const { path, bytes, beside } of staged) {
      at = { path, exists: false };
      await writeNew(beside, bytes);
    }
    for (const file of staged) {
      at = { path: file.path, exists: await isFile(file.path) };
      if (at.exists) await rename(file.path, file.old);
      begun.push(file);
      await rename(file.beside, file.path);
    }
  } catch (error) {
    for (const { path, old } of begun) {
      if (await isFile(path)) await drop(path);
      if (await isFile(old)) await rename(old, path);
    }
    for (const { beside } of staged) await drop(beside);
    throw reasonOf(error, at.path, at.exists);
  }
  for (const { old } of begun) await drop(old);
}

/** A name of its own in the folder of a file, which no other program looks at. */
function besideOf(path: string): string {
  return join(dirname(path), `~${randomUUID()}.tmp`);
}

async function isFile(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isFile() === true;
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
