/** A reading in the form in which documents are judged: gathered per numbered item. */
import { foldWords } from '../../shared/domain/fold-text.ts';
import type { ReadItem, ReadTask, Reading } from '../../shared/model/reading.ts';

export interface GatheredItem {
  path: string;
  task: boolean;
  leads: string[];
  supports: string[];
  oversees: string[];
  deadlines: string[];
  recurrences: string[];
}

/** Items by path, owners by folded words, deadlines by last day, recurrences by rhythm; each once and in order. */
export function gather(reading: Reading): GatheredItem[] {
  const gathered: GatheredItem[] = [];
  const walk = (item: ReadItem, above: string): void => {
    const path = item.number === null ? above : above === '' ? item.number : `${above}/${item.number}`;
    if (item.number !== null) gathered.push({ path, task: item.task, ...factsOf(item.tasks) });
    for (const child of item.children) walk(child, path);
  };
  for (const item of reading.items) walk(item, '');
  return gathered;
}

function factsOf(tasks: readonly ReadTask[]): Omit<GatheredItem, 'path' | 'task'> {
  const named = (role: string): string[] => once(tasks.flatMap((task) => task.assignees).filter((one) => one.role === role).map((one) => foldWords(one.name)));
  return {
    leads: named('lead'),
    supports: named('support'),
    oversees: named('oversee'),
    deadlines: once(tasks.flatMap((task) => task.deadlines).flatMap(({ to }) => (to === null ? [] : [to]))),
    recurrences: once(tasks.flatMap((task) => task.recurrences).map(({ every }) => every)),
  };
}

function once(values: string[]): string[] {
  return [...new Set(values)].sort();
}
