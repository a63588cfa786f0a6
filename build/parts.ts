/** A part of checking or testing, and how a command of it is run. */
import { finished, spawnGuarded } from './guard.mjs';
import { ROOT } from './files.ts';

export interface PartResult {
  passed: number;
  failed: number;
  /** shown when something failed */
  text: string;
  tests?: { name: string; ms: number }[];
}

export interface Part {
  name: string;
  /** seconds it should take on two cores; told, never enforced */
  budget: number;
  /** undefined: there is nothing of it to run */
  run: () => Promise<PartResult | undefined>;
}

export interface TimedPart {
  name: string;
  budget: number;
  seconds: number;
  result: PartResult;
}

/** Runs a script of an installed package under this Node; answers exit code and everything it said. */
export async function runScript(
  script: string,
  args: string[],
  options: { cwd?: string; env?: NodeJS.ProcessEnv; show?: boolean; limitMs?: number } = {},
): Promise<{ code: number; text: string }> {
  const child = spawnGuarded(process.execPath, [script, ...args], {
    cwd: options.cwd ?? ROOT,
    env: { ...process.env, ...options.env },
    output: options.show === true ? 'inherit' : 'pipe',
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => (text += chunk.toString('utf8')));
  const limit = options.limitMs === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), options.limitMs);
  const { code } = await finished(child);
  clearTimeout(limit);
  return { code: code ?? 1, text };
}

/** Runs parts one after the other, all of them, telling how each went. */
export async function runParts(parts: Part[]): Promise<TimedPart[]> {
  const timed: TimedPart[] = [];
  for (const [index, { name, budget, run }] of parts.entries()) {
    console.log(`[${index + 1}/${parts.length}] ${name} …`);
    const started = performance.now();
    const result = await run().catch((error: unknown) => ({ passed: 0, failed: 1, text: String(error) }));
    if (result === undefined) {
      console.log(`      ${name}: nothing to run yet`);
      continue;
    }
    const seconds = (performance.now() - started) / 1000;
    timed.push({ name, budget, seconds, result });
    if (result.failed > 0) console.log(result.text.trimEnd());
    console.log(`      ${name}: ${result.failed === 0 ? 'good' : 'FAILED'} in ${seconds.toFixed(1)} s`);
  }
  return timed;
}
