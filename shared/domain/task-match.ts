/**
 * Which tasks of a new paper speak of the same work as tasks of earlier ones. Words count the more the rarer they are among
 * all tasks compared; nothing is decided here, a person says of each pair what it is.
 */
import { foldWords } from './fold-text.ts';

export interface MatchTask {
  id: string;
  words: string;
  leads: readonly string[];
}

export interface TaskMatch {
  laterId: string;
  earlierId: string;
  /** From 0 (nothing in common) to 1 (the same words). */
  likeness: number;
}

/** Pairs less alike are not proposed; found on notices of two months of one office. */
const ALIKE = 0.45;
/** What the same leading unit adds. */
const SAME_LEAD = 0.1;
/** Syllables that must be common: the name of a unit alone tells nothing. */
const FEWEST_WORDS = 5;

interface Bag {
  task: MatchTask;
  words: ReadonlySet<string>;
  leads: ReadonlySet<string>;
  weight: number;
}

/** The best pairs, each task in one at most, the most alike first. */
export function matchTasks(later: readonly MatchTask[], earlier: readonly MatchTask[]): TaskMatch[] {
  const rarity = raritiesOf([...later, ...earlier]);
  const weigh = (words: Iterable<string>) => [...words].reduce((sum, word) => sum + (rarity.get(word) ?? 0), 0);
  const bagOf = (task: MatchTask): Bag => {
    const words = new Set(foldWords(task.words).split(' '));
    return { task, words, leads: new Set(task.leads.map(foldWords)), weight: weigh(words) };
  };
  const known = earlier.map(bagOf);
  const pairs = later.map(bagOf).flatMap((one) => known.map((other) => ({ one, other, likeness: likenessOf(one, other, weigh) })));
  const taken = new Set<string>();
  const matches: TaskMatch[] = [];
  for (const { one, other, likeness } of pairs.filter((pair) => pair.likeness >= ALIKE).toSorted((a, b) => b.likeness - a.likeness)) {
    if (taken.has(one.task.id) || taken.has(other.task.id)) continue;
    taken.add(one.task.id).add(other.task.id);
    matches.push({ laterId: one.task.id, earlierId: other.task.id, likeness });
  }
  return matches;
}

function likenessOf(one: Bag, other: Bag, weigh: (words: Iterable<string>) => number): number {
  const common = [...one.words].filter((word) => other.words.has(word));
  if (common.length < FEWEST_WORDS || one.weight === 0 || other.weight === 0) return 0;
  const shared = [...one.leads].some((lead) => other.leads.has(lead)) ? SAME_LEAD : 0;
  return Math.min(1, weigh(common) / Math.sqrt(one.weight * other.weight) + shared);
}

/** How much a word tells: nothing where every task has it. */
function raritiesOf(tasks: readonly MatchTask[]): Map<string, number> {
  const bearing = new Map<string, number>();
  for (const { words } of tasks) for (const word of new Set(foldWords(words).split(' '))) bearing.set(word, (bearing.get(word) ?? 0) + 1);
  return new Map([...bearing].map(([word, count]) => [word, Math.log(1 + tasks.length / count)]));
}
