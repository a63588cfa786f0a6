/** What a task goes through after it was taken in: its checklist, extensions, its end, links, reminders. */
import { z } from 'zod';
import type * as views from '../model/views.ts';
import { answers, civilDate, command, query } from './operation.ts';

/** Words that somebody must have written. */
const written = z.string().trim().min(1);

type Added = { id: string; task: views.TaskDetail };

const ofTask = z.strictObject({ taskId: z.string() });

export const trackingOperations = {
  'checklist.get': query(ofTask, answers<views.ChecklistView>()),
  'checklist.groups': query(z.strictObject({}), answers<views.Page<views.ChecklistGroup>>()),
  /** `group`: 'provinces', 'local', 'departments', a kind of unit, a cluster by id or name, a round by id, or words as in papers. */
  'checklist.fanOut': command(
    z.strictObject({ taskId: z.string(), group: z.string().min(1) }),
    answers<{ group: string; units: number; added: number }>(),
  ),
  'checklist.mark': command(
    z.strictObject({
      taskId: z.string(),
      names: z.array(z.string()),
      unitIds: z.array(z.string()).optional(),
      done: z.boolean(),
      on: civilDate,
    }),
    answers<views.ChecklistMarked>(),
  ),
  'checklist.missing': query(ofTask, answers<views.MissingView>()),
  'extensions.add': command(
    z.strictObject({ taskId: z.string(), on: civilDate, toOn: civilDate, phrase: z.string().optional(), reason: written, agreedBy: written }),
    answers<Added>(),
  ),
  'tasks.end': command(z.strictObject({ taskId: z.string(), on: civilDate, reason: written }), answers<views.TaskDetail>()),
  'reminders.add': command(
    z.strictObject({
      taskIds: z.array(z.string()).min(1).max(1000),
      on: civilDate,
      /** 'phone', 'zalo', 'eOffice', 'inPerson', 'paper', or their Vietnamese words. */
      how: written,
      /** One recipient for all; without it each task's own units. */
      unitId: z.string().optional(),
      to: z.string().optional(),
      words: z.string().optional(),
    }),
    answers<views.RemindersAdded>(),
  ),
  'reminders.answer': command(
    z.strictObject({
      ids: z.array(z.string()).max(1000).optional(),
      /** All reminders of these tasks that nobody has answered yet. */
      taskIds: z.array(z.string()).max(1000).optional(),
      on: civilDate,
      answer: written,
    }),
    answers<{ answered: number }>(),
  ),
  'reminders.message': query(
    z.strictObject({ taskIds: z.array(z.string()).min(1).max(1000) }),
    answers<views.Page<views.ReminderMessage> & { withheld: number }>(),
  ),
  'reminders.list': query(
    z.strictObject({ documentId: z.string().optional(), unanswered: z.boolean().optional() }),
    answers<views.Page<views.RemindedUnit>>(),
  ),
  'documents.withdraw': command(
    z.strictObject({ id: z.string(), on: civilDate, reason: written, byId: z.string().optional() }),
    answers<views.DocumentWithdrawn>(),
  ),
  /** Says of what was claimed done that it is; `progress.sendBack` says that it is not, with the reason. */
  'progress.confirm': command(z.strictObject({ taskIds: z.array(z.string()).min(1).max(1000), on: civilDate }), answers<{ confirmed: number }>()),
  'progress.sendBack': command(z.strictObject({ taskId: z.string(), on: civilDate, reason: written }), answers<views.TaskDetail>()),
  'tags.list': query(z.strictObject({}), answers<views.Page<views.TagView>>()),
  'tags.set': command(
    z.strictObject({
      taskIds: z.array(z.string()).min(1).max(1000),
      add: z.array(written.max(60)).max(20).default([]),
      remove: z.array(written).max(20).default([]),
    }),
    answers<{ tasks: number }>(),
  ),
  /** Earlier tasks that tasks of a paper seem to go on with; nothing is written. */
  'links.propose': query(z.strictObject({ documentId: z.string() }), answers<views.Page<views.LinkProposal>>()),
  'links.add': command(
    z.strictObject({
      taskId: z.string(),
      /** The earlier task. */
      toTaskId: z.string(),
      /** 'unrelated': looked at, and nothing to each other; the pair is not proposed again. */
      kind: z.enum(['continues', 'replaces', 'ends', 'unrelated']),
      on: civilDate.optional(),
      reason: z.string().optional(),
    }),
    answers<Added>(),
  ),
} as const;
