/** Backups beside the store: a copy by VACUUM INTO, read back at once. */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import type { BackupView } from '../../shared/model/exchange-views.ts';
import { Refusal } from '../../shared/model/refusal.ts';

/** Backups of a store, newest first. */
export function listBackups(store: string): BackupView[] {
  const folder = backupFolder(store);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.sgb') && name.startsWith(basename(store, '.sgb')))
    .map((name) => {
      const path = join(folder, name);
      const { size, mtimeMs } = statSync(path);
      return { path, name, bytes: size, at: Math.round(mtimeMs) };
    })
    .sort((a, b) => b.at - a.at || (a.name < b.name ? 1 : -1));
}

/** The folder of a store's backups. */
export function backupFolder(store: string): string {
  return join(dirname(store), 'sao-luu');
}

/** A path in a folder that no file has yet: the stem with the time, and a number where that is taken. @param now milliseconds since 1970 */
export function freshPath(folder: string, stem: string, extension: string, now: number): string {
  mkdirSync(folder, { recursive: true });
  const timed = `${stem}-${new Date(now).toISOString().slice(0, 19).replace(/[:.]/gu, '-')}`;
  for (let n = 1; ; n++) {
    const path = join(folder, `${timed}${n === 1 ? '' : `-${n}`}${extension}`);
    if (!existsSync(path)) return path;
  }
}

/**
 * Copies a store and proves the copy. @param label why it was made, part of its name
 * @returns the copy's path @throws Refusal `target-not-writable`, `store-damaged`
 */
export function backUp(store: string, label: string, now: number = Date.now()): string {
  const path = freshPath(backupFolder(store), `${basename(store, '.sgb')}-${label}`, '.sgb', now);
  const part = `${path}.part`;
  rmSync(part, { force: true });
  const source = new Database(store, { readonly: true });
  try {
    source.prepare('VACUUM INTO ?').run(part);
  } catch {
    throw new Refusal('target-not-writable', { file: basename(path) });
  } finally {
    source.close();
  }
  const copy = new Database(part, { readonly: true });
  try {
    if (copy.pragma('quick_check', { simple: true }) !== 'ok') throw new Refusal('store-damaged', { file: basename(path) });
  } finally {
    copy.close();
  }
  renameSync(part, path);
  return path;
}
