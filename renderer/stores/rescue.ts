/** A register that cannot be opened: the newest copy that can, what is saved beyond it, and the way back in. */
import { create } from 'zustand';
import type { BackupLook, BackupView, Restored } from '../../shared/model/exchange-views.ts';
import { call, type Refused } from '../api/office.ts';
import { appInfo } from './app.ts';
import { type BackupChoice, backupInput, pickBackup } from './backups.ts';

/** A copy that can be put back. */
interface Found {
  choice: BackupChoice;
  /** When it was made; null for a picked file. */
  at: number | null;
  look: BackupLook;
  /** Newer copies that could not be read. */
  skipped: number;
}

export type RescueState =
  | { phase: 'idle' | 'looking' | 'noCopy' }
  | ({ phase: 'found' | 'restoring' } & Found)
  | { phase: 'refused'; refused: Refused; found: Found | null }
  | ({ phase: 'restored'; restored: Restored } & Found);

export const useRescue = create<{ rescue: RescueState }>(() => ({ rescue: { phase: 'idle' } }));

const show = (rescue: RescueState) => useRescue.setState({ rescue });

async function newestGood(copies: readonly BackupView[]): Promise<Found | null> {
  for (const [skipped, { name, at }] of copies.entries()) {
    const answer = await call('backup.look', { name });
    if (answer.ok) return { choice: { name }, at, look: answer.output, skipped };
  }
  return null;
}

export const rescueActions = {
  /** Looks for the newest copy that can be read. */
  async begin(): Promise<void> {
    if (useRescue.getState().rescue.phase !== 'idle') return;
    show({ phase: 'looking' });
    const list = await call('backup.list', {});
    const found = list.ok ? await newestGood(list.output.rows) : null;
    show(found ? { phase: 'found', ...found } : { phase: 'noCopy' });
  },
  /** Looks into a copy that lies elsewhere. */
  async pick(): Promise<void> {
    const choice = await pickBackup();
    if (!choice) return;
    show({ phase: 'looking' });
    const answer = await call('backup.look', backupInput(choice));
    if (answer.ok) show({ phase: 'found', choice, at: null, look: answer.output, skipped: 0 });
    else show({ phase: 'refused', refused: answer, found: null });
  },
  async restore(): Promise<void> {
    const { rescue } = useRescue.getState();
    if (rescue.phase !== 'found') return;
    const { choice, at, look, skipped } = rescue;
    const found = { choice, at, look, skipped };
    show({ phase: 'restoring', ...found });
    const answer = await call('backup.restore', backupInput(choice));
    show(answer.ok ? { phase: 'restored', ...found, restored: answer.output } : { phase: 'refused', refused: answer, found });
  },
  /** Back to what was found, after a refusal. */
  back(): void {
    const { rescue } = useRescue.getState();
    if (rescue.phase !== 'refused') return;
    show(rescue.found ? { phase: 'found', ...rescue.found } : { phase: 'noCopy' });
  },
  /** Goes on with the register as it is now. */
  async open(): Promise<void> {
    await appInfo.reload();
    show({ phase: 'idle' });
  },
};
