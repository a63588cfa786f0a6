/** What a paper that founds inspection teams says: who goes where, and when. */
import type { Span } from './reading.ts';

export interface ReadMember {
  name: string;
  /** What is said of the bearer behind the name. */
  words: string;
  role: 'head' | 'recorder' | 'member';
  personId: string | null;
  unitId: string | null;
}

/** A unit that is visited, with its days. */
export interface ReadAnnouncement {
  unitName: string;
  unitId: string | null;
  from: string | null;
  to: string | null;
  members: ReadMember[];
  source: Span;
}
