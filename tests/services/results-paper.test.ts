/** The team's report on the visit (J8): what it says is proposed, what is confirmed is written once, in one step. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ResultsPreview } from '../../shared/model/results-reading.ts';
import { planText } from '../../shared/text/vi/sample-papers.ts';
import { teamReport } from '../support/inspection-papers.ts';
import { openTestRegister, type TestRegister } from '../support/register.ts';

let desk: TestRegister;
let visitId: string;
let preview: ResultsPreview;
let path: string;

beforeAll(async () => {
  desk = await openTestRegister('2021-06-17');
  await desk.call('documents.take', { text: planText(), allowDoubts: true });
  await desk.call('clusters.paste', { text: 'Cụm Tây Bắc\tNgô Văn Cương\tBan Thanh niên nông thôn\tLai Châu, Sơn La, Yên Bái' });
  const { rows } = await desk.call('visits.list', { year: 2021 });
  visitId = rows.find((row) => row.unitName === 'Tỉnh đoàn Lai Châu')?.id ?? '';
  path = join(desk.folder, 'bao-cao.txt');
  writeFileSync(path, teamReport);
  preview = await desk.call('results.preview', { path, visitId });
});

afterAll(async () => {
  expect(await desk.call('store.check', {})).toEqual({ ok: true, problems: [] });
  await desk.close();
});

const linesOf = ({ lines }: ResultsPreview) => lines.map(({ what, words, dueOn, source }) => ({ what, words, dueOn, source }));
const counts = async () => {
  const { findings, recommendations, proposals } = await desk.call('results.get', { visitId });
  return [findings.length, recommendations.length, proposals.length];
};

test('five limitations, four requests, two of the unit, each with its place; nothing is written', async () => {
  const of = (what: string) => preview.lines.filter((line) => line.what === what).length;
  expect([of('finding'), of('recommendation'), of('proposal')]).toEqual([5, 4, 2]);
  expect(preview).toMatchObject({ namesUnit: true, known: null });
  for (const { words, source } of preview.lines) expect(preview.text.slice(source.start, source.end)).toContain(words);
  expect(await counts()).toEqual([0, 0, 0]);
});

test('a paper that speaks of another unit says so; one that changed since is declined', async () => {
  const other = (await desk.call('visits.list', { year: 2021 })).rows.find((row) => row.unitName === 'Tỉnh đoàn Tuyên Quang')?.id ?? '';
  expect(await desk.call('results.preview', { path, visitId: other })).toMatchObject({ namesUnit: false });
  await expect(desk.call('results.take', { path, visitId, of: 'x', lines: linesOf(preview) })).rejects.toMatchObject({ code: 'document-changed' });
});

test('confirmed it is one step: tasks of the department in charge, under the paper with its text and file', async () => {
  const { steps } = await desk.call('store.info', {});
  const taken = await desk.call('results.take', { path, visitId, of: preview.fingerprint, lines: linesOf(preview) });
  expect(taken).toMatchObject({ added: 11, owner: 'Ban Thanh niên nông thôn' });
  expect((await desk.call('store.info', {})).steps).toBe(steps + 1);
  expect(await counts()).toEqual([5, 4, 2]);
  expect(await desk.call('documents.get', { id: taken.documentId })).toMatchObject({ name: '47-BC/ĐKT', issuedOn: '2021-06-15', text: preview.text, fileName: 'bao-cao.txt' });
  const { recommendations } = await desk.call('results.get', { visitId });
  expect(recommendations[0]).toMatchObject({ leads: ['Ban Thanh niên nông thôn'], dueOn: '2021-09-29' });
});

test('the same paper again adds nothing; lines typed before are not doubled', async () => {
  const again = await desk.call('results.take', { path, visitId, of: preview.fingerprint, lines: linesOf(preview) });
  expect(again.added).toBe(0);
  expect(await counts()).toEqual([5, 4, 2]);
});

test('one undo takes it all back', async () => {
  await desk.call('history.undo', {});
  expect(await counts()).toEqual([0, 0, 0]);
});

test('taken in as a document it is offered for the visit it speaks of', async () => {
  const { inspections } = await desk.call('documents.preview', { path });
  expect(inspections).toMatchObject([{ id: visitId, unitName: 'Tỉnh đoàn Lai Châu' }]);
});
