import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { ROOT } from '../../build/files.ts';
import { runParts } from '../../build/parts.ts';

const good = { passed: 2, failed: 0, text: '' };

test('every part runs, also after one that breaks; what has nothing to run does not count', async () => {
  const said = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  const timed = await runParts([
    { name: 'breaks', budget: 1, run: () => Promise.reject(new Error('on purpose')) },
    { name: 'empty', budget: 1, run: async () => undefined },
    { name: 'good', budget: 1, run: async () => good },
  ]);
  const lines = said.mock.calls.flat().join('\n');
  said.mockRestore();
  expect(timed.map(({ name, result }) => [name, result.passed, result.failed])).toEqual([
    ['breaks', 0, 1],
    ['good', 2, 0],
  ]);
  expect(lines).toContain('on purpose');
  expect(lines).toContain('empty: nothing to run yet');
});

test('one part alone, with the totals alone on the last line; a part that is none is told', () => {
  const run = (part: string) => spawnSync(process.execPath, [join(ROOT, 'build/test.ts'), part], { encoding: 'utf8' });
  const boundaries = run('boundaries');
  expect(boundaries.status).toBe(0);
  expect(boundaries.stdout.trimEnd().split('\n').at(-1)).toBe('1 passed, 0 failed');
  expect(run('nothing')).toMatchObject({ status: 2, stderr: expect.stringContaining('Parts: types, lint') });
});
