/** Backups on this machine: made by hand, before each merge and by the day; put back with what that takes away shown. */
import { rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { BackupLook, BackupView, LostWork, Restored } from '../../shared/model/exchange-views.ts';
import type { Page } from '../../shared/model/views.ts';
import { thinned } from '../../shared/domain/backup-thinning.ts';
import { Refusal } from '../../shared/model/refusal.ts';
import { backUp, backupFolder, freshPath, listBackups } from '../db/backup.ts';
import { writeExchange } from '../db/exchange/write-exchange.ts';
import { officeDay } from '../db/log/clock.ts';
import type { FileScope } from '../db/writer.ts';
import { lostSince } from '../db/queries/lost-steps.ts';
import { metaValue } from '../db/queries/store-info.ts';
import { type BackupContent, hasWork, holdsAll, restoreOver } from '../db/restore.ts';
import type { TaskScope } from './scope.ts';

const BY_HAND = 'tu-sao-luu';
const BEFORE_RESTORE = 'truoc-khi-khoi-phuc';

/** A copy of the largest register is proven in less; what takes this long is not ours. Milliseconds. */
const CHECK_TIMEOUT = 120_000;

/** Copies the register and proves the copy. @throws Refusal as `backUp` */
export function createBackup(_input: object, scope: TaskScope): Promise<{ path: string }> {
  return scope.alone(makeBackup, { label: BY_HAND });
}

/**
 * Where the copy is made: in the writer's thread, so that the window goes on.
 * @param input.unlessHeld answers the newest copy where it holds everything already
 */
export function makeBackup(input: { label: string; unlessHeld?: boolean }, { store, now }: FileScope): Promise<{ path: string }> {
  const newest = input.unlessHeld ? listBackups(store.file)[0] : undefined;
  return Promise.resolve({ path: newest && holdsAll(newest.path, store) ? newest.path : backUp(store.file, input.label, now) });
}

/** What a day's copy is called; who looks for it finds it by its time. */
const BY_DAY = 'tu-dong';

/**
 * The day's copy, where there was work since the newest one, and the thinning of what the program made by itself.
 * @returns the copy, if one was made, and how many went
 */
export function keepBackups(_input: object, { store, now }: FileScope): Promise<{ made: string | null; dropped: number }> {
  const known = listBackups(store.file);
  const [newest] = known;
  const due = newest === undefined || (officeDay(newest.at) < officeDay(now) && !holdsAll(newest.path, store));
  const made = due && hasWork(store.raw) ? backUp(store.file, BY_DAY, now) : null;
  const own = listBackups(store.file).filter(({ name }) => !name.includes(BY_HAND));
  const gone = new Set(thinned(own.map(({ name, at }) => ({ name, at, on: officeDay(at) }))));
  for (const { name, path } of own) if (gone.has(name)) rmSync(path, { force: true });
  return Promise.resolve({ made, dropped: gone.size });
}

/** Every backup beside the register, newest first. */
export function backups(_input: object, scope: TaskScope): Promise<Page<BackupView>> {
  const rows = listBackups(scope.app.file);
  return Promise.resolve({ total: rows.length, rows });
}

/** Which copy: one of the list by its name, or a file. */
export interface BackupRef {
  name?: string | undefined;
  path?: string | undefined;
  foreign?: boolean | undefined;
}

/**
 * What a copy holds, and what putting it back would take away.
 * @throws Refusal `not-found`, `not-a-store`, `store-damaged`, `store-newer`, `other-register`
 */
export async function lookAtBackup(input: BackupRef, scope: TaskScope): Promise<BackupLook> {
  const path = pathOf(input, scope);
  const { newest, lost } = await proven(path, input, scope);
  return { name: basename(path), newest, lost };
}

/**
 * Puts a copy back. What the register held is copied first, and what goes is written to an exchange file, which can be
 * merged again.
 * @throws Refusal as `lookAtBackup`
 */
export async function restoreBackup(input: BackupRef, scope: TaskScope): Promise<Restored> {
  const path = pathOf(input, scope);
  const { vector, lost } = await proven(path, input, scope);
  const { path: before } = await scope.alone(makeBackup, { label: BEFORE_RESTORE });
  const { file } = await scope.alone(restoreFrom, { path, vector: lost.steps > 0 ? vector : null });
  return { path, before, file, again: file === null ? null : scope.platform.refTo(file), lost };
}

/** The work on the register's file, in the writer's queue. @param input.vector what the copy holds; null when nothing goes */
export async function restoreFrom(
  input: { path: string; vector: BackupContent['vector'] | null },
  { store, now }: FileScope,
): Promise<{ file: string | null }> {
  let file: string | null = null;
  if (input.vector) {
    file = freshPath(backupFolder(store.file), 'lay-ra-khi-khoi-phuc', '.sgbx', now);
    writeExchange(store.file, file, { held: { steps: new Map(input.vector), blobs: new Set() }, now });
  }
  await restoreOver(store, input.path);
  return { file };
}

function pathOf(input: BackupRef, scope: TaskScope): string {
  if (input.path !== undefined) return input.path;
  if (input.name === undefined) throw new Refusal('needs-window');
  const known = listBackups(scope.app.file).find((one) => one.name === input.name);
  if (!known) throw new Refusal('not-found', { what: input.name });
  return join(backupFolder(scope.app.file), known.name);
}

/** A copy of another register is put back only when nothing is here yet, or when it was asked for. */
async function proven(path: string, input: BackupRef, scope: TaskScope): Promise<BackupContent & { lost: LostWork }> {
  const content = await scope.platform.runJob('checkBackup', { path }, CHECK_TIMEOUT);
  const lost = await lostSince(scope.read, content.vector);
  const same = content.storeId === (await metaValue(scope.read, 'storeId'));
  if (!same && lost.steps > 0 && !input.foreign) throw new Refusal('other-register');
  return { ...content, lost };
}
