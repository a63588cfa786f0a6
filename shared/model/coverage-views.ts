/** What is answered of the coverage of units over the years. */
import type { CoverageState } from '../domain/coverage.ts';

export interface CoverageCell {
  year: number;
  state: CoverageState;
  /** The visits behind it, with the name the unit bore then. */
  visits: { id: string; unitName: string; fromOn: string | null }[];
}

export interface CoverageRow {
  unitId: string;
  name: string;
  kind: string;
  clusterId: string | null;
  clusterName: string | null;
  cells: CoverageCell[];
  /** The year it was inspected last; null when the register knows of none. */
  lastYear: number | null;
  lastOn: string | null;
  openTasks: number;
  overdueTasks: number;
  /** Lines of open checklists that the unit has not answered. */
  missing: number;
}

export interface CoverageView {
  years: number[];
  /** From when the register knows of inspections; null while it knows of none. */
  since: string | null;
  /** By cluster; in each the unit that has waited longest first. */
  rows: CoverageRow[];
  /** Units of the past with visits that no single unit of today carries on. */
  unclear: { unitId: string; name: string; visits: number; heirs: string[] }[];
}

/** A line of the pasted list, and the unit that bore the name in that year. */
export interface PastVisitRow {
  words: string;
  unitId: string | null;
  name: string | null;
  year: number;
  day: string | null;
}
