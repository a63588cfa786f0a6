/** The reviewed reading as a flat list: items with their tasks, then the rounds of a plan; and the stops that the keys walk by. */
import type { Deadline, InspectedUnit, ReadRound, Span } from '../../../shared/model/reading.ts';
import type { ReviewedItem, ReviewedReading, ReviewedTask, ReviewQuestion } from '../../../shared/model/review.ts';
import { printedDate } from '../../../shared/domain/civil-date.ts';
import { isWritten } from '../../../shared/domain/review/apply-review.ts';
import { flatItems } from '../../../shared/domain/review/keyed.ts';
import { planWords } from '../../../shared/text/vi/plan.ts';
import { takeWords } from '../../../shared/text/vi/take.ts';
import type { TextMark } from '../../components/MarkedText.tsx';

export type Entry = { key: string } & Span &
  ({ kind: 'item'; item: ReviewedItem; depth: number } | { kind: 'round'; round: ReadRound; place: number });

/** What can be in hand: a task, an item without one, a round. */
export type Stop = { key: string } & Span &
  ({ kind: 'task'; task: ReviewedTask; first: boolean } | { kind: 'item'; item: ReviewedItem } | { kind: 'round'; round: ReadRound; place: number });

function walk(items: readonly ReviewedItem[], depth: number): Entry[] {
  return items.flatMap((item): Entry[] => [{ kind: 'item', key: item.key, item, depth, ...item.source }, ...walk(item.children, depth + 1)]);
}

export function entriesOf(reviewed: ReviewedReading): Entry[] {
  const rounds = reviewed.rounds.map((round, index): Entry => ({ kind: 'round', key: `round${index}`, round, place: index, ...round.source }));
  return [...walk(reviewed.items, 0), ...rounds];
}

/** Headings that only hold other items are passed over. */
export function stopsOf(entries: readonly Entry[]): Stop[] {
  return entries.flatMap((entry): Stop[] => {
    const { key, start, end } = entry;
    if (entry.kind === 'round') return [{ kind: 'round', key, start, end, round: entry.round, place: entry.place }];
    const { item } = entry;
    if (item.tasks.length > 0) return item.tasks.map((task, place) => ({ kind: 'task', key: task.key, task, first: place === 0, ...task.source }));
    return item.children.length > 0 ? [] : [{ kind: 'item', key, item, start, end }];
  });
}

/** The innermost stop that holds a place of the text, else the one before it. */
export function stopAt(stops: readonly Stop[], start: number): number {
  const holding = stops.filter((stop) => stop.start <= start && start < stop.end).toSorted((a, b) => a.end - a.start - (b.end - b.start))[0];
  if (holding) return stops.indexOf(holding);
  return stops.findLastIndex((stop) => stop.start <= start);
}

/** The places of entries, their tasks and the open questions in the text. */
export function marksOf(entries: readonly Entry[], questions: readonly ReviewQuestion[]): TextMark[] {
  return [
    ...entries.map(({ key, start, end }): TextMark => ({ id: key, kind: 'item', start, end })),
    ...entries.flatMap((entry) =>
      entry.kind === 'item' ? entry.item.tasks.map((task): TextMark => ({ id: task.key, kind: 'task', ...task.source })) : [],
    ),
    ...questions.map((question): TextMark => ({ id: question.key, kind: 'doubt', ...question.source })),
  ];
}

export function questionsIn(questions: readonly ReviewQuestion[], { start, end }: Span): number {
  return questions.filter(({ source }) => source.start >= start && source.start < end).length;
}

export function countOf(reviewed: ReviewedReading): { items: number; tasks: number; rounds: number; units: number } {
  const items = flatItems(reviewed.items);
  return {
    items: items.length,
    tasks: items.reduce((sum, item) => sum + item.tasks.filter(isWritten).length, 0),
    // Field visits without units are counted in days, not as a round.
    rounds: reviewed.rounds.filter((round) => round.units.length > 0).length,
    units: reviewed.rounds.reduce((sum, round) => sum + round.units.length, 0),
  };
}

/** A unit with its own days, where the paper names them. */
export function unitInWords({ name, days }: InspectedUnit): string {
  return days ? takeWords.unitOn(name, planWords.shortDays(days.from, days.to)) : name;
}

/** A deadline's days beside its words. */
export function deadlineInWords(deadline: Deadline): string {
  const { from, to } = deadline;
  const days = from && to && from !== to ? takeWords.between(printedDate(from), printedDate(to)) : to ? takeWords.dueBy(printedDate(to)) : '';
  return [days, deadline.provisional ? takeWords.provisional : '', deadline.fuzzy && !to ? takeWords.fuzzy : ''].filter(Boolean).join(', ');
}
