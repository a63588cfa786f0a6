import { type KeyboardEvent, useEffect, useMemo, useRef } from 'react';
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
  const table = useRef<HTMLTableElement>(null);
  const months = monthsOf(year);
  const [query, change] = useQueryState();
  const people = usePeopleNames();
  const { data: bands } = useResource(bandList, { year });
  const by = groupings.find((one) => one === query.get('by')) ?? 'round';
  const groups = useMemo(() => groupLines(by, rounds, people), [by, rounds, people]);
  const order = groups.flatMap((group) => group.lines.map((line) => line.visit.id));
  const entry = chosen !== null && order.includes(chosen) ? chosen : order[0];
  const now = today.startsWith(`${year}-`) ? 100 * shareOf(today, year) : null;
  useEffect(() => {
    if (chosen !== null) table.current?.querySelector(`[data-visit="${chosen}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [chosen, groups]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.altKey) return;
    const rows = [...(table.current?.querySelectorAll<HTMLElement>('[data-visit]') ?? [])];
    const at = rows.indexOf(event.target as HTMLElement);
    if (at < 0) return;
    const goal = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[event.key];
    const row = goal === undefined ? undefined : rows[Math.max(0, Math.min(rows.length - 1, goal))];
    if (!row) return;
    event.preventDefault();
    row.focus();
    if (chosen !== null && row.dataset['visit']) onFollow(row.dataset['visit']);
  };
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
      <div className="timeline-scroll">
        <div className="timeline-inner">
          <table ref={table} className="timeline-table" aria-label={timelineWords.label(year)} onKeyDown={onKeyDown}>
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
            {groups.map(({ key, title, roundId, lines }) => (
              <tbody key={key}>
                <tr className="timeline-group" data-round={roundId ?? undefined}>
                  <th scope="rowgroup" colSpan={2}>
                    <span>
                      {title}
                      <span className="timeline-count">{commonWords.number(lines.length)}</span>
                    </span>
                  </th>
                </tr>
                {lines.map(({ visit, round }) => (
                  <TimelineRow
                    key={visit.id}
                    visit={visit}
                    round={round}
                    year={year}
                    reached={visit.id === entry}
                    chosen={visit.id === chosen}
                    onOpen={onOpen}
                  />
                ))}
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
