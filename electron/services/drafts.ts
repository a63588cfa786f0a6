/** Keeping a review that is broken off. A paper marked as secret is refused by the reading and leaves nothing. */
import type { ReviewDecision } from '../../shared/model/review.ts';
import { draftDecisions, type DraftEntry, dropDraft, writeDraft } from '../db/review-drafts.ts';
import type { WriteDb } from '../db/writer.ts';
import { fingerprintOf, readSource, type Source } from './documents.ts';
import type { CommandScope, TaskScope } from './scope.ts';
import { Refusal } from '../../shared/model/refusal.ts';

/** @throws Refusal `document-changed` when the file is no longer what was reviewed, and those of reading it */
export async function keepDraft(
  input: Source & { name: string; review: { of: string; decisions: ReviewDecision[] } },
  scope: TaskScope,
): Promise<{ ok: true }> {
  const { of: id, decisions } = input.review;
  if ((await draftDecisions(scope.read, id)) !== null) {
    await scope.write(recordDraft, { id, name: input.name, source: null, decisions });
    return { ok: true };
  }
  const { text, file } = await readSource(input, scope);
  if (fingerprintOf(text.text) !== id) throw new Refusal('document-changed');
  const source = file ? { name: file.name, bytes: file.bytes } : 'text' in input ? { text: input.text } : null;
  await scope.write(recordDraft, { id, name: file?.name ?? input.name, source, decisions });
  return { ok: true };
}

/** Forgets a review with its paper. */
export async function forgetDraft({ id }: { id: string }, scope: TaskScope): Promise<{ ok: true }> {
  await scope.write(removeDraft, { id });
  return { ok: true };
}

/** The write phase of `keepDraft`; no step of the log. */
export async function recordDraft(trx: WriteDb, entry: Omit<DraftEntry, 'at'>, scope: CommandScope): Promise<void> {
  await writeDraft(trx, { ...entry, at: scope.now });
}

/** The write phase of `forgetDraft`; no step of the log. */
export async function removeDraft(trx: WriteDb, { id }: { id: string }): Promise<void> {
  await dropDraft(trx, id);
}
