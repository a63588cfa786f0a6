/** Files attached to tasks, visits and papers: kept inside the register under their hash, shown as copies. */
import { hash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { endingOf, mayBeAttached, safeFileName } from '../../shared/domain/attached-file.ts';
import type { Attachable, FileLeft, FilesAttached, KeptFile } from '../../shared/model/attachment-views.ts';
import { Refusal } from '../../shared/model/refusal.ts';
import { heldBytes, LARGEST_BLOB, storeBlob } from '../db/blobs.ts';
import { put } from '../db/put.ts';
import { storedFile, tableOfAttached } from '../db/queries/attachments.ts';
import { settingOf } from '../db/queries/settings.ts';
import { readCells, writeCells } from '../db/rows.ts';
import type { WriteDb } from '../db/writer.ts';
import { readSource } from './documents.ts';
import { computedId } from './ids.ts';
import type { CommandScope, TaskScope } from './scope.ts';
import { writeFileSafely } from './write-file.ts';

const MEGABYTE = 1024 * 1024;

interface Target {
  of: Attachable;
  row: string;
  note?: string | undefined;
}

export interface PickedFile {
  name: string;
  sha256: string;
  bytes: Uint8Array;
}

/** Bytes of files that are read and kept at once; the rest is asked for in another go. */
const MOST_AT_ONCE = 200 * MEGABYTE;

/**
 * Keeps a copy of a file with the row that it belongs to; on a task it is evidence. The same file there again changes nothing.
 * @throws Refusal `attachment-kind`, `attachment-empty`, `attachment-too-large`, `attachments-full`, `document-secret`, `file-not-found`,
 *   `file-locked`, `not-found` for the row
 */
export async function addAttachment({ path, ...target }: Target & { path: string }, scope: TaskScope): Promise<KeptFile> {
  const { kept, left } = await addAttachments({ ...target, paths: [path] }, scope);
  const [file] = kept;
  if (!file) throw new Refusal(left[0]?.code ?? 'file-not-found', left[0]?.params);
  return file;
}

/**
 * Keeps copies of several files in one step. What cannot be kept is answered with the reason, as `addAttachment` would refuse
 * it; the rest is kept. @throws Refusal `not-found` for the row
 */
export async function addAttachments({ paths, ...target }: Target & { paths: readonly string[] }, scope: TaskScope): Promise<FilesAttached> {
  const files: PickedFile[] = [];
  const left: FileLeft[] = [];
  let bytes = 0;
  for (const path of paths) {
    await orLeft(left, basename(path).normalize('NFC'), async () => {
      const file = await readPicked(path);
      await refuseSecret(path, scope);
      if (bytes + file.bytes.length > MOST_AT_ONCE) throw new Refusal('attachments-at-once', { file: file.name, limit: MOST_AT_ONCE / MEGABYTE });
      bytes += file.bytes.length;
      files.push(file);
    });
  }
  const recorded = await scope.write(recordAttachments, { of: target.of, row: target.row, note: target.note ?? null, files });
  return { kept: recorded.kept, left: [...left, ...recorded.left] };
}

/** Does something with a file; a refusal is noted instead of thrown. */
async function orLeft(left: FileLeft[], name: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    left.push({ name, code: error.code, params: error.params });
  }
}

async function readPicked(path: string): Promise<PickedFile> {
  const name = basename(path).normalize('NFC');
  if (!mayBeAttached(name)) throw new Refusal('attachment-kind', { file: name });
  try {
    const facts = await stat(path);
    if (!facts.isFile()) throw new Refusal('attachment-kind', { file: name });
    if (facts.size === 0) throw new Refusal('attachment-empty', { file: name });
    if (facts.size > LARGEST_BLOB) throw new Refusal('attachment-too-large', { file: name, size: Math.ceil(facts.size / MEGABYTE), limit: LARGEST_BLOB / MEGABYTE });
    const bytes = new Uint8Array(await readFile(path));
    return { name, sha256: hash('sha256', bytes, 'hex'), bytes };
  } catch (error) {
    if (error instanceof Refusal) throw error;
    const code = (error as NodeJS.ErrnoException).code;
    throw new Refusal(code === 'ENOENT' || code === 'ENOTDIR' ? 'file-not-found' : 'file-locked', { file: name });
  }
}

/** A paper marked MẬT is not kept, attached or not; what cannot be read as a paper cannot be asked. */
async function refuseSecret(path: string, scope: TaskScope): Promise<void> {
  if (!['docx', 'txt'].includes(endingOf(path))) return;
  try {
    await readSource({ path }, scope);
  } catch (error) {
    if (error instanceof Refusal && error.code === 'document-secret') throw error;
  }
}

/** The write phase: the bytes and the rows that name them, in one step. @throws Refusal `not-found` */
export async function recordAttachments(
  trx: WriteDb,
  input: { of: Attachable; row: string; note: string | null; files: readonly PickedFile[] },
  scope: CommandScope,
): Promise<FilesAttached> {
  const { of, row, note } = input;
  if (!(await readCells(trx, of, row))) throw new Refusal('not-found');
  const kept: KeptFile[] = [];
  const left: FileLeft[] = [];
  for (const file of input.files) {
    await orLeft(left, file.name, async () => {
      await keepFile(trx, file);
      const id = computedId(row, 'file', file.sha256);
      const cells = { fileSha256: file.sha256, fileName: file.name, note };
      if (of === 'task') await put(trx, 'evidence', id, { taskId: row, documentOn: scope.today, ...cells });
      else await put(trx, 'attachment', id, { ofTable: of, ofRow: row, onDay: scope.today, ...cells });
      kept.push({ id, name: file.name, size: file.bytes.length });
    });
  }
  return { kept, left };
}

/** Keeps the bytes of a file within what the office allows for all. @throws Refusal `attachments-full` */
export async function keepFile(trx: WriteDb, file: PickedFile): Promise<void> {
  const limit = Number(await settingOf(trx, 'files.megabytes'));
  const held = await heldBytes(trx, file.sha256);
  if (!held.known && held.bytes + file.bytes.length > limit * MEGABYTE) throw new Refusal('attachments-full', { limit });
  await storeBlob(trx, file);
}

/** Takes a file off its row; its bytes stay for undo and for other laptops. @throws Refusal `not-found` */
export async function removeAttachment(trx: WriteDb, input: { id: string }): Promise<{ ok: true }> {
  const table = await tableOfAttached(trx, input.id);
  if (!table) throw new Refusal('not-found');
  await writeCells(trx, table, input.id, { removed: 1 });
  return { ok: true };
}

/** @throws Refusal `not-found`, `attachment-elsewhere` */
async function bytesOf(id: string, scope: TaskScope): Promise<{ name: string; sha256: string; bytes: Uint8Array }> {
  const file = await storedFile(scope.read, id);
  if (!file) throw new Refusal('not-found');
  if (file.bytes === null) throw new Refusal('attachment-elsewhere', { file: file.name });
  return { ...file, bytes: file.bytes };
}

/** Where copies lie while they are looked at. */
const OPENED = join(tmpdir(), 'so-giao-ban');

/** Copies older than this go when the next one is shown. Milliseconds. */
const COPY_LIVES = 24 * 60 * 60 * 1000;

/**
 * Shows a copy in its folder, to be opened by whom it is for: the program itself never opens what others may have brought. The
 * copy cannot be written to: what is kept in the register does not change by being looked at.
 * @throws Refusal `not-found`, `attachment-elsewhere`, `attachment-kind` for what a foreign file brought in, `needs-window`
 */
export async function openAttachment(input: { id: string }, scope: TaskScope): Promise<{ ok: true }> {
  const file = await bytesOf(input.id, scope);
  if (!mayBeAttached(file.name)) throw new Refusal('attachment-kind', { file: file.name });
  const folder = join(OPENED, file.sha256.slice(0, 16));
  await dropOld(scope.now);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, safeFileName(file.name));
  const lies = await stat(path).catch(() => null);
  if (!lies) await writeFile(path, file.bytes, { mode: 0o400 });
  await scope.platform.showFile(path);
  return { ok: true };
}

async function dropOld(now: number): Promise<void> {
  for (const name of await readdir(OPENED).catch(() => [])) {
    const path = join(OPENED, name);
    const made = await stat(path).catch(() => null);
    if (made && now - made.mtimeMs > COPY_LIVES) await rm(path, { recursive: true, force: true }).catch(() => undefined);
  }
}

/** @throws Refusal `not-found`, `attachment-elsewhere`, and those of `writeFileSafely` */
export async function writeAttachment(input: { id: string; path: string }, scope: TaskScope): Promise<{ path: string; size: number }> {
  const { bytes } = await bytesOf(input.id, scope);
  await writeFileSafely(input.path, bytes);
  return { path: input.path, size: bytes.length };
}
