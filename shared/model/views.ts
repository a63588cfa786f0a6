/** What the operations answer: rows and pages as screens and reports show them. Dates are civil dates, instants milliseconds. */
import type { TaskState } from '../domain/task-state.ts';
import type { AssigneeRole, DocumentKind, Reading } from './reading.ts';

/** A page of a list: `total` counts all that match, `rows` are those from `offset`. */
export interface Page<T> {
  total: number;
  rows: T[];
}

/** What an item shows of its tasks; a statement has no tasks and no state. */
export type ItemStatus = TaskState | 'statement';

export interface ItemRow {
  id: string;
  documentId: string;
  /** '533-TB/TWĐTN-VP', or what stands for a paper without number. */
  documentName: string;
  documentIssuedOn: string | null;
  path: string;
  title: string;
  status: ItemStatus;
  overdueDays: number;
  leads: string[];
  dueOn: string | null;
  /** The deadline's words where there is no day to show, or recurrence's words. */
  deadlinePhrase: string | null;
  tasks: number;
  lastWord: LastWord | null;
}

export interface TaskRow extends ItemRow {
  itemId: string;
  doneOn: string | null;
}

/** The newest progress entry: when, from whom, what. */
export interface LastWord {
  on: string | null;
  from: string | null;
  text: string | null;
}

export interface AssignmentView {
  id: string;
  role: AssigneeRole | string;
  /** As worded in the paper. */
  name: string;
  unitId: string | null;
  unitName: string | null;
  personId: string | null;
}

export interface DeadlineView {
  id: string;
  phrase: string | null;
  fromOn: string | null;
  toOn: string | null;
  fuzzy: boolean;
  provisional: boolean;
  anchor: string | null;
}

export interface RecurrenceView {
  id: string;
  phrase: string | null;
  every: string | null;
  detail: string | null;
}

export interface ProgressView {
  id: string;
  onDay: string | null;
  from: string | null;
  result: string | null;
  obstacle: string | null;
  request: string | null;
  outcome: string | null;
  evidence: { documentNumber: string | null; documentOn: string | null }[];
}

export interface ExtensionView {
  id: string;
  onDay: string | null;
  toOn: string | null;
  phrase: string | null;
  reason: string | null;
  agreedBy: string | null;
}

export interface TaskDetail {
  id: string;
  itemId: string;
  title: string;
  originalText: string;
  kind: string;
  state: TaskState;
  dueOn: string | null;
  doneOn: string | null;
  overdueDays: number;
  reviewOn: string | null;
  urgent: boolean;
  note: string | null;
  sourceStart: number | null;
  sourceEnd: number | null;
  assignments: AssignmentView[];
  deadlines: DeadlineView[];
  recurrences: RecurrenceView[];
  progress: ProgressView[];
  extensions: ExtensionView[];
}

export interface ItemDetail {
  id: string;
  documentId: string;
  documentName: string;
  documentTitle: string | null;
  documentIssuedOn: string | null;
  parentId: string | null;
  path: string;
  number: string | null;
  kind: string;
  heading: string | null;
  shortTitle: string | null;
  title: string;
  originalText: string;
  sourceStart: number | null;
  sourceEnd: number | null;
  status: ItemStatus;
  dueOn: string | null;
  tasks: TaskDetail[];
  /** The items before and after it in its document, for walking with the keyboard. */
  previousId: string | null;
  nextId: string | null;
}

export interface DocumentRow {
  id: string;
  kind: DocumentKind | string;
  name: string;
  number: string | null;
  symbol: string | null;
  issuedOn: string | null;
  meetingOn: string | null;
  title: string | null;
  standing: string;
  items: number;
  tasks: number;
  open: number;
  overdue: number;
}

export interface DocumentDetail extends DocumentRow {
  issuer: string | null;
  place: string | null;
  chair: string | null;
  signer: string | null;
  text: string;
  fileName: string | null;
  itemRows: ItemRow[];
}

/** A document before it is taken in: what was read, the text that its places lie in, and the document that holds it already. */
export interface DocumentPreview {
  reading: Reading;
  text: string;
  known: { id: string; name: string } | null;
}

/** The answer of taking a document in. */
export interface TakenDocument {
  documentId: string;
  items: number;
  tasks: number;
  rounds: number;
  visits: number;
  /** What became of the tasks: shown after taking in. */
  dated: number;
  recurring: number;
  undated: number;
  duplicateOf?: string;
}

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

/** The office's four-way figures; `total` is what they add up to, the others stand beside it. */
export interface Figures {
  asAt: string;
  total: number;
  doneInTime: number;
  doneLate: number;
  openInTime: number;
  overdue: number;
  /** Of `openInTime`: due within seven days, without a date, waiting. */
  dueSoon: number;
  undated: number;
  waiting: number;
  /** Beside the total. */
  ended: number;
  standing: number;
  noWord: number;
}

export interface HomeView {
  today: string;
  figures: Figures;
  overdue: TaskRow[];
  dueSoon: TaskRow[];
  byUnit: { unitId: string | null; name: string; open: number; overdue: number }[];
  documents: number;
  visitsAhead: VisitRow[];
  withoutCluster: number;
  endedUnits: number;
  conflicts: number;
  overdueAges: { week: number; month: number; older: number };
}

export interface ReportInfo {
  id: string;
  name: string;
  description: string;
}

export interface WrittenReport {
  path: string;
  rows: number;
  snapshotId: string;
}

export interface AppInfo {
  author: string | null;
  /** True for the register of sample data: marked on every screen and paper. */
  sample: boolean;
  today: string;
  version: string;
  file: string;
  documents: number;
  /** Instant of the newest step; null while nothing was written. */
  savedAt: number | null;
}

export interface StoreInfo {
  storeId: string;
  sample: boolean;
  version: string;
  schema: string;
  steps: number;
  operations: number;
  origins: { id: string; name: string | null; steps: number; reason: string | null }[];
  documents: number;
  items: number;
  tasks: number;
  units: number;
  bytes: number;
}
