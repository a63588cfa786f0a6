/** Files kept with tasks, visits and papers: content-addressed, limited, opened as copies, carried by the exchange. */
import { existsSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mayBeAttached, safeFileName } from '../../shared/domain/attached-file.ts';
import { attachmentWords } from '../../shared/text/vi/attachments.ts';
import { planText } from '../../shared/text/vi/sample-papers.ts';
import { closeProven, type NoticeDesk, openWithNotice } from '../support/notice.ts';
import { openTestRegister } from '../support/register.ts';

let desk: NoticeDesk;
let task: string;

beforeAll(async () => {
  desk = await openWithNotice('2021-10-28');
  task = (await desk.taskOf('6.2')).id;
});

afterAll(() => closeProven(desk));

function fileOf(name: string, content: string | Uint8Array = `nội dung của ${name}`): string {
  const path = join(desk.folder, name);
  writeFileSync(path, content);
  return path;
}

const onTask = () => ({ of: 'task', row: task }) as const;

test('several files are evidence of a task, each once; shown as a copy that nobody writes to', async () => {
  const { id, name } = await desk.call('attachments.add', { ...onTask(), path: fileOf('tờ trình.pdf'), note: 'bản ký' });
  expect(name).toBe('tờ trình.pdf');
  await desk.call('attachments.add', { ...onTask(), path: fileOf('ảnh.jpg') });
  await desk.call('attachments.add', { ...onTask(), path: fileOf('tờ trình.pdf') });
  const { files, evidence, state } = await desk.call('tasks.get', { id: task });
  expect(files).toMatchObject([{ id, name: 'tờ trình.pdf', onDay: '2021-10-28', by: 'Hoa' }, { name: 'ảnh.jpg' }]);
  expect(files[0]?.size).toBe(Buffer.byteLength('nội dung của tờ trình.pdf'));
  expect([evidence, state]).toEqual([[], 'overdue']);
  await desk.call('attachments.open', { id });
  const [opened = ''] = desk.opened;
  expect(basename(opened)).toBe('tờ trình.pdf');
  expect(readFileSync(opened, 'utf8')).toBe('nội dung của tờ trình.pdf');
  expect(statSync(opened).mode & 0o222).toBe(0);
  const copy = join(desk.folder, 'bản sao.pdf');
  expect(await desk.call('attachments.write', { id, path: copy })).toMatchObject({ path: copy });
  expect(readFileSync(copy, 'utf8')).toBe('nội dung của tờ trình.pdf');
});

test('taken off and back by undo; a file of a visit and of a paper stands there alone', async () => {
  await desk.call('documents.take', { text: planText(), allowDoubts: true });
  const visit = (await desk.call('visits.list', {})).rows[0]?.id ?? '';
  const { id } = await desk.call('attachments.add', { of: 'visit', row: visit, path: fileOf('báo cáo đoàn.docx', 'không phải Word thật') });
  await desk.call('attachments.add', { of: 'document', row: desk.documentId, path: fileOf('phụ lục.xlsx') });
  const names = async (of: 'visit' | 'document', row: string) => (await desk.call('attachments.list', { of, row })).rows.map((file) => file.name);
  expect(await names('visit', visit)).toEqual(['báo cáo đoàn.docx']);
  expect(await names('document', desk.documentId)).toEqual(['phụ lục.xlsx']);
  await desk.call('attachments.remove', { id });
  expect(await names('visit', visit)).toEqual([]);
  await desk.call('history.undo', {});
  expect(await names('visit', visit)).toEqual(['báo cáo đoàn.docx']);
  await expect(desk.call('attachments.remove', { id: 'none' })).rejects.toMatchObject({ code: 'not-found' });
});

describe('what is not taken, with nothing kept', () => {
  test.each([
    ['a program', 'cài đặt.exe', 'MZ', 'attachment-kind'],
    ['a paper with macros', 'biểu.xlsm', 'x', 'attachment-kind'],
    ['an empty file', 'trống.pdf', '', 'attachment-empty'],
    ['a paper marked MẬT', 'kết luận.txt', 'MẬT\n\nTHÔNG BÁO\nKết luận cuộc họp', 'document-secret'],
  ])('%s', async (_what, name, content, code) => {
    const before = (await desk.call('store.digest', {})).digest;
    await expect(desk.call('attachments.add', { ...onTask(), path: fileOf(name, content) })).rejects.toMatchObject({ code });
    expect((await desk.call('store.digest', {})).digest).toBe(before);
  });

  test('more than 20 MB, more than the office allows in all, and what is not there', async () => {
    const large = fileOf('quét.pdf');
    truncateSync(large, 20 * 1024 * 1024 + 1);
    await expect(desk.call('attachments.add', { ...onTask(), path: large })).rejects.toMatchObject({ code: 'attachment-too-large', params: { size: 21, limit: 20 } });
    await desk.call('settings.set', { name: 'files.megabytes', value: '1' });
    await desk.call('attachments.add', { ...onTask(), path: fileOf('một.pdf', new Uint8Array(900_000)) });
    await expect(desk.call('attachments.add', { ...onTask(), path: fileOf('hai.pdf', new Uint8Array(900_001)) })).rejects.toMatchObject({ code: 'attachments-full' });
    await desk.call('attachments.add', { of: 'document', row: desk.documentId, path: fileOf('một nữa.pdf', new Uint8Array(900_000)) });
    await expect(desk.call('attachments.add', { ...onTask(), path: join(desk.folder, 'không có.pdf') })).rejects.toMatchObject({ code: 'file-not-found' });
    await expect(desk.call('attachments.add', { of: 'task', row: 'none', path: fileOf('ba.pdf') })).rejects.toMatchObject({ code: 'not-found' });
  });
});

test('several at once are one step: what cannot be kept is named with its reason, the rest is kept, one undo takes all back', async () => {
  await desk.call('settings.set', { name: 'files.megabytes', value: '100' });
  const large = fileOf('quét cả quyển.pdf');
  truncateSync(large, 20 * 1024 * 1024 + 1);
  const visit = (await desk.call('visits.list', {})).rows[0]?.id ?? '';
  const target = { of: 'visit', row: visit } as const;
  const before = (await desk.call('attachments.list', target)).rows.length;
  const paths = [fileOf('một.docx'), large, fileOf('cài đặt.exe'), join(desk.folder, 'không có.pdf'), fileOf('hai.pdf'), fileOf('mật.txt', 'MẬT\n\nTHÔNG BÁO\nKết luận cuộc họp')];
  const { kept, left } = await desk.call('attachments.addSeveral', { ...target, paths });
  expect(kept.map(({ name }) => name)).toEqual(['một.docx', 'hai.pdf']);
  expect(left.map(({ name, code }) => [name, code])).toEqual([
    ['quét cả quyển.pdf', 'attachment-too-large'],
    ['cài đặt.exe', 'attachment-kind'],
    ['không có.pdf', 'file-not-found'],
    ['mật.txt', 'document-secret'],
  ]);
  const words = attachmentWords.left(left, kept.length);
  expect(words).toContain('quét cả quyển.pdf (nặng 21 MB, sổ chỉ giữ tệp đến 20 MB); cài đặt.exe (không phải loại tệp sổ nhận giữ); không có.pdf');
  expect(words).toMatch(/^4 tệp không giữ được: .* 2 tệp kia đã giữ\.$/u);
  expect((await desk.call('attachments.list', target)).rows).toHaveLength(before + 2);
  await desk.call('history.undo', {});
  expect((await desk.call('attachments.list', target)).rows).toHaveLength(before);
});

test('of several the ones that still fit are kept; for a row that is not there nothing is', async () => {
  const held = (await desk.call('store.digest', {})).digest;
  await expect(desk.call('attachments.addSeveral', { of: 'task', row: 'none', paths: [fileOf('bốn.pdf')] })).rejects.toMatchObject({ code: 'not-found' });
  expect((await desk.call('store.digest', {})).digest).toBe(held);
  await desk.call('settings.set', { name: 'files.megabytes', value: '2' });
  const paths = [fileOf('lớn.pdf', new Uint8Array(3_000_000)), fileOf('nhỏ.pdf', 'vừa chỗ')];
  const { kept, left } = await desk.call('attachments.addSeveral', { ...onTask(), paths });
  expect([kept.map(({ name }) => name), left.map(({ code }) => code)]).toEqual([['nhỏ.pdf'], ['attachments-full']]);
  await desk.call('history.undo', {});
});

test('goes to the other laptop with the exchange; one that was left behind says so', async () => {
  const other = await openTestRegister('2021-10-28', 'Nam');
  const { id } = await desk.call('attachments.add', { ...onTask(), path: fileOf('biên bản.pdf') });
  const file = join(desk.folder, 'a.sgbx');
  await desk.call('sync.export', { path: file });
  await other.call('sync.merge', { path: file });
  expect((await other.call('tasks.get', { id: task })).files.at(-1)).toMatchObject({ id, name: 'biên bản.pdf', by: 'Hoa' });
  await other.call('attachments.open', { id });
  expect(readFileSync(other.opened[0] ?? '', 'utf8')).toBe('nội dung của biên bản.pdf');
  await closeProven(other);
  const { default: Database } = await import('better-sqlite3');
  const store = new Database(desk.file);
  store.prepare('DELETE FROM blob WHERE sha256 = (SELECT fileSha256 FROM evidence WHERE id = ?)').run(id);
  store.close();
  expect((await desk.call('tasks.get', { id: task })).files.at(-1)).toMatchObject({ size: null, by: 'Hoa' });
  await expect(desk.call('attachments.open', { id })).rejects.toMatchObject({ code: 'attachment-elsewhere' });
});

test('erased for good with its paper, file and name', async () => {
  const mark = 'dấu riêng của tệp này';
  await desk.call('attachments.add', { of: 'document', row: desk.documentId, path: fileOf('riêng.txt', mark) });
  const holds = () => [desk.file, `${desk.file}-wal`].some((path) => existsSync(path) && readFileSync(path).includes(Buffer.from(mark)));
  expect(holds()).toBe(true);
  await desk.call('documents.erase', { id: desk.documentId, confirm: 'xóa hẳn' });
  expect(holds()).toBe(false);
});

test('names from elsewhere become names of files, and only papers, tables, pictures and packed files are opened', () => {
  expect(['..\\..\\win.ini.pdf', 'a/b:c?.docx', '  .pdf', `${'đ'.repeat(300)}.pdf`].map(safeFileName).map((name) => name.slice(0, 24))).toEqual(['_.._win.ini.pdf', 'a_b_c_.docx', 'pdf', 'đ'.repeat(24)]);
  expect(['x.PDF', 'x.pdf.exe', 'x', 'x.lnk', 'x.js', '.pdf'].map(mayBeAttached)).toEqual([true, false, false, false, false, false]);
});
