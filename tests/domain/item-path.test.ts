import { expect, test } from 'vitest';
import { meantPaths, spokenPath } from '../../shared/domain/item-path.ts';

test.each([
  ['II/1/1.1', 'II/1.1'],
  ['1/1.2/1.2.3', '1.2.3'],
  ['II/1', 'II/1'],
  ['3/a', '3/a'],
  ['PL/12', 'PL/12'],
  // '1' is not above '11.2'.
  ['1/11.2', '1/11.2'],
  ['', ''],
])('%s is said %s', (path, said) => expect(spokenPath(path)).toBe(said));

test.each([
  ['II/1.1', ['II/1.1', 'II/1/1.1']],
  ['1.2.3', ['1.2.3', '1/1.2/1.2.3']],
  ['II/1/1.1', ['II/1/1.1']],
  ['7', ['7']],
])('%s may mean %s', (said, paths) => expect(meantPaths(said)).toEqual(paths));

test('what is said of a path may mean it', () => {
  for (const path of ['II/1/1.1', '1/1.2/1.2.3', '3/a', '7.2', 'PL1/4']) expect(meantPaths(spokenPath(path))).toContain(path);
});
