import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { put } from '../../electron/db/put.ts';
import { figures } from '../../electron/db/queries/figures.ts';
import { markSample } from '../../electron/db/sample-mark.ts';
import { nodePlatform } from '../../electron/services/platform-node.ts';
import { listReports, previewReport, writeReport } from '../../electron/services/reports.ts';
import { phaseName } from '../../electron/services/handlers/phases.ts';
import { runWrite } from '../../electron/services/run-write.ts';
import type { TaskScope } from '../../electron/services/scope.ts';
import { Refusal } from '../../shared/model/refusal.ts';
import type { ReportDoc } from '../../shared/reports/report-doc.ts';
import { partsOf } from '../support/docx.ts';
import { scratchFolder } from '../support/scratch.ts';
import { Laptop } from '../support/store.ts';

const TODAY = '2021-10-28';
const platform = nodePlatform();
let laptop: Laptop;

beforeEach(async () => {
  laptop = await Laptop.open('Hà', { day: TODAY });
  await laptop.write(async (trx) => {
    await put(trx, 'document', 'd1', { kind: 'notice', number: '612', symbol: 'TB/TWĐTN-VP', issuedOn: '2021-10-04', title: 'Kết luận giao ban', standing: 'inForce' });
    await put(trx, 'document', 'd2', { kind: 'notice', number: '640', symbol: 'TB/TWĐTN-VP', issuedOn: '2021-10-20', standing: 'inForce' });
    const unit = await trx.selectFrom('live_unit').select(['id', 'name']).where('name', '=', 'Ban Tuyên giáo').executeTakeFirstOrThrow();
    const task = async (id: string, documentId: string, ordinal: number, values: { kind?: string; dueOn?: string; lead?: boolean }) => {
      await put(trx, 'item', `i-${id}`, { documentId, path: String(ordinal), number: String(ordinal), ordinal, kind: 'task', originalText: id });
      await put(trx, 'task', id, { itemId: `i-${id}`, ordinal: 0, kind: values.kind ?? 'task', originalText: `Việc ${id}` });
      if (values.dueOn) await put(trx, 'deadline', `h-${id}`, { taskId: id, phrase: 'hạn', toOn: values.dueOn, ordinal: 0 });
      if (values.lead) await put(trx, 'assignment', `a-${id}`, { taskId: id, role: 'lead', name: 'Ban TG', unitId: unit.id, ordinal: 0 });
    };
    await task('late', 'd1', 1, { dueOn: '2021-10-20', lead: true });
    await task('done', 'd1', 2, { dueOn: '2021-10-20' });
    await task('soon', 'd1', 3, { dueOn: '2021-10-30' });
    await task('weekly', 'd1', 4, { kind: 'standingDuty' });
    await task('new', 'd2', 1, {});
    await put(trx, 'progress', 'p1', { taskId: 'done', onDay: '2021-10-12', result: 'Bước một' });
    await put(trx, 'progress', 'p2', { taskId: 'done', onDay: '2021-10-18', result: 'Đã xong', outcome: 'done' });
    await put(trx, 'evidence', 'e2', { taskId: 'done', progressId: 'p2', documentNumber: '12-BC/BTG', documentOn: '2021-10-18' });
    await put(trx, 'progress', 'p3', { taskId: 'late', onDay: '2021-10-15', result: 'Đang làm', obstacle: 'Thiếu kinh phí' });
    await put(trx, 'progress', 'p4', { taskId: 'late', onDay: '2021-10-25', request: 'Xin bổ sung' });
    await put(trx, 'extension', 'x1', { taskId: 'late', onDay: '2021-10-19', toOn: '2021-10-22', reason: 'dịch' });
  });
});

afterEach(() => laptop.close());
afterAll(() => platform.close());

function scope(): TaskScope {
  const { store } = laptop;
  const write = async <O>(phase: unknown, input: unknown) => (await runWrite(laptop.writer, phaseName(phase), input, 'Hà')).output as O;
  return {
    today: TODAY,
    now: 0,
    platform,
    read: store.db,
    log: store.log,
    app: { version: 'test', file: store.file, others: [], author: 'Hà' },
    write,
    alone: write,
  };
}

async function preview(params: Record<string, string> = {}): Promise<ReportDoc> {
  const { papers } = await previewReport({ report: 'bieu-tong-hop', params }, scope());
  const [doc] = papers;
  if (!doc) throw new Error('no paper');
  return doc;
}

function cellsOf(doc: ReportDoc): string[][] {
  return doc.blocks
    .flatMap((block) => (block.kind === 'table' ? block.rows : []))
    .flatMap((row) => (row.kind === 'cells' ? [row.cells.map((cell) => cell.lines.map((line) => line.text).join(' / '))] : []));
}

const named = (doc: ReportDoc) => cellsOf(doc).map((row) => row[1]?.replace(/^Mục \d+: Việc /u, ''));

async function refusal(work: Promise<unknown>): Promise<string> {
  const error = await work.then(() => null, (reason: unknown) => reason);
  return error instanceof Refusal ? error.code : String(error);
}

describe('facts from the register', () => {
  it('lists the tasks by paper, newest first, with the figures of the home page', async () => {
    const doc = await preview();
    expect(named(doc)).toEqual(['new', 'late', 'done', 'soon', 'weekly']);
    const counted = await figures(laptop.store.db, {}, TODAY);
    expect(JSON.stringify(doc.blocks)).toContain(
      `Tổng số 0${counted.total} nhiệm vụ, trong đó: đã hoàn thành 0${counted.doneInTime} (đúng hạn 0${counted.doneInTime}; quá hạn ${counted.doneLate}); ` +
        `chưa hoàn thành 0${counted.openInTime + counted.overdue} (trong hạn 0${counted.openInTime}; quá hạn 0${counted.overdue}).`,
    );
    expect(JSON.stringify(doc.blocks)).toContain(`Chưa có báo cáo: 0${counted.noWord} trong 03 nhiệm vụ`);
  });

  it('prints who, when and the last words', async () => {
    const rows = cellsOf(await preview());
    expect(rows[1]).toEqual(['2', 'Mục 1: Việc late', 'Ban Tuyên giáo', '', '22/10/2021 / Gia hạn lần 1; hạn đầu 20/10/2021', 'QUÁ HẠN 6 NGÀY / 15/10/2021: Đang làm', 'Đề xuất: Xin bổ sung', '']);
    expect(rows[2]?.[5]).toBe('Hoàn thành đúng hạn (18/10/2021) / Đã xong / Văn bản 12-BC/BTG ngày 18/10/2021');
  });

  it('follows its parameters', async () => {
    expect(named(await preview({ documentId: 'd1', status: 'open' }))).toEqual(['late', 'soon']);
    const lead = await laptop.store.db.selectFrom('live_assignment').select('unitId').where('id', '=', 'a-late').executeTakeFirstOrThrow();
    const ofUnit = await preview({ unitId: lead.unitId ?? '' });
    expect(named(ofUnit)).toEqual(['late']);
    expect(ofUnit.subtitle).toContain('Đơn vị chủ trì: Ban Tuyên giáo');
  });

  it('stands as at a day that has passed', async () => {
    const rows = cellsOf(await preview({ asAt: '2021-10-15' }));
    expect(rows.map((row) => row[1])).not.toContain('Mục 1: Việc new');
    expect(rows[1]?.[5]).toBe('Sắp đến hạn (còn 5 ngày) / 12/10/2021: Bước một');
  });

  it('is cut for the screen to the rows asked for, and still says how many there are', async () => {
    const { papers: [doc] } = await previewReport({ report: 'bieu-tong-hop', mostRows: 3 }, scope());
    expect(doc?.rows).toBe(5);
    expect(doc && named(doc)).toEqual(['new']);
  });

  it('refuses what is not there', async () => {
    expect(await refusal(preview({ documentId: 'nowhere' }))).toBe('not-found');
    expect(await refusal(preview({ unitId: 'nobody' }))).toBe('not-found');
    expect(await refusal(preview({ status: 'many' }))).toBe('wrong-input');
    expect(await refusal(previewReport({ report: 'toString' }, scope()))).toBe('unknown-report');
  });

  it('is marked in a sample register', async () => {
    await laptop.write((trx) => markSample(trx), 'auto');
    expect((await preview()).watermark).toBe('DỮ LIỆU MẪU');
  });
});

describe('writing', () => {
  it('writes the file and keeps what it said as a draft', async () => {
    const path = join(scratchFolder(), 'Biểu tổng hợp.docx');
    const answer = await writeReport({ report: 'bieu-tong-hop', params: { status: 'open' }, path }, scope());
    expect(answer).toMatchObject({ path, rows: 3 });
    expect(partsOf(readFileSync(path))['word/document.xml']).toContain('Việc late');
    const paper = await laptop.store.db.selectFrom('live_paper').selectAll().where('id', '=', answer.snapshotId).executeTakeFirstOrThrow();
    expect(paper).toMatchObject({ kind: 'bieu-tong-hop', state: 'draft', title: 'Biểu tổng hợp Tình hình thực hiện kết luận', parameters: '{"status":"open"}' });
    expect(JSON.parse(paper.snapshot ?? '')).toEqual(await preview({ status: 'open' }));
  });

  it('takes the place of an older file and leaves nothing beside it', async () => {
    const folder = scratchFolder({ 'a.docx': 'old' });
    await writeReport({ report: 'bieu-tong-hop', path: join(folder, 'a.docx') }, scope());
    expect(readdirSync(folder)).toEqual(['a.docx']);
    expect(readFileSync(join(folder, 'a.docx')).subarray(0, 2).toString()).toBe('PK');
  });

  it('refuses without a place, in a place that is none, and keeps no snapshot then', async () => {
    const folder = scratchFolder();
    mkdirSync(join(folder, 'taken.docx', 'inside'), { recursive: true });
    expect(await refusal(writeReport({ report: 'bieu-tong-hop' }, scope()))).toBe('needs-window');
    expect(await refusal(writeReport({ report: 'bieu-tong-hop', path: join(folder, 'no', 'a.docx') }, scope()))).toBe('target-not-writable');
    expect(await refusal(writeReport({ report: 'bieu-tong-hop', path: join(folder, 'taken.docx') }, scope()))).toBe('target-not-writable');
    expect(await refusal(writeReport({ report: 'nothing', path: join(folder, 'a.docx') }, scope()))).toBe('unknown-report');
    expect(readdirSync(folder)).toEqual(['taken.docx']);
    expect(await laptop.store.db.selectFrom('live_paper').select('id').execute()).toEqual([]);
  });

  it('is offered by name', async () => {
    expect((await listReports()).rows).toContainEqual(expect.objectContaining({ id: 'bieu-tong-hop', name: 'Biểu tổng hợp tình hình thực hiện kết luận' }));
  });
});
