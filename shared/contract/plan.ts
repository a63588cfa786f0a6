/** Rounds and visits of the inspection plan. */
import { z } from 'zod';
import type * as views from '../model/views.ts';
import { answers, command, query, update } from './operation.ts';

export const planOperations = {
  'rounds.list': query(z.strictObject({ year: z.int().optional() }), answers<views.Page<views.RoundRow> & { quotas: views.FieldQuota[] }>()),
  'visits.list': query(
    z.strictObject({ year: z.int().optional(), roundId: z.string().optional(), unitId: z.string().optional() }),
    answers<views.Page<views.VisitRow>>(),
  ),
  'visits.update': command(update, answers<views.VisitRow & { clashes: views.VisitClash[] }>()),
} as const;
