import type { CSSProperties } from 'react';
import { Link } from 'wouter';
import { weekday } from '../../../../shared/domain/civil-date.ts';
import type { YearBand } from '../../../../shared/domain/holidays.ts';
import { lanesOf, minutesOf } from '../../../../shared/domain/lanes.ts';
import { lunarOf } from '../../../../shared/domain/lunar-calendar.ts';
import type { CalendarEntry } from '../../../../shared/model/calendar-views.ts';
import { calendarWords as words } from '../../../../shared/text/vi/calendar-page.ts';
import { commonWords } from '../../../../shared/text/vi/common.ts';
import { bandWords } from '../../../../shared/text/vi/move.ts';
import { useLunar } from '../../../stores/lunar.ts';
import { entryClass, kindIcons, placeOf } from './calendar-state.ts';

const HOUR = 60;
/** The office's hours; earlier and later ones are shown where something lies there. */
const OPENS = 7 * HOUR;
const CLOSES = 18 * HOUR;
/** How long what has no end is drawn. */
const USUAL = HOUR;

interface Timed {
  entry: CalendarEntry;
  from: number;
  to: number;
}

/** Entries with an hour, and how long they take. */
function timedOf(entries: readonly CalendarEntry[]): Timed[] {
  return entries.flatMap((entry) => {
    const from = minutesOf(entry.fromTime);
    if (from === null) return [];
    const to = minutesOf(entry.toTime);
    return [{ entry, from, to: to !== null && to > from ? to : from + USUAL }];
  });
}

interface HoursGridProps {
  days: readonly string[];
  entries: readonly CalendarEntry[];
  bands: readonly YearBand[];
  today: string;
  onDay: (day: string) => void;
}

/** Days across, hours down; what takes whole days stands above the hours of each of its days. */
export function HoursGrid({ days, entries, bands, today, onDay }: HoursGridProps) {
  const timed = timedOf(entries);
  const first = HOUR * Math.floor(Math.min(OPENS, ...timed.map((one) => one.from)) / HOUR);
  const last = HOUR * Math.ceil(Math.max(CLOSES, ...timed.map((one) => one.to)) / HOUR);
  const hours = Array.from({ length: (last - first) / HOUR }, (_, place) => first / HOUR + place);
  return (
    <div className={days.length === 1 ? 'hours hours-one' : 'hours'} style={{ '--hours-days': days.length, '--hours-count': hours.length } as CSSProperties}>
      <div className="hours-names" aria-hidden>
        <span className="hours-all">{words.allDay}</span>
        <span className="hours-scale">{hours.map((hour) => <span key={hour}>{`${String(hour).padStart(2, '0')}:00`}</span>)}</span>
      </div>
      {days.map((day) => (
        <Day
          key={day}
          day={day}
          entries={entries.filter((entry) => entry.fromOn <= day && entry.toOn >= day)}
          first={first}
          off={bands.find((band) => (band.kind === 'tet' || band.kind === 'holiday') && band.fromOn <= day && band.toOn >= day)}
          isToday={day === today}
          onDay={days.length > 1 ? onDay : null}
        />
      ))}
    </div>
  );
}

interface DayProps {
  day: string;
  entries: readonly CalendarEntry[];
  /** Minutes since midnight at the upper edge. */
  first: number;
  off: YearBand | undefined;
  isToday: boolean;
  /** Null where the day is shown alone. */
  onDay: ((day: string) => void) | null;
}

const SATURDAY = 5;

function Day({ day, entries, first, off, isToday, onDay }: DayProps) {
  const timed = timedOf(entries);
  const lanes = lanesOf(timed);
  const whole = entries.filter((entry) => minutesOf(entry.fromTime) === null);
  const lunar = useLunar((state) => state.shown) ? lunarOf(day) : null;
  const name = commonWords.weekday(weekday(day));
  const head = <>{name} <b>{Number(day.slice(8))}/{Number(day.slice(5, 7))}</b></>;
  const kind = [isToday && 'hours-today', off && 'hours-off', weekday(day) >= SATURDAY && 'hours-weekend'].filter(Boolean).join(' ');
  return (
    <section className={`hours-day ${kind}`} aria-label={words.column(name, day, entries.length)} aria-current={isToday ? 'date' : undefined}>
      <div className="hours-head">
        {onDay ? <button type="button" className="button-plain" title={words.openDay(day)} onClick={() => onDay(day)}>{head}</button> : <span>{head}</span>}
        {lunar && <span className="hours-lunar" title={words.lunarFull(lunar)}>{words.lunarShort(lunar)}</span>}
        {off && <span className="hours-holiday clip" title={bandWords.name(off.name)}>{bandWords.name(off.name)}</span>}
      </div>
      <ul className="hours-all">
        {whole.map((entry) => <li key={entry.id}><Entry entry={entry} /></li>)}
      </ul>
      <ul className="hours-lane">
        {timed.map(({ entry, from, to }, place) => {
          const { lane = 0, lanes: all = 1 } = lanes[place] ?? {};
          const box = { '--from': (from - first) / HOUR, '--length': (to - from) / HOUR, '--lane': lane, '--lanes': all } as CSSProperties;
          return <li key={entry.id} style={box}><Entry entry={entry} /></li>;
        })}
      </ul>
    </section>
  );
}

function Entry({ entry }: { entry: CalendarEntry }) {
  const Sign = kindIcons[entry.kind];
  return (
    <Link href={placeOf(entry)} className={entryClass(entry)} title={words.entry(entry).replaceAll(', ', '\n')}>
      <span className="entry-title">
        <Sign size={13} stroke={2} aria-hidden />
        {[words.time(entry), entry.title].filter(Boolean).join(' ')}
      </span>
      <span className="entry-details" aria-hidden>{words.details(entry)}</span>
      <span className="visually-hidden">{words.beside(entry)}</span>
    </Link>
  );
}
