/** What a notice that founds teams would change in the plan. Dates are civil dates. */
import type { ReadMember } from './teams-reading.ts';

/** A unit of the paper beside the visit that it means. */
export interface AnnouncedVisit {
  /** Null where the plan has no visit of this unit in the round. */
  visitId: string | null;
  unitId: string | null;
  unitName: string;
  from: string | null;
  to: string | null;
  members: ReadMember[];
  /** What stands in the plan now. */
  now: { from: string | null; to: string | null; head: string | null; members: number } | null;
}

export interface AnnouncementPreview {
  documentId: string;
  documentName: string;
  year: number;
  /** The rounds of the year, and the one that most of the units are in. */
  rounds: { id: string; name: string }[];
  roundId: string | null;
  visits: AnnouncedVisit[];
  /** Visits of the round that the paper does not name and that are still to come. */
  missing: { visitId: string; unitName: string }[];
}

export interface AnnouncementTaken {
  announced: number;
  added: number;
  postponed: number;
  members: number;
}
