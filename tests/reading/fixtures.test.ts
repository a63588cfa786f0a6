/** The sample papers give the same reading in every form. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readDocumentFile } from '../../electron/docx/read/read-file.ts';
import { readDocument } from '../../shared/domain/reading/read-document.ts';
import type { Reading } from '../../shared/model/reading.ts';
import { makeDocuments } from '../fixtures/make-documents.ts';
import { referenceContext } from '../support/dictionary.ts';
import { gather } from '../support/gather.ts';

const context = referenceContext();
let folder = '';
let paths: Awaited<ReturnType<typeof makeDocuments>>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'reading-'));
  paths = await makeDocuments(folder);
});
afterAll(() => rmSync(folder, { recursive: true }));

async function read(path: string): Promise<Reading> {
  const { text } = await readDocumentFile(path);
  return readDocument(text, context);
}

describe('the notice', () => {
  test('reads the same typed, auto-numbered and as text', async () => {
    const typed = gather(await read(paths.notice));
    expect(gather(await read(paths.noticeAuto))).toEqual(typed);
    expect(gather(await read(paths.noticeText))).toEqual(typed);
    expect(typed.map(({ path }) => path)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11']);
  });

  test('reads its head and asks about the malformed date', async () => {
    const { document, doubts } = await read(paths.notice);
    expect(document).toMatchObject({
      kind: 'notice', number: '533', symbol: 'TB/TWĐTN-VP', place: 'Hà Nội', issuedOn: '2021-10-04', meetingOn: '2021-09-30',
    });
    expect(doubts.filter(({ code }) => code === 'date-malformed').map(({ message }) => message)).toEqual([
      'Văn bản ghi: “Hà Nội, 04 ngày 10 năm 2021”. Hiểu là ngày 04/10/2021?',
    ]);
  });

  test('finds deadlines and rhythms', async () => {
    const items = gather(await read(paths.notice));
    expect(Object.fromEntries(items.filter(({ deadlines }) => deadlines.length > 0).map(({ path, deadlines }) => [path, deadlines[0]]))).toEqual({
      1: '2021-10-31', 2: '2021-12-31', 6: '2021-10-15', 8: '2021-12-31',
    });
    expect(items.filter(({ recurrences }) => recurrences.includes('week')).map(({ path }) => path)).toEqual(['4', '5', '6']);
  });

  test('every source lies over the words it names', async () => {
    const { text } = await readDocumentFile(paths.noticeAuto);
    const { items } = readDocument(text, context);
    for (const task of items.flatMap((item) => item.tasks)) {
      expect(text.text.slice(task.source.start, task.source.end)).toBe(task.text);
      for (const deadline of task.deadlines) expect(text.text.slice(deadline.source.start, deadline.source.end)).toBe(deadline.phrase);
    }
  });
});

describe('the plan', () => {
  test('reads the same as .docx and as text', async () => {
    const plan = await read(paths.plan);
    const fromText = await read(paths.planText);
    expect(gather(fromText)).toEqual(gather(plan));
    expect(fromText.rounds.map(({ units }) => units)).toEqual(plan.rounds.map(({ units }) => units));
  });

  test('has three rounds of 11, 11 and 8 units, all known, and the quota', async () => {
    const { rounds, quotas, doubts } = await read(paths.plan);
    const visits = rounds.filter(({ units }) => units.length > 0);
    expect(visits.map(({ kind, units }) => [kind, units.length])).toEqual([['periodic', 11], ['periodic', 11], ['thematic', 8]]);
    expect(visits.flatMap(({ units }) => units).filter(({ unitId }) => unitId === null)).toEqual([]);
    expect(visits.map(({ window }) => [window?.from, window?.to, window?.provisional])).toEqual([
      ['2021-06-01', '2021-06-15', true], ['2021-12-01', '2021-12-15', true], ['2021-03-25', '2021-04-05', true],
    ]);
    expect(quotas).toMatchObject([{ amount: 60, unit: 'ngày', per: 'năm' }]);
    expect(doubts.filter(({ code }) => code === 'count-mismatch')).toEqual([]);
  });
});
