import '@mantine/schedule/styles.layer.css';
import { UnstyledButton } from '@mantine/core';
import { MonthView } from '@mantine/schedule';
import { type CSSProperties, type KeyboardEvent, useEffect, useMemo, useRef } from 'react';
import { endOfMonth, weekday } from '../../../shared/domain/civil-date.ts';
import { lunarOf } from '../../../shared/domain/lunar-calendar.ts';
import type { CalendarEntry, CalendarKind } from '../../../shared/model/calendar-views.ts';
import type { VisitRow } from '../../../shared/model/views.ts';
import { monthCalendarParams } from '../../../shared/reports/lich-thang.ts';
import { severalOf } from '../../../shared/reports/params.ts';
import { calendarWords } from '../../../shared/text/vi/calendar-page.ts';
import { commonWords } from '../../../shared/text/vi/common.ts';
import { bandWords, moveWords } from '../../../shared/text/vi/move.ts';
import { monthWords, timelineWords } from '../../../shared/text/vi/plan.ts';
import { useLunar } from '../../stores/lunar.ts';
import { useResource } from '../../stores/resource.ts';
import { useQueryState, withChanges } from '../../query-state.ts';
import { navigate } from '../../hash-location.ts';
import { paths } from '../../paths.ts';
import { KindChoice, SpanChoice } from './calendar/CalendarChoices.tsx';
import { CalendarHead } from './calendar/CalendarHead.tsx';
import { calendarList, entryClass, kindIcons, kindsShown, placeOf } from './calendar/calendar-state.ts';
import { PrintCalendar } from './calendar/PrintCalendar.tsx';
import { SaveCalendar } from './calendar/SaveCalendar.tsx';
import { hasDay, type RoundWithVisits } from './data.ts';
import { DragSays } from './DragSays.tsx';
import { entryEvent, sheetOf, shownBy, visitEvent } from './month-events.ts';
import { type Days, daysByKey, isMovable, moveVisit } from './move-visit.ts';
import { UndatedBand } from './UndatedBand.tsx';
import { useMonthDrag } from './use-month-drag.ts';
import { bandList } from './visit-store.ts';
import './month.css';
import './month-drag.css';

interface MonthCalendarProps {
  groups: readonly RoundWithVisits[];
  year: number;
  today: string;
  onOpen: (visit: string) => void;
}

/** Lines of events in a day: the same for all days of a month, so that a quiet month fits the window. */
const FEWEST_LINES = 2;
const MOST_LINES = 8;

/** What may lie over the visits; the first two do unless somebody chose otherwise. */
const overKinds = ['trip', 'meeting', 'deadline', 'appointment', 'duty'] as const satisfies CalendarKind[];
const usualKinds = overKinds.slice(0, 2);
const nothing: readonly CalendarEntry[] = [];

/** '2021-06' a number of months later. */
function shifted(month: string, by: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 + by, 1)).toISOString().slice(0, 7);
}

/** A month with the visits that have days; what has none stands above, not on every day of its window. */
export function MonthCalendar({ groups, year, today, onOpen }: MonthCalendarProps) {
  const [query, change] = useQueryState();
  const visits = useMemo(() => groups.flatMap((group) => group.visits), [groups]);
  const dated = useMemo(() => visits.filter(hasDay), [visits]);
  const first = today.startsWith(`${year}-`) ? today.slice(0, 7) : (dated[0]?.fromOn?.slice(0, 7) ?? `${year}-01`);
  const asked = query.get('month');
  const month = asked && /^\d{4}-(0[1-9]|1[0-2])$/u.test(asked) ? asked : first;
  const [shownYear = year, number = 1] = month.split('-').map(Number);
  const shown = kindsShown(query.get('show'), usualKinds);
  const sheet = { ...sheetOf(month), kinds: shown };
  const { data: over, of } = useResource(calendarList, shown.length > 0 ? sheet : null);
  const entries = shown.length > 0 && of === JSON.stringify(sheet) && over ? over.rows : nothing;
  const events = useMemo(() => [...dated.map(visitEvent), ...entries.map(entryEvent)], [dated, entries]);
  const inMonth = dated.filter((visit) => (visit.fromOn ?? '') <= `${month}-31` && (visit.toOn ?? '') >= `${month}-01`);
  const goTo = (next: string) => change({ month: next, year: next.slice(0, 4) });
  const onDay = (date: string) => dated.filter((visit) => (visit.fromOn ?? '') <= date && (visit.toOn ?? '') >= date).length;
  const linesOn = (date: string) => onDay(date) + entries.filter((entry) => entry.fromOn <= date && entry.toOn >= date).length;
  const days = Array.from({ length: 31 }, (_, day) => linesOn(`${month}-${String(day + 1).padStart(2, '0')}`));
  const lines = Math.min(MOST_LINES, Math.max(FEWEST_LINES, ...days));
  const measures = { '--month-day': `${26 + lines * 20 + 5}px` } as CSSProperties;
  const drag = useMonthDrag(visits);
  const moved = useRef<(Days & { id: string }) | null>(null);
  const { data: bands } = useResource(bandList, { year: shownYear });
  const bandsOn = (date: string) => (bands ?? []).filter((band) => band.fromOn <= date && band.toOn >= date);
  const withLunar = useLunar((state) => state.shown);
  const offOn = (date: string) => bandsOn(date).find((band) => band.kind === 'tet' || band.kind === 'holiday');
  const seasons = (bands ?? []).filter((band) => (band.kind === 'youthMonth' || band.kind === 'summer') && band.fromOn <= `${month}-31` && band.toOn >= `${month}-01`);
  const onKey = (seen: VisitRow) => (event: KeyboardEvent) => {
    // A second key may come before the first one's change is back on screen.
    const ahead = moved.current?.id === seen.id ? { announcedFrom: moved.current.from, announcedTo: moved.current.to } : {};
    const visit = { ...seen, ...ahead };
    const days = isMovable(visit) ? daysByKey(visit, event) : null;
    if (!days) return;
    event.preventDefault();
    event.stopPropagation();
    moved.current = { id: visit.id, ...days };
    void moveVisit(visit, days);
  };
  useEffect(() => {
    // On its new day it is another element: the keys go on where they were.
    const goal = moved.current;
    if (goal === null || !visits.some((visit) => visit.id === goal.id && visit.announcedFrom === goal.from && visit.announcedTo === goal.to)) return;
    moved.current = null;
    document.querySelector<HTMLElement>(`.month-view [data-visit="${goal.id}"]`)?.focus();
  }, [visits]);
  return (
    <div className="month" style={measures} onDragStartCapture={drag.onDragStart} onDragOverCapture={drag.onDragOver} onDragEnd={drag.stop}>
      <CalendarHead title={monthWords.title(number, shownYear)} words={monthWords} onStep={(by) => goTo(shifted(month, by))} onToday={() => goTo(today.slice(0, 7))}>
        <SpanChoice span="month" day={today.startsWith(month) ? today : `${month}-01`} />
        <PrintCalendar label={calendarWords.printMonth(number, shownYear)} href={paths.report('lich-thang', { month, kinds: severalOf(monthCalendarParams.kinds, ['visit', ...shown]) })} />
        <SaveCalendar from={`${month}-01`} to={endOfMonth(shownYear, number)} kinds={['visit', ...shown]} />
        {seasons.map((band) => <span key={band.kind} className={`month-season band-${band.kind}`}>{bandWords.name(band.name)}</span>)}
        {inMonth.length === 0 && <NothingHere month={month} visits={dated} onMonth={goTo} />}
        <KindChoice kinds={overKinds} shown={shown} />
      </CalendarHead>
      {drag.aim && <DragSays aim={drag.aim} />}
      <UndatedBand groups={groups} month={month} onOpen={onOpen} onDrag={drag.start} />
      <MonthView
        aria-label={monthWords.label(number, shownYear)}
        role="group"
        className="month-view"
        date={`${month}-01 00:00:00`}
        events={events}
        locale="vi"
        firstDayOfWeek={1}
        withHeader={false}
        consistentWeeks={false}
        highlightToday={false}
        maxEventsPerDay={lines}
        weekdayFormat={(date) => commonWords.weekday(weekday(date.slice(0, 10)))}
        labels={{ moreLabel: monthWords.more }}
        classNames={{ monthViewDay: 'month-day', monthViewWeekday: 'month-weekday', monthViewEvents: 'month-events' }}
        getDayProps={(date) => {
          const off = offOn(date);
          const lunar = withLunar ? lunarOf(date) : null;
          return {
            'data-day': date,
            ...(lunar ? { 'data-lunar': calendarWords.lunarDay(lunar) } : {}),
            'aria-label': [monthWords.day(commonWords.weekday(weekday(date)), date, onDay(date)), lunar ? calendarWords.lunarFull(lunar) : '', off ? bandWords.name(off.name) : ''].filter(Boolean).join(', '),
            ...(off ? { title: bandWords.name(off.name) } : {}),
            ...(date === today ? { 'aria-current': 'date', className: 'month-now' } : off ? { className: `month-off band-${off.kind}` } : {}),
          } as Record<string, string>;
        }}
        withEventsDragAndDrop
        canDragEvent={(event) => isMovable(shownBy(event).visit)}
        onEventDragStart={(event) => drag.start(String(event.id))}
        onEventDrop={({ eventId, newStart }) => drag.drop(String(eventId), newStart.slice(0, 10))}
        onExternalEventDrop={(data, day) => drag.drop(data.getData('text/plain'), day.slice(0, 10))}
        withDragSlotSelect
        onSlotDragEnd={(start, end) => navigate(withChanges(paths.plan, '', { view: 'days', year: start.slice(0, 4), from: start.slice(0, 10), to: end.slice(0, 10) }))}
        onEventClick={(event) => {
          const { visit, entry } = shownBy(event);
          if (visit) onOpen(visit.id);
          else navigate(placeOf(entry));
        }}
        renderEventBody={(event) => {
          const { visit, entry } = shownBy(event);
          if (visit) return visit.unitName;
          const Sign = kindIcons[entry.kind];
          return <><Sign size={13} stroke={2} aria-hidden /> {[calendarWords.time(entry), entry.title].filter(Boolean).join(' ')}</>;
        }}
        renderEvent={(event, props) => {
          const { visit, entry } = shownBy(event);
          const name = event.title.replaceAll('\n', ', ');
          if (!visit) return <UnstyledButton {...props} className={`${props.className ?? ''} month-event ${entryClass(entry)}`} aria-label={name}>{props.children}</UnstyledButton>;
          return (
            <UnstyledButton
              {...props}
              className={`${props.className ?? ''} month-event month-event-${visit.dated} month-stage-${visit.stage}${visit.provisional ? ' month-provisional' : ''}`}
              data-visit={event.id}
              aria-label={name}
              onKeyDown={onKey(visit)}
            >
              {props.children}
              {isMovable(visit) && (
                <i
                  className="month-stretch"
                  title={moveWords.stretch}
                  aria-hidden
                  onPointerDown={drag.stretch(visit.id)}
                  onPointerMove={drag.onStretch}
                  onPointerUp={drag.endStretch}
                  onClick={(click) => click.stopPropagation()}
                />
              )}
            </UnstyledButton>
          );
        }}
      />
      <div className="month-legend">
        <span><i className="month-sign month-event-announced" />{timelineWords.announced}</span>
        <span><i className="month-sign month-event-actual" />{timelineWords.actual}</span>
        <span><i className="month-sign month-off" />{bandWords.holidays}</span>
        <span className="month-keys">{moveWords.keys}</span>
      </div>
    </div>
  );
}

/** Months without visits name the nearest one that has some. */
function NothingHere({ month, visits, onMonth }: { month: string; visits: readonly VisitRow[]; onMonth: (month: string) => void }) {
  const away = (other: string) => Math.abs(Date.parse(`${other}-01`) - Date.parse(`${month}-01`));
  const [nearest] = [...new Set(visits.map((visit) => visit.fromOn?.slice(0, 7) ?? month))].toSorted((a, b) => away(a) - away(b));
  const [year = 0, number = 1] = (nearest ?? month).split('-').map(Number);
  return (
    <p className="month-nothing">
      {monthWords.none}{' '}
      {nearest !== undefined && nearest !== month && (
        <button type="button" className="button-plain link" onClick={() => onMonth(nearest)}>{monthWords.nearest(number, year)}</button>
      )}
    </p>
  );
}
