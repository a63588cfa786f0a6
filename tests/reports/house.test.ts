/** What the office has set for its papers, and what is said for one of them: format, issuer, signer, recipients. */
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { writeDocx } from '../../electron/docx/write/write-docx.ts';
import { writeHtml } from '../../electron/html/write-html.ts';
import { fillSample } from '../../electron/services/sample.ts';
import { formats, formatOf } from '../../shared/reports/formats.ts';
import { recipientsOf } from '../../shared/reports/house.ts';
import { isReport, reports, signedOutside } from '../../shared/reports/registry.ts';
import { pageOf } from '../../shared/reports/format-hd29.ts';
import { settings, type SettingName } from '../../shared/model/settings.ts';
import { settingsWords } from '../../shared/text/vi/settings.ts';
import { all, type Element, first, parsed, partsOf } from '../support/docx.ts';
import { neededParams } from '../support/report-params.ts';
import { openTestRegister, type TestRegister } from '../support/register.ts';

let desk: TestRegister;

const changed = new Set<SettingName>();

beforeAll(async () => {
  desk = await openTestRegister('2021-10-28');
  await fillSample(desk.register);
});
afterEach(async () => {
  for (const name of changed) await desk.call('settings.set', { name, value: settings[name].default });
  changed.clear();
});
afterAll(() => desk.close());

function set(name: SettingName, value: string) {
  changed.add(name);
  return desk.call('settings.set', { name, value });
}

async function paper(report: string, params: Record<string, string> = {}) {
  const [doc] = (await desk.call('reports.preview', { report, params })).papers;
  if (!doc) throw new Error(`${report} has no paper`);
  return doc;
}

const written = (doc: Awaited<ReturnType<typeof paper>>) => partsOf(writeDocx([doc], formatOf(doc), { author: null, createdOn: '2021-10-28' }));
function styleOf(xml: string, id: string): Element {
  const found = all(parsed(xml), 'w:style').find((style) => style.attributes['w:styleId'] === id);
  if (!found) throw new Error(`no style ${id}`);
  return found;
}

describe('the format', () => {
  test('can be set to each that there is', () => {
    expect(settings['papers.format'].choices).toEqual(Object.keys(formats));
    expect(Object.keys(settingsWords.choices['papers.format'] ?? {})).toEqual(Object.keys(formats));
  });

  test('chosen in the settings is that of every report, and tables fill its width', async () => {
    await set('papers.format', 'hd05');
    for (const id of Object.keys(reports).filter(isReport)) {
      const { papers } = await desk.call('reports.preview', { report: id, params: await neededParams(desk, id) });
      for (const doc of papers) {
        expect(doc.format, id).toBe('hd05');
        for (const block of doc.blocks) if (block.kind === 'table') expect(block.columns.reduce((sum, column) => sum + column.width, 0), id).toBeCloseTo(100, 5);
      }
    }
  });

  test('of the Party has its own margins, star, number line, signature and label in the Word file and in the pages', async () => {
    const usual = await paper('bao-cao-giao-ban');
    await set('papers.format', 'hd05');
    const doc = await paper('bao-cao-giao-ban');
    expect([usual.signature?.authority, doc.signature?.authority]).toEqual(['TL. BAN BÍ THƯ TRUNG ƯƠNG ĐOÀN', 'T/L BAN BÍ THƯ TRUNG ƯƠNG ĐOÀN']);
    expect([formatOf(usual).margins.rightMm, formatOf(doc).margins.rightMm, pageOf(formatOf(doc), 'portrait').textMm]).toEqual([20, 15, 165]);
    const parts = written(doc);
    const body = parts['word/document.xml'] ?? '';
    expect(first(parsed(body), 'w:pgMar').attributes['w:right']).toBe(String(Math.round((15 / 25.4) * 1440)));
    expect(body).toContain('>Số \u00A0');
    expect(body).not.toContain('***');
    const styles = parts['word/styles.xml'] ?? '';
    expect(all(styleOf(styles, 'RecipientsLabel'), 'w:u')).toHaveLength(1);
    expect(first(styleOf(styles, 'BodyText'), 'w:spacing').attributes).toMatchObject({ 'w:line': '380', 'w:lineRule': 'exact' });
    const html = writeHtml([doc], formatOf(doc));
    for (const words of ['margin: 20mm 15mm 20mm 30mm', 'line-height: 19pt', 'text-decoration: underline', '>*</p>', 'T/L BAN']) expect(html).toContain(words);
  });

  test('closes a letter with its own mark', async () => {
    const closing = async () => (await paper('cong-van-don-doc', { which: 'open' })).blocks.at(-1);
    expect(await closing()).toMatchObject({ text: 'Trân trọng./.' });
    await set('papers.format', 'hd05');
    expect(await closing()).toMatchObject({ text: 'Trân trọng.' });
  });

  test('of a kept paper stays what it was', async () => {
    const made = await desk.call('reports.write', { report: 'bao-cao-giao-ban', path: join(desk.folder, 'a.docx') });
    await set('papers.format', 'hd05');
    expect(formatOf((await desk.call('papers.get', { id: made.snapshotId })).doc)).toBe(formats.hd29);
  });
});

describe('the issuer', () => {
  test('of numbered papers may be the office itself; its code alone stands in the symbol, the chief signs in his own name', async () => {
    await set('papers.issuer', 'office');
    const doc = await paper('bao-cao-giao-ban');
    expect(doc.letterhead).toMatchObject({ issuer: ['BAN CHẤP HÀNH TRUNG ƯƠNG', 'VĂN PHÒNG'], symbol: 'BC/VP' });
    expect(doc.signature).toEqual({ authority: 'CHÁNH VĂN PHÒNG', office: '', name: null });
  });

  test('is chosen for one paper', async () => {
    const doc = await paper('danh-sach', { issuer: 'committee' });
    expect(doc.letterhead.issuer).toEqual(['BAN CHẤP HÀNH TRUNG ƯƠNG']);
    expect(doc.signature).toMatchObject({ authority: 'TL. BAN BÍ THƯ TRUNG ƯƠNG ĐOÀN', office: 'CHÁNH VĂN PHÒNG' });
    expect((await paper('danh-sach')).letterhead.issuer).toHaveLength(2);
  });

  test('is nobody of the office where others sign, and only there', async () => {
    for (const id of Object.keys(reports).filter(isReport)) {
      const { papers } = await desk.call('reports.preview', { report: id, params: await neededParams(desk, id) });
      for (const doc of papers) expect(doc.issuedBy === undefined, id).toBe(signedOutside(id));
    }
    await expect(paper('ban-giao', { signer: 'Nguyễn Văn A' })).rejects.toMatchObject({ code: 'wrong-input' });
  });
});

describe('the signer', () => {
  test('is set for all papers and said for one; a deputy signs with the deputy’s position', async () => {
    await set('papers.signer', 'Trần Văn Hà');
    expect((await paper('bao-cao-giao-ban')).signature?.name).toBe('Trần Văn Hà');
    await set('papers.office.authority', 'KT. CHÁNH VĂN PHÒNG');
    await set('papers.office.position', 'PHÓ CHÁNH VĂN PHÒNG');
    expect((await paper('danh-sach')).signature).toEqual({ authority: 'KT. CHÁNH VĂN PHÒNG', office: 'PHÓ CHÁNH VĂN PHÒNG', name: 'Trần Văn Hà' });
    const said = await paper('bao-cao-giao-ban', { authority: 'tm. Ban Bí thư', position: 'Bí thư', signer: 'Lê Thị Mai' });
    expect(said.signature).toEqual({ authority: 'tm. Ban Bí thư', office: 'Bí thư', name: 'Lê Thị Mai' });
  });

  test('an authority of one paper does not stand over the usual position', async () => {
    expect((await paper('bao-cao-giao-ban', { authority: 'Q. CHÁNH VĂN PHÒNG' })).signature).toMatchObject({ authority: 'Q. CHÁNH VĂN PHÒNG', office: '' });
  });

  test('words that were taken out are the usual ones again', async () => {
    await set('papers.committee.authority', 'TL. BAN THƯỜNG VỤ');
    expect((await set('papers.committee.authority', '  ')).value).toBe('TL. BAN BÍ THƯ TRUNG ƯƠNG ĐOÀN');
  });
});

describe('the recipients', () => {
  test('of a kind of paper are set, of one paper said', async () => {
    await set('papers.recipients.meeting', '- Thường trực Ban Bí thư;  Lưu VP, TH.');
    expect((await paper('bao-cao-giao-ban')).recipients).toEqual(['Thường trực Ban Bí thư', 'Lưu VP, TH']);
    expect((await paper('bieu-tong-hop')).recipients).toHaveLength(3);
    expect((await paper('bao-cao-giao-ban', { copiesTo: 'Lưu VP' })).recipients).toEqual(['Lưu VP']);
  });

  test('set for the sheet do not reach its internal face', async () => {
    await set('papers.recipients.sheet', 'Các tỉnh, thành đoàn');
    expect((await paper('bieu-tong-hop', { face: 'internal' })).recipients).toEqual(['Lưu VP']);
  });

  test('are read from a typed line however it ends', () => {
    expect(recipientsOf(' - A (để báo cáo);\n– B ; ; Lưu VP. ')).toEqual(['A (để báo cáo)', 'B', 'Lưu VP']);
  });
});

test('who signs and gets a copy is no scope: a paper finds the one before it', async () => {
  const first = await desk.call('reports.write', { report: 'bao-cao-giao-ban', path: join(desk.folder, 'a.docx') });
  await desk.call('papers.handOut', { ids: [first.snapshotId], on: '2021-10-28' });
  const next = await desk.call('reports.write', { report: 'bao-cao-giao-ban', params: { signer: 'Lê Thị Mai', issuer: 'office' }, path: join(desk.folder, 'b.docx') });
  expect((await desk.call('papers.compare', { id: next.snapshotId })).before).not.toBeNull();
});
