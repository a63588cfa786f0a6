/** What is answered of a task's checklist: the state of each unit of the group that owes it. Dates are civil dates. */

export interface ChecklistLineView {
  unitId: string;
  /** The name it bears today. */
  name: string;
  shortName: string;
  done: boolean;
  doneOn: string | null;
}

/** The units of one cluster; `clusterId` null for those that belong to none. */
export interface ChecklistCluster {
  clusterId: string | null;
  cluster: string | null;
  /** The department in charge of the cluster today. */
  departmentId: string | null;
  department: string | null;
  total: number;
  done: number;
  units: ChecklistLineView[];
}

/** `total` and `done` count units, not clusters. */
export interface ChecklistView {
  taskId: string;
  /** The group as it was asked for; null before the task was fanned out. */
  group: string | null;
  total: number;
  done: number;
  clusters: ChecklistCluster[];
}

/** Who is still missing: clusters without a missing unit are left out. */
export interface MissingView {
  taskId: string;
  total: number;
  done: number;
  missing: number;
  rows: ChecklistCluster[];
}

export interface ChecklistMarked {
  /** How many units were marked. */
  marked: number;
  /** Names that were not sure; nothing was written for them. */
  doubtful: { name: string; candidates: { id: string; name: string }[] }[];
  /** Which name was taken for which unit. */
  matched: { name: string; unitId: string; unit: string }[];
}

/** A group that a task may be fanned out to. */
export interface ChecklistGroup {
  group: string;
  name: string;
  units: number;
}
