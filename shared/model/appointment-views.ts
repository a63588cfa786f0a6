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
}

/** A pasted line before anything is written. */
export interface AppointmentPreview extends Omit<AppointmentRow, 'id' | 'tripId'> {
  /** The leader as worded is known. */
  known: boolean;
}
