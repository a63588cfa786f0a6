/** Write phases of tasks: commands that only the program itself can call. */
import { keepBackups, makeBackup, restoreFrom } from '../backups.ts';
import { cutBackMerge, giveWayInLog, mergeExchange, previewExchange } from '../exchange.ts';
import { buildExchange, noteOutside } from '../give-out.ts';
import { eraseDocumentInLog, rewriteFile } from '../erase.ts';
import { recordDraft, removeDraft } from '../drafts.ts';
import { recordAttachments } from '../attachments.ts';
import { recordDocument } from '../record-document.ts';
import type { StepKind } from '../../db/log/kinds.ts';
import { markSample } from '../../db/sample-mark.ts';
import { recordEditedCells } from '../edited-sheets.ts';
import { recordForm } from '../forms.ts';
import { recordPapers } from '../record-papers.ts';
import { recordResults } from '../results-paper.ts';
import { recordTemplate } from '../templates.ts';
import { recordSheet } from '../record-sheet.ts';

export const phases = {
  cutBackMerge,
  eraseDocumentInLog,
  giveWayInLog,
  markSample,
  mergeExchange,
  previewExchange,
  recordAttachments,
  recordDocument,
  recordDraft,
  recordEditedCells,
  recordForm,
  recordPapers,
  recordResults,
  recordSheet,
  recordTemplate,
  removeDraft,
};

/** Write phases whose step is not the user's to take back: the program's own doing, and what is gone for good. */
export const stepKinds: ReadonlyMap<string, StepKind> = new Map<keyof typeof phases, StepKind>([
  ['recordPapers', 'auto'],
  ['eraseDocumentInLog', 'erase'],
]);

/** Work on whole files beside the writer: in its queue, but in no transaction and no step. */
export const fileWork = { buildExchange, keepBackups, makeBackup, noteOutside, restoreFrom, rewriteFile };

/** What changes rows without a step of its own: whoever looks at the register must look again. */
export const silentWrites: ReadonlySet<string> = new Set<keyof typeof phases | keyof typeof fileWork>(['mergeExchange', 'cutBackMerge', 'giveWayInLog', 'removeDraft', 'restoreFrom']);

const names = new Map<unknown, string>(Object.entries({ ...phases, ...fileWork }).map(([name, work]) => [work, name]));

/** The name by which a phase travels to the thread of the writer. */
export function phaseName(phase: unknown): string {
  const name = names.get(phase);
  if (name === undefined) throw new Error('a write phase that is not listed');
  return name;
}
