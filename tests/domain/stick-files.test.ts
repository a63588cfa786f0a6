/** Files on a stick: each laptop's newest is read, what cannot be read is told, own files are no news. */
import { expect, test } from 'vitest';
import { filesToTake, laptopPart } from '../../shared/domain/stick-files.ts';

const file = (name: string, state = 'open', mine = false) => ({ name, state, mine });

test('the newest file of each other laptop', () => {
  const files = [file('hoa-ab12-20211028-0800.sgbx'), file('nam-cd34-20211027-0800.sgbx', 'closed'), file('hoa-ab12-20211027-0800-2.sgbx'), file('toi-ef56-20211028-0900.sgbx', 'open', true)];
  expect(filesToTake(files).map(({ name }) => name)).toEqual(['hoa-ab12-20211028-0800.sgbx', 'nam-cd34-20211027-0800.sgbx']);
});

test('a torn newest file hides neither itself nor the one before', () => {
  const files = [file('hoa-ab12-20211028-0800.sgbx', 'exchange-damaged'), file('hoa-ab12-20211027-0800.sgbx'), file('hoa-ab12-20211026-0800.sgbx')];
  expect(filesToTake(files).map(({ name }) => name)).toEqual(['hoa-ab12-20211028-0800.sgbx', 'hoa-ab12-20211027-0800.sgbx']);
});

test('a file with a name of its own is a laptop of its own', () => {
  expect(laptopPart('so cua chi Lan.sgbx')).toBe('so cua chi Lan.sgbx');
  expect(laptopPart('hoa-ab12-20211028-0800-12.sgbx')).toBe('hoa-ab12');
});
