/** Compares readings with labels, measure by measure; what counts as the same is told in READING.md's terms: per numbered item, owners by folded words, deadlines by their last day. */
import { foldWords } from '../../../shared/domain/fold-text.ts';
import type { ReadItem, Reading } from '../../../shared/model/reading.ts';
import { gather } from '../../support/gather.ts';

export interface LabelledItem {
  path: string;
  heading: string | null;
  task: boolean;
  leads: string[];
  supports: string[];
  oversees: string[];
  deadlines: { to: string; phrase: string }[];
  recurrences: { every: string; phrase: string }[];
  note: string;
}

/** The form of `*.labels.json`. */
export interface Labels {
  document: Record<'kind' | 'number' | 'symbol' | 'issuedOn' | 'meetingOn', string | null>;
  items: LabelledItem[];
  rounds: { name: string; kind: string; from: string | null; to: string | null; units: string[] }[];
  notDeadlines: string[];
  /** Phrases that are as well read as a deadline as not. */
  neutral?: string[];
}

export const MEASURES = ['header', 'items', 'tasks', 'owners', 'deadlines', 'recurrences', 'units', 'kinds'] as const;
export type Measure = (typeof MEASURES)[number];

export interface Tally {
  right: number;
  missing: string[];
  extra: string[];
}

export type Score = Record<Measure, Tally>;

function compare(wanted: readonly string[], read: readonly string[]): Tally {
  const want = new Set(wanted);
  const have = new Set(read);
  return {
    right: [...want].filter((fact) => have.has(fact)).length,
    missing: [...want].filter((fact) => !have.has(fact)),
    extra: [...have].filter((fact) => !want.has(fact)),
  };
}

/** The last days of phrases that may be read or not. */
function neutralDays(phrases: readonly string[], reading: Reading): Set<string> {
  const found: { phrase: string; to: string | null }[] = [];
  const walk = (item: ReadItem): void => {
    found.push(...item.tasks.flatMap((task) => task.deadlines));
    item.children.forEach(walk);
  };
  reading.items.forEach(walk);
  const neutral = phrases.map(foldWords);
  const isNeutral = (phrase: string): boolean => neutral.some((one) => one.includes(phrase) || phrase.includes(one));
  return new Set(found.flatMap(({ phrase, to }) => (to !== null && isNeutral(foldWords(phrase)) ? [to] : [])));
}

/** Scores one reading. */
export function scoreOf(labels: Labels, reading: Reading): Score {
  const items = gather(reading);
  const { document } = reading;
  const headOf = (head: Labels['document']): string[] => Object.entries(head).map(([name, value]) => `${name} = ${value}`);
  const owners = (item: { path: string; leads: string[]; supports: string[]; oversees: string[] }): string[] =>
    (['leads', 'supports', 'oversees'] as const).flatMap((role) => item[role].map((name) => `${item.path} ${role} ${foldWords(name)}`));
  const { kind, number, symbol, issuedOn, meetingOn } = document;
  const visits = labels.rounds.flatMap(({ to, units }) => units.map((name) => `${to} ${foldWords(name)}`));
  const neutral = neutralDays(labels.neutral ?? [], reading);
  return {
    header: compare(headOf(labels.document), headOf({ kind, number, symbol, issuedOn, meetingOn })),
    items: compare(labels.items.map(({ path }) => path), items.map(({ path }) => path)),
    tasks: compare(labels.items.filter(({ task }) => task).map(({ path }) => path), items.filter(({ task }) => task).map(({ path }) => path)),
    owners: compare(labels.items.flatMap(owners), items.flatMap(owners)),
    deadlines: compare(
      labels.items.flatMap(({ path, deadlines }) => deadlines.map(({ to }) => `${path} ${to}`)),
      items.flatMap(({ path, deadlines }) => deadlines
        .filter((to) => !neutral.has(to) || labels.items.some((item) => item.path === path && item.deadlines.some((day) => day.to === to)))
        .map((to) => `${path} ${to}`)),
    ),
    recurrences: compare(
      labels.items.flatMap(({ path, recurrences }) => recurrences.map(({ every }) => `${path} ${every}`)),
      items.flatMap(({ path, recurrences }) => recurrences.map((every) => `${path} ${every}`)),
    ),
    // A unit is found with its last day, which is its own or that of its round; of which kind its round is told by itself, for two people call a plain inspection by different names.
    units: compare(
      visits,
      reading.rounds.flatMap(({ window, units }) => units.map(({ name, days }) => {
        const [own, shared] = [days?.to ?? window?.to ?? null, window?.to ?? null].map((to) => `${to} ${foldWords(name)}`);
        return own !== undefined && visits.includes(own) ? own : (shared ?? '');
      })),
    ),
    kinds: compare(
      labels.rounds.flatMap(({ kind: round, units }) => units.map((name) => `${round} ${foldWords(name)}`)),
      reading.rounds.flatMap(({ kind: round, units }) => units.map(({ name }) => `${round} ${foldWords(name)}`)),
    ),
  };
}

/** F1 of a tally; 1 when there was nothing to find and nothing was found. */
export function f1({ right, missing, extra }: Tally): number {
  const all = 2 * right + missing.length + extra.length;
  return all === 0 ? 1 : (2 * right) / all;
}

/** The tallies of all documents together. */
export function totalOf(scores: readonly Score[]): Score {
  const sum = (measure: Measure): Tally => ({
    right: scores.reduce((right, score) => right + score[measure].right, 0),
    missing: scores.flatMap((score) => score[measure].missing),
    extra: scores.flatMap((score) => score[measure].extra),
  });
  return Object.fromEntries(MEASURES.map((measure) => [measure, sum(measure)])) as Score;
}
