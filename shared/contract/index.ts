/** Every operation of the program. Adding one is a line here and one in `electron/services/handlers.ts`. */
import { z } from 'zod';
import { taskStates } from '../domain/task-state.ts';
import type { BackupView, ConflictView, CutBack, MergeReport, MergeSummary, NamedChange, NewestMergeView } from '../model/exchange-views.ts';
import type { Reading } from '../model/reading.ts';
import type { ReportDoc } from '../reports/report-doc.ts';
import type * as views from '../model/views.ts';
import { answers, civilDate, command, documentRef, fileRef, paging, query, tableName, task, update } from './operation.ts';

const nothing = z.strictObject({});
const byId = z.strictObject({ id: z.string() });
const done = answers<{ ok: true }>();

const status = z.enum([...taskStates, 'open', 'done', 'noWord']);

const listInput = z.strictObject({
  search: z.string().optional(),
  status: z.union([status, z.array(status)]).optional(),
  unitId: z.string().optional(),
  role: z.enum(['lead', 'support', 'oversee', 'direct']).optional(),
  documentId: z.string().optional(),
  clusterId: z.string().optional(),
  dueFrom: civilDate.optional(),
  dueTo: civilDate.optional(),
  sort: z.enum(['document', 'dueOn']).optional(),
  ...paging,
});

/** Which parameters a report has: `shared/reports/registry.ts`; the service checks them against it. */
const reportRequest = z.strictObject({ report: z.string(), params: z.record(z.string(), z.unknown()).optional() });

const itemFields = z.strictObject({
  documentId: z.string(),
  parentId: z.string().nullable().optional(),
  number: z.string().nullable().optional(),
  shortTitle: z.string().nullable().optional(),
  originalText: z.string(),
  task: z.boolean().optional(),
  unitIds: z.array(z.string()).optional(),
  dueOn: civilDate.nullable().optional(),
});

const mergeInput = z.object({ path: z.string().min(1).optional(), token: z.string().optional(), foreign: z.boolean().optional(), allowRemovals: z.boolean().optional() });

export interface HistoryChangeView {
  table: string;
  row: string;
  field: string;
  old: unknown;
  new: unknown;
}

export interface HistoryStepView {
  step: string;
  at: number;
  author: string;
  kind: string;
  undone: boolean;
  /** The one thing that the step was about, by its table and its name; null when there were many. */
  subject: { table: string; name: string } | null;
  changes: HistoryChangeView[];
}

export interface UndoAnswer {
  undone: number;
  kept: { row: string; field: string; by: string; at: number }[];
}

export const contract = {
  'app.info': query(nothing, answers<views.AppInfo>()),
  'app.setAuthor': task(z.strictObject({ name: z.string().trim().min(1).max(120) }), done),
  'app.openSample': task(nothing, done),
  'app.closeSample': task(nothing, done),
  'files.pick': task(z.strictObject({ purpose: z.enum(['document', 'exchange']) }), answers<{ token: string; name: string } | null>()),
  'files.pickSave': task(
    z.strictObject({ purpose: z.enum(['report', 'exchange']), name: z.string() }),
    answers<{ token: string; name: string } | null>(),
  ),
  'files.show': task(fileRef, done),

  'documents.read': task(documentRef, answers<Reading>()),
  'documents.preview': task(documentRef, answers<views.DocumentPreview>()),
  'documents.take': task(
    documentRef.and(z.object({ allowDoubts: z.boolean().optional() })),
    answers<views.TakenDocument>(),
  ),
  'documents.list': query(z.strictObject({ ...paging }), answers<views.Page<views.DocumentRow>>()),
  'documents.get': query(byId, answers<views.DocumentDetail>()),

  'items.list': query(listInput, answers<views.Page<views.ItemRow>>()),
  'items.get': query(byId, answers<views.ItemDetail>()),
  'items.create': command(itemFields, answers<{ id: string }>()),
  'items.update': command(update, answers<views.ItemDetail>()),
  'tasks.list': query(listInput, answers<views.Page<views.TaskRow>>()),
  'tasks.get': query(byId, answers<views.TaskDetail>()),
  'tasks.update': command(update, answers<views.TaskDetail>()),
  'progress.add': command(
    z.strictObject({
      taskId: z.string(),
      on: civilDate,
      text: z.string(),
      unitId: z.string().nullable().optional(),
      done: z.boolean().optional(),
      evidence: z.strictObject({ number: z.string(), on: civilDate.nullable().optional() }).optional(),
    }),
    answers<{ id: string; task: views.TaskDetail }>(),
  ),

  'units.list': query(
    z.strictObject({ on: civilDate.optional(), kind: z.string().optional(), search: z.string().optional(), ...paging }),
    answers<views.Page<views.UnitRow>>(),
  ),
  'units.get': query(byId, answers<views.UnitDetail>()),
  'units.update': command(update, answers<views.UnitDetail>()),
  'units.ended': query(nothing, answers<views.Page<views.EndedUnit>>()),
  'units.moveWork': command(
    z.strictObject({ unitId: z.string(), successorId: z.string().optional() }),
    answers<{ moved: number }>(),
  ),
  'clusters.list': query(nothing, answers<views.ClustersView>()),
  'clusters.preview': query(z.strictObject({ text: z.string() }), answers<views.Page<views.ClusterPreview>>()),
  'clusters.paste': command(
    z.strictObject({ text: z.string(), from: civilDate.optional() }),
    answers<{ clusters: number; units: number; unknown: string[] }>(),
  ),
  'clusters.update': command(
    z.strictObject({
      id: z.string(),
      name: z.string().optional(),
      leaderId: z.string().nullable().optional(),
      departmentId: z.string().nullable().optional(),
    }),
    done,
  ),
  'people.list': query(nothing, answers<views.Page<{ id: string; name: string; position: string | null }>>()),

  'rounds.list': query(z.strictObject({ year: z.int().optional() }), answers<views.Page<views.RoundRow> & { quotas: views.FieldQuota[] }>()),
  'visits.list': query(
    z.strictObject({ year: z.int().optional(), roundId: z.string().optional(), unitId: z.string().optional() }),
    answers<views.Page<views.VisitRow>>(),
  ),
  'visits.update': command(update, answers<views.VisitRow & { clashes: views.VisitClash[] }>()),

  figures: query(
    z.strictObject({
      from: civilDate.optional(),
      to: civilDate.optional(),
      asAt: civilDate.optional(),
      unitId: z.string().optional(),
    }),
    answers<views.Figures>(),
  ),

  'reports.list': query(nothing, answers<views.Page<views.ReportInfo>>()),
  'reports.preview': query(reportRequest, answers<ReportDoc>()),
  // The place: a token from `files.pickSave`, on the command line the path.
  'reports.write': task(
    reportRequest.extend({ token: z.string().optional(), path: z.string().min(1).optional() }),
    answers<views.WrittenReport>(),
  ),

  'home.get': query(nothing, answers<views.HomeView>()),

  'history.list': query(
    z.strictObject({ table: tableName.optional(), row: z.string().optional(), ...paging }),
    answers<views.Page<HistoryStepView>>(),
  ),
  'history.undo': command(z.strictObject({ step: z.string().optional() }), answers<UndoAnswer>()),
  'history.redo': command(nothing, answers<UndoAnswer>()),

  'sync.export': task(
    z.object({ path: z.string().min(1).optional(), token: z.string().optional(), for: z.string().optional() }),
    answers<{ path: string; steps: number; operations: number; bytes: number }>(),
  ),
  'sync.preview': task(mergeInput, answers<MergeSummary<NamedChange>>()),
  'sync.merge': task(mergeInput, answers<MergeReport>()),
  'sync.undo': task(nothing, answers<CutBack>()),
  'sync.newestMerge': query(nothing, answers<NewestMergeView | null>()),
  'sync.conflicts': query(nothing, answers<ConflictView[]>()),
  'sync.settle': command(
    z.strictObject({ id: z.string(), choose: z.int().min(0).optional(), value: z.unknown().optional() }),
    done,
  ),

  'backup.create': task(nothing, answers<{ path: string }>()),
  'backup.list': task(nothing, answers<views.Page<BackupView>>()),

  'store.check': task(nothing, answers<{ ok: boolean; problems: unknown[] }>()),
  'store.digest': task(nothing, answers<{ digest: string }>()),
  'store.info': query(nothing, answers<views.StoreInfo>()),
} as const;

export type Contract = typeof contract;
export type OperationName = keyof Contract;
export type InputOf<N extends OperationName> = z.input<Contract[N]['input']>;
export type ParsedInputOf<N extends OperationName> = z.output<Contract[N]['input']>;
export type OutputOf<N extends OperationName> = z.output<Contract[N]['output']>;
export type NamesOfKind<K extends 'query' | 'command' | 'task'> = {
  [N in OperationName]: Contract[N]['kind'] extends K ? N : never;
}[OperationName];

/** What the window gets for every call. */
export type Answer<T> =
  | { ok: true; output: T }
  | { ok: false; code: string; message: string; params: Record<string, string | number> };

/** What the main process tells the window without being asked. */
export type AppEvent =
  | { kind: 'changed'; topics: string[] }
  | { kind: 'progress'; call: string; done: number; total: number | null }
  | { kind: 'open'; token: string; name: string }
  | { kind: 'command'; command: string };
