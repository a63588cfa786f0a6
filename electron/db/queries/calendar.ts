/** Everything that has a day: visits, trips, appointments, meetings, deadlines of tasks, days of standing duties. */
import { sql } from 'kysely';
import { joinedBy } from '../../../shared/domain/appointment-matches.ts';
import { type CalendarEntry, type CalendarKind, calendarKinds } from '../../../shared/model/calendar-views.ts';
import type { Page } from '../../../shared/model/views.ts';
import { t } from '../../../shared/text/vi/words.ts';
import { isOff } from '../../../shared/domain/visit-stages.ts';
import { dutiesBetween } from './duties.ts';
import { tripsBetween } from './field-days.ts';
import { listTasks } from './lists.ts';
import { listVisits } from './plan.ts';
import type { ReadDb } from './scope.ts';

interface Days {
  from: string;
  to: string;
}

type Source = (db: ReadDb, days: Days, today: string) => Promise<CalendarEntry[]>;

/** More deadlines than this in the days that a screen shows are nothing a calendar can tell. */
const MOST_DEADLINES = 1000;

const sources: Readonly<Record<CalendarKind, Source>> = { visit: visits, trip: trips, appointment: appointments, meeting: meetings, deadline: deadlines, duty: duties };

const plain = { fromTime: null, toTime: null, partOfDay: null, place: null, people: [], state: null, itemId: null, taskId: null } as const;

/** What lies between two days, both counted, in the order of the clock. */
export async function listCalendar(
  db: ReadDb,
  query: Days & { kinds?: readonly CalendarKind[] | undefined },
  today: string,
): Promise<Page<CalendarEntry>> {
  const all: CalendarEntry[] = [];
  for (const kind of query.kinds ?? calendarKinds) all.push(...(await sources[kind](db, query, today)));
  const rows = joined(all);
  const key = (entry: CalendarEntry) => `${entry.fromOn} ${entry.fromTime ?? ''}`;
  return { total: rows.length, rows: rows.toSorted((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0)) };
}

/** An appointment that is one of the meetings or visits of its day gives them its hour, place and leader, and stands no more by itself. */
function joined(all: readonly CalendarEntry[]): CalendarEntry[] {
  const matters = all.flatMap((entry) => (entry.kind === 'meeting' || entry.kind === 'visit' ? [{ id: entry.id, kind: entry.kind, name: entry.title, fromOn: entry.fromOn, toOn: entry.toOn }] : []));
  const hours = new Map<string, CalendarEntry>();
  const rest = all.filter((entry) => {
    const matter = entry.kind === 'appointment' ? joinedBy({ onDay: entry.fromOn, matter: entry.title, place: entry.place }, matters) : null;
    if (matter?.kind === 'meeting' && !hours.has(matter.id)) hours.set(matter.id, entry);
    return matter === null;
  });
  return rest.map((entry) => {
    const told = hours.get(entry.id);
    return told ? { ...entry, fromTime: told.fromTime, toTime: told.toTime, place: entry.place ?? told.place, people: entry.people.length > 0 ? entry.people : told.people } : entry;
  });
}

/** Tasks that are not for everybody's eyes, of themselves or by their document. */
export async function restrictedTasks(db: ReadDb): Promise<Set<string>> {
  const found = await sql<{ id: string }>`
    SELECT t.id FROM live_task t JOIN live_item i ON i.id = t.itemId JOIN live_document d ON d.id = i.documentId
    WHERE t.restricted = 1 OR d.restricted = 1`.execute(db);
  return new Set(found.rows.map((row) => row.id));
}

/** Only those with days of their own: a window is no day. */
async function visits(db: ReadDb, between: Days, today: string): Promise<CalendarEntry[]> {
  const { rows } = await listVisits(db, { between }, today);
  return rows.flatMap((visit): CalendarEntry[] => {
    if (visit.fromOn === null || isOff(visit.stage) || (visit.dated !== 'announced' && visit.dated !== 'actual')) return [];
    return [{
      ...plain, id: visit.id, kind: 'visit', title: visit.unitName, fromOn: visit.fromOn, toOn: visit.toOn ?? visit.fromOn, partOfDay: visit.partOfDay,
      place: visit.place, people: visit.team.map((member) => member.name), state: visit.stage,
    }];
  });
}

async function trips(db: ReadDb, { from, to }: Days): Promise<CalendarEntry[]> {
  return (await tripsBetween(db, from, to)).filter((trip) => trip.kind === 'trip').map((trip) => ({
    ...plain, id: trip.id, kind: 'trip', fromOn: trip.fromOn, toOn: trip.toOn, partOfDay: trip.partOfDay,
    title: trip.units.map((unit) => unit.name).join(', ') || (trip.place ?? t.fieldTrips.unnamed), people: trip.people.map((person) => person.name),
  }));
}

async function appointments(db: ReadDb, { from, to }: Days): Promise<CalendarEntry[]> {
  const found = await sql<{ id: string; onDay: string; fromTime: string | null; toTime: string | null; matter: string; leader: string | null; place: string | null }>`
    SELECT a.id, a.onDay, a.fromTime, a.toTime, ifnull(a.matter, '') AS matter, ifnull(p.name, a.leaderName) AS leader, a.place
    FROM live_appointment a LEFT JOIN person p ON p.id = a.leaderId
    WHERE a.onDay BETWEEN ${from} AND ${to} ORDER BY p.precedence IS NULL, p.precedence, a.k`.execute(db);
  return found.rows.map(({ id, onDay, fromTime, toTime, matter, leader, place }) => ({
    ...plain, id, kind: 'appointment', title: matter, fromOn: onDay, toOn: onDay, fromTime, toTime, place, people: leader === null ? [] : [leader],
  }));
}

async function meetings(db: ReadDb, { from, to }: Days): Promise<CalendarEntry[]> {
  const found = await sql<{ id: string; onDay: string; title: string | null; chair: string | null; place: string | null }>`
    SELECT m.id, ifnull(m.heldOn, m.plannedOn) AS onDay, ifnull(m.name, s.name) AS title, ifnull(p.name, m.chairName) AS chair, m.place
    FROM live_meeting m LEFT JOIN live_meetingSeries s ON s.id = m.seriesId LEFT JOIN person p ON p.id = m.chairId
    WHERE ifnull(m.heldOn, m.plannedOn) BETWEEN ${from} AND ${to} ORDER BY m.k`.execute(db);
  return found.rows.map(({ id, onDay, title, chair, place }) => ({
    ...plain, id, kind: 'meeting', title: title ?? '', fromOn: onDay, toOn: onDay, place, people: chair === null ? [] : [chair],
  }));
}

async function deadlines(db: ReadDb, { from, to }: Days, today: string): Promise<CalendarEntry[]> {
  const { rows } = await listTasks(db, { dueFrom: from, dueTo: to, sort: 'dueOn', limit: MOST_DEADLINES }, today);
  return rows.flatMap((task): CalendarEntry[] => {
    if (task.dueOn === null) return [];
    return [{ ...plain, id: task.id, kind: 'deadline', title: task.title, fromOn: task.dueOn, toOn: task.dueOn, people: task.leads, state: task.status, itemId: task.itemId, taskId: task.id }];
  });
}

async function duties(db: ReadDb, days: Days, today: string): Promise<CalendarEntry[]> {
  return (await dutiesBetween(db, days, today)).map(({ task, onDay, state }) => ({
    ...plain, id: `${task.id}-${onDay}`, kind: 'duty', title: task.title, fromOn: onDay, toOn: onDay, people: task.leads, state, itemId: task.itemId, taskId: task.id,
  }));
}
