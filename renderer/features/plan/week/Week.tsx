import { Button } from '@mantine/core';
import { addDays, isCivilDate, weekday } from '../../../../shared/domain/civil-date.ts';
import type { AppointmentRow } from '../../../../shared/model/views.ts';
import { commonWords } from '../../../../shared/text/vi/common.ts';
import { weekWords as words } from '../../../../shared/text/vi/week.ts';
import { Message, RefusedMessage, Waiting } from '../../../components/Feedback.tsx';
import { IconPaste } from '../../../icons.ts';
import { paths } from '../../../paths.ts';
import { useQueryState } from '../../../query-state.ts';
import { run, say } from '../../../stores/commands.ts';
import { useResource } from '../../../stores/resource.ts';
import { weekPasteActions } from '../../../stores/week-paste.ts';
import { CalendarHead } from '../calendar/CalendarHead.tsx';
import { PrintCalendar } from '../calendar/PrintCalendar.tsx';
import { appointmentList } from './data.ts';
import { PasteWeek } from './PasteWeek.tsx';
import { WeekLine } from './WeekLine.tsx';
import '../../../components/data-table.css';
import './week.css';

const DAYS = 7;

/** A week of the leaders from Monday on; what leads away from the house is counted with one click. */
export function Week({ year, today }: { year: number; today: string }) {
  const [query, change] = useQueryState();
  const asked = query.get('week');
  const inYear = today.startsWith(`${year}-`) ? today : `${year}-01-04`;
  const some = asked && isCivilDate(asked) ? asked : inYear;
  const from = addDays(some, -weekday(some));
  const to = addDays(from, DAYS - 1);
  const { data, refused, of } = useResource(appointmentList, { from, to });
  if (refused) return <RefusedMessage message={refused.message} onRetry={() => void appointmentList.reload()} />;
  if (!data || of !== JSON.stringify({ from, to })) return <Waiting />;
  const proposed = data.rows.filter((row) => row.away !== null && row.leaderId !== null && row.tripId === null);
  const count = async () => {
    const written = await run('appointments.asTrips', { ids: proposed.map((row) => row.id) });
    if (written) say([words.tripsWritten(written.trips), ...written.overlaps.map((one) => `${one.words}.`)].join(' '), written.overlaps.length > 0 ? 'alarm' : 'done');
  };
  const go = (day: string) => change({ week: day, year: addDays(day, 3).slice(0, 4) });
  return (
    <div className="week">
      <CalendarHead title={words.title(from, to)} words={{ ...words, today: words.thisWeek }} onStep={(by) => go(addDays(from, by * DAYS))} onToday={() => go(today)}>
        {proposed.length > 0 && <Button size="xs" className="week-trips" onClick={() => void count()}>{words.asTrips(proposed.length)}</Button>}
        <Button size="xs" variant="default" className="week-paste" leftSection={<IconPaste size={15} stroke={1.8} aria-hidden />} onClick={weekPasteActions.open}>{words.paste}</Button>
        <PrintCalendar label={words.print} href={paths.report('lich-cong-tac-tuan', { onDay: from })} />
      </CalendarHead>
      {data.rows.length === 0 ? <Message title={words.empty}>{words.emptyHint}</Message> : <WeekTable rows={data.rows} label={words.title(from, to)} today={today} />}
      <PasteWeek year={Number(from.slice(0, 4))} onWritten={go} />
    </div>
  );
}

function WeekTable({ rows, label, today }: { rows: readonly AppointmentRow[]; label: string; today: string }) {
  const { columns } = words;
  return (
    <div className="data-fill">
      <div className="data-scroll">
        <table className="data-table week-table" aria-label={label}>
          <thead>
            <tr>
              <th scope="col">{columns.time}</th>
              <th scope="col">{columns.matter}</th>
              <th scope="col">{columns.leader}</th>
              <th scope="col">{columns.place}</th>
              <th scope="col">{columns.participants}</th>
              <th scope="col">{columns.trip}</th>
              <th scope="col"><span className="visually-hidden">{words.actions}</span></th>
            </tr>
          </thead>
          {[...Map.groupBy(rows, (row) => row.onDay)].map(([day, lines]) => (
            <tbody key={day}>
              <tr><th scope="rowgroup" colSpan={7} className="data-group">{words.day(commonWords.weekday(weekday(day)), day)}</th></tr>
              {lines.map((line) => <WeekLine key={line.id} line={line} today={today} />)}
            </tbody>
          ))}
        </table>
      </div>
    </div>
  );
}
