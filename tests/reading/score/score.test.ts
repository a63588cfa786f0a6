/** The labelled documents are read at least this well: what has been reached, and no batch of new papers hides a loss in the old ones. */
import { expect, test } from 'vitest';
import { scoreAll, scorePages, scoreWrapped } from './documents.ts';
import { copied } from './page.ts';
import { scoreSentences } from './sentences.ts';
import { f1, MEASURES, totalOf, type Measure, type Score } from './score.ts';

const FLOORS: Record<Measure, number> = { header: 0.95, items: 0.97, tasks: 0.97, owners: 0.94, deadlines: 0.97, recurrences: 0.95, units: 0.97, kinds: 0.87 };

/** Of lines that a page broke so much less may be right. */
const FOR_WRAPPING = 0.02;

/** Where a viewer copies tables cell behind cell, nothing tells where a name ends and the words of the next column begin. */
const FOR_COPYING: Partial<Record<Measure, number>> = { units: 0.07, kinds: 0.05 };

function expectFloors(scores: readonly Score[], below = 0, further: Partial<Record<Measure, number>> = {}): void {
  const total = totalOf(scores);
  for (const measure of MEASURES) {
    const { missing, extra } = total[measure];
    expect(f1(total[measure]), `${measure}: missing ${missing.join(' | ')}; extra ${extra.join(' | ')}`).toBeGreaterThanOrEqual(FLOORS[measure] - below - (further[measure] ?? 0));
  }
}

test('labelled documents', async () => {
  expectFloors((await scoreAll()).map(({ score }) => score));
});

test.each([78, 92])('the same in lines of %i letters', (width) => {
  expectFloors(scoreWrapped(width), FOR_WRAPPING);
});

test('the same as a page sets them, tables in columns', () => {
  expectFloors(scorePages(84), FOR_WRAPPING);
});

test('the same as a viewer copies it, tables cell behind cell', () => {
  expectFloors(scorePages(84, undefined, copied), FOR_WRAPPING, FOR_COPYING);
});

/** Sentences of every kind are harder than documents; no measure may fall below what has been reached. */
const SENTENCE_FLOORS: Record<string, Partial<Record<Measure, number>>> = {
  'mixed.json': { owners: 0.9, deadlines: 0.97, recurrences: 0.96, tasks: 0.97 },
  'official.json': { owners: 0.85, deadlines: 0.935, recurrences: 0.91, tasks: 0.96 },
  'spoken.json': { owners: 0.8, deadlines: 0.915, recurrences: 0.82, tasks: 0.94 },
};

const sentences = scoreSentences();

test.each(sentences.map(({ name, score }) => [name, score] as const))('labelled sentences, %s', (name, score) => {
  for (const [measure, floor] of Object.entries(SENTENCE_FLOORS[name] ?? {}) as [Measure, number][]) {
    expect(f1(score[measure]), `${measure}: missing ${score[measure].missing.join(' | ')}; extra ${score[measure].extra.join(' | ')}`).toBeGreaterThanOrEqual(floor);
  }
});

test('every file of sentences has its floors', () => {
  expect(sentences.map(({ name }) => name).sort()).toEqual(Object.keys(SENTENCE_FLOORS));
});
