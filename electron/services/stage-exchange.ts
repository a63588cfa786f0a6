/**
 * The way of an exchange file into the program and out of it, for the process that may be killed: copied from the stick (and
 * opened with its passphrase), proven; or proven, closed with a passphrase, and brought to the stick.
 */
import { createHash } from 'node:crypto';
import { closeSync, createReadStream, createWriteStream, existsSync, fsyncSync, mkdtempSync, openSync, readSync, renameSync, rmSync, statSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { Decrypter, Encrypter } from 'age-encryption';
import { Refusal } from '../../shared/model/refusal.ts';
import type { ExchangeFacts } from '../db/exchange/format.ts';
import { proveExchange } from '../db/exchange/prove-exchange.ts';
import { openExchange } from '../db/exchange/read-exchange.ts';

/** The first line of every file that `age` closed. */
const AGE = 'age-encryption.org/v1\n';

/** A file system of this kind holds no larger file: sticks come as FAT32. Bytes. */
const FAT32_LARGEST = 2 ** 32 - 1;
const FAT32_TYPE = 0x4d44;

/** What Windows answers while a virus scanner looks at the new file. */
const HELD: ReadonlySet<string> = new Set(['EPERM', 'EBUSY', 'EACCES']);
const RENAME_TRIES = 5;
const RENAME_PAUSE = 200;

export interface StageInput {
  /** The file on the stick. */
  path: string;
  /** Where its copy goes: a new file in a folder of ours. */
  copy: string;
  passphrase?: string | undefined;
}

/** What was proven of a file, the SHA-256 of the file as it lies on the stick, and whether a passphrase closed it. */
export interface StagedFacts extends ExchangeFacts {
  sha256: string;
  closed: boolean;
}

/**
 * Copies a file and proves the copy: a stick may be pulled, and nothing is ever opened on it for long.
 * @throws Refusal `file-not-found`, `needs-passphrase`, `wrong-passphrase`, those of `proveExchange`
 */
export async function stageExchange({ path, copy, passphrase }: StageInput): Promise<StagedFacts> {
  if (!existsSync(path)) throw new Refusal('file-not-found', { file: basename(path) });
  const sha256 = createHash('sha256');
  const source = createReadStream(path);
  source.on('data', (bytes) => void sha256.update(bytes));
  const closed = isClosed(path);
  if (!closed) await pipeline(source, createWriteStream(copy));
  else if (passphrase === undefined || passphrase === '') throw new Refusal('needs-passphrase', { file: basename(path) });
  else await pipeline(await opened(source, passphrase), createWriteStream(copy)).catch(refuseDamage);
  return { ...proveExchange(copy), sha256: sha256.digest('hex'), closed };
}

/**
 * What a file on a stick says of itself, without proving it; null when a passphrase closes it.
 * @throws Refusal `not-an-exchange`, `exchange-newer`, `exchange-damaged`
 */
export async function peekExchange({ path }: { path: string }): Promise<ExchangeFacts | null> {
  if (isClosed(path)) return null;
  const folder = mkdtempSync(join(tmpdir(), 'sgb-look-'));
  try {
    const copy = join(folder, 'exchange');
    await pipeline(createReadStream(path), createWriteStream(copy));
    const file = openExchange(copy, { check: false });
    file.close();
    return file.facts;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function isClosed(path: string): boolean {
  const start = Buffer.alloc(AGE.length);
  const descriptor = openSync(path, 'r');
  try {
    readSync(descriptor, start, 0, start.length, 0);
  } finally {
    closeSync(descriptor);
  }
  return start.toString('latin1') === AGE;
}

async function opened(source: Readable, passphrase: string): Promise<Readable> {
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase.normalize('NFC'));
  try {
    return Readable.fromWeb((await decrypter.decrypt(Readable.toWeb(source) as ReadableStream<Uint8Array>)) as never);
  } catch (error) {
    source.destroy();
    const unknown = error instanceof Error && error.message.includes('no identity matched');
    throw new Refusal(unknown ? 'wrong-passphrase' : 'exchange-damaged');
  }
}

function refuseDamage(error: unknown): never {
  if (error instanceof Error && 'code' in error && error.code === 'ENOSPC') throw new Refusal('disk-full');
  throw new Refusal('exchange-damaged');
}

export interface DeliverInput {
  /** The file as it was built. */
  built: string;
  /** Where it goes: a name that no file has yet. */
  target: string;
  passphrase?: string | undefined;
}

/**
 * Proves a built file, closes it with the passphrase if there is one, and brings it to its place: copied as `.part`, brought to
 * the disk, read back and compared, then given its name.
 * @returns the bytes written
 * @throws Refusal `target-exists`, `target-not-writable`, `disk-full`, `too-large-for-stick`, those of `proveExchange`
 */
export async function deliverExchange({ built, target, passphrase }: DeliverInput): Promise<{ bytes: number }> {
  proveExchange(built);
  const part = `${target}.part`;
  try {
    if (existsSync(target)) throw new Refusal('target-exists', { file: basename(target) });
    await requireRoom(dirname(target), statSync(built).size);
    const sum = createHash('sha256');
    const source = passphrase ? await closed(built, passphrase) : createReadStream(built);
    source.on('data', (bytes: Buffer) => void sum.update(bytes));
    await pipeline(source, createWriteStream(part));
    toDisk(part);
    if ((await sha256Of(part)) !== sum.digest('hex')) throw new Refusal('target-not-writable', { file: basename(target) });
    await takeName(part, target);
    return { bytes: statSync(target).size };
  } catch (error) {
    drop(part);
    if (error instanceof Refusal) throw error;
    const code = error instanceof Error && 'code' in error ? error.code : '';
    throw new Refusal(code === 'ENOSPC' || code === 'EDQUOT' ? 'disk-full' : 'target-not-writable', { file: basename(target) });
  }
}

async function closed(built: string, passphrase: string): Promise<Readable> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase.normalize('NFC'));
  return Readable.fromWeb((await encrypter.encrypt(Readable.toWeb(createReadStream(built)) as ReadableStream<Uint8Array>)) as never);
}

/** Room for the file and a little more, and no file that the stick's file system cannot hold. */
async function requireRoom(folder: string, bytes: number): Promise<void> {
  const disk = await statfs(folder);
  if (disk.bavail * disk.bsize < bytes * 1.01) throw new Refusal('disk-full');
  if (disk.type === FAT32_TYPE && bytes > FAT32_LARGEST) throw new Refusal('too-large-for-stick');
}

function toDisk(path: string): void {
  const descriptor = openSync(path, 'r+');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

async function sha256Of(path: string): Promise<string> {
  const sum = createHash('sha256');
  for await (const bytes of createReadStream(path)) sum.update(bytes as Buffer);
  return sum.digest('hex');
}

async function takeName(part: string, target: string): Promise<void> {
  for (let tries = 1; ; tries++) {
    if (existsSync(target)) throw new Refusal('target-exists', { file: basename(target) });
    try {
      renameSync(part, target);
      return;
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : '';
      if (!HELD.has(code) || tries === RENAME_TRIES) throw error;
      await pause(RENAME_PAUSE);
    }
  }
}

/** A stick that was pulled takes its `.part` with it. */
function drop(part: string): void {
  try {
    rmSync(part, { force: true });
  } catch {
    // The next export to that stick has another name; nothing reads a `.part`.
  }
}
