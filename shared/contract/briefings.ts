/** The weekly briefings of clusters, with a short log of each. */
import { z } from 'zod';
import type * as views from '../model/views.ts';
import { answers, civilDate, command, query } from './operation.ts';

export const briefingsOperations = {
  'briefings.list': query(z.strictObject({ year: z.int().min(1900).max(9998) }), answers<views.Page<views.ClusterBriefings>>()),
  /** A briefing that was held; the same cluster on the same day is the same briefing. */
  'briefings.record': command(
    z.strictObject({ clusterId: z.string(), on: civilDate, note: z.string().nullable().optional(), chair: z.string().trim().min(1).nullable().optional() }),
    answers<{ id: string; isNew: boolean }>(),
  ),
} as const;
