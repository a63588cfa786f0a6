/** The reading as a flat list to walk: items with what they hold, then the rounds of a plan. */
import type { Assignee, Deadline, Doubt, ReadItem, Reading, ReadRound, ReadTask } from '../../../shared/model/reading.ts';
import { printedDate } from '../../../shared/domain/civil-date.ts';
import { takeWords } from '../../../shared/text/vi/take.ts';
import type { TextMark } from '../../components/MarkedText.tsx';

export type Entry = { id: string; start: number; end: number; doubts: number } & (
  | { kind: 'item'; item: ReadItem; depth: number }
  | { kind: 'round'; round: ReadRound }
);

function within(doubts: readonly Doubt[], start: number, end: number): number {
  return doubts.filter(({ source }) => source.start < end && source.end > start).length;
}

function walk(items: readonly ReadItem[], depth: number, prefix: string, doubts: readonly Doubt[]): Entry[] {
  return items.flatMap((item, index): Entry[] => {
    const id = `${prefix}${index}`;
    const { start, end } = item.source;
    return [{ id, kind: 'item', item, depth, start, end, doubts: within(doubts, start, end) }, ...walk(item.children, depth + 1, `${id}.`, doubts)];
  });
}

export function entriesOf(reading: Reading): Entry[] {
  const rounds = reading.rounds.map((round, index): Entry => {
    const { start, end } = round.source;
    return { id: `round${index}`, kind: 'round', round, start, end, doubts: within(reading.doubts, start, end) };
  });
  return [...walk(reading.items, 0, 'item', reading.doubts), ...rounds];
}

/** The places of entries, their tasks and the doubts in the text. */
export function marksOf(entries: readonly Entry[], doubts: readonly Doubt[]): TextMark[] {
  return [
    ...entries.map(({ id, start, end }): TextMark => ({ id, kind: 'item', start, end })),
    ...entries.flatMap((entry) =>
      entry.kind === 'item'
        ? entry.item.tasks.map((task, index): TextMark => ({ id: taskMark(entry.id, index), kind: 'task', ...task.source }))
        : [],
    ),
    ...doubts.map((doubt, index): TextMark => ({ id: doubtMark(index), kind: 'doubt', ...doubt.source })),
  ];
}

export const taskMark = (entry: string, index: number) => `${entry}/task${index}`;
export const doubtMark = (index: number) => `doubt${index}`;

/** The innermost entry that holds a place of the text. */
export function entryAt(entries: readonly Entry[], start: number): Entry | undefined {
  return entries.filter((entry) => entry.start <= start && start < entry.end).toSorted((a, b) => a.end - a.start - (b.end - b.start))[0];
}

export function countOf(reading: Reading): { items: number; tasks: number; rounds: number; units: number } {
  const all = (items: readonly ReadItem[]): ReadItem[] => items.flatMap((item) => [item, ...all(item.children)]);
  const items = all(reading.items);
  return {
    items: items.length,
    tasks: items.reduce((sum, item) => sum + item.tasks.length, 0),
    // Field visits without units are counted in days, not as a round.
    rounds: reading.rounds.filter((round) => round.units.length > 0).length,
    units: reading.rounds.reduce((sum, round) => sum + round.units.length, 0),
  };
}

/** A deadline's days beside its words. */
export function deadlineInWords(deadline: Deadline): string {
  const { from, to } = deadline;
  const days = from && to && from !== to ? takeWords.between(printedDate(from), printedDate(to)) : to ? takeWords.dueBy(printedDate(to)) : '';
  return [days, deadline.provisional ? takeWords.provisional : '', deadline.fuzzy && !to ? takeWords.fuzzy : ''].filter(Boolean).join(', ');
}

export function ownersOf(task: ReadTask): { id: string; role: string; name: string; known: null }[] {
  return task.assignees.map((assignee: Assignee, index) => ({ id: String(index), role: assignee.role, name: assignee.name, known: null }));
}
