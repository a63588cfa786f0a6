/** The weekly calendar taken in, and its trips counted. */
import type { ParsedInputOf } from '../../shared/contract/index.ts';
import { foldWords } from '../../shared/domain/fold-text.ts';
import { Refusal } from '../../shared/model/refusal.ts';
import type { FieldTripAdded } from '../../shared/model/views.ts';
import { put } from '../db/put.ts';
import { readAppointments } from '../db/queries/appointments.ts';
import { readCells, writeCells } from '../db/rows.ts';
import type { WriteDb } from '../db/writer.ts';
import { addTrip } from './field-days.ts';
import { computedId } from './ids.ts';
import type { CommandScope } from './scope.ts';

/** Writes each line of a pasted week; the same week pasted again changes only what differs. */
export async function pasteAppointments(
  trx: WriteDb,
  input: ParsedInputOf<'appointments.paste'>,
  scope: CommandScope,
): Promise<{ added: number; unknown: string[] }> {
  const lines = await readAppointments(trx, input, scope.today);
  for (const { known: _known, ...line } of lines) {
    const id = computedId('appointment', line.onDay, line.leaderId ?? foldWords(line.leaderName ?? ''), foldWords(line.matter));
    await put(trx, 'appointment', id, { ...line });
  }
  const unknown = lines.filter((line) => !line.known && line.leaderName !== null).map((line) => line.leaderName ?? '');
  return { added: lines.length, unknown: [...new Set(unknown)] };
}

/** Counts an appointment as a trip of its leader. @throws Refusal `not-found`, `nobody-named`, and as `addTrip` */
export async function appointmentAsTrip(trx: WriteDb, input: ParsedInputOf<'appointments.asTrip'>, scope: CommandScope): Promise<FieldTripAdded> {
  const appointment = await readCells(trx, 'appointment', input.id);
  if (!appointment) throw new Refusal('not-found');
  if (appointment['leaderId'] === null) throw new Refusal('nobody-named');
  const from = String(appointment['onDay']);
  const place = appointment['place'] ?? appointment['matter'];
  const trip = await addTrip(
    trx,
    {
      personId: String(appointment['leaderId']),
      from,
      to: input.to ?? from,
      place: place === null ? null : String(place),
      purposes: input.purposes ?? [],
      note: appointment['matter'] === null ? null : String(appointment['matter']),
    },
    scope,
  );
  await writeCells(trx, 'fieldTrip', trip.id, { appointmentId: input.id });
  return trip;
}
