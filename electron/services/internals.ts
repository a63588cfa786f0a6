/** Write phases of tasks: commands that only the program itself can call. */
import { keepBackups, makeBackup, restoreFrom } from './backups.ts';
import { buildExchange, cutBackMerge, mergeExchange, noteOutside, previewExchange } from './exchange.ts';
import { recordDraft, removeDraft } from './drafts.ts';
import { recordDocument } from './record-document.ts';
import { markSample } from '../db/sample-mark.ts';
import { recordPapers } from './record-papers.ts';

export const internals = {
  cutBackMerge,
  markSample,
  mergeExchange,
  previewExchange,
  recordDocument,
  recordDraft,
  recordPapers,
  removeDraft,
};

/** Write phases that are the program's own doing: Ctrl+Z goes past them to what the user did. */
export const automaticWrites: ReadonlySet<string> = new Set<keyof typeof internals>(['recordPapers']);

/** Work on whole files beside the writer: in its queue, but in no transaction and no step. */
export const fileWork = { buildExchange, keepBackups, makeBackup, noteOutside, restoreFrom };

/** What changes rows without a step of its own: whoever looks at the register must look again. */
export const silentWrites: ReadonlySet<string> = new Set<keyof Internals>(['mergeExchange', 'cutBackMerge', 'removeDraft', 'restoreFrom']);

/** Every phase by its name, as a task calls it. */
export type Internals = {
  [N in keyof typeof internals]: { input: Parameters<(typeof internals)[N]>[1]; output: Awaited<ReturnType<(typeof internals)[N]>> };
} & { [N in keyof typeof fileWork]: { input: Parameters<(typeof fileWork)[N]>[0]; output: Awaited<ReturnType<(typeof fileWork)[N]>> } };
