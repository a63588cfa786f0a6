/** Every operation of the program. Adding one is a line in its part's file and one in `electron/services/handlers`. */
import type { z } from 'zod';
import { announcementsOperations } from './announcements.ts';
import { appOperations } from './app.ts';
import { appointmentsOperations } from './appointments.ts';
import { briefingsOperations } from './briefings.ts';
import { calendarOperations } from './calendar.ts';
import { attachmentsOperations } from './attachments.ts';
import { coverageOperations } from './coverage.ts';
import { documentsOperations } from './documents.ts';
import { dutiesOperations } from './duties.ts';
import { exchangeOperations } from './exchange.ts';
import { fieldDaysOperations } from './field-days.ts';
import { formsOperations } from './forms.ts';
import { planOperations } from './plan.ts';
import { registerOperations } from './register.ts';
import { reportsOperations } from './reports.ts';
import { sheetsOperations } from './sheets.ts';
import { resultsOperations } from './results.ts';
import { filtersOperations } from './filters.ts';
import { meetingsOperations } from './meetings.ts';
import { settingsOperations } from './settings.ts';
import { templatesOperations } from './templates.ts';
import { trackersOperations } from './trackers.ts';
import { trackingOperations } from './tracking.ts';
import { unitsOperations } from './units.ts';

export type { HistoryStepView, UndoAnswer } from './exchange.ts';

export const contract = {
  ...appOperations,
  ...documentsOperations,
  ...sheetsOperations,
  ...formsOperations,
  ...registerOperations,
  ...trackingOperations,
  ...trackersOperations,
  ...attachmentsOperations,
  ...meetingsOperations,
  ...dutiesOperations,
  ...filtersOperations,
  ...settingsOperations,
  ...unitsOperations,
  ...planOperations,
  ...calendarOperations,
  ...briefingsOperations,
  ...announcementsOperations,
  ...fieldDaysOperations,
  ...appointmentsOperations,
  ...coverageOperations,
  ...resultsOperations,
  ...reportsOperations,
  ...templatesOperations,
  ...exchangeOperations,
} as const;

export type Contract = typeof contract;
export type OperationName = keyof Contract;
export type InputOf<N extends OperationName> = z.input<Contract[N]['input']>;
export type ParsedInputOf<N extends OperationName> = z.output<Contract[N]['input']>;
export type OutputOf<N extends OperationName> = z.output<Contract[N]['output']>;
export type NamesOfKind<K extends 'query' | 'command' | 'task'> = {
  [N in OperationName]: Contract[N]['kind'] extends K ? N : never;
}[OperationName];

/** What the window gets for every call. */
export type Answer<T> =
  | { ok: true; output: T }
  | { ok: false; code: string; message: string; params: Record<string, string | number> };

/** What the main process tells the window without being asked. */
export type AppEvent =
  | { kind: 'changed'; topics: string[] }
  | { kind: 'progress'; call: string; done: number; total: number | null }
  | { kind: 'open'; purpose: 'document' | 'exchange'; token: string; name: string }
  | { kind: 'command'; command: string };
