/** Single facts that commands need before they write. */
import { sql } from 'kysely';
import { foldWords } from '../../../shared/domain/fold-text.ts';
import type { ReadDb } from './scope.ts';

/** The place after a document's last item; null when there is no such document. */
export async function nextOrdinal(db: ReadDb, documentId: string): Promise<number | null> {
  const document = await db.selectFrom('live_document').select('id').where('id', '=', documentId).executeTakeFirst();
  if (!document) return null;
  const last = await db
    .selectFrom('item')
    .select((select) => select.fn.max('ordinal').as('ordinal'))
    .where('documentId', '=', documentId)
    .executeTakeFirst();
  return (last?.ordinal ?? 0) + 1;
}

/** The deadline that stands first on a task. */
export async function firstDeadline(db: ReadDb, taskId: string): Promise<{ id: string; ordinal: number | null } | null> {
  const found = await db.selectFrom('live_deadline').select(['id', 'ordinal']).where('taskId', '=', taskId).orderBy('ordinal').executeTakeFirst();
  return found ?? null;
}

/** The extension whose day counts; null where there was none. */
export async function newestExtension(db: ReadDb, taskId: string): Promise<string | null> {
  const found = await db
    .selectFrom('live_extension')
    .select('id')
    .where('taskId', '=', taskId)
    .where('toOn', 'is not', null)
    .orderBy('onDay', 'desc')
    .orderBy('id', 'desc')
    .executeTakeFirst();
  return found?.id ?? null;
}

/** A row that says who has to do with a task. */
export interface AssignmentRow {
  id: string;
  unitId: string | null;
  personId: string | null;
  /** The name that lists show. */
  name: string;
}

export async function assignmentsOf(db: ReadDb, taskId: string, role: 'lead' | 'support'): Promise<AssignmentRow[]> {
  const found = await sql<AssignmentRow>`
    SELECT a.id, a.unitId, a.personId, ifnull(ifnull(u.name, p.name), ifnull(a.name, '')) AS name FROM live_assignment a
    LEFT JOIN unit u ON u.id = a.unitId LEFT JOIN person p ON p.id = a.personId
    WHERE a.taskId = ${taskId} AND a.role = ${role} ORDER BY a.ordinal`.execute(db);
  return found.rows;
}

/** Who leads a task. */
export function leadsOf(db: ReadDb, taskId: string): Promise<AssignmentRow[]> {
  return assignmentsOf(db, taskId, 'lead');
}

/** Names of units by id. */
export async function unitNames(db: ReadDb, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db.selectFrom('live_unit').select(['id', 'name']).where('id', 'in', [...ids]).execute();
  return new Map(rows.map((row) => [row.id, row.name]));
}

/** Whether one of these units or persons is not in the register. */
export async function missingParties(db: ReadDb, unitIds: readonly string[], personIds: readonly string[]): Promise<boolean> {
  const units = [...new Set(unitIds)];
  const persons = [...new Set(personIds)];
  const known = persons.length === 0 ? [] : await db.selectFrom('live_person').select('id').where('id', 'in', persons).execute();
  return (await unitNames(db, units)).size < units.length || known.length < persons.length;
}

/** Whether a unit is known by this name already. */
export async function aliasExists(db: ReadDb, unitId: string, alias: string): Promise<boolean> {
  const known = await db.selectFrom('live_unitAlias').select('alias').where('unitId', '=', unitId).execute();
  return known.some((row) => foldWords(row.alias) === foldWords(alias));
}
