/** Whatever a window sends to whatever operation: an answer, never a fault, and the register stays true. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { route } from '../../electron/ipc/router.ts';
import { Tokens } from '../../electron/ipc/tokens.ts';
import { contract } from '../../shared/contract/index.ts';
import { noticeText, planText } from '../../shared/text/vi/sample-papers.ts';
import { openTestRegister } from '../support/register.ts';
import { runs } from '../support/seeds.ts';

const names = Object.keys(contract);
const day = fc.constantFrom('2021-10-05', '2021-13-45', '9999-12-31', '');

/** The keys that an operation's input has. */
function keysOf(name: string): string[] {
  const { input } = contract[name as keyof typeof contract];
  return 'shape' in input ? Object.keys(input.shape as object) : ['text', 'allowDoubts', 'token', 'draft', 'name', 'review'];
}

/** Right keys with values that fit, nearly fit or do not: a row that is there among them. */
function inputOf(name: string, ids: readonly string[]): fc.Arbitrary<unknown> {
  const value = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...ids) },
    { weight: 2, arbitrary: fc.constantFrom('overdue', 'document', 'item', 'task', '"', "'; DROP TABLE item; --", 'dau tu * OR', '533/7', '\u0000', 'lead') },
    day,
    fc.integer({ min: -2, max: 30 }),
    fc.constantFrom(2021, 'finding', 'proposal', 'recommendation', 'head', 'Trần Văn Mới', 'Nguyễn Anh Tuấn'),
    fc.array(fc.constantFrom(...ids, 'Nguyễn Anh Tuấn', 'x'), { minLength: 1, maxLength: 3 }),
    fc.boolean(),
    fc.dictionary(fc.constantFrom('shortTitle', 'dueOn', 'stage', 'removed', 'id', 'k', 'originalText', 'announcedFrom', 'actualTo', 'dueOn', 'answer', 'recheckOn', 'mode', 'urgent', 'trackerId', 'reviewOn'), fc.oneof(fc.string(), fc.integer(), day, fc.constant(null)), { maxKeys: 3 }),
    fc.jsonValue({ maxDepth: 2 }),
  );
  return fc.dictionary(fc.constantFrom(...keysOf(name), 'path'), value, { maxKeys: 5 });
}

for (const run of runs()) {
  test(`any input to any operation (${run.name})`, async () => {
    const desk = await openTestRegister();
    const { documentId } = await desk.call('documents.take', { text: noticeText(), allowDoubts: true });
    const { rows } = await desk.call('tasks.list', { limit: 3 });
    await desk.call('documents.take', { text: planText(), allowDoubts: true });
    const [visit] = (await desk.call('visits.list', {})).rows;
    const [person] = (await desk.call('people.list', {})).rows;
    const ids = [documentId, ...rows.flatMap((row) => [row.id, row.itemId]), visit?.id ?? '', visit?.roundId ?? '', visit?.unitId ?? '', person?.id ?? ''];
    const calls = fc.constantFrom(...names).chain((name) => fc.tuple(fc.constant(name), fc.oneof({ weight: 4, arbitrary: inputOf(name, ids) }, { weight: 1, arbitrary: fc.jsonValue() })));
    const faults: unknown[] = [];
    const options = { register: () => desk.register, tokens: new Tokens(), report: (error: unknown) => faults.push(error) };
    const ours = { url: 'app://office/', isMainFrame: true };
    await fc.assert(
      fc.asyncProperty(calls, async ([name, input]) => {
        const answer = await route(options, ours, name, input);
        expect(typeof answer.ok).toBe('boolean');
        expect(faults).toEqual([]);
      }),
      { numRuns: run.count(400), seed: run.seed },
    );
    expect(await desk.call('store.check', {})).toEqual({ ok: true, problems: [] });
    await desk.close();
  });
}
