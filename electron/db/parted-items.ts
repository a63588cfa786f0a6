/**
 * Items that two laptops parted into tasks differently when each took the same paper in: tasks whose words overlap and that
 * were made without knowledge of each other. The log sees no disagreement there (the tasks are different rows), people do.
 */
import { hash } from 'node:crypto';
import { dotOf } from './log/dot.ts';
import { saw } from './log/log-reader.ts';
import type { Statements } from './statements.ts';

/** The name under which an item's parting stands among the cells in conflict. */
export const PARTED = 'tasks';

/** One laptop's way of parting an item: the tasks that one of its steps made of it. */
export interface Parting {
  itemId: string;
  /** The first creation in it. */
  dot: number;
  /** Ids of tasks that stand, in their order. */
  tasks: string[];
}

/** Tasks of one item whose places in the text overlap. */
const OVERLAPPING = `
  SELECT DISTINCT i.k FROM live_item i JOIN live_task a ON a.itemId = i.id JOIN live_task b ON b.itemId = i.id AND b.k > a.k
  WHERE a.sourceStart < b.sourceEnd AND b.sourceStart < a.sourceEnd AND i.k IN (SELECT value FROM json_each(?))`;

// Without the plus `op.row`, which has no type, would not be looked up but scanned for.
const MAKINGS = `
  SELECT i.id AS itemId, t.id, t.sourceStart AS start, t.sourceEnd AS end, o.dot, (o.dot >> 40) || '/' || (
    SELECT s.n FROM step s WHERE s.origin = o.dot >> 40 AND s.first <= o.dot & ${dotOf(1, 0) - 1} ORDER BY s.first DESC LIMIT 1) AS step
  FROM live_item i JOIN live_task t ON t.itemId = i.id
  JOIN op o ON o.row = +t.k AND o.col = 0 AND o.tbl = (SELECT id FROM log_name WHERE name = 'task')
  WHERE i.k = ? ORDER BY t.ordinal, t.id, o.dot`;

const ACCEPTED = `SELECT 1 FROM live_acceptedClash WHERE clash = ?`;

interface Making {
  itemId: string;
  id: string;
  start: number | null;
  end: number | null;
  dot: number;
  /** 'origin/n' */
  step: string;
}

/** Of these items the ones that were parted differently and that nobody has looked at since. */
export function partedItems(statements: Statements, items: readonly number[]): number[] {
  return statements
    .pluck<[string], number>(OVERLAPPING)
    .all(JSON.stringify(items))
    .filter((k) => partingsOf(statements, k).length > 1);
}

/** The ways in which an item was parted, in no order that matters; fewer than two where nothing is to be asked. */
export function partingsOf(statements: Statements, itemK: number): Parting[] {
  const makings = statements.get<[number], Making>(MAKINGS).all(itemK);
  const steps = new Set(makings.flatMap((one) => makings.filter((other) => areApart(statements, one, other, makings)).map(({ step }) => step)));
  const partings = new Map<string, Parting>();
  for (const step of steps) {
    const made = makings.filter((making) => making.step === step);
    const tasks = [...new Set(made.map(({ id }) => id))];
    partings.set(tasks.join(), { itemId: made[0]?.itemId ?? '', dot: Math.min(...made.map(({ dot }) => dot)), tasks });
  }
  const found = [...partings.values()];
  return found.length > 1 && statements.get<[string]>(ACCEPTED).get(acceptedName(found)) === undefined ? found : [];
}

/** Whether two tasks overlap and nobody who made one of them knew of the other. */
function areApart(statements: Statements, one: Making, other: Making, makings: readonly Making[]): boolean {
  if (one.id === other.id || one.start === null || other.start === null || one.end === null || other.end === null) return false;
  if (one.start >= other.end || other.start >= one.end) return false;
  const making = (id: string) => makings.filter((each) => each.id === id);
  return !making(one.id).some((a) => making(other.id).some((b) => saw(statements, a.dot, b.dot) || saw(statements, b.dot, a.dot)));
}

const KEPT = 'parting/';
const UUID_LENGTH = 36;

/** From a row of `acceptedClash` to the item whose partings it lets stand. */
export const ITEM_OF_ACCEPTED = `
  SELECT i.k FROM acceptedClash a JOIN item i ON i.id = substr(a.clash, ${KEPT.length + 1}, ${UUID_LENGTH}) WHERE a.k = ? AND a.clash LIKE '${KEPT}%'`;

/** How it is noted that several ways of parting shall stand beside each other: by the tasks, so that another one is asked about. */
export function acceptedName(partings: readonly Parting[]): string {
  const tasks = [...new Set(partings.flatMap((parting) => parting.tasks))].sort();
  return `${KEPT}${partings[0]?.itemId ?? ''}/${hash('sha256', tasks.join(), 'hex').slice(0, 16)}`;
}
