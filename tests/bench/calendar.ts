/** The plan of an office five times as busy as ours: what its calendar and its clashes cost. */
import { checkClashes, listClashes } from '../../electron/db/queries/clashes.ts';
import { fieldBalance } from '../../electron/db/queries/field-days.ts';
import { listCalendar } from '../../electron/db/queries/calendar.ts';
import { listVisits } from '../../electron/db/queries/plan.ts';
import type { AnyTables } from '../../electron/db/rows.ts';
import { computedId } from '../../electron/services/ids.ts';
import { addDays } from '../../shared/domain/civil-date.ts';
import { Laptop } from '../support/store.ts';
import { type Figure, median } from './measure.ts';

const YEAR = 2021;
export const VISITS = 700;
const APPOINTMENTS = 5000;
const TRIPS = 400;
const PEOPLE = 30;
const TODAY = `${YEAR}-10-05`;
const TIMES = 11;

const dayOf = (n: number, days: number) => addDays(`${YEAR}-01-04`, (n * 7919) % days);

/** Fills a store with that plan. */
export async function fillPlan(desk: Laptop): Promise<void> {
  const units = desk.store.raw.prepare<[], { id: string; name: string }>('SELECT id, name FROM live_unit ORDER BY precedence').all();
  const rows: Record<string, Record<string, unknown>[]> = { person: [], document: [], round: [], visit: [], teamMember: [], fieldTrip: [], fieldTripPerson: [], appointment: [] };
  const add = (table: string, row: Record<string, unknown>) => rows[table]?.push(row);
  const people = Array.from({ length: PEOPLE }, (_, n) => computedId('bench', 'person', n));
  const person = (n: number) => people[n % PEOPLE];
  for (const [n, id] of people.entries()) add('person', { id, name: `Người ${n}`, kind: n < 7 ? 'leader' : 'staff', precedence: n });
  const documentId = computedId('bench', 'plan');
  add('document', { id: documentId, kind: 'plan', number: '1', symbol: 'KH', issuedOn: `${YEAR}-01-02` });
  for (let n = 0; n < VISITS; n++) {
    const roundId = computedId(documentId, 'round', n % 10);
    if (n < 10) add('round', { id: roundId, documentId, ordinal: n, year: YEAR, name: `Đợt ${n}`, kind: 'periodic' });
    const id = computedId(roundId, 'visit', n);
    const from = dayOf(n, 350);
    add('visit', { id, roundId, unitId: units[n % units.length]?.id, unitName: units[n % units.length]?.name, ordinal: n, stage: 'announced', announcedFrom: from, announcedTo: addDays(from, 1) });
    for (let m = 0; m < 3; m++) add('teamMember', { id: computedId(id, 'team', m), visitId: id, personId: person(n * 3 + m), role: m === 0 ? 'head' : 'member', ordinal: m });
  }
  for (let n = 0; n < TRIPS; n++) {
    const id = computedId('bench', 'trip', n);
    add('fieldTrip', { id, fromOn: dayOf(n, 340), toOn: addDays(dayOf(n, 340), 2), place: `Nơi ${n}` });
    add('fieldTripPerson', { id: computedId(id, 'person'), fieldTripId: id, personId: person(n) });
  }
  for (let n = 0; n < APPOINTMENTS; n++) {
    add('appointment', { id: computedId('bench', 'appointment', n), onDay: dayOf(n, 360), fromTime: '08:00', matter: `Việc ${n}`, leaderId: person(n), place: 'Phòng họp' });
  }
  for (const [table, all] of Object.entries(rows)) {
    for (let start = 0; start < all.length; start += 500) {
      await desk.write((trx) => (trx as unknown as AnyTables).insertInto(table).values(all.slice(start, start + 500)).execute());
    }
  }
}

export async function calendar(): Promise<Figure[]> {
  const desk = await Laptop.open('C');
  await fillPlan(desk);
  const { db } = desk.store;
  const [visit] = (await listVisits(db, { year: YEAR }, TODAY)).rows;
  const moved = { visitId: visit?.id ?? '', from: `${YEAR}-06-08`, to: `${YEAR}-06-09` };
  const time = async (work: () => Promise<unknown>) => median(TIMES, work);
  const figures: Figure[] = [
    { name: `${VISITS} visits of a year`, value: await time(() => listVisits(db, { year: YEAR }, TODAY)), unit: 'ms' },
    { name: `clashes of a drag, ${APPOINTMENTS} appointments`, value: await time(() => checkClashes(db, moved, TODAY)), unit: 'ms', wanted: '< 5 ms' },
    { name: 'clashes of the year', value: await time(() => listClashes(db, YEAR, TODAY)), unit: 'ms' },
    { name: 'a month of the calendar', value: await time(() => listCalendar(db, { from: `${YEAR}-06-01`, to: `${YEAR}-06-30` }, TODAY)), unit: 'ms' },
    { name: 'field days of a year', value: await time(() => fieldBalance(db, YEAR, TODAY)), unit: 'ms' },
  ];
  desk.close();
  return figures;
}
