/** Trips to the grassroots and the visits of inspections that count as such, with what each person has made of the quota. */
import { sql } from 'kysely';
import { foldWords } from '../../../shared/domain/fold-text.ts';
import {
  countFieldDays, defaultFieldRules, type FieldRules, paceNeeded, quotaLeft, spansMeet,
} from '../../../shared/domain/field-days.ts';
import { isCivilDate } from '../../../shared/domain/civil-date.ts';
import type { FieldBalance, FieldExemption, FieldOverlap, FieldTripRow, Page } from '../../../shared/model/views.ts';
import { t } from '../../../shared/text/vi/words.ts';
import { unitNameOn } from './names.ts';
import type { ReadDb } from './scope.ts';
import { settingValues } from './settings.ts';
import { listPeople } from './units.ts';

/** Names of the settings, by rule. */
export const fieldSettings = { halfDay: 'fieldDays.halfDay', travelDay: 'fieldDays.travelDay', quota: 'fieldDays.quota' } as const;

const travelDays: readonly string[] = ['whole', 'half', 'none'] satisfies FieldRules['travelDay'][];

/** How the office counts; what was never set, or set to a word that is not known, is as by default. */
export async function fieldRules(db: ReadDb): Promise<FieldRules> {
  const set = await settingValues(db, Object.values(fieldSettings));
  const travelDay = set.get(fieldSettings.travelDay) ?? '';
  const quota = Number(set.get(fieldSettings.quota) ?? Number.NaN);
  return {
    halfDay: set.get(fieldSettings.halfDay) === 'half' ? 'half' : defaultFieldRules.halfDay,
    travelDay: travelDays.includes(travelDay) ? (travelDay as FieldRules['travelDay']) : defaultFieldRules.travelDay,
    quota: Number.isFinite(quota) ? quota : defaultFieldRules.quota,
  };
}

/** A visit is a trip of its team once it has days, unless it is put off, called off, or nobody goes there. */
const spans = sql`
  SELECT f.id, 'trip' AS kind, f.fromOn, ifnull(f.toOn, f.fromOn) AS toOn, f.partOfDay, f.place, f.note
    FROM live_fieldTrip f WHERE f.fromOn IS NOT NULL
  UNION ALL
  SELECT v.id, 'visit', coalesce(v.actualFrom, v.announcedFrom),
    CASE WHEN v.actualFrom IS NOT NULL THEN ifnull(v.actualTo, v.actualFrom) ELSE ifnull(v.announcedTo, v.announcedFrom) END,
    v.partOfDay, v.place, NULL
    FROM live_visit v JOIN live_round r ON r.id = v.roundId
    WHERE coalesce(v.actualFrom, v.announcedFrom) IS NOT NULL AND ifnull(v.stage, 'planned') NOT IN ('postponed', 'cancelled')
      AND ifnull(v.mode, 'onSite') = 'onSite'`;

interface OfTrip {
  trip: string;
  id: string;
  name: string;
}

function grouped(rows: readonly OfTrip[]): Map<string, { id: string; name: string }[]> {
  const found = new Map<string, { id: string; name: string }[]>();
  for (const { trip, id, name } of rows) {
    const named = found.get(trip) ?? [];
    if (!named.some((one) => one.id === id)) named.push({ id, name });
    found.set(trip, named);
  }
  return found;
}

/** Trips that touch the days asked for, earliest first; what lacks people is no trip of anybody and left out. */
export async function tripsBetween(db: ReadDb, from: string, to: string): Promise<FieldTripRow[]> {
  const trips = await sql<Omit<FieldTripRow, 'people' | 'units' | 'purposes'>>`
    SELECT * FROM (${spans}) WHERE fromOn <= ${to} AND toOn >= ${from} AND fromOn <= toOn ORDER BY fromOn, toOn, id`.execute(db);
  const ids = JSON.stringify(trips.rows.map((trip) => trip.id));
  const people = await sql<OfTrip>`
    SELECT w.trip, p.id, p.name FROM (
      SELECT fieldTripId AS trip, personId FROM live_fieldTripPerson WHERE fieldTripId IN (SELECT value FROM json_each(${ids}))
      UNION ALL SELECT visitId, personId FROM live_teamMember WHERE visitId IN (SELECT value FROM json_each(${ids}))) w
    JOIN live_person p ON p.id = w.personId ORDER BY p.precedence IS NULL, p.precedence, p.k`.execute(db);
  const units = await sql<OfTrip>`
    SELECT f.fieldTripId AS trip, u.id, ${unitNameOn(from)} AS name FROM live_fieldTripUnit f JOIN unit u ON u.id = f.unitId
    WHERE f.fieldTripId IN (SELECT value FROM json_each(${ids}))
    UNION ALL SELECT v.id, ifnull(u.id, ''), ifnull(${unitNameOn(from)}, ifnull(v.unitName, '')) FROM live_visit v LEFT JOIN unit u ON u.id = v.unitId
    WHERE v.id IN (SELECT value FROM json_each(${ids}))`.execute(db);
  const purposes = await sql<{ fieldTripId: string; purpose: string }>`
    SELECT fieldTripId, purpose FROM live_fieldTripPurpose WHERE fieldTripId IN (SELECT value FROM json_each(${ids})) ORDER BY k`.execute(db);
  const purposesOf = Map.groupBy(purposes.rows, (one) => one.fieldTripId);
  const [peopleOf, unitsOf] = [grouped(people.rows), grouped(units.rows)];
  return trips.rows.flatMap((trip) => {
    if (!isCivilDate(trip.fromOn) || !isCivilDate(trip.toOn)) return [];
    const who = peopleOf.get(trip.id);
    if (!who) return [];
    const why = trip.kind === 'visit' ? ['inspection'] : (purposesOf.get(trip.id) ?? []).map((one) => one.purpose);
    return [{ ...trip, people: who, units: unitsOf.get(trip.id) ?? [], purposes: why }];
  });
}

/** What a trip is called where two are set against each other: where it goes, else what for. */
function tripName(trip: FieldTripRow): string {
  const where = trip.units.map((unit) => unit.name).filter(Boolean).join(', ') || trip.place;
  return where ?? t.fieldTrips.unnamed;
}

/** Where one person is in two places; `of` asks only for trips that meet this one. */
export function overlapsIn(trips: readonly FieldTripRow[], of?: string): FieldOverlap[] {
  const found: FieldOverlap[] = [];
  for (const [place, a] of trips.entries()) {
    for (const b of trips.slice(place + 1)) {
      if (of !== undefined && a.id !== of && b.id !== of) continue;
      if (!spansMeet(a, b)) continue;
      const [first, second] = of === b.id ? [b, a] : [a, b];
      for (const person of first.people.filter((one) => second.people.some((other) => other.id === one.id))) {
        found.push({
          personId: person.id,
          person: person.name,
          onDay: a.fromOn > b.fromOn ? a.fromOn : b.fromOn,
          trips: [first.id, second.id],
          words: t.fieldTrips.overlap(person.name, tripName(first), first.fromOn, first.toOn, tripName(second), second.fromOn, second.toOn),
        });
      }
    }
  }
  return found;
}

/** Trips of a year, of everybody or of one person, and who is in two places. */
export async function listTrips(
  db: ReadDb,
  query: { year: number; personId?: string | undefined },
): Promise<Page<FieldTripRow> & { overlaps: FieldOverlap[] }> {
  const { from, to } = daysOfYear(query.year);
  const all = await tripsBetween(db, from, to);
  const rows = query.personId ? all.filter((trip) => trip.people.some((one) => one.id === query.personId)) : all;
  const overlaps = overlapsIn(rows).filter((one) => query.personId === undefined || one.personId === query.personId);
  return { total: rows.length, rows, overlaps };
}

/** What a trip that is being typed would meet. */
export async function checkTrip(
  db: ReadDb,
  trip: { names: readonly string[]; from: string; to: string; partOfDay?: string | null | undefined },
): Promise<FieldOverlap[]> {
  if (trip.to < trip.from) return [];
  const asked = new Set(trip.names.map(foldWords));
  const known = await db.selectFrom('live_person').select(['id', 'name']).execute();
  const people = known.filter((person) => asked.has(foldWords(person.name)));
  const typed: FieldTripRow = {
    id: '', kind: 'trip', fromOn: trip.from, toOn: trip.to, partOfDay: trip.partOfDay ?? null, people, units: [], place: t.fieldTrips.typed, purposes: [], note: null,
  };
  return overlapsIn([typed, ...(await tripsBetween(db, trip.from, trip.to))], '');
}

function daysOfYear(year: number): { from: string; to: string } {
  const name = String(year).padStart(4, '0');
  return { from: `${name}-01-01`, to: `${name}-12-31` };
}

/** What the year's plan asks of every secretary; null when no plan says it. */
async function plannedQuota(db: ReadDb, year: number): Promise<number | null> {
  const rows = await db.selectFrom('live_quota').select(['subject', 'amount', 'measure']).where('year', '=', year).orderBy('k', 'desc').execute();
  const days = rows.filter((row) => row.amount !== null && foldWords(row.measure ?? 'ngay').includes('ngay'));
  return days.find((row) => foldWords(row.subject ?? 'bi thu').includes('bi thu'))?.amount ?? null;
}

/** The times of a year for which people owe no days, by person. */
async function exemptionsIn(db: ReadDb, from: string, to: string): Promise<Map<string, FieldExemption[]>> {
  const found = await sql<FieldExemption & { personId: string }>`
    SELECT id, personId, fromOn, toOn, ifnull(reason, '') AS reason FROM live_fieldExemption
    WHERE personId IS NOT NULL AND fromOn <= ${to} AND toOn >= ${from} ORDER BY fromOn, k`.execute(db);
  const real = found.rows.filter((row) => isCivilDate(row.fromOn) && isCivilDate(row.toOn));
  return new Map([...Map.groupBy(real, (row) => row.personId)].map(([person, rows]) => [person, rows.map(({ id, fromOn, toOn, reason }) => ({ id, fromOn, toOn, reason }))]));
}

/** How everybody stands in a year: the leaders, and whoever else made trips, in order of precedence. */
export async function fieldBalance(db: ReadDb, year: number, today: string): Promise<FieldBalance[]> {
  const { from, to } = daysOfYear(year);
  const rules = await fieldRules(db);
  const quota = (await plannedQuota(db, year)) ?? rules.quota;
  const trips = await tripsBetween(db, from, to);
  const overlaps = overlapsIn(trips);
  const exemptions = await exemptionsIn(db, from, to);
  const leaders = new Set((await db.selectFrom('live_person').select('id').where('kind', '=', 'leader').execute()).map((row) => row.id));
  const { rows: people } = await listPeople(db, to < today ? to : today);
  return people.flatMap((person): FieldBalance[] => {
    const own = trips.filter((trip) => trip.people.some((one) => one.id === person.id));
    if (own.length === 0 && !leaders.has(person.id)) return [];
    const exempt = exemptions.get(person.id) ?? [];
    const owed = leaders.has(person.id) ? quotaLeft(quota, exempt, year) : 0;
    const days = countFieldDays(own, rules, from, to);
    const gap = Math.max(0, owed - days);
    return [{
      personId: person.id,
      person: person.name,
      position: person.position,
      days,
      ahead: days - countFieldDays(own, rules, from, today < to ? today : to),
      trips: own.length,
      quota: owed,
      exemptions: exempt,
      gap,
      perMonth: owed === 0 ? null : paceNeeded(gap, year, today),
      overlaps: overlaps.filter((one) => one.personId === person.id).length,
    }];
  });
}
