/** The calendar as a file, by the letter of RFC 5545. */
import { describe, expect, test } from 'vitest';
import { icsOf } from '../../shared/domain/ics.ts';
import type { CalendarEntry } from '../../shared/model/calendar-views.ts';

const entry = (change: Partial<CalendarEntry>): CalendarEntry => ({
  id: 'a', kind: 'visit', title: 'Tỉnh đoàn Lai Châu', fromOn: '2021-06-30', toOn: '2021-06-30', fromTime: null, toTime: null, partOfDay: null, place: null, people: [], state: null, itemId: null, taskId: null, ...change,
});

const words = { summary: (one: CalendarEntry) => one.title, description: (one: CalendarEntry) => one.people.join('\n'), category: (one: CalendarEntry) => one.kind };
const ics = (...entries: CalendarEntry[]) => icsOf(entries, { now: Date.parse('2021-06-01T08:00:00+07:00'), name: 'Sổ Giao ban', words });

/** The lines as a reader puts them together again. */
const unfolded = (file: string) => file.replaceAll('\r\n ', '').split('\r\n');

describe('lines', () => {
  const long = ics(entry({ title: 'Kiểm tra việc học tập, quán triệt; triển khai Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng 🇻🇳 tại cơ sở'.repeat(3) }));

  test('end with CRLF and have 75 octets at most; no sign is broken', () => {
    expect(long.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(long.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
    for (const line of long.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    expect(long).not.toContain('\uFFFD');
  });

  test('put together again they say what was said', () => {
    const summary = unfolded(long).find((line) => line.startsWith('SUMMARY:')) ?? '';
    expect(summary.slice(8).replaceAll('\\,', ',').replaceAll('\\;', ';')).toContain('quán triệt; triển khai Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng 🇻🇳 tại cơ sở');
  });

  test('commas, semicolons, backslashes and new lines are escaped', () => {
    const lines = unfolded(ics(entry({ title: 'a,b;c\\d', place: 'Tầng 2, nhà A', people: ['X', 'Y'] })));
    expect(lines).toContain('SUMMARY:a\\,b\\;c\\\\d');
    expect(lines).toContain('LOCATION:Tầng 2\\, nhà A');
    expect(lines).toContain('DESCRIPTION:X\\nY');
  });
});

describe('times', () => {
  test('whole days end before the day after, over the end of a month too', () => {
    expect(unfolded(ics(entry({})))).toEqual(expect.arrayContaining(['DTSTART;VALUE=DATE:20210630', 'DTEND;VALUE=DATE:20210701', 'DTSTAMP:20210601T010000Z']));
  });

  test('hours are those of Hanoi, told in UTC; what has no end takes an hour', () => {
    expect(unfolded(ics(entry({ fromTime: '06:30' })))).toEqual(expect.arrayContaining(['DTSTART:20210629T233000Z', 'DTEND:20210630T003000Z']));
    expect(unfolded(ics(entry({ fromTime: '08:00', toTime: '11:30' })))).toContain('DTEND:20210630T043000Z');
  });

  test('each entry is an event with a name of its own', () => {
    const lines = unfolded(ics(entry({}), entry({ id: 'b', kind: 'deadline' })));
    expect(lines.filter((line) => line.startsWith('UID:'))).toEqual(['UID:visit-a@so-giao-ban', 'UID:deadline-b@so-giao-ban']);
    expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(2);
    expect(unfolded(ics()).slice(0, 3)).toEqual(['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//So Giao ban//VI']);
  });
});
