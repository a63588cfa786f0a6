/** Papers from draft to handed out, in a register: what counts when, and what stands still. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fillSample } from '../../electron/services/sample.ts';
import { isReport, reports } from '../../shared/reports/registry.ts';
import { all, parsed, partsOf, wordsOf } from '../support/docx.ts';
import { neededParams } from '../support/report-params.ts';
import { openTestRegister, type TestRegister } from '../support/register.ts';
import { scratchFolder } from '../support/scratch.ts';

let desk: TestRegister;
let taskId: string;
let folder: string;

beforeAll(async () => {
  desk = await openTestRegister('2021-10-28');
  await fillSample(desk.register);
  folder = scratchFolder();
  const { rows } = await desk.call('tasks.list', { status: 'overdue' });
  taskId = rows.find((row) => row.checklist !== null)?.id ?? '';
});

afterAll(async () => {
  expect(await desk.call('store.check', {})).toEqual({ ok: true, problems: [] });
  await desk.close();
});

const write = (report: string, file: string, params: Record<string, unknown> = {}) => desk.call('reports.write', { report, params, path: join(folder, file) });
const remindedOf = async () => (await desk.call('tasks.get', { id: taskId })).reminders.length;

describe('every report', () => {
  test('of the sample year is written, well-formed, with as many data rows as it says', async () => {
    for (const id of Object.keys(reports).filter(isReport)) {
      const params = await neededParams(desk, id);
      const { papers } = await desk.call('reports.preview', { report: id, params });
      const written = await write(id, `${id}.docx`, params);
      expect(written.rows, id).toBe(papers.reduce((sum, doc) => sum + doc.rows, 0));
      const body = parsed(partsOf(readFileSync(written.path))['word/document.xml'] ?? '');
      expect(all(body, 'w:sectPr'), id).toHaveLength(papers.length);
      for (const doc of papers) expect(wordsOf(body), id).toContain(doc.letterhead.heading);
      await desk.call('papers.remove', { ids: written.snapshotIds });
    }
    expect((await desk.call('papers.list', {})).total).toBe(0);
  });

  test('asks for what it cannot do without', async () => {
    await expect(write('phieu-theo-doi', 'no.docx')).rejects.toMatchObject({ code: 'report-needs' });
    await expect(write('cong-van-don-doc', 'no.docx', { recipients: 'nobody' })).rejects.toMatchObject({ code: 'nobody-to-write' });
    expect(readdirSync(folder)).not.toContain('no.docx');
  });
});

describe('letters', () => {
  test('go one file each into a folder; drafts do not count, written again they take their own place', async () => {
    const before = await remindedOf();
    const letters = scratchFolder();
    const written = await desk.call('reports.write', { report: 'cong-van-don-doc', path: letters });
    expect(readdirSync(letters)).toHaveLength(written.files);
    expect(written.files).toBe(24);
    expect(readdirSync(letters)[0]).toMatch(/^Công văn đôn đốc - (Tỉnh|Thành) đoàn .+\.docx$/u);
    const again = await write('cong-van-don-doc', 'all.docx');
    expect(again.snapshotIds).toEqual(written.snapshotIds);
    const { chase } = (await desk.call('tasks.list', { status: 'overdue' })).rows.find((row) => row.id === taskId) ?? { chase: null };
    expect(chase).toBeNull();
    expect(await remindedOf()).toBe(before);
  });

  test('count from the day they were handed out, and can be numbered then', async () => {
    const { rows } = await desk.call('papers.list', { kind: 'cong-van-don-doc', state: 'draft' });
    const ids = rows.slice(0, 2).map((row) => row.id);
    await desk.call('papers.handOut', { ids, on: '2021-10-27' });
    const row = (await desk.call('tasks.list', { status: 'overdue' })).rows.find((one) => one.id === taskId);
    expect(row?.chase).toMatchObject({ times: 1, lastOn: '2021-10-27' });
    const waiting = await desk.call('papers.list', { kind: 'cong-van-don-doc', state: 'waiting' });
    expect(waiting.total).toBe(24);
    await desk.call('papers.number', { rows: ids.map((id, index) => ({ id, number: String(1201 + index) })), on: '2021-10-27' });
    expect((await desk.call('papers.list', { kind: 'cong-van-don-doc', state: 'waiting' })).total).toBe(22);
    const paper = await desk.call('papers.get', { id: ids[0] ?? '' });
    expect(paper.doc.letterhead).toMatchObject({ number: '1201', issuedOn: '2021-10-27' });
    await expect(desk.call('papers.remove', { ids })).rejects.toMatchObject({ code: 'already-handed-out' });
    await expect(desk.call('papers.handOut', { ids, on: '2021-10-28' })).rejects.toMatchObject({ code: 'already-handed-out' });
  });

  test('that are dropped as drafts take their reminders along', async () => {
    const { rows } = await desk.call('papers.list', { kind: 'cong-van-don-doc', state: 'draft' });
    expect(await desk.call('papers.remove', { ids: rows.map((row) => row.id) })).toEqual({ removed: 22 });
    expect((await desk.call('papers.list', { kind: 'cong-van-don-doc' })).total).toBe(2);
  });
});

describe('a sheet', () => {
  test('handed out prints again with its old figures and is what the next one is compared with', async () => {
    const { snapshotId } = await write('bieu-tong-hop', 'first.docx');
    const { rows: [handed] } = await desk.call('papers.handOut', { ids: [snapshotId], on: '2021-10-28' });
    expect(handed).toMatchObject({ state: 'handedOut', code: 'BTH-2021-1028-0800' });
    await desk.call('progress.add', { taskId, on: '2021-10-28', text: 'Đã có đủ điểm.', done: true });
    await desk.call('papers.write', { id: snapshotId, path: join(folder, 'again.docx') });
    const [first, again] = ['first.docx', 'again.docx'].map((file) => partsOf(readFileSync(join(folder, file))));
    expect(again?.['word/document.xml']).toBe(first?.['word/document.xml']);
    expect(again?.['word/footer1.xml']).toContain('BTH-2021-1028-0800');
    const { papers } = await desk.call('reports.preview', { report: 'bieu-tong-hop' });
    const said = JSON.stringify(papers[0]?.blocks);
    expect(said).toContain('So với biểu đã phát ngày 28/10/2021 (mã số liệu BTH-2021-1028-0800): 01 trong');
    expect(said).toContain('MỚI XONG');
  });
});
