/** The sheet for the envelope says the passphrase, sign by sign, and nothing of it stays in the register. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { passphraseSheet } from '../../shared/reports/passphrase-sheet.ts';
import { partsOf } from '../support/docx.ts';
import { openTestRegister } from '../support/register.ts';

test('blanks are named and every sign stands by itself', () => {
  const texts = passphraseSheet({ passphrase: 'mưa l1 ', author: 'Hoa', today: '2021-10-28' }).blocks.map((block) => ('text' in block ? block.text : ''));
  expect(texts).toContain('mưa l1 ');
  expect(texts.join('\n')).toContain('m  ư  a  (dấu cách)  l  1  (dấu cách)');
});

test('the sheet is a Word file, the register keeps no trace', async () => {
  const desk = await openTestRegister('2021-10-28', 'Hoa');
  const before = (await desk.call('store.digest', {})).digest;
  const path = join(desk.folder, 'phieu.docx');
  await desk.call('sync.passphraseSheet', { path, passphrase: 'trời mưa tháng tám' });
  expect(partsOf(readFileSync(path))['word/document.xml']).toContain('trời mưa tháng tám');
  expect((await desk.call('store.digest', {})).digest).toBe(before);
  await expect(desk.call('sync.passphraseSheet', { passphrase: 'x' })).rejects.toMatchObject({ code: 'needs-window' });
  await desk.close();
});
