/** The weekly calendar taken in, and its trips counted. */
import { basename } from 'node:path';
import type { ParsedInputOf } from '../../shared/contract/index.ts';
import { timeOf } from '../../shared/domain/appointments.ts';
import { isCivilDate, yearOf } from '../../shared/domain/civil-date.ts';
import { foldWords } from '../../shared/domain/fold-text.ts';
import { weekTableOf } from '../../shared/domain/week-table.ts';
import { Refusal } from '../../shared/model/refusal.ts';
import type { AppointmentsFile, FieldOverlap, FieldTripAdded } from '../../shared/model/views.ts';
import { put } from '../db/put.ts';
import { appointmentKey, goneFrom, listAppointments, readAppointments } from '../db/queries/appointments.ts';
import { listPeople } from '../db/queries/units.ts';
import { readCells, writeCells } from '../db/rows.ts';
import type { WriteDb } from '../db/writer.ts';
import { readSource, type Source } from './documents.ts';
import { addTrip } from './field-days.ts';
import { computedId } from './ids.ts';
import type { CommandScope, TaskScope } from './scope.ts';
import { type Update, updateRow } from './update-row.ts';

/** The week of a Word file as it would be pasted; writes nothing. @throws Refusal `no-week-table`, and those of reading a file */
export async function readWeekFile(input: Source, scope: TaskScope): Promise<AppointmentsFile> {
  const { text } = await readSource(input, scope);
  const week = weekTableOf(text, yearOf(scope.today));
  if (!week) throw new Refusal('no-week-table', 'path' in input ? { file: basename(input.path).normalize('NFC') } : {});
  return week;
}

/** Writes each line of a pasted week; the same week pasted again changes only what differs. */
export async function pasteAppointments(
  trx: WriteDb,
  input: ParsedInputOf<'appointments.paste'>,
  scope: CommandScope,
): Promise<{ added: number; removed: number; unknown: string[] }> {
  const lines = await readAppointments(trx, input, scope.today);
  const gone = input.corrected ? await goneFrom(trx, lines, scope.today) : [];
  for (const { id } of gone) await writeCells(trx, 'appointment', id, { removed: 1 });
  for (const { known: _known, ...line } of lines) await put(trx, 'appointment', computedId('appointment', ...appointmentKey(line)), { ...line });
  const unknown = lines.filter((line) => !line.known && line.leaderName !== null).map((line) => line.leaderName ?? '');
  return { added: lines.length, removed: gone.length, unknown: [...new Set(unknown)] };
}

const APPOINTMENT_COLUMNS = ['onDay', 'fromTime', 'toTime', 'matter', 'leaderId', 'leaderName', 'place', 'participants'] as const;

/** A line put right in its place; a leader who is named is the person of that name. @throws Refusal `wrong-input`, and as `updateRow` */
export async function updateAppointment(trx: WriteDb, input: Update, scope: CommandScope): Promise<{ ok: true }> {
  const { onDay, fromTime, leaderName } = input.set;
  if (onDay !== undefined && (typeof onDay !== 'string' || !isCivilDate(onDay))) throw new Refusal('wrong-input', { detail: 'onDay' });
  const time = fromTime === undefined || fromTime === null ? null : timeOf(String(fromTime));
  if (time === null && typeof fromTime === 'string') throw new Refusal('wrong-input', { detail: 'fromTime' });
  const person = leaderName === undefined ? null : (await listPeople(trx, scope.today)).rows.find((one) => foldWords(one.name) === foldWords(String(leaderName ?? '')));
  const set = { ...input.set, ...(time === null ? {} : { fromTime: time }), ...(leaderName === undefined ? {} : { leaderId: person?.id ?? null }) };
  await updateRow(trx, 'appointment', APPOINTMENT_COLUMNS, { ...input, set }, scope);
  return { ok: true };
}

/** @throws Refusal `not-found` */
export async function removeAppointment(trx: WriteDb, input: { id: string }): Promise<{ ok: true }> {
  if (!(await readCells(trx, 'appointment', input.id))) throw new Refusal('not-found');
  await writeCells(trx, 'appointment', input.id, { removed: 1 });
  return { ok: true };
}

/** Counts several appointments as trips of their leaders, each to the unit that its words name. @throws Refusal as `appointmentAsTrip` */
export async function appointmentsAsTrips(
  trx: WriteDb,
  input: ParsedInputOf<'appointments.asTrips'>,
  scope: CommandScope,
): Promise<{ trips: number; overlaps: FieldOverlap[] }> {
  const overlaps: FieldOverlap[] = [];
  for (const id of new Set(input.ids)) overlaps.push(...(await appointmentAsTrip(trx, { id }, scope)).overlaps);
  return { trips: new Set(input.ids).size, overlaps };
}

/** Counts an appointment as a trip of its leader. @throws Refusal `not-found`, `nobody-named`, and as `addTrip` */
export async function appointmentAsTrip(trx: WriteDb, input: ParsedInputOf<'appointments.asTrip'>, scope: CommandScope): Promise<FieldTripAdded> {
  const appointment = await readCells(trx, 'appointment', input.id);
  if (!appointment) throw new Refusal('not-found');
  if (appointment['leaderId'] === null) throw new Refusal('nobody-named');
  const from = String(appointment['onDay']);
  const place = appointment['place'] ?? appointment['matter'];
  const { rows } = await listAppointments(trx, { from, to: from }, scope.today);
  const away = rows.find((row) => row.id === input.id)?.away ?? null;
  const trip = await addTrip(
    trx,
    {
      personId: String(appointment['leaderId']),
      from,
      to: input.to ?? from,
      ...(away ? { unitId: away.unitId } : { place: place === null ? null : String(place) }),
      purposes: input.purposes ?? [],
      note: appointment['matter'] === null ? null : String(appointment['matter']),
    },
    scope,
  );
  await writeCells(trx, 'fieldTrip', trip.id, { appointmentId: input.id });
  return trip;
}
