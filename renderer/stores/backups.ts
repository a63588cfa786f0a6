/** Copies of the register: the list, the one that is looked into, and what putting it back did. */
import { create } from 'zustand';
import type { BackupLook, BackupView, Restored } from '../../shared/model/exchange-views.ts';
import { backupWords } from '../../shared/text/vi/backups.ts';
import { call, type Refused } from '../api/office.ts';
import { run, say } from './commands.ts';

/** Which copy: one of the list, or a file that was picked. */
export interface BackupChoice {
  name: string;
  token?: string;
  foreign?: boolean;
}

export type RestoreState =
  | { phase: 'none' }
  | { phase: 'looking'; choice: BackupChoice }
  | { phase: 'refused'; choice: BackupChoice; refused: Refused }
  | { phase: 'look' | 'restoring'; choice: BackupChoice; look: BackupLook }
  | { phase: 'restored'; restored: Restored };

interface Backups {
  list: BackupView[] | null;
  refused: Refused | null;
  restore: RestoreState;
}

export const useBackups = create<Backups>(() => ({ list: null, refused: null, restore: { phase: 'none' } }));

const show = (restore: RestoreState) => useBackups.setState({ restore });

/** How the main process is told which copy is meant: a picked file only by its token. */
export function backupInput({ name, token, foreign }: BackupChoice): { name?: string; token?: string; foreign?: boolean } {
  return { ...(token === undefined ? { name } : { token }), ...(foreign ? { foreign } : {}) };
}

/** Asks for a file with a copy; null when there was none picked. */
export async function pickBackup(): Promise<BackupChoice | null> {
  return run('files.pick', { purpose: 'backup' });
}

async function look(choice: BackupChoice): Promise<void> {
  show({ phase: 'looking', choice });
  const answer = await call('backup.look', backupInput(choice));
  show(answer.ok ? { phase: 'look', choice, look: answer.output } : { phase: 'refused', choice, refused: answer });
}

export const backupActions = {
  async load(): Promise<void> {
    const answer = await call('backup.list', {});
    useBackups.setState(answer.ok ? { list: answer.output.rows, refused: null } : { list: null, refused: answer });
  },
  async make(): Promise<void> {
    if (await run('backup.create', {})) say(backupWords.made);
    await backupActions.load();
  },
  look,
  async pick(): Promise<void> {
    const choice = await pickBackup();
    if (choice) await look(choice);
  },
  async restore(): Promise<void> {
    const { restore } = useBackups.getState();
    if (restore.phase !== 'look') return;
    show({ ...restore, phase: 'restoring' });
    const answer = await call('backup.restore', backupInput(restore.choice));
    show(answer.ok ? { phase: 'restored', restored: answer.output } : { phase: 'refused', choice: restore.choice, refused: answer });
    await backupActions.load();
  },
  leave: () => show({ phase: 'none' }),
};
