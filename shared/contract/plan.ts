/** Rounds and visits of the inspection plan. */
import { z } from 'zod';
import type { ClashRules } from '../domain/clashes.ts';
import { teamRoles, visitModes, visitStages } from '../domain/visit-stages.ts';
import type * as views from '../model/views.ts';
import { answers, byId, cellValues, civilDate, command, done, nothing, query } from './operation.ts';

const FURTHEST_MOVE = 366;
/** Five years: a term. */
const LONGEST_SPAN = 1830;

/** The visits meant: some, or all of a round. */
const chosen = { ids: z.array(z.string()).optional(), roundId: z.string().optional() };

const stage = z.enum(visitStages);
const mode = z.enum(visitModes);
const words = z.string().trim().min(1);

export const planOperations = {
  'rounds.list': query(z.strictObject({ year: z.int().optional() }), answers<views.Page<views.RoundRow> & { quotas: views.FieldQuota[] }>()),
  'visits.list': query(
    z.strictObject({ year: z.int().optional(), roundId: z.string().optional(), unitId: z.string().optional() }),
    answers<views.Page<views.VisitRow>>(),
  ),
  'visits.get': query(byId, answers<views.VisitDetail>()),
  'visits.update': command(
    z.strictObject({ id: z.string(), set: cellValues, was: cellValues.optional(), reason: z.string().optional() }),
    answers<views.VisitRow & { clashes: views.VisitClash[] }>(),
  ),
  /** One change of several visits for one reason: moved, put off, announced, turned online. */
  'visits.change': command(
    z.strictObject({
      ...chosen,
      moveBy: z.int().min(-FURTHEST_MOVE).max(FURTHEST_MOVE).optional(),
      from: civilDate.optional(),
      to: civilDate.optional(),
      /** Takes the days away: to be announced anew. */
      undated: z.literal(true).optional(),
      stage: stage.optional(),
      mode: mode.optional(),
      /** Those of the visits that the mode is for; all when absent. */
      modeIds: z.array(z.string()).optional(),
      reason: z.string().optional(),
    }),
    answers<{ changed: number; rows: views.VisitRow[]; clashes: views.VisitClash[] }>(),
  ),
  /** Puts visits off to the next year: each stands there anew, the old one says so. */
  'visits.carryOver': command(
    z.strictObject({ ids: z.array(z.string()).min(1), roundId: z.string().optional(), reason: z.string().optional() }),
    answers<{ carried: number; year: number; rows: views.VisitRow[] }>(),
  ),
  'team.add': command(
    z.strictObject({
      visitIds: z.array(z.string()).min(1),
      personId: z.string().optional(),
      name: words.optional(),
      role: z.enum(teamRoles),
      unitId: z.string().nullable().optional(),
      asNew: z.boolean().optional(),
    }),
    answers<{ added: number; person: string; isNew: boolean; clashes: views.VisitClash[] }>(),
  ),
  'team.remove': command(byId, done),
  'outline.set': command(z.strictObject({ roundId: z.string(), lines: z.array(words) }), answers<{ lines: number }>()),
  'outline.answer': command(z.strictObject({ visitId: z.string(), lineId: z.string(), answer: z.string().nullable() }), done),
  'clashes.list': query(z.strictObject({ year: z.int().min(1900).max(9998) }), answers<views.Page<views.VisitClash>>()),
  /** What would stand against a visit if it were on these days. */
  'clashes.check': query(z.strictObject({ visitId: z.string(), from: civilDate, to: civilDate }), answers<views.VisitClash[]>()),
  'clashes.rules': query(nothing, answers<ClashRules>()),
  'clashes.setRules': command(z.strictObject({ unitSpan: z.int().min(0).max(LONGEST_SPAN) }), answers<ClashRules>()),
  'clashes.accept': command(z.strictObject({ id: words, reason: words }), done),
} as const;
