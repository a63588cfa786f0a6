/** Who has to do with the tasks of a report, by the names of its day: who leads, who directs, who is asked. */
import { sql } from 'kysely';
import { Refusal } from '../../../shared/model/refusal.ts';
import type { Party, TrackedTask } from '../../../shared/reports/task-facts.ts';
import { overseeing } from '../../../shared/text/vi/common.ts';
import { reportWords } from '../../../shared/text/vi/reports.ts';
import { unitNameOn } from './names.ts';
import { responsibleFor } from './reminders.ts';
import type { ReadDb } from './scope.ts';

export type Parties = Pick<TrackedTask, 'leads' | 'leading' | 'supports' | 'directors' | 'directing' | 'answerable'>;

interface PartyRow {
  k: number;
  taskId: string;
  role: string;
  unitId: string | null;
  personId: string | null;
  name: string | null;
  kind: string | null;
  precedence: number | null;
}

const LAST = Number.MAX_SAFE_INTEGER;

/**
 * People are leaders: whoever the paper names as owner directs the work and does not owe it; in his place stands the unit
 * that advises. A task that each of many units owes is asked of those that have not done it.
 */
export async function partiesOf(db: ReadDb, asked: string, taskIds: readonly string[], day: string): Promise<Map<number, Parties>> {
  const found = await sql<PartyRow>`
    SELECT c.value AS k, t.id AS taskId, a.role, u.id AS unitId, CASE WHEN u.id IS NULL THEN p.id END AS personId,
      ifnull(CASE WHEN u.id IS NULL THEN p.name ELSE ${unitNameOn(day)} END, a.name) AS name,
      CASE WHEN u.id IS NULL THEN p.kind ELSE u.kind END AS kind, ifnull(u.precedence, p.precedence) AS precedence
    FROM json_each(${asked}) c JOIN task t ON t.k = c.value
    JOIN live_assignment a ON a.taskId = t.id AND a.role IN ('lead', 'support', 'direct', 'oversee')
    LEFT JOIN unit u ON u.id = a.unitId LEFT JOIN person p ON p.id = a.personId ORDER BY c.key, a.ordinal`.execute(db);
  const units = await unitsOn(db, day);
  const missing = await missingUnits(db, asked, units);
  const responsible = await responsibleFor(db, taskIds);
  const keys = await sql<{ k: number; id: string; advisingId: string | null }>`
    SELECT t.k, t.id, t.advisingUnitId AS advisingId FROM json_each(${asked}) c JOIN task t ON t.k = c.value`.execute(db);
  const rows = Map.groupBy(found.rows, (row) => row.k);
  return new Map(keys.rows.map(({ k, id, advisingId }) => {
    const own = rows.get(k) ?? [];
    const leading = unique(own.filter((row) => row.role === 'lead' && row.personId === null).map(partyOf));
    const advising = leading.length === 0 && advisingId ? units.get(advisingId) : undefined;
    const owners = advising ? [advising] : leading;
    const overseers = unique(own.filter((row) => row.role === 'oversee').map(partyOf));
    const directing = unique(own.filter((row) => row.personId !== null && (row.role === 'lead' || row.role === 'direct')).map(partyOf));
    const recipients = (responsible.get(id)?.recipients ?? []).map(({ unitId, to }) => units.get(unitId ?? '') ?? { id: null, name: to, kind: 'group', precedence: LAST });
    return [k, {
      leads: owners.length > 0 ? owners.map((party) => party.name) : overseers.map((party) => overseeing(printedName(party))),
      leading: owners,
      supports: unique(own.filter((row) => row.role === 'support').map(partyOf)).map(printedName),
      directors: directing.map(printedName),
      directing,
      answerable: missing.get(k) ?? recipients,
    }];
  }));
}

function partyOf({ unitId, personId, name, kind, precedence }: PartyRow): Party {
  const fallback = personId === null ? 'group' : 'person';
  return { id: unitId ?? personId, name: name ?? '', kind: personId === null ? (kind ?? fallback) : 'person', precedence: precedence ?? LAST };
}

function printedName(party: Party): string {
  return party.kind === 'person' ? reportWords.comrade(party.name) : party.name;
}

function unique(parties: readonly Party[]): Party[] {
  return parties.filter((party, index) => party.name !== '' && parties.findIndex((other) => other.name === party.name) === index);
}

async function unitsOn(db: ReadDb, day: string): Promise<Map<string, Party>> {
  const found = await sql<Party & { id: string }>`
    SELECT u.id, ${unitNameOn(day)} AS name, u.kind, ifnull(u.precedence, ${LAST}) AS precedence FROM live_unit u`.execute(db);
  return new Map(found.rows.map((unit) => [unit.id, unit]));
}

/** Of tasks with a checklist, the units that have not done it. */
async function missingUnits(db: ReadDb, asked: string, units: ReadonlyMap<string, Party>): Promise<Map<number, Party[]>> {
  const found = await sql<{ k: number; unitId: string; done: number }>`
    SELECT c.value AS k, l.unitId, min(ifnull(l.done, 0)) AS done FROM json_each(${asked}) c JOIN task t ON t.k = c.value
    JOIN live_checklistLine l ON l.taskId = t.id WHERE l.unitId IS NOT NULL GROUP BY c.value, l.unitId`.execute(db);
  const missing = new Map<number, Party[]>();
  for (const { k, unitId, done } of found.rows) {
    const unit = units.get(unitId);
    const open = missing.get(k) ?? [];
    missing.set(k, open);
    if (unit && done === 0) open.push(unit);
  }
  for (const open of missing.values()) open.sort((a, b) => a.precedence - b.precedence);
  return missing;
}

/** What a row asked for is called on paper. @throws Refusal `not-found` */
export async function rowName(db: ReadDb, table: 'unit' | 'person' | 'cluster', id: string, day: string): Promise<string> {
  const named = {
    unit: sql<{ name: string }>`SELECT ${unitNameOn(day)} AS name FROM live_unit u WHERE u.id = ${id}`,
    person: sql<{ name: string }>`SELECT name FROM live_person WHERE id = ${id}`,
    cluster: sql<{ name: string }>`SELECT name FROM live_cluster WHERE id = ${id}`,
  } as const;
  const [found] = (await named[table].execute(db)).rows;
  if (!found) throw new Refusal('not-found');
  return table === 'person' ? reportWords.comrade(found.name) : found.name;
}
