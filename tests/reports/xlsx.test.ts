/** Tables as spreadsheets: dates that are dates, numbers that are numbers, a head that stays, filters. */
import { describe, expect, it } from 'vitest';
import { writeXlsx } from '../../electron/xlsx/write-xlsx.ts';
import { bieuTongHop } from '../../shared/reports/bieu-tong-hop.ts';
import { formatHd29 } from '../../shared/reports/format-hd29.ts';
import { all, first, parsed, partsOf } from '../support/docx.ts';
import { deskFacts, documentFacts, reportFacts, trackedTask } from '../support/report-facts.ts';

const properties = { author: 'Hà', createdOn: '2021-10-28' };
const sheetOf = (facts = deskFacts()) => partsOf(writeXlsx([bieuTongHop(facts, {}, formatHd29)], properties));

describe('a spreadsheet', () => {
  it('has well-formed parts, all of them named', () => {
    const parts = sheetOf();
    for (const xml of Object.values(parts)) parsed(xml);
    const named = all(parsed(parts['[Content_Types].xml'] ?? ''), 'Override').map((one) => one.attributes['PartName']?.slice(1));
    expect(named.toSorted()).toEqual(Object.keys(parts).filter((name) => !name.includes('rels') && name !== '[Content_Types].xml').toSorted());
  });

  it('freezes its head and filters every row', () => {
    const root = parsed(sheetOf()['xl/worksheets/sheet1.xml'] ?? '');
    expect(first(root, 'pane').attributes).toMatchObject({ ySplit: '1', state: 'frozen' });
    const rows = all(root, 'row').length;
    expect(first(root, 'autoFilter').attributes['ref']).toMatch(new RegExp(`^A1:[A-Z]+${rows}$`, 'u'));
    expect(rows).toBe(29);
  });

  it('keeps dates and numbers as values, and the paper of each row beside it', () => {
    const root = parsed(sheetOf(reportFacts([documentFacts([trackedTask({ dueOn: '2021-10-15', state: 'overdue' })])]))['xl/worksheets/sheet1.xml'] ?? '');
    const cells = all(root, 'row')[1]?.children ?? [];
    expect(all(cells[0] ?? root, 't')[0]?.text).toContain('612-TB/TWĐTN-VP');
    expect(cells.flatMap((cell) => all(cell, 'v').map((value) => value.text))).toEqual(['1', '44484']);
  });

  it('holds what XML forbids and what is too long for a cell without breaking', () => {
    const facts = reportFacts([documentFacts([trackedTask({ words: `Ký\u0001 tự \ud800 <b>${'x'.repeat(40_000)}`, dueOn: null, leads: [] })])]);
    const root = parsed(sheetOf(facts)['xl/worksheets/sheet1.xml'] ?? '');
    expect(Math.max(...all(root, 't').map((one) => one.text.length))).toBeLessThanOrEqual(32_767);
  });
});
