import { describe, expect, it } from 'vitest';
import { bieuTongHop } from '../../shared/reports/bieu-tong-hop.ts';
import { formatHd29 } from '../../shared/reports/format-hd29.ts';
import type { ReportDoc } from '../../shared/reports/report-doc.ts';
import { writeDocx } from '../../electron/docx/write/write-docx.ts';
import { all, type Element, first, parsed, partsOf, wordsOf } from '../support/docx.ts';
import { deskFacts, documentFacts, reportFacts, trackedTask } from '../support/report-facts.ts';

const properties = { author: 'Phòng <Tổng hợp>', createdOn: '2021-10-28' };

function written(doc: ReportDoc): { parts: Record<string, string>; body: Element; styles: Element } {
  const parts = partsOf(writeDocx([doc], formatHd29, properties));
  return { parts, body: parsed(parts['word/document.xml'] ?? ''), styles: parsed(parts['word/styles.xml'] ?? '') };
}

const desk = () => bieuTongHop(deskFacts(), {}, formatHd29);

/** The report's table: the one in the style with lines. */
function gridsOf(body: Element): Element[] {
  return all(body, 'w:tbl').filter((table) => first(table, 'w:tblStyle').attributes['w:val'] === 'ReportGrid');
}

function styleOf(styles: Element, id: string): Element {
  const found = all(styles, 'w:style').find((style) => style.attributes['w:styleId'] === id);
  if (!found) throw new Error(`no style ${id}`);
  return found;
}

const value = (element: Element, name: string) => first(element, name).attributes['w:val'];

describe('a report as .docx', () => {
  it('has well-formed parts, each of them declared', () => {
    const { parts } = written(desk());
    for (const [name, xml] of Object.entries(parts)) expect(() => parsed(xml), name).not.toThrow();
    const declared = all(parsed(parts['[Content_Types].xml'] ?? ''), 'Override').map((part) => part.attributes['PartName']);
    const expected = Object.keys(parts).filter((name) => name.endsWith('.xml') && name !== '[Content_Types].xml');
    expect(declared.toSorted()).toEqual(expected.map((name) => `/${name}`).toSorted());
    const targets = all(parsed(parts['word/_rels/document.xml.rels'] ?? ''), 'Relationship').map((one) => `word/${one.attributes['Target']}`);
    expect(targets.every((target) => target in parts)).toBe(true);
  });

  it('keeps the order of elements that the schema wants', () => {
    const { parts } = written(desk());
    const orders: Record<string, string[]> = {
      'w:pPr': ['pStyle', 'keepNext', 'pBdr', 'tabs', 'spacing', 'ind', 'jc', 'outlineLvl', 'rPr'],
      'w:rPr': ['rStyle', 'rFonts', 'b', 'bCs', 'i', 'iCs', 'caps', 'sz', 'szCs', 'bdr', 'lang'],
      'w:tblPr': ['tblStyle', 'tblW', 'tblInd', 'tblBorders', 'tblLayout', 'tblCellMar'],
      'w:tcPr': ['tcW', 'gridSpan', 'tcBorders'],
      'w:tcBorders': ['top', 'left', 'bottom', 'right'],
      'w:trPr': ['cantSplit', 'tblHeader'],
      'w:style': ['name', 'basedOn', 'uiPriority', 'semiHidden', 'qFormat', 'pPr', 'rPr', 'tblPr'],
      'w:sectPr': ['headerReference', 'footerReference', 'pgSz', 'pgMar', 'pgNumType', 'cols', 'titlePg'],
      'w:tbl': ['tblPr', 'tblGrid', 'tr'],
    };
    for (const part of ['word/document.xml', 'word/styles.xml', 'word/header1.xml']) {
      const root = parsed(parts[part] ?? '');
      for (const [name, order] of Object.entries(orders)) {
        for (const element of all(root, name)) {
          const places = element.children.map((child) => order.indexOf(child.name.slice(2)));
          expect(places, `${part} ${name}: ${element.children.map((child) => child.name).join(' ')}`).toEqual(places.toSorted((a, b) => a - b));
          expect(places).not.toContain(-1);
        }
      }
    }
  });

  it('has the paper and margins of the format, landscape', () => {
    const { body } = written(desk());
    expect(first(body, 'w:pgSz').attributes).toMatchObject({ 'w:w': '16838', 'w:h': '11906', 'w:orient': 'landscape' });
    expect(first(body, 'w:pgMar').attributes).toMatchObject({ 'w:top': '1134', 'w:bottom': '1134', 'w:left': '1701', 'w:right': '1134' });
    const portrait = written({ ...desk(), orientation: 'portrait' }).body;
    expect(first(portrait, 'w:pgSz').attributes).toEqual({ 'w:w': '11906', 'w:h': '16838' });
  });

  it('has the typeface and sizes of the format in its styles', () => {
    const { styles } = written(desk());
    const fonts = first(first(styles, 'w:docDefaults'), 'w:rFonts').attributes;
    expect(Object.values(fonts)).toEqual(Array(4).fill(formatHd29.font));
    expect(first(styles, 'w:lang').attributes['w:val']).toBe('vi-VN');
    const sizes = { Title: 16, Subtitle: 14, BodyText: 14, Issuer: 14, UnionHeading: 15, PlaceAndDate: 13, SignatureAuthority: 14, RecipientsLabel: 13, Recipient: 11, Header: 14 };
    for (const [id, size] of Object.entries(sizes)) expect(value(styleOf(styles, id), 'w:sz'), id).toBe(String(2 * size));
    expect(all(styleOf(styles, 'SignatureOffice'), 'w:b')).toEqual([]);
    expect(all(styleOf(styles, 'PlaceAndDate'), 'w:i')).toHaveLength(1);
  });

  it('uses only styles that it defines', () => {
    const { body, styles } = written(desk());
    const known = new Set(all(styles, 'w:style').map((style) => style.attributes['w:styleId']));
    const used = ['w:pStyle', 'w:tblStyle', 'w:rStyle'].flatMap((name) => all(body, name)).map((one) => one.attributes['w:val']);
    expect([...new Set(used)].filter((id) => !known.has(id))).toEqual([]);
  });

  it('fills the text width with columns, in the grid and in every row', () => {
    const { body } = written(desk());
    const width = 16838 - 1701 - 1134;
    for (const table of all(body, 'w:tbl')) {
      const grid = all(table, 'w:gridCol').map((column) => Number(column.attributes['w:w']));
      expect(grid.reduce((sum, one) => sum + one, 0)).toBe(width);
      for (const row of all(table, 'w:tr')) {
        const cells = all(row, 'w:tcW').map((cell) => Number(cell.attributes['w:w']));
        expect(cells.reduce((sum, one) => sum + one, 0)).toBe(width);
        const spans = all(row, 'w:tc').map((cell) => Number(all(cell, 'w:gridSpan')[0]?.attributes['w:val'] ?? 1));
        expect(spans.reduce((sum, one) => sum + one, 0)).toBe(grid.length);
      }
    }
  });

  it('gives the signature its room below any table, and its last row company', () => {
    const doc = { ...desk(), orientation: 'portrait' as const };
    for (const share of [20, 35, 50, 65]) {
      const columns = [{ title: 'A', width: share, align: 'left' as const }, { title: 'B', width: 100 - share, align: 'left' as const }];
      const row = { kind: 'cells' as const, cells: [{ lines: [{ text: 'a' }] }, { lines: [{ text: 'b' }] }] };
      const { body } = written({ ...doc, blocks: [{ kind: 'paragraph', text: 'Có 03 dòng.' }, { kind: 'table', columns, rows: [row, row, row] }] });
      const lines = all(body, 'w:tbl').at(-1)?.children.filter(({ name }) => name === 'w:tr') ?? [];
      const left = Number(lines.slice(-1).flatMap((line) => all(line, 'w:tcW'))[0]?.attributes['w:w']);
      expect(Math.abs(left - (formatHd29.signature.leftMm.portrait * 1440) / 25.4)).toBeLessThanOrEqual(120);
      const kept = lines.slice(1, 4).map((one) => all(one, 'w:keepNext').length > 0);
      expect(kept).toEqual([false, true, true]);
    }
    const said = all(written({ ...doc, blocks: [{ kind: 'paragraph', text: 'Có 03 dòng.' }, ...desk().blocks.filter(({ kind }) => kind === 'table')] }).body, 'w:p').find((one) => wordsOf(one) === 'Có 03 dòng.');
    expect(said && all(said, 'w:keepNext')).toHaveLength(1);
  });

  it('carries the mark of each row of a task in a bookmark, each name and number once', () => {
    const { body } = written(desk());
    const marks = all(body, 'w:bookmarkStart').map(({ attributes }) => attributes);
    expect(marks).toHaveLength(desk().rows);
    for (const name of ['w:name', 'w:id']) expect(new Set(marks.map((one) => one[name])).size).toBe(marks.length);
    expect(marks.every((one) => (one['w:name'] ?? '').length <= 40)).toBe(true);
  });

  it('repeats the heading row and keeps rows whole, but lets a very tall one go over pages', () => {
    const tall = trackedTask({ report: { on: null, result: 'một '.repeat(2500), obstacle: null, request: null, evidence: [] } });
    const { body } = written(bieuTongHop(reportFacts([documentFacts([trackedTask(), tall])]), {}, formatHd29));
    const rows = all(gridsOf(body)[0] ?? body, 'w:tr');
    expect(rows.map((row) => all(row, 'w:tblHeader').length)).toEqual([1, 0, 0, 0, 0, 0]);
    expect(rows.map((row) => all(row, 'w:cantSplit').length)).toEqual([1, 1, 1, 0, 1, 1]);
  });

  it('keeps the last row, authority, office and name together', () => {
    const { body, styles } = written(desk());
    const rows = all(gridsOf(body).at(-1) ?? body, 'w:tr').slice(-3);
    const kept = (paragraph: Element) => {
      if (all(paragraph, 'w:keepNext').length > 0) return true;
      return all(styleOf(styles, value(paragraph, 'w:pStyle') ?? ''), 'w:keepNext').length > 0;
    };
    expect(rows.slice(0, 2).flatMap((row) => all(row, 'w:p')).every(kept)).toBe(true);
    expect(wordsOf(rows[1] ?? body)).toBe('TL. BAN BÍ THƯ TRUNG ƯƠNG ĐOÀN');
    expect(wordsOf(rows[2] ?? body)).toContain('Lưu VP.CHÁNH VĂN PHÒNG');
  });

  it('signs behind a paragraph as well', () => {
    const { body } = written(bieuTongHop(reportFacts([]), {}, formatHd29));
    expect(gridsOf(body)).toEqual([]);
    expect(wordsOf(body)).toContain('CHÁNH VĂN PHÒNG');
  });

  it('numbers pages from the second, and marks sample data on all', () => {
    const plain = written(desk()).parts;
    expect(wordsOf(parsed(plain['word/header2.xml'] ?? ''))).toBe('');
    expect(all(parsed(plain['word/header2.xml'] ?? ''), 'w:fldSimple')).toEqual([]);
    expect(first(parsed(plain['word/header1.xml'] ?? ''), 'w:fldSimple').attributes['w:instr']).toBe(' PAGE ');
    const sample = written(bieuTongHop({ ...deskFacts(), sample: true }, {}, formatHd29)).parts;
    for (const part of ['word/header1.xml', 'word/header2.xml']) expect(sample[part]).toContain('DỮ LIỆU MẪU');
  });

  it('drops what XML cannot hold and keeps every other sign', () => {
    const words = `a\u0000b\u000B<&>"'\uD800c\uFFFE\u{1F600}\nĐoàn\tvị`;
    const { body, parts } = written(bieuTongHop(reportFacts([documentFacts([trackedTask({ path: '', words })])]), {}, formatHd29));
    expect(wordsOf(body)).toContain(`Ab<&>"'c\u{1F600} Đoàn vị`);
    expect(first(parsed(parts['docProps/core.xml'] ?? ''), 'dc:creator').text).toBe(properties.author);
  });

  it('holds a line of 10,000 letters without a space', () => {
    const { body } = written(bieuTongHop(reportFacts([documentFacts([trackedTask({ words: 'x'.repeat(10_000) })])]), {}, formatHd29));
    expect(/[xX]{2,}/.exec(wordsOf(body))?.[0]).toHaveLength(10_000);
  });

  it('makes the same bytes of the same report', () => {
    const doc = desk();
    expect(writeDocx([doc], formatHd29, properties)).toEqual(writeDocx([doc], formatHd29, properties));
  });
});
