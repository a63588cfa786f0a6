import type { ChildProcess } from 'node:child_process';

export interface GuardedOptions {
  cwd?: string;
  env?: NodeJS.ProcessEnv;
  output?: 'inherit' | 'pipe';
}

export function spawnGuarded(node: string, args: string[], options?: GuardedOptions): ChildProcess;
export function finished(child: ChildProcess): Promise<{ code: number | null; signal: NodeJS.Signals | null }>;
