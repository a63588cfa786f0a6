/** What is answered of items and their tasks. Dates are civil dates. */
import type { BoardColumn, LoadColumn } from '../domain/list-views.ts';
import type { TaskState } from '../domain/task-state.ts';
import type { AttachedFile } from './attachment-views.ts';
import type { Written } from './written.ts';
import type { ChaseView } from './reminder-views.ts';
import type { AssigneeRole } from './reading.ts';

/** What an item shows of its tasks; a statement has no tasks and no state. */
export type ItemStatus = TaskState | 'statement';

/** What a row is marked with beside its state. */
export interface RowMarks {
  /** 'Không phổ biến': itself or its paper; stays out of what is written for others. */
  restricted: boolean;
  /** Of the newest completion: not confirmed yet, or sent back; null where neither holds. */
  confirmation: string | null;
  /** Who of the office tracks it, by itself or with its whole paper. */
  tracker: string | null;
  tags: string[];
}

/** What is offered while a result is typed. */
export interface TypingHelp {
  /** Results written last, the owner's own first. */
  phrases: string[];
  /** Symbols of the owner's papers: 'TTr/TNXP'. */
  symbols: string[];
}

/** A tag with how many tasks bear it. */
export interface TagView {
  label: string;
  tasks: number;
}

export interface ItemRow extends RowMarks {
  id: string;
  documentId: string;
  /** '533-TB/TWĐTN-VP', or what stands for a paper without number. */
  documentName: string;
  documentIssuedOn: string | null;
  path: string;
  title: string;
  status: ItemStatus;
  overdueDays: number;
  leads: string[];
  /** Where nobody leads: who sees to it that others do it. */
  overseers: string[];
  dueOn: string | null;
  /** Of undated open tasks: when they are looked at again, by hand or the next meeting of their series. */
  reviewOn: string | null;
  /** The deadline's words where there is no day to show, or recurrence's words. */
  deadlinePhrase: string | null;
  tasks: number;
  /** The tasks of the row that are open: what is chased and reported on. */
  openTaskIds: string[];
  lastWord: LastWord | null;
  /** How often the last day was moved. */
  extensions: number;
  /** Null where nobody was reminded. */
  chase: ChaseView | null;
  /** Units that owe it one by one; null where it was not fanned out. */
  checklist: { done: number; total: number } | null;
}

export interface TaskRow extends ItemRow {
  itemId: string;
  doneOn: string | null;
}

/** The board: of each column its first tasks, and how many there are. */
export interface BoardView {
  columns: (BoardColumn & { total: number; rows: TaskRow[] })[];
}

/** Open tasks by who leads and when they are due; `cells` are numbers in the order of `columns`. */
export interface LoadView {
  columns: LoadColumn[];
  /** Each task once, whoever leads it. */
  all: number[];
  /** Units in order of precedence. */
  rows: { unitId: string; name: string; cells: number[] }[];
}

/** The newest progress entry: when, from whom, what. */
export interface LastWord {
  on: string | null;
  from: string | null;
  text: string | null;
}

/** A filter of the list by its name; `query` as the list's address carries it. */
export interface SavedFilter {
  id: string;
  name: string;
  query: string;
}

export interface AssignmentView {
  id: string;
  role: AssigneeRole | string;
  /** As worded in the paper. */
  name: string;
  unitId: string | null;
  unitName: string | null;
  personId: string | null;
}

export interface DeadlineView {
  id: string;
  phrase: string | null;
  fromOn: string | null;
  toOn: string | null;
  fuzzy: boolean;
  provisional: boolean;
  anchor: string | null;
}

export interface RecurrenceView {
  id: string;
  phrase: string | null;
  every: string | null;
  detail: string | null;
}

export interface EvidenceView {
  documentNumber: string | null;
  documentOn: string | null;
}

export interface ProgressView extends Written {
  id: string;
  onDay: string | null;
  from: string | null;
  result: string | null;
  obstacle: string | null;
  request: string | null;
  outcome: string | null;
  delayReason: string | null;
  /** 'claimed', 'confirmed', 'sentBack'; null where the office was not asked. */
  confirmation: string | null;
  confirmedOn: string | null;
  confirmationReason: string | null;
  /** The earlier task that it was written on, where this one goes on with it. */
  place: string | null;
  evidence: EvidenceView[];
}

export interface ExtensionView extends Written {
  id: string;
  onDay: string | null;
  toOn: string | null;
  phrase: string | null;
  reason: string | null;
  agreedBy: string | null;
}

/** One reminder to one recipient about one task. */
export interface ReminderView extends Written {
  id: string;
  onDay: string | null;
  unitId: string | null;
  to: string;
  how: string | null;
  words: string | null;
  answer: string | null;
  answeredOn: string | null;
  /** Reminders of other tasks that went out with it and have no answer either: one answer may serve all. */
  together: string[];
}

/** A link to a task of another paper; `from` tells that the other task names this one. */
export interface TaskLinkView extends Written {
  id: string;
  kind: string | null;
  from: boolean;
  taskId: string;
  itemId: string;
  place: string;
  title: string;
  onDay: string | null;
  reason: string | null;
}

export interface TaskDetail extends RowMarks {
  id: string;
  /** Marked itself; `restricted` also where its paper is. */
  ownRestricted: boolean;
  itemId: string;
  title: string;
  originalText: string;
  kind: string;
  state: TaskState;
  dueOn: string | null;
  doneOn: string | null;
  overdueDays: number;
  reviewOn: string | null;
  /** The meeting that the review day comes from; null for one that was typed. */
  reviewMeetingId: string | null;
  urgent: boolean;
  note: string | null;
  sourceStart: number | null;
  sourceEnd: number | null;
  assignments: AssignmentView[];
  deadlines: DeadlineView[];
  recurrences: RecurrenceView[];
  progress: ProgressView[];
  extensions: ExtensionView[];
  /** Evidence that hangs on no line of progress. */
  evidence: EvidenceView[];
  /** Evidence that is a file. */
  files: AttachedFile[];
  reminders: ReminderView[];
  links: TaskLinkView[];
  endedOn: string | null;
  endedReason: string | null;
  /** How many units owe it and have done it; null where it was not fanned out. */
  checklist: { group: string | null; total: number; done: number } | null;
}

export interface ItemDetail {
  id: string;
  documentId: string;
  documentName: string;
  documentTitle: string | null;
  documentIssuedOn: string | null;
  parentId: string | null;
  path: string;
  number: string | null;
  kind: string;
  heading: string | null;
  shortTitle: string | null;
  title: string;
  originalText: string;
  sourceStart: number | null;
  sourceEnd: number | null;
  status: ItemStatus;
  dueOn: string | null;
  tasks: TaskDetail[];
  /** The items before and after it in its document, for walking with the keyboard. */
  previousId: string | null;
  nextId: string | null;
}
