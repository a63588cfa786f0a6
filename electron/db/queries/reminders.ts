/** Reminders: who is to be reminded of a task, what is written to them, who was reminded and has not answered. */
import { sql } from 'kysely';
import type { RemindedUnit, ReminderMessage, Page } from '../../../shared/model/views.ts';
import { placeInWords } from '../../../shared/text/vi/items.ts';
import { reminderWords } from '../../../shared/text/vi/reminders.ts';
import { isSent, SENT, SILENT_AFTER } from './chases.ts';
import { taskRows } from './lists.ts';
import { documentName } from './names.ts';
import type { ReadDb } from './scope.ts';

export interface Recipient {
  unitId: string | null;
  to: string;
}

/** Who a task stands with: units to remind, and whether only leaders do, who are never chased. */
export interface Responsible {
  recipients: Recipient[];
  leaders: boolean;
}

/**
 * Who is to be reminded of each task: the units that lead it, else its advising unit, else groups as worded, else who
 * supports or oversees it.
 */
export async function responsibleFor(db: ReadDb, taskIds: readonly string[]): Promise<Map<string, Responsible>> {
  const found = await sql<{ taskId: string; role: string; unitId: string | null; personId: string | null; name: string; advisingId: string | null; advising: string | null }>`
    SELECT t.id AS taskId, ifnull(a.role, '') AS role, a.unitId, a.personId, ifnull(u.name, ifnull(a.name, '')) AS name, v.id AS advisingId, v.name AS advising
    FROM json_each(${JSON.stringify(taskIds)}) c JOIN live_task t ON t.id = c.value LEFT JOIN live_assignment a ON a.taskId = t.id
    LEFT JOIN unit u ON u.id = a.unitId LEFT JOIN unit v ON v.id = t.advisingUnitId ORDER BY c.key, a.ordinal`.execute(db);
  const parties = new Map<string, typeof found.rows>();
  for (const row of found.rows) parties.set(row.taskId, [...(parties.get(row.taskId) ?? []), row]);
  return new Map([...parties].map(([taskId, rows]) => {
    const units = (role: string) => rows.filter((row) => row.role === role && row.unitId !== null).map(({ unitId, name }) => ({ unitId, to: name }));
    const groups = rows.filter((row) => row.role !== 'direct' && row.name !== '' && row.unitId === null && row.personId === null).map(({ name }) => ({ unitId: null, to: name }));
    const advising = rows[0]?.advisingId ? [{ unitId: rows[0].advisingId, to: rows[0].advising ?? '' }] : [];
    const choices = [units('lead'), advising, groups, units('oversee'), units('support')];
    return [taskId, { recipients: choices.find((choice) => choice.length > 0) ?? [], leaders: rows.some((row) => row.personId !== null) }];
  }));
}

/** True for words that name a leader: they are never chased. */
export async function namesLeader(db: ReadDb, folded: string, fold: (text: string) => string): Promise<boolean> {
  const leaders = await sql<{ name: string }>`
    SELECT name FROM live_person WHERE ifnull(kind, '') <> 'staff' UNION SELECT position FROM live_personPosition
    UNION SELECT addressAs FROM live_personPosition WHERE addressAs IS NOT NULL`.execute(db);
  return leaders.rows.some(({ name }) => fold(name) !== '' && (folded === fold(name) || folded.endsWith(` ${fold(name)}`)));
}

/** '533/7.2' of tasks by id. */
export async function placesOf(db: ReadDb, taskIds: readonly string[]): Promise<Map<string, string>> {
  const found = await sql<{ id: string; kind: string; number: string | null; symbol: string | null; issuedOn: string | null; path: string | null }>`
    SELECT t.id, d.kind, d.number, d.symbol, d.issuedOn, CASE WHEN s.tasks > 1 THEN i.path || '.' || (t.ordinal + 1) ELSE i.path END AS path
    FROM json_each(${JSON.stringify(taskIds)}) c JOIN live_task t ON t.id = c.value JOIN item i ON i.id = t.itemId
    JOIN document d ON d.id = i.documentId JOIN item_list s ON s.k = i.k`.execute(db);
  return new Map(found.rows.map((row) => [row.id, placeInWords(documentName(row), row.path ?? '')]));
}

/** Reminders of tasks that went out and have no answer. */
export async function unansweredOf(db: ReadDb, taskIds: readonly string[]): Promise<string[]> {
  const found = await sql<{ id: string }>`
    SELECT e.id FROM json_each(${JSON.stringify(taskIds)}) c JOIN live_reminder e ON e.taskId = c.value WHERE e.answer IS NULL AND ${isSent}`.execute(db);
  return found.rows.map((row) => row.id);
}

/** A message for each recipient about those of the tasks that stand with it and may be circulated. */
export async function remindersText(db: ReadDb, taskIds: readonly string[], today: string): Promise<Page<ReminderMessage> & { withheld: number }> {
  const responsible = await responsibleFor(db, taskIds);
  const keys = await sql<{ k: number }>`SELECT t.k FROM json_each(${JSON.stringify(taskIds)}) c JOIN live_task t ON t.id = c.value`.execute(db);
  const asked = await taskRows(db, keys.rows.map((row) => row.k), today);
  const tasks = asked.filter((task) => !task.restricted);
  const byRecipient = new Map<string, { recipient: Recipient; tasks: typeof tasks }>();
  for (const task of tasks) {
    for (const recipient of responsible.get(task.id)?.recipients ?? []) {
      const key = recipient.unitId ?? recipient.to;
      const entry = byRecipient.get(key) ?? { recipient, tasks: [] };
      byRecipient.set(key, entry);
      entry.tasks.push(task);
    }
  }
  const contacts = await sql<{ id: string; contactName: string | null; contactPhone: string | null }>`
    SELECT id, contactName, contactPhone FROM live_unit WHERE contactName IS NOT NULL OR contactPhone IS NOT NULL`.execute(db);
  const contact = new Map(contacts.rows.map((row) => [row.id, row]));
  const rows = [...byRecipient.values()].map(({ recipient, tasks: own }): ReminderMessage => ({
    unitId: recipient.unitId,
    to: recipient.to,
    contactName: contact.get(recipient.unitId ?? '')?.contactName ?? null,
    contactPhone: contact.get(recipient.unitId ?? '')?.contactPhone ?? null,
    tasks: own.length,
    text: reminderWords.message({
      to: recipient.to,
      today,
      tasks: own.map((task) => ({ place: placeInWords(task.documentName, task.path), title: task.title, dueOn: task.dueOn, overdueDays: task.overdueDays })),
    }),
  }));
  return { total: rows.length, rows, withheld: asked.length - tasks.length };
}

/** Who was reminded, of which open tasks; the longest waiting first. @param query of one paper; only those who owe an answer */
export async function listReminded(
  db: ReadDb,
  query: { documentId?: string | undefined; unanswered?: boolean | undefined },
  today: string,
): Promise<Page<RemindedUnit>> {
  const of = query.documentId ? sql`AND d.id = ${query.documentId}` : sql``;
  const found = await sql<{ unitId: string | null; to: string; taskId: string; times: number; lastOn: string | null; how: string | null; silent: number }>`
    SELECT r.unitId, ifnull(u.name, ifnull(r.toName, '')) AS "to", r.taskId, count(*) AS times, max(r.onDay) AS lastOn, r.how, sum(r.silent) AS silent
    FROM ${SENT} r JOIN live_task t ON t.id = r.taskId JOIN item i ON i.id = t.itemId JOIN document d ON d.id = i.documentId
    LEFT JOIN unit u ON u.id = r.unitId
    JOIN task_state s ON s.k = t.k AND s.fromOn <= ${today} AND s.toOn >= ${today} AND s.state NOT IN ('doneInTime', 'doneLate')
    WHERE 1 ${of} GROUP BY r.recipient, r.taskId ORDER BY lastOn, u.precedence`.execute(db);
  const places = await placesOf(db, found.rows.map((row) => row.taskId));
  const units = new Map<string, RemindedUnit>();
  for (const row of found.rows) {
    const key = row.unitId ?? row.to;
    const unit = units.get(key) ?? { unitId: row.unitId, to: row.to, tasks: [], times: 0, lastOn: null, how: null, unanswered: false };
    units.set(key, unit);
    unit.tasks.push({ taskId: row.taskId, place: places.get(row.taskId) ?? '' });
    unit.times = Math.max(unit.times, row.times);
    if ((row.lastOn ?? '') >= (unit.lastOn ?? '')) Object.assign(unit, { lastOn: row.lastOn, how: row.how });
    unit.unanswered ||= row.silent >= SILENT_AFTER;
  }
  const rows = [...units.values()].filter((unit) => !query.unanswered || unit.unanswered);
  return { total: rows.length, rows };
}
