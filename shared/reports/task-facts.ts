/** What a report of tasks is made from: gathered by the service as at a day, nothing judged yet but the state. */
import type { TaskState } from '../domain/task-state.ts';

/** A source document and the tasks it gave, in the order of the paper. */
export interface DocumentFacts {
  id: string;
  kind: string;
  name: string;
  issuedOn: string | null;
  title: string | null;
  standing: string;
  tasks: TrackedTask[];
}

export interface TrackedTask {
  id: string;
  /** The item's place in the paper: '7', 'III/1'. */
  path: string;
  /** The office's short title, else the paper's words. */
  words: string;
  state: TaskState;
  /** The deadline that holds, extensions counted. */
  dueOn: string | null;
  /** The first deadline, where it was extended. */
  firstDueOn: string | null;
  extensions: number;
  provisional: boolean;
  /** Words of deadline or recurrence, for where there is no day. */
  phrase: string | null;
  doneOn: string | null;
  endedReason: string | null;
  /** Names as printed: units, groups, and people with the address of the house. */
  leads: string[];
  supports: string[];
  /** Leaders who direct. */
  directors: string[];
  report: LastReport | null;
  note: string | null;
}

/** What was said last up to the day: the newest result, and the newest entry's obstacle and request. */
export interface LastReport {
  on: string | null;
  result: string | null;
  obstacle: string | null;
  request: string | null;
  evidence: { number: string | null; on: string | null }[];
}

export interface TaskReportFacts {
  /** The day that states and figures are judged on. */
  asAt: string;
  documents: DocumentFacts[];
  /** The unit asked for, by name; null for all. */
  unit: string | null;
  /** A register of sample data. */
  sample: boolean;
}
