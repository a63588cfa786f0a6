/** The leaders' calendar. */
import { sql } from 'kysely';
import { joinedBy, unitAwayOf } from '../../../shared/domain/appointment-matches.ts';
import { parseAppointments } from '../../../shared/domain/appointments.ts';
import { addDays, isCivilDate, weekday } from '../../../shared/domain/civil-date.ts';
import { foldWords } from '../../../shared/domain/fold-text.ts';
import type { AppointmentPreview, AppointmentRow, AppointmentsPreview, Page } from '../../../shared/model/views.ts';
import { t } from '../../../shared/text/vi/words.ts';
import { listCalendar } from './calendar.ts';
import type { ReadDb } from './scope.ts';
import { listPeople, listUnits } from './units.ts';

/** Appointments between two days in the order of the clock, with what their words name. */
export async function listAppointments(db: ReadDb, query: { from: string; to: string }, today: string): Promise<Page<AppointmentRow>> {
  const found = await sql<Omit<AppointmentRow, 'away' | 'joins'>>`
    SELECT a.id, a.onDay, a.fromTime, ifnull(a.matter, '') AS matter, a.leaderId, ifnull(p.name, a.leaderName) AS leaderName,
      a.place, a.participants, (SELECT f.id FROM live_fieldTrip f WHERE f.appointmentId = a.id LIMIT 1) AS tripId
    FROM live_appointment a LEFT JOIN person p ON p.id = a.leaderId
    WHERE a.onDay BETWEEN ${query.from} AND ${query.to}
    ORDER BY a.onDay, a.fromTime IS NULL, a.fromTime, p.precedence IS NULL, p.precedence, a.k`.execute(db);
  const units = (await listUnits(db, { kind: 'provincialUnit', on: query.from }, today)).rows;
  const { rows: matters } = await listCalendar(db, { ...query, kinds: ['meeting', 'visit'] }, today);
  const named = matters.map(({ id, kind, title, fromOn, toOn }) => ({ id, kind: kind === 'visit' ? ('visit' as const) : ('meeting' as const), name: title, fromOn, toOn }));
  return {
    total: found.rows.length,
    rows: found.rows.map((row) => {
      const away = unitAwayOf(row, units, t.appointments.home);
      const joins = joinedBy(row, named);
      return { ...row, away: away && { unitId: away.id, name: away.name }, joins: joins && { kind: joins.kind, id: joins.id, name: joins.name } };
    }),
  };
}

type PastedLine = Omit<AppointmentPreview, 'change'>;

/** Pasted lines, one for each leader whom a line names; a leader who is not known keeps the words. */
export async function readAppointments(db: ReadDb, input: { text: string; year: number }, today: string): Promise<PastedLine[]> {
  const people = (await listPeople(db, today)).rows.map((person) => ({ ...person, folded: foldWords(person.name) }));
  return parseAppointments(input.text, input.year).filter((line) => isCivilDate(line.onDay)).flatMap(({ leader, ...line }): PastedLine[] => {
    const words = ` ${foldWords(leader ?? '')} `;
    const named = people.filter((person) => person.folded !== '' && words.includes(` ${person.folded} `));
    if (named.length === 0) return [{ ...line, leaderId: null, leaderName: leader, known: false }];
    return named.map((person) => ({ ...line, leaderId: person.id, leaderName: person.name, known: true }));
  });
}

/** What an appointment is known by: its day, its leader, its matter. */
export function appointmentKey(line: Pick<AppointmentRow, 'onDay' | 'leaderId' | 'leaderName' | 'matter'>): string[] {
  return [line.onDay, line.leaderId ?? foldWords(line.leaderName ?? ''), foldWords(line.matter)];
}

/** Lines of the weeks that pasted lines are of which those have no more. */
export async function goneFrom(db: ReadDb, lines: readonly PastedLine[], today: string): Promise<AppointmentRow[]> {
  const kept = new Set(lines.map((line) => appointmentKey(line).join('|')));
  const gone: AppointmentRow[] = [];
  for (const monday of new Set(lines.map((line) => addDays(line.onDay, -weekday(line.onDay))))) {
    const { rows } = await listAppointments(db, { from: monday, to: addDays(monday, 6) }, today);
    gone.push(...rows.filter((row) => !kept.has(appointmentKey(row).join('|'))));
  }
  return gone;
}

/** A pasted week set against what the register holds of it. */
export async function previewAppointments(db: ReadDb, input: { text: string; year: number }, today: string): Promise<AppointmentsPreview> {
  const lines = await readAppointments(db, input, today);
  const days = lines.map((line) => line.onDay).toSorted();
  const stored = days[0] === undefined ? [] : (await listAppointments(db, { from: days[0], to: days.at(-1) ?? days[0] }, today)).rows;
  const byKey = new Map(stored.map((row) => [appointmentKey(row).join('|'), row]));
  const rows = lines.map((line): AppointmentPreview => {
    const row = byKey.get(appointmentKey(line).join('|'));
    const same = row && row.fromTime === line.fromTime && row.place === line.place && row.participants === line.participants;
    return { ...line, change: row ? (same ? 'same' : 'changed') : 'new' };
  });
  return { total: rows.length, rows, gone: await goneFrom(db, lines, today) };
}
