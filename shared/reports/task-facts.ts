/** What a report of tasks is made from: gathered by the service as at a day, nothing judged yet but the state. */
import type { TaskState } from '../domain/task-state.ts';

/** A source document and the tasks it gave, in the order of the paper. */
export interface DocumentFacts {
  id: string;
  kind: string;
  name: string;
  issuedOn: string | null;
  /** The day of the meeting whose conclusions it holds. */
  meetingOn: string | null;
  title: string | null;
  standing: string;
  tasks: TrackedTask[];
}

export interface TrackedTask {
  id: string;
  /** The item's place in the paper: '7', 'III/1'. */
  path: string;
  /** Where people find it: '533/7.2' of an item with several tasks. */
  place: string;
  /** The office's short title, else the paper's words. */
  words: string;
  /** The paper's own words, for letters. */
  wording: string;
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
  /** The day of the last extension. */
  extendedOn: string | null;
  /** Names as printed: units and groups. */
  leads: string[];
  /** The units and groups that lead, for lists by them. */
  leading: Party[];
  supports: string[];
  /** Leaders who direct, and those whom the paper names as owners: a leader is never printed as one who owes. */
  directors: string[];
  directing: Party[];
  /** Whom the office asks about it, never a person: of a task that each of many units owes, those that still do. */
  answerable: Party[];
  /** How often it was reminded of, drafts not counted. */
  chase: { times: number; lastOn: string | null; unanswered: boolean } | null;
  report: LastReport | null;
  note: string | null;
  /** Who of the office follows it. */
  tracker: string | null;
  /** Not for circulation. */
  restricted: boolean;
}

/** A unit, a group of units as worded (without id), or a person. */
export interface Party {
  id: string | null;
  name: string;
  kind: string;
  /** The order of precedence; what has none stands last. */
  precedence: number;
}

/** What a sheet remembers of a task, so that the next one can be held against it line by line. */
export interface RowFacts {
  id: string;
  state: TaskState;
  dueOn: string | null;
  /** What was reported last. */
  word: string | null;
}

/** What a sheet is compared with: a sheet that was handed out, else only a day. */
export interface Since {
  day: string;
  /** The sheet's code or the meeting, as the paper names it. */
  name: string;
  rows: Readonly<Record<string, RowFacts>> | null;
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
  /** A leader or cluster asked for, by name. */
  scope: string | null;
  since: Since | null;
  /** Tasks left out because they are marked as not for circulation. */
  withheld: number;
  /** A register of sample data. */
  sample: boolean;
}
