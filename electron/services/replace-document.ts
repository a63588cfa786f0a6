/** A stored copy that gets its number, and a stored version that a second one takes the place of. */
import { foldWords } from '../../shared/domain/fold-text.ts';
import { isOff, isVisited } from '../../shared/domain/visit-stages.ts';
import { matchRounds, type RoundMatch, type StoredRound } from '../../shared/domain/review/match-rounds.ts';
import { matchVersions, type StoredItem } from '../../shared/domain/review/match-versions.ts';
import type { DocumentHead } from '../../shared/model/reading.ts';
import type { RowValues } from '../../shared/model/registry.ts';
import { Refusal } from '../../shared/model/refusal.ts';
import type { ReviewedReading } from '../../shared/model/review.ts';
import type { TakenDocument } from '../../shared/model/views.ts';
import { t } from '../../shared/text/vi/words.ts';
import { put } from '../db/put.ts';
import type { SameDocument } from '../db/queries/documents.ts';
import type { ReadDb } from '../db/queries/scope.ts';
import { emptyPlanRows, replacedBy, storedItems, storedRounds, taskEntryIds } from '../db/queries/versions.ts';
import { type Cells, readCells, writeCells } from '../db/rows.ts';
import type { WriteDb } from '../db/writer.ts';
import { type KeptRows, nothing } from './document-rows.ts';
import { computedId } from './ids.ts';
import type { ReadDocument } from './job-data.ts';

/** What the stored copy waits for and this one has; nothing that both have differs. */
export function completes(stored: SameDocument, head: DocumentHead): boolean {
  const fits = (is: string | null, now: string | null) => is === null || is === now;
  const more = (is: string | null, now: string | null) => is === null && now !== null;
  return (
    (more(stored.number, head.number) || more(stored.issuedOn, head.issuedOn)) &&
    fits(stored.number, head.number) &&
    fits(stored.issuedOn, head.issuedOn)
  );
}

/** Gives a stored copy the number, day and file of the signed one; its items stay as they are. */
export async function complete(trx: WriteDb, id: string, head: DocumentHead, file: ReadDocument['file']): Promise<TakenDocument> {
  const kept: Cells = file ? { fileSha256: file.sha256, fileName: file.name } : {};
  await writeCells(trx, 'document', id, { number: head.number, symbol: head.symbol, issuedOn: head.issuedOn, ...kept });
  return { documentId: id, ...nothing(), duplicateOf: id };
}

/** What a version in the register holds that another may go on with. */
export interface StoredVersion {
  items: StoredItem[];
  rounds: StoredRound[];
}

/** The version that a paper holds. */
export async function storedVersion(db: ReadDb, documentId: string): Promise<StoredVersion> {
  return { items: await storedItems(db, documentId), rounds: await storedRounds(db, documentId) };
}

/**
 * The rows that the new version goes on with: with them go their results, reminders and extensions.
 * @param edited keys of tasks that the reviewer put right: they are written although their words are the same
 */
export function keptRows(stored: StoredVersion, reviewed: ReviewedReading, edited: readonly string[]): KeptRows & { left: RoundMatch['left'] } {
  const { items, tasks, same } = matchVersions(stored.items, reviewed.items);
  const { rounds, visits, left } = matchRounds(stored.rounds, reviewed.rounds);
  const dated = new Set(stored.rounds.flatMap((round) => round.visits).filter(({ days, stage }) => days !== null || stage !== 'planned').map(({ id }) => id));
  const taken = new Set([...items.values(), ...tasks.values(), ...stored.rounds.flatMap((round) => [round.id, ...round.visits.map(({ id }) => id)])]);
  return { items, tasks, same: new Set([...same].filter((key) => !edited.includes(key))), rounds, visits, dated, taken, left };
}

/** The id of the row that earlier words of a paper are put aside under. */
function asideId(id: string, text: string): string {
  return computedId(id, 'version', foldWords(text));
}

/** The rows that earlier words of a paper were put aside under. */
export async function versionsAside(trx: WriteDb, id: string): Promise<string[]> {
  return (await replacedBy(trx, id)).filter((row) => row.id === asideId(id, row.text)).map((row) => row.id);
}

/** Puts the words and the file of the version that is held aside, to be read beside the one that takes its place. */
export async function putAside(trx: WriteDb, id: string, today: string): Promise<void> {
  const { text, fileSha256, fileName, kind, number, symbol, issuer, place, issuedOn, meetingOn, title, chair, signer } = (await readCells(trx, 'document', id)) ?? {};
  const words = { text, fileSha256, fileName, kind, number, symbol, issuer, place, issuedOn, meetingOn, title, chair, signer };
  await put(trx, 'document', asideId(id, String(text ?? '')), {
    ...words, standing: 'replaced', standingById: id, standingOn: today, standingReason: t.documents.otherVersion,
  } as Partial<RowValues<'document'>>);
}

/**
 * What the new version does not have: a task of which something was written down ends with its entries, or these go to
 * another where the reviewer said so; the rest is taken out.
 * @param now.taskIds the new version's tasks by their keys
 * @throws Refusal `not-found` for a task that the new version does not have
 */
export async function leaveOut(
  trx: WriteDb,
  stored: readonly StoredItem[],
  now: { itemIds: ReadonlySet<string>; taskIds: ReadonlyMap<string, string>; carry: readonly { taskId: string; to: string | null }[] },
  today: string,
): Promise<void> {
  const written = new Set(now.taskIds.values());
  for (const item of stored) {
    let staying = now.itemIds.has(item.id);
    for (const task of item.tasks.filter(({ id }) => !written.has(id))) {
      const to = now.carry.find(({ taskId }) => taskId === task.id)?.to ?? null;
      if (to !== null) await moveEntries(trx, task.id, now.taskIds.get(to));
      if (task.entries === 0 || to !== null) await writeCells(trx, 'task', task.id, { removed: 1 });
      else {
        await writeCells(trx, 'task', task.id, { endedOn: today, endedReason: t.documents.otherVersion });
        staying = true;
      }
    }
    if (!staying) await writeCells(trx, 'item', item.id, { removed: 1 });
  }
}

/**
 * Visits that the new version does not have: one of which something was written down is called off with the reason, one that
 * was held or put off stays as it is, the rest is taken out; so are rounds that hold no visit any more and quotas that are gone.
 */
export async function leaveOutVisits(trx: WriteDb, documentId: string, left: RoundMatch['left'], quotaIds: ReadonlySet<string>): Promise<void> {
  for (const { id, stage, entries } of left) {
    if (entries === 0) await writeCells(trx, 'visit', id, { removed: 1 });
    else if (!isVisited(stage) && !isOff(stage)) await writeCells(trx, 'visit', id, { stage: 'cancelled', stageReason: t.documents.otherVersion });
  }
  const { quotas, rounds } = await emptyPlanRows(trx, documentId);
  for (const id of rounds) await writeCells(trx, 'round', id, { removed: 1 });
  for (const id of quotas.filter((quota) => !quotaIds.has(quota))) await writeCells(trx, 'quota', id, { removed: 1 });
}

async function moveEntries(trx: WriteDb, from: string, to: string | undefined): Promise<void> {
  if (to === undefined) throw new Refusal('not-found');
  for (const { table, id } of await taskEntryIds(trx, from)) await writeCells(trx, table, id, { taskId: to });
}
