/**
 * What is made from the registry at every schema change: triggers, `live_` views, derived tables. One transaction with the
 * change itself, so that a store is never half one and half the other.
 */
import { hash } from 'node:crypto';
import type { Database } from 'better-sqlite3';
import { cellsOf, tables } from '../../shared/model/registry.ts';
import type { LogNames } from './log/names.ts';
import { tableStatements } from './log/triggers.ts';
import { PARTED } from './parted-items.ts';

/** Tables that are the log's or the migrations' own and are never made again. */
const derivedTables = [
  // States as spans of days, of tasks and of items (the worst of their tasks); counted by range, paged by sort key.
  ...['task', 'item'].flatMap((of) => [
    `CREATE TABLE ${of}_state (
      k INTEGER NOT NULL, state TEXT NOT NULL, fromOn TEXT NOT NULL, toOn TEXT NOT NULL, heard INTEGER NOT NULL, sortKey TEXT NOT NULL,
      PRIMARY KEY (k, fromOn)) STRICT, WITHOUT ROWID`,
    `CREATE INDEX ${of}_state_range ON ${of}_state(state, toOn, fromOn, heard)`,
    `CREATE INDEX ${of}_state_sorted ON ${of}_state(state, sortKey, fromOn, toOn, heard)`,
  ]),
  // The same spans by the units that lead, for counting what each owes.
  `CREATE TABLE lead_state (
    unitK INTEGER NOT NULL, k INTEGER NOT NULL, state TEXT NOT NULL, fromOn TEXT NOT NULL, toOn TEXT NOT NULL,
    PRIMARY KEY (unitK, k, fromOn)) STRICT, WITHOUT ROWID`,
  `CREATE INDEX lead_state_task ON lead_state(k)`,
  `CREATE INDEX lead_state_range ON lead_state(state, toOn, fromOn, unitK)`,
  // Both counted by the months ('2021-10') in which they begin and end: what stands for years is counted from a few rows, and
  // only what begins or ends in the month of the day that is asked for by days (`queries/span-counts.ts`).
  `CREATE TABLE task_count (
    state TEXT NOT NULL, endsIn TEXT NOT NULL, heard INTEGER NOT NULL, begunIn TEXT NOT NULL, n INTEGER NOT NULL,
    PRIMARY KEY (state, endsIn, heard, begunIn)) STRICT, WITHOUT ROWID`,
  `CREATE TABLE lead_count (
    state TEXT NOT NULL, endsIn TEXT NOT NULL, unitK INTEGER NOT NULL, begunIn TEXT NOT NULL, n INTEGER NOT NULL,
    PRIMARY KEY (state, endsIn, unitK, begunIn)) STRICT, WITHOUT ROWID`,
  `CREATE TABLE task_list (
    k INTEGER PRIMARY KEY, itemK INTEGER NOT NULL, documentK INTEGER NOT NULL, sortKey TEXT NOT NULL, dueOn TEXT, doneOn TEXT) STRICT`,
  `CREATE INDEX task_list_sort ON task_list(sortKey)`,
  `CREATE INDEX task_list_due ON task_list(dueOn, sortKey)`,
  `CREATE INDEX task_list_item ON task_list(itemK)`,
  `CREATE INDEX task_list_document ON task_list(documentK)`,
  `CREATE TABLE item_list (
    k INTEGER PRIMARY KEY, itemK INTEGER NOT NULL, documentK INTEGER NOT NULL, sortKey TEXT NOT NULL, dueOn TEXT, tasks INTEGER NOT NULL) STRICT`,
  `CREATE INDEX item_list_sort ON item_list(sortKey)`,
  `CREATE INDEX item_list_due ON item_list(dueOn, sortKey)`,
  `CREATE INDEX item_list_document ON item_list(documentK, sortKey)`,
  // Items that laptops parted into tasks differently.
  `CREATE TABLE parted_item (k INTEGER PRIMARY KEY) STRICT`,
  // What `search` was last told of an item, as a number (it keeps no words of its own), and the words of its tasks among them.
  `CREATE TABLE search_words (k INTEGER PRIMARY KEY, words INTEGER NOT NULL, ofTasks TEXT NOT NULL) STRICT`,
  // It is told folded words, so its tokens are what stands between spaces. Three letters are found as quickly without a prefix index.
  `CREATE VIRTUAL TABLE search USING fts5(words, content='', contentless_delete=1, tokenize='ascii', prefix='2')`,
];

const derivedNames = ['task_state', 'item_state', 'lead_state', 'task_count', 'lead_count', 'task_list', 'item_list', 'parted_item', 'search_words', 'search'];

/** Everything that people are asked to settle. The order of tasks is no question of its own where their item is one. */
const views = [
  `CREATE VIEW open_conflict AS
    SELECT tbl, k, cell FROM conflict c WHERE NOT (tbl = 'task' AND cell = 'ordinal' AND EXISTS (
      SELECT 1 FROM task t JOIN item i ON i.id = t.itemId JOIN parted_item p ON p.k = i.k WHERE t.k = c.k))
    UNION ALL SELECT 'item', k, '${PARTED}' FROM parted_item`,
];

/** The statements that make the derived tables, empty. */
export function derivedStatements(): readonly string[] {
  return derivedTables;
}

/** Everything the rebuilding would make, as one list of statements. */
function statements(names: LogNames): string[] {
  return [...derivedTables, ...views, ...Object.keys(tables).flatMap((table) => tableStatements(table, (name) => names.id(name)))];
}

/**
 * Makes triggers, views and derived tables anew if they are not those of this program.
 * @returns true when they were made: derived tables are then empty and must be filled
 */
export function rebuild(db: Database, names: LogNames): boolean {
  for (const table of Object.keys(tables)) {
    names.id(table);
    for (const cell of cellsOf(table)) names.id(cell.name);
  }
  const wanted = statements(names);
  const signature = hash('sha256', wanted.join('\n'), 'hex');
  const current = db.prepare<[], { value: string }>(`SELECT value FROM meta WHERE name = 'derived'`).get();
  if (current?.value === signature) return false;
  const old = db
    .prepare<[], { type: string; name: string }>(
      `SELECT type, name FROM sqlite_schema WHERE type IN ('trigger', 'view') AND name NOT LIKE 'sqlite_%'`,
    )
    .all();
  for (const { type, name } of old) db.exec(`DROP ${type} IF EXISTS "${name}"`);
  for (const name of derivedNames) db.exec(`DROP TABLE IF EXISTS "${name}"`);
  for (const statement of wanted) db.exec(statement);
  db.prepare(`INSERT INTO meta(name, value) VALUES ('derived', ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value`).run(
    signature,
  );
  return true;
}
