/** Laptops as people count them: this machine is no other, an older origin of a machine is the same machine. */
import { expect, test } from 'vitest';
import { otherLaptops } from '../../shared/domain/laptops.ts';

test('one entry a machine, without this one', () => {
  const laptop = (origin: string, name: string, author: string, own = false) => ({ origin, name, author, own });
  const all = [laptop('1', 'PC-A', 'Nam', true), laptop('2', 'PC-B', 'Hoa'), laptop('3', 'PC-C', 'Lan'), laptop('4', 'PC-B', 'Hoa')];
  expect(otherLaptops(all).map(({ origin }) => origin)).toEqual(['2', '3']);
});
