/** What is answered of units and clusters. Dates are civil dates. */
import type { TaskRow } from './item-views.ts';
import type { VisitRow } from './plan-views.ts';

export interface UnitRow {
  id: string;
  /** The name it bore on the day asked for. */
  name: string;
  shortName: string | null;
  kind: string;
  code: string | null;
  region: string | null;
  fromOn: string | null;
  toOn: string | null;
  successors: { id: string; name: string; onDay: string | null }[];
  clusterId: string | null;
  clusterName: string | null;
  openTasks: number;
  overdueTasks: number;
}

export interface UnitDetail extends UnitRow {
  aliases: string[];
  names: { name: string; fromOn: string | null; toOn: string | null }[];
  predecessors: { id: string; name: string; onDay: string | null }[];
  contactName: string | null;
  contactPhone: string | null;
  tasks: TaskRow[];
  visits: VisitRow[];
}

/** Open work of a unit that ended, and where it would go. */
export interface EndedUnit {
  id: string;
  name: string;
  toOn: string;
  successors: { id: string; name: string }[];
  tasks: number;
  checklistLines: number;
  visits: number;
  proposals: number;
  clusters: number;
}

export interface ClusterView {
  id: string;
  name: string;
  leaderId: string | null;
  leaderName: string | null;
  departmentId: string | null;
  departmentName: string | null;
  units: { id: string; name: string }[];
}

/** A name of the pasted table, and what the register knows by it; null when nothing. */
export interface RecognisedName {
  words: string;
  name: string | null;
}

/** A line of the pasted table of clusters before anything is written. */
export interface ClusterPreview {
  name: string;
  /** The cluster is there already and would be changed. */
  known: boolean;
  leader: RecognisedName | null;
  department: RecognisedName | null;
  units: RecognisedName[];
}

/** The clusters, and the units that belong to none yet. */
export interface ClustersView {
  clusters: ClusterView[];
  without: { id: string; name: string }[];
}
