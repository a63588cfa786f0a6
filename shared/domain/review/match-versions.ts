/**
 * Which item and task of a stored version a second version of the paper goes on with: the same words first, then the same
 * place with words that are mostly the same, then the most alike that is left.
 */
import type { ReviewedItem } from '../../model/review.ts';
import { foldWords } from '../fold-text.ts';
import { isWritten } from './apply-review.ts';
import { flatItems } from './keyed.ts';
import { sharedWords } from './text-diff.ts';

/** A task as it stands in the register; `entries` counts what was written down of it. */
export interface StoredTask {
  id: string;
  text: string;
  entries: number;
}

export interface StoredItem {
  id: string;
  path: string;
  text: string;
  tasks: StoredTask[];
}

export interface VersionMatch {
  /** Ids of stored items and tasks by the keys of the new version's. */
  items: Map<string, string>;
  tasks: Map<string, string>;
  /** Keys of tasks whose words did not change. */
  same: Set<string>;
  /** Tasks with entries that the new version does not have. */
  left: { id: string; path: string; text: string; entries: number }[];
}

interface Side {
  key: string;
  place: string;
  text: string;
}

/** So large a share of words in common at one place is the same duty, put differently. */
const SAME_PLACE = 0.4;
/** … and this much wherever it stands. */
const ANYWHERE = 0.7;

export function matchVersions(stored: readonly StoredItem[], items: readonly ReviewedItem[]): VersionMatch {
  const now = flatItems(items);
  const paths = pathsOf(items, '');
  const itemPairs = pairs(
    stored.map(({ id, path, text }) => ({ key: id, place: path, text })),
    now.map((item) => ({ key: item.key, place: paths.get(item.key) ?? '', text: item.text })),
  );
  const storedOf = new Map(itemPairs.map(([old, key]) => [key, old]));
  const taskPairs: [string, string][] = [];
  for (const item of now) {
    const old = stored.find(({ id }) => id === storedOf.get(item.key));
    if (!old) continue;
    const own = item.tasks.filter(isWritten);
    taskPairs.push(...pairs(
      old.tasks.map(({ id, text }, place) => ({ key: id, place: String(place), text })),
      own.map(({ key, text }, place) => ({ key, place: String(place), text })),
    ));
  }
  const kept = new Set(taskPairs.map(([old]) => old));
  const words = new Map([...stored.flatMap(({ tasks }) => tasks.map(({ id, text }) => [id, foldWords(text)] as const)), ...now.flatMap(({ tasks }) => tasks.map(({ key, text }) => [key, foldWords(text)] as const))]);
  return {
    items: storedOf,
    tasks: new Map(taskPairs.map(([old, key]) => [key, old])),
    same: new Set(taskPairs.filter(([old, key]) => words.get(old) === words.get(key)).map(([, key]) => key)),
    left: stored.flatMap(({ path, tasks }) => tasks.filter(({ id, entries }) => entries > 0 && !kept.has(id)).map((task) => ({ ...task, path }))),
  };
}

/** Printed places of items, as the register has them. */
function pathsOf(items: readonly ReviewedItem[], above: string): Map<string, string> {
  const paths = new Map<string, string>();
  for (const { key, number, children } of items) {
    const path = [above, number ?? ''].filter(Boolean).join('/');
    paths.set(key, path);
    for (const [child, place] of pathsOf(children, path)) paths.set(child, place);
  }
  return paths;
}

/** Each of one side with at most one of the other. */
function pairs(old: readonly Side[], now: readonly Side[]): [string, string][] {
  const found: [string, string][] = [];
  const left = { old: new Set(old), now: new Set(now) };
  const pair = (one: Side, other: Side) => {
    found.push([one.key, other.key]);
    left.old.delete(one);
    left.now.delete(other);
  };
  const words = new Map<Side, string>([...old, ...now].map((side) => [side, foldWords(side.text)]));
  for (const one of old) {
    const same = [...left.now].filter((other) => words.get(other) === words.get(one));
    const here = same.find(({ place }) => place === one.place) ?? same[0];
    if (here) pair(one, here);
  }
  for (const one of left.old) {
    const here = [...left.now].find(({ place, text }) => place === one.place && place !== '' && sharedWords(one.text, text) >= SAME_PLACE);
    if (here) pair(one, here);
  }
  const near = [...left.old].flatMap((one) => [...left.now].map((other) => ({ one, other, share: sharedWords(one.text, other.text) })));
  for (const { one, other, share } of near.toSorted((a, b) => b.share - a.share)) {
    if (share >= ANYWHERE && left.old.has(one) && left.now.has(other)) pair(one, other);
  }
  return found;
}
