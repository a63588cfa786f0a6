/** What is answered of papers that the office made: drafts, what was handed out. Dates are civil dates. */
import type { ReportDoc } from '../reports/report-doc.ts';

/** A row that differs between two papers of one kind. */
export interface RowChange {
  /** What the row is about, in its own words. */
  name: string;
  kind: 'changed' | 'new' | 'gone';
  cells: CellChange[];
}

interface CellChange {
  /** Title of the column. */
  column: string;
  before: string;
  now: string;
}

export interface PaperRow {
  id: string;
  /** The report it was made by. */
  kind: string;
  name: string;
  title: string;
  recipient: string | null;
  state: 'draft' | 'handedOut' | string;
  number: string | null;
  symbol: string | null;
  issuedOn: string | null;
  handedOutOn: string | null;
  /** Names its frozen figures. */
  code: string | null;
  /** The code of the copy that it takes the place of. */
  corrects: string | null;
  /** The code of the copy that took its place. */
  correctedBy: string | null;
  /** How many tasks it reminds of. */
  tasks: number;
}

export interface PaperDetail extends PaperRow {
  /** The paper with the figures that it had. */
  doc: ReportDoc;
}

/** A paper held against the one before it of the same kind and scope. */
export interface PaperComparison {
  before: { title: string; code: string | null; handedOutOn: string | null } | null;
  rows: RowChange[];
}

/** The papers of a report: one, or one a recipient. */
export interface ReportPreview {
  papers: ReportDoc[];
  /** Name of the office's template that a Word file of it is written with; null for the built-in paper. */
  template: string | null;
}

export interface PrintedReport {
  /** False where the user closed the dialog. */
  printed: boolean;
  rows: number;
  snapshotIds: string[];
}

export interface WrittenReport {
  path: string;
  rows: number;
  /** The first of the papers that were kept as drafts. */
  snapshotId: string;
  snapshotIds: string[];
  /** How many files were written. */
  files: number;
}
