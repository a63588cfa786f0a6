/** A round that was announced and then changed: the adjusting notice says what is otherwise now, and nothing else. */
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fillSample } from '../../electron/services/sample.ts';
import type { ReportDoc } from '../../shared/reports/report-doc.ts';
import { isVisited } from '../../shared/domain/visit-stages.ts';
import { openTestRegister, type TestRegister } from '../support/register.ts';
import { scratchFolder } from '../support/scratch.ts';

let desk: TestRegister;
let roundId: string;
let folder: string;

beforeAll(async () => {
  desk = await openTestRegister('2021-10-28');
  await fillSample(desk.register);
  folder = scratchFolder();
  const { rows } = await desk.call('visits.list', { year: 2021 });
  roundId = [...Map.groupBy(rows, (row) => row.roundId)].find(([, own]) => own.length > 4 && own.every((visit) => !isVisited(visit.stage)))?.[0] ?? '';
});
afterAll(() => desk.close());

async function adjusting(): Promise<ReportDoc> {
  const { papers: [doc] } = await desk.call('reports.preview', { report: 'thong-bao-dieu-chinh', params: { roundId } });
  if (!doc) throw new Error('no paper');
  return doc;
}

const rowsOf = (doc: ReportDoc) =>
  doc.blocks.flatMap((block) => (block.kind === 'table' ? block.rows : [])).map((row) => (row.kind === 'cells' ? row.cells.map((cell) => cell.lines.map((line) => line.text).join(' / ')) : []));

async function handOut(report: string, number: string): Promise<void> {
  const { snapshotId } = await desk.call('reports.write', { report, params: { roundId }, path: join(folder, `${report}.docx`) });
  await desk.call('papers.handOut', { ids: [snapshotId], on: '2021-10-28' });
  await desk.call('papers.number', { rows: [{ id: snapshotId, number }], on: '2021-10-28' });
}

test('nothing changed since the notice was handed out', async () => {
  const visits = (await desk.call('visits.list', { roundId })).rows;
  await desk.call('visits.change', { ids: visits.map((visit) => visit.id), from: '2021-11-02', to: '2021-11-03', stage: 'announced', reason: 'Theo kế hoạch' });
  await handOut('thong-bao-dot-kiem-tra', '700');
  const doc = await adjusting();
  expect(doc.rows).toBe(0);
  expect(JSON.stringify(doc.blocks)).toContain('So với Thông báo số 700-TB/TWĐTN-BKT ngày 28/10/2021, không có nội dung nào thay đổi.');
});

test('only what was changed stands in it, with before, after and the reason', async () => {
  const visits = (await desk.call('visits.list', { roundId })).rows;
  const [first, second, third] = visits;
  await desk.call('visits.change', { ids: [first?.id ?? '', second?.id ?? ''], mode: 'online', reason: 'Phòng, chống dịch' });
  await desk.call('visits.change', { ids: [third?.id ?? ''], from: '2021-11-10', reason: 'Trùng đại hội' });
  const doc = await adjusting();
  expect(rowsOf(doc)).toEqual([
    ['1', first?.unitName, 'Hình thức: Trực tiếp', 'Hình thức: Trực tuyến', expect.any(String)],
    ['2', second?.unitName, 'Hình thức: Trực tiếp', 'Hình thức: Trực tuyến', expect.any(String)],
    ['3', third?.unitName, '02/11/2021 – 03/11/2021', '10/11/2021', 'Trùng đại hội'],
  ]);
  expect(JSON.stringify(doc.blocks)).toContain(`điều chỉnh nội dung thông báo số 700-TB/TWĐTN-BKT ngày 28/10/2021 đối với 03 đơn vị`);
  expect(JSON.stringify(doc.blocks)).toContain(`${String(visits.length - 3).padStart(2, '0')} đơn vị còn lại của đợt thực hiện như đã thông báo.`);
});

test('the next one is held against the adjusting notice that went out', async () => {
  await handOut('thong-bao-dieu-chinh', '705');
  const [first] = (await desk.call('visits.list', { roundId })).rows;
  await desk.call('visits.change', { ids: [first?.id ?? ''], stage: 'postponed', reason: 'Hoãn theo đề nghị' });
  const doc = await adjusting();
  expect(rowsOf(doc).map((row) => row.slice(1))).toEqual([[first?.unitName, '02/11/2021 – 03/11/2021', 'Hoãn, thời gian thông báo sau', 'Hoãn theo đề nghị']]);
});
