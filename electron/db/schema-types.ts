/** The types kysely knows the store by: registered tables, their `live_` views, derived tables. */
import type { Generated } from 'kysely';
import type { RegisteredTable, RowValues } from '../../shared/model/registry.ts';

/** A registered row in its table; `k` is local and never leaves the store. */
export type StoredRow<T extends RegisteredTable> = { k: Generated<number>; id: string; removed: number | null } & RowValues<T>;

type Tables = { [T in RegisteredTable]: StoredRow<T> };
type LiveViews = { [T in RegisteredTable as `live_${T}`]: StoredRow<T> };

/** Today's state of a task as ranges of days: the span that holds a day gives its state (see shared/domain/task-state.ts). */
export interface TaskStateTable {
  taskK: number;
  itemK: number;
  state: string;
  fromOn: string;
  toOn: string;
}

/** One row a task and one an item, for lists and search: what they are found and sorted by. */
export interface TaskListTable {
  taskK: number;
  itemK: number;
  documentK: number;
  /** The last day in time, extensions counted; null without a deadline. */
  dueOn: string | null;
  doneOn: string | null;
  /** Document (newest first) and place in it, as one sortable text. */
  sortKey: string;
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

export interface Schema extends Tables, LiveViews {
  task_state: TaskStateTable;
  task_list: TaskListTable;
  conflict: ConflictTable;
  meta: MetaTable;
  blob: BlobTable;
  search: { rowid: number; words: string };
}
