import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { LastFolder } from '../../electron/app/last-folder.ts';
import { scratchFolder } from '../support/scratch.ts';

it('offers the folder of the last file, over a start of the program', () => {
  const [profile, folder] = [scratchFolder(), scratchFolder()];
  expect(new LastFolder(profile).placeOf('a.docx')).toBe('a.docx');
  new LastFolder(profile).noteFile(join(folder, 'b.docx'));
  expect(new LastFolder(profile).placeOf('a.docx')).toBe(join(folder, 'a.docx'));
});

it('forgets a folder that is gone, and what cannot be read', () => {
  const [profile, stick] = [scratchFolder(), scratchFolder()];
  new LastFolder(profile).note(stick);
  rmSync(stick, { recursive: true });
  expect(new LastFolder(profile).path).toBeNull();
  writeFileSync(join(profile, 'folder.json'), '{');
  expect(new LastFolder(profile).path).toBeNull();
});
