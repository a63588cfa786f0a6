/** The office's old register taken in from Excel: what its rows become, what is asked, that nothing is lost, that it is one step. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { SheetNameAnswer } from '../../shared/model/sheet.ts';
import { noticeText } from '../../shared/text/vi/sample-papers.ts';
import { oldRegister } from '../support/old-register.ts';
import { openTestRegister, type TestRegister } from '../support/register.ts';
import { makeXlsx, type TestCell } from '../support/xlsx.ts';

let desk: TestRegister;
let path: string;

beforeEach(async () => {
  desk = await openTestRegister('2021-10-05');
  path = join(desk.folder, 'so-theo-doi.xlsx');
  writeFileSync(path, makeXlsx([oldRegister, { name: 'Mẫu', rows: [['x']], hidden: true }]));
});

afterEach(async () => {
  expect(await desk.call('store.check', {})).toEqual({ ok: true, problems: [] });
  await desk.close();
});

const asWritten = (names: readonly { name: string }[]): SheetNameAnswer[] => names.map(({ name }) => ({ name, meaning: { asWritten: true } }));

describe('before it is written', () => {
  test('the columns are matched by the words of both rows of headings', async () => {
    const preview = await desk.call('sheets.preview', { path });
    expect(preview.columns.map(({ field }) => field)).toEqual(['ordinal', 'notice', 'noticeOn', 'content', 'lead', 'support', 'deadline', 'status', 'result', null, 'note']);
    expect(preview.columns[4]?.words).toBe('Đơn vị thực hiện / Chủ trì');
    expect(preview.sheets).toEqual([{ name: 'Năm 2021', rows: 16 }]);
    expect(await desk.call('documents.list', {})).toMatchObject({ total: 0 });
  });

  test('each unknown name is asked once, with who may be meant', async () => {
    const { names } = await desk.call('sheets.preview', { path });
    const units = (await desk.call('units.list', {})).rows;
    const nameOf = (id: string | undefined) => units.find((unit) => unit.id === id)?.name;
    expect(names.map(({ name, rows }) => [name, rows])).toEqual([['Ban TN NT', 2], ['Ban QLDA', 1]]);
    expect(nameOf(names[0]?.candidates[0])).toBe('Ban Thanh niên nông thôn');
  });

  test('rows that become no task are listed by number with the reason', async () => {
    const { unread } = await desk.call('sheets.preview', { path });
    expect(unread.map(({ row, reason }) => [row, reason])).toEqual([[15, 'noMatter'], [16, 'total'], [17, 'words']]);
  });

  test('it is not written while names are open', async () => {
    await expect(desk.call('sheets.take', { path })).rejects.toMatchObject({ code: 'sheet-names', params: { count: 2 } });
    expect((await desk.call('documents.list', {})).total).toBe(0);
  });
});

describe('written', () => {
  test('rows are tasks of their papers, with owners, days and words; nothing is overdue', async () => {
    const taken = await desk.call('sheets.take', { path, allowUnknown: true });
    expect(taken).toMatchObject({ documents: 2, tasks: 7, done: 2, unsettled: 1, unread: 3 });
    const documents = (await desk.call('documents.list', {})).rows;
    expect(documents.map(({ name }) => name).toSorted()).toEqual(['489-TB/TWĐTN-VP', '512-TB/TWĐTN-VP', 'Sổ cũ, trang Năm 2021']);
    expect(documents.find(({ number }) => number === '512')?.issuedOn).toBe('2021-08-05');
    const tasks = (await desk.call('tasks.list', {})).rows;
    const of = (start: string) => tasks.filter(({ title }) => title.startsWith(start));
    expect(of('Tham mưu')[0]).toMatchObject({ status: 'doneInTime', doneOn: '2021-06-28', dueOn: '2021-06-29', leads: ['Ban Tổ chức'] });
    expect(of('Xây dựng')[0]).toMatchObject({ status: 'doneInTime', doneOn: '2021-08-15', leads: ['Ban Tuyên giáo', 'Văn phòng Trung ương Đoàn'] });
    expect(of('Tổng hợp')[0]).toMatchObject({ status: 'standing' });
    expect(of('Rà soát').map(({ status, leads }) => [status, ...leads])).toEqual([['waiting', 'Ban TN NT'], ['openInTime', 'Ban Kiểm tra']]);
    expect(of('Chuẩn bị')[0]).toMatchObject({ dueOn: '2021-12-31', path: '1' });
    expect(of('Theo dõi')[0]).toMatchObject({ status: 'undated' });
    expect((await desk.call('figures', {})).overdue).toBe(0);
  });

  test('what nobody matched goes into the note, and every row stands word for word in the document of the sheet', async () => {
    const { documentId } = await desk.call('sheets.take', { path, allowUnknown: true });
    const [first] = (await desk.call('tasks.list', { search: 'nhân sự đại hội' })).rows;
    expect((await desk.call('tasks.get', { id: first?.id ?? '' })).note).toBe('Độ ưu tiên: cao');
    const { text, fileName, itemRows } = await desk.call('documents.get', { id: documentId });
    expect(fileName).toBe('so-theo-doi.xlsx');
    for (const row of oldRegister.rows) {
      for (const cell of row) if (typeof cell === 'string') expect(text).toContain(cell);
    }
    expect(itemRows.map(({ path: place }) => place)).toEqual(['(15)', '(16)', '(17)']);
  });

  test('one undo takes all of it back, and it can be taken in again', async () => {
    const before = await desk.call('units.list', {});
    await desk.call('sheets.take', { path, names: [{ name: 'Ban QLDA', meaning: { newUnit: 'Ban Quản lý dự án' } }], allowUnknown: true });
    expect((await desk.call('units.list', {})).total).toBe(before.total + 1);
    await expect(desk.call('sheets.take', { path, allowUnknown: true })).rejects.toMatchObject({ code: 'already-taken' });
    await desk.call('history.undo', {});
    expect((await desk.call('documents.list', {})).total).toBe(0);
    expect((await desk.call('tasks.list', {})).total).toBe(0);
    expect((await desk.call('units.list', {})).total).toBe(before.total);
    expect((await desk.call('sheets.take', { path, allowUnknown: true })).tasks).toBe(7);
  });

  test('an answered name holds for all its rows, and is remembered where that was asked', async () => {
    const units = (await desk.call('units.list', { kind: 'department' })).rows;
    const unitId = units.find(({ name }) => name === 'Ban Thanh niên nông thôn')?.id ?? '';
    await desk.call('sheets.take', {
      path,
      names: [{ name: 'Ban TN NT', meaning: { unitId }, remember: true }, ...asWritten([{ name: 'Ban QLDA' }])],
    });
    expect((await desk.call('tasks.list', { unitId })).total).toBe(3);
    const other = join(desk.folder, 'khac.xlsx');
    writeFileSync(other, makeXlsx([{ name: 'A', rows: [['Nội dung', 'Chủ trì', 'Thời hạn'], ['Việc khác', 'Ban TN NT', '30/11/2021']] }]));
    expect((await desk.call('sheets.preview', { path: other })).names).toEqual([]);
  });

  test('what was said of a column is remembered', async () => {
    await desk.call('sheets.take', { path, columns: [{ index: 9, field: 'request' }], allowUnknown: true });
    const other = join(desk.folder, 'khac.xlsx');
    writeFileSync(other, makeXlsx([{ name: 'A', rows: [['Nội dung', 'Chủ trì', 'ĐỘ ƯU TIÊN'], ['Việc khác', 'Ban Tổ chức', 'thấp']] }]));
    expect((await desk.call('sheets.preview', { path: other })).columns[2]).toMatchObject({ field: 'request' });
  });

  test('rows of a paper that is in the register are left out and told', async () => {
    await desk.call('documents.take', { text: noticeText(), allowDoubts: true });
    const other = join(desk.folder, 'khac.xlsx');
    writeFileSync(other, makeXlsx([{ name: 'A', rows: [['Số văn bản', 'Nội dung', 'Chủ trì'], ['533-TB/TWĐTN-VP', 'Việc đã có', 'Ban Tổ chức'], ['534-TB/TWĐTN-VP', 'Việc mới', 'Ban Tổ chức']] }]));
    const preview = await desk.call('sheets.preview', { path: other });
    expect(preview.unread).toEqual([{ row: 2, reason: 'known', text: '533-TB/TWĐTN-VP · Việc đã có · Ban Tổ chức' }]);
    expect((await desk.call('sheets.take', { path: other })).tasks).toBe(1);
  });
});

describe('sheets of other makers', () => {
  const take = async (rows: TestCell[][], options = {}) => {
    writeFileSync(path, makeXlsx([{ name: 'Sheet1', rows }], options));
    return desk.call('sheets.preview', { path });
  };

  test('days of old Macs, words in the cell itself, days without a year by the year of the title', async () => {
    const preview = await take(
      [['THEO DÕI NHIỆM VỤ NĂM 2020'], ['Nhiệm vụ', 'Hạn', 'Chủ trì'], [{ inline: 'Báo cáo tổng kết năm' }, { on: '2021-12-15' }, 'Ban Tổ chức'], ['Việc hai', '15/11', 'Ban Tổ chức'], ['Việc ba', '2021-11-30', 'Ban Tổ chức']],
      { from1904: true },
    );
    expect(preview.rows.map(({ text, dueOn }) => [text, dueOn])).toEqual([['Báo cáo tổng kết năm', '2021-12-15'], ['Việc hai', '2020-11-15'], ['Việc ba', '2021-11-30']]);
  });

  test('a sheet without headings is read once its columns are said', async () => {
    const rows: TestCell[][] = [['Việc một', 'Ban Tổ chức'], ['Việc hai', 'Ban Kiểm tra']];
    expect(await take(rows)).toMatchObject({ headed: false, counts: { tasks: 0 } });
    await expect(desk.call('sheets.take', { path })).rejects.toMatchObject({ code: 'sheet-no-matter' });
    const taken = await desk.call('sheets.take', { path, columns: [{ index: 0, field: 'content' }, { index: 1, field: 'lead' }] });
    expect(taken.tasks).toBe(2);
  });
});

describe('declined, and nothing kept', () => {
  const refusal = async (bytes: Uint8Array, code: string) => {
    writeFileSync(path, bytes);
    await expect(desk.call('sheets.take', { path, allowUnknown: true })).rejects.toMatchObject({ code, params: { file: 'so-theo-doi.xlsx' } });
    expect((await desk.call('documents.list', {})).total).toBe(0);
  };
  const ole = (words: string) => Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.alloc(600), Buffer.from(words, 'utf16le')]);

  test('a text, a Word document, an old .xls, a closed workbook, a damaged one', async () => {
    await refusal(Buffer.from('STT;Nội dung'), 'not-a-sheet');
    await refusal(makeXlsx([], { more: { 'xl/workbook.xml': '', 'word/document.xml': '<a/>' } }).subarray(0, 40), 'sheet-damaged');
    await refusal(ole('Workbook'), 'sheet-legacy');
    await refusal(ole('EncryptedPackage'), 'sheet-encrypted');
    await refusal(makeXlsx([oldRegister]).subarray(0, 900), 'sheet-damaged');
    await refusal(makeXlsx([{ name: 'A', rows: [] }]), 'sheet-empty');
  });

  test('a workbook that opens to more than any register', async () => {
    await refusal(makeXlsx([oldRegister], { more: { 'xl/worksheets/sheet2.xml': ' '.repeat(81 * 1024 * 1024) } }), 'document-zip-bomb');
  });

  test('a cell that says MẬT', async () => {
    await refusal(makeXlsx([{ name: 'A', rows: [['Nội dung', 'Độ mật'], ['Việc', 'Mật']] }]), 'document-secret');
  });

  test('XML with entities, and more rows than any register', async () => {
    await refusal(makeXlsx([oldRegister], { more: { 'xl/sharedStrings.xml': '<!DOCTYPE a [<!ENTITY b "c">]><sst><si><t>&b;</t></si></sst>' } }), 'sheet-damaged');
    await refusal(makeXlsx([{ name: 'A', rows: Array.from({ length: 20_001 }, () => ['x']) }]), 'sheet-too-long');
  });
});

test('five thousand rows with faults among them', async () => {
  const rows: TestCell[][] = [['STT', 'Số TB', 'Nội dung', 'Chủ trì', 'Thời hạn', 'Tình trạng']];
  for (let place = 1; place <= 5000; place++) {
    rows.push(place % 50 === 0 ? [place, null, null, 'Ban Tổ chức', null, 'Hoàn thành'] : [place, `${Math.ceil(place / 25)}-TB/TWĐTN-VP`, `Việc số ${place} của sổ`, place % 7 === 0 ? 'Phòng lạ' : 'Ban Kiểm tra', 'Quý IV/2021', place % 3 === 0 ? 'Hoàn thành' : null]);
  }
  writeFileSync(path, makeXlsx([{ name: 'A', rows }]));
  const taken = await desk.call('sheets.take', { path, allowUnknown: true });
  expect(taken).toMatchObject({ tasks: 4900, documents: 200, unread: 100 });
  expect((await desk.call('tasks.list', {})).total).toBe(4900);
});

describe('answers when the program is closed in between', () => {
  const choices = async (of: string) => {
    const names: SheetNameAnswer[] = [{ name: 'Ban QLDA', meaning: { newUnit: 'Ban Quản lý dự án' } }];
    const columns = [{ index: 9, field: 'obstacle' as const }];
    await desk.call('sheets.keep', { path, of, sheet: 'Năm 2021', columns, names });
    return { columns, names };
  };

  test('are kept with the workbook outside of the log, offered again, and gone once it is written; undone, they are offered again', async () => {
    const { fingerprint, kept: none } = await desk.call('sheets.preview', { path });
    expect(none).toBeNull();
    const steps = (await desk.call('store.info', {})).steps;
    const kept = await choices(fingerprint);
    writeFileSync(path, 'gone');
    expect((await desk.call('store.info', {})).steps).toBe(steps);
    expect((await desk.call('drafts.list', {})).rows).toMatchObject([{ id: fingerprint, kind: 'sheet', name: 'so-theo-doi.xlsx', decisions: 2 }]);
    const again = await desk.call('sheets.preview', { draft: fingerprint });
    expect(again).toMatchObject({ fingerprint, sheet: 'Năm 2021', kept });
    expect(again.columns.find(({ index }) => index === 9)?.field).toBe('obstacle');
    const taken = await desk.call('sheets.take', { draft: fingerprint, of: fingerprint, ...kept, allowUnknown: true });
    expect(taken).toMatchObject({ tasks: 7, newUnits: 1 });
    expect((await desk.call('drafts.list', {})).total).toBe(0);
    await desk.call('history.undo', {});
    expect((await desk.call('drafts.list', {})).total).toBe(1);
    await desk.call('drafts.drop', { id: fingerprint });
    await expect(desk.call('sheets.preview', { draft: fingerprint })).rejects.toMatchObject({ code: 'not-found' });
  });

  test('come back with the same file, too; another file keeps none of them', async () => {
    const { fingerprint } = await desk.call('sheets.preview', { path });
    const kept = await choices(fingerprint);
    expect((await desk.call('sheets.preview', { path })).kept).toEqual(kept);
    expect((await desk.call('sheets.preview', { path, columns: [] })).kept).toBeNull();
    const other = join(desk.folder, 'khac.xlsx');
    writeFileSync(other, makeXlsx([{ ...oldRegister, rows: oldRegister.rows.slice(0, -1) }]));
    expect((await desk.call('sheets.preview', { path: other })).kept).toBeNull();
    await expect(desk.call('sheets.keep', { path: other, of: 'another', sheet: 'Năm 2021', columns: [], names: [] })).rejects.toMatchObject({ code: 'document-changed' });
  });
});
