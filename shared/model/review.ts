/**
 * The review of a reading before it is taken in: what the reviewer decided, as a list; and the reading with the decisions
 * applied. A decision names its place by where it stands in the document's text, so that it holds over a second reading.
 */
import type { Assignee, DocumentHead, DoubtCode, InspectedUnit, ReadItem, Reading, ReadTask, RecurrenceEvery, Span } from './reading.ts';

export type TaskKind = 'task' | 'standingDuty' | 'statement';

/** Somebody to do it, chosen from the register or typed (both ids null). */
export type ReviewOwner = Pick<Assignee, 'name' | 'unitId' | 'personId' | 'kind' | 'role'>;

/** A time as typed or chosen; days are civil dates. */
export interface ReviewDeadline {
  phrase: string;
  from: string | null;
  to: string | null;
}

export interface ReviewRecurrence {
  phrase: string;
  every: RecurrenceEvery;
  detail: string | null;
}

/** What the reviewer typed of a task; what is not named stays as it was read. */
export interface TaskChange {
  title?: string | null | undefined;
  kind?: TaskKind | undefined;
  owners?: ReviewOwner[] | undefined;
  deadlines?: ReviewDeadline[] | undefined;
  recurrences?: ReviewRecurrence[] | undefined;
  advisingUnitId?: string | null | undefined;
}

/** What the reviewer typed of a round; without units it is not written. */
export interface RoundChange {
  name?: string | undefined;
  window?: ReviewDeadline | null | undefined;
  units?: InspectedUnit[] | undefined;
}

/** What a name of the paper means: a unit or person of the register, or a unit that is put there. */
export type NameMeaning =
  | { unitId: string }
  | { personId: string }
  | { newUnit: string };

/** What a group means: another wording for all of it, or single owners; their role is that of the group. */
export type GroupMeaning = { group: string } | { owners: Omit<ReviewOwner, 'role'>[] };

/** Facts of the head as the reviewer corrected them. */
export type HeadChange = { [F in 'kind' | 'number' | 'symbol' | 'issuedOn' | 'meetingOn']?: DocumentHead[F] | undefined };

/** One thing decided. `answers` is the key of the question that it answers. */
export type ReviewDecision = { answers?: string | undefined } & (
  | { kind: 'head'; set: HeadChange }
  | { kind: 'task'; task: string; set: TaskChange }
  /** `round` is its place among the rounds of the reading. */
  | { kind: 'round'; round: number; set: RoundChange }
  /** The item's short title. */
  | { kind: 'title'; item: string; title: string | null }
  /** Two tasks of one, the second from `at` on. */
  | { kind: 'split'; task: string; at: number }
  /** One task with the one before it in its item. */
  | { kind: 'merge'; task: string }
  | { kind: 'drop'; task: string }
  | { kind: 'bringBack'; task: string }
  /** A task of words in which none was read. */
  | { kind: 'add'; item: string; start: number; end: number }
  | { kind: 'name'; name: string; meaning: NameMeaning; remember?: boolean | undefined }
  | { kind: 'group'; name: string; meaning: GroupMeaning }
  /** The unit that prepares what only this person owes. */
  | { kind: 'advise'; person: string; unitId: string }
  /** The time that stands at this place of the text. */
  | { kind: 'deadline'; at: number; from: string | null; to: string | null }
  /** It stays as it was read, and so does what these further questions ask about. */
  | { kind: 'settle'; also?: string[] | undefined }
);

/** A task under review. `key` is its place; a dropped one stays in sight until it is written. */
export interface ReviewedTask extends ReadTask {
  key: string;
  title: string | null;
  kind: TaskKind;
  dropped: boolean;
  advisingUnitId: string | null;
}

export interface ReviewedItem extends Omit<ReadItem, 'tasks' | 'children'> {
  key: string;
  title: string | null;
  tasks: ReviewedTask[];
  children: ReviewedItem[];
}

/** A reading with the decisions applied. A unit that is not yet in the register has the id that `newUnitId` makes of its name. */
export interface ReviewedReading extends Omit<Reading, 'items'> {
  items: ReviewedItem[];
  newUnits: { id: string; name: string }[];
  aliases: { unitId: string; alias: string }[];
}

/** A doubt as it is asked: once for the whole document. */
export interface ReviewQuestion {
  key: string;
  code: DoubtCode;
  message: string;
  /** The words it is about. */
  words: string;
  source: Span;
}
