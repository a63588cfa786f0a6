/** Electron's `utilityProcess` on child_process: the child gets the same `process.parentPort`. */
import { type ChildProcess, fork } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { known } from './known.ts';

const CHILD_SETUP = new URL('./utility-child.ts', import.meta.url).href;

interface ForkOptions {
  env?: NodeJS.ProcessEnv;
  cwd?: string;
  execArgv?: string[];
  stdio?: 'pipe' | 'inherit' | 'ignore';
  serviceName?: string;
}

class UtilityProcess extends EventEmitter {
  private readonly child: ChildProcess;

  constructor(modulePath: string, args: string[], options: ForkOptions) {
    super();
    const stdio = options.stdio ?? 'inherit';
    this.child = fork(modulePath, args, {
      cwd: options.cwd,
      env: options.env ?? process.env,
      execArgv: ['--import', CHILD_SETUP, '--disable-warning=ExperimentalWarning', ...(options.execArgv ?? [])],
      serialization: 'advanced',
      stdio: ['ignore', stdio, stdio, 'ipc'],
    });
    this.child.on('spawn', () => this.emit('spawn'));
    this.child.on('message', (message) => this.emit('message', message));
    this.child.on('exit', (code) => this.emit('exit', code ?? 1));
    this.child.on('error', (error) => this.emit('error', 'FatalError', String(error), ''));
  }

  get pid(): number | undefined {
    return this.child.exitCode === null ? this.child.pid : undefined;
  }

  get stdout(): ChildProcess['stdout'] {
    return this.child.stdout;
  }

  get stderr(): ChildProcess['stderr'] {
    return this.child.stderr;
  }

  postMessage(message: unknown): void {
    if (this.child.connected) this.child.send(message as object);
  }

  kill(): boolean {
    return this.child.kill('SIGKILL');
  }
}

export const utilityProcess = known('utilityProcess', {
  fork: (modulePath: string, args: string[] = [], options: ForkOptions = {}): UtilityProcess =>
    known('UtilityProcess', new UtilityProcess(modulePath, args, options)),
});
