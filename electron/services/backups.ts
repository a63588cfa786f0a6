/** Backups on this machine, made when asked for; before each merge one is made without asking. */
import type { BackupView } from '../../shared/model/exchange-views.ts';
import type { Page } from '../../shared/model/views.ts';
import { backUp, listBackups } from '../db/backup.ts';
import type { TaskScope } from './scope.ts';

const BY_HAND = 'tu-sao-luu';

/** Copies the register and proves the copy. @throws Refusal as `backUp` */
export function createBackup(_input: object, scope: TaskScope): Promise<{ path: string }> {
  return Promise.resolve({ path: backUp(scope.app.file, BY_HAND) });
}

/** Every backup beside the register, newest first. */
export function backups(_input: object, scope: TaskScope): Promise<Page<BackupView>> {
  const rows = listBackups(scope.app.file);
  return Promise.resolve({ total: rows.length, rows });
}
