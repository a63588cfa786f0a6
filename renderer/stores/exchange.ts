/** The exchange with another laptop: the file being taken in, the conflicts that stand, the file being given out. */
import { create } from 'zustand';
import type { CutBack, MergeReport, MergeSummary, NamedChange } from '../../shared/model/exchange-views.ts';
import { exchangeWords } from '../../shared/text/vi/exchange.ts';
import { mergePaperWords } from '../../shared/text/vi/merge-paper.ts';
import { call, type Refused } from '../api/office.ts';
import { hush, run, say } from './commands.ts';
import { usePassphrase } from './passphrase.ts';
import { createResource } from './resource.ts';

/** Cells that two wrote differently; also counted in the navigation. */
export const conflictList = createResource('sync.conflicts');
export const newestMerge = createResource('sync.newestMerge');

/** A file that the user picked: its token, its name, and what opens it once that was asked for. */
interface PickedFile {
  token: string;
  name: string;
  passphrase?: string;
}

export type TakeInState =
  | { phase: 'none' }
  | { phase: 'reading'; file: PickedFile }
  | { phase: 'refused'; file: PickedFile; foreign: boolean; refused: Refused }
  | { phase: 'preview'; file: PickedFile; foreign: boolean; preview: MergeSummary<NamedChange>; merging: boolean }
  | { phase: 'merged'; report: MergeReport }
  | { phase: 'undoing' }
  | { phase: 'undone'; cut: CutBack };

/** One of the versions by its place, or a third value: words, or the cells of a group. */
export type Settlement = { choose: number } | { value: string | Record<string, unknown> | null };

export type GiveOutState =
  | { phase: 'none' }
  | { phase: 'writing' }
  | { phase: 'written'; file: PickedFile }
  | { phase: 'refused'; file: PickedFile; refused: Refused };

export const useExchange = create<{ takeIn: TakeInState; giveOut: GiveOutState }>(() => ({
  takeIn: { phase: 'none' },
  giveOut: { phase: 'none' },
}));

const show = (takeIn: TakeInState) => useExchange.setState({ takeIn });

async function preview(file: PickedFile, foreign: boolean): Promise<void> {
  show({ phase: 'reading', file });
  const answer = await call('sync.preview', { token: file.token, foreign, passphrase: file.passphrase });
  if (answer.ok) {
    show({ phase: 'preview', file, foreign, preview: answer.output, merging: false });
    if (file.passphrase !== undefined) usePassphrase.setState({ opened: file.passphrase });
  } else show({ phase: 'refused', file, foreign, refused: answer });
}

/** Asks what stands now. It is known before the outcome is shown: the way back must never name an older merge. */
export async function askAgain(): Promise<void> {
  await Promise.all([newestMerge.reload(), conflictList.reload()]);
}

async function merge(file: PickedFile, foreign: boolean, allowRemovals: boolean): Promise<void> {
  hush();
  const answer = await call('sync.merge', { token: file.token, foreign, allowRemovals, passphrase: file.passphrase });
  await askAgain();
  if (answer.ok) show({ phase: 'merged', report: answer.output });
  else show({ phase: 'refused', file, foreign, refused: answer });
}

/** 'so.sgbx' -> 'so (2).sgbx': a name that is not taken yet. */
function nextName(name: string): string {
  const [, stem = '', number = '1'] = /^(.*?)(?: \((\d+)\))?\.sgbx$/u.exec(name) ?? [];
  return `${stem} (${Number(number) + 1}).sgbx`;
}

/** Gives way to a file's writer. @returns false when it was declined, which the user has been told by then */
export async function giveWay(file: { token?: string | undefined; passphrase?: string | undefined }): Promise<boolean> {
  const answer = await run('sync.giveWay', { token: file.token, passphrase: file.passphrase });
  if (answer) say(exchangeWords.takeIn.gaveWay(answer.steps));
  return answer !== null;
}

export const exchangeActions = {
  /** Asks for a file and looks at what it would bring. */
  async pick(): Promise<void> {
    const file = await run('files.pick', { purpose: 'exchange' });
    if (file) await exchangeActions.take(file);
  },
  /** Looks at what a file would bring that is known by its token. */
  async take(file: PickedFile): Promise<void> {
    // 'The stick may be pulled' is no longer said while another file is read from it.
    useExchange.setState({ giveOut: { phase: 'none' } });
    await preview(file, false);
  },
  /** Looks at the refused file again; `foreign` although it belongs to another register. */
  async look(foreign: boolean): Promise<void> {
    const { takeIn } = useExchange.getState();
    if (takeIn.phase === 'refused') await preview(takeIn.file, foreign);
  },
  /** Writes on under another name, because the file comes from a machine that uses this one's; then looks again. */
  async giveWay(): Promise<void> {
    const { takeIn } = useExchange.getState();
    if (takeIn.phase !== 'refused' || !(await giveWay(takeIn.file))) return;
    await preview(takeIn.file, takeIn.foreign);
  },
  /** The register changed while a preview stands: what it says is asked again, without a word. */
  async renew(): Promise<void> {
    const { takeIn } = useExchange.getState();
    if (takeIn.phase !== 'preview' || takeIn.merging) return;
    const { file, foreign } = takeIn;
    const answer = await call('sync.preview', { token: file.token, foreign, passphrase: file.passphrase });
    if (useExchange.getState().takeIn !== takeIn) return;
    show(answer.ok ? { ...takeIn, preview: answer.output } : { phase: 'refused', file, foreign, refused: answer });
  },
  /** Opens the refused file with its passphrase. */
  async unlock(passphrase: string): Promise<void> {
    const { takeIn } = useExchange.getState();
    if (takeIn.phase === 'refused') await preview({ ...takeIn.file, passphrase }, takeIn.foreign);
  },
  async merge(): Promise<void> {
    const { takeIn } = useExchange.getState();
    if (takeIn.phase !== 'preview' || takeIn.merging) return;
    show({ ...takeIn, merging: true });
    await merge(takeIn.file, takeIn.foreign, false);
  },
  /** Merges a file that was declined because it removes much. */
  async mergeWithRemovals(): Promise<void> {
    const { takeIn } = useExchange.getState();
    if (takeIn.phase !== 'refused') return;
    show({ phase: 'reading', file: takeIn.file });
    await merge(takeIn.file, takeIn.foreign, true);
  },
  leave: () => show({ phase: 'none' }),
  async undoMerge(): Promise<void> {
    hush();
    const { takeIn } = useExchange.getState();
    if (takeIn.phase === 'undoing') return;
    show({ phase: 'undoing' });
    const cut = await run('sync.undo', {});
    await askAgain();
    show(cut ? { phase: 'undone', cut } : takeIn);
  },
  /** Settles a conflict by one of its versions or by a third value. @returns true when it was written */
  async settle(id: string, by: Settlement): Promise<boolean> {
    const answer = await run('sync.settle', { id, ...by });
    if (!answer) await conflictList.reload();
    return answer !== null;
  },
  /** Settles many conflicts in one step. @returns how many; null when it was declined */
  async settleAll(choices: { id: string; choose: number }[]): Promise<number | null> {
    const answer = await run('sync.settleAll', { choices });
    if (!answer) await conflictList.reload();
    return answer?.settled ?? null;
  },
  /** Asks where to, then writes the file for the other laptop. */
  async giveOut(name: string): Promise<void> {
    const { giveOut } = useExchange.getState();
    if (giveOut.phase === 'writing') return;
    const taken = giveOut.phase === 'refused' && giveOut.refused.code === 'target-exists';
    const file = await run('files.pickSave', { purpose: 'exchange', name: taken ? nextName(giveOut.file.name) : name });
    if (!file) return;
    useExchange.setState({ giveOut: { phase: 'writing' } });
    const answer = await call('sync.export', { token: file.token, passphrase: usePassphrase.getState().own ?? undefined });
    useExchange.setState({ giveOut: answer.ok ? { phase: 'written', file } : { phase: 'refused', file, refused: answer } });
  },
  /** Asks where to, then writes the record of the newest merges. @param merges how many belong together */
  async saveMergePaper(merges: number, name: string): Promise<void> {
    const place = await run('files.pickSave', { purpose: 'report', name });
    if (place && (await run('sync.mergePaper', { token: place.token, merges }))) say(mergePaperWords.saved(place.name));
  },
  async showFile(): Promise<void> {
    const { giveOut } = useExchange.getState();
    if (giveOut.phase === 'written') await run('files.show', { token: giveOut.file.token });
  },
};
