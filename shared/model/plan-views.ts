/** What is answered of the inspection plan. Dates are civil dates. */
export interface RoundRow {
  id: string;
  documentId: string;
  documentName: string;
  ordinal: number;
  year: number | null;
  name: string;
  kind: string;
  content: string | null;
  windowPhrase: string | null;
  windowFrom: string | null;
  windowTo: string | null;
  fuzzy: boolean;
  provisional: boolean;
  stage: string;
  visits: number;
}

/** A date that a visit had and lost. */
export interface EarlierDate {
  fromOn: string | null;
  toOn: string | null;
  /** When it was changed, and why. */
  onDay: string | null;
  reason: string | null;
  /** The paper that had announced it. */
  notice: string | null;
}

/** The newest notice that named a visit's days. */
export interface VisitNotice {
  paperId: string;
  name: string;
  /** The day it was handed out. */
  onDay: string;
  /** The visit still has the days that it named. */
  holds: boolean;
}

export interface TeamMember {
  id: string;
  personId: string | null;
  name: string;
  role: 'head' | 'recorder' | 'member' | string;
  unitName: string | null;
  position: string | null;
}

export interface VisitRow {
  id: string;
  roundId: string;
  roundName: string;
  roundKind: string;
  unitId: string | null;
  unitName: string;
  /** The unit's cluster on the day of the visit. */
  clusterId: string | null;
  clusterName: string | null;
  /** Where it stands in time: actual, else announced, else the round's window. */
  fromOn: string | null;
  toOn: string | null;
  dated: 'actual' | 'announced' | 'window' | 'none';
  /** Its days are the office's own plan: nothing was announced yet, or they have moved since. */
  provisional: boolean;
  announcedFrom: string | null;
  announcedTo: string | null;
  actualFrom: string | null;
  actualTo: string | null;
  partOfDay: string | null;
  /** How often its dates were changed after they had been set. */
  dateChanges: number;
  /** The dates it had before, oldest first. */
  earlier: EarlierDate[];
  /** Null while no notice has named its days. */
  notice: VisitNotice | null;
  stage: string;
  /** Why it was put off or called off. */
  stageReason: string | null;
  mode: string | null;
  place: string | null;
  head: string | null;
  team: TeamMember[];
  note: string | null;
}

/** A meeting of facts that leaders should know of; nothing is forbidden. */
export interface VisitClash {
  /** Names both sides as they stand: another when one of them changes. */
  id: string;
  code: 'same-unit' | 'same-person' | 'holiday' | 'appointment';
  /** The other side, where it is a visit. */
  visitId: string | null;
  /** Visits, trips and appointments that meet. */
  sides: string[];
  onDay: string;
  words: string;
  /** Why it was left so; null while nobody has said. */
  accepted: string | null;
}

/** A day off of a year, or a day that the office works in the place of one. */
export interface HolidayRow {
  onDay: string;
  name: string;
  working: boolean;
  /** Entered by the office; the others are the law's. */
  own: boolean;
}

export interface OutlineEntry {
  id: string;
  words: string;
  answer: string | null;
  answeredOn: string | null;
}

export interface VisitDetail extends VisitRow {
  round: RoundRow | null;
  outline: OutlineEntry[];
  clashes: VisitClash[];
  /** The department in charge of the unit's cluster on the day of the visit. */
  departmentId: string | null;
  departmentName: string | null;
}

export interface FieldQuota {
  id: string;
  documentName: string;
  year: number | null;
  subject: string | null;
  amount: number | null;
  measure: string | null;
  per: string | null;
}
