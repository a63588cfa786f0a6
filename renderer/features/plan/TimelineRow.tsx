import { memo } from 'react';
import type { RoundRow, VisitRow } from '../../../shared/model/views.ts';
import { planWords, timelineWords } from '../../../shared/text/vi/plan.ts';
import { FIRST_ROW } from './use-timeline-window.ts';
import { type Span, spanOf } from './year-line.ts';

interface TimelineRowProps {
  visit: VisitRow;
  round: RoundRow;
  year: number;
  /** Its place among all lines of the table. */
  line: number;
  /** The one row that Tab leads to. */
  reached: boolean;
  chosen: boolean;
  onOpen: (visit: string) => void;
}

/** Room for a date beside a bar, in percent of the year. */
const LABEL = 12;

const shown = ({ left, width }: Span) => ({ left: `${left}%`, width: `${width}%` });

function factsOf(visit: VisitRow, round: RoundRow): string[] {
  return [
    round.windowFrom ? timelineWords.bar(timelineWords.window, round.windowFrom, round.windowTo) : '',
    visit.announcedFrom ? timelineWords.bar(timelineWords.announced, visit.announcedFrom, visit.announcedTo) : '',
    visit.actualFrom ? timelineWords.bar(timelineWords.actual, visit.actualFrom, visit.actualTo) : '',
    planWords.stage(visit.stage),
  ].filter(Boolean);
}

/** One visit on the line of the year. The name is what keys reach; the whole row opens. */
export const TimelineRow = memo(function TimelineRow({ visit, round, year, line, reached, chosen, onOpen }: TimelineRowProps) {
  const window = spanOf(round.windowFrom, round.windowTo, year);
  const announced = spanOf(visit.announcedFrom, visit.announcedTo, year);
  const actual = spanOf(visit.actualFrom, visit.actualTo, year);
  const last = actual ?? announced;
  const outer = [window, announced, actual].filter((span) => span !== null);
  const right = Math.max(0, ...outer.map((span) => span.left + span.width));
  const left = Math.min(100, ...outer.map((span) => span.left));
  const facts = factsOf(visit, round);
  const off = visit.stage === 'cancelled' || visit.stage === 'postponed';
  return (
    <tr className={chosen ? 'timeline-row timeline-row-chosen' : 'timeline-row'} aria-rowindex={line + FIRST_ROW} onClick={() => onOpen(visit.id)}>
      <th scope="row">
        <button type="button" data-visit={visit.id} data-line={line} tabIndex={reached ? 0 : -1} aria-pressed={chosen} className="timeline-name clip" title={visit.unitName}>
          {visit.unitName}
        </button>
      </th>
      <td>
        <div className={off ? 'timeline-bars timeline-off' : 'timeline-bars'} title={[visit.unitName, ...facts].join('\n')}>
          {window && <i className="year-bar year-bar-window" style={shown(window)} />}
          {announced && <i className="year-bar year-bar-announced" style={shown(announced)} />}
          {actual && <i className="year-bar year-bar-actual" style={shown(actual)} />}
          {(last || off) && (
            <span
              className="timeline-days"
              aria-hidden
              style={right < 100 - LABEL ? { left: `calc(${right}% + 8px)` } : { right: `calc(${100 - left}% + 8px)` }}
            >
              {off || !visit.fromOn ? planWords.stage(visit.stage) : planWords.shortDays(visit.fromOn, visit.toOn ?? visit.fromOn)}
            </span>
          )}
          <span className="visually-hidden">{facts.join('. ')}</span>
        </div>
      </td>
    </tr>
  );
});
