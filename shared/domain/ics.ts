/** A calendar as a file that Outlook and telephones open: iCalendar, RFC 5545. */
import type { CalendarEntry } from '../model/calendar-views.ts';
import { addDays } from './civil-date.ts';
import { minutesOf } from './lanes.ts';

export interface IcsOptions {
  /** The instant of writing, milliseconds since 1970. */
  now: number;
  /** What the calendar is called. */
  name: string;
  /** The words of an entry: its line, what stands below it, its kind. */
  words: { summary(entry: CalendarEntry): string; description(entry: CalendarEntry): string; category(entry: CalendarEntry): string };
}

/** A line has at most so many octets without its end (RFC 5545, 3.1). */
const OCTETS = 75;
const MINUTE = 60_000;
/** The office's clock is seven hours ahead of UTC, summer and winter. */
const ZONE = '+07:00';
/** How long what has no end is drawn, in minutes. */
const USUAL = 60;

/** How many octets a sign takes in UTF-8. */
function octetsOf(sign: string): number {
  const code = sign.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}

/** Breaks a line after 75 octets at most, never inside a sign; a continued line begins with a blank. */
function folded(line: string): string {
  const lines: string[] = [];
  let now = '';
  let octets = 0;
  for (const sign of line) {
    const length = octetsOf(sign);
    if (octets + length > OCTETS) {
      lines.push(now);
      now = ' ';
      octets = 1;
    }
    now += sign;
    octets += length;
  }
  return [...lines, now].join('\r\n');
}

/** Text as a value (RFC 5545, 3.3.11). */
function text(words: string): string {
  return words.replaceAll('\\', '\\\\').replaceAll(';', '\\;').replaceAll(',', '\\,').replaceAll(/\r?\n/gu, '\\n');
}

const instant = (at: number) => new Date(at).toISOString().replaceAll(/[-:]|\.\d{3}/gu, '');
const date = (day: string) => day.replaceAll('-', '');

function timesOf(entry: CalendarEntry): string[] {
  const from = minutesOf(entry.fromTime);
  if (from === null) return [`DTSTART;VALUE=DATE:${date(entry.fromOn)}`, `DTEND;VALUE=DATE:${date(addDays(entry.toOn, 1))}`];
  const midnight = Date.parse(`${entry.fromOn}T00:00:00${ZONE}`);
  const to = minutesOf(entry.toTime);
  return [`DTSTART:${instant(midnight + from * MINUTE)}`, `DTEND:${instant(midnight + (to !== null && to > from ? to : from + USUAL) * MINUTE)}`];
}

/** The lines of a calendar with these entries, each once; lines end with CRLF. */
export function icsOf(entries: readonly CalendarEntry[], { now, name, words }: IcsOptions): string {
  const events = entries.flatMap((entry) => {
    const description = words.description(entry);
    return [
      'BEGIN:VEVENT',
      `UID:${entry.kind}-${entry.id}@so-giao-ban`,
      `DTSTAMP:${instant(now)}`,
      ...timesOf(entry),
      `SUMMARY:${text(words.summary(entry))}`,
      ...(entry.place ? [`LOCATION:${text(entry.place)}`] : []),
      ...(description ? [`DESCRIPTION:${text(description)}`] : []),
      `CATEGORIES:${text(words.category(entry))}`,
      // Days that say what is planned keep nobody busy.
      `TRANSP:${entry.kind === 'deadline' ? 'TRANSPARENT' : 'OPAQUE'}`,
      'END:VEVENT',
    ];
  });
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//So Giao ban//VI', 'CALSCALE:GREGORIAN', `X-WR-CALNAME:${text(name)}`, ...events, 'END:VCALENDAR'];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}
