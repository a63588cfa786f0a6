import { useMemo, useRef } from 'react';
import { calendarWords } from '../../../shared/text/vi/calendar-page.ts';
import { commonWords } from '../../../shared/text/vi/common.ts';
import { timelineWords } from '../../../shared/text/vi/plan.ts';
import { bandWords, groupWords } from '../../../shared/text/vi/move.ts';
import { paths } from '../../paths.ts';
import { useQueryState } from '../../query-state.ts';
import { usePeopleNames } from '../../stores/choices.ts';
import { useResource } from '../../stores/resource.ts';
import { PrintCalendar } from './calendar/PrintCalendar.tsx';
import type { RoundWithVisits } from './data.ts';
import { groupings, groupLines } from './groups.ts';
import { TimelineRow } from './TimelineRow.tsx';
import { FIRST_ROW, ROW_HEIGHT, useTimelineWindow } from './use-timeline-window.ts';
import { bandList } from './visit-store.ts';
import { monthsOf, shareOf, spanOf } from './year-line.ts';
import './timeline.css';
import './timeline-bars.css';
import './timeline-bands.css';
import './change.css';

interface TimelineProps {
  groups: readonly RoundWithVisits[];
  year: number;
  today: string;
  chosen: string | null;
  /** The panel, when it is open, follows the row that the keys lead to. */
  onFollow: (visit: string) => void;
  onOpen: (visit: string) => void;
}

const QUARTERS = [0, 1, 2, 3] as const;

/** Units down, the year across: one line a visit with its window, the announced and the actual days. */
export function Timeline({ groups: rounds, year, today, chosen, onFollow, onOpen }: TimelineProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const months = monthsOf(year);
  const [query, change] = useQueryState();
  const people = usePeopleNames();
  const { data: bands } = useResource(bandList, { year });
  const by = groupings.find((one) => one === query.get('by')) ?? 'round';
  const groups = useMemo(() => groupLines(by, rounds, people), [by, rounds, people]);
  const { inSight, entry, onKeyDown } = useTimelineWindow({ groups, scroller, chosen, onFollow });
  const now = today.startsWith(`${year}-`) ? 100 * shareOf(today, year) : null;
  return (
    <div className="timeline">
      <div className="timeline-by" role="group" aria-label={groupWords.label}>
        <span className="dim">{groupWords.label}</span>
        {groupings.map((one) => (
          <button key={one} type="button" className="selection-round" aria-pressed={one === by} onClick={() => change({ by: one === 'round' ? null : one })}>
            {groupWords.by[one]}
          </button>
        ))}
        {(bands ?? []).filter((band) => band.kind === 'youthMonth' || band.kind === 'summer').map((band) => (
          <span key={band.kind} className={`timeline-band-sign timeline-band-${band.kind}`}>{bandWords.name(band.name)}</span>
        ))}
        <span className="timeline-band-sign timeline-band-holiday">{bandWords.holidays}</span>
        <PrintCalendar label={calendarWords.printYear(year)} href={paths.report('lich-nam', { year: String(year) })} />
      </div>
      <div className="timeline-scroll" ref={scroller}>
        <div className="timeline-inner">
          <table className="timeline-table" aria-label={timelineWords.label(year)} aria-rowcount={inSight.rows} onKeyDown={onKeyDown}>
            <thead>
              <tr>
                <th scope="col" className="timeline-corner">{timelineWords.unit}</th>
                <th scope="col" className="timeline-axis">
                  <span className="visually-hidden">{timelineWords.label(year)}</span>
                  <span aria-hidden>
                    {QUARTERS.map((quarter) => (
                      <span key={quarter} className="timeline-quarter" style={{ left: `${months[3 * quarter]?.left ?? 0}%` }}>
                        {timelineWords.quarter(quarter + 1)}
                      </span>
                    ))}
                    {months.map((month, index) => (
                      <span key={month.left} className="timeline-month" style={{ left: `${month.left}%`, width: `${month.width}%` }} title={timelineWords.monthFull(index + 1)}>
                        {timelineWords.month(index + 1)}
                      </span>
                    ))}
                    {now !== null && <span className="timeline-now-mark" style={{ left: `${now}%` }} />}
                  </span>
                </th>
              </tr>
            </thead>
            {inSight.groups.map(({ group: { key, title, roundId, lines }, at, before, shown, after }) => (
              <tbody key={key}>
                <tr className="timeline-group" data-round={roundId ?? undefined} aria-rowindex={at + FIRST_ROW}>
                  <th scope="rowgroup" colSpan={2}>
                    <span>
                      {title}
                      <span className="timeline-count">{commonWords.number(lines.length)}</span>
                    </span>
                  </th>
                </tr>
                <Room lines={before} />
                {shown.map(({ line, visit, round }) => (
                  <TimelineRow
                    key={visit.id}
                    visit={visit}
                    round={round}
                    year={year}
                    line={line}
                    reached={line === entry}
                    chosen={visit.id === chosen}
                    onOpen={onOpen}
                  />
                ))}
                <Room lines={after} />
              </tbody>
            ))}
          </table>
          <div className="timeline-lines" aria-hidden>
            {(bands ?? []).map((band) => {
              const span = spanOf(band.fromOn, band.toOn, year);
              return span && <span key={`${band.name} ${band.fromOn}`} className={`timeline-band timeline-band-${band.kind}`} style={{ left: `${span.left}%`, width: `${span.width}%` }} />;
            })}
            {months.slice(1).map((month, index) => (
              <span key={month.left} className={index % 3 === 2 ? 'timeline-line timeline-line-quarter' : 'timeline-line'} style={{ left: `${month.left}%` }} />
            ))}
            {now !== null && <span className="timeline-now" style={{ left: `${now}%` }} />}
          </div>
        </div>
      </div>
      <div className="timeline-legend" aria-label={timelineWords.legend} role="group">
        <span><i className="year-bar year-bar-window" />{timelineWords.window}</span>
        <span><i className="year-bar year-bar-announced" />{timelineWords.announced}</span>
        <span><i className="year-bar year-bar-actual" />{timelineWords.actual}</span>
        {now !== null && <span><i className="timeline-now-sign" />{timelineWords.todayIs(today)}</span>}
        <span className="timeline-keys">{timelineWords.keys}</span>
      </div>
    </div>
  );
}

/** The room of lines that are not in sight. */
function Room({ lines }: { lines: number }) {
  return lines > 0 && <tr aria-hidden><td colSpan={2} style={{ height: lines * ROW_HEIGHT }} /></tr>;
}
