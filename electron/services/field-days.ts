/** Trips to the grassroots as they are written down, and the rules they are counted by. */
import type { ParsedInputOf } from '../../shared/contract/index.ts';
import { yearOf } from '../../shared/domain/civil-date.ts';
import type { FieldRules } from '../../shared/domain/field-days.ts';
import { foldWords } from '../../shared/domain/fold-text.ts';
import { Refusal } from '../../shared/model/refusal.ts';
import type { FieldTripAdded } from '../../shared/model/views.ts';
import { purposeNamed } from '../../shared/text/vi/field-days.ts';
import { put } from '../db/put.ts';
import { fieldBalance, fieldRules, fieldSettings, overlapsIn, tripsBetween } from '../db/queries/field-days.ts';
import { readCells, writeCells } from '../db/rows.ts';
import type { WriteDb } from '../db/writer.ts';
import { computedId, newId } from './ids.ts';
import { type FoundPerson, personNamed } from './people.ts';
import type { CommandScope } from './scope.ts';

/** The people of a trip: those chosen, then those typed; each once. @throws Refusal `nobody-named`, `not-found`, `which-person` */
async function travellers(trx: WriteDb, input: ParsedInputOf<'fieldDays.add'>, scope: CommandScope): Promise<Map<string, FoundPerson>> {
  const found = new Map<string, FoundPerson>();
  for (const id of [input.personId, ...(input.personIds ?? [])]) {
    if (id === undefined) continue;
    const person = await readCells(trx, 'person', id);
    if (!person) throw new Refusal('not-found');
    found.set(id, { id, name: String(person['name']), added: false });
  }
  for (const name of [input.name, ...(input.names ?? [])]) {
    if (name === undefined) continue;
    const person = await personNamed(trx, name, scope, input.asNew);
    if (!found.has(person.id)) found.set(person.id, person);
  }
  if (found.size === 0) throw new Refusal('nobody-named');
  return found;
}

/**
 * Writes a trip down. That somebody is elsewhere on one of its days is told and not forbidden.
 * @throws Refusal `days-reversed`, and as `travellers`
 */
export async function addTrip(trx: WriteDb, input: ParsedInputOf<'fieldDays.add'>, scope: CommandScope): Promise<FieldTripAdded> {
  if (input.to < input.from) throw new Refusal('days-reversed');
  const people = await travellers(trx, input, scope);
  const id = newId();
  await put(trx, 'fieldTrip', id, {
    fromOn: input.from,
    toOn: input.to,
    partOfDay: input.partOfDay ?? null,
    place: input.place ?? null,
    note: input.note ?? null,
  });
  for (const personId of people.keys()) await put(trx, 'fieldTripPerson', computedId(id, 'person', personId), { fieldTripId: id, personId });
  for (const unitId of new Set([input.unitId ?? [], input.unitIds ?? []].flat())) {
    if (!(await readCells(trx, 'unit', unitId))) throw new Refusal('not-found');
    await put(trx, 'fieldTripUnit', computedId(id, 'unit', unitId), { fieldTripId: id, unitId });
  }
  for (const words of input.purposes ?? []) {
    const purpose = purposeNamed(words);
    await put(trx, 'fieldTripPurpose', computedId(id, 'purpose', foldWords(purpose)), { fieldTripId: id, purpose });
  }
  const trips = await tripsBetween(trx, input.from, input.to);
  const trip = trips.find((one) => one.id === id);
  if (!trip) throw new Refusal('not-found');
  const balance = await fieldBalance(trx, yearOf(input.from), scope.today);
  return {
    ...trip,
    overlaps: overlapsIn(trips, id),
    added: [...people.values()].filter((person) => person.added).map((person) => person.name),
    balance: balance.filter((row) => people.has(row.personId)),
  };
}

/** @throws Refusal `not-found` */
export async function removeTrip(trx: WriteDb, input: { id: string }): Promise<{ ok: true }> {
  if (!(await readCells(trx, 'fieldTrip', input.id))) throw new Refusal('not-found');
  await writeCells(trx, 'fieldTrip', input.id, { removed: 1 });
  return { ok: true };
}

/** Notes a time for which a person owes no days. @throws Refusal `not-found`, `days-reversed` */
export async function exempt(trx: WriteDb, input: ParsedInputOf<'fieldDays.exempt'>, scope: CommandScope): Promise<{ id: string; quota: number }> {
  if (input.to < input.from) throw new Refusal('days-reversed');
  if (!(await readCells(trx, 'person', input.personId))) throw new Refusal('not-found');
  const id = newId();
  await put(trx, 'fieldExemption', id, { personId: input.personId, fromOn: input.from, toOn: input.to, reason: input.reason.normalize('NFC') });
  const balance = await fieldBalance(trx, yearOf(input.from), scope.today);
  return { id, quota: balance.find((row) => row.personId === input.personId)?.quota ?? 0 };
}

/** @throws Refusal `not-found` */
export async function unexempt(trx: WriteDb, input: { id: string }): Promise<{ ok: true }> {
  if (!(await readCells(trx, 'fieldExemption', input.id))) throw new Refusal('not-found');
  await writeCells(trx, 'fieldExemption', input.id, { removed: 1 });
  return { ok: true };
}

/** Sets how days are counted; what is counted already is counted anew. */
export async function setFieldRules(trx: WriteDb, input: ParsedInputOf<'fieldDays.setRules'>): Promise<FieldRules> {
  for (const [rule, name] of Object.entries(fieldSettings)) {
    const value = input[rule as keyof typeof fieldSettings];
    if (value !== undefined) await put(trx, 'setting', computedId('setting', name), { name, value: String(value) });
  }
  return fieldRules(trx);
}
