/** The labelled documents are read at least this well; the floors are what the program must reach on documents it was not made on. */
import { expect, test } from 'vitest';
import { scoreAll } from './documents.ts';
import { f1, MEASURES, totalOf, type Measure } from './score.ts';

const FLOORS: Record<Measure, number> = { header: 0.95, items: 0.97, tasks: 0.97, owners: 0.97, deadlines: 0.98, recurrences: 0.95, units: 0.98 };

test('labelled documents', async () => {
  const total = totalOf((await scoreAll()).map(({ score }) => score));
  for (const measure of MEASURES) {
    const { missing, extra } = total[measure];
    expect(f1(total[measure]), `${measure}: missing ${missing.join(' | ')}; extra ${extra.join(' | ')}`).toBeGreaterThanOrEqual(FLOORS[measure]);
  }
});
