/** The leaders' weekly calendar: pasted, shown, and counted as days at the grassroots. */
import { z } from 'zod';
import type * as views from '../model/views.ts';
import { answers, civilDate, command, query } from './operation.ts';

const pasted = z.strictObject({ text: z.string().max(100_000), year: z.int().min(1900).max(2199) });

export const appointmentsOperations = {
  'appointments.list': query(z.strictObject({ from: civilDate, to: civilDate }), answers<views.Page<views.AppointmentRow>>()),
  'appointments.preview': query(pasted, answers<views.Page<views.AppointmentPreview>>()),
  'appointments.paste': command(pasted, answers<{ added: number; unknown: string[] }>()),
  /** An appointment away from the house becomes a trip of its leader. */
  'appointments.asTrip': command(
    z.strictObject({ id: z.string(), to: civilDate.optional(), purposes: z.array(z.string().trim().min(1)).optional() }),
    answers<views.FieldTripAdded>(),
  ),
} as const;
