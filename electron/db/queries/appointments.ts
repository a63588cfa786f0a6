/** The leaders' calendar. */
import { sql } from 'kysely';
import { parseAppointments } from '../../../shared/domain/appointments.ts';
import { isCivilDate } from '../../../shared/domain/civil-date.ts';
import { foldWords } from '../../../shared/domain/fold-text.ts';
import type { AppointmentPreview, AppointmentRow, Page } from '../../../shared/model/views.ts';
import type { ReadDb } from './scope.ts';
import { listPeople } from './units.ts';

/** Appointments between two days in the order of the clock. */
export async function listAppointments(db: ReadDb, query: { from: string; to: string }): Promise<Page<AppointmentRow>> {
  const found = await sql<AppointmentRow>`
    SELECT a.id, a.onDay, a.fromTime, ifnull(a.matter, '') AS matter, a.leaderId, ifnull(p.name, a.leaderName) AS leaderName,
      a.place, a.participants, (SELECT f.id FROM live_fieldTrip f WHERE f.appointmentId = a.id LIMIT 1) AS tripId
    FROM live_appointment a LEFT JOIN person p ON p.id = a.leaderId
    WHERE a.onDay BETWEEN ${query.from} AND ${query.to}
    ORDER BY a.onDay, a.fromTime IS NULL, a.fromTime, p.precedence IS NULL, p.precedence, a.k`.execute(db);
  return { total: found.rows.length, rows: found.rows };
}

/** Pasted lines, one for each leader whom a line names; a leader who is not known keeps the words. */
export async function readAppointments(db: ReadDb, input: { text: string; year: number }, today: string): Promise<AppointmentPreview[]> {
  const people = (await listPeople(db, today)).rows.map((person) => ({ ...person, folded: foldWords(person.name) }));
  return parseAppointments(input.text, input.year).filter((line) => isCivilDate(line.onDay)).flatMap(({ leader, ...line }): AppointmentPreview[] => {
    const words = ` ${foldWords(leader ?? '')} `;
    const named = people.filter((person) => person.folded !== '' && words.includes(` ${person.folded} `));
    if (named.length === 0) return [{ ...line, leaderId: null, leaderName: leader, known: false }];
    return named.map((person) => ({ ...line, leaderId: person.id, leaderName: person.name, known: true }));
  });
}
