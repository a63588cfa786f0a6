/** Days at the grassroots: trips, what counts as a day, and how each leader stands against the quota. */
import { z } from 'zod';
import type { FieldRules } from '../domain/field-days.ts';
import type * as views from '../model/views.ts';
import { answers, byId, civilDate, command, done, nothing, query } from './operation.ts';

const MOST_DAYS_A_YEAR = 366;
const year = z.int().min(1900).max(9998);
const words = z.string().trim().min(1);

export const fieldDaysOperations = {
  'fieldDays.add': command(
    z.strictObject({
      personId: z.string().optional(),
      name: words.optional(),
      /** Further people of the same trip, by id or by name. */
      personIds: z.array(z.string()).optional(),
      names: z.array(words).optional(),
      from: civilDate,
      to: civilDate,
      partOfDay: z.enum(['morning', 'afternoon']).nullable().optional(),
      unitId: z.string().nullable().optional(),
      unitIds: z.array(z.string()).optional(),
      place: words.nullable().optional(),
      purposes: z.array(words).optional(),
      note: z.string().nullable().optional(),
      /** A name that resembles a known one is somebody else all the same. */
      asNew: z.boolean().optional(),
    }),
    answers<views.FieldTripAdded>(),
  ),
  'fieldDays.remove': command(byId, done),
  'fieldDays.balance': query(z.strictObject({ year }), answers<views.FieldBalance[]>()),
  'fieldDays.list': query(
    z.strictObject({ year, personId: z.string().optional() }),
    answers<views.Page<views.FieldTripRow> & { overlaps: views.FieldOverlap[] }>(),
  ),
  'fieldDays.check': query(
    z.strictObject({
      names: z.array(z.string()),
      from: civilDate,
      to: civilDate,
      partOfDay: z.enum(['morning', 'afternoon']).nullable().optional(),
    }),
    answers<views.FieldOverlap[]>(),
  ),
  /** A time for which a person owes no days: the year's quota is less by its share of the year. */
  'fieldDays.exempt': command(
    z.strictObject({ personId: z.string(), from: civilDate, to: civilDate, reason: words }),
    answers<{ id: string; quota: number }>(),
  ),
  'fieldDays.unexempt': command(byId, done),
  'fieldDays.rules': query(nothing, answers<FieldRules>()),
  'fieldDays.setRules': command(
    z.strictObject({
      halfDay: z.enum(['half', 'whole']).optional(),
      travelDay: z.enum(['whole', 'half', 'none']).optional(),
      quota: z.int().min(0).max(MOST_DAYS_A_YEAR).optional(),
    }),
    answers<FieldRules>(),
  ),
} as const;
