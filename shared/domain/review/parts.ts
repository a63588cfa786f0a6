/** Cutting a task in two and joining two to one: who and when go with the words they stand in. */
import type { Assignee, Span } from '../../model/reading.ts';
import { foldWords } from '../fold-text.ts';
import { copyOf, type OpenTask } from './keyed.ts';

const within = (span: Span) => (one: { source: Span }) => one.source.start >= span.start && one.source.start < span.end;

function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  return { start: start + words.length - words.trimStart().length, end: end - (words.length - words.trimEnd().length) };
}

/** One of two parts: what stands in it; owners of the whole where it names none. */
function part(task: OpenTask, text: string, span: Span, first: boolean): OpenTask {
  const inside = within(span);
  const whole = within(task.source);
  // What stands before the task (a heading's owner, a time of the lead-in) goes with both parts.
  const kept = <T extends { source: Span }>(all: readonly T[]) => all.filter((one) => inside(one) || !whole(one));
  const own = kept(task.assignees);
  const assignees = own.some(({ role }) => role !== 'support') ? own : task.assignees;
  const names = new Set(assignees.map(({ name }) => name));
  return copyOf({
    ...task,
    text: text.slice(span.start, span.end),
    source: span,
    title: first ? task.title : null,
    assignees,
    deadlines: kept(task.deadlines),
    recurrences: kept(task.recurrences),
    checklistGroup: task.checklistGroup !== null && names.has(task.checklistGroup) ? task.checklistGroup : null,
  });
}

/** The two parts of a task, the second from `at` on; null when one of them would be empty. */
export function cutTask(task: OpenTask, text: string, at: number): [OpenTask, OpenTask] | null {
  const before = trimmed(text, { start: task.source.start, end: at });
  const behind = trimmed(text, { start: at, end: task.source.end });
  if (at <= task.source.start || at >= task.source.end || before.start >= before.end || behind.start >= behind.end) return null;
  return [part(task, text, before, true), part(task, text, behind, false)];
}

/** By what owners are the same. */
export function partyOf({ name, unitId, personId }: Pick<Assignee, 'name' | 'unitId' | 'personId'>): string {
  return unitId ?? personId ?? foldWords(name);
}

/** Each once, the first one stays. */
export function onceBy<T>(all: readonly T[], key: (one: T) => string): T[] {
  return [...new Map(all.toReversed().map((one) => [key(one), one])).entries()].reverse().map(([, one]) => one);
}

/** One task of two that follow each other. */
export function joinTasks(first: OpenTask, second: OpenTask, text: string): OpenTask {
  const source = { start: Math.min(first.source.start, second.source.start), end: Math.max(first.source.end, second.source.end) };
  const plain = [first, second].every((task) => text.slice(task.source.start, task.source.end) === task.text);
  return {
    ...first,
    text: plain ? text.slice(source.start, source.end) : `${first.text} ${second.text}`,
    source,
    title: first.title ?? second.title,
    assignees: onceBy([...first.assignees, ...second.assignees], (one) => `${partyOf(one)} ${one.role}`),
    deadlines: onceBy([...first.deadlines, ...second.deadlines], ({ phrase }) => foldWords(phrase)),
    recurrences: onceBy([...first.recurrences, ...second.recurrences], ({ phrase }) => foldWords(phrase)),
    urgent: first.urgent || second.urgent,
    checklistGroup: first.checklistGroup ?? second.checklistGroup,
    advisingUnitId: first.advisingUnitId ?? second.advisingUnitId,
    dropped: first.dropped && second.dropped,
  };
}

const STRONG = /[.;:!?]\s+(?=\S)/gu;
const WEAK = /,\s+(?=\S)|\s+(?=(?:và|đồng thời|trong đó)\s)/gu;

/** Where a task can be cut: ends of sentences and clauses first; where there are none, at commas and 'và'. Offsets into the text. */
export function cutPlaces(text: string, { start, end }: Span): number[] {
  const words = text.slice(start, end);
  const ends = (pattern: RegExp) => [...words.matchAll(pattern)].map((found) => start + found.index + found[0].length);
  const strong = ends(STRONG);
  return [...new Set([...strong, ...ends(WEAK)])].filter((at) => at > start && at < end).toSorted((a, b) => a - b);
}

/** The place to begin with: the end of a sentence nearest to the middle, else any place nearest to it. */
export function likelyCut(text: string, span: Span): number | null {
  const places = cutPlaces(text, span);
  const middle = (span.start + span.end) / 2;
  const weight = (at: number) => Math.abs(at - middle) + (/[.;:!?]\s*$/u.test(text.slice(span.start, at)) ? 0 : span.end - span.start);
  return places.toSorted((a, b) => weight(a) - weight(b))[0] ?? null;
}
