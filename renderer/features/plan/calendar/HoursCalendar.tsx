import { useMemo } from 'react';
import { addDays, isCivilDate, weekday } from '../../../../shared/domain/civil-date.ts';
import { calendarKinds } from '../../../../shared/model/calendar-views.ts';
import { calendarWords as words } from '../../../../shared/text/vi/calendar-page.ts';
import { commonWords } from '../../../../shared/text/vi/common.ts';
import { RefusedMessage, Waiting } from '../../../components/Feedback.tsx';
import { useQueryState } from '../../../query-state.ts';
import { useResource } from '../../../stores/resource.ts';
import { bandList } from '../visit-store.ts';
import { CalendarHead } from './CalendarHead.tsx';
import { KindChoice, SpanChoice } from './CalendarChoices.tsx';
import { calendarList, kindsShown } from './calendar-state.ts';
import { HoursGrid } from './HoursGrid.tsx';
import { SaveCalendar } from './SaveCalendar.tsx';
import './hours.css';

const WEEK = 7;
/** Standing duties come so often that they are shown only where somebody asks for them. */
const usualKinds = calendarKinds.filter((kind) => kind !== 'duty');

interface HoursCalendarProps {
  span: 'week' | 'day';
  year: number;
  today: string;
}

/** A week or a day by the hours, with everything that has a day over it. */
export function HoursCalendar({ span, year, today }: HoursCalendarProps) {
  const [query, change] = useQueryState();
  const asked = query.get('day');
  const day = asked && isCivilDate(asked) ? asked : today.startsWith(`${year}-`) ? today : `${year}-01-04`;
  const from = span === 'week' ? addDays(day, -weekday(day)) : day;
  const length = span === 'week' ? WEEK : 1;
  const to = addDays(from, length - 1);
  const days = useMemo(() => Array.from({ length }, (_, place) => addDays(from, place)), [from, length]);
  const input = { from, to };
  const { data, of, refused } = useResource(calendarList, input);
  const { data: bands } = useResource(bandList, { year: Number(from.slice(0, 4)) });
  const shown = kindsShown(query.get('show'), usualKinds);
  const goTo = (next: string) => change({ day: next, year: next.slice(0, 4) });
  if (refused) return <RefusedMessage message={refused.message} onRetry={() => void calendarList.reload()} />;
  const entries = of === JSON.stringify(input) ? (data?.rows ?? []).filter((entry) => shown.includes(entry.kind)) : null;
  const title = span === 'week' ? words.week.title(from, to) : words.day.title(commonWords.weekday(weekday(from)), from);
  return (
    <div className="hours-calendar">
      <CalendarHead title={title} words={{ ...words[span], today: words.today }} onStep={(by) => goTo(addDays(from, by * length))} onToday={() => goTo(today)}>
        <SpanChoice span={span} day={day} />
        <SaveCalendar from={from} to={to} kinds={shown} />
        <KindChoice kinds={calendarKinds} shown={shown} />
      </CalendarHead>
      {entries === null ? <Waiting /> : <HoursGrid days={days} entries={entries} bands={bands ?? []} today={today} onDay={(one) => change({ span: 'day', day: one })} />}
    </div>
  );
}
