/** What is answered of the leaders' calendar. Days are civil dates, times 'hh:mm'. */
export interface AppointmentRow {
  id: string;
  onDay: string;
  fromTime: string | null;
  matter: string;
  leaderId: string | null;
  leaderName: string | null;
  place: string | null;
  participants: string | null;
  /** Counted as a trip to the grassroots already. */
  tripId: string | null;
  /** The unit that its place names, outside of the city: a trip is proposed. */
  away: { unitId: string; name: string } | null;
  /** The meeting or visit of that day that its words name. */
  joins: { kind: 'meeting' | 'visit'; id: string; name: string } | null;
}

/** A pasted line before anything is written. */
export interface AppointmentPreview extends Omit<AppointmentRow, 'id' | 'tripId' | 'away' | 'joins'> {
  /** Against what the register holds of that week: another time, place or circle is a change. */
  change: 'new' | 'changed' | 'same';
  /** The leader as worded is known. */
  known: boolean;
}

/** A pasted week against what the register holds of it. */
export interface AppointmentsPreview {
  total: number;
  rows: AppointmentPreview[];
  /** Lines of the same weeks that the pasted text has no more. */
  gone: AppointmentRow[];
}

/** The weekly calendar of a Word file as it would be pasted. */
export interface AppointmentsFile {
  /** Lines of cells parted by tabs. */
  text: string;
  /** For days that are written without one; null where the paper names none. */
  year: number | null;
}
