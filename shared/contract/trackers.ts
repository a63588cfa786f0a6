/** Who of the office tracks tasks, and handing them over. */
import { z } from 'zod';
import type * as views from '../model/views.ts';
import { answers, civilDate, command, nothing, query } from './operation.ts';

const who = z.string().trim().min(1).max(200);

export const trackersOperations = {
  'trackers.list': query(nothing, answers<views.Page<views.TrackerView>>()),
  /** By name; one that the register does not know yet is added as of the office. Null: nobody. */
  'tasks.track': command(
    z.strictObject({ taskIds: z.array(z.string()).min(1).max(1000), name: who.nullable(), asNew: z.boolean().optional() }),
    answers<{ tasks: number; tracker: string | null }>(),
  ),
  /** Who tracks the paper tracks its tasks, but for those that somebody tracks by themselves. */
  'documents.track': command(
    z.strictObject({ id: z.string(), name: who.nullable(), asNew: z.boolean().optional() }),
    answers<views.DocumentDetail>(),
  ),
  /** All open work of one to another, in one step; what is done or ended keeps the name of its time. */
  'trackers.handOver': command(
    z.strictObject({ fromId: z.string(), name: who, on: civilDate, asNew: z.boolean().optional() }),
    answers<views.HandedOver>(),
  ),
} as const;
