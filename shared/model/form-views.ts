/** A filled form that came back: what it proposes, and what of it cannot be used. */
import type { TaskState } from '../domain/task-state.ts';

/** What one row says of its task; nothing of it stands in the register yet. */
export interface FormLine {
  /** Of task and unit: the same on every form. */
  key: string;
  taskId: string;
  unitId: string;
  unitName: string;
  /** Where the task stands: paper and item. */
  place: string;
  words: string;
  /** How it stands in the register now. */
  state: TaskState;
  dueOn: string | null;
  said: { on: string | null; result: string | null; obstacle: string | null } | null;
  /** What the unit wrote. */
  result: string;
  /** The day it says that the task was done; null when it is not. */
  doneOn: string | null;
  number: string;
  obstacle: string;
  /** The register says something else of the task than when the form was made. */
  changed: boolean;
}

/** Why a row is not offered. */
export type FormReason = 'noCode' | 'damaged' | 'foreign' | 'doubled' | 'otherUnit' | 'ended' | 'wrongDay' | 'futureDay';

export interface FormProblem {
  row: number;
  reason: FormReason;
  /** The task's words as the form has them. */
  words: string;
  /** What was written there, so that it can be entered by hand. */
  written: string;
  /** The code or day that could not be used, or how the task stands. */
  detail: string;
}

export interface FormReading {
  units: string[];
  lines: FormLine[];
  problems: FormProblem[];
  /** Rows whose words stand in the register already. */
  known: number;
  /** Rows in which nothing was written. */
  empty: number;
}

/** `fingerprint` is of the file and of all that it proposes. */
export interface FormPreview extends FormReading {
  fingerprint: string;
}
