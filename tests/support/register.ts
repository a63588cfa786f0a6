/** A register as the command line opens it, in a folder of its own. */
import { randomUUID } from 'node:crypto';
import { copyFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { InputOf, OperationName, OutputOf } from '../../shared/contract/index.ts';
import { clockAt } from '../../electron/db/log/clock.ts';
import { openForReading } from '../../electron/db/open.ts';
import { Register } from '../../electron/ipc/register.ts';
import { openLocalWriter } from '../../electron/services/local-writer.ts';
import { nodePlatform } from '../../electron/services/platform-node.ts';
import { emptyStore } from './store.ts';

export interface TestRegister {
  folder: string;
  file: string;
  call<N extends OperationName>(name: N, input: InputOf<N>): Promise<OutputOf<N>>;
  /** For input that the compiler would refuse. */
  any(name: string, input: unknown): Promise<unknown>;
  register: Register;
  /** Paths of the files that were shown to the user in their folders. */
  opened: string[];
  close(): Promise<void>;
}

/**
 * @param day the office's civil date, at eight in the morning
 * @param copied another register's folder: this one is a copy of it, profile and all, as when a laptop is copied whole
 */
export async function openTestRegister(day = '2021-10-05', author = 'Hoa', copied?: TestRegister): Promise<TestRegister> {
  const folder = mkdtempSync(join(tmpdir(), 'sgb-register-'));
  const file = join(folder, 'so.sgb');
  if (copied) cpSync(copied.folder, folder, { recursive: true });
  else {
    copyFileSync(await emptyStore(), file);
    // The empty store is one template; every register is one of its own.
    const made = new Database(file);
    made.prepare(`UPDATE meta SET value = ? WHERE name = 'storeId'`).run(randomUUID());
    made.close();
  }
  const clock = clockAt({ frozenAt: Date.parse(`${day}T08:00:00+07:00`) });
  const writer = await openLocalWriter({ file, profileFolder: join(folder, 'profile'), version: 'test' }, clock);
  const opened: string[] = [];
  const platform = { ...nodePlatform(), showFile: async (path: string) => void opened.push(path) };
  const register = new Register({
    file,
    version: 'test',
    reader: openForReading(file),
    writer,
    platform,
    clock,
    author: () => author,
    changed: () => undefined,
  });
  return {
    folder,
    file,
    register,
    opened,
    call: (name, input) => register.call(name, input) as never,
    any: (name, input) => register.call(name, input),
    close: async () => {
      platform.close();
      await register.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
