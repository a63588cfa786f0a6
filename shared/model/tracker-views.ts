/** Who of the office tracks what. */

export interface TrackerView {
  id: string;
  name: string;
  open: number;
  overdue: number;
  /** Papers that are tracked as a whole. */
  documents: number;
}

/** What went from one tracker to another: the rows of the record. */
export interface HandedOver {
  from: string;
  to: string;
  on: string;
  documents: string[];
  tasks: { id: string; place: string; title: string; dueOn: string | null; status: string; overdueDays: number; leads: string[] }[];
}
