/** Backups on this machine, made when asked for; before each merge one is made without asking. */
import type { BackupView } from '../../shared/model/exchange-views.ts';
import type { Page } from '../../shared/model/views.ts';
import { backUp, listBackups } from '../db/backup.ts';
import type { WriteDb } from '../db/writer.ts';
import type { CommandScope, TaskScope } from './scope.ts';

const BY_HAND = 'tu-sao-luu';

/** Copies the register and proves the copy. @throws Refusal as `backUp` */
export function createBackup(_input: object, scope: TaskScope): Promise<{ path: string }> {
  return scope.write('makeBackup', { label: BY_HAND });
}

/** Where the copy is made: in the writer's thread, so that the window goes on. */
export function makeBackup(_trx: WriteDb, input: { label: string }, scope: CommandScope): Promise<{ path: string }> {
  return Promise.resolve({ path: backUp(scope.store.file, input.label) });
}

/** Every backup beside the register, newest first. */
export function backups(_input: object, scope: TaskScope): Promise<Page<BackupView>> {
  const rows = listBackups(scope.app.file);
  return Promise.resolve({ total: rows.length, rows });
}
