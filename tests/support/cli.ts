/** The command line in a process of its own, as others call it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';

const cli = join(import.meta.dirname, '../../electron/cli.ts');

export interface Ran {
  code: number | null;
  stdout: string;
  stderr: string;
}

export interface CliOptions {
  stdin?: string;
  /** Folder that makes this call a laptop of its own. */
  profile: string;
  author?: string;
}

/** Starts a call without waiting for its end. */
export function startCli(words: string[], { profile, author = 'Nam' }: CliOptions): ChildProcess {
  const environment = { ...process.env, SGB_NOW: '2021-10-05T08:00:00+07:00', SGB_PROFILE: profile, SGB_AUTHOR: author };
  return spawn(process.execPath, ['--disable-warning=ExperimentalWarning', cli, ...words], { env: environment });
}

export function runCli(words: string[], options: CliOptions): Promise<Ran> {
  return new Promise((resolve) => {
    const child = startCli(words, options);
    let [stdout, stderr] = ['', ''];
    child.stdout?.on('data', (data: Buffer) => (stdout += data.toString()));
    child.stderr?.on('data', (data: Buffer) => (stderr += data.toString()));
    child.on('close', (code) => resolve({ code, stdout, stderr }));
    child.stdin?.end(options.stdin ?? '');
  });
}

/** One operation; its output, or its refusal thrown. */
export async function callCli(db: string, operation: string, input: unknown, options: CliOptions): Promise<Record<string, unknown>> {
  const { code, stdout, stderr } = await runCli([operation, '-', '--db', db], { ...options, stdin: JSON.stringify(input) });
  if (code !== 0) throw Object.assign(new Error(stderr), JSON.parse(stderr) as object);
  return JSON.parse(stdout) as Record<string, unknown>;
}
