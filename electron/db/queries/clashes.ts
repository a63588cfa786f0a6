/** Clashes of visits with people, units, days off and appointments, and which of them were accepted. */
import { type RawBuilder, sql } from 'kysely';
import { addDays, isCivilDate, yearOf } from '../../../shared/domain/civil-date.ts';
import { clashesAmong, type ClashRules, defaultClashRules, type Engagement, type FoundClash } from '../../../shared/domain/clashes.ts';
import { type Holiday, holidaysOf, type OwnDay } from '../../../shared/domain/holidays.ts';
import { isOff } from '../../../shared/domain/visit-stages.ts';
import type { HolidayRow, Page, VisitClash, VisitRow } from '../../../shared/model/views.ts';
import { holidayName } from '../../../shared/text/vi/calendar.ts';
import { t } from '../../../shared/text/vi/words.ts';
import { tripsBetween } from './field-days.ts';
import { firstDay, getVisit, lastDay, visitsBetween, visitUnitName } from './plan.ts';
import type { ReadDb } from './scope.ts';
import { settingValues } from './settings.ts';

/** Names of the settings, by rule. */
export const clashSettings = { unitSpan: 'clashes.unitSpan' } as const;
const YEARS = { first: 1900, last: 2199 };

/** What the office calls a clash; what was never set, or set to what is no number of days, is as by default. */
export async function clashRules(db: ReadDb): Promise<ClashRules> {
  const days = Number((await settingValues(db, [clashSettings.unitSpan])).get(clashSettings.unitSpan) ?? Number.NaN);
  return Number.isInteger(days) && days >= 0 ? { unitSpan: days } : defaultClashRules;
}

/** The days off of a year. */
export async function yearHolidays(db: ReadDb, year: number): Promise<Holiday[]> {
  if (year < YEARS.first || year > YEARS.last) return [];
  return holidaysOf(year, await ownDays(db, year));
}

/** The days that the office entered itself. */
async function ownDays(db: ReadDb, year: number): Promise<OwnDay[]> {
  const days = await db
    .selectFrom('live_holiday')
    .select(['onDay', 'name', 'kind'])
    .where('onDay', '>=', `${year}-01-01`)
    .where('onDay', '<=', `${year}-12-31`)
    .orderBy('onDay')
    .execute();
  return days.flatMap((day) => (day.onDay === null ? [] : [{ ...day, onDay: day.onDay }]));
}

/** Days off and days worked instead, in the order of the year. */
export async function listHolidays(db: ReadDb, year: number): Promise<Page<HolidayRow>> {
  const own = await ownDays(db, year);
  const mine = new Set(own.map((day) => day.onDay));
  const off = (await yearHolidays(db, year)).map((day) => ({ onDay: day.onDay, name: holidayName(day.name), working: false, own: mine.has(day.onDay) }));
  const worked = own.filter((day) => day.kind === 'working').map((day) => ({ onDay: day.onDay, name: day.name ?? holidayName('working'), working: true, own: true }));
  const rows = [...off, ...worked].toSorted((a, b) => (a.onDay < b.onDay ? -1 : 1));
  return { total: rows.length, rows };
}

function isSpan(span: { fromOn: string; toOn: string }): boolean {
  return isCivilDate(span.fromOn) && isCivilDate(span.toOn) && span.toOn >= span.fromOn;
}

/** A visit that is looked at as if it stood on other days. */
function ofVisit(visit: VisitRow): Engagement[] {
  if (isOff(visit.stage) || visit.fromOn === null) return [];
  const days = { fromOn: visit.fromOn, toOn: visit.toOn ?? visit.fromOn };
  if (!isSpan(days)) return [];
  return [{
    id: visit.id,
    kind: 'visit',
    name: visit.unitName,
    unitId: visit.unitId,
    ...days,
    partOfDay: visit.partOfDay,
    dated: visit.dated === 'announced' || visit.dated === 'actual',
    people: visit.team.flatMap((member) => (member.personId ? [{ id: member.personId, name: member.name }] : [])),
  }];
}

type VisitFacts = Pick<Engagement, 'id' | 'name' | 'unitId' | 'fromOn' | 'toOn' | 'partOfDay'> & { dated: number };

/** Visits with their people; only what a clash is told from, for it is asked at every day that a drag hangs over. */
async function visitsWhere(db: ReadDb, condition: RawBuilder<unknown>, today: string): Promise<Engagement[]> {
  const found = await sql<VisitFacts>`
    SELECT v.id, v.unitId, ${visitUnitName(today)} AS name, ${firstDay} AS fromOn, ifnull(${lastDay}, ${firstDay}) AS toOn, v.partOfDay,
      coalesce(v.actualFrom, v.announcedFrom) IS NOT NULL AS dated
    FROM live_visit v JOIN live_round r ON r.id = v.roundId
    WHERE ifnull(v.stage, 'planned') NOT IN ('postponed', 'cancelled') AND ${condition} ORDER BY fromOn, r.ordinal, v.ordinal, v.k`.execute(db);
  const team = await sql<{ visitId: string; id: string; name: string }>`
    SELECT m.visitId, p.id, p.name FROM live_teamMember m JOIN person p ON p.id = m.personId
    WHERE m.visitId IN (SELECT value FROM json_each(${JSON.stringify(found.rows.map((row) => row.id))})) ORDER BY m.ordinal, m.k`.execute(db);
  const teams = Map.groupBy(team.rows, (row) => row.visitId);
  return found.rows.filter(isSpan).map((row) => ({
    ...row, kind: 'visit', dated: row.dated === 1, people: (teams.get(row.id) ?? []).map(({ id, name }) => ({ id, name })),
  }));
}

async function appointmentsBetween(db: ReadDb, from: string, to: string): Promise<Engagement[]> {
  const found = await sql<{ id: string; onDay: string; matter: string | null; place: string | null; personId: string; name: string }>`
    SELECT a.id, a.onDay, a.matter, a.place, p.id AS personId, p.name FROM live_appointment a JOIN live_person p ON p.id = a.leaderId
    WHERE a.onDay BETWEEN ${from} AND ${to} AND a.visitId IS NULL
      AND NOT EXISTS (SELECT 1 FROM live_fieldTrip f WHERE f.appointmentId = a.id)`.execute(db);
  return found.rows.map((row) => ({
    id: row.id,
    kind: 'appointment',
    name: row.matter ?? '',
    words: `${row.matter ?? ''} ${row.place ?? ''}`,
    unitId: null,
    fromOn: row.onDay,
    toOn: row.onDay,
    partOfDay: null,
    dated: true,
    people: [{ id: row.personId, name: row.name }],
  }));
}

/** Everything that may meet between two days, with one visit looked at as if it stood on other days. */
async function engagements(db: ReadDb, { from, to, span }: { from: string; to: string; span: number }, today: string, moved?: VisitRow): Promise<Engagement[]> {
  const wide = visitsBetween({ from: addDays(from, -span), to: addDays(to, span) });
  // Beyond its own days a visit meets only those of its own unit.
  const near = moved ? sql`(${visitsBetween({ from, to })} OR (v.unitId = ${moved.unitId} AND ${wide})) AND v.id <> ${moved.id}` : wide;
  const visits = [...(await visitsWhere(db, near, today)), ...(moved ? ofVisit(moved) : [])];
  const trips = (await tripsBetween(db, from, to)).filter((trip) => trip.kind === 'trip');
  return [
    ...visits,
    ...trips.map((trip): Engagement => ({
      ...trip,
      kind: 'trip',
      name: trip.units.map((unit) => unit.name).join(', ') || (trip.place ?? t.fieldTrips.unnamed),
      unitId: null,
      dated: true,
    })),
    ...(await appointmentsBetween(db, from, to)),
  ];
}

function wordsOf(clash: FoundClash): string {
  const { a } = clash;
  if (clash.code === 'holiday') return t.clashes.holiday(a.name, a.fromOn, a.toOn, holidayName(clash.holiday.name), clash.holiday.onDay);
  const { b } = clash;
  const [first, second] = [t.clashes.trip(a.name, a.fromOn, a.toOn), t.clashes.trip(b.name, b.fromOn, b.toOn)];
  if (clash.code === 'same-unit') return t.clashes.sameUnit(a.name, a.fromOn, a.toOn, b.fromOn, b.toOn);
  return t.clashes.samePerson(clash.person, first, second);
}

async function asViews(db: ReadDb, found: readonly FoundClash[], of: string | null): Promise<VisitClash[]> {
  const accepted = new Map((await db.selectFrom('live_acceptedClash').select(['clash', 'reason']).execute()).map((row) => [row.clash, row.reason ?? '']));
  return found.map((clash) => {
    const sides = clash.code === 'holiday' ? [clash.a] : [clash.a, clash.b];
    const other = sides.find((one) => one.kind === 'visit' && one.id !== of);
    return {
      id: clash.id,
      code: clash.code,
      visitId: other?.id ?? null,
      sides: sides.map((one) => one.id),
      onDay: clash.onDay,
      words: wordsOf(clash),
      accepted: accepted.get(clash.id) ?? null,
    };
  });
}

async function found(db: ReadDb, from: string, to: string, today: string, moved?: VisitRow): Promise<FoundClash[]> {
  const holidays: Holiday[] = [];
  for (const year of new Set([yearOf(from), yearOf(to)])) holidays.push(...(await yearHolidays(db, year)));
  const { unitSpan } = await clashRules(db);
  const facts = { engagements: await engagements(db, { from, to, span: unitSpan }, today, moved), holidays, unitSpan };
  return clashesAmong(facts, moved?.id);
}

/** The clashes of a year that concern visits; those not accepted first. */
export async function listClashes(db: ReadDb, year: number, today: string): Promise<Page<VisitClash>> {
  const [from, to] = [`${year}-01-01`, `${year}-12-31`];
  const all = (await found(db, from, to, today)).filter((clash) => clash.onDay >= from && clash.onDay <= to);
  const rows = (await asViews(db, all, null)).filter((clash) => clash.visitId !== null);
  return { total: rows.length, rows: rows.toSorted((a, b) => Number(a.accepted !== null) - Number(b.accepted !== null)) };
}

/** What stands against a visit's days. */
export async function clashesOfVisit(db: ReadDb, id: string, today: string): Promise<VisitClash[]> {
  const visit = await getVisit(db, id, today);
  return visit.fromOn === null ? [] : clashesIf(db, visit, today);
}

/** What would stand against a visit on other days. */
export async function checkClashes(db: ReadDb, input: { visitId: string; from: string; to: string }, today: string): Promise<VisitClash[]> {
  const visit = await getVisit(db, input.visitId, today);
  return clashesIf(db, { ...visit, fromOn: input.from, toOn: input.to, dated: 'announced' }, today);
}

async function clashesIf(db: ReadDb, visit: VisitRow, today: string): Promise<VisitClash[]> {
  const from = visit.fromOn ?? today;
  const to = visit.toOn ?? from;
  if (!isCivilDate(from) || !isCivilDate(to) || to < from) return [];
  return asViews(db, await found(db, from, to, today, visit), visit.id);
}
