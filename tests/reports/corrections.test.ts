/** What was handed out stays as it was; a correction takes its place, says of which copy, and what was changed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fillSample } from '../../electron/services/sample.ts';
import { compareRows } from '../../shared/reports/compare.ts';
import { bieuTongHop } from '../../shared/reports/bieu-tong-hop.ts';
import { formatHd29 } from '../../shared/reports/format-hd29.ts';
import { partsOf } from '../support/docx.ts';
import { documentFacts, reportFacts, trackedTask } from '../support/report-facts.ts';
import { openTestRegister, type TestRegister } from '../support/register.ts';
import { scratchFolder } from '../support/scratch.ts';

let desk: TestRegister;
let folder: string;
let sheetId: string;
let code: string;
let taskId: string;

beforeAll(async () => {
  desk = await openTestRegister('2021-10-28');
  await fillSample(desk.register);
  folder = scratchFolder();
  taskId = (await desk.call('tasks.list', { status: 'overdue' })).rows[0]?.id ?? '';
  sheetId = (await desk.call('reports.write', { report: 'bieu-tong-hop', path: join(folder, 'bieu.docx') })).snapshotId;
});
afterAll(async () => {
  expect(await desk.call('store.check', {})).toEqual({ ok: true, problems: [] });
  await desk.close();
});

test('a draft needs none, and where nothing differs there is nothing to correct', async () => {
  await expect(desk.call('papers.correct', { id: sheetId, reason: 'Sai' })).rejects.toMatchObject({ code: 'not-handed-out' });
  code = (await desk.call('papers.handOut', { ids: [sheetId], on: '2021-10-28' })).rows[0]?.code ?? '';
  await expect(desk.call('papers.correct', { id: sheetId, reason: 'Sai' })).rejects.toMatchObject({ code: 'nothing-to-correct' });
});

test('it names the copy and lists the changed rows with before, after and the reason', async () => {
  await desk.call('progress.add', { taskId, on: '2021-10-27', text: 'Đã có đủ chỉ thị.', done: true });
  const { id } = await desk.call('papers.correct', { id: sheetId, reason: 'Ghi sót kết quả của đơn vị' });
  const { doc, corrects, state } = await desk.call('papers.get', { id });
  expect({ corrects, state }).toEqual({ corrects: code, state: 'draft' });
  expect(doc.subtitle.at(-1)).toBe(`(Đính chính bản phát ngày 28/10/2021, mã số liệu ${code})`);
  const slip = doc.blocks.flatMap((block) => (block.kind === 'table' && block.slip ? block.rows : []));
  const told = slip.map((row) => (row.kind === 'cells' ? row.cells.map((cell) => cell.lines.map((line) => line.text).join(' ')) : []));
  expect(told).toEqual([['1', expect.stringContaining('Mục 6'), 'Kết quả, tiến độ', expect.stringContaining('QUÁ HẠN'), expect.stringContaining('Hoàn thành quá hạn'), 'Ghi sót kết quả của đơn vị']]);
  expect(doc.rows).toBe((await desk.call('papers.get', { id: sheetId })).doc.rows);
});

test('the copy keeps its figures, and only once the correction is handed out the next sheet speaks of it', async () => {
  const before = await desk.call('papers.get', { id: sheetId });
  expect(before.correctedBy).toBeNull();
  const [draft] = (await desk.call('papers.list', { state: 'draft', kind: 'bieu-tong-hop' })).rows;
  const [handed] = (await desk.call('papers.handOut', { ids: [draft?.id ?? ''], on: '2021-10-28' })).rows;
  expect((await desk.call('papers.get', { id: sheetId })).correctedBy).toBe(handed?.code);
  expect((await desk.call('papers.get', { id: sheetId })).doc.blocks).toEqual(before.doc.blocks);
  await desk.call('papers.write', { id: sheetId, path: join(folder, 'again.docx') });
  expect(partsOf(readFileSync(join(folder, 'again.docx')))['word/document.xml']).toBe(partsOf(readFileSync(join(folder, 'bieu.docx')))['word/document.xml']);
  const { papers } = await desk.call('reports.preview', { report: 'bieu-tong-hop' });
  expect(JSON.stringify(papers)).toContain(`mã số liệu ${handed?.code}, đính chính biểu mã số liệu ${code}`);
});

test('a paper is compared with the one of its scope before it', async () => {
  const last = await desk.call('reports.write', { report: 'bieu-tong-hop', path: join(folder, 'next.docx') });
  const first = await desk.call('papers.compare', { id: sheetId });
  expect(first.before).toBeNull();
  await desk.call('papers.handOut', { ids: [last.snapshotId], on: '2021-10-28' });
  const { before, rows } = await desk.call('papers.compare', { id: last.snapshotId });
  expect(before?.handedOutOn).toBe('2021-10-28');
  expect(rows).toEqual([]);
});

test('rows are told by what they are about: changed, put in, taken out', () => {
  const [a, b, c] = [trackedTask({ id: 'a', path: '1' }), trackedTask({ id: 'b', path: '2' }), trackedTask({ id: 'c', path: '3', words: 'Việc mới.' })];
  const doc = (tasks: (typeof a)[]) => bieuTongHop(reportFacts([documentFacts(tasks)]), {}, formatHd29);
  const changes = compareRows(doc([a, b]), doc([{ ...b, dueOn: '2021-12-15' }, c]));
  expect(changes.map(({ kind, cells }) => [kind, cells])).toEqual([
    ['changed', [{ column: 'Thời hạn', before: '30/11/2021', now: '15/12/2021' }]],
    ['new', []],
    ['gone', []],
  ]);
});

test('a draft that nobody touched for a month goes when the next one is written', async () => {
  const { snapshotId } = await desk.call('reports.write', { report: 'bieu-tong-hop', params: { asAt: '2021-01-20' }, path: join(folder, 'old.docx') });
  const laterDesk = await openTestRegister('2021-12-28', 'Hoa', desk);
  await laterDesk.call('reports.write', { report: 'tom-tat-lanh-dao', path: join(folder, 'fresh.docx') });
  const drafts = async (at: TestRegister) => (await at.call('papers.list', { state: 'draft' })).rows.map((row) => row.id);
  expect(await drafts(laterDesk)).not.toContain(snapshotId);
  expect((await drafts(laterDesk)).length).toBe(1);
  expect(await drafts(desk)).toContain(snapshotId);
  await laterDesk.close();
});

test('a letter that reminded is no reason to correct itself', async () => {
  const { snapshotIds: [id = ''] } = await desk.call('reports.write', { report: 'phieu-nhac-viec', params: { which: 'open' }, path: join(folder, 'phieu.docx') });
  await desk.call('papers.handOut', { ids: [id], on: '2021-10-28' });
  await expect(desk.call('papers.correct', { id, reason: 'Thử' })).rejects.toMatchObject({ code: 'nothing-to-correct' });
});
