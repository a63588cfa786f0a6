/** The office's old register as a sheet: its cells, what its columns mean, and what its rows become. */
import type { Assignee, Deadline, Recurrence, Span } from './reading.ts';

/** A cell that holds something. */
export interface SheetCell {
  /** Its words; a day as it is printed. */
  text: string;
  /** Civil date, where the cell holds one as a date. */
  on: string | null;
  /** Where a merged cell has its words from; null for its own. */
  filled: 'left' | 'above' | null;
}

export interface SheetRow {
  /** As the program that wrote the sheet numbers it, from 1. */
  number: number;
  /** By column, from 0; null where nothing stands. */
  cells: (SheetCell | null)[];
}

/** Rows that hold something, in order. */
export interface SheetGrid {
  name: string;
  rows: SheetRow[];
}

/** What a column may hold, in the order in which it is offered. */
export const sheetFields = [
  'ordinal', 'notice', 'noticeOn', 'content', 'lead', 'support', 'direct', 'deadline', 'extendedTo', 'status', 'doneOn', 'result',
  'obstacle', 'request', 'evidence', 'note',
] as const;

export type SheetField = (typeof sheetFields)[number];

export interface SheetColumn {
  /** From 0. */
  index: number;
  /** The words of its heading; those of two rows joined. */
  words: string;
  /** Null for a column that nobody matched: its words go into the note. */
  field: SheetField | null;
  /** The first things that stand in it. */
  samples: string[];
}

/** Where the table of a sheet begins, and what its columns mean. */
export interface SheetLayout {
  /** The number of the last row of headings; 0 when there is none. */
  headingTo: number;
  columns: SheetColumn[];
}

/** What was said of a sheet before it is written: what its columns hold, whom its names mean. */
export interface SheetChoices {
  columns: { index: number; field: SheetField | null }[];
  names: SheetNameAnswer[];
}

/** How far a task is by the sheet's own words. */
export type SheetOutcome = 'done' | 'ended' | null;

/** A paper that a row names: number and day, or words alone. */
export interface NoticeName {
  key: string;
  words: string;
  number: string | null;
  symbol: string | null;
  issuedOn: string | null;
}

/** One row of work. */
export interface SheetTask {
  row: number;
  assignees: Assignee[];
  checklistGroup: string | null;
  deadlines: Deadline[];
  recurrences: Recurrence[];
  /** The day and words of a deadline that was moved. */
  extension: { phrase: string; toOn: string } | null;
  outcome: SheetOutcome;
  /** The real day of completion, else the last one that can be said without calling it late; null while open. */
  doneOn: string | null;
  /** Its last day is past and nothing is said of what came of it: to be asked, not called overdue. */
  unsettled: boolean;
  result: string | null;
  obstacle: string | null;
  request: string | null;
  evidence: { words: string; on: string | null }[];
  note: string | null;
}

/** Rows with one matter. */
export interface SheetItem {
  number: string | null;
  heading: string | null;
  text: string;
  tasks: SheetTask[];
}

/** The rows of one paper; `notice` is null for those that name none. */
export interface SheetGroup {
  notice: NoticeName | null;
  items: SheetItem[];
}

export type UnreadReason = 'noMatter' | 'total' | 'words' | 'known';

/** A row that becomes no task; its words are kept. */
export interface UnreadRow {
  row: number;
  reason: UnreadReason;
  text: string;
}

/** A name that the register does not know, asked once for the whole sheet. */
export interface SheetName {
  name: string;
  kind: 'unit' | 'person';
  rows: number;
  /** Who may be meant, the likeliest first. */
  candidates: string[];
}

/** What such a name means; `asWritten` leaves it as it is. */
export type SheetNameMeaning = { unitId: string } | { personId: string } | { newUnit: string } | { asWritten: true };

export interface SheetNameAnswer {
  name: string;
  meaning: SheetNameMeaning;
  /** The unit is known by this name from now on. */
  remember?: boolean | undefined;
}

/** Everything a sheet yields. */
export interface SheetReading {
  groups: SheetGroup[];
  unread: UnreadRow[];
  names: SheetName[];
  /** All rows as lines of text, with the place of each. */
  text: string;
  lines: ReadonlyMap<number, Span>;
}
