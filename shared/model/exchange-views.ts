/** What the exchange between laptops answers. */

/** A cell that a merge changes, with the value here and the one that comes. */
export interface MergeChange {
  table: string;
  row: string;
  field: string;
  old: unknown;
  new: unknown;
}

/** What a merge brings, or would bring: rows by what becomes of them, and the conflicts that then stand. */
export interface MergeSummary {
  steps: number;
  added: number;
  changed: number;
  removed: number;
  conflicts: number;
  by: { author: string; steps: number }[];
  changes: MergeChange[];
}

export interface MergeReport extends MergeSummary {
  /** The backup made before; null when the file brought nothing. */
  backup: string | null;
}

/** A backup on this machine. */
export interface BackupView {
  path: string;
  name: string;
  bytes: number;
  /** Milliseconds since 1970. */
  at: number;
}

/** What an undone merge took out, and where it was written to. */
export interface CutBack {
  steps: number;
  /** Of these, steps of this laptop that were written after the merge. */
  own: number;
  file: string;
}

export interface ConflictVersion {
  value: unknown;
  author: string;
  /** Instant, milliseconds since 1970. */
  at: number;
  /** UUID of the laptop. */
  origin: string;
}

/** A cell that laptops wrote differently without having seen each other. */
export interface ConflictView {
  id: string;
  table: string;
  row: string;
  field: string;
  versions: ConflictVersion[];
}
