import type { VisitRow } from '../../../shared/model/views.ts';
import { datesWords } from '../../../shared/text/vi/visits.ts';
import { hasDay } from './data.ts';

/** The notice that named a visit's days, and the dates that it had before: when and why each was given up. */
export function VisitDates({ visit }: { visit: VisitRow }) {
  return (
    <>
      {visit.notice && (
        <p className="visit-notice">
          {datesWords.notice(visit.notice)}
          {!visit.notice.holds && visit.dated !== 'actual' && <span className="visit-doubt">{datesWords.noticeMoved}</span>}
        </p>
      )}
      {visit.earlier.length > 0 && <EarlierDates visit={visit} />}
    </>
  );
}

function EarlierDates({ visit }: { visit: VisitRow }) {
  return (
    <details className="visit-moved">
      <summary>{datesWords.moved(visit.earlier, visit, hasDay(visit))}</summary>
      <ul aria-label={datesWords.title}>
        {visit.earlier.map((date, place) => <li key={`${place} ${date.fromOn ?? ''}`}>{datesWords.was(date)}</li>)}
      </ul>
    </details>
  );
}
