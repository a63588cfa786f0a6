/**
 * Keeps the derived tables true: states, lists, `parted_item` and the search index follow the facts in the same
 * transaction. Everything hangs on items, so touched rows are first traced to the items that they concern.
 */
import { foldWords } from '../../shared/domain/fold-text.ts';
import { type CompletionReport, completionDay, type Extension, lastDayInTime, type StateSpan, statesOf, worstSpans } from '../../shared/domain/task-state.ts';
import { DerivedRows, writeSearch } from './derived-rows.ts';
import type { Touched } from './log/touched.ts';
import { ITEM_OF_ACCEPTED, partedItems } from './parted-items.ts';
import type { Statements } from './statements.ts';

/** How a touched row leads to items: SQL from the row's k to item keys. */
const itemsOf: Readonly<Record<string, string>> = {
  document: 'SELECT i.k FROM document d JOIN item i ON i.documentId = d.id WHERE d.k = ?',
  task: 'SELECT i.k FROM task t JOIN item i ON i.id = t.itemId WHERE t.k = ?',
  assignment: 'SELECT i.k FROM assignment a JOIN task t ON t.id = a.taskId JOIN item i ON i.id = t.itemId WHERE a.k = ?',
  deadline: 'SELECT i.k FROM deadline a JOIN task t ON t.id = a.taskId JOIN item i ON i.id = t.itemId WHERE a.k = ?',
  extension: 'SELECT i.k FROM extension a JOIN task t ON t.id = a.taskId JOIN item i ON i.id = t.itemId WHERE a.k = ?',
  taskTag: 'SELECT i.k FROM taskTag a JOIN task t ON t.id = a.taskId JOIN item i ON i.id = t.itemId WHERE a.k = ?',
  setting: `SELECT i.k FROM setting s JOIN live_progress p ON p.confirmation = 'claimed' JOIN task t ON t.id = p.taskId
    JOIN item i ON i.id = t.itemId WHERE s.k = ? AND s.name = 'progress.confirmation'`,
  evidence: 'SELECT i.k FROM evidence a JOIN task t ON t.id = a.taskId JOIN item i ON i.id = t.itemId WHERE a.k = ?',
  progress: 'SELECT i.k FROM progress a JOIN task t ON t.id = a.taskId JOIN item i ON i.id = t.itemId WHERE a.k = ?',
  acceptedClash: ITEM_OF_ACCEPTED,
};

/** Brings derived rows up to date for everything that was touched. */
export function derive(statements: Statements, touched: Touched): void {
  const reworded = rewordedItems(touched);
  const items = affectedItems(statements, touched);
  for (const k of reworded) items.delete(k);
  inBatches(items, (some) => deriveItems(statements, some));
  inBatches(reworded, (some) => deriveWords(statements, some));
}

/** Cells of an item that change how it is found and nothing else. */
const wordCells: ReadonlySet<string> = new Set(['shortTitle', 'heading', 'originalText']);

/** Items of which only words were touched, and which no other touched row concerns: the commonest edit. */
function rewordedItems(touched: Touched): number[] {
  if ([...touched.rows.keys()].some((table) => table !== 'item')) return [];
  return [...(touched.rows.get('item') ?? [])].flatMap(([k, cells]) => ([...cells].every((cell) => wordCells.has(cell)) ? [k] : []));
}

/** In the order of their keys, which is the order of the pages that hold them. */
function inBatches(keys: Iterable<number>, work: (some: readonly number[]) => void): void {
  const items = [...keys].sort((a, b) => a - b);
  for (let start = 0; start < items.length; start += BATCH) work(items.slice(start, start + BATCH));
}

/** Keys of the items that touched rows concern: where they belong now, and where the derived tables still have them. */
export function affectedItems(statements: Statements, touched: Touched): Set<number> {
  const items = new Set<number>();
  for (const [table, k] of touched) {
    if (table === 'item') items.add(k);
    const sql = itemsOf[table];
    if (sql) for (const row of statements.get<[number], { k: number }>(sql).all(k)) items.add(row.k);
    if (table === 'task') {
      for (const row of statements.get<[number], { k: number }>('SELECT itemK AS k FROM task_list WHERE k = ?').all(k)) items.add(row.k);
    }
  }
  return items;
}

/** Fills all derived rows anew; the tables are empty when this is called. */
export function deriveAll(statements: Statements): void {
  inBatches(statements.pluck<[], number>('SELECT k FROM live_item').all(), (some) => deriveItems(statements, some));
}

const BATCH = 5000;

interface TaskFactsRow {
  taskK: number;
  itemK: number;
  kind: string | null;
  waitingFor: string | null;
  endedOn: string | null;
  deadlineOn: string | null;
  /** [day agreed, new last day] of each, in the order agreed, as a JSON array. */
  extensions: string;
  /** Reports of completion in the order of their days, as a JSON array. */
  completions: string;
  heard: number;
  /** Keys of the units that lead, as a JSON array. */
  leads: string;
}

/** What an item and its document say of it themselves. */
interface OwnWordsRow {
  itemK: number;
  ordinal: number | null;
  path: string | null;
  heading: string | null;
  shortTitle: string | null;
  originalText: string | null;
  number: string | null;
  symbol: string | null;
  title: string | null;
}

interface ItemFactsRow extends OwnWordsRow {
  documentK: number;
  documentId: string;
  issuedOn: string | null;
  owners: string | null;
  /** Short titles and tags of its tasks. */
  taskTitles: string | null;
  tags: string | null;
  /** What was reported on its tasks, and by which papers. */
  reported: string | null;
  proven: string | null;
}

const CONFIRMING = `SELECT EXISTS (SELECT 1 FROM live_setting WHERE name = 'progress.confirmation' AND value = '1')`;

const TASK_FACTS = `
  SELECT t.k AS taskK, i.k AS itemK, t.kind, t.waitingFor, t.endedOn,
    (SELECT max(d.toOn) FROM live_deadline d WHERE d.taskId = t.id) AS deadlineOn,
    (SELECT json_group_array(json_object('onDay', e.onDay, 'toOn', e.toOn)) FROM (SELECT onDay, toOn FROM live_extension
      WHERE taskId = t.id AND toOn IS NOT NULL ORDER BY onDay, id) e) AS extensions,
    (SELECT json_group_array(json_object('onDay', p.onDay, 'outcome', p.outcome, 'confirmation', p.confirmation)) FROM (
      SELECT onDay, outcome, confirmation FROM live_progress WHERE taskId = t.id AND outcome IN ('done', 'reopened') ORDER BY onDay, id) p) AS completions,
    EXISTS (SELECT 1 FROM live_progress p WHERE p.taskId = t.id) AS heard,
    (SELECT json_group_array(DISTINCT u.k) FROM live_assignment a JOIN unit u ON u.id = a.unitId
      WHERE a.taskId = t.id AND a.role = 'lead') AS leads
  FROM live_task t JOIN live_item i ON i.id = t.itemId
  WHERE i.k IN (SELECT value FROM json_each(?))`;

const OWN_WORDS = 'i.k AS itemK, i.ordinal, i.path, i.heading, i.shortTitle, i.originalText, d.number, d.symbol, d.title';

const ITEM_FACTS = `
  SELECT ${OWN_WORDS}, d.k AS documentK, d.id AS documentId, d.issuedOn,
    (SELECT group_concat(ifnull(a.name, '') || ' ' || ifnull(u.name, ''), ' ') FROM live_task t
      JOIN live_assignment a ON a.taskId = t.id LEFT JOIN unit u ON u.id = a.unitId WHERE t.itemId = i.id) AS owners,
    (SELECT group_concat(t.shortTitle, ' ') FROM live_task t WHERE t.itemId = i.id) AS taskTitles,
    (SELECT group_concat(g.label, ' ') FROM live_task t JOIN live_taskTag g ON g.taskId = t.id WHERE t.itemId = i.id) AS tags,
    (SELECT group_concat(ifnull(p.result, '') || ' ' || ifnull(p.obstacle, '') || ' ' || ifnull(p.request, ''), ' ') FROM live_task t
      JOIN live_progress p ON p.taskId = t.id WHERE t.itemId = i.id) AS reported,
    (SELECT group_concat(ifnull(e.documentNumber, '') || ' ' || ifnull(e.fileName, ''), ' ') FROM live_task t
      JOIN live_evidence e ON e.taskId = t.id WHERE t.itemId = i.id) AS proven
  FROM live_item i JOIN live_document d ON d.id = i.documentId
  WHERE i.k IN (SELECT value FROM json_each(?))`;

const REWORDED = `
  SELECT ${OWN_WORDS}, w.ofTasks FROM live_item i JOIN live_document d ON d.id = i.documentId JOIN search_words w ON w.k = i.k
  WHERE i.k IN (SELECT value FROM json_each(?))`;

/** Brings the derived rows of items up to date. */
export function deriveItems(statements: Statements, items: readonly number[]): void {
  const keys = JSON.stringify(items);
  const tasksOf = new Map<number, TaskFactsRow[]>();
  for (const task of statements.get<[string], TaskFactsRow>(TASK_FACTS).all(keys)) {
    const siblings = tasksOf.get(task.itemK) ?? [];
    tasksOf.set(task.itemK, siblings);
    siblings.push(task);
  }
  const wanted = new DerivedRows();
  const confirming = statements.pluck<[], number>(CONFIRMING).get() === 1;
  for (const item of statements.get<[string], ItemFactsRow>(ITEM_FACTS).all(keys)) deriveItem(wanted, item, tasksOf.get(item.itemK) ?? [], confirming);
  for (const k of partedItems(statements, items)) wanted.add('parted_item', [k]);
  wanted.write(statements, items);
}

/** Brings only an item's own words up to date: those of its tasks stay as they were last told. */
function deriveWords(statements: Statements, items: readonly number[]): void {
  const keys = JSON.stringify(items);
  const found = statements.get<[string], OwnWordsRow & { ofTasks: string }>(REWORDED).all(keys);
  writeSearch(statements, keys, new Map(found.map((item) => [item.itemK, { own: ownWords(item), ofTasks: item.ofTasks }])));
}

function deriveItem(wanted: DerivedRows, item: ItemFactsRow, tasks: readonly TaskFactsRow[], confirming: boolean): void {
  const sortKey = sortKeyOf(item);
  const spansOf: StateSpan[][] = [];
  let nearest: string | null = null;
  for (const task of tasks) {
    const doneOn = completionDay(JSON.parse(task.completions) as CompletionReport[], confirming);
    const dueOn = lastDayInTime(task.deadlineOn, JSON.parse(task.extensions) as Extension[], doneOn);
    const spans = statesOf({
      standing: task.kind === 'standingDuty',
      dueOn,
      doneOn,
      endedOn: task.endedOn,
      waiting: task.waitingFor !== null,
    });
    spansOf.push(spans);
    for (const span of spans) wanted.add('task_state', [task.taskK, span.state, span.fromOn, span.toOn, task.heard, sortKey]);
    for (const unitK of JSON.parse(task.leads) as number[]) {
      for (const span of spans) wanted.add('lead_state', [unitK, task.taskK, span.state, span.fromOn, span.toOn]);
    }
    wanted.add('task_list', [task.taskK, item.itemK, item.documentK, sortKey, dueOn, doneOn]);
    if (dueOn !== null && doneOn === null && task.endedOn === null && (nearest === null || dueOn < nearest)) nearest = dueOn;
  }
  const heard = tasks.some((task) => task.heard === 1) ? 1 : 0;
  for (const span of worstSpans(spansOf)) wanted.add('item_state', [item.itemK, span.state, span.fromOn, span.toOn, heard, sortKey]);
  wanted.add('item_list', [item.itemK, item.itemK, item.documentK, sortKey, nearest, tasks.length]);
  wanted.search.set(item.itemK, { own: ownWords(item), ofTasks: wordsOfTasks(item) });
}

/** Newest document first, then the place in it. */
function sortKeyOf(item: ItemFactsRow): string {
  const day = Number((item.issuedOn ?? '0000-00-00').replaceAll('-', ''));
  const ordinal = String(item.ordinal ?? 0).padStart(6, '0');
  return `${String(99999999 - day).padStart(8, '0')}/${item.documentId}/${ordinal}`;
}

function ownWords(item: OwnWordsRow): string {
  const place = `${item.number ?? ''} ${item.number ?? ''}/${item.path ?? ''} ${item.symbol ?? ''}`;
  return foldWords([place, item.title, item.heading, item.shortTitle, item.originalText].join(' '));
}

function wordsOfTasks(item: ItemFactsRow): string {
  return foldWords([item.owners, item.taskTitles, item.tags, item.reported, item.proven].join(' '));
}
