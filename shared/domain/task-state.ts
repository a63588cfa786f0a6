/**
 * The state of a task, computed and never typed: from its facts, the spans of days it passes through if nothing more
 * happens. Today's state is the span that holds today. The rule is the office's own (first match wins): ended, done (judged
 * on the day of completion, not of typing), standing duty, waiting, without a date, then by the deadline; a task due today
 * is not overdue, one due within seven days is due soon.
 */
import { FIRST_DAY, LAST_DAY, addDays, daysBetween } from './civil-date.ts';

export const taskStates = [
  'doneInTime',
  'doneLate',
  'openInTime',
  'dueSoon',
  'overdue',
  'undated',
  'waiting',
  'ended',
  'standing',
] as const;

export type TaskState = (typeof taskStates)[number];

/** States worst first: what an item shows of its tasks. */
export const worstFirst: readonly TaskState[] = [
  'overdue',
  'dueSoon',
  'undated',
  'waiting',
  'openInTime',
  'standing',
  'doneLate',
  'doneInTime',
  'ended',
];

/** What a task's state depends on. All days are civil dates. */
export interface TaskFacts {
  standing: boolean;
  /** The last day in time, the newest extension counted; null without a deadline. */
  dueOn: string | null;
  /** The real day of completion; null while open. */
  doneOn: string | null;
  endedOn: string | null;
  waiting: boolean;
}

/** One span of days, both ends included. */
export interface StateSpan {
  state: TaskState;
  fromOn: string;
  toOn: string;
}

/** Days before the deadline from which a task is due soon; DOMAIN 4.1. */
export const DUE_SOON_DAYS = 7;

export interface Extension {
  /** The day it was agreed. */
  onDay: string | null;
  toOn: string;
}

/**
 * The last day in time: the newest extension's, else the deadline's. What was agreed after the task was done moves nothing:
 * late stays late. @param extensions in the order they were agreed
 */
export function lastDayInTime(deadlineOn: string | null, extensions: readonly Extension[], doneOn: string | null): string | null {
  return extensions.findLast((one) => doneOn === null || (one.onDay ?? '') <= doneOn)?.toOn ?? deadlineOn;
}

/** A report that a task is done, or that it is not done after all. */
export interface CompletionReport {
  /** The real day. */
  onDay: string | null;
  outcome: 'done' | 'reopened';
  /** What the office said of it: 'claimed', 'confirmed', 'sentBack'; null where it was not asked. */
  confirmation: string | null;
}

/**
 * The real day of completion; null while the task is open. What was sent back never counts; what was claimed counts once it
 * is confirmed, or where the office asks for no confirmation.
 * @param reports in the order of their days @param confirming whether the office asks for confirmation
 */
export function completionDay(reports: readonly CompletionReport[], confirming: boolean): string | null {
  const counting = reports.filter(({ outcome, confirmation }) => outcome === 'reopened' || (confirmation !== 'sentBack' && !(confirming && confirmation === 'claimed')));
  if (counting.at(-1)?.outcome !== 'done') return null;
  const reopenedOn = counting.findLast((one) => one.outcome === 'reopened')?.onDay ?? '';
  return counting.find((one) => one.outcome === 'done' && (one.onDay ?? '') >= reopenedOn)?.onDay ?? null;
}

/** The spans of a task, gapless from the first day to the last. */
export function statesOf(facts: TaskFacts): StateSpan[] {
  const cuts: { state: TaskState; fromOn: string }[] = openStates(facts);
  if (facts.doneOn) {
    const late = facts.dueOn !== null && facts.doneOn > facts.dueOn;
    cutAt(cuts, facts.doneOn, late ? 'doneLate' : 'doneInTime');
  }
  if (facts.endedOn) cutAt(cuts, facts.endedOn, 'ended');
  return cuts.map((cut, index) => {
    const next = cuts[index + 1];
    return { ...cut, toOn: next ? addDays(next.fromOn, -1) : LAST_DAY };
  });
}

function openStates(facts: TaskFacts): { state: TaskState; fromOn: string }[] {
  if (facts.standing) return [{ state: 'standing', fromOn: FIRST_DAY }];
  if (facts.waiting && !facts.dueOn) return [{ state: 'waiting', fromOn: FIRST_DAY }];
  if (!facts.dueOn) return [{ state: 'undated', fromOn: FIRST_DAY }];
  return [
    { state: 'openInTime', fromOn: FIRST_DAY },
    { state: 'dueSoon', fromOn: addDays(facts.dueOn, -DUE_SOON_DAYS) },
    { state: 'overdue', fromOn: addDays(facts.dueOn, 1) },
  ];
}

function cutAt(cuts: { state: TaskState; fromOn: string }[], day: string, state: TaskState): void {
  const keep = cuts.findIndex((cut) => cut.fromOn >= day);
  if (keep >= 0) cuts.splice(keep);
  cuts.push({ state, fromOn: cuts.length === 0 ? FIRST_DAY : day });
}

/** The state on a day. */
export function stateOn(facts: TaskFacts, day: string): TaskState {
  const span = statesOf(facts).find((candidate) => candidate.fromOn <= day && day <= candidate.toOn);
  if (!span) throw new Error(`no state on ${day}`);
  return span.state;
}

/** Whole days past the deadline on a day; 0 when not overdue. */
export function overdueDays(dueOn: string | null, day: string): number {
  return dueOn === null ? 0 : Math.max(0, daysBetween(dueOn, day));
}

/** The spans of several tasks together: on each day the worst of their states. Empty for no tasks. */
export function worstSpans(all: readonly (readonly StateSpan[])[]): StateSpan[] {
  if (all.length <= 1) return [...(all[0] ?? [])];
  const days = [...new Set(all.flat().map((span) => span.fromOn))].sort();
  const worst: StateSpan[] = [];
  for (const [index, day] of days.entries()) {
    const states = all.map((spans) => spans.find((span) => span.fromOn <= day && day <= span.toOn)?.state);
    const state = worstFirst.find((candidate) => states.includes(candidate));
    if (!state) continue;
    const next = days[index + 1];
    const toOn = next ? addDays(next, -1) : LAST_DAY;
    const before = worst.at(-1);
    if (before?.state === state) before.toOn = toOn;
    else worst.push({ state, fromOn: day, toOn });
  }
  return worst;
}
