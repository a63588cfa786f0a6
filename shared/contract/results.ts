/** What came of a visit: findings, recommendations, proposals from below, and what of it is still owed. */
import { z } from 'zod';
import { findingKinds, findingWeights, resultKinds } from '../domain/visit-stages.ts';
import type { ResultsPreview } from '../model/results-reading.ts';
import type * as views from '../model/views.ts';
import { answers, civilDate, command, documentRef, done, query, task, update } from './operation.ts';

const line = z.string().trim().min(1);
const place = z.int().min(0);

/** A line of a paper as it was confirmed; `source` is its place in the paper. */
const resultLine = z.strictObject({
  what: z.enum(resultKinds),
  words: line,
  kind: z.enum(findingKinds).optional(),
  dueOn: civilDate.nullable().optional(),
  source: z.strictObject({ start: place, end: place }).optional(),
});

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
  /** What a report or notice of results says came of a visit; writes nothing. */
  'results.preview': task(documentRef.and(z.object({ visitId: z.string() })), answers<ResultsPreview>()),
  /** Writes chosen lines of the paper whose preview had this fingerprint, and the paper with them. */
  'results.take': task(
    documentRef.and(z.object({ visitId: z.string(), of: z.string(), lines: z.array(resultLine).min(1).max(500) })),
    answers<{ documentId: string; added: number; owner: string | null }>(),
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
