/** What the window shows of an old register before and after it is taken in. */
import type { SheetChoices, SheetColumn, SheetName, UnreadRow } from './sheet.ts';

/** How a row of work will stand. */
export type SheetRowState = 'done' | 'ended' | 'unsettled' | 'standing' | 'open';

export interface SheetRowView {
  row: number;
  /** The paper's words; null where the row names none. */
  notice: string | null;
  number: string | null;
  text: string;
  leads: string[];
  /** Who helps or directs. */
  others: string[];
  phrase: string | null;
  dueOn: string | null;
  doneOn: string | null;
  state: SheetRowState;
  result: string | null;
  note: string | null;
}

export interface SheetCounts {
  documents: number;
  items: number;
  tasks: number;
  done: number;
  ended: number;
  /** Past their day without a word of what came of them. */
  unsettled: number;
  /** With words for a deadline that name no day. */
  fuzzy: number;
}

export interface SheetPreview {
  fingerprint: string;
  sheets: { name: string; rows: number }[];
  sheet: string;
  /** False where no heading was found: the columns are asked. */
  headed: boolean;
  columns: SheetColumn[];
  counts: SheetCounts;
  /** The first rows as they will stand. */
  rows: SheetRowView[];
  names: SheetName[];
  unread: UnreadRow[];
  /** What was said of the same sheet before the program was closed; the rows are read by its columns. */
  kept: SheetChoices | null;
  /** The same sheet is in the register. */
  known: { id: string; name: string } | null;
}

export interface TakenSheet extends SheetCounts {
  /** The document that stands for the sheet. */
  documentId: string;
  unread: number;
  newUnits: number;
}
