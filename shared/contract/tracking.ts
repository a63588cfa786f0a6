/** What a task goes through after it was taken in: its checklist. */
import { z } from 'zod';
import type * as views from '../model/views.ts';
import { answers, civilDate, command, query } from './operation.ts';

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
} as const;
