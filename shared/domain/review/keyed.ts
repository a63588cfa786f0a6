/** A reading made ready for review: every item and task under a key, which is its place in the text. */
import type { ReadItem, ReadTask } from '../../model/reading.ts';
import type { ReviewedItem, TaskKind } from '../../model/review.ts';

/** A task while decisions are applied: its kind follows from its times until it is typed. */
export interface OpenTask extends Omit<ReviewedItem['tasks'][number], 'kind'> {
  kind: TaskKind | null;
}

export interface OpenItem extends Omit<ReviewedItem, 'tasks' | 'children'> {
  tasks: OpenTask[];
  children: OpenItem[];
}

/** Gives each place a key of its own: tasks of one clause may begin at one place. */
export class PlaceKeys {
  readonly #seen = new Map<string, number>();

  of(kind: 'item' | 'task', start: number): string {
    const name = `${kind}${start}`;
    const count = (this.#seen.get(name) ?? 0) + 1;
    this.#seen.set(name, count);
    return count === 1 ? name : `${name}.${count}`;
  }
}

/** A copy that can be changed without the other's knowing. */
export function copyOf<T extends ReadTask>(task: T): T {
  const parts = <P extends object>(all: readonly P[]): P[] => all.map((one) => ({ ...one }));
  return { ...task, assignees: parts(task.assignees), deadlines: parts(task.deadlines), recurrences: parts(task.recurrences) };
}

export function openTask(task: ReadTask, key: string): OpenTask {
  return { ...copyOf(task), key, title: null, kind: null, dropped: false, advisingUnitId: null };
}

/** A task that holds these words and nothing else. */
export function bareTask(text: string, start: number, end: number): ReadTask {
  return {
    text: text.slice(start, end), assignees: [], deadlines: [], recurrences: [], urgent: false, checklistGroup: null, confidence: 0, source: { start, end },
  };
}

/** The items with their keys. A task item in which no single task was made out holds one task as a whole. */
export function keyedItems(items: readonly ReadItem[], text: string, keys: PlaceKeys): OpenItem[] {
  return items.map((item) => {
    const key = keys.of('item', item.source.start);
    const { start, end } = item.source;
    const whole = { ...bareTask(text, start, end), text: item.text || text.slice(start, end) };
    const tasks = item.task && item.tasks.length === 0 ? [whole] : item.tasks;
    return {
      ...item,
      source: { ...item.source },
      key,
      title: null,
      tasks: tasks.map((task) => openTask(task, keys.of('task', task.source.start))),
      children: keyedItems(item.children, text, keys),
    };
  });
}

/** All items, each before its children. */
export function flatItems<T extends { children: T[] }>(items: readonly T[]): T[] {
  return items.flatMap((item) => [item, ...flatItems(item.children)]);
}
