/** The write phase of taking in a document: rows with computed ids, so that the same paper makes the same rows everywhere. */
import { foldWords } from '../../shared/domain/fold-text.ts';
import { isWritten } from '../../shared/domain/review/apply-review.ts';
import type { DocumentHead, ReadRound } from '../../shared/model/reading.ts';
import { Refusal } from '../../shared/model/refusal.ts';
import type { ReviewedItem, ReviewedReading } from '../../shared/model/review.ts';
import type { TakenDocument } from '../../shared/model/views.ts';
import { t } from '../../shared/text/vi/words.ts';
import { storeBlob } from '../db/blobs.ts';
import { put } from '../db/put.ts';
import { openTaskIds } from '../db/queries/facts.ts';
import { sameDocument, type SameDocument } from '../db/queries/documents.ts';
import { closeDraft } from '../db/review-drafts.ts';
import { type Cells, writeCells } from '../db/rows.ts';
import type { WriteDb } from '../db/writer.ts';
import { computedId, documentIdOf, Repeats } from './ids.ts';
import type { ReadDocument } from './platform.ts';
import { partiesOf, recordNames } from './record-names.ts';
import { recordAssignments, recordDeadlines, recordRecurrences } from './record-task.ts';
import type { CommandScope } from './scope.ts';

/** A document with its review. */
export interface ReviewedDocument extends ReadDocument {
  reviewed: ReviewedReading;
  fingerprint: string;
  /** The stored version of the same paper that this one takes the place of. */
  instead: string | null;
}

/**
 * Writes a reviewed document in one step: the units and other names its review brought, then its rows. A stored copy that
 * still waits for its number or day is completed by one that has them; another version of it stands back where the caller
 * says so (not for plans: their visits have a life of their own).
 * @returns counts of what was written
 * @throws Refusal `already-taken` with the name of the document that holds it, `not-found` for a unit or person that is gone
 */
export async function recordDocument(trx: WriteDb, read: ReviewedDocument, scope: CommandScope): Promise<TakenDocument> {
  const { reading, reviewed, text, file } = read;
  const id = documentIdOf(text.text, reading);
  const head = reviewed.document;
  const same = await sameDocument(trx, { id, number: head.number, symbol: head.symbol, issuedOn: head.issuedOn });
  const replaced = same && same.id !== id && same.id === read.instead && reviewed.rounds.length === 0;
  if (same && !replaced && !completes(same, head)) throw new Refusal('already-taken', { name: same.name, documentId: same.id });
  await closeDraft(trx, read.fingerprint, same?.id ?? id);
  if (file) await storeBlob(trx, file);
  const kept: Cells = file ? { fileSha256: file.sha256, fileName: file.name } : {};
  if (same && !replaced) {
    await writeCells(trx, 'document', same.id, { number: head.number, symbol: head.symbol, issuedOn: head.issuedOn, ...kept });
    return { documentId: same.id, ...nothing(), duplicateOf: same.id };
  }
  await put(trx, 'document', id, {
    kind: head.kind,
    number: head.number,
    symbol: head.symbol,
    issuer: head.issuer,
    place: head.place,
    issuedOn: head.issuedOn,
    meetingOn: head.meetingOn,
    title: head.title,
    chair: head.chair,
    signer: head.signer,
    text: text.text,
    fileSha256: file?.sha256 ?? null,
    fileName: file?.name ?? null,
    standing: 'inForce',
  });
  const newUnits = await recordNames(trx, partiesOf(reviewed));
  const work = new Recording(trx, id, reviewed, newUnits);
  await work.items(reviewed.items, null, '');
  await work.plan();
  if (replaced) await standBack(trx, same.id, id, scope.today);
  return { documentId: id, ...work.counts };
}

/** The earlier version stays to be read; what was open of it is followed under the new one. */
async function standBack(trx: WriteDb, earlier: string, by: string, today: string): Promise<void> {
  const change = { standing: 'replaced', standingById: by, standingOn: today, standingReason: t.documents.otherVersion };
  await writeCells(trx, 'document', earlier, change);
  for (const taskId of await openTaskIds(trx, earlier)) {
    await writeCells(trx, 'task', taskId, { endedOn: today, endedReason: t.documents.otherVersion });
  }
}

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

const nothing = () => ({ items: 0, tasks: 0, rounds: 0, visits: 0, dated: 0, recurring: 0, undated: 0 });

class Recording {
  readonly counts = nothing();
  readonly #trx: WriteDb;
  readonly #documentId: string;
  readonly #reading: ReviewedReading;
  /** Ids of the units that the review brought. */
  readonly #newUnits: ReadonlyMap<string, string>;
  readonly #paths = new Repeats();
  #ordinal = 0;

  constructor(trx: WriteDb, id: string, reading: ReviewedReading, newUnits: ReadonlyMap<string, string>) {
    this.#trx = trx;
    this.#documentId = id;
    this.#reading = reading;
    this.#newUnits = newUnits;
  }

  async items(items: readonly ReviewedItem[], parentId: string | null, parentPath: string): Promise<void> {
    for (const item of items) {
      this.#ordinal += 1;
      const own = item.number ?? `(${this.#ordinal})`;
      const path = parentPath === '' ? own : `${parentPath}/${own}`;
      const id = computedId(this.#documentId, 'item', this.#paths.unique(path));
      await put(this.#trx, 'item', id, {
        documentId: this.#documentId,
        parentId,
        path,
        number: item.number,
        ordinal: this.#ordinal,
        kind: item.task ? 'task' : 'statement',
        shortTitle: item.title,
        heading: item.heading,
        originalText: item.text,
        sourceStart: item.source.start,
        sourceEnd: item.source.end,
      });
      this.counts.items += 1;
      if (item.task) await this.#tasks(item, id);
      await this.items(item.children, id, path);
    }
  }

  async #tasks(item: ReviewedItem, itemId: string): Promise<void> {
    const spans = new Repeats();
    for (const [ordinal, task] of item.tasks.filter(isWritten).entries()) {
      const id = computedId(itemId, 'task', spans.unique(foldWords(task.text)));
      const standing = task.kind === 'standingDuty';
      await put(this.#trx, 'task', id, {
        itemId,
        ordinal,
        kind: task.kind,
        shortTitle: task.title,
        advisingUnitId: this.#unitId(task.advisingUnitId),
        originalText: task.text,
        sourceStart: task.source.start,
        sourceEnd: task.source.end,
        urgent: task.urgent ? 1 : null,
        checklistGroup: task.checklistGroup,
      });
      await recordAssignments(this.#trx, id, task.assignees, (unitId) => this.#unitId(unitId));
      await recordDeadlines(this.#trx, id, task.deadlines);
      await recordRecurrences(this.#trx, id, task.recurrences);
      this.counts.tasks += 1;
      if (standing) this.counts.recurring += 1;
      else if (task.deadlines.some((deadline) => deadline.to !== null)) this.counts.dated += 1;
      else this.counts.undated += 1;
    }
  }

  /** Rounds with their visits, and the quota of field days. Field visits without units are no round: they are counted in days. */
  async plan(): Promise<void> {
    const { rounds, quotas, document } = this.#reading;
    const year = planYear(this.#reading);
    for (const [ordinal, round] of rounds.entries()) {
      if (round.units.length === 0) continue;
      const id = computedId(this.#documentId, 'round', ordinal);
      await put(this.#trx, 'round', id, {
        documentId: this.#documentId,
        ordinal,
        year,
        name: round.name,
        kind: round.kind,
        content: round.content,
        windowPhrase: round.window?.phrase ?? null,
        windowFrom: round.window?.from ?? null,
        windowTo: round.window?.to ?? null,
        fuzzy: round.window?.fuzzy ? 1 : null,
        provisional: round.window?.provisional ? 1 : null,
        stage: 'planned',
      });
      this.counts.rounds += 1;
      await this.#visits(round, id);
    }
    for (const [ordinal, quota] of quotas.entries()) {
      await put(this.#trx, 'quota', computedId(this.#documentId, 'quota', ordinal), {
        documentId: this.#documentId,
        year: year ?? (document.issuedOn ? Number(document.issuedOn.slice(0, 4)) : null),
        subject: quota.subject,
        amount: quota.amount,
        measure: quota.unit,
        per: quota.per,
      });
    }
  }

  async #visits(round: ReadRound, roundId: string): Promise<void> {
    const repeats = new Repeats();
    for (const [ordinal, unit] of round.units.entries()) {
      const unitId = this.#unitId(unit.unitId);
      const party = repeats.unique(unitId ?? foldWords(unit.name));
      await put(this.#trx, 'visit', computedId(roundId, 'visit', party), {
        roundId,
        unitId,
        unitName: unit.name,
        ordinal,
        stage: 'planned',
        mode: 'onSite',
      });
      this.counts.visits += 1;
    }
  }

  /** The id of a unit in the register: one that the review brought has got its own by now. */
  #unitId(id: string | null): string | null {
    return id === null ? null : (this.#newUnits.get(id) ?? id);
  }
}

/** The year a plan is for: that of its first window, else of its issue. */
function planYear(reading: ReviewedReading): number | null {
  const day = reading.rounds.map((round) => round.window?.from).find(Boolean) ?? reading.document.issuedOn;
  return day ? Number(day.slice(0, 4)) : null;
}
