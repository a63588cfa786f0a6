/** One rule for many conflicts: by whose, by when; nothing is chosen where nothing fits. */
import { expect, test } from 'vitest';
import { chosenBy } from '../../shared/domain/conflict-choice.ts';

const version = (origin: string, at: number) => ({ origin, at, value: origin, author: '' });
const versions = [version('here', 10), version('there', 30), version('third', 20)];
const own = new Set(['here']);

test('whose and when', () => {
  expect(chosenBy('mine', { versions }, own)).toBe(0);
  expect(chosenBy('theirs', { versions }, own)).toBe(1);
  expect(chosenBy('newest', { versions }, own)).toBe(1);
});

test('of equal times the later in displayed order; none where nobody here wrote', () => {
  expect(chosenBy('newest', { versions: [version('a', 5), version('b', 5)] }, own)).toBe(1);
  expect(chosenBy('mine', { versions: [version('a', 5), version('b', 5)] }, own)).toBeNull();
});
