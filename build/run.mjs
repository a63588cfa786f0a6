/**
 * node build/run.mjs <name> [args]: what every npm script calls. Plain JavaScript for Node 20, nothing installed: it finds
 * a Node that is new enough, installs what is missing and starts the tool under that Node. Nothing is ever written to
 * stdout here, so that `npm run --silent cli` prints its answer and only that.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { finished, spawnGuarded } from './guard.mjs';

const TOOLS = {
  start: 'build/start.ts',
  test: 'build/test.ts',
  cli: 'electron/cli.ts',
  bench: 'tests/bench/main.ts',
  soak: 'tests/soak/main.ts',
  'reading-score': 'tests/reading/score/main.ts',
  guide: 'tests/tour/make-guide.ts',
  build: 'build/bundle.ts',
  pack: 'build/pack.ts',
  check: 'build/check.ts',
};
/** Scripts are TypeScript, which Node 24 runs as it is; better-sqlite3 needs 22 at least. */
const WANTED_NODE = 24;
const LEAST_NODE = 22;

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [name = '', ...args] = process.argv.slice(2);
const quiet = name === 'cli';

function stop(message, code = 1) {
  process.stderr.write(`${message}\n`);
  process.exit(code);
}

function say(message) {
  if (!quiet) process.stderr.write(`${message}\n`);
}

/** npm as it was called, under the given Node (its child scripts find that Node first on the PATH). */
function npmCi(folder, node, extra) {
  const env = {
    ...process.env,
    PATH: `${dirname(node)}${delimiter}${process.env.PATH ?? ''}`,
    ELECTRON_SKIP_BINARY_DOWNLOAD: '1',
    npm_config_loglevel: 'error',
  };
  const words = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', ...extra];
  const stdio = quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 2, 2];
  const npm = process.env.npm_execpath;
  const result = npm?.endsWith('.js')
    ? spawnSync(node, [npm, ...words], { cwd: folder, env, stdio })
    : spawnSync('npm', words, { cwd: folder, env, stdio, shell: process.platform === 'win32' });
  if (result.status === 0) return;
  const said = quiet ? `${result.stdout ?? ''}${result.stderr ?? ''}` : '';
  stop(`${said}npm ci failed in ${folder}.\nIs the network (or the npm registry of this machine) reachable? Try again, or run: npm ci`);
}

/** Installs a folder's packages unless its lock file is the one that was installed last. */
function installed(folder, node, extra = []) {
  const lock = createHash('sha256').update(readFileSync(join(folder, 'package-lock.json'))).digest('hex');
  const mark = join(folder, 'node_modules', '.installed-lock');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === lock) return;
  say(`Installing npm packages in ${folder} …`);
  npmCi(folder, node, extra);
  mkdirSync(dirname(mark), { recursive: true });
  writeFileSync(mark, lock);
}

function majorOf(version) {
  return Number(version.replace(/^v/, '').split('.')[0]);
}

/** The Node that tools run under: this one, the one that npm brings, or another of this machine. */
function findNode() {
  if (majorOf(process.version) >= WANTED_NODE) return process.execPath;
  const shipped = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  const tools = join(root, 'build', 'tools');
  const known = JSON.parse(readFileSync(join(tools, 'package.json'), 'utf8')).optionalDependencies;
  if (shipped in known) {
    installed(tools, process.execPath, ['--ignore-scripts']);
    const node = join(tools, 'node_modules', shipped, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
    if (existsSync(node)) return node;
    stop(`npm did not bring ${shipped}. Delete build/tools/node_modules and try again, or install Node ${WANTED_NODE}.`);
  }
  if (majorOf(process.version) >= LEAST_NODE) return process.execPath;
  stop(
    `This is Node ${process.version} on ${process.platform}-${process.arch}, for which no newer Node comes by npm.\n` +
      `Install Node ${WANTED_NODE} (${LEAST_NODE} at least) and run the command again.`,
  );
}

const tool = TOOLS[name];
if (!tool) stop(`Usage: node build/run.mjs <${Object.keys(TOOLS).join(' | ')}> [arguments]`, 2);

const node = findNode();
installed(root, node);
if (!existsSync(join(root, tool))) stop(`'${name}' has nothing to run yet: ${tool} does not exist.`);

// The cli is used in the caller's folder, which paths in its arguments start from; `npm run cli` notes it and goes to the root.
const byNpm = process.env.npm_lifecycle_event === 'cli' ? process.env.INIT_CWD : undefined;
const cwd = name === 'cli' ? (byNpm ?? process.cwd()) : root;
const strip = majorOf(process.version) < WANTED_NODE && node === process.execPath ? ['--experimental-strip-types'] : [];
const child = spawnGuarded(node, [...strip, join(root, tool), ...args], {
  cwd,
  env: { ...process.env, PATH: `${dirname(node)}${delimiter}${process.env.PATH ?? ''}` },
});
const { code, signal } = await finished(child);
if (signal) process.kill(process.pid, signal);
else process.exitCode = code ?? 1;
