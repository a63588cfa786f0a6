/** The exchange between laptops: a file out, a file in, what stands in conflict, and the way back. */
import { hash } from 'node:crypto';
import { copyFileSync, existsSync, fsyncSync, mkdtempSync, openSync, closeSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { CutBack, MergeReport, MergeSummary, NamedChange } from '../../shared/model/exchange-views.ts';
import { Refusal } from '../../shared/model/refusal.ts';
import { backupFolder, freshPath } from '../db/backup.ts';
import { countFrom, cutBack, newestMerge } from '../db/exchange/cut-back.ts';
import { settleConflict } from '../db/exchange/conflicts.ts';
import type { Vector } from '../db/exchange/format.ts';
import { mergeFile } from '../db/exchange/merge.ts';
import { noteMerge } from '../db/exchange/merge-note.ts';
import { readExchange } from '../db/exchange/read-exchange.ts';
import { writeExchange } from '../db/exchange/write-exchange.ts';
import { nameChanges } from '../db/queries/exchange-views.ts';
import { metaValue, SAMPLE } from '../db/queries/store-info.ts';
import type { Store } from '../db/open.ts';
import type { WriteDb } from '../db/writer.ts';
import type { CommandScope, TaskScope } from './scope.ts';

export interface ExportInput {
  path?: string | undefined;
  for?: string | undefined;
}

export interface WrittenFile {
  path: string;
  steps: number;
  operations: number;
  bytes: number;
}

/**
 * Writes what a receiver lacks: built and checked in a local folder, copied as `.part`, brought to the disk, read back and
 * compared, then given its name, which must be new.
 * @param input `for`: the receiver's own last file, which says what it holds
 * @throws Refusal `target-exists`, `target-not-writable`, `disk-full`, `sample-only`, those of `readExchange`
 */
export async function exportFile(input: ExportInput, scope: TaskScope): Promise<WrittenFile> {
  if ((await metaValue(scope.read, SAMPLE)) === '1') throw new Refusal('sample-only');
  return scope.write('buildExchange', input);
}

/** Where the file is made: beside the writer and not in the main process, which must go on answering the window. */
export function buildExchange(input: ExportInput, store: Store): Promise<WrittenFile> {
  const path = named(input.path);
  if (existsSync(path)) throw new Refusal('target-exists', { file: basename(path) });
  const held: Vector = input.for === undefined ? new Map() : staged(input.for, (copy) => readExchange(copy).vector);
  const folder = mkdtempSync(join(tmpdir(), 'sgb-out-'));
  try {
    const built = join(folder, 'exchange');
    const written = writeExchange(store.file, built, held);
    readExchange(built);
    copyVerified(built, path);
    return Promise.resolve({ path, ...written, bytes: statSync(path).size });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A file must be named: by its path here, by a token that became one in the window. */
function named(path: string | undefined): string {
  if (path === undefined) throw new Refusal('needs-window');
  return path;
}

function copyVerified(from: string, to: string): void {
  const part = `${to}.part`;
  try {
    copyFileSync(from, part);
    const descriptor = openSync(part, 'r+');
    fsyncSync(descriptor);
    closeSync(descriptor);
    if (sha256(part) !== sha256(from)) throw new Refusal('target-not-writable', { file: basename(to) });
    if (existsSync(to)) throw new Refusal('target-exists', { file: basename(to) });
    renameSync(part, to);
  } catch (error) {
    rmSync(part, { force: true });
    if (error instanceof Refusal) throw error;
    const code = error instanceof Error && 'code' in error ? error.code : '';
    throw new Refusal(code === 'ENOSPC' ? 'disk-full' : 'target-not-writable', { file: basename(to) });
  }
}

function sha256(path: string): string {
  return hash('sha256', readFileSync(path), 'hex');
}

/** Works on a local copy: a stick may be pulled, and nothing is ever opened on it for long. */
function staged<T>(path: string, work: (copy: string) => T): T {
  if (!existsSync(path)) throw new Refusal('file-not-found', { file: basename(path) });
  const folder = mkdtempSync(join(tmpdir(), 'sgb-in-'));
  try {
    const copy = join(folder, 'exchange');
    copyFileSync(path, copy);
    return work(copy);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface MergeInput {
  path?: string | undefined;
  foreign?: boolean | undefined;
  allowRemovals?: boolean | undefined;
}

/** Carries a preview out of the transaction that must not stay. */
class PreviewDone extends Error {
  readonly summary: MergeSummary;

  constructor(summary: MergeSummary) {
    super('preview');
    this.summary = summary;
  }
}

/** What a merge would bring; the register is as before. @throws Refusal as `mergeFile` and `readExchange` */
export async function previewMerge(input: MergeInput, scope: TaskScope): Promise<MergeSummary<NamedChange>> {
  return nameChanges(scope.read, await scope.write('previewExchange', input));
}

/** The write phase of a preview: merges, looks, and takes everything back. */
export function previewExchange(_trx: WriteDb, input: MergeInput, scope: CommandScope): Promise<MergeSummary> {
  const { store } = scope;
  return staged(named(input.path), (path) => {
    store.raw.exec('SAVEPOINT preview');
    try {
      throw new PreviewDone(mergeFile(store, readExchange(path), { foreign: input.foreign === true, allowRemovals: true }));
    } catch (error) {
      store.raw.exec('ROLLBACK TO preview');
      store.raw.exec('RELEASE preview');
      store.log.forget();
      if (error instanceof PreviewDone) return Promise.resolve(error.summary);
      throw error;
    }
  });
}

/** Merges a file after a backup. @throws Refusal as `mergeFile` and `readExchange` */
export async function merge(input: MergeInput, scope: TaskScope): Promise<MergeReport> {
  const preview = await scope.write('previewExchange', input);
  if (preview.steps === 0) return { ...preview, backup: null };
  const { path: backup } = await scope.write('makeBackup', { label: 'truoc-khi-gop' });
  const summary = await scope.write('mergeExchange', input);
  return { ...summary, backup };
}

/** The write phase of a merge. It writes no operation of its own. */
export function mergeExchange(_trx: WriteDb, input: MergeInput, scope: CommandScope): Promise<MergeSummary> {
  return staged(named(input.path), (path) => {
    const file = readExchange(path);
    const summary = mergeFile(scope.store, file, { foreign: input.foreign === true, allowRemovals: input.allowRemovals === true });
    noteMerge(scope.store, { sha256: sha256(path), steps: summary.steps, at: scope.now });
    return Promise.resolve(summary);
  });
}

/** Takes the newest merge back. @throws Refusal `nothing-to-unmerge` */
export async function undoMerge(_input: object, scope: TaskScope): Promise<CutBack> {
  return scope.write('cutBackMerge', { folder: backupFolder(scope.app.file) });
}

/** The write phase: what goes is an exchange file first. */
export function cutBackMerge(_trx: WriteDb, input: { folder: string }, scope: CommandScope): Promise<CutBack> {
  const { store } = scope;
  const merged = newestMerge(store);
  if (!merged) throw new Refusal('nothing-to-unmerge');
  const file = freshPath(input.folder, 'lay-ra-khi-hoan-tac-gop', '.sgbx', scope.now);
  writeExchange(store.file, file, new Map(), merged.firstArrived);
  const counts = countFrom(store, merged, scope.origin);
  cutBack(store, merged);
  if (counts.own > 0) scope.forgetOrigin();
  return Promise.resolve({ ...counts, file });
}

/** Settles a conflict. @throws Refusal `conflict-changed`, `wrong-input` */
export const settle = {
  words: () => ({ kind: 'settle' as const }),
  run: (_trx: WriteDb, input: { id: string; choose?: number | undefined; value?: unknown }, scope: CommandScope): Promise<{ ok: true }> => {
    settleConflict(scope.store, input);
    return Promise.resolve({ ok: true });
  },
};
