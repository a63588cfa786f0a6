/** Who may call, what may be named, and that every call gets an answer. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Tokens } from '../../electron/ipc/tokens.ts';
import { route } from '../../electron/ipc/router.ts';
import { openTestRegister, type TestRegister } from '../support/register.ts';

let desk: TestRegister;
const tokens = new Tokens();
const faults: unknown[] = [];
const ours = { url: 'app://office/index.html', isMainFrame: true };

beforeAll(async () => {
  desk = await openTestRegister();
});

afterAll(() => desk.close());

const ask = (name: unknown, input: unknown, sender: { url: string; isMainFrame: boolean } | null = ours) =>
  route({ register: () => desk.register, tokens, report: (error) => faults.push(error) }, sender, name, input);

describe('the router', () => {
  test('answers our own page', async () => {
    expect(await ask('figures', {})).toMatchObject({ ok: true, output: { total: 0 } });
  });

  test.each([
    ['another origin', { url: 'https://example.org/', isMainFrame: true }],
    ['a look-alike', { url: 'app://office.example.org/', isMainFrame: true }],
    ['a frame inside the page', { url: 'app://office/', isMainFrame: false }],
    ['nobody', null],
  ])('refuses %s', async (_who, sender) => {
    expect(await ask('figures', {}, sender)).toMatchObject({ ok: false, code: 'wrong-sender' });
  });

  test.each([
    ['unknown name', 'documents.burn', {}, 'unknown-operation'],
    ['a name of the prototype', 'toString', {}, 'unknown-operation'],
    ['a write phase of the program', 'recordDocument', {}, 'unknown-operation'],
    ['no name', null, {}, 'unknown-operation'],
    ['wrong input', 'items.list', { limit: -1 }, 'wrong-input'],
    ['a key too many', 'items.list', { lmit: 5 }, 'wrong-input'],
    ['no object', 'items.get', 7, 'wrong-input'],
    ['a day that is none', 'figures', { asAt: '2021-02-30' }, 'wrong-input'],
    ['a path from the window', 'documents.read', { path: '/etc/hostname' }, 'path-not-allowed'],
    ['a token never issued', 'documents.read', { token: 'guess' }, 'path-not-allowed'],
    ['paths from the window', 'attachments.addSeveral', { of: 'task', row: 'x', paths: ['/etc/hostname'] }, 'path-not-allowed'],
    ['tokens never issued', 'attachments.addSeveral', { of: 'task', row: 'x', tokens: ['guess'] }, 'path-not-allowed'],
    ['tokens that are no list', 'attachments.addSeveral', { of: 'task', row: 'x', tokens: 'guess' }, 'path-not-allowed'],
    ['a table that is none', 'history.list', { table: 'item" --', row: 'x' }, 'wrong-input'],
    ['a row that is not there', 'items.get', { id: 'none' }, 'not-found'],
    ['what needs a window', 'files.pick', { purpose: 'document' }, 'needs-window'],
  ])('refuses %s', async (_what, name, input, code) => {
    const answer = await ask(name, input);
    expect(answer).toMatchObject({ ok: false, code });
    expect(answer.ok === false && answer.message.length > 20).toBe(true);
  });

  test('a fault is told as one, and reported', async () => {
    const broken = { register: () => { throw new Error('planted'); }, tokens, report: (error: unknown) => faults.push(error) };
    expect(await route(broken, ours, 'figures', {})).toMatchObject({ ok: false, code: 'internal' });
    expect(faults).toHaveLength(1);
  });
});
