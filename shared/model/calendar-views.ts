/** What is answered of the office's calendar. Days are civil dates, times 'hh:mm'. */
export const calendarKinds = ['visit', 'trip', 'appointment', 'meeting', 'deadline', 'duty'] as const;

export type CalendarKind = (typeof calendarKinds)[number];

/** Something that lies on days of the calendar, whatever it is. */
export interface CalendarEntry {
  id: string;
  kind: CalendarKind;
  title: string;
  fromOn: string;
  toOn: string;
  /** Null for what takes whole days. */
  fromTime: string | null;
  toTime: string | null;
  partOfDay: string | null;
  place: string | null;
  /** Who goes, who chairs, who owes it. */
  people: string[];
  /** The stage of a visit, the status of a task, what was recorded of a duty's period; null for the others. */
  state: string | null;
  /** The item and the task that a deadline or a duty's day is of. */
  itemId: string | null;
  taskId: string | null;
}
