/** What is answered of standing duties: their periods and what was recorded of each. Dates are civil dates. */
import type { Period } from '../domain/duty-periods.ts';

export interface DutyCell extends Period {
  /** 'held', 'notHeld'; null while nothing is recorded: that is 'chưa ghi', never a failing. */
  state: string | null;
  note: string | null;
}

export interface DutyRow {
  taskId: string;
  itemId: string;
  place: string;
  title: string;
  leads: string[];
  /** 'week', 'month', 'quarter', 'half', 'year'. */
  rhythm: string;
  phrase: string | null;
  /** One a column: a cell to mark, a count of weeks within a month, or null where no period ends. */
  cells: (DutyCell | { recorded: number; of: number } | null)[];
  /** Periods in sight that have begun, and how many of them are recorded. */
  due: number;
  recorded: number;
}

export interface DutiesView {
  columns: Period[];
  total: number;
  /** Duties that each view has: by week only what is weekly, by month all. */
  totals: { week: number; month: number };
  rows: DutyRow[];
}
