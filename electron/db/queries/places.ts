/** Tasks by the places that people write: '533/7.2', with what lines of a spreadsheet are compared with. */
import { sql } from 'kysely';
import { foldText } from '../../../shared/domain/fold-text.ts';
import { placeInWords } from '../../../shared/text/vi/items.ts';
import { documentName } from './names.ts';
import type { ReadDb } from './scope.ts';

export interface PlacedTask {
  id: string;
  dueOn: string | null;
  extended: boolean;
  leads: string[];
  lastResult: string | null;
  lastOn: string | null;
}

interface Row extends Omit<PlacedTask, 'leads' | 'extended'> {
  kind: string;
  number: string | null;
  symbol: string | null;
  issuedOn: string | null;
  path: string | null;
  ordinal: number | null;
  siblings: number;
  extensions: number;
  leads: string;
}

/** How a place is compared: without spaces, marks and case. */
export function placeKey(words: string): string {
  return foldText(words).replaceAll(' ', '');
}

/**
 * The tasks that stand at each place, by its key; an item with one task also answers to the item's place, one with several
 * answers with all of them. @param numbers of the papers that are spoken of
 */
export async function tasksByPlace(db: ReadDb, numbers: readonly string[]): Promise<Map<string, PlacedTask[]>> {
  const found = await sql<Row>`
    SELECT t.id, d.kind, d.number, d.symbol, d.issuedOn, i.path, t.ordinal, s.tasks AS siblings, l.dueOn,
      (SELECT count(*) FROM live_extension e WHERE e.taskId = t.id) AS extensions,
      (SELECT json_group_array(DISTINCT ifnull(ifnull(u.name, p.name), ifnull(a.name, ''))) FROM live_assignment a LEFT JOIN unit u ON u.id = a.unitId
        LEFT JOIN person p ON p.id = a.personId WHERE a.taskId = t.id AND a.role = 'lead') AS leads,
      (SELECT p.result FROM live_progress p WHERE p.taskId = t.id ORDER BY p.onDay DESC, p.id DESC LIMIT 1) AS lastResult,
      (SELECT p.onDay FROM live_progress p WHERE p.taskId = t.id ORDER BY p.onDay DESC, p.id DESC LIMIT 1) AS lastOn
    FROM live_document d CROSS JOIN task_list l ON l.documentK = d.k JOIN task t ON t.k = l.k JOIN item i ON i.id = t.itemId JOIN item_list s ON s.k = i.k
    WHERE d.number IN (SELECT value FROM json_each(${JSON.stringify(numbers)}))`.execute(db);
  const places = new Map<string, PlacedTask[]>();
  const put = (place: string, task: PlacedTask) => places.set(placeKey(place), [...(places.get(placeKey(place)) ?? []), task]);
  for (const row of found.rows) {
    const { id, dueOn, lastResult, lastOn } = row;
    const task: PlacedTask = { id, dueOn, lastResult, lastOn, extended: row.extensions > 0, leads: JSON.parse(row.leads) as string[] };
    const item = placeInWords(documentName(row), row.path ?? '');
    put(item, task);
    if (row.siblings > 1) put(`${item}.${(row.ordinal ?? 0) + 1}`, task);
  }
  return places;
}
