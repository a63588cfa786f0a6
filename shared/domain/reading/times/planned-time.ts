/** The time that a plan is for, as its title says. */
import { yearOf } from '../../civil-date.ts';
import { PLANNED_YEAR, SCHOOL_YEAR } from '../vocabulary/time.ts';

export interface PlannedTime {
  from: string;
  to: string;
}

/**
 * The time named by the title of a paper: 'kế hoạch kiểm tra năm 2023', 'năm học 2025 - 2026'. Null for a plan of the year it is
 * issued in, whose days without a year are told by the day of issue alone.
 * @param issuedOn civil date
 */
export function plannedTime(title: string, issuedOn: string | null): PlannedTime | null {
  if (issuedOn === null) return null;
  const school = SCHOOL_YEAR.exec(title);
  if (school && Number(school[2]) === Number(school[1]) + 1) return { from: `${school[1] ?? ''}-08-01`, to: `${school[2] ?? ''}-07-31` };
  const next = String(yearOf(issuedOn) + 1);
  return Array.from(title.matchAll(PLANNED_YEAR)).some(([, year]) => year === next) ? { from: `${next}-01-01`, to: `${next}-12-31` } : null;
}
