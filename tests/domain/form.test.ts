/** Codes of a form's rows, and what a filled row becomes: offered, known, or listed with the reason. */
import { describe, expect, test } from 'vitest';
import { filledRows } from '../../shared/domain/form/form-rows.ts';
import { judgeForm, rowCodeOf, type StoredEntry } from '../../shared/domain/form/judge-form.ts';
import { readRowCode, stateKey, taskKey, unitKey, writeRowCode } from '../../shared/domain/form/row-code.ts';
import { formWords } from '../../shared/text/vi/form.ts';
import { AS_AT, documentFacts, party, trackedTask } from '../support/report-facts.ts';

const code = writeRowCode({ task: taskKey('0190-a'), unit: unitKey('u'), state: stateKey(['x', null]) });
const letters = code.replaceAll('-', '');

describe('a code', () => {
  test('is read however it was typed', () => {
    const read = readRowCode(code);
    expect(read).toEqual({ task: taskKey('0190-a'), unit: unitKey('u'), state: stateKey(['x', null]) });
    for (const typed of [code.toLowerCase(), letters, ` ${code.replaceAll('-', ' – ')} `, code.replaceAll('0', 'O').replaceAll('1', 'l')]) expect(readRowCode(typed)).toEqual(read);
  });

  test('of which one letter is wrong, gone or doubled is none', () => {
    for (const [at, letter] of [...letters].entries()) {
      for (const other of '0123456789ABCDEFGHJKMNPQRSTVWXYZ') {
        if (other !== letter) expect(readRowCode(letters.slice(0, at) + other + letters.slice(at + 1))).toBeNull();
      }
      expect(readRowCode(letters.slice(0, at) + letters.slice(at + 1))).toBeNull();
      expect(readRowCode(letters.slice(0, at) + letter + letters.slice(at))).toBeNull();
    }
    expect(readRowCode('nhiệm vụ')).toBeNull();
  });

  test('of which two letters changed places is none', () => {
    for (let a = 0; a < letters.length; a += 1) {
      for (let b = a + 1; b < letters.length; b += 1) {
        if (letters[a] === letters[b]) continue;
        const exchanged = [...letters];
        [exchanged[a], exchanged[b]] = [letters[b] ?? '', letters[a] ?? ''];
        expect(readRowCode(exchanged.join(''))).toBeNull();
      }
    }
  });

  test('tells ten thousand tasks apart', () => {
    const keys = new Set(Array.from({ length: 10_000 }, (_, index) => taskKey(`019a3c5e-0000-7000-8000-${index.toString(16).padStart(12, '0')}`)));
    expect(keys.size).toBe(10_000);
  });
});

const { columns } = formWords;
const grid = (...rows: string[][]) => ({
  name: '1',
  rows: rows.map((cells, index) => ({ number: index + 1, cells: cells.map((text) => (text === '' ? null : { text, on: null, filled: null })) })),
});

describe('the rows of a form', () => {
  test('are found by their headings, wherever columns stand and however often the heading is repeated', () => {
    const head = [columns.code.toUpperCase(), 'Ghi chú của đơn vị', columns.result, columns.words];
    expect(filledRows([grid(['Kính gửi'], head, [code, 'x', 'Đã họp', 'Rà soát'], head, ['', '', '', ''])])).toEqual([
      { row: 3, code, words: 'Rà soát', result: 'Đã họp', doneOn: { text: '', on: null }, number: '', obstacle: '' },
      { row: 5, code: '', words: '', result: '', doneOn: { text: '', on: null }, number: '', obstacle: '' },
    ]);
  });

  test('are none in a table of another kind', () => {
    expect(filledRows([grid(['TT', columns.words, columns.result], ['1', 'Rà soát', 'Đã họp'])])).toBeNull();
  });
});

describe('a filled row', () => {
  const unit = party('Ban Tổ chức');
  const task = trackedTask({ leads: [unit.name] });
  const documents = [documentFacts([task])];
  const row = (set: Partial<{ code: string; result: string; doneOn: string; number: string; obstacle: string }>, at = 2) => ({
    row: at, code: rowCodeOf(task, unit.id ?? ''), words: task.words, result: '', number: '', obstacle: '', ...set, doneOn: { text: set.doneOn ?? '', on: null },
  });
  const judged = (rows: ReturnType<typeof row>[], of = documents, entries: StoredEntry[] = []) => judgeForm(rows, of, new Map([[task.id, entries]]), AS_AT);

  test('is offered with its day understood; an empty one is counted', () => {
    const reading = judged([row({ result: 'Đã trình', doneOn: '25.10', number: '12-BC/BTC' }), row({}, 3)]);
    expect(reading).toMatchObject({ units: [unit.name], problems: [], known: 0, empty: 1 });
    expect(reading.lines).toMatchObject([{ taskId: task.id, unitId: unit.id, result: 'Đã trình', doneOn: '2021-10-25', number: '12-BC/BTC', changed: false }]);
  });

  test('is listed where code or day cannot be used', () => {
    const stranger = rowCodeOf({ ...task, id: 'elsewhere' }, unit.id ?? '');
    const given = rowCodeOf(task, 'unit another');
    const reading = judged([
      row({ code: '', result: 'a' }), row({ code: 'K7', result: 'b' }), row({ code: stranger, result: 'c' }), row({ code: given, result: 'd' }),
      row({ result: 'e', doneOn: 'tuần trước' }), row({ result: 'f', doneOn: '30/10/2021' }),
    ]);
    expect(reading.lines).toEqual([]);
    expect(reading.problems.map(({ reason, written }) => [reason, written])).toEqual([
      ['noCode', 'a'], ['damaged', 'b'], ['foreign', 'c'], ['otherUnit', 'd'], ['wrongDay', 'e; tuần trước'], ['doubled', 'f; 30/10/2021'],
    ]);
    expect(judged([row({ doneOn: '30/10/2021' })]).problems).toMatchObject([{ reason: 'futureDay' }]);
  });

  test('that stands twice is offered once', () => {
    const reading = judged([row({ result: 'lần một' }), row({ result: 'lần hai' }, 3)]);
    expect([reading.lines.map((line) => line.result), reading.problems.map(({ row: at, reason }) => [at, reason])]).toEqual([['lần một'], [[3, 'doubled']]]);
  });

  test('of a task that was changed since says so; of one that ended it is listed', () => {
    const later = (set: Partial<typeof task>) => [documentFacts([{ ...task, ...set }])];
    expect(judged([row({ result: 'Đã trình' })], later({ dueOn: '2021-12-31' })).lines).toMatchObject([{ changed: true }]);
    expect(judged([row({ result: 'Đã trình' })], later({ state: 'ended', endedReason: 'Dừng' })).problems).toMatchObject([{ reason: 'ended' }]);
  });

  test('that stands in the register already proposes nothing', () => {
    const stored: StoredEntry = { taskId: task.id, unitId: unit.id, onDay: '2021-10-25', result: 'Đã trình.', obstacle: null, done: true, numbers: ['12-BC/BTC'] };
    expect(judged([row({ result: 'đã trình', doneOn: '25/10', number: '12-bc/btc' })], documents, [stored])).toMatchObject({ lines: [], problems: [], known: 1 });
    expect(judged([row({ result: 'đã trình' })], documents, [{ ...stored, unitId: 'another unit' }]).lines).toHaveLength(1);
    expect(judged([row({ result: 'đã trình', obstacle: 'Thiếu kinh phí' })], documents, [stored]).lines).toHaveLength(1);
    expect(judged([row({ obstacle: 'Thiếu kinh phí' })], documents, [{ ...stored, obstacle: 'Thiếu kinh phí' }]).known).toBe(1);
  });
});
