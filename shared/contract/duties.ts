/** Standing duties and their periods. */
import { z } from 'zod';
import type * as views from '../model/views.ts';
import { answers, civilDate, command, query } from './operation.ts';

const MOST_COLUMNS = 60;

export const dutiesOperations = {
  'duties.list': query(
    z.strictObject({ view: z.enum(['week', 'month']), to: civilDate.optional(), count: z.int().min(1).max(MOST_COLUMNS).optional() }),
    answers<views.DutiesView>(),
  ),
  'duties.mark': command(
    z.strictObject({
      taskId: z.string(),
      /** First days of the first and of the last period to mark. */
      from: civilDate,
      to: civilDate.optional(),
      /** Null takes the mark away. */
      state: z.enum(['held', 'notHeld']).nullable(),
      note: z.string().nullable().optional(),
    }),
    answers<{ marked: number }>(),
  ),
} as const;
