/** What the exchange between laptops answers. */

/** A cell that a merge changes, with the value here and the one that comes. */
export interface MergeChange {
  table: string;
  row: string;
  field: string;
  old: unknown;
  new: unknown;
}

/** The named thing that a row is or belongs to: a task by its place, a unit by its name. */
export interface RowSubject {
  table: string;
  name: string;
}

/** A change as people read it: what it is about, and the names of the rows that its values point to. */
export interface NamedChange extends MergeChange {
  subject: RowSubject | null;
  oldName: string | null;
  newName: string | null;
}

/** A laptop whose steps a file brings. */
export interface LaptopNews {
  /** UUID of its origin. */
  origin: string;
  name: string | null;
  /** The beginning of its key's hash, to be compared by telephone; null for steps that were saved without their laptop's key. */
  fingerprint: string | null;
  /** It has never been met here. */
  isNew: boolean;
  steps: number;
  /** Of these, steps that the laptop has not signed. */
  unsigned: number;
  /** How far its newest step lies after the clock here, milliseconds; 0 where clocks agree. */
  clockAhead: number;
}

/** What a merge brings, or would bring: rows by what becomes of them, and the conflicts that then stand. */
export interface MergeSummary<C extends MergeChange = MergeChange> {
  steps: number;
  /** Changes that a newer version of the program made and this one cannot show; they are kept and applied after the update. */
  waiting: number;
  added: number;
  changed: number;
  removed: number;
  conflicts: number;
  /** The rows that come and go, by table in the registry's order. */
  tables: { table: string; added: number; removed: number }[];
  by: { author: string; steps: number }[];
  laptops: LaptopNews[];
  changes: C[];
}

/** The newest merge that can be undone. */
export interface NewestMergeView {
  /** Instant, milliseconds since 1970. */
  at: number;
  /** Steps that would be taken out. */
  steps: number;
  /** Of these, steps that were written here after the merge. */
  own: number;
}

export interface MergeReport extends MergeSummary {
  /** The backup made before; null when the file brought nothing. */
  backup: string | null;
}

/** The newest copy on another disk, and the work that lies only on this machine. Instants in milliseconds since 1970. */
export interface OutsideCopy {
  at: number | null;
  /** Steps in no copy outside and unknown to every other laptop; counted up to 1,000. */
  steps: number;
  /** When the first of them was written. */
  since: number | null;
}

export interface OutsideView extends OutsideCopy {
  /** Working days since then. */
  days: number;
  urge: 'none' | 'ask' | 'insist';
}

/** A laptop that wrote in this register. */
export interface LaptopView {
  origin: string;
  name: string | null;
  /** Why its origin began: 'first', 'put-back' … */
  reason: string | null;
  steps: number;
  /** Who wrote its newest step. */
  author: string;
  /** That step's time on the laptop's own clock, and when the newest arrived here; milliseconds since 1970. */
  lastAt: number;
  heardAt: number;
  /** This machine. */
  own: boolean;
  /** Up to when it knew what others wrote, by their clocks; null when it never took anything in. Milliseconds since 1970. */
  knewUpTo: number | null;
  /** Whether a passphrase closed the file that brought its newest step; null for this machine. */
  closed: boolean | null;
}

/** How a caller names a file or folder: the window by a token, the command line by its path. */
interface Place {
  token?: string;
  path?: string;
}

/** A file that a laptop left on a stick. */
export interface StickFile extends Place {
  name: string;
  bytes: number;
  /** 'open', 'closed' (by a passphrase), or the code of what is wrong with it. */
  state: string;
  laptop: string | null;
  writtenAt: number | null;
  /** This machine wrote it. */
  mine: boolean;
  /** Steps in it that are not here; null when it cannot be told. */
  news: number | null;
}

export interface StickView extends Place {
  label: string;
  files: StickFile[];
}

/** This laptop's file, written, read back and named: the stick may be pulled. */
export interface LeftOnStick {
  name: string;
  bytes: number;
  steps: number;
}

/** A backup on this machine. */
export interface BackupView {
  path: string;
  name: string;
  bytes: number;
  /** Milliseconds since 1970. */
  at: number;
}

/** What putting a copy back would take away: steps, and whose. */
export interface LostWork {
  steps: number;
  /** Instants are milliseconds since 1970. */
  by: { author: string; steps: number; firstAt: number; lastAt: number }[];
}

/** A copy looked into before it is put back. */
export interface BackupLook {
  name: string;
  /** Arrival of its newest step, milliseconds since 1970; null when nobody worked in it yet. */
  newest: number | null;
  lost: LostWork;
}

/** A copy that was put back. */
export interface Restored {
  path: string;
  /** The copy that was made of the register as it was. */
  before: string;
  /** The exchange file with what went; null when nothing did. */
  file: string | null;
  /** How that file may be named to merge it again. */
  again: Place | null;
  lost: LostWork;
}

/** A document that was erased for good. */
export interface ErasedDocument {
  /** Operations of the log that lost their value. */
  operations: number;
  /** Copies on this machine that were made before and still hold it. */
  copies: BackupView[];
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

/**
 * A cell that laptops wrote differently without having seen each other; or, as the field `tasks` of an item, the tasks that
 * each of them made of it: a version's value is then their ids.
 */
export interface ConflictCell {
  id: string;
  table: string;
  row: string;
  field: string;
  versions: ConflictVersion[];
}

/** A task of one laptop's way of parting an item. */
export interface PartedTask {
  title: string;
  owners: string[];
  /** What was entered for it since: progress, reminders, extensions, evidence. */
  entries: number;
}

/** A conflict as people read it; `name` is that of the row which the value points to. */
export interface ConflictView extends ConflictCell {
  subject: RowSubject | null;
  versions: (ConflictVersion & { name: string | null; tasks?: PartedTask[] })[];
}
