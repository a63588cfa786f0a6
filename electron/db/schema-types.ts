/** The types kysely knows the store by: registered tables, their `live_` views, derived tables. */
import type { Generated } from 'kysely';
import type { RegisteredTable, RowValues } from '../../shared/model/registry.ts';

/** A registered row in its table; `k` is local and never leaves the store. */
export type StoredRow<T extends RegisteredTable> = { k: Generated<number>; id: string; removed: number | null } & RowValues<T>;

type Tables = { [T in RegisteredTable]: StoredRow<T> };
type LiveViews = { [T in RegisteredTable as `live_${T}`]: StoredRow<T> };

/** States of tasks, or of items (the worst of their tasks), as spans of days: the span that holds a day gives its state. */
export interface StateTable {
  /** Key of the task or item. */
  k: number;
  state: string;
  fromOn: string;
  toOn: string;
  /** 1 when somebody has reported on it. */
  heard: number;
  sortKey: string;
}

/** Spans of a task by each unit that leads it. */
export interface LeadStateTable {
  unitK: number;
  k: number;
  state: string;
  fromOn: string;
  toOn: string;
}

/** One row a task or an item, for lists: what they are found and sorted by. */
export interface ListTable {
  k: number;
  itemK: number;
  documentK: number;
  /** Document (newest first) and place in it, as one sortable text. */
  sortKey: string;
  /** The last day in time, extensions counted; of an item the nearest that is open. Null without a deadline. */
  dueOn: string | null;
}

export interface ConflictTable {
  tbl: string;
  k: number;
  cell: string;
}

export interface MetaTable {
  name: string;
  value: string;
}

export interface BlobTable {
  sha256: string;
  size: number;
  bytes: Uint8Array;
}

/** A review that was broken off; either the pasted text or the file's bytes. */
export interface ReviewDraftTable {
  id: string;
  kind: 'document' | 'sheet';
  name: string;
  at: number;
  text: string | null;
  bytes: Uint8Array | null;
  /** JSON of `ReviewDecision[]`, of `SheetDraft` for a sheet. */
  decisions: string;
  /** The document that came of it. */
  document_id: string | null;
}

export interface Schema extends Tables, LiveViews {
  task_state: StateTable;
  item_state: StateTable;
  lead_state: LeadStateTable;
  task_list: ListTable & { doneOn: string | null };
  item_list: ListTable & { tasks: number };
  conflict: ConflictTable;
  meta: MetaTable;
  blob: BlobTable;
  review_draft: ReviewDraftTable;
  search: { rowid: number; words: string };
}
