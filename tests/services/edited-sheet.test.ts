/** The office's own sheet, edited in Word and given back: each cell that differs is offered, written in one step, known when read again. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { EditedField, ReturnedPreview } from '../../shared/model/views.ts';
import { editSheet, type SheetEdits } from '../support/edit-sheet.ts';
import { openTestRegister } from '../support/register.ts';
import { closeProven, type NoticeDesk, openWithNotice } from '../support/notice.ts';

type Edited = Extract<ReturnedPreview, { kind: 'sheet' }>;

let desk: NoticeDesk;
let sheet: string;
/** Ids of tasks by the number of their row on the sheet. */
let taskAt: Map<string, string>;

const taskIdAt = (ordinal: number) => taskAt.get(String(ordinal)) ?? '';

beforeAll(async () => {
  desk = await openWithNotice('2021-10-28');
  const { papers } = await desk.call('reports.preview', { report: 'bieu-tong-hop', params: {} });
  const rows = (papers[0]?.blocks ?? []).flatMap((block) => (block.kind === 'table' ? block.rows : [])).flatMap((row) => (row.kind === 'cells' ? [row] : []));
  taskAt = new Map(rows.toReversed().map((row) => [row.cells[0]?.lines[0]?.text ?? '', row.task?.id ?? '']));
  await desk.call('progress.add', { taskId: taskIdAt(1), on: '2021-10-20', text: 'Đã gửi dự thảo lần 1', obstacle: 'Chờ số liệu', evidence: { number: '12-BC/VP', on: '2021-10-20' } });
  await desk.call('progress.add', { taskId: taskIdAt(2), on: '2021-10-21', text: 'Đang thực hiện' });
  await desk.call('tasks.update', { id: taskIdAt(2), set: { note: 'Gọi anh Nam' } });
  sheet = join(desk.folder, 'bieu.docx');
  const { snapshotId } = await desk.call('reports.write', { report: 'bieu-tong-hop', params: {}, path: sheet });
  await desk.call('papers.handOut', { ids: [snapshotId ?? ''], on: '2021-10-28' });
});

afterAll(() => closeProven(desk));

let made = 0;

async function preview(edits: SheetEdits, change?: Parameters<typeof editSheet>[2]): Promise<Edited & { path: string }> {
  made += 1;
  const path = join(desk.folder, `sua-${made}.docx`);
  writeFileSync(path, editSheet(new Uint8Array(readFileSync(sheet)), edits, change));
  const found = await desk.call('forms.preview', { path });
  if (found.kind !== 'sheet') throw new Error('no sheet');
  return { ...found, path };
}

const takeAll = ({ path, fingerprint, lines }: Edited & { path: string }) => desk.call('forms.take', { path, of: fingerprint, keys: lines.map(({ key }) => key) });

/** One edit, taken: what the task is then, with the edit known when the file is read again, and taken back. */
async function taken(edits: SheetEdits, ordinal: number, field: EditedField) {
  const found = await preview(edits);
  expect(found.problems).toEqual([]);
  expect(found.lines.map(({ key }) => key)).toEqual([`${taskIdAt(ordinal)} ${field}`]);
  const listed = (await desk.call('tasks.list', { limit: 200 })).rows.find(({ id }) => id === taskIdAt(ordinal));
  expect(found.lines[0]?.place).toBe(`533/${listed?.path}`);
  expect(await takeAll(found)).toEqual({ written: 1 });
  const task = await desk.call('tasks.get', { id: taskIdAt(ordinal) });
  expect(await desk.call('forms.preview', { path: found.path })).toMatchObject({ lines: [], problems: [], known: 1 });
  await desk.call('history.undo', {});
  expect(await desk.call('forms.preview', { path: found.path })).toMatchObject({ known: 0, lines: [{ changed: false }] });
  return { line: found.lines[0], task };
}

test('a sheet as it was written proposes nothing, drafts and copies printed again neither', async () => {
  expect(await preview({})).toMatchObject({ lines: [], problems: [], known: 0, sheet: { handedOutOn: '2021-10-28' } });
  const { rows } = await desk.call('papers.list', {});
  const again = join(desk.folder, 'in-lai.docx');
  await desk.call('papers.write', { id: rows[0]?.id ?? '', path: again });
  expect(await desk.call('forms.preview', { path: again })).toMatchObject({ kind: 'sheet', lines: [], problems: [] });
});

describe('each cell is an edit of its own, known once it stands in the register, taken back in one', () => {
  test('words become the short title', async () => {
    const { task } = await taken({ 1: { words: ([first = '']) => [first.replace(/: .*/u, ': Hoàn thiện hồ sơ đầu tư công')] } }, 1, 'words');
    expect(task.title).toBe('Hoàn thiện hồ sơ đầu tư công');
  });

  test('a day becomes the deadline, whatever else the cell says', async () => {
    const { task } = await taken({ 1: { due: () => ['15/11/2021'] } }, 1, 'due');
    expect(task.dueOn).toBe('2021-11-15');
  });

  test('an entry of the same day is put right and keeps its papers and what stands beside it', async () => {
    const { task } = await taken({ 1: { result: (lines) => lines.map((line) => line.replace('lần 1', 'lần 2')) } }, 1, 'result');
    expect(task.progress).toMatchObject([{ onDay: '2021-10-20', result: 'Đã gửi dự thảo lần 2', obstacle: 'Chờ số liệu', evidence: [{ documentNumber: '12-BC/VP' }] }]);
  });

  test('words with another day are an entry of their own; the obstacle stands on', async () => {
    const { task } = await taken({ 1: { result: ([state = '']) => [state, '27/10/2021: Đã trình Thường trực'] } }, 1, 'result');
    expect(task.progress).toHaveLength(2);
    expect(task.progress).toContainEqual(expect.objectContaining({ onDay: '2021-10-27', result: 'Đã trình Thường trực', obstacle: 'Chờ số liệu' }));
  });

  test('where nobody had reported, words are of the day of the sheet', async () => {
    const { task } = await taken({ 3: { result: ([state = '']) => [state, 'Đang lấy ý kiến các ban'] } }, 3, 'result');
    expect(task.progress).toMatchObject([{ onDay: '2021-10-28', result: 'Đang lấy ý kiến các ban' }]);
  });

  test('a line that says done, with its paper, ends the task on that day', async () => {
    const { task } = await taken({ 3: { result: () => ['Hoàn thành ngày 26/10/2021', 'Văn bản 31-HD/TWĐTN ngày 26/10/2021'] } }, 3, 'result');
    expect(task).toMatchObject({ doneOn: '2021-10-26', progress: [{ outcome: 'done', evidence: [{ documentNumber: '31-HD/TWĐTN', documentOn: '2021-10-26' }] }] });
  });

  test('an obstacle is put right in its entry, a request told apart', async () => {
    const { task } = await taken({ 1: { obstacle: () => ['Hai tỉnh chưa gửi số liệu', 'Đề xuất: Lùi hạn một tuần'] } }, 1, 'obstacle');
    expect(task.progress).toMatchObject([{ result: 'Đã gửi dự thảo lần 1', obstacle: 'Hai tỉnh chưa gửi số liệu', request: 'Lùi hạn một tuần' }]);
  });

  test('units that lead and support are known by any of their names', async () => {
    const lead = await taken({ 1: { leads: (lines) => ['Ban Tổ chức; Ban Kiểm tra', ...lines.slice(1)] } }, 1, 'leads');
    expect(lead.task.assignments.filter(({ role, unitId }) => role === 'lead' && unitId !== null).map(({ name }) => name)).toEqual(['Ban Tổ chức', 'Ban Kiểm tra']);
    const support = await taken({ 2: { supports: () => ['ban TG'] } }, 2, 'supports');
    expect(support.task.assignments.filter(({ role }) => role === 'support')).toMatchObject([{ role: 'support' }]);
  });

  test('what is added to the notes is added to the note that the sheet did not show', async () => {
    const { task } = await taken({ 2: { note: (lines) => [...lines, 'Báo cáo tại giao ban tháng 11'] } }, 2, 'note');
    expect(task.note).toBe('Gọi anh Nam\nBáo cáo tại giao ban tháng 11');
  });
});

test('cells are left out one by one; result and obstacle of one row are one entry', async () => {
  const found = await preview({ 3: { result: ([state = '']) => [state, 'Đã họp'], obstacle: () => ['Thiếu kinh phí'], due: () => ['30/11/2021'] } });
  expect(found.lines.map(({ edit }) => edit.field)).toEqual(['due', 'result', 'obstacle']);
  const keys = found.lines.filter(({ edit }) => edit.field !== 'due').map(({ key }) => key);
  await desk.call('forms.take', { path: found.path, of: found.fingerprint, keys });
  expect((await desk.call('tasks.get', { id: taskIdAt(3) })).progress).toMatchObject([{ result: 'Đã họp', obstacle: 'Thiếu kinh phí' }]);
  expect(await desk.call('forms.preview', { path: found.path })).toMatchObject({ lines: [{ edit: { field: 'due' } }], known: 2 });
  await desk.call('history.undo', {});
});

test('an obstacle that stood beside the result is put right once, whether the result is put right or new', async () => {
  for (const day of ['20/10/2021', '27/10/2021']) {
    const found = await preview({ 1: { result: ([state = '']) => [state, `${day}: Đã gửi dự thảo lần 2`], obstacle: () => ['Đã đủ số liệu của 60 tỉnh'] } });
    expect(await takeAll(found)).toEqual({ written: 2 });
    expect(await desk.call('forms.preview', { path: found.path })).toMatchObject({ lines: [], problems: [], known: 2 });
    await desk.call('history.undo', {});
  }
});

test('a register that says something else since is shown beside it and marked', async () => {
  await desk.call('tasks.update', { id: taskIdAt(1), set: { dueOn: '2021-12-01' } });
  expect((await preview({ 1: { due: () => ['15/11/2021'] } })).lines).toMatchObject([{ changed: true, register: '01/12/2021', now: '15/11/2021' }]);
  await desk.call('history.undo', {});
});

test('what cannot be used is said in words: unknown units, days that are none, cells wiped out, rows that are new or gone', async () => {
  const found = await preview(
    { 1: { leads: () => ['Ban Không Có'], due: () => ['sớm nhất'], result: () => [] }, 2: { result: ([state = '']) => [state, '30/12/2021: Sẽ xong'] } },
    (row, ordinal) => (ordinal === '4' ? '' : ordinal === '5' ? row + row.replace(/<w:bookmark[^>]*>/gu, '').replace(/(Mục [^<]*)</u, 'Mục mới thêm<') : row),
  );
  expect(found.lines).toEqual([]);
  expect(found.problems.map(({ reason, row }) => [reason, row])).toEqual([
    ['unknownUnit', 1], ['wrongDue', 1], ['cleared', 1], ['futureDay', 2], ['added', 5], ['takenOut', null],
  ]);
});

test('a row that lost its mark is known by its words', async () => {
  const found = await preview({ 1: { due: () => ['15/11/2021'] } }, (row) => row.replace(/<w:bookmark[^>]*>/gu, (mark) => (row.includes('15/11/2021') ? '' : mark)));
  expect(found).toMatchObject({ problems: [], lines: [{ taskId: taskIdAt(1), edit: { field: 'due', dueOn: '2021-11-15' } }] });
});

test('a column that was taken out of the sheet is no edit of its cells', async () => {
  const other = { result: () => ['Khác'] };
  const found = await preview({ STT: { result: () => ['Cột của phòng'] }, 1: other, 2: other });
  expect(found).toMatchObject({ lines: [], problems: [] });
});

test('a sheet of another register is refused in words, and so is what is neither form nor sheet', async () => {
  const other = await openTestRegister('2021-10-28');
  await expect(other.call('forms.preview', { path: sheet })).rejects.toMatchObject({ code: 'sheet-unknown', params: { file: 'bieu.docx' } });
  await other.close();
});
