/**
 * The command line: every operation of the contract, same validation, same services, the same writer.
 *   cli <operation> [JSON | @file | -] --db <file>
 *   cli batch --db <file>        reads {op, input} lines, answers a line each
 * Output is JSON on stdout; refusals are JSON on stderr with exit code 1; wrong words exit 2.
 */
import { readFileSync } from 'node:fs';
import { homedir, userInfo } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { Refusal } from '../shared/model/refusal.ts';
import { type Clock, clockAt, clockSetting } from './db/log/clock.ts';
import { openForReading } from './db/open.ts';
import { refused } from './ipc/answer.ts';
import { Register } from './ipc/register.ts';
import { type Callable, Rescue } from './ipc/rescue.ts';
import { openLocalWriter } from './services/local-writer.ts';
import { nodePlatform } from './services/platform-node.ts';
import { version } from '../shared/version.ts';

const USAGE = 'usage: cli <operation> [JSON | @file | -] --db <file>\n       cli batch --db <file>\n';

interface Words {
  operation: string;
  input: string | undefined;
  db: string;
}

function wordsOf(argv: string[]): Words | null {
  try {
    const { values, positionals } = parseArgs({ args: argv, allowPositionals: true, options: { db: { type: 'string' } } });
    const [operation, input, ...more] = positionals;
    return operation && values.db && more.length === 0 ? { operation, input, db: resolve(values.db) } : null;
  } catch {
    return null;
  }
}

async function inputOf(word: string | undefined): Promise<unknown> {
  if (word === undefined) return {};
  if (word === '-') return JSON.parse(await text(process.stdin));
  if (word.startsWith('@')) return JSON.parse(readFileSync(word.slice(1), 'utf8'));
  return JSON.parse(word);
}

function authorName(): string {
  return process.env['SGB_AUTHOR'] ?? userInfo().username;
}

/** An open register or what answers for it, and how it is left. */
interface Opened extends Callable {
  end(): Promise<void>;
}

/** A damaged register still answers for its copies. */
async function openRegister(db: string): Promise<Opened> {
  try {
    return await openWhole(db);
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== 'store-damaged') throw error;
    return openDamaged(db);
  }
}

function openDamaged(db: string): Opened {
  const platform = nodePlatform();
  const reopen = async (saved: string | null) => {
    const whole = await openWhole(db);
    try {
      if (saved !== null) await whole.call('sync.merge', { path: saved, allowRemovals: true });
    } finally {
      await whole.end();
    }
  };
  const rescue = new Rescue({ file: db, platform, now: clock().now, reopen });
  return { call: (name, input) => rescue.call(name, input), end: () => Promise.resolve(platform.close()) };
}

function clock(): Clock {
  return clockAt(clockSetting({ SGB_NOW: process.env['SGB_NOW'] }));
}

async function openWhole(db: string): Promise<Opened> {
  const profileFolder = process.env['SGB_PROFILE'] ?? join(homedir(), '.so-giao-ban');
  const writer = await openLocalWriter({ file: db, profileFolder, version }, clock());
  const platform = nodePlatform();
  const register = new Register({
    file: db,
    version,
    reader: openForReading(db),
    writer,
    platform,
    clock: clock(),
    author: authorName,
    changed: () => undefined,
  });
  return Object.assign(register, {
    end: async () => {
      platform.close();
      await register.close();
    },
  });
}

function report(error: unknown): void {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
}

function printRefusal(error: unknown): void {
  const { code, message, params } = refused(error, report);
  process.stderr.write(`${JSON.stringify({ code, message, params })}\n`);
}

async function single(words: Words): Promise<number> {
  let input: unknown;
  try {
    input = await inputOf(words.input);
  } catch {
    process.stderr.write(USAGE);
    return 2;
  }
  try {
    const register = await openRegister(words.db);
    try {
      process.stdout.write(`${JSON.stringify((await register.call(words.operation, input)) ?? null)}\n`);
      return 0;
    } finally {
      await register.end();
    }
  } catch (error) {
    printRefusal(error);
    return 1;
  }
}

async function batch(words: Words): Promise<number> {
  let register: Opened;
  try {
    register = await openRegister(words.db);
  } catch (error) {
    printRefusal(error);
    return 1;
  }
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    if (line.trim() === '') continue;
    process.stdout.write(`${JSON.stringify(await answerLine(register, line))}\n`);
  }
  await register.end();
  return 0;
}

async function answerLine(register: Callable, line: string): Promise<unknown> {
  let asked: { op?: unknown; input?: unknown };
  try {
    asked = JSON.parse(line) as { op?: unknown; input?: unknown };
  } catch {
    return { ok: false, code: 'wrong-input', message: 'JSON' };
  }
  try {
    return { ok: true, output: await register.call(String(asked?.op), asked?.input ?? {}) };
  } catch (error) {
    return refused(error, report);
  }
}

const words = wordsOf(process.argv.slice(2));
if (!words) {
  process.stderr.write(USAGE);
  process.exitCode = 2;
} else {
  process.exitCode = await (words.operation === 'batch' ? batch(words) : single(words));
}
