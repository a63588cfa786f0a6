/** What the calendar shows, as its address says it, and where its entries lead. */
import { calendarKinds, type CalendarEntry, type CalendarKind } from '../../../../shared/model/calendar-views.ts';
import { type Icon, IconCalendar, IconMeetings, IconPlan, IconSoon, IconStanding, IconTrip } from '../../../icons.ts';
import { paths } from '../../../paths.ts';
import { withChanges } from '../../../query-state.ts';
import { createResource } from '../../../stores/resource.ts';

export const calendarList = createResource('calendar.list');

export const spans = ['month', 'week', 'day'] as const;

export type Span = (typeof spans)[number];

/** A choice of nothing: an empty value would leave the address. */
const NOTHING = 'none';

/** @param asked the address' word for what is shown; `usual` where it has none */
export function kindsShown(asked: string | null, usual: readonly CalendarKind[]): CalendarKind[] {
  if (asked === null) return [...usual];
  const named = asked.split(',');
  return calendarKinds.filter((kind) => named.includes(kind));
}

/** The address' word for what is shown once a kind is turned on or off. */
export function toggled(shown: readonly CalendarKind[], kind: CalendarKind): string {
  const next = shown.includes(kind) ? shown.filter((one) => one !== kind) : [...shown, kind];
  return next.join(',') || NOTHING;
}

export const kindIcons: Readonly<Record<CalendarKind, Icon>> = {
  visit: IconPlan, trip: IconTrip, appointment: IconCalendar, meeting: IconMeetings, deadline: IconSoon, duty: IconStanding,
};

function itemOf({ itemId, taskId }: CalendarEntry): string {
  return paths.item(itemId ?? '', taskId ?? undefined);
}

const places: Readonly<Record<CalendarKind, (entry: CalendarEntry) => string>> = {
  visit: ({ id }) => paths.visit(id),
  deadline: itemOf,
  duty: itemOf,
  meeting: ({ id }) => paths.meeting(id),
  appointment: ({ fromOn }) => withChanges(paths.plan, '', { view: 'week', week: fromOn, year: fromOn.slice(0, 4) }),
  trip: ({ fromOn }) => withChanges(paths.plan, '', { view: 'days', year: fromOn.slice(0, 4) }),
};

/** The screen that tells more of an entry. */
export function placeOf(entry: CalendarEntry): string {
  return places[entry.kind](entry);
}

/** The class of an entry: its kind, and for what a task owes its state. */
export function entryClass({ kind, state, taskId }: CalendarEntry): string {
  return taskId !== null && state !== null ? `entry entry-${kind} entry-${state}` : `entry entry-${kind}`;
}
