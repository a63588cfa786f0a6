/** Duties that come again: 'hằng tuần', 'định kỳ hằng quý', 'trước ngày 18 hằng tháng', 'thường xuyên'. */
import type { RecurrenceEvery } from '../../../model/reading.ts';
import { spaced } from '../patterns.ts';
import { RECURRENCE_PATTERNS as P } from '../vocabulary/recurrences.ts';
import { AGAIN } from '../vocabulary/time.ts';

export interface FoundRecurrence {
  every: RecurrenceEvery;
  detail: string | null;
  start: number;
  end: number;
}

function pattern(source: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${spaced(source)})(?![\\p{L}\\p{N}])`, 'gu');
}

type Rule = { find: RegExp; every: (match: RegExpExecArray) => RecurrenceEvery | null; detail?: (match: RegExpExecArray) => string | null };

const unitOf = (match: RegExpExecArray, group: number): RecurrenceEvery | null => AGAIN.every[match[group] ?? ''] ?? null;
const text = (value: string | undefined): string | null => value?.replace(/^[\s,(]+|[\s)]+$/gu, '') || null;

const RULES: readonly Rule[] = [
  { find: pattern(P.lastOfQuarter), every: () => 'quarter', detail: (match) => text(match[1]) },
  { find: pattern(P.dayOfEach), every: (match) => unitOf(match, 2), detail: (match) => text(match[1]) },
  { find: pattern(P.dateOfYear), every: () => 'year', detail: (match) => text(match[1]) },
  { find: pattern(P.lastDayOf), every: (match) => unitOf(match, 2), detail: (match) => text(match[1]) },
  { find: pattern(P.nextMonth), every: () => 'month', detail: (match) => text(match[1]) },
  { find: pattern(P.eachWeekday), every: () => 'week' },
  { find: pattern(P.whichever), every: (match) => unitOf(match, 1), detail: (match) => text(match[2]) },
  { find: pattern(P.eachTerm), every: () => 'half' },
  { find: pattern(P.twiceAYear), every: () => 'half' },
  { find: pattern(P.everyThreeMonths), every: () => 'quarter' },
  { find: pattern(P.daysOfWeek), every: () => 'week' },
  { find: pattern(P.everyTwoMonths), every: () => 'month' },
  { find: pattern(P.half), every: () => 'half', detail: (match) => text(match[1]) },
  { find: pattern(P.each), every: (match) => unitOf(match, 1), detail: (match) => text(match[2]) },
  { find: pattern(P.timesPer), every: (match) => unitOf(match, 1) },
  { find: pattern(P.timesOfKindPer), every: (match) => unitOf(match, 1) },
  { find: pattern(P.perTimes), every: (match) => unitOf(match, 1) },
  { find: pattern(P.weekday), every: (match) => unitOf(match, 1) },
  { find: pattern(P.atItsEnd), every: (match) => unitOf(match, 1) ?? unitOf(match, 2) },
  { find: pattern(P.eachEvening), every: () => 'day' },
  { find: pattern(P.periodic), every: (match) => unitOf(match, 1) },
  { find: pattern(P.byPeriod), every: (match) => unitOf(match, 1) },
  { find: pattern(P.reportOfEach), every: (match) => unitOf(match, 1) },
  { find: pattern(P.continuous), every: () => 'continuous' },
];

/** Each word of 'định kỳ (tháng, quý, sáu tháng, năm)' is a recurrence of its own. */
const LISTED = pattern(P.listed);
const LISTED_PART = pattern(P.listedPart);

/** Finds recurrences in aligned text, in order, without overlaps. */
export function findRecurrences(source: string): FoundRecurrence[] {
  const found: FoundRecurrence[] = [];
  const taken = (start: number, end: number): boolean => found.some((other) => start < other.end && end > other.start);
  for (const match of source.matchAll(LISTED)) {
    const list = match[1] ?? '';
    const at = match.index + match[0].indexOf(list);
    for (const part of list.matchAll(LISTED_PART)) {
      const every = part[1] !== undefined ? 'half' : AGAIN.every[part[2] ?? ''];
      if (every) found.push({ every, detail: text(part[3]), start: at + part.index, end: at + part.index + part[0].length });
    }
  }
  for (const rule of RULES) {
    rule.find.lastIndex = 0;
    for (let match = rule.find.exec(source); match; match = rule.find.exec(source)) {
      const every = rule.every(match);
      const start = match.index;
      const end = start + match[0].length;
      if (every === null || taken(start, end)) continue;
      const before = source.slice(Math.max(0, start - 30), start);
      if (every === 'continuous' && (AGAIN.notContinuous.test(before) || (source[end] === ':' && AGAIN.kindOfWork.test(before)))) continue;
      const detail = rule.detail?.(match) ?? null;
      if (every !== 'continuous' && detail === null && AGAIN.notEach.test(before)) continue;
      found.push({ every, detail, start, end });
    }
  }
  // 'định kỳ 6 tháng (tháng 6, tháng 12 hằng năm)': the bracket tells when
  return found.sort((a, b) => a.start - b.start)
    .filter(({ start }, index) => index === 0 || !/^ ?\([^()]*$/u.test(source.slice(found[index - 1]?.end, start)));
}
