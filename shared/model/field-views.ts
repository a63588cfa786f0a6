/** What is answered of days at the grassroots. Dates are civil dates. */
interface Named {
  id: string;
  name: string;
}

/** A trip typed by hand, or a visit of an inspection that counts as one. */
export interface FieldTripRow {
  id: string;
  kind: 'trip' | 'visit';
  fromOn: string;
  toOn: string;
  partOfDay: string | null;
  people: Named[];
  units: Named[];
  place: string | null;
  purposes: string[];
  note: string | null;
}

/** One person in two places on the same day. */
export interface FieldOverlap {
  personId: string;
  person: string;
  /** The first day that both have. */
  onDay: string;
  /** Both trips: the one looked at first. */
  trips: [string, string];
  words: string;
}

/** A time for which a person owes no days. */
export interface FieldExemption {
  id: string;
  fromOn: string;
  toOn: string;
  reason: string;
}

export interface FieldBalance {
  personId: string;
  person: string;
  position: string | null;
  days: number;
  /** Of `days`, those that lie ahead of today. */
  ahead: number;
  trips: number;
  /** 0 for who owes no days; less by the share of the year that somebody was exempt. */
  quota: number;
  exemptions: FieldExemption[];
  gap: number;
  /** Days a month until the end of the year; null when the year is over or nothing is owed. */
  perMonth: number | null;
  overlaps: number;
}

export interface FieldTripAdded extends FieldTripRow {
  overlaps: FieldOverlap[];
  /** Names that were new and are among the people now. */
  added: string[];
  balance: FieldBalance[];
}
