/** What came of a visit: findings, recommendations, proposals from below, and what of it is still owed. */
import { z } from 'zod';
import { findingKinds, findingWeights, resultKinds } from '../domain/visit-stages.ts';
import type * as views from '../model/views.ts';
import { answers, civilDate, command, done, query, update } from './operation.ts';

const line = z.string().trim().min(1);

export const resultsOperations = {
  'results.get': query(z.strictObject({ visitId: z.string() }), answers<views.VisitResults>()),
  /** Lines of one kind, in one step. Recommendations become tasks of the department in charge of the unit's cluster. */
  'results.add': command(
    z.strictObject({
      visitId: z.string(),
      what: z.enum(resultKinds),
      lines: z.array(line).min(1).max(200),
      kind: z.enum(findingKinds).optional(),
      weight: z.enum(findingWeights).optional(),
      place: line.optional(),
      dueOn: civilDate.nullable().optional(),
      /** Who owes it; the department in charge when absent. */
      unitId: z.string().optional(),
    }),
    answers<{ added: number; owner: string | null }>(),
  ),
  'results.remove': command(z.strictObject({ what: z.enum(['finding', 'proposal']), id: z.string() }), done),
  'findings.update': command(update, done),
  'proposals.update': command(update, done),
  /** Number and day of the paper that the recommendations stand in. */
  'results.setPaper': command(
    z.strictObject({ visitId: z.string(), number: line.nullable(), symbol: line.nullable().optional(), issuedOn: civilDate.nullable().optional() }),
    done,
  ),
  'followUps.list': query(
    z.strictObject({ unitId: z.string().optional(), year: z.int().optional() }),
    answers<views.Page<views.FollowUp>>(),
  ),
} as const;
