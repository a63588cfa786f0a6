/** The exchange inwards: a file in, what stands in conflict, and the way back. */
import type { CutBack, MergeReport, MergeSummary, NamedChange } from '../../shared/model/exchange-views.ts';
import { Refusal } from '../../shared/model/refusal.ts';
import { backupFolder, freshPath } from '../db/backup.ts';
import { countFrom, cutBack, newestMerge } from '../db/exchange/cut-back.ts';
import { settleConflict, settleConflicts } from '../db/exchange/conflicts.ts';
import { giveWay, partedSteps, partingFrom } from '../db/exchange/give-way.ts';
import { mergeFile } from '../db/exchange/merge.ts';
import { noteMerge } from '../db/exchange/merge-note.ts';
import { openExchange } from '../db/exchange/read-exchange.ts';
import { writeExchange } from '../db/exchange/write-exchange.ts';
import { put } from '../db/put.ts';
import { nameChanges } from '../db/queries/exchange-views.ts';
import { heldHere, stepsMissing } from '../db/queries/holdings.ts';
import type { WriteDb } from '../db/writer.ts';
import { makeBackup } from './backups.ts';
import { computedId } from './ids.ts';
import type { CommandScope, TaskScope } from './scope.ts';
import type { StagedFacts } from './stage-exchange.ts';
import { type MergeInput, staged } from './staged-file.ts';

/** A proven copy for the writer. */
interface StagedFile {
  copy: string;
  sha256: string;
  closed: boolean;
  foreign: boolean;
  allowRemovals: boolean;
}

/** Carries a preview out of the transaction that must not stay. */
class PreviewDone extends Error {
  readonly summary: MergeSummary;

  constructor(summary: MergeSummary) {
    super('preview');
    this.summary = summary;
  }
}

const BEFORE_MERGE = 'truoc-khi-gop';

/**
 * What a merge would bring; the register is as before. While people read it the backup is made that the merge needs.
 * @throws Refusal as `mergeFile` and `stageExchange`
 */
export async function previewMerge(input: MergeInput, scope: TaskScope): Promise<MergeSummary<NamedChange>> {
  const summary = await staged(input, scope, (facts, copy) => scope.write(previewExchange, forWriter(input, facts, copy)));
  // A backup that fails now fails again, and is answered, when the merge asks for it.
  if (summary.steps > 0) scope.alone(makeBackup, { label: BEFORE_MERGE, unlessHeld: true }).catch(() => undefined);
  return nameChanges(scope.read, summary);
}

function forWriter(input: MergeInput, { sha256, closed }: StagedFacts, copy: string): StagedFile {
  return { copy, sha256, closed, foreign: input.foreign === true, allowRemovals: input.allowRemovals === true };
}

/** The write phase of a preview: merges, looks, and takes everything back. */
export function previewExchange(_trx: WriteDb, input: StagedFile, { store, now }: CommandScope): Promise<MergeSummary> {
  store.raw.exec('SAVEPOINT preview');
  try {
    throw new PreviewDone(reading(input.copy, (file) => mergeFile(store, file, { ...input, allowRemovals: true }, now)));
  } catch (error) {
    store.raw.exec('ROLLBACK TO preview');
    store.raw.exec('RELEASE preview');
    store.log.forget();
    if (error instanceof PreviewDone) return Promise.resolve(error.summary);
    throw error;
  }
}

function reading<T>(copy: string, work: (file: ReturnType<typeof openExchange>) => T): T {
  const file = openExchange(copy, { check: false });
  try {
    return work(file);
  } finally {
    file.close();
  }
}

/** Merges a file after a backup; one that can bring nothing is looked at only. @throws Refusal as `mergeFile` and `stageExchange` */
export function merge(input: MergeInput, scope: TaskScope): Promise<MergeReport> {
  return staged(input, scope, async (facts, copy) => {
    const file = forWriter(input, facts, copy);
    if (stepsMissing(facts, await heldHere(scope.read)) === 0) {
      const preview = await scope.write(previewExchange, file);
      if (preview.steps === 0) return { ...preview, backup: null };
    }
    const { path: backup } = await scope.alone(makeBackup, { label: BEFORE_MERGE, unlessHeld: true });
    return { ...(await scope.write(mergeExchange, file)), backup };
  });
}

/** The write phase of a merge. It writes no operation of its own. */
export function mergeExchange(_trx: WriteDb, input: StagedFile, { store, now }: CommandScope): Promise<MergeSummary> {
  const summary = reading(input.copy, (file) => mergeFile(store, file, input, now));
  if (summary.steps > 0) noteMerge(store, { sha256: input.sha256, closed: input.closed, steps: summary.steps, at: now });
  return Promise.resolve(summary);
}

/** Takes the newest merge back. @throws Refusal `nothing-to-unmerge`, `erasure-stays` */
export async function undoMerge(_input: object, scope: TaskScope): Promise<CutBack> {
  return scope.write(cutBackMerge, { folder: backupFolder(scope.app.file) });
}

/** The write phase: what goes is an exchange file first. */
export function cutBackMerge(_trx: WriteDb, input: { folder: string }, scope: CommandScope): Promise<CutBack> {
  const { store, now } = scope;
  const merged = newestMerge(store);
  if (!merged) throw new Refusal('nothing-to-unmerge');
  const file = freshPath(input.folder, 'lay-ra-khi-hoan-tac-gop', '.sgbx', now);
  writeExchange(store.file, file, { from: merged.firstArrived, now });
  const counts = countFrom(store, merged, scope.origin);
  cutBack(store, merged);
  if (counts.own > 0) scope.forgetOrigin();
  return Promise.resolve({ ...counts, file });
}

/**
 * Gives way where a file shows that two machines wrote under one name: what this one wrote since is written again under a
 * name of its own, after it was put into a file. The file itself is merged afterwards as usual.
 * @throws Refusal `no-fork`, `fork-spread`, those of `stageExchange`
 */
export function giveWayTo(input: MergeInput, scope: TaskScope): Promise<{ steps: number; backup: string }> {
  return staged(input, scope, async (facts, copy) => {
    const { path: backup } = await scope.alone(makeBackup, { label: BEFORE_MERGE, unlessHeld: true });
    return { ...(await scope.write(giveWayInLog, forWriter(input, facts, copy))), backup };
  });
}

/** The write phase: ends the old origin here and begins another. */
export function giveWayInLog(_trx: WriteDb, input: StagedFile, scope: CommandScope): Promise<{ steps: number }> {
  const { store } = scope;
  const parting = reading(input.copy, (file) => partingFrom(store.log, file));
  if (!parting) throw new Refusal('no-fork');
  const parted = partedSteps(store.log, parting);
  giveWay(store, parting, parted, scope.newOrigin());
  return Promise.resolve({ steps: parted.length });
}

/** Settles a conflict. @throws Refusal `conflict-changed`, `wrong-input` */
export const settle = {
  words: () => ({ kind: 'settle' as const }),
  run: async (trx: WriteDb, input: { id: string; choose?: number | undefined; value?: unknown }, scope: CommandScope): Promise<{ ok: true }> => {
    const accepted = settleConflict(scope.store, input);
    if (accepted !== null) await put(trx, 'acceptedClash', computedId('clash', accepted), { clash: accepted });
    return { ok: true };
  },
};

/** Settles many conflicts in one step. @throws Refusal as `settle`; then none is settled */
export const settleAll = {
  words: () => ({ kind: 'settle' as const }),
  run: (_trx: WriteDb, { choices }: { choices: { id: string; choose: number }[] }, scope: CommandScope): Promise<{ settled: number }> => {
    settleConflicts(scope.store, choices);
    return Promise.resolve({ settled: choices.length });
  },
};
