/** The papers around a giao ban: the same numbers in words and in the table, one page, what changed. */
import { describe, expect, it } from 'vitest';
import { baoCaoGiaoBan } from '../../shared/reports/bao-cao-giao-ban.ts';
import { bieuTongHop } from '../../shared/reports/bieu-tong-hop.ts';
import { rowFactsOf } from '../../shared/reports/changes.ts';
import { formatHd29 } from '../../shared/reports/format-hd29.ts';
import { dataRows } from '../../shared/reports/paper.ts';
import { phieuTheoDoi } from '../../shared/reports/phieu-theo-doi.ts';
import type { ReportDoc } from '../../shared/reports/report-doc.ts';
import type { Since } from '../../shared/reports/task-facts.ts';
import { tomTat } from '../../shared/reports/tom-tat.ts';
import { deskFacts, documentFacts, party, reportFacts, trackedTask } from '../support/report-facts.ts';

const sentences = (doc: ReportDoc) => doc.blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : [])).join('\n');
const table = (doc: ReportDoc, index = 0) => {
  const tables = doc.blocks.filter((block) => block.kind === 'table');
  return (tables[index] ? dataRows(tables[index]) : []).map((row) => row.cells.map((cell) => cell.lines.map((line) => line.text).join(' / ')));
};

describe('the report', () => {
  const facts = { ...deskFacts(), meetingOn: '2021-10-29' };
  const doc = baoCaoGiaoBan(facts, {}, formatHd29);

  it('says in words what the table adds up to', () => {
    const rows = table(doc);
    const total = rows.at(-1)?.slice(2).map(Number) ?? [];
    expect(total).toEqual([28, 6, 1, 19, 2, 14]);
    expect(sentences(doc)).toContain('Tổng số 28 nhiệm vụ, trong đó: đã hoàn thành 07 (đúng hạn 06; quá hạn 01); chưa hoàn thành 21 (trong hạn 19; quá hạn 02).');
    expect(sentences(doc)).toContain('Chưa có báo cáo: 14 trong 21');
  });

  it('counts a task with several leads with each and once in the total, and gives both sums', () => {
    const rows = table(doc);
    const units = rows.slice(0, -2);
    const sums = rows.at(-2)?.slice(2).map(Number) ?? [];
    expect(rows.at(-2)?.[1]).toBe('Cộng theo đơn vị');
    expect(sums[0]).toBe(29);
    for (const [column, sum] of sums.entries()) expect(units.reduce((all, row) => all + Number(row[column + 2]), 0)).toBe(sum);
    expect(rows.at(-1)?.[1]).toContain('01 nhiệm vụ có nhiều đơn vị chủ trì');
  });
});

describe('the sheet by lead', () => {
  it('names both sums and numbers its rows through', () => {
    const doc = bieuTongHop(deskFacts(), { groupBy: 'unit' }, formatHd29);
    expect(sentences(doc)).toContain('Bảng có 29 dòng cho 28 nhiệm vụ: 01 nhiệm vụ có nhiều đơn vị chủ trì');
    expect(table(doc).map((row) => row[0])).toEqual(Array.from({ length: 29 }, (_, index) => String(index + 1)));
  });
});

describe('what changed', () => {
  const same = trackedTask({ words: 'Giữ nguyên.' });
  const moved = trackedTask({ words: 'Dời hạn.', dueOn: '2021-12-15' });
  const finished = trackedTask({ words: 'Đã xong.', state: 'doneInTime', doneOn: '2021-10-20' });
  const told = trackedTask({ words: 'Có báo cáo.', report: { on: '2021-10-20', result: 'Đã trình.', obstacle: null, request: null, evidence: [] } });
  const fresh = trackedTask({ words: 'Mới giao.' });
  const before = [same, { ...moved, dueOn: '2021-11-30' }, { ...finished, state: 'openInTime' as const }, { ...told, report: null }, trackedTask()];
  const since: Since = { day: '2021-09-30', name: 'biểu đã phát ngày 30/09/2021', rows: Object.fromEntries(before.map((task) => [task.id, rowFactsOf(task)])) };
  const facts = reportFacts([documentFacts([same, moved, finished, told, fresh])], { since });
  const doc = bieuTongHop(facts, {}, formatHd29);

  it('is marked line by line in words, which a copy without colour shows', () => {
    expect(table(doc).map((row) => row[7])).toEqual(['', 'ĐỔI HẠN', 'MỚI XONG', 'CÓ BÁO CÁO MỚI', 'MỚI']);
    expect(sentences(doc)).toContain('So với biểu đã phát ngày 30/09/2021: 04 trong 05 dòng có thay đổi');
    expect(sentences(doc)).toContain('01 nhiệm vụ có trong biểu trước, nay không còn');
    const [first] = doc.blocks.filter((block) => block.kind === 'table');
    const underlined = (first ? dataRows(first) : []).map((row) => row.cells.flatMap((cell) => cell.lines.filter((line) => line.underline).map((line) => line.text)));
    expect(underlined).toEqual([[], ['15/12/2021'], ['Hoàn thành đúng hạn (20/10/2021)'], ['20/10/2021: Đã trình.'], []]);
  });

  it('is told from the days where no sheet was handed out; the notice of the meeting is not new', () => {
    const days = reportFacts(facts.documents, { since: { ...since, rows: null } });
    expect(table(bieuTongHop(days, {}, formatHd29)).map((row) => row[7])).toEqual(['', '', 'MỚI XONG', 'CÓ BÁO CÁO MỚI', '']);
  });
});

describe('the summary', () => {
  it('has four figures with their change and at most seven matters; no leader owes', () => {
    const asking = Array.from({ length: 12 }, (_, index) =>
      trackedTask({ state: 'overdue', dueOn: '2021-10-01', words: `Việc thứ ${index}. `.repeat(30), directors: ['đ/c Nguyễn Minh Triết'], answerable: [party(`Ban số ${index}`)], report: { on: '2021-10-20', result: null, obstacle: null, request: 'Xin ý kiến. '.repeat(30), evidence: [] } }));
    const facts = { ...reportFacts([documentFacts(asking)], { since: { day: '2021-09-30', name: 'giao ban ngày 30/09/2021', rows: null } }), meetingOn: null, before: { done: 1, open: 11, overdue: 0, silent: null } };
    const doc = tomTat(facts, {}, formatHd29);
    expect(table(doc)).toEqual([
      ['Đã hoàn thành', '0', '1', '−1'],
      ['Chưa hoàn thành, còn trong hạn', '0', '11', '−11'],
      ['Quá hạn', '12', '0', '+12'],
      ['Chưa có báo cáo', '0', '–', '–'],
    ]);
    expect(table(doc, 1)).toHaveLength(6);
    expect(table(doc, 1).at(-1)?.slice(0, 2)).toEqual(['07 đơn vị khác', '7']);
    expect(JSON.stringify(table(doc, 1))).not.toContain('Triết');
    expect(sentences(doc).match(/^\d\) /gmu)).toHaveLength(7);
    expect(sentences(doc)).toContain('Ngoài ra còn 05 việc khác');
  });
});

describe('the sheet of a department', () => {
  it('lists what it leads before what it supports, with room to write', () => {
    const own = party('Ban Tuyên giáo');
    const facts = reportFacts([documentFacts([
      trackedTask({ words: 'Phối hợp.', supports: [own.name] }),
      trackedTask({ words: 'Chủ trì.', leads: [own.name] }),
      trackedTask({ words: 'Đã xong.', leads: [own.name], state: 'doneInTime' }),
    ])], { unit: own.name });
    const rows = table(phieuTheoDoi(facts, { unitId: own.id ?? '' }, formatHd29));
    expect(rows.map((row) => [row[1]?.split(' / ')[0], row[2], row[5], row[6]])).toEqual([['Chủ trì.', 'Chủ trì', '', ''], ['Phối hợp.', 'Phối hợp', '', '']]);
  });
});
