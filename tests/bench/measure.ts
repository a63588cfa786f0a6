/** Figures of one run: medians of repeated calls, and ratios between things measured in the same run. */
import { spawnSync } from 'node:child_process';
import { cpus, totalmem } from 'node:os';

export interface Figure {
  name: string;
  value: number;
  unit: string;
  /** What the issue asks for, as words ('< 15 ms'). */
  wanted?: string;
}

/** Median milliseconds of a call. */
export async function median(times: number, work: () => unknown): Promise<number> {
  const taken: number[] = [];
  for (let n = 0; n < times; n++) {
    const start = performance.now();
    await work();
    taken.push(performance.now() - start);
  }
  taken.sort((a, b) => a - b);
  return taken[Math.floor(taken.length / 2)] ?? 0;
}

/** Milliseconds of one call. What was written before is brought to the disk first (where the system has `sync`), so that a figure is its own. */
export function timed(work: () => unknown): number {
  spawnSync('sync');
  const start = performance.now();
  work();
  return performance.now() - start;
}

export function machine(): string {
  return `${cpus().length} x ${cpus()[0]?.model ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}`;
}

export function print(title: string, figures: Figure[]): void {
  console.log(`\n${title}`);
  for (const { name, value, unit, wanted } of figures) {
    const number = value >= 100 ? value.toFixed(0) : value.toFixed(2);
    console.log(`  ${name.padEnd(58)} ${number.padStart(9)} ${unit.padEnd(6)} ${wanted ?? ''}`);
  }
}
