/** What the operations answer: rows and pages as screens and reports show them. Dates are civil dates, instants milliseconds. */
import type { StoredRound } from '../domain/review/match-rounds.ts';
import type { StoredItem } from '../domain/review/match-versions.ts';
import type { DocumentKind, Reading } from './reading.ts';
import type { ReviewDecision } from './review.ts';
import type { ItemRow, TaskRow } from './item-views.ts';
import type { TrackerView } from './tracker-views.ts';
import type { VisitRow } from './plan-views.ts';

export type * from './announcement-views.ts';
export type * from './appointment-views.ts';
export type * from './briefing-views.ts';
export type * from './calendar-views.ts';
export type * from './attachment-views.ts';
export type * from './coverage-views.ts';
export type * from './field-views.ts';
export type * from './form-views.ts';
export type * from './checklist-views.ts';
export type * from './duty-views.ts';
export type * from './item-views.ts';
export type * from './link-views.ts';
export type * from './meeting-views.ts';
export type * from './paper-views.ts';
export type * from './written.ts';
export type * from './paste-views.ts';
export type * from './plan-views.ts';
export type * from './result-views.ts';
export type * from './reminder-views.ts';
export type * from './template-views.ts';
export type * from './tracker-views.ts';
export type * from './sheet-views.ts';
export type * from './unit-views.ts';

/** A page of a list: `total` counts all that match, `rows` are those from `offset`. */
export interface Page<T> {
  total: number;
  rows: T[];
}

/** What is offered where one of many is chosen. */
export interface NamedRow {
  id: string;
  name: string;
}

export interface DocumentRow {
  id: string;
  kind: DocumentKind | string;
  name: string;
  number: string | null;
  symbol: string | null;
  issuedOn: string | null;
  meetingOn: string | null;
  title: string | null;
  standing: string;
  items: number;
  tasks: number;
  open: number;
  overdue: number;
  /** 'Không phổ biến': with its tasks it stays out of what is written for others. */
  restricted: boolean;
}

export interface DocumentDetail extends DocumentRow {
  issuer: string | null;
  place: string | null;
  chair: string | null;
  signer: string | null;
  text: string;
  fileName: string | null;
  /** Who of the office tracks it. */
  tracker: string | null;
  /** The meeting that it belongs to, as somebody said. */
  meetingId: string | null;
  /** Tasks and standing duties that are neither done nor ended: what ends with the paper. */
  unended: number;
  itemRows: ItemRow[];
}

/** A document before it is taken in: what was read, the text that its places lie in, and the document that holds it already. */
export interface DocumentPreview {
  reading: Reading;
  text: string;
  /** What identifies this text: a review says which text it speaks of. */
  fingerprint: string;
  /** What was decided in a review of the same text that was broken off. */
  decisions: ReviewDecision[];
  /**
   * The document that holds it already. `completes`: the stored copy waits for the number or day that this one has.
   * `otherText`: what the stored one says, where it has the same number but other words; `stored`, `storedRounds`:
   * its items and inspections, to be gone on with.
   */
  known: { id: string; name: string; completes: boolean; otherText: string | null; stored: StoredItem[]; storedRounds: StoredRound[] } | null;
  /** Visits of whose results it speaks. */
  inspections: { id: string; unitName: string; roundName: string }[];
  /** Units that it sends teams to, or fixes days for. */
  announces: number;
}

/** A review that was broken off. */
export interface DraftRow {
  id: string;
  kind: 'document' | 'sheet';
  name: string;
  decisions: number;
  /** When it was last worked on. */
  at: number;
}

/** The answer of taking a document in. */
export interface TakenDocument {
  documentId: string;
  items: number;
  tasks: number;
  rounds: number;
  visits: number;
  /** What became of the tasks: shown after taking in. */
  dated: number;
  recurring: number;
  undated: number;
  duplicateOf?: string;
}

/** The office's four-way figures; `total` is what they add up to, the others stand beside it. */
export interface Figures {
  asAt: string;
  total: number;
  doneInTime: number;
  doneLate: number;
  openInTime: number;
  overdue: number;
  /** Of `openInTime`: due within seven days, without a date, waiting. */
  dueSoon: number;
  undated: number;
  waiting: number;
  /** Beside the total. */
  ended: number;
  standing: number;
  noWord: number;
}

/** What a search finds beside tasks. */
export interface BesideSearch {
  units: { id: string; name: string }[];
  documents: { id: string; name: string; title: string | null }[];
}

export interface HomeView {
  today: string;
  figures: Figures;
  overdue: TaskRow[];
  dueSoon: TaskRow[];
  byUnit: { unitId: string | null; name: string; open: number; overdue: number }[];
  documents: number;
  visitsAhead: VisitRow[];
  withoutCluster: number;
  endedUnits: number;
  conflicts: number;
  /** Open tasks of which somebody was reminded twice without a word since. */
  unanswered: number;
  /** What happened since the newest meeting that was held; null before the first. */
  since: { meetingId: string; seriesName: string | null; on: string; done: number; new: number; overdue: number; extended: number } | null;
  /** Open tasks that come up to be reminded of today, counted up to a thousand. */
  toRemind: number;
  /** Completions that wait for the office's word. */
  claimed: number;
  /** What the person at this laptop tracks; null where it is nothing. */
  mine: (TrackerView & { dueSoon: number; toRemind: number }) | null;
  overdueAges: { week: number; month: number; older: number };
}

export interface ReportInfo {
  id: string;
  name: string;
  description: string;
  group: string;
  /** One paper a recipient. */
  batch: boolean;
}

export interface AppInfo {
  author: string | null;
  /** Who else sat at this laptop, the last first: changing places is one click. */
  others: string[];
  /** True for the register of sample data: marked on every screen and paper. */
  sample: boolean;
  today: string;
  version: string;
  file: string;
  documents: number;
  /** Instant of the newest step; null while nothing was written. */
  savedAt: number | null;
}

export interface StoreInfo {
  storeId: string;
  sample: boolean;
  version: string;
  schema: string;
  steps: number;
  operations: number;
  origins: { id: string; name: string | null; steps: number; reason: string | null }[];
  documents: number;
  items: number;
  tasks: number;
  units: number;
  bytes: number;
}
