/** The rows of a document: items, tasks, rounds and visits, with computed ids, so that the same paper makes the same rows everywhere. */
import { foldWords } from '../../shared/domain/fold-text.ts';
import { isWritten } from '../../shared/domain/review/apply-review.ts';
import { visitKey } from '../../shared/domain/review/match-rounds.ts';
import type { ReadRound } from '../../shared/model/reading.ts';
import type { ReviewedItem, ReviewedReading, ReviewedTask } from '../../shared/model/review.ts';
import { put } from '../db/put.ts';
import type { WriteDb } from '../db/writer.ts';
import { computedId, Repeats } from './ids.ts';
import { recordAssignments, recordDeadlines, recordRecurrences, removeOthers } from './record-task.ts';

/** Counts of what was written, before anything was. */
export const nothing = () => ({ items: 0, tasks: 0, rounds: 0, visits: 0, dated: 0, recurring: 0, undated: 0 });

/** What of a stored version a new one goes on with: ids of rows by the keys of items and tasks. */
export interface KeptRows {
  items: ReadonlyMap<string, string>;
  tasks: ReadonlyMap<string, string>;
  /** Keys of tasks of which nothing is said anew: who, when and how they are called stays as the office has it. */
  same: ReadonlySet<string>;
  /** Ids of rounds by their place, of visits by `visitKey`. */
  rounds: ReadonlyMap<number, string>;
  visits: ReadonlyMap<string, string>;
  /** Ids of visits whose days are known, or that are no longer only planned. */
  dated: ReadonlySet<string>;
  /** Ids of rows that stand: what is new takes none of them. */
  taken: ReadonlySet<string>;
}

const NOTHING_KEPT: KeptRows = { items: new Map(), tasks: new Map(), same: new Set(), rounds: new Map(), visits: new Map(), dated: new Set(), taken: new Set() };

/** Writes the rows of one document in the order of the paper. */
export class DocumentRows {
  readonly counts = nothing();
  readonly #trx: WriteDb;
  readonly #documentId: string;
  readonly #reading: ReviewedReading;
  /** Ids of the units that the review brought. */
  readonly #newUnits: ReadonlyMap<string, string>;
  readonly #paths = new Repeats();
  readonly #kept: KeptRows;
  /** Ids of the items that were written. */
  readonly itemIds = new Set<string>();
  /** Ids of the tasks that were written, by their keys in the review. */
  readonly taskIds = new Map<string, string>();
  /** Ids of the quotas that were written. */
  readonly quotaIds = new Set<string>();
  #ordinal = 0;

  constructor(trx: WriteDb, id: string, reading: ReviewedReading, newUnits: ReadonlyMap<string, string>, kept: KeptRows = NOTHING_KEPT) {
    this.#trx = trx;
    this.#documentId = id;
    this.#reading = reading;
    this.#newUnits = newUnits;
    this.#kept = kept;
  }

  async items(items: readonly ReviewedItem[], parentId: string | null, parentPath: string): Promise<void> {
    for (const item of items) {
      this.#ordinal += 1;
      const place = item.number ?? `(${this.#ordinal})`;
      const path = parentPath === '' ? place : `${parentPath}/${place}`;
      const own = this.#free(computedId(this.#documentId, 'item', this.#paths.unique(path)));
      const id = this.#kept.items.get(item.key) ?? own;
      await put(this.#trx, 'item', id, {
        documentId: this.#documentId,
        parentId,
        path,
        number: item.number,
        ordinal: this.#ordinal,
        kind: item.task ? 'task' : 'statement',
        ...(item.title === null && id !== own ? {} : { shortTitle: item.title }),
        heading: item.heading,
        originalText: item.text,
        sourceStart: item.source.start,
        sourceEnd: item.source.end,
      });
      this.itemIds.add(id);
      this.counts.items += 1;
      if (item.task) await this.#tasks(item, id);
      await this.items(item.children, id, path);
    }
  }

  async #tasks(item: ReviewedItem, itemId: string): Promise<void> {
    const spans = new Repeats();
    for (const [ordinal, task] of item.tasks.filter(isWritten).entries()) {
      const own = this.#free(computedId(itemId, 'task', spans.unique(foldWords(task.text))));
      const kept = this.#kept.tasks.get(task.key);
      const id = kept ?? own;
      const standing = task.kind === 'standingDuty';
      await put(this.#trx, 'task', id, {
        itemId, ordinal, originalText: task.text, sourceStart: task.source.start, sourceEnd: task.source.end,
        ...(this.#kept.same.has(task.key) ? {} : this.#facts(task, kept !== undefined)),
      });
      if (!this.#kept.same.has(task.key)) await this.#parts(task, id, kept !== undefined);
      this.taskIds.set(task.key, id);
      this.counts.tasks += 1;
      if (standing) this.counts.recurring += 1;
      else if (task.deadlines.some((deadline) => deadline.to !== null)) this.counts.dated += 1;
      else this.counts.undated += 1;
    }
  }

  /** @param kept what the office called it stands where the review says nothing */
  #facts(task: ReviewedTask, kept: boolean) {
    const facts = { kind: task.kind, urgent: task.urgent ? 1 : null, checklistGroup: task.checklistGroup };
    const said = { shortTitle: task.title, advisingUnitId: this.#unitId(task.advisingUnitId) };
    return { ...facts, ...(kept ? Object.fromEntries(Object.entries(said).filter(([, value]) => value !== null)) : said) };
  }

  /** Who, by when, how often; what a kept task had besides is taken away. */
  async #parts(task: ReviewedTask, id: string, kept: boolean): Promise<void> {
    const written = {
      assignment: await recordAssignments(this.#trx, id, task.assignees, (unitId) => this.#unitId(unitId)),
      deadline: await recordDeadlines(this.#trx, id, task.deadlines),
      recurrence: await recordRecurrences(this.#trx, id, task.recurrences),
    };
    if (kept) await removeOthers(this.#trx, id, written);
  }

  /** Rounds with their visits, and the quota of field days. Field visits without units are no round: they are counted in days. */
  async plan(): Promise<void> {
    const { rounds, quotas, document } = this.#reading;
    const year = planYear(this.#reading);
    for (const [ordinal, round] of rounds.entries()) {
      if (round.units.length === 0) continue;
      const kept = this.#kept.rounds.get(ordinal);
      const id = kept ?? this.#free(computedId(this.#documentId, 'round', ordinal));
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
        ...(kept === undefined ? { stage: 'planned' } : {}),
      });
      this.counts.rounds += 1;
      await this.#visits(round, ordinal, id);
    }
    for (const [ordinal, quota] of quotas.entries()) {
      const id = computedId(this.#documentId, 'quota', ordinal);
      this.quotaIds.add(id);
      await put(this.#trx, 'quota', id, {
        documentId: this.#documentId,
        year: year ?? (document.issuedOn ? Number(document.issuedOn.slice(0, 4)) : null),
        subject: quota.subject,
        amount: quota.amount,
        measure: quota.unit,
        per: quota.per,
      });
    }
  }

  async #visits(round: ReadRound, place: number, roundId: string): Promise<void> {
    const repeats = new Repeats();
    for (const [ordinal, unit] of round.units.entries()) {
      const unitId = this.#unitId(unit.unitId);
      const party = repeats.unique(unitId ?? foldWords(unit.name));
      const kept = this.#kept.visits.get(visitKey(place, ordinal));
      // A visit that stands keeps its days, its team, how far it is; it only goes to its round and place.
      await put(this.#trx, 'visit', kept ?? this.#free(computedId(roundId, 'visit', party)), {
        roundId,
        unitId,
        unitName: unit.name,
        ordinal,
        ...(kept === undefined ? { stage: 'planned', mode: 'onSite' } : {}),
        ...(unit.days && !this.#kept.dated.has(kept ?? '') ? { announcedFrom: unit.days.from, announcedTo: unit.days.to } : {}),
      });
      this.counts.visits += 1;
    }
  }

  /** A row of its own, where the id that its place gives is that of another row that stands. */
  #free(id: string): string {
    return this.#kept.taken.has(id) ? this.#free(computedId(id, 'later')) : id;
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
