/** What two versions of a paper say differently, paragraph by paragraph; spaces, marks of punctuation and case do not count. */
import { foldWords } from '../fold-text.ts';

export interface ParagraphDiff {
  kind: 'same' | 'changed' | 'added' | 'removed';
  before: string;
  after: string;
}

/** Two paragraphs with so large a share of words in common are one that was changed. */
const ALIKE = 0.5;

const paragraphsOf = (text: string) => text.split('\n').map((line) => line.trim()).filter((line) => foldWords(line) !== '');

/** How long the longest common row of paragraphs is from each pair of places on. */
function commonLengths(before: readonly string[], after: readonly string[]): number[][] {
  const lengths = Array.from({ length: before.length + 1 }, () => Array.from({ length: after.length + 1 }, () => 0));
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) {
      const row = lengths[i];
      if (row) row[j] = before[i] === after[j] ? 1 + (lengths[i + 1]?.[j + 1] ?? 0) : Math.max(lengths[i + 1]?.[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return lengths;
}

/** The share of words that two texts have in common, 0..1, of the longer one's. */
export function sharedWords(one: string, other: string): number {
  const words = new Set(foldWords(one).split(' '));
  const others = new Set(foldWords(other).split(' '));
  return [...words].filter((word) => others.has(word)).length / Math.max(words.size, others.size);
}

function isAlike(one: string, other: string): boolean {
  return sharedWords(one, other) >= ALIKE;
}

/** Paragraphs that were taken out and put in at one place: the alike ones in their order are changes. */
function settled(removed: string[], added: string[]): ParagraphDiff[] {
  const diffs: ParagraphDiff[] = [];
  const left = [...added];
  for (const before of removed) {
    const place = left.findIndex((after) => isAlike(before, after));
    if (place < 0) {
      diffs.push({ kind: 'removed', before, after: '' });
      continue;
    }
    for (const after of left.splice(0, place)) diffs.push({ kind: 'added', before: '', after });
    diffs.push({ kind: 'changed', before, after: left.shift() ?? '' });
  }
  return [...diffs, ...left.map((after): ParagraphDiff => ({ kind: 'added', before: '', after }))];
}

/** All paragraphs of both versions in the order of the paper. */
export function diffParagraphs(before: string, after: string): ParagraphDiff[] {
  const old = paragraphsOf(before);
  const now = paragraphsOf(after);
  const oldWords = old.map(foldWords);
  const nowWords = now.map(foldWords);
  const lengths = commonLengths(oldWords, nowWords);
  const diffs: ParagraphDiff[] = [];
  let removed: string[] = [];
  let added: string[] = [];
  let i = 0;
  let j = 0;
  while (i < old.length || j < now.length) {
    if (i < old.length && j < now.length && oldWords[i] === nowWords[j]) {
      diffs.push(...settled(removed, added), { kind: 'same', before: old[i] ?? '', after: now[j] ?? '' });
      removed = [];
      added = [];
      i++;
      j++;
    } else if (j >= now.length || (i < old.length && (lengths[i + 1]?.[j] ?? 0) >= (lengths[i]?.[j + 1] ?? 0))) removed.push(old[i++] ?? '');
    else added.push(now[j++] ?? '');
  }
  return [...diffs, ...settled(removed, added)];
}
