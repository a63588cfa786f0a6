/** Templates of the office: Word's cut runs, repeated rows, faults named with their places, hostile files, nothing left unfilled. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { fillTemplate } from '../../electron/docx/template/fill-template.ts';
import { faultsOf, openTemplate } from '../../electron/docx/template/open-template.ts';
import { sampleTemplate } from '../../electron/docx/template/sample-template.ts';
import { writeDocx } from '../../electron/docx/write/write-docx.ts';
import { bieuTongHop } from '../../shared/reports/bieu-tong-hop.ts';
import { formatHd29 } from '../../shared/reports/format-hd29.ts';
import type { ReportDoc } from '../../shared/reports/report-doc.ts';
import { placeholdersOf } from '../../shared/reports/template-data.ts';
import { all, parsed, partsOf, wordsOf } from '../support/docx.ts';
import { documentFacts, reportFacts, trackedTask } from '../support/report-facts.ts';

const properties = { author: null, createdOn: '2021-10-28' };
const tasks = ['Xây dựng kế hoạch', 'Rà soát A & B < C "D"\u0001\uFFFF'].map((words, index) => trackedTask({ id: `t${index}`, words }));
const sheet = bieuTongHop(reportFacts([documentFacts(tasks)]), {}, formatHd29);
const empty = writeDocx([{ ...sheet, blocks: [] }], formatHd29, properties);

const text = (words: string) => `<w:r><w:t xml:space="preserve">${words.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</w:t></w:r>`;
const p = (...runs: string[]) => `<w:p>${runs.map(text).join('')}</w:p>`;
const row = (...cells: string[]) => `<w:tr>${cells.map((cell) => `<w:tc>${cell}</w:tc>`).join('')}</w:tr>`;
const table = (...rows: string[]) => `<w:tbl>${rows.join('')}</w:tbl>`;

/** A Word file with this body; `more` are parts that are added or replaced. */
function template(body: string, more: Record<string, string> = {}): Uint8Array {
  const parts = unzipSync(empty);
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  const section = xml.slice(xml.lastIndexOf('<w:sectPr'));
  const written = xml.slice(0, xml.indexOf('<w:body>') + 8) + body + section;
  const added = Object.fromEntries(Object.entries(more).map(([name, content]) => [name, strToU8(content)]));
  return zipSync({ ...parts, 'word/document.xml': strToU8(written), ...added });
}

const bodyOf = (bytes: Uint8Array) => parsed(partsOf(bytes)['word/document.xml'] ?? '');
const filled = (body: string, doc: ReportDoc = sheet) => bodyOf(fillTemplate(template(body), [doc]));
const rowsOf = (bytes: ReturnType<typeof bodyOf>) => all(bytes, 'w:tr').map((found) => all(found, 'w:tc').map(wordsOf));
const faults = (body: string) => faultsOf(openTemplate(template(body)), placeholdersOf([sheet]));

describe('filling', () => {
  test('a placeholder that Word cut into runs is found', () => {
    const words = all(filled(p('Về: {t', 'ieu', '_de', '}', ' (', '{', 'nam}', ')')), 'w:p').map(wordsOf);
    expect(words).toContain('Về: Biểu tổng hợp (2021)');
  });

  test('a row is repeated for each task; what XML forbids is left out, the rest stands as it was', () => {
    const [, ...rows] = rowsOf(filled(table(row(p('STT'), p('Việc')), row(p('{#hang_noi_', 'dung}{stt}'), p('{noi_dung}{/hang_noi_dung}')))));
    expect(rows).toEqual([['1', expect.stringContaining('Xây dựng kế hoạch')], ['2', expect.stringContaining('Rà soát A & B < C "D"')]]);
  });

  test('rows within groups; a row that only ends a list is not printed', () => {
    const rows = rowsOf(filled(table(row(p('{#nhom_noi_dung}{ten_nhom}'), p('')), row(p('{#hang_noi_dung}{stt}'), p('{thoi_han}{/hang_noi_dung}')), row(p('{/nhom_noi_dung}'), p('')))));
    expect(rows).toEqual([[expect.stringContaining('Thông báo'), ''], ['1', '30/11/2021'], ['2', '30/11/2021']]);
  });

  test('a table inside of a cell has its rows too', () => {
    const inner = table(row(p('{#hang_noi_dung}{stt}'), p('{thoi_han}{/hang_noi_dung}')));
    const outer = filled(table(row(`${inner}${p('')}`, p('{tieu_de}'))));
    const [nested] = all(outer, 'w:tc').flatMap((cell) => all(cell, 'w:tbl'));
    expect(nested && all(nested, 'w:tr').map(wordsOf)).toEqual(['130/11/2021', '230/11/2021']);
    expect(wordsOf(outer)).toContain('Biểu tổng hợp');
  });

  test('a table that the paper does not have today has no rows; a field gone since is refused, not left empty', () => {
    const without = { ...sheet, blocks: [] };
    const body = filled(p('Hết.') + table(row(p('{#hang_noi_dung}{stt}'), p('{noi_dung}{/hang_noi_dung}'))) + p(''), without);
    expect([wordsOf(body), all(body, 'w:tbl')]).toEqual(['Hết.', []]);
    expect(() => filled(p('{cot_da_bo}'))).toThrow(expect.objectContaining({ code: 'template-misfits', params: { written: '{cot_da_bo}', around: '{cot_da_bo}' } }));
  });

  test('several papers in one file, each in a section of its own', () => {
    const body = bodyOf(fillTemplate(template(p('{phu_de}')), [{ ...sheet, subtitle: ['Một'] }, { ...sheet, subtitle: ['Hai'] }]));
    expect(all(body, 'w:p').map(wordsOf).filter((words) => words !== '')).toEqual(['Một', 'Hai']);
    expect(all(body, 'w:sectPr')).toHaveLength(2);
  });

  test('several papers whose page heads would differ are refused', () => {
    const head = `<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${p('{phu_de}')}</w:hdr>`;
    const bytes = template(p('{tieu_de}'), { 'word/header1.xml': head });
    expect(() => fillTemplate(bytes, [sheet, { ...sheet, subtitle: ['Khác'] }])).toThrow(expect.objectContaining({ code: 'template-batch' }));
    expect(() => fillTemplate(bytes, [sheet, sheet])).not.toThrow();
  });

  test('the mark of sample data and the code of the figures stand there although the template forgot them', () => {
    expect(wordsOf(filled(p('{tieu_de}'), { ...sheet, watermark: 'DỮ LIỆU MẪU', code: 'BTH-1' }))).toBe('DỮ LIỆU MẪUBiểu tổng hợpBTH-1');
  });

  test('the sample holds no fault and is filled without a brace left', () => {
    const bytes = sampleTemplate([sheet], formatHd29, properties);
    expect(faultsOf(openTemplate(bytes), placeholdersOf([sheet]))).toEqual([]);
    const done = partsOf(fillTemplate(bytes, [sheet]));
    for (const name of ['word/document.xml', 'word/header1.xml', 'word/footer1.xml']) expect(wordsOf(parsed(done[name] ?? ''))).not.toMatch(/[{}\uE5B5]/u);
    expect(wordsOf(parsed(done['word/document.xml'] ?? ''))).toContain('Xây dựng kế hoạch');
  });
});

describe('a fault is named with its place', () => {
  test.each([
    ['a name that is not there, with the one that was meant', p('Một') + p('Tên: {Tiêu đề} đây'), { fault: 'unknown', written: '{Tiêu đề}', meant: 'tieu_de', place: { part: 'body', paragraph: 2, cell: null, around: 'Tên: {Tiêu đề} đây' } }],
    ['in a table', table(row(p('a'), p('b')), row(p('c'), p('x') + p('{sai_roi}'))), { fault: 'unknown', written: '{sai_roi}', meant: null, place: { part: 'body', paragraph: 2, cell: { table: 1, row: 2, column: 2 }, around: '{sai_roi}' } }],
    ['a column outside of its list', p('{stt}'), { fault: 'outsideList', meant: 'hang_noi_dung' }],
    ['a list without #', p('{mo_dau}'), { fault: 'isList', meant: 'mo_dau' }],
    ['a field as a list', p('{#tieu_de}') + p('{/tieu_de}'), { fault: 'notList' }],
    ['half a brace', p('{tieu_de'), { fault: 'brace', written: '{' }],
    ['a list without end', p('{#mo_dau}') + p('{doan}'), { fault: 'notClosed', written: '{#mo_dau}' }],
    ['an end without list', p('{/mo_dau}'), { fault: 'notOpened', written: '{/mo_dau}' }],
    ['a list out of its table', table(row(p('{#hang_noi_dung}{stt}'))) + p('{/hang_noi_dung}'), { fault: 'crossesTable' }],
    ['raw XML', p('{@tieu_de}'), { fault: 'unknown', written: '{@tieu_de}' }],
  ])('%s', (_what, body, wanted) => {
    expect(faults(body)).toMatchObject([wanted]);
  });

  test('every one of them, head and foot of the page too', () => {
    const foot = `<w:ftr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${p('{sai_chan}')}</w:ftr>`;
    const found = faultsOf(openTemplate(template(p('{mot}') + p('{hai} và {hai}'), { 'word/footer1.xml': foot })), placeholdersOf([sheet]));
    expect(found.map(({ written, place }) => [written, place.part])).toEqual([['{mot}', 'body'], ['{hai}', 'body'], ['{hai}', 'body'], ['{sai_chan}', 'footer']]);
  });
});

describe('what is not taken', () => {
  const relations = (type: string) => `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://x/${type}" Target="http://example.org/a" TargetMode="External"/></Relationships>`;
  test.each([
    ['macros', template(p('a'), { 'word/vbaProject.bin': 'x' }), 'template-macros'],
    ['an embedded file', template(p('a'), { 'word/embeddings/a.bin': 'x' }), 'template-macros'],
    ['a linked template', template(p('a'), { 'word/_rels/settings.xml.rels': relations('attachedTemplate') }), 'template-external'],
    ['a linked picture', template(p('a'), { 'word/_rels/document.xml.rels': relations('image') }), 'template-external'],
    ['a field that starts something', template('<w:p><w:r><w:instrText> DDE</w:instrText></w:r><w:r><w:instrText>AUTO c:\\\\a.exe</w:instrText></w:r></w:p>'), 'template-external'],
    ['entities', template(p('a'), { 'word/header1.xml': '<!DOCTYPE x [<!ENTITY a "b">]><x/>' }), 'document-damaged'],
    ['a file that unpacks to more than memory', template(p('a'), { 'word/media/a.xml': 'x'.repeat(81 * 1024 * 1024) }), 'document-zip-bomb'],
    ['something else in a package', zipSync({ 'a.xml': strToU8('<a/>') }), 'not-a-document'],
  ])('%s', (_what, bytes, code) => {
    expect(() => openTemplate(bytes)).toThrow(expect.objectContaining({ code }));
  });

  test('a hyperlink stays: it waits for a click', () => {
    expect(() => openTemplate(template(p('a'), { 'word/_rels/header1.xml.rels': relations('hyperlink') }))).not.toThrow();
  });
});
