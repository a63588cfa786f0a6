/** The office's calendar: everything that has a day, on one sheet. */
import { z } from 'zod';
import type { YearBand } from '../domain/holidays.ts';
import { type CalendarEntry, calendarKinds } from '../model/calendar-views.ts';
import type * as views from '../model/views.ts';
import { answers, civilDate, command, done, query, task } from './operation.ts';

const year = z.int().min(1900).max(2199);
const words = z.string().trim().min(1);

const range = { from: civilDate, to: civilDate, kinds: z.array(z.enum(calendarKinds)).optional() };

export const calendarOperations = {
  /** What lies between two days, both counted: all kinds where none is named. */
  'calendar.list': query(
    z.strictObject(range),
    answers<views.Page<CalendarEntry>>(),
  ),
  /** The same as a file (.ics). The place: a token from `files.pickSave`, on the command line the path. */
  'calendar.write': task(
    z.strictObject({ ...range, token: z.string().optional(), path: z.string().min(1).optional() }),
    answers<{ path: string; entries: number }>(),
  ),
  /** Seasons and days off of a year, for the calendar. */
  'calendar.bands': query(z.strictObject({ year }), answers<YearBand[]>()),
  'holidays.list': query(z.strictObject({ year }), answers<views.Page<views.HolidayRow>>()),
  /** A day off that the law does not name, or a working day in the place of one; null takes the entry out. */
  'holidays.set': command(
    z.strictObject({ onDay: civilDate, kind: z.enum(['off', 'working']).nullable(), name: words.nullable().optional() }),
    done,
  ),
} as const;
