/** What is answered of items and their tasks. Dates are civil dates. */
import type { TaskState } from '../domain/task-state.ts';
import type { AssigneeRole } from './reading.ts';

/** What an item shows of its tasks; a statement has no tasks and no state. */
export type ItemStatus = TaskState | 'statement';

export interface ItemRow {
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
  dueOn: string | null;
  /** The deadline's words where there is no day to show, or recurrence's words. */
  deadlinePhrase: string | null;
  tasks: number;
  lastWord: LastWord | null;
}

export interface TaskRow extends ItemRow {
  itemId: string;
  doneOn: string | null;
}

/** The newest progress entry: when, from whom, what. */
export interface LastWord {
  on: string | null;
  from: string | null;
  text: string | null;
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

export interface ProgressView {
  id: string;
  onDay: string | null;
  from: string | null;
  result: string | null;
  obstacle: string | null;
  request: string | null;
  outcome: string | null;
  evidence: { documentNumber: string | null; documentOn: string | null }[];
}

export interface ExtensionView {
  id: string;
  onDay: string | null;
  toOn: string | null;
  phrase: string | null;
  reason: string | null;
  agreedBy: string | null;
}

export interface TaskDetail {
  id: string;
  itemId: string;
  title: string;
  originalText: string;
  kind: string;
  state: TaskState;
  dueOn: string | null;
  doneOn: string | null;
  overdueDays: number;
  reviewOn: string | null;
  urgent: boolean;
  note: string | null;
  sourceStart: number | null;
  sourceEnd: number | null;
  assignments: AssignmentView[];
  deadlines: DeadlineView[];
  recurrences: RecurrenceView[];
  progress: ProgressView[];
  extensions: ExtensionView[];
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
