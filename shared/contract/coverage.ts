/** The coverage of units over the years, and visits of the time before the register. */
import { z } from 'zod';
import type * as views from '../model/views.ts';
import { answers, command, query } from './operation.ts';

const year = z.int().min(1900).max(2199);
const MOST_LINES = 100_000;
const pasted = z.strictObject({ text: z.string().max(MOST_LINES) });

export const coverageOperations = {
  'coverage.get': query(z.strictObject({ from: year, to: year }), answers<views.CoverageView>()),
  'coverage.preview': query(pasted, answers<views.Page<views.PastVisitRow>>()),
  'coverage.paste': command(pasted.extend({ complete: z.boolean().optional() }), answers<{ visits: number; unknown: string[] }>()),
} as const;
