/** Who sat at this laptop. */
import { expect, test } from 'vitest';
import { Profile } from '../../electron/db/profile.ts';
import { scratchFolder } from '../support/scratch.ts';

test('the last who sat here comes first, once each, six at most', () => {
  const profile = new Profile(scratchFolder());
  expect([profile.author, profile.authors]).toEqual([null, []]);
  for (const name of ['Hoa', 'Nam', 'Mai', 'Hoa', 'An', 'Bình', 'Chi', 'Dũng']) profile.setAuthor(name);
  expect(profile.author).toBe('Dũng');
  expect(profile.authors).toEqual(['Dũng', 'Chi', 'Bình', 'An', 'Hoa', 'Mai']);
});
