import { describe, expect, it } from 'vitest';
import { bieuTongHop } from '../../shared/reports/bieu-tong-hop.ts';
import { formatHd29 } from '../../shared/reports/format-hd29.ts';
import { readParams } from '../../shared/reports/params.ts';
import { reports } from '../../shared/reports/registry.ts';
import type { ReportDoc, ReportTable } from '../../shared/reports/report-doc.ts';
import { deskFacts, documentFacts, reportFacts, trackedTask } from '../support/report-facts.ts';

function tablesOf(doc: ReportDoc): ReportTable[] {
  return doc.blocks.filter((block): block is ReportTable => block.kind === 'table');
}

/** Lines of each data row, cell by cell. */
function rowsOf(table: ReportTable | undefined): string[][] {
  const rows = table?.rows ?? [];
  return rows.flatMap((row) => (row.kind === 'cells' ? [row.cells.map((cell) => cell.lines.map((line) => line.text).join(' / '))] : []));
}

function sentences(doc: ReportDoc): string {
  return doc.blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : [])).join('\n');
}

const build = (facts = deskFacts(), params = {}) => bieuTongHop(facts, params, formatHd29);

describe('bieu-tong-hop', () => {
  it('lists every task once, numbered through, standing duties and ended ones apart', () => {
    const facts = deskFacts();
    const doc = build(facts);
    const [main, standing, ended] = tablesOf(doc);
    const listed = [main, standing, ended].flatMap(rowsOf).map((row) => row[1]);
    const tasks = facts.documents.flatMap((document) => document.tasks);
    expect(listed.toSorted()).toEqual(tasks.map((task) => `Mục ${task.path}: ${task.words}`).toSorted());
    expect(rowsOf(main).map((row) => row[0])).toEqual(Array.from({ length: 28 }, (_, index) => String(index + 1)));
    expect(rowsOf(standing)).toHaveLength(1);
    expect(rowsOf(ended)).toHaveLength(1);
    expect(doc.rows).toBe(tasks.length);
  });

  it('names the total, and its parts are the rows', () => {
    const doc = build();
    expect(sentences(doc)).toContain(
      'Tổng số 28 nhiệm vụ, trong đó: đã hoàn thành 07 (đúng hạn 06; quá hạn 01); chưa hoàn thành 21 (trong hạn 19; quá hạn 02).',
    );
    const results = rowsOf(tablesOf(doc)[0]).map((row) => row[5] ?? '');
    const starting = (words: string) => results.filter((result) => result.startsWith(words)).length;
    expect([starting('Hoàn thành đúng hạn'), starting('Hoàn thành quá hạn'), starting('QUÁ HẠN')]).toEqual([6, 1, 2]);
    expect(results.length - 6 - 1 - 2).toBe(19);
    expect(sentences(doc)).toContain('Chưa có báo cáo: 14 trong 21 nhiệm vụ chưa hoàn thành.');
    expect(results.filter((result) => result.includes('Chưa có báo cáo'))).toHaveLength(14);
    expect(sentences(doc)).toContain('Ngoài tổng số: 01 nhiệm vụ thường xuyên, định kỳ, 01 nhiệm vụ thôi theo dõi.');
    expect(sentences(doc)).toContain('(Số liệu tính đến ngày 28/10/2021)');
  });

  it('with open tasks only still names the whole', () => {
    const doc = build(deskFacts(), { status: 'open' });
    expect(tablesOf(doc)).toHaveLength(1);
    expect(doc.rows).toBe(21);
    expect(sentences(doc)).toContain('Tổng số 28 nhiệm vụ');
    expect(sentences(doc)).toContain('Biểu chỉ kê 21 nhiệm vụ chưa hoàn thành trong tổng số 28 nhiệm vụ.');
  });

  it.each([
    [{ state: 'doneInTime', dueOn: '2021-10-10', doneOn: '2021-10-08' }, 'Hoàn thành đúng hạn (08/10/2021)'],
    [{ state: 'doneInTime', dueOn: null, doneOn: '2021-10-08' }, 'Hoàn thành, không định hạn (08/10/2021)'],
    [{ state: 'doneLate', dueOn: '2021-10-10', doneOn: '2021-10-13' }, 'Hoàn thành quá hạn 3 ngày (13/10/2021)'],
    [{ state: 'overdue', dueOn: '2021-10-27' }, 'QUÁ HẠN 1 NGÀY / Chưa có báo cáo'],
    [{ state: 'dueSoon', dueOn: '2021-10-28' }, 'Đến hạn hôm nay / Chưa có báo cáo'],
    [{ state: 'dueSoon', dueOn: '2021-10-30' }, 'Sắp đến hạn (còn 2 ngày) / Chưa có báo cáo'],
    [{ state: 'undated', dueOn: null }, 'Chưa có hạn / Chưa có báo cáo'],
    [{ state: 'waiting', dueOn: null }, 'Chờ điều kiện / Chưa có báo cáo'],
    [{ state: 'standing', dueOn: null }, 'Thường xuyên'],
    [{ state: 'ended' }, 'Thôi theo dõi'],
  ] as const)('says %o in words', (set, words) => {
    const doc = build(reportFacts([documentFacts([trackedTask(set)])]));
    expect(rowsOf(tablesOf(doc)[0] ?? tablesOf(doc)[1])[0]?.[5]).toBe(words);
  });

  it('never concludes that nothing was done', () => {
    expect(JSON.stringify(build())).not.toMatch(/chưa thực hiện|chưa triển khai/iu);
  });

  it('shows what is overdue in bold, for copies without colour', () => {
    const [table] = tablesOf(build(reportFacts([documentFacts([trackedTask({ state: 'overdue', dueOn: '2021-10-01' }), trackedTask()])])));
    const bold = (table?.rows ?? []).map((row) => row.kind === 'cells' && row.cells.some((cell) => cell.lines.some((line) => line.bold)));
    expect(bold).toEqual([false, true, false]);
  });

  it('prints deadlines as days, with extension and doubt, else in the words of the paper', () => {
    const due = (set: Parameters<typeof trackedTask>[0]) =>
      rowsOf(tablesOf(build(reportFacts([documentFacts([trackedTask(set)])])))[0])[0]?.[4];
    expect(due({ dueOn: '2021-11-05' })).toBe('05/11/2021');
    expect(due({ dueOn: '2021-11-05', extensions: 2, firstDueOn: '2021-10-01' })).toBe('05/11/2021 / Gia hạn lần 2; hạn đầu 01/10/2021');
    expect(due({ dueOn: '2021-11-05', provisional: true })).toBe('05/11/2021 / (tạm tính)');
    expect(due({ dueOn: null, state: 'undated', phrase: 'sau Đại hội' })).toBe('Sau Đại hội');
  });

  it('has the letterhead of HD29 with blanks for the registry', () => {
    const doc = build();
    expect(doc.letterhead).toMatchObject({ issuer: ['BAN CHẤP HÀNH TRUNG ƯƠNG'], number: null, symbol: 'BC/TWĐTN-VP', issuedOn: null, year: '2021' });
    expect(build(deskFacts(), { issuedOn: '2021-10-29' }).letterhead.issuedOn).toBe('2021-10-29');
    expect(doc.signature).toEqual({ authority: 'TL. BAN BÍ THƯ TRUNG ƯƠNG ĐOÀN', office: 'CHÁNH VĂN PHÒNG', name: null });
  });

  it('names the paper, the unit, a withdrawn paper, the sample', () => {
    const facts = reportFacts([documentFacts([trackedTask()], { standing: 'withdrawn' })], { unit: 'Ban Tuyên giáo', sample: true });
    const doc = build(facts, { documentId: 'document-1' });
    expect(doc.subtitle).toEqual(['Tình hình thực hiện kết luận tại Thông báo số 612-TB/TWĐTN-VP ngày 04/10/2021', 'Đơn vị chủ trì: Ban Tuyên giáo']);
    expect(JSON.stringify(doc.blocks)).toContain('đã thu hồi');
    expect(doc.watermark).toBe('DỮ LIỆU MẪU');
  });

  it('is a paper also with nothing in it', () => {
    const doc = build(reportFacts([]));
    expect(doc.rows).toBe(0);
    expect(sentences(doc)).toContain('Không có nhiệm vụ nào');
  });

  it('fits columns to what stands in them', () => {
    const widths = (set: Parameters<typeof trackedTask>[0]) =>
      tablesOf(build(reportFacts([documentFacts([trackedTask(set)])])))[0]?.columns.map((column) => column.width) ?? [];
    const wordy = widths({ words: 'Nội dung dài. '.repeat(30) });
    const helped = widths({ words: 'Ngắn.', supports: Array(9).fill('Ban Thanh niên Công nhân và Đô thị') });
    expect(wordy[1]).toBeGreaterThan(helped[1] ?? 0);
    expect(wordy[3]).toBeLessThan(helped[3] ?? 0);
  });

  it('has columns that fill the table, dates on one line', () => {
    const [table] = tablesOf(build());
    expect(table?.columns.reduce((sum, column) => sum + column.width, 0)).toBeCloseTo(100, 6);
    expect(((table?.columns[4]?.width ?? 0) * 247) / 100).toBeCloseTo(formatHd29.table.dateMm, 6);
  });
});

describe('parameters', () => {
  const { params } = reports['bieu-tong-hop'];

  it.each([
    [{ status: 'open', asAt: '2021-10-28', unitId: '' }, { params: { status: 'open', asAt: '2021-10-28' } }],
    [{ status: 'some' }, { wrong: 'status' }],
    [{ asAt: '2021-02-30' }, { wrong: 'asAt' }],
    [{ colour: 'red' }, { wrong: 'colour' }],
    [{ constructor: 'x' }, { wrong: 'constructor' }],
    [{ documentId: 7 }, { wrong: 'documentId' }],
  ])('%o', (input, read) => {
    expect(readParams(params, input)).toEqual(read);
  });
});
