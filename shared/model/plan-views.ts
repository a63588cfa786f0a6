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

export interface VisitRow {
  id: string;
  roundId: string;
  roundName: string;
  roundKind: string;
  unitId: string | null;
  unitName: string;
  /** Where it stands in time: actual, else announced, else the round's window. */
  fromOn: string | null;
  toOn: string | null;
  dated: 'actual' | 'announced' | 'window' | 'none';
  announcedFrom: string | null;
  announcedTo: string | null;
  actualFrom: string | null;
  actualTo: string | null;
  /** How often its dates were changed after they had been set. */
  dateChanges: number;
  stage: string;
  /** Why it was put off or called off. */
  stageReason: string | null;
  mode: string | null;
  place: string | null;
  head: string | null;
  note: string | null;
}

/** A meeting of facts that leaders should know of; nothing is forbidden. */
export interface VisitClash {
  code: 'same-unit' | 'same-person';
  visitId: string;
  words: string;
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
