/** A paper that came back, a form that was filled in or a sheet that was edited: what it proposes, and what of it cannot be used. */
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

/** Why a row or cell is not offered. */
export type FormReason =
  | 'noCode' | 'damaged' | 'foreign' | 'doubled' | 'otherUnit' | 'ended' | 'wrongDay' | 'futureDay'
  | 'added' | 'takenOut' | 'noTask' | 'unknownUnit' | 'wrongDue' | 'cleared' | 'byHand';

export interface FormProblem {
  /** Null for one that is not in the file. */
  row: number | null;
  reason: FormReason;
  /** The task's words as the paper has them. */
  words: string;
  /** What was written there, so that it can be entered by hand. */
  written: string;
  /** The code, name, column or day that could not be used, or how the task stands. */
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

/** The columns of a sheet that say something of a task. */
export type EditedField = 'words' | 'leads' | 'supports' | 'due' | 'result' | 'obstacle' | 'note';

/** What an edited cell means for its task. */
export type CellEdit =
  | { field: 'words'; words: string }
  | { field: 'leads' | 'supports'; parties: { name: string; unitId: string | null }[] }
  | { field: 'due'; dueOn: string }
  | {
      field: 'result';
      on: string | null;
      text: string;
      done: boolean;
      /** The words of an entry of that day that are put right; null for an entry of its own. */
      corrects: string | null;
      evidence: { number: string; on: string | null }[];
      /** What stands beside the result and goes on to stand there. */
      beside: { obstacle: string | null; request: string | null };
    }
  | { field: 'obstacle'; on: string; obstacle: string | null; request: string | null; corrects: { obstacle: string | null; request: string | null } | null }
  | { field: 'note'; note: string };

/** A cell that says something else than when the sheet was written. */
export interface EditedCell {
  /** Of task and column. */
  key: string;
  taskId: string;
  place: string;
  words: string;
  /** What stood in the cell, what stands there now, and what the register has. */
  was: string;
  now: string;
  register: string;
  edit: CellEdit;
  /** The register says something else than the sheet did. */
  changed: boolean;
}

export interface EditedSheetReading {
  /** The sheet it is held against. */
  sheet: { title: string; code: string | null; handedOutOn: string | null };
  lines: EditedCell[];
  problems: FormProblem[];
  /** Cells whose new words stand in the register already. */
  known: number;
}

export type ReturnedReading = ({ kind: 'form' } & FormReading) | ({ kind: 'sheet' } & EditedSheetReading);

/** `fingerprint` is of the file and of all that it proposes. */
export type ReturnedPreview = ReturnedReading & { fingerprint: string };
