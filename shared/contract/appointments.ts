/** The leaders' weekly calendar: pasted, shown, and counted as days at the grassroots. */
import { z } from 'zod';
import type * as views from '../model/views.ts';
import { answers, byId, civilDate, command, documentRef, done, query, task, update } from './operation.ts';

const pasted = z.strictObject({ text: z.string().max(100_000), year: z.int().min(1900).max(2199) });

export const appointmentsOperations = {
  'appointments.list': query(z.strictObject({ from: civilDate, to: civilDate }), answers<views.Page<views.AppointmentRow>>()),
  /** The tables of a Word file as lines of cells, to be looked at and pasted; the year that the paper names, if any. */
  'appointments.read': task(documentRef, answers<views.AppointmentsFile>()),
  'appointments.preview': query(pasted, answers<views.AppointmentsPreview>()),
  'appointments.paste': command(
    /** `corrected`: the text is the whole of its weeks, what it has no more is taken out. */
    pasted.extend({ corrected: z.boolean().optional() }),
    answers<{ added: number; removed: number; unknown: string[] }>(),
  ),
  'appointments.update': command(update, done),
  'appointments.remove': command(byId, done),
  /** Appointments away from the city become trips of their leaders, in one step. */
  'appointments.asTrips': command(z.strictObject({ ids: z.array(z.string()).min(1).max(200) }), answers<{ trips: number; overlaps: views.FieldOverlap[] }>()),
  /** An appointment away from the house becomes a trip of its leader. */
  'appointments.asTrip': command(
    z.strictObject({ id: z.string(), to: civilDate.optional(), purposes: z.array(z.string().trim().min(1)).optional() }),
    answers<views.FieldTripAdded>(),
  ),
} as const;
