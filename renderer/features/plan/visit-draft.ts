/** What is being typed about a visit, what it was before, and what a change brings along. */
import type { VisitRow } from '../../../shared/model/views.ts';

export const visitFields = ['announcedFrom', 'announcedTo', 'actualFrom', 'actualTo', 'stage', 'stageReason', 'mode', 'place', 'note'] as const;

type VisitField = (typeof visitFields)[number];

export type VisitDraft = Record<VisitField, string | null>;

export function draftOf(visit: VisitRow): VisitDraft {
  return Object.fromEntries(visitFields.map((field) => [field, visit[field]])) as VisitDraft;
}

/** The fields that differ, as the update wants them: new values and the values that were seen. */
export function changesOf(seen: VisitDraft, draft: VisitDraft): { set: Partial<VisitDraft>; was: Partial<VisitDraft> } {
  const changed = visitFields.filter((field) => seen[field] !== draft[field]);
  const only = (values: VisitDraft) => Object.fromEntries(changed.map((field) => [field, values[field]])) as Partial<VisitDraft>;
  return { set: only(draft), was: only(seen) };
}

const ranges = { announced: ['announcedFrom', 'announcedTo'], actual: ['actualFrom', 'actualTo'] } as const;

export type RangeName = keyof typeof ranges;

/**
 * A day set: the last day comes along when there was none or it would lie before the first, and the stage that the days
 * speak of is proposed where the visit was still before it. Taking the first day away takes the last one too.
 */
export function withDay(draft: VisitDraft, range: RangeName, end: 'from' | 'to', value: string | null): VisitDraft {
  const [from, to] = ranges[range];
  const next = { ...draft, [end === 'from' ? from : to]: value };
  if (end === 'from' && value === null) return { ...next, [to]: null };
  if (end === 'from' && value !== null && (next[to] === null || next[to] < value)) next[to] = value;
  if (end === 'to' && value !== null && next[from] === null) next[from] = value;
  if (value === null) return next;
  if (range === 'announced' && next.stage === 'planned') next.stage = 'announced';
  if (range === 'actual' && (next.stage === 'planned' || next.stage === 'announced')) next.stage = 'visited';
  return next;
}

/** True for a range whose last day lies before its first. */
export function isReversed(draft: VisitDraft, range: RangeName): boolean {
  const [from, to] = ranges[range];
  return draft[from] !== null && draft[to] !== null && draft[to] < draft[from];
}

/** Days that the plan's year does not hold: often a slip of the pen. */
export function leavesYear(draft: VisitDraft, range: RangeName, year: number | null): boolean {
  return year !== null && ranges[range].some((field) => draft[field] !== null && !draft[field].startsWith(`${year}-`));
}
