/** Which visits are of one round, and from when to when it takes. */
import type { ReadRound } from '../../../model/reading.ts';
import { daysBetween } from '../../civil-date.ts';

/** Days between visits; such as follow each other so closely are of one round. */
const CLOSE = 31;
/** Days; what takes longer is no visit. */
const VISIT = 3;

/** Whether a time is a day or two, as of a visit. */
export function isVisit(window: ReadRound['window']): boolean {
  return window !== null && window.from !== null && window.to !== null && daysBetween(window.from, window.to) < VISIT;
}

/** Whether two visits are of one round: at the same time, or days that follow each other. */
export function belongsWith(before: ReadRound['window'], next: ReadRound['window']): boolean {
  if (before?.to === next?.to && before?.from === next?.from) return true;
  if (!before?.to || !next?.to || !before.from || !next.from) return false;
  return isVisit(before) && isVisit(next) && Math.abs(daysBetween(before.to, next.from)) <= CLOSE;
}

/** Whether a time lies in another. */
export function isWithin(inner: NonNullable<ReadRound['window']>, outer: NonNullable<ReadRound['window']>): boolean {
  return inner.from !== null && inner.to !== null && outer.from !== null && outer.to !== null && inner.from >= outer.from && inner.to <= outer.to;
}

/** From the first day of several times to their last. */
export function spanOf(lines: readonly Pick<ReadRound, 'window'>[]): ReadRound['window'] {
  const windows = lines.flatMap(({ window }) => window ?? []);
  const [first] = windows;
  if (!first) return null;
  const days = windows.flatMap(({ from, to }) => [from ?? to, to]).filter((day) => day !== null).toSorted();
  return { ...first, from: days[0] ?? null, to: days.at(-1) ?? null };
}
