/** The round trip: a form written by the program, filled in, read back, taken line by line as one step; read twice it says nothing new. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { phieuBaoCao } from '../../shared/reports/phieu-bao-cao.ts';
import { formatHd29 } from '../../shared/reports/format-hd29.ts';
import { partsOf } from '../support/docx.ts';
import { deskFacts } from '../support/report-facts.ts';
import { fillDocx, type Filled, fillXlsx } from '../support/form.ts';
import { openTestRegister } from '../support/register.ts';
import { closeProven, type NoticeDesk, openWithNotice } from '../support/notice.ts';

const UNIT = 'Ban Kiểm tra';
let desk: NoticeDesk;
let folder: string;

beforeAll(async () => {
  desk = await openWithNotice('2021-10-28');
  folder = join(desk.folder, 'phieu');
  mkdirSync(folder);
  await desk.call('reports.write', { report: 'phieu-bao-cao', params: {}, path: folder });
});

afterAll(() => closeProven(desk));

const digest = async () => (await desk.call('store.digest', {})).digest;

/** The unit's form as it was written, filled in. @returns its path */
function filledForm(ending: 'docx' | 'xlsx', filled: Filled, name = `gui-lai.${ending}`): string {
  const written = readdirSync(folder).find((one) => one.includes(UNIT) && one.endsWith(ending)) ?? '';
  const bytes = new Uint8Array(readFileSync(join(folder, written)));
  const path = join(desk.folder, name);
  writeFileSync(path, ending === 'docx' ? fillDocx(bytes, filled) : fillXlsx(bytes, filled));
  return path;
}

/** The codes of the unit's form in the order of its rows. */
function formCodes(ending: 'docx' | 'xlsx'): string[] {
  const part = partsOf(new Uint8Array(readFileSync(filledForm(ending, {}))))[ending === 'docx' ? 'word/document.xml' : 'xl/worksheets/sheet1.xml'];
  return part?.match(/[0-9A-Z]{7}-[0-9A-Z]{6}-[0-9A-Z]{2}/gu) ?? [];
}

test('each department gets its form in both kinds', () => {
  const names = readdirSync(folder);
  const units = (ending: string) => names.filter((name) => name.endsWith(ending)).map((name) => name.slice(0, -ending.length));
  expect(units('.docx')).toContain(`Phiếu báo cáo tiến độ - ${UNIT}`);
  expect(units('.xlsx')).toEqual(units('.docx'));
});

test('what nobody filled in proposes nothing', async () => {
  for (const ending of ['docx', 'xlsx'] as const) {
    const preview = await desk.call('forms.preview', { path: filledForm(ending, {}) });
    expect(preview).toMatchObject({ lines: [], problems: [], known: 0 });
    expect(preview.kind === 'form' && preview.empty > 1).toBe(true);
  }
});

describe.each([
  ['docx', '25/10'],
  ['xlsx', '44494'],
] as const)('a filled .%s', (ending, doneOn) => {
  const filled: Filled = {
    1: { result: 'Đã gửi dự thảo lần 2', obstacle: 'Chờ ý kiến Ban Tổ chức' },
    2: { result: 'Đã ban hành', doneOn, number: '12-BC/UBKT' },
  };

  test('is offered beside what stands, written as one step, known when read again, and taken back in one', async () => {
    const path = filledForm(ending, filled);
    const before = await digest();
    const preview = await desk.call('forms.preview', { path });
    expect(preview).toMatchObject({ kind: 'form', units: [UNIT] });
    expect(preview.problems).toEqual([]);
    expect(preview.lines).toMatchObject([
      { result: 'Đã gửi dự thảo lần 2', doneOn: null, obstacle: 'Chờ ý kiến Ban Tổ chức', said: null, changed: false },
      { result: 'Đã ban hành', doneOn: '2021-10-25', number: '12-BC/UBKT', changed: false },
    ]);
    expect(await digest()).toBe(before);
    const keys = preview.lines.map(({ key }) => key);
    expect(await desk.call('forms.take', { path, of: preview.fingerprint, keys })).toEqual({ written: 2 });
    const task = await desk.call('tasks.get', { id: preview.lines[1]?.taskId ?? '' });
    expect(task).toMatchObject({ doneOn: '2021-10-25', progress: [{ from: UNIT, result: 'Đã ban hành', outcome: 'done', evidence: [{ documentNumber: '12-BC/UBKT' }] }] });
    expect(await desk.call('forms.preview', { path })).toMatchObject({ lines: [], problems: [], known: 2 });
    await desk.call('history.undo', {});
    expect((await desk.call('forms.preview', { path })).lines).toHaveLength(2);
  });

  test('is written line by line: what was left out is offered again', async () => {
    const path = filledForm(ending, filled);
    const { lines, fingerprint } = await desk.call('forms.preview', { path });
    await desk.call('forms.take', { path, of: fingerprint, keys: [lines[0]?.key ?? ''] });
    expect(await desk.call('forms.preview', { path })).toMatchObject({ lines: [{ key: lines[1]?.key, changed: false }], known: 1 });
    await desk.call('history.undo', {});
  });

  test('with codes that were damaged or put in twice lists these and offers the others', async () => {
    const good = await desk.call('forms.preview', { path: filledForm(ending, filled) });
    const path = filledForm(ending, { ...filled, 1: { ...filled[1], code: 'K7M2QXD-3FHN8T-2R' } });
    const { lines, problems } = await desk.call('forms.preview', { path });
    expect(lines.map(({ key }) => key)).toEqual([good.lines[1]?.key]);
    expect(problems).toMatchObject([{ reason: 'damaged', detail: 'K7M2QXD-3FHN8T-2R', written: 'Đã gửi dự thảo lần 2; Chờ ý kiến Ban Tổ chức' }]);
    const [code = ''] = formCodes(ending);
    const doubled = await desk.call('forms.preview', { path: filledForm(ending, { ...filled, 2: { ...filled[2], code } }) });
    expect(doubled).toMatchObject({ lines: [{ key: good.lines[0]?.key }], problems: [{ row: ending === 'docx' ? 2 : 3, reason: 'doubled', detail: code }] });
  });
});

test('of a task that each of many units owes, only the part of the unit that wrote is done', async () => {
  const { id: taskId } = await desk.taskOf('8');
  await desk.call('checklist.fanOut', { taskId, group: 'departments' });
  const path = join(desk.folder, 'nhieu-noi.xlsx');
  const { rows } = await desk.call('units.list', { kind: 'department' });
  const unitId = rows.find(({ name }) => name === UNIT)?.id ?? '';
  await desk.call('reports.write', { report: 'phieu-bao-cao', params: { recipients: unitId }, path });
  const { papers } = await desk.call('reports.preview', { report: 'phieu-bao-cao', params: { recipients: unitId } });
  const row = (papers[0]?.blocks.flatMap((block) => (block.kind === 'table' ? block.rows : [])) ?? []).findIndex((one) => one.kind === 'cells' && one.key === taskId) + 1;
  writeFileSync(path, fillXlsx(new Uint8Array(readFileSync(path)), { [row]: { doneOn: '25/10' } }));
  const { lines, fingerprint } = await desk.call('forms.preview', { path });
  expect(lines).toMatchObject([{ taskId, unitId, doneOn: '2021-10-25' }]);
  await desk.call('forms.take', { path, of: fingerprint, keys: [lines[0]?.key ?? ''] });
  expect(await desk.call('checklist.get', { taskId })).toMatchObject({ done: 1 });
  expect(await desk.call('tasks.get', { id: taskId })).toMatchObject({ doneOn: null, progress: [{ from: UNIT, outcome: null }] });
  expect(await desk.call('forms.preview', { path })).toMatchObject({ lines: [], problems: [], known: 1 });
  await desk.call('history.undo', {});
  expect(await desk.call('checklist.get', { taskId })).toMatchObject({ done: 0 });
});

test('a task whose deadline was moved since says so; one that ended is listed', async () => {
  const path = filledForm('docx', { 1: { result: 'Đã họp' }, 2: { result: 'Đã gửi' } });
  const { lines } = await desk.call('forms.preview', { path });
  const [moved, ended] = lines;
  await desk.call('tasks.update', { id: moved?.taskId ?? '', set: { dueOn: '2021-12-31' } });
  await desk.call('tasks.update', { id: ended?.taskId ?? '', set: { endedOn: '2021-10-27', endedReason: 'Dừng' } });
  const now = await desk.call('forms.preview', { path });
  expect(now.lines).toMatchObject([{ key: moved?.key, changed: true, dueOn: '2021-12-31' }]);
  expect(now.problems).toMatchObject([{ reason: 'ended', written: 'Đã gửi' }]);
  await desk.call('history.undo', {});
  await desk.call('history.undo', {});
});

test('what was seen is what is written: a form or register that changed meanwhile is refused', async () => {
  const path = filledForm('xlsx', { 1: { result: 'Đã họp' } });
  const { lines, fingerprint } = await desk.call('forms.preview', { path });
  const keys = lines.map(({ key }) => key);
  await desk.call('progress.add', { taskId: lines[0]?.taskId ?? '', on: '2021-10-27', text: 'Điện thoại: sắp xong' });
  const before = await digest();
  await expect(desk.call('forms.take', { path, of: fingerprint, keys })).rejects.toMatchObject({ code: 'form-changed' });
  expect(await digest()).toBe(before);
  await desk.call('history.undo', {});
});

test('a file that is no such form is refused by name', async () => {
  const path = join(desk.folder, 'thong-bao.txt');
  writeFileSync(path, 'Thông báo kết luận');
  await expect(desk.call('forms.preview', { path })).rejects.toMatchObject({ code: 'not-a-form', params: { file: 'thong-bao.txt' } });
  const other = join(desk.folder, 'bieu.xlsx');
  await desk.call('reports.write', { report: 'bieu-tong-hop', params: {}, path: other });
  await expect(desk.call('forms.preview', { path: other })).rejects.toMatchObject({ code: 'not-a-form' });
});

test('a register that does not have the notice knows none of the codes', async () => {
  const path = filledForm('docx', { 1: { result: 'Đã họp' } });
  const other = await openTestRegister('2021-10-28');
  const preview = await other.call('forms.preview', { path });
  expect(preview).toMatchObject({ units: [], lines: [] });
  expect(new Set(preview.problems.map(({ reason }) => reason))).toEqual(new Set(['foreign']));
  await other.close();
});

test('the form asks each unit for what it leads, and nobody for what is done', () => {
  const papers = phieuBaoCao({ ...deskFacts(), officeId: 'unit Văn phòng Trung ương Đoàn' }, {}, formatHd29);
  expect(papers.map(({ recipient }) => recipient?.name)).not.toContain('Văn phòng Trung ương Đoàn');
  expect(papers.length).toBeGreaterThan(3);
});
