/** What an operation does to its cell; numbers because they stand a million times in the log. */
export const opKind = {
  /** The row begins to be; the value is a JSON object of its columns, nulls left out. */
  create: 1,
  /** One cell gets a value. */
  set: 2,
  /** The cell goes back to versions that conflicted; the value is a JSON array of [origin UUID, sequence number]. */
  reopen: 3,
} as const;

/** Who or what a step was. An `erase` cannot be taken back. `auto` steps are the program's own doing on the user's behalf and are not taken back by Ctrl+Z. */
export type StepKind = 'user' | 'auto' | 'settle' | 'undo' | 'redo' | 'erase' | 'program';

/** Steps that Ctrl+Z takes back. */
export const undoableKinds: readonly StepKind[] = ['user', 'settle'];

/** The number of the exchange format, part of every step's hash. */
export const LOG_FORMAT = 1;

/** Length of an operation's salt: nobody guesses an erased value through its hash. */
export const SALT_BYTES = 12;

/** What is shown where something must stand and was erased. */
export const ERASED_MARK = '—';
