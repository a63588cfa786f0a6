/**
 * The runner in a fresh copy of the repository without packages, under the oldest Node of this machine that it serves.
 * The copy has stand-ins for the tools and no dependencies of its own, so that only the runner is tried.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { beforeAll, expect, test } from 'vitest';
import { ROOT } from '../../build/files.ts';
import { scratchFolder } from '../support/scratch.ts';

const CLI = `
import { text } from 'node:stream/consumers';
const input: string = await text(process.stdin);
console.log(JSON.stringify({ args: process.argv.slice(2), input, folder: process.cwd(), major: Number(process.versions.node.split('.')[0]) }));
process.exitCode = 3;
`;
const LONG = `
import { writeFileSync } from 'node:fs';
const [note = '', deaf] = process.argv.slice(2);
process.on('SIGTERM', () => {
  if (deaf !== undefined) return;
  console.log('asked to end');
  process.exit(7);
});
setInterval(() => undefined, 1000);
writeFileSync(note, String(process.pid));
`;

const lock = { name: 'copy', lockfileVersion: 3, requires: true, packages: { '': { name: 'copy' } } };
const copy = scratchFolder({
  'package.json': JSON.stringify({ name: 'copy', type: 'module', scripts: { cli: 'node build/run.mjs cli' } }),
  'package-lock.json': JSON.stringify(lock),
  'electron/cli.ts': CLI,
  'tests/soak/main.ts': LONG,
});
const node = oldestNode();
const env: NodeJS.ProcessEnv = {
  ...process.env,
  PATH: `${dirname(node)}${delimiter}${process.env['PATH'] ?? ''}`,
  npm_execpath: undefined,
  npm_config_prefer_offline: 'true',
};

/** The lowest version from 20 up on the PATH: the runner has to serve it. */
function oldestNode(): string {
  const found = (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, process.platform === 'win32' ? 'node.exe' : 'node'))
    .filter((path) => existsSync(path))
    .map((path) => ({ path, major: Number(/^v(\d+)/.exec(spawnSync(path, ['--version']).stdout.toString())?.[1] ?? 0) }))
    .filter(({ major }) => major >= 20)
    .toSorted((a, b) => a.major - b.major);
  return found[0]?.path ?? process.execPath;
}

function startLong(...args: string[]): ChildProcess {
  return spawn(node, ['build/run.mjs', 'soak', ...args], { cwd: copy, env, stdio: ['ignore', 'pipe', 'inherit'] });
}

async function pidIn(note: string): Promise<number> {
  await expect.poll(() => existsSync(note) && readFileSync(note, 'utf8') !== '', { timeout: 20_000 }).toBe(true);
  return Number(readFileSync(note, 'utf8'));
}

function runs(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

beforeAll(() => {
  for (const file of ['run.mjs', 'guard.mjs', 'orphan-guard.mjs', 'tools/package.json', 'tools/package-lock.json', 'tools/.npmrc']) {
    cpSync(join(ROOT, 'build', file), join(copy, 'build', file));
  }
});

test('npm run --silent cli from a fresh copy: input, answer and exit code pass, and nothing else is said', () => {
  const result = spawnSync('npm', ['run', '--silent', 'cli', '--', 'units.list', '{}'], {
    cwd: join(copy, 'electron'),
    env,
    input: 'hai dòng\n',
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  expect(result.stderr).toBe('');
  expect(JSON.parse(result.stdout)).toMatchObject({ args: ['units.list', '{}'], input: 'hai dòng\n' });
  const { major, folder } = JSON.parse(result.stdout) as { major: number; folder: string };
  expect(major).toBeGreaterThanOrEqual(22);
  expect(folder).toMatch(/electron$/);
  expect(result.status).toBe(3);
});

test('what is installed is not installed again, until the lock file changes', () => {
  const again = (): string => spawnSync(node, ['build/run.mjs', 'build'], { cwd: copy, env, encoding: 'utf8' }).stderr;
  expect(again()).not.toContain('Installing');
  writeFileSync(join(copy, 'package-lock.json'), `${JSON.stringify(lock)}\n`);
  expect(again()).toContain('Installing');
  expect(again()).not.toContain('Installing');
});

test('a name that is none, and a tool that is not there, are told', () => {
  const nothing = spawnSync(node, ['build/run.mjs', 'nothing'], { cwd: copy, env, encoding: 'utf8' });
  expect(nothing).toMatchObject({ status: 2, stderr: expect.stringContaining('Usage') });
  const missing = spawnSync(node, ['build/run.mjs', 'bench'], { cwd: copy, env, encoding: 'utf8' });
  expect(missing).toMatchObject({ status: 1, stderr: expect.stringContaining('tests/bench/main.ts') });
});

test('a signal reaches the tool, and its exit code comes back', async () => {
  const note = join(copy, 'signal-pid');
  const runner = startLong(note);
  await pidIn(note);
  const said = text(runner.stdout ?? process.stdin);
  runner.kill('SIGTERM');
  const code = await new Promise((resolve) => runner.once('exit', resolve));
  expect(await said).toBe('asked to end\n');
  expect(code).toBe(7);
});

test.each([['that listens'], ['that is deaf to signals', 'deaf']])('a killed runner leaves no orphan %s', async (_what, ...deaf) => {
  const note = join(copy, `orphan-${deaf.length}`);
  const runner = startLong(note, ...deaf);
  const pid = await pidIn(note);
  runner.kill('SIGKILL');
  await expect.poll(() => runs(pid), { timeout: 15_000 }).toBe(false);
});
