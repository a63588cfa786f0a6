/**
 * Starts a child that never outlives this process, however this process ends. The child holds the reading end of a pipe
 * of ours; when we go (also by SIGKILL, where nothing of ours runs any more) the pipe closes, and orphan-guard.mjs in the
 * child ends it. Plain JavaScript for Node 20: run.mjs uses it before anything is installed.
 */
import { spawn } from 'node:child_process';

const GUARD = new URL('./orphan-guard.mjs', import.meta.url).href;
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * @param {string} node the Node to run
 * @param {string[]} args script and its arguments
 * @param {import('./guard.d.mts').GuardedOptions} [options]
 * @returns {import('node:child_process').ChildProcess}
 */
export function spawnGuarded(node, args, options = {}) {
  const output = options.output ?? 'inherit';
  return spawn(node, ['--import', GUARD, '--disable-warning=ExperimentalWarning', ...args], {
    cwd: options.cwd,
    env: { ...(options.env ?? process.env), SGB_GUARD_PARENT: String(process.pid) },
    stdio: ['inherit', output, output, 'pipe'],
  });
}

/**
 * Passes our signals on to the child and answers how it ended.
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<{ code: number | null, signal: NodeJS.Signals | null }>}
 */
export function finished(child) {
  const pass = (/** @type {NodeJS.Signals} */ signal) => child.kill(signal);
  for (const signal of SIGNALS) process.on(signal, pass);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => {
      for (const name of SIGNALS) process.removeListener(name, pass);
      resolve({ code, signal });
    });
  });
}
