/**
 * Writes derived rows so that only what differs is touched: an edit of a title leaves the states alone, and a merge of many
 * cells costs what it changes.
 */
import { hash } from 'node:crypto';
import { yearMonthOf } from '../../shared/domain/civil-date.ts';
import type { Statements } from './statements.ts';

type Value = string | number | null;
type Row = readonly Value[];

interface DerivedTable {
  columns: readonly string[];
  /** The columns that name a row. */
  key: readonly string[];
  /** The column by which the rows of items or tasks are found. */
  of: 'items' | 'tasks';
  /** Where its spans are counted by the months in which they begin and end, and what else tells them apart. */
  counted?: { table: string; by: readonly string[] };
}

const inKeys = '(SELECT value FROM json_each(?))';

/** The tables, in the order in which their rows are written. */
const derivedTables = {
  task_state: { columns: ['k', 'state', 'fromOn', 'toOn', 'heard', 'sortKey'], key: ['k', 'fromOn'], of: 'tasks', counted: { table: 'task_count', by: ['state', 'heard'] } },
  lead_state: { columns: ['unitK', 'k', 'state', 'fromOn', 'toOn'], key: ['unitK', 'k', 'fromOn'], of: 'tasks', counted: { table: 'lead_count', by: ['unitK', 'state'] } },
  task_list: { columns: ['k', 'itemK', 'documentK', 'sortKey', 'dueOn', 'doneOn'], key: ['k'], of: 'tasks' },
  item_state: { columns: ['k', 'state', 'fromOn', 'toOn', 'heard', 'sortKey'], key: ['k', 'fromOn'], of: 'items' },
  parted_item: { columns: ['k'], key: ['k'], of: 'items' },
  item_list: { columns: ['k', 'itemK', 'documentK', 'sortKey', 'dueOn', 'tasks'], key: ['k'], of: 'items' },
} as const satisfies Record<string, DerivedTable>;

type TableName = keyof typeof derivedTables;

/** A number for a text, by which a change of it is noticed: the first 48 bits of its hash. */
function digestOf(words: string): number {
  return Number.parseInt(hash('sha256', words, 'hex').slice(0, 12), 16);
}

/** The folded words by which an item is found: its own and its document's, and those of its tasks. */
export interface FoundBy {
  own: string;
  ofTasks: string;
}

/** The derived rows that some items should have. */
export class DerivedRows {
  readonly search = new Map<number, FoundBy>();
  readonly #rows = new Map<TableName, Row[]>();

  add(table: TableName, row: Row): void {
    const rows = this.#rows.get(table) ?? [];
    this.#rows.set(table, rows);
    rows.push(row);
  }

  /** Makes the tables hold exactly these rows for the items, inside the running transaction. */
  write(statements: Statements, items: readonly number[]): void {
    const itemKeys = JSON.stringify(items);
    const tasks = new Set(statements.pluck<[string], number>(`SELECT k FROM task_list WHERE itemK IN ${inKeys}`).all(itemKeys));
    for (const [k] of this.#rows.get('task_list') ?? []) tasks.add(Number(k));
    const keys = { items: itemKeys, tasks: JSON.stringify([...tasks]) };
    writeSearch(statements, itemKeys, this.search);
    for (const [table, definition] of Object.entries(derivedTables) as [TableName, DerivedTable][]) {
      writeDifference(statements, table, definition, keys[definition.of], this.#rows.get(table) ?? []);
    }
  }
}

/** From so many changed items on the search index is written as one piece. */
const MANY = 1000;
/** How it is written then: held in memory (bytes), merged with what was there by later edits. And FTS5's own settings. */
const inOnePiece = { hashsize: 16 * 1024 * 1024, automerge: 0, deletemerge: 0 };
const asUsual = { hashsize: 1024 * 1024, automerge: 4, deletemerge: 10 };

/**
 * An item's own words are not kept, only the number of all: what has the same number has the same words. All that goes is dropped before
 * anything is put, and both from the lowest key up: FTS5 closes a segment whenever a key is not above the one before.
 * @param keys the items, as JSON
 */
export function writeSearch(statements: Statements, keys: string, wanted: ReadonlyMap<number, FoundBy>): void {
  const known = new Map(statements.raw<[string], [number, number]>(`SELECT k, words FROM search_words WHERE k IN ${inKeys} ORDER BY k`).all(keys));
  const changed = [...wanted].flatMap(([k, { own, ofTasks }]) => {
    const words = `${own} ${ofTasks}`;
    const digest = digestOf(words);
    return known.get(k) === digest ? [] : [{ k, words, digest, ofTasks }];
  });
  changed.sort((a, b) => a.k - b.k);
  const gone = [...known.keys()].filter((k) => !wanted.has(k));
  const large = gone.length + changed.length >= MANY;
  if (large) configure(statements, inOnePiece);
  const drop = statements.get('DELETE FROM search WHERE rowid = ?');
  for (const k of gone) {
    drop.run(k);
    statements.get('DELETE FROM search_words WHERE k = ?').run(k);
  }
  for (const { k } of changed) if (known.has(k)) drop.run(k);
  const put = statements.get('INSERT INTO search(rowid, words) VALUES (?, ?)');
  const note = statements.get('INSERT INTO search_words(k, words, ofTasks) VALUES (?, ?, ?) ON CONFLICT (k) DO UPDATE SET words = excluded.words, ofTasks = excluded.ofTasks');
  for (const { k, words, digest, ofTasks } of changed) {
    put.run(k, words);
    note.run(k, digest, ofTasks);
  }
  if (large) configure(statements, asUsual);
}

function configure(statements: Statements, settings: Readonly<Record<string, number>>): void {
  const set = statements.get('INSERT INTO search(search, rank) VALUES (?, ?)');
  for (const [name, value] of Object.entries(settings)) set.run(name, BigInt(value));
}

function writeDifference(statements: Statements, table: TableName, definition: DerivedTable, keys: string, wanted: readonly Row[]): void {
  const { columns, key } = definition;
  const stored = statements.raw<[string], Value[]>(`SELECT ${columns.join(', ')} FROM ${table} WHERE k IN ${inKeys}`).all(keys);
  const missing = new Map(wanted.map((row) => [row.join('\n'), row]));
  const gone = stored.filter((row) => !missing.delete(row.join('\n')));
  const drop = statements.get(`DELETE FROM ${table} WHERE ${whereEach(key)}`);
  const places = key.map((column) => columns.indexOf(column));
  for (const row of gone) drop.run(...places.map((place) => row[place] ?? null));
  const put = statements.get(`INSERT INTO ${table}(${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`);
  for (const row of missing.values()) put.run(...row);
  writeCounts(statements, definition, gone, [...missing.values()]);
}

const whereEach = (columns: readonly string[]) => columns.map((column) => `${column} = ?`).join(' AND ');

/** Counts spans by the difference that was written; a count of none has no row. */
function writeCounts(statements: Statements, { columns, counted }: DerivedTable, gone: readonly Row[], come: readonly Row[]): void {
  if (!counted) return;
  const [begins, ends, ...places] = ['fromOn', 'toOn', ...counted.by].map((column) => columns.indexOf(column)) as [number, number, ...number[]];
  const changes = new Map<string, { key: Row; by: number }>();
  const count = (rows: readonly Row[], by: number) => {
    for (const row of rows) {
      const key = [...places.map((place) => row[place] ?? null), yearMonthOf(String(row[begins])), yearMonthOf(String(row[ends]))];
      const change = changes.get(key.join('\n')) ?? { key, by: 0 };
      changes.set(key.join('\n'), change);
      change.by += by;
    }
  };
  count(gone, -1);
  count(come, 1);
  const names = [...counted.by, 'begunIn', 'endsIn'];
  const add = statements.get(`INSERT INTO ${counted.table}(${names.join(', ')}, n) VALUES (${names.map(() => '?').join(', ')}, ?)
    ON CONFLICT DO UPDATE SET n = n + excluded.n`);
  const clear = statements.get(`DELETE FROM ${counted.table} WHERE ${whereEach(names)} AND n = 0`);
  for (const { key, by } of changes.values()) {
    if (by !== 0) add.run(...key, by);
    if (by < 0) clear.run(...key);
  }
}
