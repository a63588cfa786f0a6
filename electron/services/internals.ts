/** Write phases of tasks: commands that only the program itself can call. */
import { makeBackup } from './backups.ts';
import { buildExchange, cutBackMerge, mergeExchange, previewExchange } from './exchange.ts';
import { recordDraft, removeDraft } from './drafts.ts';
import { recordDocument } from './record-document.ts';
import { markSample } from '../db/sample-mark.ts';
import { recordSnapshot } from './record-snapshot.ts';

export const internals = {
  buildExchange,
  cutBackMerge,
  makeBackup,
  markSample,
  mergeExchange,
  previewExchange,
  recordDocument,
  recordDraft,
  recordSnapshot,
  removeDraft,
};

/** Write phases that are the program's own doing: Ctrl+Z goes past them to what the user did. */
export const automaticWrites: ReadonlySet<string> = new Set<keyof typeof internals>(['recordSnapshot']);

/** Write phases that change rows without a step of their own: whoever looks at the register must look again. */
export const silentWrites: ReadonlySet<string> = new Set<keyof typeof internals>(['mergeExchange', 'cutBackMerge', 'removeDraft']);

export type Internals = typeof internals;
