/** The labelled documents are read at least this well; the floors are what the program must reach on documents it was not made on. */
import { expect, test } from 'vitest';
import { scoreAll, scoreWrapped } from './documents.ts';
import { f1, MEASURES, totalOf, type Measure, type Score } from './score.ts';

const FLOORS: Record<Measure, number> = { header: 0.95, items: 0.97, tasks: 0.97, owners: 0.955, deadlines: 0.965, recurrences: 0.95, units: 0.98 };

/** Of lines that a page broke so much less may be right. */
const FOR_WRAPPING = 0.02;

function expectFloors(scores: readonly Score[], below = 0): void {
  const total = totalOf(scores);
  for (const measure of MEASURES) {
    const { missing, extra } = total[measure];
    expect(f1(total[measure]), `${measure}: missing ${missing.join(' | ')}; extra ${extra.join(' | ')}`).toBeGreaterThanOrEqual(FLOORS[measure] - below);
  }
}

test('labelled documents', async () => {
  expectFloors((await scoreAll()).map(({ score }) => score));
});

test.each([78, 92])('the same in lines of %i letters', (width) => {
  expectFloors(scoreWrapped(width), FOR_WRAPPING);
});
