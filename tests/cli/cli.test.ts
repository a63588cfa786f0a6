/** The command line as others call it: output, refusals, exit codes; and two processes on one store. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { noticeText } from '../../shared/text/vi/sample-papers.ts';
import { runCli } from '../support/cli.ts';
import { Laptop } from '../support/store.ts';

let folder: string;
let db: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sgb-cli-'));
  db = join(folder, 'so.sgb');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (words: string[], stdin = '', profile = 'profile') => runCli(words, { stdin, profile: join(folder, profile) });

describe('one call', () => {
  test('prints the output as JSON', async () => {
    const { code, stdout } = await run(['store.info', '--db', db]);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ sample: false, units: 108 });
  });

  test('input from an argument, a file, standard input', async () => {
    const input = JSON.stringify({ kind: 'department' });
    writeFileSync(join(folder, 'in.json'), input);
    for (const [word, stdin] of [[input, ''], [`@${join(folder, 'in.json')}`, ''], ['-', input]] as const) {
      const { stdout } = await run(['units.list', word, '--db', db], stdin);
      expect(JSON.parse(stdout)).toMatchObject({ total: 14 });
    }
  });

  test('a refusal is JSON on stderr and exit 1', async () => {
    const { code, stdout, stderr } = await run(['items.get', '{"id":"none"}', '--db', db]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(JSON.parse(stderr)).toMatchObject({ code: 'not-found', message: expect.any(String), params: {} });
  });

  test.each([[[]], [['figures']], [['figures', '{broken', '--db', 'x']], [['figures', '{}', 'more', '--db', 'x']]])('wrong words exit 2: %j', async (words) => {
    expect((await run(words)).code).toBe(2);
  });

  test('a folder that cannot be written, a file that is no register', async () => {
    writeFileSync(join(folder, 'plain.txt'), 'not a database, but long enough to be taken for one'.repeat(50));
    const inFile = await run(['store.info', '--db', join(folder, 'plain.txt', 'so.sgb')]);
    expect([inFile.code, JSON.parse(inFile.stderr).code]).toEqual([1, 'store-not-writable']);
    const none = await run(['store.info', '--db', join(folder, 'plain.txt')]);
    expect([none.code, JSON.parse(none.stderr).code]).toEqual([1, 'store-damaged']);
  });
});

describe('batch', () => {
  test('answers a line for each line, in one process', async () => {
    const lines = [
      { op: 'documents.take', input: { text: noticeText(), allowDoubts: true } },
      { op: 'documents.take', input: { text: noticeText(), allowDoubts: true } },
      { op: 'items.list', input: { limit: 1 } },
      { op: 'nothing' },
    ].map((line) => JSON.stringify(line));
    const { code, stdout } = await run(['batch', '--db', db], [...lines, 'broken', ''].join('\n'));
    expect(code).toBe(0);
    const answers = stdout.trim().split('\n').map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(answers).toMatchObject([
      { ok: true, output: { items: 11 } },
      { ok: false, code: 'already-taken' },
      { ok: true, output: { total: 11 } },
      { ok: false, code: 'unknown-operation' },
      { ok: false, code: 'wrong-input' },
    ]);
  });

  test('two processes of one profile and a third of another write one store at once, and nothing is lost', async () => {
    const shared = join(folder, 'shared.sgb');
    await run(['store.info', '--db', shared]);
    const taken = await run(['documents.take', JSON.stringify({ text: noticeText(), allowDoubts: true }), '--db', shared]);
    const { documentId } = JSON.parse(taken.stdout) as { documentId: string };
    const lines = (who: string) =>
      Array.from({ length: 25 }, (_, n) => JSON.stringify({ op: 'items.create', input: { documentId, originalText: `${who} ${n}` } })).join('\n');
    const ran = await Promise.all([
      run(['batch', '--db', shared], lines('một')),
      run(['batch', '--db', shared], lines('hai')),
      run(['batch', '--db', shared], lines('ba'), 'other'),
    ]);
    for (const { stdout } of ran) {
      expect(stdout.trim().split('\n').map((line) => (JSON.parse(line) as { ok: boolean }).ok)).toEqual(Array(25).fill(true));
    }
    const { stdout } = await run(['store.check', '--db', shared]);
    expect(JSON.parse(stdout)).toEqual({ ok: true, problems: [] });
    const counted = await run(['items.list', '{"limit":1}', '--db', shared]);
    expect(JSON.parse(counted.stdout)).toMatchObject({ total: 86 });
  });
});

test('a store that the program has open itself is written beside it', async () => {
  const desk = await Laptop.open('Hoa', { fast: false });
  await desk.write(async (trx) => void (await trx.insertInto('document').values({ id: 'd', kind: 'notice' }).execute()));
  const lines = Array.from({ length: 20 }, (_, n) => JSON.stringify({ op: 'items.create', input: { documentId: 'd', originalText: `việc ${n}` } })).join('\n');
  const other = run(['batch', '--db', desk.store.file], lines);
  for (let n = 0; n < 20; n++) {
    await desk.write(async (trx) => void (await trx.updateTable('document').set({ title: `lần ${n}` }).where('id', '=', 'd').execute()));
  }
  const { stdout } = await other;
  expect(stdout.trim().split('\n').every((line) => (JSON.parse(line) as { ok: boolean }).ok)).toBe(true);
  expect(desk.problems()).toEqual([]);
  desk.close();
});
