/** Items, tasks and what was reported on them. */
import { z } from 'zod';
import { taskStates } from '../domain/task-state.ts';
import type * as views from '../model/views.ts';
import { answers, byId, civilDate, command, paging, query, update } from './operation.ts';

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
  /** Tasks of which somebody was reminded twice without a word since. */
  unanswered: z.boolean().optional(),
  tag: z.string().optional(),
  /** A person of the office. */
  trackerId: z.string().optional(),
  /** Completions that wait for the office's word, or were sent back. */
  confirmation: z.enum(['claimed', 'sentBack']).optional(),
  restricted: z.boolean().optional(),
  /** Comes up today by the rules of reminding (a setting). */
  toRemind: z.boolean().optional(),
  /** Nothing was heard for as many days as the office waits (a setting). */
  quiet: z.boolean().optional(),
  /** Done, given by a paper, or given more time after this day; the notice of a meeting on that day is not given after it. */
  doneAfter: civilDate.optional(),
  issuedAfter: civilDate.optional(),
  extendedAfter: civilDate.optional(),
  sort: z.enum(['document', 'dueOn']).optional(),
  ...paging,
});

/** The list looked at in another way: its columns say the state themselves. */
const viewInput = listInput.omit({ status: true, sort: true, limit: true, offset: true });

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

export const registerOperations = {
  'items.list': query(listInput, answers<views.Page<views.ItemRow>>()),
  'items.get': query(byId, answers<views.ItemDetail>()),
  'items.create': command(itemFields, answers<{ id: string }>()),
  'items.update': command(update, answers<views.ItemDetail>()),
  'tasks.list': query(listInput, answers<views.Page<views.TaskRow>>()),
  /** Columns of states, the first tasks of each. */
  'tasks.board': query(viewInput, answers<views.BoardView>()),
  /** Open tasks counted by the unit that leads and the week or month of the deadline. */
  'tasks.load': query(viewInput.extend({ span: z.enum(['week', 'month']) }), answers<views.LoadView>()),
  'tasks.get': query(byId, answers<views.TaskDetail>()),
  'tasks.update': command(update, answers<views.TaskDetail>()),
  /** One line of the table as it was typed: owner, last day, result. One step, whatever was filled in. */
  'tasks.record': command(
    z.strictObject({
      taskId: z.string(),
      /** The unit that leads from now on, alone. */
      leadId: z.string().optional(),
      dueOn: civilDate.nullable().optional(),
      result: z.strictObject({ on: civilDate, text: z.string().optional(), done: z.boolean().optional(), evidence: z.string().optional() }).optional(),
      was: z.strictObject({ dueOn: civilDate.nullable().optional(), leads: z.array(z.string()).optional() }).optional(),
    }),
    answers<views.TaskDetail>(),
  ),
  /** The same result or day for several tasks: filled down the chosen lines, in one step. */
  'tasks.fill': command(
    z.strictObject({
      taskIds: z.array(z.string()).min(1).max(1000),
      dueOn: civilDate.optional(),
      result: z.strictObject({ on: civilDate, text: z.string().optional(), done: z.boolean().optional(), evidence: z.string().optional() }).optional(),
    }),
    answers<{ filled: number }>(),
  ),
  /** Words and symbols to offer below the fields for a task's result. */
  'tasks.typing': query(z.strictObject({ taskId: z.string() }), answers<views.TypingHelp>()),
  /** Lines from a spreadsheet with a heading row: what they would do, and what is wrong with which. */
  'tasks.previewLines': query(z.strictObject({ text: z.string().max(5_000_000) }), answers<views.PastedView>()),
  'tasks.pasteLines': command(
    z.strictObject({ text: z.string().max(5_000_000), skipWrong: z.boolean().optional() }),
    answers<{ written: number; skipped: number }>(),
  ),
  'progress.add': command(
    z.strictObject({
      taskId: z.string(),
      on: civilDate,
      text: z.string(),
      unitId: z.string().nullable().optional(),
      done: z.boolean().optional(),
      /** Said that it is not done after all. */
      reopened: z.boolean().optional(),
      /** From whom, where it is no unit of the register. */
      from: z.string().nullable().optional(),
      obstacle: z.string().nullable().optional(),
      request: z.string().nullable().optional(),
      delayReason: z.string().nullable().optional(),
      evidence: z.strictObject({ number: z.string(), on: civilDate.nullable().optional() }).optional(),
    }),
    answers<{ id: string; task: views.TaskDetail }>(),
  ),
  /** Units and papers that bear the words. */
  'search.beside': query(z.strictObject({ words: z.string().max(200) }), answers<views.BesideSearch>()),
  figures: query(
    z.strictObject({
      from: civilDate.optional(),
      to: civilDate.optional(),
      asAt: civilDate.optional(),
      unitId: z.string().optional(),
    }),
    answers<views.Figures>(),
  ),
} as const;
