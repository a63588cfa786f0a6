/** The sheet for the envelope says the passphrase, sign by sign, and nothing of it stays in the register; the record of a merge says what came. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { passphraseSheet } from '../../shared/reports/passphrase-sheet.ts';
import { reportWords } from '../../shared/text/vi/reports.ts';
import { noticeText } from '../../shared/text/vi/sample-papers.ts';
import { partsOf } from '../support/docx.ts';
import { openTestRegister } from '../support/register.ts';

test('blanks are named and every sign stands by itself', () => {
  const texts = passphraseSheet({ passphrase: 'mưa l1 ', author: 'Hoa', today: '2021-10-28', sample: false }).blocks.map((block) => ('text' in block ? block.text : ''));
  expect(texts).toContain('mưa l1 ');
  expect(texts.join('\n')).toContain('m  ư  a  (dấu\u00A0cách)  l  1  (dấu\u00A0cách)');
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

test('the sheet is set in the format and name that the office has chosen', async () => {
  const desk = await openTestRegister('2021-10-28', 'Hoa');
  const path = join(desk.folder, 'phieu.docx');
  const margins = async () => {
    await desk.call('sync.passphraseSheet', { path, passphrase: 'trời mưa' });
    const xml = partsOf(readFileSync(path))['word/document.xml'] ?? '';
    return { right: /<w:pgMar[^>]*w:right="(\d+)"/u.exec(xml)?.[1], office: xml.includes(reportWords.office) };
  };
  const usual = await margins();
  await desk.call('settings.set', { name: 'papers.format', value: 'hd05' });
  await desk.call('settings.set', { name: 'papers.issuer', value: 'office' });
  const chosen = await margins();
  expect([usual.office, chosen.office]).toEqual([false, true]);
  expect(chosen.right).not.toBe(usual.right);
  await desk.close();
});

test('the record of a visit names who wrote what, and what stands in dispute', async () => {
  const a = await openTestRegister('2021-10-28', 'Nam');
  const b = await openTestRegister('2021-10-28', 'Hoa');
  const carry = async (from: typeof a, to: typeof a, name: string) => {
    const file = join(from.folder, name);
    await from.call('sync.export', { path: file });
    await to.call('sync.merge', { path: file });
  };
  const paper = join(a.folder, 'bien-ban.docx');
  await expect(a.call('sync.mergePaper', { path: paper })).rejects.toMatchObject({ code: 'no-merge' });
  await a.call('documents.take', { text: noticeText(), allowDoubts: true });
  await carry(a, b, '1.sgbx');
  const [item, other] = (await a.call('items.list', {})).rows;
  await a.call('items.update', { id: item?.id ?? '', set: { shortTitle: 'Tên anh Nam đặt' } });
  await b.call('items.update', { id: item?.id ?? '', set: { shortTitle: 'Tên chị Hoa đặt' } });
  await carry(b, a, '2.sgbx');
  await b.call('items.update', { id: other?.id ?? '', set: { shortTitle: 'Lần nhận thứ hai' } });
  await carry(b, a, '3.sgbx');
  await a.call('sync.mergePaper', { path: paper, merges: 2 });
  const text = partsOf(readFileSync(paper))['word/document.xml'] ?? '';
  for (const said of ['Đã nhận 2 lần ghi: Hoa 2 lần.', 'Tên chị Hoa đặt', 'Tên anh Nam đặt', 'Lần nhận thứ hai', 'chưa chọn: 1']) expect(text).toContain(said);
  await a.call('sync.mergePaper', { path: paper });
  expect(partsOf(readFileSync(paper))['word/document.xml']).toContain('Đã nhận 1 lần ghi: Hoa 1 lần.');
  await a.close();
  await b.close();
});
