/** What a month shows: the visits of the plan, which move, and whatever else lies on its days, which does not. */
import type { ScheduleEventData } from '@mantine/schedule';
import { addDays, endOfMonth, weekday } from '../../../shared/domain/civil-date.ts';
import type { CalendarEntry } from '../../../shared/model/calendar-views.ts';
import type { VisitRow } from '../../../shared/model/views.ts';
import { calendarWords } from '../../../shared/text/vi/calendar-page.ts';
import { planWords } from '../../../shared/text/vi/plan.ts';

export type MonthEvent = { visit: VisitRow; entry: null } | { visit: null; entry: CalendarEntry };

const whole = (from: string, to: string) => ({ start: `${from} 00:00:00`, end: `${to} 23:59:59`, color: 'blue' });

export function visitEvent(visit: VisitRow): ScheduleEventData {
  return {
    id: visit.id,
    title: [visit.unitName, planWords.roundName(visit.roundKind, visit.roundName), planWords.days(visit.fromOn, visit.toOn), planWords.stage(visit.stage)].join('\n'),
    ...whole(visit.fromOn ?? '', visit.toOn ?? visit.fromOn ?? ''),
    payload: { visit, entry: null },
  };
}

export function entryEvent(entry: CalendarEntry): ScheduleEventData {
  return {
    id: `${entry.kind} ${entry.id}`,
    title: calendarWords.entry(entry).replaceAll(', ', '\n'),
    ...whole(entry.fromOn, entry.toOn),
    payload: { visit: null, entry },
  };
}

export function shownBy(event: ScheduleEventData): MonthEvent {
  return event.payload as unknown as MonthEvent;
}

/** The first and the last day that the sheet of a month shows: whole weeks from Monday on. */
export function sheetOf(month: string): { from: string; to: string } {
  const first = `${month}-01`;
  const last = endOfMonth(Number(month.slice(0, 4)), Number(month.slice(5)));
  return { from: addDays(first, -weekday(first)), to: addDays(last, 6 - weekday(last)) };
}
