/** What is answered of the briefings of clusters. Days are civil dates. */
export interface BriefingRow {
  /** The meeting. */
  id: string;
  onDay: string;
  chair: string | null;
  /** What was said there, in a few lines. */
  note: string | null;
}

export interface ClusterBriefings {
  clusterId: string;
  clusterName: string;
  leaderName: string | null;
  departmentName: string | null;
  units: number;
  /** Those held in the year asked for, newest first. */
  held: BriefingRow[];
}
