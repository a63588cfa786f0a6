/** What is answered of what came of a visit. Dates are civil dates. */
import type { TaskRow } from './item-views.ts';

export interface FindingRow {
  id: string;
  kind: string | null;
  weight: string | null;
  place: string | null;
  words: string;
  recheckOn: string | null;
  recheckResult: string | null;
}

/** What the unit asked of those above; somebody owes an answer by a day. */
export interface ProposalRow {
  id: string;
  words: string;
  answererUnitId: string | null;
  answererName: string | null;
  dueOn: string | null;
  answer: string | null;
  answeredOn: string | null;
}

export interface VisitResults {
  findings: FindingRow[];
  recommendations: TaskRow[];
  proposals: ProposalRow[];
  /** The paper that the recommendations stand in; without a number until the registry gave one. */
  paper: { id: string; name: string; number: string | null; symbol: string | null; issuedOn: string | null } | null;
}

/** Something that is still owed after a visit. */
export interface FollowUp {
  id: string;
  what: 'recommendation' | 'proposal' | 'recheck';
  visitId: string;
  unitName: string;
  /** The unit's cluster today. */
  clusterId: string | null;
  words: string;
  ownerUnitId: string | null;
  ownerName: string | null;
  dueOn: string | null;
  overdue: boolean;
  /** Where a recommendation is read on. */
  itemId: string | null;
}
