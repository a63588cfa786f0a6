import type { VisitRow } from '../../../shared/model/views.ts';
import { datesWords } from '../../../shared/text/vi/visits.ts';
import { hasDay } from './data.ts';

/** The dates that a visit had, in one line, with when and why each was given up. */
export function VisitDates({ visit }: { visit: VisitRow }) {
  if (visit.earlier.length === 0) return null;
  return (
    <details className="visit-moved">
      <summary>{datesWords.moved(visit.earlier, visit, hasDay(visit))}</summary>
      <ul aria-label={datesWords.title}>
        {visit.earlier.map((date, place) => <li key={`${place} ${date.fromOn ?? ''}`}>{datesWords.was(date, date.onDay, date.reason)}</li>)}
      </ul>
    </details>
  );
}
