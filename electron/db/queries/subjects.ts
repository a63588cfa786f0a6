/** What the rows of the log are about, as people call it: a task by its place, a unit or a visit by its name. */
import { printedDate } from '../../../shared/domain/civil-date.ts';
import { type RawBuilder, sql } from 'kysely';
import type { RowSubject } from '../../../shared/model/exchange-views.ts';
import { ownerOf, tables } from '../../../shared/model/registry.ts';
import { placeInWords } from '../../../shared/text/vi/items.ts';
import { documentName } from './names.ts';
import type { ReadDb } from './scope.ts';

/** Steps that touch more rows than this are about no single thing. */
const MOST_CHANGES = 24;

/** Things that a step is named by; one about more is told by their number. */
const MOST_NAMED = 3;

/** '533/3.1' before '533/11'. */
const byNumber = new Intl.Collator('vi', { numeric: true });

type Naming = (db: ReadDb, id: string) => Promise<string | null>;

async function first<T>(db: ReadDb, query: RawBuilder<T>): Promise<T | undefined> {
  return (await query.execute(db)).rows[0];
}

interface PlaceFacts {
  kind: string;
  number: string | null;
  symbol: string | null;
  issuedOn: string | null;
  path: string | null;
}

function place(facts: PlaceFacts | undefined, task = ''): string | null {
  return facts ? placeInWords(documentName(facts), `${facts.path ?? ''}${task}`) : null;
}

const paper = sql`d.kind, d.number, d.symbol, d.issuedOn`;

const namings: Readonly<Record<string, Naming>> = {
  task: async (db, id) => {
    const facts = await first(db, sql<PlaceFacts & { ordinal: number; siblings: number }>`
      SELECT ${paper}, i.path, t.ordinal, (SELECT count(*) FROM live_task s WHERE s.itemId = i.id) AS siblings
      FROM task t JOIN item i ON i.id = t.itemId JOIN document d ON d.id = i.documentId WHERE t.id = ${id}`);
    return place(facts, facts && facts.siblings > 1 ? `.${facts.ordinal + 1}` : '');
  },
  item: async (db, id) =>
    place(await first(db, sql<PlaceFacts>`SELECT ${paper}, i.path FROM item i JOIN document d ON d.id = i.documentId WHERE i.id = ${id}`)),
  document: async (db, id) => {
    const facts = await first(db, sql<PlaceFacts>`SELECT ${paper}, NULL AS path FROM document d WHERE d.id = ${id}`);
    return facts ? documentName(facts) : null;
  },
  visit: async (db, id) =>
    (await first(db, sql<{ name: string | null }>`
      SELECT ifnull(u.name, v.unitName) AS name FROM visit v LEFT JOIN unit u ON u.id = v.unitId WHERE v.id = ${id}`))?.name ?? null,
  round: async (db, id) => (await first(db, sql<{ name: string | null }>`SELECT name FROM round WHERE id = ${id}`))?.name ?? null,
  fieldTrip: async (db, id) => {
    const trip = await first(db, sql<{ place: string | null; fromOn: string | null }>`
      SELECT ifnull((SELECT group_concat(u.name, ', ') FROM live_fieldTripUnit f JOIN unit u ON u.id = f.unitId WHERE f.fieldTripId = t.id), t.place) AS place, t.fromOn
      FROM fieldTrip t WHERE t.id = ${id}`);
    return trip ? [trip.place, printedDate(trip.fromOn)].filter(Boolean).join(' ') : null;
  },
  meeting: async (db, id) => {
    const meeting = await first(db, sql<{ name: string | null; onDay: string | null }>`
      SELECT ifnull(m.name, s.name) AS name, ifnull(m.heldOn, m.plannedOn) AS onDay FROM meeting m LEFT JOIN meetingSeries s ON s.id = m.seriesId WHERE m.id = ${id}`);
    return meeting ? [meeting.name, printedDate(meeting.onDay)].filter(Boolean).join(' ') || null : null;
  },
  appointment: async (db, id) => {
    const appointment = await first(db, sql<{ matter: string | null; onDay: string | null }>`SELECT matter, onDay FROM appointment WHERE id = ${id}`);
    return appointment ? [appointment.matter, printedDate(appointment.onDay)].filter(Boolean).join(' ') || null : null;
  },
  unit: async (db, id) => (await first(db, sql<{ name: string }>`SELECT name FROM unit WHERE id = ${id}`))?.name ?? null,
  cluster: async (db, id) => (await first(db, sql<{ name: string }>`SELECT name FROM cluster WHERE id = ${id}`))?.name ?? null,
  person: async (db, id) => (await first(db, sql<{ name: string }>`SELECT name FROM person WHERE id = ${id}`))?.name ?? null,
};

/** '533/7.2'; null when there is no such task. */
export async function taskPlace(db: ReadDb, id: string): Promise<string | null> {
  return namings['task']?.(db, id) ?? null;
}

/** The named thing that a row is or belongs to. */
export async function subjectOf(db: ReadDb, table: string, row: string): Promise<RowSubject | null> {
  const naming = namings[table];
  if (naming) {
    const name = await naming(db, row);
    return name === null ? null : { table, name };
  }
  const owner = ownerOf(table);
  if (!owner) return null;
  const found = await first(db, sql<{ id: string | null }>`SELECT ${sql.ref(owner.column)} AS id FROM ${sql.table(table)} WHERE id = ${row}`);
  return found?.id ? subjectOf(db, owner.table, found.id) : null;
}

/** The name of the row that a cell's value points to; null where it points to none. */
export async function referredName(db: ReadDb, table: string, field: string, value: unknown): Promise<string | null> {
  const naming = namings[tables[table]?.columns[field]?.ref ?? ''];
  return naming && typeof value === 'string' ? naming(db, value) : null;
}

/** What a step was about: one thing, or a few of one kind by their names; null where it was about more. */
async function subjectOfStep(db: ReadDb, changes: readonly { table: string; row: string }[]): Promise<RowSubject | null> {
  const rows = new Map(changes.map(({ table, row }) => [`${table} ${row}`, { table, row }]));
  let subject: RowSubject | null = null;
  const names = new Set<string>();
  for (const { table, row } of rows.values()) {
    const found = await subjectOf(db, table, row);
    subject ??= found;
    // What the first change was about has nothing above it that could be named.
    if (subject === null) return null;
    if (found?.table === subject.table) names.add(found.name);
    if (names.size > MOST_NAMED) return null;
  }
  return subject && { ...subject, name: [...names].toSorted(byNumber.compare).join(', ') };
}

/** Adds to each step of a page what it was about. */
export async function withSubjects<S extends { changes: { table: string; row: string }[] }>(
  db: ReadDb,
  page: { total: number; rows: S[] },
): Promise<{ total: number; rows: (S & { subject: RowSubject | null })[] }> {
  const rows = [];
  for (const step of page.rows) {
    rows.push({ ...step, subject: step.changes.length > MOST_CHANGES ? null : await subjectOfStep(db, step.changes) });
  }
  return { total: page.total, rows };
}

/** What units, persons, clusters and papers with these ids are called, in the order of the ids; unknown ones are left out. */
export async function namesOf(db: ReadDb, ids: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const id of ids) {
    for (const table of ['unit', 'person', 'cluster', 'document']) {
      const name = await namings[table]?.(db, id);
      if (name) found.push(name);
    }
  }
  return found;
}
