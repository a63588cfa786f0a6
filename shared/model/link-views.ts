/** What is proposed between tasks of a new paper and those of earlier ones. */

export interface LinkedTask {
  id: string;
  itemId: string;
  /** '533/7.2' */
  place: string;
  documentName: string;
  words: string;
  leads: string[];
  status: string;
  overdueDays: number;
  dueOn: string | null;
}

export interface LinkProposal {
  later: LinkedTask;
  earlier: LinkedTask;
  /** What it would be: 'replaces' ends an open earlier task, 'continues' goes on with one that was ended with its paper. */
  kind: 'continues' | 'replaces';
  /** From 0 to 1. */
  likeness: number;
}
