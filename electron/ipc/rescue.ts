/**
 * What answers in the place of a register that cannot be opened: its copies, what can still be read of it beyond each of
 * them, and the way back.
 */
import { copyFileSync, existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { contract, type OperationName, type ParsedInputOf } from '../../shared/contract/index.ts';
import type { BackupLook, Restored } from '../../shared/model/exchange-views.ts';
import { Refusal } from '../../shared/model/refusal.ts';
import { backupFolder, freshPath, listBackups } from '../db/backup.ts';
import { pickFile } from '../services/app.ts';
import type { Platform } from '../services/platform.ts';

/** A register of any size is read through in less. Milliseconds. */
const TIMEOUT = 10 * 60 * 1000;

export interface RescueOptions {
  /** The damaged register. */
  file: string;
  platform: Platform;
  now: () => number;
  /** Opens the register anew once a copy stands in its place, and takes in a file of what was saved. */
  reopen: (saved: string | null) => Promise<void>;
}

/** What a caller calls: a register, or this. */
export interface Callable {
  call(name: string, input: unknown): Promise<unknown>;
}

/** @throws Refusal `wrong-input` */
function parsedInput<N extends OperationName>(name: N, input: unknown): ParsedInputOf<N> {
  const parsed = contract[name].input.safeParse(input);
  if (!parsed.success) throw new Refusal('wrong-input', { detail: parsed.error.issues[0]?.message ?? '' });
  return parsed.data as ParsedInputOf<N>;
}

export class Rescue implements Callable {
  readonly #options: RescueOptions;

  constructor(options: RescueOptions) {
    this.#options = options;
  }

  /** @throws Refusal `store-damaged` for everything but the operations on copies and the choice of a file */
  async call(name: string, input: unknown): Promise<unknown> {
    if (name === 'backup.list') {
      const rows = listBackups(this.#options.file);
      return { total: rows.length, rows };
    }
    if (name === 'files.pick') return pickFile(parsedInput('files.pick', input), this.#options);
    if (name !== 'backup.look' && name !== 'backup.restore') throw new Refusal('store-damaged', { file: basename(this.#options.file) });
    const path = this.#copyOf(parsedInput(name, input));
    return name === 'backup.look' ? this.#look(path) : this.#restore(path);
  }

  #copyOf({ name, path }: { name?: string | undefined; path?: string | undefined }): string {
    if (path !== undefined) return path;
    const known = listBackups(this.#options.file).find((one) => one.name === name);
    if (!known) throw new Refusal('not-found', { what: name ?? '' });
    return known.path;
  }

  /** Here `lost` is what could be saved: more cannot be told of a damaged file. */
  async #look(path: string): Promise<BackupLook> {
    const folder = mkdtempSync(join(tmpdir(), 'sgb-rescue-'));
    try {
      const { newest } = await this.#options.platform.runJob('checkBackup', { path }, TIMEOUT);
      const lost = await this.#salvage(path, join(folder, 'saved'));
      return { name: basename(path), newest, lost };
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }

  /** The damaged file is kept beside the copies, whatever happens afterwards. */
  async #restore(path: string): Promise<Restored> {
    const { file, platform, now, reopen } = this.#options;
    await platform.runJob('checkBackup', { path }, TIMEOUT);
    const folder = backupFolder(file);
    const target = freshPath(folder, 'doc-lai-tu-so-hong', '.sgbx', now());
    const lost = await this.#salvage(path, target);
    const part = `${file}.part`;
    copyFileSync(path, part);
    const before = freshPath(folder, 'so-hong', '.hong', now());
    for (const end of ['', '-wal', '-shm']) if (existsSync(file + end)) renameSync(file + end, before + end);
    renameSync(part, file);
    await reopen(lost.steps > 0 ? target : null);
    return { path, before, file: lost.steps > 0 ? target : null, again: null, lost };
  }

  #salvage(copy: string, target: string) {
    const { file, platform, now } = this.#options;
    return platform.runJob('salvage', { damaged: file, copy, target, now: now() }, TIMEOUT);
  }
}
