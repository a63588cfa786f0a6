/** What is answered of reminders ('đôn đốc'). Dates are civil dates. */

/** How often somebody was reminded of a task, and whether an answer is still owed. */
export interface ChaseView {
  /** Reminders to the recipient that was reminded most. */
  times: number;
  lastOn: string | null;
  /** Reminded twice or more without an answer or a word of progress since. */
  unanswered: boolean;
}

export interface RemindersAdded {
  /** How many reminders were written: one a task and recipient. */
  added: number;
  ids: string[];
  recipients: string[];
  /** Tasks for which nobody could be reminded: they stand with a leader, or with nobody. */
  leftOut: { taskId: string; place: string; why: 'leader' | 'nobody' }[];
}

/** A message to one recipient about all of the tasks asked for that are its own, ready to be sent. */
export interface ReminderMessage {
  unitId: string | null;
  to: string;
  contactName: string | null;
  contactPhone: string | null;
  tasks: number;
  text: string;
}

/** What withdrawing a paper did. */
export interface DocumentWithdrawn {
  /** How many tasks were ended with it. */
  ended: number;
  /** Who was already reminded of tasks of this paper, and should be told. */
  reminded: RemindedUnit[];
}

/** A recipient with the tasks it was reminded of. */
export interface RemindedUnit {
  unitId: string | null;
  to: string;
  tasks: { taskId: string; place: string }[];
  times: number;
  lastOn: string | null;
  how: string | null;
  unanswered: boolean;
}
