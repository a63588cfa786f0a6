/** Filters of the list that were given a name: they are the office's, and travel with the register. */
import { z } from 'zod';
import type * as views from '../model/views.ts';
import { answers, byId, command, done, nothing, query } from './operation.ts';

export const filtersOperations = {
  'filters.list': query(nothing, answers<views.Page<views.SavedFilter>>()),
  /** `query`: the conditions as the address of the list carries them. The same name takes the place of the former. */
  'filters.save': command(z.strictObject({ name: z.string().trim().min(1).max(80), query: z.string().max(2000) }), answers<{ id: string }>()),
  'filters.remove': command(byId, done),
} as const;
