/** One definition, three forms: what stands in the pages stands in the Word file and in the spreadsheet, row by row. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeDocx } from '../../electron/docx/write/write-docx.ts';
import { writeHtml } from '../../electron/html/write-html.ts';
import { fillSample } from '../../electron/services/sample.ts';
import { writeXlsx } from '../../electron/xlsx/write-xlsx.ts';
import { bieuTongHop } from '../../shared/reports/bieu-tong-hop.ts';
import { formatHd29, pageOf } from '../../shared/reports/format-hd29.ts';
import { isReport, reports } from '../../shared/reports/registry.ts';
import type { ReportDoc } from '../../shared/reports/report-doc.ts';
import { all, type Element, parsed, partsOf, wordsOf } from '../support/docx.ts';
import { documentFacts, reportFacts, trackedTask } from '../support/report-facts.ts';
import { openTestRegister, type TestRegister } from '../support/register.ts';
import { neededParams } from '../support/report-params.ts';

const properties = { author: null, createdOn: '2021-10-28' };
let desk: TestRegister;

beforeAll(async () => {
  desk = await openTestRegister('2021-10-28');
  await fillSample(desk.register);
});
afterAll(() => desk.close());

const textOf = (element: Element): string => element.text + element.children.map(textOf).join('\n');
const plain = (text: string) => text.replace(/\s+/gu, ' ').trim();
/** The rows of the data, as words cell by cell: a signature's row stands in no grid. */
const htmlRows = (docs: readonly ReportDoc[]) =>
  all(parsed(writeHtml(docs, formatHd29)), 'tbody').flatMap((body) => all(body, 'tr'))
    .map((row) => all(row, 'td').filter((cell) => !(cell.attributes['class'] ?? '').includes('paper-end-cell')).map((cell) => plain(textOf(cell))))
    .filter((cells) => cells.length > 0);
const docxRows = (docs: readonly ReportDoc[]) =>
  all(parsed(partsOf(writeDocx(docs, formatHd29, properties))['word/document.xml'] ?? ''), 'w:tbl')
    .filter((table) => all(table, 'w:tblHeader').length > 0)
    .flatMap((table) => all(table, 'w:tr').filter((row) => all(row, 'w:tblHeader').length === 0 && all(row, 'w:tcBorders').length === 0))
    .map((row) => all(row, 'w:tc').map((cell) => plain(all(cell, 'w:p').map(wordsOf).join('\n'))));

describe('every report of the sample year', () => {
  test.each(Object.keys(reports).filter(isReport))('%s has the same rows as pages and as a Word file, its data rows in the spreadsheet', async (id) => {
    const { papers } = await desk.call('reports.preview', { report: id, params: await neededParams(desk, id) });
    const rows = htmlRows(papers);
    expect(rows).toEqual(docxRows(papers));
    const data = papers.reduce((sum, doc) => sum + doc.rows, 0);
    if (data === 0) return;
    const sheets = Object.entries(partsOf(writeXlsx(papers, properties))).filter(([name]) => name.startsWith('xl/worksheets/sheet'));
    const counted = sheets.reduce((sum, [, xml]) => sum + all(parsed(xml), 'row').length - 1, 0);
    expect(counted).toBe(data);
  });
});

describe('pages', () => {
  const sheet = bieuTongHop(reportFacts([documentFacts([trackedTask({ words: 'A & B < C "D"\u0001' })])], { sample: true }), {}, formatHd29);
  const html = writeHtml([{ ...sheet, code: 'BTH-1' }, { ...sheet, orientation: 'portrait' }], formatHd29);

  test('have the measures of the format, for each paper its own', () => {
    const { topMm, rightMm, bottomMm, leftMm } = formatHd29.margins;
    for (const [index, orientation] of (['landscape', 'portrait'] as const).entries()) {
      const { widthMm, heightMm } = pageOf(formatHd29, orientation);
      expect(html).toContain(`@page paper-${index} { size: ${widthMm}mm ${heightMm}mm; margin: ${topMm}mm ${rightMm}mm ${bottomMm}mm ${leftMm}mm;`);
    }
    expect(html).toContain(`font-family: '${formatHd29.font}'`);
  });

  test('carry the mark of sample data and the code of frozen figures', () => {
    expect(html).toContain('@top-right { content: "DỮ LIỆU MẪU"');
    expect(html.match(/content: "BTH-1"/gu)).toHaveLength(1);
  });

  test('hold any words without harm', () => {
    expect(textOf(parsed(html))).toContain('A & B < C "D"');
  });
});
