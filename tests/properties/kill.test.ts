/** kill -9 in the middle of whatever touches whole registers: afterwards there is the old state or the new one, never a mixture. */
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { noticeText, planText } from '../../shared/text/vi/sample-papers.ts';
import { listBackups } from '../../electron/db/backup.ts';
import { checkDerived } from '../../electron/db/check-derived.ts';
import { proveExchange } from '../../electron/db/exchange/prove-exchange.ts';
import { checkLog, digest } from '../../electron/db/log/check.ts';
import { openStore } from '../../electron/db/open.ts';
import { frozenClock } from '../support/store.ts';
import { callCli, startCli } from '../support/cli.ts';

const ROUNDS = 4;

let folder: string;
const at = (...names: string[]) => join(folder, ...names);
const call = (db: string, operation: string, input: unknown = {}) => callCli(db, operation, input, { profile: at('profile') });

/** What a register holds; whatever is wrong in it fails the test. */
async function digestOf(db: string): Promise<string> {
  const store = await openStore(db, { clock: frozenClock(), program: 'test' });
  try {
    expect([...checkLog(store.log), ...checkDerived(store.log)]).toEqual([]);
    return digest(store.log);
  } finally {
    store.close();
  }
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sgb-kill-'));
  await call(at('a.sgb'), 'documents.take', { text: noticeText(), allowDoubts: true });
  await call(at('a.sgb'), 'backup.create');
  copyFileSync(String((await call(at('a.sgb'), 'backup.create'))['path']), at('early.sgb'));
  await call(at('a.sgb'), 'documents.take', { text: planText(), allowDoubts: true });
  await call(at('a.sgb'), 'sync.export', { path: at('late.sgbx') });
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Starts an operation on a copy of a register and kills it after a while. */
async function killed(start: string, operation: string, input: (place: string) => object, after: number): Promise<string> {
  const place = at(`run-${operation}-${after}`);
  mkdirSync(place);
  const db = join(place, 'so.sgb');
  copyFileSync(start, db);
  const child = startCli([operation, JSON.stringify(input(place)), '--db', db], { profile: join(place, 'profile') });
  const ended = new Promise((resolve) => child.on('close', resolve));
  await Promise.race([pause(after), ended]);
  child.kill('SIGKILL');
  await ended;
  return db;
}

/** Moments spread over the time that the operation takes from the start of the process on. */
async function moments(start: string, operation: string, input: (place: string) => object): Promise<number[]> {
  const begun = performance.now();
  await killed(start, operation, input, 60_000);
  const taken = performance.now() - begun;
  return Array.from({ length: ROUNDS }, (_, n) => Math.round(taken * (0.35 + (0.65 * n) / ROUNDS)));
}

const cases: [operation: string, start: string, input: (place: string) => object][] = [
  ['sync.merge', 'early.sgb', () => ({ path: at('late.sgbx') })],
  ['backup.restore', 'full.sgb', () => ({ path: at('early.sgb') })],
  ['backup.create', 'full.sgb', () => ({})],
  ['sync.export', 'full.sgb', (place) => ({ path: join(place, 'out.sgbx') })],
];

test.each(cases)('%s', { timeout: 300_000 }, async (operation, start, input) => {
  if (!existsSync(at('full.sgb'))) copyFileSync(String((await call(at('a.sgb'), 'backup.create'))['path']), at('full.sgb'));
  const states = new Set([await digestOf(at('early.sgb')), await digestOf(at('full.sgb'))]);
  for (const after of await moments(at(start), operation, input)) {
    const db = await killed(at(start), operation, input, after);
    expect(states, `after ${after} ms`).toContain(await digestOf(db));
    const place = join(db, '..');
    // What has its name is whole: a file that is not finished is called '.part' and is never offered.
    for (const { path } of listBackups(db)) expect(states).toContain(await digestOf(path));
    if (readdirSync(place).includes('out.sgbx')) expect(proveExchange(join(place, 'out.sgbx')).steps).toBe(3);
  }
});
